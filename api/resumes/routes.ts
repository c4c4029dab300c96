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
import { labelVersion } from "./label-version.ts";
import { createVersionLink } from "./links/create-version-link.ts";
import { deleteVersionLinks } from "./links/delete-version-links.ts";
import { getLinkedFile } from "./links/get-linked-file.ts";
import { listResumes } from "./list-resumes.ts";
import { listVersions } from "./list-versions.ts";
import { decideConflicts } from "./merges/decide-conflicts.ts";
import { listMerges } from "./merges/list-merges.ts";
import { planIncoming } from "./plan-incoming.ts";
import { decideSyncProposals } from "./proposals/decide-sync-proposals.ts";
import { listSyncProposals } from "./proposals/list-sync-proposals.ts";
import { recognizeDocument } from "./recognize-document.ts";
import { restoreVersion } from "./restore-version.ts";

export function resumesRoutes(world: World): Operations {
  return {
    createResume: ({ query }, { candidateId, file }) => createResume(world, candidateId, file!, query.title),
    listResumes: ({ query }, { candidateId }) => listResumes(world, candidateId, query),
    recognizeDocument: (_input, { candidateId, file }) => recognizeDocument(world, candidateId, file!),
    getResume: ({ params }, { candidateId }) => getResume(world, candidateId, params.resumeId),
    deleteResume: ({ params }, { candidateId }) => deleteResume(world, candidateId, params.resumeId),
    createResumeCopy: ({ params, body }, { candidateId }) =>
      createResumeCopy(world, candidateId, params.resumeId, body),
    listVersions: ({ params, query }, { candidateId }) =>
      listVersions(world, candidateId, params.resumeId, query),
    createVersion: async ({ params, query }, { candidateId, file, keyName }) => {
      const answer = await createVersion(world, candidateId, params.resumeId, file!, query, keyName);
      return new Reply(answer.outcome === "unchanged" ? 200 : 201, answer);
    },
    labelVersion: ({ params, body }, { candidateId }) => labelVersion(world, candidateId, params, body.label),
    restoreVersion: async ({ params }, { candidateId, keyName }) => {
      const answer = await restoreVersion(world, candidateId, params, keyName);
      return new Reply(answer.outcome === "unchanged" ? 200 : 201, answer);
    },
    listMerges: ({ params, query }, { candidateId }) =>
      listMerges(world, candidateId, params.resumeId, query),
    decideConflicts: ({ params, body }, { candidateId }) =>
      decideConflicts(world, candidateId, params, body.decisions),
    listSyncProposals: (_input, { candidateId }) => listSyncProposals(world, candidateId),
    decideSyncProposals: ({ body }, { candidateId, keyName }) =>
      decideSyncProposals(world, candidateId, body.decisions, keyName),
    getVersionDocx: ({ params, query }, { candidateId }) =>
      getVersionDocx(world, candidateId, params, query.linked === "true"),
    createVersionLink: ({ params, body }, { candidateId }) =>
      createVersionLink(world, candidateId, params, body.seconds),
    deleteVersionLinks: ({ params }, { candidateId }) =>
      deleteVersionLinks(world, candidateId, params.resumeId),
    getLinkedFile: ({ params }) => getLinkedFile(world, params.token),
    compareVersions: ({ params, query }, { candidateId, wantsDocx }) =>
      compareVersions(world, candidateId, params.resumeId, query, wantsDocx),
    planIncoming: ({ params, query }, { candidateId }) =>
      planIncoming(world, candidateId, params, query.from),
    createSendFile: ({ params, query }, { candidateId, file }) =>
      createSendFile(world, candidateId, params.resumeId, file!, query.jobId),
  };
}
