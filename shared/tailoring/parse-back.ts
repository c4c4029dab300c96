/**
 * What a program gets that takes a saved résumé as plain text, in the order in which it gets it, and what of it would be
 * lost, torn apart or misread. Recruiters' systems differ; these are the places where their readers are known to fail. No
 * promise that any of them will read the rest.
 */

import type { Block } from "../docx/types.ts";
import type { ResumeModel } from "../resume/model.ts";
import { recognizeSectionTitle } from "../resume/recognize-section-title.ts";
import type { ParseBack, ParseWarning, ParseWarningCode } from "./model.ts";
import { shorten } from "./shorten-quote.ts";

type Line = ParseBack["lines"][number];

/** A résumé has some two hundred lines; what is longer is told by number. */
const mostLines = 400;
const places: Partial<Record<Block["story"], Line["place"]>> = {
  textbox: "text box",
  header: "header",
  footer: "footer",
};

export function parseBack(input: {
  blocks: readonly Block[];
  resume: ResumeModel;
  /** Pictures in the document. */
  pictures: number;
}): ParseBack {
  const { blocks, resume } = input;
  const sections = new Map(
    resume.sections.flatMap((section) => section.blocks.map((block) => [block, section.title] as const)),
  );
  const read = blocks.filter(
    (block) => block.text.trim() !== "" && !["footnote", "endnote", "comment"].includes(block.story),
  );
  const lines = read.map(
    (block): Line => ({
      text: block.text,
      section: sections.get(block.address) ?? null,
      place: places[block.story] ?? (block.cell ? "table" : "body"),
    }),
  );
  return {
    lines: lines.slice(0, mostLines),
    more: Math.max(0, lines.length - mostLines),
    warnings: listWarnings(read, lines, resume, input.pictures),
  };
}

function listWarnings(
  blocks: readonly Block[],
  lines: readonly Line[],
  resume: ResumeModel,
  pictures: number,
): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  const warn = (code: ParseWarningCode, text: string, at: readonly number[] = []): void => {
    warnings.push({ code, text, lines: at.filter((line) => line < mostLines) });
  };
  const where = (test: (line: Line, block: Block) => boolean): number[] =>
    lines.flatMap((line, i) => (test(line, blocks[i]!) ? [i] : []));

  const outside = where(
    ({ text, place }) => (place === "header" || place === "footer") && contactData.test(text),
  );
  const inside = where(
    ({ text, place }) => place !== "header" && place !== "footer" && contactData.test(text),
  );
  if (outside.length > 0 && inside.length === 0)
    warn(
      "contact-in-header",
      "Your contact details stand in the page header or footer, which many readers skip. Put them at the top of the page itself.",
      outside,
    );
  const missing = [
    resume.contact.name ? null : "name",
    resume.contact.email ? null : "e-mail address",
    resume.contact.phone ? null : "phone number",
  ].filter((part) => part !== null);
  if (missing.length > 0) warn("contact-missing", `No ${joinOr(missing)} can be read from this document.`);

  const boxed = where(({ place }) => place === "text box");
  if (boxed.length > 0)
    warn(
      "text-box",
      `${count(boxed.length, "line stands", "lines stand")} in text boxes. Some readers leave them out, others put them at the end.`,
      boxed,
    );
  const beside = listSideBySide(blocks);
  if (beside.length > 0)
    warn(
      "side-by-side",
      "A table sets longer texts side by side. Readers take it row by row, so lines of one column may come between those of the other.",
      beside,
    );
  if (pictures > 0)
    warn(
      "picture",
      `${count(pictures, "picture is", "pictures are")} left out; words in ${pictures === 1 ? "it" : "them"} are lost.`,
    );

  const known = new Set(
    blocks.flatMap(({ headingLevel, text }) =>
      headingLevel !== null && recognizeSectionTitle(text) !== null ? [headingLevel] : [],
    ),
  );
  const strange = where(({ text, section, place }, { headingLevel }) => {
    if (place === "header" || place === "footer" || recognizeSectionTitle(text) !== null) return false;
    // Among headings of the level that opens sections; names and posts are set as headings too, of other levels.
    return section === text.trim() || (section !== null && headingLevel !== null && known.has(headingLevel));
  });
  if (strange.length > 0)
    warn(
      "unknown-heading",
      `A reader sorts by headings it knows. It may not know ${quoteAll(strange, lines)}.`,
      strange,
    );
  const undated = resume.positions.filter(({ start, end }) => start === null && end === null);
  for (const { title, employer } of undated.slice(0, 5))
    warn(
      "dates-unreadable",
      `No dates can be read for “${[title, employer].filter((part) => part !== null).join(", ")}”. Write them as 03/2019 – 06/2022 or Mar 2019 – Jun 2022.`,
    );
  const odd = where(({ text }) => oddCharacters.test(text));
  if (odd.length > 0)
    warn(
      "odd-characters",
      `Joined letters, symbols of an icon font or invisible characters stand in ${quoteAll(odd, lines)}. Readers may not find the words they are in.`,
      odd,
    );
  const spaced = where(({ text }) => spacedLetters.test(text));
  if (spaced.length > 0)
    warn(
      "spaced-letters",
      `Letters set apart by blanks are read one by one: ${quoteAll(spaced, lines)}.`,
      spaced,
    );
  const hidden = where((_, block) => block.spans.some((span) => span.hidden && span.text.trim() !== ""));
  if (hidden.length > 0)
    warn(
      "hidden-text",
      `Hidden, tiny or white text: a program reads it, nobody else does. It counts for nothing here and may be taken for a trick there: ${quoteAll(hidden, lines)}.`,
      hidden,
    );
  return warnings;
}

const contactData = /[\p{L}\d._+-]+@[\p{L}\d-]+\.\p{L}{2,}|\+?\d[\d\s()/.-]{7,}\d/u;
/** Ligatures, private use (icon fonts), the replacement character, zero-width characters and soft hyphens within words. */
const oddCharacters = /[\uFB00-\uFB06\uE000-\uF8FF\uFFFD\u200B-\u200D\u2060]|\p{L}\u00AD\p{L}/u;
const spacedLetters = /(?:^|\s)(?:\p{L} ){4,}\p{L}(?:\s|$)/u;

/** Rows in which two cells hold several lines each: "Label | value" reads well, two columns of text do not. */
function listSideBySide(blocks: readonly Block[]): number[] {
  const rows = new Map<string, Map<number, number[]>>();
  for (const [i, { cell }] of blocks.entries()) {
    if (!cell) continue;
    const key = `${cell.table}/${cell.row}`;
    const row = rows.get(key) ?? new Map<number, number[]>();
    row.set(cell.column, [...(row.get(cell.column) ?? []), i]);
    rows.set(key, row);
  }
  return [...rows.values()]
    .map((row) => [...row.values()].filter((cell) => cell.length > 1))
    .filter((cells) => cells.length > 1)
    .flat(2);
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const joinOr = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
const mostQuoted = 3;
const quoteAll = (at: readonly number[], lines: readonly Line[]): string => {
  const quoted = at.slice(0, mostQuoted).map((i) => `“${shorten(lines[i]!.text.trim(), 40)}”`);
  return at.length > mostQuoted
    ? `${quoted.join(", ")} and ${at.length - mostQuoted} more`
    : quoted.join(", ");
};
