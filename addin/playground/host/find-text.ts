import type { HeldDocument, Span } from "./held-document.ts";
import { indexesIn, paragraphsOf, spanInParagraph } from "./spans.ts";
import { notImplemented, WordError } from "./word-error.ts";

export interface SearchOptions {
  ignorePunct: boolean;
  ignoreSpace: boolean;
  matchCase: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  matchWholeWord: boolean;
  matchWildcards: boolean;
}

export function defaultSearchOptions(): SearchOptions {
  return {
    ignorePunct: false,
    ignoreSpace: false,
    matchCase: false,
    matchPrefix: false,
    matchSuffix: false,
    matchWholeWord: false,
    matchWildcards: false,
  };
}

/** Word takes 255 characters at most, escapes counted. */
const longestSearch = 255;

/**
 * `search` of Word: inside paragraphs only, never across deleted text (its characters are not there to find), letters of
 * either case unless told otherwise.
 */
export function findText(
  held: HeldDocument,
  start: number,
  end: number,
  sought: string,
  options: SearchOptions,
): Span[] {
  if (sought === "" || sought.length > longestSearch) {
    throw new WordError(
      "SearchStringInvalidOrTooLong",
      "The search string is empty or longer than 255 characters.",
    );
  }
  if (options.matchWildcards) throw notImplemented("search with matchWildcards.");
  const pattern = writePattern(readEscapes(sought), options);
  return paragraphsOf(held.story, start, end).flatMap((paragraph) => {
    const [from, to] = indexesIn(paragraph, start, end);
    const found: Span[] = [];
    for (const match of paragraph.text.slice(0, to).matchAll(pattern)) {
      if (match.index < from || match[0] === "") continue;
      found.push(spanInParagraph(held, paragraph, match.index, match.index + match[0].length));
    }
    return found;
  });
}

/** Word's special characters that can stand inside a paragraph. */
function readEscapes(sought: string): string {
  return sought.replace(/\^(.)/g, (whole, code: string) => {
    const meant = { t: "\t", l: "\v", "^": "^", "~": "\u001e", "-": "\u001f", s: "\u00a0" }[code];
    if (meant === undefined) throw notImplemented(`the special character ${whole} in a search.`);
    return meant;
  });
}

function writePattern(sought: string, options: SearchOptions): RegExp {
  const between = `${options.ignoreSpace ? "\\s*" : ""}${options.ignorePunct ? "[\\p{P}]*" : ""}`;
  const letters = [...sought].map((c) => c.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const before = options.matchWholeWord || options.matchPrefix ? "(?<![\\p{L}\\p{N}_])" : "";
  const behind = options.matchWholeWord || options.matchSuffix ? "(?![\\p{L}\\p{N}_])" : "";
  return new RegExp(before + letters.join(between) + behind, options.matchCase ? "gu" : "giu");
}

/** `getTextRanges`: cut behind each ending mark; what remains behind the last one is a range too. */
export function divideText(
  held: HeldDocument,
  start: number,
  end: number,
  marks: string[],
  trim: boolean,
): Span[] {
  return paragraphsOf(held.story, start, end).flatMap((paragraph) => {
    const [from, to] = indexesIn(paragraph, start, end);
    const found: Span[] = [];
    let at = from;
    for (let i = from; i <= to; i++) {
      const mark = i < to ? marks.find((m) => m !== "" && paragraph.text.startsWith(m, i)) : undefined;
      if (mark === undefined && i < to) continue;
      const stop = mark === undefined ? to : i + mark.length;
      pushTrimmed(paragraph.text, at, stop, trim, (a, b) =>
        found.push(spanInParagraph(held, paragraph, a, b)),
      );
      at = stop;
      i = stop - 1;
      if (mark === undefined) break;
    }
    return found;
  });
}

/** `split`: like `getTextRanges`, and the delimiters may be left out. */
export function splitText(
  held: HeldDocument,
  start: number,
  end: number,
  delimiters: string[],
  trimDelimiters: boolean,
  trim: boolean,
): Span[] {
  if (!trimDelimiters) return divideText(held, start, end, delimiters, trim);
  return paragraphsOf(held.story, start, end).flatMap((paragraph) => {
    const [from, to] = indexesIn(paragraph, start, end);
    const found: Span[] = [];
    let at = from;
    for (let i = from; i <= to; i++) {
      const delimiter = delimiters.find((d) => d !== "" && paragraph.text.startsWith(d, i));
      if (i < to && delimiter === undefined) continue;
      pushTrimmed(paragraph.text, at, i, trim, (a, b) => found.push(spanInParagraph(held, paragraph, a, b)));
      at = i + (delimiter?.length ?? 0);
      i = Math.max(i, at - 1);
    }
    return found;
  });
}

function pushTrimmed(
  text: string,
  from: number,
  to: number,
  trim: boolean,
  push: (a: number, b: number) => void,
): void {
  let a = from;
  let b = to;
  if (trim) {
    while (a < b && /\s/.test(text[a] as string)) a++;
    while (b > a && /\s/.test(text[b - 1] as string)) b--;
  }
  if (a < b) push(a, b);
}
