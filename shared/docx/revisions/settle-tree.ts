import { placeMarks } from "../read/place-marks.ts";
import { contentMarks, controlRanges, isMark, moveRanges, propertyChanges } from "../xml/revision-marks.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import { type Settlement, SettlementPlan } from "./settle-plan.ts";
import { dropsWhenBare, isProperties, writeCellProperties, writeOldProperties } from "./settle-properties.ts";

export type { Settlement } from "./settle-plan.ts";

/**
 * Settling rewrites a part as if its revisions had been accepted or rejected. What no revision touches is copied as it
 * stands; only elements above a revision are taken apart.
 *
 * The one hard thing is the paragraph mark. Text runs as a stream in which marks are characters, each with the
 * properties of the paragraph it ends. A mark that goes joins its paragraph with the next one, and content controls are
 * only brackets over that stream:
 *
 *     <w:p A>one ¶gone</w:p> <w:p B>two ¶</w:p>              →      <w:p B>one two ¶</w:p>
 *     <w:p A>one ¶gone</w:p> <w:sdt> <w:p B>two ¶</w:p> …    →      <w:sdt> <w:p B>one two ¶</w:p> …
 *
 * so contents wait until a paragraph with a surviving mark comes. Where none comes the waiting contents become a paragraph
 * of their own: always at the end of a story or cell, whose last mark cannot go, and before a table if there is any
 * content or the paragraph keeps two tables apart.
 */
export interface SettledTree {
  text: string;
  /** Notes and comments whose last reference went away, as `footnote 3`. */
  dropped: ReadonlySet<string>;
}

/** `author` null settles everybody's revisions. Promises well-formed text that is valid where the part was. */
export function settleTree(tree: XmlTree, settlement: Settlement, author: string | null): SettledTree {
  const plan = new SettlementPlan(tree, settlement, author);
  const { root, text } = tree;
  if (plan.revisions.size === 0) return { text, dropped: plan.dropped };
  const settled = text.slice(0, root.start) + new TreeSettler(tree, plan).write(root) + text.slice(root.end);
  return { text: settled, dropped: plan.dropped };
}

const weightless = new Set([...placeMarks, ...moveRanges, ...controlRanges, "w:proofErr"]);

/** Text does not run on over their ends. */
const blockContainers = new Set([
  "w:body",
  "w:tc",
  "w:txbxContent",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:comment",
  "w:docPartBody",
]);
/** Wrappers that mean nothing once all they held is gone. */
const dropsWhenEmptied = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:sdt",
  "w:sdtContent",
  "m:oMath",
  "m:oMathPara",
  "w:tr",
  "w:tbl",
]);

/** The blocks of one story or cell, as far as they are written. */
interface Flow {
  last: "paragraph" | "table" | "other" | null;
  /** Contents whose mark is gone, and the paragraph that lost it last. */
  waiting: { content: string; holds: boolean; paragraph: XmlElement } | null;
}

class TreeSettler {
  private readonly text: string;
  private readonly plan: SettlementPlan;
  /** Counts what was written that a reader can see; tells whether an element came out empty. */
  private weight = 0;
  private flow: Flow = { last: null, waiting: null };

  constructor(tree: XmlTree, plan: SettlementPlan) {
    this.text = tree.text;
    this.plan = plan;
  }

  /** The element as it stands after settling; empty where nothing of it stays. */
  readonly write = (element: XmlElement): string => {
    const { plan } = this;
    if (plan.removed.has(element)) return this.writeLeftMarks(element);
    if (!plan.isTouched(element)) {
      if (!weightless.has(element.tag)) this.weight++;
      return element.raw;
    }
    const { tag } = element;
    if (plan.revisions.has(element)) return this.writeRevision(element);
    if (plan.isOrphanedAnchor(element)) return "";
    if (plan.unwrapped.has(element)) return this.writeInside(element.child("w:sdtContent") ?? element);
    if (plan.undeleted.has(element)) return this.writeUndeleted(element);
    if (tag === "w:p") return this.writeParagraph(element, "");
    if (tag === "w:tcPr") return writeCellProperties(element, plan, this);
    const change = element.children.find(
      (child) => propertyChanges.has(child.tag) && plan.revisions.has(child),
    );
    if (change !== undefined && !plan.accepting) return writeOldProperties(element, change, this);
    if (blockContainers.has(tag)) return this.writeContainer(element);
    return this.writeElement(element);
  };

  readonly writeElement = (element: XmlElement): string => {
    const weightBefore = this.weight;
    const inner = isTransparent(element) ? this.writeBlocks(element) : this.writeInside(element);
    const { tag } = element;
    if (dropsWhenBare.has(tag) && inner.trim() === "") return "";
    if (tag === "w:numPr" && !this.plan.accepting && this.plan.hasLosingMark(element)) return "";
    if (dropsWhenEmptied.has(tag) && !this.holdsContent(element, weightBefore)) return onlyMarks(inner);
    if (tag === "w:r" || tag === "m:r") this.weight++;
    return this.opening(element) + inner + this.closing(element);
  };

  /** The contents with the white space between elements as it was. */
  readonly writeInside = (element: XmlElement): string => {
    let out = "";
    let at = element.openEnd;
    for (const child of element.children) {
      out += this.text.slice(at, child.start);
      at = child.end;
      if (child.tag === "w:customXmlPr" && this.plan.unwrapped.has(element)) continue;
      out += isProperties(child) ? this.weighNothing(() => this.write(child)) : this.write(child);
    }
    return out + this.text.slice(at, element.closeStart);
  };

  /** Properties weigh nothing; a row needs a cell, a table a row. Weight is counted below, so properties must not add to it. */
  private holdsContent(element: XmlElement, weightBefore: number): boolean {
    const held = element.children.some((child) => !weightless.has(child.tag) && !isProperties(child));
    return this.weight > weightBefore || !held;
  }

  private opening(element: XmlElement): string {
    return this.text.slice(element.start, element.openEnd);
  }

  private closing(element: XmlElement): string {
    return this.text.slice(element.closeStart, element.end);
  }

  private weighNothing(write: () => string): string {
    const weight = this.weight;
    const out = write();
    this.weight = weight;
    return out;
  }

  private writeRevision(element: XmlElement): string {
    const { tag } = element;
    if (!contentMarks.has(tag)) return "";
    if (isMark(element)) return element.parent?.tag === "m:ctrlPr" ? this.writeInside(element) : "";
    if (this.plan.isLosing(tag)) return this.writeLeftMarks(element);
    return this.writeInside(element);
  }

  private writeUndeleted(element: XmlElement): string {
    const name = element.prefix + (element.tag === "w:delText" ? "t" : "instrText");
    const open = this.text.slice(element.start + 1 + element.name.length, element.openEnd);
    this.weight++;
    return `<${name}${open}${element.inner}${element.selfClosing ? "" : `</${name}>`}`;
  }

  /** Of a part that goes, the place marks whose partner stays: a bookmark shrinks, it does not break. */
  private writeLeftMarks(element: XmlElement): string {
    let out = "";
    for (const below of element.descendants()) {
      if (!placeMarks.has(below.tag) || this.plan.isOrphanedAnchor(below)) continue;
      const partner = this.plan.partners.get(below);
      if (partner !== undefined && !this.plan.removed.has(partner)) out += below.raw;
    }
    return out;
  }

  private writeParagraph(paragraph: XmlElement, waiting: string): string {
    const properties = paragraph.child("w:pPr");
    const content = waiting + this.writeParagraphContent(paragraph);
    const written = properties === null ? "" : this.weighNothing(() => this.write(properties));
    this.weight++;
    const open = this.opening(paragraph);
    if (paragraph.selfClosing) {
      return content === "" ? open : `${open.replace(/(?<!\s)\s*\/>$/, ">")}${content}</${paragraph.name}>`;
    }
    return open + written + content + this.closing(paragraph);
  }

  private writeParagraphContent(paragraph: XmlElement): string {
    let out = "";
    let at = paragraph.openEnd;
    for (const child of paragraph.children) {
      if (child.tag !== "w:pPr") out += this.text.slice(at, child.start) + this.write(child);
      at = child.end;
    }
    return out + this.text.slice(at, paragraph.closeStart);
  }

  private writeContainer(container: XmlElement): string {
    const outer = this.flow;
    this.flow = { last: null, waiting: null };
    const inner = this.writeBlocks(container);
    this.flow = outer;
    return this.opening(container) + inner + this.closing(container);
  }

  /** Blocks of a container, with unwrapped frames opened, so that paragraphs join across them. */
  private *blocks(container: XmlElement): Generator<{ child: XmlElement; gap: string }> {
    let at = container.openEnd;
    for (const child of container.children) {
      // White space that a pretty-printed part has between elements.
      const gap = this.text.slice(at, child.start);
      at = child.end;
      const { plan } = this;
      const opensUp =
        plan.unwrapped.has(child) ||
        (plan.revisions.has(child) &&
          contentMarks.has(child.tag) &&
          !isMark(child) &&
          !plan.removed.has(child));
      if (opensUp && holdsBlocks(child)) yield* this.blocks(child.child("w:sdtContent") ?? child);
      else yield { child, gap };
    }
  }

  /** Of a story or cell, or of a content control in one: then the text runs on over its edges. */
  private writeBlocks(container: XmlElement): string {
    const { flow, plan } = this;
    const out: string[] = [];
    for (const { child, gap } of this.blocks(container)) {
      const weightBefore = this.weight;
      if (flow.waiting === null) out.push(gap);
      if (child.tag === "w:p" && !plan.removed.has(child)) {
        if (plan.losesMark(child)) this.postpone(child);
        else {
          const touched = flow.waiting !== null || plan.isTouched(child);
          out.push(touched ? this.writeParagraph(child, flow.waiting?.content ?? "") : this.write(child));
          flow.waiting = null;
          flow.last = "paragraph";
        }
      } else if (isProperties(child)) {
        if (child.tag === "w:sectPr") out.push(this.endFlow(container));
        if (child.tag !== "w:customXmlPr" || !plan.unwrapped.has(child.parent as XmlElement)) {
          out.push(this.weighNothing(() => this.write(child)));
        }
      } else if (holdsBlocks(child) && !plan.removed.has(child)) {
        if (flow.waiting !== null) plan.touch(child.child("w:sdtContent") ?? child);
        if (!plan.isTouched(child)) flow.last = "other";
        out.push(this.write(child));
      } else {
        const written = this.write(child);
        if (this.weight > weightBefore) {
          const table = child.tag === "w:tbl";
          // Without a paragraph between them two tables would become one; an embedded document ends a flow.
          const needed = table ? flow.last === "table" : child.tag === "w:altChunk";
          out.push(this.standAlone(needed), written);
          flow.last = table ? "table" : "other";
        } else if (flow.waiting === null) out.push(written);
        else flow.waiting.content += written;
      }
    }
    if (blockContainers.has(container.tag)) out.push(this.endFlow(container));
    out.push(this.text.slice(container.children.at(-1)?.end ?? container.openEnd, container.closeStart));
    return out.join("");
  }

  /** Contents that wait weigh nothing where they stood: they are written elsewhere. */
  private postpone(paragraph: XmlElement): void {
    const weightBefore = this.weight;
    const { content = "", holds = false } = this.flow.waiting ?? {};
    const added = this.writeParagraphContent(paragraph);
    this.flow.waiting = { content: content + added, holds: holds || this.weight > weightBefore, paragraph };
    this.weight = weightBefore;
  }

  /** What waits as a paragraph of its own; where it holds nothing and is not needed, only its marks. */
  private standAlone(needed: boolean): string {
    const { waiting } = this.flow;
    if (waiting === null) return "";
    this.flow.waiting = null;
    const { content, holds, paragraph } = waiting;
    if (!holds && !needed) return content;
    const properties = paragraph.child("w:pPr");
    const written = properties === null ? "" : this.weighNothing(() => this.write(properties));
    this.weight++;
    this.flow.last = "paragraph";
    return this.opening(paragraph) + written + content + this.closing(paragraph);
  }

  /**
   * The last mark of a story or cell cannot go: what waits for another one is its last paragraph. A story must hold a block,
   * and a cell must end with a paragraph (ECMA-376 part 1, 17.4.65).
   */
  private endFlow(container: XmlElement): string {
    const { flow } = this;
    const out = this.standAlone(true);
    if (flow.last !== null && !(container.tag === "w:tc" && flow.last === "table")) return out;
    this.weight++;
    flow.last = "paragraph";
    return `${out}<${container.prefix}p/>`;
  }
}

/** Blocks stand in it, directly or in further content controls. */
function holdsBlocks(element: XmlElement): boolean {
  if (!frames.has(element.tag)) return false;
  const content = element.child("w:sdtContent") ?? element;
  return content.children.some((child) => child.tag === "w:p" || child.tag === "w:tbl" || holdsBlocks(child));
}
const frames = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", ...contentMarks]);

/** Holds blocks as if they stood in the container around it. */
function isTransparent(element: XmlElement): boolean {
  return element.tag !== "w:sdt" && holdsBlocks(element);
}

/** Of the contents of a frame that goes, what may stand beside blocks and runs. */
function onlyMarks(inner: string): string {
  return (
    inner
      .match(/<(?:\w+:)?(?:bookmark(?:Start|End)|commentRange(?:Start|End)|perm(?:Start|End))\b[^>]*\/>/g)
      ?.join("") ?? ""
  );
}
