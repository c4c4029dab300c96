import { isPlace, splitTrailingPlace } from "../text/place-names.ts";
import { scoreEmployer } from "./employer-words.ts";
import { sourcesOf } from "./item-ids.ts";
import type { Contact } from "./model.ts";
import { findDateRange } from "./parse-resume-date.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { looksLikeTown } from "./split-head.ts";
import { scoreTitle } from "./title-words.ts";

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
const phone = /(?<![\p{L}\d/.-])(?:\+|00)?\(?\d[\d ()/.–-]{5,20}\d(?![\d-]*\p{L})/u;
const link =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]+|(?<![@\p{L}\d.])(?:[\p{L}\d-]+\.)+(?:com|org|net|io|dev|de|at|ch|eu|me|co|uk|info|app|ai|design|blog|edu)(?:\/[^\s|,;<>()]*)?(?![\p{L}\d@])/giu;
const label =
  /^(?:name|address|anschrift|adresse|phone|telephone|tel|mobile|mobil|cell|telefon|handy|fax|e-?mail|mail|email address|website|web|homepage|linkedin|github|xing|portfolio|location|place|ort|wohnort|place of residence|residence|city|date of birth|born|geboren(?: am)?|geburtsdatum|geburtsort|nationality|nationalität|staatsangehörigkeit|familienstand|marital status|gender)\.?\s*:?\s*(?=\S|$)/iu;
const oneTown = /^\p{Lu}\p{Ll}[\p{L}'’-]+(?: (?:am|an der|im|in der|upon|on|ob der) \p{Lu}\p{L}+)?$/u;
const placeLabel =
  /^(?:address|anschrift|adresse|location|place|ort|wohnort|place of residence|residence|based in|city|home)\b\s*:?/iu;
const channel =
  /^(?:phone|telephone|tel|mobile|mobil|cell|telefon|handy|fax|e-?mail|web|website|homepage|linkedin|github|xing|portfolio|name|contact|kontakt)\b/iu;
const privateLabel =
  /^(?:date of birth|born|geb\.|geboren|geburtsdatum|geburtsort|nationality|nationalität|staatsangehörigkeit|familienstand|marital status|gender|fax|religion|konfession)/iu;
const documentTitle =
  /^(?:curriculum vitae|résumé|resume|cv|lebenslauf|bewerbung|tabellarischer lebenslauf|profil|profile|personal details)$/iu;
const credentials =
  /,?\s+(?:RN|BSN|MSN|LPN|CNA|CPA|MBA|PhD|Ph\.D\.|MD|M\.D\.|JD|Esq\.?|PMP|CFA|PE|DDS|PharmD|B\.?Sc\.?|M\.?Sc\.?|B\.A\.|M\.A\.|M\.Ed\.|ACCA|CISSP|Dipl\.-\p{L}+\.?)(?=,|\s|$)/gu;
const nameWord =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|de|da|del|der|den|di|du|la|le|van|von|vom|zu|zur|bin|ibn|el|al|ter|ten|y|e|i|st\.|dr\.|prof\.|dr|mr\.?|mrs\.?|ms\.?)$/u;
const street =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.|boulevard|blvd\.?|court|ct\.|way|apt\.?|suite|p\.?\s?o\.? box|square|terrace)(?![\p{L}])|(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)\s*\d|\d+\s*[a-z]?,\s*\d{4,5}\b/iu;

const pieceEdges = /\s*[|•·●◦✉☎📞📧📍🔗🌐🏠–—−]\s*|\s+-\s+|\t+|\s{2,}|\s*;\s*|\s+\/\s+/u;

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A person's name in a line of its own: two to five words of letters, no title noun, no organisation. */
function findName(text: string): string | null {
  const bare = text
    .replace(
      /^(?:name|curriculum vitae(?: of)?|résumé(?: of)?|resume(?: of)?|cv|lebenslauf(?: von)?)\s*[:–-]?\s*/iu,
      "",
    )
    .replace(credentials, "")
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .trim()
    .replace(/,$/u, "");
  if (bare === "" || /[\d@|:/\\_#]/u.test(bare) || isPlace(bare)) return null;
  // "Muster, Max" names the family first.
  const turned = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’ -]+)$/u.exec(bare);
  const name = turned ? `${turned[2]} ${turned[1]}` : bare;
  const spaced = /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(name) ? null : name;
  if (spaced === null || spaced.includes(",")) return null;
  const words = spaced.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return null;
  if (!words.every((word) => nameWord.test(word))) return null;
  if (
    scoreTitle(spaced) >= 2 ||
    scoreEmployer(spaced) >= 2.5 ||
    isPlace(spaced) ||
    documentTitle.test(spaced)
  )
    return null;
  return titleCase(spaced);
}

const postcode = "\\p{Lu}{1,2}\\d[\\p{Lu}\\d]?(?:\\s*\\d\\p{Lu}{2})?";
const britishPlace = new RegExp(`(?:^|,\\s*)(\\p{Lu}[\\p{L}'’. -]+,?\\s+${postcode})$`, "u");

function placeOf(text: string): string | null {
  if (isPlace(text) && !(/^\d{4} /u.test(text) && street.test(text))) return text;
  const zip =
    /(?<!\d)((?:[A-Z]{1,2}-)?(?:\d{5}|(?<=,\s)\d{4}|(?<=-)\d{4})\s+\p{Lu}[\p{L} .-]+?)(?:,|$)/u.exec(text);
  if (zip) return zip[1]!.trim();
  const us = /(\p{Lu}[\p{L}.' -]+,\s*[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?)(?![\p{L}\d])/u.exec(text);
  if (us && isPlace(us[1]!.replace(/\s+\d[\d-]*$/u, ""))) return us[1]!;
  const british = britishPlace.exec(text);
  if (british) return british[1]!;
  return splitTrailingPlace(text)?.place ?? null;
}

/** The town in an address, or a lone name beside telephone and mail, that no list has. */
function townIn(piece: string, beside: boolean): string | null {
  const parts = piece.split(/,\s+/u);
  const last = parts.at(-1)!;
  const isTown = (text: string) => looksLikeTown(text) && !documentTitle.test(text) && !channel.test(text);
  if (parts.length > 1 && (street.test(parts[0]!) || /^\d|\d$/u.test(parts[0]!)))
    return isTown(last) ? last : null;
  return beside && parts.length === 1 && isTown(piece) ? piece : null;
}

interface ContactReading {
  contact: Contact;
  /** Lines that gave something or are plainly contact data. */
  used: Set<ResumeLine>;
}

/** Reads contact data from the opening lines and contact sections. What is not there stays null. */
export function readContact(
  lines: ResumeLine[],
  versionId: string | null,
  fallback: ResumeLine[] = [],
): ContactReading {
  const contact: Contact = {
    name: null,
    headline: null,
    email: null,
    phone: null,
    place: null,
    links: [],
    sources: [],
  };
  const used = new Set<ResumeLine>();
  const readable = lines.filter((line) => !line.placeholder && !line.ornament && !line.long);

  for (const line of [...readable, ...fallback.filter((one) => !one.placeholder && !one.long)]) {
    const mail = email.exec(line.text)?.[0];
    if (mail && contact.email === null) {
      contact.email = mail;
      used.add(line);
    }
    const without = line.text.replace(email, " ");
    for (const match of without.matchAll(link)) {
      const found = match[0].replace(/[.,;]+$/u, "");
      if (!contact.links.includes(found)) contact.links.push(found);
      used.add(line);
    }
    const bare = without.replace(link, " ");
    if (contact.phone === null && !privateLabel.test(bare)) {
      const number = phone.exec(bare)?.[0].trim();
      // "2019 – 2021" has as many digits as a telephone number.
      const isDate = number !== undefined && findDateRange(number)?.text === number;
      if (
        number &&
        !isDate &&
        number.replace(/\D/gu, "").length >= 7 &&
        number.replace(/\D/gu, "").length <= 15
      ) {
        contact.phone = number;
        used.add(line);
      }
    }
  }
  // The name stands large or first; the largest wins, then the first.
  const candidates = readable.flatMap((line, i) => {
    const piece = line.text.split(pieceEdges).find((one) => one.trim() !== "") ?? "";
    const name = findName(line.text) ?? (piece.length < line.text.length ? findName(piece) : null);
    if (!name) return [];
    const byStyle = /name|^title$|^titel$/iu.test(line.block.style ?? "") ? 100 : 0;
    return [{ line, name, rank: byStyle + (line.size ?? 22) / 10 - i }];
  });
  const best = candidates.sort((a, b) => b.rank - a.rank)[0];
  if (best) {
    contact.name = best.name;
    used.add(best.line);
  }
  readPlace(readable, contact, used);
  contact.headline = findHeadline(readable, contact, used);
  contact.sources = sourcesOf(
    [...lines, ...fallback].filter((line) => used.has(line)),
    versionId,
  );
  return { contact, used };
}

/** Known places first; then what stands where a town stands. */
function readPlace(lines: ResumeLine[], contact: Contact, used: Set<ResumeLine>): void {
  const open: { line: ResumeLine; piece: string; labelled: boolean; beside: boolean }[] = [];
  const reaches = (line: ResumeLine | undefined) =>
    line !== undefined && (email.test(line.text) || phone.test(line.text) || street.test(line.text));
  for (const [i, line] of lines.entries()) {
    if (privateLabel.test(line.text)) {
      used.add(line);
      continue;
    }
    // A line of its own needs more: one word, with a number or an address above or below.
    const alone = oneTown.test(line.text) && (reaches(lines[i - 1]) || reaches(lines[i + 1]));
    const beside = reaches(line) || alone;
    for (const raw of line.text.split(pieceEdges)) {
      const piece = raw
        .replace(label, "")
        .replace(email, "")
        .replace(link, "")
        .replace(phone, "")
        .replace(/^[,\s]+|[,\s]+$/gu, "");
      if (piece === "" || piece === contact.name) continue;
      open.push({ line, piece, labelled: placeLabel.test(raw.trim()), beside });
      if (street.test(piece)) used.add(line);
    }
  }
  const take = (line: ResumeLine, place: string) => {
    contact.place = place;
    used.add(line);
  };
  for (const { line, piece } of open) {
    const place = placeOf(piece);
    if (place) {
      take(line, place);
      return;
    }
  }
  for (const { line, piece, labelled, beside } of open) {
    if (findName(piece) === contact.name && contact.name !== null) continue;
    const town = townIn(piece, labelled || beside);
    if (town) {
      take(line, town);
      return;
    }
  }
}

function findHeadline(lines: ResumeLine[], contact: Contact, used: Set<ResumeLine>): string | null {
  const nameAt = lines.findIndex(
    (line) =>
      contact.name !== null && used.has(line) && findName(line.text.split(pieceEdges)[0] ?? "") !== null,
  );
  for (const line of lines.slice(Math.max(0, nameAt), Math.max(0, nameAt) + 5)) {
    const own = line === lines[nameAt];
    const cut = line.text.split(pieceEdges);
    const pieces = own ? cut.slice(1) : /@|https?|www\.|\d{4}/u.test(line.text) ? cut : [line.text];
    for (const text of pieces) {
      const bare = text.trim();
      if (
        bare === "" ||
        bare === contact.name ||
        documentTitle.test(bare) ||
        /[@\d]|:\s|https?|www\./u.test(bare)
      )
        continue;
      if (bare.split(/\s+/u).length > 12 || isPlace(bare) || street.test(bare) || placeOf(bare) !== null)
        continue;
      if (scoreTitle(bare) >= 2) {
        used.add(line);
        return bare;
      }
    }
  }
  return null;
}
