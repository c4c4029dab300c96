import { escapeAttribute } from "../xml/xml-text.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";

/**
 * Markup means what its prefixes mean where it stands. What a side declares on its root and base does not is declared on
 * base's root where the result uses it; where both give one prefix two meanings, on the copied element itself.
 */
export class NamespaceBridge {
  private readonly base: XmlElement;
  /** Prefixes base does not have → what they mean, and whether a program that does not know them may ignore them. */
  private readonly added = new Map<string, { uri: string; ignorable: boolean }>();
  private readonly clashes = new Map<XmlTree, [string, string][]>();

  constructor(base: XmlElement, sides: readonly XmlElement[]) {
    this.base = base;
    for (const root of sides) {
      const ignorable = new Set((root.attr("mc:Ignorable") ?? "").split(/\s+/));
      const clashes: [string, string][] = [];
      for (const [prefix, uri] of root.scope.uris) {
        const own = base.scope.uris.get(prefix) ?? this.added.get(prefix)?.uri;
        if (own === uri) continue;
        if (own === undefined && prefix !== "")
          this.added.set(prefix, { uri, ignorable: ignorable.has(prefix) });
        else clashes.push([prefix, uri]);
      }
      if (clashes.length > 0) this.clashes.set(root.tree, clashes);
    }
  }

  carry(element: XmlElement): string {
    const { raw, tree } = element;
    const local: [string, string][] = [...(this.clashes.get(tree) ?? [])];
    const outer = element.parent?.scope ?? element.scope;
    if (outer !== tree.root.scope && element !== tree.root) {
      for (const [prefix, uri] of outer.uris)
        if (tree.root.scope.uris.get(prefix) !== uri) local.push([prefix, uri]);
    }
    if (local.length === 0) return raw;
    const at = 1 + element.name.length;
    const own = tree.text.slice(element.start, element.openEnd);
    let declared = "";
    for (const [prefix, uri] of new Map(local)) {
      const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
      const isUsed = prefix === "" ? /<\/?[\w.-]+[\s/>]/.test(raw) : raw.includes(`${prefix}:`);
      if (isUsed && !own.includes(`${name}=`)) declared += ` ${name}="${escapeAttribute(uri)}"`;
    }
    return raw.slice(0, at) + declared + raw.slice(at);
  }

  /** The part's text with what it needs declared on its root. */
  declare(text: string): string {
    let declared = "";
    const ignorable: string[] = [];
    for (const [prefix, one] of this.added) {
      if (!new RegExp(`[<\\s/"]${prefix}:|Requires="[^"]*\\b${prefix}\\b`).test(text)) continue;
      declared += ` xmlns:${prefix}="${escapeAttribute(one.uri)}"`;
      if (one.ignorable) ignorable.push(prefix);
    }
    if (declared === "") return text;
    const { base } = this;
    const known = base.attributes().find(({ tag }) => tag === "mc:Ignorable");
    const at = base.start + 1 + base.name.length;
    if (known !== undefined && ignorable.length > 0) {
      const list = ` ${ignorable.join(" ")}`;
      return (
        text.slice(0, at) + declared + text.slice(at, known.valueEnd) + list + text.slice(known.valueEnd)
      );
    }
    const mc = base.scope.findPrefix("mc") ?? (this.added.has("mc") ? "mc" : null);
    if (mc !== null && ignorable.length > 0) {
      declared += ` ${mc}:Ignorable="${ignorable.join(" ")}"`;
      if (base.scope.findPrefix("mc") === null && !declared.includes("xmlns:mc="))
        declared += ` xmlns:mc="${escapeAttribute(this.added.get("mc")?.uri ?? "")}"`;
    }
    return text.slice(0, at) + declared + text.slice(at);
  }
}
