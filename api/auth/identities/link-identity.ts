import type { Answer, OperationInput } from "../../../shared/contract/endpoints.ts";
import type { Call } from "../../operation.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { takeHandOff } from "../take-hand-off.ts";
import { describeIdentity } from "./describe-identity.ts";
import { linkIdentityRow } from "./store.ts";

/**
 * The sign-in that the candidate has just been through, at this provider or another, leads to this account from now on. Not where
 * it leads to another one already: two accounts are never merged unasked.
 */
export async function linkIdentity(
  world: World,
  { body }: Pick<OperationInput<"linkIdentity">, "body">,
  { candidateId, keyName }: Pick<Call, "candidateId" | "keyName">,
): Promise<Answer<"linkIdentity">> {
  refuseKeys(keyName);
  const { issuer, subject, email } = await takeHandOff(world, body);
  const row = await linkIdentityRow(world.db, {
    id: world.newId(),
    candidateId,
    issuer,
    subject,
    email,
  });
  if (row.candidateId !== candidateId) throw new Problem("identity-taken");
  return describeIdentity(world, row);
}

/** A key that could add a sign-in would be as good as the account for ever, however narrow its scopes. */
export function refuseKeys(keyName: string | null): void {
  if (keyName !== null) throw new Problem("forbidden", { detail: "Sign in for this; an API key may not." });
}
