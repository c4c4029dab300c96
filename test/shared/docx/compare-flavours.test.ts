import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  compareDocuments,
  listRevisions,
  openDocx,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { flavourOf, translateFlavour } from "../../../shared/docx/package/translate-flavour.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { bodyOf, openBuilt } from "./build-docx.ts";
import { readOutline } from "./random-documents.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const line = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const image =
  '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/" TargetMode="External"/>';

const inStrict = async (body: string, relationships = "") =>
  translateFlavour(await openBuilt({ body, relationships }), "strict");

describe("the two flavours of the format", () => {
  it("says what Strict says with units, percent signs and sides in Transitional's words", async () => {
    const strict = await inStrict(
      line(
        "x",
        '<w:spacing w:before="12pt" w:line="0.5in"/><w:ind w:start="1cm" w:endChars="4"/><w:jc w:val="end"/><w:textDirection w:val="rl"/>',
      ) +
        '<w:tbl><w:tblPr><w:tblW w:w="50%" w:type="pct"/><w:tblBorders><w:start w:val="single"/><w:end w:val="nil"></w:end></w:tblBorders></w:tblPr></w:tbl>' +
        '<w:p><w:pPr><w:rPr><w:sz w:val="11pt"/><w:w w:val="90%"/></w:rPr></w:pPr></w:p>',
    );
    expect(flavourOf(strict)).toBe("strict");
    const transitional = translateFlavour(strict, "transitional");
    expect(flavourOf(transitional)).toBe("transitional");
    expect(bodyOf(transitional)).toBe(
      '<w:p><w:pPr><w:spacing w:before="240" w:line="720"/><w:ind w:left="567" w:rightChars="4"/><w:jc w:val="right"/><w:textDirection w:val="tbRl"/></w:pPr><w:r><w:t xml:space="preserve">x</w:t></w:r></w:p>' +
        '<w:tbl><w:tblPr><w:tblW w:w="2500" w:type="pct"/><w:tblBorders><w:left w:val="single"/><w:right w:val="nil"/></w:tblBorders></w:tblPr></w:tbl>' +
        '<w:p><w:pPr><w:rPr><w:sz w:val="22"/><w:w w:val="90"/></w:rPr></w:pPr></w:p>',
    );
    expect(transitional.text("word/_rels/document.xml.rels")).not.toContain("purl.oclc.org");
  });

  it("leads from Transitional to Strict and back to the same bytes, and leaves texts alone", async () => {
    const body =
      line("100% in 12pt", '<w:jc w:val="left"/><w:ind w:left="720"/>') +
      '<w:sdt><w:sdtPr><w:alias w:val="on"/><w:tag w:val="12pt"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    const transitional = await openBuilt({ body, relationships: image });
    const strict = translateFlavour(transitional, "strict");
    expect(strict.text("word/document.xml")).toContain('="http://purl.oclc.org/ooxml/wordprocessingml/main"');
    expect(bodyOf(strict)).toBe(bodyOf(transitional));
    for (const part of transitional.partNames)
      expect(translateFlavour(strict, "transitional").text(part), part).toBe(transitional.text(part));
  });

  it("compares a Strict document with a Transitional one, each way, in the flavour of the older one", async () => {
    const link = (text: string) =>
      `<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>`;
    const [old, now] = [
      line("led four people", '<w:jc w:val="right"/>') + link("page"),
      line("led six people", '<w:jc w:val="right"/>') + line("new", '<w:ind w:left="720"/>') + link("page"),
    ];
    for (const [before, after] of [
      [await inStrict(old, image), await openBuilt({ body: now, relationships: image })],
      [await openBuilt({ body: old, relationships: image }), await inStrict(now, image)],
    ] as const) {
      const { document, summary } = compareDocuments(before, after, by);
      expect(flavourOf(document)).toBe(flavourOf(before));
      expect(listRevisions(document).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
        "deletion four",
        "insertion six",
        "insertion new",
      ]);
      expect(summary.untracked).toEqual([]);
      expect(readOutline(acceptRevisions(document))).toEqual(
        readOutline(translateFlavour(after, flavourOf(before))),
      );
      expect(readOutline(rejectRevisions(document))).toEqual(readOutline(before));
      const own = flavourOf(before) === "strict" ? "schemas.openxmlformats.org/word" : "purl.oclc.org";
      expect(document.text("word/document.xml")).not.toContain(own);
      const opened = await openDocx(await saveDocx(document));
      expect(opened.ok).toBe(true);
    }
  });

  it.skipIf(!canValidate)("writes new parts' relationships in the older document's flavour", async () => {
    const note = await openBuilt({
      body: '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      parts: {
        footnotes:
          '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote></w:footnotes>',
      },
    });
    const { document } = compareDocuments(await inStrict(line("a")), note, by);
    expect(document.text("word/_rels/document.xml.rels")).toContain(
      "http://purl.oclc.org/ooxml/officeDocument/relationships/footnotes",
    );
    expect(await validateDocx(await saveDocx(document))).toEqual([]);
  });
});
