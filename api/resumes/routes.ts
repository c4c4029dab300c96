import type { Operations } from "../operation.ts";
import { Reply } from "../operation.ts";
import type { World } from "../world.ts";
import { compareVersions } from "./compare-versions.ts";
import { createResume } from "./create-resume.ts";
import { createResumeCopy } from "./create-resume-copy.ts";
import { createSendFile } from "./create-send-file.ts";
import { createVersion } from "./create-version.ts";
import { deleteResume } from "./delete-resume.ts";
import { getResume } from "./get-resume.ts";
import { getVersionDocx } from "./get-version-docx.ts";
import { listResumes } from "./list-resumes.ts";
import { listVersions } from "./list-versions.ts";

export function resumesRoutes(world: World): Operations {
  return {
    createResume: ({ query }, { candidateId, file }) => createResume(world, candidateId, file!, query.title),
    listResumes: ({ query }, { candidateId }) => listResumes(world, candidateId, query),
    getResume: ({ params }, { candidateId }) => getResume(world, candidateId, params.resumeId),
    deleteResume: ({ params }, { candidateId }) => deleteResume(world, candidateId, params.resumeId),
    createResumeCopy: ({ params, body }, { candidateId }) =>
      createResumeCopy(world, candidateId, params.resumeId, body),
    listVersions: ({ params, query }, { candidateId }) =>
      listVersions(world, candidateId, params.resumeId, query),
    createVersion: async ({ params, query }, { candidateId, file }) => {
      const answer = await createVersion(world, candidateId, params.resumeId, file!, query.base);
      return new Reply(answer.outcome === "unchanged" ? 200 : 201, answer);
    },
    getVersionDocx: ({ params, query }, { candidateId }) =>
      getVersionDocx(world, candidateId, params, query.linked === "true"),
    compareVersions: ({ params, query }, { candidateId, wantsDocx }) =>
      compareVersions(world, candidateId, params.resumeId, query, wantsDocx),
    createSendFile: ({ params, query }, { candidateId, file }) =>
      createSendFile(world, candidateId, params.resumeId, file!, query.jobId),
  };
}
