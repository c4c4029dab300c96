import type { DocumentLanguage, Look } from "../../../shared/docx/write/look.ts";
import { readLook } from "../../../shared/docx/write/read-look.ts";
import type { DossierRequest } from "../../../shared/docx/write/write-dossier.ts";
import type { SheetContent } from "../../../shared/docx/write/write-interview-sheet.ts";
import type { LetterPart } from "../../../shared/docx/write/write-letter.ts";
import type { Posting } from "../../../shared/posting/model.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import {
  checkLetter as checkWritten,
  type LetterCheck,
  splitLetterText,
} from "../../../shared/tailoring/letters/check-letter.ts";
import { describeLetterTask as describeTask } from "../../../shared/tailoring/letters/describe-letter-task.ts";
import { writeInterviewSheet as writeSheet } from "../../../shared/tailoring/letters/interview-sheet.ts";
import type { LetterForm } from "../../../shared/tailoring/letters/letter-form.ts";
import { languageOf, languageOfFacts } from "../../../shared/tailoring/letters/letter-words.ts";
import { listKeyPoints as listPoints } from "../../../shared/tailoring/letters/list-key-points.ts";
import type {
  KeyPoint,
  Letter,
  LetterInput,
  LetterLanguage,
  LetterRole,
  LetterTone,
} from "../../../shared/tailoring/letters/model.ts";
import { readLetterForm as readForm } from "../../../shared/tailoring/letters/read-letter-form.ts";
import { writeLetter as writeOffline } from "../../../shared/tailoring/letters/write-letter.ts";

import { loadWordVectors } from "../load-word-vectors.ts";

import { openStored } from "./open-stored.ts";

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
  const { writeLetter: writeDocx } = await import("../../../shared/docx/write/write-letter.ts");
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
  const { writeInterviewSheet } = await import("../../../shared/docx/write/write-interview-sheet.ts");
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
  const { writeDossier } = await import("../../../shared/docx/write/write-dossier.ts");
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
