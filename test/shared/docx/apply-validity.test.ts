import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, readBlocks, saveDocx } from "../../../shared/docx/index.ts";
import {
  bold,
  bullet,
  control,
  doc,
  field,
  heading,
  inserted,
  link,
  paragraph,
  rawBlock,
  run,
  table,
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
