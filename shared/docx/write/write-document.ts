import type { NewBlock } from "./blocks.ts";
import { designOfLook, designOfTemplate, type TemplateName } from "./design.ts";
import { type DocumentLanguage, type Look, type PageSize, usualPage } from "./look.ts";
import { packDocument } from "./pack-document.ts";
import type { DocumentProperties } from "./pin-package.ts";

/**
 * A paragraph by what it is. In a subheading a tab stands before what goes to the right margin; a text right behind it belongs
 * to it, as the employer does to a title.
 */
export interface RoleParagraph {
  role: "name" | "contact" | "heading" | "subheading" | "text" | "bullet";
  text: string;
}

export interface DocumentRequest extends DocumentProperties {
  paragraphs: readonly RoleParagraph[];
  /** One of ours, or the look of another document, paper included. */
  style: { template: TemplateName; page?: PageSize } | { look: Look };
  language: DocumentLanguage;
}

/** A whole document as DOCX bytes. Paragraphs without a visible character are left out. Same input, same bytes. */
export function writeDocument({
  paragraphs,
  style,
  language,
  title,
  author,
}: DocumentRequest): Promise<Uint8Array> {
  const design =
    "look" in style
      ? designOfLook(style.look, language)
      : designOfTemplate(style.template, style.page ?? usualPage(language), language);
  const filled = paragraphs.filter(({ text }) => text.trim() !== "");
  const blocks = filled.map((one, i) => toBlock(one, filled[i - 1]?.role, filled[i + 1]?.role));
  return packDocument({ blocks, design, properties: { title, author } });
}

type Role = RoleParagraph["role"];

function toBlock({ role, text }: RoleParagraph, before: Role | undefined, after: Role | undefined): NewBlock {
  switch (role) {
    case "contact":
      return { kind: "contact", text, continues: after === "contact" };
    case "heading":
      return { kind: "heading", text };
    case "subheading":
      return { kind: "heading", level: 2, text };
    case "text": {
      if (before === "subheading") return { kind: "text", text, look: "beneath" };
      const [, label, rest] = groupLabel.exec(text) ?? [];
      return label === undefined || rest === undefined
        ? { kind: "text", text }
        : { kind: "text", label, text: rest };
    }
    default:
      return { kind: role, text };
  }
}

/** "Databases: PostgreSQL, Redis": a short name before a list. */
const groupLabel = /^(\p{Lu}[^.,:;!?]{1,38}:)\s+(\S[^.]*,.*)$/u;
