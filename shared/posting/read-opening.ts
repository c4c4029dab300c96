/** The opening lines of a posting, cut into pieces, each told for what it is: where title, company, place and pay usually stand. */

import { isPlace } from "../text/place-names.ts";
import { contractLabel, isContractOnly } from "./read-contract.ts";
import type { PostingLine } from "./read-posting-lines.ts";
import { isMadeOfHeadingWords } from "./recognize-heading.ts";

const label = (words: string) => new RegExp(`^(?:${words})\\s*[:–]\\s*(.+)$`, "iu");
export const titleLabel = label(
  "job title|title|position|role|stelle|stellenbezeichnung|jobtitel|vacancy|job",
);
export const companyLabel = label(
  "company(?: name)?|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|school|council|authority|client|customer|kunde|auftraggeber|träger|einrichtung|hospital|trust",
);
export const placeLabel = label(
  "location|wo|job location|place|place of work|work location|standort|ort|arbeitsort|einsatzort|dienstort|where|office|based",
);
const anyLabel = /^\p{L}[\p{L} /-]{1,24}:\s+\S/u;
const money =
  /[$€£]\s?\d|\d\s?(?:[$€£k]|EUR|Euro|CHF|USD|GBP|NOK|SEK|DKK|PLN)(?![\p{L}])|(?:EUR|CHF|USD|GBP|NOK|SEK|DKK|PLN)\s?\d/u;
const awayWord =
  /\b(?:remote|hybrid|home\s?-?office|on[- ]?site|vor ort|in (?:the )?office|im büro|anywhere)\b/iu;
const startWord =
  /^(?:ab sofort|start\b|eintritt|available|asap|zum nächst|from \p{Lu}|ab \d|posted|date|(?:over |be among )?\d+ applicants)/iu;

export const companyWord =
  /(?<![\p{L}])(?:inc|llc|llp|ltd|limited|plc|g?gmbh|ag|kg|ohg|gbr|se|e\.?\s?v|partgmbb|aps|a\/s|as|ab|oy|bv|b\.v|nv|sarl|s\.?a|srl|pty|corp(?:oration)?|company|co\.|group|gruppe|holding|university|universität|hochschule|institute?|hospital|klinik(?:um)?|clinics?|restaurant|hotel|gasthof|brewing|brewery|school|\p{L}*schule|gymnasium|college|academy|stiftung|foundation|agency|solutions|systems|consulting|technologies|labs?|services|partners|bank|trust|homes|\p{L}*praxis|\p{L}*kanzlei|\p{L}*(?:auto|kranken|gast|medien|kauf|möbel|pflege)haus|\p{L}*(?:dienst|betrieb|zentrum|technik|handel|logistik|verlag|verein|verband|institut|bäckerei|metzgerei|apotheke|gesellschaft|agentur|spedition|transporte)|coaches|kita|kindergarten|seniorenzentrum|pflegeheim|werke?|söhne|sons|stadt|landkreis|gemeinde|council|ministry|charity|farms?|salon|studio|insurance|versicherung|energi|energy|foods?)(?![\p{L}])/iu;

const town = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:am|an der|im|in der|ob der|bei|upon|on|\p{Lu}[\p{L}.'’-]*)){0,3}$/u;
const isTown = (text: string) =>
  town.test(text) && text.length <= 30 && !companyWord.test(text) && !isMadeOfHeadingWords(text);

export const withoutAside = (text: string) => text.replace(/\s*\([^()]*\)\s*$/u, "");
const stateTail = /^\p{Lu}[\p{L}. -]+,\s*[A-Z]{2}(?:\s+\d{5})?$/u;

function isKnownPlace(text: string): boolean {
  const bare = withoutAside(text);
  return isPlace(bare) || isPlace(calmWords(bare)) || stateTail.test(bare);
}

/** Capitals shouted: "GRAND RAPIDS, MI" is compared as "Grand Rapids, MI". */
function calmWords(text: string): string {
  return text !== text.toUpperCase()
    ? text
    : text.replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/**
 * The places a piece names and nothing else: "Mainz oder Wiesbaden, bis zu 60 % Homeoffice" → "Mainz oder Wiesbaden". Null
 * when it says anything that is neither place, hours, pay nor where one works. A town nobody knows counts only when `trusted`.
 */
export function readPlaces(piece: string, trusted: boolean): string | null {
  const bare = withoutAside(piece).trim();
  if (bare === "" || bare.length > 90) return null;
  if (isKnownPlace(bare)) return /^(?:remote|hybrid)\b/iu.test(bare) ? piece.trim() : bare;
  const kept: string[] = [];
  let end = 0;
  let known = false;
  for (const match of bare.matchAll(/(?:[^,;|/]|(?<=\d),(?=\d))+/gu)) {
    const part = match[0].trim();
    const names = part.split(/\s+(?:or|oder|and|und|&)\s+/u).map(withoutAside);
    if (names.every((name) => isKnownPlace(name) || isTown(name))) {
      if (kept.length > 0 && end < 0) return null;
      known ||= names.some(isKnownPlace);
      kept.push(part);
      end = match.index + match[0].length;
    } else if (
      awayWord.test(part) ||
      isContractOnly(part) ||
      money.test(part) ||
      /\d\s?%|days? a week/u.test(part)
    ) {
      if (kept.length === 0) return null;
    } else return null;
  }
  if (kept.length === 0 || !(known || trusted)) return null;
  return bare.slice(0, end).trim();
}

export interface OpeningPiece {
  text: string;
  kind: "name" | "place" | "pay" | "contract";
}

function isShort(line: PostingLine): boolean {
  return (
    !line.bullet &&
    line.text.length < 200 &&
    line.text.replace(/\([^()]*\)/gu, "").split(/\s+/u).length <= 14 &&
    !/[.!?]$/u.test(
      line.text.replace(/(?<![\p{L}])(?:Inc|Ltd|Co|Corp|Bros|e\.\s?V|e\.\s?K|jun|sen|p\.\s?a)\.$/iu, ""),
    )
  );
}

/** "(m/w/d)" stands behind titles only. */
const titleMark = /[([][mwfdx](?:[/|,][mwfdx])+[)\]]/iu;

function tellPiece(text: string): OpeningPiece {
  const places = readPlaces(text, false);
  if (places !== null) return { text: places, kind: "place" };
  if (isContractOnly(text) && !titleMark.test(text)) return { text, kind: "contract" };
  if (money.test(text) || startWord.test(text)) return { text, kind: "pay" };
  return { text, kind: "name" };
}

/** A long dash before a place, hours or pay cuts; before anything else it belongs to the name ("Nurse – Intensive Care"). */
function cutDashes(text: string): string[] {
  const parts = text.split(/(?<!\d[k€£$]?)\s+[–—-]\s+|\s+[–—-]\s+(?![\d$€£])/u);
  const from = parts.findIndex((part, at) => at > 0 && tellPiece(part).kind !== "name");
  if (from < 0) return [text];
  const head = text
    .slice(0, text.indexOf(parts[from]!, parts.slice(0, from).join("   ").length))
    .replace(/\s+[–—-]\s+$/u, "");
  return [head, ...parts.slice(from)];
}

/** Shouts before the title: "Now hiring!!", "Wir suchen dich!". */
const shout =
  /^(?:(?:now|we(?:'|’)re|we are) hiring|hiring(?: now)?|join (?:us|our team)(?: as)?|wir suchen(?: dich| sie)?|jetzt bewerben|job(?: posting| description| offer)?|stellenanzeige|stellenangebot|vacancy)\s*(?:[!:.]+\s*|\s[–-]\s*)/iu;

const calledFor =
  /^(?:we(?:'|’)re (?:hiring|looking for|seeking)|we are (?:hiring|looking for|seeking)|wir suchen(?: dich als)?)\s+(?:(?:an?|our next|eine?[nr]?)\s+)?(\p{Lu}[^.!?]{2,60})[.!]*$/iu;

const lookingFor =
  /(?<![\p{L}])(?:sucht|suchen wir|suchen|stellt ein|seeks|is (?:looking|seeking|hiring)|are (?:looking|seeking|hiring))(?![\p{L}])/iu;

/** Pieces in reading order; labelled lines ("Location: …") are left to their labels. */
export function readOpening(lines: readonly PostingLine[]): OpeningPiece[] {
  const found: OpeningPiece[] = [];
  for (const [at, line] of lines.slice(0, 8).entries()) {
    if (at > 0 && line.heading) break;
    if (isMadeOfHeadingWords(line.text)) continue;
    if (!isShort(line)) {
      if (at > 0) break;
      // "We're hiring a Sous Chef!"
      const called = calledFor.exec(line.text)?.[1];
      if (called) found.push(tellPiece(called));
      else if (titleMark.test(line.text) && line.text.length < 100) {
        found.push({ text: line.text, kind: "name" });
      }
      if (line.text.length < 100) continue;
      // All in one paragraph: its first words may still be a heading, "Forklift Operator - Joliet, IL - $21/hr. We are …".
      const first = line.text
        .replace(shout, "")
        .slice(0, 140)
        .split(/[.!?:]\s/u)[0]!;
      const parts = cutDashes(first);
      if (parts.length > 1 && parts[0]!.split(/\s+/u).length <= 8) found.push(...parts.map(tellPiece));
      break;
    }
    if (
      anyLabel.test(line.text) &&
      [titleLabel, companyLabel, placeLabel, contractLabel].some((one) => one.test(line.text))
    ) {
      continue;
    }
    // "Die Stadt X sucht für das Bürgeramt eine/n": a sentence, read elsewhere.
    if (lookingFor.test(line.text.replace(shout, "").replace(calledFor, "$1"))) continue;
    if ((anyLabel.test(line.text) && at > 0) || /:$/u.test(line.text)) continue;
    const pieces = line.text
      .replace(shout, "")
      .split(/\s*[|•·]\s*|\s{3,}|\t+|\s+(?=\p{Extended_Pictographic})/u)
      .map((part) => part.replace(/\p{Extended_Pictographic}\ufe0f?\s*/gu, ""))
      .flatMap(cutDashes)
      .filter((part) => part !== "");
    found.push(...pieces.map(tellPiece));
  }
  return found;
}

/** A house and its town: "Hotel Bergseeli, Davos". Null where nothing behind the comma looks like a town. */
export function splitTown(text: string): { rest: string; place: string } | null {
  const comma = text.indexOf(",");
  if (comma < 3) return null;
  const rest = text.slice(0, comma).trim();
  const tail = text.slice(comma + 1).trim();
  if (/^(?:Inc|Ltd|LLC|LLP|Co|GmbH|AG|PLC)\b/iu.test(tail)) return null;
  const place = readPlaces(tail, companyWord.test(rest) || /[&*]|\S\s+\S/u.test(rest));
  return place === null ? null : { rest, place };
}
