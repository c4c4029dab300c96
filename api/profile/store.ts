import type { Profile } from "../../shared/contract/schemas.ts";
import { emptyFacts } from "../../shared/resume/empty-facts.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import type { AnswerRecord } from "../../shared/tailoring/model.ts";
import { asJson, type Database, type Transaction } from "../db/database.ts";

export type Preferences = Profile["preferences"];

/** A candidate who has stored nothing yet has an empty profile of revision 0; there is no row for it. */
export async function readProfile(db: Database, candidateId: string): Promise<Profile> {
  const row = await db.profile.findUnique({ where: { candidateId } });
  if (!row) {
    const preferences = { emphasizeSkills: [], includeProjects: [] };
    return { revision: 0, updatedAt: null, facts: emptyFacts(), preferences, answers: [] };
  }
  return {
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
    facts: row.facts as unknown as ResumeFacts,
    preferences: row.preferences as unknown as Preferences,
    answers: row.answers as unknown as AnswerRecord[],
  };
}

/**
 * Writes the profile if nobody has since `revision` was read; null when somebody has. The comparison and the write are one
 * statement, so of two panes that read the same revision one wins.
 */
export async function writeProfile(
  db: Database | Transaction,
  candidateId: string,
  profile: Pick<Profile, "revision" | "facts" | "preferences" | "answers">,
  at: Date,
): Promise<Profile | null> {
  const { facts, preferences, answers } = profile;
  const content = { facts: asJson(facts), preferences, answers: asJson(answers), updatedAt: at };
  const { count } =
    profile.revision === 0
      ? await db.profile.createMany({
          data: [{ candidateId, revision: 1, createdAt: at, ...content }],
          skipDuplicates: true,
        })
      : await db.profile.updateMany({
          where: { candidateId, revision: profile.revision },
          data: { revision: { increment: 1 }, ...content },
        });
  if (count === 0) return null;
  return { revision: profile.revision + 1, updatedAt: at.toISOString(), facts, preferences, answers };
}
