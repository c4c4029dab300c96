import { sentences } from "./sentences.ts";

export type Language = keyof typeof sentences;

/** The first of these tags that one of our languages begins: what the pane said, what was kept, what the browser speaks. */
export function findLanguage(tags: readonly (string | null)[]): Language {
  const languages = tags.map((tag) => tag?.toLowerCase().split("-")[0] ?? "");
  return (languages.find((language) => Object.hasOwn(sentences, language)) ?? "en") as Language;
}
