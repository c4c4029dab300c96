import type { Fact } from "../../resume/model.ts";
import { type DegreeMention, readDegrees } from "../read-degrees.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { isTold } from "./told-words.ts";

type Sources = (sentence: number) => Evidence[];

/** Science, arts, education …, where the degree says which: a BA is no BSc. */
function branchOf(text: string): string | null {
  if (/science|sc\b|^[BM]\.?S\.?$/i.test(text)) return "science";
  if (/arts|^[BM]\.?A\.?$/i.test(text)) return "arts";
  if (/education|^[BM]\.?Ed\b/i.test(text)) return "education";
  if (/engineering|eng\b/i.test(text)) return "engineering";
  if (/law|^ll/i.test(text)) return "law";
  return /commerce|business|^[BM]BA/i.test(text) ? "business" : null;
}

/** What says that a degree is not finished; dates that are open say so too. */
const unfinished =
  /\b(?:in progress|pursuing|ongoing|currently|current|studying|student|candidate|expected|since|present|part[- ]time|working towards?|towards?|undergraduate|laufend|derzeit|aktuell|heute|seit|studiere|studium|student(?:in)?|reading for|enrolled|year of)\b|[–—-]\s*$/i;

function isOpen(source: Evidence, today: string | null, open: ReadonlySet<string>): boolean {
  if (source.fact && open.has(source.fact.id)) return true;
  const end = source.fact?.kind === "education" ? source.fact.end : null;
  if (end === "present") return true;
  return (
    end !== null &&
    end !== undefined &&
    today !== null &&
    end.slice(0, 7) > today.slice(0, Math.min(7, end.length))
  );
}

/** Whether the text gives the degree a school or a year that belongs to another entry of the education. */
function isSplit(after: Reading, degree: DegreeMention, source: Evidence, all: readonly Evidence[]): boolean {
  const later = readDegrees(after.text).filter((other) => other.start > degree.start);
  // "MSc and PhD in Botany, Broadland": the school behind is said of both.
  const joined =
    later[0] && /^\s*(?:and|&|und|,)\s*$/i.test(after.text.slice(degree.end, later[0].start))
      ? later[0]
      : null;
  const next = (joined ? later[1] : later[0])?.start ?? after.text.length;
  const school = joined ? after.text.slice(joined.end).search(/,|\b(?:from|at)\b/) : 0;
  if (school < 0) return false;
  const from = joined ? joined.end + school : degree.end;
  const sentence = after.words.find((word) => word.end > degree.start)?.sentence;
  const others = all.filter(
    ({ fact }) => fact?.kind === "education" && fact !== source.fact && readDegrees(fact.text).length > 0,
  );
  if (others.length === 0) return false;
  const mine = new Set(source.reading.words.map((word) => word.stem));
  return after.words.some((word) => {
    if (word.start < from || word.end > next || word.sentence !== sentence) return false;
    if (!/^\p{Lu}/u.test(word.text) || !isContentWord(word) || mine.has(word.stem)) return false;
    return others.some(({ reading }) => reading.words.some((other) => other.stem === word.stem));
  });
}

/** Master's students are somebody else's. */
const listDegrees = (text: string): DegreeMention[] =>
  readDegrees(text).filter(
    (degree) => !/^\s*(?:students?|thes[ei]s|candidates?)\b/i.test(text.slice(degree.end)),
  );

/** Degrees whose own details say that they were not finished ("First of two years completed"). */
function listOpen(facts: readonly Fact[]): Set<string> {
  const open = new Set<string>();
  let degree: Fact | null = null;
  for (const fact of facts) {
    if (fact.kind !== "education") continue;
    if (readDegrees(fact.text).length > 0) degree = fact;
    if (degree && notFinished.test(fact.text)) open.add(degree.id);
  }
  return open;
}

const notFinished =
  /\b(?:not (?:yet )?(?:finished|completed|graduated)|unfinished|incomplete|dropped out|without (?:a )?degree|in progress|no degree|left (?:before|without)|(?:\d+|one|two|three|first|second) of (?:\d+|two|three|four|five|six) (?:years?|credits?|semesters?|modules?)|nicht (?:abgeschlossen|beendet)|abgebrochen|ohne abschluss|laufend)\b/i;

/** What stands behind a degree to the end of its stretch: the field, where the text says "in" or "of". */
function fieldOf(after: Reading, degree: DegreeMention, all: readonly Evidence[]): Word[] {
  const lead = /^\s*(?:degree\s+)?(?:\([^)]*\)\s*)?(?:in|of|im|,|\(|:)?\s*/i.exec(
    after.text.slice(degree.end),
  )![0];
  const from = degree.end + lead.length;
  const next = readDegrees(after.text).find((other) => other.start > degree.start);
  const first = after.words.find((word) => word.start >= from);
  if (!first || /,/.test(lead)) return [];
  const field: Word[] = [];
  for (const word of after.words) {
    if (word.start < from || word.sentence !== first.sentence) continue;
    if (next && word.end > next.start) break;
    // The field goes on over "and", and ends with its stretch.
    if (
      word.segment !== first.segment &&
      all.some(({ fact, plain }) => /^(?:certificate|skill)$/.test(fact?.kind ?? "") && plain.has(word.stem))
    )
      break;
    if (
      word.segment !== first.segment &&
      !/^(?:and|und)$/.test(after.words.find((one) => one.segment === word.segment)!.lower)
    )
      break;
    if (/^(?:from|at|with|by|who|which|von|der|an|mit)$/.test(word.lower)) break;
    if (isContentWord(word) && !/^(?:degree|honou?rs|hons)$/.test(word.lower)) field.push(word);
  }
  return field;
}

/**
 * Degrees by level, with their field and whether they are finished, from one source: the field of one degree never goes
 * with the level of another.
 */
export function checkDegrees(
  after: Reading,
  sources: Sources,
  facts: readonly Fact[],
  today: string | null,
): DraftClaim[] {
  const open = listOpen(facts);
  return listDegrees(after.text).map((degree) => {
    const word = after.words.find((one) => one.end > degree.start);
    const sentence = word?.sentence ?? 0;
    const branch = branchOf(degree.text);
    const field = fieldOf(after, degree, sources(sentence)).map((word) => word.stem);
    const last = fieldOf(after, degree, sources(sentence)).at(-1);
    const told = after.words.filter((one) => one.sentence === sentence);
    const saysOpen = unfinished.test(after.text.slice(told[0]?.start ?? 0, (told.at(-1)?.end ?? 0) + 12));
    const carriers = sources(sentence).filter((source) => {
      if (isOpen(source, today, open) && !saysOpen) return false;
      const theirs = readDegrees(source.reading.text).filter((other) => {
        const at = source.reading.words.findIndex((one) => one.end > other.start);
        return (
          source.reading.polarity[at] === "plain" ||
          source.reading.polarity[at] === after.polarity[after.words.indexOf(word!)] ||
          saysOpen
        );
      });
      if (source.fact?.kind === "education" && isSplit(after, degree, source, sources(sentence)))
        return false;
      if (!field.every((stem) => isTold(source.plain, stem) || isTold(source.hedged, stem))) return false;
      return theirs.some(
        (other) =>
          (other.level === degree.level &&
            (branch === null || (branchOf(other.text) ?? branch) === branch)) ||
          degree.level === "any" ||
          (degree.level === "master" && other.level === "mba"),
      );
    });
    return {
      text: (carriers.length > 0
        ? degree.text
        : after.text.slice(degree.start, last?.end ?? degree.end)
      ).trim(),
      kind: "degree",
      start: degree.start,
      end: degree.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}
