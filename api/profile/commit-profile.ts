import type { Profile } from "../../shared/contract/schemas.ts";
import type { Transaction } from "../db/database.ts";
import { writeProfile } from "./store.ts";

/** Writes the profile along with other rows; false when somebody has written it since `profile.revision` was read. */
export async function commitProfile(
  transaction: Transaction,
  candidateId: string,
  profile: Profile,
  at: Date,
): Promise<boolean> {
  return (await writeProfile(transaction, candidateId, profile, at)) !== null;
}
