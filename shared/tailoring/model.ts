/** Suggestions, claims and the score: what tailoring gives. */

import type { Edit } from "../docx/types.ts";
import type { PainPoint } from "../posting/find-pain-points.ts";
import type { RequirementKind } from "../posting/model.ts";
import type { NearFact } from "./evidence/find-nearest.ts";

/** What a claim is about, so that whoever wrote it sees what to prove or to take back. */
export type ClaimKind =
  | "number"
  | "skill"
  | "employer"
  | "title"
  | "degree"
  | "certificate"
  | "date"
  /** How much of a deed was one's own: led, built, helped. */
  | "scope"
  /** How many people a team has. */
  | "team"
  /** A tool in years before its first release. */
  | "release"
  /** A customer, partner or product named. */
  | "customer"
  /** Words that stand in the posting and nowhere in the facts. */
  | "leak"
  /** What was achieved elsewhere, told of this employer. */
  | "moved"
  /** A "not", a limit or a hedge ("basic", "in progress") left out. */
  | "negation"
  | "cause"
  /** How far a deed reached: company-wide, global, all, largest. */
  | "scale"
  | "award"
  | "publication"
  | "language"
  /** Contact data, and what must come out as it went in. */
  | "identity"
  /** Any content word that stands neither in the text before nor in the facts. */
  | "other";

/** One thing a text claims, and whether the facts named carry it. Unclear counts as unsupported. */
export interface Claim {
  text: string;
  kind: ClaimKind;
  supported: boolean;
  /** Ids of the facts that carry it; empty when unsupported, and for the candidate's own name and address, which are no facts. */
  facts: string[];
}

/** `question`: at least one claim has no evidence; it is shown to the candidate and never inserted. */
export type Verdict = "supported" | "question";

export interface Suggestion {
  /** Deterministic from edit and posting: the same input gives the same id. */
  id: string;
  /** null for a question that proposes no words of its own. */
  edit: Edit | null;
  /** Heading of the section it stands in, null outside sections. */
  section: string | null;
  /** Text of the block today; empty for an insertion. */
  before: string;
  /** Text of the block afterwards; for a move the same as before. */
  after: string;
  /** One sentence on why, in the candidate's language. */
  reason: string;
  /** Ids of the posting's requirements it serves. */
  requirements: string[];
  /** Ids of the facts it rests on. */
  facts: string[];
  claims: Claim[];
  verdict: Verdict;
  /** What to ask the candidate when the verdict is `question`. */
  question: string | null;
  /** Of a question: the fact that may be what is asked for in other words. It proves nothing. */
  nearest?: NearFact | undefined;
  /** What a question asks for, by stable names (`nameAsks`), so that no other run asks it again. */
  asks?: string[] | undefined;
  /** The language model that wrote it; absent where the offline engine did. */
  writtenBy?: { engine: string; model: string } | undefined;
}

export interface RequirementScore {
  id: string;
  text: string;
  kind: RequirementKind;
  /** A fact meets it, in whatever words. */
  evidenced: boolean;
  /** The document says so in words a reader of the posting recognises. */
  visible: boolean;
  facts: string[];
  /** The line of the document that shows it, null while not visible. */
  line: string | null;
  /** What a question about it would ask for (`nameAsks`); only where no fact meets it. */
  asks?: string[] | undefined;
}

export type KnockOutKind = "years" | "degree" | "licence" | "language" | "permit" | "place";

/** `not-known`: a résumé often does not say it, so the candidate is asked; that is no failing. */
export type KnockOutState = "met" | "not-met" | "not-known";

/** A must-have that opens or closes the door by itself. */
export interface KnockOut {
  requirement: string;
  text: string;
  kind: KnockOutKind;
  state: KnockOutState;
  /** The fact that meets it, or the years that the dates give. */
  found: string | null;
}

export type Tier = "high" | "medium" | "low";

/** One short sentence of why, with the requirements behind it. */
export interface Reason {
  text: string;
  requirements: string[];
}

/** What the employer needs solved, quoted, with the requirements it belongs to and the facts that answer it, best first. */
export interface AnsweredPainPoint extends PainPoint {
  requirements: string[];
  facts: string[];
}

export type ParseWarningCode =
  | "contact-in-header"
  | "contact-missing"
  | "text-box"
  | "side-by-side"
  | "picture"
  | "unknown-heading"
  | "dates-unreadable"
  | "odd-characters"
  | "spaced-letters"
  | "hidden-text";

export interface ParseWarning {
  code: ParseWarningCode;
  /** A sentence with what to do about it. */
  text: string;
  /** Places in `lines`; empty where it concerns the whole document. */
  lines: number[];
}

/** What a program gets that reads a saved file as plain text, in the order in which it gets it. */
export interface ParseBack {
  lines: {
    text: string;
    section: string | null;
    place: "body" | "table" | "text box" | "header" | "footer";
  }[];
  /** Lines beyond the first few hundred, which are left out here. */
  more: number;
  warnings: ParseWarning[];
}

/** What follows from the table and is never shown without it. Runs scored before these existed have none of them. */
export interface FitRating {
  /** 0 to 100; null where the posting asks for nothing. */
  fit: number | null;
  tier: Tier | null;
  /** `fit` with the suggestions given counted as accepted. */
  fitAfter: number | null;
  reasoning: Reason[];
}

type Rating = { [Name in keyof FitRating]?: FitRating[Name] | undefined };

/** Counts of requirements. `reachable` is what the facts allow; `after` counts the suggestions given as accepted. */
export interface Score extends Rating {
  today: number;
  reachable: number;
  after: number;
  of: number;
  requirements: RequirementScore[];
  /** The open ones first. */
  knockouts?: KnockOut[] | undefined;
  painPoints?: AnsweredPainPoint[] | undefined;
  parseBack?: ParseBack | undefined;
}

/** What the candidate was asked and what came of it: kept with the profile, so that nothing is asked twice. */
export interface AnswerRecord {
  id: string;
  asks: string[];
  /** The words of the posting, or of a suggestion, that were asked about. */
  demand: string;
  question: string;
  state: "answered" | "declined";
  /** As typed; null where the candidate only said that it is not theirs. */
  text: string | null;
  /** The fact that the answer became. */
  factId: string | null;
  /** ISO 8601. */
  at: string;
}

/** A paragraph to be inserted: its role decides the style it takes in the document it goes to. */
export interface DraftParagraph {
  role: "name" | "contact" | "heading" | "subheading" | "text" | "bullet";
  text: string;
  facts: string[];
}

export type DraftKind = "summary" | "skills" | "position" | "resume";
