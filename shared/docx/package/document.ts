import type { XmlTree } from "../xml/xml-tree.ts";

/** An opened DOCX as an immutable value: an edit gives a new one that shares every part it did not touch. */
export interface DocxDocument {
  /** Main document part, e.g. `word/document.xml`. */
  readonly mainPart: string;
  /** Part names in package order. */
  readonly partNames: readonly string[];
  /** Names of parts are compared without regard to case (OPC, ECMA-376 part 2, section 6.2.2.3). */
  hasPart(part: string): boolean;
  /** Throws where there is no such part; `DocxFailure` where it is damaged. */
  bytes(part: string): Uint8Array;
  /**
   * Length and CRC-32 of the part's bytes: equal for equal bytes. Where nothing was changed these are what the archive declares,
   * and nothing is unpacked; the archive's word is checked when the bytes are read.
   */
  checksum(part: string): string;
  /** Decoded, without byte order mark. Throws as `bytes` does. */
  text(part: string): string;
  /** Parsed once and kept. Throws as `bytes` does; parts read on opening never throw. */
  tree(part: string): XmlTree;
  /** Null where `[Content_Types].xml` names none. */
  contentType(part: string): string | null;
  /** Of a part, or of the package where `part` is empty. */
  relationships(part: string): readonly Relationship[];
  /** Parts by name: a text (written in the part's own encoding), bytes, or null to remove it. */
  withParts(changes: ReadonlyMap<string, string | Uint8Array | null>): DocxDocument;
}

export interface Relationship {
  id: string;
  /** The last step of the type's URI, equal in Strict and Transitional: `styles`, `header`, `image`, … */
  type: string;
  /** Part name for an internal target, the target as written for an external one. */
  target: string;
  external: boolean;
}
