import { createHash } from "node:crypto";
import {
  applyEdits,
  CompareRefusal,
  compareDocuments as compareDocx,
  type DocxDocument,
  DocxFailure,
  listRevisions,
  openDocx,
  readBlocks,
  readLink,
  resolveConflicts,
  saveDocx,
  settleForSending as settleDocx,
  writeLink as writeLinkInto,
} from "../../../shared/docx/index.ts";
import type {
  Block,
  Conflict,
  Decision,
  DocumentLink,
  DocxProblem,
  Edit,
} from "../../../shared/docx/types.ts";
import { readLook } from "../../../shared/docx/write/read-look.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import type { OwnChange } from "../../../shared/sync/find-own-changes.ts";
import { listContents } from "../../../shared/sync/list-document-changes.ts";

import { openStored } from "./open-stored.ts";
import { readWithout } from "./own-changes.ts";

export type Readable<Value> = { ok: true; value: Value } | { ok: false; problem: DocxProblem };

/** Blocks in the final view, the résumé read from them, the link the document carries, and what it says as a hash. */
export async function readDocument(input: {
  bytes: Uint8Array;
  versionId: string;
}): Promise<
  Readable<{ blocks: Block[]; model: ResumeModel; link: DocumentLink | null; contentHash: string }>
> {
  const opened = await openDocx(input.bytes);
  if (!opened.ok) return opened;
  const blocks = readBlocks(opened.value);
  const model = readResume(blocks, { versionId: input.versionId });
  const contentHash = hashContent(opened.value, blocks);
  return { ok: true, value: { blocks, model, link: readLink(opened.value), contentHash } };
}

/** The `contentHash` of a stored file. */
export async function readContentHash(input: { bytes: Uint8Array }): Promise<string> {
  const document = await openStored(input.bytes);
  return hashContent(document, readBlocks(document));
}

/** The same for documents that say the same in the same formatting, with the same changes pending, and for no others. */
function hashContent(document: DocxDocument, blocks: readonly Block[]): string {
  return createHash("sha256")
    .update(JSON.stringify([listContents(blocks), revisionsOf(document)]))
    .digest("hex");
}

/** Without addresses and dates, which other programs write anew. */
function revisionsOf(document: DocxDocument) {
  return listRevisions(document).map(({ kind, author, text }) => [kind, author, text]);
}

export type MergeAnswer =
  | {
      ok: true;
      bytes: Uint8Array;
      blocks: Block[];
      model: ResumeModel;
      pendingWords: string[];
      /** What is left to decide. */
      conflicts: Conflict[];
      /** Decisions about what is no conflict of these three. */
      unused: Decision[];
    }
  | { ok: false; message: string };

/**
 * The merged document as a version is read, or the sentence on why these three, each readable, cannot be merged: a part is damaged, or each
 * side took out what the other left, and a document without text is no résumé.
 */
export async function mergeDocuments(input: {
  base: Uint8Array;
  mine: Uint8Array;
  theirs: Uint8Array;
  versionId: string;
  decisions: readonly Decision[];
  own: readonly OwnChange[];
}): Promise<MergeAnswer> {
  const [base, mine, theirs] = await Promise.all([
    openStored(input.base),
    openStored(input.mine),
    openStored(input.theirs),
  ]);
  try {
    const { document, conflicts, unused } = resolveConflicts(base, mine, theirs, input.decisions);
    const { blocks, pendingWords } = readWithout(document, input.own);
    if (conflicts.length === 0 && blocks.every(({ text }) => text.trim() === ""))
      return { ok: false, message: "Nothing of its text would be left." };
    const model = readResume(blocks, { versionId: input.versionId });
    return { ok: true, bytes: await saveDocx(document), blocks, model, pendingWords, conflicts, unused };
  } catch (error) {
    if (error instanceof DocxFailure) return { ok: false, message: error.message };
    throw error;
  }
}

/** `after` with the way from `before` as tracked changes, or the sentence on why that cannot be had. */
export async function compareDocuments(input: {
  before: Uint8Array;
  after: Uint8Array;
  author: string;
  date: string;
}): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; message: string }> {
  const { author, date } = input;
  const [before, after] = await Promise.all([openStored(input.before), openStored(input.after)]);
  try {
    const { document } = compareDocx(before, after, { author, date });
    return { ok: true, bytes: await saveDocx(document) };
  } catch (error) {
    if (error instanceof CompareRefusal || error instanceof DocxFailure)
      return { ok: false, message: error.message };
    throw error;
  }
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

/**
 * A résumé as it reads with edits made and everything settled, as clean HTML, and the language it says it is in. Edits that do
 * not fit are left out.
 */
export async function writeResumeHtml(input: {
  bytes: Uint8Array;
  edits: Edit[];
  candidateName: string;
}): Promise<{ html: string; language: string | null }> {
  const { document } = applyEdits(await openStored(input.bytes), input.edits, null);
  const settled = settleDocx(document, input.candidateName);
  const { writeDocumentHtml } = await import("../html/write-document-html.ts");
  return { html: await writeDocumentHtml(settled), language: readLook(settled).language };
}
