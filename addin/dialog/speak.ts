import { findLanguage } from "./find-language.ts";
import { type Sentences, sentences } from "./sentences.ts";

const key = "language";

/**
 * This window's sentences, in the pane's language. The pane says it in the address of the first page; it is kept for the page
 * where the walk ends, in the storage of this one window.
 */
export function speak(): Sentences {
  const said = new URLSearchParams(location.search).get(key);
  const language = findLanguage([said ?? recall(), ...navigator.languages]);
  if (said) keep(language);
  document.documentElement.lang = language;
  return sentences[language];
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Where storage is forbidden, the last page speaks the browser's language. */
function keep(language: string): void {
  try {
    sessionStorage.setItem(key, language);
  } catch {}
}
