/**
 * What a document reads as with all its revisions accepted or rejected: the oracle that the engine's compare, accept,
 * reject and merge are measured by. Shares no code with `shared/docx`; a second reading of ECMA-376 part 1.
 *
 * A story is settled (`independent-settle.ts`) and then read as one flow: content controls and custom XML are only ranges
 * over it, so a paragraph whose mark is gone runs on into the next paragraph of the same cell, box or story, whose
 * properties the whole line takes:
 *
 *     <w:p>Led 4 [¶ deleted]</w:p><w:sdt><w:p>engineers ¶</w:p></w:sdt>   →   final: one line "Led 4 engineers"
 *
 * Before a table and at the end of its holder a paragraph has nothing to run into: with content it stays a line, without
 * it goes, but the last paragraph of a cell, box or story always stays, as in Word and LibreOffice.
 */
import { createHash } from "node:crypto";
import { NumberedLists, type ReadList } from "./independent-lists.ts";
import {
  elements,
  findChild,
  IndependentPackage,
  type Link,
  shortName,
  type Tree,
  textOf,
  withShortNames,
} from "./independent-package.ts";
import { joinsNext, type ReadView, settle } from "./independent-settle.ts";

export type { ReadView } from "./independent-settle.ts";

/** A stretch of a line with one formatting, after neighbours that look the same were put together. */
export interface Stretch {
  text: string;
  /** `rPr` in one order and spelling, without proofing and revision marks. */
  format: string;
  /** Where it links to; empty without a link. */
  link: string;
}

export interface Line {
  /** Tab as `\t`, line break as a blank; no paragraph mark. */
  text: string;
  /** The text with what is no text between ⟦ and ⟧: pictures by content, notes, fields with their instruction, breaks. */
  detail: string;
  /** Style name in small letters, null for the default paragraph style. */
  style: string | null;
  list: ReadList | null;
  stretches: Stretch[];
  /** Which element of the part (`Tree.order`) each stretch of the text comes from: the same in every view of a file. */
  origins: { order: number; length: number }[];
  /** Direct paragraph properties but style and list, in one order and spelling. */
  properties: string;
  /** Direct formatting of the paragraph mark. */
  mark: string;
  /** Where it stands: `t0.r1.c2` for the third cell of the second row of the story's first table, `box` in text boxes. */
  place: string;
}

export interface ReadStory {
  /** `body`, `header:<section>.<type>`, `footer:<section>.<type>`, `footnotes`, `endnotes`, `comments`. */
  story: string;
  part: string;
  lines: string[];
  read: Line[];
  /** Properties of tables, rows and cells in reading order, one string each. */
  tables: string[];
  /** Properties of sections in order, without their headers and footers; body only. */
  sections: string[];
}

/**
 * The stories of a document in a view: the body, headers and footers by section, notes in the order of their
 * references, comments (both only where their reference is there in this view). Throws where the file cannot be read.
 */
export async function readStories(bytes: Uint8Array, view: ReadView): Promise<ReadStory[]> {
  return new DocumentReading(await IndependentPackage.open(bytes), view).read();
}

class DocumentReading {
  private readonly source: IndependentPackage;
  private readonly view: ReadView;
  private readonly styles: Map<string, string>;
  private readonly defaultStyle: string | null;
  private readonly lists: NumberedLists;
  private readonly referredComments = new Set<string>();

  constructor(source: IndependentPackage, view: ReadView) {
    this.source = source;
    this.view = view;
    const styles = this.linked("styles")[0];
    const root = styles === undefined ? null : source.tree(styles.target);
    const numbering = this.linked("numbering")[0];
    this.lists = new NumberedLists(numbering === undefined ? null : source.tree(numbering.target), root);
    this.styles = new Map();
    let defaultStyle: string | null = null;
    for (const style of root === null ? [] : elements(root)) {
      const id = style.attributes["w:styleId"];
      if (style.tag !== "w:style" || id === undefined) continue;
      this.styles.set(id, findChild(style, "w:name")?.attributes["w:val"] ?? id);
      if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"] ?? "0"))
        defaultStyle ??= this.styles.get(id) ?? null;
    }
    this.defaultStyle = defaultStyle;
  }

  read(): ReadStory[] {
    const main = this.source.mainPart;
    const document = this.source.tree(main);
    const body = findChild(document, "w:body");
    if (body === null) throw new Error("The main part has no body.");
    const settled = settle(body, this.view);
    const stories = [this.readHolders("body", main, [settled])];
    const sections = descendants(settled).filter(({ tag }) => tag === "w:sectPr");
    (stories[0] as ReadStory).sections = sections.map((section) =>
      canonical(section, (tag) => tag !== "w:headerReference" && tag !== "w:footerReference"),
    );
    for (const kind of ["header", "footer"]) {
      sections.forEach((section, n) => {
        for (const type of ["first", "default", "even"]) {
          const reference = elements(section).find(
            ({ tag, attributes }) =>
              tag === `w:${kind}Reference` && (attributes["w:type"] ?? "default") === type,
          );
          const part = reference && this.link(main, reference.attributes["r:id"])?.target;
          const root = part && this.source.tree(part);
          if (root) stories.push(this.readHolders(`${kind}:${n}.${type}`, part, [settle(root, this.view)]));
        }
      });
    }
    for (const kind of ["footnote", "endnote"]) {
      const part = this.linked(`${kind}s`)[0]?.target;
      const root = part === undefined ? null : this.source.tree(part);
      if (!root || part === undefined) continue;
      const notes = new Map(elements(root).map((note) => [note.attributes["w:id"] ?? "", note]));
      const named = descendants(settled)
        .filter(({ tag }) => tag === `w:${kind}Reference`)
        .map(({ attributes }) => notes.get(attributes["w:id"] ?? ""))
        .filter((note) => note !== undefined);
      stories.push(
        this.readHolders(
          `${kind}s`,
          part,
          named.map((note) => settle(note, this.view)),
        ),
      );
    }
    for (const { target } of this.linked("comments")) {
      const root = this.source.tree(target);
      const shown = elements(root ?? body).filter(
        ({ tag, attributes }) => tag === "w:comment" && this.referredComments.has(attributes["w:id"] ?? ""),
      );
      const settledComments = shown.map((one) => settle(one, this.view));
      if (root) stories.push(this.readHolders("comments", target, settledComments));
    }
    return stories;
  }

  private readHolders(story: string, part: string, holders: Tree[]): ReadStory {
    const reading = new StoryReading(this, part);
    for (const holder of holders) {
      for (const { tag, attributes } of descendants(holder))
        if (tag === "w:commentReference") this.referredComments.add(attributes["w:id"] ?? "");
      reading.findFields(holder);
      reading.readHolder(holder, "");
    }
    const { read, tables } = reading;
    return { story, part, lines: read.map(({ text }) => text), read, tables, sections: [] };
  }

  private linked(type: string): Link[] {
    return this.source
      .relationships(this.source.mainPart)
      .filter((link) => link.type === type && !link.external);
  }

  link(part: string, id: string | undefined): Link | undefined {
    return this.source.relationships(part).find((link) => link.id === id);
  }

  /** What a relationship leads to, by content: two parts with the same bytes are the same. */
  destination(part: string, id: string | undefined): string {
    const link = this.link(part, id);
    if (link === undefined) return "nowhere";
    if (link.external) return link.target;
    const bytes = this.source.bytes(link.target);
    if (bytes === null) return "missing";
    const isXml = /\.xml$/i.test(link.target);
    return hash(isXml ? withShortNames(Buffer.from(bytes).toString("latin1")) : bytes);
  }

  /** In small letters: Word takes `heading 1` and `Heading 1` for one style, and other programs write either. */
  styleName(id: string | undefined): string | null {
    const name = id === undefined ? null : (this.styles.get(id) ?? null);
    return name === this.defaultStyle || name === "Normal" ? null : (name?.toLowerCase() ?? null);
  }

  anyStyleName(id: string): string {
    return (this.styles.get(id) ?? id).toLowerCase();
  }

  list(properties: Tree | null): ReadList | null {
    return this.lists.next(properties);
  }
}

interface OpenField {
  phase: "instruction" | "result";
  instruction: string;
  /** Where it leads, if it is a link: Word takes a field and `w:hyperlink` for the same. */
  link?: string | undefined;
}

class StoryReading {
  readonly read: Line[] = [];
  readonly tables: string[] = [];
  private readonly document: DocumentReading;
  private readonly part: string;
  private readonly open: OpenField[] = [];
  private readonly pairedMarks = new Set<Tree>();
  private tableCount = 0;

  constructor(document: DocumentReading, part: string) {
    this.document = document;
    this.part = part;
  }

  /** Field marks that have their counterpart. A field that never ends is none, and hides nothing. */
  findFields(holder: Tree): void {
    const begun: Tree[][] = [];
    for (const mark of descendants(holder)) {
      if (mark.tag !== "w:fldChar") continue;
      const type = mark.attributes["w:fldCharType"];
      if (type === "begin") begun.push([mark]);
      else if (type === "separate") begun.at(-1)?.push(mark);
      else if (type === "end") for (const one of [...(begun.pop() ?? []), mark]) this.pairedMarks.add(one);
    }
  }

  readHolder(holder: Tree, place: string): void {
    const flow = flatten(holder);
    let waiting: Tree[] = [];
    flow.forEach((block, n) => {
      if (block.tag === "w:tbl") {
        if (waiting.some(hasContent)) this.readLine(waiting, place);
        waiting = [];
        this.readTable(block, place);
        return;
      }
      waiting.push(block);
      if (block.attributes[joinsNext] === undefined || n === flow.length - 1) {
        this.readLine(waiting, place);
        waiting = [];
      }
    });
  }

  private readTable(table: Tree, place: string): void {
    const name = `${place === "" ? "" : `${place}/`}t${this.tableCount++}`;
    this.tables.push(
      `table ${canonicalChild(table, "w:tblPr", this)} ${canonicalChild(table, "w:tblGrid", this)}`,
    );
    membersOf(table, "w:tr").forEach((row, r) => {
      this.tables.push(`row ${canonicalChild(row, "w:trPr", this)}`);
      membersOf(row, "w:tc").forEach((cell, c) => {
        this.tables.push(`cell ${canonicalChild(cell, "w:tcPr", this)}`);
        this.readHolder(cell, `${name}.r${r}.c${c}`);
      });
    });
  }

  private readLine(paragraphs: Tree[], place: string): void {
    const last = paragraphs.at(-1) as Tree;
    const properties = findChild(last, "w:pPr");
    const line = new LineReading();
    const list = this.document.list(properties);
    for (const paragraph of paragraphs) this.readInline(paragraph, line, "");
    this.read.push({
      text: line.text,
      detail: line.detail,
      style: this.document.styleName(findChild(properties, "w:pStyle")?.attributes["w:val"]),
      list,
      stretches: line.stretches,
      origins: line.origins,
      properties:
        properties === null
          ? ""
          : canonical(
              properties,
              (tag) => !["w:rPr", "w:sectPr", "w:pStyle", "w:numPr"].includes(tag),
            ).replace(/^w:pPr/, ""),
      mark: this.format(findChild(properties, "w:rPr")),
      place,
    });
    for (const paragraph of paragraphs)
      for (const box of boxesOf(paragraph)) this.readHolder(box, `${place === "" ? "" : `${place}/`}box`);
  }

  private readInline(holder: Tree, line: LineReading, link: string): void {
    for (const child of elements(holder)) {
      switch (child.tag) {
        case "w:r":
          this.readRun(child, line, link);
          break;
        case "w:hyperlink": {
          const id = child.attributes["r:id"];
          const anchor = child.attributes["w:anchor"];
          const target = id === undefined ? "" : this.document.destination(this.part, id);
          this.readInline(child, line, anchor === undefined ? target : `${target}#${anchor}`);
          break;
        }
        case "w:fldSimple":
          line.object(`field ${squeeze(child.attributes["w:instr"] ?? "")}`);
          this.readInline(child, line, link);
          line.object("end");
          break;
        case "w:smartTag":
        case "w:sdt":
        case "w:sdtContent":
        case "w:customXml":
        case "w:dir":
        case "w:bdo":
          this.readInline(child, line, link);
          break;
        case "m:oMath":
        case "m:oMathPara":
          line.object(`equation ${textOf(child)}`);
          break;
        case "w:subDoc":
          line.object(`${child.tag} ${this.document.destination(this.part, child.attributes["r:id"])}`);
      }
    }
  }

  private readRun(run: Tree, line: LineReading, link: string): void {
    const format = this.format(findChild(run, "w:rPr"));
    const add = (text: string, detail = text) => {
      const around = this.open.findLast((field) => field.link !== undefined)?.link ?? link;
      if (!this.open.some(({ phase }) => phase === "instruction")) line.add(text, detail, format, around);
    };
    for (const node of elements(run)) {
      line.order = node.order;
      switch (node.tag) {
        case "w:rPr":
        case "w:lastRenderedPageBreak":
        case "w:annotationRef":
        case "w:commentReference":
          break;
        case "w:t":
          add(textOf(node).replaceAll("\n", " "));
          break;
        case "w:tab":
        case "w:ptab":
          add("\t");
          break;
        case "w:cr":
          add(" ", "⟦line⟧");
          break;
        case "w:br": {
          const type = node.attributes["w:type"] ?? "textWrapping";
          if (type === "textWrapping") add(" ", "⟦line⟧");
          else line.object(`${type} break`);
          break;
        }
        case "w:noBreakHyphen":
          add("\u2011");
          break;
        case "w:softHyphen":
          add("\u00ad");
          break;
        case "w:sym": {
          const code = Number.parseInt(node.attributes["w:char"] ?? "", 16);
          const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
          const text = isCharacter ? String.fromCodePoint(code) : "";
          add(text, `${text}⟦${node.attributes["w:font"] ?? ""}⟧`);
          break;
        }
        case "w:ruby":
          this.readInline(findChild(node, "w:rubyBase") ?? { ...node, children: [] }, line, link);
          break;
        case "w:fldChar":
          this.readFieldMark(node, line);
          break;
        case "w:instrText": {
          const field = this.open.at(-1);
          if (field?.phase === "instruction") field.instruction += textOf(node);
          break;
        }
        case "w:footnoteReference":
        case "w:endnoteReference":
          line.object(node.tag.slice(2));
          break;
        default:
          line.object(this.describe(node));
      }
    }
  }

  private readFieldMark(mark: Tree, line: LineReading): void {
    if (!this.pairedMarks.has(mark)) return;
    const type = mark.attributes["w:fldCharType"];
    const field = this.open.at(-1);
    if (type === "begin") this.open.push({ phase: "instruction", instruction: "" });
    else if (field === undefined) return;
    else if (type === "separate" && field.phase === "instruction") {
      field.phase = "result";
      field.link = linkOf(field.instruction);
      if (field.link === undefined) line.object(`field ${squeeze(field.instruction)}`);
    } else if (type === "end") {
      this.open.pop();
      if (field.phase === "instruction") line.object(`field ${squeeze(field.instruction)}`);
      if (field.link === undefined) line.object("end");
    }
  }

  private format(properties: Tree | null): string {
    if (properties === null) return "";
    return elements(properties)
      .filter(({ tag }) => tag !== "w:lang" && tag !== "w:noProof" && tag !== "w:webHidden")
      .map((child) => this.property(child))
      .sort()
      .join(" ");
  }

  property(child: Tree): string {
    const value = child.attributes["w:val"];
    if (/^w:(?:rStyle|tblStyle)$/.test(child.tag) && value !== undefined)
      return `${child.tag}=${this.document.anyStyleName(value)}`;
    return canonical(child);
  }

  /** A picture or another object by what it shows: links by the content they lead to, no ids, no text box content. */
  private describe(node: Tree): string {
    const write = (one: Tree): string => {
      if (one.tag === "w:txbxContent") return "";
      const attributes = Object.entries(one.attributes)
        .filter(([name]) => !isIdentity(one.tag, name))
        .map(([name, value]) =>
          name.startsWith("r:")
            ? `${name}=${this.document.destination(this.part, value)}`
            : `${name}=${shortName(value)}`,
        );
      return `${one.tag}(${attributes.sort().join(",")})[${one.children
        .map((child) => (typeof child === "string" ? child : write(child)))
        .join("")}]`;
    };
    return `${node.tag} ${hash(write(node))}`;
  }
}

class LineReading {
  text = "";
  detail = "";
  readonly stretches: Stretch[] = [];
  readonly origins: Line["origins"] = [];
  /** Of the element that is being read. */
  order = 0;

  add(text: string, detail: string, format: string, link: string): void {
    if (text === "" && detail === "") return;
    this.text += text;
    this.detail += detail;
    if (text !== "") this.origins.push({ order: this.order, length: text.length });
    const last = this.stretches.at(-1);
    if (last !== undefined && last.format === format && last.link === link) last.text += text;
    else this.stretches.push({ text, format, link });
  }

  object(detail: string): void {
    this.detail += `⟦${detail}⟧`;
  }
}

/** Numbers that only tell one shape or one edit from another. */
function isIdentity(tag: string, name: string): boolean {
  return (
    name.startsWith("w:rsid") ||
    name.startsWith("w14:") ||
    name.startsWith("wp14:") ||
    ((tag === "wp:docPr" || tag === "pic:cNvPr" || tag === "wps:cNvPr" || tag === "a:cNvPr") &&
      (name === "id" || name === "name")) ||
    name === "o:spid" ||
    name === "ShapeID" ||
    name === "ObjectID" ||
    (tag.startsWith("v:") && (name === "id" || name === "o:gfxdata")) ||
    (tag === "v:shape" && name === "type")
  );
}

/** The paragraphs and tables of a story, cell or box in order, whatever is wrapped round them. */
function flatten(holder: Tree): Tree[] {
  return elements(holder).flatMap((child) => {
    if (child.tag === "w:p" || child.tag === "w:tbl") return [child];
    return ["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag"].includes(child.tag) ? flatten(child) : [];
  });
}

function membersOf(holder: Tree, tag: string): Tree[] {
  return elements(holder).flatMap((child) => {
    if (child.tag === tag) return [child];
    return ["w:sdt", "w:sdtContent", "w:customXml"].includes(child.tag) ? membersOf(child, tag) : [];
  });
}

/** Whether a paragraph has lost its mark but not what stood in it. */
function hasContent(paragraph: Tree): boolean {
  return descendants(paragraph).some(
    (node) =>
      node.tag === "m:oMath" ||
      (node.tag === "w:r" &&
        elements(node).some(({ tag }) => tag !== "w:rPr" && tag !== "w:lastRenderedPageBreak")),
  );
}

function boxesOf(tree: Tree): Tree[] {
  return elements(tree).flatMap((child) => (child.tag === "w:txbxContent" ? [child] : boxesOf(child)));
}

function descendants(tree: Tree): Tree[] {
  const found: Tree[] = [];
  const visit = (node: Tree) => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      found.push(child);
      visit(child);
    }
  };
  visit(tree);
  return found;
}

function canonicalChild(tree: Tree, tag: string, story: StoryReading): string {
  const child = findChild(tree, tag);
  return child === null
    ? ""
    : elements(child)
        .filter(({ tag: name }) => name !== "w:cnfStyle")
        .map((one) => story.property(one))
        .sort()
        .join(" ");
}

const onOff = /^(?:true|on|1)$/;
export const isOn = (value: string) => onOff.test(value);

/**
 * An element of properties in one spelling: sorted attributes and children, one word for yes and for no. Attributes of
 * other namespaces are extensions that a program may leave out (part 3, 7.2).
 */
function canonical(tree: Tree, keep: (tag: string) => boolean = () => true): string {
  const attributes = Object.entries(tree.attributes)
    .filter(([name]) => name.startsWith("w:") && !name.startsWith("w:rsid"))
    .map(([name, value]) => `${name}=${isOn(value) ? "1" : /^(?:false|off)$/.test(value) ? "0" : value}`)
    .sort();
  if (attributes.length === 1 && attributes[0] === "w:val=1") attributes.pop();
  const children = elements(tree)
    // A cell's part in its table's style is written down by some programs, and worked out anew by Word.
    .filter(({ tag }) => keep(tag) && tag !== "w:cnfStyle")
    .map((child) => canonical(child))
    .sort();
  return `${tree.tag}${attributes.length === 0 ? "" : `(${attributes.join(",")})`}${children.length === 0 ? "" : `{${children.join(" ")}}`}`;
}

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a HYPERLINK field leads to; undefined for other fields and for links with switches of other kinds. */
function linkOf(instruction: string): string | undefined {
  const match =
    /^HYPERLINK(?: "((?:[^"\\]|\\.)*)")?(?: \\l "((?:[^"\\]|\\.)*)")?(?: \\o "(?:[^"\\]|\\.)*")?$/i.exec(
      squeeze(instruction),
    );
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const plain = (text: string) => text.replace(/\\(.)/g, "$1");
  return `${plain(match[1] ?? "")}${match[2] === undefined ? "" : `#${plain(match[2])}`}`;
}

function hash(content: string | Uint8Array): string {
  return createHash("sha1").update(content).digest("hex").slice(0, 12);
}
