import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, readBlocks, saveDocx } from "../../../shared/docx/index.ts";
import {
  bold,
  bullet,
  control,
  doc,
  docWith,
  field,
  heading,
  inserted,
  link,
  noteReference,
  paragraph,
  raw,
  rawBlock,
  rootNamespaces,
  run,
  table,
  textBox,
  withProperties,
} from "../../support/docx-builder.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";

const built = () =>
  doc(
    heading("Experience"),
    bullet(run("Led "), bold("4"), run(" people")),
    bullet("Built ", link("a page"), inserted(" in 2019"), control(run(" alone"))),
    bullet(field("REF x", "Third"), run(" bullet")),
    table([paragraph("cell"), paragraph("other")]),
    rawBlock("<w:p/>"),
    withProperties("<w:keepNext/><w:rPr><w:b/></w:rPr>", "last"),
  );

describe.skipIf(!canValidate)("edited documents", () => {
  it.each([
    ["tracked", { author: "AutoHire", date: "2026-11-21T10:00:00Z" }],
    ["clean", null],
  ])("have no error that they had not before (%s)", { timeout: 60_000 }, async (_, tracking) => {
    const before = await built().open();
    const blocks = readBlocks(before);
    const block = (text: string) => blocks.find((one) => one.text === text)?.address ?? "";
    const edits: Edit[] = [
      {
        type: "replace",
        block: block("Led 4 people"),
        before: "Led 4 people",
        after: "Managed 6 people\tdaily",
      },
      { type: "replace", block: block("Third bullet"), before: "Third bullet", after: "The third item" },
      { type: "replace", block: block(""), before: "", after: "no longer empty" },
      { type: "delete", block: block("Built a page in 2019 alone"), before: "Built a page in 2019 alone" },
      { type: "delete", block: block("cell"), before: "cell" },
      { type: "insert", behind: block("Led 4 people"), text: "A new bullet" },
      { type: "insert", behind: block("other"), text: "A new line in a cell" },
      { type: "insert", behind: block("last"), text: "Behind the last" },
      { type: "insert", behind: "", text: "First of all" },
      { type: "move", block: block("Experience"), behind: block("Third bullet") },
    ];
    const result = applyEdits(before, edits, tracking);
    expect(result.refused).toEqual([]);
    const old = await validateDocx(await built().bytes);
    const found = await validateDocx(await saveDocx(result.document));
    expect(found.filter((error) => !old.includes(error))).toEqual([]);
  });

  it("have none where lines move with all they hold, and where the last ones come and go", {
    timeout: 60_000,
  }, async () => {
    const note = `<w:footnotes ${rootNamespaces}><w:footnote w:id="2"><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const comment = `<w:comments ${rootNamespaces}><w:comment w:id="3" w:author="B"><w:p><w:r><w:t>A comment</w:t></w:r></w:p></w:comment></w:comments>`;
    const equation = raw(
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
    );
    const holding = docWith(
      { parts: { footnotes: note, comments: comment } },
      paragraph("first"),
      paragraph("with a note", noteReference(2), raw('<w:r><w:commentReference w:id="3"/></w:r>')),
      paragraph(
        "with more ",
        link("a page"),
        field("REF x", "result"),
        control(run("held"), '<w:id w:val="5"/>'),
      ),
      paragraph("with an equation", equation),
      paragraph("also", equation),
      textBox("with a box", [paragraph("inside")]),
      table([paragraph("cell")]),
      withProperties('<w:jc w:val="right"/>', "next to last"),
      bullet("last"),
    );
    const before = await holding.open();
    const blocks = readBlocks(before);
    const find = (start: string) =>
      blocks.find(({ text }) => text.startsWith(start)) ?? { address: "", text: "" };
    const remove = (start: string): Edit => {
      const { address: block, text } = find(start);
      return { type: "delete", block, before: text };
    };
    const move = (start: string, behind: string): Edit => ({
      type: "move",
      block: find(start).address,
      behind: find(behind).address,
    });
    const old = await validateDocx(await holding.bytes);
    for (const tracking of [{ author: "AutoHire", date: "2026-11-21T10:00:00Z" }, null]) {
      for (const last of [[remove("last")], [remove("last"), remove("next to")], [move("first", "last")]]) {
        const moves = ["with a note", "with more", "with an equation", "with a box"].map((start) =>
          move(start, "first"),
        );
        const result = applyEdits(before, [...moves, remove("also"), ...last], tracking);
        expect(result.refused).toEqual([]);
        const found = await validateDocx(await saveDocx(result.document));
        expect(found.filter((error) => !old.includes(error))).toEqual([]);
      }
    }
  });

  it("are really looked at by the validator", { timeout: 60_000 }, async () => {
    const before = await built().open();
    const broken = before.withParts(
      new Map([["word/document.xml", before.text("word/document.xml").replace("<w:r>", "<w:r><w:ins/>")]]),
    );
    expect((await validateDocx(await saveDocx(broken))).length).toBeGreaterThan(
      (await validateDocx(await built().bytes)).length,
    );
  });
});
