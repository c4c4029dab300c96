import { properNames } from "../../text/skills/index.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import { isDeedForm, readScopeWords, type ScopeMention } from "../scope-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { isTold, isToldBy } from "./told-words.ts";

/** From this rank on a verb has to stand in the evidence itself, in these or equal words; weaker ones are always modest. */
const modestRank = 2;

/**
 * Scope words: a deed may be told with less weight than its evidence gives it, never with more. The evidence of a deed
 * is found by its objects ("the migration of 12 services"), so "Led a team" elsewhere lends nothing to "Led the migration".
 */
export function checkScope(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const mentions = readScopeWords(after.words, true).filter(({ word }) => !isPartOfName(after, word));
  return mentions.map((mention, i) => {
    const objects = objectsOf(after.words, mention, mentions[i + 1]);
    const all = sources(mention.word.sentence);
    const negated = after.polarity[mention.index] === "negated";
    let carriers = all.filter((source) => carries(source, mention, objects, negated));
    // New text strings deeds together: what stands right behind the verb says which it is.
    if (carriers.length === 0) {
      const near = after.words
        .slice(mention.index + 1)
        .filter((word) => word.segment === mention.word.segment && isContentWord(word))
        .map((word) => word.stem);
      if (near.length > (all.some(({ fact }) => fact === null) ? 1 : 0))
        carriers = all.filter((source) => carries(source, mention, near, negated));
    }
    const modest =
      mention.rank <= modestRank &&
      all.some(
        (source) =>
          sharesDeed(source, objects) && (!mention.shared || isTold(source.plain, mention.word.stem)),
      );
    return {
      text: after.text.slice(after.words[mention.from]!.start, mention.word.end),
      kind: "scope" as const,
      start: after.words[mention.from]!.start,
      end: mention.word.end,
      supported: carriers.length > 0 || modest,
      evidence: carriers.length > 0 ? carriers : all.filter((source) => sharesDeed(source, objects)),
    };
  });
}

/** "scikit-learn" learns nothing. */
const isPartOfName = (after: Reading, word: Word): boolean =>
  after.skills.some(
    ({ start, end, entry }) => start < word.start && word.end <= end && properNames.has(entry.category),
  );

/**
 * Any other deed told as one's own ("Migrated 12 services") that the evidence tells only beneath a helper verb
 * ("Helped the team migrate 12 services").
 */
export function checkHelped(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const helpers = readScopeWords(after.words, true).filter((mention) => mention.rank <= modestRank);
  const named = new Set(readScopeWords(after.words, true).map((mention) => mention.word));
  return after.words.flatMap((word, index) => {
    const opens = after.words[index - 1]?.sentence !== word.sentence;
    if (named.has(word) || !isContentWord(word) || !(opens || isDeedForm(word))) return [];
    if (isDescribing(after.words, index)) return [];
    if (helpers.some((helper) => helper.word.sentence === word.sentence && helper.index < index)) return [];
    const all = sources(word.sentence);
    const beneath = all.filter((source) => source.helped.has(word.stem));
    if (opens && !isDeedForm(word) && !isDeedNoun(word) && beneath.every((source) => isNounIn(source, word)))
      return [];
    if (
      beneath.length === 0 ||
      all.some((source) => source.plain.has(word.stem) && !source.helped.has(word.stem))
    )
      return [];
    return [
      {
        text: word.text,
        kind: "scope" as const,
        start: word.start,
        end: word.end,
        supported: false,
        evidence: [],
      },
    ];
  });
}

/** From how many words in common a sentence counts as telling a fact, and what share of them a helper verb may govern. */
const toldWords = 3;
const governedShare = 0.6;

/** A sentence that tells as one's own what its fact tells only as help, in whatever verb ("Cut …" for "Helped bring …"). */
export function checkTaken(
  after: Reading,
  sources: (sentence: number) => Evidence[],
  titles: readonly DraftClaim[],
): DraftClaim[] {
  const modest = new Set(
    readScopeWords(after.words, true)
      .filter((one) => one.rank <= modestRank)
      .map((one) => one.word.sentence),
  );
  const claims: DraftClaim[] = [];
  for (const [index, word] of after.words.entries()) {
    if (after.words[index - 1]?.sentence === word.sentence || modest.has(word.sentence)) continue;
    const others = after.words.filter(
      (one) => one.sentence === word.sentence && one !== word && isContentWord(one),
    );
    // What the opening verb is said of stands in its own stretch; the sentence may go on with another matter.
    const near = others.filter((one) => one.segment === word.segment);
    const stems = (near.length >= toldWords ? near : others).map((one) => one.stem);
    let most = 0;
    let taken = false;
    let noun = false;
    for (const source of sources(word.sentence)) {
      const shared = stems.filter((stem) => isTold(source.plain, stem));
      const enough = shared.length >= toldWords || (shared.length >= 2 && shared.length === stems.length);
      if (!enough || shared.length < most) continue;
      noun = isNounIn(source, word);
      const governed =
        shared.filter((stem) => isTold(source.helped, stem)).length >= shared.length * governedShare;
      taken = shared.length > most ? governed : taken && governed;
      most = shared.length;
    }
    // "Product texts for the relaunch" claims no deed; "Writing the texts" does.
    const entitled = titles.some((title) => title.start <= word.start && word.end <= title.end);
    if (taken && !entitled && (!noun || isDeedForm(word) || isDeedNoun(word)))
      claims.push({
        text: word.text,
        kind: "scope",
        start: word.start,
        end: word.end,
        supported: false,
        evidence: [],
      });
  }
  return claims;
}

/** "a housing scheme", "the training plan": what describes a thing is no deed. */
const isDescribing = (words: readonly Word[], index: number): boolean =>
  words[index]!.lower.endsWith("ing") &&
  /^(?:an?|the|of|for|in|on|new|with|from|to|at)$/.test(words[index - 1]?.lower ?? "") &&
  words[index + 1]?.segment === words[index]!.segment &&
  isContentWord(words[index + 1]!);

/** "Introduction", "Einführung": the deed itself, as a noun. */
const isDeedNoun = (word: Word): boolean => /(?:ung|tion|sion|ment)$/.test(word.lower);

/** Whether the evidence has the word as a thing: not right behind "helped" or "to", where it would be the deed. */
function isNounIn(source: Evidence, word: Word): boolean {
  const { words } = source.reading;
  const at = words.findIndex((other) => other.stem === word.stem);
  // The source opens with it itself, with no helper in front.
  if (at === 0) return true;
  const previous = words[at - 1];
  return at > 0 && previous !== undefined && previous.lower !== "to" && previous.stem !== "help";
}

/** The content words a scope verb governs: to the next one or to the end of the sentence. */
function objectsOf(words: readonly Word[], mention: ScopeMention, next: ScopeMention | undefined): string[] {
  const to = next && next.word.sentence === mention.word.sentence ? next.index : words.length;
  const behind = words.slice(mention.index + 1, to).filter((word) => word.sentence === mention.word.sentence);
  const objects = behind.filter(isContentWord).map((word) => word.stem);
  if (objects.length > 0) return objects;
  const further = words
    .slice(mention.index + 1)
    .filter((word) => word.sentence === mention.word.sentence && isContentWord(word));
  if (further.length > 0) return further.map((word) => word.stem);
  // "the migration was led": the deed stands in front.
  return words
    .slice(0, mention.index)
    .filter((word) => word.segment === mention.word.segment && isContentWord(word))
    .map((word) => word.stem);
}

/** Share of a deed's objects that must stand in the evidence. */
const deedShare = 0.5;

function sharesDeed(source: Evidence, objects: readonly string[], negated = false): boolean {
  if (objects.length === 0) return true;
  const stems = new Set([...source.plain, ...source.hedged, ...(negated ? source.negated : [])]);
  return objects.filter((stem) => isTold(stems, stem)).length >= Math.ceil(objects.length * deedShare);
}

function carries(
  source: Evidence,
  mention: ScopeMention,
  objects: readonly string[],
  negated: boolean,
): boolean {
  if (!sharesDeed(source, objects, negated)) return false;
  const words = source.reading.words;
  if (mention.rank === 3 && !negated && isToldUnranked(source, mention.word)) return true;
  if (isLearnt(source, mention, objects)) return true;
  return source.scope.some((other, i) => {
    if (other.rank < mention.rank) return false;
    const sameWord =
      isTold(new Set([other.word.stem]), mention.word.stem) ||
      (mention.word.lower === "charge" && other.rank >= 4);
    if (!sameWord && mention.rank > modestRank) return false;
    if ((source.reading.polarity[other.index] === "negated") !== negated) return false;
    if (objects.length === 0) return true;
    const theirs = new Set(objectsOf(words, other, source.scope[i + 1]));
    // A deed of several verbs ("designed and built the importer") shares the object of the last one.
    const chain = source.scope[i + 1];
    if (chain && chain.index - other.index <= 3)
      for (const stem of objectsOf(words, chain, source.scope[i + 2])) theirs.add(stem);
    const front = words
      .slice(0, other.index)
      .filter((word) => word.sentence === other.word.sentence && isContentWord(word))
      .map((word) => word.stem);
    for (const stem of theirs.size === 0 ? front : []) theirs.add(stem);
    return objects.some((stem) => isTold(theirs, stem));
  });
}

/** "Delivered talks" for "Held talks": the same deed in a word that has no rank of its own. */
function isToldUnranked(source: Evidence, word: Word): boolean {
  const { words, polarity } = source.reading;
  return words.some(
    (other, i) =>
      other.stem !== word.stem &&
      polarity[i] === "plain" &&
      !source.helped.has(other.stem) &&
      isDeedForm(other) &&
      !source.scope.some((mention) => mention.word === other) &&
      isToldBy(other.stem, word.stem),
  );
}

/** "Trained in Somerset": what was learnt there, as education or a certificate has it. */
const isLearnt = (source: Evidence, mention: ScopeMention, objects: readonly string[]): boolean =>
  /^(?:trained|taught|educated)$/.test(mention.word.lower) &&
  /^(?:education|certificate|position|summary)$/.test(source.fact?.kind ?? "") &&
  objects.some((stem) => isTold(source.plain, stem));
