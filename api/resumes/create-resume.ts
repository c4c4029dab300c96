import type { Answer } from "../../shared/contract/endpoints.ts";
import type { UploadedFile } from "../operation.ts";
import { importFacts } from "../profile/import-facts.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { listTailored, saveAgreement } from "./proposals/store.ts";
import { describeReading, readDocument } from "./read-document.ts";
import { insertResume } from "./store.ts";
import { storeFile } from "./store-file.ts";

/** Imports a document as a new résumé: version 1, and its facts into the profile; all of it or nothing. */
export async function createResume(
  world: World,
  candidateId: string,
  file: UploadedFile,
  title: string | undefined,
): Promise<Answer<"createResume">> {
  const [resumeId, versionId] = [world.newId(), world.newId()];
  const { blocks, model } = await readDocument(file.bytes, versionId);
  const stored = await storeFile(world, candidateId, file.bytes);
  const at = world.now();
  const tailored = await listTailored(world.db, candidateId);
  const news = { before: null, after: { blocks, model, tailored }, known: {}, agreement: {} };
  const { changes } = await importFacts(
    world,
    candidateId,
    () => news,
    (commitFacts, agreement) =>
      insertResume(
        world.db,
        candidateId,
        {
          id: resumeId,
          title: title?.trim() || titleOf(file.name) || model.contact.name || "Résumé",
          parentId: null,
          parentVersionId: null,
          jobId: null,
          at,
        },
        { id: versionId, resumeId, number: 1, origin: "import", parents: [], ...stored, blocks, model, at },
        async (transaction) => {
          await commitFacts(transaction);
          await saveAgreement(transaction, candidateId, resumeId, agreement);
        },
      ),
  );
  const resume = await getResume(world, candidateId, resumeId);
  return { resume, version: resume.latest, reading: describeReading(model), profileChanges: changes };
}

/** The file's name without folders and ending; null when nothing is left. */
function titleOf(name: string | null): string | null {
  const base = name?.split(/[\\/]/).at(-1) ?? "";
  return (
    base
      .replace(/\.docx?$/i, "")
      .trim()
      .slice(0, 200) || null
  );
}
