import { describe, expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { FilledPerson } from "../../fixtures/people/filled-person.ts";
import { people } from "../../fixtures/people/index.ts";
import { layouts } from "../../fixtures/people/layouts/index.ts";
import { pairs } from "../../fixtures/people/pairs.ts";
import { listResumes } from "../../fixtures/people/pour-resumes.ts";
import { setAsidePairs, setAsidePeople } from "../../fixtures/people/set-aside/index.ts";

/** Every text that a label names. Places and dates too: a layout that leaves one out makes the label wrong. */
function labelledTexts(person: FilledPerson): string[] {
  const { contact } = person;
  return [
    ...[contact.name, contact.headline, contact.email, contact.phone, contact.place, ...contact.links],
    ...person.summary,
    ...person.positions.flatMap((one) => [one.title, one.employer, one.place, one.dateText, ...one.bullets]),
    ...person.education.flatMap((one) => [one.degree, one.field, one.institution, one.place, one.dateText]),
    ...person.education.flatMap((one) => one.details),
    ...person.skills.flatMap((one) => [one.group, ...one.items]),
    ...person.projects.flatMap((one) => [one.name, one.dateText, ...one.details]),
    ...person.certificates,
    ...person.languages.flatMap((one) => [one.language, one.level]),
    ...person.publications,
    ...person.other.flatMap((one) => one.lines),
    ...(person.personal ?? []).flat(),
  ].filter((text): text is string => Boolean(text));
}

/** What a template has no place for, or sets in capitals. */
const optional = (person: FilledPerson) =>
  new Set(
    [person.contact.headline, ...person.skills.map((one) => one.group)].filter((text) => text !== null),
  );

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the poured résumés", () => {
  it("give each person one layout, and each layout two to five persons", () => {
    expect(new Set(pairs.map(([id]) => id)).size).toBe(pairs.length);
    expect(pairs.map(([id]) => id).sort()).toEqual(people.map((one) => one.id).sort());
    expect(setAsidePairs.map(([id]) => id)).toEqual(setAsidePeople.map((one) => one.id));
    for (const { name } of layouts) {
      const count = [...pairs, ...setAsidePairs].filter(([, layout]) => layout === name).length;
      expect(count, name).toBeGreaterThanOrEqual(2);
      expect(count, name).toBeLessThanOrEqual(5);
    }
  });

  // One with everything, one with German details, one with prose: every layout. Each of the others in its own one.
  const everywhere = [
    "tobias-lindqvist-software",
    "holger-brinkmann-bilanzbuchhalter",
    "diane-kowalczyk-marketing",
  ];
  for (const layout of layouts)
    it(`hold all that is labelled: ${layout.name}`, async () => {
      const own = [...pairs, ...setAsidePairs].filter(([, name]) => name === layout.name).map(([id]) => id);
      for (const id of new Set([...everywhere, ...own])) {
        const person = [...people, ...setAsidePeople].find((one) => one.id === id);
        if (!person) throw new Error(`nobody is called ${id}`);
        const opened = await openDocx(await layout.pour(person));
        if (!opened.ok) throw new Error(opened.problem.message);
        const text = flat(
          readBlocks(opened.value)
            .map((block) => block.text)
            .join("\n"),
        );
        const missing = labelledTexts(person).filter((label) => !text.includes(flat(label)));
        expect(missing, id).toEqual([]);
      }
    });

  it("have the same text each time they are poured", async () => {
    for (const layout of layouts) {
      const [first, second] = [await layout.pour(people[0]!), await layout.pour(people[0]!)];
      const [one, other] = [await openDocx(first), await openDocx(second)];
      if (!one.ok || !other.ok) throw new Error(layout.name);
      const texts = (value: typeof one.value) => readBlocks(value).map((block) => block.text);
      expect(texts(one.value), layout.name).toEqual(texts(other.value));
    }
  });

  const poured = [listResumes({ setAside: false }), listResumes({ setAside: true })];
  const inTemplates = poured.flatMap((one) => one.resumes).filter((one) => one.layout.startsWith("corpus:"));
  if (inTemplates.length === 0)
    it.skip("hold all that is labelled in the templates of the corpus: no corpus", () => {});
  for (const { person, layout, pour } of inTemplates)
    it(`hold all that is labelled, and no placeholder: ${person.id} in ${layout}`, async () => {
      const opened = await openDocx(await pour());
      if (!opened.ok) throw new Error(opened.problem.message);
      const blocks = readBlocks(opened.value);
      const text = flat(blocks.map((block) => block.text).join("\n"));
      const missing = labelledTexts(person).filter((label) => !text.includes(flat(label)));
      expect(missing.filter((label) => !optional(person).has(label))).toEqual([]);
      expect(text).not.toMatch(/\[[^\]]*\]|\{[{%]/);
    });
});
