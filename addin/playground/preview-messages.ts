/** What the page and the sandboxed preview say to each other. */
export interface PreviewPlace {
  /** Number of the paragraph in `markParagraphs`. */
  paragraph: number;
  /** Characters of its visible text before the place. */
  index: number;
}

export type ToPreview =
  | {
      type: "render";
      bytes: ArrayBuffer;
      /** For each paragraph what an editor shows; null where it cannot be edited. */
      texts: (string | null)[];
      marks: ("inserted" | "deleted" | null)[];
      /** Another document: begin at its top. */
      fromTop: boolean;
    }
  | { type: "highlight"; start: PreviewPlace; end: PreviewPlace; reveal: boolean }
  | { type: "theme"; dark: boolean };

export type FromPreview =
  | { type: "ready" }
  | { type: "rendered" }
  | { type: "select"; start: PreviewPlace; end: PreviewPlace }
  | { type: "edit"; paragraph: number; before: string; after: string }
  | { type: "undo" }
  | { type: "failed"; message: string };
