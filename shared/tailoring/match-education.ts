import type { Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import type { FactMatch } from "./match-requirements.ts";
import { isAskingWord } from "./plain-words.ts";
import { readDegrees } from "./read-degrees.ts";
import { evidenceOf } from "./read-evidence.ts";
import { isContentWord, readStems, readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { stemWord } from "./stem-word.ts";

interface Met {
  evidenced: boolean;
  facts: FactMatch[];
  missing: string[];
}

const degreeRank: Record<string, number> = {
  any: 0,
  diploma: 1,
  associate: 2,
  bachelor: 3,
  master: 4,
  mba: 4,
  doctorate: 5,
};
const degreeWords =
  /^(?:bachelor|master|doctor|phd|degre|diploma|bsc|msc|ba|bs|ms|ma|mba|associ|scienc|art|univers|colleg|colleg|complet|hold|graduat|undergradu)$/;
/** "Computer Science": the word is part of the field where another word of it stands in front. */
const fieldOf = (text: string) =>
  readWords(text).filter(
    (word) => isContentWord(word) && !isAskingWord(word.lower) && !degreeWords.test(word.stem),
  );

/**
 * Fields a reader takes for related, one family a line, by the stems of their words. A field may stand in two families;
 * what stands in none is related to nothing here, and stays a question.
 */
const families = `computer software informatics information programming computing cybersecurity
statistics mathematics math computer data econometrics
electrical electronics electronic mechatronics computer
mechanical mechatronics manufacturing industrial aerospace automotive
civil structural construction architecture
business economics finance accounting commerce marketing
marketing communication communications journalism advertising media
journalism english literature communication creative linguistics
nursing midwifery health medicine paramedicine
biology biochemistry chemistry biotechnology pharmacology pharmacy
psychology sociology social counselling counseling
education teaching pedagogy
law legal jurisprudence
culinary hospitality gastronomy tourism
logistics supply transport transportation`
  .split("\n")
  .map((line) => new Set(line.split(" ").map(stemWord)));
const opensToRelated =
  /\b(?:related|similar|comparable|equivalent|relevant|adjacent)\s+(?:\p{L}+\s+)?(?:fields?|disciplines?|subjects?|areas?|degrees?|stud(?:y|ies)|qualifications?)\b|\bor (?:similar|related|equivalent)\b/iu;
const isRelated = (asked: string, stems: ReadonlySet<string>): boolean =>
  families.some((family) => family.has(asked) && [...family].some((stem) => stems.has(stem)));

/** The words of a degree without those of the school: a history degree of an Institute of Technology is one of history. */
const fieldStems = (text: string): Set<string> =>
  new Set(
    text
      .split(/[,·|()\t]|\s[–—-]\s|\s(?:at|from)\s/u)
      .filter(
        (part) =>
          !/\b(?:universit\w+|institut\w*|colleges?|school|academy|polytechnic|hochschule)\b/iu.test(part),
      )
      .flatMap((part) => [...readStems(part)]),
  );

/**
 * A degree of the level asked for or above it, in one of the fields named, or, where the posting says "or a related field",
 * in one of the same family. What belongs to no family stays a question.
 */
export function matchDegree(requirement: Requirement, facts: readonly Fact[]): Met {
  const asked = readDegrees(requirement.text).map((degree) => degreeRank[degree.level] ?? 0);
  const least =
    asked.length === 0 ? 0 : Math.min(...asked.filter((rank) => rank > 0 || asked.every((one) => one === 0)));
  const fields = fieldOf(requirement.text).filter((word) => !/^\p{N}/u.test(word.text));
  const found: FactMatch[] = [];
  for (const fact of facts) {
    if (fact.kind !== "education") continue;
    const evidence = evidenceOf(fact);
    const level = Math.max(-1, ...readDegrees(fact.text).map((degree) => degreeRank[degree.level] ?? 0));
    const hedged = evidence.hedged.size > 0 && evidence.plain.size === 0;
    const related = opensToRelated.test(requirement.text);
    const words = fields
      .filter(
        (word) =>
          holdsMeaning(evidence.plain, word.stem) || (related && isRelated(word.stem, fieldStems(fact.text))),
      )
      .map((word) => word.text);
    if (level >= least && !hedged && (fields.length === 0 || words.length > 0))
      found.push({ fact: fact.id, score: 1 + words.length, skills: [], words });
  }
  return { evidenced: found.length > 0, facts: found, missing: found.length > 0 ? [] : [requirement.text] };
}

const levels: [RegExp, number][] = [
  [/\b(?:native|mother tongue|muttersprach\w*|c2)\b/i, 6],
  [/\b(?:fluent|fluency|bilingual|fließend|verhandlungssicher\w*|c1|full professional)\b/i, 5],
  [/\b(?:business|advanced|professional|b2|very good|sehr gut\w*)\b/i, 4],
  [/\b(?:intermediate|conversational|b1|good|gut\w*|working)\b/i, 3],
  [/\b(?:basic|elementary|beginner|a2|a1|grundkenntnisse|school)\b/i, 1],
];
const levelOf = (text: string): number | null => levels.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const languageNames: Record<string, string> = {
  deutsch: "german",
  englisch: "english",
  französisch: "french",
  spanisch: "spanish",
  italienisch: "italian",
};
const languageKey = (lower: string): string => {
  const stem = lower.replace(/kenntnisse$|sprachig$/, "");
  return languageNames[stem] ?? stem;
};

/** A language at the level asked for. Where the candidate names no level and one is asked for, it stays a question. */
export function matchLanguage(requirement: Requirement, facts: readonly Fact[]): Met {
  const asked = levelOf(requirement.text);
  const wanted = new Set(
    readWords(requirement.text)
      .filter((word) => isContentWord(word) && !isAskingWord(word.lower))
      .map((word) => languageKey(word.lower)),
  );
  const found: FactMatch[] = [];
  for (const fact of facts) {
    if (fact.kind !== "language") continue;
    const words = readWords(fact.text).filter((word) => wanted.has(languageKey(word.lower)));
    const level = levelOf(fact.text);
    if (words.length > 0 && (asked === null || (level !== null && level >= asked))) {
      found.push({ fact: fact.id, score: words.length, skills: [], words: words.map((word) => word.text) });
    }
  }
  return { evidenced: found.length > 0, facts: found, missing: found.length > 0 ? [] : [requirement.text] };
}
