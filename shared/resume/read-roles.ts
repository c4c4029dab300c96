/**
 * Which part of a position's head is the title, which the employer, which the place.
 *
 * First the words decide ("Cook", "GmbH"), then what the other positions of the section do: whoever writes the title first
 * once does so always. What neither settles is read in the usual order and marked as a guess. A town that no list knows is
 * told by where it stands: behind the employer's name, after a comma.
 */

import { isSelfEmployed, scoreEmployer } from "./employer-words.ts";
import type { RawEntry } from "./group-entries.ts";
import { type HeadPart, looksLikeTown, splitAtCommas, splitHead } from "./split-head.ts";
import { scoreTitle } from "./title-words.ts";

const employment =
  /^(?:full[- ]time|part[- ]time|contract(?:or)?|temporary|permanent|seasonal|freelance|casual|vollzeit|teilzeit|befristet|unbefristet|minijob|remote|hybrid|expected)(?:\s*\(?\d+\s*%\)?|\s+position|\s+contract)?$/iu;
const titleStyle = /title|position|role|jobtitel|stelle/iu;
const employerStyle = /company|employer|organi[sz]ation|firma|arbeitgeber/iu;

export type Order = "title-first" | "employer-first";

export interface Roles {
  title: string | null;
  employer: string | null;
  place: string | null;
  extra: string[];
  /** False where only the usual order told title from employer. */
  certain: boolean;
  /** Set where the words alone settled both: other entries of the section follow it. */
  order: Order | null;
  /** The employer stands in a line of its own, so that later titles may fall under it. */
  employerAlone: boolean;
  /** Names that are neither: an employer from further above would be wrong. */
  unnamed: boolean;
}

interface Scored extends HeadPart {
  title: number;
  employer: number;
}

function scorePart(part: HeadPart): Scored {
  const style = part.line.block.style ?? "";
  let title = scoreTitle(part.text);
  let employer = scoreEmployer(part.text);
  if (/Style|Heading|Normal/u.test(style) === false || titleStyle.test(style) || employerStyle.test(style)) {
    if (titleStyle.test(style) && !/^title$/iu.test(style)) title += 1.5;
    if (employerStyle.test(style)) employer += 1.5;
  }
  // "Hotel Manager", "School Nurse": the last word says what it is.
  if (title >= 4 && employer < 5) employer = 0;
  return { ...part, title, employer };
}

/** “Editing Technical Documents”, "to Professor Fort", "French 101, 102": a topic of the work, nobody's name. */
function isTopic(text: string): boolean {
  if (isSelfEmployed(text)) return false;
  if (/^[“„"'‘«]/u.test(text)) return true;
  // "Science Teacher, Grades 9-12" is a title all the same.
  if ((text.match(/\d+/gu) ?? []).length >= 2 && scoreTitle(text) < 2) return true;
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}/u.test(text);
}

interface Picked {
  title: Scored | null;
  employer: Scored | null;
  certain: boolean;
  order: Order | null;
}

/** Title and employer among parts that are one or the other. */
function pickRoles(scored: Scored[], order: Order | null, places: { row: number }[]): Picked {
  const orderOf = (title: Scored, employer: Scored): Order =>
    scored.indexOf(title) < scored.indexOf(employer) ? "title-first" : "employer-first";
  const best = [...scored].sort((a, b) => b.title - b.employer - (a.title - a.employer))[0];
  const others = scored.filter((part) => part !== best);
  const employer = [...others].sort((a, b) => b.employer - b.title - (a.employer - a.title))[0];
  if (best && best.title > best.employer) {
    // Two titles and no employer: the first is the title, the second is left alone.
    if (!employer || (employer.title > employer.employer + 2 && employer.row !== best.row))
      return { title: best, employer: null, certain: true, order: null };
    return { title: best, employer, certain: true, order: orderOf(best, employer) };
  }
  const named = [...scored].sort((a, b) => b.employer - a.employer)[0];
  if (named && named.employer > named.title) {
    const title = scored.find((part) => part !== named) ?? null;
    return { title, employer: named, certain: true, order: title && orderOf(title, named) };
  }
  const [a, b] = scored;
  if (!a || !b) return { title: a ?? null, employer: null, certain: false, order: null };
  // The one that a place stands beside is the employer, where the section has no order of its own.
  const placed = (part: Scored) => a.row !== b.row && places.some((place) => place.row === part.row);
  const titleFirst = order ? order === "title-first" : !(placed(a) && !placed(b));
  return { title: titleFirst ? a : b, employer: titleFirst ? b : a, certain: order !== null, order: null };
}

/** "Cook, Gasthof Post, Ulm" and "Gasthof Post, Ulm, Cook" cut into what is title, employer and town; null where it is but one. */
function splitBoth(part: HeadPart): HeadPart[] | null {
  const pieces = splitAtCommas(part.text);
  if (pieces.length < 2) return null;
  const scored = pieces.map((text) => scorePart({ ...part, text }));
  const isTitle = (piece: Scored) => piece.title > piece.employer;
  const join = (from: number, to: number) => ({ ...part, text: pieces.slice(from, to).join(", ") });
  if (isTitle(scored[0]!)) {
    // "Apprentice, then Electrician, …": titles in a row are one.
    let to = 1;
    while (to < pieces.length && isTitle(scored[to]!)) to += 1;
    if (to === pieces.length) return null;
    // "Head of Operations, EMEA, Acme Ltd": what stands before a known employer belongs to the title.
    const known = scored.findIndex((piece, i) => i >= to && piece.employer >= 2.5);
    const from = known < 0 ? to : known;
    const end = townEnd(pieces, from);
    return [join(0, from), join(from, end), ...(end < pieces.length ? [join(end, pieces.length)] : [])];
  }
  const at = scored.findIndex(isTitle);
  if (at < 0) return null;
  const end = townEnd(pieces.slice(0, at), 0);
  return [join(0, end), ...(end < at ? [join(end, at)] : []), join(at, pieces.length)];
}

/** Where the name that begins at `from` ends and the town behind it begins. */
function townEnd(pieces: string[], from: number): number {
  let end = pieces.length;
  while (end - 1 > from && looksLikeTown(pieces[end - 1]!) && pieces.length - end < 2) end -= 1;
  return end;
}

export function readRoles(entry: RawEntry, order: Order | null): Roles {
  const { parts, places } = splitHead(entry.head);
  const topics = parts.filter((part) => isTopic(part.text));
  let wanted = parts.filter((part) => !employment.test(part.text) && !topics.includes(part));
  // "Cook, Gasthof Post" in bold, "Ulm" behind it in plain: the town is neither.
  const names = wanted.filter((part) => !looksLikeTown(part.text));
  const only = names.length === 1 && wanted.length > 1 ? splitBoth(names[0]!) : null;
  if (only) {
    for (const part of wanted) if (part !== names[0]) places.push({ text: part.text, row: part.row });
    wanted = only;
  }
  let scored = wanted.map(scorePart);
  let picked = pickRoles(scored, order, places);
  if (picked.title === null || picked.employer === null) {
    // One part that may hold two: "Lecturer, Oak University" or "Oak University, Lecturer".
    for (const part of wanted) {
      let both = splitBoth(part);
      const pieces = splitAtCommas(part.text);
      // Neither is known: the section's order tells.
      if (!both && pieces.length >= 2 && order !== null && wanted.length === 1) {
        const end = townEnd(pieces, 1);
        both = [pieces[0]!, pieces.slice(1, end).join(", "), pieces.slice(end).join(", ")]
          .filter((text) => text !== "")
          .map((text) => ({ ...part, text }));
      }
      if (!both) continue;
      wanted = wanted.flatMap((one) => (one === part ? both : [one]));
      const town =
        both.length === 3
          ? both.find((one, i) => i > 0 && looksLikeTown(one.text) && scorePart(one).title === 0)
          : undefined;
      if (town) {
        wanted = wanted.filter((one) => one !== town);
        places.push({ text: town.text, row: town.row });
      }
      scored = wanted.map(scorePart);
      picked = pickRoles(scored, order, places);
      break;
    }
  }
  const { title, certain } = picked;
  let employer = picked.employer?.text ?? null;
  let place = places[0]?.text ?? null;
  if (employer !== null && place === null) {
    // "Gasthof Post, Kleinstadt": what follows the name of a house is its town.
    const pieces = splitAtCommas(employer);
    const end = townEnd(pieces, 0);
    const known = title !== null && certain;
    if (end < pieces.length && (known || scoreEmployer(pieces.slice(0, end).join(", ")) > 0)) {
      employer = pieces.slice(0, end).join(", ");
      place = pieces.slice(end).join(", ");
    }
  }
  let left = scored.filter((part) => part !== picked.title && part !== picked.employer);
  let titleText = title?.text ?? null;
  if (title && picked.employer && picked.employer.row !== title.row) {
    // "Sachbearbeiterin Jugendamt – Wirtschaftliche Hilfe" above or below its employer: all of it is the title.
    for (const part of left) {
      const dash = [" – ", " — ", " - ", " / "].find((one) =>
        title.line.text.includes(`${titleText}${one}${part.text}`),
      );
      if (part.row !== title.row || dash === undefined) continue;
      titleText = `${titleText}${dash}${part.text}`;
      left = left.filter((one) => one !== part);
    }
  }
  if (place === null && title !== null && employer !== null) {
    // A cell, or a line of its own, beside or below the employer.
    const town = left.find(
      (part) =>
        part.row >= picked.employer!.row && looksLikeTown(part.text) && part.text.split(/\s/u).length <= 3,
    );
    if (town) {
      place = town.text;
      left.splice(left.indexOf(town), 1);
    }
  }
  const datedRow = entry.head.findIndex((head) => head.date !== null);
  const lastRow = Math.max(picked.title?.row ?? 0, picked.employer?.row ?? 0);
  // Below title, employer and dates only what was done can stand; beside them a few words are a department.
  const isDone = (part: HeadPart) =>
    part.row > Math.max(lastRow, datedRow) || part.text.split(/\s+/u).length >= 5;
  const topic = topics.find(
    (part) => part.row === title?.row && title && follows(title.line.text, title.text, part.text),
  );
  return {
    title: title && topic ? joinAsWritten(title.line.text, titleText!, topic.text) : titleText,
    employer,
    place,
    extra: left.filter(isDone).map((part) => part.text),
    certain,
    order: picked.order,
    employerAlone: picked.employer !== null && picked.employer.row !== picked.title?.row,
    unnamed: left.length > 0,
  };
}

/** Two parts of a line with what stands between them ("Meisterin / technische Leitung"). */
function joinAsWritten(whole: string, first: string, second: string): string {
  const at = whole.indexOf(first);
  const behind = whole.indexOf(second, at + first.length);
  const mark = /\s[/|–—-]\s/u.exec(whole.slice(at + first.length, behind))?.[0];
  return `${first}${mark ?? " – "}${second}`;
}

/** Whether a text stands right behind another, with nothing but marks between them. */
function follows(whole: string, first: string, second: string): boolean {
  const at = whole.indexOf(first);
  const behind = at < 0 ? -1 : whole.indexOf(second, at + first.length);
  return behind >= 0 && !/[\p{L}\p{N}]/u.test(whole.slice(at + first.length, behind));
}

/** The order in which most entries whose words settle it have title and employer; null where there is none. */
export function findOrder(entries: RawEntry[]): Order | null {
  const counts = { "title-first": 0, "employer-first": 0 };
  for (const entry of entries) {
    const { order } = readRoles(entry, null);
    if (order) counts[order] += 1;
  }
  if (counts["title-first"] === counts["employer-first"]) return null;
  return counts["title-first"] > counts["employer-first"] ? "title-first" : "employer-first";
}
