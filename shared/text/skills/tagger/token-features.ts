/**
 * What the tagger sees of a token: some hundred numbers, each the hash of a question and of its answer there (the word before, the
 * shape of this one and the next, the class of the one after, …). Questions are numbered in the order in which they are asked, so to
 * add, drop or move one is to train again.
 */
import { mixFeature } from "./hash-features.ts";
import { classLevels, edge, isCapital, type TokenLook } from "./token-look.ts";

export interface SentenceInput {
  tokens: readonly string[];
  /** What the dictionary has over each token, null where it has nothing. */
  dictionary: readonly (DictionaryMark | null)[];
  /** Words of the short line above, the nearest heading; empty where there is none. */
  heading: readonly string[];
  /** Two sentences before and two behind, fewer at the ends of the text. */
  around: readonly (readonly string[])[];
}

/** Hashes of category and trade of a dictionary entry; `opens` is 1 at its first token, else 0. */
export interface DictionaryMark {
  category: number;
  trade: number;
  opens: number;
}

const lengthClass = (tokens: number) =>
  tokens <= 2 ? 1 : tokens <= 4 ? 2 : tokens <= 8 ? 3 : tokens <= 16 ? 4 : tokens <= 32 ? 5 : 6;

/** Tells every feature of every token, token by token, to `tell`. */
export function readTokenFeatures(
  { tokens, dictionary, heading, around }: SentenceInput,
  lookAt: (token: string) => TokenLook,
  tell: (token: number, feature: number) => void,
): void {
  const looks = tokens.map(lookAt);
  const headings = heading.slice(0, 4).map((token) => lookAt(token).word);
  const n = tokens.length;
  const length = lengthClass(n);
  const anyCue = looks.some((one) => one.cue) ? 1 : 0;
  const full = /[.!?]$/u.test(tokens.at(-1) ?? "") ? 1 : 0;
  const capitals = Math.round((4 * looks.filter(isCapital).length) / n);
  const asking = around.filter((one) => one.some((token) => lookAt(token).cue)).length;
  const speaker = looks.some((one) => one.speaker === 2) ? 2 : looks.some((one) => one.speaker === 1) ? 1 : 0;
  const opening = looks[0]?.word ?? 0;
  const knownShare = Math.round((4 * dictionary.filter((one) => one !== null).length) / n);
  // Three edges on each side, so that every look left and right meets something.
  const padded = [edge, edge, edge, ...looks, edge, edge, edge];
  let question = 0;
  let i = 0;
  const ask = (a: number, b = 0) => tell(i, mixFeature(question++, a, b));
  let lastCue = 0;
  let lastPreposition = 0;
  let sinceCue = 0;
  let sincePreposition = 0;
  for (i = 0; i < n; i += 1) {
    const at = (d: number) => padded[i + d + 3]!;
    const here = looks[i]!;
    const before = at(-1);
    const after = at(1);
    const mark = dictionary[i] ?? null;
    const isKnown = mark === null ? 0 : 1;
    question = 0;
    ask(0);
    for (let d = -2; d <= 2; d += 1) ask(at(d).word);
    ask(before.word, here.word);
    ask(here.word, after.word);
    ask(at(-2).word, before.word);
    ask(after.word, at(2).word);
    ask(before.word, after.word);
    for (const affix of here.affixes) ask(affix);
    question = 20;
    for (const one of [before, here, after]) {
      ask(one.shape);
      ask(one.kind);
    }
    ask(here.kind, before.kind);
    ask(here.kind, after.kind);
    ask(here.kind, i === 0 ? 1 : 0);
    ask(here.kind, length);
    ask(here.kind, capitals);
    ask(here.tail);
    ask(before.tail);
    for (let d = -2; d <= 2; d += 1) for (const one of at(d).classes) ask(one);
    for (let level = 0; level < classLevels; level += 1) {
      ask(before.classes[level]!, here.classes[level]);
      ask(here.classes[level]!, after.classes[level]);
    }
    ask(before.classes[1]!, after.classes[1]);
    for (const level of [1, 2]) {
      ask(before.word, here.classes[level]);
      ask(here.classes[level]!, after.word);
    }
    for (let d = -1; d <= 1; d += 1) {
      const one = dictionary[i + d];
      ask(one ? one.category : 0, one?.opens);
      ask(one ? one.trade : 0);
    }
    ask(mark ? mark.category : 0, mark ? mark.trade : 0);
    ask(mark ? mark.category : 0, before.word);
    for (const other of [here.kind, length, anyCue, asking, speaker, opening]) ask(isKnown, other);
    ask(asking, here.kind);
    ask(asking, anyCue);
    ask(speaker, here.kind);
    ask(opening);
    ask(opening, here.kind);
    ask(knownShare, here.kind);
    ask(knownShare, isKnown);
    ask(at(-3).word);
    ask(at(3).word);
    ask(at(-3).classes[2]!);
    ask(at(3).classes[2]!);
    ask(lastCue, Math.min(sinceCue, 6));
    ask(lastCue, here.kind);
    ask(lastCue, here.classes[2]);
    ask(lastCue);
    ask(lastPreposition, lastCue);
    ask(lastPreposition, Math.min(sincePreposition, 6));
    ask(anyCue, here.kind);
    ask(length, full);
    ask(length, anyCue);
    ask(Math.min(i, 3));
    ask(Math.min(n - i, 4));
    const headed = question;
    for (const word of headings) {
      question = headed;
      ask(word);
      ask(word, here.kind);
    }
    sinceCue += 1;
    sincePreposition += 1;
    if (here.cue) {
      lastCue = here.word;
      sinceCue = 0;
    }
    if (here.preposition) {
      lastPreposition = here.word;
      sincePreposition = 0;
    }
  }
}
