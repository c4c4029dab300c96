import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { noteEvent } from "../audit/note-event.ts";
import type { Call } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { deleteApiKeyRow } from "./store.ts";

export async function deleteApiKey(
  world: World,
  { params }: Pick<OperationInput<"deleteApiKey">, "params">,
  call: Call,
): Promise<undefined> {
  const name = await deleteApiKeyRow(world.db, call.candidateId, params.keyId);
  if (name === null) throw new Problem("not-found");
  await noteEvent(world, call.candidateId, "key-removed", { key: name }, call.keyName);
}
