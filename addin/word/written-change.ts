import type { PagePlace } from "../../shared/docx/types.ts";

/** One thing done to the document, with what it takes to undo it. JSON, so that a pane opened anew can take it back. */
export interface WrittenChange {
  kind: "replaced" | "inserted" | "deleted" | "row-inserted" | "row-deleted";
  before: string;
  after: string;
  /** What the paragraph read with all revisions rejected, before ours. */
  original: string;
  /** False where Word wrote the words without marking them, against its promise. */
  tracked: boolean;
  anchor: string | null;
  /** Texts around it, for Words without bookmarks. */
  previous: string | null;
  next: string | null;
  /** The header or footer it was written into; left out for the body. */
  page?: PagePlace;
  /** It was accepted in Word: the words are the candidate's own by now. */
  settled?: boolean;
}
