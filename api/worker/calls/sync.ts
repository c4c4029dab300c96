import { applyEdits, saveDocx } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import type { FactChange } from "../../../shared/resume/compare-facts.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { listItems } from "../../../shared/resume/list-items.ts";
import { mergeFacts as mergeFactsInto, type Reading } from "../../../shared/resume/merge-facts.ts";
import type { Fact, ResumeFacts, ResumeModel } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { type Agreement, type OwnReading, renewAgreement as renew } from "../../../shared/sync/agreement.ts";
import type { OwnChange } from "../../../shared/sync/find-own-changes.ts";
import { planSyncEdits, type Written } from "../../../shared/sync/find-written.ts";
import {
  type DocumentChange,
  type DocumentState,
  listDocumentChanges as listChanges,
} from "../../../shared/sync/list-document-changes.ts";
import {
  compareSync as compare,
  type SyncComparison,
  type SyncResume,
} from "../../../shared/sync/propose-sync.ts";
import { type ProvenPlan, proveIncoming } from "../../../shared/sync/prove-incoming.ts";
import { restOn } from "../../../shared/sync/rest-on.ts";
import { setBackTailored, type Tailored } from "../../../shared/sync/set-back-tailored.ts";

import { openStored } from "./open-stored.ts";
import { readWithout } from "./own-changes.ts";

/** A document as it was read, with the suggestions of its résumé that were accepted. */
export interface TailoredDocument {
  model: ResumeModel;
  blocks: Block[];
  tailored: Tailored[];
}

/** The document's reading in the candidate's own words: without the suggestions that were accepted. */
function readOwnWords(
  { model, blocks, tailored }: TailoredDocument,
  profile: ResumeFacts,
): OwnReading & { model: ResumeModel } {
  const own = setBackTailored(blocks, tailored, profile);
  if (own.blocks.length === blocks.length && Object.keys(own.stands).length === 0) return { model };
  return { model: readResume(own.blocks, { versionId: versionOf(model) }), stands: own.stands };
}

/** The version whose blocks a reading names. */
function versionOf(model: ResumeModel): string | null {
  for (const { sources } of listItems(model))
    for (const source of sources) if (source.kind === "block") return source.versionId;
  return null;
}

/** The profile after a reading, what that changed in it, and what the two agree on from there on. */
export function mergeFacts(input: {
  profile: ResumeFacts;
  before: TailoredDocument | null;
  after: TailoredDocument;
  known: Omit<Reading, "before" | "after">;
  agreement: Agreement;
}): { facts: ResumeFacts; changes: FactChange[]; agreement: Agreement } {
  const { profile, before, known, agreement } = input;
  const after = readOwnWords(input.after, profile);
  const reading = { ...known, before: before && readOwnWords(before, profile).model, after: after.model };
  const merged = mergeFactsInto(profile, reading);
  return { ...merged, agreement: renew(agreement, merged.facts, after) };
}

/** What profile and résumé agree on from here on; `settled` as in agreement.ts. */
export function renewAgreement(input: {
  agreement: Agreement;
  profile: ResumeFacts;
  document: TailoredDocument;
  settled?: Record<string, string | null>;
}): Agreement {
  return renew(input.agreement, input.profile, readOwnWords(input.document, input.profile), input.settled);
}

type ComparedResume = Omit<SyncResume, "stands"> & TailoredDocument;

/** What keeps profile and résumés out of step, and what of it is left as it is. */
export function compareSync(input: {
  profile: ResumeFacts;
  resumes: ComparedResume[];
  rejected: Set<string>;
}): SyncComparison {
  const resumes = input.resumes.map((resume) => openResume(resume, input.profile));
  return compare(input.profile, resumes, input.rejected);
}

const openResume = ({ tailored, ...resume }: ComparedResume, profile: ResumeFacts): SyncResume => ({
  ...resume,
  ...readOwnWords({ ...resume, tailored }, profile),
});

/** The facts that a text in this résumé may rest on: the profile's as the résumé says them (shared/sync/rest-on.ts). */
export function listEvidence(input: {
  profile: ResumeFacts;
  resume: ComparedResume;
  rejected: Set<string>;
  elsewhere: Set<string>;
}): Fact[] {
  const { profile, resume, rejected, elsewhere } = input;
  return listFacts(restOn(profile, openResume(resume, profile), rejected, elsewhere));
}

/** A document with what it takes over from the profile, written clean. What cannot be written stays as it was. */
export async function writeSyncEdits(input: {
  bytes: Uint8Array;
  blocks: Block[];
  written: Written[];
  own: OwnChange[];
  versionId: string;
}): Promise<{ bytes: Uint8Array; blocks: Block[]; model: ResumeModel; pendingWords: string[] }> {
  const edits = planSyncEdits(input.blocks, input.written);
  const { document } = applyEdits(await openStored(input.bytes), edits, null);
  const { blocks, pendingWords } = readWithout(document, input.own);
  const model = readResume(blocks, { versionId: input.versionId });
  return { bytes: await saveDocx(document), blocks, model, pendingWords };
}

/** Between two documents as they were read, in words. */
export const listDocumentChanges = (input: {
  before: DocumentState;
  after: DocumentState;
}): DocumentChange[] => listChanges(input.before, input.after);

/** What `here` lacks of `there`, as edits tried on it. */
export async function planIncoming(input: { here: Uint8Array; there: Uint8Array }): Promise<ProvenPlan> {
  return proveIncoming(await openStored(input.here), await openStored(input.there));
}
