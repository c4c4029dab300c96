import type { LetterLanguage, LetterTone } from "./model.ts";
import { englishPhrases } from "./phrases-english.ts";
import { germanPhrases } from "./phrases-german.ts";

/** How a need of the posting stands in a sentence; `quote` fits words of any shape. */
export type NeedShape = "things" | "deed" | "trait" | "who" | "quote";

/**
 * Sentences with slots in braces. Several for each place, so that two letters differ; which one is taken is decided by a hash.
 * "[Sie suchen|ihr sucht]" is the formal and the familiar address. Nothing in them claims anything: claims stand in the slots.
 */
export interface PhraseBook {
  greeting: { person: string[]; team: string[]; anybody: string[] };
  /** With {title} and {company}; the second list where no employer is named, the third where no title is. */
  applying: { full: string[]; noCompany: string[]; noTitle: string[] };
  /** First need of the letter, further ones: {need}. */
  need: Record<NeedShape, string[]>;
  furtherNeed: Record<NeedShape, string[]>;
  /** A deed where its post is named for the first time: {title} {employer} {place} {clause}. `noTitle`: the post has none. */
  firstDeed: { full: string[]; noTitle: string[]; noEmployer: string[] };
  /** As `firstDeed`, of a post that ended before the one told of last. */
  earlierDeed: string[];
  /** A further deed of the post named in the same paragraph, taken in turn. */
  sameDeed: string[];
  /** The first deed behind a sentence that names its post. */
  thereDeed: string[];
  thereThings: string[];
  /** A deed of a post that a former paragraph has named. */
  againDeed: string[];
  firstThings: { full: string[]; noTitle: string[]; noEmployer: string[] };
  sameThings: string[];
  againThings: string[];
  words: string[];
  project: string[];
  /** What one is, by the summary: {trade} with its article. */
  trade: string[];
  since: string[];
  /** A post that has ended, with its dates; {aTitle} is the title with its article. */
  post: string[];
  degree: string[];
  /** German trainings, which are "die"; without it they are told as degrees are. */
  training?: string[];
  /** German degrees that are what somebody is: "Gesundheits- und Krankenpfleger". */
  profession?: string[];
  certificates: string[];
  skills: string[];
  /** The same of papers and skills that the posting does not name. */
  furtherCertificates: string[];
  furtherSkills: string[];
  languages: string[];
  offer: string[];
  thanks: string[];
  farewell: string[];
}

export const phrasesFor = (language: LetterLanguage, tone: LetterTone): PhraseBook =>
  language === "de" ? germanPhrases[tone] : englishPhrases[tone];

/** All sentences of a language, whatever the tone: what a reader has to know again. */
export function listPhrases(language: LetterLanguage): string[] {
  const books = Object.values(language === "de" ? germanPhrases : englishPhrases);
  const flat = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(flat)
        : [];
  return [
    ...new Set(books.flatMap(flat).flatMap((phrase) => [address(phrase, false), address(phrase, true)])),
  ];
}

/** Settles "[formal|familiar]". */
export const address = (phrase: string, familiar: boolean): string =>
  phrase.replace(/\[([^|\]]*)\|([^\]]*)\]/gu, familiar ? "$2" : "$1");

/** Puts values into slots; a slot without a value throws, for the sentence would have a hole. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in "${phrase}"`);
    return value;
  });
}
