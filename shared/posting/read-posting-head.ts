/** Title, company, place, pay and contract of a posting in plain text. What is not there stays null. */

import { isPlace, splitTrailingPlace } from "../text/place-names.ts";
import type { PostingLine } from "./read-posting-lines.ts";

const label = (words: string) => new RegExp(`^(?:${words})\\s*[:–]\\s*(.+)$`, "iu");
const titleLabel = label("job title|title|position|role|stelle|stellenbezeichnung|jobtitel|vacancy|job");
const companyLabel = label("company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber");
const placeLabel = label(
  "location|job location|place|place of work|standort|ort|arbeitsort|einsatzort|where|office",
);
const contractLabel = label(
  "employment type|job type|contract|contract type|type|anstellungsart|arbeitszeit|vertragsart|schedule|hours|umfang|beschäftigungsart",
);
const payLabel = label(
  "salary|salary range|pay|pay range|compensation|wage|hourly rate|gehalt|vergütung|lohn|stundenlohn|entgelt|eingruppierung",
);

const gender =
  /\s*[([]\s*(?:[mwfdxgni](?:\s*[/|,]\s*[mwfdxgni]){1,3}|all genders?|alle geschlechter|gn)\s*[)\]]|\s+[mwfd](?:\/[mwfdx]){1,2}(?=\s|$)/giu;
const companyWord =
  /\b(?:inc|llc|llp|ltd|limited|gmbh|ag|kg|se|e\.?\s?v|corp(?:oration)?|co\.|group|gruppe|holding|university|universität|hospital|klinik(?:um)?|clinic|restaurant|hotel|school|schule|college|stiftung|foundation|agency|solutions|systems|consulting|technologies|labs?|services|partners|bank|trust|praxis|kanzlei|krankenhaus|pflegedienst|kita)\b/iu;
const contractWords =
  /\b(?:full[- ]time|part[- ]time|permanent|temporary|fixed[- ]term|freelance|internship|seasonal|per diem|zero[- ]hours|tenure[- ]track|contract(?:or)? position|vollzeit|teilzeit|festanstellung|unbefristet\w*|befristet\w*|minijob|werkstudent\w*|praktikum|aushilfe|ausbildungsplatz|full[- ]time faculty|\d{2}(?:[.,]\d)?-stunden-woche)\b/giu;

const money =
  "(?:[$€£]|USD|EUR|GBP|CHF)\\s?\\d[\\d.,’' ]*\\d?\\s?[kK]?|\\d[\\d.,]*\\d?\\s?[kK]?\\s?(?:€|EUR\\b|Euro\\b|USD\\b|£|CHF\\b)";
const payRange = new RegExp(
  `(?:${money}|\\d[\\d.,]*\\d(?=\\s*[-–—]\\s*\\d[\\d.,]*\\d?\\s?(?:€|EUR|Euro|£|CHF)))(?:\\s*(?:[-–—]|to|bis)\\s*(?:${money}|\\d[\\d.,]*\\d?\\s?[kK]?(?:\\s?(?:€|EUR|Euro))?))?(?:\\s*(?:\\/|per|an|a|pro|je)\\s*(?:hour|hr|h|year|yr|annum|month|week|stunde|jahr|monat)\\b\\.?|\\s+(?:annually|yearly|hourly|monthly)|\\s*p\\.\\s?a\\.)?(?:\\s*brutto)?(?:\\s+(?:im|pro|per)\\s+(?:monat|jahr|month|year|stunde))?`,
  "iu",
);
const payWords =
  /\b(?:salary|pay|compensation|wage|remuneration|hourly|per hour|an hour|per annum|per year|a year|\/hr|\/hour|gehalt|jahresgehalt|vergütung|lohn|stundenlohn|brutto|entgelt|grundgehalt|tariflohn)\b/iu;
const tariff =
  /\b(?:TVöD|TV-L|TV-H|AVR|Entgeltgruppe|EG|Besoldungsgruppe)[\s-]*(?:[A-Z]{0,4}\s*\d{1,2}[a-z]?)?(?:\s*(?:-|–|bis)\s*(?:EG|E|P)?\s?\d{1,2})?/u;

export interface PostingHead {
  title: string | null;
  company: string | null;
  place: string | null;
  pay: string | null;
  contract: string | null;
}

function clean(text: string): string {
  return text
    .replace(gender, "")
    .replace(/\s+in\s+(?:Voll|Teil)zeit\b(?:\s+oder\s+(?:in\s+)?Teilzeit)?/giu, "")
    .replace(/\s+/gu, " ")
    .replace(/^[*#_\s]+|[*_\s:,–-]+$/gu, "")
    .trim();
}

function labelled(lines: PostingLine[], pattern: RegExp): string | null {
  for (const line of lines.slice(0, 60)) {
    const value = pattern.exec(line.text)?.[1];
    if (value && value.split(/\s+/u).length <= 14) return value.trim();
  }
  return null;
}

function isShort(line: PostingLine | undefined): line is PostingLine {
  return (
    !!line &&
    !line.bullet &&
    line.text.replace(/\([^)]*\)/gu, "").split(/\s+/u).length <= 14 &&
    !/[.!?]$/u.test(line.text.replace(/\b(?:Inc|Ltd|Co|Corp|e\.\s?V)\.$/u, ""))
  );
}

const pieces = (text: string) => text.split(/\s*[|•·]\s*|\s{3,}|\t+/u).filter((part) => part !== "");

const withoutAside = (text: string) => text.replace(/\s*\([^)]*\)\s*$/u, "");

function isPlacePiece(text: string): boolean {
  const bare = withoutAside(text);
  return isPlace(bare) || /^(?:[\p{Lu}][\p{L}. -]+,\s*[A-Z]{2})(?:\s|$)/u.test(bare);
}

/** The opening lines up to the first heading or paragraph, cut at bars: where title, company and place usually stand. */
function openingPieces(lines: PostingLine[]): string[] {
  const found: string[] = [];
  for (const line of lines.slice(0, 8)) {
    if (line.heading || !isShort(line)) break;
    if ([titleLabel, companyLabel, placeLabel, contractLabel, payLabel].some((one) => one.test(line.text)))
      continue;
    found.push(...pieces(line.text));
  }
  return found;
}

const proseTitle =
  /(?:(?:looking for|seeking|hiring|recruiting|need|searching for|suchen(?: wir)?|sucht|stellen (?:wir )?ein)\s+(?:[\p{L}\s,-]{0,60}?\b(?:an?|our next|our new|eine?n?|eine\(n\)|eine\/n|einen\/eine)\s+)?)((?:\p{Lu}[\p{L}./&+#-]*|of|and|for|the|im|in der|für)(?:\s+(?:\p{Lu}[\p{L}./&+#-]*|of|and|for|\([^)]*\))){0,6})/u;

/** "ELECTRICIAN NEEDED" shouts; the title is what is needed. */
function calm(title: string): string {
  const bare = title.replace(/\s+(?:needed|wanted|gesucht)[!.]*$/iu, "");
  if (bare !== bare.toUpperCase() || !/\p{Lu}{4}/u.test(bare)) return bare;
  return bare.toLowerCase().replace(/(?<=^|[\s/-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function findTitle(lines: PostingLine[], opening: string[], text: string): string | null {
  const given = labelled(lines, titleLabel);
  if (given) return calm(clean(given));
  const candidates = opening.filter((piece) => !isPlacePiece(piece) && !contractOnly(piece));
  const marked = candidates.find((piece) => piece.search(gender) >= 0);
  if (marked) return calm(clean(marked));
  const [first, second] = candidates;
  if (first !== undefined) {
    const chosen =
      second !== undefined && companyWord.test(first) && !companyWord.test(second) ? second : first;
    return (
      calm(
        clean(
          chosen.replace(
            /^(?:job(?: posting| description)?|stellenanzeige|vacancy|we(?:'|’)re hiring|wir suchen)\s*[:–-]\s*/iu,
            "",
          ),
        ),
      ) || null
    );
  }
  const prose = proseTitle.exec(text.slice(0, 3000))?.[1];
  return prose ? clean(prose.replace(/\s+(?:of|and|for|the|im|für)$/u, "")) || null : null;
}

function contractOnly(piece: string): boolean {
  const rest = piece.replace(contractWords, "");
  return (
    rest !== piece &&
    !/\p{L}{4}/u.test(rest.replace(/\b(?:or|and|oder|und|in|faculty|position|ab|sofort)\b/giu, ""))
  );
}

const companyProse: RegExp[] = [
  /^(?:about|über|join|why)\s+((?!us\b|you\b|uns\b|the\b|this\b|dich\b|our\b)\p{Lu}[\p{L}\d&.' -]{1,50}?)\s*[:?]?$/imu,
  /(?:^|[.!?\n]\s*)((?:\p{Lu}|[\da-z]+\p{Lu})[\p{L}\d&.'’-]*(?:[ \t]+(?:\p{Lu}[\p{L}\d&.'’-]*|&|of|für|der)){0,5})[ \t]+(?:(?:is|are)\s+(?:looking|seeking|hiring|recruiting|searching|a|an|the)|builds|makes|develops|provides|operates|runs)\b/mu,
  /(?:^|[.!?\n]\s*)(?:Die |Das |Der )?(\p{Lu}[\p{L}\d&.'’-]*(?:[ \t]+(?:\p{Lu}[\p{L}\d&.'’-]*|&|für|der|am|im)){0,5})[ \t]+(?:sucht|ist ein|stellt ein)\b/mu,
  /\b(?:At|Bei|Join)\s+((?!the|our|us)\p{Lu}[\p{L}\d&.'’-]*(?:[ \t]+(?:\p{Lu}[\p{L}\d&.'’-]*|&)){0,4})[, ]/u,
];

/** "Gasthof Post, Freiburg" is the house without its town. */
function withoutPlace(company: string): string {
  return splitTrailingPlace(withoutAside(company))?.rest ?? company;
}

function findCompany(
  lines: PostingLine[],
  opening: string[],
  title: string | null,
  text: string,
): string | null {
  const given = labelled(lines, companyLabel);
  if (given) return clean(given);
  const others = opening.filter(
    (piece) =>
      calm(clean(piece)) !== title && !isPlacePiece(piece) && !contractOnly(piece) && !payRange.test(piece),
  );
  const named = others.find((piece) => companyWord.test(piece)) ?? others[0];
  for (const pattern of companyProse) {
    const found = pattern.exec(text)?.[1];
    if (!found || /^(?:We|You|This|It|The|Our|Wir|Sie|Du|There|Role|That|What|Who)\b/u.test(found)) continue;
    const name = clean(found);
    // "About X" confirms the opening or stands in for it; prose only stands in.
    if (named === undefined) return name;
    break;
  }
  return named !== undefined ? withoutPlace(clean(named)) : null;
}

function findPlace(lines: PostingLine[], opening: string[], text: string): string | null {
  const given = labelled(lines, placeLabel);
  if (given) return clean(given);
  const found = opening.flatMap((piece) =>
    isPlacePiece(piece) ? [piece] : [splitTrailingPlace(withoutAside(piece))?.place ?? []].flat(),
  );
  if (found.length > 0) return found.map((piece) => clean(withoutAside(piece))).join(" · ");
  const prose =
    /\b(?:based in|located in|office in|in unserem Büro in|(?:am|den|unseren|unserem) Standort|Standort in|in)\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s*[A-Z]{2}\b)?)/gu;
  for (const match of text.slice(0, 2000).matchAll(prose)) if (isPlace(match[1]!)) return match[1]!;
  return null;
}

function findPay(lines: PostingLine[]): string | null {
  const given = labelled(lines, payLabel);
  if (given && /\d/u.test(given)) return payRange.exec(given)?.[0].trim() ?? given;
  for (const line of lines.slice(0, 6)) {
    // In the opening lines a span of money needs no word beside it.
    const amount = line.bullet || !isShort(line) ? undefined : payRange.exec(line.text)?.[0].trim();
    if (amount && /[–—-]|\b(?:to|bis|per|an|pro)\b|\//u.test(amount)) return amount;
  }
  for (const line of lines) {
    const amount = payRange.exec(line.text)?.[0].trim();
    if (
      amount &&
      payWords.test(line.text) &&
      !/\b(?:bonus|budget|stipend)\b/iu.test(line.text.slice(0, line.text.indexOf(amount)))
    )
      return amount;
    const group = tariff.exec(line.text)?.[0].trim();
    if (group && /\d/u.test(group)) return group;
  }
  return null;
}

function findContract(lines: PostingLine[]): string | null {
  const given = labelled(lines, contractLabel);
  if (given && given.length < 80) return clean(given);
  const found: string[] = [];
  for (const line of lines) {
    if (line.section === "process" || line.section === "must" || line.section === "nice") continue;
    for (const match of line.text.matchAll(contractWords)) {
      if (!found.some((one) => one.toLowerCase() === match[0].toLowerCase())) found.push(match[0]);
    }
    if (found.length >= 3) break;
  }
  return found.length > 0 ? found.slice(0, 3).join(", ") : null;
}

export function readPostingHead(lines: PostingLine[], text: string): PostingHead {
  const opening = openingPieces(lines);
  let title = findTitle(lines, opening, text);
  let company: string | null = null;
  const joined =
    title === null ? null : /^(.{3,70}?)\s+(?:at|@|bei|bei der|beim)\s+(\p{Lu}.{1,50})$/u.exec(title);
  if (joined) {
    title = clean(joined[1]!);
    company = clean(joined[2]!);
  }
  company ??= findCompany(lines, opening, title, text);
  return {
    title,
    company,
    place: findPlace(lines, opening, text),
    pay: findPay(lines),
    contract: findContract(lines),
  };
}
