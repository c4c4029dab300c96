import { comparableText } from "./comparable-text.ts";

type Emphasis = Pick<Word.Font, "bold" | "italic" | "underline">;
const members = ["bold", "italic", "underline"] as const;
const asked = members.map((member) => `items/font/${member}`).join(",");

/**
 * Gives the words of a line that was written anew the bold, italic and underline they had where it stood. Only inside what
 * we inserted a moment ago, and with tracking off for that moment: a mark of formatting on inserted words says nothing.
 * A word that is emphasised in part keeps what it has. Leaves the line plain where Word gives its words otherwise.
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
  const isSame =
    source.items.length === target.items.length &&
    source.items.every(
      (word, i) => comparableText(word.text).text === comparableText(target.items[i]?.text ?? "").text,
    );
  if (!isSame) return;
  const changes = source.items.flatMap((word, i) => {
    const range = target.items[i] as Word.Range;
    return members
      .filter((member) => isPlainValue(word.font[member]) && word.font[member] !== range.font[member])
      .map((member) => ({ font: range.font, member, value: word.font[member] }));
  });
  if (changes.length === 0) return;
  const { document } = context;
  document.changeTrackingMode = "Off" as Word.ChangeTrackingMode;
  for (const { font, member, value } of changes) (font as Record<keyof Emphasis, unknown>)[member] = value;
  document.changeTrackingMode = "TrackAll" as Word.ChangeTrackingMode;
  await context.sync();
}

/** Word answers null or "Mixed" for a range that holds both. */
function isPlainValue(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value !== "" && value !== "Mixed");
}
