/**
 * A DOCX as plain trees, read with jszip and xmldom only: the ground of the reader that measures the engine, so nothing
 * here may come from `shared/docx`. Strict and Transitional names, any prefixes, become one spelling (`w:p`, `r:id`).
 */
import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";

export interface Tree {
  /** `w:p`, `a:blip`, …; `{uri}name` in namespaces not listed here. */
  tag: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
  /** Counted through the part in document order; the same whenever the part is read. */
  order: number;
}

export interface Link {
  id: string;
  /** Last step of the relationship's type: `header`, `image`, … */
  type: string;
  /** Part name without leading slash; as written where external. */
  target: string;
  external: boolean;
}

const strict = "http://purl.oclc.org/ooxml/";
const transitional = "http://schemas.openxmlformats.org/";
const prefixes: Record<string, string> = {
  [`${transitional}wordprocessingml/2006/main`]: "w",
  [`${strict}wordprocessingml/main`]: "w",
  [`${transitional}officeDocument/2006/relationships`]: "r",
  [`${strict}officeDocument/relationships`]: "r",
  [`${transitional}officeDocument/2006/math`]: "m",
  [`${strict}officeDocument/math`]: "m",
  [`${transitional}drawingml/2006/main`]: "a",
  [`${strict}drawingml/main`]: "a",
  [`${transitional}drawingml/2006/picture`]: "pic",
  [`${strict}drawingml/picture`]: "pic",
  [`${transitional}drawingml/2006/chart`]: "c",
  [`${strict}drawingml/chart`]: "c",
  [`${transitional}drawingml/2006/diagram`]: "dgm",
  [`${strict}drawingml/diagram`]: "dgm",
  [`${transitional}drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${strict}drawingml/wordprocessingDrawing`]: "wp",
  [`${transitional}markup-compatibility/2006`]: "mc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** XML with its namespaces by their names here, so that a chart in a Strict document is the chart it was. */
export const withShortNames = (xml: string) =>
  xml.replace(/"([^"<>]*)"/g, (quoted, value: string) =>
    prefixes[value] === undefined ? quoted : `"${prefixes[value]}"`,
  );

/** A namespace that stands in a value (`a:graphicData` names what it holds), by its prefix here. */
export const shortName = (value: string) => prefixes[value] ?? value;

export class IndependentPackage {
  readonly mainPart: string;
  private readonly parts: Map<string, Uint8Array>;
  private readonly names: Map<string, string>;
  private readonly trees = new Map<string, Tree>();
  private readonly links = new Map<string, Link[]>();

  private constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    const main = this.relationships("").find(({ type }) => type === "officeDocument");
    if (main === undefined) throw new Error("The package names no main part.");
    this.mainPart = main.target;
  }

  static async open(bytes: Uint8Array): Promise<IndependentPackage> {
    const zip = await JSZip.loadAsync(bytes);
    const parts = new Map<string, Uint8Array>();
    for (const entry of Object.values(zip.files)) {
      if (!entry.dir)
        parts.set(entry.name.replaceAll("\\", "/").replace(/^\//, ""), await entry.async("uint8array"));
    }
    return new IndependentPackage(parts);
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  bytes(part: string): Uint8Array | null {
    const name = this.names.get(part.toLowerCase());
    return name === undefined ? null : (this.parts.get(name) ?? null);
  }

  /** The part's root element; null where there is no such part. */
  tree(part: string): Tree | null {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    const bytes = this.bytes(part);
    if (bytes === null) return null;
    const tree = parseXml(decodeXml(bytes));
    this.trees.set(part, tree);
    return tree;
  }

  /** Relationships of a part; those of the package for `""`. */
  relationships(part: string): Link[] {
    const known = this.links.get(part);
    if (known !== undefined) return known;
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    const root = this.tree(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    const links: Link[] = [];
    for (const child of root?.children ?? []) {
      if (typeof child === "string") continue;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = child.attributes;
      if (id === undefined || type === undefined || target === undefined) continue;
      const external = mode === "External";
      links.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(folder, target),
        external,
      });
    }
    this.links.set(part, links);
    return links;
  }
}

function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  let path = target.replaceAll("\\", "/");
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the name as it stands.
  }
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part's characters: by byte order mark, by the zero bytes of UTF-16, else as its declaration says. */
export function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder("utf-16le").decode(bytes);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder("utf-16be").decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
  const label = /^utf-?16/i.test(declared) ? "utf-8" : declared;
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}

/** Comments and processing instructions are left out. Throws where the text is not well-formed. */
export function parseXml(text: string): Tree {
  const fail = (message: string) => {
    throw new Error(`not well-formed: ${message}`);
  };
  const parser = new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } });
  // xmldom takes these two for line ends, which they are in XML 1.1 only.
  const spelled = text.replace(/[\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
  const root = parser.parseFromString(spelled, "text/xml")?.documentElement;
  if (!root) throw new Error("not well-formed: no root element");
  let order = 0;
  return toTree(root, () => order++);
}

function toTree(element: Element, nextOrder: () => number): Tree {
  const order = nextOrder();
  const attributes: Record<string, string> = {};
  for (let n = 0; n < element.attributes.length; n++) {
    const { namespaceURI, localName, name, value } = element.attributes[n] as Attr;
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    attributes[spell(namespaceURI, localName ?? name)] = value;
  }
  const children: Tree["children"] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(toTree(child as Element, nextOrder));
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? "");
  }
  return { tag: spell(element.namespaceURI, element.localName), attributes, children, order };
}

function spell(uri: string | null, name: string): string {
  if (!uri) return name;
  const prefix = prefixes[uri];
  return prefix === undefined ? `{${uri}}${name}` : `${prefix}:${name}`;
}

export function elements(tree: Tree): Tree[] {
  return tree.children.filter((child) => typeof child !== "string");
}

export function findChild(tree: Tree | null | undefined, tag: string): Tree | null {
  return (tree?.children.find((child) => typeof child !== "string" && child.tag === tag) as Tree) ?? null;
}

export function textOf(tree: Tree): string {
  return tree.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
