/** What a résumé says about a person, item by item, and where it says so. */

/** `YYYY`, `YYYY-MM`, `present`, or null where nothing is said. */
export type ResumeDate = string | null;

/** `unsure` readings are shown as questions and support nothing until the candidate confirms them. */
export type Confidence = "sure" | "unsure";

/** What makes a reading unsure, as a question to the candidate. */
export type Doubt =
  /** Of two names it is a guess which is the title and which the employer. */
  | "title-or-employer"
  /** Of two names it is a guess which is the degree and which the school. */
  | "degree-or-school"
  /** The dates can be understood in two ways ("03/04/2019"). */
  | "dates"
  /** There are no dates at all. */
  | "no-dates"
  /** No heading says what kind of section it stands in. */
  | "section"
  /** A gap of a template was left in it ("[Month]"). */
  | "gap"
  /** It is unclear to which position it belongs. */
  | "owner";

/** What a fact rests on. */
export type Source =
  | { kind: "block"; block: string; versionId: string | null }
  /** The candidate's own word; `at` is ISO 8601, `question` what was asked, null for a correction made unasked. */
  | { kind: "candidate"; at: string; question: string | null };

interface Item {
  /** Deterministic from the content at reading time; kept when the candidate corrects the reading. */
  id: string;
  sources: Source[];
  confidence: Confidence;
  /** Only with an `unsure` one, and there not in profiles stored before 2026-12; has no meaning once it is `sure`. */
  doubt?: Doubt | undefined;
}

export interface Contact {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  place: string | null;
  links: string[];
  sources: Source[];
}

export interface Statement extends Item {
  text: string;
}

export interface Position extends Item {
  employer: string | null;
  title: string | null;
  place: string | null;
  start: ResumeDate;
  end: ResumeDate;
  /** The dates as the document writes them. */
  dateText: string | null;
  bullets: Statement[];
}

export interface Education extends Item {
  institution: string | null;
  degree: string | null;
  field: string | null;
  place: string | null;
  start: ResumeDate;
  end: ResumeDate;
  dateText: string | null;
  details: Statement[];
}

export interface Skill extends Item {
  /** As the candidate writes it. */
  text: string;
  /** Canonical name in the dictionary, null when it is not there. */
  name: string | null;
  /** Heading of its group ("Databases"), null when the list has none. */
  group: string | null;
}

export interface Project extends Item {
  name: string;
  start: ResumeDate;
  end: ResumeDate;
  details: Statement[];
}

export interface LanguageSkill extends Item {
  language: string;
  level: string | null;
}

export type SectionKind =
  | "contact"
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "projects"
  | "certificates"
  | "languages"
  | "publications"
  | "other";

export interface Section {
  kind: SectionKind;
  /** The heading as written, null for the opening of a résumé that has none. */
  title: string | null;
  /** Addresses of its blocks in reading order, heading included. */
  blocks: string[];
}

/** The facts of a candidate, structured. The profile is one of these, read or corrected. */
export interface ResumeFacts {
  contact: Contact;
  summary: Statement[];
  positions: Position[];
  education: Education[];
  skills: Skill[];
  projects: Project[];
  certificates: Statement[];
  languages: LanguageSkill[];
  publications: Statement[];
  /** What fits nowhere else (interests, volunteering) and the candidate's answers to questions. */
  other: Statement[];
}

/** A résumé as read from blocks: the facts, which block belongs to which section, and what was not understood. */
export interface ResumeModel extends ResumeFacts {
  sections: Section[];
  /** Non-empty blocks that no section took. */
  unread: { block: string; text: string }[];
}

export type FactKind =
  | "position"
  | "achievement"
  | "education"
  | "skill"
  | "project"
  | "certificate"
  | "language"
  | "publication"
  | "summary"
  | "other";

/** The smallest claim a text may rest on. Derived from ResumeFacts by `listFacts`, never stored apart from it. */
export interface Fact {
  /** The id of the item it was made from. */
  id: string;
  kind: FactKind;
  text: string;
  start: ResumeDate;
  end: ResumeDate;
  /** For achievements: whose they are, so that none moves to another employer. */
  positionId: string | null;
  employer: string | null;
  title: string | null;
  sources: Source[];
  confidence: Confidence;
}
