/** What goes over the wire, resource by resource. */
import { z } from "zod";
import {
  answerRecordSchema,
  coreSuggestionSchema,
  draftParagraphSchema,
  editSchema,
  factSchema,
  postingSchema,
  resumeFactsSchema,
  scoreSchema,
  storyChoiceSchema,
} from "./core-schemas.ts";
import { scopes } from "./endpoint.ts";
import { problemCodes } from "./problems.ts";

export const nothing = z.undefined();
export const id = z.uuid();
export const time = z.iso.datetime();
export const shortText = z.string().max(1_000);

/** RFC 9457, plus `code`. `details` never holds document text. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes) as [keyof typeof problemCodes]),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type ProblemDocument = z.infer<typeof problemSchema>;

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
});
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

export const candidateSchema = z.object({
  id,
  email: z.string().nullable(),
  name: z.string().nullable(),
});
export type Candidate = z.infer<typeof candidateSchema>;

export const tokenSchema = z.object({
  accessToken: z.string(),
  /** Seconds. */
  expiresIn: z.int(),
  refreshToken: z.string(),
  candidate: candidateSchema,
});
export type TokenAnswer = z.infer<typeof tokenSchema>;

export const scopesOfSchema = z.array(z.enum(scopes));

export const apiKeySchema = z.object({
  id,
  name: shortText,
  scopes: scopesOfSchema,
  createdAt: time,
  lastUsedAt: time.nullable(),
});

export const preferencesSchema = z.object({
  /** Canonical names or the candidate's own words. */
  emphasizeSkills: z.array(z.string().max(200)).max(100),
  includeProjects: z.array(z.string().max(200)).max(100),
});

export const profileSchema = z.object({
  /** Counts every change; sent back with PUT so that two panes do not overwrite each other. */
  revision: z.int(),
  updatedAt: time.nullable(),
  facts: resumeFactsSchema,
  preferences: preferencesSchema,
  /** What was asked and what came of it, so that nothing is asked twice. */
  answers: z.array(answerRecordSchema),
});
export type Profile = z.infer<typeof profileSchema>;

export const originSchema = z.enum(["import", "word", "tailoring", "merge", "restore"]);

export const versionSchema = z.object({
  id,
  resumeId: id,
  /** 1, 2, 3 … within the résumé. */
  number: z.int(),
  origin: originSchema,
  parents: z.array(id),
  sha256: z.string().length(64),
  /** Bytes. */
  size: z.int(),
  /** Language models of whom a paragraph stands in it, as the candidate took it. */
  models: z.array(z.string()),
  /** Whether it stands in the line. What came in beside it, for a merge, does not. */
  published: z.boolean(),
  /** The candidate's own name for it. */
  label: z.string().nullable(),
  /** Name of the file it came from, where it came as one. */
  fileName: z.string().nullable(),
  /** The API key's name, where a program brought it; null: the candidate, in the pane. */
  madeBy: z.string().nullable(),
  /** The tailoring run whose suggestions it brings. */
  runId: id.nullable(),
  createdAt: time,
});
export type Version = z.infer<typeof versionSchema>;

/** An address that gives a version's file to whoever has it. */
export const versionLinkSchema = z.object({ url: z.url(), expiresAt: time });
export type VersionLink = z.infer<typeof versionLinkSchema>;

export const resumeSchema = z.object({
  id,
  title: shortText,
  /** Set on a copy for a job: the résumé it was copied from. */
  parentId: id.nullable(),
  jobId: id.nullable(),
  createdAt: time,
  updatedAt: time,
  latest: versionSchema,
});
export type Resume = z.infer<typeof resumeSchema>;

/** One change between two versions in the document's own words. */
export const documentChangeSchema = z.object({
  kind: z.enum(["added", "removed", "changed", "moved"]),
  section: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type DocumentChange = z.infer<typeof documentChangeSchema>;

/** One change an import made to the profile. */
export const factChangeSchema = z.object({
  kind: z.enum(["added", "removed", "changed"]),
  what: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** What was read: sections with their block counts, and what no section took. */
export const readingSchema = z.object({
  sections: z.array(z.object({ kind: z.string(), title: z.string().nullable(), blocks: z.int() })),
  unread: z.array(z.object({ block: z.string(), text: z.string() })),
  /** Readings that wait for the candidate's yes. */
  unsure: z.int(),
});

export const importAnswerSchema = z.object({
  resume: resumeSchema,
  version: versionSchema,
  reading: readingSchema,
  profileChanges: z.array(factChangeSchema),
});

export const conflictSchema = z.object({
  block: z.string(),
  base: z.string(),
  mine: z.string(),
  theirs: z.string(),
});

/** What becomes of a place that both sides changed: one text, the other, one behind the other, or the candidate's own words. */
export const choiceSchema = z.enum(["mine", "theirs", "both", "own"]);
export type Choice = z.infer<typeof choiceSchema>;

export const openConflictSchema = conflictSchema.extend({
  /** The same for the same texts, also when the document is merged anew. */
  id: z.string(),
  /** null: not decided. */
  choice: choiceSchema.nullable(),
  /** The candidate's own words, with the choice `own`; one paragraph a line. */
  text: z.string().nullable(),
  decidedAt: time.nullable(),
});
export type OpenConflict = z.infer<typeof openConflictSchema>;

/** Two sides that changed the same words. Nothing of it stands in the line before all is decided. */
export const mergeSchema = z.object({
  id,
  resumeId: id,
  /** `replaced`: the document came in again, edited further. */
  state: z.enum(["open", "settled", "replaced"]),
  /** What both sides began with, ... */
  base: id,
  /** ... the latest of the line, ... */
  mine: id,
  /** ... and the document that came in. */
  theirs: id,
  /** The version it became. */
  versionId: id.nullable(),
  conflicts: z.array(openConflictSchema),
  createdAt: time,
});
export type Merge = z.infer<typeof mergeSchema>;

export const conflictDecisionSchema = z
  .object({
    conflict: z.string().max(100),
    /** null takes a decision back. */
    choice: choiceSchema.nullable(),
    text: z.string().max(20_000).optional(),
  })
  .refine(({ choice, text }) => (choice === "own") === (text !== undefined), {
    message: "Give a text with the choice own, and with no other.",
  });

export const reimportAnswerSchema = importAnswerSchema.extend({
  /** `conflict`: the document is kept as a version beside the line, and `merge` waits for decisions. */
  outcome: z.enum(["unchanged", "fast-forward", "merged", "conflict"]),
  changes: z.array(documentChangeSchema),
  conflicts: z.array(conflictSchema),
  merge: mergeSchema.nullable(),
  /**
   * Suggestions that were written into this document: `pending` ones are tracked changes that nobody has decided in Word, and count
   * as nobody's edit; the others were accepted or rejected there since the last import.
   */
  suggestions: z.object({ pending: z.int(), settled: z.int(), takenBack: z.int() }),
});
export type ReimportAnswer = z.infer<typeof reimportAnswerSchema>;

/** What keeps profile and a résumé out of step, found by comparing: it is gone when one of the sides changes. */
export const syncProposalSchema = z.object({
  /** Names the fact and the words on both sides: the same while they stay. */
  id: z.string(),
  resumeId: id,
  factId: z.string(),
  /** Who may follow: the fact the résumé, the résumé the fact, or the candidate has to choose. */
  direction: z.enum(["fact", "resume", "conflict"]),
  kind: z.enum([
    "text",
    "title",
    "employer",
    "city",
    "dates",
    "degree",
    "field",
    "institution",
    "level",
    "name",
    "headline",
    "email",
    "phone",
    "town",
    "removed",
  ]),
  list: z.enum([
    "contact",
    "links",
    "positions",
    "education",
    "skills",
    "languages",
    "projects",
    "bullets",
    "details",
    "summary",
    "certificates",
    "publications",
    "other",
  ]),
  /** The position, degree or project it belongs to, in words. */
  place: z.string().nullable(),
  /** What both last said; null where they never agreed. Dates as `start/end`. */
  agreed: z.string().nullable(),
  profile: z.string().nullable(),
  document: z.string().nullable(),
  /** Dates as people write them; the document's own as it has them. */
  profileDates: z.string().nullable(),
  documentDates: z.string().nullable(),
  /** What the profile would say if it followed the résumé, and the other way round; null takes out what is removed. */
  intoProfile: z.string().nullable(),
  intoResume: z.string().nullable(),
  /** Of a conflict, both changes in one; null where they meet. */
  together: z.string().nullable(),
  /** More than the words of a line, or words chosen for one job: not to be accepted along with the rest. */
  asksFirst: z.boolean(),
  /** The résumé says it in words of its own, into which the profile's change does not fit: they would be replaced. */
  replaces: z.boolean(),
  block: z.string().nullable(),
  /** What would be written into the résumé; null where only the candidate can. `after` null takes the block out. */
  written: z.object({ block: z.string(), before: z.string(), after: z.string().nullable() }).nullable(),
});

/** One résumé that something is proposed about; its proposals by place. */
export const syncGroupSchema = z.object({
  id,
  title: z.string(),
  isCopy: z.boolean(),
  /** The version that was compared. */
  versionId: id,
  versionNumber: z.int(),
  places: z.array(z.object({ place: z.string().nullable(), proposals: z.array(syncProposalSchema) })),
  /** Rejected, and still as it was then: can be opened again. */
  left: z.array(syncProposalSchema),
});
export type SyncGroup = z.infer<typeof syncGroupSchema>;

export const syncDecisionSchema = z.object({
  proposal: z.string().max(100),
  /**
   * `accept` what has one direction; in a conflict `profile` or `document`, whose words are to stand, or `both` where there are words
   * for both together. `reopen` takes a rejection back.
   */
  decision: z.enum(["accept", "reject", "profile", "document", "both", "reopen"]),
});

/** A version that a document may have been made from. */
export const likenessSchema = z.object({
  resume: resumeSchema,
  version: versionSchema,
  /** 0 to 1: how much of the words of either both have; words that few of the candidate's résumés have weigh more. */
  likeness: z.number(),
  /** 0 to 1: the share of words that are the same, each counted as often as it stands in both. */
  sameWords: z.number(),
});

export const recognitionSchema = z.object({
  /** `link`: the document names it; `content`: its words do; `none`: nothing is clear, and the candidate is asked. */
  by: z.enum(["link", "content", "none"]),
  match: likenessSchema.nullable(),
  /** One a résumé, the most alike first. */
  candidates: z.array(likenessSchema),
});

export const compareAnswerSchema = z.object({
  before: versionSchema,
  after: versionSchema,
  changes: z.array(documentChangeSchema),
});

/** What a document at version `from` lacks of version `to`. Edits in reading order, all meant against `lines`. */
const lineSchema = z.object({ block: z.string(), text: z.string() });
/** Whole rows of a table, by cell and line, beside the row that a block stands in and with its look. */
const rowEditSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("insert-rows"),
    beside: z.string(),
    where: z.enum(["before", "after"]),
    /** The last line with words before them, empty where there is none. */
    behind: z.string(),
    rows: z.array(z.array(z.array(z.string()))),
  }),
  z.object({ type: z.literal("delete-row"), before: z.string(), lines: z.array(lineSchema) }),
]);
export const incomingSchema = z.object({
  from: versionSchema,
  to: versionSchema,
  /** Whether `to` grew out of `from`. Where it did not, the edits also take away what only `from` has. */
  follows: z.boolean(),
  /** The body of `from`. */
  lines: z.array(lineSchema),
  /** Its headers and footers that edits are for, as Word's API reaches them: by the section that brings them, from 0. */
  pages: z.array(
    z.object({
      of: z.enum(["header", "footer"]),
      type: z.enum(["Primary", "FirstPage", "EvenPages"]),
      section: z.int(),
      lines: z.array(lineSchema),
    }),
  ),
  edits: z.array(
    z.object({
      edit: z.union([editSchema, rowEditSchema]),
      /** What the line reads afterwards, empty for one that goes. */
      after: z.string(),
      /** The block that a new line looks like: the one it goes behind, or the next one. */
      like: z.string().nullable(),
      /** Words of a new line with their bold and italic, where some are not as those of the line it looks like. */
      emphasis: z.array(z.object({ word: z.string(), bold: z.boolean(), italic: z.boolean() })).optional(),
    }),
  ),
  /** What no edit brings, and why. Only where this is empty, a document in which all edits were done is version `to`. */
  leftOut: z.array(
    z.object({
      reason: z.enum(["table", "place-start", "story", "look", "not-editable", "document"]),
      before: z.string().nullable(),
      after: z.string().nullable(),
      message: z.string(),
    }),
  ),
});
export type Incoming = z.infer<typeof incomingSchema>;

export const jobSchema = z.object({
  id,
  title: z.string(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  sample: z.boolean(),
  posting: postingSchema,
  createdAt: time,
  updatedAt: time,
});
export type Job = z.infer<typeof jobSchema>;
/** In lists: without the posting's text. */
export const jobSummarySchema = jobSchema.omit({ posting: true }).extend({ requirements: z.int() });
export type JobSummary = z.infer<typeof jobSummarySchema>;

export const jobInputSchema = z.union([
  z.object({ text: z.string(), title: shortText.optional(), company: shortText.optional() }).strict(),
  z.object({ html: z.string() }).strict(),
  z.object({ url: z.url().max(2_000) }).strict(),
  z
    .object({
      title: shortText,
      company: shortText.nullable().default(null),
      place: shortText.nullable().default(null),
      description: z.string(),
    })
    .strict(),
]);
export type JobInput = z.input<typeof jobInputSchema>;

/**
 * `accepted`: its words stand in the document as a tracked change; `settled`: that was accepted in Word itself. `replaced`: a model's
 * suggestion for the same block answers more; nobody decides about it any more.
 */
export const suggestionStateSchema = z.enum([
  "open",
  "accepted",
  "settled",
  "rejected",
  "taken-back",
  "replaced",
]);
export const suggestionSchema = coreSuggestionSchema.extend({
  state: suggestionStateSchema,
  /** A question that the candidate has answered, or declined, by now. */
  answered: z.boolean().optional(),
});
export type RunSuggestion = z.infer<typeof suggestionSchema>;

export const runStateSchema = z.enum(["queued", "running", "done", "failed", "cancelled"]);
/** `asking`: a language model is at work; what the offline engine found is there already. */
export const phaseSchema = z.enum(["queued", "reading", "matching", "writing", "asking", "checking", "done"]);

/** What steers a run; the profile's preferences hold where nothing is said here. */
export const runOptionsSchema = z.object({
  /** `model`: the offline engine first, then a language model on top of it. */
  engine: z.enum(["offline", "model"]).default("offline"),
  /** US dollars; the server's own limit for a run cannot be exceeded by it. */
  budgetUsd: z.number().min(0).max(100).optional(),
  emphasizeSkills: z.array(z.string().max(200)).max(100).optional(),
  includeProjects: z.array(z.string().max(200)).max(100).optional(),
});
export type RunOptions = z.infer<typeof runOptionsSchema>;

export const runSchema = z.object({
  id,
  resumeId: id,
  versionId: id,
  jobId: id,
  state: runStateSchema,
  phase: phaseSchema,
  /** 0–100. */
  percent: z.number().min(0).max(100),
  engine: z.string(),
  options: runOptionsSchema,
  /** The language model that answered; null where none did. */
  model: z.string().nullable(),
  /** Why a run that asked for a model had to do without: a code. */
  fallback: z.string().nullable(),
  usage: z.object({ inputTokens: z.int(), outputTokens: z.int(), costUsd: z.number().min(0) }),
  /** Why it failed: a problem code and a sentence. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: time,
  startedAt: time.nullable(),
  endedAt: time.nullable(),
});
export type Run = z.infer<typeof runSchema>;

export const runDetailSchema = runSchema.extend({
  score: scoreSchema.nullable(),
  suggestions: z.array(suggestionSchema),
  /** The facts that suggestions and score name. */
  facts: z.array(factSchema),
});
export type RunDetail = z.infer<typeof runDetailSchema>;

export const decisionSchema = z.object({
  suggestionId: z.string().max(200),
  state: suggestionStateSchema,
  /** What stands in the document now, when the candidate changed the words; checked by the gate. */
  after: z.string().max(20_000).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Server-sent events of a run: `event` is the key, `data` the JSON. Ids count from 1 and resume by Last-Event-ID. */
export const runEventSchemas = {
  progress: z.object({ state: runStateSchema, phase: phaseSchema, percent: z.number() }),
  suggestion: suggestionSchema,
  end: z.object({
    state: runStateSchema,
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  }),
} as const;
export type RunEvent = {
  [Name in keyof typeof runEventSchemas]: {
    id: number;
    event: Name;
    data: z.infer<(typeof runEventSchemas)[Name]>;
  };
}[keyof typeof runEventSchemas];

export const draftInputSchema = z.object({
  kind: z.enum(["summary", "skills", "position", "resume"]),
  jobId: id.nullable().default(null),
  /** For `position`: which one of the profile. */
  positionId: z.string().max(200).nullable().default(null),
});
/** `chosen`: one of the three to tell. `facts`: all that the stories rest on. */
export const storyListSchema = pageOf(storyChoiceSchema.extend({ chosen: z.boolean() })).extend({
  painPoints: z.array(z.object({ id: z.string(), text: z.string(), start: z.int(), end: z.int() })),
  facts: z.array(factSchema),
});

export const draftSchema = z.object({
  paragraphs: z.array(draftParagraphSchema),
  facts: z.array(factSchema),
});
