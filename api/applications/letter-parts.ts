import type { LetterPart } from "../../shared/docx/write/write-letter.ts";
import type { StoredLetter } from "./store.ts";

/**
 * A letter's paragraphs as texts, in order. In sender and recipient each sentence is a line. What a model wrote and nothing
 * supports is left out; what candidates wrote is theirs.
 */
export function partsOf({ origin, content }: Pick<StoredLetter, "origin" | "content">): LetterPart[] {
  return content.paragraphs.map(({ role, sentences }) => ({
    role,
    text: sentences
      .filter(({ verdict }) => origin !== "model" || verdict === "supported")
      .map((sentence) => sentence.text)
      .join(role === "sender" || role === "recipient" ? "\n" : " "),
  }));
}
