import { countWords, wordLikeness } from "../../text/word-likeness.ts";
import { alignSequences } from "../compare/align-sequences.ts";
import { applyEdits } from "../edit/apply-edits.ts";
import type { DocxDocument } from "../package/document.ts";
import { readBlocks } from "../read/read-blocks.ts";
import type { Block, Edit } from "../types.ts";

/**
 * LibreOffice writes a document anew: other styles, other properties on every line, content controls gone. Taken as edits, that
 * would be a change of everything, and a conflict with whatever the other side did. So where all that a reader sees of
 * such a copy are other words, it is read as base with these words changed:
 *
 *     base    <w:sdt>… Led 4 engineers …</w:sdt>      saved anew   <w:p>… Led 6 engineers …</w:p>
 *     read as <w:sdt>… Led 6 engineers …</w:sdt>
 *
 * Where more was changed (looks, list levels, rows) nothing is guessed, and the copy is merged as it stands.
 */
export function readResaved(base: DocxDocument, side: DocxDocument): DocxDocument | null {
  if (!isOffice(side) || isOffice(base)) return null;
  const [own, others] = [readTelling(base), readTelling(side)];
  if (listCells(own) !== listCells(others)) return null;
  if (listBoxes(own) !== listBoxes(others)) return null;
  const edits = listEdits(own.filter(isNoBox), others.filter(isNoBox));
  if (edits === null) return null;
  if (edits.length === 0) return base;
  const { document, refused } = applyEdits(base, edits, null);
  if (refused.length > 0) return null;
  const said = (blocks: readonly Block[]) => blocks.filter(isNoBox).map(wordsOf).join("\n");
  return said(readTelling(document)) === said(others) ? document : null;
}

function isOffice(doc: DocxDocument): boolean {
  const part = "docProps/app.xml";
  return doc.hasPart(part) && /<Application>(?:LibreOffice|OpenOffice)/.test(doc.text(part));
}

/** Empty lines, which programs add and drop, and headers, of which LibreOffice makes one for each kind, say nothing. */
const readTelling = (doc: DocxDocument) =>
  readBlocks(doc).filter(
    ({ story, text }) => text.trim() !== "" && /^(?:body|textbox|footnote|endnote)$/.test(story),
  );

const wordsOf = ({ text, story }: Block) => `${story} ${text.replace(/\s+/g, " ").trim()}`;

/** LibreOffice writes text boxes in an order of its own. */
const isNoBox = ({ story }: Block) => story !== "textbox";
const listBoxes = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => !isNoBox(block))
    .map(wordsOf)
    .sort()
    .join("\n");

const listCells = (blocks: readonly Block[]) =>
  [
    ...new Set(
      blocks.flatMap(({ cell }) => (cell === null ? [] : [`${cell.table}.${cell.row}.${cell.column}`])),
    ),
  ].join(" ");

const looksOf = ({ spans }: Block) => {
  const looks: string[] = [];
  for (const { text, bold, italic } of spans) {
    const look = `${bold}${italic}`;
    if (text.trim() !== "" && looks.at(-1) !== look) looks.push(look);
  }
  return looks.join();
};

/** Least share of words in which a changed line is still that line. */
const leastAlike = 0.5;

/** Null where more than words was changed. */
function listEdits(own: readonly Block[], others: readonly Block[]): Edit[] | null {
  const edits: Edit[] = [];
  const pairs = alignSequences(own.map(wordsOf), others.map(wordsOf));
  let [i, j] = [0, 0];
  for (const [atI, atJ] of [...pairs, [own.length, others.length] as [number, number]]) {
    const inner = pairGap(own.slice(i, atI), others.slice(j, atJ));
    if (inner === null) return null;
    edits.push(...inner);
    const [before, after] = [own[atI], others[atJ]];
    if (before !== undefined && after !== undefined) {
      if (before.list !== after.list || looksOf(before) !== looksOf(after)) return null;
    }
    [i, j] = [atI + 1, atJ + 1];
  }
  return edits;
}

function pairGap(own: readonly Block[], others: readonly Block[]): Edit[] | null {
  // What came, went or moved has no certain place in base's structure.
  if (own.length !== others.length) return null;
  const edits: Edit[] = [];
  for (const [n, before] of own.entries()) {
    const after = others[n] as Block;
    const words = (text: string) => countWords(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    if (before.story !== after.story || before.list !== after.list) return null;
    if (wordLikeness(words(before.text), words(after.text)) < leastAlike) return null;
    edits.push({ type: "replace", block: before.address, before: before.text, after: after.text });
  }
  return edits;
}
