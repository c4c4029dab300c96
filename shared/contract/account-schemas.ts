/** The account as its candidate meets it. */
import { z } from "zod";
import { modelEngineSchema } from "./model-schemas.ts";
import { id, time } from "./schemas.ts";

export const sessionSchema = z.object({
  id,
  /** What signed in, by its user agent: Edge, Firefox, curl …; null where that says nothing we know. */
  program: z.string().nullable(),
  /** What it runs on: Windows, macOS …; null: not known. */
  system: z.string().nullable(),
  createdAt: time,
  /** To a quarter of an hour: when it renewed its tokens last. */
  lastUsedAt: time,
  /** The latest end; one that lies unused ends before. */
  expiresAt: time,
  /** Whether this call came from it. */
  current: z.boolean(),
});
export type SessionSummary = z.infer<typeof sessionSchema>;

/** What the trail tells of. */
export const auditKinds = [
  "signed-in",
  "signed-out",
  "session-ended",
  "sessions-ended",
  "session-stolen",
  "sign-in-linked",
  "sign-in-unlinked",
  "key-made",
  "key-used-first",
  "key-removed",
  "imported",
  "downloaded",
  "exported",
  "resume-deleted",
  "job-deleted",
  "consent-given",
  "consent-revoked",
  "model-key-saved",
  "model-key-deleted",
  "model-asked",
  "link-made",
  "link-followed",
  "links-ended",
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Ids, names of programs, keys and models, numbers: never a text of a document, a posting or a letter. */
export const auditDetailSchema = z
  .object({
    program: z.string().nullable(),
    system: z.string().nullable(),
    /** A sign-in provider, as the sign-in page calls it. */
    provider: z.string(),
    /** The name that the candidate gave an API key. */
    key: z.string(),
    file: z.enum(["version", "comparison", "send-file", "letter", "interview-sheet", "dossier", "draft"]),
    resumeId: id,
    versionId: id,
    jobId: id,
    runId: id,
    letterId: id,
    engine: modelEngineSchema,
    model: z.string(),
    purpose: z.string(),
    count: z.int(),
    expiresAt: time,
  })
  .partial();
export type AuditDetail = z.infer<typeof auditDetailSchema>;

export const auditEventSchema = z.object({
  id,
  kind: z.enum(auditKinds),
  detail: auditDetailSchema,
  /** The API key's name, where a program did it; null: the candidate in the pane, or the server. */
  by: z.string().nullable(),
  at: time,
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
