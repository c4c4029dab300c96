import { type JsonResume, jsonResumeSchema } from "./json-resume.ts";
import type { ResumeDate, ResumeFacts } from "./model.ts";
import { splitSkillLevel } from "./skill-level.ts";

/** Leaves out what is null or empty: the schema knows no null. */
function compact<T extends object>(value: { [K in keyof T]: T[K] | null }): T {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) =>
        one !== null && one !== undefined && one !== "" && !(Array.isArray(one) && one.length === 0),
    ),
  ) as T;
}

/** "present" is said by leaving the end out. */
const dateOf = (date: ResumeDate) => (date === "present" ? null : date);

const hostOf = (link: string) => link.replace(/^https?:\/\//iu, "").split("/")[0]!;

/** The network a link belongs to by its host; null for a page of one's own. */
function networkOf(link: string): string | null {
  if (/linkedin\./iu.test(link)) return "LinkedIn";
  if (/github\./iu.test(link)) return "GitHub";
  if (/xing\./iu.test(link)) return "Xing";
  return null;
}

const withScheme = (link: string) => (/^https?:\/\//iu.test(link) ? link : `https://${link}`);

function groupSkills(facts: ResumeFacts): NonNullable<JsonResume["skills"]> {
  const skills: NonNullable<JsonResume["skills"]> = [];
  for (const skill of facts.skills) {
    if (skill.group === null) {
      const { bare, level } = splitSkillLevel(skill.text);
      // Only what comes back the same is cut: the schema's level stands in brackets behind the name.
      const cut = level !== null && skill.text === `${bare} (${level})`;
      skills.push(cut ? { name: bare, level } : { name: skill.text });
      continue;
    }
    const group = skills.find((one) => one.name === skill.group && one.keywords);
    if (group) group.keywords!.push(skill.text);
    else skills.push({ name: skill.group, keywords: [skill.text] });
  }
  return skills;
}

/** The facts as JSON Resume v1. Ids, sources and confidence have no place there and are lost. */
export function toJsonResume(facts: ResumeFacts): JsonResume {
  const { contact } = facts;
  const own = contact.links.find((link) => networkOf(link) === null);
  return compact<JsonResume>({
    $schema: jsonResumeSchema,
    basics: compact<NonNullable<JsonResume["basics"]>>({
      name: contact.name,
      label: contact.headline,
      email: contact.email,
      phone: contact.phone,
      url: own ? withScheme(own) : null,
      summary: facts.summary.map((one) => one.text).join("\n"),
      location: contact.place === null ? null : { address: contact.place },
      profiles: contact.links.flatMap((link) => {
        // The schema has one page of one's own; further ones go by their host.
        const network = networkOf(link) ?? (link === own ? null : hostOf(link));
        const username = link.replace(/\/+$/u, "").split("/").at(-1)!;
        return network ? [{ network, username, url: withScheme(link) }] : [];
      }),
    }),
    work: facts.positions.map((one) =>
      compact({
        name: one.employer,
        position: one.title,
        location: one.place,
        startDate: dateOf(one.start),
        endDate: dateOf(one.end),
        highlights: one.bullets.map((bullet) => bullet.text),
      }),
    ),
    education: facts.education.map((one) =>
      compact({
        institution: one.institution,
        studyType: one.degree,
        area: one.field,
        startDate: dateOf(one.start),
        endDate: dateOf(one.end),
        courses: one.details.map((detail) => detail.text),
      }),
    ),
    skills: groupSkills(facts),
    languages: facts.languages.map((one) => compact({ language: one.language, fluency: one.level })),
    certificates: facts.certificates.map((one) => ({ name: one.text })),
    publications: facts.publications.map((one) => ({ name: one.text })),
    projects: facts.projects.map((one) =>
      compact({
        name: one.name,
        startDate: dateOf(one.start),
        endDate: dateOf(one.end),
        highlights: one.details.map((detail) => detail.text),
      }),
    ),
    interests: facts.other.map((one) => ({ name: one.text })),
  });
}
