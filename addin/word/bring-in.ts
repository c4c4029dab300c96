import { namedBlock } from "../../shared/docx/edit/named-block.ts";
import type { Edit, PagePlace, RowEdit } from "../../shared/docx/types.ts";
import { findAnchor } from "./anchors.ts";
import { carryWords } from "./carry-words.ts";
import { isSameText } from "./comparable-text.ts";
import { findBlock } from "./find-block.ts";
import { HostProblem, translateHostError } from "./host-problem.ts";
import { LineTracker } from "./line-tracker.ts";
import { loadParagraphs } from "./read-paragraphs.ts";
import { writeInWord } from "./run-in-word.ts";
import { type Emphasis, setEmphasis } from "./set-emphasis.ts";
import { writeEdit } from "./write-edit.ts";
import { deleteRow, insertRows } from "./write-rows.ts";
import type { WrittenChange } from "./written-change.ts";

export { namedBlock };

export interface IncomingEdit {
  edit: Edit | RowEdit;
  after: string;
  like: string | null;
  /** Words of a new line with their bold and italic; left out where they look as the line beside it does. */
  emphasis?: readonly Emphasis[] | undefined;
}

export interface Line {
  block: string;
  text: string;
}

/** A header or footer, with its lines in order. */
export interface Page extends PagePlace {
  lines: readonly Line[];
}

export interface BringInRequest {
  /** The version that comes in: our marks are named by it. */
  versionId: string;
  /** The body of the version that the document is, in order. */
  lines: readonly Line[];
  /** Its headers and footers, those at least that edits are for. */
  pages?: readonly Page[];
  /** In reading order. */
  edits: readonly IncomingEdit[];
  /** Answers of an earlier try: what came in then is left alone. */
  earlier?: readonly BroughtIn[];
  onProgress?: (done: number, of: number) => void;
}

export interface BroughtIn {
  /** Null where it could not come in. */
  changes: WrittenChange[] | null;
  incoming: IncomingEdit;
  problem: HostProblem | null;
}

/** Nothing of ours will get into this document: the rest is not tried. */
const hopeless = new Set(["read-only", "tracking-refused", "not-supported"]);

/**
 * Writes what the open document lacks into it as tracked changes, one edit after the other from the end of the document to its
 * beginning, each read back. What cannot come in is refused and the others go on; what stands there already is left alone.
 * Revisions of others stay pending. The answers stand in the order of the edits.
 */
export async function bringIn(request: BringInRequest): Promise<BroughtIn[]> {
  const { edits, onProgress } = request;
  const stories = openStories(request);
  const answers: BroughtIn[] = [];
  let stop: HostProblem | null = null;
  for (const [n, incoming] of [...edits.entries()].reverse()) {
    const id = `in${request.versionId.replace(/-/g, "").slice(0, 12)}x${n}`;
    const earlier = request.earlier?.[n];
    const answer: BroughtIn = earlier?.changes ? earlier : { incoming, changes: null, problem: stop };
    const story = stories(incoming.edit);
    if (answer === earlier) note(story.tracker, incoming);
    else if (stop === null) {
      try {
        answer.changes = await bringOne(story, incoming, id);
      } catch (error) {
        answer.problem = translateHostError(error, "writing");
        if (hopeless.has(answer.problem.code)) stop = answer.problem;
      }
    }
    answers.unshift(answer);
    onProgress?.(answers.length, edits.length);
  }
  return answers;
}

interface OpenStory {
  tracker: LineTracker;
  page: PagePlace | null;
}

/** The body, and each header and footer, by the block that an edit names. */
function openStories({ lines, pages = [] }: BringInRequest): (edit: Edit | RowEdit) => OpenStory {
  const body: OpenStory = { tracker: new LineTracker(lines), page: null };
  const byBlock = new Map<string, OpenStory>();
  for (const { lines: own, of, type, section } of pages) {
    const story = { tracker: new LineTracker(own), page: { of, type, section } };
    for (const { block } of own) byBlock.set(block, story);
  }
  return (edit) => byBlock.get(namedBlock(edit)) ?? body;
}

async function bringOne(
  { tracker, page }: OpenStory,
  incoming: IncomingEdit,
  id: string,
): Promise<WrittenChange[]> {
  const { edit, like } = incoming;
  return writeInWord("TrackAll", async (context) => {
    const paragraphs = await loadParagraphs(context, page);
    const texts = paragraphs.map(({ text }) => text);
    const find = (block: string) => tracker.find(texts, block);
    const write = (written: Edit, after: string, next: number | null = null) => {
      const indexOf = (block: string) => find(block).index;
      return writeEdit(context, paragraphs, { edit: written, after, id, next, find: indexOf, page });
    };
    switch (edit.type) {
      case "replace": {
        const stands = tracker.reads(texts, edit.block, edit.after);
        const text = stands ? edit.after : find(edit.block).text;
        const after = carryWords(edit.before, edit.after, text);
        if (after === null) throw new HostProblem("text-differs");
        const changes = after === text ? [] : await write({ ...edit, before: text, after }, after);
        note(tracker, incoming, after);
        return changes;
      }
      case "delete": {
        const isGone = tracker.isGone(texts, edit.block);
        if (!isGone && !isSameText(find(edit.block).text, edit.before)) throw new HostProblem("text-differs");
        const changes = isGone ? [] : await write(edit, "");
        note(tracker, incoming);
        return changes;
      }
      case "insert": {
        const stands = tracker.hasNewBehind(texts, edit.behind, edit.text);
        const beside = tracker.findNextLike(edit.behind, like);
        const next = beside === null ? null : find(beside).index;
        const changes = stands ? [] : await write(edit, edit.text, next);
        if (!stands && incoming.emphasis) await emphasize(context, changes[0], incoming.emphasis);
        note(tracker, incoming);
        return changes;
      }
      case "move": {
        const { index, text } = find(edit.block);
        const behind = edit.behind === "" ? -1 : find(edit.behind).index;
        const stands =
          index > behind && texts.slice(behind + 1, index).every((between) => isSameText(between, ""));
        const changes = stands ? [] : await write(edit, text);
        note(tracker, incoming, text);
        return changes;
      }
      case "insert-rows": {
        const [first = ""] = edit.rows.flat(2);
        const stands = tracker.hasNewBehind(texts, edit.behind, first);
        const row = { paragraphs, index: find(edit.beside).index, page, id };
        const changes = stands ? [] : await insertRows(context, row, edit);
        note(tracker, incoming);
        return changes;
      }
      case "delete-row": {
        const left = edit.lines.filter(({ block }) => !tracker.isGone(texts, block));
        const [first] = left;
        if (left.some(({ block, text }) => !isSameText(find(block).text, text)))
          throw new HostProblem("text-differs");
        const row = first && { paragraphs, index: find(first.block).index, page, id };
        const changes = row ? await deleteRow(context, row, edit) : [];
        note(tracker, incoming);
        return changes;
      }
    }
  });
}

/** In the line that we wrote a moment ago. */
async function emphasize(
  context: Word.RequestContext,
  change: WrittenChange | undefined,
  emphasis: readonly Emphasis[],
): Promise<void> {
  if (!change) return;
  const anchor = await findAnchor(context, change.anchor);
  if (anchor) return setEmphasis(context, anchor.paragraphs.getFirst(), emphasis);
  const paragraphs = await loadParagraphs(context, change.page);
  const texts = paragraphs.map(({ text }) => text);
  const index = findBlock(texts, { text: change.after, previous: change.previous, next: change.next });
  const found = index === null ? undefined : paragraphs[index];
  if (found) await setEmphasis(context, found.paragraph, emphasis);
}

function note(tracker: LineTracker, { edit, after, like }: IncomingEdit, reads = after): void {
  if (edit.type === "replace") tracker.noteText(edit.block, reads);
  if (edit.type === "delete" || edit.type === "move") tracker.noteGone(edit.block);
  if (edit.type === "insert" || edit.type === "move") tracker.noteInserted(edit.behind, reads, like);
  if (edit.type === "delete-row") for (const { block } of edit.lines) tracker.noteGone(block);
  if (edit.type === "insert-rows")
    for (const line of edit.rows.flat(2).reverse()) tracker.noteInserted(edit.behind, line, null);
}
