import type { Splice } from "./splice.ts";

/** Splices over the parts of one document, gathered edit by edit; what a refused edit had added can be taken out again. */
export class SpliceList {
  private readonly parts = new Map<string, Splice[]>();

  add(part: string, splices: readonly Splice[]): void {
    const list = this.parts.get(part) ?? [];
    for (const splice of splices) list.push(splice);
    this.parts.set(part, list);
  }

  /** A way back to how the list is now. */
  keepPlace(): () => void {
    const lengths = new Map([...this.parts].map(([part, list]) => [part, list.length]));
    return () => {
      for (const [part, list] of this.parts) list.length = lengths.get(part) ?? 0;
    };
  }

  /** By part, each as it can be applied in one step. */
  *finished(): Generator<{ part: string; splices: Splice[] }> {
    for (const [part, list] of this.parts) {
      const splices = joinOpenings(withoutRepeats(list));
      if (splices.length > 0) yield { part, splices };
    }
  }
}

/** Two edits in one content control both end its placeholder: once is enough. Insertions are never repeats. */
function withoutRepeats(splices: readonly Splice[]): Splice[] {
  const seen = new Set<string>();
  return splices.filter(({ start, end, text }) => {
    if (start === end) return true;
    const key = `${start} ${end} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

const opening = /^>(.*)(<\/[^<>]+>)$/s;

/**
 * An empty paragraph `<w:p/>` may get properties from one edit and words from another. Each writes `>…</w:p>` over its `/>`:
 * here the two become one, properties first.
 */
function joinOpenings(splices: readonly Splice[]): Splice[] {
  const byPlace = new Map<string, Splice[]>();
  for (const splice of splices) {
    if (splice.start === splice.end || !opening.test(splice.text)) continue;
    const place = `${splice.start} ${splice.end}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), splice]);
  }
  const joined = new Map<Splice, Splice | null>();
  for (const group of byPlace.values()) {
    if (group.length < 2) continue;
    const parts = group.map(({ text }) => opening.exec(text) as RegExpExecArray);
    const isProperties = (part: RegExpExecArray) => /^<(?:[\w.-]+:)?pPr[\s/>]/.test(part[1] as string);
    const inner = [...parts.filter(isProperties), ...parts.filter((part) => !isProperties(part))];
    const text = `>${inner.map((part) => part[1]).join("")}${parts[0]?.[2]}`;
    for (const [n, splice] of group.entries()) joined.set(splice, n === 0 ? { ...splice, text } : null);
  }
  return joined.size === 0
    ? [...splices]
    : splices.flatMap((splice) => {
        const now = joined.get(splice);
        return now === undefined ? [splice] : now === null ? [] : [now];
      });
}
