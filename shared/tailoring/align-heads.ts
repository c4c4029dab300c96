import { isPlainWord } from "./plain-words.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import type { WordChange } from "./word-change.ts";

/** Words that are no part of a name: they go with anything. */
const loose = /^(?:annual|monthly|weekly|daily|new|good|strong|first|last|large|small|high|full|own)$/;
/** Last words that say the same behind the same name. The gate passes more, since to it "records" claim nothing. */
const equalHeads = `register registers record records log logs
close closing
count counts stocktake stocktaking
rota rotas roster rosters schedule schedules timetable timetables
inspection inspections check checks
maintenance upkeep
calculation calculations computation computations
recruitment recruiting hiring
purchasing procurement buying
review reviews appraisal appraisals
programme programmes program programs scheme schemes`
  .split("\n")
  .map((line) => new Set(line.split(" ")));

/**
 * Another last word of the same name, as the posting has it: "fixed asset register" → "fixed asset records" for "Maintain fixed
 * asset records". What stands before the last word has to be the same.
 */
export function alignHeads(ground: Ground, { wishes }: Workspace): WordChange[] {
  const words = readWords(ground.block.text);
  const changes: WordChange[] = [];
  for (const wish of wishes) {
    const asked = readWords(wish.text);
    for (let end = 1; end < asked.length; end++) {
      const names = listModifiers(asked, end);
      const head = asked[end]!;
      if (names.length === 0 || !isHead(asked, end)) continue;
      for (let at = 1; at < words.length; at++) {
        const own = words[at]!;
        const mine = listModifiers(words, at).slice(-names.length);
        const same = mine.length === names.length && mine.every((word, i) => word.stem === names[i]!.stem);
        const alike = equalHeads.some((heads) => heads.has(own.lower) && heads.has(head.lower));
        if (!same || !alike || own.stem === head.stem || !isHead(words, at)) continue;
        if (words.some((word) => word.stem === head.stem)) continue;
        if (changes.some((change) => change.start === own.start)) continue;
        changes.push({
          start: own.start,
          end: own.end,
          text: head.lower,
          reason: `says “${[...names, head].map(({ lower }) => lower).join(" ")}” as the posting does`,
          requirements: wish.requirement ? [wish.requirement.id] : [],
          facts: [],
        });
      }
    }
  }
  return changes;
}

/** The words before a last one that name it: at least two, or one joined by a hyphen ("month-end"). */
function listModifiers(words: readonly Word[], end: number): Word[] {
  const found: Word[] = [];
  for (let i = end - 1; i >= 0 && found.length < 3; i--) {
    const word = words[i]!;
    if (word.segment !== words[end]!.segment || !isContentWord(word) || isPlainWord(word.lower)) break;
    if (loose.test(word.lower) || !/^\p{Ll}/u.test(word.text)) break;
    found.unshift(word);
  }
  return found.length >= 2 ? found.slice(-2) : [];
}

/** The last word of its name: no word of content follows. */
function isHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!isContentWord(word) || !/^\p{Ll}/u.test(word.text)) return false;
  return next === undefined || next.segment !== word.segment || !isContentWord(next);
}
