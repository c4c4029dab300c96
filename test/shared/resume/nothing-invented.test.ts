import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block, Story } from "../../../shared/docx/types.ts";
import { cutUnseenText } from "../../../shared/resume/cut-unseen-text.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { blocks, bold, bullet, cells, h1, p } from "./document-blocks.ts";

/** Letters and digits alone: blanks, list marks, brackets and what separates fields do not count. */
const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Every text that the model gives as something read; ids, sources, canonical names and dates in our own form are none. */
function listReadTexts(model: ResumeModel): string[] {
  const { contact } = model;
  return [
    contact.headline,
    contact.email,
    contact.phone,
    contact.place,
    ...contact.links,
    // "Muster, Max" is told as "Max Muster".
    ...(contact.name?.split(" ") ?? []),
    ...[model.summary, model.certificates, model.publications, model.other].flat().map((one) => one.text),
    ...model.positions.flatMap((one) => [
      one.employer,
      one.place,
      one.dateText,
      ...one.bullets.map((two) => two.text),
    ]),
    ...model.positions.map((one) => one.title),
    ...model.education.flatMap((one) => [
      one.institution,
      one.degree,
      one.field,
      one.place,
      one.dateText,
      ...one.details.map((two) => two.text),
    ]),
    ...model.skills.flatMap((one) => [one.text, one.group]),
    ...model.languages.flatMap((one) => [one.language, one.level]),
    ...model.projects.flatMap((one) => [one.name, ...one.details.map((two) => two.text)]),
    ...model.sections.map((one) => one.title),
  ].filter((text) => text !== null);
}

function expectNothingInvented(read: Block[], model: ResumeModel): void {
  const all = squash(
    cutUnseenText(read)
      .map((block) => block.text)
      .join("\n"),
  );
  for (const text of listReadTexts(model))
    if (!all.includes(squash(text))) expect(text).toBe("a text of the document");
}

/** Every character stands in the block of one section or is told as unread. */
function expectEveryCharacter(read: Block[], model: ResumeModel): void {
  const byAddress = new Map(read.map((block) => [block.address, block.text]));
  const told = [
    ...model.sections.flatMap((section) => section.blocks.map((address) => byAddress.get(address))),
    ...model.unread.map((one) => one.text),
  ];
  const filled = read.map((block) => block.text).filter((text) => text.trim() !== "");
  expect([...told].sort()).toEqual([...filled].sort());
}

const fragment = fc.oneof(
  fc.constantFrom(
    "Experience",
    "BERUFSERFAHRUNG",
    "Education",
    "Skills:",
    "Languages",
    "Projects",
    "E X P E R I E N C E",
    "2019 – 2021",
    "seit 03/2020",
    "03/04/2019 – heute",
    "Cook, Hotel Adler, Ulm",
    "Hotel Adler\tCook",
    "Norvantis | Zanderix",
    "BSc Biology, Oak College",
    "Led 4 people; trained 2.",
    "• Python, Go (advanced) | SQL",
    "Igbo (fluent), Deutsch – C2",
    "----",
    "[Job Title]",
    "ann@example.org | 07700 900123 | Exeter EX4 6PX",
    "Muster, Erika",
    "Dear Mr Holt,",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const anyBlock = fc.record({
  text: fragment,
  story: fc.constantFrom<Story>(
    "body",
    "body",
    "body",
    "textbox",
    "header",
    "footer",
    "footnote",
    "endnote",
    "comment",
  ),
  list: fc.option(fc.nat(3)),
  bold: fc.boolean(),
  headingLevel: fc.option(fc.integer({ min: 1, max: 9 })),
  cell: fc.option(fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(2) })),
  breaks: fc.option(fc.array(fc.nat(20), { maxLength: 3 }), { nil: undefined }),
});

describe("readResume on any blocks of any story", () => {
  it("invents no text, and tells where each character went", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (drafts) => {
        const read = blocks(
          ...drafts.map(({ text, breaks, ...look }) => {
            const at = [...new Set(breaks ?? [])].filter((one) => text[one] === " ").sort((a, b) => a - b);
            return p(text, at.length > 0 ? { ...look, breaks: at } : look);
          }),
        );
        const model = readResume(read);
        expectEveryCharacter(read, model);
        expectNothingInvented(read, model);
      }),
      { numRuns: 300 },
    );
  });
});

describe("readResume on what is no résumé", () => {
  const isNothing = (model: ResumeModel) => {
    expect(model.contact.name).toBeNull();
    expect(listFacts(model).filter((fact) => fact.kind === "position" && fact.confidence === "sure")).toEqual(
      [],
    );
    expect(
      listFacts(model).filter((fact) => fact.kind === "education" && fact.confidence === "sure"),
    ).toEqual([]);
  };

  it("makes no person of a recipe", () => {
    isNothing(
      readResume(
        blocks(
          h1("Potato soup"),
          p("For 4 people, 45 minutes"),
          bold("Ingredients"),
          bullet("800 g potatoes"),
          bullet("1 leek"),
          bold("Method"),
          p("Peel the potatoes and cut them small."),
          p("Boil for 20 minutes, then mash."),
        ),
      ),
    );
  });

  it("makes no person of a contract", () => {
    isNothing(
      readResume(
        blocks(
          h1("Lease agreement"),
          p("between Harbour Estates Ltd, 12 Quay Street, and the tenant named below"),
          h1("1. Term"),
          p("The lease runs from 1 March 2021 to 28 February 2024."),
          h1("2. Rent"),
          p("The rent is 950 a month, due on the first day of each month."),
        ),
      ),
    );
  });

  it("makes no person of a table of numbers", () => {
    const row = (...texts: string[]) => texts.map((text) => [p(text)]);
    isNothing(
      readResume(
        blocks(
          cells(0, [
            row("Year", "Units", "Revenue"),
            row("2019", "1,204", "88,100"),
            row("2020", "1,377", "91,250"),
          ]),
        ),
      ),
    );
  });

  it("makes no person of filler text", () => {
    const filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.";
    const model = readResume(blocks(h1("Lorem Ipsum"), p(filler), p(filler)));
    expect(listFacts(model).filter((fact) => fact.kind === "position")).toEqual([]);
  });
});

const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
const folders = ["resumes", "documents/poi", "documents/mammoth", "documents/openxmlsdk"].map((name) =>
  join(corpus, name),
);

describe.skipIf(!existsSync(folders[0]!))(
  `every document of the corpus${existsSync(folders[0]!) ? "" : " (skipped: no corpus)"}`,
  () => {
    const files = folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((file) => file.endsWith(".docx") && statSync(file).size < 200_000);

    it("is told character by character, and nothing more is told", async () => {
      for (const file of files) {
        const opened = await openDocx(readFileSync(file));
        if (!opened.ok) continue;
        const read = readBlocks(opened.value);
        const model = readResume(read);
        expectEveryCharacter(read, model);
        expectNothingInvented(read, model);
      }
    }, 120_000);
  },
);
