import { formatResumeDates } from "./format-resume-date.ts";
import type {
  Education,
  Fact,
  FactKind,
  Position,
  ResumeDate,
  ResumeFacts,
  Skill,
  Statement,
} from "./model.ts";
import { levelOfGroup, splitSkillLevel } from "./skill-level.ts";
import { findUnfinished } from "./study-words.ts";

const join = (parts: (string | null | undefined)[], by: string) =>
  parts.filter((part): part is string => !!part).join(by);

/** "Senior Cook, Hotel Adler, Berlin, Mar 2019 – Present": what a position claims, without its bullets. */
export function describePosition(position: Position): string {
  const dates = formatResumeDates(position.start, position.end) || position.dateText;
  return join([position.title, position.employer, position.place, dates], ", ");
}

/** "MSc in Chemistry, Hill University, 2019 – 2021 (not finished)": a degree that was not earned says so in its own fact. */
export function describeEducation(education: Education): string {
  const degree = join([education.degree, education.field], " in ");
  const dates = formatResumeDates(education.start, education.end) || education.dateText;
  const text = join([degree, education.institution, education.place, dates], ", ");
  const open = education.degree === null || findUnfinished(text) !== null ? null : findOpen(education);
  return open === null ? text : `${text} (${open})`;
}

function findOpen({ end, dateText, details }: Education): string | null {
  for (const one of details) {
    const found = findUnfinished(one.text);
    if (found !== null) return found;
  }
  if (end === "present") return "in progress";
  return dateText !== null && findUnfinished(dateText) !== null ? "expected" : null;
}

/** "Rust (beginner)": a skill with how well it is known, also where its group's heading says that. */
export function describeSkill(skill: Pick<Skill, "text" | "group">): string {
  const { bare, level } = splitSkillLevel(skill.text);
  if (level === null) {
    const common = levelOfGroup(skill.group);
    if (common === null) return skill.text;
    return /\s(?:in|with|of|mit|im)$/iu.test(common)
      ? `${common} ${skill.text}`
      : `${skill.text} (${common})`;
  }
  return skill.text.startsWith("(") ? `${bare} (${level})` : skill.text;
}

interface FactFrame {
  start: ResumeDate;
  end: ResumeDate;
  positionId: string | null;
  employer: string | null;
  title: string | null;
}

const free: FactFrame = { start: null, end: null, positionId: null, employer: null, title: null };

function fact(
  kind: FactKind,
  item: Pick<Statement, "id" | "sources" | "confidence">,
  text: string,
  frame: FactFrame,
): Fact {
  const { id, sources, confidence } = item;
  return { id, kind, text, ...frame, sources, confidence };
}

/** The headline's id in `listFacts`: contact data is no item, but what stands under the name is claimed all the same. */
const headlineFactId = "contact-headline";

/**
 * Every claim of the profile as facts, in the profile's order. A bullet's fact carries the dates, title and employer
 * of its position, so that no achievement moves to another one. Contact data other than the headline gives no fact.
 */
export function listFacts(facts: ResumeFacts): Fact[] {
  const list: Fact[] = [];
  const { headline, sources } = facts.contact;
  if (headline !== null) {
    list.push(fact("summary", { id: headlineFactId, sources, confidence: "sure" }, headline, free));
  }
  for (const one of facts.summary) list.push(fact("summary", one, one.text, free));
  for (const position of facts.positions) {
    const { start, end, employer, title } = position;
    // What is in doubt about a position must not get about by its bullets.
    const known = position.confidence === "sure" ? { start, end, employer, title } : {};
    const frame: FactFrame = { ...free, ...known, positionId: position.id };
    list.push(fact("position", position, describePosition(position), frame));
    for (const bullet of position.bullets) list.push(fact("achievement", bullet, bullet.text, frame));
  }
  for (const project of facts.projects) {
    const frame = { ...free, start: project.start, end: project.end };
    list.push(fact("project", project, project.name, frame));
    for (const one of project.details) list.push(fact("project", one, one.text, frame));
  }
  for (const education of facts.education) {
    const frame = { ...free, start: education.start, end: education.end };
    list.push(fact("education", education, describeEducation(education), frame));
    for (const one of education.details) list.push(fact("education", one, one.text, frame));
  }
  for (const skill of facts.skills) list.push(fact("skill", skill, describeSkill(skill), free));
  for (const one of facts.certificates) list.push(fact("certificate", one, one.text, free));
  for (const one of facts.languages)
    list.push(fact("language", one, one.level ? `${one.language} (${one.level})` : one.language, free));
  for (const one of facts.publications) list.push(fact("publication", one, one.text, free));
  for (const one of facts.other) list.push(fact("other", one, one.text, free));
  return list;
}
