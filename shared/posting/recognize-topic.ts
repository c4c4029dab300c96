import { findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import type { FoundSkill } from "../text/skills/index.ts";
import type { RequirementTopic } from "./model.ts";

const permit =
  /\b(?:work permit|right to work|work authori[sz]ation|authori[sz]ed to work|visa|citizen(?:ship)?|security clearance|sponsorship|arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung|führungszeugnis|background check|dbs)\b/iu;
const licence =
  /\b(?:licen[cs]e[ds]?|licensure|führerschein\w*|fahrerlaubnis|driver(?:'|’)?s|registration with|registered (?:nurse|with)|approbation|staplerschein|gabelstaplerschein|berufsurkunde|bar admission|admitted to)\b/iu;
const certificate = /\b(?:certifi(?:ed|cation|cate)s?|zertifi\w+|zertifikat\w*)\b/iu;
const degree =
  /(?:\b(?:bachelor|master(?:'|’)s|masters|master (?:of|in|degree)|masterabschluss|degree|ph\.?\s?d|doctora\w+|diploma|mba|b\.?\s?sc|m\.?\s?sc|ged|high school|studium|studienabschluss|hochschulabschluss|abschluss|ausbildung|berufsausbildung|apprenticeship|abitur|staatsexamen|examiniert\w*|lehramt|meisterbrief|gcses?|a-levels?|a levels)\b|ausbildung(?![\p{L}])|studium(?![\p{L}])|abgeschlossen\w*)/iu;
const place =
  /\b(?:on[- ]?site|relocat\w+|commut\w+|based in|willing(?:ness)? to travel|travel up to|reisebereitschaft|vor ort|wohnort|residen\w+)\b/iu;
const experience = /(?:\b(?:experience|experienced|track record|background in)\b|erfahrung)/iu;

/** What a requirement is about. Knock-outs (permit, licence, degree, language) win over the skills they name. */
export function recognizeTopic(text: string, skills: FoundSkill[]): RequirementTopic {
  if (permit.test(text)) return "permit";
  if (licence.test(text) || skills.some((skill) => skill.entry.category === "licence")) return "licence";
  if (degree.test(text)) return "degree";
  if (isLanguageDemand(text, skills)) return "language";
  if (findYears(text) !== null) return "experience";
  if (skills.some((skill) => skill.entry.category === "certificate") || certificate.test(text))
    return "licence";
  if (skills.length > 0) return "skill";
  if (experience.test(text)) return "experience";
  if (place.test(text)) return "place";
  return "other";
}

function isLanguageDemand(text: string, skills: FoundSkill[]): boolean {
  const languages = findHumanLanguages(text);
  if (languages.length === 0) return false;
  // "Bachelor in English" is a degree, "German cuisine" a skill.
  if (languages.every((one) => skills.some((skill) => skill.start <= one.start && skill.end >= one.end)))
    return false;
  return (
    languages[0]!.text.length * 2 > text.length ||
    findLanguageLevel(text) !== null ||
    /\b(?:fluen\w+|speak\w*|spoken|written|language|proficien\w+|sprachkenntnisse|in wort und schrift|sprache)\b|kenntnisse/iu.test(
      text,
    )
  );
}

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  zweijährige: 2,
  drei: 3,
  dreijährige: 3,
  vier: 4,
  fünf: 5,
  fünfjährige: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};
const count = `(\\d{1,2}|${Object.keys(numberWords).join("|")})`;
const yearsOf = new RegExp(
  `(?<![\\p{L}\\d.])${count}(?:\\s*\\(\\d+\\))?\\s*\\+?\\s*(?:(?:[-–—]|to|bis|or|oder)\\s*${count}\\s*\\+?\\s*)?(?:or more |plus |oder mehr |full |volle )?[-\\s]?(?:years?|yrs?\\.?|jahre?n?)(?:['’]s?)?(?![\\p{L}])`,
  "iu",
);
const germanYears = /(?<![\p{L}])(ein|zwei|drei|fünf)jährige/iu;

/** Years of experience asked for: the lower bound of a range. Null where none are, or where years are something else. */
export function findYears(text: string): number | null {
  const german = germanYears.exec(text);
  if (german && /erfahrung|praxis/iu.test(text)) return numberWords[german[1]!.toLowerCase()] ?? null;
  const match = yearsOf.exec(text);
  if (!match) return null;
  const after = text.slice(match.index + match[0].length);
  if (/^\s*(?:of age|old|alt\b|probation|contract|degree|program)/iu.test(after)) return null;
  if (
    !/experience|erfahrung|practice|praxis|background|in (?:a|an|the|der|einer|einem)|of |as |working|tätig|work/iu.test(
      text,
    )
  )
    return null;
  const first = match[1]!.toLowerCase();
  return numberWords[first] ?? Number(first);
}
