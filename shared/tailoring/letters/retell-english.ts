/**
 * A bullet told in the first person, in the candidate's own words. Bullets begin in few ways, and each has its own turn:
 *
 * - a past or a present verb takes "I" ("Led 4 engineers" → "I led 4 engineers"); a present in a post that has ended goes into
 *   the past where that is certain;
 * - "Responsible for", "On call" take "I was" or, in a post that goes on, "I am";
 * - a verb in -ing, or a list of things, is what the work there "included": no article is missing and no verb invented;
 * - of anything else nothing can be said safely but the words themselves, behind a colon.
 *
 * Only the first word changes its form. Whatever follows stays as the candidate wrote it.
 */

import { findSkills } from "../../text/skills/index.ts";
import { isBaseVerb, isGerund, isPastVerb, pastOf } from "./english-verbs.ts";
import type { Retelling } from "./retell-deed.ts";

/** The joint where a long deed may be cut: what stands before it is whole in itself. */
const mostWords = 34;

export function retellEnglish(bullet: string, ongoing: boolean): Retelling | null {
  const told = joinLast(shortenDeed(bullet));
  const first = /^[\p{L}][\p{L}’'-]*/u.exec(told)?.[0];
  if (first === undefined) return null;
  const rest = told.slice(first.length);
  const lower = first.toLowerCase();
  const following = rest.trim().split(/\s+/).filter(Boolean).slice(0, 3);

  if (/^(?:i|i’ve|i've|my)$/.test(lower)) return { shape: "sentence", text: told };
  if (/ly$/.test(lower) && following[0] !== undefined && isPastVerb(following[0]))
    return { shape: "clause", text: `I ${lower}${joinVerbs(rest, ongoing)}` };
  if (/^(?:responsible for|accountable for|in charge of|on call)\b/i.test(told))
    return { shape: "clause", text: `I ${ongoing ? "am" : "was"} ${lower}${joinVerbs(rest, ongoing)}` };
  if (lower === "never" && following[0] !== undefined && isPastVerb(following[0]))
    return { shape: "clause", text: `I never${rest}` };
  if (roles.test(told))
    return {
      shape: "clause",
      text: `I ${ongoing ? "am" : "was"} ${/^[aeiou]n?[^n]/i.test(told) ? "an" : "a"} ${joinVerbs(/^\p{Lu}{2}/u.test(told) ? told : lower + rest, ongoing)}`,
    };
  if (isPastVerb(lower, following[0]) && (rest.trim() !== "" || lower.length > 5))
    return { shape: "clause", text: `I ${lower}${joinVerbs(rest, ongoing)}` };
  if (isBaseVerb(lower, following)) {
    if (ongoing) return { shape: "clause", text: `I ${lower}${joinVerbs(rest, ongoing)}` };
    const past = /[,;]\s|\band\b/.test(rest) ? null : pastOf(lower);
    return past === null ? null : { shape: "clause", text: `I ${past}${rest}` };
  }
  if (isGerund(lower)) return { shape: "things", text: lower + rest };
  const named = nameThings(told) ?? nameParts(told);
  if (named !== null) return { shape: "things", text: named };
  // "Acute medical unit, 28 beds; responsible for 6 to 8 patients": what stands behind may be told though the first part may not.
  for (const part of told.split(/;\s/).slice(1)) {
    const second = /^(?:responsible for|accountable for|in charge of|on call)\b/i.test(part)
      ? retellEnglish(part, ongoing)
      : null;
    if (second?.shape === "clause") return second;
  }
  return { shape: "words", text: told };
}

/** "Weekend home visits; OASIS documentation": things on both sides are a list. Where the second is none, the first alone. */
function nameParts(told: string): string | null {
  const [first, ...others] = told.split(/;\s/);
  if (others.length === 0 || first === undefined) return null;
  const main = nameThings(first);
  if (main === null) return null;
  const rest = others.map((part) => (/^\p{Lu}{2}|^\p{Ll}/u.test(part) ? nameThings(part) : null));
  return rest.length === 1 && rest[0] && !/,|\sand\s/.test(main) ? `${main} and ${others[0]}` : main;
}

/** "spine, shoulder, knee" → "spine, shoulder and knee": a list of a résumé has no "and" before its last. */
export function joinLast(text: string): string {
  const from = Math.max(text.lastIndexOf(": "), text.lastIndexOf("; "), 0);
  const list = text.slice(from);
  const parts = list.split(/,\s/);
  const last = parts.at(-1)!;
  if (parts.length < 3 || /\b(?:and|or|und|oder)\b|[()“”"]/u.test(parts.slice(1).join(" "))) return text;
  if (parts.slice(1).some((part) => part.split(/\s+/).length > 5 || /\d,\d/.test(part))) return text;
  if (
    /^(?:which|who|whose|where|mostly|including|with|up|down|from|a|an|so|each|all|used|about|then|allocating|\p{Ll}+ing)\b/u.test(
      last,
    )
  )
    return text;
  return `${text.slice(0, from)}${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** "… for five; wrote the template" → "… for five; I wrote the template": behind a semicolon the sentence starts anew. */
function joinVerbs(rest: string, ongoing: boolean): string {
  return rest.replace(/;\s+(\p{Ll}[\p{L}-]*)(?=\s)/gu, (whole, word: string, at: number) => {
    const after = rest
      .slice(at + whole.length)
      .trim()
      .split(/\s+/)
      .slice(0, 3);
    if (/ly$/.test(word) && after[0] !== undefined && isPastVerb(after[0])) return `; I ${word}`;
    // "an audit; found 3 gaps" is mine, "pages fell" behind its own subject is not.
    return isPastVerb(word) || (ongoing && isBaseVerb(word, after)) ? `; I ${word}` : whole;
  });
}

/** A list, or things in the plural or of a mass, which need no article: "caseload of 11–13 patients" takes one. */
function nameThings(told: string): string | null {
  const head =
    /^[^,;:(]*?(?=\s(?:of|for|with|in|on|at|from|to|by|and|as)\s|[,;:(.]|$)/u.exec(told)?.[0] ?? told;
  if (/;|\.\s/.test(told) || /^(?:\p{Lu}{2,}\s)?(?:lead|head|link)\b/iu.test(told)) return null;
  if (/:/.test(told) && !articles.test(told)) return null;
  if (
    /\p{L}\s(?:was|were|is|are|had|has|went|fell|rose|grew|passed|used|borrowed|made)\s|\p{L}ed\s(?:alongside|before|by|in|within|since)\s/u.test(
      told,
    )
  )
    return null;
  const last = head.trim().split(/\s+/).at(-1) ?? "";
  const plural = /\p{Ll}{2,}[^s\W]s$/iu.test(last) && !/(?:ss|us|is)$/i.test(last);
  const mass =
    /(?:care|work|management|training|support|maintenance|development|documentation|planning|testing|sales|tutoring|\p{L}ing|ment|tion)$/iu;
  if (plural || (mass.test(last) && !/^an?\b/i.test(told))) return lowerFirst(told);
  const article = articles.exec(told);
  if (article) return `${/^[aeio]/i.test(told) ? "an" : "a"} ${lowerFirst(told)}`;
  return null;
}

/** What somebody was: "Member of the hand hygiene committee", "Unpaid adviser to a co-operative". */
const roles =
  /^(?:\p{L}[\p{L}-]* ){0,2}(?:member|advis[eo]r|instructor|representative|coordinator|tutor|treasurer|secretary|nurse|educator|trainer|ambassador) (?:of|for|to|in|on)\s/iu;

/** Countable things that begin bullets without their article. */
const articles =
  /^(?:caseload|portfolio|budget|team|round|route|rota|section|class|territory|ward|list|weekly budget) of\b/i;

/** Proper names and short forms keep their capital. */
export function lowerFirst(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? "";
  if (/^\p{Lu}[^\s]*[\p{Lu}\p{N}]/u.test(first) || /^I\b/.test(first)) return text;
  const skill = findSkills(text).find((one) => one.start === 0);
  if (
    skill &&
    /^(?:language|framework|database|cloud|platform|tool|software|standard|certificate|licence|law)$/.test(
      skill.entry.category,
    )
  )
    return text;
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** Without its end mark and what follows the first sentence; a long one is cut at a joint, never within a thought. */
export function shortenDeed(bullet: string): string {
  let text = bullet.replace(/\s+/gu, " ").trim();
  const stop =
    /(?<!\b(?:e\.g|i\.e|etc|approx|no|nr|ca|bzw|u\.a|z\.\s?B|d\.\s?h|inkl|Mio|Mrd|Std|Dr|St|Inc|Ltd|Co|\p{L}))[.!?]\s+(?=[\p{Lu}\p{N}„“"])/u.exec(
      text,
    );
  if (stop) text = text.slice(0, stop.index);
  // What was not done stands in the résumé; where the rest is whole without it, a letter need not say it.
  text = text.replace(
    /;\s(?:but\s)?(?:do|does|did|have|has|is|was|am|not|no|never|kein\p{L}*|nicht|ohne)\s(?:not\s)?[^;]*$/iu,
    "",
  );
  text = text.replace(/[\s.;:,–—-]+$/u, "");
  const count = (one: string): number => one.split(/\s+/).length;
  if (count(text) <= mostWords) return text;
  const joint = [...text.matchAll(/[;:]\s/g)].filter((match) => count(text.slice(0, match.index)) >= 5).at(0);
  return joint ? text.slice(0, joint.index) : text;
}
