import { type DocxDocument, openDocx } from "../../../shared/docx/index.ts";

/** @throws when a file that was readable when it was stored no longer is. */
export async function openStored(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(`A stored document cannot be opened: ${opened.problem.code}.`);
  return opened.value;
}
