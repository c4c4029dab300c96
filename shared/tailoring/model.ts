/** Suggestions, claims and the score: what tailoring gives. */

import type { Edit } from "../docx/types.ts";
import type { RequirementKind } from "../posting/model.ts";

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
}

/** Counts of requirements. `reachable` is what the facts allow; `after` counts the suggestions given as accepted. */
export interface Score {
  today: number;
  reachable: number;
  after: number;
  of: number;
  requirements: RequirementScore[];
}

/** A paragraph to be inserted: its role decides the style it takes in the document it goes to. */
export interface DraftParagraph {
  role: "name" | "contact" | "heading" | "subheading" | "text" | "bullet";
  text: string;
  facts: string[];
}

export type DraftKind = "summary" | "skills" | "position" | "resume";
