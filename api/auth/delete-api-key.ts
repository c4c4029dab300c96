import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { deleteApiKeyRow } from "./store.ts";

export async function deleteApiKey(
  world: World,
  { params }: Pick<OperationInput<"deleteApiKey">, "params">,
  call: Call,
): Promise<undefined> {
  if (!(await deleteApiKeyRow(world.db, call.candidateId, params.keyId))) throw new Problem("not-found");
}
