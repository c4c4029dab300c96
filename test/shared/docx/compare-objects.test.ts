import { describe, expect, it } from "vitest";
import { compareDocuments, type DocxDocument, openDocx, saveDocx } from "../../../shared/docx/index.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const links = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeType}/${type}" Target="${target}"/>`;

/** A document with further parts, with their content types. */
async function build(
  body: string,
  relationships: string,
  parts: Record<string, string | Uint8Array>,
  types: Record<string, string> = {},
): Promise<DocxDocument> {
  const doc = await openBuilt({ body, relationships });
  const overrides = Object.entries(types)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("");
  return doc.withParts(
    new Map<string, string | Uint8Array>([
      ...Object.entries(parts),
      ["[Content_Types].xml", doc.text("[Content_Types].xml").replace("</Types>", `${overrides}</Types>`)],
    ]),
  );
}

async function compare(before: DocxDocument, after: DocxDocument) {
  const { document, summary } = compareDocuments(before, after, by);
  const saved = await saveDocx(document);
  const opened = await openDocx(saved);
  if (!opened.ok) throw new Error(opened.problem.message);
  if (canValidate) expect(await validateDocx(saved)).toEqual([]);
  return { document: opened.value, untracked: summary.untracked };
}

const drawing = (graphic: string, uri: string, name = "Object 1") =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="${name}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}">${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const picture = (id: string) =>
  drawing(
    `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>`,
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
  );
const image = (...bytes: number[]) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...bytes]);

describe("objects that come with the newer document", () => {
  it("bring their parts under free names, whatever the case of those that are taken", async () => {
    const before = await build(picture("rIdP"), link("rIdP", "image", "Media/IMAGE1.PNG"), {
      "word/Media/IMAGE1.PNG": image(1),
    });
    const after = await build(picture("rIdP"), link("rIdP", "image", "media/image1.png"), {
      "word/media/image1.png": image(2),
    });
    const { document } = await compare(before, after);
    const images = document.relationships(document.mainPart).filter(({ type }) => type === "image");
    expect(images.map(({ target }) => [...document.bytes(target)].at(-1))).toEqual([1, 2]);
    expect(new Set(document.partNames.map((name) => name.toLowerCase())).size).toBe(
      document.partNames.length,
    );
    const ids = [...document.tree(document.mainPart).root.descendants("wp:docPr")].map((one) =>
      one.attr("id"),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leave links whose part is missing without one, on both sides", async () => {
    const broken = await build(picture("rIdP"), link("rIdP", "image", "media/image1.png"), {});
    const undeclared = await build(picture("rIdP"), "", {});
    const whole = await build(picture("rIdP"), link("rIdP", "image", "media/image1.png"), {
      "word/media/image1.png": image(1),
    });
    const images = (doc: DocxDocument) =>
      [...doc.tree(doc.mainPart).root.descendants("a:blip")].map((blip) => {
        const found = doc.relationships(doc.mainPart).find(({ id }) => id === blip.attr("r:embed"));
        if (found === undefined) return "undeclared";
        return doc.hasPart(found.target) ? "there" : "missing";
      });
    const results = [];
    for (const [before, after] of [
      [broken, whole],
      [whole, broken],
      [undeclared, whole],
      [whole, undeclared],
      [broken, broken],
    ] as const)
      results.push(images(compareDocuments(before, after, by).document));
    expect(results).toEqual([
      ["missing", "there"],
      ["there", "missing"],
      ["undeclared", "there"],
      ["there", "undeclared"],
      ["missing"],
    ]);
  });

  it("share a picture that is there already, and are no change where only its name differs", async () => {
    const before = await build(line("a") + picture("rIdP"), link("rIdP", "image", "media/image1.png"), {
      "word/media/image1.png": image(1),
    });
    const after = await build(
      line("a") + picture("rIdQ") + line("b") + picture("rIdQ"),
      link("rIdQ", "image", "media/logo.png"),
      { "word/media/logo.png": image(1) },
    );
    const { document } = await compare(before, after);
    expect(document.partNames.filter((name) => name.includes("media/"))).toEqual(["word/media/image1.png"]);
  });

  it("bring a chart with its workbook, and no part of them twice", async () => {
    const chart = drawing(
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/>`,
      "http://schemas.openxmlformats.org/drawingml/2006/chart",
    );
    const after = await build(
      line("a") + chart + chart,
      link("rIdC", "chart", "charts/chart1.xml"),
      {
        "word/charts/chart1.xml":
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/><c:pieChart/></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>',
        "word/charts/_rels/chart1.xml.rels": links(link("rId1", "package", "../embeddings/book 1.xlsx")),
        "word/embeddings/book 1.xlsx": image(3),
      },
      {
        "word/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "word/embeddings/book 1.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      },
    );
    const { document } = await compare(await openBuilt({ body: line("a") }), after);
    const [placed] = document.relationships(document.mainPart).filter(({ type }) => type === "chart");
    const [book] = document.relationships(placed?.target ?? "");
    expect([...document.bytes(book?.target ?? "")].at(-1)).toBe(3);
    expect(document.contentType(book?.target ?? "")).toContain("spreadsheetml.sheet");
    expect(document.partNames.filter((name) => /charts\/[^/]*\.xml$/.test(name))).toHaveLength(1);
  });

  it("bring an embedded object, its picture and its shape, which go on naming one another", async () => {
    const object =
      '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_i1025" style="width:9pt;height:9pt"><v:imagedata r:id="rIdI"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" ShapeID="_x0000_i1025" DrawAspect="Content" ObjectID="_1" r:id="rIdO"/></w:object></w:r></w:p>';
    const doc = (body: string) =>
      build(
        body,
        link("rIdI", "image", "media/image1.png") + link("rIdO", "oleObject", "embeddings/oleObject1.bin"),
        { "word/media/image1.png": image(1), "word/embeddings/oleObject1.bin": image(4) },
        { "word/embeddings/oleObject1.bin": "application/vnd.openxmlformats-officedocument.oleObject" },
      );
    const before = await doc(line("a") + object);
    const { document } = await compare(before, await doc(line("a") + object + line("b") + object));
    const { root } = document.tree(document.mainPart);
    const shapes = [...root.descendants("v:shape")].map((one) => one.attr("id"));
    expect(new Set(shapes).size).toBe(2);
    expect([...root.descendants("o:OLEObject")].map((one) => one.attr("ShapeID"))).toEqual(shapes);
  });

  it("give the definition of a shape that is there already a name of its own, and the shape leads to it", async () => {
    const drawn = (text: string) =>
      `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t75" coordsize="21600,21600"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_i1" type="#_x0000_t75" style="width:9pt;height:9pt"/></w:pict></w:r></w:p>`;
    const between = "stays between the two places ".repeat(3);
    const before = await openBuilt({ body: line("one") + line(between) + drawn("two") });
    const { document } = await compare(
      before,
      await openBuilt({ body: drawn("one") + line(between) + line("two") }),
    );
    const { root } = document.tree(document.mainPart);
    const types = [...root.descendants("v:shapetype")].map((one) => one.attr("id"));
    expect(new Set(types).size).toBe(2);
    expect([...root.descendants("v:shape")].map((one) => one.attr("type"))).toEqual(
      types.map((id) => `#${id}`),
    );
  });

  it("bring what they link into a package that names the type of each of its links by itself", async () => {
    const plain = await openBuilt({ body: line("a") });
    const override = (part: string) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
    const types = plain
      .text("[Content_Types].xml")
      .replace(/<Default Extension="rels"[^>]*>/, "")
      .replace("</Types>", `${override("_rels/.rels")}${override("word/_rels/document.xml.rels")}</Types>`);
    const before = plain.withParts(new Map([["[Content_Types].xml", types]]));
    const chart =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/><c:pieChart/></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>';
    const after = await build(
      line("a") +
        drawing(
          '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/>',
          "http://schemas.openxmlformats.org/drawingml/2006/chart",
        ),
      link("rIdC", "chart", "charts/chart1.xml"),
      {
        "word/charts/chart1.xml": chart,
        "word/charts/_rels/chart1.xml.rels": links(link("rId1", "package", "../embeddings/book.xlsx")),
        "word/embeddings/book.xlsx": image(3),
      },
      {
        "word/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "word/embeddings/book.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      },
    );
    const { document } = await compare(before, after);
    expect(document.text("[Content_Types].xml")).toContain('<Default Extension="rels"');
  });

  it("bring shapes into a part that the older document does not have", async () => {
    const note =
      '<w:footnote w:id="1"><w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t75" coordsize="21600,21600"/><v:shape id="_x0000_i1" type="#_x0000_t75" style="width:9pt;height:9pt"/></w:pict></w:r></w:p></w:footnote>';
    const after = await openBuilt({
      body: '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      parts: { footnotes: `<w:footnotes ${wordNamespaces}>${note}</w:footnotes>` },
    });
    const { document } = await compare(await openBuilt({ body: line("a") }), after);
    const part = document.relationships(document.mainPart).find(({ type }) => type === "footnotes")?.target;
    expect(document.text(part ?? "")).toContain('type="#_x0000_t75"');
  });

  it("bring a document that is embedded whole, which cannot be tracked", async () => {
    const after = await build(
      `${line("a")}<w:altChunk r:id="rIdA"/>${line("b")}`,
      link("rIdA", "aFChunk", "afchunk.txt"),
      { "word/afchunk.txt": image(5) },
      { "word/afchunk.txt": "text/plain" },
    );
    const { document, untracked } = await compare(await openBuilt({ body: line("a") + line("b") }), after);
    const [chunk] = document.relationships(document.mainPart).filter(({ type }) => type === "aFChunk");
    expect([...document.bytes(chunk?.target ?? "")].at(-1)).toBe(5);
    expect(document.tree(document.mainPart).root.find("w:body", "w:altChunk")?.attr("r:id")).toBe(chunk?.id);
    expect(untracked).toHaveLength(1);
  });
});
