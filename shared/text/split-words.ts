/**
 * A word with its apostrophes, inner dots, commas and hyphens (`don't`, `4.5`, `10,000`, `full-time`), one white-space
 * character, or one other character. A run of combining marks stays with what it stands on.
 */
const tokenPattern =
  /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:['’.,\-\u2010\u2011][\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)*|\s|[^\s\p{M}]\p{M}*|\p{M}+/gu;

/** Tokens in order; joined they give the text again. */
export function splitWords(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}

export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}_]/u.test(token);
}

export function isSpace(token: string): boolean {
  return /^\s+$/u.test(token);
}
