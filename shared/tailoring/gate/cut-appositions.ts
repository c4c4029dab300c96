import { findTrainedRole } from "../name-training.ts";
import { findAskedNames, findSpecials, type Span } from "../work-names.ts";

export interface Apposition extends Span {
  text: string;
  /** Where the special stands that it is another name of. */
  special: Span;
}

const brackets = /\(([^()]{3,60})\)/gu;

/**
 * Names of work and of trainings that stand beside their special, the one of them in brackets: "Einwohnermeldeamt (Meldewesen)". Whoever has the special has
 * the name, so it claims nothing more; the special is looked up as ever. `house`: employers and titles of the text's sources.
 */
export function findAppositions(text: string, house: string): Apposition[] {
  const found: Apposition[] = [];
  for (const match of text.matchAll(brackets)) {
    const inside = match[1]!;
    const open = match.index;
    const before = text.slice(0, open).trimEnd();
    for (const name of findAskedNames(inside)) {
      if (name.text !== inside && `${name.text}n` !== inside) continue;
      const special = findSpecials(before, name, house).find(({ end }) => end === before.length);
      if (special) found.push({ start: open, end: open + match[0].length, text: inside, special });
    }
    for (const name of findAskedNames(before.slice(-60))) {
      if (!before.endsWith(name.text) || /[\p{L}-]$/u.test(before.slice(0, -name.text.length))) continue;
      const special = findSpecials(inside, name, house).find(({ start }) => start === 0);
      if (!special || special.end !== inside.length) continue;
      const start = before.length - name.text.length;
      const inBrackets = { start: open + 1, end: open + 1 + inside.length };
      found.push({ start, end: before.length, text: name.text, special: inBrackets });
    }
  }
  const training = /^(?:Weiterbildung|Zusatzausbildung|Fortbildung|Zusatzqualifikation) zu[rm] /u.exec(text);
  if (training) {
    const end = training[0].length;
    const role = findTrainedRole(text.slice(end));
    const isFitting = role !== null && /(?:in|frau)$/u.test(role) === /zur $/.test(training[0]);
    if (isFitting)
      found.push({
        start: 0,
        end,
        text: training[0].trim(),
        special: { start: end, end: end + role.length },
      });
  }
  return found;
}

/** The text with blanks in their place, so that all else stays where it is. */
export const blankAppositions = (text: string, appositions: readonly Span[]): string =>
  appositions.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
