import { isPlainWord } from "./plain-words.ts";
import type { Word } from "./read-words.ts";
import { stemWord } from "./stem-word.ts";

/**
 * How much of a deed a verb claims. A text may lower the rank its fact gives, never raise it:
 * 5 owned › 4 led › 3 built › 2 contributed › 1 helped.
 */
export type ScopeRank = 1 | 2 | 3 | 4 | 5;

const verbs: Record<ScopeRank, string> = {
  5: "own direct chair found spearhead govern",
  4: "lead head manage run oversee supervise responsible command leadership leite leitete leiten leitung verantwortete verantwortlich",
  3: `build create develop design implement launch deliver introduce architect author write produce establish initiate
    invent pioneer coordinate organize mentor precept train teach drive automate rebuild redesign engineer negotiate conduct
    plan`,
  2: "mitarbeit mitgearbeitet mitwirkung beteiligt beteiligung contribute participate collaborate cooperate involve join engage work",
  1: "unterstützte unterstütze unterstützung assistierte mithilfe help assist support aid shadow observe attend learn study volunteer",
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
for (const word of `building buildings housing response responses responsive responsiveness assistant assistants
  supporter supporters observer runner runners learner learners attendee contributor cooperative cooperatives`.split(
  /\s+/,
))
  noDeeds.add(word);
noDeeds.delete("created");

const irregularPast = new Set(
  "led built rebuilt ran wrote rewrote written rewritten driven taken given grown drawn overseen oversaw drove taught grew won brought cut set made sold kept took gave".split(
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
    const phrase = findPhrase(words, index);
    const rank = phrase?.rank ?? rankOf.get(word.stem);
    // "supported the survey by cleaning data": the cleaning was one's own.
    if (word.lower === "by" && words[index + 1]?.lower.endsWith("ing")) governedIn = -1;
    const deed =
      rank !== undefined &&
      !isHelpNoun(words, index) &&
      !(noDeeds.has(word.lower) && !isWorkedOn(words, index) && !phrase);
    const bare = sameInPast.test(word.lower) && governedIn === word.sentence;
    if (isPast(word) && !bare && (rank === undefined || rank > 2)) governedIn = -1;
    (governedIn === word.sentence ? helped : free).add(word.stem);
    if (deed && rank <= 2) governedIn = word.sentence;
  }
  return new Set([...helped].filter((stem) => !free.has(stem)));
}

/** Their past is their base form, so that behind a helper verb they are its infinitive ("helped cut waste"). */
const sameInPast = /^(?:cut|set)$/;

/** Whether the stem is a verb that says a deed was done by oneself or led. */
export const isOwnDeed = (stem: string): boolean => (rankOf.get(stem) ?? 0) > 2;

/** Whether a word is a verb of the ranks above, in any form. */
export const isScopeWord = (word: Word): boolean => rankOf.has(word.stem) && !noDeeds.has(word.lower);

/** Looks like a deed told: "migrated", "led", also "migrating". */
export const isDeedForm = (word: Word): boolean =>
  isPast(word) || (word.lower.endsWith("ing") && !noDeedForms.test(word.lower));
const noDeedForms =
  /^(?:morning|evening|during|spring|string|thing|nothing|something|anything|everything|wedding|ceiling|sibling)$/;

const isPast = (word: Word): boolean => word.lower.endsWith("ed") || irregularPast.has(word.lower);

const isWorkedOn = (words: readonly Word[], index: number): boolean =>
  /^work(?:ed|ing)$/.test(words[index]!.lower) &&
  /^(?:on|with|alongside)$/.test(words[index + 1]?.lower ?? "");

export interface ScopeMention {
  word: Word;
  index: number;
  /** After weakening by a helper verb in front: "helped to build" gives 1 for "build". */
  rank: ScopeRank;
  /** Weakened only because the text says "together": the verb itself needs evidence then. */
  shared: boolean;
  /** Index of the first word of its phrase: "took" of "took part". */
  from: number;
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
    const phrase = findPhrase(words, index);
    const own = phrase?.rank ?? rankOf.get(word.stem);
    if (own === undefined) continue;
    if (!phrase && noDeeds.has(word.lower) && !isWorkedOn(words, index) && !isDeedNoun(words, index))
      continue;
    if (word.lower === "lead" && isTitleLead(words, index)) continue;
    if (isDoneByOthers(words, index)) continue;
    if (isHelpNoun(words, index) || isOfOthers(words, index) || isCountedNoun(words, index)) continue;
    const shared =
      strict && own > 2 && words.some((one) => one.sentence === word.sentence && sharedDeed.test(one.lower));
    const rank = (coLed || shared) && own > 2 ? 2 : own;
    const past = isPast(word);
    if (governor && governor.sentence !== word.sentence) governor = null;
    if (past && index > 0 && rank > 2 && words[index - 1]?.lower !== "to") governor = null;
    const reaches = governor && (!strict || index - governor.index <= governedWithin);
    mentions.push({
      word,
      index,
      from: phrase?.from ?? index,
      shared,
      rank: reaches && governor && governor.rank < rank ? governor.rank : rank,
    });
    if (rank <= 2) governor = { rank, index, sentence: word.sentence };
    else if (past) governor = null;
  }
  return mentions;
}

/** A deed told as done with others is told as a part of it; the word itself needs evidence like any other. */
const sharedDeed = /^(?:jointly|together|gemeinsam)$/;

/** "took part", "was part of", "a member of", "in charge of", "played a role in". */
function findPhrase(words: readonly Word[], index: number): { rank: ScopeRank; from: number } | null {
  const lower = (offset: number): string => words[index + offset]?.lower ?? "";
  switch (words[index]!.lower) {
    case "part":
      if (/^(?:take|takes|took|taken|taking|play|plays|played)$/.test(lower(-1)))
        return { rank: 2, from: index - 1 };
      return lower(1) === "of" ? { rank: 2, from: index } : null;
    case "member":
    case "members":
      return lower(1) === "of" ? { rank: 2, from: index } : null;
    case "role":
    case "hand":
      return /^(?:play|played|had|lent|gave)$/.test(lower(-2)) ? { rank: 2, from: index - 2 } : null;
    case "charge":
      return lower(-1) === "in" && lower(1) === "of" ? { rank: 4, from: index } : null;
    default:
      return null;
  }
}

/** "Management of 12 clinics" opens a stretch: the noun tells the deed. */
const isDeedNoun = (words: readonly Word[], index: number): boolean =>
  /(?:ment|tion|ing|sign|ship)$/.test(words[index]!.lower) &&
  words[index + 1]?.lower === "of" &&
  words[index - 1]?.segment !== words[index]!.segment;

/** "a project led by the Fenbrook group": their deed. "managed by phone" and "led by example" are one's own. */
const isDoneByOthers = (words: readonly Word[], index: number): boolean =>
  isPast(words[index]!) &&
  words[index + 1]?.lower === "by" &&
  /^(?:the|an?|our|my|his|her|their|another|others?)$/.test(words[index + 2]?.lower ?? "") &&
  words[index - 1]?.sentence === words[index]!.sentence &&
  !isPlainWord(words[index - 1]!.lower);

/** "under supervision", "under the direction of": somebody else's. */
const isOfOthers = (words: readonly Word[], index: number): boolean =>
  words
    .slice(Math.max(0, index - 3), index)
    .some((word) => word.lower === "under" && word.segment === words[index]!.segment) &&
  /(?:sion|ship|tion|ment|ance)$/.test(words[index]!.lower);

/** "two payment runs", "sales plans": a thing in the plural behind another noun, not a deed. */
function isCountedNoun(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const previous = words[index - 1];
  if (!/^(?:runs|leads|drives|builds|launches|heads|designs|plans|trains|supports)$/.test(word.lower))
    return false;
  return (
    previous !== undefined &&
    previous.segment === word.segment &&
    !isPlainWord(previous.lower) &&
    previous.text === previous.lower
  );
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
