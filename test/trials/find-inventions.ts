/**
 * A second opinion on whether a text brings anything new, which shares no rule with the gate: every figure, every name and
 * every word with a capital inside a sentence must stand in the old document, as it is or as the dictionary's other name of a
 * skill that does, or told there by what the tables of names have for it. The bare sets of the whole document are coarser than
 * the gate, and blind to who did what.
 */
import { findNames, findTold, type PostingName } from "../../shared/tailoring/posting-names/index.ts";
import { readWords } from "../../shared/tailoring/read-words.ts";
import { listMembers } from "../../shared/tailoring/skill-kinds.ts";
import { findAskedNames, findSpecials } from "../../shared/tailoring/work-names.ts";
import { findSkills } from "../../shared/text/skills/index.ts";

export interface OldDocument {
  words: Set<string>;
  figures: Set<string>;
  skills: Set<string>;
  names: Set<PostingName>;
  texts: readonly string[];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’+#]*/gu) ?? [];
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
const figuresOf = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,](?=\d{3}\b)/g, ""));
const itemsOf = (text: string): string[] => text.split(/[\n\t,;|•·()]/u).map((item) => item.trim());

function skillsOf(texts: readonly string[]): Set<string> {
  const whole = texts.flatMap((text) => [text, ...itemsOf(text)]);
  return new Set(whole.flatMap((text) => findSkills(text)).map((skill) => skill.name));
}

export function readOldDocument(texts: readonly string[]): OldDocument {
  return {
    words: new Set(texts.flatMap(wordsOf).map(plain)),
    figures: new Set(texts.flatMap(figuresOf)),
    skills: skillsOf(texts),
    names: new Set(texts.flatMap((text) => findTold(text, readWords(text))).map(({ name }) => name)),
    texts,
  };
}

const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|twice|double[ds]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/;

/** Where a text has a German name of work of which the document tells a special. */
function listGermanNames(text: string, { texts }: OldDocument): { start: number; end: number }[] {
  const house = texts.join(" ");
  return findAskedNames(text)
    .filter((name) => texts.some((one) => findSpecials(one, name, house).length > 0))
    .map((name) => ({ start: text.indexOf(name.text), end: text.indexOf(name.text) + name.text.length }));
}

/** What stands nowhere in the old document: figures, names, and skills it has under no name. */
export function findInventions(text: string, old: OldDocument): string[] {
  const found: string[] = [];
  const told = [
    ...findNames(text, readWords(text)).filter(({ name }) => old.names.has(name)),
    ...listGermanNames(text, old),
  ];
  const isTold = (start: number, end: number): boolean =>
    told.some((one) => one.start <= start && end <= one.end);
  const named = findSkills(text).filter(({ start, end }) => !isTold(start, end));
  for (const figure of figuresOf(text)) if (!old.figures.has(figure)) found.push(figure);
  for (const skill of named) {
    const isSaid = wordsOf(skill.text).every((word) => old.words.has(plain(word)));
    const isKind = listMembers(skill).some((name) => old.skills.has(name));
    if (!old.skills.has(skill.name) && !isKind && !isSaid) found.push(skill.text);
  }
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’+#]*/gu)) {
    const [word] = match;
    const end = match.index + word.length;
    if (isTold(match.index, end)) continue;
    if (named.some((skill) => skill.start <= match.index && end <= skill.end)) continue;
    if (numberWords.test(plain(word)) && !old.words.has(plain(word))) found.push(word);
    const before = text.slice(0, match.index);
    const opens = /(?:^|[.!?:;,|•·(–—]\s*)$/u.test(before);
    const isName = /^\p{Lu}/u.test(word) && (!opens || /^\p{L}*\p{Lu}/u.test(word.slice(1)));
    if (isName && !old.words.has(plain(word))) found.push(word);
  }
  return [...new Set(found)];
}

/** The words of a text that the old document has nowhere, for whoever reads the list. */
export const listNewWords = (text: string, old: OldDocument): string[] => [
  ...new Set(wordsOf(text).filter((word) => !old.words.has(plain(word)) && !/^\d/.test(word))),
];
