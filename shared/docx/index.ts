export type { DocxDocument, Relationship } from "./document.ts";
export { DocxFailure } from "./docx-failure.ts";
export { type DocxLimits, defaultLimits } from "./limits.ts";
export { openDocx } from "./open-docx.ts";
export { saveDocx } from "./save-docx.ts";
export {
  applySplices,
  composeSplices,
  invertSplices,
  mapOffset,
  type Splice,
  sortSplices,
} from "./splice.ts";
export type * from "./types.ts";
export { decodeAttribute, decodeText, escapeAttribute, escapeText, isXmlText } from "./xml-text.ts";
export { parseXml, type XmlAttribute, XmlElement, type XmlTree } from "./xml-tree.ts";
