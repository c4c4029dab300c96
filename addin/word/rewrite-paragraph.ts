import { comparableText } from "./comparable-text.ts";
import { HostProblem } from "./host-problem.ts";
import { type HunkPlan, planHunks } from "./plan-hunks.ts";

/** Word searches for 255 characters at most, its escapes counted. */
const longestSearch = 200;
const cellMark = String.fromCharCode(7);

/**
 * Changes the words of one paragraph from `before` to `after`, word by word and from right to left, so that every word
 * that stays keeps its formatting, footnotes and links. Throws `text-differs` before anything is changed when the
 * paragraph reads otherwise. Does not check the outcome.
 */
export async function rewriteParagraph(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  before: string,
  after: string,
): Promise<void> {
  const ranges = await loadWords(context, paragraph, before);
  const plans = planHunks(
    ranges.map((range) => range.text),
    before,
    after,
  );
  if (!plans) throw new HostProblem("text-differs");
  const places = await findPlaces(context, ranges, plans);
  plans.forEach((plan, i) => {
    const place = places[i];
    if (!place) paragraph.insertText(plan.text, "Start");
    else write(place, plan);
  });
  await context.sync();
}

interface WordRange {
  range: Word.Range;
  text: string;
}

/** The paragraph as word ranges whose texts, put together, read as `before`. */
async function loadWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  before: string,
): Promise<WordRange[]> {
  const collection = paragraph.getTextRanges([" "], false);
  collection.load("items/text");
  try {
    await context.sync();
  } catch {
    // An empty paragraph has no ranges, and some hosts refuse to say so.
    return [];
  }
  const plain = collection.items.map((range) => ({ range, text: dropMark(range.text) }));
  const wanted = comparableText(before).text;
  if (comparableText(plain.map((word) => word.text).join("")).text === wanted) return plain;
  // Where `text` holds deleted words too, only the reviewed text of each range says what is really there.
  const reviewed = collection.items.map((range) => range.getReviewedText("Current"));
  await context.sync();
  return collection.items.map((range, i) => ({ range, text: dropMark(reviewed[i]?.value ?? range.text) }));
}

/** The last range of a paragraph may carry its mark; in a table cell that is a bell character. */
function dropMark(text: string): string {
  return text.replace(/[\r\n]+$/, "").replace(new RegExp(`${cellMark}+$`), "");
}

interface Place {
  range: Word.Range;
  exact: boolean;
}

/** The range of each plan, found in one batch before anything is changed. Null for an empty paragraph. */
async function findPlaces(
  context: Word.RequestContext,
  words: WordRange[],
  plans: HunkPlan[],
): Promise<(Place | null)[]> {
  const cover = (plan: HunkPlan): Word.Range | null => {
    const first = words[plan.first]?.range;
    const last = words[plan.last]?.range;
    if (!first || !last) return null;
    return plan.first === plan.last ? first : first.expandTo(last);
  };
  const searches = plans.map((plan) => searchPiece(cover(plan), plan));
  try {
    if (searches.some((found) => found)) await context.sync();
  } catch {
    return plans.map((plan) => {
      const range = cover(plan);
      return range && { range, exact: plan.piece === null };
    });
  }
  return plans.map((plan, i) => {
    const same = searches[i]?.items.filter((range) => range.text === plan.piece?.text) ?? [];
    const hit = plan.piece ? same[plan.piece.occurrence] : null;
    if (hit) return { range: hit, exact: true };
    const range = cover(plan);
    return range && { range, exact: plan.piece === null };
  });
}

function searchPiece(covered: Word.Range | null, plan: HunkPlan): Word.RangeCollection | null {
  const wanted = plan.piece?.text.replace(/\^/g, "^^");
  if (!covered || !wanted || wanted.length > longestSearch || /[\t\v\r\n]/.test(wanted)) return null;
  const found = covered.search(wanted, { matchCase: true });
  found.load("items/text");
  return found;
}

function write({ range, exact }: Place, plan: HunkPlan): void {
  if (!exact) range.insertText(plan.wholeText, "Replace");
  else if (plan.act === "delete") range.delete();
  else if (plan.act === "append") range.insertText(plan.text, "End");
  else if (plan.act === "prepend") range.insertText(plan.text, "Start");
  else range.insertText(plan.text, "Replace");
}
