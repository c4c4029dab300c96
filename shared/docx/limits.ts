/** How much of a file the engine is ready to read. Everything above is a named problem. */
export interface DocxLimits {
  /** Size of the file as given: `docx-too-large`. */
  bytes: number;
  /** Members of the zip archive: `docx-too-many-parts`. */
  parts: number;
  /** All members together, inflated: `docx-expands-too-far`. */
  expandedBytes: number;
  /** Inflated to compressed size of one member; counts only above `ratioFloorBytes`: `docx-expands-too-far`. */
  ratio: number;
  ratioFloorBytes: number;
  /** Nesting of XML elements: `docx-too-deep`. */
  depth: number;
  /** Characters of XML in the parts that hold the text, together, and in any other part alone: `docx-text-too-long`. */
  textLength: number;
  /** Elements, counted like the characters: `docx-too-complex`. */
  elements: number;
  /** Attributes of one element, and namespaces declared in one place: `docx-too-complex`. */
  attributes: number;
  /** Marks of tracked changes in the parts that hold the text: `docx-too-many-revisions`. */
  revisions: number;
}

/** What the parser of one part must know. */
export type XmlLimits = Pick<DocxLimits, "depth" | "textLength" | "elements" | "attributes">;

/**
 * A long résumé is 100 KB; 600 pages (250,000 words) are 1 MB in the zip, and 8 million characters and 250,000 elements of
 * XML. The largest of 400 real documents has 12 million characters, 370,000 elements, 29 levels, 39 parts, 33 attributes on an
 * element. Generated XML reaches ratios of 60; deflate itself ends at 1032. An element takes some 200 bytes of memory, so
 * that what the limits let through fits into 1 GB. The readers recurse once or twice a level: 500 is far from any stack limit.
 */
export const defaultLimits: DocxLimits = {
  bytes: 25 * 1024 * 1024,
  parts: 5_000,
  expandedBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 4 * 1024 * 1024,
  depth: 500,
  textLength: 64_000_000,
  elements: 2_000_000,
  attributes: 1_000,
  revisions: 500_000,
};
