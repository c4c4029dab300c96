/**
 * Sections and whole drafts from the profile, for a cursor or a new document: the candidate's own words, headings and
 * connectors, and nothing else. With a posting, what it asks for comes first. Unconfirmed readings are left out.
 */

import type { Posting } from "../posting/model.ts";
import { formatResumeDates } from "../resume/format-resume-date.ts";
import type {
  Education,
  FactKind,
  LanguageSkill,
  Position,
  Project,
  ResumeFacts,
  Skill,
  Statement,
} from "../resume/model.ts";
import { canonicalSkill, findSkills } from "../text/skills/index.ts";
import { draftSkills } from "./draft-skills.ts";
import { draftSummary } from "./draft-summary.ts";
import { type DraftHeadings, type DraftLanguage, type DraftWords, draftWords } from "./draft-words.ts";
import { factOfText } from "./fact-of-text.ts";
import { languageOfFacts } from "./letters/letter-words.ts";
import type { DraftKind, DraftParagraph } from "./model.ts";
import { order } from "./order-by-weight.ts";
import { relevanceTo } from "./read-ground.ts";

export interface DraftRequest {
  kind: DraftKind;
  facts: ResumeFacts;
  posting: Posting | null;
  /** Which position, for `position`; without it the latest one. */
  positionId?: string;
  preferences?: DraftPreferences | undefined;
  /** Headings as the candidate's document has them; else ours, in the language of the facts. */
  headings?: Partial<DraftHeadings>;
}

/** What the candidate wants to see first. It changes the order of what there is; nothing comes or goes for it. */
export interface DraftPreferences {
  /** Canonical names or the candidate's own words. */
  emphasizeSkills: readonly string[];
  /** Names of projects. */
  includeProjects: readonly string[];
}

interface Draft {
  facts: ResumeFacts;
  posting: Posting | null;
  language: DraftLanguage;
  words: DraftWords;
  headings: DraftHeadings;
  emphasized: string[];
  projects: readonly string[];
  weigh(item: Statement | Skill, kind: FactKind, text: string): number;
}

/** Of the language in which most of the candidate's lines are written; English where there are none. */
export const draftLanguage = (facts: ResumeFacts): DraftLanguage => languageOfFacts(facts) ?? "en";

/** Empty when the profile has nothing to say for the kind. Same input, same paragraphs. */
export function draftSection(request: DraftRequest): DraftParagraph[] {
  const draft = beginDraft(request);
  const { facts, headings } = draft;
  switch (request.kind) {
    case "summary":
      return underHeading(headings.summary, draftSummary(draft, true));
    case "skills":
      return underHeading(headings.skills, skillsOf(draft));
    case "position": {
      const position =
        request.positionId === undefined
          ? facts.positions[0]
          : facts.positions.find((one) => one.id === request.positionId);
      return position ? draftPosition(position, draft) : [];
    }
    case "resume":
      return draftResume(draft);
  }
}

function beginDraft({ facts, posting, preferences, headings }: DraftRequest): Draft {
  const language = draftLanguage(facts);
  const words = draftWords[language];
  const emphasized = (preferences?.emphasizeSkills ?? []).map((skill) => canonicalSkill(skill) ?? skill);
  return {
    facts: withoutUnsure(facts),
    posting,
    language,
    words,
    headings: { ...words.headings, ...headings },
    emphasized,
    projects: (preferences?.includeProjects ?? []).map(fold),
    weigh: weigher(posting, emphasized),
  };
}

const sure = <T extends { confidence: string }>(items: readonly T[]): T[] =>
  items.filter((item) => item.confidence === "sure");
const fold = (text: string): string => text.trim().toLowerCase();

function withoutUnsure(facts: ResumeFacts): ResumeFacts {
  return {
    contact: facts.contact,
    summary: sure(facts.summary),
    positions: sure(facts.positions).map((one) => ({ ...one, bullets: sure(one.bullets) })),
    education: sure(facts.education).map((one) => ({ ...one, details: sure(one.details) })),
    skills: sure(facts.skills),
    projects: sure(facts.projects).map((one) => ({ ...one, details: sure(one.details) })),
    certificates: sure(facts.certificates),
    languages: sure(facts.languages),
    publications: sure(facts.publications),
    // Answers to questions are evidence for other lines, not lines of a résumé.
    other: sure(facts.other).filter(
      ({ sources }) => !sources.some((source) => source.kind === "candidate" && source.question !== null),
    ),
  };
}

const underHeading = (text: string, paragraphs: DraftParagraph[]): DraftParagraph[] =>
  paragraphs.length === 0 ? [] : [{ role: "heading", text, facts: [] }, ...paragraphs];
const joinParts = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== "").join(separator);
const statements = (items: readonly Statement[], role: "text" | "bullet"): DraftParagraph[] =>
  items.map((item) => ({ role, text: item.text, facts: [item.id] }));

const skillsOf = (draft: Draft): DraftParagraph[] =>
  draftSkills(draft.facts.skills, draft.posting, draft.words, (skill) =>
    draft.weigh(skill, "skill", skill.text),
  );

type Dated = Pick<Position, "start" | "end"> & { dateText?: string | null };
const datesOf = ({ dateText, start, end }: Dated, { language }: Draft): string =>
  dateText || formatResumeDates(start, end, language);

/** What it is and when in the first line, where in the second: readers, people and programs, look for them there. */
function draftHead(
  id: string,
  what: (string | null)[],
  where: (string | null)[],
  dates: string,
): DraftParagraph[] {
  const [first, second] = [joinParts(what, ", "), joinParts(where, ", ")];
  const head = first === "" ? second : first;
  return [
    { role: "subheading", text: joinParts([head, dates], "\t"), facts: [id] },
    ...(first === "" || second === "" ? [] : [{ role: "text" as const, text: second, facts: [id] }]),
  ];
}

function draftPosition(position: Position, draft: Draft): DraftParagraph[] {
  const bullets = order(position.bullets, (bullet) => draft.weigh(bullet, "achievement", bullet.text));
  return [
    ...draftHead(
      position.id,
      [position.title],
      [position.employer, position.place],
      datesOf(position, draft),
    ),
    ...statements(bullets, "bullet"),
  ];
}

function draftEducation(education: Education, draft: Draft): DraftParagraph[] {
  const degree = joinParts([education.degree, education.field], draft.words.degreeIn);
  const where = [education.institution, education.place];
  return [
    ...draftHead(education.id, [degree], where, datesOf(education, draft)),
    ...statements(education.details, "bullet"),
  ];
}

/** Those the candidate wants to see come first, in their order. */
function draftProjects(draft: Draft): DraftParagraph[] {
  const rank = ({ name }: Project) => {
    const at = draft.projects.indexOf(fold(name));
    return at < 0 ? 0 : draft.projects.length - at;
  };
  return order(draft.facts.projects, rank).flatMap((project) => [
    ...draftHead(project.id, [project.name], [], datesOf(project, draft)),
    ...statements(
      order(project.details, (detail) => draft.weigh(detail, "project", detail.text)),
      "bullet",
    ),
  ]);
}

/** A longer one breaks, and mostly within an address. */
const longestContactLine = 75;

/** In one line, as they are read; a level that holds a comma itself ("C1, certified") takes a line of its own. */
function draftLanguages(languages: readonly LanguageSkill[]): DraftParagraph[] {
  const named = languages.map(({ id, language, level }) => ({
    text: joinParts([language, level === null ? null : `(${level})`], " "),
    facts: [id],
  }));
  const inOneLine = named.every(({ text }) => !text.includes(","));
  const lines =
    inOneLine && named.length > 0
      ? [{ text: named.map(({ text }) => text).join(", "), facts: named.flatMap((one) => one.facts) }]
      : named;
  return lines.map((line) => ({ role: "text", ...line }));
}

function draftResume(draft: Draft): DraftParagraph[] {
  const { facts, headings } = draft;
  const { contact } = facts;
  const reach = joinParts([contact.email, contact.phone, contact.place], " | ");
  const links = joinParts(contact.links, " | ");
  const inOneLine = reach.length + links.length <= longestContactLine;
  const contactLine = (text: string | null): DraftParagraph[] =>
    text === null || text === "" ? [] : [{ role: "contact", text, facts: [] }];
  return [
    ...(contact.name === null ? [] : [{ role: "name" as const, text: contact.name, facts: [] }]),
    ...contactLine(contact.headline),
    ...(inOneLine ? [joinParts([reach, links], " | ")] : [reach, links]).flatMap(contactLine),
    ...underHeading(headings.summary, draftSummary(draft, false)),
    ...underHeading(
      headings.experience,
      facts.positions.flatMap((position) => draftPosition(position, draft)),
    ),
    ...underHeading(headings.projects, draftProjects(draft)),
    ...underHeading(
      headings.education,
      facts.education.flatMap((education) => draftEducation(education, draft)),
    ),
    ...underHeading(headings.skills, skillsOf(draft)),
    ...underHeading(headings.certificates, statements(facts.certificates, "bullet")),
    ...underHeading(headings.languages, draftLanguages(facts.languages)),
    ...underHeading(headings.publications, statements(facts.publications, "bullet")),
    ...underHeading(headings.other, statements(facts.other, "bullet")),
  ];
}

/** As much as a must-have of the posting weighs. */
const emphasis = 2;

function weigher(posting: Posting | null, emphasized: readonly string[]): Draft["weigh"] {
  const relevance = posting === null ? null : relevanceTo(posting.requirements);
  const wanted = new Set(emphasized.map(fold));
  const isEmphasized = (text: string) =>
    wanted.size > 0 &&
    (wanted.has(fold(text)) || findSkills(text).some((skill) => wanted.has(fold(skill.name))));
  return ({ id, sources }, kind, text) => {
    const fact = factOfText(text, { id, kind, sources });
    return (relevance?.(fact).weight ?? 0) + (isEmphasized(text) ? emphasis : 0);
  };
}
