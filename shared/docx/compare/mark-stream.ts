import { firstIndex } from "../xml/first-index.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

const marks = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
]);
/** In a run, without width of its own: formatting, the workings of fields, what is deleted. */
const unseen = new Set([
  "w:rPr",
  "w:fldChar",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:lastRenderedPageBreak",
  "w:annotationRef",
  "w:proofErr",
]);
const holders =
  /^w:(?:body|p|hyperlink|fldSimple|sdt|sdtContent|smartTag|customXml|ins|moveTo|dir|bdo|tbl|tr|tc)$/;

export interface StoryMark {
  node: XmlElement;
  /** How many units stand before it. */
  at: number;
}

interface Segment {
  from: number;
  node: XmlElement;
  /** Null where the unit stands beside runs (a formula). */
  run: XmlElement | null;
  length: number;
}

/**
 * A story as one stream of units (a character, a tab, a picture), as it reads when all is accepted, with the marks that stand
 * between them. Two stories that read the same are the same stream, however their runs, fields and revisions are written; so
 * a mark of one has its place in the other:
 *
 *     <w:t>led </w:t> … <w:del>4</w:del><w:ins><w:t>6</w:t></w:ins> …     l e d ␣ 6      a mark at 4 stands before the 6
 */
export class MarkStream {
  text = "";
  readonly marks: StoryMark[] = [];
  private readonly segments: Segment[] = [];
  private firstParagraph: XmlElement | null = null;

  constructor(root: XmlElement) {
    this.readHolder(root, false);
  }

  private readHolder(holder: XmlElement, hidden: boolean): void {
    for (const child of holder.children) {
      const { tag } = child;
      if (tag === "w:p" && !hidden) this.firstParagraph ??= child;
      if (marks.has(tag)) this.marks.push({ node: child, at: this.text.length });
      else if (tag === "w:r") this.readRun(child, hidden);
      else if (tag === "w:del" || tag === "w:moveFrom") this.readHolder(child, true);
      else if (holders.test(tag)) this.readHolder(child, hidden || isGone(child));
      else if (/^m:oMath/.test(tag) && !hidden) this.add(child, null, "\ufffc");
    }
  }

  private readRun(run: XmlElement, hidden: boolean): void {
    for (const node of run.children) {
      if (marks.has(node.tag)) this.marks.push({ node, at: this.text.length });
      else if (!hidden && !unseen.has(node.tag))
        this.add(node, run, node.tag === "w:t" ? node.readText().text : "\ufffc");
    }
  }

  private add(node: XmlElement, run: XmlElement | null, text: string): void {
    if (text === "") return;
    this.segments.push({ from: this.text.length, node, run, length: text.length });
    this.text += text;
  }

  private findSegment(unit: number): Segment | undefined {
    const next = firstIndex(this.segments.length, (n) => (this.segments[n] as Segment).from > unit);
    return this.segments[Math.max(0, next - 1)];
  }

  /** Where markup must be written to stand at a place, before the unit that follows or behind the one before; null where there is none. */
  placeOf(at: number, side: "before" | "behind"): MarkPlace | null {
    const before = side === "before" ? at < this.text.length : at === 0;
    const unit = before ? at : at - 1;
    const segment = this.findSegment(unit);
    if (segment === undefined) {
      const paragraph = this.firstParagraph;
      if (paragraph === null || paragraph.selfClosing) return null;
      return {
        offset: paragraph.child("w:pPr")?.end ?? paragraph.openEnd,
        run: null,
        text: null,
      };
    }
    const { node, run, from, length } = segment;
    const inside = before ? unit - from : unit - from + 1;
    if (run === null) return { offset: before ? node.start : node.end, run: null, text: null };
    if (inside > 0 && inside < length) {
      const { offsets } = node.readText();
      return { offset: node.openEnd + (offsets?.[inside] ?? inside), run, text: node };
    }
    const content = run.children.filter(({ tag }) => tag !== "w:rPr");
    if (inside === 0)
      return content[0] === node
        ? { offset: run.start, run: null, text: null }
        : { offset: node.start, run, text: null };
    return content.at(-1) === node
      ? { offset: run.end, run: null, text: null }
      : { offset: node.end, run, text: null };
  }
}

/** `run` is to be cut there, and `text` in it; null where nothing is. */
export interface MarkPlace {
  offset: number;
  run: XmlElement | null;
  text: XmlElement | null;
}

const isGone = (element: XmlElement) =>
  (element.tag === "w:tr" && element.find("w:trPr", "w:del") !== null) ||
  (element.tag === "w:tc" && element.find("w:tcPr", "w:cellDel") !== null);

/** Splices that write each markup at its place, cutting runs where they have to be. `nextId` numbers revisions that are copied. */
export function insertMarkup(
  inserts: readonly { place: MarkPlace; markup: string }[],
  nextId: () => string,
): Splice[] {
  const byOffset = new Map<number, { place: MarkPlace; markup: string }>();
  for (const { place, markup } of inserts) {
    const known = byOffset.get(place.offset);
    byOffset.set(place.offset, { place, markup: (known?.markup ?? "") + markup });
  }
  const splices: Splice[] = [];
  const preserved = new Set<XmlElement>();
  for (const { place, markup } of byOffset.values()) {
    const { offset, run, text } = place;
    let written = markup;
    if (run !== null) {
      const properties = (run.child("w:rPr")?.raw ?? "").replace(
        /(<(?:\w+:)?rPrChange\b[^>]*?:id=)(?:"[^"]*"|'[^']*')/,
        (_, before: string) => `${before}"${nextId()}"`,
      );
      written = `</${run.name}>${markup}<${run.name}>${properties}`;
    }
    if (text !== null) {
      written = `</${text.name}>${written}<${text.name} xml:space="preserve">`;
      if (text.attr("xml:space") !== "preserve") preserved.add(text);
    }
    splices.push({ start: offset, end: offset, text: written });
  }
  for (const text of preserved) {
    const at = text.start + 1 + text.name.length;
    splices.push({ start: at, end: at, text: ' xml:space="preserve"' });
  }
  return splices;
}
