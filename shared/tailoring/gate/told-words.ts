import { holdsMeaning } from "../same-meaning.ts";
import { isOwnDeed } from "../scope-words.ts";
import { stemWord } from "../stem-word.ts";
import { clippedWords } from "./abbreviations.ts";
import { everydayWords } from "./everyday-words.ts";
import { phrasalFamilies } from "./phrasal-verbs.ts";
import { stemGerman } from "./stem-german.ts";
import { tradeWords } from "./trade-words.ts";
import { wordKin } from "./word-kin.ts";
import { germanWorkWords, workWords } from "./work-words.ts";

type Follows = Map<string, Set<string>>;
/** For each stem the stems from which it follows: by the shorter lists, by which figures find their things … */
const near: Follows = new Map();
/** … and by all of them, for words that a sentence must also share its matter with. */
const far: Follows = new Map();

/** For each stem the other stems of the same word. */
const kinOf: Follows = new Map();
for (const line of wordKin.split("\n")) {
  const stems = new Set(line.split(" ").filter(Boolean).map(stemWord));
  for (const stem of stems) kinOf.set(stem, new Set([...(kinOf.get(stem) ?? []), ...stems]));
}
const withKin = (stem: string): Iterable<string> => kinOf.get(stem) ?? [stem];

function add(follows: Follows, stem: string, from: string): void {
  if (stem === from) return;
  const known = follows.get(stem);
  if (known) known.add(from);
  else follows.set(stem, new Set([from]));
}

/** `headed`: only the first word of a line may be told by the others. */
function readFamilies(
  lines: string,
  maps: readonly Follows[],
  mayTell: (stem: string) => boolean,
  headed = false,
): void {
  for (const line of lines.split("\n")) {
    const [mild = "", strong = ""] = line.split("<");
    const words = mild.split(/\s+/).filter(Boolean);
    const special = strong.split(/\s+/).filter(Boolean);
    for (const word of headed ? words.slice(0, 1) : words) {
      if (!mayTell(stemWord(word))) continue;
      for (const other of [...words, ...special]) {
        if (other === word) continue;
        for (const follows of maps) {
          add(follows, stemWord(word), stemWord(other));
          add(follows, stemGerman(word), stemGerman(other));
        }
        for (const one of withKin(stemWord(word)))
          for (const source of withKin(stemWord(other))) add(far, one, source);
      }
    }
  }
}
readFamilies(`${everydayWords}\n${clippedWords}`, [near, far], () => true);
// A word that says how much of a deed was one's own ("created") follows from its like alone, not from "prepared".
const isFree = (stem: string): boolean => !isOwnDeed(stem);
readFamilies(tradeWords, [near, far], isFree);
readFamilies(germanWorkWords, [far], isFree);
readFamilies(`${workWords}\n${phrasalFamilies}`, [far], isFree, true);
for (const [stem, kin] of kinOf) for (const other of kin) add(far, stem, other);

/** Marks the stems of a German text, which no English word ever has. */
const isGermanStem = (stem: string): boolean => stem.startsWith("de:");
/** From how many letters on the end of a compound is a word of its own: "Rechnungen" of "Eingangsrechnungen". */
const shortestHead = 5;

/**
 * Whether a text of these stems says the word, in the same, an equal or a stronger one. "Moved" follows from
 * "migrated", "site" from "shop"; "slashed" never from "cut".
 */
export const isTold = (stems: ReadonlySet<string>, stem: string): boolean => follows(near, stems, stem);

/** The same by the broader ear, which hears "put together" in "compiled": for a text that tells the same matter. */
export const isHeard = (stems: ReadonlySet<string>, stem: string): boolean => follows(far, stems, stem);

/** Whether a text has the word in another form: "librarian" no, "delivery" of "delivered" yes. */
export const isKin = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) || hasOne(stems, kinOf.get(stem));

function follows(map: Follows, stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem) || holdsMeaning(stems, stem) || hasOne(stems, map.get(stem))) return true;
  return !isGermanStem(stem) && stems.has("de:") && isInGerman(map, stems, stemGerman(stem));
}

function hasOne(stems: ReadonlySet<string>, from: ReadonlySet<string> | undefined): boolean {
  if (from === undefined) return false;
  const [few, many] = from.size < stems.size ? [from, stems] : [stems, from];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

function isInGerman(map: Follows, stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem) || hasOne(stems, map.get(stem))) return true;
  const head = stem.slice("de:".length);
  if (head.length < shortestHead) return false;
  for (const other of stems) if (isGermanStem(other) && other.endsWith(head)) return true;
  return false;
}

/** Whether a text that says the one word says the other. */
export const isToldBy = (source: string, claim: string): boolean =>
  isTold(new Set([source, stemGerman(source), "de:"]), claim) ||
  (claim.length >= shortestHead &&
    stemGerman(source).endsWith(stemGerman(claim).slice("de:".length)) &&
    source.length > claim.length);
