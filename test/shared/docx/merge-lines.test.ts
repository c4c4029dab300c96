import { describe, expect, it } from "vitest";
import { lines, mergeBodies } from "./merge-bodies.ts";

/** Found by `npm run trial:merge`, each as small as it could be made. */
describe("merging lines that came, went, moved and joined", () => {
  it("tells a conflict where one side deleted a line that the other joined with its neighbour and moved", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("tall stack alpha", "tall stack beta", "between", "tall stack omega", "the end"),
      lines("tall stack alpha", "between", "tall stack omega", "the end"),
      lines("between", "tall stack alpha tall stack beta", "the end"),
    );
    expect(text).toEqual(["tall stack alpha", "tall stack beta", "between", "the end"]);
    expect(conflicts).toMatchObject([
      {
        base: "tall stack alpha\ntall stack beta",
        mine: "tall stack alpha",
        theirs: "tall stack alpha tall stack beta",
      },
    ]);
  });

  it("brings lines and empty lines of both sides to one place between empty lines", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("first line", "", "", "last line"),
      lines("first line", "", "", "mine brought this", "", "last line"),
      lines("first line", "", "", "theirs came with that", "last line"),
    );
    expect(text).toEqual([
      "first line",
      "",
      "",
      "mine brought this",
      "",
      "theirs came with that",
      "last line",
    ]);
    expect(conflicts).toEqual([]);
  });
});
