/**
 * A candidate's name in running text: whole, in parts, turned round, with initials, in capitals, with a genitive. A part that is
 * no word of the language is the name in whatever letters; one that is ("May", "Baker") only where it is used as a name. The
 * text is read word by word: neighbours that all belong to the name are one find.
 */

import { type FoldedText, foldName } from "./fold-text.ts";
import { honorifics, ordinaryNames, particles } from "./name-words.ts";

/** In the folded text. */
export interface FoldedSpan {
  start: number;
  end: number;
}

interface NameWord extends FoldedSpan {
  kind: "sure" | "short" | "ordinary" | "particle" | "initial";
}

interface Word extends FoldedSpan {
  text: string;
}

/** Up to this many letters a name is written like an abbreviation ("Ai", "Li"), so its capitals count. */
const shortName = 3;
/** What may stand between two words of one name. */
const joint = /^[\s.,_\-–/'’|·]{1,3}$/u;

export function createNameFinder(names: readonly string[]): (folded: FoldedText) => FoldedSpan[] {
  const kinds = new Map<string, NameWord["kind"]>();
  const initials = new Set<string>();
  for (const name of names) {
    const parts = name.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== "");
    const own = parts.filter((part) => !honorifics.has(foldName(part)[0] ?? part.toLowerCase()));
    for (const part of own) {
      const forms = foldName(part);
      for (const form of forms) {
        const kind = particles.has(form)
          ? "particle"
          : ordinaryNames.has(form)
            ? "ordinary"
            : form.length <= shortName
              ? "short"
              : "sure";
        if (!kinds.has(form)) kinds.set(form, kind);
      }
      const behindMac = /^ma?c(\p{L}{4,})$/u.exec(forms[0] ?? "")?.[1];
      if (behindMac && !ordinaryNames.has(behindMac) && !kinds.has(behindMac)) kinds.set(behindMac, "sure");
      initials.add((forms[0] ?? part.toLowerCase()).charAt(0));
    }
    for (const joined of joinParts(own)) kinds.set(joined, "sure");
  }
  if (kinds.size === 0) return () => [];

  const read = (word: Word, folded: FoldedText): NameWord | null => {
    const kind = kinds.get(word.text);
    if (kind) return { ...word, kind };
    if (word.text.length === 1 && initials.has(word.text) && isUpper(word, folded))
      return { ...word, kind: "initial" };
    const stem = word.text.slice(0, -1);
    if (word.text.endsWith("s") && kinds.get(stem) === "sure")
      return { start: word.start, end: word.end - 1, kind: "sure" };
    return null;
  };

  return (folded) => {
    const words = [...folded.text.matchAll(/\p{L}+/gu)].flatMap((match) => {
      const word = { text: match[0], start: match.index, end: match.index + match[0].length };
      return kinds.has(word.text) ? [word] : splitAtCapitals(word, folded);
    });
    const found: FoldedSpan[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const run: NameWord[] = [];
      let from = i;
      for (let word = read(words[i]!, folded); word; ) {
        run.push(word);
        const next = words[i + 1];
        if (!next || !joint.test(folded.text.slice(words[i]!.end, next.start))) break;
        word = read(next, folded);
        if (word) i += 1;
      }
      // Particles and initials belong to a name on one of their sides only.
      while (run[0]?.kind === "particle" || (run[0]?.kind === "initial" && !isDotted(run[0], folded))) {
        run.shift();
        from += 1;
      }
      while (
        run.at(-1)?.kind === "particle" ||
        (run.at(-1)?.kind === "initial" && !isDotted(run.at(-1)!, folded))
      )
        run.pop();
      if (run.length === 0) continue;
      found.push(...judgeRun(run, words, from, folded));
    }
    if (
      names.some((name) =>
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name),
      )
    )
      found.push(...findUnspaced(names, folded));
    return found;
  };
}

function judgeRun(run: NameWord[], words: readonly Word[], from: number, folded: FoldedText): FoldedSpan[] {
  const whole = { start: run[0]!.start, end: run.at(-1)!.end };
  if (run.some((word) => word.kind === "sure")) return [whole];
  const parts = run.filter((word) => word.kind === "ordinary" || word.kind === "short");
  if (parts.length === 0) return [];
  if (run.length > 1 && run.every((word) => word.kind === "particle" || isUpper(word, folded)))
    return [whole];
  return run.flatMap((word, i) => {
    const at = from + i;
    if (word.kind === "short") return isCapitalized(word, folded) ? [word] : [];
    return word.kind === "ordinary" && isUsedAsName(words, at, folded) ? [word] : [];
  });
}

const months = /^(?:jan|may|april|june|august|mai|juni)$/;
const beforeMonth =
  /(?:^|[^\p{L}])(?:in|since|from|until|till|to|by|of|early|late|mid|through|seit|im|ab|bis|von|ende|anfang|mitte|und|and)\s*$|[\d–—/-]\s*\.?\s*$/u;
const articles =
  /^(?:a|an|the|as|als|der|die|das|ein|eine|einen|einem|einer|dem|den|zum|zur|im|our|my|your|every)$/;
const levels =
  /^(?:head|senior|junior|lead|chief|master|assistant|trainee|sous|executive|line|deputy|apprentice|qualified|certified|pastry|private|personal|charge|staff|van|bus|lorry|truck|taxi)$/;
const verbs =
  /^(?:was|is|has|had|did|does|said|led|joined|managed|wrote|built|ist|war|hat|hatte|wurde|wird|leitete|baute)$/;

/** One word with a capital letter that is both a name and a word. */
function isUsedAsName(words: readonly Word[], at: number, folded: FoldedText): boolean {
  const word = words[at]!;
  if (!isUpper(word, folded)) return false;
  const before = folded.text.slice(Math.max(0, word.start - 40), word.start);
  const behind = folded.text.slice(word.end, word.end + 40);
  const previous = words[at - 1] ?? null;
  const next = words[at + 1] ?? null;
  const isNear = (one: Word | null, text: string) => one !== null && /^ $/.test(text);
  const nearBefore = isNear(previous, previous ? folded.text.slice(previous.end, word.start) : "");
  const nearBehind = isNear(next, next ? folded.text.slice(word.end, next.start) : "");
  if (
    previous &&
    honorifics.has(previous.text) &&
    /^\.? ?$/.test(folded.text.slice(previous.end, word.start))
  )
    return true;
  if (!isCapitalized(word, folded)) return false;
  if (months.test(word.text) && (/^\.?,?\s*['’]?\d/.test(behind) || beforeMonth.test(before))) return false;
  if (nearBefore && articles.test(previous!.text)) return false;
  if (nearBehind && isUpper(next!, folded)) return false;
  const isOpening = (one: Word) =>
    /(?:^|[\n\r.!?:;•*|([–—-])\s*$/u.test(folded.text.slice(0, one.start).slice(-4));
  if (isOpening(word)) return /^['’]s(?!\p{L})/u.test(behind) || (nearBehind && verbs.test(next!.text));
  if (!nearBefore || !isUpper(previous!, folded)) return true;
  return isOpening(previous!) && !levels.test(previous!.text);
}

function isUpper(word: FoldedSpan, { original, starts }: FoldedText): boolean {
  return /^\p{Lu}/u.test(original.slice(starts[word.start]));
}

function isCapitalized(word: FoldedSpan, { original, starts }: FoldedText): boolean {
  const letters = original.slice(starts[word.start], starts[word.end]);
  return /^\p{Lu}/u.test(letters) && letters.slice(1) === letters.slice(1).toLowerCase();
}

const isDotted = (word: FoldedSpan, { text }: FoldedText): boolean => text[word.end] === ".";

/** "TeamSantos" is two words; one without a capital inside is itself. */
function splitAtCapitals(word: Word, folded: FoldedText): Word[] {
  const { original, starts } = folded;
  if (!/\p{Ll}\p{Lu}/u.test(original.slice(starts[word.start], starts[word.end]))) return [word];
  const pieces: Word[] = [];
  for (let at = word.start + 1, from = word.start; at <= word.end; at += 1) {
    const isEnd =
      at === word.end || (isUpper({ start: at, end: at }, folded) && starts[at] !== starts[at - 1]);
    if (!isEnd) continue;
    pieces.push({ text: folded.text.slice(from, at), start: from, end: at });
    from = at;
  }
  return pieces;
}

/** "mariasantos", "santosmaria", "msantos", "obrien", "jeanluc": as accounts, hashtags and hasty writers set a name. */
function joinParts(parts: readonly string[]): string[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || first === undefined || last === undefined) return [];
  const ends = foldName(first).flatMap((one) =>
    foldName(last).flatMap((other) => [one + other, other + one, one.charAt(0) + other]),
  );
  const neighbours = parts.flatMap((_, from) =>
    parts.slice(from + 1).flatMap((_, length) => {
      const run = parts.slice(from, from + length + 2);
      return run.every((part) => particles.has(part.toLowerCase())) ? [] : foldName(run.join(""));
    }),
  );
  return [...ends, ...neighbours].filter((joined) => joined.length > 4);
}

/** Scripts that set no blanks between words. */
function findUnspaced(names: readonly string[], { text }: FoldedText): FoldedSpan[] {
  return names.flatMap((name) => {
    const found: FoldedSpan[] = [];
    for (const part of [name.replace(/\s+/g, ""), ...name.split(/\s+/)]) {
      if (part.length < 2) continue;
      for (let at = text.indexOf(part.toLowerCase()); at >= 0; at = text.indexOf(part.toLowerCase(), at + 1))
        found.push({ start: at, end: at + part.length });
    }
    return found;
  });
}
