/**
 * Sections and whole drafts from the profile, for a cursor or an empty document: the candidate's own words, headings and
 * connectors, and nothing else. With a posting, what it asks for comes first. Unconfirmed readings are left out.
 */

import type { Posting } from "../posting/model.ts";
import { describeSkill } from "../resume/list-facts.ts";
import type { Education, Fact, FactKind, Position, ResumeFacts, Skill, Statement } from "../resume/model.ts";
import { splitSkillLevel } from "../resume/skill-level.ts";
import { findSkills, sameSkill } from "../text/skills/index.ts";
import { listSkillGroups } from "./match-requirements.ts";
import type { DraftKind, DraftParagraph } from "./model.ts";
import { findPostingSpelling, inSentence } from "./posting-spelling.ts";
import { readEvidence } from "./read-evidence.ts";
import { relevanceTo } from "./read-ground.ts";
import { cutEmptyPhrases, splitSentences } from "./tighten-summary.ts";

export interface DraftRequest {
  kind: DraftKind;
  facts: ResumeFacts;
  posting: Posting | null;
  /** Which position, for `position`; without it the latest one. */
  positionId?: string;
  /** Headings as the candidate's document has them; English ones otherwise. */
  headings?: Partial<DraftHeadings>;
}

export interface DraftHeadings {
  summary: string;
  experience: string;
  projects: string;
  education: string;
  skills: string;
  certificates: string;
  languages: string;
  publications: string;
  other: string;
}

const englishHeadings: DraftHeadings = {
  summary: "Summary",
  experience: "Experience",
  projects: "Projects",
  education: "Education",
  skills: "Skills",
  certificates: "Certificates",
  languages: "Languages",
  publications: "Publications",
  other: "Other",
};

/** How many skills the summary names. */
const summarySkills = 5;

/** Empty when the profile has nothing to say for the kind. Same input, same paragraphs. */
export function draftSection(request: DraftRequest): DraftParagraph[] {
  const headings = { ...englishHeadings, ...request.headings };
  const { facts, posting } = request;
  switch (request.kind) {
    case "summary":
      return underHeading(headings.summary, draftSummary(facts, posting));
    case "skills":
      return underHeading(headings.skills, draftSkills(facts, posting));
    case "position": {
      const position =
        request.positionId === undefined
          ? latest(facts)
          : facts.positions.find((one) => one.id === request.positionId);
      return position ? draftPosition(position, posting) : [];
    }
    case "resume":
      return draftResume(facts, posting, headings);
  }
}

const sure = <T extends { confidence: string }>(items: readonly T[]): T[] =>
  items.filter((item) => item.confidence === "sure");
const latest = (facts: ResumeFacts): Position | undefined => sure(facts.positions)[0];
const underHeading = (text: string, paragraphs: DraftParagraph[]): DraftParagraph[] =>
  paragraphs.length === 0 ? [] : [{ role: "heading", text, facts: [] }, ...paragraphs];
const joinParts = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== "").join(separator);

/** The candidate's own summary, or who they are by their posts; then the skills the posting asks for and the facts show. */
function draftSummary(facts: ResumeFacts, posting: Posting | null): DraftParagraph[] {
  const sentences: string[] = [];
  const used = new Set<string>();
  for (const statement of sure(facts.summary)) {
    const kept = cutEmptyPhrases(splitSentences(withFullStop(statement.text)), facts.positions).sentences;
    sentences.push(...kept);
    if (kept.length > 0) used.add(statement.id);
  }
  if (sentences.length === 0) {
    const posts = sure(facts.positions)
      .filter((position) => position.title !== null)
      .slice(0, 2);
    const named = posts.map((position) => joinParts([position.title, position.employer], " at "));
    if (named.length > 0) sentences.push(withFullStop(named.join(", previously ")));
    for (const position of posts) used.add(position.id);
  }
  const skills = posting === null ? [] : listShownSkills(facts, posting, sentences.join(" "));
  if (skills.length >= 2) {
    const names = skills.map((skill) => inSentence(skill.text, skill.name));
    sentences.push(`Experience with ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.`);
    for (const skill of skills) for (const id of skill.facts) used.add(id);
  }
  return sentences.length === 0 ? [] : [{ role: "text", text: sentences.join(" "), facts: [...used] }];
}

const withFullStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

interface ShownSkill {
  text: string;
  name: string;
  facts: string[];
}

/** Skills of the posting's requirements, must-haves first, that the profile names and `said` does not. */
function listShownSkills(facts: ResumeFacts, posting: Posting, said: string): ShownSkill[] {
  const there = new Set(findSkills(said).map((skill) => skill.name));
  const carriers = [
    // "Kubernetes (basic)" shows no experience with it.
    ...sure(facts.skills)
      .map((skill) => ({ id: skill.id, text: describeSkill(skill) }))
      .filter((skill) => readEvidence(skill.text, null).hedged.size === 0),
    ...sure(facts.positions).flatMap((position) => sure(position.bullets)),
    ...sure(facts.projects).flatMap((project) => sure(project.details)),
  ].map((item) => ({ id: item.id, skills: findSkills(item.text) }));
  const shown: ShownSkill[] = [];
  const asked = [...posting.requirements].sort((a, b) =>
    a.kind === b.kind ? 0 : a.kind === "must" ? -1 : 1,
  );
  for (const wanted of asked.flatMap((requirement) => listSkillGroups(requirement.text).flat())) {
    if (shown.length >= summarySkills || there.has(wanted.name)) continue;
    if (["soft", "certificate", "licence"].includes(wanted.entry.category)) continue;
    const own = carriers.flatMap(({ id, skills }) =>
      skills.filter((skill) => skill.name === wanted.name).map((skill) => ({ id, text: skill.text })),
    );
    const first = own[0];
    if (!first) continue;
    there.add(wanted.name);
    const spelling = findPostingSpelling(posting, wanted.name);
    const text = spelling !== null && sameSkill(first.text, spelling) ? spelling : first.text;
    shown.push({ text, name: wanted.name, facts: [...new Set(own.map((one) => one.id))] });
  }
  return shown;
}

/** In the candidate's groups where there are any, one line a group, what the posting asks for first. */
function draftSkills(facts: ResumeFacts, posting: Posting | null): DraftParagraph[] {
  const groups = new Map<string | null, Skill[]>();
  for (const skill of sure(facts.skills))
    groups.set(skill.group, [...(groups.get(skill.group) ?? []), skill]);
  const weigh = weigher(posting);
  const lines = [...groups].map(([group, skills]) => {
    const ordered = order(skills, (skill) => weigh(skill, "skill", skill.text));
    return {
      weight: Math.max(...skills.map((skill) => weigh(skill, "skill", skill.text))),
      paragraph: {
        role: "text" as const,
        text:
          (group === null ? "" : `${group.replace(/:\s*$/, "")}: `) +
          ordered.map((skill) => spell(skill, posting)).join(", "),
        facts: ordered.map((skill) => skill.id),
      },
    };
  });
  return order(lines, (line) => line.weight).map((line) => line.paragraph);
}

function spell(skill: Skill, posting: Posting | null): string {
  const spelling = posting && skill.name !== null ? findPostingSpelling(posting, skill.name) : null;
  const { bare } = splitSkillLevel(skill.text);
  return spelling !== null && sameSkill(bare, spelling) && spelling.length >= bare.length
    ? skill.text.replace(bare, () => spelling)
    : skill.text;
}

function draftPosition(position: Position, posting: Posting | null): DraftParagraph[] {
  if (position.confidence !== "sure") return [];
  const head = joinParts([position.title, position.employer, position.place], ", ");
  const dates = position.dateText ?? joinParts([position.start, position.end], " – ");
  const weigh = weigher(posting);
  const bullets = order(sure(position.bullets), (bullet) => weigh(bullet, "achievement", bullet.text));
  return [
    { role: "subheading", text: joinParts([head, dates], "\t"), facts: [position.id] },
    ...bullets.map((bullet) => ({ role: "bullet" as const, text: bullet.text, facts: [bullet.id] })),
  ];
}

function draftResume(facts: ResumeFacts, posting: Posting | null, headings: DraftHeadings): DraftParagraph[] {
  const { contact } = facts;
  const line = joinParts([contact.email, contact.phone, contact.place, ...contact.links], " | ");
  const statements = (items: readonly Statement[], role: "text" | "bullet"): DraftParagraph[] =>
    sure(items).map((item) => ({ role, text: item.text, facts: [item.id] }));
  const answered = (item: Statement): boolean =>
    item.sources.some((source) => source.kind === "candidate" && source.question !== null);
  return [
    ...(contact.name === null ? [] : [{ role: "name" as const, text: contact.name, facts: [] }]),
    ...(line === "" ? [] : [{ role: "contact" as const, text: line, facts: [] }]),
    ...underHeading(headings.summary, draftSummary(facts, posting)),
    ...underHeading(
      headings.experience,
      sure(facts.positions).flatMap((position) => draftPosition(position, posting)),
    ),
    ...underHeading(
      headings.projects,
      sure(facts.projects).flatMap((project) => [
        {
          role: "subheading" as const,
          text: joinParts([project.name, joinParts([project.start, project.end], " – ")], "\t"),
          facts: [project.id],
        },
        ...statements(project.details, "bullet"),
      ]),
    ),
    ...underHeading(headings.education, sure(facts.education).flatMap(draftEducation)),
    ...underHeading(headings.skills, draftSkills(facts, posting)),
    ...underHeading(headings.certificates, statements(facts.certificates, "text")),
    ...underHeading(
      headings.languages,
      sure(facts.languages).map((item) => ({
        role: "text" as const,
        text: joinParts([item.language, item.level === null ? null : `(${item.level})`], " "),
        facts: [item.id],
      })),
    ),
    ...underHeading(headings.publications, statements(facts.publications, "text")),
    // Answers to questions are evidence for other lines, not lines of a résumé.
    ...underHeading(
      headings.other,
      statements(
        facts.other.filter((item) => !answered(item)),
        "text",
      ),
    ),
  ];
}

function draftEducation(education: Education): DraftParagraph[] {
  const head = joinParts(
    [joinParts([education.degree, education.field], ", "), education.institution, education.place],
    ", ",
  );
  const dates = education.dateText ?? joinParts([education.start, education.end], " – ");
  return [
    { role: "subheading", text: joinParts([head, dates], "\t"), facts: [education.id] },
    ...sure(education.details).map((item) => ({
      role: "bullet" as const,
      text: item.text,
      facts: [item.id],
    })),
  ];
}

type Weigher = (item: Statement | Skill, kind: FactKind, text: string) => number;

function weigher(posting: Posting | null): Weigher {
  if (posting === null) return () => 0;
  const relevance = relevanceTo(posting.requirements);
  return ({ id, sources }, kind, text) => {
    const fact: Fact = {
      id,
      kind,
      text,
      start: null,
      end: null,
      positionId: null,
      employer: null,
      title: null,
      sources,
      confidence: "sure",
    };
    return relevance(fact).weight;
  };
}

/** By weight, heaviest first; equals keep the candidate's order. */
const order = <T>(items: readonly T[], weight: (item: T) => number): T[] =>
  items
    .map((item, i) => ({ item, i, weight: weight(item) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ item }) => item);
