import { SaxesParser } from "saxes";
import { DocxFailure } from "../docx-failure.ts";
import { defaultLimits, type XmlLimits } from "../limits.ts";
import { NamespaceScope } from "./namespaces.ts";
import { scanXml, type XmlListener } from "./scan-xml.ts";
import { type DecodedText, decodeAttribute, decodeText } from "./xml-text.ts";

/**
 * A light tree that points into a part's own text. Nothing is ever written back from the tree: an edit is a splice
 * over `text`, and every element knows where it stands.
 *
 *     <w:t xml:space="preserve">Led 4 </w:t>
 *     ^start                    ^openEnd
 *                                     ^closeStart
 *                                           ^end
 *
 * A self-closing element has `openEnd === closeStart === end`.
 */
export interface XmlTree {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** Elements in all. */
  readonly size: number;
}

/** Shared by all elements without children: they are most of a document. */
const none: XmlElement[] = [];

export class XmlElement {
  readonly tree: XmlTree;
  readonly parent: XmlElement | null;
  /** Child elements in order; text between them is reached by `inner`, `readText`. */
  readonly children: XmlElement[] = none;
  /** As written, e.g. `w:p`, or `ns0:p` where the part uses another prefix. */
  readonly name: string;
  /** As this engine names it: `w:p` whatever the prefix, Strict and Transitional alike (see namespaces.ts). */
  readonly tag: string;
  readonly scope: NamespaceScope;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;

  constructor(
    tree: XmlTree,
    parent: XmlElement | null,
    name: string,
    scope: NamespaceScope,
    start: number,
    openEnd: number,
  ) {
    this.tree = tree;
    this.parent = parent;
    this.name = name;
    this.tag = scope.elementTag(name);
    this.scope = scope;
    this.start = start;
    this.openEnd = openEnd;
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  /** For the parser alone: where the element ends, and what it holds. */
  closeAt(closeStart: number, end: number, children: XmlElement[]): void {
    this.closeStart = closeStart;
    this.end = end;
    (this as { children: XmlElement[] }).children = children;
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  /** The prefix as written, with its colon; empty where the element is in the default namespace. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  /** Resolved, as written (a Strict document keeps its Strict URI here). */
  get uri(): string {
    return this.scope.uris.get(this.prefix.slice(0, -1)) ?? "";
  }

  get selfClosing(): boolean {
    return this.openEnd === this.end;
  }

  /** The element as it stands in the part. */
  get raw(): string {
    return this.tree.text.slice(this.start, this.end);
  }

  /** What stands between its tags. */
  get inner(): string {
    return this.tree.text.slice(this.openEnd, this.closeStart);
  }

  /** Own character data, decoded, with the way back to offsets counted from `openEnd`. */
  readText(): DecodedText {
    return decodeText(this.inner);
  }

  /** Value of an attribute by this engine's name for it (`w:val`, `xml:space`, `Target`); null where absent. */
  attr(tag: string): string | null {
    const local = tag.slice(tag.indexOf(":") + 1);
    const written = this.tree.text.slice(this.start + 1 + this.name.length, this.openEnd);
    // Asked most often for what is not there.
    if (!written.includes(local)) return null;
    attributeSearch.lastIndex = 0;
    for (let match = attributeSearch.exec(written); match !== null; match = attributeSearch.exec(written)) {
      const name = match[1] as string;
      if (name.endsWith(local) && this.scope.attributeTag(name) === tag)
        return decodeAttribute((match[2] as string).slice(1, -1));
    }
    return null;
  }

  /** In document order, namespace declarations included. Offsets point into the part's text. */
  attributes(): XmlAttribute[] {
    return parseAttributes(this.tree.text, this);
  }

  child(tag: string): XmlElement | null {
    for (const child of this.children) if (child.tag === tag) return child;
    return null;
  }

  /** Follows a way of child names: `find("w:pPr", "w:numPr", "w:numId")`. */
  find(...tags: string[]): XmlElement | null {
    let element: XmlElement | null = this;
    for (const tag of tags) element = element?.child(tag) ?? null;
    return element;
  }

  /** All elements below, in document order, or those of one name. */
  *descendants(tag?: string): Generator<XmlElement> {
    // One list of what is still to come: a generator for each level would take several times as long.
    const waiting = this.children.toReversed();
    for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
      if (tag === undefined || element.tag === tag) yield element;
      const { children } = element;
      for (let n = children.length - 1; n >= 0; n--) waiting.push(children[n] as XmlElement);
    }
  }

  /** The elements of one name below that stand in no other of them: the cells of a row, not those of tables in it. */
  outermost(tag: string): XmlElement[] {
    return this.children.flatMap((child) => (child.tag === tag ? [child] : child.outermost(tag)));
  }

  /** The nearest element above that has this name. */
  ancestor(tag: string): XmlElement | null {
    let element = this.parent;
    while (element !== null && element.tag !== tag) element = element.parent;
    return element;
  }
}

export interface XmlAttribute {
  name: string;
  tag: string;
  value: string;
  /** Of the whole attribute, `name="value"`. */
  start: number;
  end: number;
  /** Of the value between its quotes. */
  valueStart: number;
  valueEnd: number;
}

const attributePattern = /([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;
/** Its own place in a text, since a search may end at the first match. */
const attributeSearch = new RegExp(attributePattern);

function parseAttributes(text: string, element: XmlElement): XmlAttribute[] {
  const from = element.start + 1 + element.name.length;
  const slice = text.slice(from, element.openEnd);
  if (slice.length <= 2) return [];
  const attributes: XmlAttribute[] = [];
  for (const match of slice.matchAll(attributePattern)) {
    const name = match[1] as string;
    const quoted = match[2] as string;
    const start = from + match.index;
    const end = start + match[0].length;
    attributes.push({
      name,
      tag: element.scope.attributeTag(name),
      value: decodeAttribute(quoted.slice(1, -1)),
      start,
      end,
      valueStart: end - quoted.length + 1,
      valueEnd: end - 1,
    });
  }
  return attributes;
}

/** Throws `DocxFailure`: `docx-xml-invalid`, `docx-dtd`, or where a limit is passed. */
export function parseXml(part: string, text: string, limits: XmlLimits = defaultLimits): XmlTree {
  checkTextLength(text.length, limits);
  const quick = new TreeBuilder(part, text, limits);
  if (scanXml(text, quick)) return quick.finish();
  const builder = new TreeBuilder(part, text, limits);
  parseCompletely(part, text, builder);
  return builder.finish();
}

/** Builds the tree as a parser tells of it. Throws `DocxFailure` where a limit is passed. */
class TreeBuilder implements XmlListener {
  private readonly tree: { part: string; text: string; root: XmlElement | null; size: number };
  private readonly limits: XmlLimits;
  private current: XmlElement | null = null;
  private depth = 0;
  /** Children seen so far of all open elements; an element's own begin at `firstChildren[depth]`. */
  private readonly waiting: XmlElement[] = [];
  private readonly firstChildren: number[] = [];

  constructor(part: string, text: string, limits: XmlLimits) {
    this.tree = { part, text, root: null, size: 0 };
    this.limits = limits;
  }

  open(
    name: string,
    start: number,
    openEnd: number,
    attributes: number,
    declared: readonly [string, string][] | null,
  ): void {
    const { tree, current, limits } = this;
    if (++this.depth > limits.depth) {
      throw new DocxFailure(
        "docx-too-deep",
        `This document nests its contents more than ${limits.depth} levels deep.`,
      );
    }
    checkElementCount(++tree.size, limits);
    if (attributes > limits.attributes) {
      throw new DocxFailure(
        "docx-too-complex",
        `An element of this document has more than ${inMillions(limits.attributes)} attributes, which no program writes; it was not opened.`,
      );
    }
    const outer = current === null ? NamespaceScope.outermost : current.scope;
    const scope = declared === null ? outer : new NamespaceScope(new Map([...outer.uris, ...declared]));
    if (scope.uris.size > limits.attributes) {
      throw new DocxFailure(
        "docx-too-complex",
        `This document declares more than ${inMillions(limits.attributes)} namespaces in one place, which no program writes; it was not opened.`,
      );
    }
    const element = new XmlElement(tree as XmlTree, current, name, scope, start, openEnd);
    if (current === null) tree.root = element;
    else this.waiting.push(element);
    this.firstChildren.push(this.waiting.length);
    this.current = element;
  }

  close(closeStart: number, end: number): void {
    const element = this.current as XmlElement;
    const first = this.firstChildren.pop() as number;
    element.closeAt(closeStart, end, first < this.waiting.length ? this.waiting.slice(first) : none);
    this.waiting.length = first;
    this.current = element.parent;
    this.depth--;
  }

  finish(): XmlTree {
    if (this.tree.root === null)
      throw new DocxFailure("docx-xml-invalid", `The part ${this.tree.part} of this document is empty.`);
    return this.tree as XmlTree;
  }
}

/** Everything XML allows, and a sentence for what it does not. */
function parseCompletely(part: string, text: string, listener: XmlListener): void {
  const parser = new SaxesParser({ position: true });
  let openEnd = 0;
  parser.on("opentag", ({ name, attributes }) => {
    openEnd = parser.position;
    const names = Object.keys(attributes);
    const declared = names
      .filter((attribute) => attribute === "xmlns" || attribute.startsWith("xmlns:"))
      .map((attribute): [string, string] => [attribute.slice(6), attributes[attribute] as string]);
    // An attribute's value holds no "<" (the parser refuses it), so the nearest one opens this tag.
    const start = text.lastIndexOf("<", openEnd - 1);
    listener.open(name, start, openEnd, names.length, declared.length === 0 ? null : declared);
  });
  parser.on("closetag", () => {
    const end = parser.position;
    listener.close(end === openEnd ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.on("doctype", () => {
    throw new DocxFailure(
      "docx-dtd",
      `The part ${part} of this document declares a DTD, which no Word document needs; it was not opened.`,
    );
  });
  parser.on("error", (error) => {
    throw new DocxFailure(
      "docx-xml-invalid",
      `The part ${part} of this document is not well-formed XML (${error.message}).`,
    );
  });
  parser.write(text).close();
}

const inMillions = (count: number) =>
  count >= 1_000_000 ? `${count / 1_000_000} million` : count.toLocaleString("en");

/** Of one part, or of several together. */
export function checkTextLength(characters: number, limits: XmlLimits): void {
  if (characters <= limits.textLength) return;
  throw new DocxFailure(
    "docx-text-too-long",
    `This document is longer than ${inMillions(limits.textLength)} characters with its formatting, the most that is read. Divide it and try again.`,
  );
}

export function checkElementCount(elements: number, limits: XmlLimits): void {
  if (elements <= limits.elements) return;
  throw new DocxFailure(
    "docx-too-complex",
    `This document is made of more than ${inMillions(limits.elements)} pieces of text and formatting, the most that are read. Divide it and try again.`,
  );
}
