export { applyEdits } from "./apply-edits.ts";
export { type CompareOptions, compareDocuments } from "./compare-documents.ts";
export { CompareRefusal, type CompareRefusalCode } from "./compare-refusal.ts";
export type { DocxDocument, Relationship } from "./document.ts";
export { readLink, removeLink, writeLink } from "./document-link.ts";
export { DocxFailure } from "./docx-failure.ts";
export { freshIds } from "./fresh-ids.ts";
export { type BlockNode, findBlockNode, findTextBoxes, readLayout, readNodePieces } from "./layout.ts";
export { type DocxLimits, defaultLimits } from "./limits.ts";
export { listRevisions } from "./list-revisions.ts";
export { applyChanges, invertEdits, mapAddresses, mapEdits } from "./map-edits.ts";
export { type MergeResult, mergeDocuments } from "./merge-documents.ts";
export { openDocx } from "./open-docx.ts";
export { hasMark, isVisible, type Piece, readPieces } from "./paragraph-pieces.ts";
export { type ParsedEdits, parseEdits } from "./parse-edits.ts";
export { readBlocks, readNodeText, readText } from "./read-blocks.ts";
export { saveDocx } from "./save-docx.ts";
export { anchorBookmarkPrefix, anchorTagPrefix, settleForSending } from "./settle-for-sending.ts";
export { acceptRevisions, type RevisionFilter, rejectRevisions } from "./settle-revisions.ts";
export {
  applySplices,
  composeSplices,
  invertSplices,
  mapOffset,
  type Splice,
  sortSplices,
} from "./splice.ts";
export { type RunFormatting, readStyleSheet } from "./style-sheet.ts";
export type * from "./types.ts";
export { decodeAttribute, decodeText, escapeAttribute, escapeText, isXmlText } from "./xml-text.ts";
export { parseXml, type XmlAttribute, XmlElement, type XmlTree } from "./xml-tree.ts";
