import { ContentKeys, type IdMap, sameIds } from "./content-keys.ts";
import type { DocxDocument } from "./document.ts";
import { readAtoms } from "./paragraph-atoms.ts";
import { acceptRevisions, rejectRevisions } from "./settle-revisions.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * Whether `document` reads as `after` when all is accepted and as `before` when all is rejected: block by block, text,
 * order, lists and formatting, in the body, the headers and footers in `parts` (before → after), notes and text boxes.
 * `ids` says how `document` calls what `after` names.
 */
export function isExact(
  before: DocxDocument,
  after: DocxDocument,
  document: DocxDocument,
  parts: ReadonlyMap<string, string>,
  ids: IdMap,
): boolean {
  const accepted = acceptRevisions(document);
  const rejected = rejectRevisions(document);
  return (
    isSameStory(accepted, document.mainPart, sameIds, after, after.mainPart, ids) &&
    isSameStory(rejected, document.mainPart, sameIds, before, before.mainPart, sameIds) &&
    [...parts].every(
      ([part, otherPart]) =>
        isSameStory(accepted, part, sameIds, after, otherPart, ids) &&
        isSameStory(rejected, part, sameIds, before, part, sameIds),
    )
  );
}

function isSameStory(
  one: DocxDocument,
  onePart: string,
  oneIds: IdMap,
  other: DocxDocument,
  otherPart: string,
  otherIds: IdMap,
): boolean {
  if (one.text(onePart) === other.text(otherPart) && oneIds === otherIds) return true;
  const [left, right] = [
    readFingerprint(one, onePart, new ContentKeys(one, oneIds)),
    readFingerprint(other, otherPart, new ContentKeys(other, otherIds)),
  ];
  return left.length === right.length && left.every((line, n) => line === right[n]);
}

/** One line a paragraph, row or cell: all that comparing promises to bring across. */
export function readFingerprint(doc: DocxDocument, part: string, keys: ContentKeys): string[] {
  const { root } = doc.tree(part);
  const lines: string[] = [];
  new FingerprintReader(doc, keys, lines).readBlocks(root.child("w:body") ?? root);
  return lines;
}

class FingerprintReader {
  private readonly doc: DocxDocument;
  private readonly keys: ContentKeys;
  private readonly lines: string[];

  constructor(doc: DocxDocument, keys: ContentKeys, lines: string[]) {
    this.doc = doc;
    this.keys = keys;
    this.lines = lines;
  }

  readBlocks(container: XmlElement): void {
    for (const child of container.children) {
      const { tag } = child;
      if (tag === "w:p") this.readParagraph(child);
      else if (tag === "w:tbl") {
        const grid = this.keys.ofProperties(child.child("w:tblGrid"));
        this.lines.push(`table ${this.keys.ofProperties(child.child("w:tblPr"))} ${grid}`);
        this.readBlocks(child);
        this.lines.push("end of table");
      } else if (tag === "w:tr") {
        this.lines.push(
          `row ${this.keys.ofProperties(child.child("w:trPr"))} ${this.keys.ofProperties(child.child("w:tblPrEx"))}`,
        );
        this.readBlocks(child);
      } else if (tag === "w:tc") {
        this.lines.push(`cell ${this.keys.ofProperties(child.child("w:tcPr"))}`);
        this.readBlocks(child);
      } else if (tag === "w:sdt" || tag === "w:sdtContent" || tag === "w:customXml") this.readBlocks(child);
    }
  }

  private readParagraph(paragraph: XmlElement): void {
    const properties = paragraph.child("w:pPr");
    const mark = this.keys.ofProperties(properties?.child("w:rPr") ?? null);
    let line = `${this.keys.ofParagraphProperties(properties)} ¶${mark} `;
    const { atoms } = readAtoms(paragraph, this.keys);
    let format: string | null = null;
    for (const atom of atoms) {
      if (atom.format !== format) {
        format = atom.format;
        line += `\u0001${format}\u0002`;
      }
      line += atom.key;
    }
    this.lines.push(line);
    for (const { pieces, node } of atoms) {
      for (const piece of pieces ?? [{ node }]) this.readInside(piece.node);
    }
  }

  private readInside(node: XmlElement): void {
    const kind = /^w:(foot|end)noteReference$/.exec(node.tag)?.[1];
    if (kind !== undefined) this.readNote(`${kind}note`, node.attr("w:id"));
    else if (node.children.length > 0 && node.raw.includes("txbxContent")) {
      for (const box of node.descendants("w:txbxContent")) {
        this.lines.push("box");
        this.readBlocks(box);
      }
    }
  }

  private readNote(kind: string, id: string | null): void {
    const part = this.doc.relationships(this.doc.mainPart).find(({ type }) => type === `${kind}s`)?.target;
    if (part === undefined || !this.doc.hasPart(part)) return;
    const note = this.doc.tree(part).root.children.find((child) => child.attr("w:id") === id);
    this.lines.push(`note ${note === undefined ? "missing" : ""}`);
    if (note !== undefined) this.readBlocks(note);
  }
}
