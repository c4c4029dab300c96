import { noteEventHourly } from "../../audit/note-event.ts";
import { readSecretsKey } from "../../models/secrets-key.ts";
import type { FileReply } from "../../operation.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { getVersionDocx } from "../get-version-docx.ts";
import { readLinkToken } from "./link-token.ts";
import { findLinkGeneration } from "./store.ts";

/** The file that a link leads to, with our link in the document: it is for the candidate's own use. Asks for no session. */
export async function getLinkedFile(world: World, token: string): Promise<FileReply> {
  const secret = await readSecretsKey(world);
  const file = secret ? await readLinkToken(secret, token, world.now()) : "invalid";
  if (file === "invalid") throw new Problem("link-invalid");
  if (file === "expired") throw new Problem("link-expired");
  const generation = await findLinkGeneration(world.db, file.candidateId, file.resumeId);
  if (generation !== file.generation) throw new Problem("link-invalid");
  try {
    const reply = await getVersionDocx(world, file.candidateId, file, true);
    const { candidateId, resumeId, versionId } = file;
    await noteEventHourly(world, candidateId, "link-followed", { resumeId, versionId });
    return reply.with({ "X-Robots-Tag": "noindex" });
  } catch (cause) {
    // Deleted since the link was made. To whoever holds it that is no news about the candidate.
    if (cause instanceof Problem && cause.code === "not-found") throw new Problem("link-invalid", { cause });
    throw cause;
  }
}
