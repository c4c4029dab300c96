/**
 * Words as skills need them: "C++", "C#", ".NET" and "Node.js" keep what tells them apart. The text between two
 * words is kept as a gap, because "Node.js" and "CI/CD" hold together where "AWS, Azure" does not.
 */

export interface SkillWord {
  raw: string;
  /** Lower case, plural s dropped: the form compared where letter case does not matter. */
  key: string;
  start: number;
  end: number;
}

const word = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|§|[\p{L}\p{N}]+(?:\+\+|#|\+(?![\p{L}\p{N}]))?/giu;

/** Plural and singular compare equal; short words and words in -ss, -us, -is, -as, -ics stay ("AWS", "business", "status", "physics"), abbreviations lose it ("VFDs"). */
function wordKey(raw: string): string {
  if (/^\p{Lu}{2,}s$/u.test(raw)) return raw.slice(0, -1).toLowerCase();
  const lower = raw.toLowerCase();
  if (lower.length > 4 && lower.endsWith("s") && !/(?:ss|us|is|as|ics)$/.test(lower))
    return lower.slice(0, -1);
  return lower;
}

export function readSkillWords(text: string): SkillWord[] {
  const words: SkillWord[] = [];
  for (const match of text.matchAll(word)) {
    words.push({
      raw: match[0],
      key: wordKey(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** Whether two words with `gap` between them may stand for an alias whose own words have `wanted` between them. */
export function isGapEqual(gap: string, wanted: string): boolean {
  if (gap === wanted) return true;
  if (gap.length > 3) return false;
  const plain = gap.trim();
  const wantedPlain = wanted.trim();
  if (plain === wantedPlain) return true;
  if (wantedPlain === "/" || wantedPlain === "&") return plain === "-" || plain === "";
  if (/^[’']$/.test(plain)) return /^[’']$/.test(wantedPlain);
  return /^[-‐‑–.]?$/.test(plain) && /^[-.(]?$/.test(wantedPlain) && !/\.\s/.test(gap);
}
