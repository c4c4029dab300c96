import type { Posting } from "../posting/model.ts";
import {
  canonicalSkill,
  findSkill,
  properNames,
  type SkillCategory,
  sameSkill,
} from "../text/skills/index.ts";
import { readWords } from "./read-words.ts";

const levelWords = /^(?:advanced|strong|basic|solid|expert|good|excellent|proficient|intermediate)\s+/i;

/** A spelling as the eye compares it: stems of its words, so that case, dots and a plural s do not count. */
export const plainSpelling = (text: string): string =>
  readWords(text)
    .map((word) => word.stem)
    .join(" ");

/** Whether one spelling stands in another as whole words, or, from four letters on, without the gaps ("Node.js" in "NodeJS"). */
export function containsSpelling(text: string, spelling: string): boolean {
  const whole = plainSpelling(text);
  const part = plainSpelling(spelling);
  if (part === "") return false;
  if (` ${whole} `.includes(` ${part} `)) return true;
  const joined = part.replaceAll(" ", "");
  return joined.length > 3 && whole.replaceAll(" ", "").startsWith(joined);
}

/** "Advanced Excel" → "Excel", "Basic life support" stays: a level is taken off only where the same skill is left. */
export function withoutLevel(text: string): string {
  const bare = text.replace(levelWords, "");
  return bare !== text && canonicalSkill(bare) !== null && canonicalSkill(bare) === canonicalSkill(text)
    ? bare
    : text;
}

/**
 * Whether a reader of the posting recognises the candidate's spelling: it holds one of the posting's, or all its words
 * stand in a requirement that names the skill ("infection control" for "Infection prevention and control").
 */
export function isRecognised(own: string, name: string, posting: Posting): boolean {
  const spellings = posting.skills
    .filter((skill) => skill.name === name)
    .map((skill) => withoutLevel(skill.text));
  if (spellings.some((spelling) => containsSpelling(own, spelling))) return true;
  const words = readWords(own).map((word) => word.stem);
  return posting.requirements.some((requirement) => {
    if (!requirement.skills.includes(name)) return false;
    const asked = new Set(readWords(requirement.text).map((word) => word.stem));
    return words.length > 0 && words.every((stem) => asked.has(stem));
  });
}

export const isProperName = (category: SkillCategory): boolean => properNames.has(category);

/**
 * How the posting's requirements spell a skill: the spelling that most of their mentions hold ("AWS" in "AWS cloud"), the
 * earliest among equals; without words of level ("Advanced Excel" → "Excel"). Null where they name only kinds of it.
 */
export function findPostingSpelling(posting: Posting, name: string): string | null {
  const inside = (start: number): boolean =>
    posting.requirements.some((one) => one.start <= start && start < one.end);
  const spellings = posting.skills
    // "After-Sales-Service" does not call selling "sales".
    .filter(({ start }) => posting.text[start - 1] !== "-")
    .filter((mention) => mention.name === name && inside(mention.start))
    .map((mention) => withoutLevel(mention.text));
  let best: string | null = null;
  let most = 0;
  for (const text of spellings) {
    if (!sameSkill(text, name)) continue;
    const holders = spellings.filter((other) => containsSpelling(other, text)).length;
    if (holders > most) [best, most] = [text, holders];
  }
  return best;
}

/** An initialism or a clipped form ("JS", "K8s", "EHR"), as against a name spelled out. */
export const isShortForm = (text: string): boolean =>
  !/\s/.test(text) &&
  text.length <= 5 &&
  /\p{Lu}/u.test(text.slice(0, 1)) &&
  (/[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/u.test(text) || text.length <= 2);

/** A skill's name within a sentence: proper names keep their capital, "Electronic health records" does not. */
export function inSentence(text: string, name: string): string {
  const common = /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)+$/u.test(text);
  const proper = properNames.has(findSkill(name)?.category ?? "method");
  // "First Aid" is written as a name or small, but never as half of each.
  if (/ \p{Lu}\p{Ll}/u.test(text)) return text;
  return proper && !common ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/**
 * The posting's spelling fitted to the place of the candidate's own: small letters within a sentence, singular where the
 * own word is singular. Null where it does not fit.
 */
export function fitSpelling(
  spelling: string,
  own: string,
  name: string,
  place: "sentence" | "list",
  before: string,
): string | null {
  let fitted = spelling;
  const opens = place === "list" || /(?:^|[.!?:]\s+)$/.test(before);
  if (/s$/i.test(fitted) && !/s$/i.test(own) && /\s/.test(fitted)) {
    const singular = fitted.replace(/ies$/i, "y").replace(/s$/i, "");
    if (canonicalSkill(singular) === name) fitted = singular;
    else if (/\b(?:an?|the|this|our)\s+$/i.test(before)) return null;
  }
  // A noun with a capital inside a sentence is German, or a name to whoever wrote it.
  if (!opens && !/^\p{Lu}\p{Ll}/u.test(own)) fitted = inSentence(fitted, name);
  if (opens && /^\p{Lu}/u.test(own)) fitted = fitted.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (article && (article === "an") !== /^[aeio]/i.test(fitted)) return null;
  return fitted;
}
