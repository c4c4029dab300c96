import type { DocxDocument } from "./document.ts";
import { DocxPackage } from "./docx-package.ts";

/**
 * The document as a file. Parts that no edit touched keep their bytes, their order, their compression and their
 * dates; where nothing was edited the result is the file that was opened, byte for byte.
 */
export async function saveDocx(doc: DocxDocument): Promise<Uint8Array> {
  if (!(doc instanceof DocxPackage)) throw new TypeError("this document was not opened by openDocx");
  return doc.save();
}
