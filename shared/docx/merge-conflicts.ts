import type { DocxDocument } from "./document.ts";
import { paragraphIds, readLayout } from "./layout.ts";
import type { Unit } from "./merge-order.ts";
import type { Conflict } from "./types.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Gathers what was changed differently on both sides, with the address base's block has. */
export class ConflictList {
  readonly conflicts: Conflict[] = [];
  private readonly base: DocxDocument;
  private addresses: Map<XmlElement, string> | null = null;

  constructor(base: DocxDocument) {
    this.base = base;
  }

  addBlock(base: Unit, mine: Unit | null, theirs: Unit | null): void {
    this.conflicts.push({
      block: this.addressOf(base.elements[0] as XmlElement),
      base: base.shown,
      mine: mine?.shown ?? "",
      theirs: theirs?.shown ?? "",
    });
  }

  add(conflict: Conflict): void {
    this.conflicts.push(conflict);
  }

  forget(count: number): void {
    this.conflicts.length = count;
  }

  /** A table's or row's address is that of its first paragraph. */
  private addressOf(block: XmlElement): string {
    if (this.addresses === null) {
      this.addresses = new Map();
      for (const { address, paragraphs } of readLayout(this.base, "final"))
        for (const paragraph of paragraphs) this.addresses.set(paragraph, address);
    }
    const paragraph = block.tag === "w:p" ? block : (block.descendants("w:p").next().value ?? block);
    return (
      this.addresses.get(paragraph) ?? `${block.tree.part}/${paragraphIds(block.tree).get(paragraph) ?? ""}`
    );
  }
}
