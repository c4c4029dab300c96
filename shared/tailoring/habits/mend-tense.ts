/**
 * One verb in the present among bullets in the past, of a post that has ended: "Manage the rota" → "Managed the rota". Where it
 * is not certain that the word is a verb, or that another word goes with it, nothing is changed.
 */

import { findVerb } from "../verb-forms.ts";
import type { WordChange } from "../word-change.ts";
import { withoutTypedMark } from "./read-habits.ts";

/** Verbs that are nouns as well: "Support for 40 users", "Test plans". */
const nounsToo = new Set(
  `lead run read set cut hold plan ship supply control schedule update produce purchase release advise balance issue stage
change archive measure estimate use close design train monitor report answer order process deploy review document present coach
mentor clean cook repair draft audit check assist help conduct treat stock pack load track map query research host launch post
screen sort direct drive make care export import book file offer support test sell buy exercise lift trade contact project start
work study handle ship supply arrange record place dispatch care`.split(/\s+/),
);
const opensObject =
  /^(?:an?|the|all|our|their|its|his|her|my|this|these|those|new|each|every|any|some|both|up|over|out|on|off)$|^\d/i;

const reason = "puts the verb in the past, as the other lines of posts that have ended";

/** Null where the text does not open with a verb in the present, or where it is not clear what goes with it. */
export function mendTense(text: string): WordChange[] | null {
  const from = text.length - withoutTypedMark(text).length;
  const words = [...text.slice(from).matchAll(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const first = words[0];
  if (first === undefined || first.start !== from) return null;
  const verb = readPresent(first.text);
  if (verb === null || !isVerbHere(verb.base, words[1]?.text, text.slice(first.end, words[1]?.start)))
    return null;
  const changes = [changeOf(first, verb.past)];
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const gap = text.slice(words[i - 1]!.end, word.start);
    const other = /^\p{Ll}/u.test(word.text) ? readPresent(word.text) : null;
    // "and answer the phone", "prepare, send and file": what a comma or "and" puts beside it goes with it.
    const beside = /^(?:and|or|then)$/i.test(words[i - 1]!.text) || /,\s*$/.test(gap);
    if (!beside) continue;
    if (other === null) {
      // "and dispatch": a verb we do not know would be left in the present right behind one in the past.
      if (i === 2 && /^(?:and|or)$/i.test(words[1]!.text)) return null;
      continue;
    }
    const next = words[i + 1];
    const behind = next ? text.slice(word.end, next.start) : "";
    const joined = next !== undefined && (/^(?:and|or)$/i.test(next.text) || /^,\s*$/.test(behind));
    if (isVerbHere(other.base, next?.text, behind) || (joined && i <= 2))
      changes.push(changeOf(word, other.past));
    else if (!nounsToo.has(other.base)) return null;
  }
  // "to support …, answer …" hangs on the infinitive; nobody can tell from here.
  if (changes.length > 1 && /\bto\s+\p{Ll}+/u.test(text.slice(first.end, changes.at(-1)!.start))) return null;
  return changes;
}

function readPresent(word: string): { base: string; past: string } | null {
  const lower = word.toLowerCase();
  const plain = findVerb(lower);
  if (plain && plain.base === lower && plain.base !== plain.past) return plain;
  // "Manages the rota" of who writes about themselves from outside.
  const stems = [lower.replace(/s$/, ""), lower.replace(/es$/, ""), lower.replace(/ies$/, "y")];
  for (const stem of lower.endsWith("s") ? stems : []) {
    const found = stem === lower ? null : findVerb(stem);
    if (found && found.base === stem && found.base !== found.past && !nounsToo.has(stem)) return found;
  }
  return null;
}

function isVerbHere(base: string, next: string | undefined, gap: string): boolean {
  if (next === undefined || !/^\s+$/.test(gap)) return false;
  if (opensObject.test(next)) return true;
  if (nounsToo.has(base)) return false;
  // "Manage and train staff" is looked at further on; "Develop of" is no English.
  return !/^(?:of|for|is|was|are|were|has|had|in|at|by|to|from)$/i.test(next);
}

function changeOf(word: { text: string; start: number; end: number }, past: string): WordChange {
  const isCapital = /^\p{Lu}/u.test(word.text);
  const text = isCapital ? past.slice(0, 1).toUpperCase() + past.slice(1) : past;
  return { start: word.start, end: word.end, text, reason, requirements: [], facts: [], yields: true };
}
