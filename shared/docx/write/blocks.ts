/** What new documents are composed of. A tab in a text sets what follows it at the right margin; a line end breaks the line. */
export type NewBlock =
  | { kind: "name"; text: string }
  /** `continues`: another contact line follows close behind it. */
  | { kind: "contact"; text: string; continues?: boolean }
  | {
      kind: "heading";
      text: string;
      level?: 1 | 2 | 3;
      newPage?: boolean;
      /** Set as it is written, without capitals. */
      isSentence?: boolean;
    }
  | NewText
  | NewBullet
  | NewLines
  | NewTable;

/** Room before and behind in twips, where it is not the style's. */
interface Room {
  before?: number;
  after?: number;
}

export interface NewText extends Room {
  kind: "text";
  text: string;
  /** Stands before the text in bold. */
  label?: string;
  /** `beneath`: belongs to the heading above it. */
  look?: "quiet" | "strong" | "beneath";
  keepWithNext?: boolean;
}

export interface NewBullet extends Room {
  kind: "bullet";
  text: string;
}

/** Lines that belong together as an address does, each a paragraph of its own without space between them. */
export interface NewLines extends Room {
  kind: "lines";
  lines: string[];
  align?: "left" | "right";
  /** The first line is set as the name in the head of a letter. */
  isLetterhead?: boolean;
}

export interface NewTable {
  kind: "table";
  /** `share` of the text's width; shares are counted together. */
  columns: { title: string; share: number }[];
  rows: string[][];
}
