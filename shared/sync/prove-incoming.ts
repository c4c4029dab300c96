import { applyRowEdits } from "../docx/edit/edit-rows.ts";
import { namedBlock } from "../docx/edit/named-block.ts";
import {
  applyEdits,
  CompareRefusal,
  type CompareSummary,
  compareDocuments,
  type DocxDocument,
  DocxFailure,
  readBlocks,
} from "../docx/index.ts";
import { partOf } from "../docx/read/block-addresses.ts";
import { listPageParts } from "../docx/read/page-parts.ts";
import type { Block, Edit, PagePlace, RowEdit } from "../docx/types.ts";
import { type IncomingPlan, type LeftOut, planIncoming } from "./plan-incoming.ts";

interface Line {
  block: string;
  text: string;
}

export interface ProvenPlan extends IncomingPlan {
  /** The body of `here`, line by line and in order: what the edits' blocks read. */
  lines: Line[];
  /** The same of the headers and footers that edits are for. */
  pages: (PagePlace & { lines: Line[] })[];
}

/** Of a comparison that nobody sees. */
const marks = { author: "AutoHire", date: "1970-01-01T00:00:00Z" };

const otherThanWords =
  "Something besides words is different, such as a picture, a link, a note or an empty line. It is in the other version.";

/**
 * The plan, tried on `here` itself. An edit that the engine refuses is left out and named; and where the outcome still is not
 * `there`, what differs is named too: only a plan that leaves nothing out makes a document the other version.
 */
export function proveIncoming(here: DocxDocument, there: DocxDocument): ProvenPlan {
  const blocks = readBlocks(here);
  const parts = listPageParts(here);
  const plan = planIncoming(blocks, readBlocks(there), { here: parts, there: listPageParts(there) });
  const { document, refused } = applyIncoming(
    here,
    plan.edits.map(({ edit }) => edit),
  );
  const reasons = new Map(refused.map(({ edit, message }) => [edit, message]));
  const texts = new Map(blocks.map(({ address, text }) => [address, text]));
  const leftOut: LeftOut[] = [...plan.leftOut];
  for (const { edit, after } of plan.edits) {
    const message = reasons.get(edit);
    if (message === undefined) continue;
    const before = /^insert/.test(edit.type) ? null : (texts.get(namedBlock(edit)) ?? null);
    leftOut.push({ reason: "not-editable", before, after: after || null, message });
  }
  leftOut.push(...listRest(document, there, leftOut.length > 0));
  const done = plan.edits.filter(({ edit }) => !reasons.has(edit));
  const changed = new Set(done.map(({ edit }) => partOf(namedBlock(edit))));
  const linesOf = (isMeant: (block: Block) => boolean): Line[] =>
    blocks.filter(isMeant).map(({ address, text }) => ({ block: address, text }));
  return {
    lines: linesOf(({ story }) => story === "body"),
    pages: parts
      .filter(({ part }) => changed.has(part))
      .map(({ part, ...page }) => ({
        ...page,
        lines: linesOf(({ story, address }) => story === page.of && partOf(address) === part),
      })),
    edits: done,
    leftOut,
  };
}

/**
 * Lines first, as tracked changes that leave all addresses as they are; then whole rows, without marks. The document reads as
 * it should in the final view.
 */
export function applyIncoming(here: DocxDocument, edits: readonly (Edit | RowEdit)[]) {
  const isRow = (edit: Edit | RowEdit): edit is RowEdit =>
    edit.type === "insert-rows" || edit.type === "delete-row";
  const lines = edits.filter((edit): edit is Edit => !isRow(edit));
  const { document, refused } = applyEdits(here, lines, marks);
  const rows = applyRowEdits(document, edits.filter(isRow));
  const message =
    "A row with cells that reach over several columns or rows can only come in by opening the other version.";
  return {
    document: rows.document,
    refused: [...refused, ...rows.refused.map((edit) => ({ edit, message }))] as {
      edit: Edit | RowEdit;
      message: string;
    }[],
  };
}

/** What no revision tells, and that something is left over where nothing has been named yet. */
function listRest(done: DocxDocument, there: DocxDocument, isNamed: boolean): LeftOut[] {
  const summary = tryCompare(done, there);
  const say = (message: string): LeftOut => ({ reason: "document", before: null, after: null, message });
  if (summary === null) return [say(otherThanWords)];
  const isUnlike = summary.revisions > summary.formatting;
  return [...summary.untracked.map(say), ...(isUnlike && !isNamed ? [say(otherThanWords)] : [])];
}

function tryCompare(before: DocxDocument, after: DocxDocument): CompareSummary | null {
  try {
    return compareDocuments(before, after, marks).summary;
  } catch (error) {
    if (error instanceof CompareRefusal || error instanceof DocxFailure) return null;
    throw error;
  }
}
