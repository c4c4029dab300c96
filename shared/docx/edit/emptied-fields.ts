/**
 * Fields that lose all they show. A field without its result is still one, and Word would fill it again:
 *
 *     Page {PAGE 2} of the list  →  Page of the list          begin, instruction, separator and end go with the 2
 *
 * Only fields of one paragraph that showed something before: entries of an index or a table of contents show nothing.
 */

import { listFieldsIn, listRuns, type Piece } from "../read/paragraph-pieces.ts";
import { firstIndex } from "../xml/first-index.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { listSimpleFields } from "./simple-fields.ts";

export interface EmptiedFields {
  /** Run children of complex fields that go as well, each with its run and the revisions round it. */
  nodes: Pick<Piece, "node" | "run" | "revisions">[];
  simple: XmlElement[];
}

/** `pieces` are what the paragraph shows, in order; `isGone` says which of them go as a whole, with nothing in their place. */
export function findEmptiedFields<P extends Piece>(
  paragraph: XmlElement,
  pieces: readonly P[],
  isGone: (piece: P) => boolean,
): EmptiedFields {
  const found: EmptiedFields = { nodes: [], simple: [] };
  const isWordGone = (piece: P) => piece.text !== "" && isGone(piece);
  if (!/fldChar|fldSimple/.test(paragraph.inner) || !pieces.some(isWordGone)) return found;
  const isEmptied = (start: number, end: number) => {
    const placeOf = (offset: number) =>
      firstIndex(pieces.length, (n) => (pieces[n] as P).node.start >= offset);
    const shown = pieces.slice(placeOf(start), placeOf(end)).filter(isShown);
    return shown.length > 0 && shown.every(isWordGone);
  };
  found.simple = listSimpleFields(paragraph).filter(({ start, end }) => isEmptied(start, end));
  const marks = new Set(pieces.map(({ node }) => node.start));
  const emptied = listFieldsIn(paragraph).filter(
    ({ begin, separator, end }) =>
      separator !== null &&
      [begin, separator, end.start].every((mark) => marks.has(mark)) &&
      isEmptied(separator, end.start),
  );
  // By their begins, so that the one that reaches farthest so far tells whether a node is in any.
  const waiting = emptied.sort((a, b) => b.begin - a.begin);
  let reach = -1;
  for (const { run, revisions } of emptied.length === 0 ? [] : listRuns(paragraph, "final")) {
    for (const node of run.children) {
      for (let next = waiting.at(-1); next !== undefined && next.begin <= node.start; next = waiting.at(-1)) {
        reach = Math.max(reach, next.end.end);
        waiting.pop();
      }
      if (node.tag !== "w:rPr" && node.end <= reach) found.nodes.push({ node, run, revisions });
    }
  }
  return found;
}

/** Field marks and page breaks of the last print are no more than marks. */
function isShown({ text, node }: Piece): boolean {
  return (
    text !== "" || !/^w:(?:fldChar|(?:del)?[iI]nstrText|delText|t|lastRenderedPageBreak)$/.test(node.tag)
  );
}
