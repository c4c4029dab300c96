/**
 * Where one line does otherwise than the rest of the document: a full stop, a tense, a spelling, a blank too many. Only where
 * the rest clearly agrees; never in quotes, never in what was set by blanks.
 */

import { findSkills } from "../../text/skills/index.ts";
import type { Ground, Workspace } from "../read-ground.ts";
import type { WordChange } from "../word-change.ts";
import { endBullet, endReason } from "./keep-habits.ts";
import { mendYear } from "./mend-papers.ts";
import { mendTense } from "./mend-tense.ts";
import {
  clearShare,
  type Habits,
  hasSentences,
  isPast,
  leastCounted,
  withoutTypedMark,
} from "./read-habits.ts";
import { findVariant } from "./spelling-variants.ts";

/** What stands twice by mistake only; "had had" and "die die" may be meant. */
const doubled =
  /(?<![\p{L}\p{N}-])(the|an?|and|of|for|with|from|our|und|mit|für|von|bei|oder|zur|zum|eine|einen)( +)\1(?![\p{L}\p{N}-])/giu;
/** In how many blocks a slip of blanks may stand and still be one. */
const mostSlips = 3;

const names = new Set<string>(["language", "framework", "database", "cloud", "platform", "tool", "software"]);
const plain = { requirements: [], facts: [], yields: true as const };

/** Changes that do not overlap. Applied, they leave nothing to mend. */
export function mendSlips(ground: Ground, workspace: Workspace): WordChange[] {
  if (ground.kind === "certificate") return mendYear(ground, workspace);
  const { text } = ground.block;
  // Several runs of blanks are a table by hand.
  const isSet = /\t| {3}/.test(text) || (text.match(/\S {2}(?=\S)/g) ?? []).length > 1;
  const changes = isSet ? [] : mendBlanks(ground, workspace);
  changes.push(...mendDoubled(text), ...mendWords(ground, workspace));
  if (ground.kind === "skills") changes.push(...mendSkill(ground, workspace));
  if (ground.kind === "bullet") changes.push(...mendBullet(ground, workspace));
  const free = changes.filter((change) => !isQuoted(text, change.start, change.end));
  return free.filter(
    (change, i) => !free.slice(0, i).some((one) => change.start < one.end && one.start < change.end),
  );
}

function mendBlanks({ block }: Ground, { habits }: Workspace): WordChange[] {
  const { text } = block;
  const changes: WordChange[] = [];
  const isBreak = (at: number) => block.breaks?.includes(at) ?? false;
  if (habits.doubleBlanks <= mostSlips)
    for (const match of text.matchAll(/(?<=[^\s]) {2}(?=[^\s])/g)) {
      if (match.index < text.length - withoutTypedMark(text).length) continue;
      if (isBreak(match.index) || isBreak(match.index + 1)) continue;
      changes.push({
        start: match.index,
        end: match.index + 1,
        text: "",
        reason: "takes out a blank too many",
        ...plain,
      });
    }
  if (habits.blanksBeforeComma <= mostSlips)
    for (const match of text.matchAll(/(?<=[\p{L}\p{N})]) (?=,(?:\s|$))/gu))
      if (!isBreak(match.index))
        changes.push({
          start: match.index,
          end: match.index + 1,
          text: "",
          reason: "takes out the blank before a comma",
          ...plain,
        });
  return changes;
}

function mendDoubled(text: string): WordChange[] {
  return [...text.matchAll(doubled)].map((match) => ({
    start: match.index + match[1]!.length,
    end: match.index + match[0].length,
    text: "",
    reason: `takes out the second “${match[1]!.toLowerCase()}”`,
    ...plain,
  }));
}

/** Words spelled or set with a capital against the rest of the document. */
function mendWords(ground: Ground, { habits, input }: Workspace): WordChange[] {
  if (habits.language === "de" || ground.kind === "skills") return [];
  const { text } = ground.block;
  const changes: WordChange[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)];
  for (const [i, match] of words.entries()) {
    const [word] = match;
    const end = match.index + word.length;
    const variant = /^\p{Ll}+$/u.test(word) ? findVariant(word) : null;
    const wanted = variant?.axis === "rest" ? habits.clearSpelling : null;
    if (variant && wanted && variant.variant !== wanted)
      changes.push({
        start: match.index,
        end,
        text: variant.other,
        reason: `spells “${variant.other}” as you do elsewhere`,
        ...plain,
      });
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || !/\p{Ll} $/u.test(text.slice(0, match.index))) continue;
    const lower = word.toLowerCase();
    const small = habits.smallWords.get(lower) ?? 0;
    const others = (habits.capitalWords.get(lower) ?? 0) - 1;
    const isAlone = ![words[i - 2], words[i - 1], words[i + 1], words[i + 2]].some(
      (other) => other && /^\p{Lu}/u.test(other[0]) && other.index > 0,
    );
    // In a name of the candidate's own it is no slip, however small it stands elsewhere.
    const isNamed = [
      ...input.resume.positions.flatMap((one) => [one.employer, one.title]),
      ...input.resume.education.map((one) => one.institution),
    ].some((name) => name?.includes(word));
    if (small + 1 >= leastCounted && others === 0 && small >= (small + 1) * clearShare && isAlone && !isNamed)
      changes.push({
        start: match.index,
        end,
        text: lower,
        reason: `writes “${lower}” small, as elsewhere`,
        ...plain,
      });
  }
  return changes;
}

/** "lesson planning" among lines of one skill each that open with a capital; "npm" and "pandas" are names. */
function mendSkill({ block: { text } }: Ground, { habits }: Workspace): WordChange[] {
  if (habits.skillCapital !== true || !/^\p{Ll}{2,}(?= \p{Ll}|$)/u.test(text) || /[,;|•·:]/u.test(text))
    return [];
  const skill = findSkills(text)[0];
  if (skill?.start === 0 && /^\p{Ll}/u.test(skill.name)) return [];
  if (skill?.start === 0 && names.has(skill.entry.category)) return [];
  const reason = "opens with a capital like the rest of the list";
  return [{ start: 0, end: 1, text: text.slice(0, 1).toUpperCase(), reason, ...plain }];
}

function mendBullet(ground: Ground, { habits, input }: Workspace): WordChange[] {
  const { text } = ground.block;
  const changes: WordChange[] = [];
  const from = text.length - withoutTypedMark(text).length;
  if (habits.bulletEnd !== null && !hasSentences(text)) {
    const ended = endBullet(text, habits.bulletEnd);
    const last = text.trimEnd().length;
    if (ended.length > text.length)
      changes.push({ start: last, end: last, text: ".", reason: endReason, ...plain });
    else if (ended.length < text.length)
      changes.push({ start: last - 1, end: last, text: "", reason: endReason, ...plain });
  }
  const opening = /^\p{Ll}\p{Ll}+(?=[ ,])/u.exec(text.slice(from))?.[0];
  const position = input.resume.positions.find((one) => one.id === ground.positionId);
  const hasEnded = position !== undefined && position.end !== null && position.end !== "present";
  changes.push(...mendMember(text, from, hasEnded, habits));
  const tense = habits.pastTense === true && hasEnded && isPast(text) !== true ? (mendTense(text) ?? []) : [];
  changes.push(...tense);
  // What neither list nor mark makes a line of its own may go on from the line above.
  const isItem = ground.block.list !== null || from > 0;
  if (opening && isItem && habits.bulletCapital === true && tense.length === 0)
    changes.push({
      start: from,
      end: from + 1,
      text: text.slice(from, from + 1).toUpperCase(),
      reason: "opens with a capital like your other lines",
      ...plain,
    });
  return changes;
}

/** "Member of the safety working group" among bullets that all open with what was done. */
function mendMember(text: string, from: number, hasEnded: boolean, habits: Habits): WordChange[] {
  const opening =
    /^Member of (?=(?:the|its|an?) (?:[\p{L}-]+ ){0,5}(?:working (?:group|party)|task force|project group)(?![\p{L}-]))/u;
  const match = opening.exec(text.slice(from));
  if (!match || habits.openedWithoutVerb !== 1) return [];
  const start = from;
  const end = from + match[0].length;
  const opened = hasEnded ? "Took part in " : "Take part in ";
  return [{ start, end, text: opened, reason: "opens with what you did like your other bullets", ...plain }];
}

function isQuoted(text: string, start: number, end: number): boolean {
  for (const match of text.matchAll(/“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»|‘[^’]{2,}’/gu))
    if (match.index < end && start < match.index + match[0].length) return true;
  return false;
}
