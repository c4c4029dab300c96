import { SaxesParser } from "saxes";
import { DocxFailure } from "./docx-failure.ts";
import { defaultLimits, type XmlLimits } from "./limits.ts";
import { NamespaceScope } from "./namespaces.ts";
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

export class XmlElement {
  readonly tree: XmlTree;
  readonly parent: XmlElement | null;
  /** Child elements in order; text between them is reached by `inner`, `readText`. */
  readonly children: XmlElement[] = [];
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
    if (!this.tree.text.slice(this.start, this.openEnd).includes(local)) return null;
    for (const attribute of this.attributes()) if (attribute.tag === tag) return attribute.value;
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
    for (const child of this.children) {
      if (tag === undefined || child.tag === tag) yield child;
      yield* child.descendants(tag);
    }
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
  const parser = new SaxesParser({ position: true });
  const tree: { part: string; text: string; root: XmlElement | null; size: number } = {
    part,
    text,
    root: null,
    size: 0,
  };
  let current: XmlElement | null = null;
  let depth = 0;

  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    // An attribute's value holds no "<" (the parser refuses it), so the nearest one opens this tag.
    const start = text.lastIndexOf("<", openEnd - 1);
    if (++depth > limits.depth) {
      throw new DocxFailure(
        "docx-too-deep",
        `This document nests its contents more than ${limits.depth} levels deep.`,
      );
    }
    checkElementCount(++tree.size, limits);
    const scope = scopeOf(
      current?.scope ?? NamespaceScope.outermost,
      tag.attributes as Record<string, string>,
      limits,
    );
    const element = new XmlElement(tree as XmlTree, current, tag.name, scope, start, openEnd);
    if (current === null) tree.root = element;
    else current.children.push(element);
    current = element;
  });
  parser.on("closetag", () => {
    const element = current as XmlElement;
    element.end = parser.position;
    element.closeStart =
      element.end === element.openEnd ? element.end : text.lastIndexOf("<", element.end - 1);
    current = element.parent;
    depth--;
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
  if (tree.root === null)
    throw new DocxFailure("docx-xml-invalid", `The part ${part} of this document is empty.`);
  return tree as XmlTree;
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

function scopeOf(
  outer: NamespaceScope,
  attributes: Record<string, string>,
  limits: XmlLimits,
): NamespaceScope {
  let uris: Map<string, string> | null = null;
  let count = 0;
  for (const name in attributes) {
    if (++count > limits.attributes) {
      throw new DocxFailure(
        "docx-too-complex",
        `An element of this document has more than ${inMillions(limits.attributes)} attributes, which no program writes; it was not opened.`,
      );
    }
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    uris ??= new Map(outer.uris);
    uris.set(name.slice(6), attributes[name] as string);
  }
  return uris === null ? outer : new NamespaceScope(uris);
}
