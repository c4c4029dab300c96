import type { DocxDocument } from "../package/document.ts";
import { readSymbol } from "../read/paragraph-pieces.ts";
import { contentMarks } from "../xml/revision-marks.ts";
import { escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { MergeKeys, residue } from "./merge-keys.ts";
import { once } from "./once.ts";

/**
 * A paragraph as the sequence that merging works on: a word, a blank, a tab, a picture, a field is one token each, and so is
 * the paragraph's mark at its end. How a program divided it into runs is forgotten. Unlike in comparing, revisions are content
 * here: a word that somebody deleted, pending, is a token with that revision around it.
 */
export interface Token {
  /** Equal for equal content in equal wrappers, whatever its formatting. */
  key: string;
  text: string;
  kind: "text" | "node" | "beside" | "mark";
  /** What is written for it where it is no text: a run's child, or what stands beside runs. */
  raw: string;
  /** `t`, `delText`: what its text stands in. */
  holder: string;
  /** Links, content controls, revisions around it, outermost first. */
  wrappers: readonly XmlElement[];
  /** `w:rPr`; of a mark `w:pPr`. */
  properties: XmlElement | null;
  format: string;
  /** A run's child with text boxes below, or a reference to a note; its paragraph for a mark. */
  node: XmlElement;
  /** What its text boxes or its note say. */
  boxes: string;
  /** Bookmarks and the like before it, as written. */
  leading: string;
  /** It is the rest of the word before it: a bookmark stands between them. */
  isRest: boolean;
}

const wrapperTags = new Set([
  ...contentMarks,
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:sdt",
]);
const unseenWrappers = new Set(["w:smartTag", "w:customXml"]);
const ownProperties = new Set(["w:smartTagPr", "w:customXmlPr", "w:sdtPr", "w:sdtEndPr", "w:pPr", "w:rPr"]);
const texts = new Set(["w:t", "w:delText"]);
const word = /[\p{L}\p{N}\p{M}_]+|\s+|./gsu;
const wordPart = /^[\p{L}\p{N}\p{M}_]/u;
const blank = /^\s/;
const characters: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "\u2011",
};

/** Reads one document's blocks, each once. */
export class BlockReader {
  readonly doc: DocxDocument;
  readonly keys: MergeKeys;
  private readonly tokens = new WeakMap<XmlElement, readonly Token[]>();
  private readonly known = new WeakMap<XmlElement, string>();

  constructor(doc: DocxDocument) {
    this.doc = doc;
    this.keys = new MergeKeys(doc);
  }

  tokensOf(paragraph: XmlElement): readonly Token[] {
    let tokens = this.tokens.get(paragraph);
    if (tokens === undefined) {
      tokens = new TokenReader(this).read(paragraph);
      this.tokens.set(paragraph, tokens);
    }
    return tokens;
  }

  /** All of a block that a merge keeps apart: text, formatting, structure. */
  keyOf = (block: XmlElement): string => {
    let key = this.known.get(block);
    if (key === undefined) {
      key = this.readKey(block);
      this.known.set(block, key);
    }
    return key;
  };

  private readKey(block: XmlElement): string {
    const { tag } = block;
    if (residue.has(tag)) return "";
    if (tag === "w:p") {
      const tokens = joinWords(this.tokensOf(block));
      return `<p>${tokens.map(({ key, format, boxes }) => `${key}\u0001${format}${boxes}`).join("\u0002")}</p>`;
    }
    if (!/^w:(?:tbl|tr|tc|sdt|sdtContent|customXml|txbxContent)$/.test(tag))
      return this.keys.ofElement(block);
    return `<${tag}>${block.children.map(this.keyOf).join("")}</>`;
  }
}

export const readerOf = once((doc: DocxDocument) => new BlockReader(doc));

class TokenReader {
  private readonly reader: BlockReader;
  private readonly keys: MergeKeys;
  private readonly tokens: Token[] = [];
  private leading = "";

  constructor(reader: BlockReader) {
    this.reader = reader;
    this.keys = reader.keys;
  }

  read(paragraph: XmlElement): readonly Token[] {
    this.readHolder(paragraph, [], "");
    const properties = paragraph.child("w:pPr");
    const tokens = groupFields(this.tokens);
    tokens.push({
      key: "¶",
      text: "\n",
      kind: "mark",
      raw: "",
      holder: "",
      wrappers: [],
      properties,
      format: this.keys.ofProperties(properties),
      node: paragraph,
      boxes: "",
      leading: this.leading,
      isRest: false,
    });
    return tokens;
  }

  private readHolder(holder: XmlElement, wrappers: readonly XmlElement[], prefix: string): void {
    for (const child of holder.children) {
      const { tag } = child;
      if (tag === "w:r") this.readRun(child, wrappers, prefix);
      else if (ownProperties.has(tag) || tag === "w:proofErr") continue;
      else if (residue.has(tag)) this.leading += child.raw;
      else if (wrapperTags.has(tag)) {
        const content = tag === "w:sdt" ? child.child("w:sdtContent") : child;
        if (content !== null) this.readHolder(content, [...wrappers, child], prefix + this.wrapperKey(child));
      } else this.add(child, null, "beside", wrappers, prefix + this.besideKey(child), readShown(child));
    }
  }

  private besideKey(element: XmlElement): string {
    // A simple field: what it computes and what it shows, however its runs are divided.
    if (element.tag !== "w:fldSimple") return this.keys.ofElement(element);
    const inner = new TokenReader(this.reader).read(element).slice(0, -1);
    return `field ${element.attr("w:instr")}|${inner.map(({ key, format }) => `${key}\u0001${format}`).join("\u0002")}`;
  }

  private wrapperKey(wrapper: XmlElement): string {
    if (unseenWrappers.has(wrapper.tag)) return "";
    if (wrapper.tag === "w:sdt") {
      const properties = wrapper.child("w:sdtPr");
      return `{sdt ${properties === null ? "" : this.keys.ofElement(properties)}}`;
    }
    const attributes = wrapper
      .attributes()
      .filter(
        ({ name, tag }) =>
          !name.startsWith("xmlns") &&
          !/^w:(?:history|rsid\w*)$/.test(tag) &&
          !(tag === "w:id" && contentMarks.has(wrapper.tag)),
      )
      .map(({ tag, value }) => `${tag}=${value}`);
    return `{${wrapper.tag} ${attributes.sort().join(" ")}}`;
  }

  private readRun(run: XmlElement, wrappers: readonly XmlElement[], prefix: string): void {
    const properties = run.child("w:rPr");
    const format = this.keys.ofProperties(properties);
    for (const node of run.children) {
      const { tag } = node;
      if (tag === "w:rPr" || tag === "w:lastRenderedPageBreak") continue;
      if (texts.has(tag)) {
        for (const [text] of node.readText().text.matchAll(word)) {
          const isRest = this.continues(text, tag, wrappers, format);
          if (isRest && this.leading === "") {
            extend(this.tokens.at(-1) as Token, text);
            continue;
          }
          const token = this.add(node, properties, "text", wrappers, prefix + text, text);
          token.format = format;
          token.isRest = isRest;
        }
        continue;
      }
      const key = tag === "w:tab" || tag === "w:cr" ? `<${tag}>` : this.keys.ofElement(node);
      const token = this.add(node, properties, "node", wrappers, prefix + key, characters[tag] ?? "");
      token.format = format;
      token.boxes = this.keys.boxes(node, this.reader.keyOf);
    }
  }

  /** Whether this is the rest of the word before, or of the blanks. */
  private continues(text: string, tag: string, wrappers: readonly XmlElement[], format: string): boolean {
    const last = this.tokens.at(-1);
    if (last?.kind !== "text" || last.format !== format || last.node.tag !== tag) return false;
    if (last.wrappers.length !== wrappers.length || last.wrappers.at(-1) !== wrappers.at(-1)) return false;
    return (wordPart.test(last.text) && wordPart.test(text)) || (blank.test(last.text) && blank.test(text));
  }

  private add(
    node: XmlElement,
    properties: XmlElement | null,
    kind: Token["kind"],
    wrappers: readonly XmlElement[],
    key: string,
    text: string,
  ): Token {
    const token: Token = {
      key,
      text,
      kind,
      raw: kind === "text" ? "" : node.raw,
      holder: node.local,
      wrappers,
      properties,
      format: "",
      node,
      boxes: "",
      leading: this.leading,
      isRest: false,
    };
    this.leading = "";
    this.tokens.push(token);
    return token;
  }
}

function extend(token: Token, rest: string): void {
  token.text += rest;
  token.key += rest;
}

/** Each word whole: nobody reads the bookmark within one, and Word puts its own wherever the last change was. */
function joinWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ isRest }) => isRest)) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.isRest) extend(joined.at(-1) as Token, token.text);
    else joined.push({ ...token });
  }
  return joined;
}

/** The tokens of `side` with words divided where base has a bookmark in the same word, and nowhere else. */
export function divideWordsAlike(base: readonly Token[], side: readonly Token[]): readonly Token[] {
  const divided = new Map<string, string[]>();
  for (let from = 0; from < base.length; from++) {
    const pieces = [base[from] as Token];
    while (base[from + 1]?.isRest) pieces.push(base[++from] as Token);
    if (pieces.length > 1)
      divided.set(
        joinWords(pieces)[0]?.key as string,
        pieces.map(({ text }) => text),
      );
  }
  const whole = joinWords(side);
  if (divided.size === 0) return whole;
  return whole.flatMap((token) => {
    const pieces = divided.get(token.key);
    if (pieces === undefined) return [token];
    const prefix = token.key.slice(0, token.key.length - token.text.length);
    return pieces.map(
      (text, n): Token => ({
        ...token,
        text,
        key: prefix + text,
        leading: n === 0 ? token.leading : "",
        isRest: n > 0,
      }),
    );
  });
}

const isFieldMark = ({ node, kind }: Token, type: string) =>
  kind === "node" && node.tag === "w:fldChar" && node.attr("w:fldCharType") === type;

/** Puts each field that begins and ends among these tokens into one, so that no merge can cut it open. */
function groupFields(tokens: Token[]): Token[] {
  const ends = findFieldEnds(tokens);
  if (ends.size === 0) return tokens;
  const grouped: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    const end = ends.get(i);
    if (end === undefined) {
      grouped.push(first);
      continue;
    }
    const pieces = tokens.slice(i, end + 1);
    const inner = pieces.slice(1).some(({ wrappers }) => wrappers.length !== first.wrappers.length);
    if (inner) {
      grouped.push(first);
      continue;
    }
    grouped.push({
      ...first,
      key: `field ${pieces.map(({ key, format }) => `${key}\u0001${format}`).join("")}`,
      text: pieces.map(({ node, text }) => (/nstrText$/.test(node.tag) ? "" : text)).join(""),
      kind: "beside",
      raw: pieces.map((piece, n) => (n === 0 ? "" : piece.leading) + writeRun(piece)).join(""),
      properties: null,
      format: "",
      boxes: pieces.map(({ boxes }) => boxes).join(""),
    });
    i = end;
  }
  return grouped;
}

function writeRun({ kind, raw, text, holder, properties, node }: Token): string {
  if (kind === "beside") return raw;
  const prefix = node.prefix;
  const inner = kind === "text" ? writeText(prefix + holder, text) : raw;
  return `<${prefix}r>${properties?.raw ?? ""}${inner}</${prefix}r>`;
}

export function writeText(name: string, text: string): string {
  return `<${name}${/^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : ""}>${escapeText(text)}</${name}>`;
}

/** Where each field that begins here ends, both marks in the same frame; a field that never ends is none. */
function findFieldEnds(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isFieldMark(token, "begin")) open.push(i);
    else if (isFieldMark(token, "end")) {
      const begin = open.pop();
      if (begin !== undefined && token.wrappers.at(-1) === tokens[begin]?.wrappers.at(-1)) ends.set(begin, i);
    }
  }
  return ends;
}

const lineTags = /^w:(?:p|tbl|tr|tc)$/;
const frameTags = /^w:(?:sdt|sdtContent|customXml)$/;

/** Whether an element is made of whole lines; a content control may be, or may stand within one. */
const isLines = ({ tag, children }: XmlElement): boolean =>
  lineTags.test(tag) || (frameTags.test(tag) && children.some(isLines));

/**
 * As a reader sees it in the final view, a paragraph a line; text boxes once, behind the line that holds them; formulas not at all,
 * as in a block's text.
 */
export function readShown(block: XmlElement): string {
  if (block.tag === "w:t") return block.readText().text;
  if (unseen.has(block.tag) || block.tag === "w:txbxContent") return "";
  if (block.tag === "w:sym") return readSymbol(block);
  if (block.parent?.tag === "w:r" && characters[block.tag] !== undefined)
    return characters[block.tag] as string;
  const pieces: string[] = [];
  let last = "";
  let afterLine = false;
  const add = (text: string) => {
    if (text === "") return;
    pieces.push(text);
    last = text;
  };
  for (const child of block.children) {
    const shown = readShown(child);
    const isLine = isLines(child);
    if ((isLine || (afterLine && shown !== "")) && last !== "" && !last.endsWith("\n")) add("\n");
    add(shown);
    if (isLine || shown !== "") afterLine = isLine;
  }
  if (block.tag === "w:p" && block.raw.includes("txbxContent"))
    for (const box of listShownBoxes(block)) add(`\n${box.children.map(readShown).join("\n")}`);
  return pieces.join("");
}

const unseen = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

const listShownBoxes = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => {
    if (child.tag === "w:txbxContent") return [child];
    return unseen.has(child.tag) ? [] : listShownBoxes(child);
  });
