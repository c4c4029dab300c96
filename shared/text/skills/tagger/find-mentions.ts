import { type FoundSkill, findSkills } from "../find-skills.ts";
import { properNames } from "../proper-names.ts";
import type { SkillCategory, SkillEntry } from "../skill-entry.ts";
import { readKnowledge } from "./find-knowledge.ts";
import { isVague } from "./is-vague.ts";
import type { KnowledgeReading } from "./knowledge-spans.ts";

/** A skill that a posting names: by the dictionary or, where that has no entry or a shorter one, by the tagger. */
export interface Mention {
  /** As written. */
  text: string;
  /** Canonical name of the dictionary; the words as written where it has none. */
  name: string;
  start: number;
  end: number;
  source: "dictionary" | "model";
  entry: SkillEntry | null;
}

/** What is said at a place of a posting: what is asked for, what is to be done, or anything else. */
export type MentionPlace = "demand" | "duty" | "passing";

/**
 * How likely the tagger must hold a word of the dictionary to be meant. Where something is asked for the dictionary alone decides;
 * elsewhere most of its words ("sales", "research") are named in passing. By held-out fifths (test/train).
 */
const leastOfDictionary: Record<MentionPlace, number> = { demand: 0, duty: 0.1, passing: 0.4 };

/** What the tagger finds by itself counts from this mean likelihood; by held-out fifths too. Below it stand vague phrases. */
const leastOfTagger = 0.4;

/** Names of their own count anywhere; so do manners, which the tagger was not taught. */
const anywhere: ReadonlySet<SkillCategory> = new Set([...properNames, "soft"]);

/** What most of the training texts are about. What the tagger thinks unlikely in a nurse's duties it may never have met. */
const learnedTrades: ReadonlySet<string> = new Set(["software", "infrastructure", "data"]);

export interface MentionOptions {
  /** Null where nothing counts. */
  placeAt?: ((offset: number) => MentionPlace | null) | undefined;
  read?: ((text: string, skills: readonly FoundSkill[]) => KnowledgeReading) | undefined;
}

/**
 * The dictionary's mentions without those that are likely made in passing. Of a proper name, and of a duty in a trade the tagger does
 * not know, the likeliest mention stays where no other does: what is named is never lost.
 */
function chooseSkills(
  skills: readonly FoundSkill[],
  likelihoodAt: KnowledgeReading["likelihoodAt"],
  placeAt: (offset: number) => MentionPlace | null,
): FoundSkill[] {
  const chosen = new Set<FoundSkill>();
  const named = new Set<string>();
  const likeliest = new Map<string, { skill: FoundSkill; likelihood: number }>();
  for (const skill of skills) {
    const place = placeAt(skill.start);
    if (place === null) continue;
    const likelihood = likelihoodAt(skill.start, skill.end) ?? 1;
    const { category, trade } = skill.entry;
    if (likelihood >= leastOfDictionary[place]) {
      chosen.add(skill);
      named.add(skill.name);
    } else if (anywhere.has(category) || (place === "duty" && !learnedTrades.has(trade))) {
      const before = likeliest.get(skill.name);
      if (!before || likelihood > before.likelihood) likeliest.set(skill.name, { skill, likelihood });
    }
  }
  for (const [name, { skill }] of likeliest) if (!named.has(name)) chosen.add(skill);
  return skills.filter((skill) => chosen.has(skill));
}

/**
 * Every skill a posting names, in reading order. Where the tagger sees more words than the dictionary has ("Agile" in "agile
 * methodologies") both are mentions, the wider first; otherwise none overlaps another. In other languages than English all is the
 * dictionary's.
 */
export function findMentions(
  text: string,
  { placeAt = () => "passing", read = readKnowledge }: MentionOptions = {},
): Mention[] {
  const skills = findSkills(text);
  const { spans, likelihoodAt } = read(text, skills);
  const kept = chooseSkills(skills, likelihoodAt, placeAt);
  const mentions = kept.map(
    ({ text: written, name, start, end, entry }): Mention => ({
      text: written,
      name,
      start,
      end,
      source: "dictionary",
      entry,
    }),
  );
  let next = 0;
  for (const { text: written, start, end, likelihood } of spans) {
    while (next < kept.length && kept[next]!.end <= start) next += 1;
    let isWider = true;
    for (let at = next; at < kept.length && kept[at]!.start < end; at += 1) {
      const one = kept[at]!;
      isWider &&= start <= one.start && one.end <= end && one.end - one.start < end - start;
    }
    if (!isWider || likelihood < leastOfTagger || placeAt(start) === null || isVague(written)) continue;
    const name = written.replace(/\s+/gu, " ");
    mentions.push({ text: written, name, start, end, source: "model", entry: null });
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
