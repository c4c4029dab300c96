import type { FreshIds } from "../edit/fresh-ids.ts";
import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { IgnorableNamespaces } from "../package/ignorable-namespaces.ts";
import type { NamespaceScope } from "../xml/namespaces.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { ListCarrier } from "./carry-numbering.ts";
import { PartCarrier } from "./carry-parts.ts";
import { StyleCarrier } from "./carry-styles.ts";
import { ContentKeys, type IdMap, isShapeType, sameIds, styleReferences } from "./content-keys.ts";

const leftBehind = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:permStart",
  "w:permEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
]);

export interface CarryOptions {
  /** What an attribute's value becomes; null leaves it to the carrier. */
  rename?: (element: XmlElement, attribute: string, value: string) => string | null;
  /** Elements below that do not come along, besides those that never do. */
  drops?: (element: XmlElement) => boolean;
}

/** How one piece of content is being written. */
interface Passage extends CarryOptions {
  /** The part it is for; null where relationships keep their ids. */
  toPart: string | null;
  splices: Splice[];
  prefixes: Set<string>;
  /** Ids of VML shapes and `#` ids of their definitions, as they are called where they are written. */
  shapes: Map<string, string>;
}

/**
 * Brings content of one document (`source`) into another (`target`): what the content needs comes along once, and is called
 * by its name there: linked parts, hyperlinks, styles, lists, shape ids, namespaces. Styles and lists are written by `finish`.
 */
export class ContentCarrier implements IdMap {
  readonly target: DocxDocument;
  readonly source: DocxDocument;
  readonly targetKeys: ContentKeys;
  readonly sourceKeys: ContentKeys;
  readonly parts: PartCarrier;
  private readonly change: PackageChange;
  private readonly fresh: FreshIds;
  private readonly styles: StyleCarrier;
  private readonly lists: ListCarrier;
  private readonly ignorable = new IgnorableNamespaces();
  /** Definitions of VML shapes that were carried: part and id. */
  private readonly shapeTypes = new Set<string>();

  /** `listFloor`: new lists get numbers above it, so that two carriers into one target never take the same. */
  constructor(
    target: DocxDocument,
    source: DocxDocument,
    change: PackageChange,
    fresh: FreshIds,
    listFloor = 0,
  ) {
    this.target = target;
    this.source = source;
    this.change = change;
    this.fresh = fresh;
    this.targetKeys = new ContentKeys(target, sameIds);
    this.sourceKeys = new ContentKeys(source, this);
    this.styles = new StyleCarrier(rootOf(target, "styles"), rootOf(source, "styles"));
    const [own, theirs] = [rootOf(target, "numbering"), rootOf(source, "numbering")];
    this.lists = new ListCarrier(own, theirs, this.targetKeys, this.sourceKeys, listFloor);
    this.parts = new PartCarrier(target, source, change, this.targetKeys, this.sourceKeys, (root) =>
      this.carryPart(root),
    );
  }

  /** Names of styles whose definition follows the source. */
  get changedStyles(): readonly string[] {
    return this.styles.changed;
  }

  styleId(id: string): string {
    return this.styles.styleId(id);
  }

  listId(id: string): string {
    return this.lists.listId(id);
  }

  /** The element as it must be written at a place of `toPart` where `scope` holds. */
  carry(element: XmlElement, toPart: string, scope: NamespaceScope, options: CarryOptions = {}): string {
    const passage = this.begin(toPart, options);
    this.collect(element, passage);
    this.addDeclarations(element, scope, passage);
    return applyWithin(element.raw, element.start, passage.splices);
  }

  /** The opening tag alone. */
  carryOpen(element: XmlElement, toPart: string, scope: NamespaceScope, options: CarryOptions = {}): string {
    const passage = this.begin(toPart, options);
    this.collectOwn(element, passage);
    this.addDeclarations(element, scope, passage);
    const open = applyWithin(
      element.tree.text.slice(element.start, element.openEnd),
      element.start,
      passage.splices,
    );
    return element.selfClosing ? open.replace(/(?<!\s)\s*\/>$/, ">") : open;
  }

  /** A whole part's text, in UTF-8, for a copy that links what the part links by the same ids. */
  carryPart(root: XmlElement): string {
    const passage = this.begin(null, { drops: () => false });
    this.collect(root, passage);
    const text = applySplices(root.tree.text, passage.splices);
    return text.replace(/^(<\?xml[^>]*?)\sencoding=(?:"[^"]*"|'[^']*')/, "$1");
  }

  private begin(toPart: string | null, options: CarryOptions): Passage {
    return { ...options, toPart, splices: [], prefixes: new Set(), shapes: new Map() };
  }

  private collect(element: XmlElement, passage: Passage): void {
    this.collectOwn(element, passage);
    for (const child of element.children) {
      if ((passage.toPart !== null && leftBehind.has(child.tag)) || passage.drops?.(child))
        passage.splices.push({ start: child.start, end: child.end, text: "" });
      else this.collect(child, passage);
    }
  }

  private collectOwn(element: XmlElement, passage: Passage): void {
    const { splices, prefixes } = passage;
    prefixes.add(element.prefix.slice(0, -1));
    for (const attribute of element.attributes()) {
      const { name, tag, value } = attribute;
      if (name.startsWith("xmlns")) continue;
      // Within a whole part, other parts may name its paragraphs.
      if (/^w:rsid/.test(tag) || (passage.toPart !== null && /^w14:(?:paraId|textId)$/.test(tag))) {
        splices.push({ start: attribute.start - 1, end: attribute.end, text: "" });
        continue;
      }
      const colon = name.indexOf(":");
      if (colon > 0) prefixes.add(name.slice(0, colon));
      // `mc:Choice Requires="wps wp14"` names namespaces by their prefixes.
      if (tag === "Requires" || tag.startsWith("mc:"))
        for (const prefix of value.split(/\s+/)) prefixes.add(prefix);
      const mapped = passage.rename?.(element, tag, value) ?? this.mapValue(element, tag, value, passage);
      if (mapped !== value) {
        splices.push({ start: attribute.valueStart, end: attribute.valueEnd, text: escapeAttribute(mapped) });
      }
    }
  }

  private mapValue(element: XmlElement, name: string, value: string, passage: Passage): string {
    const { tag } = element;
    const { toPart, shapes } = passage;
    if (name.startsWith("r:") && value !== "" && toPart !== null)
      return this.parts.relationshipId(element.tree.part, toPart, value);
    if (name === "w:val") {
      if (styleReferences.has(tag)) return this.styleId(value);
      if (tag === "w:numId") return this.lists.claim(value);
      if (tag === "w:id" && element.parent?.tag === "w:sdtPr")
        return String(900_000_000 + this.fresh.nextRevision());
    }
    if (name === "id" && (tag === "wp:docPr" || tag === "pic:cNvPr")) return String(this.fresh.nextShape());
    if (tag === "v:shapetype" && name === "id") return this.shapeType(value, passage);
    if (tag.startsWith("v:") && name === "type") return shapes.get(value) ?? value;
    const isShape = name === "id" && tag.startsWith("v:");
    if (!isShape && name !== "o:spid" && name !== "ShapeID") return value;
    // A shape's `id`, its `o:spid` and an object's `ShapeID` may name one another; two shapes of one id are still two.
    if (isShape || !shapes.has(value)) shapes.set(value, `${value}_${this.fresh.nextShape()}`);
    return shapes.get(value) as string;
  }

  /** A definition that the part has already gets a name of its own: either may go when the changes are settled. */
  private shapeType(id: string, { toPart, shapes }: Passage): string {
    if (toPart === null || !isShapeType.test(id)) return id;
    const key = `${toPart} ${id}`;
    const isTaken =
      this.shapeTypes.has(key) ||
      (this.target.hasPart(toPart) && this.target.text(toPart).includes(`"${id}"`));
    this.shapeTypes.add(key);
    if (!isTaken) return id;
    const name = `${id}_${this.fresh.nextShape()}`;
    shapes.set(`#${id}`, `#${name}`);
    return name;
  }

  /** Namespaces that hold where the element stood and not where it will stand. */
  private addDeclarations(
    element: XmlElement,
    scope: NamespaceScope,
    { prefixes, splices, toPart }: Passage,
  ): void {
    const outer = element.parent?.scope ?? element.scope;
    let declared = "";
    const open = element.tree.text.slice(element.start, element.openEnd);
    for (const prefix of prefixes) {
      const uri = element.scope.uris.get(prefix) ?? outer.uris.get(prefix);
      if (uri === undefined || prefix === "xml" || scope.uris.get(prefix) === uri) continue;
      const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
      if (!open.includes(`${attribute}=`)) declared += ` ${attribute}="${escapeAttribute(uri)}"`;
    }
    if (toPart !== null) this.ignorable.note(element, toPart, prefixes);
    const at = element.start + 1 + element.name.length;
    if (declared !== "") splices.push({ start: at, end: at, text: declared });
  }

  /** Writes styles and lists. Styles cannot be tracked: where the definitions differ the source's hold. */
  finish(): void {
    const carry = this.carry.bind(this);
    this.styles.finish(this.target.mainPart, this.change, carry, this.targetKeys, this.sourceKeys);
    this.lists.finish(this.target.mainPart, this.change, carry);
    this.ignorable.finish(this.change);
  }
}

function applyWithin(text: string, from: number, splices: readonly Splice[]): string {
  return applySplices(
    text,
    splices.map(({ start, end, text: written }) => ({ start: start - from, end: end - from, text: written })),
  );
}

function rootOf(doc: DocxDocument, type: string): XmlElement | null {
  const found = doc
    .relationships(doc.mainPart)
    .find((r) => r.type === type && !r.external && doc.hasPart(r.target));
  return found === undefined ? null : doc.tree(found.target).root;
}
