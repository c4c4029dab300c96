/**
 * Decides what keeps profile and résumés out of step. All is accepted as it was shown: a proposal that is no longer open, since
 * one of its sides reads differently now, is refused with all that came along, before anything is written.
 *
 * First the facts follow the documents, then each résumé gets one new version with what it takes over. Between two of these
 * steps the process may end: what was not done is proposed again, as it is found by comparing.
 */
import type { Answer, OperationInput } from "../../../shared/contract/endpoints.ts";
import { acceptIntoFacts } from "../../../shared/sync/accept-into-facts.ts";
import type { SyncProposal } from "../../../shared/sync/propose-sync.ts";
import { Problem } from "../../problem.ts";
import { getProfile } from "../../profile/get-profile.ts";
import { updateProfile } from "../../profile/update-profile.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { listOwnChanges } from "../own-changes/read-own-changes.ts";
import { publishVersions } from "../publish-versions.ts";
import { findLine } from "../store.ts";
import { loadFile, storeFile } from "../store-file.ts";
import { findSyncProposals, mostCompared } from "./find-sync-proposals.ts";
import { listSyncProposals } from "./list-sync-proposals.ts";
import {
  insertRejections,
  listStandingResumes,
  listTailored,
  type StandingResume,
  saveAgreement,
} from "./store.ts";

type Decisions = OperationInput<"decideSyncProposals">["body"]["decisions"];

export async function decideSyncProposals(
  world: World,
  candidateId: string,
  decisions: Decisions,
  madeBy: string | null,
): Promise<Answer<"decideSyncProposals">> {
  const { proposals, resumes, profile } = await findSyncProposals(world, candidateId);
  const { rejected, intoFacts, intoResumes } = sortDecisions(proposals, decisions);
  await insertRejections(world.db, candidateId, rejected, world.now());
  if (intoFacts.length > 0) {
    const { revision, facts } = profile;
    await updateProfile(world, candidateId, { revision, facts: acceptIntoFacts(facts, intoFacts) });
  }
  for (const resume of resumes) {
    const own = intoResumes.filter(({ resumeId }) => resumeId === resume.resumeId);
    if (own.length > 0) await writeIntoResume(world, candidateId, resume, own, madeBy);
  }
  await renewAgreements(world, candidateId, [
    ...intoFacts.map((one) => ({ ...one, says: one.document })),
    ...intoResumes.map((one) => ({ ...one, says: one.intoResume })),
  ]);
  return listSyncProposals(world, candidateId);
}

/** @throws Problem `proposal-not-open`, `proposal-needs-choice` or `proposal-not-writable`; details name the first one. */
function sortDecisions(proposals: readonly SyncProposal[], decisions: Decisions) {
  const rejected: SyncProposal[] = [];
  const intoFacts: SyncProposal[] = [];
  const intoResumes: SyncProposal[] = [];
  for (const { proposal: id, decision } of decisions) {
    const details = { proposal: id };
    const proposal = proposals.find((one) => one.id === id);
    if (!proposal) throw new Problem("proposal-not-open", { details });
    const { direction } = proposal;
    if (decision === "reject") rejected.push(proposal);
    else if ((direction === "conflict") === (decision === "accept"))
      throw new Problem("proposal-needs-choice", { details });
    else if (direction === "fact" || decision === "document") intoFacts.push(proposal);
    else if (proposal.written === null) throw new Problem("proposal-not-writable", { details });
    else intoResumes.push(proposal);
  }
  const wanted = new Map<string, string | null>();
  for (const { id, factId, kind, intoProfile } of intoFacts) {
    const about = `${factId} ${kind}`;
    if (wanted.has(about) && wanted.get(about) !== intoProfile)
      throw new Problem("proposal-needs-choice", { details: { proposal: id } });
    wanted.set(about, intoProfile);
  }
  return { rejected, intoFacts, intoResumes };
}

/** @throws Problem `version-changed-meanwhile` where the résumé has a newer version than the one that was compared. */
async function writeIntoResume(
  world: World,
  candidateId: string,
  { resumeId, versionId, sha256, blocks }: StandingResume,
  proposals: readonly SyncProposal[],
  madeBy: string | null,
): Promise<void> {
  const line = await findLine(world.db, candidateId, resumeId);
  if (line?.resume.latest.id !== versionId) throw new Problem("version-changed-meanwhile");
  const id = world.newId();
  const { bytes, ...read } = await workerPool().run("writeSyncEdits", {
    bytes: await loadFile(world, candidateId, sha256),
    blocks,
    written: proposals.flatMap(({ written }) => written ?? []),
    own: await listOwnChanges(world, candidateId, resumeId),
    versionId: id,
  });
  const version = {
    id,
    resumeId,
    number: line.lastNumber + 1,
    origin: "merge" as const,
    parents: [versionId],
    madeBy,
    ...(await storeFile(world, candidateId, bytes)),
    ...read,
    at: world.now(),
  };
  if (!(await publishVersions(world, candidateId, line.resume.latest, [version], "merged")))
    throw new Problem("version-changed-meanwhile");
}

async function renewAgreements(
  world: World,
  candidateId: string,
  accepted: readonly (SyncProposal & { says: string | null })[],
): Promise<void> {
  const { facts } = await getProfile(world, candidateId);
  const tailored = await listTailored(world.db, candidateId);
  const resumes = await listStandingResumes(world.db, candidateId, mostCompared);
  for (const { resumeId, agreement, model, blocks } of resumes) {
    const renewed = await workerPool().run("renewAgreement", {
      agreement,
      profile: facts,
      document: { model, blocks, tailored },
      settled: Object.fromEntries(
        accepted.flatMap(({ resumeId: id, factId, kind, says }) =>
          id === resumeId ? [[`${factId} ${kind}`, says]] : [],
        ),
      ),
    });
    await saveAgreement(world.db, candidateId, resumeId, renewed);
  }
}
