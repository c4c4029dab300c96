import type { DocxDocument } from "../package/document.ts";
import { listStories } from "../read/layout.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { rootOfType } from "./merge-matches.ts";
import { readShown } from "./merge-tokens.ts";

/**
 * Whether a copy holds, beside its lines, what base does not: a comment, a link, a picture, a word in a header or footer that stands
 * nowhere in base. Read as base with its lines changed it would lose that. What LibreOffice itself does to these (new parts for
 * the same header, other names of pictures, prompts in empty controls) does not count.
 */
export function holdsMore(base: DocxDocument, copy: DocxDocument): boolean {
  const isNew = (list: (doc: DocxDocument) => string[], listKnown = list) => {
    const known = new Set(listKnown(base));
    return list(copy).some((one) => !known.has(one));
  };
  return (
    isNew(listComments) ||
    isNew(listLinks) ||
    isNew(listHeaderWords, listWords) ||
    listPictures(copy).length > listPictures(base).length
  );
}

const listComments = (doc: DocxDocument) =>
  (rootOfType(doc, "comments")?.children ?? []).map((comment) => readShown(comment).trim());

const listLinks = (doc: DocxDocument) =>
  doc
    .relationships(doc.mainPart)
    .filter(({ type, external }) => type === "hyperlink" && external)
    .map(({ target }) => target.toLowerCase().replace(/\/$/, ""));

const listPictures = (doc: DocxDocument) => [
  ...new Set(
    doc
      .relationships(doc.mainPart)
      .filter(({ type, external }) => type === "image" && !external)
      .map(({ target }) => target),
  ),
];

const listHeaders = (doc: DocxDocument) =>
  listStories(doc)
    .map(({ holder }) => holder)
    .filter(({ tag }) => tag === "w:hdr" || tag === "w:ftr");
/** Without numbers: those of pages change by themselves. */
const wordsIn = (holders: readonly XmlElement[]) =>
  holders.flatMap((holder) => readShown(holder).match(/\p{L}+/gu) ?? []);
const listHeaderWords = (doc: DocxDocument) => wordsIn(listHeaders(doc));
/** With the codes of fields, since LibreOffice shows what MACROBUTTON says, and with what empty or bound controls may be filled with. */
function listWords(doc: DocxDocument): string[] {
  const holders = listStories(doc).map(({ holder }) => holder);
  const codes = holders.flatMap((holder) =>
    [...holder.descendants("w:instrText")].flatMap((code) => code.readText().text.match(/\p{L}+/gu) ?? []),
  );
  const fillings = doc.partNames.filter((part) =>
    /\/glossary\/document\.xml$|^customXml\/|^docProps\/.*\.xml$/i.test(part),
  );
  const filled = fillings.flatMap(
    (part) =>
      doc
        .text(part)
        .replace(/<[^>]*>/g, " ")
        .match(/\p{L}+/gu) ?? [],
  );
  return [...wordsIn(holders), ...codes, ...filled];
}
