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
  return orders[isGerman ? "de" : "en"]
    .flatMap((role) => parts.filter((part) => part.role === role))
    .filter(({ text }) => text.trim() !== "")
    .map((part) => toBlock(part, isGerman));
}

function toBlock({ role, text }: LetterPart, isGerman: boolean): NewBlock {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  switch (role) {
    case "sender":
      return { kind: "lines", lines, after: 320, isLetterhead: true };
    case "recipient":
      return { kind: "lines", lines, after: 320 };
    case "date":
      return { kind: "lines", lines, after: 320, align: isGerman ? "right" : "left" };
    case "subject":
      return { kind: "text", text, look: "strong", after: 220, keepWithNext: true };
    case "salutation":
      return { kind: "text", text, after: 160, keepWithNext: true };
    case "body":
      return { kind: "text", text, after: 160 };
    case "closing":
      return { kind: "text", text, before: 80, after: 0, keepWithNext: true };
    case "signature":
      return { kind: "lines", lines, before: signatureRoom };
  }
}
