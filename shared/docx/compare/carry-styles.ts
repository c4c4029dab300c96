import type { PackageChange } from "../package/change-package.ts";
import type { NamespaceScope } from "../xml/namespaces.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { CarryOptions } from "./content-carrier.ts";
import type { ContentKeys } from "./content-keys.ts";

/** What of a style no reader sees: how programs list and offer it. */
const unseen =
  /^w:(?:rsid|uiPriority|qFormat|semiHidden|unhideWhenUsed|locked|aliases|autoRedefine|next|link|basedOn)$/;

type Carry = (element: XmlElement, part: string, scope: NamespaceScope, options?: CarryOptions) => string;

/**
 * Which style of one document (`source`) is which of another (`target`): the same kind and name make the same style, its id
 * is a program's affair (`Heading1`, `berschrift1`). Styles cannot be tracked: where definitions differ the source's hold.
 */
export class StyleCarrier {
  /** Names of styles whose definition follows the source. */
  readonly changed: string[] = [];
  private readonly own: XmlElement | null;
  private readonly theirs: XmlElement | null;
  private readonly ids = new Map<string, string>();
  private readonly ownIds = new Set<string>();

  constructor(own: XmlElement | null, theirs: XmlElement | null) {
    this.own = own;
    this.theirs = theirs;
    if (!this.isSame()) this.match();
  }

  private isSame(): boolean {
    return this.own?.raw === this.theirs?.raw;
  }

  private match(): void {
    const byName = new Map<string, string>();
    const ownDefaults = new Map<string, XmlElement>();
    for (const style of listStyles(this.own)) {
      const id = style.attr("w:styleId") ?? "";
      byName.set(styleKey(style), id);
      this.ownIds.add(id);
      if (isDefault(style)) ownDefaults.set(kindOf(style), style);
    }
    const theirNames = new Set(listStyles(this.theirs).map(styleKey));
    const taken = new Set(this.ownIds);
    for (const style of listStyles(this.theirs)) {
      const id = style.attr("w:styleId") ?? "";
      let present = byName.get(styleKey(style));
      const ownDefault = ownDefaults.get(kindOf(style));
      // What paragraphs without a style have is one style, however it is called.
      if (present === undefined && isDefault(style) && ownDefault && !theirNames.has(styleKey(ownDefault)))
        present = ownDefault.attr("w:styleId") ?? "";
      this.ids.set(id, present ?? freeId(id, taken));
      taken.add(this.ids.get(id) as string);
    }
  }

  /** What the source calls `id`, in the target's words. An id that means nothing there means nothing here. */
  styleId(id: string): string {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    if (this.isSame() || !this.ownIds.has(id)) return id;
    const free = freeId(id, new Set([...this.ownIds, ...this.ids.values()]));
    this.ids.set(id, free);
    return free;
  }

  finish(
    mainPart: string,
    change: PackageChange,
    carry: Carry,
    targetKeys: ContentKeys,
    sourceKeys: ContentKeys,
  ): void {
    const { own, theirs } = this;
    if (theirs === null || this.isSame()) return;
    if (own === null) {
      const name = change.freeName("word/styles.xml");
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
      const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
      change.addPart(name, declaration + carry(theirs, name, theirs.scope), type);
      change.addRelationship(mainPart, "styles", name);
      this.changed.push("all styles");
      return;
    }
    const { part } = own.tree;
    const present = new Map(listStyles(own).map((style) => [style.attr("w:styleId") ?? "", style]));
    const splices: Splice[] = [];
    let added = "";
    const done = new Set<string>();
    const defaults = new Set<string>();
    for (const style of listStyles(theirs)) {
      const id = this.styleId(style.attr("w:styleId") ?? "");
      // Some files define a style twice; the first one counts.
      if (done.has(id)) continue;
      done.add(id);
      if (isDefault(style)) defaults.add(kindOf(style));
      const mine = present.get(id);
      if (mine !== undefined && keyOf(mine, targetKeys) === keyOf(style, sourceKeys)) continue;
      const carried = carry(style, part, own.scope, {
        rename: (element, tag, value) =>
          element === style && tag === "w:styleId" ? this.styleId(value) : null,
      });
      if (mine === undefined) added += carried;
      else splices.push({ start: mine.start, end: mine.end, text: carried });
      this.changed.push(style.child("w:name")?.attr("w:val") ?? style.attr("w:styleId") ?? "");
    }
    for (const style of listStyles(own)) {
      if (done.has(style.attr("w:styleId") ?? "") || !isDefault(style) || !defaults.has(kindOf(style)))
        continue;
      const attribute = style.attributes().find(({ tag }) => tag === "w:default");
      if (attribute !== undefined) splices.push({ start: attribute.start - 1, end: attribute.end, text: "" });
    }
    const [fallback, theirFallback] = [own.child("w:docDefaults"), theirs.child("w:docDefaults")];
    const keyed = (element: XmlElement | null, keys: ContentKeys) =>
      element === null ? "" : keys.ofElement(element);
    if (keyed(fallback, targetKeys) !== keyed(theirFallback, sourceKeys)) {
      const [start, end] = fallback === null ? [own.openEnd, own.openEnd] : [fallback.start, fallback.end];
      if (!own.selfClosing)
        splices.push({
          start,
          end,
          text: theirFallback === null ? "" : carry(theirFallback, part, own.scope),
        });
      this.changed.push("document defaults");
    }
    if (added !== "" && !own.selfClosing)
      splices.push({ start: own.closeStart, end: own.closeStart, text: added });
    change.splice(part, splices);
  }
}

function listStyles(root: XmlElement | null): XmlElement[] {
  return root?.children.filter(({ tag }) => tag === "w:style") ?? [];
}

const kindOf = (style: XmlElement) => style.attr("w:type") ?? "paragraph";

const isDefault = (style: XmlElement) => /^(?:1|true|on)$/.test(style.attr("w:default") ?? "");

/** Names of styles know no case. */
function styleKey(style: XmlElement): string {
  const name = style.child("w:name")?.attr("w:val") ?? style.attr("w:styleId") ?? "";
  return `${kindOf(style)} ${name.toLowerCase()}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let n = 1; taken.has(free); n++) free = `${wanted}${n}`;
  return free;
}

function keyOf(style: XmlElement, keys: ContentKeys): string {
  return style.children
    .filter(({ tag }) => !unseen.test(tag))
    .map((child) => {
      if (child.tag === "w:name") return (child.attr("w:val") ?? "").toLowerCase();
      return /Pr$/.test(child.tag) ? `${child.tag}${keys.ofProperties(child)}` : keys.ofElement(child);
    })
    .concat(keys.ids.styleId(style.child("w:basedOn")?.attr("w:val") ?? ""), String(isDefault(style)))
    .sort()
    .join("");
}
