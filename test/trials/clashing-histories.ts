/**
 * Histories in which both sides do something to the same lines: what candidates do who go on with two copies of one résumé. Both
 * begin with one planned pair of changes and go on at random.
 */
import type { DocxDocument } from "../../shared/docx/index.ts";
import type { Splice } from "../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../shared/docx/xml/xml-tree.ts";
import {
  applyOp,
  canGo,
  change,
  cut,
  edit,
  editable,
  type History,
  lines,
  type NotedEdit,
  type Op,
  ownWordsIn,
  pick,
  plainRows,
  put,
  type Random,
  sentence,
  textsOf,
} from "./random-histories.ts";

type Word = () => string;
type NamedOp = [kind: string, op: Op];
type Clash = (doc: DocxDocument, random: Random, mine: Word, theirs: Word) => [NamedOp, NamedOp] | null;

const hasWords = (line: XmlElement) => (line.raw.match(/\w+(?=[ <])/g)?.length ?? 0) > 6;
const movable = (doc: DocxDocument) => lines(doc).filter((one) => canGo(one) && hasWords(one));
const siblingsOf = (doc: DocxDocument, line: XmlElement) =>
  lines(doc).filter((one) => one.parent === line.parent && one !== line && one.start !== line.end);

function move(line: XmlElement, target: XmlElement): NamedOp {
  const beside = ownWordsIn(target.raw);
  return ["moveLine", edit(line, [cut(line), put(target.start, line.raw)], { beside })];
}

function insertWord(line: XmlElement, random: Random, word: Word): NamedOp | null {
  const text = pick(textsOf(line), random);
  if (text === undefined) return null;
  const unique = word();
  const gap = pick([...text.inner.matchAll(/ /g)], random);
  const at = text.openEnd + (gap?.index ?? 0);
  return ["insertWord", edit(line, [put(at, gap ? ` ${unique}` : `${unique} `)], { added: [unique] })];
}

/** Half of the words become others; the line's own word stays. */
function rewrite(line: XmlElement, random: Random, word: Word): NamedOp | null {
  const added: string[] = [];
  const splices = textsOf(line).flatMap((text): Splice[] =>
    [...text.inner.matchAll(/(?<= )[A-Za-z]{2,}(?= )/g)].flatMap(({ index, 0: found }) => {
      if (random(2) === 0 || /^[bmts]q\d/.test(found)) return [];
      const unique = word();
      added.push(unique);
      const start = text.openEnd + index;
      return [{ start, end: start + found.length, text: unique }];
    }),
  );
  return splices.length === 0 ? null : ["rewriteLine", edit(line, splices, { added })];
}

function insertBefore(next: XmlElement, random: Random, word: Word): NamedOp {
  const { text, unique } = sentence(random, word);
  const properties = (next.child("w:pPr")?.raw ?? "").replace(/<w:sectPr[\s\S]*<\/w:sectPr>/, "");
  const line = `<w:p>${properties.replace(/<w:(?:ins|del)\s[^>]*\/>/g, "")}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const op = edit(next, [put(next.start, line)], { lines: [], added: unique, beside: ownWordsIn(next.raw) });
  return ["insertLine", op];
}

/** Two to five lines that stand together and can be moved. */
function pickRun(doc: DocxDocument, random: Random): XmlElement[] | null {
  const first = pick(movable(doc), random);
  if (first === undefined) return null;
  const siblings = first.parent?.children ?? [];
  const run: XmlElement[] = [];
  for (const one of siblings.slice(siblings.indexOf(first))) {
    if (one.tag !== "w:p" || !canGo(one) || run.length > 1 + random(4)) break;
    run.push(one);
  }
  return run.length < 2 ? null : run;
}

const ownOf = (run: readonly XmlElement[]) => run.flatMap(({ raw }) => ownWordsIn(raw));

function moveRun(doc: DocxDocument, run: readonly XmlElement[], random: Random): NamedOp | null {
  const [first, last] = [run[0] as XmlElement, run.at(-1) as XmlElement];
  const target = pick(
    siblingsOf(doc, first).filter((one) => !run.includes(one) && one.start !== last.end),
    random,
  );
  if (target === undefined) return null;
  const raw = first.tree.text.slice(first.start, last.end);
  const splices = [{ start: first.start, end: last.end, text: "" }, put(target.start, raw)];
  const [from, to] = target.start < first.start ? [target.start, first.start] : [last.end, target.start];
  const passed = siblingsOf(doc, first).filter(({ start }) => start >= from && start < to);
  // Two lines that five went past are the same document as two that went past five: it says that the fewer moved.
  const count = (list: readonly XmlElement[]) => list.filter((line) => textsOf(line).length > 0).length;
  const lines = ownOf(count(passed) < count(run) ? [...run, ...passed] : run);
  return ["moveRun", edit(first, splices, { lines, beside: ownWordsIn(target.raw) })];
}

function shuffle(run: readonly XmlElement[], random: Random): NamedOp {
  const order = [...run];
  for (let n = order.length - 1; n > 0; n--) {
    const other = random(n + 1);
    [order[n], order[other]] = [order[other] as XmlElement, order[n] as XmlElement];
  }
  const splices = run.map(({ start, end }, n) => ({ start, end, text: (order[n] as XmlElement).raw }));
  return ["reorderLines", edit(run[0] as XmlElement, splices, { lines: ownOf(run) })];
}

/** A word comes, pending, in a run of its own. */
function insertTracked(line: XmlElement, random: Random, word: Word): NamedOp | null {
  const run = pick(
    textsOf(line).flatMap(({ parent }) => (parent?.parent === line ? [parent] : [])),
    random,
  );
  if (run === undefined) return null;
  const unique = word();
  const inner = `<w:r>${run.child("w:rPr")?.raw ?? ""}<w:t xml:space="preserve"> ${unique} </w:t></w:r>`;
  const revision = `<w:ins w:id="98${random(1000)}" w:author="Ada" w:date="2026-02-03T04:05:06Z">${inner}</w:ins>`;
  return ["insertTracked", edit(line, [put(run.start, revision)], { added: [unique] })];
}

/** The words of a run go, pending. */
function deleteTracked(line: XmlElement, random: Random): NamedOp | null {
  const run = pick(
    textsOf(line).flatMap(({ parent, inner }) =>
      parent?.parent === line && !/[bmts]q\d+k/.test(inner) && parent.children.length <= 2 ? [parent] : [],
    ),
    random,
  );
  if (run === undefined) return null;
  const deleted = run.raw.replace(/<(\/?)w:t(?=[\s>])/g, "<$1w:delText");
  const revision = `<w:del w:id="97${random(1000)}" w:author="Ada" w:date="2026-02-03T04:05:06Z">${deleted}</w:del>`;
  return ["deleteTracked", edit(line, [{ start: run.start, end: run.end, text: revision }])];
}

const both = (one: NamedOp | null, other: NamedOp | null): [NamedOp, NamedOp] | null =>
  one === null || other === null ? null : [one, other];

const onLine =
  (
    list: (doc: DocxDocument) => XmlElement[],
    act: (line: XmlElement, ...more: [DocxDocument, Random, Word, Word]) => [NamedOp, NamedOp] | null,
  ): Clash =>
  (doc, random, mine, theirs) => {
    const line = pick(list(doc), random);
    return line === undefined ? null : act(line, doc, random, mine, theirs);
  };

const onRun =
  (
    act: (run: XmlElement[], ...more: [DocxDocument, Random, Word]) => [NamedOp | null, NamedOp | null],
  ): Clash =>
  (doc, random, _, theirs) => {
    const run = pickRun(doc, random);
    return run === null ? null : both(...act(run, doc, random, theirs));
  };

const editLine = (line: XmlElement | undefined, random: Random, word: Word) =>
  line === undefined ? null : insertWord(line, random, word);

export const clashes: Record<string, Clash> = {
  moveApart: onLine(movable, (line, doc, random) => {
    const [one, other] = [pick(siblingsOf(doc, line), random), pick(siblingsOf(doc, line), random)];
    return one === undefined || other === undefined ? null : [move(line, one), move(line, other)];
  }),
  moveAndRewrite: onLine(movable, (line, doc, random, _, theirs) => {
    const target = pick(siblingsOf(doc, line), random);
    return both(target === undefined ? null : move(line, target), rewrite(line, random, theirs));
  }),
  deleteAndEdit: onLine(movable, (line, _, random, __, theirs) =>
    both(["deleteLine", edit(line, [cut(line)])], insertWord(line, random, theirs)),
  ),
  deleteAndRewrite: onLine(movable, (line, _, random, __, theirs) =>
    both(["deleteLine", edit(line, [cut(line)])], rewrite(line, random, theirs)),
  ),
  rewriteBoth: onLine(movable, (line, _, random, mine, theirs) =>
    both(rewrite(line, random, mine), rewrite(line, random, theirs)),
  ),
  insertBoth: onLine(editable, (line, _, random, mine, theirs) => [
    insertBefore(line, random, mine),
    insertBefore(line, random, theirs),
  ]),
  moveRunAndEdit: onRun((run, doc, random, theirs) => [
    moveRun(doc, run, random),
    editLine(pick(run, random), random, theirs),
  ]),
  moveRunAndAdd: onRun((run, doc, random, theirs) => [
    moveRun(doc, run, random),
    insertBefore(run.at(-1) as XmlElement, random, theirs),
  ]),
  moveRunApart: onRun((run, doc, random) => [moveRun(doc, run, random), moveRun(doc, run, random)]),
  moveRunAndOne: onRun((run, doc, random) => {
    const line = pick(run.filter(hasWords), random);
    const target = line === undefined ? undefined : pick(siblingsOf(doc, line), random);
    return [
      moveRun(doc, run, random),
      line === undefined || target === undefined ? null : move(line, target),
    ];
  }),
  reorderAndEdit: onRun((run, _, random, theirs) => [
    shuffle(run, random),
    editLine(pick(run, random), random, theirs),
  ]),
  reorderBoth: onRun((run, _, random) => [shuffle(run, random), shuffle(run, random)]),
  reorderAndDelete: onRun((run, _, random) => {
    const line = pick(run, random) as XmlElement;
    return [shuffle(run, random), ["deleteLine", edit(line, [cut(line)])]];
  }),
  trackAndEdit: onLine(editable, (line, _, random, mine, theirs) =>
    both(
      random(2) === 0 ? insertTracked(line, random, mine) : deleteTracked(line, random),
      insertWord(line, random, theirs),
    ),
  ),
  trackAndMove: onLine(movable, (line, doc, random, mine) => {
    const target = pick(siblingsOf(doc, line), random);
    return both(insertTracked(line, random, mine), target === undefined ? null : move(line, target));
  }),
  deleteRowAndEdit: (doc, random, _, theirs) => {
    const row = pick(
      plainRows(doc).filter(
        (one) => (one.parent?.children.filter(({ tag }) => tag === "w:tr").length ?? 0) > 2,
      ),
      random,
    );
    if (row === undefined || ownWordsIn(row.raw).length === 0) return null;
    const line = pick(
      [...row.descendants("w:p")].filter((one) => textsOf(one).length > 0),
      random,
    );
    return both(["deleteRow", edit(row, [cut(row)])], editLine(line, random, theirs));
  },
  insertRows: (doc, random, mine, theirs) => {
    const row = pick(plainRows(doc), random);
    if (row === undefined) return null;
    const insert = (word: Word): NamedOp => {
      const added: string[] = [];
      const cells = row.children.flatMap((cell) => {
        if (cell.tag !== "w:tc") return [];
        const { text, unique } = sentence(random, word);
        added.push(...unique);
        return [`<w:tc>${cell.child("w:tcPr")?.raw ?? ""}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`];
      });
      return ["insertRow", edit(row, [put(row.end, `<w:tr>${cells.join("")}</w:tr>`)], { lines: [], added })];
    };
    return [insert(mine), insert(theirs)];
  },
};

/** Null where the document has no place for this clash. */
export function makeClash(base: DocxDocument, kind: string, random: Random): History | null {
  let count = 0;
  const words = (sign: string) => () => `${sign}q${count++}k`;
  const [own, others] = [words("m"), words("t")];
  const pair = (clashes[kind] as Clash)(base, random, own, others);
  if (pair === null) return null;
  const edits = { mine: [] as NotedEdit[], theirs: [] as NotedEdit[] };
  const side = ([name, op]: NamedOp, word: Word, noted: NotedEdit[]) => {
    const first = applyOp(base, name, op);
    noted.push(first.noted);
    let { doc } = first;
    for (let n = random(3); n > 0; n--) {
      const changed = change(doc, random, word);
      if (changed === null) continue;
      doc = changed.doc;
      noted.push(changed.noted);
    }
    return doc;
  };
  const mine = side(pair[0], own, edits.mine);
  return { base, mine, theirs: side(pair[1], others, edits.theirs), edits };
}
