/** A change within one block: what stands from `start` to `end` becomes `text`. Changes of a block never overlap. */
export interface WordChange {
  start: number;
  end: number;
  text: string;
  /** Part of a sentence without capital and full stop: "cuts “successfully”". */
  reason: string;
  requirements: string[];
  /** Ids of facts beyond the block's own. */
  facts: string[];
  /** Worth less than the line's place: where the line can rise, the change is left out. */
  yields?: true;
}

/** Applies changes from right to left; one that overlaps an earlier accepted one is left out. */
export function applyWordChanges(
  text: string,
  changes: readonly WordChange[],
): { text: string; applied: WordChange[] } {
  const applied: WordChange[] = [];
  for (const change of changes) {
    if (applied.some((other) => change.start < other.end && other.start < change.end)) continue;
    applied.push(change);
  }
  applied.sort((a, b) => a.start - b.start);
  let result = text;
  for (const change of [...applied].reverse())
    result = result.slice(0, change.start) + change.text + result.slice(change.end);
  return { text: result, applied };
}

/** "Uses the posting's word; cuts filler." from parts, each said once. */
export function joinReasons(parts: readonly string[]): string {
  const text = [...new Set(parts)].join("; ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
