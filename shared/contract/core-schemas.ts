/** The core's types as zod schemas. `satisfies` keeps them in step; the contract imports no code of the core. */
import { z } from "zod";
import type { Edit } from "../docx/types.ts";
import type { Posting, Requirement, SkillMention } from "../posting/model.ts";
import type { Fact, ResumeFacts, Source } from "../resume/model.ts";
import type {
  AnsweredPainPoint,
  AnswerRecord,
  Claim,
  DraftParagraph,
  KnockOut,
  ParseBack,
  Score,
  Suggestion,
} from "../tailoring/model.ts";
import type { Story, StoryPart } from "../tailoring/stories/build-stories.ts";
import type { StoryChoice } from "../tailoring/stories/choose-stories.ts";

const text = z.string().max(20_000);
const shortText = z.string().max(1_000);
const id = z.string().min(1).max(200);

export const sourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("block"), block: id, versionId: z.string().max(64).nullable() }),
  z.object({ kind: z.literal("candidate"), at: z.string().max(40), question: shortText.nullable() }),
]) satisfies z.ZodType<Source>;

const item = {
  id,
  sources: z.array(sourceSchema).max(200),
  confidence: z.enum(["sure", "unsure"]),
  doubt: z
    .enum(["title-or-employer", "degree-or-school", "dates", "no-dates", "section", "gap", "owner"])
    .optional(),
};
const statement = z.object({ ...item, text });
const date = z
  .string()
  .regex(/^(\d{4}(-\d{2})?|present)$/)
  .nullable();

/** Everything the profile holds as facts. */
export const resumeFactsSchema = z.object({
  contact: z.object({
    name: shortText.nullable(),
    headline: shortText.nullable(),
    email: shortText.nullable(),
    phone: shortText.nullable(),
    place: shortText.nullable(),
    links: z.array(shortText).max(50),
    sources: z.array(sourceSchema).max(200),
  }),
  summary: z.array(statement).max(50),
  positions: z
    .array(
      z.object({
        ...item,
        employer: shortText.nullable(),
        title: shortText.nullable(),
        place: shortText.nullable(),
        start: date,
        end: date,
        dateText: shortText.nullable(),
        bullets: z.array(statement).max(500),
      }),
    )
    .max(200),
  education: z
    .array(
      z.object({
        ...item,
        institution: shortText.nullable(),
        degree: shortText.nullable(),
        field: shortText.nullable(),
        place: shortText.nullable(),
        start: date,
        end: date,
        dateText: shortText.nullable(),
        details: z.array(statement).max(200),
      }),
    )
    .max(100),
  skills: z
    .array(z.object({ ...item, text: shortText, name: shortText.nullable(), group: shortText.nullable() }))
    .max(1_000),
  projects: z
    .array(
      z.object({ ...item, name: shortText, start: date, end: date, details: z.array(statement).max(200) }),
    )
    .max(200),
  certificates: z.array(statement).max(200),
  languages: z.array(z.object({ ...item, language: shortText, level: shortText.nullable() })).max(100),
  publications: z.array(statement).max(500),
  other: z.array(statement).max(2_000),
}) satisfies z.ZodType<ResumeFacts>;

export const factSchema = z.object({
  id,
  kind: z.enum([
    "position",
    "achievement",
    "education",
    "skill",
    "project",
    "certificate",
    "language",
    "publication",
    "summary",
    "other",
  ]),
  text,
  start: date,
  end: date,
  positionId: z.string().nullable(),
  employer: z.string().nullable(),
  title: z.string().nullable(),
  sources: z.array(sourceSchema),
  confidence: z.enum(["sure", "unsure"]),
}) satisfies z.ZodType<Fact>;

export const skillMentionSchema = z.object({
  text: z.string(),
  name: z.string(),
  start: z.int(),
  end: z.int(),
  source: z.enum(["dictionary", "model"]).optional(),
}) satisfies z.ZodType<SkillMention>;

export const requirementSchema = z.object({
  id,
  text,
  kind: z.enum(["must", "nice"]),
  topic: z.enum(["skill", "experience", "degree", "licence", "language", "permit", "place", "other"]),
  years: z.number().nullable(),
  skills: z.array(z.string()),
  start: z.int(),
  end: z.int(),
}) satisfies z.ZodType<Requirement>;

export const postingSchema = z.object({
  text: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  pay: z.string().nullable(),
  contract: z.string().nullable(),
  requirements: z.array(requirementSchema),
  skills: z.array(skillMentionSchema),
}) satisfies z.ZodType<Posting>;

const move = { type: z.literal("move"), block: id, behind: z.string().max(200) };

export const editSchema = z.union([
  z.object({ type: z.literal("replace"), block: id, before: text, after: text }),
  z.object({ type: z.literal("insert"), behind: z.string().max(200), text }),
  z.object({ type: z.literal("delete"), block: id, before: text }),
  z.strictObject(move),
  z.object({ ...move, before: text, after: text }),
]) satisfies z.ZodType<Edit>;

export const claimSchema = z.object({
  text: z.string(),
  kind: z.enum([
    "number",
    "skill",
    "employer",
    "title",
    "degree",
    "certificate",
    "date",
    "scope",
    "team",
    "release",
    "customer",
    "leak",
    "moved",
    "negation",
    "cause",
    "scale",
    "award",
    "publication",
    "language",
    "identity",
    "other",
  ]),
  supported: z.boolean(),
  facts: z.array(z.string()),
}) satisfies z.ZodType<Claim>;

/** The core's suggestion. `edit` is null for a question that proposes no words of its own. */
export const coreSuggestionSchema = z.object({
  id,
  edit: editSchema.nullable(),
  section: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  requirements: z.array(z.string()),
  facts: z.array(z.string()),
  claims: z.array(claimSchema),
  verdict: z.enum(["supported", "question"]),
  question: z.string().nullable(),
  /** Stable names of what a question asks for. */
  asks: z.array(z.string().max(2_000)).max(100).optional(),
  nearest: z.object({ fact: z.string(), why: z.string() }).optional(),
  /** The language model that wrote it; absent where the offline engine did. */
  writtenBy: z.object({ engine: z.string(), model: z.string() }).optional(),
}) satisfies z.ZodType<Suggestion>;

export const knockOutSchema = z.object({
  requirement: id,
  text: z.string(),
  kind: z.enum(["years", "degree", "licence", "language", "permit", "place"]),
  state: z.enum(["met", "not-met", "not-known"]),
  found: z.string().nullable(),
}) satisfies z.ZodType<KnockOut>;

export const painPointSchema = z.object({
  id,
  text: z.string(),
  start: z.int(),
  end: z.int(),
  signs: z.array(z.enum(["trouble", "duty", "repeated", "title", "growth"])),
  requirements: z.array(z.string()),
  facts: z.array(z.string()),
}) satisfies z.ZodType<AnsweredPainPoint>;

export const parseBackSchema = z.object({
  lines: z.array(
    z.object({
      text: z.string(),
      section: z.string().nullable(),
      place: z.enum(["body", "table", "text box", "header", "footer"]),
    }),
  ),
  more: z.int(),
  warnings: z.array(
    z.object({
      code: z.enum([
        "contact-in-header",
        "contact-missing",
        "text-box",
        "side-by-side",
        "picture",
        "unknown-heading",
        "dates-unreadable",
        "odd-characters",
        "spaced-letters",
        "hidden-text",
      ]),
      text: z.string(),
      lines: z.array(z.int()),
    }),
  ),
}) satisfies z.ZodType<ParseBack>;

/** Runs scored before fit, conditions, pain points and reading order were told have none of them. */
export const scoreSchema = z.object({
  today: z.int(),
  reachable: z.int(),
  after: z.int(),
  of: z.int(),
  requirements: z.array(
    z.object({
      id,
      text: z.string(),
      kind: z.enum(["must", "nice"]),
      evidenced: z.boolean(),
      visible: z.boolean(),
      facts: z.array(z.string()),
      line: z.string().nullable(),
      asks: z.array(z.string().max(2_000)).max(100).optional(),
    }),
  ),
  fit: z.int().min(0).max(100).nullable().optional(),
  tier: z.enum(["high", "medium", "low"]).nullable().optional(),
  fitAfter: z.int().min(0).max(100).nullable().optional(),
  reasoning: z.array(z.object({ text: z.string(), requirements: z.array(z.string()) })).optional(),
  knockouts: z.array(knockOutSchema).optional(),
  painPoints: z.array(painPointSchema).optional(),
  parseBack: parseBackSchema.optional(),
}) satisfies z.ZodType<Score>;

/** What the candidate was asked, and what came of it. */
export const answerRecordSchema = z.object({
  id,
  asks: z.array(z.string().max(2_000)).max(100),
  demand: text,
  question: shortText,
  state: z.enum(["answered", "declined"]),
  text: text.nullable(),
  factId: id.nullable(),
  at: z.string().max(40),
}) satisfies z.ZodType<AnswerRecord>;

export const draftParagraphSchema = z.object({
  role: z.enum(["name", "contact", "heading", "subheading", "text", "bullet"]),
  text: z.string(),
  facts: z.array(z.string()),
}) satisfies z.ZodType<DraftParagraph>;

const storyPartSchema = z.object({
  text: z.string(),
  facts: z.array(z.string()),
}) satisfies z.ZodType<StoryPart>;

/** One deed of the candidate's. Each part is a stretch of a fact's own text, null where no fact tells it. */
export const storySchema = z.object({
  id,
  text: z.string(),
  situation: storyPartSchema.nullable(),
  task: storyPartSchema.nullable(),
  action: storyPartSchema.nullable(),
  result: storyPartSchema.nullable(),
  figures: z.array(storyPartSchema),
  context: z
    .object({
      position: z.string(),
      employer: z.string().nullable(),
      title: z.string().nullable(),
      start: date,
      end: date,
    })
    .nullable(),
  ask: z.object({ part: z.enum(["situation", "task", "action", "result"]), question: z.string() }).nullable(),
  facts: z.array(z.string()),
}) satisfies z.ZodType<Story>;

export const storyChoiceSchema = z.object({
  story: storySchema,
  requirements: z.array(z.string()),
  painPoints: z.array(z.string()),
  why: z.string(),
}) satisfies z.ZodType<StoryChoice>;
