import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockStep } from "./align-blocks.ts";
import { isEmpty, listWords, readPlainText } from "./align-blocks.ts";
import type { MoveEnd } from "./paragraph-stream.ts";

/** Fewer words say nothing about where they came from. */
const leastWords = 3;

const movableContent = new Set([
  "w:pPr",
  "w:rPr",
  "w:r",
  "w:t",
  "w:tab",
  "w:br",
  "w:noBreakHyphen",
  "w:softHyphen",
  "w:sym",
  "w:proofErr",
  "w:lastRenderedPageBreak",
]);

/**
 * Whether a paragraph can be written as moved: text alone. Word-class readers are upset by anything nested in a moved stretch, and
 * a note or a bookmark would stand in two places at once.
 */
export function canMove(block: XmlElement): boolean {
  return isMovable(block) && listWords(block).length >= leastWords;
}

function isMovable(block: XmlElement): boolean {
  if (block.tag !== "w:p" || block.find("w:pPr", "w:sectPr") !== null) return false;
  const holdsOnlyText = (element: XmlElement): boolean =>
    element.children.every(
      (child) => movableContent.has(child.tag) && (child.tag.endsWith("Pr") || holdsOnlyText(child)),
    );
  return holdsOnlyText(block);
}

/**
 * Which deleted and inserted paragraphs are the two ends of a move: each deleted one whose text is inserted once and elsewhere.
 * Paragraphs that moved together are one move, with the short and empty lines between them:
 *
 * `joins`: an unchanged paragraph follows the steps.
 *
 *     -[Acme] -[2019] -[Led a team of four]  …  +[Acme] +[2019] +[Led a team of four]       one move of three paragraphs
 */
export function detectMoves(
  steps: readonly BlockStep[],
  firstId: number,
  joins: boolean,
  mayMove: (block: XmlElement) => boolean,
): Map<XmlElement, MoveEnd> {
  const ends = new Map<XmlElement, MoveEnd>();
  const { gone, come } = listCandidates(steps, joins, mayMove);
  if (gone.size === 0 || come.size === 0) return ends;
  const insertedAt = new Map<string, number[]>();
  for (const n of come) {
    const key = readPlainText(blockAt(steps, n));
    insertedAt.set(key, [...(insertedAt.get(key) ?? []), n]);
  }
  const deletedCounts = new Map<string, number>();
  for (const n of gone) {
    const key = readPlainText(blockAt(steps, n));
    deletedCounts.set(key, (deletedCounts.get(key) ?? 0) + 1);
  }
  const used = new Set<number>();
  let id = firstId;
  for (const from of gone) {
    const key = readPlainText(blockAt(steps, from));
    const to = insertedAt.get(key)?.[0];
    if (used.has(from) || to === undefined || used.has(to) || !canMove(blockAt(steps, from))) continue;
    if (deletedCounts.get(key) !== 1 || insertedAt.get(key)?.length !== 1) continue;
    const goesOn = (back: number, forth: number) =>
      gone.has(back) &&
      come.has(forth) &&
      !used.has(back) &&
      !used.has(forth) &&
      readPlainText(blockAt(steps, back)) === readPlainText(blockAt(steps, forth));
    let [before, behind] = [0, 0];
    while (goesOn(from - before - 1, to - before - 1)) before++;
    while (goesOn(from + behind + 1, to + behind + 1)) behind++;
    // An empty line at the edge of what moved stays out of it.
    while (before > 0 && isEmpty(blockAt(steps, from - before))) before--;
    while (behind > 0 && isEmpty(blockAt(steps, from + behind))) behind--;
    for (let n = -before; n <= behind; n++) {
      const end = { id, opens: n === -before, closes: n === behind };
      ends.set(blockAt(steps, from + n), end).set(blockAt(steps, to + n), end);
      used.add(from + n).add(to + n);
    }
    id++;
  }
  return ends;
}

const blockAt = (steps: readonly BlockStep[], n: number): XmlElement => {
  const step = steps[n] as BlockStep;
  return step.kind === "insert" ? step.after : step.before;
};

/** Deleted and inserted paragraphs with a kept one somewhere behind them: their marks are free to go and come. */
function listCandidates(
  steps: readonly BlockStep[],
  joins: boolean,
  mayMove: (block: XmlElement) => boolean,
): { gone: Set<number>; come: Set<number> } {
  const [gone, come]: [number[], number[]] = [[], []];
  let isFree = joins;
  for (let n = steps.length - 1; n >= 0; n--) {
    const step = steps[n] as BlockStep;
    const block = blockAt(steps, n);
    if (step.kind === "pair") isFree = block.tag === "w:p";
    else if (block.tag !== "w:p") isFree = false;
    else if (isFree && isMovable(block) && mayMove(block)) (step.kind === "delete" ? gone : come).push(n);
  }
  return { gone: new Set(gone.reverse()), come: new Set(come.reverse()) };
}
