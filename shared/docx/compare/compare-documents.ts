import { FreshIds } from "../edit/fresh-ids.ts";
import { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { flavourOf, translateFlavour } from "../package/translate-flavour.ts";
import { countRevisions } from "../revisions/list-revisions.ts";
import { acceptRevisions, rejectRevisions } from "../revisions/settle-revisions.ts";
import type { CompareSummary, View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { NoteComparer, type NoteKind } from "./compare-notes.ts";
import { CompareRefusal } from "./compare-refusal.ts";
import { SectionComparer } from "./compare-sections.ts";
import { ContentCarrier } from "./content-carrier.ts";
import type { ContentKeys } from "./content-keys.ts";
import { followMarks } from "./follow-marks.ts";
import { followPackage } from "./follow-package.ts";
import { openAlternates } from "./open-alternates.ts";
import { StretchProver } from "./prove-stretches.ts";
import { type ComparisonSession, contentRange, StoryComparer } from "./story-comparer.ts";
import { StoryTarget } from "./story-target.ts";
import type { WriteContext } from "./write-properties.ts";
import { CoarsenessOfBlocks, type Stretch } from "./written-stretches.ts";

export interface CompareOptions {
  author: string;
  /** ISO 8601, UTC. */
  date: string;
  /** In which both documents are taken: revisions they carry are settled first. `final` unless told otherwise. */
  view?: View;
}

/**
 * One document with what leads from `before` to `after` as tracked changes. Accepted it reads as `after`, rejected as
 * `before`; this is checked before it is returned. Throws `CompareRefusal` where it cannot be had.
 */
export function compareDocuments(
  before: DocxDocument,
  after: DocxDocument,
  { author, date, view = "final" }: CompareOptions,
): { document: DocxDocument; summary: CompareSummary } {
  const settleRevisions = view === "final" ? acceptRevisions : rejectRevisions;
  const settle = (doc: DocxDocument) => settleRevisions(doc, { parts: listComparedParts(doc) });
  const settled = settle(before);
  const [mine, theirs] = openAlternates(settled, translateFlavour(settle(after), flavourOf(settled)));
  const coarseness = new CoarsenessOfBlocks();
  let isLast = false;
  for (let round = 0; round < maxRounds; round++) {
    const tried = attempt(mine, theirs, { author, date }, coarseness, isLast);
    if (!Array.isArray(tried)) return { document: tried.document, summary: summarize(tried) };
    const coarsened = tried.map((stretch) =>
      round < maxRounds / 2 ? coarseness.coarsen(stretch) : coarseness.leaveUntracked(stretch),
    );
    isLast = !coarsened.includes(true);
  }
  throw new CompareRefusal(
    "compare-not-exact",
    "These two documents differ in a way that could not be shown exactly as tracked changes.",
  );
}

/** The stories with their styles and lists. Building blocks stay as they are: nobody reads them in the document. */
function listComparedParts(doc: DocxDocument): Set<string> {
  const linked = doc.relationships(doc.mainPart).filter(({ type }) => type !== "glossaryDocument");
  return new Set([doc.mainPart, ...linked.map(({ target }) => target)]);
}

/** Each round shows something more coarsely: a cell's paragraphs, the cell's blocks, its table's blocks. */
const maxRounds = 12;

interface Compared {
  document: DocxDocument;
  untracked: ReadonlySet<string>;
  coarseBlocks: number;
}

/**
 * The result, or what in it is not exact. Nothing else of the comparison is kept: it holds the whole text once more. `isLast`: what
 * follows `after` without a mark, and yet does not read like it (a picture whose file is missing), is named and let pass.
 */
function attempt(
  before: DocxDocument,
  after: DocxDocument,
  by: { author: string; date: string },
  coarseness: CoarsenessOfBlocks,
  isLast: boolean,
): Compared | Stretch[] {
  const comparison = new Comparison(before, after, by, coarseness);
  const document = comparison.run();
  const inexact = comparison.findInexact(document);
  if (isLast && inexact.every((stretch) => stretch.coarseness === "untracked"))
    comparison.untracked.add("something that a damaged link leads to");
  else if (inexact.length > 0) return inexact;
  const { untracked, coarseBlocks } = comparison;
  return { document: comparison.followMarks(document), untracked, coarseBlocks };
}

function summarize({ document, untracked, coarseBlocks }: Compared): CompareSummary {
  const counts = countRevisions(document);
  return {
    revisions: Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.control,
    insertions: counts.insertion,
    deletions: counts.deletion,
    moves: counts.move,
    formatting: counts.formatting,
    rows: counts.row,
    cells: counts.cell,
    untracked: [...untracked],
    coarse: coarseBlocks,
  };
}

class Comparison implements ComparisonSession {
  coarseBlocks = 0;
  readonly untracked = new Set<string>();
  /** Headers and footers that were compared: part of `before` → part of `after`. */
  readonly comparedParts = new Map<string, string>();
  private readonly coarseness: CoarsenessOfBlocks;
  private readonly stories: StoryComparer[] = [];
  private readonly before: DocxDocument;
  private readonly after: DocxDocument;
  private readonly by: { author: string; date: string };
  private readonly change: PackageChange;
  private readonly fresh: FreshIds;
  readonly carrier: ContentCarrier;
  private readonly beforeKeys: ContentKeys;
  private readonly afterKeys: ContentKeys;
  private readonly sameDefinitions: boolean;
  private readonly sections: SectionComparer;
  private readonly notes: Record<NoteKind, NoteComparer>;

  constructor(
    before: DocxDocument,
    after: DocxDocument,
    by: { author: string; date: string },
    coarseness: CoarsenessOfBlocks,
  ) {
    this.before = before;
    this.after = after;
    this.by = by;
    this.coarseness = coarseness;
    this.change = new PackageChange(before);
    this.fresh = new FreshIds([before, after]);
    this.carrier = new ContentCarrier(before, after, this.change, this.fresh);
    this.beforeKeys = this.carrier.targetKeys;
    this.afterKeys = this.carrier.sourceKeys;
    this.sameDefinitions = ["styles", "numbering"].every(
      (type) => textOf(before, type) === textOf(after, type),
    );
    this.sections = new SectionComparer(before, after, this.untracked, (part, otherPart) =>
      this.schedule(part, otherPart),
    );
    const notes = (kind: NoteKind) =>
      new NoteComparer(kind, before, after, this.change, this.carrier, this.untracked);
    this.notes = { footnote: notes("footnote"), endnote: notes("endnote") };
  }

  run(): DocxDocument {
    const [main, other] = [this.before.mainPart, this.after.mainPart];
    const story = this.storyAt(this.before.tree(main).root, other);
    const [body, otherBody] = [bodyOf(this.before), bodyOf(this.after)];
    const written = story.compareContainer(body, otherBody);
    const section = this.writeSection(
      body.child("w:sectPr"),
      otherBody.child("w:sectPr"),
      this.context(body.tree.root),
    );
    this.scheduleEqualParts(main, other);
    for (const [part, otherPart] of this.comparedParts) this.compareRoots(part, otherPart);
    for (const notes of Object.values(this.notes)) {
      notes.finish((root, otherPart) => this.storyAt(root, otherPart));
    }
    const [from] = contentRange(body);
    const own = body.child("w:sectPr");
    const tail = own === null ? "" : body.tree.text.slice(own.end, body.closeStart);
    this.replace(main, from, body.closeStart, written + section + tail);
    for (const what of followPackage(this.before, this.after, this.change, this.carrier))
      this.untracked.add(what);
    this.carrier.finish();
    if (this.carrier.changedStyles.length > 0) {
      this.untracked.add(`styles: ${listSome(this.carrier.changedStyles)}`);
    }
    return this.change.finish();
  }

  /** `document` is the result that was proven; comments and bookmarks change nothing of what it reads as. */
  followMarks(document: DocxDocument): DocxDocument {
    const pairs = new Map([[this.before.mainPart, this.after.mainPart], ...this.comparedParts]);
    const { before, after, change, carrier } = this;
    for (const what of followMarks(before, after, document, pairs, change, carrier)) this.untracked.add(what);
    return change.finish();
  }

  private context(root: XmlElement): WriteContext {
    return {
      target: new StoryTarget(root, this.by, this.fresh),
      beforeKeys: this.beforeKeys,
      afterKeys: this.afterKeys,
      carrier: this.carrier,
    };
  }

  private storyAt(root: XmlElement, otherPart: string | null): StoryComparer {
    const { part } = root.tree;
    const sameIds =
      this.sameDefinitions &&
      otherPart !== null &&
      this.before.hasPart(part) &&
      this.haveSameLinks(part, otherPart);
    const story = new StoryComparer(this, this.context(root), sameIds, this.coarseness);
    this.stories.push(story);
    return story;
  }

  /** What, in the finished document, does not read as it should when all is accepted or rejected. */
  findInexact(document: DocxDocument): Stretch[] {
    const prover = new StretchProver(document, this.beforeKeys, this.afterKeys);
    return this.stories.flatMap(({ containers }) => prover.findInexact(containers));
  }

  private haveSameLinks(part: string, otherPart: string): boolean {
    const own = this.before.relationships(part);
    const others = this.after.relationships(otherPart);
    const stories =
      /^(?:header|footer|footnotes|endnotes|comments|styles|numbering|settings|theme|customXml|fontTable|webSettings)$/;
    return (
      own.length === others.length &&
      own.every(({ id, type, external, target }, n) => {
        const other = others[n];
        if (other?.id !== id || other.type !== type || other.external !== external) return false;
        if (external || stories.test(type)) return other.target === target;
        return this.beforeKeys.ofRelationship(part, id) === this.afterKeys.ofRelationship(otherPart, id);
      })
    );
  }

  private replace(part: string, start: number, end: number, text: string): void {
    if (this.before.text(part).slice(start, end) !== text) this.change.splice(part, [{ start, end, text }]);
  }

  private compareRoots(part: string, otherPart: string): void {
    const [root, otherRoot] = [this.before.tree(part).root, this.after.tree(otherPart).root];
    const [from, to] = contentRange(root);
    this.replace(part, from, to, this.storyAt(root, otherPart).compareContainer(root, otherRoot));
  }

  /** Headers and footers that both documents link by the same id, though no section that was written named them. */
  private scheduleEqualParts(main: string, other: string): void {
    for (const { id, type, target } of this.before.relationships(main)) {
      if ((type !== "header" && type !== "footer") || this.comparedParts.has(target)) continue;
      const counterpart = this.after.relationships(other).find((one) => one.id === id && one.type === type);
      const named = this.before.text(main).includes(`"${id}"`) && this.after.text(other).includes(`"${id}"`);
      if (counterpart !== undefined && named && this.haveSameLinks(main, other))
        this.schedule(target, counterpart.target);
    }
  }

  private schedule(part: string, otherPart: string): boolean {
    if (!this.before.hasPart(part) || !this.after.hasPart(otherPart)) return false;
    if (this.before.tree(part).root.selfClosing) return false;
    const known = this.comparedParts.get(part);
    if (known === undefined) this.comparedParts.set(part, otherPart);
    return known === undefined || known === otherPart;
  }

  writeSection(
    before: XmlElement | null,
    after: XmlElement | null,
    context: WriteContext,
    comes = false,
  ): string {
    return before === null && after === null ? "" : this.sections.write(before, after, context, comes);
  }

  keepNote(before: XmlElement, after: XmlElement): void {
    this.notesOf(before).keep(before, after);
  }

  deleteNote(before: XmlElement): void {
    this.notesOf(before).delete(before);
  }

  insertNote(after: XmlElement, context: WriteContext): string {
    return this.notesOf(after).insert(after, context);
  }

  private notesOf(reference: XmlElement): NoteComparer {
    return this.notes[reference.tag === "w:footnoteReference" ? "footnote" : "endnote"];
  }
}

/** Templates bring styles by the dozen. */
const listSome = (names: readonly string[]) =>
  names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;

const bodyOf = (doc: DocxDocument) => doc.tree(doc.mainPart).root.child("w:body") as XmlElement;

function partOf(doc: DocxDocument, type: string): string | null {
  const found = doc
    .relationships(doc.mainPart)
    .find((r) => r.type === type && !r.external && doc.hasPart(r.target));
  return found?.target ?? null;
}

function textOf(doc: DocxDocument, type: string): string {
  const part = partOf(doc, type);
  return part === null ? "" : doc.text(part);
}
