/** What deeds show and no list of skills names, and the line of skills each belongs to. */

import type { Fact } from "../resume/model.ts";
import { type FoundSkill, findSkills, sameSkill } from "../text/skills/index.ts";
import { hasSkill, namesItself } from "./match-requirements.ts";
import { readSkillLine } from "./order-skills.ts";
import { findPostingSpelling } from "./posting-spelling.ts";
import { evidenceOf, readEvidence } from "./read-evidence.ts";
import { type Ground, requirementsNaming, type Workspace } from "./read-ground.ts";
import { listMembers } from "./skill-kinds.ts";

export interface MissingSkill {
  /** As it will be written. */
  text: string;
  name: string;
  /** Ids of the facts that show it. */
  facts: string[];
  requirements: string[];
  category: string;
  trade: string;
}

/**
 * Skills the posting asks for, or the candidate wants emphasised, that deeds show and no list of skills names; where a deed
 * shows only a kind of what is asked for, that kind; and libraries, where a line holds them.
 */
export function listMissingSkills(workspace: Workspace): MissingSkill[] {
  const { input, steering } = workspace;
  const lists = [...workspace.grounds.values()].filter((ground) => ground.kind === "skills");
  const listed = new Set([
    ...input.resume.skills.map((skill) => skill.name),
    ...lists.flatMap((ground) => findSkills(ground.block.text).map((skill) => skill.name)),
  ]);
  const found = new Map<string, MissingSkill>();
  const deeds = input.facts.filter(
    ({ confidence, kind }) => confidence === "sure" && (kind === "achievement" || kind === "project"),
  );
  const add = (
    { name, text, entry }: FoundSkill,
    carriers: readonly Fact[],
    requirements: string[],
  ): void => {
    found.set(name, {
      text: text.slice(0, 1).toUpperCase() + text.slice(1),
      name,
      facts: carriers.map((fact) => fact.id),
      requirements,
      category: entry.category,
      trade: entry.trade,
    });
  };
  // A litigation paralegal knows litigation: what a title says is no skill to list.
  const titles = input.resume.positions.map(({ title }) => readEvidence(title ?? "", null));
  const isNew = (skill: FoundSkill): boolean =>
    !listed.has(skill.name) &&
    !found.has(skill.name) &&
    !neverListed.has(skill.entry.category) &&
    !titles.some((title) => hasSkill(title, skill));
  const wishes = input.posting.requirements.flatMap((requirement) => findSkills(requirement.text));
  for (const wanted of [...wishes, ...steering.skills]) {
    if (!isNew(wanted)) continue;
    const carriers = deeds.filter((fact) => namesItself(evidenceOf(fact), wanted));
    const first = carriers[0];
    if (!first) continue;
    const own = evidenceOf(first).reading.skills.find((skill) => skill.name === wanted.name);
    const spelling = findPostingSpelling(input.posting, wanted.name);
    const theirs = own === undefined || (spelling !== null && sameSkill(own.text, spelling));
    const text = theirs ? (spelling ?? wanted.text) : own.text;
    // "photovoltaic installs" names the skill as an adjective; the list takes the noun.
    const isShort = wanted.name.toLowerCase().startsWith(text.toLowerCase());
    add(
      { ...wanted, text: isShort ? wanted.name : text },
      carriers,
      requirementsNaming(input.posting, wanted.name),
    );
  }
  const shown = listShown(deeds);
  for (const wanted of wishes) {
    if (listed.has(wanted.name) || found.has(wanted.name)) continue;
    const members = listMembers(wanted);
    for (const { skill, facts } of shown)
      if (members.includes(skill.name) && crafts.has(skill.entry.category) && isNew(skill))
        add(skill, facts, requirementsNaming(input.posting, wanted.name));
  }
  const languages = new Set(
    wishes
      .filter(({ name, entry }) => entry.category === "language" && listed.has(name))
      .map(({ name }) => name),
  );
  if (languages.size < leastLanguages || !lists.some(isLibraryLine)) return [...found.values()];
  for (const { skill, facts } of shown)
    if (skill.entry.category === "framework" && isNew(skill)) add(skill, facts, []);
  return [...found.values()];
}

const neverListed: ReadonlySet<string> = new Set(["soft", "certificate", "licence"]);
/** Kinds of work that are told by another name than the one asked for; a tool more beside its likes proves no more. */
const crafts: ReadonlySet<string> = new Set(["method", "technique"]);
/** How many of the candidate's languages a posting asks for whose reader looks at libraries it does not name. */
const leastLanguages = 2;

/** The skills that deeds name and do not deny, each once, in the words of the first. */
function listShown(deeds: readonly Fact[]): { skill: FoundSkill; facts: Fact[] }[] {
  const shown = new Map<string, { skill: FoundSkill; facts: Fact[] }>();
  for (const fact of deeds)
    for (const skill of evidenceOf(fact).reading.skills) {
      if (!namesItself(evidenceOf(fact), skill)) continue;
      const known = shown.get(skill.name);
      if (known) known.facts.push(fact);
      else shown.set(skill.name, { skill, facts: [fact] });
    }
  return [...shown.values()];
}

/** "Libraries: pandas, scikit-learn". */
const isLibraryLine = ({ block }: Ground): boolean =>
  /\b(?:librar(?:y|ies)|packages|bibliotheken)\b/i.test(readSkillLine(block.text)?.label ?? "");

/** Labels of lines that take any tool, and labels that take anything. */
const toolLabels = /\b(?:tools?|technolog\w*|software|stack|systems?|programs?|platforms?|frameworks?)\b/i;
const openLabels = /\b(?:skills?|competenc\w*|other|misc\w*|expertise|knowledge|kenntnisse)\b/i;
const tools = new Set(["framework", "database", "cloud", "platform", "tool", "software"]);

/** The line a skill belongs to: where its likes stand, else one that takes anything. Null where none fits. */
export function chooseLine(skill: MissingSkill, lines: readonly Ground[], several: boolean): Ground | null {
  const score = (ground: Ground): number => {
    const label = readSkillLine(ground.block.text)?.label ?? "";
    const alike = findSkills(ground.block.text).filter(
      (other) => other.entry.category === skill.category,
    ).length;
    if (openLabels.test(label) || (label === "" && !several)) return 1 + alike;
    if (toolLabels.test(label) && tools.has(skill.category)) return 2 + alike;
    // A group of one kind ("Languages:") takes its own kind only.
    const named = findSkills(ground.block.text);
    const kinds = new Set(named.map((other) => other.entry.category));
    // Without a label a line is of one kind only where most of it is, in the same trade: codes and rules take no trade.
    const close = named.filter((o) => o.entry.category === skill.category && o.entry.trade === skill.trade);
    if (label === "" && close.length * 2 <= named.length) return 0;
    return kinds.has(skill.category as never) ? alike : 0;
  };
  return [...lines].filter((ground) => score(ground) > 0).sort((a, b) => score(b) - score(a))[0] ?? null;
}
