import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { type DocxProblemCode, openDocx, readText } from "../../../shared/docx/index.ts";
import { doc, docWith, paragraph } from "../../support/docx-builder.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const compound = (stream: string) => {
  const utf16 = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(512).fill(0),
    ...utf16,
    0,
    0,
  ]);
};
const codeOf = async (bytes: Uint8Array, limits = {}) => {
  const opened = await openDocx(bytes, limits);
  if (opened.ok) return null;
  expect(opened.problem.message).toMatch(/^[A-Z].*\.$/);
  return opened.problem.code;
};
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const zipOf = async (files: Record<string, string | Uint8Array>) => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};
const linkTo = (...targets: [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], n) =>
        `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
const edited = async (change: (zip: JSZip) => void) => {
  const zip = await JSZip.loadAsync(await doc(paragraph("Hello")).bytes);
  change(zip);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};
/** Overwrites a 32-bit field in the central directory's entry of a part. */
function patchDirectory(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  for (let at = 0; at < patched.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const end = at + 46 + view.getUint16(at + 28, true);
    if (new TextDecoder().decode(patched.subarray(at + 46, end)) === name)
      view.setUint32(at + field, value, true);
  }
  return patched;
}

describe("a file that is no readable document", () => {
  const cases: [string, DocxProblemCode, () => Uint8Array | Promise<Uint8Array>][] = [
    ["an empty file", "docx-empty", () => new Uint8Array()],
    ["a text", "docx-not-a-zip", () => bytesOf("Dear Sir or Madam, I apply")],
    ["a PDF", "docx-is-pdf", () => bytesOf("%PDF-1.7\n%âãÏÓ")],
    ["an old .doc", "docx-legacy-format", () => compound("WordDocument")],
    ["a file with a password", "docx-encrypted", () => compound("EncryptedPackage")],
    ["another zip", "docx-not-word", () => zipOf({ "readme.txt": "hello" })],
    ["a truncated file", "docx-truncated", async () => (await doc(paragraph("Hello")).bytes).slice(0, 900)],
    [
      "a damaged part",
      "docx-truncated",
      async () => patchDirectory(await doc(paragraph("a")).bytes, "word/document.xml", 16, 1),
    ],
    [
      "macros",
      "docx-macro-enabled",
      () =>
        docWith({ mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }, paragraph("a")).bytes,
    ],
    [
      "a document that is its own footer",
      "docx-part-missing",
      () => edited((zip) => zip.file("word/_rels/document.xml.rels", linkTo(["footer", "document.xml"]))),
    ],
    [
      "styles that are the settings as well",
      "docx-part-missing",
      () =>
        edited((zip) =>
          zip.file(
            "word/_rels/document.xml.rels",
            linkTo(["settings", "styles.xml"], ["styles", "/word/styles.xml"]),
          ),
        ),
    ],
    [
      "styles that are none",
      "docx-part-missing",
      () => docWith({ parts: { styles: "<styles/>" } }, paragraph("a")).bytes,
    ],
    [
      "a workbook",
      "docx-not-word",
      () =>
        docWith(
          { mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" },
          paragraph("a"),
        ).bytes,
    ],
    ["no main part", "docx-part-missing", () => edited((zip) => zip.remove("word/document.xml"))],
    [
      "no body",
      "docx-part-missing",
      () => docWith({ change: (xml) => xml.replace(/<w:body>.*<\/w:body>/, "") }).bytes,
    ],
    [
      "XML cut off",
      "docx-xml-invalid",
      () => docWith({ change: (xml) => xml.slice(0, -30) }, paragraph("a")).bytes,
    ],
    [
      "a broken style part",
      "docx-xml-invalid",
      () => docWith({ parts: { styles: "<w:styles>" } }, paragraph("a")).bytes,
    ],
    [
      "bytes that are no UTF-8",
      "docx-xml-invalid",
      () => docWith({ encode: (xml) => new Uint8Array([...bytesOf(xml), 0xff]) }, paragraph("a")).bytes,
    ],
    [
      "a DTD",
      "docx-dtd",
      () =>
        docWith(
          {
            change: (xml) =>
              xml.replace(
                "<w:document",
                '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document',
              ),
          },
          paragraph("a"),
        ).bytes,
    ],
  ];
  it.each(cases)("%s is named %s", async (_, code, make) => {
    expect(await codeOf(await make())).toBe(code);
  });
});

describe("limits", () => {
  it("name a file that is too large", async () => {
    const bytes = await doc(paragraph("a")).bytes;
    expect(await codeOf(bytes, { bytes: bytes.length - 1 })).toBe("docx-too-large");
    expect(await codeOf(bytes, { bytes: bytes.length })).toBeNull();
  });

  it("name too many parts", async () => {
    const bytes = await edited((zip) => {
      for (let n = 0; n < 50; n++) zip.file(`word/media/${n}.txt`, "x");
    });
    expect(await codeOf(bytes, { parts: 40 })).toBe("docx-too-many-parts");
  });

  it("name a bomb: one part that expands a thousandfold", async () => {
    const bytes = await edited((zip) => zip.file("word/media/zeros.bin", new Uint8Array(30_000_000)));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await codeOf(bytes)).toBe("docx-expands-too-far");
  });

  it("name parts that are too much together", async () => {
    const bytes = await edited((zip) => {
      for (let n = 0; n < 10; n++) zip.file(`word/${n}.bin`, new Uint8Array(1_000_000));
    });
    expect(await codeOf(bytes, { expandedBytes: 5_000_000 })).toBe("docx-expands-too-far");
  });

  it("hold a part to the size it declares", async () => {
    const bytes = await docWith({
      change: (xml) => xml.replace("</w:body>", `${" ".repeat(5_000_000)}</w:body>`),
    }).bytes;
    const lying = patchDirectory(bytes, "word/document.xml", 24, 1_000);
    expect(await codeOf(lying)).toBe("docx-expands-too-far");
  });

  it("name overlapping members, which make a small file expand without end", async () => {
    const zip = await edited((z) => z.file("word/other.xml", "<a/>"));
    const view = new DataView(zip.buffer, zip.byteOffset);
    let first = -1;
    for (let at = 0; at < zip.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && first < 0) first = view.getUint32(at + 42, true);
    expect(await codeOf(patchDirectory(zip, "word/other.xml", 42, first))).toBe("docx-truncated");
  });

  it("name XML nested too deep", async () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(300)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(300)}`;
    const bytes = await docWith({ change: (xml) => xml.replace("<w:body>", `<w:body>${deep}`) }).bytes;
    expect(await codeOf(bytes)).toBe("docx-too-deep");
  });
});

describe("a document of another make", () => {
  const strict = (xml: string) =>
    xml.replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
  const otherPrefix = (xml: string) =>
    xml.replace("xmlns:w=", "xmlns:ns0=").replace(/(<\/?|\s)w:/g, "$1ns0:");
  const utf16 = (littleEndian: boolean) => (xml: string) => {
    const view = new DataView(new ArrayBuffer(xml.length * 2 + 2));
    [...`\ufeff${xml}`].forEach((character, n) => {
      view.setUint16(n * 2, character.charCodeAt(0), littleEndian);
    });
    return new Uint8Array(view.buffer);
  };
  const toUtf16 = (xml: string) => xml.replace('encoding="UTF-8"', 'encoding="UTF-16"');

  it.each([
    ["Strict", { change: strict }],
    ["with another prefix", { change: otherPrefix }],
    ["with another main part", { mainPart: "content/Main Part.xml" }],
    ["in UTF-16 little-endian", { change: toUtf16, encode: utf16(true) }],
    ["in UTF-16 big-endian", { change: toUtf16, encode: utf16(false) }],
    ["with a byte order mark", { change: (xml: string) => `\ufeff${xml}` }],
    ["without XML declaration", { change: (xml: string) => xml.replace(/^<\?.*?\?>\s*/, "") }],
    ["stored without compression", { compression: "STORE" as const }],
    ["with data descriptors", { dataDescriptors: true }],
  ])("%s is read as any other", async (_, options) => {
    expect(readText(await docWith(options, paragraph("Größe "), paragraph("two")).open())).toBe(
      "Größe \ntwo",
    );
  });

  it("is found by its relationship, also in another case and with backslashes", async () => {
    const bytes = await edited((zip) => {
      const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="\\Word\\Document.xml"/></Relationships>`;
      zip.file("_rels/.rels", rels);
      zip.file(
        "[Content_Types].xml",
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/WORD/document.xml" ContentType="${wordType}"/></Types>`,
      );
    });
    const opened = await openDocx(bytes);
    expect(opened.ok && [opened.value.mainPart, opened.value.contentType("word/document.xml")]).toEqual([
      "word/document.xml",
      wordType,
    ]);
  });
});
