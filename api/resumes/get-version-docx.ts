import { FileReply } from "../operation.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { getVersion } from "./get-version.ts";
import { loadFile } from "./store-file.ts";

/** The file as it was stored, byte for byte; `linked`: with the link that brings it back to this version. */
export async function getVersionDocx(
  world: World,
  candidateId: string,
  ids: { resumeId: string; versionId: string },
  linked: boolean,
): Promise<FileReply> {
  const resume = await getResume(world, candidateId, ids.resumeId);
  const version = await getVersion(world, candidateId, ids.resumeId, ids.versionId);
  const bytes = await loadFile(world, candidateId, version.sha256);
  const name = `${resume.title}.docx`;
  if (!linked) return new FileReply(bytes, name);
  const link = {
    server: world.env.publicUrl,
    resumeId: resume.id,
    versionId: version.id,
    jobId: resume.jobId,
  };
  return new FileReply(await workerPool().run("writeLink", { bytes, link }), name);
}
