import { holdsMeaning } from "../same-meaning.ts";
import { isOwnDeed } from "../scope-words.ts";
import { stemWord } from "../stem-word.ts";
import { clippedWords } from "./abbreviations.ts";
import { everydayWords } from "./everyday-words.ts";
import { phrasalFamilies } from "./phrasal-verbs.ts";
import { stemGerman } from "./stem-german.ts";
import { tradeWords } from "./trade-words.ts";
import { wordKin } from "./word-kin.ts";
import { workWords } from "./work-words.ts";

/** For each stem the stems from which it follows. */
const follows = new Map<string, Set<string>>();

/** For each stem the other stems of the same word. */
const kinOf = new Map<string, Set<string>>();
for (const line of wordKin.split("\n")) {
  const stems = new Set(line.split(" ").filter(Boolean).map(stemWord));
  for (const stem of stems) kinOf.set(stem, new Set([...(kinOf.get(stem) ?? []), ...stems]));
}
const withKin = (stem: string): Iterable<string> => kinOf.get(stem) ?? [stem];

/** Both words in every form they have. */
function addKin(stem: string, from: string): void {
  for (const one of withKin(stem)) for (const other of withKin(from)) if (one !== other) add(one, other);
}

function add(stem: string, from: string): void {
  const known = follows.get(stem);
  if (known) known.add(from);
  else follows.set(stem, new Set([from]));
}

function readFamilies(lines: string, mayTell: (stem: string) => boolean): void {
  for (const line of lines.split("\n")) {
    const [mild = "", strong = ""] = line.split("<");
    const words = mild.split(/\s+/).filter(Boolean);
    const special = strong.split(/\s+/).filter(Boolean);
    for (const word of words) {
      if (!mayTell(stemWord(word))) continue;
      for (const other of [...words, ...special]) {
        if (other === word) continue;
        addKin(stemWord(word), stemWord(other));
        if (!word.includes("_") && !other.includes("_")) add(stemGerman(word), stemGerman(other));
      }
    }
  }
}
readFamilies(`${everydayWords}\n${clippedWords}`, () => true);
// A word that says how much of a deed was one's own ("created") follows from its like alone, not from "prepared".
readFamilies(`${tradeWords}\n${workWords}\n${phrasalFamilies}`, (stem) => !isOwnDeed(stem));
for (const [stem, kin] of kinOf) for (const other of kin) if (other !== stem) add(stem, other);

/** Marks the stems of a German text, which no English word ever has. */
const isGermanStem = (stem: string): boolean => stem.startsWith("de:");
/** From how many letters on the end of a compound is a word of its own: "Rechnungen" of "Eingangsrechnungen". */
const shortestHead = 5;

/**
 * Whether a text of these stems says the word, in the same, an equal or a stronger one. "Moved" follows from
 * "migrated", "site" from "shop"; "slashed" never from "cut".
 */
export function isTold(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem) || holdsMeaning(stems, stem)) return true;
  const from = follows.get(stem);
  if (from) for (const other of from) if (stems.has(other)) return true;
  return !isGermanStem(stem) && stems.has("de:") && isToldInGerman(stems, stemGerman(stem));
}

function isToldInGerman(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const other of follows.get(stem) ?? []) if (stems.has(other)) return true;
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
