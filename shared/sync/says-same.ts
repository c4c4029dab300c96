import { normalizeText } from "../text/normalize-text.ts";
import { remember } from "../text/remember.ts";

/** A text as far as it says something: blanks, kinds of quotes and dashes and the full stop at the end are typing. */
export const plainWords = remember((text) =>
  normalizeText(text, { quotes: true, dashes: true })
    .replaceAll("…", "...")
    .replace(/(?<!\.)\.$/u, "")
    .trimEnd(),
);

/** Of what is written in many ways the part that counts. */
const signs: Record<string, (text: string) => string> = {
  phone: (text) => text.replace(/\(0\)|[^+\d]/g, ""),
  email: (text) => text.toLowerCase(),
};

/** Whether two texts, said of `field`, differ in typing alone. */
export function saysSame(a: string | null, b: string | null, field = ""): boolean {
  if (a === null || b === null) return a === b;
  const count = signs[field] ?? plainWords;
  return a === b || count(a) === count(b);
}
