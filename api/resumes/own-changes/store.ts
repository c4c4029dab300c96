import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { withNewText } from "../../../shared/docx/index.ts";
import type { OwnChange } from "../../../shared/sync/find-own-changes.ts";
import type { Suggestion } from "../../../shared/tailoring/model.ts";
import type { Database, Transaction } from "../../db/database.ts";

/** A suggestion that stood in a document of the candidate's at some time. */
export interface WrittenSuggestion extends OwnChange {
  state: RunSuggestion["state"];
  /** Written for a master's document, of which this résumé is a copy: here it decides nothing. */
  ofMaster: boolean;
}

/** More are not looked for in one document; the newest runs come first. */
const mostSought = 500;

/** Of all runs on this résumé and, for a copy, on its master, whose pending changes came along. */
export async function listWrittenSuggestions(
  db: Database,
  candidateId: string,
  resumeId: string,
): Promise<WrittenSuggestion[]> {
  const rows = await db.suggestion.findMany({
    where: {
      candidateId,
      state: { in: ["accepted", "settled", "taken-back"] },
      run: {
        candidateId,
        resume: { candidateId, OR: [{ id: resumeId }, { copies: { some: { id: resumeId } } }] },
      },
    },
    orderBy: [{ run: { createdAt: "desc" } }, { runId: "asc" }, { position: "asc" }],
    take: mostSought,
    select: {
      runId: true,
      id: true,
      content: true,
      after: true,
      state: true,
      run: { select: { resumeId: true } },
    },
  });
  return rows.flatMap(({ runId, id, content, after: typed, state, run }) => {
    const { edit, before, after } = content as unknown as Suggestion;
    if (edit === null) return [];
    const words = typed ?? after;
    return [
      {
        run: runId,
        id,
        edit: typed === null ? edit : withNewText(edit, typed),
        before,
        after: words,
        state: state as RunSuggestion["state"],
        ofMaster: run.resumeId !== resumeId,
      },
    ];
  });
}

export interface StandingChange {
  run: string;
  id: string;
  from: RunSuggestion["state"];
  to: RunSuggestion["state"];
}

/** What was decided in Word, where nobody has decided otherwise meanwhile; the runs count their scores anew when they are read. */
export async function writeStandings(
  db: Database | Transaction,
  candidateId: string,
  changes: readonly StandingChange[],
  at: Date,
): Promise<void> {
  for (const { run, id, from, to } of changes)
    await db.suggestion.updateMany({
      where: { runId: run, id, candidateId, state: from },
      data: { state: to, decidedAt: at },
    });
  const runs = [...new Set(changes.map(({ run }) => run))];
  if (runs.length > 0)
    await db.tailoringRun.updateMany({
      where: { id: { in: runs }, candidateId },
      data: { scoreStale: true },
    });
}
