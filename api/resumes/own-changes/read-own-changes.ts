import type { ReimportAnswer, Version } from "../../../shared/contract/schemas.ts";
import type { OwnChange, Standing } from "../../../shared/sync/find-own-changes.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import type { ReadDocument } from "../read-document.ts";
import { loadFile } from "../store-file.ts";
import { listWrittenSuggestions, type StandingChange, type WrittenSuggestion } from "./store.ts";

/** What an imported document says about the suggestions that were written into it. */
export interface OwnChangesRead {
  /** As read, without what is pending of ours. */
  document: ReadDocument;
  pendingWords: string[];
  /** All that was looked for. */
  own: OwnChange[];
  /** Decided in Word since they were last heard of. */
  decided: StandingChange[];
  counts: ReimportAnswer["suggestions"];
  /** The run that the document names, if it brings any of its suggestions. */
  run: string | null;
}

export const nothingOfOurs: Pick<OwnChangesRead, "pendingWords" | "own" | "decided" | "counts"> = {
  pendingWords: [],
  own: [],
  decided: [],
  counts: { pending: 0, settled: 0, takenBack: 0 },
};

/** `from`: the version it was made from. `run`: the one whose suggestions the caller says it brings. */
export async function readOwnChanges(
  world: World,
  candidateId: string,
  given: { bytes: Uint8Array; document: ReadDocument; versionId: string; from: Version; run: string | null },
): Promise<OwnChangesRead> {
  const { bytes, document, versionId, from } = given;
  const written = await listWrittenSuggestions(world.db, candidateId, from.resumeId);
  if (written.length === 0) return { ...nothingOfOurs, document, run: null };
  const own = written.map(changeOf);
  const named = given.run ?? document.link?.runId ?? null;
  const { standings, blocks, model, pendingWords } = await workerPool().run("readOwnChanges", {
    bytes,
    from: await loadFile(world, candidateId, from.sha256),
    changes: own,
    run: named,
    versionId,
  });
  const counts = { pending: 0, settled: 0, takenBack: 0 };
  const decided: StandingChange[] = [];
  const brought = new Set<string>();
  for (const [at, { state, ofMaster, run, id }] of written.entries()) {
    const standing = standings[at]!;
    const to = stateAfter(standing, state);
    if (standing === "pending") counts.pending++;
    if (ofMaster) continue;
    if (standing === "pending" || (to === "settled" && state !== to)) brought.add(run);
    if (to === state) continue;
    decided.push({ run, id, from: state, to });
    if (to === "settled") counts.settled++;
    if (to === "taken-back") counts.takenBack++;
  }
  return {
    document: { ...document, blocks, model },
    pendingWords,
    own,
    decided,
    counts,
    run: named !== null && brought.has(named) ? named : null,
  };
}

/** What may be pending of ours in a document of this résumé. */
export async function listOwnChanges(
  world: World,
  candidateId: string,
  resumeId: string,
): Promise<OwnChange[]> {
  const written = await listWrittenSuggestions(world.db, candidateId, resumeId);
  return written.map(changeOf);
}

const changeOf = ({ run, id, edit, before, after }: WrittenSuggestion): OwnChange => ({
  run,
  id,
  edit,
  before,
  after,
});

/** What was taken back and stands there again as a tracked change came in again by Word's own undo, or with an older version. */
function stateAfter(standing: Standing, state: WrittenSuggestion["state"]): WrittenSuggestion["state"] {
  if (standing === "pending") return "accepted";
  if (standing === "settled" && state === "accepted") return "settled";
  if (standing === "rejected" && state !== "taken-back") return "taken-back";
  return state;
}
