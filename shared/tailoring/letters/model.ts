/** Letters: paragraphs of sentences, each with what it rests on. */

import type { Posting } from "../../posting/model.ts";
import type { ResumeFacts } from "../../resume/model.ts";
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import type { Claim, Verdict } from "../model.ts";

export type LetterLanguage = "en" | "de";

export const letterTones = ["professional", "enthusiastic", "casual"] as const;
export type LetterTone = (typeof letterTones)[number];

export type LetterRole =
  | "sender"
  | "date"
  | "recipient"
  | "subject"
  | "salutation"
  | "body"
  | "closing"
  | "signature";

export interface LetterSentence {
  /** Without a line break. In sender and recipient one line of the block. */
  text: string;
  /** Ids of the facts it rests on. */
  facts: string[];
  /** Ids of the posting's requirements it answers. */
  requirements: string[];
  /** The stretch of `posting.text` whose words it takes up, null where it takes up none. */
  posting: { start: number; end: number } | null;
  claims: Claim[];
  verdict: Verdict;
  /** What to ask the candidate when the verdict is `question`, else null. */
  question: string | null;
  /** A courtesy: it claims nothing, so it needs no evidence. */
  courtesy: boolean;
}

export interface LetterParagraph {
  role: LetterRole;
  /** Joined by a blank they are the paragraph; in sender and recipient one is one line. */
  sentences: LetterSentence[];
}

/** `left-out`: deeds that were chosen and found no room. `short`: fewer words than a letter should have, because the profile has no more to say for this posting. */
export type LetterWarningCode =
  | "short"
  | "long"
  | "no-employer-name"
  | "nothing-matches"
  | "other-language"
  | "left-out"
  | "questions";

export interface LetterWarning {
  code: LetterWarningCode;
  /** A sentence for the candidate, in English like all of the pane. */
  text: string;
}

export interface Letter {
  language: LetterLanguage;
  tone: LetterTone;
  paragraphs: LetterParagraph[];
  /** From salutation through closing, counted between blanks. Sender, date, recipient, subject and signature do not count. */
  words: number;
  /** Ids of the facts of the deeds it tells, in the order in which it tells them. */
  keyPoints: string[];
  warnings: LetterWarning[];
}

/** What a letter should have. */
export const fewestLetterWords = 250;
export const mostLetterWords = 350;

export interface LetterInput {
  facts: ResumeFacts;
  posting: Posting;
  tone: LetterTone;
  /** Ids of the deeds to tell, in this order; without any the best are chosen. Ids of no deed are passed over. */
  keyPoints?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
  /** For choosing deeds by nearness of meaning; without them words and dictionary alone do. */
  vectors?: WordVectors | null | undefined;
}

/** A deed worth telling in a letter for a posting. */
export interface KeyPoint {
  /** Id of its fact. */
  fact: string;
  text: string;
  employer: string | null;
  /** Ids of requirements it speaks to. */
  requirements: string[];
  /** One sentence for the candidate. */
  why: string;
}
