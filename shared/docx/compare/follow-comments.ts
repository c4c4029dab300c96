import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { relationshipsPart } from "../package/part-names.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentCarrier } from "./content-carrier.ts";
import type { MarkChanges } from "./follow-marks.ts";
import type { MarkStream, StoryMark } from "./mark-stream.ts";

/** Parts that say more about the comments: who answered whom, what is settled, lasting ids, who the authors are. */
const companions = ["commentsExtended", "commentsIds", "commentsExtensible", "people"];

interface CommentMarks {
  starts: StoryMark[];
  ends: StoryMark[];
  references: StoryMark[];
}

/** Makes the comments of the result those of `after`, under `after`'s ids. */
export class CommentFollower {
  readonly isNeeded: boolean;
  private readonly before: DocxDocument;
  private readonly after: DocxDocument;
  private readonly change: PackageChange;
  private readonly carrier: ContentCarrier;
  private readonly ownPart: string | null;
  private readonly theirPart: string | null;

  constructor(before: DocxDocument, after: DocxDocument, change: PackageChange, carrier: ContentCarrier) {
    this.before = before;
    this.after = after;
    this.change = change;
    this.carrier = carrier;
    this.ownPart = linked(before, "comments");
    this.theirPart = linked(after, "comments");
    this.isNeeded = this.ownPart !== null || this.theirPart !== null;
  }

  /** Throws `DocxFailure` where a part that would be written or copied is damaged. */
  checkParts(): void {
    for (const doc of [this.before, this.after])
      for (const type of ["comments", ...companions]) {
        const part = linked(doc, type);
        if (part !== null) doc.tree(part);
      }
  }

  followStory(own: MarkStream, theirs: MarkStream, changes: MarkChanges, part: string): void {
    const [mine, others] = [listMarks(own), listMarks(theirs)];
    const placesOf = ({ starts, ends, references }: CommentMarks) =>
      [starts, ends, references].map((marks) => marks.map(({ at }) => at).join()).join(";");
    for (const [id, marks] of mine) {
      const other = others.get(id);
      if (other !== undefined && placesOf(other) === placesOf(marks)) {
        others.delete(id);
        continue;
      }
      for (const mark of [...marks.starts, ...marks.ends, ...marks.references]) changes.remove(mark);
    }
    const { scope } = this.before.tree(part).root;
    const write = (node: XmlElement) => this.carrier.carry(node, part, scope, { drops: () => false });
    for (const { starts, ends, references } of others.values()) {
      const isEmpty = starts[0]?.at === ends[0]?.at;
      for (const { node, at } of starts) changes.insert(write(node), at, "start");
      for (const { node, at } of ends) changes.insert(write(node), at, "end", isEmpty);
      for (const { node, at } of references)
        changes.insert(this.writeReference(node, part), at, "end", isEmpty);
    }
  }

  /** The reference in a run of its own, formatted as it was. */
  private writeReference(node: XmlElement, part: string): string {
    const { scope } = this.before.tree(part).root;
    const run = node.parent as XmlElement;
    const open = this.carrier.carryOpen(run, part, scope);
    const properties = run.child("w:rPr");
    return `${open}${properties === null ? "" : this.carrier.carry(properties, part, scope)}${this.carrier.carryOpen(node, part, scope).replace(/\/?>$/, "/>")}</${run.name}>`;
  }

  /** Writes the parts; gives how many comments came, went and changed. */
  finish(): string[] {
    const counts = this.count();
    for (const type of ["comments", ...companions]) this.followPart(type);
    const said = Object.entries(counts).filter(([, count]) => count > 0);
    if (said.length > 0) return [`comments: ${said.map(([what, count]) => `${count} ${what}`).join(", ")}`];
    return this.isSettledOtherwise() ? ["comments answered or settled"] : [];
  }

  private followPart(type: string): void {
    const [own, theirs] = [linked(this.before, type), linked(this.after, type)];
    const { mainPart } = this.before;
    if (theirs === null) {
      if (own === null || type === "people") return;
      this.change.removePart(own);
      const link = this.before.relationships(mainPart).find(({ target }) => target === own);
      this.change.removeRelationship(mainPart, link?.id ?? "");
    } else if (own === null) {
      const link = this.after.relationships(this.after.mainPart).find(({ target }) => target === theirs);
      const uri = this.carrier.parts.typeOf(this.after.mainPart, link?.id ?? "") ?? type;
      this.change.addRelationship(mainPart, uri, this.carrier.parts.copy(theirs));
    } else if (this.before.text(own) !== this.after.text(theirs)) {
      const text = this.carrier.carryPart(this.after.tree(theirs).root);
      if (this.before.hasPart(relationshipsPart(own))) this.change.removeRelationships(own);
      this.change.setText(own, text);
      this.carrier.parts.copyRelationships(theirs, own);
    }
  }

  private count(): { added: number; removed: number; changed: number } {
    const counts = { added: 0, removed: 0, changed: 0 };
    if (this.isUntouched(this.ownPart, this.theirPart)) return counts;
    const mine = this.listComments(this.before, this.ownPart);
    const others = this.listComments(this.after, this.theirPart);
    for (const [key, own] of mine) {
      const shared = own.filter((text) => others.get(key)?.includes(text)).length;
      const [lacking, more] = [own.length - shared, (others.get(key)?.length ?? 0) - shared];
      counts.changed += Math.min(lacking, Math.max(0, more));
      counts.removed += Math.max(0, lacking - more);
      counts.added += Math.max(0, more - lacking);
    }
    for (const [key, other] of others) if (!mine.has(key)) counts.added += other.length;
    return counts;
  }

  /** What comments say, by author and date: a comment that was changed keeps both. */
  private listComments(doc: DocxDocument, part: string | null): Map<string, string[]> {
    const keys = doc === this.before ? this.carrier.targetKeys : this.carrier.sourceKeys;
    const listed = new Map<string, string[]>();
    for (const comment of part === null ? [] : doc.tree(part).root.children) {
      const by = `${comment.attr("w:author")} ${comment.attr("w:date")}`;
      const said = comment.children.map((child) => keys.ofElement(child)).join("");
      listed.set(by, [...(listed.get(by) ?? []), said]);
    }
    return listed;
  }

  private isUntouched(own: string | null, theirs: string | null): boolean {
    return own !== null && theirs !== null && this.before.text(own) === this.after.text(theirs);
  }

  private isSettledOtherwise(): boolean {
    const [own, theirs] = [linked(this.before, "commentsExtended"), linked(this.after, "commentsExtended")];
    if (this.isUntouched(own, theirs)) return false;
    const said = (doc: DocxDocument, part: string | null) =>
      part === null
        ? ""
        : doc
            .tree(part)
            .root.children.map((one) =>
              one
                .attributes()
                .map(({ name, value }) => `${name.slice(name.indexOf(":") + 1)}=${value}`)
                .join(" "),
            )
            .join("\n");
    return said(this.before, own) !== said(this.after, theirs);
  }
}

function linked(doc: DocxDocument, type: string): string | null {
  const found = doc
    .relationships(doc.mainPart)
    .find((one) => one.type === type && !one.external && doc.hasPart(one.target));
  return found?.target ?? null;
}

function listMarks({ marks }: MarkStream): Map<string, CommentMarks> {
  const listed = new Map<string, CommentMarks>();
  for (const mark of marks) {
    const { tag } = mark.node;
    if (!tag.startsWith("w:comment")) continue;
    const id = mark.node.attr("w:id") ?? "";
    const known = listed.get(id) ?? { starts: [], ends: [], references: [] };
    listed.set(id, known);
    if (tag === "w:commentRangeStart") known.starts.push(mark);
    else if (tag === "w:commentRangeEnd") known.ends.push(mark);
    else known.references.push(mark);
  }
  return listed;
}
