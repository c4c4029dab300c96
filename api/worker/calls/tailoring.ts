import type { MessagePort } from "node:worker_threads";
import { countPictures, readBlocks, readLineWidths } from "../../../shared/docx/index.ts";
import type { TemplateName } from "../../../shared/docx/write/design.ts";
import { findPainPoints, type PainPoint } from "../../../shared/posting/find-pain-points.ts";
import type { Posting } from "../../../shared/posting/model.ts";
import type { Fact, ResumeFacts } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { findLeak } from "../../../shared/tailoring/contact-mask/find-leak.ts";
import {
  type DraftPreferences,
  draftLanguage,
  draftSection,
} from "../../../shared/tailoring/draft-section.ts";
import type { OwnContact } from "../../../shared/tailoring/gate/check-contact.ts";
import { isAmerican } from "../../../shared/tailoring/letters/letter-words.ts";
import { type MaskedTexts, maskContact } from "../../../shared/tailoring/mask-contact.ts";
import type { AnswerRecord, Score } from "../../../shared/tailoring/model.ts";
import { describeTailoringTask, type ModelTask } from "../../../shared/tailoring/model-form/describe-task.ts";
import {
  type ModelAnswerReading,
  readModelAnswer as readFilledForm,
} from "../../../shared/tailoring/model-form/read-model-answer.ts";
import type { SuggestionForm } from "../../../shared/tailoring/model-form/suggestion-form.ts";
import { isAsked as isAskedBefore, nameTextAsks } from "../../../shared/tailoring/name-asks.ts";
import { proposeSuggestions, type TailoringInput } from "../../../shared/tailoring/propose-suggestions.ts";
import { type AnswerReading, readAnswer as readAnswerText } from "../../../shared/tailoring/read-answer.ts";
import { readWorkspace, type Workspace } from "../../../shared/tailoring/read-ground.ts";
import { type FitInput, scoreFit as scoreDocument } from "../../../shared/tailoring/score-fit.ts";
import { buildStories } from "../../../shared/tailoring/stories/build-stories.ts";
import {
  type ChosenStories,
  chooseStories as chooseFrom,
} from "../../../shared/tailoring/stories/choose-stories.ts";

import { loadWordVectors } from "../load-word-vectors.ts";
import { warmUp } from "../warm-up.ts";

import { openStored } from "./open-stored.ts";

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
  const { writeDocument } = await import("../../../shared/docx/write/write-document.ts");
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
