import { DocxFailure } from "../docx-failure.ts";
import { type DocxLimits, defaultLimits } from "../limits.ts";
import type { DocxResult } from "../types.ts";
import { countRevisionMarks } from "../xml/revision-marks.ts";
import { checkElementCount, checkTextLength } from "../xml/xml-tree.ts";
import type { DocxDocument } from "./document.ts";
import { DocxPackage } from "./docx-package.ts";
import { checkZipLimits, hasZipEnd, readZip } from "./zip-archive.ts";

/**
 * Opens a DOCX. What cannot be read is a named problem with a sentence for the person who chose the file, never an
 * exception. After success no part that belongs to the text (main part, notes, headers, comments, styles, numbering)
 * throws when it is read.
 */
export async function openDocx(
  bytes: Uint8Array,
  limits: Partial<DocxLimits> = {},
): Promise<DocxResult<DocxDocument>> {
  const allLimits = { ...defaultLimits, ...limits };
  try {
    checkSize(bytes, allLimits);
    if (!startsWith(bytes, zipSignature)) checkOtherFormats(bytes);
    const archive = readZip(bytes, allLimits);
    checkZipLimits(archive, allLimits);
    const doc = DocxPackage.open(archive, allLimits, findMainPart);
    checkTextParts(doc, allLimits);
    return { ok: true, value: doc };
  } catch (error) {
    if (error instanceof DocxFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, n) => bytes[at + n] === byte);

const zipSignature = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function checkSize(bytes: Uint8Array, limits: DocxLimits): void {
  if (bytes.length === 0) throw new DocxFailure("docx-empty", "This file is empty.");
  if (bytes.length > limits.bytes) {
    const megabytes = Math.floor(limits.bytes / (1024 * 1024));
    throw new DocxFailure(
      "docx-too-large",
      `This file is larger than ${megabytes} MB, the most that is read.`,
    );
  }
}

/** A file that does not begin as a zip archive may still be one, with bytes put before it. */
function checkOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundFile)) {
    // MS-OFFCRYPTO 2.3.4.4: a protected document is a compound file with a stream of this name.
    if (hasUtf16(bytes, "EncryptedPackage")) {
      throw new DocxFailure(
        "docx-encrypted",
        "This file is protected by a password. Remove the password in Word and try again.",
      );
    }
    throw new DocxFailure(
      "docx-legacy-format",
      "This file is in Word's old format (.doc). Save it in Word as .docx and try again.",
    );
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) {
    throw new DocxFailure(
      "docx-is-pdf",
      "This file is a PDF. Choose the Word document (.docx) it was made from.",
    );
  }
  if (!hasZipEnd(bytes)) {
    throw new DocxFailure("docx-not-a-zip", "This file is not a Word document (.docx).");
  }
}

function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const pattern = new Uint8Array([...word].flatMap((character) => [character.charCodeAt(0), 0]));
  for (
    let at = bytes.indexOf(pattern[0] as number);
    at >= 0;
    at = bytes.indexOf(pattern[0] as number, at + 1)
  ) {
    if (pattern.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

/** By the package's own relationships, never by name: a main part may be called anything. */
function findMainPart(doc: DocxPackage): string {
  if (!doc.hasPart("[Content_Types].xml") && !doc.hasPart("_rels/.rels")) {
    throw new DocxFailure("docx-not-word", "This file is a zip archive, but not a Word document.");
  }
  const main = doc
    .relationships("")
    .find(({ type, target, external }) => type === "officeDocument" && !external && doc.hasPart(target));
  if (main === undefined) {
    throw new DocxFailure("docx-part-missing", "This Word document is damaged: its main part is missing.");
  }
  const type = doc.contentType(main.target) ?? "";
  if (/macroEnabled/i.test(type)) {
    throw new DocxFailure(
      "docx-macro-enabled",
      "This document contains macros (.docm). Save it in Word as .docx without macros and try again.",
    );
  }
  if (/spreadsheetml|presentationml|visio/i.test(type)) {
    throw new DocxFailure("docx-not-word", "This is an Office file, but not a Word document.");
  }
  return main.target;
}

/** Parts that belong to the text by their relationship's type, and the root each must have. */
const textParts = new Map([
  ["styles", "w:styles"],
  ["numbering", "w:numbering"],
  ["header", "w:hdr"],
  ["footer", "w:ftr"],
  ["footnotes", "w:footnotes"],
  ["endnotes", "w:endnotes"],
  ["comments", "w:comments"],
]);

/** Other parts that are changed where they stand. */
const definitionParts =
  /^(?:settings|webSettings|fontTable|theme|commentsExtended|commentsIds|commentsExtensible|people|glossaryDocument)$/;

function checkTextParts(doc: DocxPackage, limits: DocxLimits): void {
  const root = doc.tree(doc.mainPart).root;
  if (root.tag !== "w:document")
    throw new DocxFailure("docx-not-word", "This is an Office file, but not a Word document.");
  if (root.child("w:body") === null) {
    throw new DocxFailure("docx-part-missing", "This Word document is damaged: it has no text body.");
  }
  const parts = new Map([[doc.mainPart, "w:document"]]);
  const uses = new Map([[doc.mainPart, "officeDocument"]]);
  for (const { type, target, external } of doc.relationships(doc.mainPart)) {
    const tag = textParts.get(type);
    if (external || !doc.hasPart(target) || (tag === undefined && !definitionParts.test(type))) continue;
    if ((uses.get(target) ?? type) !== type) throw holdsSomethingElse(target);
    uses.set(target, type);
    if (tag !== undefined) parts.set(target, tag);
  }
  let characters = 0;
  let elements = 0;
  for (const [part, tag] of parts) {
    characters += doc.text(part).length;
    checkTextLength(characters, limits);
    const tree = doc.tree(part);
    if (tree.root.tag !== tag) throw holdsSomethingElse(part);
    elements += tree.size;
    checkElementCount(elements, limits);
  }
  // The shortest mark is `<ins/>`: most documents are too short to hold too many.
  if (characters > limits.revisions * 6) checkRevisionCount(doc, parts.keys(), limits);
}

/** A document that is its own footer has no end, and of settings that are styles both would be changed. */
const holdsSomethingElse = (part: string) =>
  new DocxFailure(
    "docx-part-missing",
    `This Word document is damaged: its part ${part} holds something else than it should.`,
  );

function checkRevisionCount(doc: DocxPackage, parts: Iterable<string>, limits: DocxLimits): void {
  let revisions = 0;
  for (const part of parts) revisions += countRevisionMarks(doc.text(part));
  if (revisions <= limits.revisions) return;
  throw new DocxFailure(
    "docx-too-many-revisions",
    `This document holds more than ${limits.revisions.toLocaleString("en")} tracked changes, the most that are read. Accept or reject some of them in Word and try again.`,
  );
}
