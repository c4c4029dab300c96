import type { DocxDocument } from "../package/document.ts";
import { paragraphIds, readLayout } from "../read/layout.ts";
import type { Conflict } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Versions } from "./merge-story.ts";
import type { Unit } from "./unit.ts";

/** Gathers what was changed differently on both sides, with the address base's block has. */
export class ConflictList {
  readonly conflicts: Conflict[] = [];
  private readonly base: DocxDocument;
  private readonly blocks = new Map<number, readonly XmlElement[]>();
  private addresses: Map<XmlElement, string> | null = null;

  constructor(base: DocxDocument) {
    this.base = base;
  }

  addBlocks({ base, mine, theirs }: Versions<readonly Unit[]>): void {
    const shown = (units: readonly Unit[]) => units.map((unit) => unit.shown).join("\n");
    const first = base[0]?.elements[0] as XmlElement;
    this.blocks.set(
      this.conflicts.length,
      base.flatMap(({ elements }) => elements),
    );
    this.conflicts.push({
      block: this.addressOf(first),
      base: shown(base),
      mine: shown(mine),
      theirs: shown(theirs),
    });
  }

  /** Base's blocks that are in conflict. */
  listBlocks(): XmlElement[] {
    return this.conflicts.flatMap((_, n) => this.blocks.get(n) ?? []);
  }

  /** Conflicts about blocks, whose base stands in the document. */
  listTold(): Conflict[] {
    return this.conflicts.filter((_, n) => this.blocks.has(n));
  }

  add(conflict: Conflict): void {
    this.conflicts.push(conflict);
  }

  forget(count: number): void {
    for (let n = count; n < this.conflicts.length; n++) this.blocks.delete(n);
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
