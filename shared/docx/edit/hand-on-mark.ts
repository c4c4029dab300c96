/**
 * A line inserted behind the last one took its mark over, so the last line's own mark is the pending one:
 *
 *     X ¶ | last ¶inserted | new ¶          final: X, last, new      original: X, last
 *
 * Where `last` is taken away clean, the mark that came with `new` passes to the line before. Left out, `new` would have a mark
 * that was always there, and rejecting it would leave an empty line:
 *
 *     X ¶inserted | new ¶                   final: X, new            original: X
 */

import { hasMark, readPieces } from "../read/paragraph-pieces.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { betweenBlocks } from "./arrange-paragraphs.ts";
import { changeProperties, markParagraph, readOriginalBase, readProperties } from "./paragraph-marks.ts";
import type { WriteContext } from "./write-runs.ts";

/** What passes the pending mark of a paragraph that is cut out to the one before; nothing where that need not or cannot be. */
export function handOnMark(
  paragraph: XmlElement,
  going: ReadonlySet<XmlElement>,
  followed: ReadonlySet<XmlElement>,
  context: WriteContext,
): Splice[] {
  const mark = paragraph.find("w:pPr", "w:rPr")?.child("w:ins") ?? null;
  if (mark === null || isNew(paragraph) || followed.has(paragraph)) return [];
  const siblings = paragraph.parent?.children.filter(({ tag }) => !betweenBlocks.test(tag)) ?? [];
  const at = siblings.indexOf(paragraph);
  const behind = siblings.slice(at + 1);
  const ending = behind.findIndex((one) => !isPending(one));
  const [heir, last] = [findHeir(siblings.slice(0, at), going, followed), behind[ending]];
  if (heir === null || last?.tag !== "w:p" || going.has(last) || !behind.slice(0, ending + 1).every(isNew))
    return [];
  return [markParagraph(heir, "ins", mark.raw, context), ...passOriginal(heir, last, mark, context)];
}

/** The nearest line before that stays, not counting pending ones: it ended where the line that goes began. */
function findHeir(
  before: readonly XmlElement[],
  going: ReadonlySet<XmlElement>,
  followed: ReadonlySet<XmlElement>,
): XmlElement | null {
  for (const one of before.toReversed()) {
    if (one.tag !== "w:p" || followed.has(one) || one.find("w:pPr", "w:sectPr") !== null) return null;
    if (going.has(one)) continue;
    if (!isPending(one)) return hasMark(one, "final") ? one : null;
    if (!isNew(one)) return null;
  }
  return null;
}

/** When the pending line is rejected, the last mark is the heir's again. */
function passOriginal(heir: XmlElement, last: XmlElement, mark: XmlElement, context: WriteContext): Splice[] {
  const [author, date] = [mark.attr("w:author"), mark.attr("w:date")];
  const was = readOriginalBase(heir);
  if (author === null || date === null || was === readOriginalBase(last)) return [];
  const { base, section } = readProperties(last);
  return changeProperties(last, base, section, { ...context, tracking: { author, date } }, was);
}

const isPending = (one: XmlElement) => one.tag === "w:p" && !hasMark(one, "original");
const isNew = (one: XmlElement) => one.tag === "w:p" && readPieces(one, "original").length === 0;
