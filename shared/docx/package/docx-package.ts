import type { DocxLimits, XmlLimits } from "../limits.ts";
import { parseXml, type XmlTree } from "../xml/xml-tree.ts";
import { crc32 } from "./crc32.ts";
import type { DocxDocument, Relationship } from "./document.ts";
import { decodePart, encodePart, type PartEncoding, plainUtf8 } from "./part-encoding.ts";
import { partKey, relationshipsPart, resolveTarget } from "./part-names.ts";
import { writeZip } from "./write-zip.ts";
import { inflateEntry, type ZipArchive } from "./zip-archive.ts";

interface PackedPart {
  checksum: string;
  inflate: () => Uint8Array;
}

const checksumOf = (bytes: Uint8Array) => `${bytes.length} ${crc32(bytes)}`;

/**
 * What one part holds, each form made when it is first asked for. Shared by all documents that did not change it. Bytes that
 * are only a step on the way to the text are not kept: they can be had again from the archive.
 */
class PartContent {
  readonly name: string;
  private readonly packed: PackedPart | null;
  private readonly limits: XmlLimits;
  private ownBytes: Uint8Array | null = null;
  private ownText: { text: string; encoding: PartEncoding } | null = null;
  private ownTree: XmlTree | null = null;
  private ownChecksum: string | null = null;

  constructor(
    name: string,
    source: PackedPart | Uint8Array | { text: string; encoding: PartEncoding },
    limits: XmlLimits,
  ) {
    this.name = name;
    this.limits = limits;
    this.packed = "inflate" in source ? source : null;
    if (source instanceof Uint8Array) this.ownBytes = source;
    else if ("text" in source) this.ownText = source;
  }

  bytes(): Uint8Array {
    this.ownBytes ??= this.makeBytes();
    return this.ownBytes;
  }

  private makeBytes(): Uint8Array {
    if (this.packed !== null) return this.packed.inflate();
    const { text, encoding } = this.decoded();
    return encodePart(text, encoding);
  }

  decoded(): { text: string; encoding: PartEncoding } {
    this.ownText ??= decodePart(this.name, this.ownBytes ?? this.makeBytes());
    return this.ownText;
  }

  checksum(): string {
    this.ownChecksum ??= this.packed?.checksum ?? checksumOf(this.bytes());
    return this.ownChecksum;
  }

  /** Whether it is the same as bytes. Texts that were read already are compared as they are. */
  isSame(other: PartContent): boolean {
    if (this === other) return true;
    const [a, b] = [this.ownText, other.ownText];
    if (a !== null && b !== null && a.encoding.name === b.encoding.name) {
      // Decoding is strict, so that no two byte sequences give one text.
      return a.encoding.byteOrderMark === b.encoding.byteOrderMark && a.text === b.text;
    }
    const [own, others] = [this.bytes(), other.bytes()];
    return own.length === others.length && own.every((byte, n) => byte === others[n]);
  }

  tree(): XmlTree {
    this.ownTree ??= parseXml(this.name, this.decoded().text, this.limits);
    return this.ownTree;
  }
}

interface PackageState {
  archive: ZipArchive;
  limits: DocxLimits;
  /** By key (see `partKey`), in package order. */
  parts: ReadonlyMap<string, PartContent>;
  /** As opened, by key. */
  originals: ReadonlyMap<string, PartContent>;
  /** Members of the archive that differ now, by their name there; null where removed. */
  changed: ReadonlyMap<string, PartContent | null>;
}

/** The one implementation of `DocxDocument`: parts over the archive they came from. */
export class DocxPackage implements DocxDocument {
  readonly mainPart: string;
  readonly partNames: readonly string[];
  private readonly state: PackageState;
  private readonly relationshipLists = new Map<string, readonly Relationship[]>();
  private typeTable: { defaults: Map<string, string>; overrides: Map<string, string> } | null = null;

  private constructor(state: PackageState, mainPart: string) {
    this.state = state;
    this.mainPart = mainPart;
    this.partNames = [...state.parts.values()].map((part) => part.name);
  }

  /** `findMainPart` looks into the package before its main part is known. */
  static open(
    archive: ZipArchive,
    limits: DocxLimits,
    findMainPart: (unopened: DocxPackage) => string,
  ): DocxPackage {
    const parts = new Map<string, PartContent>();
    for (const entry of archive.entries) {
      if (/[/\\]$/.test(entry.name)) continue;
      const packed = {
        checksum: `${entry.expandedBytes} ${entry.crc}`,
        inflate: () => inflateEntry(archive, entry),
      };
      parts.set(partKey(entry.name), new PartContent(entry.name, packed, limits));
    }
    const state = { archive, limits, parts, originals: parts, changed: new Map() };
    return new DocxPackage(state, findMainPart(new DocxPackage(state, "")));
  }

  hasPart(part: string): boolean {
    return this.state.parts.has(partKey(part));
  }

  bytes(part: string): Uint8Array {
    return this.getPart(part).bytes();
  }

  checksum(part: string): string {
    return this.getPart(part).checksum();
  }

  text(part: string): string {
    return this.getPart(part).decoded().text;
  }

  tree(part: string): XmlTree {
    return this.getPart(part).tree();
  }

  contentType(part: string): string | null {
    this.typeTable ??= this.readTypes();
    const key = partKey(part);
    return (
      this.typeTable.overrides.get(key) ??
      this.typeTable.defaults.get(key.slice(key.lastIndexOf(".") + 1)) ??
      null
    );
  }

  relationships(part: string): readonly Relationship[] {
    const key = partKey(part);
    let list = this.relationshipLists.get(key);
    if (list === undefined) {
      list = this.readRelationships(part);
      this.relationshipLists.set(key, list);
    }
    return list;
  }

  withParts(changes: ReadonlyMap<string, string | Uint8Array | null>): DocxPackage {
    const parts = new Map(this.state.parts);
    const changed = new Map(this.state.changed);
    for (const [name, content] of changes) {
      const key = partKey(name);
      const old = parts.get(key);
      const ownName = old?.name ?? name;
      if (content === null) {
        parts.delete(key);
        changed.set(ownName, null);
        continue;
      }
      const source =
        typeof content === "string"
          ? { text: content, encoding: old?.decoded().encoding ?? plainUtf8 }
          : content;
      const part = new PartContent(ownName, source, this.state.limits);
      parts.set(key, part);
      changed.set(ownName, part);
    }
    return new DocxPackage({ ...this.state, parts, changed }, this.mainPart);
  }

  /** The file. Where nothing was changed these are the very bytes it was opened from. */
  save(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, part] of this.state.changed) {
      const original = this.state.originals.get(partKey(name));
      // An edit that was taken back leaves the part as it was, and so its record too.
      if (part === null ? original !== undefined : original === undefined || !part.isSame(original)) {
        changes.set(name, part?.bytes() ?? null);
      }
    }
    return changes.size === 0 ? this.state.archive.bytes : writeZip(this.state.archive, changes);
  }

  private getPart(part: string): PartContent {
    const content = this.state.parts.get(partKey(part));
    if (content === undefined) throw new RangeError(`no part ${part} in this document`);
    return content;
  }

  private readRelationships(part: string): Relationship[] {
    const source = relationshipsPart(part);
    if (!this.hasPart(source)) return [];
    return this.tree(source).root.children.flatMap((element) => {
      const target = element.attr("Target");
      if (element.local !== "Relationship" || target === null) return [];
      const external = element.attr("TargetMode") === "External";
      const type = element.attr("Type") ?? "";
      return {
        id: element.attr("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : this.ownName(resolveTarget(part, target)),
        external,
      };
    });
  }

  private ownName(part: string): string {
    return this.state.parts.get(partKey(part))?.name ?? part;
  }

  private readTypes() {
    const defaults = new Map<string, string>();
    const overrides = new Map<string, string>();
    if (this.hasPart("[Content_Types].xml")) {
      for (const element of this.tree("[Content_Types].xml").root.children) {
        const type = element.attr("ContentType") ?? "";
        if (element.local === "Default") defaults.set((element.attr("Extension") ?? "").toLowerCase(), type);
        if (element.local === "Override") overrides.set(partKey(element.attr("PartName") ?? ""), type);
      }
    }
    return { defaults, overrides };
  }
}
