import type { Answer } from "../../shared/contract/endpoints.ts";
import { FileReply } from "../operation.ts";
import { Problem } from "../problem.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { getReadVersion, getVersion } from "./get-version.ts";
import { listChanges } from "./publish-versions.ts";
import { loadFile } from "./store-file.ts";

/** Whose name stands at the revisions of a comparison: no person made them. */
const author = "AutoHire";

/** What changed from one version to another: in words, or as a document with tracked changes. */
export async function compareVersions(
  world: World,
  candidateId: string,
  resumeId: string,
  query: { before: string; after: string },
  asDocx: boolean,
): Promise<Answer<"compareVersions"> | FileReply> {
  const resume = await getResume(world, candidateId, resumeId);
  const before = await getVersion(world, candidateId, resumeId, query.before);
  const after = await getVersion(world, candidateId, resumeId, query.after);
  if (asDocx) {
    const compared = await workerPool().run("compareDocuments", {
      before: await loadFile(world, candidateId, before.sha256),
      after: await loadFile(world, candidateId, after.sha256),
      author,
      date: world.now().toISOString(),
    });
    if (!compared.ok) throw new Problem("merge-not-possible", { detail: compared.message });
    return new FileReply(compared.bytes, `${resume.title} – ${before.number} to ${after.number}.docx`);
  }
  const older = await getReadVersion(world, candidateId, resumeId, before.id);
  const newer = await getReadVersion(world, candidateId, resumeId, after.id);
  return { before, after, changes: await listChanges(older, newer) };
}
