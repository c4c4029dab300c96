/** Small words of a letter: dates, places, employers and degrees as they stand in its sentences. */

import type { Education, Position, ResumeFacts } from "../../resume/model.ts";
import { findUnfinished } from "../../resume/study-words.ts";
import type { LetterLanguage } from "./model.ts";

const months: Record<LetterLanguage, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};

/** "2021-04" → "April 2021"; "2021" → "2021"; null for what is no date. */
export function formatMonth(date: string | null, language: LetterLanguage): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? "");
  if (!match) return null;
  const month = match[2] === undefined ? undefined : months[language][Number(match[2]) - 1];
  return month === undefined ? match[1]! : `${month} ${match[1]}`;
}

/** "5 November 2026", American "November 5, 2026", German "5. November 2026". */
export function formatDay(today: string, language: LetterLanguage, american: boolean): string {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const name = months[language][month - 1]!;
  if (language === "de") return `${day}. ${name} ${year}`;
  return american ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** By a state behind the town, or a telephone number of North America. */
export const isAmerican = ({ contact }: ResumeFacts): boolean =>
  /,\s[A-Z]{2}(?:\s\d{5})?$/.test(contact.place ?? "") || /^\+?1[\s(-]/.test(contact.phone ?? "");

const smallWords: Record<LetterLanguage, RegExp> = {
  en: /(?<!\p{L})(?:the|and|of|to|in|for|with|a|an|you|we|our|is|are|on|at|from|by|as)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|mit|für|von|bei|zu|im|den|dem|des|ein|eine|einer|eines|sie|du|wir|auf|nach|oder|zur|zum)(?!\p{L})|\p{Ll}(?:ung|ungen|keit|schaft)(?!\p{L})|[äöüß]/giu,
};

/** By the small words and endings of either; null where neither is heard. */
export function languageOf(lines: readonly string[]): LetterLanguage | null {
  const text = lines.join("\n");
  const [english, german] = [smallWords.en, smallWords.de].map((words) => text.match(words)?.length ?? 0) as [
    number,
    number,
  ];
  return english === german ? null : german > english ? "de" : "en";
}

export const languageOfFacts = (facts: ResumeFacts): LetterLanguage | null =>
  languageOf([
    ...facts.positions.flatMap(({ bullets }) => bullets.map((one) => one.text)),
    ...facts.summary.map((one) => one.text),
    ...facts.projects.flatMap(({ details }) => details.map((one) => one.text)),
  ]) ?? languageOf(facts.positions.map((one) => `${one.title ?? ""} ${one.employer ?? ""}`));

/** " in Leeds"; nothing for what is no town ("Remote"). The town alone: "in Albuquerque, NM," would break a sentence in two. */
export function placePhrase(place: string | null): string {
  if (place === null || /\d|remote|hybrid|home/iu.test(place)) return "";
  return ` in ${place.split(/,\s*/)[0]}`;
}

/** "bei der Elbdruck GmbH", "beim Gasthof zum Alten Meister", "bei Havelbau". Where the gender is not known, "bei" alone. */
export function atEmployer(employer: string): string {
  if (
    /(?:GmbH|\bAG|\bKG|\bSE|gGmbH|PartGmbB|\bUG|\bOHG|[Gg]esellschaft(?: mbH)?)(?:\s&\sCo\.?\s?KG)?\.?$/u.test(
      employer,
    )
  )
    return /^(?:Gebrüder|Gebr\.)/u.test(employer) ? `bei ${employer}` : `bei der ${employer}`;
  // "Ambulanter Dienst Siegtal" would have to change its ending; as a name in quotation marks it keeps it.
  if (
    /^\p{Lu}\p{Ll}+(?:er|es|ige|ische|liche)\s\p{Lu}|^(?:Integrierte|Evangelische|Katholische)\s/u.test(
      employer,
    ) &&
    !/^(?:Peter|Walter|Werner|Günter|Dieter|Weber|Müller|Becker|Fischer|Schneider|Köln|Hans)/u.test(employer)
  )
    return `bei „${employer}“`;
  if (!/\s/.test(employer)) return `bei ${employer}`;
  const words = employer.split(/[\s,]+/u);
  const head = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const feminine =
    /(?:verwaltung|station|schule|klinik|universität|bäckerei|tischlerei|brauerei|praxis|kanzlei|apotheke|gemeinde|bank|sparkasse|genossenschaft|fabrik|wirtschaft|philharmonie|stadt|werft|agentur)$/iu;
  const neuter =
    /(?:krankenhaus|klinikum|hotel|zentrum|institut|amt|gymnasium|restaurant|autohaus|haus|werk|büro|seminar|unternehmen|museum|gasthof|verlag|verein|kreis|dienst|verband|betrieb)$/iu;
  if (feminine.test(head) || feminine.test(head.split("-")[1] ?? "")) return `bei der ${employer}`;
  if (neuter.test(head)) return `beim ${employer}`;
  if (words.length <= 2 && feminine.test(last)) return `bei der ${employer}`;
  if (words.length <= 2 && neuter.test(last)) return `beim ${employer}`;
  return `bei ${employer}`;
}

export const isFreelance = (position: Position): boolean =>
  /^(?:self[- ]?employed|freelance|freelancer|selbst(?:st)?ändig|freiberuflich)$/iu.test(
    position.employer ?? "",
  );

const spelledOut = /^(?:[FHLMNRSX]|(?:8|11|18))(?:[A-Z]|\.|\b|[a-z]?[A-Z])/u;
export const withArticle = (text: string): string =>
  `${spelledOut.test(text) || /^[AEIOaeio]/u.test(text) || /^(?:[Uu](?!ni|K|S|X|I|se))/u.test(text) ? "an" : "a"} ${text}`;

/** "a Management Accountant", "Head of Sales": who heads something is the only one, and goes without an article. */
export function titleWithArticle(title: string): string {
  const named =
    /\sof\s|^(?:Head|Chief|Director|Principal$|Deputy|Acting|President|Owner|Vice|Managing)\b/u.test(title)
      ? title
      : withArticle(title);
  return /,/.test(title) ? `${named},` : named;
}

const degrees =
  /^(?:BSc|MSc|B\.?\s?[AS]c?\b|M\.?\s?[AS]c?\b|Bachelor|Master|Ph\.?D|Diploma|NVQ|HN[CD]|LL\.?[BM]|J\.?D\.?|D\.?P\.?T|PGCE|PGDE|MBA|M\.?Eng|B\.?Eng|B\.?Ed|M\.?Ed|Associate|Foundation|Certificate|Postgraduate|Doctor|BTEC|B\.?F\.?A|A\.?A\.?S?\b|BN|BScN|MPhil|DPhil|Juris Doctor)/u;

/** "an MSc in Chemistry"; null for what was not finished, and for English trainings that are no degree. */
export function degreePhrase(one: Education, language: LetterLanguage): string | null {
  if (one.degree === null || one.confidence !== "sure" || one.end === "present") return null;
  const whole = [one.degree, one.field, one.dateText, ...one.details.map((detail) => detail.text)].join(" ");
  if (findUnfinished(whole) !== null) return null;
  if (language === "de" && /^(?:Ausbildung|Lehre|Studium)$/u.test(one.degree) && one.field) return one.field;
  if (language === "de")
    return [one.degree, one.field]
      .filter(Boolean)
      .join(", ")
      .replace(/^(?:Staatlich|Geprüfte|Examinierte|Anerkannte)(?=\p{L}*\s\p{L})/u, (word) =>
        word.toLowerCase(),
      );
  if (!degrees.test(one.degree)) return null;
  return withArticle([one.degree, one.field].filter(Boolean).join(" in "));
}

/** "the Department of Statistics": an office that has no name but its kind takes the article. */
export const inEnglish = (employer: string): string =>
  /^(?:Department|Ministry|Office|Institute|Faculty|University|College|Museum|City|Port) of\b/u.test(employer)
    ? `the ${employer}`
    : employer;

/** " from the University of Hull": a school whose name tells its kind takes the article. */
export function fromInstitution(institution: string | null, language: LetterLanguage): string {
  if (institution === null) return "";
  if (language === "de") return ` (${institution})`;
  return ` from ${/^(?:University|College|Institute|School|Academy|Conservatoire) of\b/u.test(institution) ? "the " : ""}${institution}`;
}

/** "A, B and C". */
export const joinAnd = (items: readonly string[], language: LetterLanguage): string => {
  const and = language === "de" ? "und" : "and";
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
};

export const capitalize = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What the candidate has told of permit, notice and start, in whole sentences of their own. */
export function listConditions(facts: ResumeFacts, language: LetterLanguage): { id: string; text: string }[] {
  const begins = language === "de" ? /^(?:Ich|Meine?)\s/u : /^(?:I|My|I['’]m)\s/u;
  const speaks =
    /\b(?:right to work|work permit|visa|sponsorship|notice|available from|start(?: work)? (?:on|from|in)|relocate|Arbeitserlaubnis|Kündigungsfrist|verfügbar ab|Eintrittstermin|anfangen)/iu;
  return facts.other
    .filter((one) => one.confidence === "sure" && begins.test(one.text) && speaks.test(one.text))
    .slice(0, 2)
    .map(({ id, text }) => ({ id, text: /[.!?]$/.test(text) ? text : `${text}.` }));
}

/** One end mark, one blank between words, no comma before an end. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/([.!?])[”“"]?\.$/u, (whole, mark: string) => (whole.length > 2 ? `${mark}${whole[1]}` : mark))
    .replace(/[,;:]\.$/u, ".")
    .replace(/,(?=[,.])/gu, "")
    .trim();

/** Ranks and forms of employment, which a nurse and an accountant may share. */
const rankWords =
  /senior|junior|chief|assistant|assistenz|manager|officer|specialist|associate|lead|head|deputy|staff|band|leiter\p{L}*|leitung|fach(?:kraft|angestellte\p{L}*|frau|mann)|angestellte\p{L}*|sachbearbeiter\p{L}*|mitarbeiter\p{L}*|engineer|technician|operator|partner|class|level/giu;
const fewestShared = 5;

/** Whether two titles name one trade: a word in common that is no rank, or in German a long part of one ("Altenpflegerin", "Pflegefachkraft"). */
export function sharesTrade(one: string | null, other: string | null): boolean {
  const words = (title: string | null): string[] =>
    (title ?? "")
      .toLowerCase()
      .replace(rankWords, " ")
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= fewestShared - 1);
  const own = words(one);
  return words(other).some((word) =>
    own.some(
      (mine) =>
        mine === word ||
        (mine.length >= fewestShared && word.includes(mine)) ||
        (word.length >= fewestShared && mine.includes(word)),
    ),
  );
}
