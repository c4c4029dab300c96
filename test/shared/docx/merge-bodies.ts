import { expect } from "vitest";
import { type DocxDocument, mergeDocuments, readText } from "../../../shared/docx/index.ts";
import { openBuilt } from "./build-docx.ts";
import { readOutline } from "./random-documents.ts";

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const line = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
export const lines = (...texts: string[]) => texts.map((text) => line(text)).join("");

/** Merges three bodies, both ways round: the order of the sides must not show. */
export async function mergeBodies(base: string, mine: string, theirs: string) {
  const [one, own, other] = await Promise.all([base, mine, theirs].map((body) => openBuilt({ body })));
  const merged = mergeDocuments(one as DocxDocument, own as DocxDocument, other as DocxDocument);
  const swapped = mergeDocuments(one as DocxDocument, other as DocxDocument, own as DocxDocument);
  expect(readOutline(swapped.document)).toEqual(readOutline(merged.document));
  expect(
    swapped.conflicts.map(({ mine: left, theirs: right, ...rest }) => ({
      ...rest,
      mine: right,
      theirs: left,
    })),
  ).toEqual(merged.conflicts);
  return {
    text: readText(merged.document).split("\n"),
    conflicts: merged.conflicts,
    document: merged.document,
  };
}
