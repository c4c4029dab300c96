/** What deciding conflicts must keep, checked on one random history with random decisions. */
import {
  type Conflict,
  type ConflictChoice,
  type Decision,
  type DocxDocument,
  mergeDocuments,
  readBlocks,
  resolveConflicts,
} from "../../shared/docx/index.ts";
import type { Violation } from "./merge-laws.ts";
import { type History, type Random, uniqueWordsIn } from "./random-histories.ts";

/** A law of its own beside those of merging. */
const law = 10;

const textOf = (doc: DocxDocument) => readBlocks(doc).map(({ text }) => text);
const swapConflict = (one: Conflict): Conflict => ({ ...one, mine: one.theirs, theirs: one.mine });
const swapChoice = (choice: ConflictChoice): ConflictChoice =>
  choice === "mine" ? "theirs" : choice === "theirs" ? "mine" : choice;
const keysOf = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ block, base, mine, theirs }) => JSON.stringify([block, base, mine, theirs]));

function chooseAtRandom(conflicts: readonly Conflict[], random: Random): Decision[] {
  return conflicts.flatMap((conflict, n) => {
    const choices: ConflictChoice[] = ["mine", "theirs", "both", { text: `own words oq${n}k here` }];
    const choice = choices[random(5)];
    return choice === undefined ? [] : [{ conflict, choice }];
  });
}

export function checkDecisions({ base, mine, theirs }: History, random: Random): Violation[] {
  const violations: Violation[] = [];
  const fail = (what: string) => violations.push({ law, what });
  const open = mergeDocuments(base, mine, theirs);
  if (open.conflicts.length === 0) return [];
  const decisions = chooseAtRandom(open.conflicts, random);
  const sent = JSON.parse(JSON.stringify(decisions)) as Decision[];
  const result = resolveConflicts(base, mine, theirs, sent);
  const swapped = resolveConflicts(
    base,
    theirs,
    mine,
    sent.map(({ conflict, choice }) => ({ conflict: swapConflict(conflict), choice: swapChoice(choice) })),
  );
  const lines = textOf(result.document);
  if (JSON.stringify(lines) !== JSON.stringify(textOf(swapped.document)))
    fail(`the order of the sides shows: ${describe(decisions)}`);

  const unused = new Set(result.unused.map(({ conflict }) => keysOf([conflict])[0]));
  const used = decisions.filter(({ conflict }) => !unused.has(keysOf([conflict])[0]));
  const decided = new Set(keysOf(used.map(({ conflict }) => conflict)));
  const wanted = keysOf(open.conflicts).filter((key) => !decided.has(key));
  if (JSON.stringify(wanted) !== JSON.stringify(keysOf(result.conflicts)))
    fail(`open are ${keysOf(result.conflicts).join(" ")} instead of ${wanted.join(" ")}`);
  for (const { conflict, choice } of result.unused)
    if (choice === "mine" || choice === "theirs") fail(`could not be decided: ${keysOf([conflict])[0]}`);

  const held = lines.map((line) => line.replace(/\s+/g, " ").trim());
  for (const { base: text } of result.conflicts)
    for (const line of text.split("\n").map((one) => one.replace(/\s+/g, " ").trim()))
      if (/[bmts]q\d+k/.test(line) && !held.includes(line)) fail(`base's line is not held: ${line}`);
  const all = lines.join("\n");
  const count = (word: string) => uniqueWordsIn(all).filter((found) => found === word).length;
  for (const { conflict, choice } of used) {
    const [own, others] = [uniqueWordsIn(conflict.mine), uniqueWordsIn(conflict.theirs)];
    const chosen =
      choice === "mine" ? own : choice === "theirs" ? others : choice === "both" ? [...own, ...others] : [];
    // Of base's words another line may have taken some; those of a side are its own.
    for (const word of new Set([...own, ...others])) {
      if (word.startsWith("b")) continue;
      const times = count(word);
      if (chosen.includes(word) !== times > 0)
        fail(`${word} stands ${times} times after ${describe([{ conflict, choice }])}`);
    }
    if (typeof choice !== "string" && !all.includes(choice.text))
      fail(`own words are missing: ${describe([{ conflict, choice }])}`);
  }
  // Whatever is decided touches nothing but the conflicts' lines.
  const contested = new Set(
    open.conflicts.flatMap((one) => [one.base, one.mine, one.theirs].flatMap((text) => text.split("\n"))),
  );
  const kept = (texts: readonly string[]) =>
    texts.filter((text) => uniqueWordsIn(text).length > 0 && !contested.has(text) && !/oq\d+k/.test(text));
  const [before, after] = [kept(textOf(open.document)), kept(lines)];
  if (JSON.stringify(before) !== JSON.stringify(after))
    fail(`another line changed: ${after.find((text, n) => text !== before[n])}`);
  return violations;
}

function describe(decisions: readonly Decision[]): string {
  return JSON.stringify(decisions.map(({ conflict, choice }) => [choice, ...keysOf([conflict])])).slice(
    0,
    600,
  );
}
