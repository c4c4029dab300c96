import { describe, expect, test } from "vitest";
import { placeBlocks } from "../../../addin/word/block-places.ts";
import { comparableText, isSameText } from "../../../addin/word/comparable-text.ts";
import { findBlock } from "../../../addin/word/find-block.ts";

describe("comparing texts of Word and of the file", () => {
  test("blanks, breaks, soft and fixed hyphens are no difference", () => {
    expect(isSameText("Led\u00a04\vengineers", " Led 4 engineers")).toBe(true);
    expect(isSameText("co\u00adoperate full\u001etime", "cooperate full\u2011time")).toBe(true);
    expect(isSameText("Led 4", "Led 5")).toBe(false);
  });

  test("each character knows where it comes from", () => {
    const { text, offsets } = comparableText("a\u00a0\u00a0b\u00adc ");
    expect(text).toBe("a bc");
    expect(offsets).toEqual([0, 1, 3, 5, 6]);
  });
});

describe("finding a block in the open document", () => {
  test("neighbours decide between equal lines, then their order", () => {
    const texts = ["Acme", "Led a team.", "Umbrella", "Led a team.", "End"];
    expect(findBlock(texts, { text: "Led a team.", previous: "Umbrella", next: "End" })).toBe(3);
    expect(findBlock(texts, { text: "Led a team.", occurrence: 1 })).toBe(3);
    expect(findBlock(texts, { text: "Led a team.", occurrence: 7 })).toBe(3);
    expect(findBlock(texts, { text: "Led two teams." })).toBeNull();
  });

  test("text boxes and headers are known as out of reach", () => {
    const places = placeBlocks([
      { address: "a", story: "body", text: "One" },
      { address: "b", story: "textbox", text: "Two" },
      { address: "c", story: "body", text: "One" },
    ]);
    expect(places.get("b")?.reachable).toBe(false);
    expect(places.get("c")).toMatchObject({ occurrence: 1, previous: "One", next: null });
  });
});
