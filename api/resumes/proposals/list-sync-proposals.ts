import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { World } from "../../world.ts";
import { findSyncProposals } from "./find-sync-proposals.ts";

/** One item a résumé that something is proposed about, and in it one a place. */
export async function listSyncProposals(
  world: World,
  candidateId: string,
): Promise<Answer<"listSyncProposals">> {
  const { proposals, left: rejected, resumes } = await findSyncProposals(world, candidateId);
  const items = resumes.flatMap(({ resumeId, title, isCopy, versionId, versionNumber }) => {
    const own = proposals.filter((one) => one.resumeId === resumeId);
    const places = [...new Set(own.map(({ place }) => place))].map((place) => ({
      place,
      proposals: own.filter((one) => one.place === place),
    }));
    const left = rejected.filter((one) => one.resumeId === resumeId);
    const group = { id: resumeId, title, isCopy, versionId, versionNumber, places, left };
    return own.length + left.length === 0 ? [] : [group];
  });
  return { items, next: null };
}
