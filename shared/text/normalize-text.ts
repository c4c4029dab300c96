export interface NormalizeOptions {
  /** Typographic quotes and apostrophes become `"` and `'`. */
  quotes?: boolean;
  /** Dashes and no-break hyphens become `-`. */
  dashes?: boolean;
  /** Every stretch of white space becomes one blank, none at the ends. Off: kinds of blanks still become a blank each. */
  collapseSpaces?: boolean;
}

/**
 * A text in the form in which two programs agree on it: NFC, every kind of blank a blank, no soft hyphens, zero-width
 * characters or byte order marks. Word's answers differ by host and view, so compare and hash only this form.
 */
export function normalizeText(text: string, options: NormalizeOptions = {}): string {
  const { quotes = false, dashes = false, collapseSpaces = true } = options;
  let normal = text.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
  normal = normal
    .replaceAll("\r\n", "\n")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\f\r]/g, " ");
  if (quotes) normal = normal.replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚‛′]/g, "'");
  if (dashes) normal = normal.replace(/[\u2010-\u2015\u2212]/g, "-");
  else normal = normal.replaceAll("\u2011", "-");
  return collapseSpaces ? normal.replace(/\s+/g, " ").trim() : normal;
}
