/**
 * Who writes, in the words of the summary. Summaries speak of nobody ("Registered nurse with nine years in intensive care");
 * a letter says the same in the first person. Only what begins like a trade, a quality or "Has …" is taken up, and only
 * the words in front are added: what would need a verb changed further on is left alone.
 */

import type { ResumeFacts } from "../../resume/model.ts";
import { splitLetterText } from "./check-letter.ts";
import { withArticle } from "./letter-words.ts";
import type { LetterLanguage } from "./model.ts";
import { joinLast, lowerFirst } from "./retell-english.ts";

export interface SelfDescription {
  /** `trade`: what one is. `own`: a sentence the candidate wrote in the first person. `further`: how one works, what one has done. */
  kind: "trade" | "own" | "further";
  /** A whole sentence; of a trade what follows "I am" in it. */
  text: string;
  fact: string;
}

/** What is longer is no introduction but the summary over again. */
const mostWords = 32;

export function describeSelf(facts: ResumeFacts, language: LetterLanguage): SelfDescription[] {
  return facts.summary
    .filter((statement) => statement.confidence === "sure")
    .flatMap(({ id, text }) =>
      splitLetterText(text).flatMap((sentence): SelfDescription[] => {
        const told = language === "de" ? sayInGerman(sentence) : sayInEnglish(sentence);
        if (told === null || told.text.split(/\s+/).length > mostWords) return [];
        return [{ ...told, fact: id }];
      }),
    );
}

type Said = Pick<SelfDescription, "kind" | "text">;

/** What is wished for is nothing that has been done. */
const wishes = /\b(?:looking for|seeking|hoping|auf der suche|suche)\b/iu;
const denies = /(?<!\p{L})(?:not|no|never|without|only|ohne|nicht|keine?\p{L}*|nur)(?!\p{L})/iu;

const tradeEnds =
  /(?:er|or|ist|ian|ant|agent|nurse|cook|chef|graduate|paralegal|clerk|attorney|accountant|assistant|secretary|plumber)$/u;
const joints = /\s(?:with|who|whose|in|for|from|at|of|to|on|and)\s|[,;:]/u;
/** A licence by its name ("Registered Nurse") is small where somebody says what they are. */
const held = /^(?:Registered|Approved|Chartered|Certified|Licen[sc]ed|Qualified)(?=\s\p{Ll})/u;
const qualities =
  /^(?:Calm|Known|Used|Comfortable|Strong|Familiar|Happy|Quick|Careful|Exact|Patient|Discreet|Punctual|At home)\s|^(?:Patient|Discreet|Punctual|Calm),\s/u;

function sayInEnglish(sentence: string): Said | null {
  if (/^I\s/u.test(sentence)) return { kind: "own", text: sentence };
  if (wishes.test(sentence)) return null;
  const text = withoutDenial(sentence.replace(/[.\s]+$/u, ""));
  if (text === null) return null;
  if (qualities.test(text))
    return { kind: "further", text: `I am ${lowerFirst(joinLast(text.replace(/;\s/gu, ", ")))}.` };
  // "Has led a team and prefers …": the second verb would have to change as well.
  if (/^Has\s\p{Ll}+/u.test(text) && !/\band\s(?:\p{Ll}+\s)?\p{Ll}+s\b(?!\s(?:and|in|of)\b)/u.test(text))
    return { kind: "further", text: `I have${text.slice(3)}.` };
  const head = text.slice(0, joints.exec(text)?.index ?? text.length).trim();
  const last = head.split(/\s+/).at(-1) ?? "";
  if (!/^\p{Lu}/u.test(head) || head.split(/\s+/).length > 5 || !tradeEnds.test(last)) return null;
  const main = text.split(/;\s/)[0]!.replace(/,\s(?=(?:\d+|\p{Ll}+) years\b)/u, " with ");
  if (main.split(/\s+/).length < 4) return null;
  return {
    kind: "trade",
    text: withArticle(lowerFirst(main).replace(held, (word) => word.toLowerCase())),
  };
}

const germanTrade =
  /^(?:\p{Lu}\p{Ll}+(?:er|e|te)\s)?(?:\p{Lu}[\p{L}-]*\s?-?\sund\s)?(?:Koch|Köchin|Arzt|Ärztin|Wirtin?|\p{Lu}[\p{L}-]*(?:er|erin|ist|istin|ent|entin|eur|eurin|kraft|mann|frau|wirt|wirtin|koch|köchin|ärztin|arzt|leitung|hilfe|angestellte[r]?))(?=\s(?:mit|im|in|für|bei|aus|und)\s|,\s)/u;

function sayInGerman(sentence: string): Said | null {
  if (/^Ich\s/u.test(sentence)) return { kind: "own", text: sentence };
  if (wishes.test(sentence)) return null;
  const text = withoutDenial(sentence.replace(/[.\s]+$/u, ""));
  if (text === null) return null;
  if (/^(?:Ruhig|Gern|Sicher|Zuverlässig|Belastbar|Geduldig|Vertraut)\s/u.test(text))
    return {
      kind: "further",
      text: `Ich bin ${text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}.`,
    };
  if (!germanTrade.test(text) || text.split(/\s+/).length < 3) return null;
  const small = /^(?:Erfahrene|Gelernte|Staatlich|Examinierte|Geprüfte|Ausgebildete)/u.test(text);
  return {
    kind: "trade",
    text: small ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text,
  };
}

/** Cut before what somebody is not; null where that is most of it. */
function withoutDenial(text: string): string | null {
  const match = denies.exec(text);
  if (!match) return text;
  const joint = [...text.slice(0, match.index).matchAll(/[,;]\s/g)].at(-1);
  if (!joint) return null;
  const rest = text.slice(0, joint.index);
  return rest.split(/\s+/).length < 4 ? null : rest;
}
