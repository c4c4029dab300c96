import { periods } from "../quantity-words.ts";
import type { Reading } from "../read-evidence.ts";
import { affirms, type Evidence } from "../read-evidence.ts";
import { isPolarityWord } from "../read-polarity.ts";
import { isRateWord } from "../read-rates.ts";
import { isContentWord, readWords, type Word } from "../read-words.ts";
import { isDeedForm } from "../scope-words.ts";
import { stemWord } from "../stem-word.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { findSpelledOut, isClippedFrom, isShortened, isShortFor } from "./gate-evidence.ts";
import {
  isAwardWord,
  isPublicationWord,
  isScaleWord,
  isSoleWord,
  type Naming,
  nameWord,
} from "./name-claim.ts";
import { listPhrases } from "./phrasal-verbs.ts";
import { isHeard, isTold } from "./told-words.ts";

/** "PV Installation Professional": part of a name, plain as the word is elsewhere. */
const isNamePart = (after: Reading, index: number): boolean =>
  after.words[index]!.text === "Professional" && /^\p{Lu}/u.test(after.words[index - 1]?.text ?? "");

/** Words of level claim something even inside the name of a skill ("Advanced Excel"). */
const isLevelWord = (lower: string): boolean =>
  /^(?:advanced|expert|proficient|fluent|senior|intermediate)$/.test(lower);

/** A lone small letter is part of a word ("e-mail"); in "k u b e r n e t e s" it is. */
const isLoneLetter = (word: Word, { text }: Reading): boolean =>
  /^\p{Ll}$/u.test(word.text) && !/^[ai]$/.test(word.text) && !/^[-’']\p{L}{2}/u.test(text.slice(word.end));

/** "the time for binders from 6 days to 2", "two firms totalling £13.6m", "by means of": they claim what the figure beside them claims. */
function findAnnouncing({ words, quantities }: Reading): number[] {
  return words.flatMap((word, index) => {
    const figures = quantities.filter((one) => one.sentence === word.sentence);
    const isTime = word.lower === "time" && figures.some(({ unit }) => unit === "seconds");
    const isSum = /^total(?:l?ing|l?ed)$/.test(word.lower) && figures.some((one) => one.start > word.start);
    const isMeans =
      word.lower === "means" && words[index - 1]?.lower === "by" && words[index + 1]?.lower === "of";
    return isTime || isSum || isMeans ? [index] : [];
  });
}

/**
 * What the named checks left over: each content word stands in a source with the same polarity, or it is a claim of its
 * own. Neighbouring words of one kind make one claim.
 */
export function checkWords(named: readonly DraftClaim[], naming: Naming): DraftClaim[] {
  const { after, sources } = naming;
  const claims: DraftClaim[] = [];
  const idle = new Set([...findIdle(after, named), ...findAnnouncing(after)]);
  const spelledOut = findSpelledOut(after.words, sources(0));
  let open: { claim: DraftClaim; last: number } | null = null;
  for (const [index, word] of after.words.entries()) {
    if (
      !(
        isContentWord(word) ||
        isNamePart(after, index) ||
        isLoneLetter(word, after) ||
        word.lower === "mine"
      ) ||
      isPolarityWord(word.lower) ||
      idle.has(index) ||
      isCovered(word, named, after)
    )
      continue;
    const polarity = after.polarity[index]!;
    const strict = isScaleWord(word.lower) || isAwardWord(word.lower) || isSoleWord(word.lower);
    // Words of a name are not told by others of their family: "Nursing Times" is no nursing and no dates.
    const isNamed =
      !naming.german && /^\p{Lu}/u.test(word.text) && after.words[index - 1]?.sentence === word.sentence;
    const ear = strict || isNamed || isPublicationWord(word.lower) ? isTold : isHeard;
    const told = toldSources(word, naming, ear);
    const all = strict ? told : sources(word.sentence);
    const asDeed = isDeedForm(word);
    const isToldAnew = (source: Evidence): boolean =>
      told.includes(source) && !(asDeed && source.fact?.kind === "position") && !isOnlyLabel(source, word);
    const phrases = listPhrases(after.words, index);
    const joined = listJoined(after, index);
    let holders = all.filter(
      (source) =>
        (!isOnlyLabel(source, word) &&
          affirms(source, polarity, (stems) => stems.has(word.stem) || isShortFor(stems, word))) ||
        isShortened(source, word, after.text) ||
        ((!asDeed || lightVerbs.has(word.stem)) &&
          affirms(source, polarity, (stems) => isTold(stems, word.stem))) ||
        (isToldAnew(source) &&
          [word.stem, ...phrases, ...joined].some((one) =>
            affirms(asDeed ? wordsOf(source) : source, polarity, (stems) => ear(stems, one)),
          )) ||
        (polarity === "plain" && isClippedFrom(source, word)) ||
        (!isContentWord(word) && source.reading.words.some((other) => other.lower === word.lower)) ||
        (isRateWord(word.lower) && tellsRate(source, word.lower)) ||
        (lightVerbs.has(word.stem) && tellsDeed(source, word, after)) ||
        (word.lower === "every" && times.test(after.words[index + 1]?.lower ?? "") && repeats(source)) ||
        (source.fact?.kind === "publication" &&
          /^(?:article|articles|piece|publication)$/.test(word.lower)) ||
        (polarity === "negated" && source.negated.size > 0 && isHeard(source.plain, word.stem)),
    );
    // A word told by another of its family has to speak of the same matter.
    holders = holders.filter(
      (source) =>
        source.plain.has(word.stem) ||
        source.hedged.has(word.stem) ||
        source.negated.has(word.stem) ||
        sharesMatter(source, word, after),
    );
    if (holders.length === 0 && spelledOut.has(index))
      holders = all.filter((source) => source.fact !== null).slice(0, 1);
    // A title or an employer carries its words for each of its bullets; the one that says it itself is the evidence.
    const sayers = holders.filter((source) => source.reading.words.some((other) => other.stem === word.stem));
    const carriers = sayers.length > 0 ? sayers : holders;
    const supported = carriers.length > 0;
    // Words that stood there before claim nothing new.
    if (carriers.some((carrier) => carrier.fact === null)) {
      open = null;
      continue;
    }
    const kind = supported ? "other" : nameWord(word, index, naming);
    const previous = after.words[index - 1];
    if (
      open &&
      open.claim.supported === supported &&
      open.claim.kind === kind &&
      open.last === index - 1 &&
      previous?.segment === word.segment
    ) {
      open.claim.end = word.end;
      open.claim.text = after.text.slice(open.claim.start, word.end);
      open.claim.evidence = [...new Set([...open.claim.evidence, ...carriers])];
      open.last = index;
      continue;
    }
    open = {
      claim: { text: word.text, kind, start: word.start, end: word.end, supported, evidence: carriers },
      last: index,
    };
    claims.push(open.claim);
  }
  return claims;
}

/** "grade 9", "band 5": a name of a step, in which nothing was graded. */
const stepNames = new Set(["grade", "mark", "band", "level", "stage", "step", "class", "unit"].map(stemWord));

/** Whether a source has a deed's word only as the name of a step: "graded" is not told by "grades 9 to 11". */
function isOnlyLabel({ reading }: Evidence, word: Word): boolean {
  if (!isDeedForm(word)) return false;
  const like = reading.words.filter(
    (own) => stepNames.has(own.stem) && isHeard(new Set([own.stem]), word.stem),
  );
  return (
    like.length > 0 &&
    like.every((own) => /^\s(?:\d|two\b|three\b)/.test(reading.text.slice(own.end, own.end + 6))) &&
    !reading.words.some((own) => !stepNames.has(own.stem) && isHeard(new Set([own.stem]), word.stem))
  );
}

const owned = new WeakMap<Evidence, Evidence>();

/**
 * What an achievement says itself, without the title and employer it stands under: a word told in other words must not
 * rest on those ("sold" on "Sales Assistant").
 */
function wordsOf(source: Evidence): Evidence {
  if (source.fact?.kind !== "achievement") return source;
  let own = owned.get(source);
  if (!own) {
    const plain = new Set(source.plain);
    const said = new Set(source.reading.words.map((word) => word.stem));
    for (const word of readWords(`${source.fact.employer ?? ""} ${source.fact.title ?? ""}`))
      if (!said.has(word.stem)) plain.delete(word.stem);
    own = { ...source, plain };
    owned.set(source, own);
  }
  return own;
}

/** Stems of the word joined to its neighbours: "night shift" may stand as "nightshift", "co-workers" as "coworkers". */
function listJoined({ words, text }: Reading, index: number): string[] {
  const joins = (one: Word | undefined, other: Word | undefined): string[] =>
    one && other && /^[-\s]$/.test(text.slice(one.end, other.start))
      ? [stemWord(one.lower + other.lower)]
      : [];
  const word = words[index]!;
  return [...joins(words[index - 1], word), ...joins(word, words[index + 1])];
}

/** Turns of speech that claim no more than the words around them. */
const idleTurns =
  /\b(?:in place of|by means of|in the course of|in the form of|in all(?=\s*[,.;)]|\s*$)|in total|before becoming|on becoming|in each case|at the time|first(?= as\b)|(?<=(?:jahre|monate|wochen) )lang|ahead of|in advance|(?:last|past)(?= (?:\p{L}+|\d+) (?:years|months|weeks))|earlier(?=,| an? | in |:)|(?:comfortable|at home|at ease|familiar|conversant|acquainted)(?= (?:with|in)(?!\p{L}))|(?:act|serv)(?:ed|es|ing|e) as|before that|prior to (?:that|this)|most recently|at present|nowadays|these days|incl(?=\.)|inkl(?=\.)|z\. ?B(?=\.)|d\. ?h(?=\.)|u\. ?a(?=\.)|usw(?=\.)|ggf(?=\.)|bzgl(?=\.)|(?:worth|valued at)(?=\s+(?:\p{Ll}+\s+){0,2}[$€£\d])|on a (?:daily|weekly|monthly|quarterly|yearly) basis|to date)(?!\p{L})/giu;

/** Indexes of words that claim nothing where they stand: in a turn of speech, or "speaks" beside a language. */
function findIdle(after: Reading, named: readonly DraftClaim[]): Set<number> {
  const idle = new Set<number>();
  for (const match of after.text.matchAll(idleTurns))
    for (const [i, word] of after.words.entries())
      if (word.start >= match.index && word.end <= match.index + match[0].length) idle.add(i);
  // "im Jahr", "a week": the rate of a figure that was looked up.
  for (const quantity of after.quantities)
    if (quantity.per !== null)
      for (const [i, word] of after.words.entries())
        if (word.start >= quantity.end && word.end <= quantity.rateEnd && periods.has(word.lower))
          idle.add(i);
  const languages = named.filter((claim) => claim.kind === "language" && claim.supported);
  for (const [i, word] of after.words.entries()) {
    if (!/^(?:speaks?|speaking|spoken|speakers?|spricht|spreche|languages?|sprachen?)$/.test(word.lower))
      continue;
    if (
      languages.some((claim) =>
        after.words.some(
          (one) => one.sentence === word.sentence && one.start >= claim.start && one.end <= claim.end,
        ),
      )
    )
      idle.add(i);
  }
  return idle;
}

/** "every week" and "a week" say weekly. */
const rateStems: Record<string, string> = {
  daily: "day",
  nightly: "night",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
  annual: "year",
  hourly: "hour",
};
/** Verbs so wide that they say nothing their objects do not say: "looked after the shop", "brought costs down". */
const lightVerbs = new Set(
  "look take give get put bring keep go come deal tell show hold set carry see do make turn become act belong pick have"
    .split(" ")
    .map(stemWord),
);

function sharesMatter(source: Evidence, word: Word, after: Reading): boolean {
  if (source.fact === null || source.fact.kind !== "achievement") return true;
  const others = after.words.filter(
    (one) => one.sentence === word.sentence && one !== word && isContentWord(one),
  );
  return (
    others.length === 0 ||
    others.some(
      (one) => source.reading.words.some((own) => own.stem === one.stem) || isHeard(source.plain, one.stem),
    )
  );
}

/** Share of a sentence's other words that one source must have for a light verb to add nothing. */
const lightShare = 0.6;

function tellsDeed(source: Evidence, word: Word, after: Reading): boolean {
  const stems = after.words
    .filter((one) => one.segment === word.segment && one !== word && isContentWord(one))
    .map((one) => one.stem);
  const said = stems.filter((stem) => isHeard(source.plain, stem) || isHeard(source.hedged, stem));
  return said.length > 0 && said.length >= stems.length * lightShare;
}

const times =
  /^(?:years?|months?|weeks?|days?|mornings?|evenings?|nights?|spring|summer|autumn|winter|quarters?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|other|second|third|fourth)$/;

/** "every June" of "each June": each is no wider than every where both speak of times. */
const repeats = (source: Evidence): boolean =>
  /\b(?:each|per|every|a)\s+(?:year|month|week|day|morning|evening|night|spring|summer|autumn|winter|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:daily|weekly|monthly|quarterly|yearly)\b/i.test(
    source.reading.text,
  );

function tellsRate(source: Evidence, lower: string): boolean {
  const period = rateStems[lower];
  return (
    period !== undefined &&
    new RegExp(
      `\\b(?:a|an|per|each|every)\\s+(?:${period}${period === "week" ? "|(?:mon|tues|wednes|thurs|fri|satur|sun)day" : period === "day" ? "|morning|evening" : ""})\\b`,
      "i",
    ).test(source.reading.text)
  );
}

/**
 * The sources that the word's sentence tells: those with at least half as many of its words as the one with most. What
 * says how far or how well must stand in one of these, not anywhere in the résumé.
 */
function toldSources(word: Word, { after, sources }: Naming, ear: typeof isTold): Evidence[] {
  const stems = after.words
    .filter((one) => one.sentence === word.sentence && one !== word && isContentWord(one))
    .map((one) => one.stem);
  const counted = sources(word.sentence).map(
    (source) =>
      [source, stems.filter((stem) => ear(source.plain, stem) || ear(source.hedged, stem)).length] as const,
  );
  const most = Math.max(0, ...counted.map(([, count]) => count));
  return counted.filter(([, count]) => count * 2 >= most).map(([source]) => source);
}

/**
 * Claims of these kinds have looked at their words already. Scope words of rank three and up are looked up here too
 * when they were not found, so only what was checked and carried is taken off.
 */
function isCovered(word: Word, named: readonly DraftClaim[], after: Reading): boolean {
  if (isLevelWord(word.lower))
    return named.some(
      (claim) => claim.kind === "language" && claim.start <= word.start && word.end <= claim.end,
    );
  if (
    isRateWord(word.lower) &&
    after.quantities.some((one) => one.per !== null && one.segment === word.segment)
  )
    return true;
  return named.some((claim) => claim.start <= word.start && word.end <= claim.end);
}
