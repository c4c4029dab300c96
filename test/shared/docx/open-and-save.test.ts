import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { applyEdits, openDocx, readBlocks, readText, saveDocx } from "../../../shared/docx/index.ts";
import { crc32 } from "../../../shared/docx/package/crc32.ts";
import { wordNamespaces } from "./build-docx.ts";
import { type ArchiveOptions, type Member, writeArchive } from "./write-archive.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

const relationshipsOf = (...targets: [type: string, target: string][]) =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${targets
    .map(
      ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
const typesOf = (...overrides: [part: string, type: string][]) =>
  `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${wordTypes}.${type}+xml"/>`)
    .join("")}</Types>`;
const paragraphOf = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const documentOf = (body: string) =>
  `${declaration}<w:document ${wordNamespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
const styles = `${declaration}<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

const main = documentOf(`${paragraphOf("Größe 4")}${paragraphOf("Lisbon")}`);

/** The members of a plain document, by name; a test changes what it is about. */
const plain = (): Record<string, string | Uint8Array> => ({
  "[Content_Types].xml": typesOf(["/word/document.xml", "document.main"], ["/word/styles.xml", "styles"]),
  "_rels/.rels": relationshipsOf(["officeDocument", "word/document.xml"]),
  "word/document.xml": main,
  "word/_rels/document.xml.rels": relationshipsOf(["styles", "styles.xml"]),
  "word/styles.xml": styles,
  "word/media/image1.bin": new Uint8Array([0, 1, 2, 255]),
});
const membersOf = (parts: Record<string, string | Uint8Array>): Member[] =>
  Object.entries(parts).map(([name, content]) => ({ name, content }));
const withParts = (changes: Record<string, string | Uint8Array | null>): Member[] =>
  membersOf(
    Object.fromEntries(
      Object.entries({ ...plain(), ...changes }).filter(([, content]) => content !== null) as [
        string,
        string,
      ][],
    ),
  );
/** Every member written in another manner. */
const each = (how: Partial<Member>): Member[] => membersOf(plain()).map((member) => ({ ...member, ...how }));
const withMain = (content: string | Uint8Array) => withParts({ "word/document.xml": content });

const utf16 = (xml: string, littleEndian: boolean, mark: boolean) => {
  const text = (mark ? "\ufeff" : "") + xml.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n++) view.setUint16(n * 2, text.charCodeAt(n), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const strict = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    .replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
const movedTo = (part: string, target = part): Member[] =>
  withParts({
    "[Content_Types].xml": typesOf([`/${part}`, "document.main"], ["/word/styles.xml", "styles"]),
    "_rels/.rels": relationshipsOf(["officeDocument", target]),
    "word/document.xml": null,
    "word/_rels/document.xml.rels": null,
    [part]: main,
    [`${part.slice(0, part.lastIndexOf("/") + 1)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`]:
      relationshipsOf(["styles", "/word/styles.xml"]),
  });

const field = (id: number, ...data: number[]) =>
  Uint8Array.from([id & 255, id >> 8, data.length, 0, ...data]);
const unicodePath = (raw: Uint8Array, name: string) => {
  const crc = crc32(raw);
  return field(
    0x7075,
    1,
    crc & 255,
    (crc >> 8) & 255,
    (crc >> 16) & 255,
    crc >>> 24,
    ...new TextEncoder().encode(name),
  );
};

const phenomena: [string, Member[], ArchiveOptions?][] = [
  ["plain", withParts({})],
  [
    "Strict",
    withParts({
      "word/document.xml": strict(main),
      "word/styles.xml": strict(styles),
      "_rels/.rels": strict(plain()["_rels/.rels"] as string),
    }),
  ],
  ["another prefix", withMain(main.replace("xmlns:w=", "xmlns:ns0=").replace(/(<\/?)w:/g, "$1ns0:"))],
  [
    "the default namespace",
    withMain(
      main
        .replace("xmlns:w=", `xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=`)
        .replace(/(<\/?)w:/g, "$1"),
    ),
  ],
  ["UTF-8 with a byte order mark", withMain(`\ufeff${main}`)],
  ["UTF-16 LE with a mark", withMain(utf16(main, true, true))],
  ["UTF-16 BE with a mark", withMain(utf16(main, false, true))],
  ["UTF-16 LE without a mark", withMain(utf16(main, true, false))],
  ["UTF-16 BE without a mark", withMain(utf16(main, false, false))],
  ["no XML declaration", withMain(main.slice(declaration.length))],
  ["XML 1.1", withMain(main.replace('version="1.0"', 'version="1.1"'))],
  [
    "CDATA, comments and processing instructions",
    withMain(
      main
        .replace("Größe 4", "<![CDATA[Gr]]>ö<!-- <w:p> -->ß<?x <w:p>?>e 4")
        .replace("<w:body>", "<!-- a --><?b?><w:body><!-- c -->"),
    ),
  ],
  ["a very long attribute", withMain(main.replace("<w:p>", `<w:p w:rsidR="${"0".repeat(500_000)}">`))],
  [
    "AlternateContent among blocks and runs",
    withMain(
      main
        .replace(
          "<w:body>",
          `<w:body><mc:AlternateContent><mc:Choice Requires="w14"/><mc:Fallback/></mc:AlternateContent><mc:AlternateContent/>`,
        )
        .replace("<w:r>", "<mc:AlternateContent><mc:Fallback/></mc:AlternateContent><w:r>"),
    ),
  ],
  [
    "altChunk",
    withParts({
      "word/document.xml": main.replace("<w:sectPr/>", '<w:altChunk r:id="rId2"/><w:sectPr/>'),
      "word/_rels/document.xml.rels": relationshipsOf(["styles", "styles.xml"], ["aFChunk", "afchunk.html"]),
      "word/afchunk.html": "<p>not ours</p>",
    }),
  ],
  [
    "unknown parts and relationships",
    withParts({
      "customXml/item1.xml": "<a",
      "word/odd": "\0\u0001",
      "word/_rels/document.xml.rels": relationshipsOf(
        ["styles", "styles.xml"],
        ["somethingNew", "odd"],
        ["image", "gone.png"],
      ),
    }),
  ],
  [
    "no styles, lists, settings or relationships",
    withParts({ "word/styles.xml": null, "word/_rels/document.xml.rels": null }),
  ],
  ["relationships to parts that are missing", withParts({ "word/styles.xml": null })],
  ["no content types", withParts({ "[Content_Types].xml": null })],
  ["content types not first", membersOf(plain()).reverse()],
  ["another main part", movedTo("content/Main Part.xml")],
  ["a main part that is percent-encoded in the zip and in the target", movedTo("word/Main%20Part.xml")],
  [
    "a main part that is percent-encoded in the target",
    movedTo("word/Größe.xml", "word/Gr%C3%B6%C3%9Fe.xml"),
  ],
  [
    "an absolute target",
    withParts({ "_rels/.rels": relationshipsOf(["officeDocument", "/word/document.xml"]) }),
  ],
  [
    "a target through other folders",
    withParts({ "_rels/.rels": relationshipsOf(["officeDocument", "./docProps/../word/document.xml"]) }),
  ],
  [
    "targets in another case",
    withParts({
      "_rels/.rels": relationshipsOf(["officeDocument", "WORD/Document.xml"]),
      "word/_rels/document.xml.rels": relationshipsOf(["styles", "Styles.XML"]),
    }),
  ],
  [
    "a relationship to a missing main part before the right one",
    withParts({
      "_rels/.rels": relationshipsOf(
        ["officeDocument", "word/gone.xml"],
        ["officeDocument", "word/document.xml"],
      ),
    }),
  ],
  [
    "names with backslashes",
    membersOf(
      Object.fromEntries(
        Object.entries(plain()).map(([name, content]) => [name.replaceAll("/", "\\"), content]),
      ),
    ),
  ],
  [
    "entries of folders",
    [
      { name: "word/", content: "", stored: true },
      { name: "word\\media\\", content: "", stored: true },
      ...withParts({}),
    ],
  ],
  [
    "an entry twice, the last one counting",
    [{ name: "word/document.xml", content: documentOf(paragraphOf("old")) }, ...withParts({})],
  ],
  ["stored members", each({ stored: true })],
  ["data descriptors with a signature", each({ descriptor: "signed" })],
  ["data descriptors without a signature", each({ descriptor: "unsigned" })],
  ["stored members with data descriptors", each({ descriptor: "signed", stored: true })],
  ["zip64 fields in every member", each({ zip64: true })],
  ["zip64 fields and descriptors", each({ zip64: true, descriptor: "signed" })],
  ["a zip64 end", withParts({}), { zip64: true }],
  ["a zip64 end behind other bytes", each({ zip64: true }), { zip64: true, before: latin("#!/bin/sh\n") }],
  ["a comment", withParts({}), { comment: "made by hand" }],
  ["a comment that looks like an end", withParts({}), { comment: "PK\u0005\u0006".padEnd(40, "\0") }],
  ["bytes before the archive", withParts({}), { before: latin("MZ self-extracting".repeat(100)) }],
  ["bytes behind the archive", withParts({}), { behind: new Uint8Array(100_000).fill(65) }],
  ["a wrong count in the end record", withParts({}), { count: 3 }],
  ["a wrong size of the directory", withParts({}), { directoryBytes: 10_000 }],
  [
    "names in UTF-8 that say so",
    [...withParts({}), { name: "word/media/größe.png", content: "x", flags: 0x800 }],
  ],
  ["names in UTF-8 that do not say so", [...withParts({}), { name: "word/media/größe.png", content: "x" }]],
  [
    "names in another code page",
    [...withParts({}), { name: latin("word/media/gr\u0094\u00e1e.png"), content: "x" }],
  ],
  [
    "names in another code page with their Unicode path",
    [
      ...withParts({}),
      {
        name: latin("word/media/gr\u0094e.png"),
        content: "x",
        centralExtra: unicodePath(latin("word/media/gr\u0094e.png"), "word/media/größe.png"),
      },
    ],
  ],
  [
    "dates, attributes, comments and extra fields",
    each({
      date: 0x4c8f5a6b,
      attributes: 0x81a40000,
      madeBy: 0x031e,
      memberComment: "note",
      localExtra: field(0x5455, 1, 9, 9, 9, 9),
      centralExtra: field(0x5455, 1, 9, 9, 9, 9),
    }),
  ],
  [
    "extra fields filled up with zeros",
    each({
      localExtra: Uint8Array.from([0, 0, 0]),
      centralExtra: Uint8Array.from([...field(0x7875, 1, 4), 0, 0]),
    }),
  ],
];

/** What a zip says of each member, by the order of its directory; offsets and, for `edited`, sizes aside. */
function listRecords(bytes: Uint8Array, edited: string) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hex = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString("hex");
  const records: { name: string; central: string; local: string; data: string }[] = [];
  const archiveStart = Math.max(0, Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 3, 4])));
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = Buffer.from(bytes.subarray(at + 46, nameEnd)).toString();
    const isEdited = name.replaceAll("\\", "/") === edited;
    const zip64 = view.getUint32(at + 42, true) === 0xffffffff;
    const offset =
      (zip64 ? Number(view.getBigUint64(nameEnd + 4 + 16, true)) : view.getUint32(at + 42, true)) +
      archiveStart;
    const dataStart = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = zip64 ? Number(view.getBigUint64(nameEnd + 4 + 8, true)) : view.getUint32(at + 20, true);
    const withoutZip64 = (from: number, to: number) => (zip64 ? "" : hex(from, to));
    const isKept = !isEdited || !zip64;
    records.push({
      name,
      // Made by, method, date; name, comment and attributes; extra fields but zip64.
      central: [
        hex(at + 4, at + 6),
        hex(at + 10, at + 16),
        hex(at + 36, at + 42),
        hex(at + 46, nameEnd),
        withoutZip64(nameEnd, extraEnd),
        isKept ? hex(extraEnd, extraEnd + view.getUint16(at + 32, true)) : "",
      ].join(" "),
      local: [hex(offset + 8, offset + 14), isEdited ? "" : hex(offset + 4, dataStart)].join(" "),
      data: isEdited ? "" : hex(dataStart, dataStart + packed),
    });
    at = extraEnd - 1;
  }
  return records;
}

const open = async (bytes: Uint8Array) => {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
};

describe.each(phenomena)("a document with %s", (_, members, options) => {
  const bytes = writeArchive(members, options);

  it("opens and, unedited, is saved as the very bytes it was opened from", async () => {
    const doc = await open(bytes);
    expect(readText(doc)).toBe("Größe 4\nLisbon");
    expect(Buffer.compare(await saveDocx(doc), bytes)).toBe(0);
  });

  it("keeps every other record, their order and what the zip says of them, after a word was changed", async () => {
    const doc = await open(bytes);
    const block = readBlocks(doc)[0]?.address ?? "";
    const edit = { type: "replace", block, before: "Größe 4", after: "Größe 6" } as const;
    const { document, refused } = applyEdits(doc, [edit], null);
    expect(refused).toEqual([]);
    const saved = await saveDocx(document);
    expect(readText(await open(saved))).toBe("Größe 6\nLisbon");
    expect(listRecords(saved, doc.mainPart.replaceAll("\\", "/"))).toEqual(
      listRecords(bytes, doc.mainPart.replaceAll("\\", "/")),
    );
    // And another reader, which takes the checksums seriously, finds every member there. (It takes the last end record for
    // the true one, and so the comment's.)
    if (options?.comment?.startsWith("PK")) return;
    const zip = await JSZip.loadAsync(saved, { checkCRC32: true });
    const contents = new Map(members.map(({ name, content }) => [name, content]));
    for (const [name, content] of contents) {
      if (typeof name !== "string" || name === doc.mainPart || /[/\\]$/.test(name)) continue;
      const kept = await zip.file(name)?.async("uint8array");
      expect(kept !== undefined && Buffer.from(kept).equals(Buffer.from(content)), name).toBe(true);
    }
  });

  it("is the same file again when the change is taken back", async () => {
    const doc = await open(bytes);
    const changed = doc.withParts(
      new Map([[doc.mainPart, doc.text(doc.mainPart).replace("Lisbon", "Porto")]]),
    );
    expect(Buffer.compare(await saveDocx(changed), bytes)).not.toBe(0);
    const back = changed.withParts(new Map([[doc.mainPart, doc.text(doc.mainPart)]]));
    expect(Buffer.compare(await saveDocx(back), bytes)).toBe(0);
  });
});

describe("an edit in another encoding", () => {
  it.each([
    ["UTF-16 LE with a mark", utf16(main, true, true)],
    ["UTF-16 BE without a mark", utf16(main, false, false)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${main}`)],
  ])("is written in it: %s", async (_, content) => {
    const doc = await open(writeArchive(withMain(content)));
    const changed = doc.withParts(
      new Map([[doc.mainPart, doc.text(doc.mainPart).replace("Größe 4", "Größe 6")]]),
    );
    const bytes = changed.bytes(doc.mainPart);
    expect(bytes.length).toBe(content.length);
    const differing = [...bytes.keys()].filter((n) => bytes[n] !== content[n]);
    expect(differing.map((n) => String.fromCharCode(bytes[n] as number))).toEqual(["6"]);
  });
});

describe("what stays a named problem", () => {
  const codeOf = async (bytes: Uint8Array) => {
    const opened = await openDocx(bytes);
    return opened.ok ? null : opened.problem.code;
  };

  it("a document cut off behind a document that is embedded in it is not taken for that one", async () => {
    const inner = writeArchive(withMain(documentOf(paragraphOf("embedded"))));
    const outer = writeArchive([
      ...withParts({}),
      { name: "word/embeddings/inner.docx", content: inner, stored: true },
    ]);
    const cut = outer.slice(0, Buffer.from(outer).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0])));
    expect(await codeOf(outer)).toBeNull();
    const innerEnd = Buffer.from(outer).indexOf(Buffer.from(inner)) + inner.length;
    expect(cut.length).toBeGreaterThan(innerEnd);
    expect(await codeOf(outer.slice(0, innerEnd))).toBe("docx-truncated");
  });

  it("a text with two letters like a zip's, and an archive of nothing", async () => {
    expect(await codeOf(latin("PK and more text, but no archive at all"))).toBe("docx-truncated");
    expect(await codeOf(writeArchive([]))).toBe("docx-truncated");
  });

  it("another encoding than UTF-8 and UTF-16", async () => {
    expect(await codeOf(writeArchive(withMain(latin(main.replace("UTF-8", "ISO-8859-1")))))).toBe(
      "docx-xml-invalid",
    );
  });
});

const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";

describe.skipIf(!existsSync(corpus))(`the corpus${existsSync(corpus) ? "" : " (skipped: no corpus)"}`, () => {
  it("is refused only for macros, a DTD, or where a zip reader does not open it either", {
    timeout: 120_000,
  }, async () => {
    const files = (readdirSync(corpus, { recursive: true }) as string[]).filter((name) =>
      /\.doc[xm]$/i.test(name),
    );
    const refused: string[] = [];
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)));
      const opened = await openDocx(bytes);
      if (opened.ok || ["docx-macro-enabled", "docx-dtd"].includes(opened.problem.code)) continue;
      if (await hasDocument(bytes)) refused.push(`${name}: ${opened.problem.code}`);
    }
    expect(refused).toEqual([]);
  });
});

/** Whether jszip opens it and @xmldom/xmldom finds a Word document in one of its parts. */
async function hasDocument(bytes: Uint8Array): Promise<boolean> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  for (const file of Object.values(zip?.files ?? {})) {
    if (file.dir || !/\.xml$/i.test(file.name)) continue;
    const xml = await file.async("string");
    if (!/<(?:\w+:)?document[\s>]/.test(xml)) continue;
    const root = new DOMParser({ errorHandler: () => {} }).parseFromString(xml, "text/xml").documentElement;
    if (root?.localName === "document" && /wordprocessingml/.test(root.namespaceURI ?? "")) return true;
  }
  return false;
}
