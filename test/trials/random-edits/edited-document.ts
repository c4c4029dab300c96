/** A document opened for edits on its DOM, as another program would make them: no code of the engine takes part. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import JSZip from "jszip";
import { decodeXml } from "../independent-package.ts";
import type { Random } from "./random.ts";

const strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export class EditedDocument {
  readonly random: Random;
  readonly mainPart: string;
  private readonly zip: JSZip;
  private readonly texts: Map<string, Uint8Array>;
  private readonly documents = new Map<string, Document>();

  private constructor(zip: JSZip, texts: Map<string, Uint8Array>, random: Random) {
    this.zip = zip;
    this.texts = texts;
    this.random = random;
    const main = this.links("").find(({ type }) => type.endsWith("/officeDocument"));
    if (main === undefined) throw new Error("The package names no main part.");
    this.mainPart = main.target;
  }

  static async open(bytes: Uint8Array, random: Random): Promise<EditedDocument> {
    const zip = await JSZip.loadAsync(bytes);
    const texts = new Map<string, Uint8Array>();
    for (const entry of Object.values(zip.files)) {
      if (!entry.dir) texts.set(entry.name, await entry.async("uint8array"));
    }
    return new EditedDocument(zip, texts, random);
  }

  /** The edited copy. Parts whose DOM was asked for are written anew, as UTF-8. */
  async save(): Promise<Uint8Array> {
    for (const [part, document] of this.documents) {
      const text = new XMLSerializer().serializeToString(document.documentElement as unknown as Node);
      this.zip.file(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
    }
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  has(part: string): boolean {
    return this.texts.has(part);
  }

  bytes(part: string): Uint8Array | undefined {
    return this.texts.get(part);
  }

  dom(part: string): Document {
    let document = this.documents.get(part);
    if (document === undefined) {
      const bytes = this.texts.get(part);
      if (bytes === undefined) throw new Error(`No part ${part}.`);
      document = new DOMParser({ errorHandler: { warning: () => {} } }).parseFromString(
        decodeXml(bytes).replace(/^\uFEFF/, ""),
        "text/xml",
      ) as Document;
      this.documents.set(part, document);
    }
    return document;
  }

  main(): Document {
    return this.dom(this.mainPart);
  }

  body(): Element {
    const body = children(this.main().documentElement, "body")[0];
    if (body === undefined) throw new Error("The main part has no body.");
    return body;
  }

  get isStrict(): boolean {
    return this.main().documentElement.namespaceURI === strictMain;
  }

  get relationshipNamespace(): string {
    return this.isStrict ? strictRelationships : transitional;
  }

  links(part: string): { id: string; type: string; target: string; external: boolean }[] {
    const name = relationshipsPart(part);
    if (!this.texts.has(name)) return [];
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    return children(this.dom(name).documentElement, "Relationship").map((link) => {
      const target = link.getAttribute("Target") ?? "";
      const external = link.getAttribute("TargetMode") === "External";
      return {
        id: link.getAttribute("Id") ?? "",
        type: link.getAttribute("Type") ?? "",
        target: external ? target : target.startsWith("/") ? target.slice(1) : plain(folder + target),
        external,
      };
    });
  }

  linked(type: string): string | null {
    const found = this.links(this.mainPart).find((link) => link.type.endsWith(`/${type}`) && !link.external);
    return found !== undefined && this.texts.has(found.target) ? found.target : null;
  }

  /** A new relationship; its id. `target` is a part's name, or an address where external. */
  addLink(part: string, type: string, target: string, external = false): string {
    const name = relationshipsPart(part);
    if (!this.texts.has(name)) {
      this.texts.set(name, new TextEncoder().encode(`<Relationships xmlns="${packageRelationships}"/>`));
    }
    const document = this.dom(name);
    const taken = new Set(this.links(part).map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const link = document.createElementNS(packageRelationships, "Relationship");
    link.setAttribute("Id", `rId${n}`);
    link.setAttribute("Type", `${this.relationshipNamespace}/${type}`);
    link.setAttribute("Target", external ? target : `/${target}`);
    if (external) link.setAttribute("TargetMode", "External");
    document.documentElement.appendChild(link);
    return `rId${n}`;
  }

  retarget(part: string, id: string, target: string): void {
    for (const link of children(this.dom(relationshipsPart(part)).documentElement, "Relationship")) {
      if (link.getAttribute("Id") === id) link.setAttribute("Target", target);
    }
  }

  /** Name of the new part. XML parts get an Override of their content type, others a Default. */
  addPart(
    folder: string,
    stem: string,
    extension: string,
    content: Uint8Array | string,
    type: string,
  ): string {
    let n = 90;
    while (this.texts.has(`${folder}${stem}${n}.${extension}`)) n++;
    const name = `${folder}${stem}${n}.${extension}`;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.texts.set(name, bytes);
    this.zip.file(name, bytes);
    const types = this.dom("[Content_Types].xml");
    const root = types.documentElement;
    if (extension === "xml") {
      const override = types.createElementNS(root.namespaceURI, "Override");
      override.setAttribute("PartName", `/${name}`);
      override.setAttribute("ContentType", type);
      root.appendChild(override);
    } else if (!children(root, "Default").some((one) => one.getAttribute("Extension") === extension)) {
      const fallback = types.createElementNS(root.namespaceURI, "Default");
      fallback.setAttribute("Extension", extension);
      fallback.setAttribute("ContentType", type);
      root.insertBefore(fallback, root.firstChild);
    }
    return name;
  }

  get folder(): string {
    return this.mainPart.slice(0, this.mainPart.lastIndexOf("/") + 1);
  }

  /** Elements in the words' namespace, written with the part's own prefix: `make(p, "r", make(p, "t"))`. */
  make(near: Element, name: string, ...content: (Node | string)[]): Element {
    const root = near.ownerDocument.documentElement;
    const uri =
      near.ownerDocument === this.main() ? root.namespaceURI : this.main().documentElement.namespaceURI;
    const prefix = prefixFor(root, uri as string);
    const element = near.ownerDocument.createElementNS(uri, prefix === null ? name : `${prefix}:${name}`);
    for (const child of content) {
      element.appendChild(typeof child === "string" ? near.ownerDocument.createTextNode(child) : child);
    }
    return element;
  }

  /** Sets an attribute of the words' namespace (`w:val`). */
  set(element: Element, name: string, value: string): Element {
    const uri = this.main().documentElement.namespaceURI as string;
    const prefix = prefixFor(element.ownerDocument.documentElement, uri) ?? "w";
    element.setAttributeNS(uri, `${prefix}:${name}`, value);
    return element;
  }

  get(element: Element, name: string): string | null {
    const value = element.getAttributeNS(this.main().documentElement.namespaceURI, name);
    return value === "" ? null : value;
  }

  setLink(element: Element, id: string, name = "id"): void {
    const uri = this.relationshipNamespace;
    element.setAttributeNS(
      uri,
      `${prefixFor(element.ownerDocument.documentElement, uri) ?? "r"}:${name}`,
      id,
    );
  }

  getLink(element: Element, name = "id"): string | null {
    return element.getAttributeNS(this.relationshipNamespace, name) || null;
  }

  /** A run with text, with the given run's formatting. */
  run(near: Element, text: string, like: Element | null = null): Element {
    const words = this.make(near, "t", text);
    words.setAttribute("xml:space", "preserve");
    const properties = like === null ? undefined : children(like, "rPr")[0];
    return properties === undefined
      ? this.make(near, "r", words)
      : this.make(near, "r", properties.cloneNode(true), words);
  }

  /** The child of this name, made at the place that the schema gives it (`order` lists the names before which it stands). */
  ensure(holder: Element, name: string, before: readonly string[] = []): Element {
    const found = children(holder, name)[0];
    if (found !== undefined) return found;
    const made = this.make(holder, name);
    const next = elementsOf(holder).find((child) => before.includes(child.localName ?? ""));
    holder.insertBefore(made, next ?? null);
    return made;
  }

  ensureFirst(holder: Element, name: string): Element {
    const found = children(holder, name)[0];
    if (found !== undefined) return found;
    const made = this.make(holder, name);
    holder.insertBefore(made, holder.firstChild);
    return made;
  }
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function plain(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function prefixFor(root: Element, uri: string): string | null {
  for (let n = 0; n < root.attributes.length; n++) {
    const { name, value } = root.attributes[n] as Attr;
    if (value === uri && name.startsWith("xmlns:")) return name.slice(6);
    if (value === uri && name === "xmlns") return null;
  }
  return uri.includes("elationships") ? "r" : "w";
}

export function elementsOf(holder: Node): Element[] {
  const found: Element[] = [];
  for (let child = holder.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
  }
  return found;
}

export function children(holder: Node, name: string): Element[] {
  return elementsOf(holder).filter((child) => child.localName === name);
}

/** All below it with this local name, in order. Fallback branches are left out. */
export function below(holder: Node, name: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    for (const child of elementsOf(node)) {
      if (child.localName === name) found.push(child);
      if (child.localName !== "Fallback") visit(child);
    }
  };
  visit(holder);
  return found;
}

export function ancestor(node: Node, name: string): Element | null {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) {
    if ((parent as Element).localName === name) return parent as Element;
  }
  return null;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(node: Node, behind: Node): void {
  behind.parentNode?.insertBefore(node, behind.nextSibling);
}

export function nextElement(node: Node): Element | null {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeType === 1) return next as Element;
  }
  return null;
}

export function parentName(node: Node): string {
  return (node.parentNode as Element | null)?.localName ?? "";
}
