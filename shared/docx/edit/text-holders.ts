/**
 * What text stands in so that words written beside it would mean something else: a link, a field's result, a control that Word
 * fills in, and, where changes are written clean, somebody's pending insertion.
 *
 *     Portfolio: [jane.example]  →  Available from March      the new words are no link: they stand outside
 *     see [old page]             →  see [new page]            a word of the link, which stays one
 */

import { type Field, isRevision, listFieldsIn, type Piece } from "../read/paragraph-pieces.ts";
import { firstIndex } from "../xml/first-index.ts";
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
  private readonly outer: readonly (number | null)[];
  private readonly known = new Map<XmlElement, Holder>();
  private readonly found = new Map<XmlElement, readonly Holder[]>();

  constructor(paragraphs: readonly XmlElement[], isClean: boolean) {
    this.isClean = isClean;
    this.fields = paragraphs.flatMap(listFieldsIn);
    this.outer = findOuter(this.fields);
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

  /** How many of these pieces each holder holds. */
  count(pieces: readonly Piece[]): Map<Holder, number> {
    const counts = new Map<Holder, number>();
    for (const piece of pieces)
      for (const holder of this.list(piece)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    return counts;
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
    for (let n = this.innermostField(node.start); n !== null; n = this.outer[n] ?? null) {
      const { begin, separator, end } = this.fields[n] as Field;
      if (separator === null || node.start < separator || node.start > end.start) continue;
      const last = end.parent;
      const first = last?.parent == null ? undefined : childAt(last.parent, begin);
      if (first !== undefined && last !== null) add(first, last, true);
    }
    return holders;
  }

  /** Index of the first field that ends behind an offset: it or one round it is the innermost one there. */
  private innermostField(offset: number): number | null {
    const at = firstIndex(this.fields.length, (n) => (this.fields[n] as Field).end.start >= offset);
    return at < this.fields.length ? at : null;
  }
}

/** For each field the index of the one round it. Fields come by their ends. */
function findOuter(fields: readonly Field[]): (number | null)[] {
  const outer: (number | null)[] = [];
  const open: number[] = [];
  for (let n = fields.length - 1; n >= 0; n--) {
    const { begin } = fields[n] as Field;
    while (open.length > 0 && (fields[open.at(-1) as number] as Field).begin > begin) open.pop();
    outer[n] = open.at(-1) ?? null;
    open.push(n);
  }
  return outer;
}

/** The child that an offset lies in. */
function childAt({ children }: XmlElement, offset: number): XmlElement | undefined {
  const child = children[firstIndex(children.length, (n) => (children[n] as XmlElement).end > offset)];
  return child !== undefined && child.start <= offset ? child : undefined;
}
