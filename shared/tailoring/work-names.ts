import { stemGerman } from "./gate/stem-german.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import { germanBusinessNames } from "./work-names/german-business.ts";
import { germanCareNames } from "./work-names/german-care.ts";
import { germanCraftNames } from "./work-names/german-craft.ts";
import { germanPeopleNames } from "./work-names/german-people.ts";
import { germanServiceNames } from "./work-names/german-service.ts";

/**
 * What a work is called in postings, and by which names résumés call it, where these are no names of skills. One line a name,
 * `name: special, special`: whoever does the special does what the name says ("Meldewesen: Einwohnermeldeamt"), never the
 * reverse. Names that say the same stand on a line with `=`. A special with `@place` holds in houses of that kind alone.
 */
const german = [germanBusinessNames, germanCareNames, germanCraftNames, germanServiceNames];

/** Houses in which a word is the special of a name, by words of the employer's name or of the post's title. */
const places: Record<string, RegExp> = {
  "care-home":
    /senioren|altenheim|altenpflege|altenzentrum|altersheim|pflegeheim|pflegezentrum|pflegewohn|wohnstift|wohnbereich/i,
  kindergarten: /kita|kindertages|kindergarten|krippe|kinderhaus|hort\b/i,
  "law-office": /rechtsanwält|rechtsanwalt|notar|anwaltskanzlei/i,
  council: /stadt|gemeinde|landkreis|kreis\b|landratsamt|amt\b|behörde|verwaltung|ministerium/i,
  shop: /markt\b|filiale|einzelhandel|kaufhaus|supermarkt|laden|boutique|baumarkt|drogerie/i,
  "home-care": /sozialstation|ambulant|pflegedienst|diakoniestation|spitex/i,
  purchasing: /einkauf|einkäufer|beschaffung/i,
  people: /personal|recruit|\bHR\b/i,
  building: /bau\b|bauleit|bauunternehm|polier|baugesellschaft|baugeschäft/i,
  school: /schule|gymnasium|lyzeum|schulzentrum/i,
  workshop: /werkstatt|autohaus|kfz/i,
  restaurant: /restaurant|gasthof|gasthaus|hotel|wirtshaus|küche|café|catering/i,
};

interface Special {
  text: string;
  words: readonly string[];
  stems: readonly string[];
  place: RegExp | null;
}

export interface WorkName {
  /** As it is written by itself. */
  text: string;
  stems: readonly string[];
  specials: readonly Special[];
  /** People stand in the plural, and go behind a plural alone. */
  plural: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/** The end of a compound is a word of its own from here on: "Eingangsrechnungsprüfung". */
const shortestHead = 8;
/** A part of a compound: "Daten" of "Stammdatenpflege". */
const shortestPart = 4;

const stemsOf = (text: string): string[] => readWords(text).map(({ lower }) => stemGerman(lower));

let built: Map<string, WorkName[]> | null = null;

/** By the stem of the name's first word. */
function allNames(): Map<string, WorkName[]> {
  if (built) return built;
  built = new Map();
  const names = [...readTable(german.join("\n"), false), ...readTable(germanPeopleNames, true)];
  for (const name of names) {
    const first = name.stems[0] ?? "";
    built.set(first, [...(built.get(first) ?? []), name]);
  }
  return built;
}

function readTable(table: string, plural: boolean): WorkName[] {
  const names = new Map<string, Special[]>();
  const add = (name: string, special: string): void => {
    const [text = "", place] = special.split("@");
    const house = place === undefined ? null : places[place];
    if (house === undefined) throw new Error(`no such place: ${place}`);
    names.set(name, [
      ...(names.get(name) ?? []),
      { text, words: text.split(/[\s-]+/), stems: stemsOf(text), place: house },
    ]);
  };
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    const [name = "", members] = line.split(": ");
    const equal = line.split(" = ");
    if (members === undefined && equal.length < 2)
      throw new Error(`not a line of the table of names: ${line}`);
    for (const member of members?.split(", ") ?? []) add(name, member);
    if (members === undefined)
      for (const one of equal) for (const other of equal) if (one !== other) add(one, other);
  }
  return [...names].map(([text, specials]) => ({ text, stems: stemsOf(text), specials, plural }));
}

/** All names with their specials, as written. */
export const listWorkNames = (): WorkName[] => [...allNames().values()].flat();

interface Stemmed {
  word: Word;
  stem: string;
}

const stemAll = (text: string): Stemmed[] =>
  readWords(text).map((word) => ({ word, stem: stemGerman(word.lower) }));

/** Nouns are nouns: "pflegen" is no "Pflege". */
const isOfCase = (text: string, own: string): boolean => !/^\p{Lu}/u.test(text) || /^\p{Lu}/u.test(own);

function standsAt(words: readonly Stemmed[], at: number, { text, words: own, stems }: Special): boolean {
  const first = words[at]!.word;
  if (!isOfCase(text, first.text)) return false;
  return stems.every((stem, i) => {
    const one = words[at + i];
    if (one?.word.segment !== first.segment || isDeed(one.word.lower) !== isDeed(own[i] ?? "")) return false;
    return one.stem === stem || (stems.length === 1 && isHead(one.stem, stem));
  });
}

/** "Terminplanung" and "Terminpläne" have one stem. */
const isDeed = (lower: string): boolean => /ung(?:en)?$/.test(lower);

const isHead = (own: string, stem: string): boolean =>
  stem.length >= shortestHead + 3 && own.endsWith(stem.slice(3)) && own.length > stem.length + 2;

/** "Debitoren- und Kreditorenbuchhaltung" asks for both. */
const ellipsis = /(\p{Lu}\p{L}+)-\s*(?:und|oder|bzw\.|\/|,)\s*(?:\p{L}+-\s*(?:und|oder)\s*)?(\p{L}{6,})/gu;

function saysHalf(text: string, name: WorkName): boolean {
  return [...text.matchAll(ellipsis)].some(([, first = "", last = ""]) => {
    const rest = name.text.slice(first.length).toLowerCase();
    return rest.length > 3 && name.text.startsWith(first) && last.toLowerCase().endsWith(rest);
  });
}

/** The names a German text asks for. */
export function findAskedNames(asked: string): WorkName[] {
  const words = stemAll(asked);
  const found = words.flatMap(({ stem }, at) =>
    (allNames().get(stem) ?? []).filter((name) => name.stems.every((one, i) => words[at + i]?.stem === one)),
  );
  if (/-\s/.test(asked)) found.push(...listWorkNames().filter((name) => saysHalf(asked, name)));
  return [...new Set(found)];
}

/** Whether a text says the name: by itself, within a compound, or by the words it is made of ("pflegte Stammdaten"). */
export function saysName(text: string, name: WorkName): boolean {
  const stems = readWords(text)
    .filter(isContentWord)
    .map(({ lower }) => bare(stemGerman(lower)));
  const says = (part: string): boolean =>
    stems.some((stem) => stem.includes(part)) ||
    stems.some(
      (first) =>
        first.length >= shortestPart &&
        part.startsWith(first) &&
        stems.some((last) => last.length >= shortestPart && part.slice(first.length).includes(last)),
    );
  return (
    saysHalf(text, name) ||
    readWords(name.text)
      .filter(isContentWord)
      .every(({ lower }) => says(bare(stemGerman(lower))))
  );
}

const bare = (stem: string): string => stem.slice("de:".length);

/** Where a text tells a special of the name; `house`: employer and title it is told of. */
export function findSpecials(text: string, name: WorkName, house: string): Span[] {
  const words = stemAll(text);
  return words.flatMap(({ word }, at) => {
    const lengths = name.specials
      .filter(
        (special) =>
          (special.place === null || special.place.test(house)) &&
          standsAt(words, at, special) &&
          (!name.plural || word.text === special.text || word.text === `${special.text}n`),
      )
      .map(({ stems }) => stems.length);
    const last = words[at + Math.max(...lengths) - 1];
    return last ? [{ start: word.start, end: last.word.end }] : [];
  });
}

/** The name in the case of the special it stands behind: "von zwei Lehrlingen (Lernenden)". */
export function inCaseOf({ text, specials, plural }: WorkName, own: string): string {
  const isDative = plural && specials.some((special) => own === `${special.text}n`);
  return isDative && /(?:e|er|el)$/.test(text) ? `${text}n` : text;
}
