import escapeHtml from "escape-html";
import type { LetterPart } from "../../shared/docx/write/write-letter.ts";

/** A letter's paragraphs as HTML. Every word of it is text. */
export function writeLetterHtml(parts: readonly LetterPart[]): string {
  return parts
    .filter(({ text }) => text.trim() !== "")
    .map(({ role, text }) => {
      const words = escapeHtml(text).replaceAll("\n", "<br>");
      return `<p>${role === "subject" ? `<strong>${words}</strong>` : words}</p>`;
    })
    .join("");
}
