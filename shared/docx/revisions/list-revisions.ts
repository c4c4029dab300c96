import type { DocxDocument } from "../package/document.ts";
import { listStories, paragraphIds, readLayout } from "../read/layout.ts";
import { readBranch } from "../read/paragraph-pieces.ts";
import type { Revision } from "../types.ts";
import { cellMarks, contentMarks, isMark, mayHoldRevisions, propertyChanges } from "../xml/revision-marks.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/**
 * All revisions of a document in reading order, story by story, grouped as Word's reviewing pane groups them: one for
 * each unbroken stretch of inserted or deleted content of one author (so a replaced word is two), one for each change of
 * formatting, each row and each move. A stretch ends at the paragraph mark unless the mark itself is part of it. What
 * stands in an inserted or deleted row belongs to the row; all changes of one table's formatting count as one. Content controls
 * that come or go around what stays are told too, though Word's pane does not list them.
 */
export function listRevisions(doc: DocxDocument): Revision[] {
  const blockOf = new Map<XmlElement, string>();
  for (const { address, paragraphs } of readLayout(doc, "final")) {
    for (const paragraph of paragraphs) blockOf.set(paragraph, address);
  }
  return walkRevisions(
    doc,
    (paragraph, part) =>
      blockOf.get(paragraph) ?? `${part}/${paragraphIds(paragraph.tree).get(paragraph) ?? ""}`,
  );
}

/** How many revisions of each kind `listRevisions` would list; finding the blocks they stand in takes most of its time. */
export function countRevisions(doc: DocxDocument): Record<Revision["kind"], number> {
  const counts = { insertion: 0, deletion: 0, move: 0, formatting: 0, row: 0, cell: 0, control: 0 };
  for (const { kind } of walkRevisions(doc, () => "")) counts[kind]++;
  return counts;
}

type AddressOf = (paragraph: XmlElement, part: string) => string;

function walkRevisions(doc: DocxDocument, addressOf: AddressOf): Revision[] {
  const walk = new RevisionWalk(addressOf);
  const revised = new Map<string, boolean>();
  for (const { part, holder } of listStories(doc)) {
    // Each note is a story of its own, and all of them stand in one part.
    if (!revised.has(part)) revised.set(part, mayHoldRevisions(doc.text(part)));
    if (revised.get(part)) walk.readStory(part, holder);
  }
  return walk.revisions;
}

interface Context {
  kind: "insertion" | "deletion" | "move";
  mark: XmlElement;
}

interface Stretch {
  revision: Revision;
  key: string;
  /** The mark of a paragraph was its last part so far. */
  atLineEnd: boolean;
}

const symbols: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "\u2011",
};

class RevisionWalk {
  readonly revisions: Revision[] = [];
  private readonly addressOf: AddressOf;
  private part = "";
  private paragraph: XmlElement | null = null;
  private stretch: Stretch | null = null;
  private formatting: string | null = null;
  /** Inside these rows or cells content of the same kind is not listed again. */
  private covering: { kind: string; author: string } | null = null;
  private readonly openMoves = new Map<string, string>();
  private readonly moves = new Map<string, Revision>();
  private readonly openControls = new Map<string, XmlElement>();
  private readonly formattedTables = new Set<string>();

  constructor(addressOf: AddressOf) {
    this.addressOf = addressOf;
  }

  readStory(part: string, holder: XmlElement): void {
    this.part = part;
    this.paragraph = null;
    this.endStretch();
    for (const child of holder.children) this.read(child, null);
    this.endStretch();
  }

  private endStretch(): void {
    this.stretch = null;
    this.formatting = null;
  }

  private read(element: XmlElement, context: Context | null): void {
    const { tag } = element;
    if (tag === "w:p") this.readParagraph(element, context);
    else if (tag === "w:r" || tag === "m:r") this.readRun(element, context);
    else if (tag === "w:tbl" || tag === "w:tr" || tag === "w:tc") this.readTablePart(element, context);
    else if (contentMarks.has(tag)) this.readAll(element, isMark(element) ? context : contextOf(element));
    else if (/^w:move(From|To)Range/.test(tag)) this.readMoveRange(element);
    else if (tag.startsWith("w:customXml") && tag.includes("Range")) this.readControlRange(element);
    else if (propertyChanges.has(tag)) this.add("formatting", element, "");
    else if (tag === "mc:AlternateContent") {
      const branch = readBranch(element);
      if (branch !== null) this.readAll(branch, context);
    } else {
      if (tag === "w:sdt") this.readControl();
      this.readAll(element, context);
    }
  }

  private readAll(element: XmlElement, context: Context | null): void {
    for (const child of element.children) this.read(child, context);
  }

  private readParagraph(paragraph: XmlElement, context: Context | null): void {
    const outer = this.paragraph;
    this.paragraph = paragraph;
    const properties = paragraph.child("w:pPr");
    const changed = properties?.child("w:pPrChange") ?? null;
    const numbered = properties
      ?.child("w:numPr")
      ?.children.find(({ tag }) => tag === "w:ins" || tag === "w:numberingChange");
    const formatted = changed ?? numbered ?? null;
    if (formatted !== null) this.add("formatting", formatted, "");
    const section = properties?.find("w:sectPr", "w:sectPrChange") ?? null;
    if (section !== null) this.add("formatting", section, "");
    for (const child of paragraph.children) if (child !== properties) this.read(child, context);
    const markProperties = properties?.child("w:rPr") ?? null;
    if (markProperties?.child("w:rPrChange") != null) this.readFormatting(markProperties);
    const marks = markProperties?.children.filter(({ tag }) => contentMarks.has(tag)) ?? [];
    const mark = marks.at(-1);
    const markContext = mark === undefined ? context : contextOf(mark);
    if (markContext === null) this.stretch = null;
    else {
      this.extend(markContext, "");
      if (this.stretch !== null) this.stretch.atLineEnd = true;
    }
    this.formatting = null;
    this.paragraph = outer;
  }

  private readRun(run: XmlElement, context: Context | null): void {
    const properties = run.child("w:rPr");
    if (properties?.child("w:rPrChange") != null) this.readFormatting(properties);
    else this.formatting = null;
    for (const child of run.children) {
      if (child === properties || child.tag === "m:rPr") continue;
      if (context === null) this.stretch = null;
      else this.extend(context, textOf(child));
      if (child.children.length > 0) this.readAnchored(child);
    }
  }

  /** Text boxes are stories of their own: their paragraphs neither end nor extend the stretch around them. */
  private readAnchored(element: XmlElement): void {
    if (!element.raw.includes("txbxContent")) return;
    const { stretch, formatting } = this;
    this.endStretch();
    this.readAll(element.tag === "mc:AlternateContent" ? (readBranch(element) ?? element) : element, null);
    this.stretch = stretch;
    this.formatting = formatting;
  }

  private readFormatting(properties: XmlElement): void {
    const change = properties.child("w:rPrChange") as XmlElement;
    const now = properties.children.filter((child) => child !== change).map(({ raw }) => raw);
    const key = [change.attr("w:author"), change.attr("w:date"), change.inner, ...now].join("\n");
    if (key === this.formatting) {
      const last = this.revisions.at(-1);
      if (last?.kind === "formatting") last.text += runText(properties);
      return;
    }
    this.add("formatting", change, runText(properties));
    this.formatting = key;
  }

  private extend({ kind, mark }: Context, text: string): void {
    const author = mark.attr("w:author") ?? "";
    if (this.covering?.kind === kind && this.covering.author === author) return;
    const move = kind === "move" ? `${mark.tag} ${[...this.openMoves.values()].at(-1) ?? ""}` : "";
    const key = [kind, author, mark.attr("w:date"), move].join("\n");
    const { stretch } = this;
    if (stretch?.key === key) {
      if (text === "") return;
      stretch.revision.text += stretch.atLineEnd && stretch.revision.text !== "" ? `\n${text}` : text;
      stretch.atLineEnd = false;
      return;
    }
    const revision = kind === "move" ? this.addMove(mark, text) : this.add(kind, mark, text);
    this.stretch = { revision, key, atLineEnd: false };
  }

  /** A move shows once, though it stands twice: where it came from and where it went. */
  private addMove(mark: XmlElement, text: string): Revision {
    const name = [...this.openMoves.values()].at(-1);
    const side = mark.tag;
    const known = name === undefined ? undefined : this.moves.get(name);
    if (known !== undefined) return { ...known };
    const revision = this.add("move", mark, text);
    if (name !== undefined) this.moves.set(name, revision);
    else if (side === "w:moveTo") {
      const source = this.revisions.findIndex(
        (other) =>
          other !== revision &&
          other.kind === "move" &&
          other.author === revision.author &&
          this.unnamed.has(other),
      );
      if (source >= 0) this.revisions.splice(source, 1);
    } else this.unnamed.add(revision);
    return revision;
  }

  /** Sources of moves that no range names; each is dropped when a target turns up. */
  private readonly unnamed = new Set<Revision>();

  private readMoveRange(range: XmlElement): void {
    const id = `${range.tag.slice(0, range.tag.indexOf("Range"))} ${range.attr("w:id")}`;
    if (range.tag.endsWith("End")) this.openMoves.delete(id);
    else this.openMoves.set(id, range.attr("w:name") ?? id);
  }

  private readControlRange(range: XmlElement): void {
    const id = `${range.tag.replace(/(Start|End)$/, "")} ${range.attr("w:id")}`;
    if (range.tag.endsWith("End")) this.openControls.delete(id);
    else this.openControls.set(id, range);
  }

  private readControl(): void {
    const range = [...this.openControls.values()].at(-1);
    if (range !== undefined) this.add("control", range, "");
  }

  private readTablePart(element: XmlElement, context: Context | null): void {
    this.endStretch();
    const outer = this.covering;
    const properties = element.children.filter(({ tag }) =>
      /^w:(tbl|tr|tc)Pr$|^w:tblGrid$|^w:tblPrEx$/.test(tag),
    );
    for (const property of properties.flatMap(({ children }) => children)) {
      if (propertyChanges.has(property.tag)) this.addTableFormatting(element, property);
      else if (element.tag === "w:tr" && contentMarks.has(property.tag)) {
        this.add("row", property, cellTexts(element));
        this.covering = coverOf(property);
      } else if (cellMarks.has(property.tag)) {
        this.add("cell", property, cellTexts(element));
        this.covering = coverOf(property);
      }
    }
    for (const child of element.children) if (!properties.includes(child)) this.read(child, context);
    this.covering = outer;
    this.endStretch();
  }

  private addTableFormatting(element: XmlElement, change: XmlElement): void {
    const table = element.tag === "w:tbl" ? element : element.ancestor("w:tbl");
    const key = `${this.part} ${table?.start}`;
    if (this.formattedTables.has(key)) return;
    this.formattedTables.add(key);
    this.add("formatting", change, "");
  }

  private add(kind: Revision["kind"], mark: XmlElement, text: string): Revision {
    const paragraph = this.paragraph ?? mark.ancestor("w:tr")?.descendants("w:p").next().value ?? null;
    const block = paragraph instanceof Object ? (paragraph as XmlElement) : null;
    const revision: Revision = {
      kind,
      author: mark.attr("w:author") ?? "",
      date: mark.attr("w:date"),
      text,
      block: block === null ? "" : this.addressOf(block, this.part),
    };
    this.revisions.push(revision);
    return revision;
  }
}

function contextOf(mark: XmlElement): Context {
  const kind = mark.tag === "w:ins" ? "insertion" : mark.tag === "w:del" ? "deletion" : "move";
  return { kind, mark };
}

function coverOf(mark: XmlElement): { kind: string; author: string } | null {
  const author = mark.attr("w:author") ?? "";
  if (mark.tag === "w:ins" || mark.tag === "w:cellIns") return { kind: "insertion", author };
  return mark.tag === "w:del" || mark.tag === "w:cellDel" ? { kind: "deletion", author } : null;
}

function textOf(node: XmlElement): string {
  return node.tag === "w:t" || node.tag === "w:delText" || node.tag === "m:t"
    ? node.readText().text
    : (symbols[node.tag] ?? "");
}

function runText(properties: XmlElement): string {
  return properties.parent?.tag === "w:r" ? properties.parent.children.map(textOf).join("") : "";
}

function cellTexts(element: XmlElement): string {
  const cells = element.tag === "w:tc" ? [element] : element.outermost("w:tc");
  return cells.map((cell) => [...cell.descendants()].map(textOf).join("")).join("\t");
}
