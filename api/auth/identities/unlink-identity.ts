import type { OperationInput } from "../../../shared/contract/endpoints.ts";
import type { Call } from "../../operation.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { refuseKeys } from "./link-identity.ts";
import { unlinkIdentityRow } from "./store.ts";

export async function unlinkIdentity(
  world: World,
  { params }: Pick<OperationInput<"unlinkIdentity">, "params">,
  { candidateId, keyName }: Pick<Call, "candidateId" | "keyName">,
): Promise<undefined> {
  refuseKeys(keyName);
  const outcome = await unlinkIdentityRow(world.db, candidateId, params.identityId, world.now());
  if (outcome === "unknown") throw new Problem("not-found");
  if (outcome === "last") throw new Problem("identity-last");
}
