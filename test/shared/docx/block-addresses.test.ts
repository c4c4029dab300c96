import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../shared/docx/edit/apply-edits.ts";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { readBlocks } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import type { Edit, Tracking } from "../../../shared/docx/types.ts";
import { bullet, doc, heading, paragraph, rawBlock, table } from "../../support/docx-builder.ts";

const me: Tracking = { author: "AutoHire", date: "2026-11-21T10:00:00Z" };
const empty = () => rawBlock("<w:p/>", "");
const built = () =>
  doc(
    heading("Experience"),
    empty(),
    bullet("Led 4 people"),
    empty(),
    bullet("Led 4 people"),
    table([paragraph("2019"), paragraph("2020")], [paragraph("2019"), empty()]),
    empty(),
    paragraph("end"),
  );

/** Texts of the untouched blocks by their old address, before and after one edit. */
function follow(before: DocxDocument, n: number, edit: Edit, tracking: Tracking): [string[], string[]] {
  const blocks = readBlocks(before);
  const now = new Map(
    readBlocks(applyEdits(before, [edit], tracking).document).map(({ address, text }) => [address, text]),
  );
  const others = blocks.filter((_, k) => k !== n);
  return [others.map(({ text }) => text), others.map(({ address }) => now.get(address) ?? "(gone)")];
}

describe("addresses of blocks that an edit does not touch", () => {
  it("stay what they are when any line is changed, deleted or followed by a new one as a tracked change", async () => {
    const before = await built().open();
    for (const [n, { address: block, text }] of readBlocks(before).entries()) {
      const edits: Edit[] = [
        { type: "replace", block, before: text, after: `${text} and more` },
        { type: "replace", block, before: text, after: "Led 4 people" },
        { type: "delete", block, before: text },
        { type: "insert", behind: block, text: "Led 4 people" },
        { type: "insert", behind: block, text: "" },
      ];
      for (const edit of edits) {
        const [texts, found] = follow(before, edit.type === "insert" ? -1 : n, edit, me);
        expect(found, JSON.stringify(edit)).toEqual(texts);
      }
    }
  });

  it("stay what they are under clean edits of lines that no other repeats, and from cell to cell", async () => {
    const before = await built().open();
    for (const n of [0, 5, 6, 7, 8, 10]) {
      const { address: block, text } = readBlocks(before)[n] ?? { address: "", text: "" };
      const [texts, found] = follow(before, n, { type: "replace", block, before: text, after: "new" }, null);
      expect(found).toEqual(texts);
    }
  });

  it("keep the address of the edited block too, as long as its change is pending", async () => {
    const before = await built().open();
    const { address: block, text } = readBlocks(before)[2] ?? { address: "", text: "" };
    const edit: Edit = { type: "replace", block, before: text, after: "Led 6 people" };
    const after = applyEdits(before, [edit], me).document;
    expect(readBlocks(after).find(({ address }) => address === block)?.text).toBe("Led 6 people");
  });
});

describe("addresses of lines that a pending insertion brought", () => {
  const by = (author: string, date: string): Tracking => ({ author, date });
  const zoe = by("Zoe", "2026-11-20T10:00:00Z");
  const lines = (doc: DocxDocument) => new Map(readBlocks(doc).map(({ address, text }) => [text, address]));
  const insert = async (behind: number) => {
    const before = await doc(paragraph("start"), paragraph("end")).open();
    const block = readBlocks(before)[behind]?.address ?? "";
    const edits: Edit[] = ["alpha one", "beta two", ""].map((text) => ({
      type: "insert",
      behind: block,
      text,
    }));
    return applyEdits(before, edits, zoe).document;
  };

  it.each([
    ["between others", 0, by("AutoHire", "2026-11-21T10:00:00Z")],
    ["between others, in the same second", 0, by("AutoHire", "2026-11-20T10:00:00Z")],
    ["at the end", 1, by("AutoHire", "2026-11-21T10:00:00Z")],
    ["at the end, in the same second", 1, by("AutoHire", "2026-11-20T10:00:00Z")],
    ["at the end, by the same author who only adds lines", 1, zoe],
  ])("stay what they are under later tracked changes: %s", async (_, behind, tracking) => {
    const before = await insert(behind);
    for (const [n, { address: block, text }] of readBlocks(before).entries()) {
      const edits: Edit[] = [
        { type: "insert", behind: block, text: "beta two" },
        ...(tracking === zoe
          ? []
          : ([
              { type: "replace", block, before: text, after: "beta two" },
              { type: "replace", block, before: text, after: `first ${text}`.trim() },
              { type: "replace", block, before: text, after: "beta" },
              { type: "delete", block, before: text },
            ] as const)),
      ];
      for (const edit of edits.filter((one) => one.type !== "replace" || one.after !== text)) {
        const [texts, found] = follow(before, edit.type === "insert" ? -1 : n, edit, tracking);
        expect(found, JSON.stringify(edit)).toEqual(texts);
        // Who wrote into an empty line in the second it came is who brought it.
        if (edit.type !== "replace" || (text === "" && tracking?.date === zoe?.date)) continue;
        const after = applyEdits(before, [edit], tracking).document;
        expect(readBlocks(after).find(({ address }) => address === block)?.text).toBe(edit.after);
      }
    }
  });

  it("still name a line after another one became its twin", async () => {
    const before = await insert(0);
    const [alpha = "", beta = ""] = [lines(before).get("alpha one"), lines(before).get("beta two")];
    const later = by("AutoHire", "2026-11-21T10:00:00Z");
    const twins = applyEdits(
      before,
      [{ type: "replace", block: alpha, before: "alpha one", after: "beta two" }],
      later,
    ).document;
    const edit: Edit = { type: "replace", block: beta, before: "beta two", after: "gamma" };
    expect(readBlocks(applyEdits(twins, [edit], later).document).map(({ text }) => text)).toEqual([
      "start",
      "beta two",
      "gamma",
      "",
      "end",
    ]);
  });

  it("stay different from each other where an author rewrites lines of their own", async () => {
    const before = await insert(0);
    const block = lines(before).get("alpha one") ?? "";
    const edit: Edit = { type: "replace", block, before: "alpha one", after: "beta two" };
    const addresses = readBlocks(applyEdits(before, [edit], zoe).document).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("addresses of lines that stay where others go", () => {
  const first: Tracking = { author: "AutoHire", date: "2026-11-20T10:00:00Z" };
  const remove = (doc: DocxDocument, lines: number[], tracking: Tracking) => {
    const blocks = readBlocks(doc);
    const edits = lines.map((n): Edit => {
      const { address: block, text: before } = blocks[n] ?? { address: "", text: "" };
      return { type: "delete", block, before };
    });
    return applyEdits(doc, edits, tracking).document;
  };
  const addresses = (doc: DocxDocument) => readBlocks(doc).map(({ address }) => address);

  it.each([
    ["the second and the last", [2, 3], 1],
    ["the last and the second", [3, 2], 1],
    ["the first and the last", [1, 3], 2],
  ])("are their own where of two empty lines one goes, with the last line: %s", async (_, gone, kept) => {
    const before = await doc(paragraph("text"), empty(), empty(), paragraph("tail")).open();
    const after = remove(before, gone, first);
    expect(addresses(after)[1]).toBe(addresses(before)[kept]);
  });

  it("are their own where an empty line goes later than the last one behind another", async () => {
    const before = await doc(paragraph("text"), empty(), empty(), paragraph("tail")).open();
    const after = remove(remove(before, [3], first), [1], me);
    expect(addresses(after)[1]).toBe(addresses(before)[2]);
  });

  it("are their own where a clean deletion takes the line before a pending one", async () => {
    const before = await doc(heading("Skills"), bullet("Go"), paragraph("last")).open();
    const { address: behind = "" } = readBlocks(before)[2] ?? {};
    const insert = (doc: DocxDocument, text: string) =>
      applyEdits(doc, [{ type: "insert", behind, text }], first).document;
    for (const added of [insert(before, "new"), insert(insert(before, "newer"), "new")]) {
      const lines = readBlocks(added).length;
      for (const gone of [[2], [1, 2]]) {
        const after = remove(added, gone, null);
        const isKept = (_: string, n: number) => !gone.includes(n);
        expect(addresses(after)).toEqual(addresses(added).filter(isKept));
        expect(readBlocks(after)).toHaveLength(lines - gone.length);
        // Rejected, the pending lines leave nothing behind, and the line before is what it was.
        const [, ...left] = readBlocks(rejectRevisions(after)).map(({ text, list }) => [text, list]);
        expect(left).toEqual(gone.includes(1) ? [] : [["Go", 0]]);
        expect(readBlocks(acceptRevisions(after)).map(({ text }) => text)).toEqual(
          readBlocks(after).map(({ text }) => text),
        );
      }
    }
  });
});
