import { createItemIds } from "./item-ids.ts";
import type { JsonResume } from "./json-resume.ts";
import type { ResumeDate, ResumeFacts, Source, Statement } from "./model.ts";
import { nameSkill } from "./read-skill-lists.ts";
import { splitSkillLevel } from "./skill-level.ts";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((one) => one !== null) : [];
}

/** ISO dates of the schema are cut to year and month, which is all a résumé says. */
function date(value: unknown): ResumeDate {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/u.exec(text(value) ?? "");
  return match ? (match[2] ? `${match[1]}-${match[2]}` : match[1]!) : null;
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}

/** Why a value is no JSON Resume: a stable code and one sentence for whoever chose the file. */
export interface JsonResumeProblem {
  code: "json-resume-not-json" | "json-resume-not-an-object" | "json-resume-without-sections";
  message: string;
}

export type JsonResumeResult = { ok: true; value: ResumeFacts } | { ok: false; problem: JsonResumeProblem };

const refuse = (code: JsonResumeProblem["code"], message: string): JsonResumeResult => ({
  ok: false,
  problem: { code, message },
});

/** Reads the text of a JSON Resume file; see `fromJsonResume`. */
export function parseJsonResume(text: string, at: string): JsonResumeResult {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return refuse("json-resume-not-json", "The file is no JSON.");
  }
  return fromJsonResume(value, at);
}

/**
 * Reads JSON Resume v1 into facts. The candidate's own file counts as his word, given at `at` (ISO 8601). Fields that
 * are missing or of the wrong type are left out; a value that is no JSON Resume at all is a problem with a name.
 */
export function fromJsonResume(value: JsonResume | unknown, at: string): JsonResumeResult {
  if (!isObject(value))
    return refuse("json-resume-not-an-object", "The file is JSON, but holds no object and so no résumé.");
  const known = [
    "basics",
    "work",
    "education",
    "skills",
    "projects",
    "languages",
    "certificates",
    "publications",
    "volunteer",
    "awards",
    "interests",
  ];
  if (!known.some((key) => isObject(value[key]) || Array.isArray(value[key])))
    return refuse(
      "json-resume-without-sections",
      "The file is JSON, but has none of the sections of JSON Resume (basics, work, education, …).",
    );
  const ids = createItemIds();
  const sources: Source[] = [{ kind: "candidate", at, question: null }];
  const item = (kind: string, ...content: (string | null)[]) => ({
    id: ids(kind, ...content),
    sources,
    confidence: "sure" as const,
  });
  const statements = (list: string[], kind: string, owner: string): Statement[] =>
    list.map((one) => ({ ...item(kind, owner, one), text: one }));

  const basics = isObject(value.basics) ? value.basics : {};
  const location = isObject(basics.location) ? basics.location : {};
  const place = joined(
    text(location.address),
    text(location.postalCode),
    text(location.city),
    text(location.region),
    text(location.countryCode),
  );
  const links = [text(basics.url), ...objects(basics.profiles).map((one) => text(one.url))].filter(
    (link) => link !== null,
  );
  const isCurrent = (one: Json) => date(one.startDate) !== null && date(one.endDate) === null;

  const facts: ResumeFacts = {
    contact: {
      name: text(basics.name),
      headline: text(basics.label),
      email: text(basics.email),
      phone: text(basics.phone),
      place: place === "" ? null : place,
      links,
      sources,
    },
    summary: statements(
      (text(basics.summary) ?? "").split(/\n+/u).filter((line) => line.trim() !== ""),
      "summary",
      "",
    ),
    positions: objects(value.work).map((one) => {
      const employer = text(one.name) ?? text(one.company);
      const title = text(one.position);
      const made = item("position", employer, title, date(one.startDate));
      const said = [text(one.summary), ...texts(one.highlights)].filter((line) => line !== null);
      return {
        ...made,
        employer,
        title,
        place: text(one.location),
        start: date(one.startDate),
        end: isCurrent(one) ? "present" : date(one.endDate),
        dateText: null,
        bullets: statements(said, "bullet", made.id),
      };
    }),
    education: objects(value.education).map((one) => {
      const made = item("education", text(one.institution), text(one.studyType), date(one.endDate));
      const score = text(one.score);
      return {
        ...made,
        institution: text(one.institution),
        degree: text(one.studyType),
        field: text(one.area),
        place: null,
        start: date(one.startDate),
        end: isCurrent(one) ? "present" : date(one.endDate),
        dateText: null,
        details: statements([...(score ? [score] : []), ...texts(one.courses)], "detail", made.id),
      };
    }),
    skills: objects(value.skills).flatMap((one) => {
      const name = text(one.name);
      const keywords = texts(one.keywords);
      const group = keywords.length > 0 ? name : null;
      const level = text(one.level);
      return (group === null && name !== null ? [name] : keywords).map((skill) => {
        const own = splitSkillLevel(skill);
        return {
          ...item("skill", own.bare.toLowerCase()),
          text: own.level === null && level !== null ? `${skill} (${level})` : skill,
          name: nameSkill(skill),
          group,
        };
      });
    }),
    projects: objects(value.projects).flatMap((one) => {
      const name = text(one.name);
      if (name === null) return [];
      const made = item("project", name, date(one.startDate));
      const said = [text(one.description), ...texts(one.highlights)].filter((line) => line !== null);
      return [
        {
          ...made,
          name,
          start: date(one.startDate),
          end: isCurrent(one) ? "present" : date(one.endDate),
          details: statements(said, "detail", made.id),
        },
      ];
    }),
    certificates: statements(
      objects(value.certificates)
        .map((one) => joined(text(one.name), text(one.issuer), date(one.date)))
        .filter((line) => line !== ""),
      "certificate",
      "",
    ),
    languages: objects(value.languages).flatMap((one) => {
      const language = text(one.language);
      return language === null
        ? []
        : [{ ...item("language", language.toLowerCase()), language, level: text(one.fluency) }];
    }),
    publications: statements(
      objects(value.publications)
        .map((one) => joined(text(one.name), text(one.publisher), date(one.releaseDate)))
        .filter((line) => line !== ""),
      "publication",
      "",
    ),
    other: statements(
      [
        ...objects(value.volunteer).flatMap((one) => [
          joined(text(one.position), text(one.organization)),
          ...texts(one.highlights),
        ]),
        ...objects(value.awards).map((one) => joined(text(one.title), text(one.awarder), date(one.date))),
        ...objects(value.interests).map((one) => joined(text(one.name), ...texts(one.keywords))),
      ].filter((line) => line !== ""),
      "other",
      "",
    ),
  };
  return { ok: true, value: facts };
}
