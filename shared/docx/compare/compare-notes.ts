import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { readPlainText } from "./align-blocks.ts";
import type { ContentCarrier } from "./content-carrier.ts";
import type { StoryComparer } from "./story-comparer.ts";
import type { WriteContext } from "./write-properties.ts";

export type NoteKind = "footnote" | "endnote";

/**
 * The notes of one kind. While stories are written it hears of each reference that stays, goes or comes; afterwards `finish`
 * writes the notes themselves. A note goes when its last reference does: emptied, since a note cannot be tracked away.
 */
export class NoteComparer {
  private readonly kind: NoteKind;
  private readonly before: DocxDocument;
  private readonly after: DocxDocument;
  private readonly change: PackageChange;
  private readonly carrier: ContentCarrier;
  private readonly untracked: Set<string>;
  /** Note of `before` → note of `after`. */
  private readonly kept = new Map<string, string>();
  private readonly deleted = new Set<string>();
  /** `behind` is the note whose reference stands before; null at the start. */
  private readonly inserted: { after: string; id: string; behind: string | null }[] = [];
  private last: string | null = null;
  private nextId = 0;

  constructor(
    kind: NoteKind,
    before: DocxDocument,
    after: DocxDocument,
    change: PackageChange,
    carrier: ContentCarrier,
    untracked: Set<string>,
  ) {
    this.untracked = untracked;
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.change = change;
    this.carrier = carrier;
  }

  keep(before: XmlElement, after: XmlElement): void {
    this.last = before.attr("w:id") ?? "";
    if (!this.kept.has(this.last)) this.kept.set(this.last, after.attr("w:id") ?? "");
  }

  delete(before: XmlElement): void {
    this.last = before.attr("w:id") ?? "";
    this.deleted.add(this.last);
  }

  /** The reference as it must be written. */
  insert(after: XmlElement, { target }: WriteContext): string {
    const id = this.insertedId(after.attr("w:id") ?? "");
    this.last = id;
    return this.carrier.carry(after, target.part, target.scope, {
      rename: (_, tag) => (tag === "w:id" ? id : null),
    });
  }

  private insertedId(after: string): string {
    const known = this.inserted.find((one) => one.after === after);
    if (known !== undefined) return known.id;
    if (this.nextId === 0) this.nextId = this.firstFreeId();
    const id = String(this.nextId++);
    this.inserted.push({ after, id, behind: this.last });
    return id;
  }

  /** Above the separators' too, which come along where `before` has no such part. */
  private firstFreeId(): number {
    const part = this.partOf(this.before) ?? this.partOf(this.after);
    const document = this.partOf(this.before) === null ? this.after : this.before;
    const notes = part === null ? [] : document.tree(part).root.children;
    return Math.max(0, ...notes.map((note) => Number(note.attr("w:id")) || 0)) + 1;
  }

  private partOf(doc: DocxDocument): string | null {
    const found = doc
      .relationships(doc.mainPart)
      .find((r) => r.type === `${this.kind}s` && !r.external && doc.hasPart(r.target));
    return found?.target ?? null;
  }

  /** `open` gives the comparer for a part of the result and the part of `after` that it is compared with. */
  finish(open: (root: XmlElement, otherPart: string | null) => StoryComparer): void {
    if (this.kept.size + this.deleted.size + this.inserted.length === 0) return;
    const otherPart = this.partOf(this.after);
    let part = this.partOf(this.before);
    if (part === null) {
      if (otherPart === null) return;
      part = this.addPart(otherPart);
    }
    const own = this.before.hasPart(part) ? this.before.tree(part).root : null;
    const root = own === null || own.selfClosing ? this.change.rootOf(part) : own;
    const story = open(root, otherPart);
    const splices: Splice[] = [];
    const rewrite = (note: XmlElement, content: string) => {
      if (content !== note.inner) splices.push({ start: note.openEnd, end: note.closeStart, text: content });
    };
    const mine = byId(root);
    const others = byId(otherPart === null ? null : this.after.tree(otherPart).root);
    for (const [note, other] of this.separators(root, otherPart)) {
      const carried = other.children.map((child) => this.carrier.carry(child, part, note.scope));
      rewrite(note, carried.join(""));
      this.untracked.add(`the line above ${this.kind}s`);
    }
    for (const [id, otherId] of this.kept) {
      const [note, other] = [mine.get(id), others.get(otherId)];
      if (note !== undefined && other !== undefined) rewrite(note, story.compareContainer(note, other));
    }
    const named = new Set([...this.kept.values(), ...this.inserted.map(({ after }) => after)]);
    for (const id of this.deleted) {
      const note = mine.get(id);
      if (note === undefined || this.kept.has(id)) continue;
      // Some programs leave a note behind when its reference is deleted.
      const other = named.has(id) ? undefined : others.get(id);
      if (other === undefined || readPlainText(note) !== readPlainText(other))
        rewrite(note, story.writeWholeNote(note, "delete"));
    }
    const places = new Map<number, string>();
    const placeOf = new Map<string, number>();
    for (const { after, id, behind } of this.inserted) {
      const note = others.get(after);
      if (note === undefined) continue;
      const place =
        (behind === null ? undefined : (placeOf.get(behind) ?? mine.get(behind)?.end)) ??
        endOfSeparators(root);
      placeOf.set(id, place);
      const open = this.carrier.carryOpen(note, part, root.scope, {
        rename: (_, tag) => (tag === "w:id" ? id : null),
      });
      const written = `${open}${story.writeWholeNote(note, "insert")}</${note.name}>`;
      places.set(place, (places.get(place) ?? "") + written);
    }
    for (const [place, text] of places) splices.push({ start: place, end: place, text });
    this.change.splice(part, splices);
  }

  /** What stands between text and notes, where both documents have it and differ. */
  private separators(root: XmlElement, otherPart: string | null): [XmlElement, XmlElement][] {
    if (otherPart === null || !this.before.hasPart(root.tree.part)) return [];
    const others = this.after.tree(otherPart).root.children.filter(isSeparator);
    return root.children.filter(isSeparator).flatMap((note) => {
      const other = others.find((one) => one.attr("w:type") === note.attr("w:type"));
      const same =
        other === undefined ||
        this.carrier.targetKeys.ofElement(note) === this.carrier.sourceKeys.ofElement(other);
      return same ? [] : [[note, other] as [XmlElement, XmlElement]];
    });
  }

  /** A notes part with the separators that every one has, and no note yet. */
  private addPart(otherPart: string): string {
    const part = this.change.freeName(`word/${this.kind}s.xml`);
    const { root } = this.after.tree(otherPart);
    const { text } = root.tree;
    const open = text.slice(0, root.openEnd).replace(/(?<!\s)\s*\/>$/, ">");
    this.change.addPart(part, `${open}</${root.name}>`, this.after.contentType(otherPart));
    this.change.addRelationship(this.before.mainPart, `${this.kind}s`, part);
    const separators = root.children
      .filter(isSeparator)
      .map((note) => this.carrier.carry(note, part, root.scope));
    this.change.setText(part, `${open}${separators.join("")}</${root.name}>`);
    return part;
  }
}

const isSeparator = (note: XmlElement) => (note.attr("w:type") ?? "normal") !== "normal";

const byId = (root: XmlElement | null) =>
  new Map((root?.children ?? []).map((note) => [note.attr("w:id") ?? "", note]));

const endOfSeparators = (root: XmlElement) => root.children.filter(isSeparator).at(-1)?.end ?? root.openEnd;
