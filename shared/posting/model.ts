/** What a job posting asks for. All offsets are UTF-16 code units into `text`. */

export type RequirementKind = "must" | "nice";

export type RequirementTopic =
  | "skill"
  | "experience"
  | "degree"
  | "licence"
  | "language"
  | "permit"
  | "place"
  | "other";

export interface SkillMention {
  /** As the posting writes it. */
  text: string;
  /** Canonical name in the dictionary; the words as written where it has no entry. */
  name: string;
  start: number;
  end: number;
  /**
   * Who found it: the dictionary, or the tagger where that has no entry or only a part of the words; the part is a mention of its own
   * within. Postings read before there was a tagger do not say.
   */
  source?: "dictionary" | "model" | undefined;
}

/** One demand read from the posting. */
export interface Requirement {
  /** Deterministic: `r1`, `r2`, … in reading order. */
  id: string;
  text: string;
  kind: RequirementKind;
  topic: RequirementTopic;
  /** Years of experience asked for, null where none are. */
  years: number | null;
  /** Canonical names of the skills it names; any of them may be an alternative ("Java or Kotlin"). */
  skills: string[];
  start: number;
  end: number;
}

export interface Posting {
  /** The plain text everything else points into. */
  text: string;
  title: string | null;
  company: string | null;
  place: string | null;
  pay: string | null;
  contract: string | null;
  requirements: Requirement[];
  skills: SkillMention[];
}

export type PostingProblemCode = "posting-empty" | "posting-too-long" | "posting-no-text";

export type PostingResult =
  | { ok: true; value: Posting }
  | { ok: false; problem: { code: PostingProblemCode; message: string } };
