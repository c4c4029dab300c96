import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocxDocument, openDocx } from "../../../shared/docx/index.ts";

const folder = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
export const hasCorpus = existsSync(folder);
/** Stands in a test's name where it is skipped. */
export const corpusNote = hasCorpus ? "" : " (skipped: no corpus)";

/** Every document of a folder of the corpus that opens. */
export async function* openCorpus(kind: "documents" | "resumes"): AsyncGenerator<[string, DocxDocument]> {
  const files = (readdirSync(join(folder, kind), { recursive: true }) as string[]).filter((file) =>
    /\.docx$/i.test(file),
  );
  for (const file of files.sort()) {
    const opened = await openDocx(readFileSync(join(folder, kind, file)));
    if (opened.ok) yield [file, opened.value];
  }
}
