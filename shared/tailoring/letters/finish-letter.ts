import type { ResumeFacts } from "../../resume/model.ts";
import {
  fewestLetterWords,
  type Letter,
  type LetterLanguage,
  type LetterParagraph,
  type LetterTone,
  type LetterWarning,
  mostLetterWords,
} from "./model.ts";

/** From salutation through closing. */
export function countLetterWords(paragraphs: readonly LetterParagraph[]): number {
  return paragraphs
    .filter(({ role }) => role === "salutation" || role === "body" || role === "closing")
    .flatMap(({ sentences }) => sentences)
    .reduce(
      (sum, { text }) => sum + text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      0,
    );
}

/** The figures and warnings that follow from a letter's paragraphs. */
export function finishLetter(
  language: LetterLanguage,
  tone: LetterTone,
  paragraphs: LetterParagraph[],
  facts: ResumeFacts,
  more: readonly LetterWarning[] = [],
): Letter {
  const words = countLetterWords(paragraphs);
  const deeds = new Set([
    ...facts.positions.flatMap((position) => position.bullets.map((one) => one.id)),
    ...facts.projects.flatMap((project) => project.details.map((one) => one.id)),
  ]);
  const body = paragraphs.flatMap(({ sentences }) => sentences);
  const open = body.filter((sentence) => sentence.verdict === "question").length;
  const warnings: LetterWarning[] = [...more];
  if (words < fewestLetterWords)
    warnings.push({
      code: "short",
      text: `This letter has ${words} words; ${fewestLetterWords} to ${mostLetterWords} are usual. Your profile holds no more that speaks to this job: add a deed with its result and the letter grows.`,
    });
  if (words > mostLetterWords)
    warnings.push({
      code: "long",
      text: `This letter has ${words} words; more than ${mostLetterWords} are seldom read to the end.`,
    });
  if (open > 0)
    warnings.push({
      code: "questions",
      text: `${open === 1 ? "One sentence says" : `${open} sentences say`} something that neither your profile nor the posting shows.`,
    });
  return {
    language,
    tone,
    paragraphs,
    words,
    keyPoints: [...new Set(body.flatMap((sentence) => sentence.facts).filter((id) => deeds.has(id)))],
    warnings,
  };
}
