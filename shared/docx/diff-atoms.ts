import { alignSequences } from "./align-sequences.ts";
import type { InlineStep } from "./inline-writer.ts";
import type { Atom } from "./paragraph-atoms.ts";

/**
 * The steps from one paragraph's content to another's: as few words as possible, deletions before insertions. A blank that
 * alone stands between two replaced words is replaced with them, so that three changed words read as one change:
 *
 *     built big systems → made small things        -[built big systems] +[made small things]
 */
export function diffAtoms(before: readonly Atom[], after: readonly Atom[]): InlineStep[] {
  const pairs = alignSequences(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const kept = dropLoneBlanks(pairs, before, after);
  const steps: InlineStep[] = [];
  let [i, j] = [0, 0];
  for (const [atI, atJ] of [...kept, [before.length, after.length] as [number, number]]) {
    while (i < atI) steps.push({ kind: "delete", atom: before[i++] as Atom });
    while (j < atJ) steps.push({ kind: "insert", atom: after[j++] as Atom });
    if (i < before.length) steps.push({ kind: "keep", atom: before[i++] as Atom, after: after[j++] as Atom });
  }
  return steps;
}

/** All of one deleted, all of the other inserted. */
export function replaceAtoms(before: readonly Atom[], after: readonly Atom[]): InlineStep[] {
  return [
    ...before.map((atom): InlineStep => ({ kind: "delete", atom })),
    ...after.map((atom): InlineStep => ({ kind: "insert", atom })),
  ];
}

function dropLoneBlanks(
  pairs: [number, number][],
  before: readonly Atom[],
  after: readonly Atom[],
): [number, number][] {
  return pairs.filter(([i, j], n) => {
    const atom = before[i] as Atom;
    if (!/^\s+$/.test(atom.text) || atom.node.tag !== "w:t") return true;
    const [lastI, lastJ] = pairs[n - 1] ?? [-1, -1];
    const [nextI, nextJ] = pairs[n + 1] ?? [before.length, after.length];
    const replacedLeft = i - lastI > 1 && j - lastJ > 1;
    const replacedRight = nextI - i > 1 && nextJ - j > 1;
    return !(replacedLeft && replacedRight);
  });
}
