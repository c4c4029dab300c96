import { expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../../shared/docx/index.ts";
import { templateNames } from "../../../../shared/docx/write/design.ts";
import { readLook } from "../../../../shared/docx/write/read-look.ts";
import { writeDocument } from "../../../../shared/docx/write/write-document.ts";
import { writeDossier } from "../../../../shared/docx/write/write-dossier.ts";
import { type LetterPart, writeLetter } from "../../../../shared/docx/write/write-letter.ts";
import { readResume } from "../../../../shared/resume/read-resume.ts";
import { draftSection } from "../../../../shared/tailoring/draft-section.ts";
import { people } from "../../../fixtures/people/index.ts";
import { layouts } from "../../../fixtures/people/layouts/index.ts";
import { countPages } from "../../../trials/count-pages.ts";
import { soffice } from "../../../trials/settle-in-office.ts";

const sentence = "I moved 140 nightly jobs to Airflow, which cut failed loads from 30 a month to 4. ";
/** 362 words from the salutation to the closing: a few more than a letter should have. */
const longLetter: LetterPart[] = [
  { role: "sender", text: "Ada Example\n1 Mill Lane\nLeeds LS1 4AB\nada@example.org\n+44 7700 900001" },
  { role: "recipient", text: "Northwind Ltd\nMs Okoye\n2 Quay Street\nSheffield S1 2BC" },
  { role: "date", text: "30 November 2026" },
  { role: "subject", text: "Application: Senior Data Engineer, reference 2026-118" },
  { role: "salutation", text: "Dear Ms Okoye," },
  ...Array.from({ length: 7 }, () => ({ role: "body" as const, text: `${sentence.repeat(3)}It is so.` })),
  { role: "closing", text: "Yours sincerely," },
  { role: "signature", text: "Ada Example" },
];

async function draftOf(id: string) {
  const person = people.find((one) => one.id === id);
  const layout = layouts.find(({ name }) => name === "headings-by-style");
  if (!person || !layout) throw new Error(id);
  const opened = await openDocx(await layout.pour(person));
  if (!opened.ok) throw new Error(opened.problem.message);
  const facts = readResume(readBlocks(opened.value));
  return { paragraphs: draftSection({ kind: "resume", facts, posting: null }), look: readLook(opened.value) };
}

it.skipIf(soffice === undefined)(
  "résumés, letters and dossiers take the pages they should",
  { timeout: 120_000 },
  async () => {
    const { paragraphs, look } = await draftOf("amara-okafor-nurse");
    const written: Record<string, Uint8Array> = {};
    for (const template of templateNames)
      written[template] = await writeDocument({ paragraphs, style: { template }, language: "en-GB" });
    for (const language of ["en-GB", "en-US", "de-DE"] as const)
      written[`letter ${language}`] = await writeLetter({ parts: longLetter, look: null, language });
    written["letter in a look"] = await writeLetter({ parts: longLetter, look, language: "en-GB" });
    const row = { text: "Experience with Airflow", kind: "must", evidenced: true, visible: true } as const;
    written.dossier = await writeDossier({
      posting: { title: "Data Engineer", company: "Northwind", text: "We build pipelines." },
      score: {
        ...{ today: 60, reachable: 60, after: 60, of: 60, fit: 90, reasons: [] },
        requirements: Array.from({ length: 60 }, () => ({ ...row, line: "Moved jobs. ".repeat(30) })),
      },
      letter: { parts: longLetter, language: "en-GB" },
      sheet: null,
      look,
      language: "en-GB",
    });
    const counts = await countPages(Object.values(written));
    const pages = Object.fromEntries(Object.keys(written).map((name, i) => [name, counts[i]?.pages ?? 0]));
    expect(pages).toMatchObject({ compact: 1, "letter en-GB": 1, "letter en-US": 1, "letter de-DE": 1 });
    expect(pages["letter in a look"]).toBe(1);
    for (const template of templateNames) expect(pages[template], template).toBeLessThanOrEqual(2);
    // The table over several pages, a letter and a posting.
    expect(pages.dossier).toBeGreaterThanOrEqual(5);
  },
);
