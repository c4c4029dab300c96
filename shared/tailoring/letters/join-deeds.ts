/** Deeds in sentences: which phrase fits, two deeds in one sentence, and the forms of a clause that phrases ask for. */

import type { Position } from "../../resume/model.ts";
import { capitalize, isFreelance } from "./letter-words.ts";
import type { Deed } from "./list-key-points.ts";
import type { LetterLanguage } from "./model.ts";
import { fillPhrase, type PhraseBook } from "./phrases.ts";
import type { Retelling } from "./retell-deed.ts";

export interface Voice {
  language: LetterLanguage;
  book: PhraseBook;
  /** Phrases in the order a place begins with. */
  turn(slot: string, phrases: readonly string[]): string[];
  pick(slot: string, phrases: readonly string[]): string;
}

export interface DeedPlace {
  /** Whether the sentence before tells of the same post. */
  same: boolean;
  /** How many sentences the paragraph has. */
  turn: number;
  /** Whether the letter has named the post. */
  named: boolean;
  /** The post told of last. */
  last: Position | null;
  /** Whether the sentence before names the post and no deed of it is told yet. */
  there: boolean;
  /** First word of the sentence before. */
  before: string;
}

/** What is longer than this keeps the end of its sentence for itself. */
const longThings = 9;
/** Of these two make a sentence. */
const shortClause = 13;
const mostJoined = 38;

/** Null where the words can only be cited and there is no employer to cite them under. */
export function pickPhrases(
  { retelling }: Deed,
  position: Position,
  { same, turn, named, last, there, before }: DeedPlace,
  { book, turn: turned, pick }: Voice,
): string | null {
  const employer = isFreelance(position) ? null : position.employer;
  if (retelling.shape === "words") return employer === null ? null : pick("words", book.words);
  const kind = retelling.shape === "things" ? "Things" : "Deed";
  const set = kind === "Deed" ? book.firstDeed : book.firstThings;
  // A colon within the deed and one before it would be one too many.
  const long = /[:;,(]/.test(retelling.text) || retelling.text.split(" ").length > longThings;
  const fits = (phrase: string): boolean =>
    !(/[:;]/.test(retelling.text) && /:/.test(phrase)) &&
    !(/^I (?:was|am)\s/u.test(retelling.text) && /\bI was \{aTitle\}.*where/u.test(phrase)) &&
    !(long && /\{things\}\s[\p{L}{]/u.test(phrase));
  const fitting = (phrases: readonly string[]): readonly string[] => {
    const list = phrases.filter(fits);
    return list.length > 0 ? list : phrases;
  };
  // A person's own sentence begins where it begins.
  if (retelling.shape === "sentence") return "{Clause}.";
  if (there) return pick(`there-${kind}`, fitting(book[`there${kind}`]));
  if (same && kind === "Deed") {
    const opens = (phrase: string): string => phrase.split(/[\s,]/u)[0]!;
    const list = turned("same", book.sameDeed).filter((phrase) => opens(phrase) !== before);
    return list[turn % list.length]!;
  }
  if (same) return pick("same-things", fitting(book.sameThings));
  if (named && employer !== null) return pick(`again-${kind}`, fitting(book[`again${kind}`]));
  if (employer === null) return pick(`first-${kind}`, fitting(set.noEmployer));
  if (position.title === null) return pick(`first-${kind}`, fitting(set.noTitle));
  const earlier = position.end !== "present" && last?.start && position.start && position.start < last.start;
  return kind === "Deed" && earlier
    ? pick("earlier", fitting(book.earlierDeed))
    : pick(`first-${kind}`, fitting(set.full));
}

export function fillDeed(
  phrase: string,
  retelling: Retelling,
  ongoing: boolean,
  { language, words }: { language: LetterLanguage; words: Readonly<Record<string, string>> },
): string {
  const clause = retelling.text;
  const also = alsoClause(clause, language);
  const plural = retelling.plural === true;
  const be = ongoing ? "am" : "was";
  return fillPhrase(phrase, {
    ...words,
    words: clause,
    clause,
    Clause: capitalize(clause),
    IchClause: ichClause(clause),
    alsoClause: also,
    AlsoClause: capitalize(also),
    be,
    bePresent: be,
    included: ongoing ? "includes" : "included",
    things: clause,
    belongs: plural ? (ongoing ? "gehören" : "gehörten") : ongoing ? "gehört" : "gehörte",
    comes: plural ? (ongoing ? "kommen" : "kamen") : ongoing ? "kommt" : "kam",
  });
}

/** "I led" → "I also led"; "leitete ich" → "leitete ich auch". */
export function alsoClause(clause: string, language: LetterLanguage): string {
  if (/(?<!\p{L})(?:also|auch)(?!\p{L})/iu.test(clause.slice(0, 40))) return clause;
  if (language === "de") return clause.replace(/^(\S+ ich)(?=\s)/u, "$1 auch");
  if (/^I (?:am|was|never)\s/u.test(clause)) return clause.replace(/^I (am|was)\s/u, "I $1 also ");
  return clause.replace(/^I\s/u, "I also ");
}

/** "leitete ich drei Schichten" → "Ich leitete drei Schichten". */
const ichClause = (clause: string): string => clause.replace(/^(\S+) ich(?=\s)/u, "Ich $1");

/** Two short clauses of one post; null where either has joints of its own. */
export function joinClauses(retellings: readonly Retelling[], language: LetterLanguage): Retelling | null {
  const [first, second] = retellings.map(({ text }) => text);
  if (first === undefined || second === undefined) return null;
  if (retellings.some(({ text }) => /[:;(“„"]|,\s/u.test(text) || text.split(/\s+/).length > shortClause))
    return null;
  if (/(?<!\p{L})(?:and|und)(?!\p{L})/u.test(first)) return null;
  if (language === "en") return { shape: "clause", text: `${first}, and ${second}` };
  return { shape: "clause", text: `${first} und ${second.replace(/^(\S+) ich(?=\s)/u, "$1")}` };
}

/** Up to three things in one list, what has a list in it last. */
export function joinThings(retellings: readonly Retelling[], language: LetterLanguage): Retelling | null {
  const holdsList = (text: string): boolean => /,\s|\s(?:and|und|&)\s/u.test(text);
  const sorted = [...retellings].sort((a, b) => Number(holdsList(a.text)) - Number(holdsList(b.text)));
  const texts = sorted.map(({ text }) => text);
  if (texts.some((text) => /[:;]/.test(text)) || texts.join(" ").split(/\s+/).length > mostJoined)
    return null;
  if (texts.slice(0, -1).some((text) => /,\s/.test(text))) return null;
  const and = language === "de" ? "sowie" : texts.some(holdsList) ? "as well as" : "and";
  const text = `${texts.slice(0, -1).join(", ")} ${and} ${texts.at(-1)!}`;
  return language === "de" ? { shape: "things", text, plural: true } : { shape: "things", text };
}
