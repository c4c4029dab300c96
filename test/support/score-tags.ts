import { readSpans, type Tag } from "./read-skillspan.ts";

export interface Counts {
  found: number;
  wanted: number;
  both: number;
}

export interface TagScore {
  /** A token counts when it is tagged at all, whether first of its span or not. */
  tokens: Counts;
  /** A span counts when both its ends are right. */
  spans: Counts;
}

export const zeroScore = (): TagScore => ({
  tokens: { found: 0, wanted: 0, both: 0 },
  spans: { found: 0, wanted: 0, both: 0 },
});

/** Adds one sentence to a score. */
export function addSentence(score: TagScore, found: readonly Tag[], wanted: readonly Tag[]): void {
  wanted.forEach((tag, at) => {
    const seen = found[at] !== "O";
    if (seen) score.tokens.found += 1;
    if (tag !== "O") score.tokens.wanted += 1;
    if (seen && tag !== "O") score.tokens.both += 1;
  });
  const key = ({ first, last }: { first: number; last: number }) => `${first} ${last}`;
  const wantedSpans = new Set(readSpans(wanted).map(key));
  const foundSpans = readSpans(found).map(key);
  score.spans.found += foundSpans.length;
  score.spans.wanted += wantedSpans.size;
  score.spans.both += foundSpans.filter((one) => wantedSpans.has(one)).length;
}

export function addScore(to: TagScore, from: TagScore): void {
  for (const level of ["tokens", "spans"] as const) {
    for (const count of ["found", "wanted", "both"] as const) to[level][count] += from[level][count];
  }
}

export const precision = (counts: Counts) => (counts.found === 0 ? 0 : counts.both / counts.found);
export const recall = (counts: Counts) => (counts.wanted === 0 ? 0 : counts.both / counts.wanted);
export const f1 = (counts: Counts) =>
  counts.found + counts.wanted === 0 ? 0 : (2 * counts.both) / (counts.found + counts.wanted);
