/**
 * What the candidate's answer becomes. A denial ("No", "noch nicht", "I have never used it") is kept and makes no fact;
 * what follows "but" may make one. An answer that affirms without naming the thing ("Yes, two years at Harrow") takes the
 * name from the question, but only where the question asks for one thing: of "Java or Kotlin?" a bare yes says nothing.
 */

import { findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import { findSkills } from "../text/skills/index.ts";
import { listAskedWords } from "./match-requirements.ts";
import { readDegrees } from "./read-degrees.ts";
import { readStems, readWords } from "./read-words.ts";

export type AnswerFact =
  | { list: "other" | "certificates"; text: string }
  | { list: "languages"; language: string; level: string | null }
  | { list: "education"; degree: string };

export interface AnswerReading {
  denies: boolean;
  /** null where nothing in the answer is a fact. */
  fact: AnswerFact | null;
}

const denial =
  /^(?:(?:unfortunately|sorry|honestly|well|leider|ehrlich gesagt)[,\s]+)?(?:no(?! (?:problem|doubt|question|worries))|nope|nah|none|never|not(?! only| just| merely)|nein|nee|nie|niemals|kein\p{L}*|nicht|noch (?:nicht|nie|kein\p{L}*)|n\/a|(?:i|we)\s+(?:do not|don['’]?t|have not|haven['’]?t|did not|didn['’]?t|can ?not|can['’]?t|am not|was not|wasn['’]?t|never|have never|have no|had no|lack|hold no|speak no|know no)(?! (?:only|just|merely))|i['’](?:m not|ve never|ve not|ve no)|(?:ich|das|damit|dazu|habe|kann|bin|besitze|spreche|kenne)\b[^.,;!]{0,40}?\b(?:nicht|nie|niemals|kein\p{L}*))(?![\p{L}])/iu;
const turn =
  /(?:[,.;–—-]|\s)\s*(?:but|however|though|although|instead|aber|jedoch|sondern|dafür|stattdessen)\s*,?\s+/iu;
const yes = /^(?:yes|yep|yeah|ja|jawohl|sure|correct|indeed|stimmt|genau)(?!\p{L})/iu;
/** What is to come is no fact. */
const wish =
  /(?<!\p{L})(?:learn(?:ing)?|plan(?:ning)?|would|want|could|hope|will|willing|interested|going to|lerne\p{L}*|möchte|würde|will|plane|könnte|interess\p{L}*|bereit)(?!\p{L})/iu;
const anyNegation =
  /(?<!\p{L})(?:no|not|never|without|only|n['’]t|except|kein\p{L}*|nicht|nie|nur|ohne|außer)(?!\p{L})|n['’]t\b/iu;

export function readAnswer(input: { demand: string; asks: readonly string[]; text: string }): AnswerReading {
  const said = input.text.trim().replace(/\s+/g, " ");
  if (!denial.test(said)) return { denies: false, fact: said === "" ? null : factOf(said, input) };
  const rest = said.split(turn).slice(1).join(", ").trim();
  if ((rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3 || denial.test(rest) || wish.test(rest))
    return { denies: true, fact: null };
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { denies: true, fact: { list: "other", text } };
}

function factOf(said: string, { demand, asks }: { demand: string; asks: readonly string[] }): AnswerFact {
  const [only] = asks.length === 1 ? asks : [];
  const kind = only?.split(":")[0] ?? "";
  if (kind === "language") {
    const language = findHumanLanguages(demand)[0]?.name ?? findHumanLanguages(said)[0]?.name;
    if (language) return { list: "languages", language, level: levelOf(said, language) };
  }
  if (kind === "degree" && readDegrees(said).length > 0) return { list: "education", degree: said };
  const list = kind === "licence" ? "certificates" : "other";
  const unclear =
    anyNegation.test(said) ||
    (kind === "years" && (!yes.test(said) || /\d|\p{L}+ (?:years?|jahre?)\b/iu.test(said)));
  const subject = only === undefined || unclear ? null : subjectOf(kind, only, demand);
  return { list, text: subject === null || names(said, subject) ? said : `${subject}: ${said}` };
}

/** The level as said; a bare yes affirms the level asked for, which the candidate has read in the question. */
function levelOf(said: string, language: string): string | null {
  const level = findLanguageLevel(said);
  if (level) return level;
  const rest = said
    .replace(new RegExp(language, "giu"), "")
    .replace(/^(?:yes|ja)\b[,.\s]*/iu, "")
    .trim();
  return rest === "" ? null : rest;
}

/** The one thing asked for, in the posting's words; null where there are several to choose from. */
function subjectOf(kind: string, ask: string, demand: string): string | null {
  const list = ask.split(":").at(-1) ?? "";
  if (
    kind === "skill" ||
    (kind === "licence" && findSkills(demand).some((skill) => skill.name.toLowerCase() === list))
  ) {
    if (list.includes("|")) return null;
    return findSkills(demand).find((skill) => skill.name.toLowerCase() === list)?.text ?? list;
  }
  // Of years only a plain yes says that they are as many as were asked for.
  if (kind === "years" || kind === "permit" || kind === "place" || kind === "licence" || kind === "words")
    return demand.replace(/[.\s]+$/, "");
  return null;
}

function names(said: string, subject: string): boolean {
  const own = findSkills(said).map((skill) => skill.name);
  const wanted = findSkills(subject).map((skill) => skill.name);
  if (wanted.length > 0) return wanted.every((name) => own.includes(name));
  const stems = readStems(said);
  const asked = listAskedWords(subject).map((word) => readWords(word)[0]?.stem ?? word);
  return asked.length > 0 && asked.every((stem) => stems.has(stem));
}
