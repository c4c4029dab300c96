import type { OwnContact } from "../gate/check-contact.ts";
import { blankEscapes, foldText } from "./fold-text.ts";

/** Shorter names are found in any text by chance once its blanks are gone. */
const shortestName = 8;
const shortestLink = 10;

/**
 * A second look that shares no pattern with the masking: letters and digits alone, blanks and signs gone. Says which kind of contact
 * data still stands in a masked text; null is well.
 */
export function findLeak(
  contact: OwnContact,
  texts: readonly string[],
): "name" | "e-mail" | "phone" | "link" | null {
  const bare = (text: string) => blankEscapes(foldText(text).text).replace(/[^\p{L}\p{N}]+/gu, "");
  const all = texts.map(bare);
  const digits = texts.map((text) => blankEscapes(text).replace(/\D+/g, ""));
  const holds = (data: string | null, shortest: number) => {
    const sought = bare(data ?? "");
    return sought.length >= shortest && all.some((text) => text.includes(sought));
  };
  if (holds(contact.name, shortestName)) return "name";
  if (holds(contact.email, 6)) return "e-mail";
  const number = (contact.phone ?? "").replace(/\D+/g, "").slice(-8);
  if (number.length === 8 && digits.some((text) => text.includes(number))) return "phone";
  const links = contact.links.map((link) => link.replace(/^[a-z]+:\/\/(?:www\.)?/i, ""));
  return links.some((link) => holds(link, shortestLink)) ? "link" : null;
}
