import type { XmlElement } from "../xml/xml-tree.ts";

/**
 * How a stretch is shown: word by word; every changed paragraph's content replaced as a whole; all its blocks deleted and the
 * new ones inserted behind; the new ones inserted first and the old ones, deleted, behind, where a deleted paragraph can then run
 * into the next one; or as it is in `after`, without a mark.
 */
export type Coarseness = "words" | "paragraphs" | "blocks" | "blocks behind" | "untracked";
const fromFine: readonly Coarseness[] = ["words", "paragraphs", "blocks", "blocks behind", "untracked"];

/** A container as it was written: pieces of which none depends on another. */
export interface WrittenContainer {
  container: XmlElement;
  stretches: Stretch[];
}

export interface Stretch {
  before: readonly XmlElement[];
  after: readonly XmlElement[];
  text: string;
  /** Equal on both sides and written as it stands. */
  quiet: boolean;
  coarseness: Coarseness;
  /** Containers inside that were compared: cells, content controls, text boxes. */
  inner: readonly WrittenContainer[];
  parent: Stretch | null;
  holder: WrittenContainer;
}

/** How coarsely the blocks of both documents are to be compared; word by word unless a proof failed. */
export class CoarsenessOfBlocks {
  private readonly known = new Map<XmlElement, Coarseness>();

  of(blocks: Iterable<XmlElement>): Coarseness {
    let coarsest = 0;
    if (this.known.size > 0)
      for (const block of blocks)
        coarsest = Math.max(coarsest, fromFine.indexOf(this.known.get(block) ?? "words"));
    return fromFine[coarsest] as Coarseness;
  }

  /** Shows a stretch that was not exact more coarsely; false where nothing is left that could be done. */
  coarsen(stretch: Stretch): boolean {
    const { before, after, coarseness, parent, holder } = stretch;
    const blocks = [...before, ...after];
    const isParagraphs = blocks.every(({ tag }) => tag === "w:p");
    const bothSides = before.length > 0 && after.length > 0;
    if (coarseness === "words" && bothSides && isParagraphs) return this.raise(blocks, "paragraphs");
    if (coarseness === "words" || coarseness === "paragraphs") {
      // What only goes, or only comes, is in the way of its neighbours: they are replaced together.
      const at = holder.stretches.indexOf(stretch);
      const beside = bothSides ? [] : [holder.stretches[at - 1], holder.stretches[at + 1]];
      const others = beside.flatMap((one) => (one === undefined ? [] : [...one.before, ...one.after]));
      if (bothSides || others.length > 0) return this.raise([...blocks, ...others], "blocks");
    }
    if (coarseness === "blocks") {
      // An inserted paragraph cannot be the last before a table that stays or goes: that is replaced with it.
      const next = holder.stretches[holder.stretches.indexOf(stretch) + 1];
      const beside = next === undefined ? [] : [...next.before, ...next.after];
      if (beside.length > 0 && beside[0]?.tag !== "w:p") return this.raise([...blocks, ...beside], "blocks");
      return this.raise(blocks, "blocks behind");
    }
    if (parent !== null) return this.coarsen(parent);
    return coarseness !== "untracked" && this.raise(blocks, "untracked");
  }

  /** The last resort: all that the stretch stands in is as it is in `after`. False where it is already. */
  leaveUntracked(stretch: Stretch): boolean {
    let outermost = stretch;
    while (outermost.parent !== null) outermost = outermost.parent;
    if (outermost.coarseness === "untracked") return false;
    return this.raise([...outermost.before, ...outermost.after], "untracked");
  }

  private raise(blocks: readonly XmlElement[], to: Coarseness): boolean {
    for (const block of blocks)
      if (fromFine.indexOf(this.of([block])) < fromFine.indexOf(to)) this.known.set(block, to);
    return true;
  }
}
