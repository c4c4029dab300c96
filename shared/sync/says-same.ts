import { normalizeText } from "../text/normalize-text.ts";

/** A text as far as it says something: blanks, kinds of quotes and dashes and the full stop at the end are typing. */
export const plainWords = (text: string): string =>
  normalizeText(text, { quotes: true, dashes: true })
    .replaceAll("…", "...")
    .replace(/(?<!\.)\.$/u, "")
    .trimEnd();

/** Whether two texts differ in typing alone. */
export const saysSame = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && plainWords(a) === plainWords(b));
