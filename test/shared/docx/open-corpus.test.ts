import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  applyEdits,
  type DocxDocument,
  invertEdits,
  openDocx,
  readBlocks,
  readText,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";

const corpus = resolve(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus");
const isThere = existsSync(corpus);
const files = isThere
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) => /\.(docx|docm)$/i.test(name))
  : [];
const read = (name: string) => new Uint8Array(readFileSync(join(corpus, name)));
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const me = { author: "AutoHire", date: "2026-11-21T10:00:00Z" };

const isDocument = async (bytes: Uint8Array) => {
  try {
    const zip = await JSZip.loadAsync(bytes);
    return zip.file("word/document.xml") !== null;
  } catch {
    return false;
  }
};

describe.skipIf(!isThere)(`the corpus${isThere ? "" : " (skipped: no corpus)"}`, () => {
  it("opens, or gives a named problem; what opens is saved byte for byte and read in both views", {
    timeout: 240_000,
  }, async () => {
    const unread: string[] = [];
    for (const name of files) {
      const bytes = read(name);
      const opened = await openDocx(bytes);
      if (!opened.ok) {
        expect(opened.problem.message, name).toMatch(/\.$/);
        if (await isDocument(bytes)) unread.push(`${name}: ${opened.problem.code}`);
        continue;
      }
      expect(isSame(await saveDocx(opened.value), bytes), name).toBe(true);
      for (const view of ["final", "original"] as const) {
        const blocks = readBlocks(opened.value, view);
        expect(new Set(blocks.map(({ address }) => address)).size, name).toBe(blocks.length);
        expect(
          blocks.every(({ text, spans }) => spans.map((span) => span.text).join("") === text),
          name,
        ).toBe(true);
      }
    }
    // A zip with a main part that we do not open must have one of these reasons.
    expect(unread.filter((line) => !/docx-(macro-enabled|dtd|truncated)$/.test(line))).toEqual([]);
  });

  it("keeps every other part when the main part changes, as jszip reads them", {
    timeout: 240_000,
  }, async () => {
    for (const name of files.filter((_, n) => n % 5 === 0)) {
      const bytes = read(name);
      const opened = await openDocx(bytes);
      if (!opened.ok) continue;
      const { mainPart } = opened.value;
      const saved = await saveDocx(
        opened.value.withParts(new Map([[mainPart, `${opened.value.text(mainPart)}<!-- -->`]])),
      );
      const [before, after] = await Promise.all([JSZip.loadAsync(bytes), JSZip.loadAsync(saved)]);
      expect(Object.keys(after.files), name).toEqual(Object.keys(before.files));
      for (const [member, file] of Object.entries(before.files)) {
        if (file.dir || member.replaceAll("\\", "/") === mainPart) continue;
        const kept = await after.file(member)?.async("uint8array");
        expect(isSame(kept as Uint8Array, await file.async("uint8array")), `${name} ${member}`).toBe(true);
      }
    }
  });

  it("takes a tracked word in every résumé, in any block that may be changed", {
    timeout: 240_000,
  }, async () => {
    const resumes = files.filter((name) => name.includes("resumes"));
    for (const name of resumes) {
      const opened = await openDocx(read(name));
      if (!opened.ok) throw new Error(`${name}: ${opened.problem.message}`);
      const { doc, changed } = changeOneWord(opened.value);
      expect(changed, name).toBe(true);
      expect(readText(rejectRevisions(doc, { author: me.author })), name).toBe(readText(opened.value));
      expect(readText(acceptRevisions(doc, { author: me.author })), name).toBe(readText(doc));
    }
    expect(resumes.length).toBeGreaterThan(20);
  });
});

function changeOneWord(doc: DocxDocument): { doc: DocxDocument; changed: boolean } {
  for (const { address, text } of readBlocks(doc)) {
    if (!/\p{L}{3}/u.test(text)) continue;
    const after = text.replace(/\p{L}{3,}/u, "Sattelzeug");
    const result = applyEdits(doc, [{ type: "replace", block: address, before: text, after }], me);
    if (result.applied.length === 0) continue;
    const lines = readBlocks(result.document).map((block) => block.text);
    const others = readBlocks(doc).map((block) => (block.address === address ? after : block.text));
    expect(lines).toEqual(others);
    for (const part of doc.partNames) {
      if (part !== result.changes[0]?.part) expect(result.document.bytes(part)).toBe(doc.bytes(part));
    }
    const back = invertEdits(result);
    expect(back.text(doc.mainPart)).toBe(doc.text(doc.mainPart));
    return { doc: result.document, changed: true };
  }
  return { doc, changed: false };
}
