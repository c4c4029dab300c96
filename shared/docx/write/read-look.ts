/**
 * The look of an existing document, so that a letter beside a résumé takes its fonts and margins. What counts is what most of
 * its text really looks like, by characters, whatever its styles are called: many a résumé is set by hand over "Normal".
 */

import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readLayout, readNodePieces } from "../read/layout.ts";
import { isNearWhite, type RunFormatting, readStyleSheet, type StyleSheet } from "../read/style-sheet.ts";
import { isUnseen } from "../read/unseen-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { type Look, pageSizes } from "./look.ts";

/** What Word takes where a document says nothing (ECMA-376 leaves it to the program). */
const wordFont = "Times New Roman";
const wordHalfPoints = 20;
const wordMargin = 1440;

/** Longer lines are sentences, whatever they look like. */
const longestHeading = 60;
/** Fonts of pictures: no text is set in them. */
const pictureFont = /wingdings|webdings|symbol|awesome|icon|dingbat|emoji/i;
/** Widths and heights that a person prints on: from A5 to A3. */
const isPaper = (twips: number) => twips >= 8000 && twips <= 24000;

interface RunLook {
  font: string;
  halfPoints: number;
  bold: boolean;
  color: string | null;
  language: string | null;
  characters: number;
}

interface Line {
  /** Look of most of its characters. */
  look: RunLook;
  runs: RunLook[];
  length: number;
  isList: boolean;
  headingLevel: number | null;
}

/** Never fails: what a document does not say is as Word would take it. */
export function readLook(doc: DocxDocument): Look {
  const styles = readStyleSheet(doc);
  const lines = readLayout(doc, "final")
    .filter(({ story }) => story === "body" || story === "textbox")
    .flatMap((node) => readLine(node, styles) ?? []);
  const text = lines.filter(({ headingLevel }) => headingLevel === null);
  const runs = (text.length > 0 ? text : lines.length > 0 ? lines : readEmpty(doc, styles)).flatMap(
    (line) => line.runs,
  );
  const font = mostUsed(runs, (run) => run.font) ?? wordFont;
  const inFont = runs.filter((run) => run.font === font);
  const halfPoints = Number(mostUsed(inFont, (run) => String(run.halfPoints)) ?? wordHalfPoints);
  const heading = findHeadingLook(lines, { font, halfPoints });
  return {
    font,
    halfPoints,
    headingFont: heading?.font ?? font,
    headingHalfPoints: heading?.halfPoints ?? halfPoints + 4,
    // Light letters stand on a coloured ground, which another document has not.
    headingColor: heading?.color && !isNearWhite(heading.color) ? heading.color : null,
    ...readPage(doc),
    language: mostUsed(
      runs.filter((run) => run.language !== null),
      (run) => run.language as string,
    ),
  };
}

/** What somebody who begins to type would get. */
function readEmpty(doc: DocxDocument, styles: StyleSheet): Line[] {
  const paragraph = readLayout(doc, "final")[0]?.paragraphs.at(-1);
  if (paragraph === undefined) return [];
  const run = toRunLook(styles.runFormatting(paragraph, paragraph, "final"), 1);
  return [{ look: run, runs: [run], length: 1, isList: false, headingLevel: null }];
}

const toRunLook = (look: RunFormatting, characters: number): RunLook => ({
  font: look.font ?? wordFont,
  halfPoints: look.halfPoints ?? wordHalfPoints,
  bold: look.bold,
  color: look.color,
  language: look.language,
  characters,
});

function readLine(node: BlockNode, styles: StyleSheet): Line | null {
  const paragraph = node.paragraphs.at(-1) as XmlElement;
  const runs: RunLook[] = [];
  for (const { text, run } of readNodePieces(node, "final")) {
    const characters = text.trim().length;
    if (characters === 0) continue;
    const look = styles.runFormatting(paragraph, run, "final");
    if (isUnseen(look, () => false) || pictureFont.test(look.font ?? "")) continue;
    runs.push(toRunLook(look, characters));
  }
  if (runs.length === 0) return null;
  const commonest = mostUsed(runs, keyOf);
  return {
    look: runs.find((run) => keyOf(run) === commonest) as RunLook,
    runs,
    length: runs.reduce((sum, { characters }) => sum + characters, 0),
    isList: styles.listLevel(paragraph, "final") !== null,
    headingLevel: styles.headingLevel(paragraph, "final"),
  };
}

const keyOf = ({ font, halfPoints, bold, color }: RunLook) => [font, halfPoints, bold, color].join("|");

/** The value that most characters have; of equals the first. */
function mostUsed(runs: readonly RunLook[], read: (run: RunLook) => string): string | null {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(read(run), (counts.get(read(run)) ?? 0) + run.characters);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/**
 * Styled headings of the highest level that more than one line has; without any, the look that the most short lines have
 * which stand out from the text by weight, size or colour. A look that stands there once is the name's.
 */
function findHeadingLook(lines: readonly Line[], body: { font: string; halfPoints: number }): RunLook | null {
  const short = lines.filter(({ length, isList }) => length <= longestHeading && !isList);
  for (const level of [1, 2, 3]) {
    const styled = short.filter((line) => line.headingLevel === level);
    if (styled.length > 1) return commonestLook(styled);
  }
  const standingOut = short.filter(
    ({ look }) =>
      (look.bold || look.halfPoints > body.halfPoints || (look.color !== null && look.color !== "000000")) &&
      look.halfPoints >= body.halfPoints,
  );
  const counts = new Map<string, number>();
  for (const { look } of standingOut) counts.set(keyOf(look), (counts.get(keyOf(look)) ?? 0) + 1);
  const repeated = standingOut.filter(({ look }) => (counts.get(keyOf(look)) ?? 0) > 1);
  // Heads of posts are as many and often bold as well; headings are larger.
  const largest = Math.max(...repeated.map(({ look }) => look.halfPoints));
  return commonestLook(repeated.filter(({ look }) => look.halfPoints === largest));
}

function commonestLook(lines: readonly Line[]): RunLook | null {
  const key = mostUsed(
    lines.map(({ look }) => ({ ...look, characters: 1 })),
    keyOf,
  );
  return lines.find(({ look }) => keyOf(look) === key)?.look ?? null;
}

/** Paper and margins of the first page. */
function readPage(doc: DocxDocument): Pick<Look, "margins" | "page"> {
  const section = doc.tree(doc.mainPart).root.descendants("w:sectPr").next().value ?? null;
  const size = section?.child("w:pgSz") ?? null;
  const margin = section?.child("w:pgMar") ?? null;
  const readTwips = (element: XmlElement | null, name: string) => {
    // Strict documents may write "2.5cm"; negative margins mean that headers may not push the text down.
    const value = Math.abs(Number.parseFloat(element?.attr(name) ?? ""));
    return Number.isFinite(value) && /^-?[\d.]+$/.test(element?.attr(name) ?? "") ? Math.round(value) : null;
  };
  const [width, height] = [readTwips(size, "w:w"), readTwips(size, "w:h")];
  const isKnown = width !== null && height !== null && isPaper(width) && isPaper(height);
  const side = (name: string) => {
    const value = readTwips(margin, name);
    return value === null || value > 5000 ? wordMargin : value;
  };
  return {
    page: isKnown ? { width, height } : pageSizes.letter,
    margins: {
      top: side("w:top"),
      right: side("w:right"),
      bottom: side("w:bottom"),
      left: side("w:left"),
    },
  };
}
