import { escapeAttribute } from "../xml/xml-text.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import type { PackageChange } from "./change-package.ts";

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Extensions of the format that a reader may pass over are named on a part's root (`mc:Ignorable="w14 wp14"`, ECMA-376 part 3,
 * 10.2). Content that comes into a part brings those names along; without them an older reader would refuse the file.
 */
export class IgnorableNamespaces {
  private readonly ofTree = new Map<XmlTree, ReadonlySet<string>>();
  /** By part, prefix → URI. */
  private readonly wanted = new Map<string, Map<string, string>>();

  /** `prefixes` are used by the element and what it holds. */
  note(element: XmlElement, toPart: string, prefixes: ReadonlySet<string>): void {
    const { root } = element.tree;
    let ignorable = this.ofTree.get(element.tree);
    if (ignorable === undefined) {
      ignorable = new Set((root.attr("mc:Ignorable") ?? "").split(/\s+/));
      this.ofTree.set(element.tree, ignorable);
    }
    for (const prefix of prefixes) {
      const uri = root.scope.uris.get(prefix);
      if (!ignorable.has(prefix) || uri === undefined || element.scope.uris.get(prefix) !== uri) continue;
      const known = this.wanted.get(toPart) ?? new Map<string, string>();
      this.wanted.set(toPart, known.set(prefix, uri));
    }
  }

  finish(change: PackageChange): void {
    for (const [part, prefixes] of this.wanted) {
      const text = change.text(part);
      const open = text === null ? null : /<[^?!][^>]*>/.exec(text);
      if (text === null || open === null) continue;
      const named = addIgnorable(open[0], prefixes);
      if (named !== open[0])
        change.splice(part, [{ start: open.index, end: open.index + open[0].length, text: named }]);
    }
  }
}

function addIgnorable(open: string, prefixes: ReadonlyMap<string, string>): string {
  const declared = new Map(
    [...open.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].map(([, prefix, uri]) => [prefix, uri]),
  );
  const bound = [...declared].find(([, uri]) => uri === compatibility)?.[0];
  const mc = bound ?? "mc";
  if (bound === undefined && declared.has("mc")) return open;
  const attribute = new RegExp(`\\s${mc}:Ignorable\\s*=\\s*(["'])([^"']*)\\1`).exec(open);
  const present = new Set((attribute?.[2] ?? "").split(/\s+/).filter((prefix) => prefix !== ""));
  const added = [...prefixes].filter(
    ([prefix, uri]) => !present.has(prefix) && (declared.get(prefix) ?? uri) === uri,
  );
  if (added.length === 0) return open;
  const list = [...present, ...added.map(([prefix]) => prefix)].join(" ");
  const namespaces = [...added, ...(bound === undefined ? [["mc", compatibility] as const] : [])]
    .filter(([prefix]) => !declared.has(prefix))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`)
    .join("");
  const bare = attribute === null ? open : open.replace(attribute[0], "");
  return bare.replace(/(?<!\s)\s*(\/?)>$/, `${namespaces} ${mc}:Ignorable="${list}"$1>`);
}
