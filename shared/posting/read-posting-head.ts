/** Title, company, place, pay and contract of a posting in plain text. What is not there stays null. */

import { isPlace, splitTrailingPlace } from "../text/place-names.ts";
import { readContract } from "./read-contract.ts";
import {
  companyLabel,
  companyWord,
  type OpeningPiece,
  placeLabel,
  readOpening,
  readPlaces,
  splitTown,
  titleLabel,
  withoutAside,
} from "./read-opening.ts";
import { readPay } from "./read-pay.ts";
import type { PostingLine } from "./read-posting-lines.ts";

/** "(m/w/d)", "m/w/x", "(all genders)": may stand in the middle of a title. */
const genderMark =
  "(?:[([]\\s*(?:[mwfdxgnihv*](?:\\s*[/|,]\\s*[mwfdxgnihv*]){1,3}|all genders?|alle geschlechter|gn|divers)\\s*[)\\]]|(?<![\\p{L}])[mwfd](?:\\/[mwfdx]){1,2}(?![\\p{L}/]))";
const gender = new RegExp(`\\s*${genderMark}`, "giu");

export interface PostingHead {
  title: string | null;
  company: string | null;
  place: string | null;
  pay: string | null;
  contract: string | null;
}

/** Hours, term, start and urgency behind a title say nothing about what is done. */
const behindTitle =
  /\s*(?:[-–—,|(]\s*)?(?:(?:gerne\s+)?(?:auch\s+)?(?:in|auf|als|ab)?\s*(?:voll(?:zeit)?[- /]*(?:und|oder|u\.|\/|-)\s*(?:in\s+)?teilzeit|vollzeit|teilzeit|minijob(?:-basis)?|aushilfe|\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?%)|full(?:[- ]?time)?\s*(?:or|\/|and)\s*part[- ]?time|full[- ]?time|part[- ]?time|(?:1st|2nd|3rd|first|second|third|night|day|late) shift|permanent|temporary|maternity cover|fixed[- ]term|contract|unbefristet|befristet|ab sofort|asap|zum nächstmöglichen(?: zeitpunkt)?|zur verstärkung|für unsere?[mnrs]?(?= )|in unserer|standort (?=\p{Lu})|wanted|needed|required|gesucht|remote|hybrid)(?![\p{L}])(?!\s+(?:of|and|und|law|manager|management|lawyer|support|nurse|worker|engineer)).*$/iu;

/** "ELECTRICIAN NEEDED" shouts; the title is what is needed. */
function calm(title: string): string {
  if (title !== title.toUpperCase() || !/\p{Lu}{4}/u.test(title)) return title;
  return title.toLowerCase().replace(/(?<=^|[\s/(-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function clean(text: string): string {
  return text
    .replace(gender, "")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[*#_\s]+|[*_\s:,–!-]+$/gu, "")
    .trim();
}

function cleanTitle(text: string): string | null {
  const bare = clean(text).replace(/^(?:freelance|freiberufliche[rn]?)\s+/iu, "");
  const cut = behindTitle.exec(bare);
  const kept = cut && cut.index >= 3 ? bare.slice(0, cut.index) : bare;
  return calm(clean(kept.replace(/\s*\(\s*$/u, ""))) || null;
}

function labelled(lines: readonly PostingLine[], pattern: RegExp): string | null {
  for (const line of lines.slice(0, 60)) {
    const value = pattern.exec(line.text)?.[1];
    if (value && value.split(/\s+/u).length <= 14) return value.trim();
  }
  return null;
}

const titleWord = "(?:\\p{Lu}[\\p{L}\\d./&+#*:-]*|\\p{Lu}?[\\p{L}]+-(?=\\s+(?:und|oder|and)))";
const titleName = `${titleWord}(?:\\s+(?:${titleWord}|of|and|for|und|für|in der|im|/|\\([^()]{1,30}\\)(?!\\s*\\p{Lu}))){0,7}`;
const proseTitles = [
  // What stands before "(m/w/d)" is the title, back to the article.
  new RegExp(
    `(?:(?<![\\p{L}])(?:eine?[nr]?|als|an?|eine\\(n\\)|eine/n|einen/eine|der|die|:)\\s+)(${titleName})\\s*${genderMark}`,
    "iu",
  ),
  new RegExp(
    `(?:looking for|seeking|hiring|recruiting|need|searching for|suchen(?: wir)?|sucht|stellen (?:wir )?ein)\\s+(?:[\\p{L}\\s,.-]{0,60}?(?<![\\p{L}])(?:an?|our next|our new|eine?[nr]?|eine\\(n\\)|eine/n|einen/eine)\\s+)?(${titleName})`,
    "u",
  ),
  new RegExp(`^\\s*(${titleName})\\s+(?:wanted|needed|gesucht)(?![\\p{L}])`, "u"),
];

function findTitle(
  lines: readonly PostingLine[],
  names: readonly OpeningPiece[],
  text: string,
): string | null {
  const given = labelled(lines, titleLabel);
  if (given) return cleanTitle(given);
  const marked = names.find((piece) => piece.text.search(gender) >= 0);
  if (marked) return cleanTitle(marked.text);
  const [first, second] = names;
  if (first !== undefined) {
    const swap = second !== undefined && companyWord.test(first.text) && !companyWord.test(second.text);
    return cleanTitle((swap ? second : first).text);
  }
  for (const pattern of proseTitles) {
    const found = pattern.exec(text.slice(0, 3000))?.[1];
    const title = found && cleanTitle(found.replace(/\s+(?:of|and|for|the|im|für|und)$/u, ""));
    if (title) return title;
  }
  return null;
}

const legalForm =
  "(?:g?GmbH(?:\\s*&\\s*Co\\.?\\s*(?:KG|OHG)(?:aA)?)?|AG|SE|KG|OHG|PartGmbB|e\\.\\s?V\\.|eG|Ltd\\.?|Limited|LLC|LLP|PLC|Inc\\.?|ApS|AS|AB|B\\.V\\.|S\\.A\\.|Pty Ltd)(?![\\p{L}])";
const firmEnd = new RegExp(`${legalForm}$`, "u");
const nameWord = "(?:\\p{Lu}[\\p{L}\\d.'’-]*|[\\d]+\\p{Lu}\\p{L}*)";
const companyName = `${nameWord}(?:[ \\t]+(?:${nameWord}|&|of|für|der|am|im|und)){0,5}`;
const companyProse: RegExp[] = [
  new RegExp(`(?:^|[\\s(„"“])((?!Die |Der |Das |Wir |The |We )${companyName},?[ \\t]+${legalForm})`, "u"),
  new RegExp(
    `^(?:about|über|join|why)\\s+((?!us\\b|you\\b|uns\\b|the\\b|this\\b|dich\\b|our\\b)${companyName})\\s*[:?]?$`,
    "imu",
  ),
  new RegExp(
    `(?:^|[.!?\\n]\\s*)(${companyName})[ \\t]+(?:(?:is|are)\\s+(?:looking|seeking|hiring|recruiting|searching|growing|expanding|a|an|the)|seeks|invites|has an?|builds|makes|sells|moves|develops|provides|operates|runs)(?![\\p{L}])`,
    "mu",
  ),
  new RegExp(
    `(?:^|[.!?\\n]\\s*)(?:Die |Das |Der )?(${companyName})[ \\t]+(?:sucht|ist ein|stellt ein|baut|betreibt)(?![\\p{L}])`,
    "mu",
  ),
  new RegExp(`(?<![\\p{L}])(?:At|Bei|Join)\\s+((?!the|our|us)${companyName})[, ]`, "u"),
];

function findProseCompany(text: string): string | null {
  for (const pattern of companyProse) {
    const found = pattern.exec(text.slice(0, 4000))?.[1];
    if (
      !found ||
      /^(?:Vor|Nach|Bei|Für|Mit|Als|Ein|Eine|Ihr|Ihre|Unser|Unsere|Dein|Deine|In|Im|Zum|Zur|We|You|This|It|The|Our|Wir|Sie|Du|There|Role|That|What|Who|He|She|They)(?![\p{L}])/u.test(
        found,
      )
    )
      continue;
    return clean(found);
  }
  return null;
}

interface Named {
  company: string | null;
  place: string | null;
}

function findCompany(
  lines: readonly PostingLine[],
  names: readonly OpeningPiece[],
  title: string | null,
  text: string,
): Named {
  const given = labelled(lines, companyLabel);
  if (given) return { company: clean(given), place: null };
  const others = names.filter((piece) => cleanTitle(piece.text) !== title);
  const named = others.find((piece) => companyWord.test(piece.text)) ?? others[0];
  // "Nurse - Part-time - Taunton": what could be a town is one where a sentence names the firm.
  const prose =
    named && !companyWord.test(named.text) && readPlaces(named.text, true) !== null
      ? findProseCompany(text)
      : null;
  if (named && prose !== null && prose !== clean(named.text)) return { company: prose, place: named.text };
  if (named === undefined) return { company: findProseCompany(text), place: null };
  const bare = named.text.replace(/^(?:at|bei|by|die|der|das|von)\s+/iu, "");
  // "Klinikum Werratal gGmbH – Akademie – Bad Hersfeld": the firm ends with its legal form, the town stands last.
  const parts = bare.split(/\s+[–—-]\s+/u);
  if (parts.length > 1 && firmEnd.test(parts[0]!)) {
    return { company: clean(parts[0]!), place: readPlaces(parts.at(-1)!, true) };
  }
  const cut = splitTrailingPlace(withoutAside(bare)) ?? splitTown(withoutAside(bare));
  const company = calm(clean(cut?.rest ?? bare));
  return { company, place: cut?.place ?? null };
}

const townName =
  "(\\p{Lu}[\\p{L}-]+(?:[ -](?:am|an der|im|\\p{Lu}[\\p{L}-]+)){0,2}(?:,\\s*(?:[A-Z]{2}(?![\\p{L}])|\\p{Lu}\\p{L}+))?)";
/** Wordings after which any name is a town, known or not. */
const surePlaces = [
  new RegExp(`(?:in|at|for) (?:the|our) ${townName} (?:office|site|branch|store|plant|depot|clinic)`, "gu"),
  new RegExp(
    `(?:rund um|(?:unseren |)Standort|in und um|im Raum|im Großraum|in der Nähe von|am Standort|unserem Standort in|unserem Büro in|based in|located in|(?:Teams?|Filiale|Werk|Niederlassung|Praxis|Kanzlei|Klinik|Restaurant|Hotel|branch|store|shop|site|clinic|team) in|office in|near) ${townName}`,
    "gu",
  ),
  new RegExp(`in ${townName} (?:und Umgebung|gesucht)`, "gu"),
];
const likelyPlace = new RegExp(`(?<![\\p{L}])in ${townName}`, "gu");

function findPlace(
  lines: readonly PostingLine[],
  opening: readonly OpeningPiece[],
  behindCompany: string | null,
  company: string | null,
  text: string,
): string | null {
  const given = labelled(lines, placeLabel);
  if (given) {
    const places = readPlaces(given, true);
    // "Kempten (Allgäu)" keeps its region, "Oslo (hybrid)" loses how one works there.
    return places === null ||
      /\(\p{Lu}\p{L}+\)$/u.test(given.replace(/\((?:remote|hybrid|on)[^()]*\)$/iu, ""))
      ? clean(given)
      : places;
  }
  const found = opening.filter((piece) => piece.kind === "place").map((piece) => clean(piece.text));
  if (behindCompany !== null) found.push(clean(behindCompany));
  const towns = found.filter((place) => !/^(?:remote|hybrid)\b/iu.test(place));
  if (towns.length > 0 || found.length > 0) return [...new Set(found)].map(calmPlace).join(" · ");
  const town = /^(?:Stadt|Gemeinde|Markt|Landkreis|City of|Town of)\s+(\p{Lu}[\p{L} -]+)$/u.exec(
    company ?? "",
  )?.[1];
  if (town) return town;
  const start = text.slice(0, 3000);
  for (const pattern of surePlaces) {
    const match = [...start.matchAll(pattern)][0];
    if (match) return match[1]!;
  }
  for (const match of start.matchAll(likelyPlace)) {
    if (isPlace(match[1]!)) return match[1]!;
    const first = match[1]!.split(/[ ,]/u)[0]!;
    if (isPlace(first)) return first;
  }
  return null;
}

const calmPlace = (place: string) =>
  place === place.toUpperCase()
    ? place.replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : place;

export function readPostingHead(lines: readonly PostingLine[], text: string): PostingHead {
  const opening = readOpening(lines);
  const names = opening.filter((piece) => piece.kind === "name");
  let title = findTitle(lines, names, text);
  let named: Named | null = null;
  const joined =
    title === null ? null : /^(.{3,70}?)\s+(?:at|@|bei|bei der|beim)\s+(\p{Lu}.{1,50})$/u.exec(title);
  if (joined) {
    title = clean(joined[1]!);
    named = { company: clean(joined[2]!), place: null };
  }
  named ??= findCompany(lines, names, title, text);
  // A short line left over behind title and company, a town nobody knows: "Leicester", "Aalen".
  let left: string | null = null;
  if (named.place === null && !opening.some((piece) => piece.kind === "place")) {
    const spare = names.find(
      (piece, at) =>
        at >= 2 || (at === 1 && clean(piece.text) !== named.company && cleanTitle(piece.text) !== title),
    );
    left = spare ? readPlaces(spare.text, true) : null;
  }
  return {
    title,
    company: named.company,
    place: findPlace(lines, opening, named.place ?? left, named.company, text),
    pay: readPay(lines),
    contract: readContract(lines),
  };
}
