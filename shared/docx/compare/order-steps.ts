import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockStep } from "./align-blocks.ts";
import { alignSequences } from "./align-sequences.ts";

/**
 * Between two kept blocks, what goes and what comes may stand in any order. Paragraphs that go and paragraphs that come are brought
 * together, so that they can share the mark that must stay before a table; those of one side alone to a kept paragraph:
 *
 *     -P  +T +P |      →      +T  -P +P |               -P +T  kept      →      +T -P  kept
 *
 * `next`: the block that follows in both documents; null where the container ends.
 */
export function orderSteps(steps: readonly BlockStep[], next: XmlElement | null): BlockStep[] {
  const ordered: BlockStep[] = [];
  let gap: BlockStep[] = [];
  const closeGap = (following: XmlElement | null) => {
    const previous = ordered.at(-1);
    const behind = previous !== undefined && isParagraph(previous);
    for (const step of orderGap(gap, behind, following?.tag === "w:p")) ordered.push(step);
    gap = [];
  };
  for (const step of steps) {
    if (step.kind !== "pair") gap.push(step);
    else {
      closeGap(step.before);
      ordered.push(step);
    }
  }
  closeGap(next);
  return ordered;
}

/** `behind`, `before`: whether the gap stands behind, before a kept paragraph. */
function orderGap(gap: readonly BlockStep[], behind: boolean, before: boolean): readonly BlockStep[] {
  if (gap.every((step) => isParagraph(step))) return gap;
  const [gone, come] = [readRuns(gap, "delete"), readRuns(gap, "insert")];
  const endInParagraphs = [gone, come].filter((runs) => isParagraphs(runs.at(-1)));
  const last: BlockStep[] = [];
  const first: BlockStep[] = [];
  if (endInParagraphs.length === 2) last.push(...(gone.pop() ?? []), ...(come.pop() ?? []));
  else if (before && !(behind && isParagraphs(endInParagraphs[0]?.[0])))
    last.push(...(endInParagraphs[0]?.pop() ?? []));
  else if (behind && !isParagraphs(gone[0]) && isParagraphs(come[0])) first.push(...(come.shift() ?? []));
  const ordered: BlockStep[] = first;
  let [i, j] = [0, 0];
  // Only runs of paragraphs meet; anything else stays by itself.
  const key = (side: string) => (run: BlockStep[], n: number) =>
    isParagraphs(run) ? "paragraphs" : `${side} ${n}`;
  const meetings = alignSequences(gone.map(key("-")), come.map(key("+")));
  for (const [atI, atJ] of [...meetings, [gone.length, come.length] as const]) {
    while (i < atI) ordered.push(...(gone[i++] as BlockStep[]));
    while (j < atJ) ordered.push(...(come[j++] as BlockStep[]));
    ordered.push(...(gone[i++] ?? []), ...(come[j++] ?? []));
  }
  return [...ordered, ...last];
}

/**
 * The last paragraph of a cell, a box or a story can neither go nor come, whatever its mark says: the last ones of both sides are one.
 * Where blocks that are no paragraphs stand behind the one that was taken for its counterpart, that one comes or goes instead.
 */
export function pairLastParagraphs(
  steps: readonly BlockStep[],
  before: XmlElement | undefined,
  after: XmlElement | undefined,
  isPlain: (step: BlockStep) => boolean,
): BlockStep[] {
  if (before?.tag !== "w:p" || after?.tag !== "w:p") return [...steps];
  const isOwn = (step: BlockStep) => step.kind !== "insert" && step.before === before;
  const isOther = (step: BlockStep) => step.kind !== "delete" && step.after === after;
  const first = steps.findIndex((step) => isOwn(step) || isOther(step));
  const found = steps[first] as BlockStep;
  if (isOwn(found) && isOther(found)) return [...steps];
  if (found.kind === "pair" && steps.slice(first).every((step) => isParagraph(step) && isPlain(step)))
    return [...steps];
  const rest = steps.flatMap((step): BlockStep[] => {
    if (!isOwn(step) && !isOther(step)) return [step];
    if (step.kind !== "pair") return [];
    return isOwn(step) ? [{ kind: "insert", after: step.after }] : [{ kind: "delete", before: step.before }];
  });
  return [...rest, { kind: "pair", before, after }];
}

function readRuns(gap: readonly BlockStep[], kind: BlockStep["kind"]): BlockStep[][] {
  const runs: BlockStep[][] = [];
  for (const step of gap) {
    if (step.kind !== kind) continue;
    const last = runs.at(-1);
    if (last !== undefined && isParagraph(last[0] as BlockStep) && isParagraph(step)) last.push(step);
    else runs.push([step]);
  }
  return runs;
}

const isParagraphs = (run: readonly BlockStep[] | undefined) => run?.[0] !== undefined && isParagraph(run[0]);
const isParagraph = (step: BlockStep) => (step.kind === "insert" ? step.after : step.before).tag === "w:p";
