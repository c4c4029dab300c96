/**
 * Who and where the candidate is leaves this house under no name. Before a text goes to a model, the candidate's own data, and
 * whatever looks like anybody's address, number or link, are replaced by placeholders; `restore` puts them back into what
 * comes home.
 *
 * Example: "Maria Santos's team (maria@example.org)" becomes "[name]'s team ([e-mail])". Each spelling has a placeholder of its
 * own ("[name 2]" for "SANTOS"), so that restoring gives back the very text.
 *
 * A placeholder too many costs the model a word; one too few is a leak. So doubt masks, and finds that overlap are joined.
 */

import {
  anyEmail,
  anyHandle,
  anyLink,
  findPhones,
  ownEmail,
  ownLink,
  ownPhone,
} from "./contact-mask/find-addresses.ts";
import { createNameFinder } from "./contact-mask/find-names.ts";
import { createPlaceFinder } from "./contact-mask/find-places.ts";
import { blankEscapes, type FoldedText, foldText } from "./contact-mask/fold-text.ts";
import type { OwnContact } from "./gate/check-contact.ts";

export interface MaskedTexts {
  /** In the order of the texts given. */
  texts: string[];
  /** What each placeholder stands for, for `restoreContact` in another thread. */
  originals: [placeholder: string, original: string][];
  /** Puts back what was masked, in every string of a JSON value, and leaves everything else as it is. */
  restore<Value>(value: Value): Value;
}

export interface MaskOptions {
  /** Names of employers and schools: a town or a link inside one of them is no contact data. */
  keep?: readonly string[];
}

type Kind = "e-mail" | "link" | "phone" | "handle" | "name" | "place";

interface Span {
  start: number;
  end: number;
  kind: Kind;
}

/** What a placeholder looks like; a model that makes up its own is known by it. */
export const placeholder = /\[\s?(?:e-mail|link|phone|handle|name|place)(?:\s?\d{1,4})?\s?\]/giu;

/** Same contact and texts in, same texts out. A placeholder stands for the same words in all of the texts. */
export function maskContact(
  contact: OwnContact | readonly OwnContact[],
  texts: readonly string[],
  { keep = [] }: MaskOptions = {},
): MaskedTexts {
  const find = createFinder(Array.isArray(contact) ? contact : [contact as OwnContact], keep);
  // What a text holds of itself stands for nothing and must come back as it went.
  const taken = new Set(texts.flatMap((text) => text.match(placeholder) ?? []).map(plainForm));
  const known = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<Kind, number>();
  const name = (kind: Kind, original: string): string => {
    const key = `${kind}\n${original}`;
    const before = known.get(key);
    if (before) return before;
    let made = "";
    do {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      made = count === 1 ? `[${kind}]` : `[${kind} ${count}]`;
    } while (taken.has(plainForm(made)));
    known.set(key, made);
    originals.set(plainForm(made), original);
    return made;
  };
  const masked = texts.map((text) => {
    let out = "";
    let at = 0;
    for (const { start, end, kind } of find(text)) {
      out += text.slice(at, start) + name(kind, text.slice(start, end));
      at = end;
    }
    return out + text.slice(at);
  });
  const pairs = [...originals];
  return { texts: masked, originals: pairs, restore: (value) => restoreContact(pairs, value) };
}

/** `MaskedTexts.restore` from its `originals`. */
export function restoreContact<Value>(pairs: MaskedTexts["originals"], value: Value): Value {
  const originals = new Map(pairs);
  return restoreDeep(value, (text) =>
    text.replace(placeholder, (found) => originals.get(plainForm(found)) ?? found),
  );
}

/** What masking would hide in a text, as it stands there. */
export function listContactData(contact: OwnContact, text: string): string[] {
  return createFinder([contact], [])(text).map(({ start, end }) => text.slice(start, end));
}

const plainForm = (found: string): string => found.toLowerCase().replace(/\s/g, "");

function restoreDeep<Value>(value: Value, restoreText: (text: string) => string): Value {
  if (typeof value === "string") return restoreText(value) as Value;
  if (Array.isArray(value)) return value.map((one) => restoreDeep(one, restoreText)) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, restoreDeep(one, restoreText)]),
  ) as Value;
}

function createFinder(contacts: readonly OwnContact[], keep: readonly string[]): (text: string) => Span[] {
  const present = (value: string | null): string[] => (value?.trim() ? [value.trim()] : []);
  const emails = contacts.flatMap(({ email }) => present(email)).flatMap(ownEmail);
  const links = contacts.flatMap((contact) => contact.links).flatMap(ownLink);
  const phones = contacts.flatMap(({ phone }) => present(phone)).flatMap((phone) => ownPhone(phone) ?? []);
  const findNames = createNameFinder(contacts.flatMap((contact) => present(contact.name)));
  const findPlaces = createPlaceFinder(contacts.flatMap(({ place }) => present(place)));
  const kept = keep.map((one) => foldText(one).text).filter((one) => one.length > 2);

  return (text) => {
    const plain = foldText(text);
    const folded = { ...plain, text: blankEscapes(plain.text) };
    const all = (kind: Kind, patterns: readonly RegExp[]) =>
      patterns.flatMap((pattern) =>
        [...folded.text.matchAll(pattern)].map((match) => ({
          kind,
          start: match.index,
          end: match.index + match[0].length,
        })),
      );
    const of = (kind: Kind, found: readonly { start: number; end: number }[]) =>
      found.map(({ start, end }) => ({ kind, start, end }));
    const islands = kept.flatMap((one) => findAll(folded.text, one));
    const isKept = (span: Span) => islands.some(({ start, end }) => start <= span.start && span.end <= end);
    const spans: Span[] = [
      ...all("e-mail", [...emails, anyEmail]),
      ...all("link", [...links, anyLink])
        .map((span) => withoutFullStop(span, folded))
        .filter((span) => !isKept(span)),
      ...all("phone", phones),
      ...of("phone", findPhones(folded.text)),
      ...all("handle", [anyHandle]),
      ...of("name", findNames(folded)),
      ...of("place", findPlaces(folded)).filter((span) => !isKept(span)),
    ];
    return joinOverlaps(spans).map(({ start, end, kind }) => ({
      kind,
      start: folded.starts[start]!,
      end: endOf(end, folded),
    }));
  };
}

/** Behind the sign to which the folded character before `end` belongs: "ß" is two letters there and one here. */
function endOf(end: number, { starts }: FoldedText): number {
  let behind = end;
  while (behind < starts.length - 1 && starts[behind] === starts[end - 1]) behind += 1;
  return starts[behind]!;
}

function findAll(text: string, part: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length });
  return found;
}

/** The full stop behind a link is the sentence's. */
function withoutFullStop(span: Span, { text }: FoldedText): Span {
  const found = text.slice(span.start, span.end);
  return { ...span, end: span.start + found.replace(/[.,;:!?…]+$/u, "").length };
}

/** In reading order; of finds that overlap one, of the first one's kind. */
function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) joined.push({ ...span });
  }
  return joined;
}
