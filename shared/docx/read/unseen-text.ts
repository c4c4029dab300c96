/**
 * Text that is in the file and on no page: hidden, in a size nobody can read, or white on white. It stays text for
 * editing and comparing; reading a résumé leaves it out. In doubt a text is
 * seen: white letters on a coloured cell, box, shape or page are how many résumés set a name.
 */

import type { DocxDocument } from "../package/document.ts";
import type { View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { isNearWhite, type RunFormatting, type StyleSheet } from "./style-sheet.ts";

/** Below four points; the smallest print anybody sets for reading has five. */
const leastHalfPoints = 8;

export function isUnseen(
  {
    vanished,
    halfPoints,
    color,
    filled,
  }: Pick<RunFormatting, "vanished" | "halfPoints" | "color" | "filled">,
  onWhite: () => boolean,
): boolean {
  if (vanished || (halfPoints !== null && halfPoints < leastHalfPoints)) return true;
  return color !== null && isNearWhite(color) && !filled && onWhite();
}

const backdrops = new WeakMap<DocxDocument, boolean>();

/** Pictures behind the text, VML shapes and page colours may lie anywhere under it. */
function hasBackdrop(doc: DocxDocument): boolean {
  let found = backdrops.get(doc);
  if (found === undefined) {
    const parts = doc
      .relationships(doc.mainPart)
      .filter(
        ({ type, external, target }) =>
          ["header", "footer"].includes(type) && !external && doc.hasPart(target),
      )
      .map(({ target }) => target);
    found = [doc.mainPart, ...new Set(parts)].some((part) =>
      /\bbehindDoc="(?:1|true)"|<w:pict\b|<w:background\b/.test(doc.text(part)),
    );
    backdrops.set(doc, found);
  }
  return found;
}

export const standsOnWhite = (
  doc: DocxDocument,
  styles: StyleSheet,
  paragraph: XmlElement,
  view: View,
): boolean => !hasBackdrop(doc) && !styles.isOnColor(paragraph, view);
