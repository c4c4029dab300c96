/**
 * What text stands in so that words written beside it would mean something else: a link, a field's result, a control that Word
 * fills in, and, where changes are written clean, somebody's pending insertion.
 *
 *     Portfolio: [jane.example]  →  Available from March      the new words are no link: they stand outside
 *     see [old page]             →  see [new page]            a word of the link, which stays one
 */

import { type Field, isRevision, listFieldsIn, type Piece } from "../read/paragraph-pieces.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { isBound } from "./editable-text.ts";

export interface Holder {
  /** Its first and last element, beside which other runs may stand; the same one but for a field. */
  first: XmlElement;
  last: XmlElement;
  /** False for an insertion: a line that is nothing else stays one. */
  isLink: boolean;
}

/** Looks up the holders of a block's pieces. Gives the same holder for all pieces that it holds. */
export class HolderFinder {
  private readonly isClean: boolean;
  private readonly fields: readonly Field[];
  private readonly known = new Map<XmlElement, Holder>();
  private readonly found = new Map<XmlElement, readonly Holder[]>();

  constructor(paragraphs: readonly XmlElement[], isClean: boolean) {
    this.isClean = isClean;
    this.fields = paragraphs.flatMap(listFieldsIn);
  }

  /** The innermost link, field or control that Word fills in; null where the piece stands in none. */
  findLink(piece: Piece): Holder | null {
    return this.list(piece).find(({ isLink }) => isLink) ?? null;
  }

  /** Innermost first. */
  list(piece: Piece): readonly Holder[] {
    let holders = this.found.get(piece.node);
    if (holders === undefined) {
      holders = this.search(piece);
      this.found.set(piece.node, holders);
    }
    return holders;
  }

  private search({ run, node }: Piece): Holder[] {
    const holders: Holder[] = [];
    const add = (first: XmlElement, last: XmlElement, isLink: boolean) => {
      const holder = this.known.get(first) ?? { first, last, isLink };
      this.known.set(first, holder);
      holders.push(holder);
    };
    for (let up = run.parent; up !== null && up.tag !== "w:p"; up = up.parent) {
      if (up.tag === "w:hyperlink" || up.tag === "w:fldSimple" || (up.tag === "w:sdt" && isBound(up)))
        add(up, up, true);
      else if (this.isClean && isRevision(up)) add(up, up, false);
    }
    for (const { begin, separator, end } of this.fields) {
      if (separator === null || node.start < separator || node.start > end.start) continue;
      const last = end.parent;
      const first = last?.parent?.children.find((child) => child.start <= begin && begin < child.end);
      if (first !== undefined && last !== null) add(first, last, true);
    }
    return holders;
  }
}
