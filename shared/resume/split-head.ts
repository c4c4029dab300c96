/** A head line cut into its parts: at tabs, bars, dashes, "at", changes of weight, and a place off its end. */

import { isPlace, splitTrailingPlace } from "../text/place-names.ts";
import { scoreEmployer } from "./employer-words.ts";
import type { HeadLine } from "./group-entries.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { scoreTitle } from "./title-words.ts";

export interface HeadPart {
  text: string;
  line: ResumeLine;
  bold: boolean;
  /** Number of the head line it stands in. */
  row: number;
}

export interface HeadPlace {
  text: string;
  row: number;
}

const townName =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,5}\s+)?\p{Lu}[\p{L}.'’-]*(?:[ -](?:\p{Lu}[\p{L}.'’-]*|am|an|der|im|in|ob|bei|upon|on|under|de|la|le|les|del|do|da|of|the)){0,4}(?:\s+\p{Lu}{1,2}\d[\dA-Z]?(?:\s*\d[A-Z]{2})?)?$/u;

const partOfHouse =
  /(?<![\p{L}])(?:district|division|department|dept\.?|region|branch|team|unit|section|ward|campus|floor|office|faculty|programme?|abteilung|bereich|filiale|niederlassung|standort|referat|werk)(?![\p{L}])/iu;

/** Whether a text could be the name of a town, also one that no list has. */
export function looksLikeTown(text: string): boolean {
  if (isPlace(text)) return scoreEmployer(text.split(",")[0]!) === 0;
  const country = /^(.+?)\s*\(\p{Lu}{2,3}\)$/u.exec(text);
  if (country) return looksLikeTown(country[1]!);
  return (
    text.length <= 40 &&
    townName.test(text) &&
    !/^\p{Lu}{4,}$/u.test(text) &&
    !partOfHouse.test(text) &&
    scoreEmployer(text) === 0 &&
    scoreTitle(text) === 0
  );
}

/** "Foxglove Outdoor, Chester": a name with a town behind it. */
export function endsInTown(text: string): boolean {
  const pieces = splitAtCommas(text);
  return (
    pieces.length >= 2 &&
    pieces.length <= 4 &&
    pieces.slice(1).every((piece) => piece.split(/\s+/u).length <= 3 && looksLikeTown(piece)) &&
    /^[\p{Lu}\d]/u.test(text)
  );
}

const strong = /\t+|\s+[|·•/]\s+|\s*\|\s*|\s+[–—−-]{1,2}\s+|\s{3,}|\s+\/\/\s+|\s+@\s+|\s*;\s+/u;
const joining = /^(.+?)\s+(?:at|bei|bei der|bei den|beim)\s+(\p{Lu}.+)$/u;
/** "Koch im Hotel Adler", but "Fachverkäuferin im Lebensmittelhandwerk". */
const within = /^(.+?)\s+(?:im|in der|am|an der)\s+(\p{Lu}.+)$/u;
const edges = /^[\s,;:|·•–—()-]+|[\s,;:|·•–—(-]+$/gu;

/** "B.S. Biology (3.2 / 4.0)" is not cut at its bar. */
function splitOutsideBrackets(text: string): string[] {
  // A tab in brackets stands where dates were cut out.
  const brackets = text.match(/\([^()\t]*\)/gu) ?? [];
  // U+FFFC stands for "an object here" and is no text a résumé holds.
  const masked = text.replace(/\([^()\t]*\)/gu, "\ufffc");
  return masked.split(strong).map((piece) => piece.replace(/\ufffc/gu, () => brackets.shift() ?? ""));
}

function trimPart(text: string): string {
  const trimmed = text.replace(edges, "").trim();
  return trimmed.endsWith(")") && !trimmed.includes("(") ? trimmed.slice(0, -1).trim() : trimmed;
}

/** Offsets in the block's text where bold or italic begins or ends between words. */
function weightChanges(line: ResumeLine): string[] {
  const pieces: string[] = [];
  let current = "";
  let look: string | null = null;
  for (const span of line.spans) {
    const next: string | null = span.text.trim() === "" ? look : `${span.bold}|${span.italic}`;
    if (look !== null && next !== look && current.trim() !== "") {
      pieces.push(current);
      current = "";
    }
    look = next;
    current += span.text;
  }
  if (current.trim() !== "") pieces.push(current);
  return pieces.length === 2 || pieces.length === 3
    ? pieces.map(trimPart).filter((piece) => piece.length > 1)
    : [];
}

function splitAtWeight(text: string, line: ResumeLine): string[] {
  const changes = weightChanges(line);
  for (const piece of changes) {
    if (piece.length < 3 || piece === text) continue;
    if (text.startsWith(piece)) return [piece, text.slice(piece.length)];
    if (text.endsWith(piece)) return [text.slice(0, -piece.length), piece];
  }
  return [text];
}

const suffix = /^(?:inc|llc|ltd|llp|co|corp|gmbh|ag|kg|jr|sr|phd|rn|bsn|md|msc)\.?$/iu;

/** Pieces between commas; "Acme, Inc.", "(part-time, 20 hours)" and "Sanitär-, Heizungs- und Klimatechnik" stay whole. */
export function splitAtCommas(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(/(?<!\p{L}-),\s+(?![^()]*\))/u).map(trimPart)) {
    if (piece === "") continue;
    if (suffix.test(piece) && pieces.length > 0) pieces[pieces.length - 1] += `, ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

const isBoldPiece = (text: string, line: ResumeLine) =>
  line.bold || line.spans.some((span) => span.bold && span.text.includes(text.slice(0, 12)));

/** All parts of a head in order, places told apart. */
export function splitHead(head: HeadLine[]): { parts: HeadPart[]; places: HeadPlace[] } {
  const parts: HeadPart[] = [];
  const places: HeadPlace[] = [];
  const add = (raw: string, line: ResumeLine, row: number) => {
    const text = trimPart(raw);
    if (text === "" || !/\p{L}/u.test(text)) return;
    if (isPlace(text) && scoreEmployer(text.split(",")[0]!) === 0) {
      places.push({ text, row });
      return;
    }
    const tail = splitTrailingPlace(text);
    if (tail && trimPart(tail.rest) !== "") {
      places.push({ text: tail.place, row });
      add(tail.rest, line, row);
      return;
    }
    parts.push({ text, line, bold: isBoldPiece(text, line), row });
  };
  head.forEach(({ line, rest }, row) => {
    if (line.placeholder) return;
    // "Wien – Graz" and "Austin, TX - Remote" are one place, not two parts.
    if (isPlace(rest) && scoreEmployer(rest.split(",")[0]!) === 0) {
      places.push({ text: trimPart(rest), row });
      return;
    }
    const pieces = splitOutsideBrackets(rest).filter((piece) => trimPart(piece) !== "");
    for (const piece of pieces) {
      const halves = pieces.length === 1 ? splitAtWeight(piece, line) : [piece];
      for (const half of halves) {
        const inside = within.exec(trimPart(half));
        const joined =
          joining.exec(trimPart(half)) ?? (inside && scoreEmployer(inside[2]!) > 0 ? inside : null);
        if (joined && halves.length === 1 && scoreTitle(joined[1]!) > 0) {
          add(joined[1]!, line, row);
          add(joined[2]!, line, row);
        } else add(half, line, row);
      }
    }
  });
  return { parts, places };
}
