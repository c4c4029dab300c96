import { describe, expect, it } from "vitest";
import { type Settlement, settleTree } from "../../../shared/docx/revisions/settle-tree.ts";
import { mayHoldRevisions } from "../../../shared/docx/xml/revision-marks.ts";
import { parseXml } from "../../../shared/docx/xml/xml-tree.ts";
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

describe("settling the revisions of one author", () => {
  const by = (author: string, id = 1) => `w:id="${id}" w:author="${author}"`;
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const gone = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
  const p = (content: string, mark = "") =>
    `<w:p>${mark && `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`}${content}</w:p>`;

  it("leaves another's deletion inside an insertion pending, or takes it away with the insertion", () => {
    const deletion = `<w:del ${by("Bob")}>${gone("b")}</w:del>`;
    const body = p(`<w:ins ${by("Ann")}>${run("a")}${deletion}</w:ins>${run("c")}`);
    expect(settleBody(body, "accept", "Ann")).toBe(p(run("a") + deletion + run("c")));
    expect(settleBody(body, "reject", "Ann")).toBe(p(run("c")));
    expect(settleBody(body, "accept", "Bob")).toBe(p(`<w:ins ${by("Ann")}>${run("a")}</w:ins>${run("c")}`));
    expect(settleBody(body, "reject", "Bob")).toBe(
      p(`<w:ins ${by("Ann")}>${run("a")}${run("b")}</w:ins>${run("c")}`),
    );
  });

  it("keeps text deleted that another deleted as well", () => {
    const body = p(`<w:del ${by("Ann")}><w:del ${by("Bob")}>${gone("x")}</w:del></w:del>`);
    expect(settleBody(body, "reject", "Bob")).toBe(p(`<w:del ${by("Ann")}>${gone("x")}</w:del>`));
    expect(settleBody(body, "reject", "Ann")).toBe(p(`<w:del ${by("Bob")}>${gone("x")}</w:del>`));
    expect(settleBody(body, "reject")).toBe(p(run("x")));
  });

  it("joins at the marks of that author only", () => {
    const bob = `<w:del ${by("Bob")}/>`;
    const body = p(run("1"), `<w:del ${by("Ann")}/>`) + p(run("2"), bob) + p(run("3"));
    expect(settleBody(body, "accept", "Ann")).toBe(p(run("1") + run("2"), bob) + p(run("3")));
    expect(settleBody(body, "accept", "Bob")).toBe(
      p(run("1"), `<w:del ${by("Ann")}/>`) + p(run("2") + run("3")),
    );
  });

  it("takes only that author's moves out of their ranges", () => {
    const range = (side: string, author: string, id: number, content: string) =>
      `<w:move${side}RangeStart w:id="${id}" w:name="m${author}" w:author="${author}"/><w:move${side} ${by(author)}>${content}</w:move${side}><w:move${side}RangeEnd w:id="${id}"/>`;
    const bob = range("From", "Bob", 3, run("b")) + range("To", "Bob", 4, run("b"));
    const body = p(range("From", "Ann", 1, run("a")) + bob + range("To", "Ann", 2, run("a")));
    expect(settleBody(body, "accept", "Ann")).toBe(p(bob + run("a")));
    expect(settleBody(body, "reject", "Ann")).toBe(p(run("a") + bob));
  });

  it("counts a change of the grid, which names nobody, to whoever changed the table", () => {
    const grid = (n: number, change = "") => `<w:tblGrid><w:gridCol w:w="${n}"/>${change}</w:tblGrid>`;
    const body = `<w:tbl><w:tblPr><w:tblPrChange ${by("Ann")}><w:tblPr/></w:tblPrChange></w:tblPr>${grid(1, `<w:tblGridChange w:id="2">${grid(2)}</w:tblGridChange>`)}<w:tr><w:tc>${p("")}</w:tc></w:tr></w:tbl>`;
    expect(settleBody(body, "reject", "Bob")).toBe(body);
    expect(settleBody(body, "reject", "Ann")).toContain(`${grid(2)}<w:tr>`);
  });
});
