import { findSkills, sameSkill } from "../text/skills/index.ts";
import { namesItself } from "./match-requirements.ts";
import { findPostingSpelling } from "./posting-spelling.ts";
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

/** How strongly the posting asks for an item: 2 must, 1 nice, 0 not at all; a little more where it is to be emphasised. */
function weigh(item: string, { input, steering }: Workspace): number {
  const names = new Set(findSkills(item).map((skill) => skill.name));
  let weight = 0;
  for (const requirement of input.posting.requirements) {
    if (requirement.skills.some((name) => names.has(name)))
      weight = Math.max(weight, requirement.kind === "must" ? 2 : 1);
  }
  if (weight === 0 && input.posting.skills.some((skill) => names.has(skill.name))) weight = 0.5;
  return steering.shows(item) ? weight + emphasis : weight;
}

/** The items with those the posting asks for in front, otherwise in the candidate's own order; null where that is so already. */
export function orderItems(items: readonly string[], workspace: Workspace): string[] | null {
  const weights = items.map((item) => weigh(item, workspace));
  const order = items.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]! || a - b);
  // A swap of equals or among the first two is not worth a change.
  const gained = order.some((from, to) => weights[from]! >= 1 && from - to >= 2);
  const led = weights[0]! < 1 && weights.some((weight) => weight >= 1);
  const emphasized = order.some((from, to) => from > to && workspace.steering.shows(items[from]!));
  return gained || led || emphasized ? order.map((i) => items[i]!) : null;
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
