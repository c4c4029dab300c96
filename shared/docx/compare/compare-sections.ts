import type { DocxDocument } from "../package/document.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { WriteContext } from "./write-properties.ts";

const isReference = ({ tag }: XmlElement) => tag === "w:headerReference" || tag === "w:footerReference";
const references = ["w:headerReference", "w:footerReference"];
const kindOf = (reference: XmlElement) => `${reference.tag} ${reference.attr("w:type") ?? "default"}`;

/**
 * Page set-up is tracked (`w:sectPrChange`); which header or footer a section has is not, it follows `after`. A section that
 * names none shows that of the section before it, so headers are paired by what sections *show*:
 *
 *     before  [section: H]                       H is the header of both sections of `after`: it stays one part, compared with Q,
 *     after   [section: Q] [section: as before]  and the new section names it
 */
export class SectionComparer {
  private readonly before: ShownParts;
  private readonly after: ShownParts;
  private readonly untracked: Set<string>;
  private readonly pair: (part: string, otherPart: string) => boolean;
  private seen = -1;

  /** `pair` asks for two parts to be compared with each other; false where one of them is another's already. */
  constructor(
    before: DocxDocument,
    after: DocxDocument,
    untracked: Set<string>,
    pair: (part: string, otherPart: string) => boolean,
  ) {
    this.before = new ShownParts(before);
    this.after = new ShownParts(after);
    this.untracked = untracked;
    this.pair = pair;
  }

  /**
   * `w:sectPr` as it must stand where `before` stood; `before` is null at a mark that ended no section, `after` at one that will
   * not. A break that `comes` with its mark is tracked with it, and so is one that goes with its mark (which is not asked for).
   */
  write(before: XmlElement | null, after: XmlElement | null, context: WriteContext, comes = false): string {
    const { target, beforeKeys, afterKeys, carrier } = context;
    if (before !== null) this.seen = Math.max(this.seen, this.before.indexOf(before));
    if (after === null) {
      if (before !== null) this.untracked.add("a section break was removed");
      return "";
    }
    const shown = this.writeReferences(before, after, context);
    const now = () =>
      after.children
        .filter((child) => !isReference(child))
        .map((child) => carrier.carry(child, target.part, target.scope))
        .join("");
    if (before === null) {
      if (!comes) this.untracked.add("a section break was added");
      return target.wrap("sectPr", shown + now());
    }
    const content = (section: XmlElement) =>
      section.children
        .filter((child) => !isReference(child))
        .map(({ raw }) => raw)
        .join("");
    const open = before.tree.text.slice(before.start, before.openEnd).replace(/(?<!\s)\s*\/>$/, ">");
    if (beforeKeys.ofProperties(before, references) === afterKeys.ofProperties(after, references)) {
      const own = before.children
        .filter(isReference)
        .map(({ raw }) => raw)
        .join("");
      return own === shown ? before.raw : `${open}${shown}${content(before)}</${before.name}>`;
    }
    const old = target.wrap("sectPr", content(before));
    return `${open}${shown}${now()}${target.open("sectPrChange")}${old}${target.close("sectPrChange")}</${before.name}>`;
  }

  private writeReferences(before: XmlElement | null, after: XmlElement, context: WriteContext): string {
    const { target, carrier } = context;
    const own = before?.children.filter(isReference) ?? [];
    const others = after.children.filter(isReference);
    // A break that is put into a section divides what that section shows.
    const shown = this.before.shownBy(before ?? this.before.sections[this.seen + 1] ?? null);
    const shownAfter = this.after.shownBy(after);
    let written = "";
    /** As the part of `before` that `otherPart` was compared with is linked there. */
    const linked = (other: XmlElement, part: string | undefined, otherPart: string | undefined): boolean => {
      const id = part === undefined ? null : this.before.relationshipTo(part);
      if (part === undefined || otherPart === undefined || id === null || !this.pair(part, otherPart))
        return false;
      written += carrier.carry(other, target.part, target.scope, {
        rename: (element, tag) => (element === other && tag === "r:id" ? id : null),
      });
      return true;
    };
    const carry = (other: XmlElement, otherPart: string | undefined) => {
      if (!linked(other, this.before.twinOf(this.after, otherPart), otherPart))
        written += carrier.carry(other, target.part, target.scope);
    };
    for (const reference of own) {
      const kind = kindOf(reference);
      const part = shown.get(kind);
      const other = shownAfter.get(kind);
      if (part !== undefined && other !== undefined && this.pair(part, other)) {
        written += reference.raw;
        continue;
      }
      this.untracked.add(`a ${nameOf(reference)} was ${other === undefined ? "removed" : "replaced"}`);
      const named = others.find((candidate) => kindOf(candidate) === kind);
      if (named !== undefined) carry(named, other);
    }
    for (const other of others) {
      const kind = kindOf(other);
      if (own.some((reference) => kindOf(reference) === kind)) continue;
      const [part, otherPart] = [shown.get(kind), shownAfter.get(kind)];
      // A break that moved shows what it showed elsewhere.
      const mayHaveMoved = before === null && part !== undefined;
      if (mayHaveMoved && linked(other, this.before.twinOf(this.after, otherPart), otherPart)) continue;
      if (linked(other, part, otherPart)) continue;
      this.untracked.add(`a ${nameOf(other)} was added`);
      carry(other, otherPart);
    }
    return written;
  }
}

const nameOf = ({ tag }: XmlElement) => (tag === "w:headerReference" ? "header" : "footer");

/** The sections of a document in order, and the headers and footers that each shows, its own or the last one's before it. */
class ShownParts {
  readonly sections: XmlElement[];
  private readonly doc: DocxDocument;
  private shown: Map<XmlElement, Map<string, string>> | null = null;

  constructor(doc: DocxDocument) {
    this.doc = doc;
    const { root, text } = doc.tree(doc.mainPart);
    const body = root.child("w:body") ?? root;
    const last = body.child("w:sectPr");
    // Mostly there is one section, and no need to walk.
    this.sections =
      last !== null && text.indexOf("sectPr") >= last.start
        ? [last]
        : [...body.descendants("w:sectPr")].filter(
            ({ parent }) => parent === body || parent?.tag === "w:pPr",
          );
  }

  indexOf(section: XmlElement): number {
    return this.sections.indexOf(section);
  }

  relationshipTo(part: string): string | null {
    return this.doc.relationships(this.doc.mainPart).find(({ target }) => target === part)?.id ?? null;
  }

  /** The header or footer that holds the bytes of one of another document. */
  twinOf(other: ShownParts, part: string | undefined): string | undefined {
    if (part === undefined) return undefined;
    const checksum = other.doc.checksum(part);
    return this.doc
      .relationships(this.doc.mainPart)
      .find(
        ({ type, target }) =>
          (type === "header" || type === "footer") &&
          this.doc.hasPart(target) &&
          this.doc.checksum(target) === checksum,
      )?.target;
  }

  /** By kind (`w:headerReference first`), the part. */
  shownBy(section: XmlElement | null): ReadonlyMap<string, string> {
    this.shown ??= this.readShown();
    return (section === null ? undefined : this.shown.get(section)) ?? new Map();
  }

  private readShown(): Map<XmlElement, Map<string, string>> {
    const all = new Map<XmlElement, Map<string, string>>();
    let last = new Map<string, string>();
    const links = this.doc.relationships(this.doc.mainPart);
    for (const section of this.sections) {
      last = new Map(last);
      for (const reference of section.children.filter(isReference)) {
        const link = links.find(({ id }) => id === reference.attr("r:id"));
        if (link !== undefined && this.doc.hasPart(link.target)) last.set(kindOf(reference), link.target);
      }
      all.set(section, last);
    }
    return all;
  }
}
