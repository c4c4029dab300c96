import { readPlainText } from "./align-blocks.ts";
import { PackageChange } from "./change-package.ts";
import { CompareRefusal } from "./compare-refusal.ts";
import { ContentCarrier } from "./content-carrier.ts";
import { ContentKeys, sameIds } from "./content-keys.ts";
import type { DocxDocument } from "./document.ts";
import { FreshIds } from "./fresh-ids.ts";
import { listRevisions } from "./list-revisions.ts";
import { isExact } from "./prove-comparison.ts";
import { acceptRevisions, rejectRevisions } from "./settle-revisions.ts";
import type { Splice } from "./splice.ts";
import { type Coarseness, type ComparisonSession, contentRange, StoryComparer } from "./story-comparer.ts";
import { StoryTarget } from "./story-target.ts";
import { flavourOf, translateFlavour } from "./translate-flavour.ts";
import type { CompareSummary, View } from "./types.ts";
import type { WriteContext } from "./write-properties.ts";
import type { XmlElement } from "./xml-tree.ts";

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
  const settle = view === "final" ? acceptRevisions : rejectRevisions;
  const mine = settle(before);
  const theirs = translateFlavour(settle(after), flavourOf(mine));
  for (const coarseness of ["words", "paragraphs", "blocks"] as const) {
    const comparison = new Comparison(mine, theirs, { author, date }, coarseness);
    const document = comparison.run();
    if (isExact(mine, theirs, document, comparison.comparedParts, comparison.carrier)) {
      return { document, summary: summarize(document, comparison) };
    }
  }
  throw new CompareRefusal(
    "compare-not-exact",
    "These two documents differ in a way that could not be shown exactly as tracked changes.",
  );
}

function summarize(document: DocxDocument, { untracked, coarseBlocks }: Comparison): CompareSummary {
  const revisions = listRevisions(document);
  const count = (kind: string) => revisions.filter((revision) => revision.kind === kind).length;
  return {
    revisions: revisions.length,
    insertions: count("insertion"),
    deletions: count("deletion"),
    moves: count("move"),
    formatting: count("formatting"),
    rows: count("row"),
    untracked: [...untracked],
    coarse: coarseBlocks,
  };
}

type NoteKind = "footnote" | "endnote";

interface NoteChanges {
  kept: { before: string; after: string }[];
  deleted: string[];
  /** `behind` is the note whose reference stands before; null at the start. */
  inserted: { after: string; id: string; behind: string | null }[];
  last: string | null;
  nextId: number;
}

class Comparison implements ComparisonSession {
  readonly coarseness: Coarseness;
  coarseBlocks = 0;
  readonly untracked = new Set<string>();
  /** Headers and footers that were compared: part of `before` → part of `after`. */
  readonly comparedParts = new Map<string, string>();
  private readonly before: DocxDocument;
  private readonly after: DocxDocument;
  private readonly by: { author: string; date: string };
  private readonly change: PackageChange;
  private readonly fresh: FreshIds;
  readonly carrier: ContentCarrier;
  private readonly beforeKeys: ContentKeys;
  private readonly afterKeys: ContentKeys;
  private readonly sameDefinitions: boolean;
  private readonly notes: Record<NoteKind, NoteChanges>;

  constructor(
    before: DocxDocument,
    after: DocxDocument,
    by: { author: string; date: string },
    coarseness: Coarseness,
  ) {
    this.before = before;
    this.after = after;
    this.by = by;
    this.coarseness = coarseness;
    this.change = new PackageChange(before);
    this.fresh = new FreshIds(before);
    this.carrier = new ContentCarrier(before, after, this.change, this.fresh);
    this.beforeKeys = new ContentKeys(before, sameIds);
    this.afterKeys = new ContentKeys(after, this.carrier);
    this.sameDefinitions = ["styles", "numbering"].every(
      (type) => textOf(before, type) === textOf(after, type),
    );
    this.notes = { footnote: this.startNotes("footnote"), endnote: this.startNotes("endnote") };
  }

  run(): DocxDocument {
    const [main, other] = [this.before.mainPart, this.after.mainPart];
    const story = this.story(main, other);
    const [body, otherBody] = [bodyOf(this.before), bodyOf(this.after)];
    const written = story.compareContainer(body, otherBody);
    const section = this.writeSection(
      body.child("w:sectPr"),
      otherBody.child("w:sectPr"),
      this.context(main),
    );
    this.scheduleEqualParts(main, other);
    for (const [part, otherPart] of this.comparedParts) this.compareRoots(part, otherPart);
    for (const kind of ["footnote", "endnote"] as const) this.writeNotes(kind);
    const [from] = contentRange(body);
    const own = body.child("w:sectPr");
    const tail = own === null ? "" : body.tree.text.slice(own.end, body.closeStart);
    this.replace(main, from, body.closeStart, written + section + tail);
    this.carrier.finish();
    if (this.carrier.changedStyles.length > 0) {
      this.untracked.add(`styles: ${this.carrier.changedStyles.slice(0, 10).join(", ")}`);
    }
    return this.change.finish();
  }

  private context(part: string): WriteContext {
    const { root } = this.before.tree(part);
    return {
      target: new StoryTarget(root, this.by, this.fresh),
      beforeKeys: this.beforeKeys,
      afterKeys: this.afterKeys,
      carrier: this.carrier,
    };
  }

  private story(part: string, otherPart: string): StoryComparer {
    return new StoryComparer(
      this,
      this.context(part),
      this.sameDefinitions && this.haveSameLinks(part, otherPart),
    );
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
    if (!root.selfClosing)
      this.replace(part, from, to, this.story(part, otherPart).compareContainer(root, otherRoot));
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
    const known = this.comparedParts.get(part);
    if (known === undefined) this.comparedParts.set(part, otherPart);
    return known === undefined || known === otherPart;
  }

  writeSection(before: XmlElement | null, after: XmlElement | null, context: WriteContext): string {
    if (before === null && after === null) return "";
    const { carrier } = this;
    const { target, beforeKeys, afterKeys } = context;
    if (before === null || after === null) {
      this.untracked.add(before === null ? "a section break was added" : "a section break was removed");
      return after === null ? "" : carrier.carry(after, target.part, target.scope);
    }
    const isReference = ({ tag }: XmlElement) => tag === "w:headerReference" || tag === "w:footerReference";
    const kind = (reference: XmlElement) => `${reference.tag} ${reference.attr("w:type") ?? "default"}`;
    const partOf = (doc: DocxDocument, reference: XmlElement) =>
      doc.relationships(reference.tree.part).find(({ id }) => id === reference.attr("r:id"))?.target ?? "";
    const others = after.children.filter(isReference);
    let references = "";
    for (const reference of before.children.filter(isReference)) {
      const other = others.find((candidate) => kind(candidate) === kind(reference));
      if (other === undefined) this.untracked.add("a header or footer was removed");
      else if (this.schedule(partOf(this.before, reference), partOf(this.after, other)))
        references += reference.raw;
      else {
        this.untracked.add("a header or footer was replaced");
        references += carrier.carry(other, target.part, target.scope);
      }
    }
    for (const other of others) {
      if (before.children.some((reference) => isReference(reference) && kind(reference) === kind(other)))
        continue;
      this.untracked.add("a header or footer was added");
      references += carrier.carry(other, target.part, target.scope);
    }
    const skip = ["w:headerReference", "w:footerReference"];
    const content = (section: XmlElement) =>
      section.children
        .filter(({ tag }) => !skip.includes(tag))
        .map(({ raw }) => raw)
        .join("");
    const open = before.tree.text.slice(before.start, before.openEnd).replace(/\s*\/>$/, ">");
    if (beforeKeys.ofProperties(before, skip) === afterKeys.ofProperties(after, skip)) {
      const own = before.children
        .filter(isReference)
        .map(({ raw }) => raw)
        .join("");
      return own === references ? before.raw : `${open}${references}${content(before)}</${before.name}>`;
    }
    const now = after.children
      .filter(({ tag }) => !skip.includes(tag))
      .map((child) => carrier.carry(child, target.part, target.scope))
      .join("");
    const old = target.wrap("sectPr", content(before));
    return `${open}${references}${now}${target.open("sectPrChange")}${old}${target.close("sectPrChange")}</${before.name}>`;
  }

  private startNotes(kind: NoteKind): NoteChanges {
    const part = partOf(this.before, `${kind}s`);
    const ids =
      part === null ? [] : this.before.tree(part).root.children.map((note) => Number(note.attr("w:id")) || 0);
    return { kept: [], deleted: [], inserted: [], last: null, nextId: Math.max(0, ...ids) + 1 };
  }

  keepNote(before: XmlElement, after: XmlElement): void {
    const notes = this.notes[kindOf(before)];
    const id = before.attr("w:id") ?? "";
    notes.last = id;
    notes.kept.push({ before: id, after: after.attr("w:id") ?? "" });
  }

  deleteNote(before: XmlElement): void {
    const notes = this.notes[kindOf(before)];
    notes.last = before.attr("w:id") ?? "";
    notes.deleted.push(notes.last);
  }

  insertNote(after: XmlElement, context: WriteContext): string {
    const kind = kindOf(after);
    const notes = this.notes[kind];
    const id = String(notes.nextId++);
    notes.inserted.push({ after: after.attr("w:id") ?? "", id, behind: notes.last });
    notes.last = id;
    const carried = this.carrier.carry(after, context.target.part, context.target.scope);
    return carried.replace(/(:id=)(?:"[^"]*"|'[^']*')/, `$1"${id}"`);
  }

  private writeNotes(kind: NoteKind): void {
    const { kept, deleted, inserted } = this.notes[kind];
    const otherPart = partOf(this.after, `${kind}s`);
    if (kept.length + deleted.length + inserted.length === 0) return;
    let part = partOf(this.before, `${kind}s`);
    const otherNotes = new Map(
      otherPart === null
        ? []
        : this.after.tree(otherPart).root.children.map((note) => [note.attr("w:id") ?? "", note]),
    );
    if (part === null) {
      if (otherPart === null) return;
      part = this.addNotesPart(kind, otherPart);
    }
    const text = this.change.text(part) ?? "";
    const document = this.before.hasPart(part) ? this.before : this.before.withParts(new Map([[part, text]]));
    const { root } = document.tree(part);
    const context: WriteContext = {
      target: new StoryTarget(root, this.by, this.fresh),
      beforeKeys: this.beforeKeys,
      afterKeys: this.afterKeys,
      carrier: this.carrier,
    };
    const same =
      this.sameDefinitions &&
      otherPart !== null &&
      this.before.hasPart(part) &&
      this.haveSameLinks(part, otherPart);
    const story = new StoryComparer(this, context, same);
    const own = new Map(root.children.map((note) => [note.attr("w:id") ?? "", note]));
    const splices: Splice[] = [];
    for (const pair of kept) {
      const [note, other] = [own.get(pair.before), otherNotes.get(pair.after)];
      if (note === undefined || other === undefined) continue;
      const written = story.compareContainer(note, other);
      if (written !== note.inner) splices.push({ start: note.openEnd, end: note.closeStart, text: written });
    }
    const stillNamed = new Set([...kept, ...inserted].map(({ after }) => after));
    for (const id of deleted) {
      const note = own.get(id);
      const other = otherNotes.get(id);
      // Some programs leave a note behind when its reference is deleted.
      const left =
        !stillNamed.has(id) &&
        note !== undefined &&
        other !== undefined &&
        readPlainText(note) === readPlainText(other);
      if (note !== undefined && !left) {
        splices.push({
          start: note.openEnd,
          end: note.closeStart,
          text: story.writeWholeNote(note, "delete"),
        });
      }
    }
    const places = new Map<number, string>();
    const placeOf = new Map<string, number>();
    for (const { after, id, behind } of inserted) {
      const note = otherNotes.get(after);
      if (note === undefined) continue;
      const place =
        (behind === null ? undefined : (placeOf.get(behind) ?? own.get(behind)?.end)) ??
        endOfSeparators(root);
      placeOf.set(id, place);
      const content = story.writeWholeNote(note, "insert");
      const opening = this.carrier
        .carryOpen(note, part, root.scope)
        .replace(/(:id=)(?:"[^"]*"|'[^']*')/, `$1"${id}"`);
      places.set(place, `${places.get(place) ?? ""}${opening}${content}</${note.name}>`);
    }
    for (const [place, added] of places) splices.push({ start: place, end: place, text: added });
    this.change.splice(part, splices);
  }

  /** A notes part with the separators every notes part has, and no note yet. */
  private addNotesPart(kind: NoteKind, otherPart: string): string {
    const part = this.change.freeName(`word/${kind}s.xml`);
    const { root } = this.after.tree(otherPart);
    const separators = root.children.filter((note) => (note.attr("w:type") ?? "normal") !== "normal");
    const { text } = root.tree;
    const content =
      text.slice(0, root.openEnd) + separators.map(({ raw }) => raw).join("") + text.slice(root.closeStart);
    this.change.addPart(part, content, this.after.contentType(otherPart));
    this.change.addRelationship(this.before.mainPart, `${kind}s`, part);
    return part;
  }
}

const kindOf = (reference: XmlElement): NoteKind =>
  reference.tag === "w:footnoteReference" ? "footnote" : "endnote";

const bodyOf = (doc: DocxDocument) => doc.tree(doc.mainPart).root.child("w:body") as XmlElement;

function endOfSeparators(root: XmlElement): number {
  const separators = root.children.filter((note) => (note.attr("w:type") ?? "normal") !== "normal");
  return separators.at(-1)?.end ?? root.openEnd;
}

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
