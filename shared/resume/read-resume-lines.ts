import type { Block } from "../docx/types.ts";

/** A non-empty block as the résumé reader looks at it. */
export interface ResumeLine {
  block: Block;
  /** Without bullet glyph and surrounding blanks. */
  text: string;
  /** In a list, or opening with a bullet glyph. */
  bullet: boolean;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  /** Largest size in half points, null where nothing sets it. */
  size: number | null;
  /** A rule of dashes, a page number: nothing to read. */
  ornament: boolean;
  /** Only placeholder text of a template ("[Job Title]", "{{ name }}"): never a fact. */
  placeholder: boolean;
  words: number;
  /** Longer than any line of data: read as running text only, so that no hostile paragraph costs more than its length. */
  long: boolean;
}

/** Longest line looked into for names, dates and lists. Real ones stay under 300 characters. */
const longestData = 1200;

const glyph = /^(?:[•●◦▪■□►▶➢➤✓✔»›‣⁃∙·*\uf0b7\uf0a7\uf076]|[-–—](?=\s)|o(?=\s{2,}|\t))\s*/u;
const ornament = /^[\s\-–—_=*.•|~]+$|^(?:page|seite)\s*\d+(?:\s*(?:of|von|\/)\s*\d+)?$|^\d{1,2}$/iu;
const gap = /\[[^\]]*(?:\]|$)|\{\{.*?\}\}|\{%.*?%\}|\{[^}]*\]|<[^<>]{2,40}>/gu;
const connectors =
  /\b(?:to|at|in|and|or|of|phone|email|e-mail|linkedin|github|website|tel|fax|und|bis|named)\b|(?:电话|电子邮件)|[^\p{L}\d]/giu;
const promptText =
  /^(?:click (?:or tap )?here to enter text\.?|lorem ipsum\b.*|type (?:your|the) .*)$|\b(?:FirstName|LastName|YourEmail|YourLinkedIn\w*|JobTitle|WorkPlaceName|StartYear|EndYear|YearsObtained|YourGPA|NameOfCollegeCourse\d?|ProgrammingLanguage\d|ExpectedGraduateDate|LinkToGithubRepo)\b|^CLUB NAME\b|\bYour Degree Here\b|yourname@|your\.?email@/iu;

function isPlaceholder(text: string): boolean {
  if (promptText.test(text)) return true;
  const rest = text.replace(gap, "");
  if (rest === text) return false;
  return rest.replace(connectors, "") === "";
}

function share(line: Block, wanted: (span: Block["spans"][number]) => boolean): number {
  let all = 0;
  let hits = 0;
  for (const span of line.spans) {
    const count = span.text.replace(/\s/gu, "").length;
    all += count;
    if (wanted(span)) hits += count;
  }
  return all === 0 ? 0 : hits / all;
}

function readResumeLine(block: Block): ResumeLine {
  // Symbol fonts write into the private use area: drawn marks, no letters.
  const plain = block.text.replace(/\u00a0/g, " ").trim();
  const trimmed = glyph.test(plain) ? plain : plain.replace(/[\ue000-\uf8ff]/gu, " ").trim();
  const mark = glyph.exec(trimmed)?.[0] ?? "";
  const text = trimmed
    .slice(mark.length)
    .replace(/[\ue000-\uf8ff]/gu, " ")
    .trim();
  const sizes = block.spans.map((span) => span.halfPoints).filter((size) => size !== null);
  return {
    block,
    text,
    bullet: block.list !== null || (mark !== "" && text !== ""),
    bold: share(block, (span) => span.bold) >= 0.8,
    italic: share(block, (span) => span.italic) >= 0.8,
    caps: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(),
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    ornament: trimmed.length <= longestData && ornament.test(trimmed),
    placeholder: text.length <= longestData && isPlaceholder(text),
    long: text.length > longestData,
    words: text === "" ? 0 : text.split(/\s+/u).length,
  };
}

/** Stretches of the document that are read on their own: the body, each run of text-box blocks, headers. */
export interface ResumeFlow {
  kind: "body" | "textbox" | "header" | "footer" | "aside";
  lines: ResumeLine[];
}

/**
 * The document's non-empty blocks, divided into flows. A text box anchored in the middle of a section must not cut
 * that section in two, so its blocks leave the body's flow.
 */
export function readResumeFlows(blocks: Block[]): ResumeFlow[] {
  const body: ResumeFlow = { kind: "body", lines: [] };
  const header: ResumeFlow = { kind: "header", lines: [] };
  const footer: ResumeFlow = { kind: "footer", lines: [] };
  const aside: ResumeFlow = { kind: "aside", lines: [] };
  const boxes: ResumeFlow[] = [];
  let box: ResumeFlow | null = null;
  for (const block of blocks) {
    if (block.text.trim() === "") continue;
    const line = readResumeLine(block);
    if (block.story === "textbox") {
      if (!box) {
        box = { kind: "textbox", lines: [] };
        boxes.push(box);
      }
      box.lines.push(line);
      continue;
    }
    box = null;
    if (block.story === "body") body.lines.push(line);
    else if (block.story === "header") header.lines.push(line);
    else if (block.story === "footer") footer.lines.push(line);
    else aside.lines.push(line);
  }
  return [header, body, ...boxes, footer, aside].filter((flow) => flow.lines.length > 0);
}
