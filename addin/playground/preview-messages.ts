/** What the page and the sandboxed preview say to each other. */
export interface PreviewPlace {
  /** Number of the paragraph in `markParagraphs`. */
  paragraph: number;
  /** Characters of its visible text before the place. */
  index: number;
}

/** What the preview must know of a paragraph beside the rendered document. */
export interface ShownParagraph {
  /** What an editor shows; null where it cannot be edited. */
  text: string | null;
  mark: "inserted" | "deleted" | null;
  rightTab: boolean;
  box: "left" | "right" | null;
}

export type ToPreview =
  /** Whoever is there first: a `ready` that was sent before anybody listened is sent again. */
  | { type: "hello" }
  | {
      type: "render";
      bytes: ArrayBuffer;
      paragraphs: ShownParagraph[];
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
