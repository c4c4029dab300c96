/** The account as its candidate meets it. */
import { z } from "zod";
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
