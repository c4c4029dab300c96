import { type PackageChange, relationshipType } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { relationshipsPart } from "../package/part-names.ts";
import { flavourOf } from "../package/translate-flavour.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import { contentOf, type MergeNames } from "./merge-names.ts";

/**
 * Makes a merged part's text whole: new links get a relationship, and what they lead to comes along; ids that came twice are
 * given anew; bookmarks and ranges that lost one of their ends lose the other.
 */
export class PartFinisher {
  private readonly base: DocxDocument;
  private readonly change: PackageChange;
  private readonly names: MergeNames;
  private readonly copied = new Map<string, string>();
  private nextId = 0;

  constructor(base: DocxDocument, change: PackageChange, names: MergeNames) {
    this.base = base;
    this.change = change;
    this.names = names;
  }

  finish(part: string, text: string): string {
    const linked = this.linkNew(part, text);
    return this.renumber(balance(linked), this.base.hasPart(part) ? this.base.text(part) : "");
  }

  private linkNew(part: string, text: string): string {
    const ids = new Map<string, string>();
    for (const [, id] of text.matchAll(/=\s*["'](rIdMerge\d+)["']/g)) {
      const link = this.names.links.get(id as string);
      if (link === undefined || ids.has(id as string)) continue;
      const { target, external } = link.relationship;
      // A link to nothing stays one.
      const name = external || !link.doc.hasPart(target) ? target : this.copyPart(link.doc, target);
      ids.set(id as string, this.change.addRelationship(part, link.type, name, external));
    }
    return ids.size === 0
      ? text
      : text.replace(
          /(=\s*["'])(rIdMerge\d+)(?=["'])/g,
          (_, head: string, id: string) => head + (ids.get(id) ?? id),
        );
  }

  /** A side's part and what it links to, once; gives its name in the result. */
  copyPart(doc: DocxDocument, part: string): string {
    // By content: what both sides brought comes once.
    const key = `${part.slice(part.lastIndexOf("."))} ${contentOf(doc, part)}`;
    let name = this.copied.get(key);
    if (name !== undefined) return name;
    name = this.change.freeName(part);
    this.copied.set(key, name);
    this.change.addPart(name, doc.bytes(part), doc.contentType(part));
    const source = relationshipsPart(part);
    if (!doc.hasPart(source)) return name;
    const { root } = doc.tree(source);
    const links = new Map(doc.relationships(part).map((link) => [link.id, link]));
    let entries = "";
    for (const entry of root.children) {
      const link = links.get(entry.attr("Id") ?? "");
      if (link === undefined || (!link.external && !doc.hasPart(link.target))) continue;
      const target = link.external ? link.target : `/${this.copyPart(doc, link.target)}`;
      const type = entry.attr("Type") ?? relationshipType(link.type, flavourOf(this.base));
      entries += `<Relationship Id="${escapeAttribute(link.id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${link.external ? ' TargetMode="External"' : ""}/>`;
    }
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
    this.change.addPart(relationshipsPart(name), text, null);
    return name;
  }

  /** Ids that stand more often than in base, though each should stand once: the later ones get a number of their own. */
  private renumber(text: string, old: string): string {
    let written = text;
    for (const { pattern, fresh } of uniqueIds) {
      const count = (list: Iterable<RegExpMatchArray>) => {
        const counts = new Map<string, number>();
        for (const match of list) counts.set(match[3] as string, (counts.get(match[3] as string) ?? 0) + 1);
        return counts;
      };
      const now = count(written.matchAll(pattern));
      if (![...now.values()].some((times) => times > 1)) continue;
      const before = count(old.matchAll(pattern));
      const seen = new Map<string, number>();
      written = written.replace(pattern, (whole, head: string, quote: string, id: string) => {
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        if (times <= Math.max(1, before.get(id) ?? 0)) return whole;
        if (fresh === "drop") return head.replace(/\s[\w.-]+:paraId\s*=\s*$/, "");
        let next: string;
        do next = String(fresh + ++this.nextId);
        while (now.has(next));
        return `${head}${quote}${next}${quote}`;
      });
    }
    return written;
  }
}

/** Patterns end with the quoted id; fresh numbers count up from the given one. */
const uniqueIds: { pattern: RegExp; fresh: number | "drop" }[] = [
  {
    pattern:
      /(<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo|\w+Change|cellIns|cellDel|cellMerge)\s(?:[^<>]*?[\s:])?id\s*=\s*)(["'])(-?\d+)\2/g,
    fresh: 1_200_000,
  },
  { pattern: /(<(?:[\w.-]+:)?docPr\s(?:[^<>]*?\s)?id\s*=\s*)(["'])(\d+)\2/g, fresh: 1_400_000 },
  {
    pattern:
      /(<(?:[\w.-]+:)?sdtPr>(?:(?!<\/(?:[\w.-]+:)?sdtPr>)[\s\S])*?<(?:[\w.-]+:)?id\s(?:[\w.-]+:)?val\s*=\s*)(["'])(-?\d+)\2/g,
    fresh: 1_600_000,
  },
  { pattern: /(<(?:[\w.-]+:)?p\s(?:[^<>]*?\s)?[\w.-]+:paraId\s*=\s*)(["'])([0-9A-Fa-f]+)\2/g, fresh: "drop" },
];

const ranges =
  /<(?:[\w.-]+:)?(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)(?=[\s/])[^<>]*?\/>|<(?:[\w.-]+:)?(bookmark|perm)(Start|End)\s[^<>]*><\/[^<>]*>/g;

/** Without starts that have no end, ends that have no start, and what came a second time. */
function balance(text: string): string {
  const starts = new Map<string, number>();
  const good = new Set<number>();
  const names = new Set<string>();
  for (const match of text.matchAll(ranges)) {
    const [tag] = match;
    const kind = match[1] ?? match[3];
    const id = `${kind} ${/[\s:]id\s*=\s*["']([^"']*)/.exec(tag)?.[1]}`;
    if ((match[2] ?? match[4]) === "Start") {
      const name = kind === "bookmark" ? /[\s:]name\s*=\s*["']([^"']*)/.exec(tag)?.[1] : undefined;
      if (name !== undefined && names.has(name)) continue;
      if (name !== undefined) names.add(name);
      if (!starts.has(id)) starts.set(id, match.index);
    } else {
      const start = starts.get(id);
      if (start === undefined || good.has(start)) continue;
      good.add(start);
      good.add(match.index);
    }
  }
  return text.replace(ranges, (tag, ...rest) => {
    const at = rest.find((one) => typeof one === "number") as number;
    return good.has(at) ? tag : "";
  });
}
