import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/docx/types.ts";
import type { Section } from "../../../shared/resume/model.ts";
import { decideImport } from "../../../shared/sync/decide-import.ts";
import { listContents, listDocumentChanges } from "../../../shared/sync/list-document-changes.ts";

function state(...texts: string[]): { blocks: Block[]; sections: Section[] } {
  const blocks = texts.map(
    (text, at): Block => ({
      address: `${texts.length}/${at}`,
      story: "body",
      text,
      style: null,
      list: null,
      headingLevel: null,
      cell: null,
      spans: [{ text, bold: false, italic: false, halfPoints: 22 }],
    }),
  );
  return {
    blocks,
    sections: [{ kind: "experience", title: "Experience", blocks: blocks.map((block) => block.address) }],
  };
}

describe("listDocumentChanges", () => {
  it("says nothing about a document that did not change", () => {
    expect(listDocumentChanges(state("A b", "C d"), state("A  b", "", "C d "))).toEqual([]);
  });

  it("calls a bullet with a few new words changed, and names its section", () => {
    expect(
      listDocumentChanges(
        state("Heading", "Led 4 engineers in Paris", "End"),
        state("Heading", "Led 6 engineers in Paris", "End"),
      ),
    ).toEqual([
      {
        kind: "changed",
        section: "Experience",
        before: "Led 4 engineers in Paris",
        after: "Led 6 engineers in Paris",
      },
    ]);
  });

  it("calls unlike texts at one spot removed and added", () => {
    expect(
      listDocumentChanges(state("x", "Sold ice cream", "y"), state("x", "Wrote compilers", "y")).map(
        (change) => change.kind,
      ),
    ).toEqual(["removed", "added"]);
  });

  it("sees a text that only changed its place", () => {
    expect(
      listDocumentChanges(state("one", "two", "three"), state("three", "one", "two")).map((change) => [
        change.kind,
        change.after,
      ]),
    ).toEqual([["moved", "three"]]);
  });

  it("keeps repeated texts apart by number", () => {
    expect(listDocumentChanges(state("a", "a", "b"), state("a", "b")).map((change) => change.kind)).toEqual([
      "removed",
    ]);
  });

  it("stays quick where two long documents have nothing in common", () => {
    const long = (word: string) => state(...Array.from({ length: 5_000 }, (_, at) => `${word} ${at}`));
    expect(listDocumentChanges(long("old"), long("new"))).toHaveLength(10_000);
  });
});

describe("listContents", () => {
  it("looks at text and formatting, not at addresses", () => {
    const a = state("A", "B").blocks;
    const b = a.map((block) => ({ ...block, address: `other/${block.address}` }));
    expect(listContents(b)).toEqual(listContents(a));
    const bold = b.map((block) => ({
      ...block,
      spans: block.spans.map((span) => ({ ...span, bold: true })),
    }));
    expect(listContents(bold)).not.toEqual(listContents(a));
    expect(listContents(a.slice(1))).not.toEqual(listContents(a));
  });
});

describe("decideImport", () => {
  const cases = [
    [
      "the same as latest",
      { baseId: "1", latestId: "2", sameAsLatest: true, sameAsBase: false },
      "unchanged",
    ],
    [
      "an edit of latest",
      { baseId: "2", latestId: "2", sameAsLatest: false, sameAsBase: false },
      "fast-forward",
    ],
    [
      "an edit of an older one",
      { baseId: "1", latestId: "2", sameAsLatest: false, sameAsBase: false },
      "merge",
    ],
    [
      "an older one untouched",
      { baseId: "1", latestId: "2", sameAsLatest: false, sameAsBase: true },
      "unchanged",
    ],
  ] as const;
  it.each(cases)("%s", (_, given, expected) => {
    expect(decideImport(given)).toBe(expected);
  });
});
