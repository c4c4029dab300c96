/** Suggestions, claims and the score: what tailoring gives. */

import type { Edit } from "../docx/types.ts";
import type { RequirementKind } from "../posting/model.ts";

export type ClaimKind =
  | "number"
  | "skill"
  | "employer"
  | "title"
  | "degree"
  | "certificate"
  | "date"
  | "scope"
  | "identity"
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
