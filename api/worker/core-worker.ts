/**
 * What runs in the worker threads: the core's work, each call whole in itself, exported by the name under which the pool
 * calls it. A document never crosses the thread's border, its bytes do; answers are plain values.
 */
import {
  type DocxDocument,
  listRevisions,
  openDocx,
  saveDocx,
  settleForSending as settleDocx,
  writeLink as writeLinkInto,
} from "../../shared/docx/index.ts";
import type { DocumentLink, DocxProblem } from "../../shared/docx/types.ts";

export { readPosting } from "../../shared/posting/read-posting.ts";
export { checkClaims } from "../../shared/tailoring/check-claims.ts";
export { scoreFit } from "../../shared/tailoring/score-fit.ts";

export type Readable<Value> = { ok: true; value: Value } | { ok: false; problem: DocxProblem };

/** Whether the same changes are pending in two documents; for documents whose final text is the same. */
export async function hasSameRevisions(input: { one: Uint8Array; other: Uint8Array }): Promise<boolean> {
  const [one, other] = await Promise.all([openStored(input.one), openStored(input.other)]);
  return JSON.stringify(revisionsOf(one)) === JSON.stringify(revisionsOf(other));
}

/** Without addresses and dates, which other programs write anew. */
function revisionsOf(document: DocxDocument) {
  return listRevisions(document).map(({ kind, author, text }) => [kind, author, text]);
}

export async function writeLink(input: { bytes: Uint8Array; link: DocumentLink }): Promise<Uint8Array> {
  return saveDocx(writeLinkInto(await openStored(input.bytes), input.link));
}

/** The file for the employer, and how many revisions were accepted for it. */
export async function settleForSending(input: {
  bytes: Uint8Array;
  candidateName: string;
}): Promise<Readable<{ bytes: Uint8Array; pendingRevisions: number }>> {
  const opened = await openDocx(input.bytes);
  if (!opened.ok) return opened;
  const pendingRevisions = listRevisions(opened.value).length;
  const bytes = await saveDocx(settleDocx(opened.value, input.candidateName));
  return { ok: true, value: { bytes, pendingRevisions } };
}

/** Does nothing; calling it has loaded this file and with it the core. */
export function warm(): void {}

/** @throws when a file that was readable when it was stored no longer is. */
async function openStored(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(`A stored document cannot be opened: ${opened.problem.code}.`);
  return opened.value;
}
