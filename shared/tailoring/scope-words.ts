import { isPlainWord } from "./plain-words.ts";
import type { Word } from "./read-words.ts";
import { stemWord } from "./stem-word.ts";

/**
 * How much of a deed a verb claims. A text may lower the rank its fact gives, never raise it:
 * 5 owned › 4 led › 3 built › 2 contributed › 1 helped.
 */
export type ScopeRank = 1 | 2 | 3 | 4 | 5;

const verbs: Record<ScopeRank, string> = {
  5: "own head direct chair found spearhead govern",
  4: "lead manage run oversee supervise responsible command",
  3: `build create develop design implement launch deliver introduce architect author write produce establish initiate
    invent pioneer coordinate organize mentor precept train teach drive automate rebuild redesign engineer negotiate conduct
    plan`,
  2: "contribute participate collaborate cooperate involve join engage work",
  1: "help assist support aid shadow observe attend learn study volunteer",
};

const rankOf = new Map<string, ScopeRank>();
for (const [rank, list] of Object.entries(verbs)) {
  for (const word of list.split(/\s+/)) rankOf.set(stemWord(word), Number(rank) as ScopeRank);
}
/** Nouns and adjectives that share a stem with a scope verb and claim no deed. */
const noDeeds = new Set([
  "management",
  "development",
  "design",
  "designs",
  "engineering",
  "engineer",
  "engineers",
  "worker",
  "workers",
  "heads",
  "direct",
  "directly",
  "direction",
  "directions",
  "running",
  "training",
  "trainings",
  "trainer",
  "trainers",
  "plan",
  "plans",
  "planning",
  "planner",
  "production",
  "products",
  "teaching",
  "learning",
  "study",
  "studies",
  "works",
  "work",
  "working",
  "worked",
  "driver",
  "drivers",
  "driving",
  "drive",
  "manager",
  "managers",
  "managerial",
  "developer",
  "developers",
  "designer",
  "designers",
  "builds",
  "writing",
  "writer",
  "writers",
  "created",
  "organic",
  "organically",
  "owner",
  "owners",
  "supports",
  "launches",
  "found",
  "delivery",
  "deliveries",
  "attendance",
  "volunteer",
  "volunteers",
  "organization",
  "organizations",
  "organisation",
  "organisations",
]);
noDeeds.delete("created");

const irregularPast = new Set(
  "led built rebuilt ran wrote rewrote oversaw drove taught grew won brought cut set made sold kept took gave".split(
    " ",
  ),
);

/** How far behind a weaker verb a text's own claim may stand and still be weakened by it ("helped the team to build"). */
const governedWithin = 4;

/**
 * Stems that stand in a text only beneath a helper verb ("helped the team migrate 12 services" → team, migrat, servic):
 * what follows it up to the next verb in the past tense, or to the end of the sentence.
 */
export function readHelpedStems(words: readonly Word[]): Set<string> {
  const helped = new Set<string>();
  const free = new Set<string>();
  let governedIn = -1;
  for (const [index, word] of words.entries()) {
    const rank = rankOf.get(word.stem);
    const deed =
      rank !== undefined &&
      !isHelpNoun(words, index) &&
      !(noDeeds.has(word.lower) && !isWorkedOn(words, index));
    const bare = sameInPast.test(word.lower) && governedIn === word.sentence;
    if (isPast(word) && !bare && (rank === undefined || rank > 2)) governedIn = -1;
    (governedIn === word.sentence ? helped : free).add(word.stem);
    if (deed && rank <= 2) governedIn = word.sentence;
  }
  return new Set([...helped].filter((stem) => !free.has(stem)));
}

/** Their past is their base form, so that behind a helper verb they are its infinitive ("helped cut waste"). */
const sameInPast = /^(?:cut|set)$/;

/** Looks like a deed told: "migrated", "led", also "migrating". */
export const isDeedForm = (word: Word): boolean => isPast(word) || word.lower.endsWith("ing");

const isPast = (word: Word): boolean => word.lower.endsWith("ed") || irregularPast.has(word.lower);

const isWorkedOn = (words: readonly Word[], index: number): boolean =>
  /^work(?:ed|ing)$/.test(words[index]!.lower) &&
  /^(?:on|with|alongside)$/.test(words[index + 1]?.lower ?? "");

export interface ScopeMention {
  word: Word;
  index: number;
  /** After weakening by a helper verb in front: "helped to build" gives 1 for "build". */
  rank: ScopeRank;
}

/**
 * The scope words of a text. `strict` is for the text under check: a weaker verb must stand close before the stronger
 * one; in evidence it governs until the next verb in the past tense.
 */
export function readScopeWords(words: readonly Word[], strict: boolean): ScopeMention[] {
  const mentions: ScopeMention[] = [];
  let governor: { rank: ScopeRank; index: number; sentence: number } | null = null;
  for (const [index, word] of words.entries()) {
    const coLed = words[index - 1]?.lower === "co" && words[index - 1]?.end === word.start - 1;
    const own = rankOf.get(word.stem);
    if (own === undefined || (noDeeds.has(word.lower) && !isWorkedOn(words, index))) continue;
    if (word.lower === "lead" && isTitleLead(words, index)) continue;
    if (isHelpNoun(words, index)) continue;
    const rank = coLed && own > 2 ? 2 : own;
    const past = isPast(word);
    if (governor && governor.sentence !== word.sentence) governor = null;
    if (past && index > 0 && rank > 2 && words[index - 1]?.lower !== "to") governor = null;
    const reaches = governor && (!strict || index - governor.index <= governedWithin);
    mentions.push({ word, index, rank: reaches && governor && governor.rank < rank ? governor.rank : rank });
    if (rank <= 2) governor = { rank, index, sentence: word.sentence };
    else if (past) governor = null;
  }
  return mentions;
}

/** "life support", "customer support": a matter, not a deed. */
function isHelpNoun(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const previous = words[index - 1];
  return (
    /^(?:support|help|study|volunteer)$/.test(word.lower) &&
    previous !== undefined &&
    previous.segment === word.segment &&
    !isPlainWord(previous.lower)
  );
}

/** "Team lead", "tech lead" name a post, not a deed. */
const isTitleLead = (words: readonly Word[], index: number): boolean =>
  /^(?:team|tech|technical|shift|project|group|squad|design|engineering)$/.test(
    words[index - 1]?.lower ?? "",
  );
