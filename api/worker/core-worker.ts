/**
 * What runs in the worker threads: the core's work, each call whole in itself, exported by the name under which the pool
 * calls it. A document never crosses the thread's border, its bytes do; answers are plain values.
 */
import { createHash } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import {
  anchorName,
  applyEdits,
  CompareRefusal,
  compareDocuments as compareDocx,
  countPictures,
  type DocxDocument,
  DocxFailure,
  listRevisions,
  openDocx,
  readBlocks,
  readLineWidths,
  readLink,
  resolveConflicts,
  saveDocx,
  settleForSending as settleDocx,
  writeLink as writeLinkInto,
} from "../../shared/docx/index.ts";
import type { Block, Conflict, Decision, DocumentLink, DocxProblem, Edit } from "../../shared/docx/types.ts";
import type { TemplateName } from "../../shared/docx/write/design.ts";
import type { DocumentLanguage, Look } from "../../shared/docx/write/look.ts";
import { readLook } from "../../shared/docx/write/read-look.ts";
import type { DossierRequest } from "../../shared/docx/write/write-dossier.ts";
import type { SheetContent } from "../../shared/docx/write/write-interview-sheet.ts";
import type { LetterPart } from "../../shared/docx/write/write-letter.ts";
import { findPainPoints, type PainPoint } from "../../shared/posting/find-pain-points.ts";
import type { Posting } from "../../shared/posting/model.ts";
import type { FactChange } from "../../shared/resume/compare-facts.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { listItems } from "../../shared/resume/list-items.ts";
import { mergeFacts as mergeFactsInto, type Reading } from "../../shared/resume/merge-facts.ts";
import type { Fact, ResumeFacts, ResumeModel } from "../../shared/resume/model.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { type Agreement, type OwnReading, renewAgreement as renew } from "../../shared/sync/agreement.ts";
import {
  findOwnChanges,
  type OwnChange,
  type Standing,
  type TwoReadings,
} from "../../shared/sync/find-own-changes.ts";
import { planSyncEdits, type Written } from "../../shared/sync/find-written.ts";
import {
  type DocumentChange,
  type DocumentState,
  listDocumentChanges as listChanges,
  listContents,
} from "../../shared/sync/list-document-changes.ts";
import {
  compareSync as compare,
  type SyncComparison,
  type SyncResume,
} from "../../shared/sync/propose-sync.ts";
import { type ProvenPlan, proveIncoming } from "../../shared/sync/prove-incoming.ts";
import { restOn } from "../../shared/sync/rest-on.ts";
import { setBackTailored, type Tailored } from "../../shared/sync/set-back-tailored.ts";
import { findLeak } from "../../shared/tailoring/contact-mask/find-leak.ts";
import { type DraftPreferences, draftLanguage, draftSection } from "../../shared/tailoring/draft-section.ts";
import type { OwnContact } from "../../shared/tailoring/gate/check-contact.ts";
import {
  checkLetter as checkWritten,
  type LetterCheck,
  splitLetterText,
} from "../../shared/tailoring/letters/check-letter.ts";
import { describeLetterTask as describeTask } from "../../shared/tailoring/letters/describe-letter-task.ts";
import { writeInterviewSheet as writeSheet } from "../../shared/tailoring/letters/interview-sheet.ts";
import type { LetterForm } from "../../shared/tailoring/letters/letter-form.ts";
import { isAmerican, languageOf, languageOfFacts } from "../../shared/tailoring/letters/letter-words.ts";
import { listKeyPoints as listPoints } from "../../shared/tailoring/letters/list-key-points.ts";
import type {
  KeyPoint,
  Letter,
  LetterInput,
  LetterLanguage,
  LetterRole,
  LetterTone,
} from "../../shared/tailoring/letters/model.ts";
import { readLetterForm as readForm } from "../../shared/tailoring/letters/read-letter-form.ts";
import { writeLetter as writeOffline } from "../../shared/tailoring/letters/write-letter.ts";
import { type MaskedTexts, maskContact } from "../../shared/tailoring/mask-contact.ts";
import type { AnswerRecord, Score } from "../../shared/tailoring/model.ts";
import { describeTailoringTask, type ModelTask } from "../../shared/tailoring/model-form/describe-task.ts";
import {
  type ModelAnswerReading,
  readModelAnswer as readFilledForm,
} from "../../shared/tailoring/model-form/read-model-answer.ts";
import type { SuggestionForm } from "../../shared/tailoring/model-form/suggestion-form.ts";
import { isAsked as isAskedBefore, nameTextAsks } from "../../shared/tailoring/name-asks.ts";
import { proposeSuggestions, type TailoringInput } from "../../shared/tailoring/propose-suggestions.ts";
import { type AnswerReading, readAnswer as readAnswerText } from "../../shared/tailoring/read-answer.ts";
import { readWorkspace, type Workspace } from "../../shared/tailoring/read-ground.ts";
import { type FitInput, scoreFit as scoreDocument } from "../../shared/tailoring/score-fit.ts";
import { buildStories } from "../../shared/tailoring/stories/build-stories.ts";
import {
  type ChosenStories,
  chooseStories as chooseFrom,
} from "../../shared/tailoring/stories/choose-stories.ts";

import { loadWordVectors } from "./load-word-vectors.ts";
import { warmUp } from "./warm-up.ts";

export { findPainPoints } from "../../shared/posting/find-pain-points.ts";
export { readPosting } from "../../shared/posting/read-posting.ts";
export { checkClaims } from "../../shared/tailoring/check-claims.ts";

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

/**
 * How changes of ours stand in a document, and how it reads without those that are pending. `from`: the version it was made from;
 * `run`: the one that it is said to hold suggestions of.
 */
export async function readOwnChanges(input: {
  bytes: Uint8Array;
  from: Uint8Array;
  changes: OwnChange[];
  run: string | null;
  versionId: string;
}): Promise<{ standings: Standing[]; blocks: Block[]; model: ResumeModel; pendingWords: string[] }> {
  const document = await openStored(input.bytes);
  const text = document.text(document.mainPart);
  const isMarked = (id: string) => text.includes(`w:name="${anchorName(id)}"`);
  const { blocks, ...found } = findOwnChanges(input.changes, readBoth(document), {
    from: readBoth(await openStored(input.from)),
    had: ({ run, id }) => run === input.run || [id, `${id}to`, `${id}from`].some(isMarked),
  });
  return { ...found, blocks, model: readResume(blocks, { versionId: input.versionId }) };
}

const readBoth = (document: DocxDocument): TwoReadings => ({
  final: readBlocks(document),
  original: readBlocks(document, "original"),
});

/** The final reading without changes of ours that are pending in it, and those. */
function readWithout(
  document: DocxDocument,
  own: readonly OwnChange[],
): { blocks: Block[]; pendingWords: string[] } {
  if (own.length === 0) return { blocks: readBlocks(document), pendingWords: [] };
  return findOwnChanges(own, readBoth(document), { from: null, had: () => false });
}

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

/** The merged document as a version is read, or the sentence on why these three, each readable, cannot be merged: a part is damaged. */
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

/** What `here` lacks of `there`, as edits tried on it. */
export async function planIncoming(input: { here: Uint8Array; there: Uint8Array }): Promise<ProvenPlan> {
  return proveIncoming(await openStored(input.here), await openStored(input.there));
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
  const { writeDocumentHtml } = await import("./html/write-document-html.ts");
  return { html: await writeDocumentHtml(settled), language: readLook(settled).language };
}

/** What files made beside a résumé are told: its bytes, null without one, and how English is spelt where it does not say. */
export interface FileStyle {
  resume: Uint8Array | null;
  language: LetterLanguage;
  american: boolean;
}

/** A letter as a file in the résumé's look. */
export async function writeLetterFile(
  input: FileStyle & { parts: LetterPart[]; title: string; author: string },
): Promise<Uint8Array> {
  const { parts, title, author } = input;
  const { writeLetter: writeDocx } = await import("../../shared/docx/write/write-letter.ts");
  return writeDocx({ parts, title, author, ...(await readStyle(input)) });
}

/** What to prepare for an interview, in the language a letter would be written in. */
export function prepareInterview(
  input: Omit<Parameters<typeof writeSheet>[0], "language">,
): ReturnType<typeof writeSheet> {
  return writeSheet({ ...input, language: letterLanguage(input) });
}

/** The sheet as a file in our plain template. */
export async function writeSheetFile(
  input: FileStyle & { sheet: SheetContent; job: string; title: string; author: string },
): Promise<Uint8Array> {
  const { sheet, job, title, author } = input;
  const { writeInterviewSheet } = await import("../../shared/docx/write/write-interview-sheet.ts");
  const { language } = await readStyle(input);
  return writeInterviewSheet({ sheet, job, title, author, language });
}

/** All that was made for a job in one file, in the résumé's look. */
export async function writeDossierFile(
  input: FileStyle & {
    content: Pick<DossierRequest, "posting" | "score" | "sheet">;
    letter: { parts: LetterPart[]; language: LetterLanguage } | null;
    title: string;
    author: string;
  },
): Promise<Uint8Array> {
  const { content, letter, title, author, ...style } = input;
  const { writeDossier } = await import("../../shared/docx/write/write-dossier.ts");
  const { look, language } = await readStyle(style);
  const letterStyle = letter && (await readStyle({ ...style, language: letter.language }));
  return writeDossier({
    ...content,
    letter: letter && letterStyle && { parts: letter.parts, language: letterStyle.language },
    look,
    language,
    title,
    author,
  });
}

async function readStyle({
  resume,
  language,
  american,
}: FileStyle): Promise<{ look: Look | null; language: DocumentLanguage }> {
  const look = resume && readLook(await openStored(resume));
  const english = (look?.language ?? (american ? "en-US" : "en-GB")) === "en-US" ? "en-US" : "en-GB";
  return { look, language: language === "de" ? "de-DE" : english };
}

/** What the engine works on, with the document as its file. */
export type TailoringWork = Omit<TailoringInput, "blocks" | "resume" | "vectors" | "widths"> & {
  bytes: Uint8Array;
  versionId: string;
};

/** Each step goes into the port as it is made, null behind the last one. `stop` turns 1 when nobody waits any more. */
export async function tailor(call: {
  work: TailoringWork;
  port: MessagePort;
  stop: Int32Array;
}): Promise<void> {
  const { bytes, versionId, ...input } = call.work;
  const document = await openStored(bytes);
  const blocks = readBlocks(document);
  const resume = readResume(blocks, { versionId });
  const widths = readLineWidths(document);
  for (const step of proposeSuggestions({ ...input, blocks, resume, widths, vectors: loadWordVectors() })) {
    if (Atomics.load(call.stop, 0) === 1) break;
    call.port.postMessage(step);
  }
  call.port.postMessage(null);
}

/** What a model is asked about a document, and whose contact data stand in that; null where there is nothing to ask. */
export async function describeModelTask(
  work: TailoringWork,
): Promise<{ task: ModelTask; contact: OwnContact } | null> {
  const workspace = await openWorkspace(work);
  const task = describeTailoringTask(workspace);
  return task && { task, contact: workspace.input.resume.contact };
}

/** Texts without contact data, what the placeholders stand for, and whether a second look still finds some. */
export function maskTexts(input: { contacts: OwnContact[]; texts: string[]; keep: string[] }): {
  texts: string[];
  originals: MaskedTexts["originals"];
  leaks: boolean;
} {
  const { contacts, keep } = input;
  const { texts, originals } = maskContact(contacts, input.texts, { keep });
  return { texts, originals, leaks: contacts.some((contact) => findLeak(contact, texts) !== null) };
}

/** Of a model's answer, its placeholders restored, what passes. */
export async function readModelAnswer(input: {
  work: TailoringWork;
  answer: SuggestionForm;
  writtenBy: { engine: string; model: string };
}): Promise<ModelAnswerReading> {
  return readFilledForm(input.answer, await openWorkspace(input.work), input.writtenBy);
}

async function openWorkspace({ bytes, versionId, ...input }: TailoringWork): Promise<Workspace> {
  const blocks = readBlocks(await openStored(bytes));
  return readWorkspace({ ...input, blocks, resume: readResume(blocks, { versionId }), vectors: null });
}

export async function scoreFit(
  input: Omit<FitInput, "blocks" | "pictures"> & { bytes: Uint8Array },
): Promise<Score> {
  const { bytes, ...fit } = input;
  const document = await openStored(bytes);
  return scoreDocument({ ...fit, blocks: readBlocks(document), pictures: countPictures(document) });
}

/** What an answer asks for and becomes; without a text the candidate says that it is not theirs. */
export function readAnswer(input: { demand: string; asks: string[] | null; text: string | null }): {
  asks: string[];
  reading: AnswerReading;
} {
  const asks = input.asks ?? nameTextAsks(input.demand);
  if (input.text === null || input.text.trim() === "") return { asks, reading: { denies: true, fact: null } };
  return { asks, reading: readAnswerText({ demand: input.demand, asks, text: input.text }) };
}

/** Of many questions, by what they ask for, which have been asked before. */
export function listAsked(input: { asks: string[][]; answers: AnswerRecord[] }): boolean[] {
  return input.asks.map((asks) => isAskedBefore(asks, input.answers));
}

/** The stories of a profile that a posting needs, with the needs they were chosen by. */
export function chooseStories(input: {
  facts: readonly Fact[];
  posting: Posting;
}): ChosenStories & { painPoints: PainPoint[] } {
  const { facts, posting } = input;
  const painPoints = findPainPoints(posting);
  const vectors = loadWordVectors();
  const stories = buildStories(facts);
  return { ...chooseFrom({ stories, facts, posting, painPoints, vectors }), painPoints };
}

/** Null where there is nothing to write about. */
export function writeLetter(input: Omit<LetterInput, "vectors">): Letter | null {
  return writeOffline({ ...input, vectors: loadWordVectors() });
}

/** In the language a letter would be written in. */
export function listKeyPoints({ facts, posting }: { facts: ResumeFacts; posting: Posting }): KeyPoint[] {
  return listPoints({ facts, posting, vectors: loadWordVectors() }, letterLanguage({ facts, posting }));
}

const letterLanguage = ({ facts, posting }: { facts: ResumeFacts; posting: Posting }): LetterLanguage =>
  languageOfFacts(facts) ?? languageOf(posting.text.split("\n")) ?? "en";

/** What a model filled in as a letter, each sentence through the gate. */
export function readLetterForm(
  input: Omit<LetterInput, "vectors"> & { form: LetterForm; language: LetterLanguage },
): Letter {
  const { form, ...work } = input;
  return readForm(form, work);
}

/** What a model is told of a letter, and the language it is to write. */
export function describeLetterTask(input: Omit<LetterInput, "vectors">): {
  system: string;
  input: string;
  language: LetterLanguage;
} {
  const language = letterLanguage(input);
  return { ...describeTask({ ...input, language }), language };
}

/** Typed paragraphs as a letter, each sentence through the gate. In sender and recipient each line is one of its own. */
export function checkLetter(input: {
  language: LetterLanguage;
  tone: LetterTone;
  paragraphs: { role: LetterRole; text: string }[];
  check: LetterCheck;
}): Letter {
  const { check, paragraphs, ...letter } = input;
  const written = paragraphs.map(({ role, text }) => ({
    role,
    sentences: (role === "body" ? splitLetterText(text) : text.split("\n"))
      .map((sentence) => ({ text: sentence.trim() }))
      .filter((sentence) => sentence.text !== ""),
  }));
  return checkWritten(
    { ...letter, paragraphs: written.filter(({ sentences }) => sentences.length > 0) },
    check,
  );
}

/** A whole résumé as a new document, and what it calls itself; null where the profile has nothing but a name and an address. */
export async function writeDraft(input: {
  facts: ResumeFacts;
  posting: Posting | null;
  preferences: DraftPreferences;
  template: TemplateName;
}): Promise<{ bytes: Uint8Array; title: string } | null> {
  const { template, ...request } = input;
  const paragraphs = draftSection({ kind: "resume", ...request });
  if (paragraphs.every(({ role }) => role === "name" || role === "contact")) return null;
  const { facts } = request;
  const isGerman = draftLanguage(facts) === "de";
  const title = isGerman ? "Lebenslauf" : "Résumé";
  const author = facts.contact.name ?? undefined;
  // docx is a megabyte of code that most threads never need.
  const { writeDocument } = await import("../../shared/docx/write/write-document.ts");
  const bytes = await writeDocument({
    paragraphs,
    style: { template },
    language: isGerman ? "de-DE" : isAmerican(facts) ? "en-US" : "en-GB",
    title: author === undefined ? title : `${author} – ${title}`,
    author,
  });
  return { bytes, title };
}

/** Calling it has loaded this file and with it the core. */
export async function warm(): Promise<void> {
  await warmUp();
}

/** @throws when a file that was readable when it was stored no longer is. */
async function openStored(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(`A stored document cannot be opened: ${opened.problem.code}.`);
  return opened.value;
}
