import { comparableText } from "./comparable-text.ts";

/** One word and how it looks. */
export interface Emphasis {
  word: string;
  bold: boolean;
  italic: boolean;
}

/**
 * Makes the words of a line that we inserted a moment ago bold and italic as told. With tracking off for that moment: a mark of
 * formatting on inserted words says nothing. Leaves the line as it is where its words are not those told.
 */
export async function setEmphasis(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  emphasis: readonly Emphasis[],
): Promise<void> {
  const ranges = paragraph.getTextRanges([" ", "\t"], false);
  ranges.load("items/text,items/font/bold,items/font/italic");
  await context.sync();
  const words = ranges.items
    .map((range) => ({ font: range.font, word: comparableText(range.text).text }))
    .filter(({ word }) => word !== "");
  const wanted = emphasis.map((one) => ({ ...one, word: comparableText(one.word).text }));
  if (words.map(({ word }) => word).join("\n") !== wanted.map(({ word }) => word).join("\n")) return;
  const changes = words.flatMap(({ font }, n) =>
    (["bold", "italic"] as const).flatMap((member) => {
      const value = wanted[n]?.[member] ?? false;
      return font[member] === value ? [] : [{ font, member, value }];
    }),
  );
  if (changes.length === 0) return;
  const { document } = context;
  document.changeTrackingMode = "Off" as Word.ChangeTrackingMode;
  for (const { font, member, value } of changes) font[member] = value;
  document.changeTrackingMode = "TrackAll" as Word.ChangeTrackingMode;
  await context.sync();
}
