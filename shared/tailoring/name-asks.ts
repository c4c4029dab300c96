/**
 * Stable names for what a requirement asks for, so that the same question in other words, for another job, in another
 * run is known to have been asked. The dictionary's names where it knows them ("K8s" and "Kubernetes" are one), else the
 * stems of the words that say what is wanted.
 */

import { findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import { findSkills } from "../text/skills/index.ts";
import {
  asksForDegree,
  listAskedWords,
  listSkillGroups,
  type RequirementMatch,
} from "./match-requirements.ts";
import type { AnswerRecord } from "./model.ts";
import { readDegrees } from "./read-degrees.ts";
import { readWords } from "./read-words.ts";

type AskKind = "skill" | "words" | "degree" | "language" | "licence" | "permit" | "place" | "years";

const write = (kind: AskKind, first: string, names: readonly string[] = []): string =>
  `${kind}:${first}${first !== "" && names.length > 0 ? ":" : ""}${[...new Set(names)].sort().join("|")}`;

const stemsOf = (text: string): string[] =>
  listAskedWords(text)
    .filter((word) => !/^\p{N}/u.test(word))
    .map((word) => readWords(word)[0]?.stem ?? word.toLowerCase());

/** Words that say that it is a permit or a place, and not which. */
const permitWords =
  /^(?:right|work|permit|authori[sz]\p{L}*|eligib\p{L}*|legal\p{L}*|visa|valid|sponsor\p{L}*|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|gültig\p{L}*|based|locat\p{L}*|onsite|site|office|vor|ort|wohnort|live|person)$/u;
const namesOf = (text: string): string[] => {
  const short = text
    .replace(/\b(?:United Kingdom|Great Britain)\b/gi, "UK")
    .replace(/\b(?:United States|USA|U\.S\.)/g, "US");
  return listAskedWords(short)
    .filter((word) => !permitWords.test(word.toLowerCase()))
    .map((word) => readWords(word)[0]?.stem ?? word.toLowerCase());
};

/** What a must-have still asks for: all of it, or of several skills those that no fact has. Never empty. */
export function nameAsks(match: RequirementMatch): string[] {
  const { requirement, missing, years } = match;
  const { text, topic } = requirement;
  if (topic === "permit" || topic === "place") return [write(topic, "", namesOf(text))];
  if (asksForDegree(requirement)) {
    const level = readDegrees(text)[0]?.level ?? "any";
    const fields = stemsOf(text).filter(
      (stem) => !/^(?:bachelor|master|degre|relat|scienc|bsc|msc|phd|complet)/.test(stem),
    );
    return [write("degree", level, fields)];
  }
  if (topic === "language") {
    const language = findHumanLanguages(text)[0]?.name.toLowerCase() ?? stemsOf(text).join(" ");
    return [write("language", language, [findLanguageLevel(text)?.toLowerCase() ?? ""].filter(Boolean))];
  }
  const groups = listSkillGroups(text);
  if (topic === "licence") {
    const papers = groups
      .flat()
      .filter(({ entry }) => entry.category === "certificate" || entry.category === "licence");
    return [
      write("licence", "", papers.length > 0 ? papers.map(({ name }) => name.toLowerCase()) : stemsOf(text)),
    ];
  }
  if (requirement.years !== null || years !== null) {
    const hard = groups.flat().filter(({ entry }) => entry.category !== "soft");
    const about = hard.length > 0 ? hard.map(({ name }) => name.toLowerCase()) : stemsOf(text);
    return [write("years", String(requirement.years ?? years?.asked ?? 0), about)];
  }
  const open = groups.filter((group) => missing.includes(group.map((skill) => skill.text).join(" / ")));
  return listSkillAsks(open.length > 0 ? open : groups, text);
}

/** What a claim of a typed text asks for. */
export function nameTextAsks(text: string): string[] {
  return listSkillAsks(
    findSkills(text).map((skill) => [skill]),
    text,
  );
}

function listSkillAsks(groups: readonly (readonly { name: string }[])[], text: string): string[] {
  if (groups.length === 0)
    return [write("words", "", stemsOf(text).length > 0 ? stemsOf(text) : [text.toLowerCase().trim()])];
  return [
    ...new Set(
      groups.map((group) =>
        write(
          "skill",
          "",
          group.map(({ name }) => name.toLowerCase()),
        ),
      ),
    ),
  ];
}

interface Ask {
  kind: string;
  first: string;
  names: string[];
}

function parseAsk(ask: string): Ask {
  const [kind = "", ...rest] = ask.split(":");
  const headed = kind === "degree" || kind === "language" || kind === "years";
  const list = (headed ? rest.slice(1) : rest).join(":");
  return { kind, first: headed ? (rest[0] ?? "") : "", names: list === "" ? [] : list.split("|") };
}

const isSubset = (some: readonly string[], of: readonly string[]): boolean =>
  some.every((one) => of.includes(one));
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && isSubset(a, b);
/** Share of words from which two demands that the dictionary does not know ask for the same. */
const sameWords = 0.75;

function covers(record: AnswerRecord, ask: Ask): boolean {
  return record.asks.map(parseAsk).some((known) => {
    if (known.kind !== ask.kind) return false;
    const same = isSame(known.names, ask.names);
    switch (ask.kind) {
      // Who has neither Java nor Kotlin has no Java.
      case "skill":
      case "licence":
        return same || (record.state === "declined" && isSubset(ask.names, known.names));
      case "language":
        return known.first === ask.first && (record.state === "answered" || same || known.names.length === 0);
      case "degree":
        return same && known.first === ask.first;
      // Who has not five years may have three.
      case "years":
        return same && (record.state === "answered" || Number(known.first) <= Number(ask.first));
      case "words": {
        const common = ask.names.filter((name) => known.names.includes(name)).length;
        return common > 0 && common >= sameWords * Math.max(ask.names.length, known.names.length);
      }
      default:
        return same;
    }
  });
}

/** Whether everything a question asks for has been asked before, whatever the answer was. */
export function isAsked(asks: readonly string[], answers: readonly AnswerRecord[]): boolean {
  return asks.length > 0 && asks.map(parseAsk).every((ask) => answers.some((record) => covers(record, ask)));
}

/** Whether the candidate has said that something asked for is not theirs. */
export function isDeclined(asks: readonly string[], answers: readonly AnswerRecord[]): boolean {
  const declined = answers.filter((record) => record.state === "declined");
  return asks.length > 0 && asks.map(parseAsk).some((ask) => declined.some((record) => covers(record, ask)));
}
