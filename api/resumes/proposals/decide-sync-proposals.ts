/**
 * Decides what keeps profile and résumés out of step. All is accepted as it was shown: a proposal that is no longer open, since
 * one of its sides reads differently now, is refused with all that came along.
 *
 * The facts follow the documents, and each résumé gets one new version with what it takes over; profile, versions, agreements and
 * rejections are written in one transaction. Files are stored before: one that no version names is cleaned up later. Whoever
 * writes profile or line meanwhile makes us compare anew; what is not open then is refused. So a second try after a lost answer
 * changes nothing twice.
 */
import type { Answer, OperationInput } from "../../../shared/contract/endpoints.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { acceptIntoFacts } from "../../../shared/sync/accept-into-facts.ts";
import type { SyncProposal } from "../../../shared/sync/propose-sync.ts";
import { Problem } from "../../problem.ts";
import { commitProfile } from "../../profile/commit-profile.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { listOwnChanges } from "../own-changes/read-own-changes.ts";
import { tellNews } from "../publish-versions.ts";
import { findLine, type NewVersion } from "../store.ts";
import { loadFile, storeFile } from "../store-file.ts";
import { type Found, findSyncProposals } from "./find-sync-proposals.ts";
import { listSyncProposals } from "./list-sync-proposals.ts";
import { listAgreements, type StandingResume, settleProposals } from "./store.ts";

type Decisions = OperationInput<"decideSyncProposals">["body"]["decisions"];

/** Rounds in which somebody else may be quicker before the caller is told. */
const maxRounds = 5;

export async function decideSyncProposals(
  world: World,
  candidateId: string,
  decisions: Decisions,
  madeBy: string | null,
): Promise<Answer<"decideSyncProposals">> {
  for (let round = 1; round <= maxRounds; round++) {
    if (await decideOnce(world, candidateId, decisions, madeBy)) return listSyncProposals(world, candidateId);
  }
  throw new Problem("version-changed-meanwhile");
}

/** A proposal with what its résumé says once it is accepted. */
type Accepted = SyncProposal & { says: string | null };

/** False when profile or a line was written meanwhile; then nothing was. */
async function decideOnce(
  world: World,
  candidateId: string,
  decisions: Decisions,
  madeBy: string | null,
): Promise<boolean> {
  const found = await findSyncProposals(world, candidateId);
  const { rejected, reopened, intoFacts, intoResumes } = sortDecisions(found, decisions);
  const accepted: Accepted[] = [
    ...intoFacts.map((one) => ({ ...one, says: one.document })),
    ...intoResumes.map((one) => ({ ...one, says: one.intoResume })),
  ];
  const versions: NewVersion[] = [];
  for (const resume of found.resumes) {
    const own = intoResumes.filter(({ resumeId }) => resumeId === resume.resumeId);
    const version = own.length > 0 && (await writeVersion(world, candidateId, resume, own, madeBy));
    if (version === null) return false;
    if (version) versions.push(version);
  }
  const { profile } = found;
  const facts = await readVersions(
    world,
    candidateId,
    found,
    acceptIntoFacts(profile.facts, intoFacts),
    versions,
  );
  const agreements = accepted.length > 0 ? await renewAgreements(found, facts, versions, accepted) : [];
  const at = world.now();
  return settleProposals(
    world.db,
    candidateId,
    { rejected, reopened, versions, agreements, at },
    async (transaction) =>
      accepted.length === 0 || (await commitProfile(transaction, candidateId, { ...profile, facts }, at)),
  );
}

/** @throws Problem `proposal-not-open`, `proposal-needs-choice` or `proposal-not-writable`; details name the first one. */
function sortDecisions({ proposals, left }: Found, decisions: Decisions) {
  const rejected: SyncProposal[] = [];
  const reopened: string[] = [];
  const intoFacts: SyncProposal[] = [];
  const intoResumes: SyncProposal[] = [];
  for (const { proposal: id, decision } of decisions) {
    const details = { proposal: id };
    const proposal = (decision === "reopen" ? left : proposals).find((one) => one.id === id);
    if (!proposal) throw new Problem("proposal-not-open", { details });
    const { direction, written, together } = proposal;
    const isConflict = direction === "conflict";
    if (decision === "reopen") reopened.push(id);
    else if (decision === "reject") rejected.push(proposal);
    else if (isConflict === (decision === "accept") || (decision === "both" && together === null))
      throw new Problem("proposal-needs-choice", { details });
    else if (direction === "fact" || decision === "document") intoFacts.push(proposal);
    else if (written === null) throw new Problem("proposal-not-writable", { details });
    else if (decision === "both") {
      const both = { ...proposal, intoProfile: together, intoResume: together, document: together };
      intoFacts.push(both);
      intoResumes.push({ ...both, written: { ...written, after: together } });
    } else intoResumes.push(proposal);
  }
  const wanted = new Map<string, string | null>();
  for (const { id, factId, kind, intoProfile } of intoFacts) {
    const about = `${factId} ${kind}`;
    if (wanted.has(about) && wanted.get(about) !== intoProfile)
      throw new Problem("proposal-needs-choice", { details: { proposal: id } });
    wanted.set(about, intoProfile);
  }
  return { rejected, reopened, intoFacts, intoResumes };
}

/** Null where the résumé has a newer version than the one that was compared, or is gone. */
async function writeVersion(
  world: World,
  candidateId: string,
  { resumeId, versionId, sha256, blocks }: StandingResume,
  proposals: readonly SyncProposal[],
  madeBy: string | null,
): Promise<NewVersion | null> {
  const line = await findLine(world.db, candidateId, resumeId);
  if (line?.resume.latest.id !== versionId) return null;
  const id = world.newId();
  const { bytes, ...read } = await workerPool().run("writeSyncEdits", {
    bytes: await loadFile(world, candidateId, sha256),
    blocks,
    written: proposals.flatMap(({ written }) => written ?? []),
    own: await listOwnChanges(world, candidateId, resumeId),
    versionId: id,
  });
  return {
    id,
    resumeId,
    number: line.lastNumber + 1,
    origin: "merge",
    parents: [versionId],
    madeBy,
    ...(await storeFile(world, candidateId, bytes)),
    ...read,
    at: world.now(),
  };
}

/** The facts once the new versions were read into them. */
async function readVersions(
  world: World,
  candidateId: string,
  { resumes, tailored }: Found,
  facts: ResumeFacts,
  versions: readonly NewVersion[],
): Promise<ResumeFacts> {
  const agreements = await listAgreements(world.db, candidateId);
  let read = facts;
  for (const after of versions) {
    const before = resumes.find(({ resumeId }) => resumeId === after.resumeId)!;
    const news = tellNews({ agreements, facts: read, tailored }, after.resumeId, before, after);
    read = (await workerPool().run("mergeFacts", { profile: read, ...news })).facts;
  }
  return read;
}

function renewAgreements(
  { resumes, tailored }: Found,
  profile: ResumeFacts,
  versions: readonly NewVersion[],
  accepted: readonly Accepted[],
) {
  return Promise.all(
    resumes.map(async (resume) => {
      const { resumeId, agreement } = resume;
      const { model, blocks } = versions.find((one) => one.resumeId === resumeId) ?? resume;
      const own = accepted.filter((one) => one.resumeId === resumeId);
      const renewed = await workerPool().run("renewAgreement", {
        agreement,
        profile,
        document: { model, blocks, tailored },
        settled: Object.fromEntries(own.map(({ factId, kind, says }) => [`${factId} ${kind}`, says])),
      });
      return { resumeId, agreement: renewed };
    }),
  );
}
