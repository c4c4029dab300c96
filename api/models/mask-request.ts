import type { OwnContact } from "../../shared/tailoring/gate/check-contact.ts";
import { restoreContact } from "../../shared/tailoring/mask-contact.ts";
import { getCandidate } from "../auth/get-candidate.ts";
import type { ModelRequest } from "../llm/model-engine.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";

export interface MaskedRequest<Value> {
  request: ModelRequest<Value>;
  restore<Any>(value: Any): Any;
}

export type NotMasked = "contact-not-known" | "contact-not-masked";

/**
 * The request as it may leave the house: without the contact data of the profile, of the account and of whatever else is named.
 * Nothing may be sent where nobody knows the candidate's name, for then it cannot be hidden (an account's name may be a nickname),
 * nor where a second look still finds contact data.
 */
export async function maskRequest<Value>(
  world: World,
  candidateId: string,
  request: ModelRequest<Value>,
  { contacts, keep }: { contacts: readonly OwnContact[]; keep: readonly string[] },
): Promise<MaskedRequest<Value> | NotMasked> {
  const { facts } = await getProfile(world, candidateId);
  if (![facts.contact, ...contacts].some((one) => one.name?.trim())) return "contact-not-known";
  const { name, email } = await getCandidate(world, { candidateId, scopes: [], role: "candidate" });
  const all = [facts.contact, ...contacts, { name, email, phone: null, place: null, links: [] }];
  const masked = await workerPool().run("maskTexts", {
    contacts: all,
    texts: [request.system, request.input],
    keep: [...keep],
  });
  if (masked.leaks) return "contact-not-masked";
  const [system, input] = masked.texts as [string, string];
  return {
    request: { ...request, system, input },
    restore: (value) => restoreContact(masked.originals, value),
  };
}
