/**
 * Cuts a text a candidate wrote into the parts of a story: situation, task, action, result. Every part is a stretch of the
 * text as it stands; no word is added and none changed, and a part the text does not tell is null.
 *
 * Idea: the joints of a sentence say what is what. From the outside in: a lead ("After a failed audit, …", "Tasked with …,")
 * is cut from the front; then a result joint ("…, which reduced …", "… so that …"), a situation ("… while …") and a purpose
 * ("… to help …": a task, for it does not say that it came about) from the back. What is left is the action, unless it tells
 * what changed ("Cut the build from 9 to 4 minutes by caching layers"): then it is the result, and the action stands
 * behind "by".
 */

import type { Quantity } from "../quantity.ts";
import { readText } from "../read-evidence.ts";
import {
  closesWithChange,
  germanLead,
  meansJoint,
  opensWithChange,
  opensWithHold,
  purposeJoint,
  resultJoints,
  resultOpenings,
  situationLead,
  situationTail,
  taskLead,
  thingActs,
  thingChanges,
  withMeans,
} from "./story-words.ts";

/** `text.slice(start, end)`. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

export const storyPartNames = ["situation", "task", "action", "result"] as const;
export type StoryPartName = (typeof storyPartNames)[number];

export type StoryParts = Record<StoryPartName, Stretch | null> & {
  /** Figures with what they count, in reading order. */
  figures: Stretch[];
};

export function readStoryParts(text: string): StoryParts {
  const parts: StoryParts = { situation: null, task: null, action: null, result: null, figures: [] };
  for (const sentence of splitSentences(text)) readSentence(text, sentence, parts);
  parts.figures = readFigures(text);
  return parts;
}

interface Range {
  start: number;
  end: number;
}

const abbreviation = /(?:\b(?:e\.g|i\.e|etc|approx|no|nr|ca|z\.\s?b|dr|st|inc|ltd)|\b\p{Lu})\.$/iu;

function splitSentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]\s+(?=[\p{Lu}\p{N}])|;\s+|\n+/gu)) {
    if (abbreviation.test(text.slice(start, match.index + 1))) continue;
    ranges.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  ranges.push({ start, end: text.length });
  return ranges.map((range) => trim(text, range)).filter((range) => range.end > range.start);
}

function trim(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:–—•·-]/.test(text[from]!)) from++;
  while (to > from && /[\s,;:–—.-]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function put(text: string, parts: StoryParts, name: StoryPartName, range: Range): void {
  const { start, end } = trim(text, range);
  if (end <= start) return;
  const known = parts[name];
  if (known === null) parts[name] = { text: text.slice(start, end), start, end };
  else if (/^[\s.;,]*$/.test(text.slice(known.end, start)) && start >= known.end)
    parts[name] = { text: text.slice(known.start, end), start: known.start, end };
}

function readSentence(text: string, sentence: Range, parts: StoryParts): void {
  const rest = cutLeads(text, sentence, parts);
  const told = text.slice(rest.start, rest.end);
  const later = /[.!?]\s*$/.test(text.slice(0, rest.start));
  // Told after the deed, a sentence in which a thing changes is what came of it.
  if ((parts.action ?? parts.result) !== null && (thingChanges.test(told) || (later && thingActs.test(told))))
    put(text, parts, "result", rest);
  else if (parts.action === null && rest.start === sentence.start && setsScene.test(told))
    put(text, parts, "situation", rest);
  else if (!readColon(text, rest, parts)) readClause(text, rest, parts);
}

const tellsChange = (told: string): boolean =>
  opensWithChange.test(told) || opensWithHold.test(told) || isGermanChange(told);

/** "Introduced a sheet: missing entries fell" has its result behind the colon, "Cut costs: whole-animal buying, …" its means. */
function readColon(text: string, { start, end }: Range, parts: StoryParts): boolean {
  const told = text.slice(start, end);
  const colon = findJoint(told, [/:\s+/u]);
  if (colon === null) return false;
  const head = { start, end: start + colon.start };
  const tail = { start: start + colon.end, end };
  if (thingChanges.test(told.slice(colon.end))) {
    readClause(text, head, parts);
    put(text, parts, "result", tail);
    return true;
  }
  if (!tellsChange(told.slice(0, colon.start))) return false;
  put(text, parts, "result", head);
  put(text, parts, "action", tail);
  return true;
}

function readClause(text: string, range: Range, parts: StoryParts): void {
  const told = text.slice(range.start, range.end);
  const changed = tellsChange(told);
  const means = changed ? findJoint(told, [meansJoint, withMeans]) : null;
  if (means === null) put(text, parts, changed ? "result" : "action", cutTails(text, range, parts));
  else {
    put(text, parts, "result", { start: range.start, end: range.start + means.start });
    put(text, parts, "action", cutTails(text, { start: range.start + means.end, end: range.end }, parts));
  }
}

/** "There was no plan for …", "We had two weeks": how things stood. */
const setsScene =
  /^(?:there\s+(?:was|were)|(?:I|we|the\s+\p{L}+|our\s+\p{L}+)\s+(?:had\s+no|had\s+to|was\s+(?!asked|tasked)|were\s+))/iu;

const isGermanChange = (text: string): boolean => {
  if (findJoint(text, resultJoints) !== null) return false;
  const joint = findJoint(text, [meansJoint]);
  return closesWithChange.test(joint ? text.slice(0, joint.start) : text);
};

/** The earliest joint, as a range of the text given. A joint in brackets is none. */
function findJoint(text: string, joints: readonly RegExp[]): Range | null {
  let best: Range | null = null;
  for (const joint of joints) {
    const match = joint.exec(text);
    if (!match || match.index === 0) continue;
    const before = text.slice(0, match.index);
    if (before.split("(").length !== before.split(")").length) continue;
    if (best === null || match.index < best.start)
      best = { start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function cutLeads(text: string, sentence: Range, parts: StoryParts): Range {
  const told = text.slice(sentence.start, sentence.end);
  const task = taskLead.exec(told);
  if (task) {
    const comma = findClauseEnd(told, task[0].length);
    const from = sentence.start + task[0].length;
    if (comma === null) {
      const rest = cutTails(text, { start: from, end: sentence.end }, parts);
      put(text, parts, "task", rest);
      return { start: sentence.end, end: sentence.end };
    }
    put(text, parts, "task", { start: from, end: sentence.start + comma });
    const which = /^,?\s*(?:which|where)\s+(?=(?:I|we)\b)/iu.exec(told.slice(comma))?.[0].length ?? 0;
    return trim(text, { start: sentence.start + comma + which, end: sentence.end });
  }
  const lead = situationLead.exec(told);
  if (!lead) return sentence;
  const comma = findGermanEnd(told, lead[0]) ?? findClauseEnd(told, lead[0].length);
  if (comma === null) return sentence;
  put(text, parts, "situation", { start: sentence.start + lead[0].length, end: sentence.start + comma });
  return trim(text, { start: sentence.start + comma, end: sentence.end });
}

/** The comma that ends the leading clause: one behind which a verb's form stands, not the next item of a list. */
function findClauseEnd(told: string, from: number): number | null {
  for (const match of told
    .slice(from)
    .matchAll(/,\s+(?:which\s+|where\s+)?(?:I\s+|we\s+|then\s+)?(\p{L}+)/gu)) {
    const word = match[1]!.toLowerCase();
    const isList = /,[^,]*\b(?:and|or|und|oder)\s+\p{L}+\s*$/u.test(told.slice(from + match.index));
    if (!isList || /ed$|ing$/.test(word)) return from + match.index;
  }
  return null;
}

/** "Nach dem Ausfall der Leitung drei Monate …": article and noun, with a genitive or "auf/von/in …" behind it. */
function findGermanEnd(told: string, lead: string): number | null {
  if (!germanLead.test(lead)) return null;
  const phrase =
    /^(?:(?:de[rsmn]|die|das|eine[rsmn]?|unsere[rsmn]?)\s+)?(?:\p{Ll}+\s+)?\p{Lu}\p{L}+(?:\s+(?:de[rs]|eine[rs]|von|auf|in|im|an)\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}+)*/u.exec(
      told.slice(lead.length),
    );
  return phrase ? lead.length + phrase[0].length : null;
}

/** Cuts result, situation and purpose from behind; gives what is left. */
function cutTails(text: string, range: Range, parts: StoryParts): Range {
  let rest = range;
  const cut = (joints: readonly RegExp[], name: StoryPartName): void => {
    const joint = findJoint(text.slice(rest.start, rest.end), joints);
    if (joint === null) return;
    const tail = { start: rest.start + joint.end, end: rest.end };
    rest = { start: rest.start, end: rest.start + joint.start };
    put(text, parts, name, name === "situation" ? tail : cutTails(text, tail, parts));
  };
  cut([...resultJoints, ...resultOpenings], "result");
  cut([situationTail], "situation");
  cut([purposeJoint], "task");
  return rest;
}

const units = /^(?:m\/s|km\/h|s|ms|km|cm|mm|m|m²|m2|kg|t|g|l|kWh?|MWh?|GB|TB|MB|ha|h)(?![\p{L}\p{N}])/u;
const ordinal = /^(?:first|second|third|fourth|fifth|half|\p{L}+th|\p{L}+ing|\p{L}+ed)$/iu;

/** "Level 2", "Grade 3": the number is a name. */
const names =
  /(?:\b(?:level|grade|band|class|stage|phase|key\s+stage|version|stufe|klasse|windows|analytics)\s+|\p{L}-)$/iu;

/** Figures with their units and the things they count, bounds included. Words that are figures by themselves ("halved", "second") are none. */
function readFigures(text: string): Stretch[] {
  return readText(text)
    .quantities.filter(
      (quantity) =>
        !ordinal.test(quantity.text) &&
        !names.test(text.slice(0, quantity.start)) &&
        // "Vier-Augen-Prinzip"
        !/^-\p{Lu}/u.test(text.slice(quantity.end)),
    )
    .map((quantity) => readFigure(text, quantity))
    .filter(
      (figure, i, all) =>
        all.findIndex((other) => other.end >= figure.start && other.start <= figure.start) === i,
    );
}

function readFigure(text: string, quantity: Quantity): Stretch {
  const { start } = quantity;
  let end = quantity.end;
  const unit = /^[\s\u00a0]?/.exec(text.slice(end))![0].length;
  const named = units.exec(text.slice(end + unit));
  if (named) end += unit + named[0].length;
  else if (quantity.unit === "count") end = takeThings(text, end);
  return { text: text.slice(start, end), start, end };
}

/** At most this many words before the plural that is counted: "30,000 patient records". */
const mostWords = 3;

/** Words up to the plural that is counted; where none follows at once, the figure stands alone. */
function takeThings(text: string, end: number): number {
  const hyphened = /^-\p{Ll}+/u.exec(text.slice(end));
  if (hyphened) return end + hyphened[0].length;
  let at = end;
  for (let i = 0; i < mostWords; i++) {
    const word = /^[\s\u00a0](\p{L}+)/u.exec(text.slice(at));
    if (!word || stopsThings.test(word[1]!)) return end;
    at += word[0].length;
    if (isPlural(word[1]!)) return at;
  }
  return end;
}

const stopsThings =
  /^(?:of|in|on|at|a|an|the|per|to|and|or|with|for|from|by|und|oder|in|im|pro|von|für|um|auf|more|fewer|less|fell|rose)$/iu;
const isPlural = (word: string): boolean =>
  /(?:[^su]s|people|children|staff|men|women)$/u.test(word) || /^\p{Lu}\p{Ll}+(?:en|er|e|s)$/u.test(word);
