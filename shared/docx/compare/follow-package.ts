import { DocxFailure } from "../docx-failure.ts";
import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument, Relationship } from "../package/document.ts";
import { linkNamespace } from "../package/link-text.ts";
import { relationshipsPart } from "../package/part-names.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentCarrier } from "./content-carrier.ts";
import { followSettings } from "./follow-settings.ts";

/**
 * What a document is besides its stories, its styles and its lists: settings, theme, fonts, properties, data. Nothing of it can
 * be tracked, so all that a reader of `after` would miss follows `after`. Gives what changed, in plain words.
 */
export function followPackage(
  before: DocxDocument,
  after: DocxDocument,
  change: PackageChange,
  carrier: ContentCarrier,
): string[] {
  const follower = new PackageFollower(before, after, change, carrier);
  const steps = [
    () => followSettings(before, after, change, carrier),
    () => follower.followBackground(),
    () => follower.followTheme(),
    () => follower.followFonts(),
    () => follower.followProperties(),
    () => follower.followCustomProperties(),
    () => follower.followData(),
    () => follower.followBuildingBlocks(),
  ];
  return steps.flatMap((step) => {
    try {
      return step();
    } catch (error) {
      // A damaged theme is no reason not to compare texts; what it says stays the older document's.
      if (error instanceof DocxFailure) return ["a part of the file that is damaged"];
      throw error;
    }
  });
}

/** Of the core properties (ECMA-376 part 2, 11), those that say what the document is; who wrote it when stays. */
const described = ["title", "subject", "keywords", "description", "category", "contentStatus"];

class PackageFollower {
  private readonly before: DocxDocument;
  private readonly after: DocxDocument;
  private readonly change: PackageChange;
  private readonly carrier: ContentCarrier;

  constructor(before: DocxDocument, after: DocxDocument, change: PackageChange, carrier: ContentCarrier) {
    this.before = before;
    this.after = after;
    this.change = change;
    this.carrier = carrier;
  }

  followBackground(): string[] {
    const { mainPart } = this.before;
    const [own, theirs] = [this.before.tree(mainPart).root, this.after.tree(this.after.mainPart).root];
    const [mine, other] = [own.child("w:background"), theirs.child("w:background")];
    if (this.isSame(mine, other)) return [];
    const start = mine?.start ?? own.openEnd;
    const text = other === null ? "" : this.carrier.carry(other, mainPart, own.scope);
    this.change.splice(mainPart, [{ start, end: mine?.end ?? start, text }]);
    return ["the page background"];
  }

  followTheme(): string[] {
    const [own, theirs] = this.linked("theme");
    if (theirs === null) return [];
    if (own === null) {
      this.change.addRelationship(this.before.mainPart, "theme", this.carrier.parts.copy(theirs));
      return ["the theme's colours and fonts"];
    }
    if (this.hasSameText(own, theirs)) return [];
    if (this.isSame(this.before.tree(own).root, this.after.tree(theirs).root)) return [];
    this.replaceContent(own, theirs);
    return ["the theme's colours and fonts"];
  }

  /** The table of fonts says what to take where a font is missing; only fonts that come along in the file change what is seen. */
  followFonts(): string[] {
    const [own, theirs] = this.linked("fontTable");
    if (theirs === null) return [];
    if (own !== null && this.hasSameText(own, theirs)) return [];
    const nameOf = (font: XmlElement) => font.attr("w:name") ?? "";
    const isEmbedded = (font: XmlElement) => font.children.some(({ tag }) => /^w:embed/.test(tag));
    const fonts = this.after.tree(theirs).root.children.filter(({ tag }) => tag === "w:font");
    const embedded = fonts.filter(isEmbedded).map(nameOf);
    const say = (changed: string[]) =>
      changed.length === 0 ? [] : [`fonts in the file: ${changed.join(", ")}`];
    if (own === null) {
      this.change.addRelationship(this.before.mainPart, "fontTable", this.carrier.parts.copy(theirs));
      return say(embedded);
    }
    const root = this.change.rootOf(own);
    const present = new Map(root.children.map((font) => [nameOf(font), font]));
    const splices: Splice[] = [];
    const changed: string[] = [];
    for (const font of fonts) {
      const mine = present.get(nameOf(font));
      if (mine !== undefined && (!isEmbedded(font) || isEmbedded(mine))) continue;
      const [start, end] = mine === undefined ? [root.closeStart, root.closeStart] : [mine.start, mine.end];
      splices.push({ start, end, text: this.carrier.carry(font, own, root.scope) });
      if (isEmbedded(font)) changed.push(nameOf(font));
    }
    this.change.splice(own, splices);
    return say(changed);
  }

  followProperties(): string[] {
    const [own, theirs] = [
      this.packaged(this.before, "core-properties"),
      this.packaged(this.after, "core-properties"),
    ];
    if (own !== null && theirs !== null && this.hasSameText(own, theirs)) return [];
    const find = (root: XmlElement | null, local: string) =>
      root?.children.find((child) => child.local === local) ?? null;
    const textOf = (element: XmlElement | null) => element?.readText().text ?? "";
    const other = theirs === null ? null : this.after.tree(theirs).root;
    const mine = own === null ? null : this.before.tree(own).root;
    const changed = described.filter((local) => textOf(find(mine, local)) !== textOf(find(other, local)));
    if (changed.length === 0) return [];
    const part = own ?? this.addProperties();
    const root = this.change.rootOf(part);
    const splices = changed.map((local): Splice => {
      const [present, wanted] = [find(root, local), find(other, local)];
      const [start, end] =
        present === null ? [root.closeStart, root.closeStart] : [present.start, present.end];
      return { start, end, text: wanted === null ? "" : this.carrier.carry(wanted, part, root.scope) };
    });
    this.change.splice(part, splices);
    return [
      `document properties: ${changed.map((local) => local.replace("contentStatus", "status")).join(", ")}`,
    ];
  }

  private addProperties(): string {
    const part = this.change.freeName("docProps/core.xml");
    this.change.addPart(
      part,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"></cp:coreProperties>',
      "application/vnd.openxmlformats-package.core-properties+xml",
    );
    const type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    this.change.addRelationship("", type, part);
    return part;
  }

  followCustomProperties(): string[] {
    const find = (doc: DocxDocument) =>
      this.packaged(doc, "custom-properties") ?? this.packaged(doc, "customProperties");
    const [own, theirs] = [find(this.before), find(this.after)];
    if (own !== null && theirs !== null && this.hasSameText(own, theirs)) return [];
    const rootOf = (doc: DocxDocument, part: string | null) => (part === null ? null : doc.tree(part).root);
    const [mine, other] = [rootOf(this.before, own), rootOf(this.after, theirs)];
    if (this.isSame(mine, other)) return [];
    if (own !== null && theirs !== null) this.change.setBytes(own, this.after.bytes(theirs));
    else if (theirs !== null) {
      const link = this.after.relationships("").find(({ target }) => target === theirs);
      const type = this.carrier.parts.typeOf("", link?.id ?? "") ?? "custom-properties";
      this.change.addRelationship("", type, this.carrier.parts.copy(theirs));
    } else if (own !== null) {
      const link = this.before.relationships("").find(({ target }) => target === own);
      this.change.removePart(own);
      this.change.removeRelationship("", link?.id ?? "");
    }
    return ["the document's own properties"];
  }

  /** Data that controls show: Word fills them from it when it opens the file, so it must be the newer document's. */
  followData(): string[] {
    const [own, theirs] = [this.listData(this.before), this.listData(this.after)];
    let changed = false;
    for (const item of theirs) {
      const same = own.find(
        (one) => (item.id !== null && one.id === item.id) || this.hasSameText(one.part, item.part),
      );
      if (same === undefined) {
        this.change.addRelationship(this.before.mainPart, "customXml", this.carrier.parts.copy(item.part));
        changed = true;
      } else if (!this.hasSameText(same.part, item.part)) {
        this.change.setBytes(same.part, this.after.bytes(item.part));
        changed = true;
      }
    }
    return changed ? ["data kept in the file (custom XML)"] : [];
  }

  /** Without a link of ours, which says where this one file belongs. */
  private listData(doc: DocxDocument): { part: string; id: string | null }[] {
    return this.linksOf(doc, "customXml")
      .filter(({ target }) => !doc.text(target).includes(linkNamespace))
      .map(({ target }) => {
        const properties = doc.relationships(target).find(({ type }) => type === "customXmlProps")?.target;
        const root = properties === undefined || !doc.hasPart(properties) ? null : doc.tree(properties).root;
        const id = root?.attributes().find(({ name }) => name.endsWith("itemID"));
        return { part: target, id: id?.value.toLowerCase() ?? null };
      });
  }

  /** What empty controls show stands among the building blocks. */
  followBuildingBlocks(): string[] {
    const [own, theirs] = this.linked("glossaryDocument");
    if (own !== null || theirs === null) return [];
    this.change.addRelationship(this.before.mainPart, "glossaryDocument", this.carrier.parts.copy(theirs));
    return ["building blocks"];
  }

  private hasSameText(own: string, theirs: string): boolean {
    if (this.before.checksum(own) === this.after.checksum(theirs)) return true;
    return this.before.text(own) === this.after.text(theirs);
  }

  private isSame(mine: XmlElement | null, other: XmlElement | null): boolean {
    if (mine === null || other === null) return mine === other;
    return this.carrier.targetKeys.ofElement(mine) === this.carrier.sourceKeys.ofElement(other);
  }

  private replaceContent(own: string, theirs: string): void {
    this.change.setBytes(own, this.after.bytes(theirs));
    const links = relationshipsPart(own);
    if (this.before.hasPart(links)) this.change.removePart(links);
    this.carrier.parts.copyRelationships(theirs, own);
  }

  private linksOf(doc: DocxDocument, type: string): Relationship[] {
    return doc
      .relationships(doc.mainPart)
      .filter((one) => one.type === type && !one.external && doc.hasPart(one.target));
  }

  private linked(type: string): [string | null, string | null] {
    return [
      this.linksOf(this.before, type)[0]?.target ?? null,
      this.linksOf(this.after, type)[0]?.target ?? null,
    ];
  }

  private packaged(doc: DocxDocument, type: string): string | null {
    const found = doc
      .relationships("")
      .find((one) => one.type === type && !one.external && doc.hasPart(one.target));
    return found?.target ?? null;
  }
}
