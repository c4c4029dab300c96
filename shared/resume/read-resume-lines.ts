import type { Block, TextSpan } from "../docx/types.ts";
import { joinSpacedLetters } from "./recognize-section-title.ts";

/** A line of a non-empty block as the résumé reader looks at it: the whole block, or what stands between two line breaks. */
export interface ResumeLine {
  block: Block;
  /** Without bullet glyph and surrounding blanks. */
  text: string;
  /** What of the block's spans is in this line. */
  spans: TextSpan[];
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
  /** An empty paragraph stands before it. */
  apart: boolean;
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

/** Whether a text is nothing but gaps of a template and what joins them. */
export function isPlaceholder(text: string): boolean {
  if (promptText.test(text)) return true;
  const rest = text.replace(gap, "");
  if (rest === text) return false;
  return rest.replace(connectors, "") === "";
}

/** Word's styles for lists, also where the paragraph lost its list. */
const listStyle = /^(?:list (?:bullet|number)|bulleted list|bullets?|aufzählungszeichen)(?: ?\d)?$/iu;

function share(spans: TextSpan[], wanted: (span: TextSpan) => boolean): number {
  let all = 0;
  let hits = 0;
  for (const span of spans) {
    const count = span.text.replace(/\s/gu, "").length;
    all += count;
    if (wanted(span)) hits += count;
  }
  return all === 0 ? 0 : hits / all;
}

/** The spans between two offsets of a block's text. */
function cutSpans(spans: TextSpan[], from: number, to: number): TextSpan[] {
  let at = 0;
  const cut: TextSpan[] = [];
  for (const span of spans) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, span.text.length);
    if (start < end) cut.push({ ...span, text: span.text.slice(start, end) });
    at += span.text.length;
  }
  return cut;
}

function readLine(block: Block, spans: TextSpan[], apart: boolean, first: boolean): ResumeLine {
  const whole = spans.reduce((text, span) => text + span.text, "");
  // Symbol fonts write into the private use area: drawn marks, no letters.
  const plain = whole.replace(/\u00a0/g, " ").trim();
  const trimmed = glyph.test(plain) ? plain : plain.replace(/[\ue000-\uf8ff]/gu, " ").trim();
  const mark = glyph.exec(trimmed)?.[0] ?? "";
  const text = joinSpacedLetters(
    trimmed
      .slice(mark.length)
      .replace(/[\ue000-\uf8ff]/gu, " ")
      .trim(),
  );
  const sizes = spans.map((span) => span.halfPoints).filter((size) => size !== null);
  return {
    block,
    text,
    spans,
    bullet:
      ((block.list !== null || listStyle.test(block.style ?? "")) && first) || (mark !== "" && text !== ""),
    bold: share(spans, (span) => span.bold) >= 0.8,
    italic: share(spans, (span) => span.italic) >= 0.8,
    caps: (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) || /\bcaps\b/u.test(block.accent ?? ""),
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    ornament: trimmed.length <= longestData && ornament.test(trimmed),
    placeholder: text.length <= longestData && isPlaceholder(text),
    long: text.length > longestData,
    words: text === "" ? 0 : text.split(/\s+/u).length,
    apart: apart && first,
  };
}

/** Where a block is cut into lines: at its line breaks, unless the sentence runs on, and before further bullet glyphs. */
function listCuts(block: Block): number[] {
  const { text } = block;
  const cuts = (block.breaks ?? []).filter((at) => {
    const after = text.slice(at, at + 40).trimStart();
    if (glyph.test(after)) return true;
    return block.list === null && !/^\p{Ll}\p{Ll}/u.test(after);
  });
  // "● Opened the shop. ● Trained two cooks."
  const mark =
    text.length <= longestData ? /^\s*([•●◦▪■□►▶➢➤✓✔»›‣∙·\uf0b7\uf0a7])\s/u.exec(text)?.[1] : undefined;
  if (mark) {
    for (let at = text.indexOf(` ${mark} `, 2); at >= 0; at = text.indexOf(` ${mark} `, at + 2))
      cuts.push(at);
    cuts.sort((a, b) => a - b);
  }
  return cuts;
}

function readBlockLines(block: Block, apart: boolean): ResumeLine[] {
  const cuts = listCuts(block);
  if (cuts.length === 0) return [readLine(block, block.spans, apart, true)];
  const edges = [0, ...cuts, block.text.length];
  const lines: ResumeLine[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const spans = cutSpans(block.spans, edges[i]!, edges[i + 1]!);
    if (spans.every((span) => span.text.trim() === "")) continue;
    lines.push(readLine(block, spans, apart, lines.length === 0));
  }
  return lines;
}

/** Stretches of the document that are read on their own: the body, each run of text-box blocks, headers. */
export interface ResumeFlow {
  kind: "body" | "textbox" | "header" | "footer" | "aside";
  lines: ResumeLine[];
}

function isSameRow({ cell: one }: Block, { cell: other }: Block): boolean {
  return one !== null && other !== null && one.table === other.table && one.row === other.row;
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
  let empty: Block | null = null;
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.text.trim() === "") {
      // An empty cell beside words parts nothing; an empty row does.
      if (!(block.cell && last?.cell && isSameRow(block, last) && block.cell.column !== last.cell.column))
        empty = block;
      continue;
    }
    const apart: boolean =
      empty !== null && !(isSameRow(empty, block) && empty.cell?.column !== block.cell?.column);
    const lines = readBlockLines(block, apart);
    empty = null;
    last = block;
    if (block.story === "textbox") {
      if (!box) {
        box = { kind: "textbox", lines: [] };
        boxes.push(box);
      }
      box.lines.push(...lines);
      continue;
    }
    box = null;
    if (block.story === "body") body.lines.push(...lines);
    else if (block.story === "header") header.lines.push(...lines);
    else if (block.story === "footer") footer.lines.push(...lines);
    else aside.lines.push(...lines);
  }
  return [header, body, ...boxes, footer, aside].filter((flow) => flow.lines.length > 0);
}
