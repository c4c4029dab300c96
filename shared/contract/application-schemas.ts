/** What is made for an application: letters, the interview sheet, the preview. */
import { z } from "zod";
import { claimSchema, factSchema } from "./core-schemas.ts";
import { id, time } from "./schemas.ts";

export const letterToneSchema = z.enum(["professional", "enthusiastic", "casual"]);
export const letterRoleSchema = z.enum([
  "sender",
  "date",
  "recipient",
  "subject",
  "salutation",
  "body",
  "closing",
  "signature",
]);

export const letterSentenceSchema = z.object({
  text: z.string(),
  facts: z.array(z.string()),
  requirements: z.array(z.string()),
  /** Stretch of the posting's text that it rests on. */
  posting: z.object({ start: z.int(), end: z.int() }).nullable(),
  claims: z.array(claimSchema),
  verdict: z.enum(["supported", "question"]),
  /** What to ask the candidate where the verdict is `question`. */
  question: z.string().nullable(),
  /** Claims nothing, so it needs no evidence. */
  courtesy: z.boolean(),
});

export const letterContentSchema = z.object({
  language: z.enum(["en", "de"]),
  tone: letterToneSchema,
  paragraphs: z.array(z.object({ role: letterRoleSchema, sentences: z.array(letterSentenceSchema) })),
  /** From the salutation to the closing. */
  words: z.int(),
  keyPoints: z.array(z.string()),
  /** What the candidate should know before sending it, a sentence each. */
  warnings: z.array(z.object({ code: z.string(), text: z.string() })).default([]),
});

export const letterSchema = z.object({
  id,
  jobId: id,
  /** 1, 2, 3 … for the job. */
  number: z.int(),
  origin: z.enum(["offline", "model", "candidate"]),
  /** The language model that wrote it, or whose words the candidate changed. */
  model: z.string().nullable(),
  /**
   * Why the offline engine wrote it though a model was asked for: `model-failed`, `model-too-slow`, `model-budget-reached`,
   * `model-consent-missing`, `model-key-removed`, `model-not-configured`, `contact-not-masked`, or `model-unsupported` (less than half of
   * what it wrote could be shown).
   */
  fallback: z.string().nullable(),
  createdAt: time,
  letter: letterContentSchema,
  /** The facts its sentences name. */
  facts: z.array(factSchema),
});
export type LetterVersion = z.infer<typeof letterSchema>;

export const letterInputSchema = z.object({
  tone: letterToneSchema.default("professional"),
  /** Facts to build on, in this order; the engine's own choice where none are given. */
  keyPoints: z.array(z.string().max(200)).max(6).default([]),
  engine: z.enum(["offline", "model"]).default("offline"),
});

/** A letter has one page; this is six. Each sentence is checked, so the bound is one of work, too. */
const mostLetterCharacters = 20_000;

/** The candidate's own wording, whole; each sentence passes the gate and says so. */
export const letterEditSchema = z.object({
  paragraphs: z
    .array(z.object({ role: letterRoleSchema, text: z.string().max(5_000) }))
    .min(1)
    .max(60)
    .refine(
      (paragraphs) => paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= mostLetterCharacters,
      {
        error: "A letter this long is not taken.",
      },
    ),
});

export const keyPointSchema = z.object({
  fact: factSchema,
  requirements: z.array(z.string()),
  /** One sentence on why it is worth telling. */
  why: z.string(),
});

export const applicationSchema = z.object({
  id,
  jobId: id,
  createdAt: time,
  updatedAt: time,
  /** Number of its latest letter, 0 where there is none. */
  letters: z.int(),
});
export type Application = z.infer<typeof applicationSchema>;

const storyPart = z.string().nullable();
export const interviewSheetSchema = z.object({
  language: z.enum(["en", "de"]),
  /** No change is accepted yet: the items are the ones that facts support. */
  proposed: z.boolean(),
  items: z.array(
    z.object({
      /** The bullet as it reads now. */
      bullet: z.string(),
      before: z.string().nullable(),
      facts: z.array(z.string()),
      story: z.object({ situation: storyPart, task: storyPart, action: storyPart, result: storyPart }),
      /** What the story lacks, as questions to prepare. */
      toPrepare: z.array(z.string()),
      questions: z.array(z.string()),
    }),
  ),
  /** Must-haves no fact meets, with an honest way to speak of them. */
  openDemands: z.array(z.object({ requirement: z.string(), text: z.string(), advice: z.string() })),
  facts: z.array(factSchema),
});
export type InterviewSheetAnswer = z.infer<typeof interviewSheetSchema>;

/** HTML of our own making, without scripts, styles from outside, or addresses that load: for sandboxed frames. */
export const previewSchema = z.object({
  /** No change is accepted yet: the résumé shows the ones that facts support. */
  proposed: z.boolean(),
  cv_html: z.string(),
  cover_letter_html: z.string(),
  ats: z.object({
    /** 0–100; null where the posting asks for nothing. */
    score: z.number().min(0).max(100).nullable(),
    analysis: z.array(z.string()),
  }),
  /** Whose words the résumé's suggestions and the letter are. */
  writtenBy: z.object({ resume: z.string().nullable(), letter: z.string().nullable() }),
});
export type Preview = z.infer<typeof previewSchema>;

export const draftDocumentInputSchema = z.object({
  template: z.enum(["plain", "classic", "compact"]).default("plain"),
  jobId: id.nullable().default(null),
});
