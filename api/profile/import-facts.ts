import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Reading } from "../../shared/resume/merge-facts.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import type { Agreement } from "../../shared/sync/agreement.ts";
import type { Transaction } from "../db/database.ts";
import { Problem } from "../problem.ts";
import type { TailoredDocument } from "../worker/core-worker.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { readProfile, writeProfile } from "./store.ts";

export type FactChange = Answer<"createResume">["profileChanges"][number];

/** Rounds in which somebody else may change the profile between our reading and our writing it. */
const maxRounds = 5;

export interface News {
  /** What the document said before; null for one that is new. */
  before: TailoredDocument | null;
  after: TailoredDocument;
  known: Omit<Reading, "before" | "after">;
  agreement: Agreement;
}

class ProfileChanged extends Error {
  override name = "ProfileChanged";
}

/**
 * Brings what a document says into the profile, in the same transaction as the rows of the document: `write` makes the
 * transaction, calls `commitFacts` in it and keeps what profile and document agree on from there on. When the profile changed
 * in between, the transaction is rolled back, the facts are merged anew and `write` is called again. `readNews`: what the document says
 * beside the facts that are held.
 */
export async function importFacts<Result>(
  world: World,
  candidateId: string,
  readNews: (held: ResumeFacts) => News,
  write: (commitFacts: (transaction: Transaction) => Promise<void>, renewed: Agreement) => Promise<Result>,
): Promise<{ result: Result; changes: FactChange[] }> {
  for (let round = 1; round <= maxRounds; round++) {
    const { revision, facts: current, preferences, answers } = await readProfile(world.db, candidateId);
    const merged = await workerPool().run("mergeFacts", { profile: current, ...readNews(current) });
    const { facts, changes, agreement: renewed } = merged;
    try {
      const result = await write(async (transaction) => {
        const profile = { revision, facts, preferences, answers };
        if (!(await writeProfile(transaction, candidateId, profile, world.now()))) throw new ProfileChanged();
      }, renewed);
      return { result, changes };
    } catch (error) {
      if (!(error instanceof ProfileChanged)) throw error;
    }
  }
  throw new Problem("profile-changed-meanwhile");
}
