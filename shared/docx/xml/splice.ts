/**
 * One change of a text: the characters from `start` up to `end` become `text`. Offsets are UTF-16 code units of the text
 * before the change, also where several splices are applied together.
 */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * In order of place; at one place insertions stand before a replacement, otherwise the given order stays. Throws where
 * two splices want the same characters.
 */
export function sortSplices(splices: readonly Splice[]): Splice[] {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const splice of sorted) {
    if (splice.start < end || splice.end < splice.start) {
      throw new RangeError(`splice ${splice.start}–${splice.end} overlaps one that ends at ${end}`);
    }
    end = splice.end;
  }
  return sorted;
}

function isSorted(splices: readonly Splice[]): boolean {
  return splices.every((splice, n) => n === 0 || (splices[n - 1] as Splice).end <= splice.start);
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sortSplices(splices)) {
    if (splice.end > text.length) throw new RangeError(`splice ends at ${splice.end} of ${text.length}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The splices that lead back: applied to the changed text they give `text` again, character for character. */
export function invertSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return sortSplices(splices).map((splice) => {
    const start = splice.start + shift;
    shift += splice.text.length - (splice.end - splice.start);
    return { start, end: start + splice.text.length, text: text.slice(splice.start, splice.end) };
  });
}

/** Where an offset of the text before stands afterwards. Inside a replaced stretch: its start or its end, by `side`. */
export function mapOffset(
  splices: readonly Splice[],
  offset: number,
  side: "before" | "after" = "after",
): number {
  let shift = 0;
  for (const splice of isSorted(splices) ? splices : sortSplices(splices)) {
    if (splice.start > offset || (splice.start === offset && side === "before")) break;
    if (splice.end > offset) return splice.start + shift + (side === "after" ? splice.text.length : 0);
    shift += splice.text.length - (splice.end - splice.start);
  }
  return offset + shift;
}

/**
 * One list of splices over `text` that does what `first` and then `second` do. `second` counts in the text that
 * `first` leaves.
 */
export function composeSplices(text: string, first: readonly Splice[], second: readonly Splice[]): Splice[] {
  const inner = sortSplices(first);
  const outer = sortSplices(second);
  const middle = applySplices(text, inner);
  const result: Splice[] = [];
  let i = 0;
  let o = 0;
  let shift = 0;
  while (i < inner.length || o < outer.length) {
    // Stretches of the middle text that touch each other become one splice over the first text.
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    const startShift = shift;
    const nextInner = () =>
      i < inner.length ? (inner[i] as Splice).start + shift : Number.POSITIVE_INFINITY;
    const nextOuter = () => (o < outer.length ? (outer[o] as Splice).start : Number.POSITIVE_INFINITY);
    const taken: Splice[] = [];
    from = Math.min(nextInner(), nextOuter());
    to = from;
    for (;;) {
      if (nextInner() <= to) {
        const splice = inner[i++] as Splice;
        const start = splice.start + shift;
        to = Math.max(to, start + splice.text.length);
        shift += splice.text.length - (splice.end - splice.start);
      } else if (nextOuter() <= to) {
        const splice = outer[o++] as Splice;
        to = Math.max(to, splice.end);
        taken.push(splice);
      } else break;
    }
    const changed = applySplices(
      middle.slice(from, to),
      taken.map((s) => ({ start: s.start - from, end: s.end - from, text: s.text })),
    );
    result.push({ start: from - startShift, end: to - shift, text: changed });
  }
  return result;
}
