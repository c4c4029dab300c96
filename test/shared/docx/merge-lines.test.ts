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

  it("tells no conflict about lines between the two places of a line that was moved and rewritten", async () => {
    const between = ["grew the shop", "sold the old crane", "measured the quay"];
    const { conflicts, text } = await mergeBodies(
      lines("the head", "led four good engineers at the harbour", ...between, "the end of it all"),
      lines(
        "the head",
        "grew the big shop",
        ...between.slice(1),
        "led four good engineers at the harbour",
        "the end of it all",
      ),
      lines("the head", "taught some young masons at the harbour", ...between, "the end of it all"),
    );
    expect(text).toContain("grew the big shop");
    expect(conflicts.map(({ base }) => base)).toEqual(["led four good engineers at the harbour"]);
  });
});
