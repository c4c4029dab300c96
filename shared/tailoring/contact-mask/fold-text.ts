/** A text as it is compared: small letters without accents, and where each of its characters stands in the original. */
export interface FoldedText {
  text: string;
  original: string;
  /** Start in the original of each character of `text`, and behind the last one the original's length. */
  starts: number[];
}

const apart: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
/** Marks and signs that nobody sees: accents set apart, soft hyphens, joiners, directions. */
const unseen = /[\p{M}\p{Cf}]/u;

/** "Mu\u0308ller", "MÜLLER" and "Mül\u00adler" are all "muller"; full-width signs and special blanks are the plain ones. */
export function foldText(original: string): FoldedText {
  let text = "";
  const starts: number[] = [];
  let at = 0;
  for (const sign of original) {
    if (sign < "\u0080" && sign >= " ") {
      text += sign.toLowerCase();
      starts.push(at);
      at += 1;
      continue;
    }
    for (const piece of sign.normalize("NFKD")) {
      if (unseen.test(piece)) continue;
      const low = piece.toLowerCase();
      for (const unit of (apart[low] ?? low).split("")) {
        text += unit;
        starts.push(at);
      }
    }
    at += sign.length;
  }
  starts.push(at);
  return { text, original, starts };
}

/** Control characters as a JSON string writes them: "\\tSantos" is a tab and a name, and no word "tSantos". */
const jsonEscape = /\\(?:[bfnrt]|u[0-9a-f]{4})/g;

/** A folded text with quotation marks in their place, which end every word, number and link. */
export const blankEscapes = (folded: string): string =>
  folded.replace(jsonEscape, (found) => '"'.repeat(found.length));

/** The forms a name takes in folded texts: "Müller" is written Muller and Mueller, "Bjørn" Bjorn and Bjoern. */
export function foldName(name: string): string[] {
  const plain = foldText(name).text;
  const long = foldText(
    name.normalize("NFC").replace(/[äöüøå]/giu, (sign) => longForms[sign.toLowerCase()] ?? sign),
  ).text;
  const short = plain.length >= 5 ? plain.replace(/([aou])e/g, "$1") : plain;
  return [...new Set([plain, long, short])].filter((form) => form.length > 1);
}

const longForms: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
