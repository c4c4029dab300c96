import "../../support/speak-english.ts";
import { describe, expect, test } from "vitest";
import {
  countDecided,
  findNextOpen,
  isLastOpen,
} from "../../../addin/screens/conflicts/conflict-progress.ts";
import { describeSource } from "../../../addin/screens/sync/describe-source.ts";
import { countLanes, layOutGraph } from "../../../addin/screens/sync/version-graph.ts";
import type { Choice, OpenConflict, Version } from "../../../shared/contract/schemas.ts";

const conflict = (id: string, choice: Choice | null = null): OpenConflict => ({
  id,
  block: id,
  base: "a",
  mine: "b",
  theirs: "c",
  choice,
  text: null,
  decidedAt: null,
});

describe("lines to decide", () => {
  const half = [conflict("1", "mine"), conflict("2"), conflict("3", "both"), conflict("4")];

  test("counts what is decided", () => {
    expect(countDecided(half)).toEqual({ decided: 2, of: 4 });
    expect(countDecided([])).toEqual({ decided: 0, of: 0 });
  });

  test("goes on to the next open line, and from the end to the first", () => {
    expect(findNextOpen(half, null)?.id).toBe("2");
    expect(findNextOpen(half, "2")?.id).toBe("4");
    expect(findNextOpen(half, "4")?.id).toBe("2");
    expect(findNextOpen([conflict("1", "own")], "1")).toBeNull();
  });

  test("a line asked anew under another name does not lose the place", () => {
    expect(findNextOpen(half, "gone")?.id).toBe("2");
  });

  test("tells the decision that publishes from one that is only changed", () => {
    expect(isLastOpen(half, "2")).toBe(false);
    const nearly = [conflict("1", "mine"), conflict("2")];
    expect(isLastOpen(nearly, "2")).toBe(true);
    expect(isLastOpen(nearly, "1")).toBe(false);
  });
});

describe("the graph of versions", () => {
  const node = (
    id: string,
    parents: string[],
    part: { published?: boolean; origin?: Version["origin"] } = {},
  ) => ({
    id,
    parents,
    published: true,
    origin: "word" as const,
    ...part,
  });
  const beside = { published: false };

  test("a line without branches stays in one lane", () => {
    const rows = layOutGraph([node("3", ["2"]), node("2", ["1"]), node("1", [])], true);
    expect(rows.map(({ lane, above, below }) => [lane, above, below])).toEqual([
      [0, false, true],
      [0, true, true],
      [0, true, false],
    ]);
    expect(countLanes(rows)).toBe(1);
  });

  test("what was merged has a lane from where it began to where it went", () => {
    const rows = layOutGraph(
      [node("4", ["2", "3"], { origin: "merge" }), node("3", ["1"], beside), node("2", ["1"]), node("1", [])],
      true,
    );
    expect(rows).toEqual([
      { lane: 0, above: false, below: true, passing: [], ending: [], beginning: [1] },
      { lane: 1, above: true, below: true, passing: [0], ending: [], beginning: [] },
      { lane: 0, above: true, below: true, passing: [1], ending: [], beginning: [] },
      { lane: 0, above: true, below: false, passing: [], ending: [1], beginning: [] },
    ]);
    expect(countLanes(rows)).toBe(2);
  });

  test("what waits begins in the air, beside another that waits", () => {
    const rows = layOutGraph(
      [node("4", ["1"], beside), node("3", ["1"], beside), node("2", ["1"]), node("1", [])],
      true,
    );
    expect(rows.map(({ lane, above }) => [lane, above])).toEqual([
      [1, false],
      [2, false],
      [0, false],
      [0, true],
    ]);
    expect(rows[3]?.ending).toEqual([1, 2]);
  });

  test("a lane that ended is used again, and one edited further goes on in its own", () => {
    const rows = layOutGraph(
      [
        node("6", ["5"], beside),
        node("5", ["4"], beside),
        node("4", ["2", "3"], { origin: "merge" }),
        node("3", ["1"], beside),
        node("2", ["1"]),
        node("1", []),
      ],
      true,
    );
    expect(rows.map(({ lane }) => lane)).toEqual([1, 1, 0, 1, 0, 0]);
    expect(countLanes(rows)).toBe(2);
  });

  test("a restored version draws no line to what it was restored from", () => {
    const rows = layOutGraph(
      [node("3", ["2", "1"], { origin: "restore" }), node("2", ["1"]), node("1", [])],
      true,
    );
    expect(countLanes(rows)).toBe(1);
  });

  test("a page that ends early leaves its lines open; a copy's first version has nothing below", () => {
    expect(layOutGraph([node("3", ["2"])], false)[0]?.below).toBe(true);
    expect(layOutGraph([node("1", ["of the master"])], true)[0]?.below).toBe(false);
  });
});

describe("where a version came from", () => {
  const version = (part: Partial<Version>): Version => ({
    id: "9",
    resumeId: "r",
    number: 9,
    origin: "word",
    parents: [],
    sha256: "",
    size: 1,
    models: [],
    published: true,
    label: null,
    fileName: null,
    madeBy: null,
    runId: null,
    createdAt: "2026-01-01T00:00:00Z",
    ...part,
  });
  const numberOf = (id: string) => ({ a: 2, b: 3 })[id] ?? null;

  test.each([
    [{}, "from Word"],
    [{ origin: "import", fileName: "Maya.docx" }, "from “Maya.docx”"],
    [{ madeBy: "backup" }, "from Word, by the API key “backup”"],
    [{ runId: "x" }, "from Word, with suggestions"],
    [{ origin: "merge", parents: ["a", "b"] }, "merged from 2 and 3"],
    [{ origin: "merge", parents: ["a", "unknown"] }, "merged"],
    [{ origin: "restore", parents: ["b", "a"] }, "version 2 again"],
    [{ origin: "restore", parents: ["b", "unknown"] }, "restored"],
    [{ models: ["one"] }, "from Word, with words by one"],
  ] as [Partial<Version>, string][])("%j", (part, words) => {
    expect(describeSource(version(part), numberOf)).toBe(words);
  });
});
