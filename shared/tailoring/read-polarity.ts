import type { Word } from "./read-words.ts";

/** Whether a text affirms a word, holds it back ("basic French", "MSc (in progress)") or denies it ("no budget"). */
export type Polarity = "plain" | "hedged" | "negated";

const negators = new Set(
  "not no never without cannot unable nor neither lacking lacked nicht kein keine keinen keiner ohne nie don't didn't doesn't wasn't weren't haven't hasn't isn't aren't can't couldn't".split(
    " ",
  ),
);
const hedges = new Set(
  "basic beginner elementary limited familiar familiarity exposure introductory pursuing planned planning expected attempted unfinished incomplete partial partially proposed ongoing rudimentary grundkenntnisse a1 a2 learning progress candidate".split(
    " ",
  ),
);
/** Hedges only in front of what they weaken, since the words have other lives elsewhere. */
const hedgesInBrackets = new Set(
  "learning progress candidate planned planning expected ongoing partial a1 a2".split(" "),
);
const hedgesInFront = new Set(
  "basic beginner elementary limited familiar familiarity exposure introductory pursuing attempted unfinished incomplete partial partially proposed rudimentary grundkenntnisse".split(
    " ",
  ),
);

const exceptions = new Set("except excepting excluding außer".split(" "));

/** How many words a negation or a hedge reaches. */
const reach = 6;

export const isPolarityWord = (lower: string): boolean =>
  negators.has(lower) || hedges.has(lower) || exceptions.has(lower);

/** One polarity for each word, in order. */
export function readPolarity(words: readonly Word[]): Polarity[] {
  const result: Polarity[] = words.map(() => "plain");
  for (const [index, word] of words.entries()) {
    if (negators.has(word.lower)) {
      const next = words[index + 1];
      if (next?.lower === "only" || (word.lower === "no" && /^\d/.test(next?.text ?? ""))) continue;
      spread(words, index, result, "negated");
    } else if (exceptions.has(word.lower)) {
      // "all passed except two": what stands before holds only with its exception.
      markBefore(words, index, result);
    } else if (hedges.has(word.lower)) {
      const alone = isAlone(words, index);
      if (alone && (hedgesInBrackets.has(word.lower) || hedgesInFront.has(word.lower))) {
        const before = words[segmentStart(words, index) - 1];
        if (before) mark(words, result, before.segment, "hedged");
      } else if (hedgesInFront.has(word.lower)) spread(words, index, result, "hedged");
    }
  }
  return result;
}

function spread(words: readonly Word[], from: number, result: Polarity[], polarity: Polarity): void {
  const sentence = words[from]!.sentence;
  const segment = words[from]!.segment;
  for (let i = from + 1; i < Math.min(words.length, from + 1 + reach); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || word.lower === "but" || word.lower === "while") return;
    // "no Java or Kotlin" denies both; a comma ends the denial.
    if (word.segment !== segment) return;
    if (result[i] !== "negated") result[i] = polarity;
  }
}

function markBefore(words: readonly Word[], index: number, result: Polarity[]): void {
  for (let i = index - 1; i >= 0 && words[i]!.segment === words[index]!.segment; i--)
    if (result[i] === "plain") result[i] = "hedged";
}

function mark(words: readonly Word[], result: Polarity[], segment: number, polarity: Polarity): void {
  for (const [i, word] of words.entries()) {
    if (word.segment === segment && result[i] === "plain") result[i] = polarity;
  }
}

function segmentStart(words: readonly Word[], index: number): number {
  let start = index;
  while (start > 0 && words[start - 1]!.segment === words[index]!.segment) start--;
  return start;
}

/** Closes a stretch of its own behind what it weakens: "(basic)", "– in progress". */
function isAlone(words: readonly Word[], index: number): boolean {
  const { segment } = words[index]!;
  return words[segmentStart(words, index) - 1] !== undefined && words[index + 1]?.segment !== segment;
}
