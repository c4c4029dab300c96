import type { Posting } from "../../../../shared/posting/model.ts";
import { readPosting } from "../../../../shared/posting/read-posting.ts";
import { createItemIds } from "../../../../shared/resume/item-ids.ts";
import type { ResumeFacts, Source } from "../../../../shared/resume/model.ts";
import { findSkill } from "../../../../shared/text/skills/index.ts";
import type { FilledPerson } from "../../../fixtures/people/filled-person.ts";
import { people } from "../../../fixtures/people/index.ts";
import { tuningPostings } from "../../../fixtures/postings/index.ts";

/** What a person of the fixtures has told, read without any loss. */
export function factsOf(person: FilledPerson): ResumeFacts {
  const ids = createItemIds();
  const sources: Source[] = [{ kind: "block", block: "word/document.xml/1", versionId: null }];
  const item = (kind: string, ...content: (string | null)[]) => ({
    id: ids(kind, ...content),
    sources,
    confidence: "sure" as const,
  });
  const statement = (kind: string, text: string) => ({ ...item(kind, text), text });
  const { name, headline, email, phone, place, links } = person.contact;
  return {
    contact: { name, headline, email, phone, place, links, sources },
    summary: person.summary.map((text) => statement("summary", text)),
    positions: person.positions.map(({ title, employer, place, start, end, dateText, bullets }) => ({
      ...item("position", title, employer, dateText),
      title,
      employer,
      place,
      start,
      end,
      dateText,
      bullets: bullets.map((text) => statement("bullet", text)),
    })),
    education: person.education.map(
      ({ degree, field, institution, place, start, end, dateText, details }) => ({
        ...item("education", degree, institution),
        degree,
        field,
        institution,
        place,
        start,
        end,
        dateText,
        details: details.map((text) => statement("detail", text)),
      }),
    ),
    skills: person.skills.flatMap(({ group, items }) =>
      items.map((text) => ({ ...item("skill", text), text, name: findSkill(text)?.name ?? null, group })),
    ),
    projects: person.projects.map(({ name, dateText, details }) => ({
      ...item("project", name),
      name,
      start: dateText,
      end: dateText,
      details: details.map((text) => statement("detail", text)),
    })),
    certificates: person.certificates.map((text) => statement("certificate", text)),
    languages: person.languages.map((one) => ({ ...item("language", one.language), ...one })),
    publications: person.publications.map((text) => statement("publication", text)),
    other: person.other.flatMap(({ lines }) => lines.map((text) => statement("other", text))),
  };
}

export function personNamed(id: string): FilledPerson {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`no such person: ${id}`);
  return person;
}

export function postingNamed(name: string): Posting {
  const posting = tuningPostings.find((one) => one.name === name);
  if (!posting) throw new Error(`no such posting: ${name}`);
  const read = readPosting(posting.format === "html" ? { html: posting.text } : { text: posting.text });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
