/**
 * The text as PostgreSQL can hold it: without U+0000, and with lone surrogates replaced (U+FFFD). Neither stands for
 * anything a person wrote; both come from broken programs and from people who try what happens.
 */
export function toStorableText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
