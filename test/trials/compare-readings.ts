/** In what two readings of documents differ: the judgement behind "reads exactly as". */
import type { Line, ReadStory } from "./independent-reader.ts";

/**
 * From what no reader may miss to what only a program sees: the words, where lines stand in tables, pictures, notes and
 * fields, list numbers, style names, run formatting, link targets, paragraph properties, table and cell properties,
 * sections, the formatting of paragraph marks.
 */
export type Aspect =
  | "text"
  | "place"
  | "objects"
  | "list"
  | "style"
  | "formatting"
  | "links"
  | "paragraph"
  | "table"
  | "section"
  | "mark";

export interface Difference {
  aspect: Aspect;
  story: string;
  /** Line or entry it shows in first. */
  line: number;
  expected: string;
  actual: string;
}

/** The first difference in every aspect of every story that either document has; empty where they read the same. */
export function compareReadings(expected: readonly ReadStory[], actual: readonly ReadStory[]): Difference[] {
  const differences: Difference[] = [];
  const names = new Set([...expected, ...actual].map(({ story }) => story));
  for (const story of names) {
    const own = expected.find((one) => one.story === story);
    const other = actual.find((one) => one.story === story);
    const add = (aspect: Aspect, a: readonly string[], b: readonly string[]) => {
      const length = Math.max(a.length, b.length);
      for (let line = 0; line < length; line++) {
        if (a[line] === b[line]) continue;
        differences.push({ aspect, story, line, expected: a[line] ?? "(none)", actual: b[line] ?? "(none)" });
        return true;
      }
      return false;
    };
    const lines = (one: ReadStory | undefined, show: (line: Line) => string) => (one?.read ?? []).map(show);
    // Where the lines themselves differ everything else would differ with them.
    const words = (one: ReadStory | undefined) => {
      const found = lines(one, ({ text }) => text);
      // A body without a single paragraph shows as one empty line.
      return story === "body" && found.length === 0 ? [""] : found;
    };
    if (add("text", words(own), words(other))) continue;
    if (own?.read.length !== other?.read.length) continue;
    const of = (aspect: Aspect, show: (line: Line) => string) =>
      add(aspect, lines(own, show), lines(other, show));
    of("place", ({ place }) => place);
    of("objects", ({ detail }) => detail);
    of("list", ({ list }) => (list === null ? "" : `${list.level} ${list.format} ${list.label}`));
    of("style", ({ style }) => style ?? "");
    of("formatting", ({ stretches }) => spans(stretches, ({ format }) => format));
    of("links", ({ stretches }) => spans(stretches, ({ link }) => link));
    of("paragraph", ({ properties }) => properties);
    of("mark", ({ mark }) => mark);
    add("table", own?.tables ?? [], other?.tables ?? []);
    add("section", own?.sections ?? [], other?.sections ?? []);
  }
  return differences;
}

/** `text{value}` with neighbours of one value together. */
function spans<T extends { text: string }>(stretches: readonly T[], value: (stretch: T) => string): string {
  const joined: { text: string; value: string }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.value === value(stretch)) last.text += stretch.text;
    else joined.push({ text: stretch.text, value: value(stretch) });
  }
  return joined.map((one) => `${one.text}{${one.value}}`).join("");
}
