import { describe, expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { templateNames } from "../../../shared/docx/write/design.ts";
import { writeDocument } from "../../../shared/docx/write/write-document.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { draftLanguage, draftSection } from "../../../shared/tailoring/draft-section.ts";
import { people } from "../../fixtures/people/index.ts";
import { layouts } from "../../fixtures/people/layouts/index.ts";

async function read(bytes: Uint8Array): Promise<ResumeFacts> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readResume(readBlocks(opened.value));
}

const sure = <T extends { confidence: string }>(items: readonly T[]): T[] =>
  items.filter(({ confidence }) => confidence === "sure");

/** What a résumé says that a draft repeats, one line a statement, each with whose it is. */
function listStatements(facts: ResumeFacts): string[] {
  const { contact } = facts;
  const joined = (...parts: (string | null)[]) => parts.map((part) => part ?? "").join(" | ");
  return [
    joined(
      "contact",
      contact.name,
      contact.headline,
      contact.email,
      contact.phone,
      contact.place,
      ...contact.links,
    ),
    ...sure(facts.summary).map(({ text }) => `summary | ${text}`),
    ...sure(facts.positions).flatMap(({ title, employer, place, start, end, dateText, bullets }) => [
      joined("position", title, employer, place, start, end, dateText),
      ...sure(bullets).map(({ text }) => joined("bullet", employer, text)),
    ]),
    ...sure(facts.education).flatMap(({ degree, field, institution, place, start, end, details }) => [
      joined("education", degree, field, institution, place, start, end),
      ...sure(details).map(({ text }) => joined("detail", institution, text)),
    ]),
    ...sure(facts.skills).map(({ text }) => `skill | ${text}`),
    ...sure(facts.projects).flatMap(({ name, start, end, details }) => [
      joined("project", name, start, end),
      ...sure(details).map(({ text }) => joined("detail", name, text)),
    ]),
    ...sure(facts.certificates).map(({ text }) => `certificate | ${text}`),
    ...sure(facts.languages).map(({ language, level }) => joined("language", language, level)),
    ...sure(facts.publications).map(({ text }) => `publication | ${text}`),
    ...sure(facts.other).map(({ text }) => `other | ${text}`),
  ];
}

/** What our own reader does not get back: a training course of a few words, and a one-word degree. */
const knownLosses: Record<string, string[]> = {
  "sabine-kowalski-altenpflege": [
    "education | Weiterbildung zur Wohnbereichsleitung |  | Bildungswerk Pflege Rheinland | Bonn | 2017-09 | 2018-06",
    "detail | Bildungswerk Pflege Rheinland | 460 Stunden, Abschlussnote 1,4",
  ],
  "siobhan-keane-retail": [
    "education | Certificate | Retail Practice | Mayo Further Education College |  | 2011 | 2012",
  ],
};

describe("a résumé drafted from the facts, written and read again", () => {
  const layout = layouts.find(({ name }) => name === "headings-by-style");
  if (!layout) throw new Error("no layout with headings by style");

  it.each(people.map((person) => [person.id, person] as const))("says the same of %s", async (id, person) => {
    const facts = await read(await layout.pour(person));
    expect(draftLanguage(facts)).toBe(person.language);
    const paragraphs = draftSection({ kind: "resume", facts, posting: null });
    const said = listStatements(facts);
    // Each person in one template of ours, all three by turns.
    const template = templateNames[people.indexOf(person) % templateNames.length] ?? "plain";
    const bytes = await writeDocument({
      paragraphs,
      style: { template },
      language: person.language === "de" ? "de-DE" : "en-GB",
    });
    const again = new Set(listStatements(await read(bytes)));
    expect(said.filter((line) => !again.has(line))).toEqual(knownLosses[id] ?? []);
    expect(said.length).toBeGreaterThan(15);
  });
});
