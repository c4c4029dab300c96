import { expect } from "vitest";
import { applyEdits } from "../../../shared/docx/edit/apply-edits.ts";
import { applyChanges, invertEdits, mapAddresses } from "../../../shared/docx/edit/map-edits.ts";
import { parseEdits } from "../../../shared/docx/edit/parse-edits.ts";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { openDocx } from "../../../shared/docx/package/open-docx.ts";
import { saveDocx } from "../../../shared/docx/package/save-docx.ts";
import { readBlocks, readText } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import type { ApplyResult, Edit, Tracking } from "../../../shared/docx/types.ts";
import type { Built } from "../../support/docx-builder.ts";
import { readStories } from "../../trials/independent-reader.ts";

export const me: NonNullable<Tracking> = { author: "AutoHire", date: "2026-11-21T10:00:00Z" };
export const stamp = (id: number) => `w:id="${id}" w:author="AutoHire" w:date="2026-11-21T10:00:00Z"`;

/** An edit of the n-th block, its `before` filled in. */
export const at = {
  replace:
    (n: number, after: string) =>
    (doc: DocxDocument): Edit => ({
      type: "replace",
      block: addressOf(doc, n),
      before: textOf(doc, n),
      after,
    }),
  insert:
    (n: number | null, text: string) =>
    (doc: DocxDocument): Edit => ({ type: "insert", behind: n === null ? "" : addressOf(doc, n), text }),
  remove:
    (n: number) =>
    (doc: DocxDocument): Edit => ({ type: "delete", block: addressOf(doc, n), before: textOf(doc, n) }),
  move:
    (n: number, behind: number) =>
    (doc: DocxDocument): Edit => ({ type: "move", block: addressOf(doc, n), behind: addressOf(doc, behind) }),
  reword:
    (n: number, behind: number, after: string) =>
    (doc: DocxDocument): Edit => ({
      type: "move",
      block: addressOf(doc, n),
      behind: addressOf(doc, behind),
      before: textOf(doc, n),
      after,
    }),
};
export const addressOf = (doc: DocxDocument, n: number) => readBlocks(doc)[n]?.address ?? "";
const textOf = (doc: DocxDocument, n: number) => readBlocks(doc)[n]?.text ?? "";
export const linesOf = (doc: DocxDocument) => readText(doc).split("\n");

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, n) => byte === b[n]);

/** Everything that must hold for any edit: JSON, inverse, redo, save and open, and (tracked) what accepting and rejecting give. */
export async function applyAndCheck(
  built: Built,
  edits: ((doc: DocxDocument) => Edit)[],
  tracking: Tracking,
): Promise<ApplyResult> {
  const before = await built.open();
  const listed = edits.map((edit) => edit(before));
  const parsed = parseEdits(JSON.parse(JSON.stringify(listed)));
  expect(parsed).toEqual({ ok: true, value: listed });
  const result = applyEdits(before, listed, tracking);
  const { document } = result;

  expect(result.applied.length + result.refused.length).toBe(edits.length);
  expect(isSame(await saveDocx(invertEdits(result)), await built.bytes)).toBe(true);
  const plain = JSON.parse(JSON.stringify(result.changes)) as ApplyResult["changes"];
  for (const { part } of plain) expect(applyChanges(before, plain).text(part)).toBe(document.text(part));
  for (const part of before.partNames) {
    if (!plain.some((change) => change.part === part))
      expect(isSame(document.bytes(part), before.bytes(part))).toBe(true);
  }
  const saved = await openDocx(await saveDocx(document));
  expect(saved.ok && linesOf(saved.value)).toEqual(linesOf(document));
  const addresses = mapAddresses(before, result);
  const listedNow = new Set(readBlocks(document).map(({ address }) => address));
  for (const [, now] of addresses) expect(now === null || listedNow.has(now)).toBe(true);
  const bytes = await saveDocx(document);
  expect(await readBody(bytes, "final")).toEqual(linesOf(document));
  if (tracking !== null) {
    expect(await readBody(bytes, "original")).toEqual(await readBody(await built.bytes, "original"));
    const mine = { author: tracking.author };
    expect(readText(document, "original")).toBe(readText(before, "original"));
    expect(linesOf(acceptRevisions(document))).toEqual(linesOf(document));
    // Where only mine are accepted, a paragraph may have to stay for what somebody else's pending deletion holds.
    const filled = (lines: string[]) => lines.filter((line) => line !== "");
    expect(filled(linesOf(acceptRevisions(document, mine)))).toEqual(filled(linesOf(document)));
    expect(linesOf(rejectRevisions(document, mine))).toEqual(linesOf(before));
    const ids = [
      ...document
        .text(document.mainPart)
        .matchAll(
          /<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|bookmarkStart) w:id="(\d+)"/g,
        ),
    ].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  return result;
}

/** By the reader that shares no code with the engine. */
async function readBody(bytes: Uint8Array, view: "final" | "original"): Promise<string[]> {
  const [body] = await readStories(bytes, view);
  return body?.lines ?? [];
}

/** The body's XML from its first to its last block. */
export const bodyOf = ({ document }: ApplyResult) =>
  /<w:body>(.*)<w:sectPr>/s.exec(document.text(document.mainPart))?.[1] ?? "";
