import type { SkillCategory } from "./skill-entry.ts";

/** Kinds whose skills have names of their own: nobody says "Kafka" without meaning it, and they keep their capitals. */
export const properNames: ReadonlySet<SkillCategory> = new Set([
  "language",
  "framework",
  "database",
  "cloud",
  "platform",
  "tool",
  "software",
  "standard",
  "certificate",
  "licence",
  "law",
]);
