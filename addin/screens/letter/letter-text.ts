import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";

export type LetterParagraph = LetterVersion["letter"]["paragraphs"][number];
export type LetterSentence = LetterParagraph["sentences"][number];
export type LetterRole = LetterParagraph["role"];

/** A paragraph as plain text, as the candidate edits it. */
export interface Wording {
  role: LetterRole;
  text: string;
}

/** Blocks of lines; everything else is running text. */
export const isBlock = (role: LetterRole) => role === "sender" || role === "recipient";

/** What the candidate wrote; the lines about who writes to whom are no sentences. */
export const isRunningText = (role: LetterRole) => role === "body";

export function listWordings(paragraphs: readonly LetterParagraph[]): Wording[] {
  return paragraphs.map(({ role, sentences }) => ({
    role,
    text: sentences.map(({ text }) => text).join(isBlock(role) ? "\n" : " "),
  }));
}

/** For the clipboard, as the file has it: without what a model wrote and nothing supports; a blank line between paragraphs. */
export function writeLetterText(
  origin: LetterVersion["origin"],
  paragraphs: readonly LetterParagraph[],
): string {
  const told = paragraphs.map(({ role, sentences }) => ({
    role,
    sentences: sentences.filter(({ verdict }) => origin !== "model" || verdict === "supported"),
  }));
  return listWordings(told)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** What is sent: a blank line in the letter's text begins a new paragraph, and what was emptied is gone. */
export function settleWordings(wordings: readonly Wording[]): Wording[] {
  return wordings
    .flatMap(({ role, text }): Wording[] =>
      role === "body" ? text.split(/\n[^\S\n]*\n/).map((part) => ({ role, text: part })) : [{ role, text }],
    )
    .map(({ role, text }) => ({ role, text: text.trim() }))
    .filter(({ text }) => text !== "");
}

export function isSameWording(one: readonly Wording[], other: readonly Wording[]): boolean {
  const [settled, others] = [settleWordings(one), settleWordings(other)];
  return (
    settled.length === others.length &&
    settled.every(({ role, text }, at) => role === others[at]?.role && text === others[at]?.text)
  );
}
