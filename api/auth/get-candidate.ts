import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import type { World } from "../world.ts";
import { getCandidateById } from "./store.ts";

export async function getCandidate(
  world: World,
  call: Pick<Call, "candidateId" | "scopes" | "role">,
): Promise<Answer<"getCandidate">> {
  return {
    ...(await getCandidateById(world.db, call.candidateId)),
    scopes: [...call.scopes],
    role: call.role,
  };
}
