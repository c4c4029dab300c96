import { findSkills, sameSkill } from "../text/skills/index.ts";
import { namesItself } from "./match-requirements.ts";
import { containsSpelling, findPostingSpelling } from "./posting-spelling.ts";
import { evidenceOf } from "./read-evidence.ts";
import { type Ground, requirementsNaming, type Workspace } from "./read-ground.ts";

/** A line of skills as it is written: what stands before the list, the items, and what parts them. */
interface SkillLine {
  label: string;
  items: string[];
  separator: string;
  /** What stands before the last item instead of the separator (" and "), null where nothing else does. */
  lastSeparator: string | null;
  tail: string;
}

/** Null for a text that is no list of at least two items in one separator. */
export function readSkillLine(text: string): SkillLine | null {
  const label = /^[^:,;|•·]{1,40}:\s+/u.exec(text)?.[0] ?? "";
  const tail = /[.\s]*$/.exec(text)?.[0] ?? "";
  const body = text.slice(label.length, text.length - tail.length);
  for (const pattern of [/\s*\|\s*/, /\s*[•·]\s*/, /;\s*/, /,\s*/, /\s+\/\s+/, /\t+/]) {
    const parts = splitOutside(body, pattern);
    if (parts.items.length < 2 || parts.separators.some((separator) => separator !== parts.separators[0]))
      continue;
    const last = /^(.+?)\s+(and|&|und)\s+(.+)$/u.exec(parts.items.at(-1)!);
    if (last && pattern.source.startsWith(",")) {
      const word = ` ${last[2]} `;
      return {
        label,
        items: [...parts.items.slice(0, -1), last[1]!, last[3]!],
        separator: parts.separators[0]!,
        lastSeparator: word,
        tail,
      };
    }
    return { label, items: parts.items, separator: parts.separators[0]!, lastSeparator: null, tail };
  }
  return null;
}

function splitOutside(text: string, pattern: RegExp): { items: string[]; separators: string[] } {
  const items: string[] = [];
  const separators: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(pattern.source, "gu"))) {
    const before = text.slice(0, match.index);
    if ((before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length) continue;
    items.push(text.slice(from, match.index));
    separators.push(match[0]);
    from = match.index + match[0].length;
  }
  items.push(text.slice(from));
  return { items, separators };
}

export function writeSkillLine(line: SkillLine): string {
  const { items, separator, lastSeparator } = line;
  const list =
    lastSeparator === null
      ? items.join(separator)
      : `${items.slice(0, -1).join(separator)}${lastSeparator}${items.at(-1)}`;
  return line.label + list + line.tail;
}

/** What an item to emphasise has before its equals. */
const emphasis = 0.25;
/** What an item is worth that the posting names without demanding it, and one that only shares its words. */
const [named, worded] = [0.9, 0.7];
/** What a line has to say to the posting, by `weigh-line.ts`, for its words to count. */
const leastWorded = 0.32;

/** How strongly an item is wanted: as the posting asks for it, a little more where it is to be emphasised. */
const weigh = (item: string, workspace: Workspace): number =>
  weighAsked(item, workspace) + (workspace.steering.shows(item) ? emphasis : 0);

/** 2 must, 1 nice, less where the posting only speaks of it, 0 not at all. */
function weighAsked(item: string, { input, scale }: Workspace): number {
  // "ggplot2" is R to the dictionary, "Java 17" is Java to a reader too.
  const skills = findSkills(item);
  const names = new Set(
    skills
      .filter(
        (skill) =>
          !skill.narrower ||
          containsSpelling(skill.text, skill.name) ||
          input.posting.skills.some(({ text }) => text.toLowerCase() === skill.text.toLowerCase()),
      )
      .map((skill) => skill.name),
  );
  let weight = 0;
  for (const requirement of input.posting.requirements) {
    if (requirement.skills.some((name) => names.has(name)))
      weight = Math.max(weight, requirement.kind === "must" ? 2 : 1);
  }
  if (weight > 0) return weight;
  if (input.posting.skills.some((skill) => names.has(skill.name))) return named;
  if (skills.length > 0 && names.size === 0) return 0;
  const line = scale.weigh(item);
  return line.told !== null && line.weight >= leastWorded ? worded : 0;
}

/** Where the posting first names an item; items it does not name keep their own order. */
function firstNamed(item: string, { input }: Workspace): number {
  const names = findSkills(item).map((skill) => skill.name);
  return input.posting.skills.find((skill) => names.includes(skill.name))?.start ?? 0;
}

/**
 * The items with those the posting asks for in front, otherwise in the candidate's own order; among what it asks for equally
 * in its order, where that alone is a change worth making. Null where nothing is.
 */
export function orderItems(items: readonly string[], workspace: Workspace): string[] | null {
  const weights = items.map((item) => weigh(item, workspace));
  const places = items.map((item, i) => (weights[i]! >= 1 ? firstNamed(item, workspace) : 0));
  const sort = (equals: (a: number, b: number) => number): number[] =>
    items.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]! || equals(a, b) || a - b);
  const own = sort(() => 0);
  const theirs = sort((a, b) => places[a]! - places[b]!);
  // A swap of equals or among the first two is not worth a change.
  const gained = own.some((from, to) => weights[from]! >= worded && from - to >= 2);
  // What only shares words or is of a kind asked for gives way to what is asked for by its name.
  const led =
    (weights[0]! < worded && weights.some((weight, i) => weight >= (i === 1 ? 1 : worded))) ||
    (weights[0]! < named && weights.some((weight) => weight >= 1));
  const emphasized = own.some((from, to) => from > to && workspace.steering.shows(items[from]!));
  if (gained || led || emphasized) return own.map((i) => items[i]!);
  return theirs[0]! >= 2 ? theirs.map((i) => items[i]!) : null;
}

/** "SQL and Tableau": what stands before others now and did not, of what the posting asks for. */
export function nameRisen(before: readonly string[], after: readonly string[], workspace: Workspace): string {
  const risen = after.filter(
    (item, i) => weigh(item, workspace) >= worded && (before.indexOf(item) > i || before.indexOf(item) < 0),
  );
  return risen.slice(0, 2).join(" and ");
}

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

/** Skills the posting asks for, or the candidate wants emphasised, that deeds show and no list of skills names. */
export function listMissingSkills(workspace: Workspace): MissingSkill[] {
  const { input, steering } = workspace;
  const lists = [...workspace.grounds.values()].filter((ground) => ground.kind === "skills");
  const listed = new Set([
    ...input.resume.skills.map((skill) => skill.name),
    ...lists.flatMap((ground) => findSkills(ground.block.text).map((skill) => skill.name)),
  ]);
  const found = new Map<string, MissingSkill>();
  const wishes = input.posting.requirements.flatMap((requirement) => findSkills(requirement.text));
  for (const wanted of [...wishes, ...steering.skills]) {
    const { name, entry } = wanted;
    if (
      listed.has(name) ||
      found.has(name) ||
      entry.category === "soft" ||
      entry.category === "certificate" ||
      entry.category === "licence"
    )
      continue;
    const carriers = input.facts.filter(
      (fact) =>
        fact.confidence === "sure" &&
        (fact.kind === "achievement" || fact.kind === "project") &&
        namesItself(evidenceOf(fact), wanted),
    );
    const first = carriers[0];
    if (!first) continue;
    const own = evidenceOf(first).reading.skills.find((skill) => skill.name === name);
    const spelling = findPostingSpelling(input.posting, name);
    const text =
      own === undefined || (spelling !== null && sameSkill(own.text, spelling))
        ? (spelling ?? wanted.text)
        : own.text;
    found.set(name, {
      // "photovoltaic installs" names the skill as an adjective; the list takes the noun.
      text: name.toLowerCase().startsWith(text.toLowerCase())
        ? name
        : text.slice(0, 1).toUpperCase() + text.slice(1),
      name,
      facts: carriers.map((fact) => fact.id),
      requirements: requirementsNaming(input.posting, name),
      category: entry.category,
      trade: entry.trade,
    });
  }
  return [...found.values()];
}

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
