import { describe, expect, it } from "vitest";
import { normalizeText } from "../../../shared/text/normalize-text.ts";

describe("normalised text", () => {
  it("has one form for what looks the same", () => {
    expect(normalizeText("Cafe\u0301 \u00a0de\u00adlight\u200b ")).toBe("Café delight");
  });
  it("keeps typographic quotes and dashes unless told otherwise", () => {
    expect(normalizeText("“2019–2021”")).toBe("“2019–2021”");
    expect(normalizeText("“2019–2021” it’s", { quotes: true, dashes: true })).toBe('"2019-2021" it\'s');
  });
  it("keeps the number of blanks when asked", () => {
    expect(normalizeText(" a\u00a0 b ", { collapseSpaces: false })).toBe(" a  b ");
  });
  it("takes a no-break hyphen for a hyphen", () => {
    expect(normalizeText("re\u2011built")).toBe("re-built");
  });
});
