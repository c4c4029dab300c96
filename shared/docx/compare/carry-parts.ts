import { storyTypes } from "../edit/fresh-ids.ts";
import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { relationshipsPart } from "../package/part-names.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentKeys } from "./content-keys.ts";

/** What the target calls so may be changed, and links what it does by its own ids: whoever pairs such parts says so. */
const comparedTypes = /^(?:header|footer)$/;

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** Copies parts of one document (`source`) into another (`target`), each once, with all that they link to in turn. */
export class PartCarrier {
  private readonly target: DocxDocument;
  private readonly source: DocxDocument;
  private readonly change: PackageChange;
  private readonly targetKeys: ContentKeys;
  private readonly sourceKeys: ContentKeys;
  private readonly carryRoot: (root: XmlElement) => string;
  private readonly relationshipIds = new Map<string, string>();
  private readonly copies = new Map<string, string>();

  /** `carryRoot` gives the text of a story's part as it must be in the target, its relationships' ids as they are. */
  constructor(
    target: DocxDocument,
    source: DocxDocument,
    change: PackageChange,
    targetKeys: ContentKeys,
    sourceKeys: ContentKeys,
    carryRoot: (root: XmlElement) => string,
  ) {
    this.target = target;
    this.source = source;
    this.change = change;
    this.targetKeys = targetKeys;
    this.sourceKeys = sourceKeys;
    this.carryRoot = carryRoot;
  }

  /** What the source's `fromPart` links by `id`, as a relationship of the target's `toPart`. */
  relationshipId(fromPart: string, toPart: string, id: string): string {
    const key = `${fromPart}\n${toPart}\n${id}`;
    let mapped = this.relationshipIds.get(key);
    if (mapped === undefined) {
      mapped = this.findRelationship(fromPart, toPart, id);
      this.relationshipIds.set(key, mapped);
    }
    return mapped;
  }

  private findRelationship(fromPart: string, toPart: string, id: string): string {
    const relationship = this.source.relationships(fromPart).find((candidate) => candidate.id === id);
    if (relationship === undefined) return this.change.idOfNothing(toPart, id);
    const wanted = this.sourceKeys.ofRelationship(fromPart, id);
    const present = this.target
      .relationships(toPart)
      .find(
        (own) =>
          own.type === relationship.type &&
          !comparedTypes.test(own.type) &&
          this.targetKeys.ofRelationship(toPart, own.id) === wanted &&
          (wanted !== "" || own.target === relationship.target),
      );
    if (present !== undefined) return present.id;
    const type = this.typeOf(fromPart, id) ?? relationship.type;
    if (relationship.external) return this.change.addRelationship(toPart, type, relationship.target, true);
    return this.change.addRelationship(toPart, type, this.copy(relationship.target));
  }

  /** The type as written; `relationships` knows its last step only. */
  typeOf(part: string, id: string): string | null {
    const source = relationshipsPart(part);
    if (!this.source.hasPart(source)) return null;
    return (
      this.source
        .tree(source)
        .root.children.find((entry) => entry.attr("Id") === id)
        ?.attr("Type") ?? null
    );
  }

  /** The name of the copy in the target; of nothing where the source links nothing, so that the link finds no other part. */
  copy(part: string): string {
    const known = this.copies.get(part);
    if (known !== undefined) return known;
    const isThere = this.source.hasPart(part);
    const name = isThere ? this.change.freeName(part) : this.change.nameOfNothing(part);
    this.copies.set(part, name);
    if (!isThere) return name;
    const type = this.source.contentType(part);
    const content = storyTypes.test(type ?? "")
      ? this.carryRoot(this.source.tree(part).root)
      : this.source.bytes(part);
    this.change.addPart(name, content, type);
    this.copyRelationships(part, name);
    return name;
  }

  /** The copy `name` links all that `part` does, by the same ids. */
  copyRelationships(part: string, name: string): void {
    const relationships = this.source.relationships(part);
    if (relationships.length === 0) return;
    let entries = "";
    for (const { id, type, target, external } of relationships) {
      const place = external ? target : `/${this.copy(target)}`;
      entries += `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(this.typeOf(part, id) ?? type)}" Target="${escapeAttribute(place)}"${external ? ' TargetMode="External"' : ""}/>`;
    }
    this.change.addPart(relationshipsPart(name), `${emptyRelationships}${entries}</Relationships>`, null);
  }
}
