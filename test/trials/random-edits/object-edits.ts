/** Edits of pictures, links, fields, notes, headers, text boxes, content controls, comments and bookmarks. */
import { crc32, deflateSync } from "node:zlib";
import {
  ancestor,
  below,
  children,
  type EditedDocument,
  elementsOf,
  insertAfter,
  parentName,
  remove,
} from "./edited-document.ts";
import { editWords, editWordsIn, insertParagraph, paragraphsOf, textsIn } from "./text-edits.ts";

const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A small picture of one colour. */
function makePng(color: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixel = Buffer.from([0, (color >> 16) & 255, (color >> 8) & 255, color & 255]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixel)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const picturesOf = (doc: EditedDocument) =>
  below(doc.body(), "blip").filter(
    (blip) => doc.getLink(blip, "embed") !== null && ancestor(blip, "drawing"),
  );

export function editImage(doc: EditedDocument): boolean {
  const { random } = doc;
  const blip = random.pick(picturesOf(doc));
  if (blip === undefined) return false;
  const drawing = ancestor(blip, "drawing") as Element;
  const kind = random.below(4);
  if (kind <= 1) {
    const part = doc.addPart(
      `${doc.folder}media/`,
      "added",
      "png",
      makePng(random.below(0xffffff)),
      "image/png",
    );
    doc.setLink(blip, doc.addLink(doc.mainPart, "image", part), "embed");
    return true;
  }
  if (kind === 2) {
    if (parentName(drawing) !== "r") return false;
    remove(drawing);
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc));
  if (paragraph === undefined || below(drawing, "txbxContent").length > 0) return false;
  const copy = drawing.cloneNode(true) as Element;
  for (const properties of below(copy, "docPr"))
    properties.setAttribute("id", String(90000 + random.below(9999)));
  paragraph.appendChild(doc.make(paragraph, "r", copy));
  return true;
}

export function editLink(doc: EditedDocument): boolean {
  const { random } = doc;
  const links = below(doc.body(), "hyperlink").filter((link) => ancestor(link, "txbxContent") === null);
  const kind = random.below(3);
  if (kind === 0 && links.length > 0) {
    const link = random.pick(links) as Element;
    for (const child of elementsOf(link)) link.parentNode?.insertBefore(child, link);
    remove(link);
    return true;
  }
  if (kind === 1 && links.length > 0) {
    const link = random.pick(links) as Element;
    if (doc.getLink(link) === null) return false;
    const address = `https://example.org/${random.below(1000)}`;
    doc.setLink(link, doc.addLink(doc.mainPart, "hyperlink", address, true));
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => children(p, "r").length > 0));
  const runs = paragraph === undefined ? [] : children(paragraph, "r");
  const run = random.pick(
    runs.filter((one) => children(one, "t").length > 0 && children(one, "fldChar").length === 0),
  );
  if (run === undefined) return false;
  const link = doc.make(run, "hyperlink");
  doc.setLink(
    link,
    doc.addLink(doc.mainPart, "hyperlink", `https://example.org/new${random.below(1000)}`, true),
  );
  run.parentNode?.replaceChild(link, run);
  link.appendChild(run);
  return true;
}

/** Another instruction or result of a field, a new field, or a simple one taken away. */
export function editField(doc: EditedDocument): boolean {
  const { random } = doc;
  const instructions = below(doc.body(), "instrText").filter((one) => ancestor(one, "txbxContent") === null);
  const simple = below(doc.body(), "fldSimple").filter((one) => ancestor(one, "txbxContent") === null);
  const kind = random.below(4);
  if (kind === 0 && instructions.length > 0) {
    const instruction = random.pick(instructions) as Element;
    const text = instruction.textContent ?? "";
    instruction.textContent = text.includes("PAGE")
      ? text.replace("PAGE", "NUMPAGES")
      : `${text} \\* MERGEFORMAT `;
    return true;
  }
  if (kind === 1 && simple.length > 0) {
    const field = random.pick(simple) as Element;
    for (const child of elementsOf(field)) field.parentNode?.insertBefore(child, field);
    remove(field);
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc));
  if (paragraph === undefined) return false;
  if (kind === 2) {
    const field = doc.make(paragraph, "fldSimple", doc.run(paragraph, String(random.below(100))));
    paragraph.appendChild(doc.set(field, "instr", " NUMPAGES "));
    return true;
  }
  const mark = (type: string) =>
    doc.make(paragraph, "r", doc.set(doc.make(paragraph, "fldChar"), "fldCharType", type));
  const instruction = doc.make(paragraph, "instrText", " DATE \\@ yyyy ");
  instruction.setAttribute("xml:space", "preserve");
  for (const run of [
    mark("begin"),
    doc.make(paragraph, "r", instruction),
    mark("separate"),
    doc.run(paragraph, "2026"),
    mark("end"),
  ])
    paragraph.appendChild(run);
  return true;
}

/** A note's text changed, a note added, or a reference taken away (its note stays behind, as some programs leave it). */
export function editNote(doc: EditedDocument): boolean {
  const { random } = doc;
  const kind = random.chance(0.7) ? "footnote" : "endnote";
  const references = below(doc.body(), `${kind}Reference`).filter(
    (one) => ancestor(one, "txbxContent") === null,
  );
  let part = doc.linked(`${kind}s`);
  const choice = random.below(3);
  if (choice === 0 && references.length > 0 && part !== null) {
    const note = children(doc.dom(part).documentElement, kind).find(
      (one) => doc.get(one, "id") === doc.get(random.pick(references) as Element, "id"),
    );
    return note !== undefined && editWords(doc, note);
  }
  if (choice === 1 && references.length > 0) {
    const reference = random.pick(references) as Element;
    const id = doc.get(reference, "id");
    remove(reference);
    if (part !== null && random.chance(0.6)) {
      const note = children(doc.dom(part).documentElement, kind).find((one) => doc.get(one, "id") === id);
      if (note !== undefined) remove(note);
    }
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => textsIn(p).length > 0));
  if (paragraph === undefined) return false;
  const uri = doc.main().documentElement.namespaceURI;
  if (part === null) {
    const separator = (id: number, type: string, mark: string) =>
      `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:${kind}>`;
    const text = `<w:${kind}s xmlns:w="${uri}">${separator(-1, "separator", "separator")}${separator(0, "continuationSeparator", "continuationSeparator")}</w:${kind}s>`;
    part = doc.addPart(doc.folder, `${kind}s`, "xml", text, `${wordTypes}.${kind}s+xml`);
    doc.addLink(doc.mainPart, `${kind}s`, part);
  }
  const root = doc.dom(part).documentElement;
  const id = String(Math.max(0, ...children(root, kind).map((one) => Number(doc.get(one, "id")) || 0)) + 1);
  const words = doc.make(
    root,
    "p",
    doc.make(root, "r", doc.make(root, `${kind}Ref`)),
    doc.run(root, ` ${random.words(2, 8)}`),
  );
  root.appendChild(doc.set(doc.make(root, kind, words), "id", id));
  const reference = doc.set(doc.make(paragraph, `${kind}Reference`), "id", id);
  const run = doc.make(
    paragraph,
    "r",
    doc.make(paragraph, "rPr", doc.set(doc.make(paragraph, "vertAlign"), "val", "superscript")),
    reference,
  );
  const behind = random.pick(children(paragraph, "r"));
  if (behind === undefined || children(behind, "fldChar").length > 0) paragraph.appendChild(run);
  else insertAfter(run, behind);
  return true;
}

/** Words of a header or footer changed, a paragraph put into it, or a new header given to the last section. */
export function editHeader(doc: EditedDocument): boolean {
  const { random } = doc;
  const links = doc
    .links(doc.mainPart)
    .filter(({ type, target }) => /\/(?:header|footer)$/.test(type) && doc.has(target));
  const link = random.pick(links);
  if (link !== undefined && random.chance(0.8)) {
    const root = doc.dom(link.target).documentElement;
    return random.chance(0.7) ? editWords(doc, root) : insertParagraph(doc, root);
  }
  const section = children(doc.body(), "sectPr")[0];
  if (section === undefined) return false;
  const taken = children(section, "headerReference").map((one) => doc.get(one, "type"));
  const type = ["default", "even"].find((one) => !taken.includes(one));
  if (type === undefined) return false;
  const uri = doc.main().documentElement.namespaceURI;
  const text = `<w:hdr xmlns:w="${uri}"><w:p><w:r><w:t>${random.below(100)} added</w:t></w:r></w:p></w:hdr>`;
  const part = doc.addPart(doc.folder, "header", "xml", text, `${wordTypes}.header+xml`);
  const reference = doc.make(section, "headerReference");
  doc.set(reference, "type", type);
  doc.setLink(reference, doc.addLink(doc.mainPart, "header", part));
  section.insertBefore(reference, section.firstChild);
  return true;
}

/** The words of a text box changed, in Choice and Fallback alike. */
export function editTextBox(doc: EditedDocument): boolean {
  const { random } = doc;
  const boxes = below(doc.body(), "txbxContent").filter((box) => below(box, "t").length > 0);
  const box = random.pick(boxes);
  if (box === undefined) return false;
  const alternate = ancestor(box, "AlternateContent");
  const before = box.toString();
  const paragraph = random.pick(below(box, "p").filter((p) => textsIn(p).length > 0));
  if (paragraph === undefined) return false;
  const fallbacks = alternate === null ? [] : children(alternate, "Fallback");
  const twins = fallbacks.flatMap((fallback) => below(fallback, "txbxContent"));
  const twin = twins.find((one) => withoutIds(one.toString()) === withoutIds(before));
  if (random.chance(0.8)) editWordsIn(doc, paragraph);
  else insertAfter(doc.make(paragraph, "p", doc.run(paragraph, random.words(1, 5))), paragraph);
  twin?.parentNode?.replaceChild(box.cloneNode(true), twin);
  return true;
}

const withoutIds = (text: string) => text.replace(/ (?:w14:paraId|w14:textId|w:rsid\w*)="[^"]*"/g, "");

export function editControl(doc: EditedDocument): boolean {
  const { random } = doc;
  const controls = below(doc.body(), "sdt").filter((one) => ancestor(one, "txbxContent") === null);
  const control = random.pick(controls);
  const kind = random.below(3);
  if (control !== undefined && kind === 0) {
    const content = children(control, "sdtContent")[0];
    if (content === undefined) return false;
    for (const child of elementsOf(content)) control.parentNode?.insertBefore(child, control);
    remove(control);
    return true;
  }
  if (control !== undefined && kind === 1) {
    const paragraph = random.pick(below(control, "p").filter((p) => textsIn(p).length > 0));
    const inside = below(control, "t")[0];
    if (paragraph !== undefined) return editWordsIn(doc, paragraph);
    if (inside === undefined) return false;
    inside.textContent = random.words(1, 4);
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => children(p, "r").length > 0));
  if (paragraph === undefined) return false;
  const properties = doc.make(
    paragraph,
    "sdtPr",
    doc.set(doc.make(paragraph, "tag"), "val", "added"),
    doc.set(doc.make(paragraph, "id"), "val", String(100000 + random.below(900000))),
  );
  if (random.chance(0.5)) {
    const run = random.pick(children(paragraph, "r").filter((one) => children(one, "t").length > 0));
    if (run === undefined) return false;
    const content = doc.make(run, "sdtContent");
    run.parentNode?.replaceChild(doc.make(run, "sdt", properties, content), run);
    content.appendChild(run);
  } else {
    if (!["body", "tc"].includes(parentName(paragraph))) return false;
    if (below(paragraph, "sectPr").length > 0) return false;
    const content = doc.make(paragraph, "sdtContent");
    paragraph.parentNode?.replaceChild(doc.make(paragraph, "sdt", properties, content), paragraph);
    content.appendChild(paragraph);
  }
  return true;
}

export function addComment(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => children(p, "r").length > 0));
  if (paragraph === undefined) return false;
  const uri = doc.main().documentElement.namespaceURI;
  let part = doc.linked("comments");
  if (part === null) {
    part = doc.addPart(
      doc.folder,
      "comments",
      "xml",
      `<w:comments xmlns:w="${uri}"/>`,
      `${wordTypes}.comments+xml`,
    );
    doc.addLink(doc.mainPart, "comments", part);
  }
  const root = doc.dom(part).documentElement;
  const id = String(
    Math.max(0, ...children(root, "comment").map((one) => Number(doc.get(one, "id")) || 0)) + 1,
  );
  const comment = doc.make(root, "comment", doc.make(root, "p", doc.run(root, random.words(2, 6))));
  doc.set(comment, "id", id);
  doc.set(comment, "author", "Reviewer");
  doc.set(comment, "initials", "R");
  doc.set(comment, "date", "2026-01-02T03:04:05Z");
  root.appendChild(comment);
  const run = random.pick(children(paragraph, "r")) as Element;
  run.parentNode?.insertBefore(doc.set(doc.make(run, "commentRangeStart"), "id", id), run);
  const reference = doc.make(run, "r", doc.set(doc.make(run, "commentReference"), "id", id));
  insertAfter(reference, run);
  insertAfter(doc.set(doc.make(run, "commentRangeEnd"), "id", id), run);
  return true;
}

export function editBookmark(doc: EditedDocument): boolean {
  const { random } = doc;
  const starts = below(doc.body(), "bookmarkStart");
  if (starts.length > 0 && random.chance(0.4)) {
    const start = random.pick(starts) as Element;
    const id = doc.get(start, "id");
    for (const end of below(doc.body(), "bookmarkEnd")) if (doc.get(end, "id") === id) remove(end);
    remove(start);
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => children(p, "r").length > 0));
  const run = paragraph && random.pick(children(paragraph, "r"));
  if (run === undefined) return false;
  const id = String(5000 + random.below(90000));
  const start = doc.set(doc.make(run, "bookmarkStart"), "id", id);
  doc.set(start, "name", `added${id}`);
  run.parentNode?.insertBefore(start, run);
  insertAfter(doc.set(doc.make(run, "bookmarkEnd"), "id", id), run);
  return true;
}

/** A pending revision of somebody else's in the copy: words of one run deleted or put in. */
export function addRevision(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc));
  const run =
    paragraph && random.pick(children(paragraph, "r").filter((one) => children(one, "t").length > 0));
  if (paragraph === undefined || run === undefined) return false;
  const revision = doc.make(run, random.chance(0.5) ? "ins" : "del");
  doc.set(revision, "id", String(70000 + random.below(9999)));
  doc.set(revision, "author", "Somebody");
  doc.set(revision, "date", "2025-05-05T05:05:05Z");
  if (revision.localName === "ins") {
    revision.appendChild(doc.run(run, ` ${random.words(1, 3)} `, run));
    insertAfter(revision, run);
    return true;
  }
  if (elementsOf(run).some(({ localName }) => !["t", "rPr", "tab"].includes(localName ?? ""))) return false;
  for (const text of children(run, "t")) {
    const deleted = doc.make(run, "delText", text.textContent ?? "");
    deleted.setAttribute("xml:space", "preserve");
    run.replaceChild(deleted, text);
  }
  run.parentNode?.replaceChild(revision, run);
  revision.appendChild(run);
  return true;
}
