import type { Posting } from "../posting/model.ts";
import { nameKinds } from "./align-wording.ts";
import { matchRequirements } from "./match-requirements.ts";
import { passGate } from "./pass-gate.ts";
import { isAskingWord, isFunctionWord } from "./plain-words.ts";
import {
  type FoundName,
  findNames,
  findSpelling,
  findTold,
  type PostingName,
  type Span,
  type Spelling,
} from "./posting-names/index.ts";
import { containsSpelling } from "./posting-spelling.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import { isDeedForm } from "./scope-words.ts";
import { applyWordChanges, type WordChange } from "./word-change.ts";

/** How many names a run explains: a page full of brackets reads as written for a machine. */
const mostNamed = 5;
/** What the firm tells of itself asks for nothing. */
const leastWeight = 0.7;
/** Where a name is proved best. */
const order: Ground["kind"][] = ["bullet", "other", "certificate", "skills", "summary"];

interface Asked {
  name: PostingName;
  spelling: Spelling;
  wish: Wish;
  /** A word before the name in the posting; the line that answers has it too. */
  of: Word | null;
}

const planned = new WeakMap<Workspace, Map<string, Asked[]>>();

/**
 * What a posting calls a thing that the candidate tells by another name: "the relaunch of the online shop (e-commerce)",
 * "Reach truck (forklift) licence"; of two equal names the posting's own. Only for what the posting asks, where no line says
 * it, and in one place: the first bullet that has room for it, else a paper, a list or the summary.
 */
export function nameThings(ground: Ground, workspace: Workspace): WordChange[] {
  let plan = planned.get(workspace);
  if (!plan) {
    plan = planNames(workspace);
    planned.set(workspace, plan);
  }
  return (plan.get(ground.block.address) ?? []).flatMap((asked) => write(ground, asked, workspace) ?? []);
}

/** Which block names what. */
function planNames(workspace: Workspace): Map<string, Asked[]> {
  const plan = new Map<string, Asked[]>();
  if (workspace.abroad || workspace.habits.language === "de") return plan;
  const grounds = [...workspace.grounds.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  const kinds = grounds.flatMap((ground) => nameKinds(ground, workspace).map(({ text }) => text));
  const isSaid = (one: Spelling, homes: readonly Ground[]): boolean =>
    homes.some(({ block }) => says(block.text, one)) ||
    kinds.some((text) => containsSpelling(` ${text}`, one.text));
  let named = 0;
  for (const asked of listAsked(workspace)) {
    if (named >= mostNamed) break;
    const homes = grounds.filter(({ kind }) => (kind === "certificate") === isPaper(asked));
    const { name } = asked;
    if (name.names.some((one) => (!name.equal || one === asked.spelling) && isSaid(one, homes))) continue;
    const home = homes.find((ground) => {
      const others = plan.get(ground.block.address) ?? [];
      const change =
        others.length < (ground.kind === "skills" ? 2 : 1) ? write(ground, asked, workspace) : null;
      return change !== null && passes(ground, change, workspace);
    });
    if (!home) continue;
    plan.set(home.block.address, [...(plan.get(home.block.address) ?? []), asked]);
    named++;
  }
  return plan;
}

function passes(ground: Ground, change: WordChange, workspace: Workspace): boolean {
  const { address, text } = ground.block;
  const { text: after } = applyWordChanges(text, [change]);
  const edit = { type: "replace" as const, block: address, before: text, after };
  const proposal = { ground, edit, after, reasons: [], requirements: [], facts: [] };
  return passGate(proposal, workspace) !== null && !movesEvidence(ground, after, workspace);
}

/**
 * A name that meets a demand which the candidate's own words do not is no other name of the same; one that comes between words
 * by which a demand is met ("Reach truck (forklift) licence") hides what was there.
 */
function movesEvidence({ block, facts }: Ground, after: string, { input, matches }: Workspace): boolean {
  const told = new Set(facts.map(({ id }) => id));
  const reworded = input.facts.map((fact) =>
    told.has(fact.id) && fact.text === block.text ? { ...fact, text: after } : fact,
  );
  const met = new Set(matches.filter(({ evidenced }) => evidenced).map(({ requirement }) => requirement.id));
  return matchRequirements({ ...input, facts: reworded }).some(
    ({ requirement, evidenced }) => evidenced !== met.has(requirement.id),
  );
}

/** What the posting asks for in names of the table, each once: what is demanded first. */
function listAsked({ wishes }: Workspace): Asked[] {
  const asked: Asked[] = [];
  const isDemand = (wish: Wish): number => (wish.requirement === null ? 1 : 0);
  for (const wish of [...wishes].sort((a, b) => isDemand(a) - isDemand(b))) {
    if (wish.weight < leastWeight) continue;
    const words = readWords(wish.text);
    // Of spellings that differ in form alone, the posting's very own.
    const isOwn = ({ start, end, spelling }: FoundName): number =>
      wish.text.slice(start, end).toLowerCase().startsWith(spelling.text.toLowerCase()) ? 0 : 1;
    for (const found of findNames(wish.text, words).sort((a, b) => isOwn(a) - isOwn(b))) {
      const { name, spelling } = found;
      const one = { name, spelling, wish, of: findModifier(wish.text, words, found) };
      if (!asked.some((other) => other.name === name && isPaper(other) === isPaper(one))) asked.push(one);
    }
  }
  return asked;
}

/** A paper that is asked for is shown by a paper, and by nothing else. */
const isPaper = ({ wish }: Asked): boolean => wish.requirement?.topic === "licence";

/** "impedance" of "impedance spectroscopy": what makes the demand narrower than the name. */
function findModifier(text: string, words: readonly Word[], { from, start }: FoundName): Word | null {
  const before = words[from - 1];
  if (!before || !/^[\s-]+$/.test(text.slice(before.end, start))) return null;
  return isContentWord(before) && !isAskingWord(before.lower) && !isDeedForm(before) ? before : null;
}

/** Whether a text has the name, or all its words in another order. */
function says(text: string, spelling: Spelling): boolean {
  const words = readWords(text);
  if (findSpelling(text, words, spelling) !== null) return true;
  const { parts } = spelling;
  return parts.length > 1 && parts.every(({ stem }) => words.some((word) => word.stem === stem));
}

const known = new WeakMap<object, FoundName[]>();

function listTold(holder: object, text: string, words: readonly Word[]): FoundName[] {
  let told = known.get(holder);
  if (!told) {
    told = findTold(text, words);
    known.set(holder, told);
  }
  return told;
}

/** Where the candidate tells it by a name that the posting has not; of several the longest. */
function findPlace({ block }: Ground, words: readonly Word[], asked: Asked, posting: Posting): Span | null {
  const { name, spelling, of } = asked;
  if (of !== null && !words.some(({ stem }) => stem === of.stem)) return null;
  const theirs = listTold(posting, posting.text, readWords(posting.text));
  const spans = listTold(block, block.text, words).filter(
    (one) =>
      one.name === name &&
      one.spelling !== spelling &&
      !theirs.some((other) => other.spelling === one.spelling),
  );
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** Nouns that may stand behind the brackets: "Reach truck (forklift) licence". */
const headNouns =
  /^(?:licen[cs]es?|certificat(?:e|es|ion)|cards?|tickets?|permits?|training|courses?|diploma|work|duties|experience|skills|systems?|software|patients?|residents?|clients?|customers?|team)$/;

function write(ground: Ground, asked: Asked, { input }: Workspace): WordChange | null {
  const { name, spelling, wish } = asked;
  const { text } = ground.block;
  const words = readWords(text);
  const span = findPlace(ground, words, asked, input.posting);
  if (span === null) return null;
  const own = text.slice(span.start, span.end);
  const isBracketed = text.lastIndexOf("(", span.start) > text.lastIndexOf(")", span.start);
  if (isBracketed || /^\s*\(/.test(text.slice(span.end)) || /^[-–/]\S/.test(text.slice(span.end)))
    return null;
  const requirements = wish.requirement ? [wish.requirement.id] : [];
  if (name.equal && ground.kind !== "certificate") {
    const replacement = fitNumber(spelling.text, own, name);
    if (replacement === null || /\b(?:an?)\s+$/i.test(text.slice(0, span.start))) return null;
    return {
      start: span.start,
      end: span.end,
      text: /^\p{Lu}/u.test(own) ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1) : replacement,
      reason: `says “${replacement}” as the posting does, for your “${own}”`,
      requirements,
      facts: [],
    };
  }
  const end = findEnd(text, words, span);
  if (end === null) return null;
  // A paper keeps its name whole: "Reach truck (forklift) and counterbalance licence" is none that anybody knows.
  if (ground.kind === "certificate" && !/^\s*(?:[,;:.–-]|$)/.test(text.slice(end))) return null;
  return {
    start: end,
    end,
    text: ` (${spelling.text})`,
    reason: `says in the posting's words what “${own}” is: “${spelling.text}”`,
    requirements,
    facts: [],
  };
}

/** How many words of its noun may follow a name. */
const longestTail = 3;

/** Where brackets may stand: behind the name, or behind the noun it goes on to ("Rewired 40 terraced houses"); null within a verb. */
function findEnd(text: string, words: readonly Word[], span: Span): number | null {
  let last = words[span.to]!;
  for (let at = span.to + 1; at <= span.to + 1 + longestTail; at++) {
    const next = words[at];
    const goesOn =
      next !== undefined && /^\s+$/.test(text.slice(last.end, next.start)) && next.sentence === last.sentence;
    const isOpen = at > span.to + 1 && (isFunctionWord(last.lower) || /^\p{N}/u.test(last.lower));
    if (!goesOn || (isFunctionWord(next.lower) && !isOpen)) return isOpen ? null : last.end;
    if (at === span.to + 1 && headNouns.test(next.lower)) return last.end;
    if (isDeedForm(next) || /(?:ed|ing|ly)$/.test(next.lower)) return null;
    last = next;
  }
  return null;
}

/** The equal name in the number of the candidate's own; null where the own words are in another form than the table's. */
function fitNumber(wanted: string, own: string, { names }: PostingName): string | null {
  const lower = own.toLowerCase();
  if (names.some(({ text }) => text.toLowerCase() === lower)) return wanted;
  return names.some(({ text }) => `${text.toLowerCase()}s` === lower) && !/s$/.test(wanted)
    ? `${wanted}s`
    : null;
}
