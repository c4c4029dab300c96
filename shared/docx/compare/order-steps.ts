import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockStep } from "./align-blocks.ts";
import { alignSequences } from "./align-sequences.ts";

/**
 * Between two kept blocks, what goes and what comes may stand in any order. Paragraphs that go and paragraphs that come are brought
 * together, so that they can share the mark that must stay before a table:
 *
 *     -P  +T +P |      →      +T  -P +P |
 */
export function orderSteps(steps: readonly BlockStep[]): BlockStep[] {
  const ordered: BlockStep[] = [];
  let gap: BlockStep[] = [];
  const closeGap = () => {
    for (const step of orderGap(gap)) ordered.push(step);
    gap = [];
  };
  for (const step of steps) {
    if (step.kind !== "pair") gap.push(step);
    else {
      closeGap();
      ordered.push(step);
    }
  }
  closeGap();
  return ordered;
}

function orderGap(gap: readonly BlockStep[]): readonly BlockStep[] {
  if (gap.every((step) => isParagraph(step))) return gap;
  const [gone, come] = [readRuns(gap, "delete"), readRuns(gap, "insert")];
  const last = [gone.at(-1)?.[0], come.at(-1)?.[0]].every((step) => step !== undefined && isParagraph(step))
    ? [...(gone.pop() ?? []), ...(come.pop() ?? [])]
    : [];
  const ordered: BlockStep[] = [];
  let [i, j] = [0, 0];
  // Only runs of paragraphs meet; anything else stays by itself.
  const key = (side: string) => (run: BlockStep[], n: number) =>
    isParagraph(run[0] as BlockStep) ? "paragraphs" : `${side} ${n}`;
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

const isParagraph = (step: BlockStep) => (step.kind === "insert" ? step.after : step.before).tag === "w:p";
