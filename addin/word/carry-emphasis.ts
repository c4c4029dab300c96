import { diffWords } from "../../shared/text/diff-words.ts";
import { comparableText } from "./comparable-text.ts";

type Emphasis = Pick<Word.Font, "bold" | "italic" | "underline">;
const members = ["bold", "italic", "underline"] as const;
const asked = members.map((member) => `items/font/${member}`).join(",");

/**
 * Gives the words of a line that was written anew the bold, italic and underline they had where it stood. Only inside what
 * we inserted a moment ago, and with tracking off for that moment: a mark of formatting on inserted words says nothing.
 * A word that is emphasised in part keeps what it has, and so does a new one where those it stands for or beside differ.
 */
export async function carryEmphasis(
  context: Word.RequestContext,
  from: Word.Paragraph,
  to: Word.Paragraph,
): Promise<void> {
  const [source, target] = [from, to].map((paragraph) => paragraph.getTextRanges([" "], false)) as [
    Word.RangeCollection,
    Word.RangeCollection,
  ];
  for (const words of [source, target]) words.load(`items/text,${asked}`);
  await context.sync();
  const sources = pairWords(
    source.items.map(({ text }) => text),
    target.items.map(({ text }) => text),
  );
  const changes = target.items.flatMap(({ font }, i) =>
    members.flatMap((member) => {
      const [value, ...others] = new Set(sources[i]?.map((n) => source.items[n]?.font[member]));
      const isAgreed = others.length === 0 && isPlainValue(value);
      return isAgreed && value !== font[member] ? [{ font, member, value }] : [];
    }),
  );
  if (changes.length === 0) return;
  const { document } = context;
  document.changeTrackingMode = "Off" as Word.ChangeTrackingMode;
  for (const { font, member, value } of changes) (font as Record<keyof Emphasis, unknown>)[member] = value;
  document.changeTrackingMode = "TrackAll" as Word.ChangeTrackingMode;
  await context.sync();
}

/**
 * For each word of a line the words of an older one whose emphasis it takes: itself where it stayed, else those whose place it takes;
 * for one that was put in, the two beside it.
 */
export function pairWords(before: readonly string[], after: readonly string[]): number[][] {
  const [old, now] = [placeWords(before), placeWords(after)];
  const hunks = diffWords(old.text, now.text);
  /** Where an offset of the new line was; inside of new words, where the old ones began or ended. */
  const mapBack = (offset: number, side: "start" | "end"): number => {
    let shift = 0;
    for (const { start, end, newStart, newEnd } of hunks) {
      if (offset < newStart || (offset === newStart && side === "end")) break;
      if (offset < newEnd || (offset === newEnd && side === "end")) return side === "start" ? start : end;
      shift = end - newEnd;
    }
    return offset + shift;
  };
  return now.places.map((place) => {
    const [start, end] = [mapBack(place.start, "start"), mapBack(place.end, "end")];
    const found = old.places.flatMap((one, i) => (one.start < end && start < one.end ? [i] : []));
    if (found.length > 0) return found;
    const left = old.places.findLastIndex((one) => one.end <= start);
    const right = old.places.findIndex((one) => one.start >= end);
    return [left, right].filter((i) => i >= 0);
  });
}

/** The words as one comparable line, and where each stands in it. */
function placeWords(words: readonly string[]): { text: string; places: { start: number; end: number }[] } {
  let text = "";
  const places = words.map((word) => {
    if (text !== "") text += " ";
    const start = text.length;
    text += comparableText(word).text;
    return { start, end: text.length };
  });
  return { text, places };
}

/** Word answers null or "Mixed" for a range that holds both. */
function isPlainValue(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value !== "" && value !== "Mixed");
}
