import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openDocx } from "../../../../shared/docx/index.ts";
import { readLook } from "../../../../shared/docx/write/read-look.ts";
import { writeDocument } from "../../../../shared/docx/write/write-document.ts";
import { people } from "../../../fixtures/people/index.ts";
import { layouts } from "../../../fixtures/people/layouts/index.ts";
import { bullet, doc, heading, paragraph, raw, run } from "../../../support/docx-builder.ts";

async function lookOf(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readLook(opened.value);
}
const sample = (name: string) =>
  lookOf(readFileSync(join(import.meta.dirname, `../../../../addin/playground/samples/${name}.docx`)));

describe("the look of a document", () => {
  it("is that of the samples as they were made", async () => {
    expect(await sample("data-engineer")).toEqual({
      font: "Calibri",
      halfPoints: 23,
      headingFont: "Calibri",
      headingHalfPoints: 25,
      headingColor: "1F3864",
      margins: { top: 1080, right: 1220, bottom: 1080, left: 1220 },
      page: { width: 11906, height: 16838 },
      language: null,
    });
    expect(await sample("nurse")).toMatchObject({ font: "Georgia", halfPoints: 22, headingColor: "5B2A4A" });
    expect(await sample("electrician")).toMatchObject({
      font: "Arial",
      halfPoints: 22,
      headingFont: "Trebuchet MS",
      headingHalfPoints: 25,
      headingColor: "0B5C66",
    });
  });

  it("is read from every layout: the font of most text, and headings where they are only bold", async () => {
    const fonts: Record<string, [string, number]> = {
      "bold-caps": ["Times New Roman", 22],
      "one-line-heads": ["Arial", 20],
      "content-controls": ["Cambria", 21],
      "newspaper-columns": ["Verdana", 17],
      "dates-first": ["Georgia", 20],
      "line-breaks": ["Tahoma", 19],
      "plain-text": ["Courier New", 20],
      "employer-dash-title": ["Garamond", 22],
    };
    for (const layout of layouts) {
      const look = await lookOf(await layout.pour(people[0]!));
      const known = fonts[layout.name];
      if (known) expect([look.font, look.halfPoints], layout.name).toEqual(known);
      expect(look.headingHalfPoints, layout.name).toBeGreaterThanOrEqual(look.halfPoints);
      expect(look.page, layout.name).toEqual({ width: 11906, height: 16838 });
    }
  });

  it("is what was asked for when the document is ours", async () => {
    const written = await writeDocument({
      paragraphs: [
        { role: "name", text: "Ada" },
        { role: "heading", text: "Experience" },
        { role: "text", text: "A line of text that is longer than all headings are together." },
        { role: "heading", text: "Skills" },
      ],
      style: { template: "classic" },
      language: "de-DE",
    });
    expect(await lookOf(written)).toEqual({
      font: "Times New Roman",
      halfPoints: 22,
      headingFont: "Times New Roman",
      headingHalfPoints: 26,
      headingColor: "000000",
      margins: { top: 1134, right: 1304, bottom: 1134, left: 1304 },
      page: { width: 11906, height: 16838 },
      language: "de-DE",
    });
  });

  it("follows what the text is set in by hand rather than what its style says", async () => {
    const set = '<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="19"/>';
    const built = doc(
      heading("Experience"),
      paragraph("Short, and in the style's font"),
      bullet(run("Much longer, and set by hand in quite another font than the style", set)),
      heading("Skills"),
    );
    expect(await lookOf(await built.bytes)).toMatchObject({ font: "Verdana", halfPoints: 19 });
  });

  it("does not count icons, hidden words and white ones on a coloured ground", async () => {
    const icons = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    const hidden = '<w:rFonts w:ascii="Impact" w:hAnsi="Impact"/><w:vanish/>';
    const built = doc(
      paragraph(run("x".repeat(400), icons)),
      paragraph(run("x".repeat(400), hidden)),
      paragraph(run("In Cambria", '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/>')),
    );
    expect((await lookOf(await built.bytes)).font).toBe("Cambria");
  });

  it("is Word's own where a document says nothing", async () => {
    const built = doc(paragraph("Nothing is said"), paragraph(raw("")));
    expect(await lookOf(await built.bytes)).toMatchObject({ headingColor: null, language: null });
  });

  it("names fonts of the theme by what the theme calls them", async () => {
    const written = await writeDocument({
      paragraphs: [{ role: "text", text: "Set in the theme's font for text" }],
      style: { template: "plain" },
      language: "en-GB",
    });
    const members = unzipSync(written);
    const edit = (name: string, change: (xml: string) => string) => {
      members[name] = strToU8(change(strFromU8(members[name] as Uint8Array)));
    };
    edit("word/styles.xml", (xml) =>
      xml.replace(/<w:rFonts w:ascii="Arial"/, '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"'),
    );
    edit("word/theme/theme1.xml", (xml) =>
      xml.replace(/(<a:minorFont><a:latin typeface=")[^"]*/, "$1Gill Sans MT"),
    );
    expect((await lookOf(zipSync(members))).font).toBe("Gill Sans MT");
    delete members["word/theme/theme1.xml"];
    expect((await lookOf(zipSync(members))).font).toBe("Arial");
  });

  const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "resumes");
  it.skipIf(!existsSync(corpus))("is read from every readable résumé of the corpus", async () => {
    const fonts = new Map<string, string>();
    for (const file of readdirSync(corpus).filter((name) => name.endsWith(".docx"))) {
      const look = await lookOf(readFileSync(join(corpus, file)));
      fonts.set(file, look.font);
      expect(look.halfPoints, file).toBeGreaterThanOrEqual(16);
      expect(look.headingHalfPoints, file).toBeGreaterThanOrEqual(look.halfPoints);
      expect(
        Object.values(look.margins).every((twips) => twips > 0 && twips <= 5000),
        file,
      ).toBe(true);
    }
    // Named by their themes alone.
    expect(fonts.get("lo_UrbanResume_TP10192739.docx")).toBe("Georgia");
    expect(fonts.get("EquityResume_TP10192742.docx")).toBe("Perpetua");
  });
});
