import type { Fact } from "../resume/model.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { isPlainWord } from "./plain-words.ts";
import type { DateMention } from "./read-dates.ts";
import type { Evidence, Reading } from "./read-evidence.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";

type Sources = (sentence: number) => Evidence[];

const titleHeads = new Set(
  `engineer developer manager director nurse teacher architect analyst consultant administrator designer officer
  president supervisor accountant scientist specialist coordinator assistant technician chef cook lawyer attorney
  paralegal solicitor professor lecturer researcher editor writer journalist controller auditor foreman superintendent
  electrician plumber carpenter mechanic driver dispatcher buyer planner recruiter cashier receptionist secretary clerk
  caregiver carer midwife physician doctor surgeon pharmacist therapist psychologist counselor tutor principal dean
  ceo cto cfo coo vp cio founder cofounder partner executive leader chief foreperson strategist programmer instructor
  trainer representative associate intern apprentice trainee leiter leiterin ingenieur ingenieurin entwickler
  entwicklerin geschäftsführer geschäftsführerin pfleger pflegerin krankenschwester lehrer lehrerin koch köchin`.split(
    /\s+/,
  ),
);
const seniority = new Set(
  "senior lead principal head chief staff executive vice deputy assistant associate junior trainee intern acting interim registered chartered certified licensed".split(
    " ",
  ),
);
/** What a title loses only by becoming more than it was: "assistant manager" is no "manager". */
const lessening = new Set(
  "assistant associate junior deputy vice trainee intern apprentice acting interim student to".split(" "),
);

/** Titles in the singular, word for word as some source has them. */
export function checkTitles(after: Reading, sources: Sources): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const [index, word] of after.words.entries()) {
    if (!titleHeads.has(word.lower) || !isTitleUse(after, index)) continue;
    const first = titleStart(after.words, index);
    const phrase = after.words.slice(first, index + 1).map((one) => one.lower);
    const carriers = sources(word.sentence).filter((source) =>
      holdsTitle(source, phrase, thirdPerson.test(after.words[first - 1]?.lower ?? "")),
    );
    const start = after.words[first]!.start;
    claims.push({
      text: after.text.slice(start, word.end),
      kind: "title",
      start,
      end: word.end,
      supported: carriers.length > 0,
      evidence: carriers,
    });
  }
  return claims;
}

/** A head noun that another noun follows ("nurse manager", "chef training") or that stands for a third person is no title claimed. */
function isTitleUse(after: Reading, index: number): boolean {
  const word = after.words[index]!;
  const next = after.words[index + 1];
  if (
    next &&
    next.segment === word.segment &&
    isContentWord(next) &&
    /^\s$/.test(after.text.slice(word.end, next.start))
  ) {
    if (titleHeads.has(next.lower) || next.text === next.lower) return false;
  }
  if (next && after.text[word.end] === "-") return false;
  return true;
}

function titleStart(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0) {
    const previous = words[first - 1]!;
    if (
      previous.segment !== words[index]!.segment ||
      isPlainWord(previous.lower) ||
      /^\p{N}/u.test(previous.text)
    )
      break;
    if (
      /(?:ed|ing)$/.test(previous.lower) &&
      !seniority.has(previous.lower) &&
      previous.text === previous.lower
    )
      break;
    first--;
  }
  return first;
}

/** "Supported the nurse in charge" makes nobody a nurse. */
const thirdPerson = /^(?:the|our|their|his|her|to|for|with|by|dem|der|den|die)$/;

function holdsTitle(source: Evidence, phrase: readonly string[], ofAnother: boolean): boolean {
  const texts = [source.reading.words, readWords(source.fact?.title ?? "")];
  return texts.some((words) => {
    for (let i = 0; i + phrase.length <= words.length; i++) {
      if (!phrase.every((lower, k) => words[i + k]!.lower === lower)) continue;
      const promoted = words[i - 1]?.lower === "to" && words[i - 2]?.stem === "promot";
      if (thirdPerson.test(words[i - 1]?.lower ?? "") && !ofAnother && !promoted) continue;
      if (!lessening.has(words[i - 1]?.lower ?? "") || lessening.has(phrase[0]!)) return true;
    }
    return false;
  });
}

interface DegreeLevel {
  level: string;
  pattern: RegExp;
}
const degreeLevels: DegreeLevel[] = [
  {
    level: "doctorate",
    pattern:
      /\b(?:doctor of philosophy|ph\.?\s?d\.?|doctorate|doctoral degree|dphil|d\.?sc|ed\.?d|m\.d\.|promotion zum dr|doktor)(?![\p{L}])/giu,
  },
  { level: "mba", pattern: /\b(?:mba|m\.b\.a\.?|master of business administration)(?!\p{L})/giu },
  {
    level: "master",
    pattern:
      /\b(?:master of (?:science|arts|engineering|laws|education)|master(?:['’]?s)?(?: degree)?(?= (?:of|in|degree|studies|thesis)\b)|master['’]s(?: degree)?|masters degree|m\.?sc\.?|m\.?a\.(?!\p{L})|m\.?eng\.?|m\.?ed\.?|msc|meng|mphil|magister|diplom-\p{L}+|diplom)(?![\p{L}])/giu,
  },
  {
    level: "bachelor",
    pattern:
      /\b(?:bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|commerce|business administration))?|b\.?sc\.?|b\.?a\.(?!\p{L})|b\.?eng\.?|b\.?ed\.?|b\.?s\.(?!\p{L})|bsc|beng|bba|bsn|llb|undergraduate degree)(?![\p{L}])/giu,
  },
  { level: "associate", pattern: /\bassociate(?:['’]?s)? (?:degree|of|in)\b/giu },
  { level: "diploma", pattern: /\b(?:diploma|hnd|hnc)(?!\p{L})/giu },
  // Two letters are a degree only where a field or a comma follows: "BA in", never "MS Excel".
  { level: "bachelor", pattern: /\bB[AS](?=\s+(?:in|of)\b|,|\s*$)/g },
  { level: "master", pattern: /\bM[AS](?=\s+(?:in|of)\b|,|\s*$)/g },
  { level: "any", pattern: /\bdegree\b/giu },
];

/** Science or arts, where the degree says which: a BA is no BSc. */
function branchOf(text: string): string | null {
  if (/science|sc\b|^[BM]\.?S\.?$/i.test(text)) return "science";
  return /arts|^[BM]\.?A\.?$/i.test(text) ? "arts" : null;
}

export interface DegreeMention {
  level: string;
  text: string;
  start: number;
  end: number;
}

/** Degrees a text names, by level, whatever the notation ("BSc", "Bachelor of Science"). */
export function readDegrees(text: string): DegreeMention[] {
  const found: DegreeMention[] = [];
  for (const { level, pattern } of degreeLevels) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      found.push({ level, text: match[0], start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function checkDegrees(after: Reading, sources: Sources): DraftClaim[] {
  return readDegrees(after.text).map((degree) => {
    const word = after.words.find((one) => one.end > degree.start);
    const carriers = sources(word?.sentence ?? 0).filter((source) => {
      const theirs = readDegrees(source.reading.text).filter((other) => {
        const at = source.reading.words.findIndex((one) => one.end > other.start);
        return (
          source.reading.polarity[at] === "plain" ||
          source.reading.polarity[at] === after.polarity[after.words.indexOf(word!)]
        );
      });
      const branch = branchOf(degree.text);
      return theirs.some(
        (other) =>
          (other.level === degree.level &&
            (branch === null || (branchOf(other.text) ?? branch) === branch)) ||
          degree.level === "any" ||
          (degree.level === "master" && other.level === "mba"),
      );
    });
    return {
      text: degree.text.trim(),
      kind: "degree",
      start: degree.start,
      end: degree.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}

const certificateStems = /^(?:certif|licens|accredit|charter)/;

/** "certified", "licensed" and their like: the word and what is certified come from one source. */
export function checkCertificates(after: Reading, sources: Sources): DraftClaim[] {
  return after.words.flatMap((word, index) => {
    if (!certificateStems.test(word.stem)) return [];
    const root = certificateStems.exec(word.stem)![0];
    const around = [after.words[index - 1], after.words[index + 1], after.words[index + 2]]
      .filter((one) => one !== undefined && one.segment === word.segment && isContentWord(one))
      .map((one) => one!.stem);
    const carriers = sources(word.sentence).filter((source) => {
      const stems = [...source.plain];
      const named = stems.some((stem) => stem.startsWith(root)) || source.fact?.kind === "certificate";
      return named && (around.length === 0 || around.some((stem) => holdsMeaning(source.plain, stem)));
    });
    return [
      {
        text: word.text,
        kind: "certificate" as const,
        start: word.start,
        end: word.end,
        supported: carriers.length > 0,
        evidence: carriers,
      },
    ];
  });
}

/** Years and months named: as a source has them, or inside the dates of the facts themselves. */
export function checkDates(after: Reading, sources: Sources): DraftClaim[] {
  return after.dates.map((date) => {
    const sentence = after.words.find((word) => word.end > date.start)?.sentence ?? 0;
    const stems = after.words
      .filter((word) => word.sentence === sentence && isContentWord(word))
      .map((word) => word.stem);
    const shared = (source: Evidence): number =>
      stems.filter((stem) => holdsMeaning(source.plain, stem)).length;
    const all = sources(sentence);
    const most = Math.max(0, ...all.map(shared));
    // A sentence that tells one fact takes its date from that fact, not from a year that stands elsewhere.
    const told = most >= toldWords ? all.filter((source) => shared(source) * 2 >= most) : all;
    const carriers = told.filter((source) => holdsDate(source, date));
    return {
      text: date.text,
      kind: "date",
      start: date.start,
      end: date.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}

/** From how many words in common a sentence counts as telling a fact. */
const toldWords = 3;

function holdsDate(source: Evidence, date: DateMention): boolean {
  if (
    source.reading.dates.some(
      (other) => other.year === date.year && (date.month === null || other.month === date.month),
    )
  )
    return true;
  return [source.fact?.start, source.fact?.end].some((text) => {
    const match = /^(\d{4})(?:-(\d{2}))?/.exec(text ?? "");
    return (
      match !== null &&
      Number(match[1]) === date.year &&
      (date.month === null || Number(match[2] ?? 0) === date.month)
    );
  });
}

/** Employers of the facts that a text names. With a position given, another position's employer has no business in it. */
export function checkEmployers(
  after: Reading,
  facts: readonly Fact[],
  positionId: string | null,
  before: string,
): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const [name, owners] of employersOf(facts)) {
    const start = findName(after.text, name);
    if (start < 0) continue;
    const mine =
      positionId === null || owners.some((fact) => fact.id === positionId || fact.positionId === positionId);
    const supported = mine || findName(before, name) >= 0;
    claims.push({
      text: name,
      kind: "employer",
      start,
      end: start + name.length,
      supported,
      evidence: [],
      facts: supported ? owners.filter((fact) => fact.kind === "position").map((fact) => fact.id) : [],
    });
  }
  return claims;
}

export function employersOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const employers = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.employer && fact.confidence === "sure")
      employers.set(fact.employer, [...(employers.get(fact.employer) ?? []), fact]);
  }
  return employers;
}

/** Where a name stands as whole words, -1 where it does not. Letter case counts, as names have it. */
export function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const behind = text[at + name.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return at;
  }
  return -1;
}
