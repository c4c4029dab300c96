/** Bodies with one phenomenon each, and what must be left when everything is accepted or rejected. */

export interface RevisionCase {
  name: string;
  body: string;
  accepted: string;
  rejected: string;
}

const by = 'w:author="Ann" w:date="2026-01-02T03:04:05Z"';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string, id = 1) =>
  `<w:del w:id="${id}" ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string, id = 2) => `<w:ins w:id="${id}" ${by}>${run(text)}</w:ins>`;
const p = (content: string) => `<w:p>${content}</w:p>`;
const markedParagraph = (mark: "ins" | "del", content: string, style = "") =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:rPr><w:${mark} w:id="9" ${by}/></w:rPr></w:pPr>${content}</w:p>`;
const styled = (style: string, content: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
const cell = (content: string, properties = "") => `<w:tc>${properties}${content}</w:tc>`;
const row = (content: string, properties = "") => `<w:tr>${properties}${content}</w:tr>`;
const move = (side: "From" | "To", content: string) =>
  `<w:move${side} w:id="5" ${by}>${content}</w:move${side}>`;
const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const fraction = (mark: string, numerator: string) =>
  `<m:f><m:fPr>${mark && `<m:ctrlPr>${mark}</m:ctrlPr>`}</m:fPr><m:num>${numerator}</m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>`;
const table = (content: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${content}</w:tbl>`;

export const revisionCases: RevisionCase[] = [
  {
    name: "an inserted and a deleted word",
    body: p(run("led ") + deleted("4") + inserted("6") + run(" engineers")),
    accepted: p(run("led ") + run("6") + run(" engineers")),
    rejected: p(run("led ") + run("4") + run(" engineers")),
  },
  {
    name: "a deletion inside an insertion of another author",
    body: p(`<w:ins w:id="1" ${by}>${run("kept")}${deleted("gone", 3)}</w:ins>${run("!")}`),
    accepted: p(run("kept") + run("!")),
    rejected: p(run("!")),
  },
  {
    name: "a deleted paragraph mark joins with the next paragraph, whose properties survive",
    body: markedParagraph("del", run("one "), "A") + styled("B", run("two")),
    accepted: styled("B", run("one ") + run("two")),
    rejected: styled("A", run("one ")) + styled("B", run("two")),
  },
  {
    name: "three marks in a row",
    body:
      markedParagraph("del", run("1"), "A") + markedParagraph("del", run("2"), "B") + styled("C", run("3")),
    accepted: styled("C", run("1") + run("2") + run("3")),
    rejected: styled("A", run("1")) + styled("B", run("2")) + styled("C", run("3")),
  },
  {
    name: "a whole deleted paragraph leaves nothing",
    body: p(run("a")) + markedParagraph("del", deleted("b")) + p(run("c")),
    accepted: p(run("a")) + p(run("c")),
    rejected: p(run("a")) + p(run("b")) + p(run("c")),
  },
  {
    name: "a whole inserted paragraph",
    body: p(run("a")) + markedParagraph("ins", inserted("b"), "List") + styled("Plain", run("c")),
    accepted: p(run("a")) + styled("List", run("b")) + styled("Plain", run("c")),
    rejected: p(run("a")) + styled("Plain", run("c")),
  },
  {
    name: "a deleted paragraph before a table goes, one with text left stays",
    body:
      p(run("a")) +
      markedParagraph("del", deleted("b")) +
      table(row(cell(p(run("x"))))) +
      markedParagraph("del", run("stays")) +
      table(row(cell(p(run("y"))))),
    accepted: `${p(run("a"))}${table(row(cell(p(run("x")))))}${p(run("stays"))}${table(row(cell(p(run("y")))))}`,
    rejected: `${p(run("a"))}${p(run("b"))}${table(row(cell(p(run("x")))))}${p(run("stays"))}${table(row(cell(p(run("y")))))}`,
  },
  {
    name: "a cell keeps a paragraph",
    body: table(row(cell(markedParagraph("del", deleted("b"))) + cell(p(run("x"))))),
    accepted: table(row(cell(p("")) + cell(p(run("x"))))),
    rejected: table(row(cell(p(run("b"))) + cell(p(run("x"))))),
  },
  {
    name: "a bookmark between joined paragraphs stays, one wholly deleted goes",
    body:
      markedParagraph("del", run("1")) +
      '<w:bookmarkStart w:id="5" w:name="k"/>' +
      p(`${run("2")}<w:bookmarkEnd w:id="5"/>`) +
      p(
        `<w:del w:id="1" ${by}><w:bookmarkStart w:id="6" w:name="g"/><w:r><w:delText>x</w:delText></w:r><w:bookmarkEnd w:id="6"/></w:del>${run("y")}`,
      ),
    accepted:
      p(`${run("1")}<w:bookmarkStart w:id="5" w:name="k"/>${run("2")}<w:bookmarkEnd w:id="5"/>`) +
      p(run("y")),
    rejected:
      p(run("1")) +
      '<w:bookmarkStart w:id="5" w:name="k"/>' +
      p(`${run("2")}<w:bookmarkEnd w:id="5"/>`) +
      p(`<w:bookmarkStart w:id="6" w:name="g"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="6"/>${run("y")}`),
  },
  {
    name: "a moved paragraph with its range marks",
    body:
      `<w:moveFromRangeStart w:id="1" w:name="m" ${by}/>` +
      `<w:p><w:pPr><w:rPr><w:moveFrom w:id="2" ${by}/></w:rPr></w:pPr><w:moveFrom w:id="3" ${by}>${run("moved")}</w:moveFrom></w:p>` +
      `<w:moveFromRangeEnd w:id="1"/>` +
      p(run("middle")) +
      `<w:moveToRangeStart w:id="4" w:name="m" ${by}/>` +
      `<w:p><w:pPr><w:rPr><w:moveTo w:id="5" ${by}/></w:rPr></w:pPr><w:moveTo w:id="6" ${by}>${run("moved")}</w:moveTo></w:p>` +
      `<w:moveToRangeEnd w:id="4"/>` +
      p(run("end")),
    accepted: p(run("middle")) + p(run("moved")) + p(run("end")),
    rejected: p(run("moved")) + p(run("middle")) + p(run("end")),
  },
  {
    name: "rows inserted and deleted",
    body: table(
      row(cell(p(run("keep")))) +
        row(cell(p(deleted("old"))), `<w:trPr><w:del w:id="7" ${by}/></w:trPr>`) +
        row(cell(p(inserted("new"))), `<w:trPr><w:cantSplit/><w:ins w:id="8" ${by}/></w:trPr>`),
    ),
    accepted: table(row(cell(p(run("keep")))) + row(cell(p(run("new"))), "<w:trPr><w:cantSplit/></w:trPr>")),
    rejected: table(row(cell(p(run("keep")))) + row(cell(p(run("old"))))),
  },
  {
    name: "a table whose rows are all deleted goes away",
    body:
      p(run("a")) +
      table(row(cell(p(deleted("x"))), `<w:trPr><w:del w:id="7" ${by}/></w:trPr>`)) +
      p(run("b")),
    accepted: p(run("a")) + p(run("b")),
    rejected: p(run("a")) + table(row(cell(p(run("x"))))) + p(run("b")),
  },
  {
    name: "cells inserted, deleted and merged",
    body: table(
      row(
        cell(p(run("a")), `<w:tcPr><w:cellDel w:id="1" ${by}/></w:tcPr>`) +
          cell(p(run("b")), `<w:tcPr><w:tcW w:w="5" w:type="dxa"/><w:cellIns w:id="2" ${by}/></w:tcPr>`) +
          cell(
            p(run("c")),
            `<w:tcPr><w:shd w:val="clear"/><w:cellMerge w:id="3" ${by} w:vMerge="cont"/></w:tcPr>`,
          ),
      ),
    ),
    accepted: table(
      row(
        cell(p(run("b")), '<w:tcPr><w:tcW w:w="5" w:type="dxa"/></w:tcPr>') +
          cell(p(run("c")), '<w:tcPr><w:vMerge w:val="continue"/><w:shd w:val="clear"/></w:tcPr>'),
      ),
    ),
    rejected: table(row(cell(p(run("a"))) + cell(p(run("c")), '<w:tcPr><w:shd w:val="clear"/></w:tcPr>'))),
  },
  {
    name: "run formatting",
    body: p(
      `<w:r><w:rPr><w:b/><w:rPrChange w:id="1" ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r>` +
        `<w:r><w:rPr><w:b/><w:rPrChange w:id="1" ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>y</w:t></w:r>` +
        `<w:r><w:rPr><w:rPrChange w:id="1" ${by}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>z</w:t></w:r>`,
    ),
    accepted: p(
      "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>y</w:t></w:r><w:r><w:t>z</w:t></w:r>",
    ),
    rejected: p(
      "<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>z</w:t></w:r>",
    ),
  },
  {
    name: "paragraph formatting keeps the mark's own formatting and the section",
    body: `<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr><w:sectPr><w:type w:val="continuous"/></w:sectPr><w:pPrChange w:id="1" ${by}><w:pPr><w:keepNext/></w:pPr></w:pPrChange></w:pPr>${run("x")}</w:p>`,
    accepted: `<w:p><w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>${run("x")}</w:p>`,
    rejected: `<w:p><w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>${run("x")}</w:p>`,
  },
  {
    name: "section, table, grid, row and cell properties",
    body:
      `<w:tbl><w:tblPr><w:tblW w:w="1" w:type="dxa"/><w:tblPrChange w:id="1" ${by}><w:tblPr><w:tblW w:w="2" w:type="dxa"/></w:tblPr></w:tblPrChange></w:tblPr>` +
      '<w:tblGrid><w:gridCol w:w="10"/><w:tblGridChange w:id="2"><w:tblGrid><w:gridCol w:w="20"/></w:tblGrid></w:tblGridChange></w:tblGrid>' +
      `<w:tr><w:tblPrEx><w:jc w:val="left"/><w:tblPrExChange w:id="3" ${by}><w:tblPrEx/></w:tblPrExChange></w:tblPrEx>` +
      `<w:trPr><w:cantSplit/><w:trPrChange w:id="4" ${by}><w:trPr><w:tblHeader/></w:trPr></w:trPrChange></w:trPr>` +
      `<w:tc><w:tcPr><w:noWrap/><w:tcPrChange w:id="5" ${by}><w:tcPr><w:hideMark/></w:tcPr></w:tcPrChange></w:tcPr>${p(run("x"))}</w:tc></w:tr></w:tbl>` +
      p("") +
      `<w:sectPr><w:headerReference w:type="default" r:id="rIdX"/><w:cols w:num="1"/><w:sectPrChange w:id="6" ${by}><w:sectPr><w:cols w:num="2"/></w:sectPr></w:sectPrChange></w:sectPr>`,
    accepted:
      '<w:tbl><w:tblPr><w:tblW w:w="1" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="10"/></w:tblGrid>' +
      `<w:tr><w:tblPrEx><w:jc w:val="left"/></w:tblPrEx><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:noWrap/></w:tcPr>${p(run("x"))}</w:tc></w:tr></w:tbl>` +
      p("") +
      '<w:sectPr><w:headerReference w:type="default" r:id="rIdX"/><w:cols w:num="1"/></w:sectPr>',
    rejected:
      '<w:tbl><w:tblPr><w:tblW w:w="2" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="20"/></w:tblGrid>' +
      `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:hideMark/></w:tcPr>${p(run("x"))}</w:tc></w:tr></w:tbl>` +
      p("") +
      '<w:sectPr><w:headerReference w:type="default" r:id="rIdX"/><w:cols w:num="2"/></w:sectPr>',
  },
  {
    name: "numbering inserted",
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" ${by}/></w:numPr></w:pPr>${run("x")}</w:p>`,
    accepted: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("x")}</w:p>`,
    rejected: p(run("x")),
  },
  {
    name: "field codes",
    body: p(
      `<w:del w:id="1" ${by}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText xml:space="preserve"> PAGE </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${run("x")}`,
    ),
    accepted: p(run("x")),
    rejected: p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("x")}`,
    ),
  },
  {
    name: "a hyperlink that loses all its text",
    body: p(
      `<w:hyperlink w:anchor="a">${deleted("x")}</w:hyperlink><w:hyperlink w:anchor="b">${inserted("y")}</w:hyperlink>`,
    ),
    accepted: p(`<w:hyperlink w:anchor="b">${run("y")}</w:hyperlink>`),
    rejected: p(`<w:hyperlink w:anchor="a">${run("x")}</w:hyperlink>`),
  },
  {
    name: "a content control inserted around text, and one removed around text",
    body:
      `<w:customXmlInsRangeStart w:id="1" ${by}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id="1"/>${p(run("in"))}<w:customXmlInsRangeStart w:id="2" ${by}/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="2"/>` +
      `<w:customXmlDelRangeStart w:id="3" ${by}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlDelRangeEnd w:id="3"/>${p(run("out"))}<w:customXmlDelRangeStart w:id="4" ${by}/></w:sdtContent></w:sdt><w:customXmlDelRangeEnd w:id="4"/>`,
    accepted: `<w:sdt><w:sdtPr/><w:sdtContent>${p(run("in"))}</w:sdtContent></w:sdt>${p(run("out"))}`,
    rejected: `${p(run("in"))}<w:sdt><w:sdtPr/><w:sdtContent>${p(run("out"))}</w:sdtContent></w:sdt>`,
  },
  {
    name: "both branches of a text box",
    body: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(deleted("a") + inserted("b"))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(deleted("a") + inserted("b"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    accepted: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(run("b"))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run("b"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    rejected: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(run("a"))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run("a"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  },
  {
    name: "a body whose last paragraphs are deleted keeps its section behind its text",
    body: `${p(run("a"))}${markedParagraph("del", deleted("b"))}${markedParagraph("del", run("c"))}<w:sectPr/>`,
    accepted: `${p(run("a"))}${p(run("c"))}<w:sectPr/>`,
    rejected: `${p(run("a"))}${p(run("b"))}${p(run("c"))}<w:sectPr/>`,
  },
  {
    name: "a deleted paragraph between two tables, which stays to keep them apart",
    body: `${table(row(cell(p(run("x")))))}${markedParagraph("del", deleted("b"))}${table(row(cell(p(run("y")))))}`,
    accepted: `${table(row(cell(p(run("x")))))}${p("")}${table(row(cell(p(run("y")))))}`,
    rejected: `${table(row(cell(p(run("x")))))}${p(run("b"))}${table(row(cell(p(run("y")))))}`,
  },
  {
    name: "a deleted mark before a content control joins with the paragraph in it",
    body: markedParagraph("del", run("one "), "A") + control(styled("B", run("two")) + p(run("3"))),
    accepted: control(styled("B", run("one ") + run("two")) + p(run("3"))),
    rejected: styled("A", run("one ")) + control(styled("B", run("two")) + p(run("3"))),
  },
  {
    name: "a deleted mark at the end of a content control joins with the paragraph behind it",
    body: control(p(run("a")) + markedParagraph("del", deleted("b") + run("k"))) + styled("C", run("c")),
    accepted: control(p(run("a"))) + styled("C", run("k") + run("c")),
    rejected: control(p(run("a")) + p(run("b") + run("k"))) + styled("C", run("c")),
  },
  {
    name: "a content control whose paragraphs all go",
    body: p(run("a")) + control(control(markedParagraph("del", deleted("b")))) + p(run("c")),
    accepted: p(run("a")) + p(run("c")),
    rejected: p(run("a")) + control(control(p(run("b")))) + p(run("c")),
  },
  {
    name: "a deleted section end",
    body: `<w:p><w:pPr><w:rPr><w:del w:id="1" ${by}/></w:rPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run("a")}</w:p>${styled("B", run("b"))}<w:sectPr/>`,
    accepted: `${styled("B", run("a") + run("b"))}<w:sectPr/>`,
    rejected: `<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run("a")}</w:p>${styled("B", run("b"))}<w:sectPr/>`,
  },
  {
    name: "an inserted section end",
    body: `<w:p><w:pPr><w:rPr><w:ins w:id="1" ${by}/></w:rPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run("a")}</w:p>${styled("B", run("b"))}<w:sectPr/>`,
    accepted: `<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run("a")}</w:p>${styled("B", run("b"))}<w:sectPr/>`,
    rejected: `${styled("B", run("a") + run("b"))}<w:sectPr/>`,
  },
  {
    name: "a changed section in the middle of the body",
    body: `<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rIdX"/><w:cols w:num="1"/><w:sectPrChange w:id="6" ${by}><w:sectPr><w:cols w:num="2"/></w:sectPr></w:sectPrChange></w:sectPr></w:pPr></w:p>${p("")}`,
    accepted: `<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rIdX"/><w:cols w:num="1"/></w:sectPr></w:pPr></w:p>${p("")}`,
    rejected: `<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rIdX"/><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>${p("")}`,
  },
  {
    name: "moved words without range marks, some of them deleted where they went",
    body: p(move("From", run("a b")) + run(" c ") + move("To", run("a ") + deleted("b"))),
    accepted: p(run(" c ") + run("a ")),
    rejected: p(run("a b") + run(" c ")),
  },
  {
    name: "words that were inserted and then moved away, as deleted text",
    body: p(
      move("From", '<w:r><w:delText xml:space="preserve">old </w:delText></w:r>') +
        move("From", inserted("new")) +
        run("x"),
    ),
    accepted: p(run("x")),
    rejected: p(`<w:r><w:t xml:space="preserve">old </w:t></w:r>${run("x")}`),
  },
  {
    name: "an insertion inside a deletion",
    body: p(`<w:del w:id="1" ${by}><w:r><w:delText>a</w:delText></w:r>${inserted("b")}</w:del>${run("c")}`),
    accepted: p(run("c")),
    rejected: p(run("a") + run("c")),
  },
  {
    name: "a paragraph mark and a row that were inserted and deleted again",
    body:
      `<w:p><w:pPr><w:rPr><w:ins w:id="1" ${by}/><w:del w:id="2" ${by}/></w:rPr></w:pPr>${run("a")}</w:p>${p(run("b"))}` +
      table(
        row(cell(p(run("x"))), `<w:trPr><w:ins w:id="3" ${by}/><w:del w:id="4" ${by}/></w:trPr>`) +
          row(cell(p(run("y")))),
      ),
    accepted: p(run("a") + run("b")) + table(row(cell(p(run("y"))))),
    rejected: p(run("a") + run("b")) + table(row(cell(p(run("y"))))),
  },
  {
    name: "a deleted picture",
    body: p(`<w:del w:id="1" ${by}><w:r w:rsidDel="00A1"><w:drawing/></w:r></w:del>${run("x")}`),
    accepted: p(run("x")),
    rejected: p(`<w:r w:rsidDel="00A1"><w:drawing/></w:r>${run("x")}`),
  },
  {
    name: "the mark's own formatting",
    body: `<w:p><w:pPr><w:rPr><w:ins w:id="1" ${by}/><w:b/><w:rPrChange w:id="2" ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr></w:pPr>${run("a")}</w:p><w:p><w:pPr><w:rPr><w:b/><w:rPrChange w:id="2" ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr></w:pPr>${run("b")}</w:p>`,
    accepted: `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run("a")}</w:p><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run("b")}</w:p>`,
    rejected: `<w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>${run("a")}${run("b")}</w:p>`,
  },
  {
    name: "a changed style and list",
    body: `<w:p><w:pPr><w:pStyle w:val="List"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="2" ${by}/></w:numPr><w:pPrChange w:id="1" ${by}><w:pPr><w:pStyle w:val="Body"/></w:pPr></w:pPrChange></w:pPr>${run("x")}</w:p>`,
    accepted: `<w:p><w:pPr><w:pStyle w:val="List"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("x")}</w:p>`,
    rejected: styled("Body", run("x")),
  },
  {
    name: "what a paragraph's number was, which nothing can bring back",
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange w:id="2" ${by} w:original="%1:1:0:."/></w:numPr></w:pPr>${run("x")}</w:p>`,
    accepted: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("x")}</w:p>`,
    rejected: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("x")}</w:p>`,
  },
  {
    name: "a field inserted around words that stay, with its result",
    body: p(
      `<w:ins w:id="1" ${by}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:ins>${run("today")}<w:ins w:id="2" ${by}><w:r><w:fldChar w:fldCharType="end"/></w:r></w:ins>`,
    ),
    accepted: p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("today")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    rejected: p(run("today")),
  },
  {
    name: "a simple field, a smart tag and a control around words that go",
    body: p(
      `<w:fldSimple w:instr="DATE">${inserted("1")}</w:fldSimple><w:smartTag w:element="x">${deleted("2")}</w:smartTag>${control(deleted("3"))}<w:bdo w:val="rtl">${inserted("4")}</w:bdo>`,
    ),
    accepted: p(
      `<w:fldSimple w:instr="DATE">${run("1")}</w:fldSimple><w:bdo w:val="rtl">${run("4")}</w:bdo>`,
    ),
    rejected: p(`<w:smartTag w:element="x">${run("2")}</w:smartTag>${control(run("3"))}`),
  },
  {
    name: "a control in a line that was inserted with its words",
    body: p(
      `${run("a")}<w:customXmlInsRangeStart w:id="1" ${by}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id="1"/>${inserted("b")}<w:customXmlInsRangeStart w:id="2" ${by}/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="2"/>`,
    ),
    accepted: p(run("a") + control(run("b"))),
    rejected: p(run("a")),
  },
  {
    name: "custom XML that was moved, and some that was deleted around a paragraph",
    body:
      p(
        `<w:customXmlMoveFromRangeStart w:id="1" ${by}/><w:customXml w:element="e"><w:customXmlPr/>${move("From", run("m"))}</w:customXml><w:customXmlMoveFromRangeEnd w:id="1"/><w:customXmlMoveToRangeStart w:id="2" ${by}/><w:customXml w:element="e"><w:customXmlPr/>${move("To", run("m"))}</w:customXml><w:customXmlMoveToRangeEnd w:id="2"/>`,
      ) +
      `<w:customXmlDelRangeStart w:id="3" ${by}/><w:customXml w:element="f"><w:customXmlPr/>${p(run("k"))}</w:customXml><w:customXmlDelRangeEnd w:id="3"/>`,
    accepted: p(`<w:customXml w:element="e"><w:customXmlPr/>${run("m")}</w:customXml>`) + p(run("k")),
    rejected:
      p(`<w:customXml w:element="e"><w:customXmlPr/>${run("m")}</w:customXml>`) +
      `<w:customXml w:element="f"><w:customXmlPr/>${p(run("k"))}</w:customXml>`,
  },
  {
    name: "rows and cells in controls of their own",
    body: table(
      control(row(cell(p(deleted("x"))), `<w:trPr><w:del w:id="1" ${by}/></w:trPr>`)) +
        row(cell(p(run("a"))) + control(cell(p(run("b")), `<w:tcPr><w:cellDel w:id="2" ${by}/></w:tcPr>`))),
    ),
    accepted: table(row(cell(p(run("a"))))),
    rejected: table(control(row(cell(p(run("x"))))) + row(cell(p(run("a"))) + control(cell(p(run("b")))))),
  },
  {
    name: "a row whose cells are all deleted, and a nested table that goes",
    body: table(
      row(cell(p(run("a")), `<w:tcPr><w:cellDel w:id="1" ${by}/></w:tcPr>`)) +
        row(cell(table(row(cell(p(run("in"))), `<w:trPr><w:del w:id="2" ${by}/></w:trPr>`)) + p(""))) +
        row(
          cell(
            markedParagraph("del", deleted("t")) +
              table(row(cell(p(run("k"))))) +
              markedParagraph("del", deleted("u")),
          ),
        ),
    ),
    accepted: table(row(cell(p(""))) + row(cell(table(row(cell(p(run("k"))))) + p("")))),
    rejected: table(
      row(cell(p(run("a")))) +
        row(cell(table(row(cell(p(run("in"))))) + p(""))) +
        row(cell(p(run("t")) + table(row(cell(p(run("k"))))) + p(run("u")))),
    ),
  },
  {
    name: "a cell that was merged, and one that was split",
    body: table(
      row(
        cell(
          p(run("a")),
          `<w:tcPr><w:tcW w:w="5" w:type="dxa"/>\n<w:vMerge/><w:cellMerge w:id="3" ${by} w:vMergeOrig="cont"/></w:tcPr>`,
        ) + cell(p(run("b")), `<w:tcPr><w:cellMerge w:id="3" ${by} w:vMerge="rest"/></w:tcPr>`),
      ),
    ),
    accepted: table(
      row(
        cell(p(run("a")), `<w:tcPr><w:tcW w:w="5" w:type="dxa"/>\n</w:tcPr>`) +
          cell(p(run("b")), `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>`),
      ),
    ),
    rejected: table(
      row(
        cell(p(run("a")), `<w:tcPr><w:tcW w:w="5" w:type="dxa"/><w:vMerge w:val="continue"/>\n</w:tcPr>`) +
          cell(p(run("b"))),
      ),
    ),
  },
  {
    name: "bookmarks that reach into a deleted row, and a permission that ends in deleted words",
    body:
      '<w:bookmarkStart w:id="5" w:name="k"/>' +
      table(
        row(cell(p(run("a")))) +
          row(
            cell(
              p('<w:bookmarkEnd w:id="5"/><w:bookmarkStart w:id="6" w:name="g"/><w:bookmarkEnd w:id="6"/>'),
            ),
            `<w:trPr><w:del w:id="1" ${by}/></w:trPr>`,
          ),
      ) +
      p(`<w:permStart w:id="7"/>${run("b")}<w:del w:id="2" ${by}><w:permEnd w:id="7"/></w:del>`),
    accepted:
      '<w:bookmarkStart w:id="5" w:name="k"/>' +
      table(`${row(cell(p(run("a"))))}<w:bookmarkEnd w:id="5"/>`) +
      p(`<w:permStart w:id="7"/>${run("b")}<w:permEnd w:id="7"/>`),
    rejected:
      '<w:bookmarkStart w:id="5" w:name="k"/>' +
      table(
        row(cell(p(run("a")))) +
          row(
            cell(
              p('<w:bookmarkEnd w:id="5"/><w:bookmarkStart w:id="6" w:name="g"/><w:bookmarkEnd w:id="6"/>'),
            ),
          ),
      ) +
      p(`<w:permStart w:id="7"/>${run("b")}<w:permEnd w:id="7"/>`),
  },
  {
    name: "a comment whose reference goes, and one that stands in both places of a move",
    body:
      p(
        `<w:commentRangeStart w:id="0"/>${run("a")}<w:commentRangeEnd w:id="0"/><w:del w:id="1" ${by}><w:r><w:commentReference w:id="0"/></w:r></w:del>`,
      ) +
      p(
        move("From", '<w:r><w:commentReference w:id="1"/></w:r>') +
          `<w:commentRangeStart w:id="1"/>${move("To", `${run("b")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`)}`,
      ),
    accepted:
      p(run("a")) +
      p(
        `<w:commentRangeStart w:id="1"/>${run("b")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    rejected:
      p(
        `<w:commentRangeStart w:id="0"/>${run("a")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      p(
        '<w:r><w:commentReference w:id="1"/></w:r><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>',
      ),
  },
  {
    name: "an equation that is deleted, one whose fraction is inserted, and inserted letters",
    body:
      p(`<m:oMath><w:del w:id="1" ${by}><m:r><m:t>a</m:t></m:r></w:del></m:oMath>${run("x")}`) +
      p(
        `<m:oMath><m:r><m:t>b</m:t></m:r>${fraction(`<w:ins w:id="2" ${by}><w:rPr/></w:ins>`, "<m:r><m:t>1</m:t></m:r>")}</m:oMath>`,
      ) +
      p(
        `<m:oMath><m:r><m:t>c</m:t></m:r><m:r><w:rPr><w:ins w:id="3" ${by}/></w:rPr><m:t>d</m:t></m:r></m:oMath>`,
      ),
    accepted:
      p(run("x")) +
      p(`<m:oMath><m:r><m:t>b</m:t></m:r>${fraction("<w:rPr/>", "<m:r><m:t>1</m:t></m:r>")}</m:oMath>`) +
      p("<m:oMath><m:r><m:t>c</m:t></m:r><m:r><m:t>d</m:t></m:r></m:oMath>"),
    rejected:
      p(`<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>${run("x")}`) +
      p("<m:oMath><m:r><m:t>b</m:t></m:r></m:oMath>") +
      p("<m:oMath><m:r><m:t>c</m:t></m:r></m:oMath>"),
  },
  {
    name: "a last paragraph of a body and of a cell, whose marks cannot go",
    body:
      table(row(cell(p(run("x")) + markedParagraph("del", deleted("y"), "B")))) +
      p(run("a")) +
      markedParagraph("ins", inserted("b"), "C") +
      "<w:sectPr/>",
    accepted: `${table(row(cell(p(run("x")) + styled("B", ""))))}${p(run("a"))}${styled("C", run("b"))}<w:sectPr/>`,
    rejected: `${table(row(cell(p(run("x")) + styled("B", run("y")))))}${p(run("a"))}${styled("C", "")}<w:sectPr/>`,
  },
  {
    name: "a paragraph before an embedded document, which it cannot run into",
    body: `${p(run("a"))}${markedParagraph("del", deleted("b"), "B")}<w:altChunk r:id="rIdX"/><w:sectPr/>`,
    accepted: `${p(run("a"))}${styled("B", "")}<w:altChunk r:id="rIdX"/><w:sectPr/>`,
    rejected: `${p(run("a"))}${styled("B", run("b"))}<w:altChunk r:id="rIdX"/><w:sectPr/>`,
  },
];
