import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { hashToken, makeToken } from "./secrets.ts";
import { saveApiKey } from "./store.ts";

/** A key never gets a scope that its maker lacks, or a stolen key could make itself a stronger one. */
export async function createApiKey(
  world: World,
  { body }: Pick<OperationInput<"createApiKey">, "body">,
  call: Call,
): Promise<Answer<"createApiKey">> {
  const lacking = body.scopes.find((scope) => !call.scopes.includes(scope));
  if (lacking) throw new Problem("scope-missing", { details: { scope: lacking } });
  const key = makeToken("api-key");
  const row = {
    id: world.newId(),
    name: body.name,
    scopes: [...new Set(body.scopes)],
    createdAt: world.now(),
  };
  await saveApiKey(world.db, { ...row, candidateId: call.candidateId, keyHash: hashToken(key) });
  return { ...row, createdAt: row.createdAt.toISOString(), lastUsedAt: null, key };
}
