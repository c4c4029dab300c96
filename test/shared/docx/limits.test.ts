import { describe, expect, it, vi } from "vitest";
import {
  acceptRevisions,
  applyEdits,
  CompareRefusal,
  compareDocuments,
  DocxFailure,
  listRevisions,
  mergeDocuments,
  openDocx,
  readBlocks,
  readText,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { defaultLimits } from "../../../shared/docx/limits.ts";
import { type DocxParts, openBuilt, wordNamespaces } from "./build-docx.ts";
import { type Member, writeArchive } from "./write-archive.ts";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const types = `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`;
const relationships = `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;
const documentOf = (body: string) =>
  `<w:document ${wordNamespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
const paragraphOf = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const plain = documentOf(paragraphOf("Lisbon"));

function fileOf(
  document: string | Uint8Array,
  others: Member[] = [],
  changes: Record<string, string> = {},
): Uint8Array {
  return writeArchive([
    { name: "[Content_Types].xml", content: changes.types ?? types },
    { name: "_rels/.rels", content: changes.relationships ?? relationships },
    { name: "word/document.xml", content: document },
    ...others,
  ]);
}

/** The code of the problem, null where the document opens; the sentence must be one for a person. */
async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const opened = await openDocx(bytes);
  if (opened.ok) return null;
  expect(opened.problem.message).toMatch(/^[A-Z][^\n]*\.$/);
  return opened.problem.code;
}

/** So many pieces of XML that differ enough to be packed no better than a document is. */
const pieces = (count: number, piece: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => piece(n)).join("");

function patch32(
  bytes: Uint8Array,
  signature: number,
  nth: number,
  field: number,
  value: number,
): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  for (let at = 0; at + 46 < patched.length; at++) {
    if (view.getUint32(at, true) === signature && nth-- === 0) view.setUint32(at + field, value, true);
  }
  return patched;
}
const directory = 0x02014b50;
const field = (bytes: Uint8Array, nth: number, at: number) => {
  const view = new DataView(bytes.buffer);
  for (let n = 0; n + 46 < bytes.length; n++)
    if (view.getUint32(n, true) === directory && nth-- === 0) return view.getUint32(n + at, true);
  throw new Error("no such entry");
};

describe("a bomb, with the limits as they are", { timeout: 60_000 }, () => {
  it("of size: a file over 25 MB", async () => {
    expect(await codeOf(new Uint8Array(defaultLimits.bytes + 1))).toBe("docx-too-large");
  });

  it("of ratio: a main part that is all blanks", async () => {
    const bytes = fileOf(documentOf(" ".repeat(40_000_000)));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await codeOf(bytes)).toBe("docx-expands-too-far");
  });

  it("of expanded size: parts that are below the ratio each, and too much together", async () => {
    const block = new TextEncoder().encode(pieces(4_000, (n) => `${n.toString(36)} ${"x".repeat(1_000)}`));
    const others = Array.from({ length: 70 }, (_, n) => ({ name: `word/media/${n}.bin`, content: block }));
    const bytes = fileOf(plain, others);
    expect(bytes.length).toBeLessThan(defaultLimits.bytes);
    expect(await codeOf(bytes)).toBe("docx-expands-too-far");
  });

  it("inside a bomb: an archive in the document is a part like any other and never unpacked", async () => {
    let bomb = writeArchive([{ name: "zeros", content: new Uint8Array(50_000_000) }]);
    for (let level = 0; level < 5; level++) {
      bomb = writeArchive(Array.from({ length: 16 }, (_, n) => ({ name: `${n}.zip`, content: bomb })));
    }
    const bytes = fileOf(plain, [{ name: "word/embeddings/bomb.zip", content: bomb, stored: true }]);
    const opened = await openDocx(bytes);
    expect(opened.ok && readText(opened.value)).toBe("Lisbon");
    expect(opened.ok && Buffer.compare(await saveDocx(opened.value), bytes)).toBe(0);
  });

  it("of entries: more than 5,000, also where the end record says that there is one", async () => {
    const others = Array.from({ length: defaultLimits.parts }, (_, n) => ({
      name: `word/${n}`,
      content: "",
      stored: true,
    }));
    expect(await codeOf(fileOf(plain, others.slice(10)))).toBeNull();
    const bytes = fileOf(plain, others);
    expect(await codeOf(bytes)).toBe("docx-too-many-parts");
    const lying = bytes.slice();
    new DataView(lying.buffer).setUint16(bytes.length - 22 + 10, 1, true);
    expect(await codeOf(lying)).toBe("docx-too-many-parts");
  });

  it("of overlapping entries: one record named by many", async () => {
    const bytes = fileOf(plain, [
      { name: "word/a.xml", content: "<a/>" },
      { name: "word/b.xml", content: "<b/>" },
    ]);
    const shared = field(bytes, 3, 42);
    expect(await codeOf(patch32(bytes, directory, 4, 42, shared))).toBe("docx-truncated");
    // One that reaches into the next.
    expect(await codeOf(patch32(bytes, directory, 3, 20, field(bytes, 3, 20) + 40))).toBe("docx-truncated");
  });

  it("of lies: sizes in the directory that are not the data's", async () => {
    const long = documentOf(`${" ".repeat(3_000_000)}${paragraphOf("Lisbon")}`);
    const bytes = fileOf(long);
    expect(await codeOf(bytes)).toBeNull();
    expect(await codeOf(patch32(bytes, directory, 2, 24, 500))).toBe("docx-expands-too-far");
    expect(await codeOf(patch32(bytes, directory, 2, 24, long.length + 1))).toBe("docx-truncated");
    expect(await codeOf(patch32(bytes, directory, 2, 24, 0xfffffff0))).toBe("docx-expands-too-far");
    const stored = writeArchive([
      { name: "[Content_Types].xml", content: types },
      { name: "_rels/.rels", content: relationships },
      { name: "word/document.xml", content: plain, stored: true },
    ]);
    expect(await codeOf(patch32(stored, directory, 2, 24, 10_000_000))).toBe("docx-expands-too-far");
    expect(await codeOf(patch32(stored, directory, 2, 24, 1_000_000))).toBe("docx-truncated");
  });

  it("of depth: elements in elements", async () => {
    for (const [open, close] of [
      ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
      ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
      ["<w:ins>", "</w:ins>"],
      ["<x>", "</x>"],
    ] as const) {
      expect(
        await codeOf(fileOf(documentOf(open.repeat(2_000) + paragraphOf("x") + close.repeat(2_000)))),
      ).toBe("docx-too-deep");
    }
    expect(await codeOf(fileOf(documentOf("<x>".repeat(1_000_000))))).toBe("docx-too-deep");
  });

  it("of text: more than 64 million characters", async () => {
    const text = pieces(650_000, (n) => `<w:t>${n.toString(36)} ${"lorem ".repeat(15)}</w:t>`);
    const bytes = fileOf(documentOf(`<w:p><w:r>${text}</w:r></w:p>`));
    expect(text.length).toBeGreaterThan(defaultLimits.textLength);
    expect(await codeOf(bytes)).toBe("docx-text-too-long");
  });

  it("of text in headers, none of which is too long", async () => {
    const header = `<w:hdr ${wordNamespaces}>${pieces(120_000, (n) => paragraphOf(`${n.toString(36)} ${"lorem ".repeat(15)}`))}</w:hdr>`;
    const others: Member[] = Array.from({ length: 5 }, (_, n) => ({
      name: `word/header${n}.xml`,
      content: header,
    }));
    const entries = others.map(
      ({ name }, n) => `<Relationship Id="h${n}" Type="${office}/header" Target="/${name}"/>`,
    );
    others.push({
      name: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="${packageNamespace}/relationships">${entries.join("")}</Relationships>`,
    });
    expect(await codeOf(fileOf(plain, others))).toBe("docx-text-too-long");
  });

  it("of elements: more than two million", async () => {
    const body = pieces(101_000, (n) => `<w:r w:rsidR="${n.toString(16)}">${"<w:br/>".repeat(20)}</w:r>`);
    expect(await codeOf(fileOf(documentOf(`<w:p>${body}</w:p>`)))).toBe("docx-too-complex");
  });

  it("of attributes: a thousand on one element", async () => {
    const withAttributes = (count: number) =>
      documentOf(`<w:p ${pieces(count, (n) => ` a${n}="x"`)}/>${paragraphOf("Lisbon")}`);
    expect(await codeOf(fileOf(withAttributes(900)))).toBeNull();
    expect(await codeOf(fileOf(withAttributes(1_001)))).toBe("docx-too-complex");
    expect(await codeOf(fileOf(withAttributes(200_000)))).toBe("docx-too-complex");
  });

  it("of namespaces: declared anew on every element", async () => {
    const nested = pieces(400, (n) => `<x${pieces(900, (k) => ` xmlns:n${n}-${k}="u"`)}>`);
    expect(await codeOf(fileOf(documentOf(nested + "</x>".repeat(400))))).toBe("docx-too-complex");
  });

  it("of revisions: more than half a million", async () => {
    const many = (count: number) => documentOf(pieces(count, (n) => `<w:p><w:ins w:id="${n}"/></w:p>`));
    expect(await codeOf(fileOf(many(500_001)))).toBe("docx-too-many-revisions");
  });

  it("of a quoted giant: an attribute of twenty million characters is read and asked in a moment", async () => {
    const giant = pieces(400_000, (n) => `${n.toString(36)}&quot;&gt; ${"0".repeat(35)}`);
    const opened = await openDocx(
      fileOf(documentOf(`<w:p w:rsidR="${giant}" w:rsidP="1"><w:r><w:t>Lisbon</w:t></w:r></w:p>`)),
    );
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(readText(opened.value)).toBe("Lisbon");
    expect(
      opened.value.tree(opened.value.mainPart).root.descendants("w:p").next().value?.attr("w:rsidP"),
    ).toBe("1");
  });
});

describe("a declaration of a document type", () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
  const outside =
    '<!DOCTYPE x SYSTEM "https://example.org/x.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>';
  it.each([
    ["the main part, entities in entities", fileOf(bomb + documentOf(paragraphOf("&c;")))],
    ["the main part, from outside", fileOf(outside + plain)],
    ["the content types", fileOf(plain, [], { types: bomb + types })],
    ["the relationships", fileOf(plain, [], { relationships: outside + relationships })],
    ["an empty one", fileOf(`<!DOCTYPE w:document>${plain}`)],
  ])("is named wherever it stands: %s", async (_, bytes) => {
    const fetched = vi.spyOn(globalThis, "fetch");
    expect(await codeOf(bytes)).toBe("docx-dtd");
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it("has no say over entities: only XML's own are known", async () => {
    expect(await codeOf(fileOf(documentOf(paragraphOf("&nbsp;"))))).toBe("docx-xml-invalid");
    const opened = await openDocx(fileOf(documentOf(paragraphOf("&lt;&amp;&gt;&quot;&apos;&#x41;"))));
    expect(opened.ok && readText(opened.value)).toBe(`<&>"'A`);
  });

  it("and targets outside the file are left alone", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const rels = `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${office}/attachedTemplate" Target="https://example.org/t.dotx" TargetMode="External"/><Relationship Id="rId2" Type="${office}/styles" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
    const opened = await openDocx(fileOf(plain, [{ name: "word/_rels/document.xml.rels", content: rels }]));
    expect(opened.ok && readBlocks(opened.value)[0]?.text).toBe("Lisbon");
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

const by = { author: "A", date: "2026-11-21T10:00:00Z" };

/** A value, or a named problem; anything else is thrown. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof DocxFailure || error instanceof CompareRefusal) return null;
    throw error;
  }
}

describe("nesting below the limit", () => {
  const nest = (open: string, close: string, times: number) =>
    open.repeat(times) + paragraphOf("deep word") + close.repeat(times);
  const stamp = 'w:id="1" w:author="B" w:date="2020-01-01T00:00:00Z"';
  // Body, paragraph, run, text and the document itself are five levels; comparing needs a few more.
  const shapes: [string, string][] = [
    ["tables", nest("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 163)],
    ["content controls", nest("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 245)],
    ["custom XML", nest("<w:customXml>", "</w:customXml>", 490)],
    ["insertions", nest(`<w:ins ${stamp}>`, "</w:ins>", 490)],
    ["deletions and insertions", nest(`<w:ins ${stamp}><w:del ${stamp}>`, "</w:del></w:ins>", 245)],
    ["text boxes", nest("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 122)],
    [
      "alternate content",
      nest("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 245),
    ],
    [
      "hyperlinks",
      `<w:p>${"<w:hyperlink>".repeat(480)}<w:r><w:t>deep word</w:t></w:r>${"</w:hyperlink>".repeat(480)}</w:p>`,
    ],
    ["simple fields in each other", nest('<w:fldSimple w:instr="REF x">', "</w:fldSimple>", 480)],
    [
      "simple fields in a line",
      `<w:p>${'<w:fldSimple w:instr="REF x">'.repeat(480)}<w:r><w:t>deep word</w:t></w:r>${"</w:fldSimple>".repeat(480)}</w:p>`,
    ],
    [
      "controls in a line",
      `<w:p>${"<w:sdt><w:sdtContent>".repeat(240)}<w:r><w:t>deep word</w:t></w:r>${"</w:sdtContent></w:sdt>".repeat(240)}</w:p>`,
    ],
    [
      "old properties",
      `<w:p>${`<w:pPr><w:pPrChange ${stamp}>`.repeat(240)}${"</w:pPrChange></w:pPr>".repeat(240)}<w:r><w:t>deep word</w:t></w:r></w:p>`,
    ],
    ["strange elements", nest("<x>", "</x>", 490)],
  ];

  it.each(shapes)("overflows nothing: %s", async (_, body) => {
    const open = async (content: string) => {
      const opened = await openDocx(fileOf(documentOf(content + paragraphOf("Lisbon"))));
      if (!opened.ok) throw new Error(opened.problem.message);
      return opened.value;
    };
    const doc = await open(body);
    expect(readText(doc)).toContain("Lisbon");
    readText(doc, "original");
    listRevisions(doc);
    for (const settle of [acceptRevisions, rejectRevisions])
      expect(readText(settle(doc))).toContain("Lisbon");
    const deep = readBlocks(doc).find(({ text }) => text.includes("deep"));
    if (deep !== undefined) {
      for (const tracking of [by, null]) {
        attempt(() =>
          readText(
            applyEdits(
              doc,
              [{ type: "replace", block: deep.address, before: deep.text, after: "deeper word" }],
              tracking,
            ).document,
          ),
        );
      }
    }
    const changed = await open(body.replace("deep word", "deeper word"));
    const shallow = await open("");
    for (const other of [changed, shallow]) {
      for (const [before, after] of [
        [doc, other],
        [other, doc],
      ] as const) {
        const compared = attempt(() => compareDocuments(before, after, by).document);
        if (compared !== null)
          expect(readText(acceptRevisions(compared))).toBe(readText(acceptRevisions(after)));
      }
    }
    attempt(() => mergeDocuments(doc, changed, shallow));
    attempt(() => mergeDocuments(shallow, doc, changed));
  });
});

/** Each took minutes or more when something in it was looked for anew each time. */
describe("a document with very much of one kind", { timeout: 60_000 }, () => {
  const noteOf = (n: number) => `<w:footnote w:id="${n + 1}">${paragraphOf("a note")}</w:footnote>`;
  const commentOf = (n: number) =>
    `<w:comment w:id="${n}" w:author="A">${paragraphOf("a comment")}</w:comment>`;
  const blanks = " ".repeat(200_000);
  const shapes: [string, DocxParts][] = [
    [
      "fields that never end",
      { body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(6_000)}</w:p>` },
    ],
    [
      "footnotes",
      {
        body: `<w:p>${pieces(2_000, (n) => `<w:r><w:footnoteReference w:id="${n + 1}"/></w:r>`)}</w:p>`,
        parts: { footnotes: `<w:footnotes ${wordNamespaces}>${pieces(2_000, noteOf)}</w:footnotes>` },
      },
    ],
    [
      "comments",
      {
        body: `<w:p>${pieces(2_000, (n) => `<w:r><w:commentReference w:id="${n}"/></w:r>`)}</w:p>`,
        parts: { comments: `<w:comments ${wordNamespaces}>${pieces(2_000, commentOf)}</w:comments>` },
      },
    ],
    [
      "styles based on each other",
      {
        body: pieces(
          500,
          (n) => `<w:p><w:pPr><w:pStyle w:val="s${n}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
        ),
        parts: {
          styles: `<w:styles ${wordNamespaces}>${pieces(10_000, (n) => `<w:style w:type="paragraph" w:styleId="s${n}"><w:name w:val="s${n}"/><w:basedOn w:val="s${n + 1}"/></w:style>`)}</w:styles>`,
        },
      },
    ],
    [
      "blanks in tags",
      {
        body: `<w:p${blanks}w:rsidR="1"><w:r${blanks}w:rsidR="1"><w:t>a</w:t></w:r></w:p><w:p${blanks}w:rsidR="1"/>`,
      },
    ],
    ["blanks in text", { body: paragraphOf(`a${blanks}b`) + blanks }],
    [
      "links to nothing",
      {
        body: paragraphOf("a"),
        relationships: pieces(
          2_000,
          (n) => `<Relationship Id="h${n}" Type="${office}/header" Target="h${n}.xml"/>`,
        ),
      },
    ],
    ["empty paragraphs", { body: "<w:p/>".repeat(5_000) }],
    ["equal paragraphs", { body: paragraphOf("the same").repeat(5_000) }],
    ["one long word", { body: paragraphOf("x".repeat(500_000)) }],
  ];

  it.each(shapes)("is read, settled, edited, compared and merged: %s", async (_, parts) => {
    const doc = await openBuilt({ ...parts, body: parts.body + paragraphOf("Lisbon") });
    const small = await openBuilt({ body: paragraphOf("Lisbon") });
    const last = readBlocks(doc).at(-1);
    expect(last?.text ?? "").toMatch(/Lisbon|a (?:note|comment)/);
    listRevisions(doc);
    for (const settle of [acceptRevisions, rejectRevisions])
      expect(readText(settle(doc))).toContain("Lisbon");
    const line = readBlocks(doc).find(({ text }) => text === "Lisbon");
    const edit = { type: "replace", block: line?.address ?? "", before: "Lisbon", after: "Porto" } as const;
    const { document: edited, refused } = applyEdits(doc, [edit], null);
    expect(refused).toEqual([]);
    expect(attempt(() => readText(acceptRevisions(compareDocuments(doc, edited, by).document)))).toContain(
      "Porto",
    );
    attempt(() => compareDocuments(small, doc, by));
    attempt(() => mergeDocuments(doc, edited, doc));
    attempt(() => mergeDocuments(doc, edited, small));
  });
});
