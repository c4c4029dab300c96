import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Resume } from "../../shared/contract/schemas.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { getReadVersion } from "./get-version.ts";
import { listAgreements, listTailored, saveAgreement } from "./proposals/store.ts";
import { insertResume } from "./store.ts";
import { loadFile, storeFile } from "./store-file.ts";

/**
 * Begins a copy for a job: a line of its own whose first version is the master's document with our link in it. The master
 * is not touched.
 */
export async function createResumeCopy(
  world: World,
  candidateId: string,
  masterId: string,
  { jobId, versionId }: OperationInput<"createResumeCopy">["body"],
): Promise<Resume> {
  const master = await getResume(world, candidateId, masterId);
  const job = await getJob(world, candidateId, jobId);
  const parent = await getReadVersion(world, candidateId, masterId, versionId ?? master.latest.id);
  const [copyId, copyVersionId] = [world.newId(), world.newId()];
  const bytes = await workerPool().run("writeLink", {
    bytes: await loadFile(world, candidateId, parent.sha256),
    link: { server: world.env.publicUrl, resumeId: copyId, versionId: copyVersionId, jobId },
  });
  const stored = await storeFile(world, candidateId, bytes);
  const at = world.now();
  const { facts: profile } = await getProfile(world, candidateId);
  const agreement = await workerPool().run("renewAgreement", {
    agreement: (await listAgreements(world.db, candidateId)).get(masterId) ?? {},
    profile,
    document: {
      model: parent.model,
      blocks: parent.blocks,
      tailored: await listTailored(world.db, candidateId),
    },
  });
  await insertResume(
    world.db,
    candidateId,
    {
      id: copyId,
      title: [`${master.title} – ${job.title}`, job.company].filter(Boolean).join(", ").slice(0, 1_000),
      parentId: masterId,
      parentVersionId: parent.id,
      jobId,
      at,
    },
    {
      id: copyVersionId,
      resumeId: copyId,
      number: 1,
      origin: "tailoring",
      parents: [parent.id],
      ...stored,
      blocks: parent.blocks,
      model: parent.model,
      at,
    },
    (transaction) => saveAgreement(transaction, candidateId, copyId, agreement),
  );
  return getResume(world, candidateId, copyId);
}
