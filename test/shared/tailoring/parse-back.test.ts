import { describe, expect, test } from "vitest";
import { readBlocks, readText } from "../../../shared/docx/index.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { parseBack } from "../../../shared/tailoring/parse-back.ts";
import {
  type BuiltBlock,
  bullet,
  docWith,
  heading,
  paragraph,
  rawBlock,
  rootNamespaces,
  run,
  table,
  textBox,
} from "../../support/docx-builder.ts";

const contact = [paragraph("Ida Solberg"), paragraph("ida.solberg@example.org · +47 55 55 01 23")];
const work = [
  heading("Experience"),
  paragraph("Platform Engineer, Holm Data, Oslo\t03/2019 – 06/2025"),
  bullet("Moved 14 services"),
];
async function parse(blocks: BuiltBlock[], pictures = 0, header?: string) {
  const parts = header ? { header: `<w:hdr ${rootNamespaces}>${paragraph(header).xml}</w:hdr>` } : {};
  const built = await docWith({ parts }, ...blocks).open();
  const read = readBlocks(built);
  return { ...parseBack({ blocks: read, resume: readResume(read), pictures }), text: readText(built) };
}
const codes = async (...args: Parameters<typeof parse>) =>
  (await parse(...args)).warnings.map(({ code }) => code);

describe("what a plain text reader gets", () => {
  test("is the document's lines in reading order, with their sections", async () => {
    const { lines, warnings, text } = await parse([...contact, ...work]);
    expect(lines.map((line) => line.text)).toEqual(text.split("\n").filter((line) => line !== ""));
    expect(lines.map(({ section }) => section)).toEqual([
      null,
      null,
      "Experience",
      "Experience",
      "Experience",
    ]);
    expect(warnings).toEqual([]);
  });

  test("is warned about for text in boxes, at the lines concerned", async () => {
    const { warnings, lines } = await parse([
      ...contact,
      textBox("Beside", [paragraph("Fluent Dutch")]),
      ...work,
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["text-box"]);
    expect(warnings[0]?.lines.map((i) => lines[i]?.text)).toEqual(["Fluent Dutch"]);
    expect(warnings[0]?.text).toContain("1 line stands");
  });

  test("is warned about where two columns of text would be read across, not for labels beside values", async () => {
    const cell = (...texts: string[]) =>
      rawBlock(texts.map((text) => paragraph(text).xml).join(""), ...texts);
    expect(
      await codes([
        ...contact,
        ...work,
        table([cell("Left one", "Left two"), cell("Right one", "Right two")]),
      ]),
    ).toContain("side-by-side");
    expect(
      await codes([
        ...contact,
        ...work,
        table([cell("Tools"), cell("Bash, Vim")], [cell("Trades"), cell("Rigging")]),
      ]),
    ).toEqual([]);
  });

  test("lacks contact data that is missing or stands in the header alone", async () => {
    expect(await codes([paragraph("Ida Solberg"), ...work])).toEqual(["contact-missing"]);
    const hidden = await parse(
      [paragraph("Ida Solberg"), ...work],
      0,
      "ida.solberg@example.org · +47 55 55 01 23",
    );
    expect(hidden.warnings[0]).toMatchObject({ code: "contact-in-header" });
    expect(await codes([...contact, ...work], 0, "ida.solberg@example.org")).toEqual([]);
  });

  test("lacks words in pictures", async () => {
    const { warnings } = await parse([...contact, ...work], 2);
    expect(warnings).toEqual([
      { code: "picture", text: expect.stringContaining("2 pictures are left out"), lines: [] },
    ]);
  });

  test("may not sort what stands under a heading of one's own", async () => {
    const { warnings } = await parse([
      ...contact,
      ...work,
      heading("Where the fun began"),
      paragraph("Built a boat in 2011 with two friends."),
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["unknown-heading"]);
    expect(warnings[0]?.text).toContain("“Where the fun began”");
  });

  test("cannot read joined letters, icon fonts and letters set apart", async () => {
    expect(await codes([...contact, ...work, bullet("Wrote the o\uFB03ce manual")])).toEqual([
      "odd-characters",
    ]);
    expect(await codes([...contact, ...work, bullet("\uE0B1 Reached the coast")])).toEqual([
      "odd-characters",
    ]);
    expect(await codes([...contact, ...work, paragraph("A W A R D S and more")])).toContain("spaced-letters");
  });

  test("gets hidden text that nobody else sees", async () => {
    expect(await codes([...contact, ...work, bullet("Sailed ", run("Kafka Kafka", "<w:vanish/>"))])).toEqual([
      "hidden-text",
    ]);
  });
});
