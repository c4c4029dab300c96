import type { DocxDocument } from "../../../shared/docx/index.ts";
import { applySplices, type Splice } from "../../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";

/** Numbers from 0 up to `n`, the same for the same seed. */
export function randomFrom(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return mixed % n;
  };
}

const words =
  "led built shipped a team of 12 engineers in Lisbon; cut costs by 30 % across three regions".split(" ");

type Change = (root: XmlElement, random: (n: number) => number) => Splice[];

const pick = <T>(list: readonly T[], random: (n: number) => number): T | undefined =>
  list[random(Math.max(1, list.length))];
/** Not inside Fallback, whose text repeats its Choice. */
const all = (root: XmlElement, tag: string) =>
  [...root.descendants(tag)].filter((element) => element.ancestor("mc:Fallback") === null);
const cut = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });
const canGo = (block: XmlElement) =>
  (block.parent?.children.filter(({ tag }) => tag === "w:p").length ?? 0) > 1 &&
  block.parent?.children.filter(({ tag }) => tag === "w:p").at(-1) !== block &&
  block.find("w:pPr", "w:sectPr") === null &&
  !block.raw.includes("fldChar") &&
  !block.raw.includes("<w:bookmark") &&
  !block.raw.includes("comment");
const plain = (xml: string) =>
  xml.replace(/ w14:(?:paraId|textId)="[^"]*"/g, "").replace(/<w:(?:bookmark|comment)\w+[^>]*\/>/g, "");

const changes: Record<string, Change> = {
  replaceWord(root, random) {
    const text = pick(
      all(root, "w:t").filter((t) => /\w{3}/.test(t.inner) && !/[&<]/.test(t.inner)),
      random,
    );
    if (text === undefined) return [];
    const found = [...text.inner.matchAll(/\w+/g)];
    const word = pick(found, random);
    if (word === undefined) return [];
    const start = text.openEnd + word.index;
    return [{ start, end: start + word[0].length, text: words[random(words.length)] as string }];
  },
  insertWords(root, random) {
    const text = pick(
      all(root, "w:t").filter((t) => / /.test(t.inner) && !/[&<]/.test(t.inner)),
      random,
    );
    if (text === undefined) return [];
    const at = text.openEnd + text.inner.indexOf(" ");
    return [{ start: at, end: at, text: ` ${words[random(words.length)]} ${words[random(words.length)]}` }];
  },
  deleteParagraph(root, random) {
    const paragraph = pick(all(root, "w:p").filter(canGo), random);
    return paragraph === undefined ? [] : [cut(paragraph)];
  },
  repeatParagraph(root, random) {
    const paragraph = pick(
      all(root, "w:p").filter((p) => canGo(p) && !/drawing|pict|object|sdt|reference/i.test(p.raw)),
      random,
    );
    const target = pick(
      all(root, "w:p").filter((p) => p.parent?.tag !== "w:sdtContent"),
      random,
    );
    if (paragraph === undefined || target === undefined) return [];
    return [{ start: target.start, end: target.start, text: plain(paragraph.raw) }];
  },
  addBehindLast(root) {
    const last = all(root, "w:p")
      .filter(({ parent }) => parent?.tag === "w:body")
      .at(-1);
    if (last === undefined || last.find("w:pPr", "w:sectPr") !== null) return [];
    return [
      { start: last.end, end: last.end, text: "<w:p><w:r><w:t>One more line at the end</w:t></w:r></w:p>" },
    ];
  },
  splitParagraph(root, random) {
    const run = pick(
      all(root, "w:r").filter(({ parent }) => parent?.tag === "w:p" && !parent.raw.includes("fldChar")),
      random,
    );
    const properties = run?.parent?.child("w:pPr");
    if (run === undefined || properties?.child("w:sectPr") != null || run.parent?.child("w:r") === run)
      return [];
    return [{ start: run.start, end: run.start, text: `</w:p><w:p>${properties?.raw ?? ""}` }];
  },
  deleteRow(root, random) {
    const row = pick(
      all(root, "w:tr").filter(
        ({ parent, raw }) =>
          parent?.tag === "w:tbl" &&
          parent.children.filter(({ tag }) => tag === "w:tr").length > 1 &&
          !/bookmark|comment|fldChar/.test(raw),
      ),
      random,
    );
    return row === undefined ? [] : [cut(row)];
  },
  repeatRow(root, random) {
    const row = pick(
      all(root, "w:tr").filter(
        ({ parent, raw }) => parent?.tag === "w:tbl" && !/drawing|pict|object|sdt|reference/i.test(raw),
      ),
      random,
    );
    return row === undefined ? [] : [{ start: row.end, end: row.end, text: plain(row.raw) }];
  },
  toggleBold(root, random) {
    const run = pick(
      all(root, "w:r").filter((r) => r.child("w:t") !== null && r.child("w:rPr")?.child("w:b") == null),
      random,
    );
    if (run === undefined) return [];
    const properties = run.child("w:rPr");
    if (properties === null) return [{ start: run.openEnd, end: run.openEnd, text: "<w:rPr><w:b/></w:rPr>" }];
    const style = properties.child("w:rStyle") ?? properties.child("w:rFonts");
    const at = properties.child("w:rFonts")?.end ?? style?.end ?? properties.openEnd;
    if (properties.selfClosing)
      return [{ start: properties.start, end: properties.end, text: "<w:rPr><w:b/></w:rPr>" }];
    return [{ start: at, end: at, text: "<w:b/>" }];
  },
  alignParagraph(root, random) {
    const paragraph = pick(
      all(root, "w:p").filter((p) => p.child("w:pPr") === null && !p.selfClosing),
      random,
    );
    if (paragraph === undefined) return [];
    return [
      { start: paragraph.openEnd, end: paragraph.openEnd, text: '<w:pPr><w:jc w:val="right"/></w:pPr>' },
    ];
  },
};

const kindsOfChange = Object.keys(changes);

/** A copy with `count` changes of any kind in its main part, made on the XML itself, without the engine's editing. */
export function editAtRandom(doc: DocxDocument, random: (n: number) => number, count: number): DocxDocument {
  let edited = doc;
  for (let n = 0; n < count; n++) {
    const { root, text } = edited.tree(doc.mainPart);
    const change = changes[pick(kindsOfChange, random) as string] as Change;
    const splices = root.prefix === "w:" ? change(root, random) : [];
    if (splices.length > 0) edited = edited.withParts(new Map([[doc.mainPart, applySplices(text, splices)]]));
  }
  return edited;
}
