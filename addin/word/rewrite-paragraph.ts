import { comparableText } from "./comparable-text.ts";
import { HostProblem } from "./host-problem.ts";
import { type HunkPlan, planHunks, planWholeRanges } from "./plan-hunks.ts";

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
  const words = await loadWords(context, paragraph, before);
  const texts = words.map((word) => word.text);
  let plans = planHunks(texts, before, after);
  if (!plans) throw new HostProblem("text-differs");
  let places = await findPlaces(context, words, plans);
  if (!places) {
    plans = planWholeRanges(texts, before, after) ?? [];
    places = plans.map((plan) => cover(words, plan));
  }
  for (const [i, plan] of plans.entries()) write(places[i] ?? paragraph, plan);
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

function cover(words: WordRange[], plan: HunkPlan): Word.Range | null {
  const first = words[plan.first]?.range;
  const last = words[plan.last]?.range;
  if (!first || !last) return null;
  return plan.first === plan.last ? first : first.expandTo(last);
}

/**
 * The range of each plan, found in one batch before anything is changed; null in it for an empty paragraph. Null when one
 * is not found: search does not cross deleted revisions or footnote marks (office-js #4170, #4401).
 */
async function findPlaces(
  context: Word.RequestContext,
  words: WordRange[],
  plans: HunkPlan[],
): Promise<(Word.Range | null)[] | null> {
  const covered = plans.map((plan) => cover(words, plan));
  const searches = plans.map((plan, i) => (plan.piece ? searchPiece(covered[i] ?? null, plan) : null));
  if (plans.some((plan, i) => plan.piece && !searches[i])) return null;
  try {
    if (searches.some((found) => found)) await context.sync();
  } catch {
    return null;
  }
  const places: (Word.Range | null)[] = [];
  for (const [i, plan] of plans.entries()) {
    const { piece } = plan;
    const same = searches[i]?.items.filter((range) => range.text === piece?.text);
    const place = piece ? same?.[piece.occurrence] : covered[i];
    if (place === undefined) return null;
    places.push(place);
  }
  return places;
}

function searchPiece(covered: Word.Range | null, plan: HunkPlan): Word.RangeCollection | null {
  const wanted = plan.piece?.text.replace(/\^/g, "^^");
  if (!covered || !wanted || wanted.length > longestSearch || /[\t\v\r\n]/.test(wanted)) return null;
  const found = covered.search(wanted, { matchCase: true });
  found.load("items/text");
  return found;
}

function write(place: Word.Range | Word.Paragraph, plan: HunkPlan): void {
  if (plan.act === "delete") place.delete();
  else if (!("expandTo" in place)) place.insertText(plan.text, "Start");
  else if (plan.act === "append") place.insertText(plan.text, "End");
  else if (plan.act === "prepend") place.insertText(plan.text, "Start");
  else place.insertText(plan.text, "Replace");
}
