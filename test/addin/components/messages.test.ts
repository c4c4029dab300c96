import { describe, expect, it } from "vitest";
import { de } from "../../../addin/components/messages-de.ts";
import { en } from "../../../addin/components/messages-en.ts";
import { findLanguage } from "../../../addin/dialog/find-language.ts";
import { sentences } from "../../../addin/dialog/sentences.ts";

/** Every text by its path; of a sentence with gaps, the sentence with something in them. */
function listTexts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const gaps = path.endsWith("revision") ? ["move", "Words", "Ada"] : [2, 3];
    try {
      const said = (value as (...gaps: unknown[]) => unknown)(...gaps);
      return typeof said === "object" ? listTexts(said, path) : [[path, String(said)]];
    } catch {
      // It takes a text, a list or an object.
      return [];
    }
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    listTexts(inner, path ? `${path}.${key}` : key),
  );
}

/** The same in both languages: names, and words that German took over. */
const alike =
  /^(AutoHire|Name|Text|Offline|offline|OpenAI|Anthropic|Links?|Dossier|Version|Situation|Dossier\.docx)$/;
const hasWords = (text: string) => /[a-z]{3}/i.test(text.replace(/Version|\.docx|Words|Token|unused/g, ""));

describe("the German catalogue", () => {
  const english = new Map([...listTexts(en), ...listTexts(sentences.en, "dialog")]);
  const german = [...listTexts(de), ...listTexts(sentences.de, "dialog")];

  it("has words of its own for everything", () => {
    expect(german.length).toBeGreaterThan(600);
    const same = german.filter(
      ([path, text]) => english.get(path) === text && hasWords(text) && !alike.test(text),
    );
    expect(same).toEqual([]);
  });

  it("says Sie, and quotes as German does", () => {
    const wrong = german.filter(([, text]) =>
      /\b(?:du|dein\w*|dir|dich|euer|eure\w*)\b|”|“[^“]*”/i.test(text),
    );
    expect(wrong).toEqual([]);
    const unpaired = german.filter(([, text]) => text.split("„").length !== text.split("“").length);
    expect(unpaired).toEqual([]);
  });
});

it("the sign-in window speaks the pane's language, else the browser's, else English", () => {
  expect(findLanguage(["de", "en-GB"])).toBe("de");
  expect(findLanguage([null, "fr", "de-AT"])).toBe("de");
  expect(findLanguage([null, "fr"])).toBe("en");
  expect(findLanguage(["constructor", ""])).toBe("en");
});
