/**
 * Many edits at once, each meant against the document as it was given: its final view, its addresses, its texts.
 *
 * 1. Each edit is looked up and checked; one whose block is gone, whose `before` is not what stands there, or whose block
 *    another edit already has, is refused and named. The others go on.
 * 2. What goes and what comes is arranged together (`arrange-paragraphs.ts`): a cell keeps a paragraph even if all its blocks
 *    are deleted, a block behind a moved block goes with it.
 * 3. A moved line with new words is taken to its place from a copy of the document that has them (`reword-moved.ts`).
 * 4. Every edit is written as splices over the parts, all counted in the old text, and put in place in one step. The inverse
 *    of these splices gives the old bytes again.
 */

import type { DocxDocument } from "../package/document.ts";
import type { BlockNode } from "../read/layout.ts";
import type { ApplyResult, Edit, PartSplices, RefusedEdit, Tracking } from "../types.ts";
import { invertSplices } from "../xml/splice.ts";
import { SpliceList } from "../xml/splice-list.ts";
import { findPrefixes } from "../xml/word-markup.ts";
import { isXmlText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";
import { freshIds } from "./fresh-ids.ts";
import { applyChanges } from "./map-edits.ts";
import { newTextOf } from "./new-text.ts";
import { dropCircles, EditPlanner, findStanding, type Plan } from "./plan-edits.ts";
import { replaceText } from "./replace-text.ts";
import { rewordMoved } from "./reword-moved.ts";
import { ParagraphWriter } from "./write-paragraph-edits.ts";
import type { WriteContext } from "./write-runs.ts";

/**
 * Applies edits to the final view, tracked or (with `tracking` null) clean. Never throws for what an edit asks; throws for
 * tracking without an author or with a date that is none.
 */
export function applyEdits(doc: DocxDocument, edits: readonly Edit[], tracking: Tracking): ApplyResult {
  checkTracking(tracking);
  return new Batch(doc, tracking).apply(edits);
}

function checkTracking(tracking: Tracking): void {
  if (tracking === null) return;
  if (tracking.author.trim() === "" || !isXmlText(tracking.author))
    throw new TypeError("tracked changes need an author");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(tracking.date)) {
    throw new TypeError(`not an ISO 8601 date in UTC: ${tracking.date}`);
  }
}

class Batch {
  private readonly doc: DocxDocument;
  private readonly tracking: Tracking;
  private readonly nextId: () => string;
  private readonly refused: RefusedEdit[] = [];
  private readonly splices = new SpliceList();

  constructor(doc: DocxDocument, tracking: Tracking) {
    this.doc = doc;
    this.tracking = tracking;
    this.nextId = freshIds(doc);
  }

  apply(edits: readonly Edit[]): ApplyResult {
    const planner = new EditPlanner(this.doc);
    const planned = dropCircles(
      edits.flatMap((edit) => this.attempt(edit, () => planner.plan(edit)) ?? []),
      this.refused,
    );
    const standing = findStanding(planned);
    const words = new SpliceList();
    const writable = planned.filter(
      (plan) =>
        standing.has(plan) ||
        plan.edit.type !== "move" ||
        this.attempt(plan.edit, () => this.writeWords(plan, words, null), words) !== null,
    );
    const moved = writable.filter(({ edit }) => edit.type === "move" && newTextOf(edit) !== null);
    const writer = new ParagraphWriter(
      this.doc,
      this.splices,
      listAbove(writable),
      rewordMoved(this.doc, moved.flatMap(targetsOf), [...words.finished()]),
      (at) => this.contextAt(at),
    );
    const stays = (plan: Plan) => plan.edit.type === "replace" || standing.has(plan);
    const applied = writable.filter((plan) => {
      const prepare = () =>
        stays(plan) ? this.writeWords(plan, this.splices, this.tracking) : writer.prepare(plan);
      return this.attempt(plan.edit, prepare) !== null;
    });
    writer.write(applied.filter((plan) => !stays(plan)));
    return this.finish(applied.map(({ edit }) => edit));
  }

  /** The new words of a block that has some, and of its twin. */
  private writeWords(plan: Plan, splices: SpliceList, tracking: Tracking): void {
    const after = newTextOf(plan.edit);
    if (after === null) return;
    for (const target of targetsOf(plan)) {
      const context = { ...this.contextAt(target.paragraphs.at(-1) as XmlElement), tracking };
      splices.add(target.part, replaceText(target, after, context));
    }
  }

  private finish(applied: Edit[]): ApplyResult {
    const changes: PartSplices[] = [...this.splices.finished()];
    const inverse = changes.map(({ part, splices }) => ({
      part,
      splices: invertSplices(this.doc.text(part), splices),
    }));
    const document = applyChanges(this.doc, changes);
    return { document, applied, refused: this.refused, changes, inverse };
  }

  /** Null where the edit was refused; its splices are then left out as a whole. */
  private attempt<T>(edit: Edit, act: () => T, splices = this.splices): T | null {
    const takeBack = splices.keepPlace();
    try {
      return act();
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      takeBack();
      this.refused.push({ edit, reason: error.reason, message: error.message });
      return null;
    }
  }

  private contextAt(element: XmlElement): WriteContext {
    const prefixes = findPrefixes(element);
    if (prefixes === null)
      throw new EditRefused(
        "not-editable",
        "This document writes its text in a way that cannot be changed safely.",
      );
    return { tracking: this.tracking, prefixes, nextId: this.nextId };
  }
}

/** The block that an edit changes, in either branch of a text box. */
function targetsOf({ node, twin }: Plan): BlockNode[] {
  return [node, twin].filter((target) => target !== null);
}

/** Elements above the blocks that edits work at: notes among them are not taken away as a whole. */
function listAbove(plans: readonly Plan[]): Set<XmlElement> {
  const above = new Set<XmlElement>();
  for (const { node, behind } of plans) {
    for (const touched of [node, behind])
      for (let up = touched?.paragraphs[0]?.parent; up != null; up = up.parent) above.add(up);
  }
  return above;
}
