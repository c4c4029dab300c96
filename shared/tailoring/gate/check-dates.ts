import type { DateMention } from "../read-dates.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord } from "../read-words.ts";
import { holdsMeaning } from "../same-meaning.ts";
import type { DraftClaim } from "./draft-claim.ts";

type Sources = (sentence: number) => Evidence[];

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
