import { countWords, wordLikeness } from "../../text/word-likeness.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import type { Settled } from "./decisions.ts";
import { groupDivided } from "./merge-groups.ts";
import { matchWrappers, writeParagraphs } from "./merge-inline.ts";
import { listBoxes } from "./merge-keys.ts";
import { type ListPlan, planList, writeList } from "./merge-list.ts";
import { readBothChanges } from "./merge-order.ts";
import { mergeTokens } from "./merge-paragraphs.ts";
import { mergeProperties } from "./merge-properties.ts";
import { mergeTable } from "./merge-tables.ts";
import { type BlockReader, divideWordsAlike } from "./merge-tokens.ts";
import { leastAlikeAlone, readWords, signObjects, type Unit, unitOf } from "./unit.ts";

/** Base's, mine's and theirs' version of one thing. */
export interface Versions<T> {
  base: T;
  mine: T;
  theirs: T;
}

/** What one merge of stories shares. */
export interface MergeSession {
  readers: Versions<BlockReader>;
  /** Blocks of base that are to be conflicts whatever else is found (see prove-merge.ts). */
  contested: ReadonlySet<XmlElement>;
  /** Gives a place to which `forgetConflicts` can go back. */
  countConflicts(): number;
  forgetConflicts(count: number): void;
  addConflict(versions: Versions<readonly Unit[]>): void;
  /** What was decided about a conflict, as it is to be written; null where nothing was. */
  settle(versions: Versions<readonly Unit[]>, write: (unit: Unit) => string): Settled | null;
  /** How many were settled so far. */
  countSettled(): number;
  noteChange(versions: { base: Unit; mine: Unit | null; theirs: Unit | null }): void;
  noteArrival(unit: Unit, beside: Unit | null): void;
  /** Content of a side as it is to stand in base's part. */
  carry(element: XmlElement): string;
}

/** Between blocks, without content of their own. */
const betweenBlocks =
  /^w:(?:bookmark(?:Start|End)|comment\w+|perm(?:Start|End)|proofErr|move\w+Range\w+|customXml\w+Range\w+)$/;
const ownProperties = /^w:(?:tblPr|tblGrid|tblPrEx|trPr|tcPr|sdtPr|sdtEndPr|customXmlPr)$/;

/** What merges: blocks of a story or a cell, rows of a table, cells of a row. A body's section is none. */
export function listMembers(container: XmlElement): XmlElement[] {
  return container.children.filter(
    ({ tag }) => !betweenBlocks.test(tag) && !ownProperties.test(tag) && tag !== "w:sectPr",
  );
}

/** Where they stand: behind the container's own properties, before a body's section. */
export function memberRange(container: XmlElement): [number, number] {
  const section = container.children.find(({ tag }) => tag === "w:sectPr");
  const to = section?.start ?? container.closeStart;
  const heads = container.children.filter(({ tag, end }) => ownProperties.test(tag) && end <= to);
  return [heads.at(-1)?.end ?? container.openEnd, to];
}

/** Merges one story of base with its counterparts; gives blocks as they are to stand in base's part. */
export class StoryMerger {
  readonly session: MergeSession;
  private readonly readersOf: Map<XmlTree, BlockReader>;

  constructor(session: MergeSession, trees: Versions<XmlTree>) {
    this.session = session;
    const { readers } = session;
    this.readersOf = new Map([
      [trees.theirs, readers.theirs],
      [trees.mine, readers.mine],
      [trees.base, readers.base],
    ]);
  }

  readerOf(element: XmlElement): BlockReader {
    return this.readersOf.get(element.tree) ?? this.session.readers.base;
  }

  /** The text between a container's own properties and its end. */
  mergeContainer({ base, mine, theirs }: Versions<XmlElement>): string {
    const [from, to] = memberRange(base);
    const merged = this.mergeLists(
      { base: listMembers(base), mine: listMembers(mine), theirs: listMembers(theirs) },
      [from, to],
      base,
    ).written;
    const last = listMembers(base).at(-1)?.tag ?? "w:p";
    return this.needsParagraph(base) && last === "w:p" && !endsWithParagraph(merged)
      ? `${merged}<${wordPrefix(base)}p/>`
      : merged;
  }

  /** Cells, notes and boxes end with a paragraph (ECMA-376 part 1, 17.4.65). */
  private needsParagraph({ tag }: XmlElement): boolean {
    return /^w:(?:tc|txbxContent|footnote|endnote|comment|hdr|ftr)$/.test(tag);
  }

  mergeLists(
    lists: Versions<readonly XmlElement[]>,
    range: [number, number],
    container: XmlElement,
  ): { written: string; plan: ListPlan } {
    const units = (elements: readonly XmlElement[]) =>
      elements.map((element) => unitOf(element, this.readerOf(element)));
    const [base, mine, theirs] = [units(lists.base), units(lists.mine), units(lists.theirs)];
    const paired = groupDivided(base, ...readBothChanges(base, mine, theirs), mine, theirs);
    const plan = planList(paired, {
      contested: this.session.contested,
      noteChange: (versions) => this.session.noteChange(versions),
      noteArrival: (unit, beside) => this.session.noteArrival(unit, beside),
      merge: (versions) => this.mergeChanged(versions),
      settle: (versions) => this.session.settle(versions, (unit) => this.writeWhole(unit)),
      write: (unit) => this.writeWhole(unit),
      writeEdited: (block, side) => this.writeEdited(block, side),
    });
    const written = writeList(paired.base, plan, container.tree.text, range, (block, outcome) => {
      if (outcome?.conflict !== undefined) this.session.addConflict(outcome.conflict);
      return outcome?.written ?? block.raw;
    });
    return { written, plan };
  }

  writeWhole(unit: Unit): string {
    return unit.elements.map((element) => this.session.carry(element)).join("");
  }

  /** A block changed on one side; a paragraph keeps the name base gave it. */
  private writeEdited(base: Unit, side: Unit): string {
    const [block, changed] = [base.elements[0] as XmlElement, side.elements[0] as XmlElement];
    if (side.elements.length > 1 || base.elements.length > 1 || block.tag !== "w:p")
      return this.writeWhole(side);
    const carried = this.session.carry(changed);
    const open = block.tree.text.slice(block.start, block.openEnd).replace(/(?<!\s)\s*\/>$/, ">");
    const own = changed.tree.text.slice(changed.start, changed.openEnd);
    // Namespaces may have been declared on it on its way.
    if (!carried.startsWith(own) || own.includes("xmlns")) return carried;
    const inner = changed.selfClosing ? "" : changed.inner;
    return `${open}${inner}</${block.name}>`;
  }

  /** Null: a conflict. */
  mergeChanged({ base, mine, theirs }: Versions<Unit>): string | null {
    const [mark, settled] = [this.session.countConflicts(), this.session.countSettled()];
    const merged = this.tryMerge(base, mine, theirs);
    // What was decided about a line of its text box is as wanted, however little of it is left.
    const isDecided = this.session.countSettled() > settled;
    if (merged !== null && (isDecided || this.isStillLike(base, merged))) return merged;
    this.session.forgetConflicts(mark);
    return null;
  }

  /** A block of which both sides changed so much that together nothing is left to know it by: no merge, but a conflict. */
  private isStillLike(base: Unit, merged: string): boolean {
    if (merged === "" || base.words.length === 0 || base.isHollow) return true;
    const text = merged.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, "").replace(/<\/w:p>/g, "\n");
    const words = readWords(text.replace(/<[^>]*>/g, "") + signObjects(merged));
    return wordLikeness(base.counts, countWords(words)) >= leastAlikeAlone || base.tag !== "w:p";
  }

  private tryMerge(base: Unit, mine: Unit, theirs: Unit): string | null {
    if (base.tag !== mine.tag || base.tag !== theirs.tag) return null;
    if (base.tag === "w:p") return this.mergeParagraphs(base, mine, theirs);
    const versions = {
      base: base.elements[0] as XmlElement,
      mine: mine.elements[0] as XmlElement,
      theirs: theirs.elements[0] as XmlElement,
    };
    if (base.tag === "w:tbl" || base.tag === "w:tr" || base.tag === "w:tc") return mergeTable(this, versions);
    if (base.tag === "w:sdt" || base.tag === "w:customXml") return this.mergeFrame(versions);
    return null;
  }

  private mergeParagraphs(base: Unit, mine: Unit, theirs: Unit): string | null {
    // Where both sides divided or joined the same lines, each otherwise, no order of the pieces would be right.
    const [count, one, other] = [base, mine, theirs].map(({ elements }) => elements.length);
    if (one !== count && other !== count && one !== other) return null;
    const read = (unit: Unit) => unit.elements.flatMap((element) => unit.reader.tokensOf(element));
    const own = read(base);
    const [left, right] = [divideWordsAlike(own, read(mine)), divideWordsAlike(own, read(theirs))];
    const merged = mergeTokens({
      base: own,
      mine: left,
      theirs: right,
      keys: { base: base.reader.keys, mine: mine.reader.keys, theirs: theirs.reader.keys },
      mergeBoxes: (one, two, three) => this.mergeBoxes({ base: one, mine: two, theirs: three }),
    });
    // Each took away one mark, as where one joined two lines and the other deleted one: words without a line would be lost.
    if (merged === null || (merged.at(-1)?.token.kind ?? "mark") !== "mark") return null;
    const first = base.elements[0] as XmlElement;
    return writeParagraphs(merged, matchWrappers(own, [left, right]), wordPrefix(first));
  }

  /** Text boxes stand in Choice and in Fallback; both are merged, and what is said of them is said once. */
  private mergeBoxes(nodes: Versions<XmlElement>): string | null {
    const [own, left, right] = [nodes.base, nodes.mine, nodes.theirs].map(listBoxes) as [
      XmlElement[],
      XmlElement[],
      XmlElement[],
    ];
    if (own.length !== left.length || own.length !== right.length) return null;
    const splices: Splice[] = own.map((base, n) => {
      const mark = this.session.countConflicts();
      const text = this.mergeContainer({ base, mine: left[n] as XmlElement, theirs: right[n] as XmlElement });
      if (base.ancestor("mc:Fallback") !== null) this.session.forgetConflicts(mark);
      const start = nodes.base.start;
      return { start: base.openEnd - start, end: base.closeStart - start, text };
    });
    return applySplices(nodes.base.raw, splices);
  }

  private mergeFrame({ base, mine, theirs }: Versions<XmlElement>): string | null {
    const [own, left, right] = [base, mine, theirs].map((frame) =>
      frame.tag === "w:sdt" ? frame.child("w:sdtContent") : frame,
    );
    if (own == null || left == null || right == null || own.selfClosing) return null;
    const head = base.tag === "w:sdt" ? "w:sdtPr" : "w:customXmlPr";
    const properties = this.mergePropertiesOf(head, { base, mine, theirs });
    if (properties === null) return null;
    const { text } = base.tree;
    const old = base.child(head);
    const [from, to] = memberRange(own);
    const before =
      old === null
        ? text.slice(base.start, from)
        : text.slice(base.start, old.start) + properties + text.slice(old.end, from);
    return before + this.mergeContainer({ base: own, mine: left, theirs: right }) + text.slice(to, base.end);
  }

  mergePropertiesOf(tag: string, { base, mine, theirs }: Versions<XmlElement>): string | null {
    const { readers } = this.session;
    return mergeProperties(
      { element: base.child(tag), keys: readers.base.keys },
      { element: mine.child(tag), keys: this.readerOf(mine).keys },
      { element: theirs.child(tag), keys: this.readerOf(theirs).keys },
    );
  }
}

export const wordPrefix = (element: XmlElement) => element.tree.root.prefix;

const endsWithParagraph = (xml: string) =>
  /(?:<\/(?:\w+:)?p>|<(?:\w+:)?p(?:\s[^<>]*)?\/>)\s*(?:<[^<>]*\/>\s*)*$/.test(xml) ||
  /<\/(?:\w+:)?sdt>\s*$/.test(xml);
