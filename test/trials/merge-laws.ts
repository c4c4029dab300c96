/** What a three-way merge must keep, checked on one random history. Words are counted on the parts' text, not by the engine. */
import { type Conflict, type DocxDocument, mergeDocuments, readBlocks } from "../../shared/docx/index.ts";
import {
  editFarLine,
  type History,
  makeNoise,
  ownWordsIn,
  type Random,
  uniqueWordsIn,
} from "./random-histories.ts";
import { rewriteAsGoogle } from "./rewrite-as-google.ts";

export interface Violation {
  law: number;
  what: string;
}

/** Text, order, place, style, list and looks of every block. */
function outline(doc: DocxDocument): string[] {
  return readBlocks(doc)
    .filter(({ story }) => story !== "comment")
    .map(({ story, text, style, list, cell, spans }) =>
      JSON.stringify([story, text, style, list, cell && [cell.row, cell.column], spans]),
    );
}

function firstDifference(one: readonly string[], other: readonly string[]): string | null {
  for (let n = 0; n < Math.max(one.length, other.length); n++)
    if (one[n] !== other[n]) return `${one[n]?.slice(0, 300)}\n      against ${other[n]?.slice(0, 300)}`;
  return null;
}

/** Unique words as often as they stand in what is shown: text boxes once, without what is deleted. */
export function countWords(doc: DocxDocument): Map<string, number> {
  const stories = new Set(
    doc
      .relationships(doc.mainPart)
      .filter(({ type }) => /^(?:header|footer|footnotes|endnotes|comments)$/.test(type))
      .map(({ target }) => target),
  );
  const counts = new Map<string, number>();
  for (const part of [doc.mainPart, ...stories]) {
    if (!doc.hasPart(part)) continue;
    const shown = doc.text(part).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, "");
    // A word may stand in several runs; a line ends a word.
    const text = shown.replace(/<\/w:p>|<w:(?:tab|br)\b[^>]*>/g, " ").replace(/<[^>]*>/g, "");
    for (const word of uniqueWordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const conflictKeys = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ base, mine, theirs }) => JSON.stringify([base, mine, theirs]));

export function checkLaws({ base, mine, theirs, edits }: History, random: Random): Violation[] {
  const violations: Violation[] = [];
  const fail = (law: number, what: string) => violations.push({ law, what });
  const merged = mergeDocuments(base, mine, theirs);
  const { conflicts, document } = merged;
  const lines = outline(document);

  const changed = random(2) === 0 ? mine : theirs;
  const noisyBase = makeNoise(base, random);
  for (const [law, left, right] of [
    [1, base, changed],
    [1, changed, base],
    [1, changed, changed],
    [8, noisyBase, changed],
    [8, changed, noisyBase],
    [8, changed, makeNoise(changed, random)],
  ] as const) {
    const result = mergeDocuments(base, left, right);
    if (result.conflicts.length > 0)
      fail(law, `one side alone conflicts: ${conflictKeys(result.conflicts)[0]}`);
    const difference = firstDifference(outline(result.document), outline(changed));
    if (difference !== null) fail(law, `one side alone is not the result: ${difference}`);
  }

  const swapped = mergeDocuments(base, theirs, mine);
  const asymmetry = firstDifference(outline(swapped.document), lines);
  if (asymmetry !== null) fail(2, `the order of the sides shows: ${asymmetry}`);
  const swappedConflicts = swapped.conflicts.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine }));
  const other = firstDifference(conflictKeys(swappedConflicts), conflictKeys(conflicts));
  if (other !== null) fail(2, `conflicts differ: ${other}`);

  checkWords({ base, mine, theirs, edits }, document, conflicts, fail);
  checkPlaces({ base, mine, theirs, edits }, document, conflicts, random, fail);

  const again = mergeDocuments(base, mine, theirs);
  if (firstDifference(outline(again.document), lines) !== null) fail(7, "a second merge differs");
  if (conflicts.length === 0) {
    for (const [name, side] of [
      ["mine", mine],
      ["theirs", theirs],
    ] as const) {
      const twice = mergeDocuments(base, document, side);
      if (twice.conflicts.length > 0)
        fail(7, `merging the result with ${name} conflicts: ${conflictKeys(twice.conflicts)[0]}`);
      const difference = firstDifference(outline(twice.document), lines);
      if (difference !== null) fail(7, `merging the result with ${name} differs: ${difference}`);
    }
  }
  const noisy = mergeDocuments(base, makeNoise(mine, random), theirs);
  const noise = firstDifference(outline(noisy.document), lines);
  if (noise !== null) fail(8, `noise shows: ${noise}`);
  const noisyConflicts = firstDifference(conflictKeys(noisy.conflicts), conflictKeys(conflicts));
  if (noisyConflicts !== null) fail(8, `noise changes conflicts: ${noisyConflicts}`);
  return violations;
}

/** Law 8 for a side that another program wrote anew, without and with its comments; and that such a copy alone changes nothing. */
export function checkRewriting({ base, mine, theirs }: History, random: Random): Violation[] {
  const violations: Violation[] = [];
  const fail = (what: string) => violations.push({ law: 8, what });
  const comments = readBlocks(base).some(({ story }) => story === "comment");
  const merged = mergeDocuments(base, mine, theirs);
  const rewritten = mergeDocuments(base, rewriteAsGoogle(mine, random, false), theirs);
  const shown = firstDifference(outline(rewritten.document), outline(merged.document));
  if (shown !== null) fail(`a rewritten side shows: ${shown}`);
  const told = firstDifference(conflictKeys(rewritten.conflicts), conflictKeys(merged.conflicts));
  if (told !== null) fail(`a rewritten side changes conflicts: ${told}`);
  const copy = mergeDocuments(base, rewriteAsGoogle(base, random, true), theirs);
  const difference = firstDifference(outline(copy.document), outline(theirs));
  if (difference !== null && !comments) fail(`a rewritten copy shows: ${difference}`);
  if (copy.conflicts.length > 0 && !comments)
    fail(`a rewritten copy conflicts: ${conflictKeys(copy.conflicts)[0]}`);
  return violations;
}

/** Law 3 alone. */
export function checkNoWordLost(
  history: History,
  { document, conflicts }: { document: DocxDocument; conflicts: readonly Conflict[] },
): string[] {
  const found: string[] = [];
  checkWords(history, document, conflicts, (_, what) => found.push(what));
  return found;
}

type Fail = (law: number, what: string) => void;

/** Each edit is in the result or in exactly one conflict; nothing twice, nothing invented. */
function checkWords(
  { base, mine, theirs }: History,
  document: DocxDocument,
  conflicts: readonly Conflict[],
  fail: Fail,
): void {
  const [own, left, right, result] = [base, mine, theirs, document].map(countWords) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const count = (counts: Map<string, number>, word: string) => counts.get(word) ?? 0;
  const told = (word: string) =>
    conflicts.filter((one) => [one.mine, one.theirs].some((text) => uniqueWordsIn(text).includes(word)))
      .length;
  const toldInBase = (word: string) =>
    conflicts.filter((one) => uniqueWordsIn(one.base).includes(word)).length;
  for (const word of new Set([...own.keys(), ...left.keys(), ...right.keys(), ...result.keys()])) {
    const [was, one, another, is] = [own, left, right, result].map((counts) => count(counts, word)) as [
      number,
      number,
      number,
      number,
    ];
    if (was === 0) {
      const wanted = Math.max(one, another);
      if (is > wanted) fail(3, `${word} stands ${is} times`);
      else if (is === 0 && told(word) === 0) fail(3, `${word} is lost`);
      else if (is > 0 && told(word) > 0) fail(3, `${word} is in the result and in a conflict`);
      else if (told(word) > 1) fail(3, `${word} is in ${told(word)} conflicts`);
      continue;
    }
    if (is > was) fail(3, `${word} of base stands ${is} times`);
    const kept = one > 0 && another > 0;
    if (kept && is === 0) fail(3, `${word} of base is lost`);
    if (!kept && is > 0 && toldInBase(word) === 0)
      fail(3, `${word} was deleted and stays without a conflict`);
    if (one === 0 && another === 0 && is > 0 && toldInBase(word) === 0)
      fail(3, `${word} was deleted on both sides`);
  }
}

/** Edits in different lines never conflict; delete against edit always does; a move and an edit give one line. */
function checkPlaces(
  { base, mine, theirs, edits }: History,
  document: DocxDocument,
  conflicts: readonly Conflict[],
  random: Random,
  fail: Fail,
): void {
  const touched = (list: typeof edits.mine) => new Set(list.flatMap(({ lines }) => lines));
  const shared = new Set(edits.mine.filter((one) => edits.theirs.includes(one)));
  const [own, others] = [edits.mine, edits.theirs].map((list) => list.filter((one) => !shared.has(one))) as [
    typeof edits.mine,
    typeof edits.theirs,
  ];
  const both = [...touched(edits.mine)].filter((line) => touched(others).has(line) && touched(own).has(line));
  const joins = (list: typeof own, opposite: typeof own) =>
    list.some(
      ({ kind, lines }) =>
        /^(?:join|split|deleteRow)/.test(kind) &&
        opposite.some(({ beside }) => beside.some((line) => lines.includes(line))),
    );
  const beside = joins(own, others) || joins(others, own);
  if (both.length === 0 && !beside && shared.size === 0 && conflicts.length > 0)
    fail(4, `edits in different lines conflict: ${conflictKeys(conflicts)[0]}`);
  const all = new Set([...touched(edits.mine), ...touched(edits.theirs)]);
  const far = editFarLine(mine, all, random);
  if (far !== null) {
    const other = mergeDocuments(base, far.doc, theirs);
    const difference = firstDifference(conflictKeys(other.conflicts), conflictKeys(conflicts));
    if (difference !== null) fail(4, `a far edit of ${far.line} changes a conflict: ${difference}`);
  }
  for (const [deleter, editor] of [
    [own, others],
    [others, own],
  ] as const) {
    for (const deletion of deleter) {
      if (deletion.kind !== "deleteLine" || deletion.lines.length !== 1) continue;
      const line = deletion.lines[0] as string;
      const edit = editor.find(({ kind, lines }) => kind === "insertWord" && lines.includes(line));
      const gone = editor.some(({ kind, lines }) => /delete(?:Line|Row)/.test(kind) && lines.includes(line));
      if (edit === undefined || gone || shared.size > 0) continue;
      if (!conflicts.some((one) => ownWordsIn(one.base).includes(line)))
        fail(5, `${line} was deleted and edited, and there is no conflict`);
    }
    for (const move of deleter) {
      const line = move.lines[0] as string;
      const touches = (list: typeof own) => list.filter(({ lines }) => lines.includes(line));
      const [edit] = touches(editor);
      if (move.kind !== "moveLine" || move.lines.length !== 1 || shared.size > 0) continue;
      if (touches(deleter).length !== 1 || touches(editor).length !== 1 || edit?.kind !== "insertWord")
        continue;
      const block = readBlocks(document).find(({ text }) => ownWordsIn(text).includes(line));
      if (!uniqueWordsIn(block?.text ?? "").includes(edit.added[0] as string))
        fail(5, `${line} was moved and edited, and does not read so: ${block?.text.slice(0, 200)}`);
    }
  }
  const blocks = readBlocks(document).map(({ text }) => text.replace(/\s+/g, " ").trim());
  for (const { base: text } of conflicts) {
    for (const line of text.split("\n")) {
      const wanted = line.replace(/\s+/g, " ").trim();
      if (/[bmts]q\d+k/.test(wanted) && !blocks.includes(wanted))
        fail(7, `at a conflict base's line is not held: ${wanted.slice(0, 200)}`);
    }
  }
}
