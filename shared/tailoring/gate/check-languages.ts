import { findHumanLanguages } from "../../text/human-languages.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isDeedForm, isScopeWord } from "../scope-words.ts";
import type { DraftClaim } from "./draft-claim.ts";

/**
 * How well a language is spoken, from 1 (A1) to 7 (native). `needs` is what a text claims with the words, `has` what a
 * fact surely gives with them: "fluent" is somewhere above B2, so C1 gives "fluent" and "fluent" does not give C1.
 */
const levels: [RegExp, number, number][] = [
  [/^(?:native|mother tongue|first language|muttersprach)/, 7, 7],
  [/^bilingual|^zweisprachig/, 7, 7],
  [/^c2/, 6, 6],
  [/^c1/, 5, 5],
  [/^b2/, 4, 4],
  [/^b1/, 3, 3],
  [/^a2/, 2, 2],
  [/^a1/, 1, 1],
  [
    /^(?:fluen|proficien|advanced|excellent|business[- ]fluent|full professional|verhandlungssicher|fließend|fliessend|near-native)/,
    5,
    4.5,
  ],
  [/^(?:very good|sehr gut|strong)/, 4.5, 4],
  [/^(?:upper[- ]intermediate|professional working)/, 4, 4],
  [/^(?:good|gut|business)/, 3.5, 3.5],
  [/^(?:intermediate|conversational|konversation|working knowledge)/, 3, 3],
  [/^limited working/, 2, 2],
  [
    /^(?:basic|elementary|beginner|some|a little|rudimentary|grundkenntnisse|basiskenntnisse|schulkenntnisse|school)/,
    1,
    1.5,
  ],
];
const levelWords = String.raw`native|mother tongue|first language|muttersprach\p{L}*|bilingual|zweisprachig|[ABC][12](?![\p{L}\d])\+?|near-native|fluent(?:ly)?|fluency|proficien(?:t|cy)|advanced|excellent|business[- ]fluent|full professional|verhandlungssicher\p{L}*|flie(?:ß|ss)end\p{L}*|very good|sehr gut\p{L}*|strong|upper[- ]intermediate|professional working|good|gute?s?|intermediate|conversational|konversationssicher|working knowledge|limited working|basic|elementary|beginner|rudimentary|grundkenntnisse|basiskenntnisse|schulkenntnisse`;
const tail = `(?:[- ](?:level|speaker|proficiency|skills?|knowledge|command|user|kenntnisse|niveau))?`;
const lead = `(?:(?:at|to|on|auf|an?|is|spoken|with|in|level|niveau|the|of|both|each|all|beide)[ -]){0,4}`;
const behind = new RegExp(
  String.raw`^(?:[- ](?:language|speaker|skills?|kenntnisse))?\s*[(:,–—-]?\s*(${lead}(?:${levelWords})${tail})`,
  "iu",
);
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${levelWords})(?: (?:in|command of|knowledge of|user of|speaker of|level|kenntnisse in|and|with|spoken|written|both))*[ :]+(?:the |both )?)$`,
  "iu",
);
const forAll = new RegExp(
  String.raw`,?\s*(?:both|all|beide|alle|each)\s+(?:at |to |on |auf )?((?:${levelWords})${tail})`,
  "iu",
);

type Rank = readonly [needs: number, has: number];
const ranks: Rank[] = levels.map(([, needs, has]) => [needs, has]);

interface Spoken {
  name: string;
  start: number;
  end: number;
  /** As told, null where only the language is. */
  level: string | null;
  levelStart: number;
  levelEnd: number;
}

/** Below this a language is not spoken without a word on how little. */
const speakable = 3;

/** The languages a text names, each with its level: behind it ("Polish (B1)") or in front ("fluent Polish and Czech"). */
function readSpoken(text: string): Spoken[] {
  const found = findHumanLanguages(text);
  const common = forAll.exec(text);
  return found.map((language, i) => {
    const end = language.end;
    const spoken = { name: language.name, start: language.start, end };
    const next = behind.exec(text.slice(end, found[i + 1]?.start ?? text.length));
    // "fluent Spanish; German": what stands right before the next language is the next one's.
    if (next && !isInFrontOfNext(text, end + next[0].length, found[i + 1]?.start)) {
      const levelStart = end + next[0].length - next[1]!.length;
      return { ...spoken, level: next[1]!, levelStart, levelEnd: end + next[0].length };
    }
    let from = language.start;
    for (let k = i; k >= 0; k--) {
      const front = before.exec(text.slice(0, from));
      if (front)
        return {
          ...spoken,
          level: front[1]!,
          levelStart: front.index,
          levelEnd: front.index + front[1]!.length,
        };
      const previous = found[k - 1];
      if (!previous || !/^\s*(?:,|and|or|und|oder|&|\/|, and)\s*$/i.test(text.slice(previous.end, from)))
        break;
      from = previous.start;
    }
    if (common)
      return {
        ...spoken,
        level: common[1]!,
        levelStart: common.index,
        levelEnd: common.index + common[0].length,
      };
    return { ...spoken, level: null, levelStart: language.start, levelEnd: end };
  });
}

const isInFrontOfNext = (text: string, end: number, next: number | undefined): boolean =>
  next !== undefined && /^\s+(?:in\s+)?$/.test(text.slice(end, next));

function rank(level: string): Rank | null {
  const bare = new RegExp(`(?:${levelWords})`, "iu").exec(level)?.[0].toLowerCase() ?? "";
  const found = levels.find(([pattern]) => pattern.test(bare));
  return found ? ranks[levels.indexOf(found)]! : null;
}

const known = new WeakMap<Evidence, Spoken[]>();
function spokenIn(source: Evidence): Spoken[] {
  let spoken = known.get(source);
  if (!spoken) {
    spoken = readSpoken(source.reading.text);
    known.set(source, spoken);
  }
  return spoken;
}

const nativeRank = 7;

/** Languages and how well they are spoken: never better than a fact says, and not used where no fact says so. */
export function checkLanguages(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return readSpoken(after.text).flatMap((spoken) => {
    const word = after.words.find((one) => one.end > spoken.start);
    const all = sources(word?.sentence ?? 0);
    const claimed = spoken.level === null ? null : rank(spoken.level);
    let carriers = all.filter((source) =>
      spokenIn(source).some((theirs) => {
        if (theirs.name !== spoken.name) return false;
        const given = theirs.level === null ? null : rank(theirs.level);
        if (claimed === null) return given === null || given[1] >= speakable;
        return given !== null && (given === claimed || given[1] >= claimed[0]);
      }),
    );
    // "Taught in Polish": a list of languages does not say in which of them a deed was done, unless it is one's own.
    const inside = /\b(?:in|into|auf)\s+(?:\p{L}+\s*(?:,|and|und|&|or)\s*)*$/iu.test(
      after.text.slice(0, spoken.start),
    );
    const tellsDeed = after.words.some(
      (one) =>
        one.sentence === word?.sentence && one.end <= spoken.start && (isDeedForm(one) || isScopeWord(one)),
    );
    if (inside && tellsDeed && spoken.level === null)
      carriers = carriers.filter(
        (source) =>
          source.fact?.kind !== "language" ||
          spokenIn(source).some(
            ({ name, level }) => name === spoken.name && (rank(level ?? "")?.[1] ?? 0) >= nativeRank,
          ),
      );
    const claim = (start: number, end: number): DraftClaim => ({
      text: after.text.slice(start, end).trim(),
      kind: "language",
      start,
      end,
      supported: carriers.length > 0,
      evidence: carriers,
    });
    if (spoken.level === null) return [claim(spoken.start, spoken.end)];
    const start = Math.min(spoken.start, spoken.levelStart);
    const end = Math.max(spoken.end, spoken.levelEnd);
    const near = spoken.levelEnd >= spoken.start - 1 && spoken.levelStart <= spoken.end + 14;
    return near
      ? [claim(start, end)]
      : [claim(spoken.start, spoken.end), claim(spoken.levelStart, spoken.levelEnd)];
  });
}
