import type { VersionLink } from "../../../shared/contract/schemas.ts";
import { readSecretsKey } from "../../models/secrets-key.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { getVersion } from "../get-version.ts";
import { writeLinkToken } from "./link-token.ts";
import { findLinkGeneration } from "./store.ts";

/**
 * An address that gives a version's file to whoever has it, until it expires or the résumé's links are ended. No link is stored:
 * all it says stands in the address, which this server alone can make and read.
 */
export async function createVersionLink(
  world: World,
  candidateId: string,
  ids: { resumeId: string; versionId: string },
  seconds: number,
): Promise<VersionLink> {
  await getVersion(world, candidateId, ids.resumeId, ids.versionId);
  const generation = await findLinkGeneration(world.db, candidateId, ids.resumeId);
  if (generation === null) throw new Problem("not-found");
  const secret = await readSecretsKey(world);
  if (!secret) throw new Problem("links-not-made");
  // A token counts whole seconds, and a link never holds for longer than was asked.
  const expiresAt = new Date(Math.floor(world.now().getTime() / 1000 + seconds) * 1000);
  const token = await writeLinkToken(secret, { candidateId, ...ids, generation }, expiresAt);
  return { url: `${world.env.publicUrl}/api/v1/files/${token}`, expiresAt: expiresAt.toISOString() };
}
