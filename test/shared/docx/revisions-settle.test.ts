import { describe, expect, it } from "vitest";
import { mayHoldRevisions } from "../../../shared/docx/revision-marks.ts";
import { type Settlement, settleTree } from "../../../shared/docx/settle-tree.ts";
import { parseXml } from "../../../shared/docx/xml-tree.ts";
import { revisionCases } from "./revision-cases.ts";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** One spelling for elements with nothing in them, so that bodies compare as text. */
const plain = (xml: string) => xml.replace(/<([\w:]+)([^<>]*)><\/\1>/g, "<$1$2/>");

function settleBody(body: string, settlement: Settlement, author: string | null = null): string {
  const text = `<?xml version="1.0"?>\r\n<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const settled = settleTree(parseXml("word/document.xml", text), settlement, author).text;
  return settled.slice(settled.indexOf("<w:body>") + 8, settled.lastIndexOf("</w:body>"));
}

describe("settling the revisions of a part", () => {
  for (const { name, body, accepted, rejected } of revisionCases) {
    it(`accepts ${name}`, () => expect(plain(settleBody(body, "accept"))).toBe(plain(accepted)));
    it(`rejects ${name}`, () => expect(plain(settleBody(body, "reject"))).toBe(plain(rejected)));
    it(`sees that there is something to settle in ${name}`, () => expect(mayHoldRevisions(body)).toBe(true));
    it(`leaves ${name} to its author`, () => {
      expect(settleBody(body, "accept", "Bob")).toBe(body);
      expect(plain(settleBody(body, "reject", "Ann"))).toBe(plain(rejected));
    });
  }

  it("keeps the spelling of everything no revision touches", () => {
    const odd = "<w:p  w:rsidR='1' ><w:r><w:t>a &#38; b<!-- c --></w:t></w:r >\n</w:p>";
    const deleted =
      '<w:p><w:r><w:t>x</w:t></w:r><w:del w:id="1" w:author="Ann"><w:r><w:delText>y</w:delText></w:r></w:del></w:p>';
    expect(settleBody(`${odd}\n${deleted}\n${odd}`, "accept")).toBe(
      `${odd}\n<w:p><w:r><w:t>x</w:t></w:r></w:p>\n${odd}`,
    );
  });
});
