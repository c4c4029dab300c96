import { describe, expect, it, vi } from "vitest";
import { templateNames } from "../../../../shared/docx/write/design.ts";
import { type RoleParagraph, writeDocument } from "../../../../shared/docx/write/write-document.ts";
import { canValidate, validateDocx } from "../../../support/validate-docx.ts";
import { readPart, readWritten } from "./open-written.ts";

const paragraphs: RoleParagraph[] = [
  { role: "name", text: "Ada Example" },
  { role: "contact", text: "Data engineer" },
  { role: "contact", text: "ada@example.org | +44 7700 900001 | Leeds | example.org/ada" },
  { role: "heading", text: "Experience" },
  { role: "subheading", text: "Data Engineer\tMay 2019 – present" },
  { role: "text", text: "Northwind <Ltd> & Sons, Leeds" },
  { role: "bullet", text: "Cut the nightly load from 6 hours to 40 minutes" },
  { role: "bullet", text: "Führte Größen ein" },
  { role: "heading", text: "Skills" },
  { role: "text", text: "Databases: PostgreSQL, Redis" },
];
const write = (template: (typeof templateNames)[number], given = paragraphs) =>
  writeDocument({
    paragraphs: given,
    style: { template },
    language: "en-GB",
    title: "Ada Example",
    author: "Ada",
  });

describe.each(templateNames)("a new document in our template %s", (template) => {
  it("has Word's own styles and real bullets", async () => {
    const blocks = await readWritten(await write(template));
    expect(blocks.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
    expect(blocks.map(({ style, list, headingLevel }) => [style, list, headingLevel])).toEqual([
      ["Title", null, null],
      ["Contact", null, null],
      ["Contact", null, null],
      ["Heading 1", null, 1],
      ["Heading 2", null, 2],
      ["Heading Detail", null, null],
      ["List Bullet", 0, null],
      ["List Bullet", 0, null],
      ["Heading 1", null, 1],
      ["Body Text", null, null],
    ]);
  });

  it.skipIf(!canValidate)("is valid for Word", async () => {
    expect(await validateDocx(await write(template))).toEqual([]);
  });

  it("sets dates at the end of the text's width and keeps headings with what follows", async () => {
    const bytes = await write(template);
    const document = readPart(bytes, "word/document.xml");
    const [width, left, right] = ["w:w", "w:left", "w:right"].map((name) =>
      Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]* ${name}="(\\d+)"`).exec(document)?.[1]),
    ) as [number, number, number];
    const styles = readPart(bytes, "word/styles.xml");
    const heading = /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/.exec(styles)?.[0] ?? "";
    expect(heading).toMatch(new RegExp(`<w:tab (?=[^>]*w:val="right")[^>]*w:pos="${width - left - right}"`));
    for (const id of ["Heading1", "Heading2", "Title", "HeadingDetail"])
      expect(new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0], id).toContain("<w:keepNext/>");
    expect(/<w:pPrDefault>.*<\/w:pPrDefault>/.exec(styles)?.[0]).toContain("<w:widowControl/>");
  });

  it("is the same bytes whenever it is written", async () => {
    const first = await write(template);
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    try {
      expect(await write(template)).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
    expect(await write(template, paragraphs.slice(1))).not.toEqual(first);
  });
});

describe("a new document", () => {
  it("names title and author as given, and nobody and no time else", async () => {
    const named = readPart(await write("plain"), "docProps/core.xml");
    expect(named).toContain("<dc:title>Ada Example</dc:title><dc:creator>Ada</dc:creator>");
    const bare = await writeDocument({ paragraphs, style: { template: "plain" }, language: "de-DE" });
    expect(readPart(bare, "docProps/core.xml")).not.toMatch(/<dc:|dcterms:|lastModifiedBy|Un-named/);
    expect(readPart(bare, "word/styles.xml")).toContain('<w:lang w:val="de-DE"/>');
  });

  it("is on A4, in American English on Letter, and on what paper is asked for", async () => {
    const widthOf = async (request: Partial<Parameters<typeof writeDocument>[0]>) =>
      /<w:pgSz w:w="(\d+)"/.exec(
        readPart(
          await writeDocument({ paragraphs, style: { template: "plain" }, language: "en-GB", ...request }),
          "word/document.xml",
        ),
      )?.[1];
    expect(await widthOf({})).toBe("11906");
    expect(await widthOf({ language: "en-US" })).toBe("12240");
    expect(await widthOf({ language: "en-US", style: { template: "plain", page: "a4" } })).toBe("11906");
  });

  it("leaves out lines without words and characters that XML has no way to write", async () => {
    const bytes = await write("plain", [
      { role: "name", text: "Ada\u0000 \ud800Example\u0007" },
      { role: "text", text: "  " },
      { role: "bullet", text: "" },
    ]);
    expect((await readWritten(bytes)).map(({ text }) => text)).toEqual(["Ada \ufffdExample"]);
  });

  it("makes links of addresses, and keeps the words", async () => {
    const bytes = await write("plain");
    const targets = [
      ...readPart(bytes, "word/_rels/document.xml.rels").matchAll(/Target="([^"]+)" TargetMode/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual([
      "mailto:ada@example.org",
      "https://example.org/ada",
    ]);
    const ids = readPart(bytes, "word/document.xml").match(/r:id="[^"]+"/g);
    expect(ids).toEqual(['r:id="rIdLink1"', 'r:id="rIdLink2"']);
  });

  it("takes no address for a link that only looks like one", async () => {
    const bytes = await write("plain", [
      { role: "contact", text: "Dr. Ada, B.Sc., c/o St.Mary, 1.2.2020, Node.js" },
    ]);
    expect(readPart(bytes, "word/_rels/document.xml.rels")).not.toContain("TargetMode");
  });
});
