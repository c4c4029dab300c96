import { hashText } from "./hash-features.ts";
import type { WordClasses } from "./word-classes.ts";

/** What one token looks like, whatever stands around it. Numbers are hashes unless they say otherwise. */
export interface TokenLook {
  word: number;
  /** Its first and its last one to four letters, in turn. */
  affixes: readonly number[];
  /** "Xx", "X0", "x-x": runs of a kind of letter shortened to one. */
  shape: number;
  /** Marks at its end. */
  tail: number;
  /** A small number: hidden name, marks, number, capitals, CamelCase, Capital, with marks inside, plain. */
  kind: number;
  /** Word classes from fine to coarse, as many as `classLevels`. */
  classes: readonly number[];
  /** "knowledge", "degree", "years": what is asked for stands near. */
  cue: boolean;
  preposition: boolean;
  /** 1 for "we" and "our", 2 for "you" and "your", else 0. */
  speaker: number;
}

export const classLevels = 4;
/** The class of words that are in none. */
const unknownClasses: readonly number[] = Array(classLevels).fill(9000);

/** The token before the first and behind the last. */
export const edge: TokenLook = {
  word: hashText("<edge>"),
  affixes: [],
  shape: hashText("<edge>"),
  tail: hashText("<edge>"),
  kind: 0,
  classes: Array(classLevels).fill(9001),
  cue: false,
  preposition: false,
  speaker: 0,
};

/** No word is longer; what is, is looked at so far. */
const longestWord = 60;
const outer = /^[^\p{L}\p{N}<.#+]+|(?<!\.)[^\p{L}\p{N}>#+]+$/gu;

/** The word inside a token: "(Java):" → "java", "2021" → "0000". A token of marks alone stays. */
export function plainWord(token: string): string {
  const bare = token.replace(outer, "");
  return (bare === "" ? token : bare).toLowerCase().replace(/\p{N}/gu, "0");
}

function shapeOf(token: string): string {
  return token
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\p{N}/gu, "0")
    .slice(0, 12);
}

function kindOf(token: string, shape: string): number {
  if (/^<[A-Z]/u.test(token)) return 1;
  if (/^[^\p{L}\p{N}]+$/u.test(token)) return 2;
  if (/^0/u.test(shape)) return 3;
  if (/^X{2,}s?$/u.test(shape)) return 4;
  if (/X.*X/u.test(shape) && /x/u.test(shape)) return 5;
  if (/^X/u.test(shape)) return 6;
  if (/[0+#./&]/u.test(shape)) return 7;
  return 8;
}

export const isCapital = ({ kind }: TokenLook): boolean => kind >= 4 && kind <= 6;

const cue =
  /^(?:experienced?|knowledge|understand(?:ing)?|degree|background|familiar(?:ity)?|proficien(?:t|cy)|skills?|expertise|expert|fluen(?:t|cy)|competenc\w+|qualifications?|education|bachelor'?s?|master'?s?|phd|diploma|certifi\w+|train(?:ing|ed)|interest|insight|exposure|passion(?:ate)?|know|using|use|tools?|technologies|languages?|frameworks?|command|written|spoken|plus|advantage|preferred|required|must|years?|speciali[sz]\w+|field|working|hands-on|ability|capab\w+)$/u;
const preposition =
  /^(?:in|of|with|for|on|to|as|from|within|by|like|including|using|and|or|such|e\.g|is|are)$/u;

function readTokenLook(whole: string, classesOf: WordClasses): TokenLook {
  const token = whole.slice(0, longestWord);
  const word = plainWord(token);
  const shape = shapeOf(token);
  const affixes: number[] = [];
  for (let length = 1; length <= 4 && length <= word.length; length += 1) {
    affixes.push(hashText(word.slice(0, length)), hashText(word.slice(-length)));
  }
  const classes = classesOf(word);
  return {
    word: hashText(word),
    affixes,
    shape: hashText(shape.replace(/(.)\1+/gu, "$1")),
    tail: hashText(/[^\p{L}\p{N}]*$/u.exec(token)![0]),
    kind: kindOf(token, shape),
    classes: classes.length === 0 ? unknownClasses : classes,
    cue: cue.test(word),
    preposition: preposition.test(word),
    speaker: /^(?:we|our|us)(?:['’]|$)/u.test(word) ? 1 : /^your?(?:['’]|$)/u.test(word) ? 2 : 0,
  };
}

/** Looks at each token once: half the tokens of a posting have been there before. */
export function makeTokenReader(classesOf: WordClasses): (token: string) => TokenLook {
  const seen = new Map<string, TokenLook>();
  return (token) => {
    let look = seen.get(token);
    if (look === undefined) {
      look = readTokenLook(token, classesOf);
      seen.set(token, look);
    }
    return look;
  };
}
