import type { DocxDocument } from "../package/document.ts";
import { paragraphIds, readLayout } from "../read/layout.ts";
import type { Conflict, ConflictChoice } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Decisions } from "./decisions.ts";
import type { ToldConflict } from "./merge-outcome.ts";
import type { Versions } from "./merge-story.ts";
import type { Unit } from "./unit.ts";

/** Gathers what was changed differently on both sides, with the address base's block has. */
export class ConflictList {
  readonly conflicts: Conflict[] = [];
  readonly decisions: Decisions;
  private readonly base: DocxDocument;
  private readonly blocks = new Map<number, readonly XmlElement[]>();
  private addresses: Map<XmlElement, string> | null = null;

  constructor(base: DocxDocument, decisions: Decisions) {
    this.base = base;
    this.decisions = decisions;
  }

  addBlocks(versions: Versions<readonly Unit[]>): void {
    this.blocks.set(
      this.conflicts.length,
      versions.base.flatMap(({ elements }) => elements),
    );
    this.conflicts.push(this.tell(versions));
  }

  /** What was decided about a conflict of blocks. */
  findChoice(versions: Versions<readonly Unit[]>): ConflictChoice | null {
    return this.decisions.isEmpty ? null : this.decisions.find(this.tell(versions));
  }

  private tell({ base, mine, theirs }: Versions<readonly Unit[]>): Conflict {
    const shown = (units: readonly Unit[]) => units.map((unit) => unit.shown).join("\n");
    const first = base[0]?.elements[0] as XmlElement;
    return { block: this.addressOf(first), base: shown(base), mine: shown(mine), theirs: shown(theirs) };
  }

  /** Conflicts about blocks, whose base stands in the document. */
  listTold(): ToldConflict[] {
    return this.conflicts.flatMap((conflict, n) => {
      const blocks = this.blocks.get(n);
      return blocks === undefined ? [] : [{ conflict, blocks }];
    });
  }

  /** The side that was decided for; where none was, the conflict is open. */
  decide(conflict: Conflict): "mine" | "theirs" | null {
    const side = this.decisions.findSide(conflict);
    if (side === null) this.conflicts.push(conflict);
    return side;
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
