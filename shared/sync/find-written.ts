/** Where a résumé writes something that is to follow the profile, and what is to stand there. */
import type { Block, Edit } from "../docx/types.ts";
import { formatResumeDates } from "../resume/format-resume-date.ts";
import type { ResumeModel } from "../resume/model.ts";
import { blocksOf, type Line, listLines } from "./agreement.ts";

/** Words within one block; `after` null takes the block out. */
export interface Written {
  block: string;
  before: string;
  after: string | null;
}

interface Readable {
  model: ResumeModel;
  blocks: Block[];
}

const germanDates = /heute|März|Mai|Okt|Dez/;

/** Null where the words do not stand in one place alone, or there are none to put there. */
export function findWritten(
  { blocks }: Readable,
  theirs: Line,
  before: string | null,
  after: string | null,
): Written | null {
  if (!before || !after || /[\n\r]/.test(after)) return null;
  const places = standing(blocks, theirs).flatMap(({ address, text }) =>
    findPlaces(text, before).map(() => address),
  );
  return places.length === 1 ? { block: places[0]!, before, after } : null;
}

/** Null for what has no line of its own and is no item of a list. */
export function findRemoval({ model, blocks }: Readable, theirs: Line): Written | null {
  const [block, ...more] = standing(blocks, theirs);
  const shared = listLines(model).some(
    (line) => line.id !== theirs.id && blocksOf(line).includes(block?.address ?? ""),
  );
  if (!theirs.words.text || !block || more.length > 0) return null;
  if (!shared) return { block: block.address, before: block.text, after: null };
  const item = theirs.list === "skills" ? withSeparator(block.text, theirs.words.text) : null;
  return item === null ? null : { block: block.address, before: item, after: "" };
}

/** An item of a list with what parts it from the next one, or from the one before where it is the last: "SQL, " of "Python, SQL, Excel". */
function withSeparator(text: string, item: string): string | null {
  const [at, ...more] = findPlaces(text, item);
  if (at === undefined || more.length > 0) return null;
  const end = at + item.length;
  const behind = /^\s*[,;|/•·]\s*/u.exec(text.slice(end))?.[0] ?? "";
  const ahead = behind === "" ? (/\s*[,;|/•·]\s*$/u.exec(text.slice(0, at))?.[0] ?? "") : "";
  if (behind + ahead === "") return null;
  const piece = text.slice(at - ahead.length, end + behind.length);
  return findPlaces(text, piece).length === 1 ? piece : null;
}

/** The blocks a line was read from, as they stand. */
export function standing(blocks: readonly Block[], line: Line): Block[] {
  const own = new Set(blocksOf(line));
  return blocks.filter(({ address }) => own.has(address));
}

/** A line's dates as people write them, in the language of other dates. */
export function writeDates({ words, dateText }: Line, like: string): string {
  const [start, end] = (words.dates ?? "/").split("/");
  return dateText || formatResumeDates(start || null, end || null, germanDates.test(like) ? "de" : "en");
}

/** Offsets of `words` in `text` where no letter or digit continues them. */
function findPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  const continues = (char: string | undefined, edge: string | undefined) =>
    /[\p{L}\p{N}]/u.test(char ?? "") && /[\p{L}\p{N}]/u.test(edge ?? "");
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!continues(text[at - 1], words[0]) && !continues(text[end], words.at(-1))) places.push(at);
  }
  return places;
}

/** One edit a block, whatever is to change in it; what finds its words changed by another is left out. */
export function planSyncEdits(blocks: readonly Block[], written: readonly Written[]): Edit[] {
  return blocks.flatMap(({ address, text }): Edit[] => {
    const here = written.filter(({ block }) => block === address);
    if (here.some(({ after }) => after === null)) return [{ type: "delete", block: address, before: text }];
    let after = text;
    for (const one of here) {
      const [at, ...more] = findPlaces(after, one.before);
      if (at !== undefined && more.length === 0)
        after = after.slice(0, at) + one.after! + after.slice(at + one.before.length);
    }
    return after === text ? [] : [{ type: "replace", block: address, before: text, after }];
  });
}
