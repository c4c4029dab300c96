/** What the document engine gives and takes. Types only: every room may read this file. */

import type { DocxDocument } from "./package/document.ts";

/** Where a block stands in the package. Text boxes belong to the story that anchors them, but are told apart. */
export type Story = "body" | "textbox" | "header" | "footer" | "footnote" | "endnote" | "comment";

/** A header or footer as Word's API reaches it: by the section that brings it, counted from 0. */
export interface PagePlace {
  of: "header" | "footer";
  type: "Primary" | "FirstPage" | "EvenPages";
  section: number;
}

/** `final` reads a document as if every revision were accepted, `original` as if every one were rejected. */
export type View = "final" | "original";

/** A stretch of a block's text with one effective formatting (through styles). */
export interface TextSpan {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Effective size in half points (`w:sz`), null where nothing sets it. */
  halfPoints: number | null;
  /** In the file and on no page: hidden, too small to be read, or white on white. */
  hidden?: true;
}

/** One paragraph-level unit of a document. */
export interface Block {
  /**
   * Stable while other blocks are edited: `<part>/<id>`, the id being a unique `w14:paraId` or, where there is
   * none, a hash of the text before pending revisions with a counter for repeats. Opaque to everybody but the engine.
   */
  address: string;
  story: Story;
  /** Tab as `\t`, a line break as a blank; no paragraph mark. */
  text: string;
  /** The style's name as Word shows it, null for the default paragraph style. */
  style: string | null;
  /** List level from 0, null outside a list. */
  list: number | null;
  /** 1 to 9 from the outline level, through styles; null for body text. */
  headingLevel: number | null;
  /** Table coordinates of the innermost cell, null outside tables. `table` counts tables in reading order. */
  cell: { table: number; row: number; column: number } | null;
  spans: TextSpan[];
  /** Offsets in `text` of the blanks that are line breaks; left out where there are none. */
  breaks?: number[];
  /**
   * How a short line stands out besides by weight, slant and size (capitals, underlining, letter-spacing, colour, shade,
   * rules above or below). Equal looks have equal texts; left out where there is nothing of it.
   */
  accent?: string;
}

/** How wide the lines of a block are. */
export interface LineWidth {
  points: number;
  /** Of its first words, null where nothing names one. */
  font: string | null;
}

export type Edit =
  | { type: "replace"; block: string; before: string; after: string }
  /**
   * A new block behind `behind`, with that block's paragraph formatting and list; behind a heading, with those of the text that
   * follows. Empty `behind`: at the start of the body.
   */
  | { type: "insert"; behind: string; text: string }
  | { type: "delete"; block: string; before: string }
  | { type: "move"; block: string; behind: string; before?: undefined; after?: undefined }
  /** With new words: the line reads `after` at its new place. */
  | { type: "move"; block: string; behind: string; before: string; after: string };

/** Whole rows of a table, which look as the one that `beside` stands in. */
export type RowEdit =
  /**
   * `rows` by cell and line. `behind` is the last line with words before them, empty where there is none: `beside` itself where
   * they come after its row.
   */
  | { type: "insert-rows"; beside: string; where: "before" | "after"; behind: string; rows: string[][][] }
  /** `lines` are those with words, in order; `before` is all of them in one. */
  | { type: "delete-row"; before: string; lines: { block: string; text: string }[] };

/** Tracked edits carry an author and an ISO 8601 date (UTC); `null` writes them clean. */
export type Tracking = { author: string; date: string } | null;

export type RefusalReason =
  | "block-not-found"
  | "text-differs"
  | "overlaps-other-edit"
  | "invalid-text"
  | "not-editable";

export interface RefusedEdit {
  edit: Edit;
  reason: RefusalReason;
  /** One sentence a candidate understands. */
  message: string;
}

/** Changes of one part's text, all counted in the text before them. Plain data. */
export interface PartSplices {
  part: string;
  splices: { start: number; end: number; text: string }[];
}

export interface ApplyResult {
  document: DocxDocument;
  applied: Edit[];
  refused: RefusedEdit[];
  /** What was done to the parts, and what takes it back: applied to `document` it gives the old bytes again. */
  changes: PartSplices[];
  inverse: PartSplices[];
}

/** One of Word's own tracked changes, grouped as Word's reviewing pane lists them. */
export interface Revision {
  kind: "insertion" | "deletion" | "move" | "formatting" | "row" | "cell" | "control";
  author: string;
  /** ISO 8601 as written in the file, null where the file has none. */
  date: string | null;
  /** What was inserted, deleted, moved or formatted; a line end between its paragraphs, a tab between a row's cells. */
  text: string;
  /** Address of the block it stands in (the first one, where it spans several). */
  block: string;
}

export type DocxProblemCode =
  | "docx-empty"
  | "docx-not-a-zip"
  | "docx-truncated"
  | "docx-is-pdf"
  | "docx-legacy-format"
  | "docx-encrypted"
  | "docx-macro-enabled"
  | "docx-not-word"
  | "docx-part-missing"
  | "docx-xml-invalid"
  | "docx-dtd"
  | "docx-too-large"
  | "docx-too-many-parts"
  | "docx-expands-too-far"
  | "docx-too-deep"
  | "docx-too-complex"
  | "docx-text-too-long"
  | "docx-too-many-revisions";

/** Why a file cannot be opened: a stable code and one sentence for the person who chose the file. */
export interface DocxProblem {
  code: DocxProblemCode;
  message: string;
}

export type DocxResult<T> = { ok: true; value: T } | { ok: false; problem: DocxProblem };

export interface CompareSummary {
  /** As many as Word's reviewing pane lists: the sum of the counts below. */
  revisions: number;
  insertions: number;
  deletions: number;
  moves: number;
  formatting: number;
  /** Rows that came or went whole; what stands in them is not counted again. */
  rows: number;
  cells: number;
  /** What OOXML cannot track and the result therefore takes from `after` as it is. */
  untracked: string[];
  /** Blocks where the word-level result did not prove itself and the whole block was replaced. */
  coarse: number;
}

export interface Conflict {
  /** Address in base. */
  block: string;
  base: string;
  mine: string;
  theirs: string;
}

/** One side's version; both, in an order that their content fixes; or other words, a line a paragraph. */
export type ConflictChoice = "mine" | "theirs" | "both" | { text: string };

/** What the candidate decided about a conflict, which is told by its four texts: the same wherever the three documents are merged. */
export interface Decision {
  conflict: Conflict;
  choice: ConflictChoice;
}

/** Names the server, résumé and version a file came from. Carries no secret. */
export interface DocumentLink {
  server: string;
  resumeId: string;
  versionId: string;
  jobId: string | null;
  /** The run whose suggestions were written into this very document; left out where there is none. */
  runId?: string;
}
