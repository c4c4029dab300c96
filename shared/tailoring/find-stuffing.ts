/**
 * Stuffing: words put into a résumé for a machine. What counts for nothing, neither as a fact nor as a line that shows one:
 *
 * - lines copied from the posting: eight words or more in a row, or several of its lines word for word;
 * - a line of mere keywords that says one of them three times;
 * - lines of mere keywords that name nearly all the posting asks for and nothing else shows.
 *
 * A skill that only a list names is a fact like any other: most honest résumés have some. Only a list that is the posting
 * over again is none, and of it only what no deed, degree or answer shows. A fact outside such lines is never touched, so
 * stuffing takes nothing away either.
 */

import type { Block } from "../docx/types.ts";
import type { Posting } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { findSkills } from "../text/skills/index.ts";
import { isAskingWord } from "./plain-words.ts";
import { evidenceOf } from "./read-evidence.ts";
import { isContentWord, readWords } from "./read-words.ts";

export interface Stuffing {
  /** Ids of the facts that do not count. */
  facts: ReadonlySet<string>;
  /** Addresses of the blocks that show nothing. */
  blocks: ReadonlySet<string>;
  /** Their lines, each once. */
  lines: string[];
}

/** Longer than any name of a degree, tool or certificate that two people write alike by chance. */
const copiedWords = 8;
/** A whole line of the posting that is this long, and how many of them, before they are no coincidence. */
const wholeLineWords = 3;
const wholeLines = 3;
/** Share of a line's words that such lines make up. */
const mostlyCopied = 0.6;
/** Fewer keywords than these may well be somebody's own. */
const leastKeywords = 6;
/** Share of what the posting asks for, and nothing else shows, that an honest list does not reach. */
const nearlyAll = 0.8;
/** Share of keywords that the posting does not ask for, up to which a line has nothing of its own. */
const ownShare = 0.1;
/** How often a word stands in a line that is written for counting. */
const repeated = 3;
/** Words beside the keywords of a line of mere keywords. */
const furnitureShare = 0.5;
/** So many pieces, of so few words each, are a list whatever its words. */
const longList = 8;
const shortItems = 3.5;

/** Names that anybody who has the thing writes alike. */
const named: ReadonlySet<Fact["kind"]> = new Set([
  "position",
  "education",
  "certificate",
  "language",
  "publication",
]);

interface Line {
  /** null for a fact that was read from another document. */
  block: string | null;
  text: string;
  facts: Fact[];
  /** Canonical names of skills, each as often as it stands there. */
  skills: string[];
  keywords: boolean;
}

export function findStuffing(input: {
  posting: Posting;
  facts: readonly Fact[];
  blocks: readonly Block[];
}): Stuffing {
  const lines = listLines(input);
  const copied = findCopies(lines, input.posting);
  const rest = lines.filter((line) => !copied.has(line));
  const shown = new Set<string>();
  for (const line of rest)
    if (!line.keywords)
      for (const fact of line.facts)
        for (const skill of evidenceOf(fact).reading.skills) shown.add(skill.name);
  const listed = findKeywordLines(rest, shown, input.posting);

  const facts = new Set<string>();
  for (const [line, whole] of copied)
    for (const fact of line.facts)
      if (!isAnswer(fact) && (whole || !named.has(fact.kind))) facts.add(fact.id);
  // What else shows such a skill is a fact of its own, and stays.
  for (const line of listed) for (const fact of line.facts) if (!isAnswer(fact)) facts.add(fact.id);
  const stuffed = [...copied.keys(), ...listed];
  return {
    facts,
    blocks: new Set(stuffed.flatMap(({ block }) => block ?? [])),
    lines: [
      ...new Set(
        stuffed.filter((line) => line.facts.some(({ id }) => facts.has(id))).map(({ text }) => text),
      ),
    ],
  };
}

const isAnswer = (fact: Fact): boolean => fact.sources.some((source) => source.kind === "candidate");

/** Every line of the document with the facts read from it, and each fact from elsewhere as a line of its own. */
function listLines({ facts, blocks, posting }: Parameters<typeof findStuffing>[0]): Line[] {
  const asked = new Map(
    [...new Set(posting.requirements.flatMap(({ skills }) => skills))].map((name) => [name, wordsOf(name)]),
  );
  const own = new Map<string, Fact[]>();
  const here = new Set(blocks.map(({ address }) => address));
  const lines: Line[] = [];
  for (const fact of facts) {
    const source = fact.sources.find((one) => one.kind === "block" && here.has(one.block));
    if (source?.kind === "block") own.set(source.block, [...(own.get(source.block) ?? []), fact]);
    else lines.push(readLine(null, fact.text, [fact], asked));
  }
  return [
    ...blocks
      .filter(({ text }) => text.trim() !== "")
      .map(({ address, text }) => readLine(address, text, own.get(address) ?? [], asked)),
    ...lines,
  ];
}

function readLine(
  block: string | null,
  text: string,
  facts: Fact[],
  asked: ReadonlyMap<string, string>,
): Line {
  const found = findSkills(text);
  const names = new Set(found.map(({ name }) => name));
  const items = facts.filter((fact) => fact.kind === "skill");
  // Names that only a list gives their meaning ("Epic") are read item by item; those no dictionary has, word for word.
  const words = ` ${wordsOf(text)} `;
  const listed = items.flatMap((fact) => evidenceOf(fact).reading.skills.map(({ name }) => name));
  const worded = [...asked].filter(([, one]) => words.includes(` ${one} `)).map(([name]) => name);
  const more = [...new Set([...listed, ...worded])].filter((name) => !names.has(name));
  const covered = new Set(more.flatMap((name) => wordsOf(name).split(" ")));
  const rest = readWords(text).filter(
    (word) =>
      isContentWord(word) &&
      !isAskingWord(word.lower) &&
      !covered.has(word.lower) &&
      !found.some((skill) => skill.start < word.end && word.start < skill.end),
  );
  const skills = [...found.map(({ name }) => name), ...more];
  const isName = facts.length > 0 && facts.every((fact) => named.has(fact.kind));
  const pieces = text.split(/[,;|•·]/);
  const isList = pieces.length >= longList && countOf(wordsOf(text)) <= shortItems * pieces.length;
  const enough = skills.length >= (isName ? leastKeywords : 4);
  const keywords = items.length >= 3 || (enough && (isList || rest.length <= furnitureShare * skills.length));
  return { block, text, facts, skills, keywords };
}

/**
 * Lines copied from the posting; true for those that are among several taken whole, false for a single passage of many words.
 * Beside lines taken whole a short one ("Scala") is taken too.
 */
function findCopies(lines: readonly Line[], { text, title, requirements }: Posting): Map<Line, boolean> {
  const heading = wordsOf(title ?? "");
  const asked = [...text.split("\n"), ...requirements.map((one) => one.text)]
    .map(wordsOf)
    .filter((line) => line !== "");
  // Many a résumé has the job's title.
  const long = new Set(asked.filter((line) => countOf(line) >= wholeLineWords && line !== heading));
  const short = new Set(asked);
  const passages = new Set(windows(text));
  const taken = lines.map(({ text: line, facts }) => {
    const own = wordsOf(line);
    const found = [...long].filter((one) => ` ${own} `.includes(` ${one} `));
    const share = found.reduce((sum, one) => sum + countOf(one), 0) / countOf(own);
    const isName = facts.length > 0 && facts.every((fact) => named.has(fact.kind));
    // A short name may be a line of the posting by itself; no name is as long as a passage.
    return share >= (isName && countOf(own) < copiedWords ? 1 : mostlyCopied) ? found : [];
  });
  const copies = new Map<Line, boolean>();
  if (new Set(taken.flat()).size >= wholeLines) {
    const isTaken = (i: number): boolean => {
      const line = lines[i];
      return line !== undefined && copies.has(line);
    };
    lines.forEach((line, i) => {
      if (taken[i]!.length > 0) copies.set(line, true);
    });
    for (const order of [lines.keys(), [...lines.keys()].reverse()])
      for (const i of order)
        if (short.has(wordsOf(lines[i]!.text)) && (isTaken(i - 1) || isTaken(i + 1)))
          copies.set(lines[i]!, true);
  }
  for (const line of lines)
    if (!copies.has(line) && windows(line.text).some((window) => passages.has(window)))
      copies.set(line, false);
  return copies;
}

const wordsOf = (text: string): string =>
  readWords(text)
    .map((word) => word.lower)
    .join(" ");
const countOf = (words: string): number => words.split(" ").length;

function windows(text: string): string[] {
  const words = readWords(text).map((word) => word.lower);
  return words
    .slice(0, Math.max(0, words.length - copiedWords + 1))
    .map((_, i) => words.slice(i, i + copiedWords).join(" "));
}

/** Lines of keywords that repeat one, or that together are what the posting asks for and nothing else shows. */
function findKeywordLines(lines: readonly Line[], shown: ReadonlySet<string>, posting: Posting): Line[] {
  const must = posting.requirements.filter((requirement) => requirement.kind === "must");
  const lists = [must, posting.requirements].map((some) => new Set(some.flatMap(({ skills }) => skills)));
  const keywords = lines.filter((line) => line.keywords);
  const stuffed = new Set<Line>();
  for (const line of keywords)
    if (line.skills.some((name) => line.skills.filter((other) => other === name).length >= repeated))
      stuffed.add(line);
  for (const asked of lists) {
    const isAll = (some: readonly Line[]): boolean => {
      const names = new Set(some.flatMap(({ skills }) => skills));
      const lacking = [...asked].filter((name) => !shown.has(name));
      const gained = lacking.filter((name) => names.has(name)).length;
      if (gained >= leastKeywords && gained >= nearlyAll * lacking.length) return true;
      const all = [...asked].filter((name) => names.has(name)).length;
      return all >= leastKeywords && all >= nearlyAll * asked.size && some.every(hasNothingOfItsOwn);
    };
    const hasNothingOfItsOwn = ({ skills }: Line): boolean =>
      skills.filter((name) => !lists[1]!.has(name)).length <= ownShare * skills.length;
    const alone = keywords.filter((line) => isAll([line]));
    for (const line of alone) stuffed.add(line);
    if (alone.length > 0) continue;
    // The list may be spread over several lines: the fullest of them, until it is all there.
    const gains = ({ skills }: Line): number =>
      [...asked].filter((name) => !shown.has(name) && skills.includes(name)).length;
    const bare = keywords
      .filter(hasNothingOfItsOwn)
      .sort((a, b) => gains(b) - gains(a) || (a.text < b.text ? -1 : 1));
    for (let n = 2; n <= bare.length; n++) {
      if (!isAll(bare.slice(0, n))) continue;
      for (const line of bare.slice(0, n)) stuffed.add(line);
      break;
    }
  }
  return [...stuffed];
}
