import type { Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { findHumanLanguages } from "../text/human-languages.ts";
import { findSkills } from "../text/skills/index.ts";
import { type FactMatch, meetsWords } from "./match-requirements.ts";
import { isAskingWord } from "./plain-words.ts";
import { readDegrees } from "./read-degrees.ts";
import { evidenceOf } from "./read-evidence.ts";
import { isContentWord, readStems, readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { stemWord } from "./stem-word.ts";

export interface Met {
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
/** A lawyer's degree is met by no other. */
const isLawDegree = (text: string): boolean =>
  readDegrees(text).some(({ level, text: own }) => level === "law doctor" || /^ll\.?[bm]/i.test(own)) ||
  /\bLL\.?[BM]\b/.test(text);
const degreeWords =
  /^(?:bachelor|master|doctor|phd|degre|diploma|bsc|msc|ba|bs|ms|ma|mba|associ|scienc|art|univers|colleg|colleg|complet|hold|graduat|undergradu)$/;
/** "Computer Science": the word is part of the field where another word of it stands in front. */
const fieldOf = (text: string) => {
  const degrees = readDegrees(text);
  return readWords(text.replace(/\bCS\b/g, "Computer Science")).filter(
    (word) =>
      isContentWord(word) &&
      !isAskingWord(word.lower) &&
      !degreeWords.test(word.stem) &&
      !noFieldWords.test(word.lower) &&
      !degrees.some(
        ({ start, end }) => start <= word.start && word.end <= end && /\./.test(text.slice(start, end)),
      ),
  );
};
const noFieldWords =
  /^(?:subject|education|educated|accredited|recogni[sz]ed|school|high|level|module|course|post|ged|equivalent|abgeschlossene[rsn]?|dreijährige|ausbildung|berufsausbildung|lehre|umschulung|vergleichbare?|qualifikation|voraussetzung|sowie|studium|abschluss|klasse|führerschein)$/;
/** A degree's field told by what it has in common: any of these is numerate. */
const broadFields: [RegExp, RegExp][] = [
  [
    /\b(?:numerate|quantitative)\b/i,
    /\b(?:mathemati\w*|statisti\w*|physics|engineering|economics|econometrics|computer science|data science|actuarial|finance|accounting|mathematik|statistik|physik|informatik)\b/i,
  ],
];

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

/** "Bachelor's in CS with 5 years of experience, or …": what is said of the degree. */
const degreeClause = (text: string): string => {
  const first = readDegrees(text)[0];
  const own = first && /\byears?\b/i.test(text.slice(0, first.start)) ? text.slice(first.start) : text;
  return own.replace(/(?:\s+(?:with|plus|and|mit)\s+\d.*|,?\s*or\s+(?:equivalent\s+experience|\d).*)$/i, "");
};

/**
 * A degree of the level asked for or above it, in one of the fields named, or, where the posting says "or a related field",
 * in one of the same family. What belongs to no family stays a question.
 */
export function matchDegree(requirement: Requirement, facts: readonly Fact[]): Met {
  const asked = readDegrees(requirement.text).map((degree) => degreeRank[degree.level] ?? 0);
  const least =
    asked.length === 0 ? 0 : Math.min(...asked.filter((rank) => rank > 0 || asked.every((one) => one === 0)));
  const text = asked.length > 0 ? degreeClause(requirement.text) : requirement.text;
  const fields = fieldOf(text).filter((word) => !/^\p{N}/u.test(word.text));
  const broad = broadFields.find(([named]) => named.test(requirement.text))?.[1];
  const wantedSkills = findSkills(text).filter(({ entry }) => entry.category === "subject");
  const found: FactMatch[] = [];
  for (const fact of facts) {
    if (fact.kind !== "education") continue;
    const evidence = evidenceOf(fact);
    const level = Math.max(
      asked.length === 0 ? 0 : -1,
      /\bdoctor of\b/i.test(fact.text) ? 5 : -1,
      ...readDegrees(fact.text).map((degree) => degreeRank[degree.level] ?? 0),
    );
    const hedged = evidence.hedged.size > 0 && evidence.plain.size === 0;
    const related = opensToRelated.test(requirement.text);
    const words = fields
      .filter(
        (word) =>
          holdsMeaning(evidence.plain, word.stem) || (related && isRelated(word.stem, fieldStems(fact.text))),
      )
      .map((word) => word.text);
    const inField =
      fields.length === 0 ||
      broad?.test(fact.text) ||
      (asked.length > 0 ? words.length > 0 : meetsWords(words.length, fields.length)) ||
      wantedSkills.some(({ name }) => evidence.reading.skills.some((skill) => skill.name === name));
    const lawful = !isLawDegree(text) || isLawDegree(fact.text);
    if (level >= least && !hedged && inField && lawful)
      found.push({ fact: fact.id, score: 1 + words.length, skills: [], words });
  }
  return { evidenced: found.length > 0, facts: found, missing: found.length > 0 ? [] : [requirement.text] };
}

const levels: [RegExp, number][] = [
  [/\b(?:native|mother tongue|muttersprach\w*|c2)\b/i, 6],
  [/\b(?:fluent|fluency|bilingual|flie(?:ß|ss)end|verhandlungssicher\w*|c1|full professional)\b/i, 5],
  [/\b(?:business|advanced|professional|b2|very good|sehr gut\w*)\b/i, 4],
  [/\b(?:grundkenntnisse|basic)\b/i, 1],
  [/\b(?:intermediate|conversational|b1|good|gut\w*|working)\b/i, 3],
  [/\b(?:basic|elementary|beginner|a2|a1|grundkenntnisse|school)\b/i, 1],
];
const levelOf = (text: string): number | null => levels.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const optional =
  /\b(?:von vorteil|a plus|an? advantage|an asset|desirable|welcome|preferred|wünschenswert|wäre schön|nice to have)\b/i;

interface AskedLanguage {
  /** English names; any of them will do. */
  names: string[];
  level: number | null;
  optional: boolean;
}

/** "Business-fluent German, very good English" asks for two; "Italian or English is a plus" beside them for neither. */
function listAskedLanguages(text: string): AskedLanguage[] {
  const asked: (AskedLanguage & { end: number; own: string })[] = [];
  for (const language of findHumanLanguages(text)) {
    const last = asked.at(-1);
    const gap = last ? text.slice(last.end, language.start) : "";
    if (last && /^\s*,?\s*(?:or|oder|\/)\s*(?:\p{L}+\s+){0,2}$/iu.test(gap)) {
      last.names.push(language.name);
      last.end = language.end;
    } else asked.push({ names: [language.name], level: null, optional: false, end: language.end, own: "" });
  }
  let from = 0;
  for (const one of asked) {
    const behind = /^[^,;.]*?(?=\s(?:and|und)\s|[,;.]|$)/iu.exec(text.slice(one.end))?.[0] ?? "";
    one.own = text.slice(from, one.end + behind.length);
    from = one.end + behind.length;
  }
  const whole = levelOf(text);
  return asked.map(({ names, own }) => ({
    names,
    level: levelOf(own) ?? whole,
    optional: optional.test(own),
  }));
}

/** Each language at the level asked for. Where the candidate names no level and one is asked for, it stays a question. */
export function matchLanguage(requirement: Requirement, facts: readonly Fact[]): Met {
  const all = listAskedLanguages(requirement.text);
  const needed = all.filter((one) => !one.optional);
  const asked = needed.length > 0 ? needed : all;
  const held = facts.filter(({ kind }) => kind === "language");
  const found = asked.map(({ names, level }) =>
    held.flatMap((fact): FactMatch[] => {
      const words = findHumanLanguages(fact.text).filter(({ name }) => names.includes(name));
      const own = levelOf(fact.text);
      return words.length > 0 && (level === null || (own !== null && own >= level))
        ? [{ fact: fact.id, score: words.length, skills: [], words: words.map(({ text }) => text) }]
        : [];
    }),
  );
  const evidenced = found.length > 0 && found.every((some) => some.length > 0);
  return { evidenced, facts: found.flat(), missing: evidenced ? [] : [requirement.text] };
}
