import { readWords, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";

/** One spelling: words by their stems, those in capitals as they are ("AP" is no "ap"), `…` for up to three words between. */
interface Part {
  stem: string;
  /** Set where only these very letters will do. */
  capitals: string | null;
  /** Words of any kind may stand before it. */
  loose: boolean;
}

export interface Spelling {
  text: string;
  parts: readonly Part[];
}

/**
 * What a thing is called in postings, and what surely is one as résumés tell it. `equal`: all its names mean the very same,
 * so that any of them may stand for any other.
 */
export interface PostingName {
  names: readonly Spelling[];
  /** Names of the special, from which the general follows; never the reverse. Of equal names, all of them. */
  told: readonly Spelling[];
  equal: boolean;
}

export interface Span {
  start: number;
  end: number;
  /** Indexes of the first word and the last. */
  from: number;
  to: number;
}

const readSpelling = (text: string): Spelling => {
  let loose = false;
  const parts: Part[] = [];
  for (const piece of text.split("…")) {
    for (const word of readWords(piece)) {
      const capitals = /^[\p{Lu}\p{N}]{2,}$/u.test(word.text) ? word.text : null;
      parts.push({ stem: stemWord(word.lower), capitals, loose });
      loose = false;
    }
    loose = true;
  }
  return { text, parts };
};

const readList = (text: string): Spelling[] => text.split("|").map((one) => readSpelling(one.trim()));

/** `general | other spelling < special | special` and `name = equal name`, one a line. */
export function readNames(lines: string): PostingName[] {
  const all = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [names, told, ...more] = line.split(" < ");
      if (names !== undefined && told !== undefined && more.length === 0)
        return { names: readList(names), told: readList(told), equal: false };
      const equal = line.split(" = ");
      if (told !== undefined || equal.length < 2)
        throw new Error(`not a line of the table of names: ${line}`);
      const same = equal.flatMap(readList);
      return { names: same, told: same, equal: true };
    });
  return all.map((name) => ({ ...name, told: name.equal ? name.told : listSpecials(name, all) }));
}

const keyOf = ({ parts }: Spelling): string =>
  parts.map(({ stem, capitals, loose }) => `${loose ? "…" : ""}${capitals ?? stem}`).join(" ");

/** What a special follows from, it follows from too; else saying the name in between would bring something new. */
function listSpecials(name: PostingName, all: readonly PostingName[]): Spelling[] {
  const own = new Set(name.names.map(keyOf));
  const specials = new Map(name.told.map((one) => [keyOf(one), one]));
  for (const key of specials.keys())
    for (const between of all)
      if (!between.equal && between.names.some((one) => keyOf(one) === key))
        for (const one of [...between.names, ...between.told])
          if (!own.has(keyOf(one)) && !specials.has(keyOf(one))) specials.set(keyOf(one), one);
  return [...specials.values()];
}

/** How many words `…` stands for. */
const mostBetween = 3;
/** What may stand between the words of one name. */
const notJoint = /^(?!(?:[\s\-–/&]+|['’]s?\s)$)/;
/** What words within one name are never parted by; a list goes on behind its commas ("washing, dressing and meals"). */
const breaks = /[:;()[\]|•·\t]|\s[–—-]\s/;

const isPart = (part: Part, word: Word): boolean =>
  part.capitals === null
    ? part.stem === word.stem
    : word.text === part.capitals || word.text === `${part.capitals}s`;

/** Where a text has the spelling first; with `at` only where it begins with that word. */
export function findSpelling(
  text: string,
  words: readonly Word[],
  { parts }: Spelling,
  at?: number,
): Span | null {
  for (let from = at ?? 0; from < (at === undefined ? words.length : at + 1); from++) {
    if (!isPart(parts[0]!, words[from]!)) continue;
    let to = from;
    const whole = parts.slice(1).every((part) => {
      const next = findNext(text, words, part, to);
      if (next !== null) to = next;
      return next !== null;
    });
    if (whole) return { start: words[from]!.start, end: words[to]!.end, from, to };
  }
  return null;
}

function findNext(text: string, words: readonly Word[], part: Part, at: number): number | null {
  const reach = part.loose ? mostBetween + 1 : 1;
  for (let next = at + 1; next <= at + reach && next < words.length; next++) {
    const word = words[next]!;
    if (word.sentence !== words[at]!.sentence) return null;
    if ((part.loose ? breaks : notJoint).test(text.slice(words[at]!.end, word.start))) return null;
    if (isPart(part, word)) return next;
  }
  return null;
}
