import { describe, expect, it } from "vitest";
import {
  compareDocuments,
  type DocxDocument,
  listRevisions,
  openDocx,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { type DocxParts, openBuilt, wordNamespaces } from "./build-docx.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const body = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
const relationships = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function compare(before: DocxDocument, after: DocxDocument) {
  const { document, summary } = compareDocuments(before, after, by);
  const saved = await saveDocx(document);
  const opened = await openDocx(saved);
  if (!opened.ok) throw new Error(opened.problem.message);
  if (canValidate) expect(await validateDocx(saved)).toEqual([]);
  return { document: opened.value, untracked: summary.untracked };
}

const compareParts = async (before: Partial<DocxParts>, after: Partial<DocxParts>) =>
  compare(await openBuilt({ body, ...before }), await openBuilt({ body, ...after }));

const settings = (inner: string) => ({
  parts: { settings: `<w:settings ${wordNamespaces}>${inner}</w:settings>` },
});

/** With a further part of the package. */
function withPart(
  doc: DocxDocument,
  { name, type, content, from }: { name: string; type: string; content: string; from: "main" | "package" },
  contentType: string,
): DocxDocument {
  const links = from === "main" ? "word/_rels/document.xml.rels" : "_rels/.rels";
  return doc.withParts(
    new Map([
      [name, content],
      [
        links,
        doc
          .text(links)
          .replace(
            "</Relationships>",
            `<Relationship Id="rIdX" Type="${type}" Target="/${name}"/></Relationships>`,
          ),
      ],
      [
        "[Content_Types].xml",
        doc
          .text("[Content_Types].xml")
          .replace("</Types>", `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
      ],
    ]),
  );
}

describe("what cannot be tracked follows the newer document and is named", () => {
  it("settings that a reader sees, in the schema's order", async () => {
    const { document, untracked } = await compareParts(
      settings('<w:zoom w:percent="80"/><w:autoHyphenation/><w:defaultTabStop w:val="720"/><w:rsids/>'),
      settings(
        '<w:zoom w:percent="100"/><w:mirrorMargins/><w:defaultTabStop w:val="500"/><w:evenAndOddHeaders/><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
      ),
    );
    expect(document.tree("word/settings.xml").root.inner).toBe(
      '<w:zoom w:percent="80"/><w:mirrorMargins/><w:defaultTabStop w:val="500"/><w:evenAndOddHeaders/><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids/>',
    );
    expect(untracked).toEqual([
      "mirrored margins",
      "default tab stops",
      "hyphenation",
      "headers of their own for even pages",
      "numbering of footnotes",
      "compatibility settings",
    ]);
  });

  it("settings where one document has none, and not what programs note for themselves", async () => {
    const even = settings("<w:evenAndOddHeaders/>");
    const added = await compareParts({}, even);
    expect(added.document.text("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const removed = await compareParts(even, {});
    expect(removed.document.text("word/settings.xml")).not.toContain("evenAndOddHeaders");
    expect(removed.untracked).toEqual(["headers of their own for even pages"]);
    const noted = await compareParts(
      settings('<w:view w:val="web"/><w:trackRevisions/>'),
      settings('<w:view w:val="print"/><w:proofState w:spelling="clean"/>'),
    );
    expect(noted.untracked).toEqual([]);
    expect(noted.document.text("word/settings.xml")).toContain('<w:view w:val="web"/><w:trackRevisions/>');
  });

  it("the page's background", async () => {
    const paint = async (color: string) => {
      const doc = await openBuilt({ body });
      const text = doc.text("word/document.xml");
      return doc.withParts(
        new Map([
          ["word/document.xml", text.replace("<w:body>", `<w:background w:color="${color}"/><w:body>`)],
        ]),
      );
    };
    const { document, untracked } = await compare(await paint("FF0000"), await paint("00FF00"));
    expect(document.text("word/document.xml")).toContain('<w:background w:color="00FF00"/>');
    expect(untracked).toEqual(["the page background"]);
    expect((await compare(await openBuilt({ body }), await paint("00FF00"))).untracked).toHaveLength(1);
    expect((await compare(await paint("00FF00"), await openBuilt({ body }))).untracked).toHaveLength(1);
  });

  it("the title and its like, not the author and the dates", async () => {
    const core = (inner: string) => ({
      coreProperties: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</cp:coreProperties>`,
    });
    const { document, summary } = compareDocuments(
      await openBuilt({
        body,
        ...core("<dc:title>Old</dc:title><dc:creator>Ann</dc:creator><cp:keywords>a</cp:keywords>"),
      }),
      await openBuilt({
        body,
        ...core(
          "<dc:creator>Bob</dc:creator><dc:title>New &amp; better</dc:title><dc:subject>s</dc:subject>",
        ),
      }),
      by,
    );
    expect(document.tree("docProps/core.xml").root.inner).toBe(
      "<dc:title>New &amp; better</dc:title><dc:creator>Ann</dc:creator><dc:subject>s</dc:subject>",
    );
    expect(summary.untracked).toEqual(["document properties: title, subject, keywords"]);
  });

  it("the theme", async () => {
    const theme = (name: string) => ({
      name: "word/theme/theme1.xml",
      type: `${officeType}/theme`,
      from: "main" as const,
      content: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"/>`,
    });
    const type = "application/vnd.openxmlformats-officedocument.theme+xml";
    const plain = await openBuilt({ body });
    const themed = (name: string) => withPart(plain, theme(name), type);
    const changed = compareDocuments(themed("Office"), themed("Berlin"), by);
    expect(changed.document.text("word/theme/theme1.xml")).toContain("Berlin");
    expect(changed.summary.untracked).toEqual(["the theme's colours and fonts"]);
    const added = compareDocuments(plain, themed("Berlin"), by).document;
    expect(added.relationships(added.mainPart).map(({ type: own }) => own)).toContain("theme");
  });

  it("nothing of a part that is damaged, which is said", async () => {
    const plain = await openBuilt({ body });
    const damaged = withPart(
      plain,
      { name: "word/theme/theme1.xml", type: `${officeType}/theme`, from: "main", content: "<a:theme" },
      "application/vnd.openxmlformats-officedocument.theme+xml",
    );
    const other = withPart(
      plain,
      { name: "word/theme/theme1.xml", type: `${officeType}/theme`, from: "main", content: "<theme/>" },
      "application/vnd.openxmlformats-officedocument.theme+xml",
    );
    const { document, summary } = compareDocuments(damaged, other, by);
    expect(summary.untracked).toEqual(["a part of the file that is damaged"]);
    expect(document.text("word/theme/theme1.xml")).toBe("<a:theme");
  });

  it("data that controls show, but never a link of ours", async () => {
    const item = (text: string) => ({
      name: "customXml/item1.xml",
      type: `${officeType}/customXml`,
      from: "main" as const,
      content: text,
    });
    const plain = await openBuilt({ body });
    const after = withPart(plain, item("<data>new</data>"), "application/xml");
    const { document, untracked } = await compare(plain, after);
    expect(document.text("customXml/item1.xml")).toBe("<data>new</data>");
    expect(untracked).toEqual(["data kept in the file (custom XML)"]);
  });

  it("fonts that come in the file", async () => {
    const fonts = (inner: string) => ({
      parts: { fontTable: `<w:fonts ${wordNamespaces}>${inner}</w:fonts>` },
    });
    const embedded = '<w:font w:name="Inter"><w:embedRegular r:id="rId1"/></w:font>';
    const after = (await openBuilt({ body, ...fonts(embedded) })).withParts(
      new Map([
        [
          "word/_rels/fontTable.xml.rels",
          relationships(`<Relationship Id="rId1" Type="${officeType}/font" Target="fonts/font1.odttf"/>`),
        ],
        ["word/fonts/font1.odttf", "font"],
      ]),
    );
    const before = await openBuilt({ body, ...fonts('<w:font w:name="Arial"/>') });
    const { document, summary } = compareDocuments(before, after, by);
    expect(summary.untracked).toEqual(["fonts in the file: Inter"]);
    expect(document.relationships("word/fontTable.xml").map(({ target }) => target)).toEqual([
      "word/fonts/font1.odttf",
    ]);
    expect(document.tree("word/fontTable.xml").root.children.map((font) => font.attr("w:name"))).toEqual([
      "Arial",
      "Inter",
    ]);
  });

  it("the settings of a content control whose content stays", async () => {
    const control = (title: string, text: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
    const { document, untracked } = await compare(
      await openBuilt({ body: body + control("Old", "some four words here") + body }),
      await openBuilt({ body: body + control("New", "some five words here") + body }),
    );
    expect(untracked).toEqual(["settings of a content control"]);
    const settings = document.tree("word/document.xml").root.find("w:body", "w:sdt", "w:sdtPr");
    expect(settings?.raw).toBe('<w:sdtPr><w:alias w:val="New"/><w:id w:val="7"/></w:sdtPr>');
    expect(listRevisions(document).map(({ text }) => text)).toEqual(["four", "five"]);
  });

  it("nothing at all of two documents that are the same", async () => {
    const same = settings("<w:evenAndOddHeaders/>");
    const { document, untracked } = await compareParts(same, same);
    expect(untracked).toEqual([]);
    expect(listRevisions(document)).toEqual([]);
  });
});

describe("what comes along", () => {
  it("has the namespaces declared that it names in values only", async () => {
    const choice =
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>';
    const doc = await openBuilt({ body: body + choice });
    const text = doc
      .text("word/document.xml")
      .replace(
        "<w:document ",
        '<w:document xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ',
      );
    const after = doc.withParts(new Map([["word/document.xml", text]]));
    const { document } = await compare(await openBuilt({ body }), after);
    const [carried] = [...document.tree("word/document.xml").root.descendants("mc:Choice")];
    expect(carried?.scope.uris.get("wps")).toBe(
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    );
  });

  it("has the extensions it uses named on its new part's root, and every shape an id of its own", async () => {
    const shape = (id: string) =>
      `<w:p><w:r><w:pict w14:anchorId="0A0B0C0D"><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="${id}" style="width:9pt;height:9pt"/></w:pict></w:r></w:p>`;
    const extend = async (inner: string) => {
      const doc = await openBuilt({ body: inner });
      const text = doc
        .text("word/document.xml")
        .replace(
          "<w:document ",
          '<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14" ',
        )
        .replace("<w:body>", '<w:background w:color="00FF00"/><w:body>');
      return doc.withParts(new Map([["word/document.xml", text]]));
    };
    const before = await openBuilt({ body: body + shape("a").replace(/ w14:anchorId="\w+"/, "") });
    const { document } = await compare(
      before,
      await extend(body + shape("a") + body + shape("a") + shape("b")),
    );
    const { root } = document.tree("word/document.xml");
    expect(root.child("w:background")?.attr("w:color")).toBe("00FF00");
    expect(root.attr("mc:Ignorable")).toBe("w14");
    const ids = [...root.descendants("v:shape")].map((one) => one.attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
