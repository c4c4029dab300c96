import type { Fact } from "../resume/model.ts";
import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import type { Quantity } from "./quantity.ts";
import { type DateMention, readDates } from "./read-dates.ts";
import { type Polarity, readPolarity } from "./read-polarity.ts";
import { readQuantities } from "./read-quantities.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import { readHelpedStems, readScopeWords, type ScopeMention } from "./scope-words.ts";

/** A text read once for every check. */
export interface Reading {
  text: string;
  words: Word[];
  polarity: Polarity[];
  quantities: Quantity[];
  dates: DateMention[];
  skills: FoundSkill[];
}

/** A text that claims may rest on: the block as it was (`fact` null) or one fact. */
export interface Evidence {
  fact: Fact | null;
  reading: Reading;
  scope: ScopeMention[];
  /** Stems of content words by polarity; the names of employer and title count as plain words. */
  plain: Set<string>;
  hedged: Set<string>;
  negated: Set<string>;
  /** Stems that stand only beneath a helper verb. */
  helped: Set<string>;
}

export function readText(text: string): Reading {
  const words = readWords(text);
  return {
    text,
    words,
    polarity: readPolarity(words),
    quantities: readQuantities(text, words),
    dates: readDates(text),
    skills: findSkills(text),
  };
}

export function readEvidence(text: string, fact: Fact | null): Evidence {
  const reading = readText(text);
  const evidence: Evidence = {
    fact,
    reading,
    scope: readScopeWords(reading.words, false),
    plain: new Set(),
    hedged: new Set(),
    negated: new Set(),
    helped: readHelpedStems(reading.words),
  };
  for (const [i, word] of reading.words.entries()) {
    if (isContentWord(word)) evidence[reading.polarity[i]!].add(word.stem);
  }
  for (const name of [fact?.employer, fact?.title]) {
    for (const word of readWords(name ?? "")) if (isContentWord(word)) evidence.plain.add(word.stem);
  }
  return evidence;
}

const known = new WeakMap<Fact, Evidence>();

/** Reads a fact once however often it is asked for. */
export function evidenceOf(fact: Fact): Evidence {
  let evidence = known.get(fact);
  if (!evidence) {
    evidence = readEvidence(fact.text, fact);
    known.set(fact, evidence);
  }
  return evidence;
}

/** Whether some word of the text counts as the given polarity or a stronger assertion of it. */
export function affirms(
  evidence: Evidence,
  polarity: Polarity,
  holds: (stems: ReadonlySet<string>) => boolean,
): boolean {
  if (polarity === "negated") return holds(evidence.negated);
  return holds(evidence.plain) || (polarity === "hedged" && holds(evidence.hedged));
}

/** How many other words may stand among those of a name told in other order ("plan the weekly menus"). */
const looseWords = 2;

/**
 * Whether one stretch of the text affirms all the words of a name, in whatever order and form: "Plan menus" has "Menu
 * planning". Names of one word are the dictionary's business alone.
 */
export function affirmsTogether(evidence: Evidence, name: string, polarity: Polarity = "plain"): boolean {
  const wanted = readWords(name).filter((word) => isContentWord(word) || /^\p{N}+$/u.test(word.text));
  if (wanted.length < 2) return false;
  const { words } = evidence.reading;
  const reach = wanted.length + looseWords;
  return words.some((first, i) => {
    if (first.stem !== wanted[0]!.stem && !wanted.some((word) => word.stem === first.stem)) return false;
    const near = words
      .slice(i, i + reach)
      .filter((word, k) => word.segment === first.segment && evidence.reading.polarity[i + k] === polarity);
    return wanted.every((word) => near.some((other) => other.stem === word.stem));
  });
}
