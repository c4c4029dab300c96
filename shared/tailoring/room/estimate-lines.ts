/**
 * How many lines a text takes, by the widths of its letters: those of Helvetica, wider or narrower by the font. An
 * estimate; what decides on it asks at several widths around it.
 */

/** Thousandths of the font's size, from the blank to the tilde (Adobe's Helvetica metrics). */
const helvetica =
  `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556
278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667
667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722
500 500 500 334 260 334 584`
    .split(/\s+/)
    .map(Number);
/** A letter that the table has not: most are letters with a mark. */
const otherLetter = 556;
const tabPoints = 36;

/** How wide a font sets compared with Helvetica; measured on running English text, to two digits. */
const fonts: [RegExp, number][] = [
  [/times|tinos|liberation serif|nimbus roman/i, 0.88],
  [/garamond/i, 0.83],
  [/cambria|caladea|constantia|book antiqua|palatino/i, 0.95],
  [/georgia|century schoolbook/i, 1],
  [/calibri|carlito|candara|corbel|gill sans/i, 0.9],
  [/verdana|dejavu|lucida/i, 1.16],
  [/century gothic|montserrat|open sans|segoe/i, 1.05],
  [/narrow|condensed/i, 0.82],
  [/courier|consolas|mono/i, 1.15],
];

export const fontFactor = (font: string | null): number =>
  fonts.find(([name]) => font !== null && name.test(font))?.[1] ?? 1;

const letterWidth = (letter: string): number => helvetica[(letter.codePointAt(0) ?? 0) - 32] ?? otherLetter;

/** Lines of a text in letters of `size` points between margins `width` points apart; a text without words takes one. */
export function estimateLines(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  // A line ends at a blank or behind a hyphen.
  for (const [word] of text.matchAll(/\t|\s|[^\s-]+-?|-+/gu)) {
    let points = 0;
    if (word === "\t") points = tabPoints;
    else for (const letter of word) points += (letterWidth(letter) * size) / 1000;
    if (used + points > width && word.trim() !== "" && used > 0) {
      lines++;
      used = 0;
    }
    used += points;
  }
  return lines;
}
