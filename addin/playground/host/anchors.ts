import { mapOffset, type Splice } from "../../../shared/docx/xml/splice.ts";

/**
 * A place in a part's text that stays with its characters while the part is edited. Everything the pane holds on to
 * (ranges, paragraphs, the selection) is made of anchors, so it survives edits as it does in Word.
 */
export interface Anchor {
  part: string;
  offset: number;
  /** Which way it goes when something is inserted exactly here: `after` moves behind it, `before` stays. */
  side: "before" | "after";
  /** Set when the element it names was removed. */
  gone: boolean;
  /** It names the element that begins here, and goes with it. */
  names: boolean;
}

/** The live anchors of one document. Held weakly: an anchor nobody holds any more need not be moved. */
export class AnchorSet {
  #anchors: WeakRef<Anchor>[] = [];
  #sweepAt = 512;

  place(part: string, offset: number, side: "before" | "after"): Anchor {
    return this.#add({ part, offset, side, gone: false, names: false });
  }

  /** An anchor for the element that begins at `offset`. */
  name(part: string, offset: number): Anchor {
    return this.#add({ part, offset, side: "after", gone: false, names: true });
  }

  move(part: string, splices: readonly Splice[]): void {
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      if (anchor === undefined || anchor.gone || anchor.part !== part) continue;
      if (anchor.names && splices.some((s) => s.start <= anchor.offset && anchor.offset < s.end))
        anchor.gone = true;
      else anchor.offset = mapOffset(splices, anchor.offset, anchor.side);
    }
  }

  /** Parts that something is anchored in. */
  parts(): Set<string> {
    return new Set(this.#anchors.flatMap((reference) => reference.deref()?.part ?? []));
  }

  /** The part is no more. */
  lose(part: string): void {
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      if (anchor?.part === part) anchor.gone = true;
    }
  }

  #add(anchor: Anchor): Anchor {
    this.#anchors.push(new WeakRef(anchor));
    if (this.#anchors.length > this.#sweepAt) {
      this.#anchors = this.#anchors.filter((reference) => reference.deref() !== undefined);
      this.#sweepAt = Math.max(512, this.#anchors.length * 2);
    }
    return anchor;
  }
}

/** One splice that turns `before` into `after`, as narrow as a common start and end allow. None where they are equal. */
export function findSplice(before: string, after: string): Splice[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }];
}
