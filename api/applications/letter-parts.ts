import type { LetterPart } from "../../shared/docx/write/write-letter.ts";
import type { Letter } from "../../shared/tailoring/letters/model.ts";

/** A letter's paragraphs as texts, in order. In sender and recipient each sentence is a line. */
export function partsOf({ paragraphs }: Letter): LetterPart[] {
  return paragraphs.map(({ role, sentences }) => ({
    role,
    text: sentences
      .map((sentence) => sentence.text)
      .join(role === "sender" || role === "recipient" ? "\n" : " "),
  }));
}
