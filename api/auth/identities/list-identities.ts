import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { Call } from "../../operation.ts";
import type { World } from "../../world.ts";
import { describeIdentity } from "./describe-identity.ts";
import { listIdentityRows } from "./store.ts";

export async function listIdentities(
  world: World,
  { candidateId }: Pick<Call, "candidateId">,
): Promise<Answer<"listIdentities">> {
  const rows = await listIdentityRows(world.db, candidateId);
  return { items: rows.map((row) => describeIdentity(world, row)) };
}
