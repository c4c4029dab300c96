/** An opened DOCX as an immutable value. */
export interface DocxDocument {
  /** Main document part, e.g. `word/document.xml`. */
  readonly mainPart: string;
  /** Part names in package order. */
  readonly partNames: readonly string[];
}
