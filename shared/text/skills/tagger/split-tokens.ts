/**
 * Sentences and tokens as the tagger knows them from its training texts: words stand apart at blanks, brackets and the full stop
 * alone, commas nowhere (they are kept as a mark, because nothing goes on across them).
 */

export interface TextToken {
  text: string;
  /** `source.slice(start, end)` is `text`. */
  start: number;
  end: number;
  /** A comma or a semicolon follows: what is named here ends here. */
  breaks: boolean;
}

export type TextSentence = TextToken[];

const bullet = /^\s*(?:[-–—*•·▪●◦‣○■>]+|\(?\d{1,2}[.)])\s+/u;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|no|dr|mr|mrs|ms|st|inc|ltd|co|b\.?sc|m\.?sc|ph\.?d|b\.a|m\.a|\p{L})\.$/iu;
const sentenceEnd = /(?<![.!?…])[.!?…]+["”’)]?(?=\s+["“(]?\p{Lu})/gu;
const opening = /^[([{"“„'‘]/u;

function splitLine(line: string, offset: number): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let from = bullet.exec(line)?.[0].length ?? 0;
  for (const match of line.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (end <= from || abbreviation.test(line.slice(Math.max(from, end - 12), end))) continue;
    parts.push({ text: line.slice(from, end), offset: offset + from });
    from = end;
  }
  if (from < line.length) parts.push({ text: line.slice(from), offset: offset + from });
  return parts;
}

function pushToken(out: TextToken[], raw: string, start: number, isLast: boolean): void {
  let from = 0;
  let to = raw.length;
  const push = (a: number, b: number) => {
    if (b > a) out.push({ text: raw.slice(a, b), start: start + a, end: start + b, breaks: false });
  };
  while (from < to && opening.test(raw.charAt(from))) {
    push(from, from + 1);
    from += 1;
  }
  const tail: number[] = [];
  let breaks = false;
  for (; to > from; to -= 1) {
    const last = raw.charAt(to - 1);
    if (last === ",") breaks = true;
    // The apostrophe of a plural ("employees'") stays, and so does the full stop of "Ph.D.", unless it ends the sentence.
    else if (/[)\]}"”]/u.test(last) || (isLast && /[.!?…]/u.test(last) && tail.length === 0))
      tail.unshift(to - 1);
    else break;
  }
  const before = out.length;
  push(from, to);
  for (const at of tail) push(at, at + 1);
  if (out.length > before) out.at(-1)!.breaks = breaks || raw.charAt(to - 1) === ";";
}

/** Every sentence of a text; a line break ends one, and a bullet at its beginning is no part of it. */
export function splitSentences(text: string): TextSentence[] {
  const sentences: TextSentence[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    for (const part of splitLine(line, offset)) {
      const tokens: TextToken[] = [];
      // "Java,Kotlin" is two words, "9,000" one.
      const found = [...part.text.matchAll(/[^\s,]+(?:,(?=\p{N})[^\s,]+)*,*/gu)];
      found.forEach((match, at) => {
        pushToken(tokens, match[0], part.offset + match.index, at === found.length - 1);
      });
      if (tokens.length > 0) sentences.push(tokens);
    }
    offset += line.length + 1;
  }
  return sentences;
}
