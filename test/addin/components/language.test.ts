import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../addin/components/language.ts";
import { numbersIn } from "../../../addin/components/numbers.ts";

describe("the pane's language", () => {
  it("is the first one of ours, with the region it is spoken in", () => {
    expect(chooseLanguage(["en-GB", "de"])).toEqual({ language: "en", tag: "en-GB" });
    expect(chooseLanguage(["de-AT", "en-GB"])).toEqual({ language: "de", tag: "de-AT" });
    expect(chooseLanguage(["fr-FR", "en-US"])).toEqual({ language: "en", tag: "en-US" });
  });

  it("is English where nobody says one that we speak", () => {
    expect(chooseLanguage([])).toEqual({ language: "en", tag: "en" });
    expect(chooseLanguage(["fr", null, "ja-JP"])).toEqual({ language: "en", tag: "en" });
  });

  it("takes what hosts answer for a tag, and passes over what is none", () => {
    expect(chooseLanguage(["DE_ch"])).toEqual({ language: "de", tag: "de-CH" });
    expect(chooseLanguage(["", undefined, "not a tag", "constructor", "en"])).toEqual({
      language: "en",
      tag: "en",
    });
  });
});

describe("numbers in words", () => {
  it("are counted with one word for one and another for all others", () => {
    const { count } = numbersIn("en");
    expect([0, 1, 2, 1200].map((n) => count(n, "line", "lines"))).toEqual([
      "0 lines",
      "1 line",
      "2 lines",
      "1,200 lines",
    ]);
    expect(numbersIn("de").count(1200, "Zeile", "Zeilen")).toBe("1.200 Zeilen");
  });

  it("write small amounts to a tenth of a cent", () => {
    const { usd } = numbersIn("en");
    expect([0, 0.004, 0.5, 12].map(usd)).toEqual(["$0.00", "$0.004", "$0.50", "$12.00"]);
  });
});
