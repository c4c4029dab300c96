/** A posting as lines, each in the section its heading opens. */

import { isDemandLike } from "./demand-phrases.ts";
import {
  findHeadingKind,
  findInlineSection,
  isHeading,
  isMadeOfHeadingWords,
  type PostingSection,
} from "./recognize-heading.ts";

export type { PostingSection } from "./recognize-heading.ts";

export interface PostingLine {
  /** Without bullet glyph and surrounding blanks; `text.slice(start, end)` of the posting. */
  text: string;
  start: number;
  end: number;
  bullet: boolean;
  heading: boolean;
  section: PostingSection;
}

/** Glyphs, numbers, emoji, and the letters that Word's symbol fonts leave behind ("o", "Ø", "§"). */
const bulletGlyph =
  /^(?:[-–—•·●◦▪■□►▶➢➤✓✔*+»›‣⁃∙○◆★→]|\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?|[oØ§](?=\s+\S)|\d{1,2}[.)]|[a-z]\))\s+/u;

interface RawLine {
  text: string;
  start: number;
  bullet: boolean;
  blankBefore: boolean;
}

function readRawLines(text: string): RawLine[] {
  const raw: RawLine[] = [];
  let at = 0;
  let blank = false;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") blank = true;
    else {
      const lead = line.length - line.trimStart().length;
      const glyph = bulletGlyph.exec(trimmed)?.[0] ?? "";
      raw.push({
        text: trimmed.slice(glyph.length),
        start: at + lead + glyph.length,
        bullet: glyph !== "",
        blankBefore: blank,
      });
      blank = false;
    }
    at += line.length + 1;
  }
  return raw;
}

/**
 * What a heading of no known kind opens ("Your ingredients"): a list of demands where most of its lines read like
 * demands, up to the next heading.
 */
function guessSection(lines: readonly RawLine[], headings: readonly boolean[], at: number): PostingSection {
  let demands = 0;
  let all = 0;
  for (let i = at + 1; i < lines.length && !headings[i] && all < 12; i += 1) {
    all += 1;
    if (isDemandLike(lines[i]!.text)) demands += 1;
  }
  return all > 0 && demands * 2 >= all ? "must" : "other";
}

/** The second line in capitals is the firm's name more often than a heading. */
const isShouted = (text: string) => text === text.toUpperCase() && findHeadingKind(text) === null;

/** A paragraph behind a list: set off, and without a bullet or, where the list has none, with a full stop. */
const isBehindList = (line: RawLine, last: RawLine) =>
  last.bullet || (/\.$/u.test(line.text) && !/[.:!?]$/u.test(last.text));

/** Every non-empty line of a normalized posting. Lines before the first heading belong to `other`. */
export function readPostingLines(text: string): PostingLine[] {
  const raw = readRawLines(text);
  const headings = raw.map((line, i) => {
    if (i === 0)
      return /:$/u.test(line.text) && isMadeOfHeadingWords(line.text) && findHeadingKind(line.text) !== null;
    return !(i === 1 && isShouted(line.text)) && isHeading({ ...line, next: raw[i + 1] ?? null });
  });
  let section: PostingSection = "other";
  return raw.map((line, i) => {
    if (headings[i]) {
      const kind = findHeadingKind(line.text);
      // A heading of no known kind ends a list of requirements, but a sub-heading within the list does not.
      if (kind) section = kind;
      else if (!(section === "must" || section === "nice") || line.blankBefore) {
        section = guessSection(raw, headings, i);
      }
    } else if (line.blankBefore && !line.bullet && raw[i - 1] && isBehindList(line, raw[i - 1]!)) {
      // Behind the list and set off from it: no item of it any more.
      section = "other";
    }
    return {
      text: line.text,
      start: line.start,
      end: line.start + line.text.length,
      bullet: line.bullet,
      heading: headings[i]!,
      section: (!headings[i] && i > 0 && findInlineSection(line.text)) || section,
    };
  });
}
