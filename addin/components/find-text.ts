/** The text by a code that came from elsewhere; null for one that the catalogue does not know. */
export function findText<T>(texts: Readonly<Record<string, T>>, code: string | null | undefined): T | null {
  return code && Object.hasOwn(texts, code) ? (texts[code] ?? null) : null;
}
