/** Documents for trials: the project's own, and the corpus's where it is there. */
import { type DocxDocument, openDocx } from "../../shared/docx/index.ts";
import { makeResumeFile } from "../api/resumes/resume-file.ts";
import { listResumes } from "../fixtures/people/pour-resumes.ts";
import { hasCorpus, openCorpus } from "../shared/docx/corpus.ts";
import { buildTrialDocument } from "./trial-fixture.ts";

/** Longer main parts make a trial slow without making it harder. */
const longest = 120_000;

export async function listTrialDocuments(): Promise<{ name: string; doc: DocxDocument }[]> {
  const list = [{ name: "fixture", doc: await buildTrialDocument() }];
  if (!hasCorpus) return list;
  for (const kind of ["resumes", "documents"] as const) {
    for await (const [name, doc] of openCorpus(kind)) {
      const { root, text } = doc.tree(doc.mainPart);
      const lines = text.match(/<w:p[ >]/g)?.length ?? 0;
      if (root.prefix === "w:" && text.length < longest && lines >= 4 && lines < 400)
        list.push({ name, doc });
    }
  }
  return list;
}

/** Résumés of persons who do not exist, with careers that are read. */
export async function listFilledResumes(): Promise<{ name: string; doc: DocxDocument }[]> {
  const list = [{ name: "small", bytes: await makeResumeFile() }];
  for (const { person, layout, pour } of listResumes({ setAside: false }).resumes)
    list.push({ name: `${person.id} · ${layout}`, bytes: await pour() });
  return Promise.all(
    list.map(async ({ name, bytes }) => {
      const opened = await openDocx(bytes);
      if (!opened.ok) throw new Error(`${name}: ${opened.problem.message}`);
      return { name, doc: opened.value };
    }),
  );
}
