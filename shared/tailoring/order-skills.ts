import type { Posting } from "../posting/model.ts";
import { findSkills } from "../text/skills/index.ts";
import { hasSkill } from "./match-requirements.ts";
import { containsSpelling } from "./posting-spelling.ts";
import { readEvidence } from "./read-evidence.ts";
import type { Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import { isContentWord, readStems, readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { listMembers } from "./skill-kinds.ts";

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
    const isAsked =
      skills.length > 0
        ? requirement.skills.some((name) => names.has(name))
        : isNamedIn(item, requirement.text);
    if (isAsked) weight = Math.max(weight, requirement.kind === "must" ? 2 : 1);
  }
  if (isOfTitle(item, input.posting)) weight = Math.max(weight, titled);
  if (weight > 0) return weight;
  if (input.posting.skills.some((skill) => names.has(skill.name))) return named;
  const kinds = listKindsAsked(input.posting);
  if (skills.some(({ name }) => kinds.has(name))) return worded;
  if (skills.length > 0 && names.size === 0) return 0;
  const { told, weight: worth } = scale.weigh(item);
  return told !== null && worth >= leastWorded && speaksOf(told, item) ? worded : 0;
}

/** What the post is called after goes before what it demands beside. */
const titled = 2.1;
/** Words that make a skill of a matter: "dementia care" is what a dementia support worker does. */
const makesSkill =
  /^(?:care|support|work|management|skills?|development|design|administration|teaching|operations?|handling)$/;

function isOfTitle(item: string, { title }: Posting): boolean {
  const asked = readStems(title ?? "");
  const matter = readWords(item).filter((word) => isContentWord(word) && !makesSkill.test(word.lower));
  return matter.length > 0 && matter.every(({ stem }) => asked.has(stem));
}

const kindsOf = new WeakMap<Posting, ReadonlySet<string>>();

/** Names of skills that are of a kind a posting asks for. */
function listKindsAsked(posting: Posting): ReadonlySet<string> {
  const known = kindsOf.get(posting);
  if (known) return known;
  const asked = posting.requirements.filter(({ topic }) => topic !== "degree");
  const kinds = new Set(asked.flatMap(({ text }) => findSkills(text).flatMap(listMembers)));
  kindsOf.set(posting, kinds);
  return kinds;
}

/** "Dry needling" in "Dry needling certificate", which no dictionary has; one everyday word alone names nothing. */
function isNamedIn(item: string, text: string): boolean {
  const isName = readWords(item).length > 1 || /\p{L}[\p{Lu}\p{N}]/u.test(item);
  return isName && containsSpelling(text, item);
}

/**
 * Whether a wish is about an item and does not just share a word with it: by a skill, or by all the item's words; of a
 * demand half of them are enough.
 */
function speaksOf(wish: Wish, item: string): boolean {
  const evidence = readEvidence(item, null);
  if (wish.skills.some((skill) => hasSkill(evidence, skill))) return true;
  const words = readWords(item).filter(isContentWord);
  const asked = readStems(wish.text);
  const shared = words.filter(({ stem }) => holdsMeaning(asked, stem)).length;
  return shared >= words.length * (wish.requirement === null ? 1 : 0.5);
}

/** Where the posting first names an item; items it does not name keep their own order. */
function firstNamed(item: string, { input }: Workspace): number {
  const names = findSkills(item).map((skill) => skill.name);
  return input.posting.skills.find((skill) => names.includes(skill.name))?.start ?? 0;
}

/** Whose first items are all asked for is read with pleasure as it stands. */
const settledItems = 3;

/**
 * The items with those the posting asks for in front, otherwise in the candidate's own order; among what it asks for equally
 * in its order, where that alone is a change worth making. Null where nothing is. The last `added` items are new to the
 * line: they stand behind those of the candidate's that are asked for, and in front only where none is.
 */
export function orderItems(items: readonly string[], workspace: Workspace, added = 0): string[] | null {
  const kept = items.length - added;
  const weights = items.map((item) => weigh(item, workspace));
  const asked = weights.slice(0, kept).filter((weight) => weight >= worded);
  for (let i = kept; i < items.length; i++)
    if (!workspace.steering.shows(items[i]!)) weights[i] = Math.min(weights[i]!, ...asked);
  const places = items.map((item, i) => (weights[i]! >= 1 && i < kept ? firstNamed(item, workspace) : 0));
  const sort = (equals: (a: number, b: number) => number): number[] =>
    items.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]! || equals(a, b) || a - b);
  const own = sort(() => 0);
  const theirs = sort((a, b) => (a < kept && b < kept ? places[a]! - places[b]! : 0));
  const first = weights.slice(0, Math.min(settledItems, kept));
  const isSettled =
    added === 0 &&
    first.length === settledItems &&
    first.every((weight) => weight >= named) &&
    weights[0] === Math.max(...weights);
  // A swap of equals or among the first two is not worth a change.
  const gained = !isSettled && own.some((from, to) => weights[from]! >= worded && from - to >= 2);
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
