import { placeMarks } from "../read/place-marks.ts";
import { contentMarks, controlRanges, findRevised, isMark } from "../xml/revision-marks.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";

export type Settlement = "accept" | "reject";

const references = new Set(["w:footnoteReference", "w:endnoteReference", "w:commentReference"]);

/** Of `w:footnoteReference` 3 and `w:footnote` 3 alike: `footnote 3`. */
export function referenceKey(element: XmlElement): string {
  return `${element.tag.slice(2).replace("Reference", "")} ${element.attr("w:id")}`;
}

/**
 * The first pass of settling: what goes as a whole, which content controls lose their frame, whose deleted text comes back,
 * and which place marks belong together. The second one (`settle-tree.ts`) writes by it.
 */
export class SettlementPlan {
  readonly accepting: boolean;
  /** The revisions to settle: all of them, or those of one author. */
  readonly revisions: ReadonlySet<XmlElement>;
  /** Leave with all they hold. */
  readonly removed = new Set<XmlElement>();
  /** Content controls and custom XML that go while their contents stay. */
  readonly unwrapped = new Set<XmlElement>();
  /** Deleted text (`w:delText`, `w:delInstrText`) whose deletion is taken back. */
  readonly undeleted = new Set<XmlElement>();
  /** Start of a bookmark, comment or permission → its end, and back. */
  readonly partners = new Map<XmlElement, XmlElement>();
  /** Notes and comments whose last reference goes, as `footnote 3`. */
  readonly dropped = new Set<string>();
  private readonly above: Set<XmlElement>;

  constructor(tree: XmlTree, settlement: Settlement, author: string | null) {
    this.accepting = settlement === "accept";
    const found = findRevised(tree, author);
    this.revisions = found.revisions;
    this.above = found.above;
    if (this.revisions.size > 0) this.decide(tree.root);
  }

  /** Whether the element is written anew; all others are copied as they stand. */
  isTouched(element: XmlElement): boolean {
    return this.above.has(element);
  }

  touch(element: XmlElement): void {
    for (let up: XmlElement | null = element; up !== null && !this.above.has(up); up = up.parent)
      this.above.add(up);
  }

  /** Whether what stands in such a revision is gone afterwards. */
  isLosing(tag: string): boolean {
    return this.accepting ? tag === "w:del" || tag === "w:moveFrom" : tag === "w:ins" || tag === "w:moveTo";
  }

  hasLosingMark(properties: XmlElement | null): boolean {
    return (
      properties?.children.some(
        (child) => contentMarks.has(child.tag) && this.isLosing(child.tag) && this.revisions.has(child),
      ) ?? false
    );
  }

  losesMark(paragraph: XmlElement): boolean {
    return this.above.has(paragraph) && this.hasLosingMark(paragraph.find("w:pPr", "w:rPr"));
  }

  /** The anchor of a comment whose reference is gone. */
  isOrphanedAnchor(element: XmlElement): boolean {
    return (
      (element.tag === "w:commentRangeStart" || element.tag === "w:commentRangeEnd") &&
      this.dropped.has(`comment ${element.attr("w:id")}`)
    );
  }

  private decide(root: XmlElement): void {
    const openPlaces = new Map<string, XmlElement>();
    const openControls = new Set<string>();
    const kept = new Set<string>();
    /** `taken`: in a deletion that is taken back; `pending`: in one that is not settled now. */
    const visit = (element: XmlElement, gone: boolean, taken: boolean, pending: boolean) => {
      const { tag } = element;
      if (tag === "w:delText" || tag === "w:delInstrText") {
        if (taken && !pending && !gone) {
          this.undeleted.add(element);
          this.touch(element);
        }
      } else if (controlRanges.has(tag)) {
        if (this.revisions.has(element)) this.readControlRange(element, openControls);
      } else if (tag === "w:sdt" || tag === "w:customXml") {
        if (openControls.size > 0) {
          this.unwrapped.add(element);
          this.touch(element);
        }
      } else if (placeMarks.has(tag)) this.pair(element, openPlaces);
      const goes = gone || this.goes(element);
      if (goes) this.removed.add(element);
      if (references.has(tag)) (goes ? this.dropped : kept).add(referenceKey(element));
      const deletion = (tag === "w:del" || tag === "w:moveFrom") && !isMark(element);
      const settled = this.revisions.has(element);
      for (const child of element.children) {
        visit(child, goes, taken || (deletion && settled), pending || (tag === "w:del" && !settled));
      }
    };
    visit(root, false, false, false);
    for (const key of kept) this.dropped.delete(key);
    if (this.dropped.size > 0) {
      for (const element of root.descendants()) if (this.isOrphanedAnchor(element)) this.touch(element);
    }
  }

  /** A range over a control's start says that the control itself was inserted, deleted or moved (17.13.5.4–11). */
  private readControlRange(range: XmlElement, open: Set<string>): void {
    const kind = range.tag.slice("w:customXml".length, range.tag.indexOf("Range"));
    const id = `${kind} ${range.attr("w:id")}`;
    const goes = this.accepting ? kind === "Del" || kind === "MoveFrom" : kind === "Ins" || kind === "MoveTo";
    if (goes && range.tag.endsWith("Start")) open.add(id);
    else open.delete(id);
  }

  private pair(mark: XmlElement, open: Map<string, XmlElement>): void {
    const key = `${mark.tag.replace(/(Start|End)$/, "")} ${mark.attr("w:id")}`;
    if (mark.tag.endsWith("Start")) {
      open.set(key, mark);
      return;
    }
    const start = open.get(key);
    if (start === undefined) return;
    this.partners.set(start, mark);
    this.partners.set(mark, start);
    open.delete(key);
  }

  private goes(element: XmlElement): boolean {
    const { tag } = element;
    if (contentMarks.has(tag)) return this.revisions.has(element) && !isMark(element) && this.isLosing(tag);
    if (!this.above.has(element)) return false;
    if (tag === "w:tr") return this.hasLosingMark(element.child("w:trPr"));
    if (tag === "w:tc") {
      const mark = element.child("w:tcPr")?.child(this.accepting ? "w:cellDel" : "w:cellIns");
      return mark != null && this.revisions.has(mark);
    }
    if (tag === "w:r" || tag === "m:r") return this.hasLosingMark(element.child("w:rPr"));
    if (tag.startsWith("m:")) {
      const properties = element.children.find((child) => child.tag.endsWith("Pr"));
      return this.hasLosingMark(properties?.child("m:ctrlPr") ?? null);
    }
    return false;
  }
}
