import type { NewBlock } from "./blocks.ts";
import { type Design, designOfLook, designOfTemplate } from "./design.ts";
import { type DocumentLanguage, type Look, usualPage } from "./look.ts";
import { packDocument } from "./pack-document.ts";
import type { DocumentProperties } from "./pin-package.ts";

/** A part of a letter. Of sender and recipient each line of `text` is a line of the address; elsewhere `text` is one paragraph. */
export interface LetterPart {
  role: "sender" | "date" | "recipient" | "subject" | "salutation" | "body" | "closing" | "signature";
  text: string;
}

export interface LetterRequest extends DocumentProperties {
  parts: readonly LetterPart[];
  /** The résumé's; without it our plain template's. */
  look: Look | null;
  language: DocumentLanguage;
}

/** Where a letter has its parts, whatever order they come in. In German the date stands at the right above the subject (DIN 5008). */
const orders = {
  en: ["sender", "date", "recipient", "subject", "salutation", "body", "closing", "signature"],
  de: ["sender", "recipient", "date", "subject", "salutation", "body", "closing", "signature"],
} as const satisfies Record<string, readonly LetterPart["role"][]>;

/** Room for a name by hand. */
const signatureRoom = 640;

/** A business letter as DOCX bytes, made to fill one page with some 300 words. */
export function writeLetter(request: LetterRequest): Promise<Uint8Array> {
  const { parts, language, title, author } = request;
  return packDocument({
    blocks: letterBlocks(parts, language),
    design: letterDesign(request),
    properties: { title, author },
  });
}

export function letterDesign({ look, language }: Pick<LetterRequest, "look" | "language">): Design {
  return look === null
    ? designOfTemplate("plain", usualPage(language), language)
    : designOfLook(look, language);
}

export function letterBlocks(parts: readonly LetterPart[], language: DocumentLanguage): NewBlock[] {
  const isGerman = language === "de-DE";
  const ordered = orders[isGerman ? "de" : "en"]
    .flatMap((role) => parts.filter((part) => part.role === role))
    .filter(({ text }) => text.trim() !== "");
  return ordered.map((part, i) => toBlock(part, ordered[i + 1]?.role, isGerman));
}

function toBlock(
  { role, text }: LetterPart,
  next: LetterPart["role"] | undefined,
  isGerman: boolean,
): NewBlock {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  switch (role) {
    case "sender":
      return { kind: "lines", lines, after: 280, isLetterhead: true };
    case "recipient":
      return { kind: "lines", lines, after: 280 };
    case "date":
      return { kind: "lines", lines, after: 280, align: isGerman ? "right" : "left" };
    case "subject":
      return { kind: "text", text, look: "strong", after: 220, keepWithNext: true };
    case "salutation":
      return { kind: "text", text, after: 160, keepWithNext: true };
    case "body":
      // A greeting alone on a second page says nothing.
      return { kind: "text", text, after: 160, keepWithNext: next === "closing" };
    case "closing":
      return { kind: "text", text, before: 80, after: 0, keepWithNext: true };
    case "signature":
      return { kind: "lines", lines, before: signatureRoom };
  }
}
