/** E-mail addresses, telephone numbers, links and handles: the candidate's own in any spelling, and whatever looks like one. */

import { foldText } from "./fold-text.ts";
import { noHandles, ordinaryNames } from "./name-words.ts";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const at = String.raw`\s{0,2}(?:@|[([{<]\s?(?:at|a|@)\s?[)\]}>]|\sat\s)\s{0,2}`;
const dot = String.raw`\s?(?:\.|[([{<]\s?(?:dot|punkt)\s?[)\]}>]|\s(?:dot|punkt)\s)\s?`;
const noLetter = { before: String.raw`(?<![\p{L}\p{N}])`, behind: String.raw`(?![\p{L}\p{N}])` };

export const anyEmail =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?(?:@|[([{]\s?(?:at|a)\s?[)\]}])\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)){1,4}\p{L}{2,24}/gu;

const linkEnd = String.raw`[^\s<>"'’”“)\]}]`;
/** Endings under which a name without a scheme is an address; `.net`, `.io` and `.js` are too often tools. */
const endings = "com|org|de|co\\.uk|eu|dev|info|ch|fr|nl|uk|edu|gov";
export const anyLink = new RegExp(
  String.raw`(?:https?|ftp|tel|mailto):(?:\/\/)?${linkEnd}{2,}|${noLetter.before}www\.${linkEnd}{2,}|${noLetter.before}(?!(?:asp|vb|ado|ml)\.net|(?:socket|draw)\.io)(?:[a-z0-9-]{1,63}\.){1,4}(?:${endings}|net|io|me|at|app|page|site|online|xyz|ai|co|us|tech|cv)\/${linkEnd}+|${noLetter.before}(?:[a-z0-9-]{1,63}\.){1,4}(?:${endings})${noLetter.behind}(?!\.\p{L})`,
  "gu",
);
export const anyHandle = /(?<![\p{L}\p{N}@._])@[a-z][a-z0-9._-]{2,38}/gu;
const anyNumber = /(?<![\p{L}\p{N}.,/])(?:\+|00)?\s?\(?\d(?:[\s()./–-]{0,3}\d){6,16}(?![\p{L}\p{N}])/gu;
const phoneLabel =
  /(?:tel|telephone|telefon|phone|mobile|mobil|cell|handy|fon|fax|whatsapp|call|ring|signal|anruf|rufnummer|nummer)(?:\s(?:me|us|number|nr|no))?\s*[.:]?\s*(?:at|on|unter)?\s*$/u;

export interface Found {
  start: number;
  end: number;
}

/** Seven digits and more that are no dates and no figures: begun like a number to be called, grouped like one, or named one. */
export function findPhones(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(anyNumber)) {
    const number = match[0];
    const groups = number.match(/\d+/g) ?? [];
    const digits = groups.join("");
    const isDates =
      groups.some((group) => /^(?:19|20)\d\d$/.test(group)) &&
      groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group));
    const isCalled =
      (/^\s?(?:\+|00|\(\+)/.test(number) && digits.length >= 8) ||
      (/^\(?0/.test(number) && digits.length >= 9) ||
      /^\(?\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}$/.test(number);
    const isNamed = phoneLabel.test(text.slice(Math.max(0, match.index - 40), match.index));
    if (digits.length <= 15 && !isDates && (isCalled || isNamed))
      found.push({ start: match.index, end: match.index + number.length });
  }
  return found;
}

/** The candidate's own number by its last eight digits, with whatever stands between them or before. */
export function ownPhone(phone: string): RegExp | null {
  const digits = phone.replace(/\D/g, "");
  if (digits.length < 6) return null;
  const last = [...digits.slice(-8)].join(String.raw`[^\p{L}\d]{0,3}`);
  return new RegExp(String.raw`(?<!\d)\+?(?:\(?\d\)?[\s().\/–-]{0,3}){0,7}${last}(?!\d)`, "gu");
}

export function ownEmail(email: string): RegExp[] {
  const folded = foldText(email.trim()).text;
  const [local = "", domain = ""] = folded.split("@");
  if (local === "" || domain === "") return [];
  const whole = `${literal(local)}${at}${domain.split(".").map(literal).join(dot)}`;
  return [new RegExp(whole, "gu"), ...ownHandle(local)];
}

/** Without scheme, `www.` and the last slash; its last piece is a handle of its own. */
export function ownLink(link: string): RegExp[] {
  const bare = foldText(link.trim())
    .text.replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#]+$/, "");
  if (bare.length < 4) return [];
  const whole = new RegExp(
    String.raw`(?:https?:\/\/)?(?:www\.)?${bare.split(".").map(literal).join(dot)}\/?`,
    "gu",
  );
  const pieces = bare.split(/[/?#=]/);
  const last = pieces.length > 1 ? pieces.at(-1)! : "";
  return [whole, ...ownHandle(last.replace(/^@/, ""))];
}

function ownHandle(handle: string): RegExp[] {
  const letters = handle.replace(/[^\p{L}]/gu, "").length;
  const figures = handle.replace(/\D/g, "").length;
  const tellsLittle = letters < 4 && (letters === 0 || figures === 0 || letters + figures < 6);
  if (tellsLittle || noHandles.has(handle) || ordinaryNames.has(handle)) return [];
  return [new RegExp(`@?${noLetter.before}${literal(handle)}${noLetter.behind}`, "gu")];
}
