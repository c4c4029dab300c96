import { describe, expect, it } from "vitest";
import type { Look } from "../../../../shared/docx/write/look.ts";
import { type DossierRequest, writeDossier } from "../../../../shared/docx/write/write-dossier.ts";
import {
  type SheetContent,
  writeInterviewSheet,
} from "../../../../shared/docx/write/write-interview-sheet.ts";
import { type LetterPart, writeLetter } from "../../../../shared/docx/write/write-letter.ts";
import { canValidate, validateDocx } from "../../../support/validate-docx.ts";
import { readPart, readWritten } from "./open-written.ts";

const parts: LetterPart[] = [
  { role: "salutation", text: "Dear Ms Okoye," },
  { role: "sender", text: "Ada Example\n1 Mill Lane\nada@example.org" },
  { role: "date", text: "30 November 2026" },
  { role: "recipient", text: "Northwind Ltd\nLeeds" },
  { role: "subject", text: "Data Engineer" },
  { role: "body", text: "I cut the nightly load from 6 hours to 40 minutes." },
  { role: "body", text: "I would do the same for Northwind." },
  { role: "closing", text: "Yours sincerely," },
  { role: "signature", text: "Ada Example" },
];
const look: Look = {
  font: "Georgia",
  halfPoints: 22,
  headingFont: "Trebuchet MS",
  headingHalfPoints: 30,
  headingColor: "5B2A4A",
  margins: { top: 1000, right: 1100, bottom: 1000, left: 1100 },
  page: { width: 11906, height: 16838 },
  language: "en-GB",
};
const sheet: SheetContent = {
  items: [
    {
      bullet: "Cut the nightly load from 6 hours to 40 minutes",
      before: "Made the nightly load faster",
      story: {
        situation: "Loads ran into the morning.",
        task: null,
        action: "Moved them to Airflow.",
        result: null,
      },
      toPrepare: ["What was your own task?"],
      questions: ["How did you measure the 40 minutes?"],
    },
  ],
  openDemands: [{ text: "Kafka", advice: "Say what you know of queues." }],
};

it("names a document in characters that XML has, whatever the job is called", async () => {
  const bytes = await writeLetter({
    parts,
    look: null,
    language: "en-GB",
    title: "Chef\u0001 \ud800<de> partie\uffff",
    author: "Ada\u000b Example",
  });
  const core = readPart(bytes, "docProps/core.xml");
  expect(core).toContain("<dc:title>Chef \ufffd&lt;de");
  expect(core).toContain("<dc:creator>Ada Example</dc:creator>");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 leaves out
  expect(core).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

describe("a letter", () => {
  it("has its parts in the order of a business letter, the German one the date above the subject", async () => {
    const english = await readWritten(await writeLetter({ parts, look, language: "en-GB" }));
    expect(english.map(({ text }) => text)).toEqual([
      "Ada Example",
      "1 Mill Lane",
      "ada@example.org",
      "30 November 2026",
      "Northwind Ltd",
      "Leeds",
      "Data Engineer",
      "Dear Ms Okoye,",
      "I cut the nightly load from 6 hours to 40 minutes.",
      "I would do the same for Northwind.",
      "Yours sincerely,",
      "Ada Example",
    ]);
    const german = await readWritten(await writeLetter({ parts, look, language: "de-DE" }));
    expect(german.map(({ text }) => text).slice(3, 7)).toEqual([
      "Northwind Ltd",
      "Leeds",
      "30 November 2026",
      "Data Engineer",
    ]);
  });

  it("never ends with a greeting alone on a page", async () => {
    const document = readPart(await writeLetter({ parts, look, language: "en-GB" }), "word/document.xml");
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/g) ?? [];
    const keeps = (text: string) =>
      paragraphs.filter((one) => one.includes(text)).map((one) => one.includes("<w:keepNext/>"));
    expect(keeps("I would do the same")).toEqual([true]);
    expect(keeps("Yours sincerely")).toEqual([true]);
    expect(keeps("I cut the nightly load")).toEqual([false]);
  });

  it("takes fonts, size and margins of the résumé", async () => {
    const bytes = await writeLetter({ parts, look, language: "en-GB" });
    expect(readPart(bytes, "word/styles.xml")).toMatch(
      /<w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"[^>]*\/><w:sz w:val="22"\/>/,
    );
    const document = readPart(bytes, "word/document.xml");
    expect(document).toMatch(/<w:pgMar w:top="1000" w:right="1100" w:bottom="1000" w:left="1100"/);
    expect(document).toContain('w:ascii="Trebuchet MS"');
  });

  it("keeps off the page's edge, out of a side column and from print that nobody can read", async () => {
    const margins = { top: 100, right: 720, bottom: 0, left: 4752 };
    const bytes = await writeLetter({
      parts,
      look: { ...look, halfPoints: 14, headingColor: "FFEE88", margins },
      language: "en-GB",
    });
    const document = readPart(bytes, "word/document.xml");
    expect(document).toMatch(/<w:pgMar w:top="850" w:right="1134" w:bottom="850" w:left="1134"/);
    expect(readPart(bytes, "word/styles.xml")).toMatch(/<w:rPrDefault>.*?<w:sz w:val="19"\/>/);
    expect(document + readPart(bytes, "word/styles.xml")).not.toContain("FFEE88");
  });

  it.skipIf(!canValidate)("is valid for Word, with a look and without", async () => {
    expect(await validateDocx(await writeLetter({ parts, look, language: "de-DE" }))).toEqual([]);
    expect(await validateDocx(await writeLetter({ parts, look: null, language: "en-US" }))).toEqual([]);
  });
});

describe("an interview sheet", () => {
  it("tells each line, its story as far as there is one, and what will be asked", async () => {
    const blocks = await readWritten(
      await writeInterviewSheet({ sheet, job: "Data Engineer, Northwind", language: "en-GB" }),
    );
    const body = blocks.filter(({ story }) => story === "body").map(({ text }) => text);
    expect(body).toEqual([
      "Interview sheet",
      "Data Engineer, Northwind",
      "Cut the nightly load from 6 hours to 40 minutes",
      "Before: Made the nightly load faster",
      "Situation: Loads ran into the morning.",
      "Action: Moved them to Airflow.",
      "To prepare",
      "What was your own task?",
      "Likely questions",
      "How did you measure the 40 minutes?",
      "What the posting asks for and your facts do not show",
      "Kafka",
      "Say what you know of queues.",
    ]);
  });

  it("says so where no line was changed", async () => {
    const empty = { items: [], openDemands: [] };
    const blocks = await readWritten(
      await writeInterviewSheet({ sheet: empty, job: null, language: "de-DE" }),
    );
    expect(blocks.map(({ text }) => text)).toContain(
      "Für diese Stelle wurde keine Zeile des Lebenslaufs geändert.",
    );
  });
});

describe("a dossier", () => {
  const request: DossierRequest = {
    posting: {
      title: "Data Engineer",
      company: "Northwind",
      text: "We build pipelines.\r\n\r\n• Kafka\n- SQL",
    },
    score: {
      today: 1,
      reachable: 2,
      after: 2,
      of: 3,
      fit: 61,
      reasons: ["Two must-haves are shown."],
      requirements: [
        { text: "SQL", kind: "must", evidenced: true, visible: true, line: "Wrote SQL" },
        { text: "Kafka", kind: "nice", evidenced: false, visible: false, line: null },
        {
          text: `Donaudampfschifffahrts${"gesellschafts".repeat(12)}kapitän`,
          kind: "must",
          evidenced: true,
          visible: false,
          line: null,
        },
      ],
    },
    letter: { parts, language: "en-GB" },
    sheet,
    look,
    language: "en-GB",
  };

  it("holds score, letter, sheet and posting, each from a new page", async () => {
    const bytes = await writeDossier(request);
    const blocks = await readWritten(bytes);
    expect(blocks.filter((block) => block.headingLevel === 1).map(({ text }) => text)).toEqual([
      "What the posting asks for",
      "Cover letter",
      "Interview sheet",
      "The posting",
    ]);
    expect(readPart(bytes, "word/document.xml").match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
    expect(
      blocks
        .slice(-4)
        .filter(({ story }) => story === "body")
        .map(({ text, list }) => [text, list]),
    ).toEqual([
      ["We build pipelines.", null],
      ["Kafka", 0],
      ["SQL", 0],
    ]);
  });

  it("has a score table of the text's width whose head is repeated", async () => {
    const bytes = await writeDossier(request);
    const table = /<w:tbl>.*?<\/w:tbl>/.exec(readPart(bytes, "word/document.xml"))?.[0] ?? "";
    expect(table).toContain("<w:tblHeader/>");
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(5);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(11906 - 2200);
    const cells = (await readWritten(bytes)).filter(({ cell }) => cell?.row === 1).map(({ text }) => text);
    expect(cells).toEqual(["SQL", "must", "yes", "yes", "Wrote SQL"]);
  });

  it("shortens a long line at a word, and one that is all one word where it must", async () => {
    const row = { text: "SQL", kind: "must", evidenced: true, visible: true } as const;
    const lines = ["Moved nightly jobs. ".repeat(20), "w".repeat(300)];
    const score = { ...request.score!, requirements: lines.map((line) => ({ ...row, line })) };
    const blocks = await readWritten(await writeDossier({ ...request, score }));
    const shown = blocks.filter(({ cell }) => cell?.column === 4).map(({ text }) => text);
    expect(shown[1]).toBe(`${"Moved nightly jobs. ".repeat(6)}Moved nightly jobs …`);
    expect(shown[2]).toBe(`${"w".repeat(140)} …`);
  });

  it("leaves out what there is not", async () => {
    const bytes = await writeDossier({ ...request, score: null, letter: null, sheet: null });
    const blocks = await readWritten(bytes);
    expect(blocks.filter((block) => block.headingLevel === 1).map(({ text }) => text)).toEqual([
      "The posting",
    ]);
  });

  it.skipIf(!canValidate)("is valid for Word", async () => {
    expect(await validateDocx(await writeDossier(request))).toEqual([]);
    expect(await validateDocx(await writeDossier({ ...request, look: null, language: "de-DE" }))).toEqual([]);
  });
});
