import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import { isAskingWord } from "./plain-words.ts";
import { readDegrees } from "./read-degrees.ts";
import { isContentWord, readWords } from "./read-words.ts";

/** One thing the field consists of; any of its skills or words will do. */
export interface FieldPart {
  skills: FoundSkill[];
  /** As the posting writes them. */
  words: string[];
}

export interface AskedField {
  /** Each has to be met. Empty where any work counts. */
  parts: FieldPart[];
  /** "…, two of which in MSK". */
  within: { years: number; parts: FieldPart[] } | null;
}

const number = "(?:\\d+|one|two|three|four|five|six|eight|ten|ein|zwei|drei|vier|fünf|sechs)";
const within = new RegExp(
  `[,;(]?\\s*\\b(${number})\\s+(?:years?\\s+)?(?:of\\s+)?(?:them|which|those)\\b(?:\\s+(?:must|should|being))?\\s*(.*)$`,
  "iu",
);
/** Wishes, and what belongs to another demand. */
const asides = [
  /\b(?:preferably|ideally|idealerweise|vorzugsweise|bevorzugt)\b.*$/i,
  /[,;–—][^,;–—]*\b(?:preferred|a plus|desirable|an advantage|von vorteil|wünschenswert)\b.*$/i,
  /\b(?:is|are|ist|sind|wäre|would be)\s+(?:an?\s+)?(?:preferred|plus|desirable|advantage|welcome|von vorteil|wünschenswert)\b.*$/i,
  /(?<=\s\S+\s\S+\s\S+\s)(?:ist|sind|wäre|wären)\b.*$/i,
  /\bund\s+(?:arbeitest|bist|hast|bringst)\b.*$/i,
  /,?\s*(?:but not|aber kein|aber nicht|and (?:be |an? )?(?:able|ability|excellent|willing)|and an?\s+(?=J\.?D|degree|bachelor|master))\b.*$/i,
  /\([^)]*\)/g,
];
/** Words of such demands that name no field. */
const noField =
  /^(?:spent|building|build|registration|registered|post|progressive|full|time|erste[rns]?|erfahrung|berufserfahrung|praxis|mindestens|mind|jahr\p{L}*|j|yrs\+?|industry|sector|branche|bereich|umfeld|background|proven|commercial|hands|comparable|vergleichbar\p{L}*|einschlägig\p{L}*|mehrjährig\p{L}*|ideal|month|months|monate|work|working|involved|money's|vorteil|kein|muss|experience|mandatory|similar|capacity|setting|last|within|more|two|three|four|five|six|seven|eight|nine|ten|twelve|drei|zwei|vier|fünf|sechs)$/iu;

/** The field of work that a demand for experience names, part by part. */
export function readField(text: string): AskedField {
  let rest = text;
  const inner = within.exec(rest);
  if (inner) rest = rest.slice(0, inner.index);
  for (const aside of asides) rest = rest.replace(aside, " ");
  if (readDegrees(rest).some(({ level }) => level !== "any" && level !== "diploma")) rest = cutDegree(rest);
  return {
    parts: readParts(rest),
    within: inner ? { years: readNumber(inner[1]!), parts: readParts(inner[2]!) } : null,
  };
}

/** "Bachelor's in CS with 5 years of experience": what stands with the years. */
function cutDegree(text: string): string {
  const years = new RegExp(`${number}[^,;.]*?(?:years?|jahre?)[^,;.]*`, "iu").exec(text);
  return years?.[0] ?? "";
}

const numbers = "zero one two three four five six seven eight nine ten".split(" ");
const german = "null ein zwei drei vier fünf sechs".split(" ");
const readNumber = (word: string): number => {
  const at = Math.max(numbers.indexOf(word.toLowerCase()), german.indexOf(word.toLowerCase()));
  return at >= 0 ? at : Number(word);
};

function readParts(text: string): FieldPart[] {
  const skills = findSkills(text).filter((skill) => skill.entry.category !== "soft");
  const words = readWords(text).filter(
    (word) =>
      isContentWord(word) &&
      !isAskingWord(word.lower) &&
      !noField.test(word.lower) &&
      !/^\p{N}/u.test(word.text) &&
      !skills.some((skill) => skill.start <= word.start && word.end <= skill.end),
  );
  const items = [
    ...skills.map((skill) => ({ start: skill.start, end: skill.end, skill, word: null })),
    ...words.map((word) => ({ start: word.start, end: word.end, skill: null, word: word.text })),
  ].sort((a, b) => a.start - b.start);
  const parts: FieldPart[] = [];
  let last = 0;
  for (const item of items) {
    const gap = text.slice(last, item.start);
    const or = parts.length > 0 && /\b(?:or|oder)\b|^\s*\/\s*$/i.test(gap);
    const part = or ? parts.at(-1)! : { skills: [], words: [] };
    if (!or) parts.push(part);
    if (item.skill) part.skills.push(item.skill);
    else part.words.push(item.word!);
    last = item.end;
  }
  return parts;
}
