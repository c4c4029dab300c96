import { placeMarks } from "./place-marks.ts";
import {
  contentMarks,
  controlRanges,
  findRevised,
  isMark,
  moveRanges,
  propertyChanges,
} from "./revision-marks.ts";
import type { XmlElement, XmlTree } from "./xml-tree.ts";

/**
 * Settling rewrites a part as if its revisions had been accepted or rejected. What no revision touches is copied as it
 * stands; only elements above a revision are taken apart.
 *
 * The one hard thing is the paragraph mark. Text runs as a stream in which marks are characters, each with the
 * properties of the paragraph it ends. A mark that goes joins its paragraph with the next one:
 *
 *     <w:p A>one ¶gone</w:p> <w:p B>two ¶</w:p>      →      <w:p B>one two ¶</w:p>
 *
 * so contents wait until a paragraph with a surviving mark comes. Where none comes (a table follows, or the container
 * ends) the waiting contents become a paragraph of their own if there is any, and vanish if there is none and
 * the container can do without.
 */
export type Settlement = "accept" | "reject";

export interface SettledTree {
  text: string;
  /** Ids of notes whose reference went away, as `footnote 3`. */
  droppedNotes: string[];
}

/** `author` null settles everybody's revisions. Promises well-formed text that is valid where the part was. */
export function settleTree(tree: XmlTree, settlement: Settlement, author: string | null): SettledTree {
  const settler = new TreeSettler(tree, settlement, author);
  return { text: settler.settle(), droppedNotes: [...settler.droppedNotes] };
}

const weightless = new Set([...placeMarks, ...moveRanges, ...controlRanges, "w:proofErr"]);

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

/** What stays beside the old properties when a change of properties is rejected, before and behind them. */
const keptBeside: Record<string, { before: string[]; behind: string[] }> = {
  "w:pPr": { before: [], behind: ["w:rPr", "w:sectPr"] },
  "w:rPr": { before: ["w:ins", "w:del", "w:moveFrom", "w:moveTo"], behind: [] },
  "w:sectPr": { before: ["w:headerReference", "w:footerReference"], behind: [] },
  "w:trPr": { before: [], behind: ["w:ins", "w:del"] },
  "w:tcPr": { before: [], behind: ["w:cellIns", "w:cellDel", "w:cellMerge"] },
};
const dropsWhenBare = new Set(["w:rPr", "w:pPr", "w:trPr", "w:tcPr", "w:tblPrEx", "w:numPr"]);

class TreeSettler {
  readonly droppedNotes = new Set<string>();
  private readonly tree: XmlTree;
  private readonly text: string;
  private readonly accepting: boolean;
  private readonly revisions: Set<XmlElement>;
  private readonly above: Set<XmlElement>;
  private readonly removed = new Set<XmlElement>();
  private readonly unwrapped = new Set<XmlElement>();
  /** Deleted text (`w:delText`, `w:delInstrText`) whose deletion is taken back. */
  private readonly undeleted = new Set<XmlElement>();
  private readonly partners = new Map<XmlElement, XmlElement>();
  private readonly droppedComments = new Set<string>();
  /** Counts what was written that a reader can see; tells whether an element came out empty. */
  private weight = 0;

  constructor(tree: XmlTree, settlement: Settlement, author: string | null) {
    this.tree = tree;
    this.text = tree.text;
    this.accepting = settlement === "accept";
    const found = findRevised(tree, author);
    this.revisions = found.revisions;
    this.above = found.above;
  }

  settle(): string {
    if (this.revisions.size === 0) return this.text;
    this.decide();
    const { root } = this.tree;
    return this.text.slice(0, root.start) + this.write(root) + this.text.slice(root.end);
  }

  /** First pass: what goes as a whole, which controls lose their frame, which place marks belong together. */
  private decide(): void {
    const open = new Map<string, XmlElement>();
    const controlsGo = new Set<string>();
    const visit = (element: XmlElement, gone: boolean, undeleted: boolean) => {
      const { tag } = element;
      if (undeleted && (tag === "w:delText" || tag === "w:delInstrText")) {
        this.undeleted.add(element);
        this.markAbove(element);
      }
      if (controlRanges.has(tag) && this.revisions.has(element)) {
        const [, kind, edge] = /^w:customXml(.*)Range(Start|End)$/.exec(tag) as unknown as [
          string,
          string,
          string,
        ];
        const goes = this.accepting
          ? kind === "Del" || kind === "MoveFrom"
          : kind === "Ins" || kind === "MoveTo";
        const id = `${kind} ${element.attr("w:id")}`;
        if (goes && edge === "Start") controlsGo.add(id);
        else controlsGo.delete(id);
      } else if (tag === "w:sdt" || tag === "w:customXml") {
        if (controlsGo.size > 0) this.markUnwrapped(element);
      } else if (placeMarks.has(tag)) {
        const key = `${tag.replace(/(Start|End)$/, "")} ${element.attr("w:id")}`;
        if (tag.endsWith("Start")) open.set(key, element);
        else {
          const start = open.get(key);
          if (start !== undefined) {
            this.partners.set(start, element);
            this.partners.set(element, start);
            open.delete(key);
          }
        }
      }
      const goes = gone || this.goes(element);
      if (goes) {
        this.removed.add(element);
        if (tag === "w:footnoteReference" || tag === "w:endnoteReference") {
          this.droppedNotes.add(`${tag.slice(2, -9)} ${element.attr("w:id")}`);
        } else if (tag === "w:commentReference") this.droppedComments.add(element.attr("w:id") ?? "");
      }
      const comesBack =
        undeleted || ((tag === "w:del" || tag === "w:moveFrom") && this.revisions.has(element));
      for (const child of element.children) visit(child, goes, comesBack && !goes);
    };
    visit(this.tree.root, false, false);
    if (this.droppedComments.size > 0) {
      for (const element of this.tree.root.descendants())
        if (this.isOrphanedAnchor(element)) this.markAbove(element);
    }
  }

  private markUnwrapped(element: XmlElement): void {
    this.unwrapped.add(element);
    this.markAbove(element);
  }

  private markAbove(element: XmlElement): void {
    for (let up: XmlElement | null = element; up !== null && !this.above.has(up); up = up.parent)
      this.above.add(up);
  }

  private isOrphanedAnchor(element: XmlElement): boolean {
    return (
      (element.tag === "w:commentRangeStart" || element.tag === "w:commentRangeEnd") &&
      this.droppedComments.has(element.attr("w:id") ?? "")
    );
  }

  /** Whether the element leaves with all it holds. */
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

  private isLosing(tag: string): boolean {
    return this.accepting ? tag === "w:del" || tag === "w:moveFrom" : tag === "w:ins" || tag === "w:moveTo";
  }

  private hasLosingMark(properties: XmlElement | null): boolean {
    return (
      properties?.children.some(
        (child) => contentMarks.has(child.tag) && this.isLosing(child.tag) && this.revisions.has(child),
      ) ?? false
    );
  }

  private losesMark(paragraph: XmlElement): boolean {
    return this.above.has(paragraph) && this.hasLosingMark(paragraph.find("w:pPr", "w:rPr"));
  }

  /** The element as it stands after settling; empty where nothing of it stays. */
  private write(element: XmlElement): string {
    if (this.removed.has(element)) return this.writeLeftMarks(element);
    if (!this.above.has(element)) {
      if (!weightless.has(element.tag)) this.weight++;
      return element.raw;
    }
    const { tag } = element;
    if (this.revisions.has(element)) return this.writeRevision(element);
    if (this.isOrphanedAnchor(element)) return "";
    if (this.unwrapped.has(element)) return this.writeInside(element.child("w:sdtContent") ?? element);
    if (this.undeleted.has(element)) return this.writeUndeleted(element);
    if (tag === "w:p") return this.writeParagraph(element, "");
    if (tag === "w:tcPr") return this.writeCellProperties(element);
    const change = element.children.find(
      (child) => propertyChanges.has(child.tag) && this.revisions.has(child),
    );
    if (change !== undefined && !this.accepting) return this.writeOldProperties(element, change);
    if (blockContainers.has(tag))
      return (
        element.raw.slice(0, element.openEnd - element.start) +
        this.writeBlocks(element) +
        this.closing(element)
      );
    return this.writeElement(element);
  }

  private writeElement(element: XmlElement): string {
    const weightBefore = this.weight;
    const inner = this.holdsBlocks(element) ? this.writeBlocks(element) : this.writeInside(element);
    const { tag } = element;
    if (dropsWhenBare.has(tag) && inner.trim() === "") return "";
    if (tag === "w:numPr" && !this.accepting && this.hasLosingMark(element)) return "";
    if (dropsWhenEmptied.has(tag) && !this.holdsContent(element, weightBefore)) return onlyMarks(inner);
    if (tag === "w:r" || tag === "m:r") this.weight++;
    return this.text.slice(element.start, element.openEnd) + inner + this.closing(element);
  }

  /** Properties weigh nothing; a row needs a cell, a table a row. Weight is counted below, so properties must not add to it. */
  private holdsContent(element: XmlElement, weightBefore: number): boolean {
    return this.weight > weightBefore || !this.heldContent(element);
  }

  private heldContent(element: XmlElement): boolean {
    return element.children.some((child) => !weightless.has(child.tag) && !isProperties(child));
  }

  private holdsBlocks(element: XmlElement): boolean {
    return (
      (element.tag === "w:sdtContent" || element.tag === "w:customXml" || element.tag === "w:smartTag") &&
      element.children.some((child) => child.tag === "w:p" || child.tag === "w:tbl")
    );
  }

  private closing(element: XmlElement): string {
    return this.text.slice(element.closeStart, element.end);
  }

  /** The contents with the white space between elements as it was. */
  private writeInside(element: XmlElement): string {
    let out = "";
    let at = element.openEnd;
    for (const child of element.children) {
      out += this.text.slice(at, child.start);
      at = child.end;
      if (child.tag === "w:customXmlPr" && this.unwrapped.has(element)) continue;
      out += isProperties(child) ? this.weighNothing(() => this.write(child)) : this.write(child);
    }
    return out + this.text.slice(at, element.closeStart);
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
    if (this.isLosing(tag)) return this.writeLeftMarks(element);
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
      if (!placeMarks.has(below.tag) || this.isOrphanedAnchor(below)) continue;
      const partner = this.partners.get(below);
      if (partner !== undefined && !this.removed.has(partner)) out += below.raw;
    }
    return out;
  }

  private writeParagraph(paragraph: XmlElement, waiting: string): string {
    const properties = paragraph.child("w:pPr");
    const content = waiting + this.writeParagraphContent(paragraph);
    const written = properties === null ? "" : this.weighNothing(() => this.write(properties));
    this.weight++;
    if (paragraph.selfClosing) {
      const open = this.text.slice(paragraph.start, paragraph.openEnd);
      return content === "" ? open : `${open.replace(/\s*\/>$/, ">")}${content}</${paragraph.name}>`;
    }
    return this.text.slice(paragraph.start, paragraph.openEnd) + written + content + this.closing(paragraph);
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

  /** Blocks of a container, with unwrapped frames opened, so that paragraphs join across them. */
  private *blocks(container: XmlElement): Generator<{ child: XmlElement; gap: string }> {
    let at = container.openEnd;
    for (const child of container.children) {
      // White space that a pretty-printed part has between elements.
      const gap = this.text.slice(at, child.start);
      at = child.end;
      const opensUp =
        this.unwrapped.has(child) ||
        (this.revisions.has(child) &&
          contentMarks.has(child.tag) &&
          !isMark(child) &&
          !this.removed.has(child));
      if (opensUp && holdsBlock(child)) yield* this.blocks(child.child("w:sdtContent") ?? child);
      else yield { child, gap };
    }
  }

  private writeBlocks(container: XmlElement): string {
    const out: string[] = [];
    let lastBlock: "paragraph" | "table" | "other" | null = null;
    let waiting = "";
    let waitingHolds = false;
    let waitingParagraph: XmlElement | null = null;

    const standAlone = (needed: boolean) => {
      if (waitingParagraph !== null && (waitingHolds || needed)) {
        out.push(this.wrapWaiting(waitingParagraph, waiting));
        lastBlock = "paragraph";
      } else out.push(waiting);
      waiting = "";
      waitingHolds = false;
      waitingParagraph = null;
    };

    const end = () => {
      // A story must hold a block, and a cell must end with a paragraph (ECMA-376 part 1, 17.4.65).
      const isStory = blockContainers.has(container.tag);
      standAlone(isStory && (lastBlock === null || lastBlock === "table"));
      if (isStory && (lastBlock === null || (container.tag === "w:tc" && lastBlock === "table"))) {
        this.weight++;
        out.push(`<${container.prefix}p/>`);
        lastBlock = "paragraph";
      }
    };

    for (const { child, gap } of this.blocks(container)) {
      const weightBefore = this.weight;
      if (waitingParagraph === null) out.push(gap);
      if (child.tag === "w:p" && !this.removed.has(child)) {
        if (this.losesMark(child)) {
          waiting += this.writeParagraphContent(child);
          waitingHolds ||= this.weight > weightBefore;
          waitingParagraph = child;
        } else {
          const touched = waitingParagraph !== null || this.above.has(child);
          out.push(touched ? this.writeParagraph(child, waiting) : this.write(child));
          waiting = "";
          waitingHolds = false;
          waitingParagraph = null;
          lastBlock = "paragraph";
        }
      } else if (isProperties(child)) {
        if (child.tag === "w:sectPr") end();
        if (child.tag !== "w:customXmlPr" || !this.unwrapped.has(child.parent as XmlElement)) {
          out.push(this.weighNothing(() => this.write(child)));
        }
      } else {
        const written = this.write(child);
        if (this.weight > weightBefore) {
          const table = child.tag === "w:tbl";
          // Without a paragraph between them two tables would become one.
          standAlone(table && lastBlock === "table");
          out.push(written);
          lastBlock = table ? "table" : "other";
        } else if (waitingParagraph === null) out.push(written);
        else waiting += written;
      }
    }
    end();
    out.push(this.text.slice(container.children.at(-1)?.end ?? container.openEnd, container.closeStart));
    return out.join("");
  }

  private wrapWaiting(paragraph: XmlElement, content: string): string {
    const properties = paragraph.child("w:pPr");
    const written = properties === null ? "" : this.weighNothing(() => this.write(properties));
    this.weight++;
    return this.text.slice(paragraph.start, paragraph.openEnd) + written + content + this.closing(paragraph);
  }

  private writeOldProperties(element: XmlElement, change: XmlElement): string {
    const beside = keptBeside[element.tag] ?? { before: [], behind: [] };
    const old = change.children[0];
    const kept = (tags: string[]) =>
      element.children
        .filter((child) => tags.includes(child.tag))
        .map((child) => this.write(child))
        .join("");
    const inner =
      kept(beside.before) + (old === undefined ? "" : this.writeInside(old)) + kept(beside.behind);
    if (inner.trim() === "" && dropsWhenBare.has(element.tag)) return "";
    return this.text.slice(element.start, element.openEnd) + inner + this.closing(element);
  }

  /** `w:cellMerge` says what the vertical merge became and what it was. */
  private writeCellProperties(element: XmlElement): string {
    const mark = element.child("w:cellMerge");
    const change = element.child("w:tcPrChange");
    const written =
      change !== null && this.revisions.has(change) && !this.accepting
        ? this.writeOldProperties(element, change)
        : this.writeElement(element);
    if (mark === null || !this.revisions.has(mark)) return written;
    const merge = mark.attr(this.accepting ? "w:vMerge" : "w:vMergeOrig");
    const withoutMerge = written.replace(new RegExp(`<${element.prefix}vMerge\\b[^>]*/>`), "");
    if (merge === null) return this.accepting ? withoutMerge : written;
    const value = merge === "cont" ? "continue" : "restart";
    const properties = `<${element.prefix}vMerge ${element.prefix}val="${value}"/>`;
    if (withoutMerge === "") return `<${element.name}>${properties}</${element.name}>`;
    const opening = new RegExp(`^<[^>]*>(?:<${element.prefix}(?:cnfStyle|tcW|gridSpan|hMerge)\\b[^>]*/>)*`);
    return withoutMerge.replace(opening, (head) => head + properties);
  }
}

function isProperties(element: XmlElement): boolean {
  return /^w:(?:\w+Pr|tblPrEx|tblGrid|sdtEndPr)$/.test(element.tag) || /^m:\w+Pr$/.test(element.tag);
}

function holdsBlock(element: XmlElement): boolean {
  const content = element.child("w:sdtContent") ?? element;
  return content.children.some(
    (child) => child.tag === "w:p" || child.tag === "w:tbl" || child.tag === "w:sdt",
  );
}

/** Of the contents of a frame that goes, what may stand beside blocks and runs. */
function onlyMarks(inner: string): string {
  return (
    inner
      .match(/<(?:\w+:)?(?:bookmark(?:Start|End)|commentRange(?:Start|End)|perm(?:Start|End))\b[^>]*\/>/g)
      ?.join("") ?? ""
  );
}
