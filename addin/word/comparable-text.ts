/**
 * A paragraph's text in the form in which two hosts, two views or a file and Word may be compared: line breaks, tabs and
 * runs of blanks are one blank, what has no width is dropped, hyphens are hyphens. `offsets[i]` is where the i-th
 * character comes from, with one more entry for the end, so that a place found here can be found in the text itself.
 */
export interface ComparableText {
  text: string;
  offsets: number[];
}

/** Soft hyphens, zero-width characters and object marks (footnote, picture). */
const invisible = new Set("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffc");
const blank = /\s/;
/** Word's own mark for a hyphen that does not break is U+001E. */
const hyphen = new Set("\u001e\u2010\u2011");

/** Word marks fields, footnotes and optional hyphens by control characters in `text`. */
function isMark(character: string): boolean {
  return character < " " && !blank.test(character) && !hyphen.has(character);
}

export function comparableText(source: string): ComparableText {
  let text = "";
  const offsets: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if (invisible.has(character) || isMark(character)) continue;
    if (blank.test(character)) {
      if (text === "" || text.endsWith(" ")) continue;
      text += " ";
    } else {
      text += hyphen.has(character) ? "-" : character;
    }
    offsets.push(i);
  }
  if (text.endsWith(" ")) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(offsets.length === 0 ? source.length : (offsets.at(-1) as number) + 1);
  return { text, offsets };
}

export function isSameText(one: string, other: string): boolean {
  return one === other || comparableText(one).text === comparableText(other).text;
}
