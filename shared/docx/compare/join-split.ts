import type { XmlElement } from "../xml/xml-tree.ts";
import { type BlockStep, isEmpty, listWords, readPlainText } from "./align-blocks.ts";
import {
  diffGroup,
  isMarkStep,
  type MoveEnd,
  type ParagraphGroup,
  type StreamStep,
} from "./paragraph-stream.ts";
import { firstWord, lastWord } from "./split-atoms.ts";
import type { WriteContext } from "./write-properties.ts";

/**
 * Finds paragraphs that were split, joined, or whose border moved. Where words that one paragraph lost turn up in a neighbour that
 * gained them, both are compared as one stream:
 *
 *     before  led a team and built tools        pairs    led a team and built tools / led a team
 *     after   led a team                                 (nothing)                  / and built tools
 *             and built tools                   group    lost "and built tools", found next door: one group, 1 → 2
 */
export function groupParagraphs(
  steps: readonly BlockStep[],
  moves: ReadonlyMap<XmlElement, MoveEnd>,
  context: WriteContext,
  isQuiet: (step: BlockStep) => boolean,
  mayJoin: (block: XmlElement) => boolean,
): ParagraphGroup[] {
  const groups: ParagraphGroup[] = [];
  for (const step of steps) {
    groups.push(groupOf(step, moves));
    if (!isQuiet(step)) while (joinLast(groups, context, mayJoin));
  }
  return groups;
}

function groupOf(step: BlockStep, moves: ReadonlyMap<XmlElement, MoveEnd>): ParagraphGroup {
  const block = step.kind === "insert" ? step.after : step.before;
  return {
    before: step.kind === "insert" ? [] : [step.before],
    after: step.kind === "delete" ? [] : [step.after],
    move: step.kind === "pair" ? null : (moves.get(block) ?? null),
  };
}

/** How many groups back a counterpart is looked for: there may be an empty line between, or a line that went. */
const reach = 4;
/** Share of the words of the smaller group that must turn up next door, and of those that turn up that must be saved. */
const leastShare = 0.6;
/** So many words are no accident, however long the paragraphs are. */
const tellingWords = 4;

/** Joins the last group with an earlier one where that saves words. */
function joinLast(
  groups: ParagraphGroup[],
  context: WriteContext,
  mayJoin: (block: XmlElement) => boolean,
): boolean {
  const last = groups.at(-1) as ParagraphGroup;
  if (!canJoin(last, mayJoin) || [...last.before, ...last.after].every(isEmpty)) return false;
  const added = readLoss(last);
  for (let n = groups.length - 2; n >= 0 && n >= groups.length - 1 - reach; n--) {
    const other = groups[n] as ParagraphGroup;
    if (!canJoin(other, mayJoin)) return false;
    const loss = readLoss(other);
    const joined = groups.slice(n);
    const found =
      Math.max(countFound(loss.lost, added.gained), countFound(added.lost, loss.gained)) +
      countGlued(joined, [loss, added]);
    if (found === 0 || (found < tellingWords && found < leastShare * Math.min(sizeOf(last), sizeOf(other))))
      continue;
    const group: ParagraphGroup = {
      before: joined.flatMap(({ before }) => before),
      after: joined.flatMap(({ after }) => after),
      move: null,
    };
    const stream = diffGroup(group, context, false);
    if (cutsControl(stream)) continue;
    const saved = countKeptWords(stream) - joined.reduce((sum, one) => sum + countKept(one, context), 0);
    if (saved < leastShare * found) continue;
    groups.splice(n, joined.length, group);
    return true;
  }
  return false;
}

function canJoin(group: ParagraphGroup, mayJoin: (block: XmlElement) => boolean): boolean {
  return (
    group.move === null &&
    [...group.before, ...group.after].every(
      (paragraph) => mayJoin(paragraph) && paragraph.find("w:pPr", "w:sectPr") === null,
    )
  );
}

/** Words that stand on one side of a group only. */
interface Loss {
  lost: ReadonlyMap<string, number>;
  gained: ReadonlyMap<string, number>;
}

const losses = new WeakMap<ParagraphGroup, Loss>();

const noLoss: Loss = { lost: new Map(), gained: new Map() };

function readLoss(group: ParagraphGroup): Loss {
  let loss = losses.get(group);
  if (loss === undefined) {
    const { before, after } = group;
    const isKept = before.length === after.length && before.every((one, n) => isSameText(one, after[n]));
    if (isKept) return noLoss;
    const [mine, theirs] = listOwnWords(before.flatMap(listWords), after.flatMap(listWords));
    loss = { lost: subtract(mine, theirs), gained: subtract(theirs, mine) };
    losses.set(group, loss);
  }
  return loss;
}

const isSameText = (one: XmlElement, other: XmlElement | undefined) =>
  other !== undefined && readPlainText(one) === readPlainText(other);

/** Counts of the words between those that both lists begin and end with: most words of an edited paragraph stay. */
function listOwnWords(
  before: readonly string[],
  after: readonly string[],
): [Map<string, number>, Map<string, number>] {
  let start = 0;
  let [endA, endB] = [before.length, after.length];
  while (start < endA && start < endB && before[start] === after[start]) start++;
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA--;
    endB--;
  }
  return [sumWords(before.slice(start, endA)), sumWords(after.slice(start, endB))];
}

function sumWords(words: readonly string[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const word of words) sum.set(word, (sum.get(word) ?? 0) + 1);
  return sum;
}

function subtract(
  from: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): Map<string, number> {
  const left = new Map<string, number>();
  for (const [word, count] of from) {
    const rest = count - (other.get(word) ?? 0);
    if (rest > 0) left.set(word, rest);
  }
  return left;
}

/** How many words that one group lost another gained; none where that is but a small part of what was lost and gained. */
function countFound(lost: ReadonlyMap<string, number>, gained: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of lost) common += Math.min(count, gained.get(word) ?? 0);
  return common >= leastShare * Math.min(countAll(lost), countAll(gained)) ? common : 0;
}

/** Words on both sides of a border between paragraphs that are one word on the other side, twice for each. */
function countGlued(groups: readonly ParagraphGroup[], losses: readonly Loss[]): number {
  const glued = (paragraphs: readonly XmlElement[], words: (loss: Loss) => ReadonlyMap<string, number>) => {
    if (losses.every((loss) => words(loss).size === 0)) return 0;
    let count = 0;
    for (let n = 1; n < paragraphs.length; n++) {
      const last = lastWord(readPlainText(paragraphs[n - 1] as XmlElement));
      const first = firstWord(readPlainText(paragraphs[n] as XmlElement));
      if (last === undefined || first === undefined) continue;
      if (losses.some((loss) => words(loss).has(last + first))) count += 2;
    }
    return count;
  };
  return (
    glued(
      groups.flatMap(({ before }) => before),
      ({ gained }) => gained,
    ) +
    glued(
      groups.flatMap(({ after }) => after),
      ({ lost }) => lost,
    )
  );
}

function countAll(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of words.values()) sum += count;
  return sum;
}

const sizeOf = ({ before, after }: ParagraphGroup) =>
  Math.max(before.flatMap(listWords).length, after.flatMap(listWords).length);

function countKept(group: ParagraphGroup, context: WriteContext): number {
  if (group.before.length === 0 || group.after.length === 0) return 0;
  return countKeptWords(diffGroup(group, context, false));
}

const countKeptWords = (stream: readonly StreamStep[]) =>
  stream.filter((step) => step.kind === "keep" && !isMarkStep(step) && /[\p{L}\p{N}]/u.test(step.atom.text))
    .length;

/** Whether a content control would stand in two lines at once, in either document. */
function cutsControl(stream: readonly StreamStep[]): boolean {
  const lineOf = new Map<XmlElement, number>();
  let line = 0;
  for (const step of stream) {
    const wrappers =
      step.kind === "keep" ? [...step.atom.wrappers, ...step.after.wrappers] : step.atom.wrappers;
    for (const wrapper of wrappers) {
      if (wrapper.tag !== "w:sdt") continue;
      const known = lineOf.get(wrapper);
      if (known === undefined) lineOf.set(wrapper, line);
      else if (known !== line) return true;
    }
    if (isMarkStep(step)) line++;
  }
  return false;
}
