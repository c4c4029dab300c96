import type { Block, LineWidth } from "../docx/types.ts";
import type { Posting, Requirement } from "../posting/model.ts";
import type { Fact, Position, ResumeModel, Source } from "../resume/model.ts";
import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import type { WordVectors } from "../text/vectors/word-vectors.ts";
import { type Habits, readHabits } from "./habits/read-habits.ts";
import { languageOf } from "./letters/letter-words.ts";
import { rateLines, type WorthScale } from "./line-worth/rate-lines.ts";
import {
  hasSkill,
  listAskedWords,
  listSkillGroups,
  matchLeadership,
  meetsWords,
  type RequirementMatch,
} from "./match-requirements.ts";
import type { AnswerRecord } from "./model.ts";
import { evidenceOf } from "./read-evidence.ts";
import { readWishes, type Wish } from "./read-wishes.ts";
import { readWords } from "./read-words.ts";
import { type LineRoom, openRoom } from "./room/line-room.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { scoreRequirements } from "./score-fit.ts";
import {
  emphasizeLines,
  emphasizeWorth,
  type Preferences,
  readSteering,
  type Steering,
} from "./steer/read-steering.ts";
import { stemWord } from "./stem-word.ts";
import { type LineScale, scaleLines } from "./weigh-line.ts";

/** What the offline engine works on. */
export interface TailoringInput {
  blocks: Block[];
  resume: ResumeModel;
  facts: Fact[];
  posting: Posting;
  /** What the candidate has been asked before. */
  answers?: readonly AnswerRecord[] | undefined;
  /** For naming the facts nearest to what is asked; without them words and dictionary alone do. */
  vectors?: WordVectors | null | undefined;
  /** By address; without them nothing is known of lines, and no edit is held back for one. */
  widths?: ReadonlyMap<string, LineWidth> | undefined;
  /** What the candidate wants to see put forward. */
  preferences?: Preferences | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A block the engine may touch: what it is, whose it is, and the confirmed facts read from it. */
export interface Ground {
  block: Block;
  /** Of a certificate only a short form may be added; its name stays. */
  kind: "bullet" | "summary" | "skills" | "certificate" | "other";
  positionId: string | null;
  section: string | null;
  facts: Fact[];
}

export interface Workspace {
  input: TailoringInput;
  grounds: Map<string, Ground>;
  matches: RequirementMatch[];
  /** Ids of requirements that facts meet and the document does not show. */
  hidden: Set<string>;
  relevance(fact: Fact): Relevance;
  wishes: readonly Wish[];
  /** The posting is written in another language: its words are none for this résumé, names of tools apart. */
  abroad: boolean;
  /** Weighs lines by all the posting speaks of, for their order. */
  scale: LineScale;
  /** How likely a bullet is one to show first. */
  worth: WorthScale;
  habits: Habits;
  steering: Steering;
  /** Keeps count of the run's lines. */
  room: LineRoom;
}

export interface Relevance {
  /** Must-haves count two, nice-to-haves one, each once. */
  weight: number;
  requirements: string[];
  /** Shares at least one asked word with some requirement, even where it meets none. */
  touches: boolean;
}

const blockOf = (source: Source): string[] => (source.kind === "block" ? [source.block] : []);

/**
 * Which blocks may be touched: bullets, summary, skills, details of projects. A block from which a position, a degree,
 * contact data or anything else of identity was read is none of them, nor is one whose reading is unconfirmed.
 */
export function readWorkspace(input: TailoringInput): Workspace {
  const { resume, blocks, facts } = input;
  const barred = new Set<string>();
  const bar = (sources: readonly Source[]): void => {
    for (const block of sources.flatMap(blockOf)) barred.add(block);
  };
  bar(resume.contact.sources);
  for (const item of [
    ...resume.positions,
    ...resume.education,
    ...resume.languages,
    ...resume.publications,
    ...resume.projects,
  ])
    bar(item.sources);
  for (const fact of facts) if (fact.confidence === "unsure") bar(fact.sources);
  for (const section of resume.sections)
    if (section.title !== null && section.blocks[0]) barred.add(section.blocks[0]);
  for (const unread of resume.unread) barred.add(unread.block);
  // What nobody sees was not read; an edit of the line would be made without knowing it.
  for (const block of blocks) if (block.spans.some((span) => span.hidden)) barred.add(block.address);

  const kinds = new Map<string, { kind: Ground["kind"]; position: Position | null; ids: Set<string> }>();
  const claim = (
    item: { id: string; sources: readonly Source[] },
    kind: Ground["kind"],
    position: Position | null,
  ): void => {
    for (const block of item.sources.flatMap(blockOf)) {
      const known = kinds.get(block);
      if (known && (known.kind !== kind || known.position !== position)) barred.add(block);
      kinds.set(block, { kind, position, ids: new Set([...(known?.ids ?? []), item.id]) });
    }
  };
  for (const position of resume.positions)
    for (const bullet of position.bullets) claim(bullet, "bullet", position);
  for (const summary of resume.summary) claim(summary, "summary", null);
  for (const skill of resume.skills) claim(skill, "skills", null);
  for (const certificate of resume.certificates) claim(certificate, "certificate", null);
  for (const project of resume.projects) for (const detail of project.details) claim(detail, "other", null);

  const grounds = new Map<string, Ground>();
  for (const block of blocks) {
    const known = kinds.get(block.address);
    if (!known || barred.has(block.address) || (block.story !== "body" && block.story !== "textbox"))
      continue;
    // The facts come from the profile, whose sources may name the blocks of an earlier version; ids stay.
    const own = facts.filter((fact) => fact.confidence === "sure" && known.ids.has(fact.id));
    if (own.length === 0) continue;
    const section = resume.sections.find((one) => one.blocks.includes(block.address));
    grounds.set(block.address, {
      block,
      kind: known.kind,
      positionId: known.position?.id ?? null,
      section: section?.title ?? null,
      facts: own,
    });
  }
  const { matches, requirements } = scoreRequirements(input);
  const hidden = new Set(requirements.filter((one) => one.evidenced && !one.visible).map((one) => one.id));
  const wishes = readWishes(input.posting);
  const told = {
    lines: [...grounds.values()].map(({ block }) => block.text),
    titles: resume.positions.flatMap(({ title }) => title ?? []),
  };
  const habits = readHabits(input);
  const steering = readSteering(input.preferences);
  const abroad = (languageOf(input.posting.text.split("\n")) ?? habits.language) !== habits.language;
  return {
    input,
    grounds,
    matches,
    hidden,
    relevance: relevanceTo(input.posting.requirements),
    wishes,
    abroad,
    habits,
    steering,
    room: openRoom(input.blocks, input.widths),
    worth: emphasizeWorth(
      rateLines(
        { wishes, title: input.posting.title, abroad },
        { ...told, german: habits.language === "de" },
        input.vectors ?? null,
      ),
      steering,
    ),
    scale: emphasizeLines(scaleLines(wishes, told, input.vectors ?? null), steering),
  };
}

export function relevanceTo(requirements: readonly Requirement[]): (fact: Fact) => Relevance {
  const asked = requirements.map((requirement) => ({
    requirement,
    skills: listSkillGroups(requirement.text).flat(),
    stems: listAskedWords(requirement.text).map((word) => readWords(word)[0]!.stem),
  }));
  const known = new Map<string, Relevance>();
  return (fact) => {
    const cached = known.get(fact.id);
    if (cached) return cached;
    const evidence = evidenceOf(fact);
    const served = asked.filter(({ requirement, skills, stems }) => {
      if (matchLeadership(requirement.text, [fact]).length > 0) return true;
      if (skills.some((skill) => hasSkill(evidence, skill))) return true;
      // For ranking a verb will do for its noun: "Proofread 30 articles" for "proofreading".
      if (
        skills.some(
          (skill) => !/\s/.test(skill.text) && evidence.plain.has(stemWord(skill.text.toLowerCase())),
        )
      )
        return true;
      const shared = stems.filter((stem) => holdsMeaning(evidence.plain, stem)).length;
      return meetsWords(shared, stems.length);
    });
    const weight = served.reduce((sum, { requirement }) => sum + (requirement.kind === "must" ? 2 : 1), 0);
    const touches =
      served.length > 0 || asked.some(({ stems }) => stems.some((stem) => evidence.plain.has(stem)));
    const relevance = { weight, requirements: served.map(({ requirement }) => requirement.id), touches };
    known.set(fact.id, relevance);
    return relevance;
  };
}

/** Ids of the requirements that name a skill. */
export const requirementsNaming = (posting: Posting, name: string): string[] =>
  posting.requirements
    .filter((requirement) => requirement.skills.includes(name))
    .map((requirement) => requirement.id);

/** The skills a block names: as the dictionary finds them in the line, and each item of a list read for itself ("Epic"). */
export function listNamedSkills(ground: Ground): FoundSkill[] {
  const { text } = ground.block;
  const found = findSkills(text);
  for (const fact of ground.facts) {
    const at = fact.kind === "skill" ? text.indexOf(fact.text) : -1;
    if (at < 0) continue;
    for (const skill of evidenceOf(fact).reading.skills) {
      const start = at + skill.start;
      const end = at + skill.end;
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ ...skill, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
