/**
 * Stuffing: words put into a résumé for a machine. What counts for nothing until a line of the candidate's own shows it:
 *
 * - a passage copied from the posting, eight words or more in a row;
 * - a line of mere keywords that says one of them three times;
 * - a line of mere keywords that names nearly all the posting asks for and nothing else shows.
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
  /** Their lines, each once. */
  lines: string[];
}

/** Longer than any name of a degree, tool or certificate that two people write alike by chance. */
const copiedWords = 8;
/** Fewer keywords than these may well be somebody's own. */
const leastKeywords = 6;
/** Share of what the posting asks for, and nothing else shows, that an honest list does not reach. */
const nearlyAll = 0.8;
/** How often a word stands in a line that is written for counting. */
const repeated = 3;
/** Words beside the keywords of a line of mere keywords. */
const furnitureShare = 0.34;

/** Names that anybody who has the thing writes alike. */
const named: ReadonlySet<Fact["kind"]> = new Set([
  "position",
  "education",
  "certificate",
  "language",
  "publication",
]);

interface Line {
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
  const { posting } = input;
  const lines = listLines(input.facts, input.blocks);
  const must = posting.requirements.filter((requirement) => requirement.kind === "must");
  const lists = [must, posting.requirements].map((some) => new Set(some.flatMap(({ skills }) => skills)));
  const shown = new Set<string>();
  for (const fact of input.facts) {
    if (fact.kind === "skill" || lines.some((line) => line.keywords && line.facts.includes(fact))) continue;
    for (const skill of evidenceOf(fact).reading.skills) shown.add(skill.name);
  }
  const copies = passagesOf(posting.text);
  const found = new Set<string>();
  const texts = new Set<string>();
  const drop = (line: Line, facts: readonly Fact[]): void => {
    for (const fact of facts) found.add(fact.id);
    if (facts.length > 0) texts.add(line.text);
  };
  for (const line of lines) {
    const own = line.facts.filter((fact) => !isAnswer(fact));
    if (copies(line.text))
      drop(
        line,
        own.filter((fact) => !named.has(fact.kind)),
      );
    if (!line.keywords) continue;
    const listed = own.filter((fact) =>
      evidenceOf(fact).reading.skills.some((skill) => !shown.has(skill.name)),
    );
    const names = new Set(line.skills);
    const most = Math.max(
      0,
      ...[...names].map((name) => line.skills.filter((other) => other === name).length),
    );
    const over = lists.some((asked) => {
      const lacking = [...asked].filter((name) => !shown.has(name));
      const gained = lacking.filter((name) => names.has(name)).length;
      if (gained >= leastKeywords && gained >= nearlyAll * lacking.length) return true;
      const all = [...asked].filter((name) => names.has(name)).length;
      const own = [...names].filter((name) => !asked.has(name)).length;
      return all >= leastKeywords && all >= nearlyAll * asked.size && own * 10 <= names.size;
    });
    if (most >= repeated || over) drop(line, listed);
  }
  return { facts: found, lines: [...texts] };
}

const isAnswer = (fact: Fact): boolean => fact.sources.some((source) => source.kind === "candidate");

/** Facts by the line they were read from; what was read from a document that is not this one stands for itself. */
function listLines(facts: readonly Fact[], blocks: readonly Block[]): Line[] {
  const texts = new Map(blocks.map((block) => [block.address, block.text]));
  const byBlock = new Map<string, Fact[]>();
  for (const fact of facts) {
    const source = fact.sources.find((one) => one.kind === "block" && texts.has(one.block));
    const key = source?.kind === "block" ? source.block : `fact ${fact.id}`;
    byBlock.set(key, [...(byBlock.get(key) ?? []), fact]);
  }
  return [...byBlock].map(([key, own]) => {
    const text = texts.get(key) ?? own[0]!.text;
    const found = findSkills(text);
    // Names that only a list gives their meaning ("Epic") are read item by item.
    const items = own
      .filter((fact) => fact.kind === "skill")
      .flatMap((fact) => evidenceOf(fact).reading.skills);
    const more = items.filter((item) => !found.some((skill) => skill.name === item.name));
    const rest = readWords(text).filter(
      (word) =>
        isContentWord(word) &&
        !isAskingWord(word.lower) &&
        !found.some((skill) => skill.start < word.end && word.start < skill.end),
    );
    const skills = [...found, ...more].map((skill) => skill.name);
    const items_ = own.filter((fact) => fact.kind === "skill").length;
    const keywords =
      items_ >= 3 || (skills.length >= 4 && rest.length - more.length <= furnitureShare * skills.length);
    return { text, facts: own, skills, keywords };
  });
}

/** Whether a text shares that many words in a row with the posting. */
function passagesOf(posting: string): (text: string) => boolean {
  const seen = new Set(windows(posting));
  return (text) => windows(text).some((window) => seen.has(window));
}

function windows(text: string): string[] {
  const words = readWords(text).map((word) => word.lower);
  return words
    .slice(0, Math.max(0, words.length - copiedWords + 1))
    .map((_, i) => words.slice(i, i + copiedWords).join(" "));
}
