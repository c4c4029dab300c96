import {
  checkSentence,
  type LetterCheck,
  locateInPosting,
  readCheck,
  splitLetterText,
} from "./check-letter.ts";
import { shortIds } from "./describe-letter-task.ts";
import { finishLetter } from "./finish-letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { Letter, LetterInput, LetterLanguage, LetterParagraph, LetterSentence } from "./model.ts";
import { writeFrame } from "./write-frame.ts";

/**
 * The form as a letter. Each sentence goes through the gate with the facts it names and no others. What does not pass
 * stays, marked `question`; what names a fact or words of the posting that are not there is a question, too. A sentence that says
 * nothing but what it should not (empty, or a line of ours such as a greeting in the body) is left out. Never a line break.
 */
export function readLetterForm(form: LetterForm, input: LetterInput & { language: LetterLanguage }): Letter {
  const check: LetterCheck = input;
  const known = readCheck(check);
  const ids = shortIds(input.facts);
  const paragraphs = form.paragraphs
    .map(
      ({ sentences }): LetterParagraph => ({
        role: "body",
        sentences: sentences.flatMap(({ text, facts, quote }) =>
          splitLetterText(text)
            .filter((one) => /\p{L}/u.test(one) && !greeting.test(one))
            .map((one): LetterSentence => {
              const named = facts.map((id) => ids.get(id) ?? id);
              const unknown = facts.filter((id) => !ids.has(id));
              const sentence = checkSentence({ text: one, facts: named }, known);
              const place = quote === null ? null : locateInPosting(quote, input.posting);
              const untrue = [...unknown, ...(quote !== null && place === null ? [quote] : [])];
              if (untrue.length === 0) return { ...sentence, posting: sentence.posting ?? place };
              return {
                ...sentence,
                claims: [
                  ...sentence.claims,
                  ...untrue.map((claim) => ({
                    text: claim,
                    kind: "other" as const,
                    supported: false,
                    facts: [],
                  })),
                ],
                verdict: "question",
                question:
                  sentence.question ??
                  `This sentence names something that is neither in your profile nor in the posting: “${untrue[0]}”. Is it true?`,
                courtesy: false,
              };
            }),
        ),
      }),
    )
    .filter(({ sentences }) => sentences.length > 0);
  const frame = writeFrame({ ...input, pick: (_, phrases) => phrases[0]! });
  return finishLetter(
    input.language,
    input.tone,
    [...frame.before, ...paragraphs, ...frame.after],
    input.facts,
  );
}

const greeting =
  /^(?:dear|hello|hi|sehr geehrte|hallo|liebe[rs]?|(?:kind|best|warm) regards|yours|sincerely|mit freundlichen|viele grüße)(?!\p{L})[^.!?]{0,60}[,!.]?$/iu;
