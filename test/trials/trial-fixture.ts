import type { DocxDocument } from "../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "../shared/docx/build-docx.ts";

const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const bullet = (text: string, level = 0) =>
  line(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(cell)}</w:tc>`).join("")}</w:tr>`;
const box = (text: string) => {
  const content = `<w:txbxContent>${line(text)}${line("Second line of the box")}</w:txbxContent>`;
  return `<w:p>${run("Beside a box stands this line of words ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
};

/** A résumé with a bit of everything: headings, lists, a table, a link, notes, a header, a text box, a pending revision. */
export async function buildTrialDocument(): Promise<DocxDocument> {
  const body = [
    line("Ada Example", '<w:pStyle w:val="Heading1"/>'),
    line("Engineer for bridges and small railways, Lisbon and Porto"),
    "<w:p/>",
    line("Experience", '<w:pStyle w:val="Heading1"/>'),
    `<w:p>${run("Led ")}${run("four engineers", "<w:b/>")}${run(" at the harbour works, and later twelve of them")}</w:p>`,
    bullet("Built the northern crane in eleven months"),
    bullet("Cut the cost of steel by a third"),
    bullet("Measured the old quay with a team of students", 1),
    "<w:p/>",
    `<w:p>${run("Wrote about it ")}<w:hyperlink w:anchor="top">${run("in a journal of some renown")}</w:hyperlink>${run(" twice")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    `<w:p>${run("Reviewed ")}<w:ins w:id="5" w:author="Bob" w:date="2026-01-01T00:00:00Z">${run("carefully ")}</w:ins>${run("the plans of others before that")}</w:p>`,
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row("Harbour works of the city", "2015 to 2019 in Lisbon")}${row("Bridges and sons limited", "2019 to 2022 in Porto")}${row("Own office for surveying", "since 2022 in Braga")}</w:tbl>`,
    "<w:p/>",
    line("Education", '<w:pStyle w:val="Heading1"/>'),
    `<w:sdt><w:sdtPr><w:id w:val="77"/><w:alias w:val="school"/></w:sdtPr><w:sdtContent>${line("Technical school of Coimbra, civil engineering")}${line("Evening classes in hydraulics and drawing")}</w:sdtContent></w:sdt>`,
    box("A word in the box for you"),
    line("Languages: Portuguese, Dutch and some Greek"),
    line("References are given gladly when asked for them"),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  ].join("");
  return openBuilt({
    body,
    parts: {
      styles: `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
      numbering: `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1">${line("In the third volume, on page nine")}</w:footnote></w:footnotes>`,
      header1: `<w:hdr ${wordNamespaces}>${line("Ada Example, page one of two")}</w:hdr>`,
    },
  });
}
