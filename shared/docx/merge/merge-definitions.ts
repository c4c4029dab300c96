import type { DocxDocument } from "../package/document.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { MergeKeys } from "./merge-keys.ts";
import { mergeProperty } from "./merge-properties.ts";
import type { Versions } from "./merge-story.ts";

/**
 * Parts that are lists of definitions told apart by a name: styles, lists, settings. Each definition merges property by property.
 * What a side dropped stays: the text may still name it. What a side added comes behind what it stands behind there.
 */
export function mergeDefinitions(
  docs: Versions<DocxDocument>,
  roots: Versions<XmlElement>,
  identityOf: (definition: XmlElement) => string,
  decide: DecideDefinition,
): Splice[] {
  const splices: Splice[] = [];
  const keys = {
    base: new MergeKeys(docs.base),
    mine: new MergeKeys(docs.mine),
    theirs: new MergeKeys(docs.theirs),
  };
  const index = (root: XmlElement) => {
    const map = new Map<string, XmlElement>();
    // Some files define a thing twice; the first one counts.
    for (const child of root.children) if (!map.has(identityOf(child))) map.set(identityOf(child), child);
    return map;
  };
  const [own, left, right] = [index(roots.base), index(roots.mine), index(roots.theirs)];
  const settle = (name: string, base: XmlElement | null, mine: XmlElement, theirs: XmlElement) => {
    const side = decide(name, { base: describe(base), mine: describe(mine), theirs: describe(theirs) });
    return side === null ? null : side === "mine" ? mine : theirs;
  };
  for (const [name, element] of own) {
    const [mine, theirs] = [left.get(name) ?? element, right.get(name) ?? element];
    if (mine.raw === element.raw && theirs.raw === element.raw) continue;
    const keysOf = (one: XmlElement, side: MergeKeys) => (one === element ? keys.base : side);
    const merged =
      mergeProperty(
        { element, keys: keys.base },
        { element: mine, keys: keysOf(mine, keys.mine) },
        { element: theirs, keys: keysOf(theirs, keys.theirs) },
      ) ?? settle(name, element, mine, theirs)?.raw;
    if (merged !== undefined && merged !== element.raw)
      splices.push({ start: element.start, end: element.end, text: merged });
  }
  const added = [...new Map([...right, ...left])].filter(([name]) => !own.has(name));
  for (const [name, element] of added.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [mine, theirs] = [left.get(name), right.get(name)];
    let winner = element;
    if (mine !== undefined && theirs !== undefined) {
      const [one, other] = [keys.mine.ofElement(mine), keys.theirs.ofElement(theirs)];
      winner = (one === other ? null : settle(name, null, mine, theirs)) ?? (one <= other ? mine : theirs);
    }
    const at = placeOf(winner, own, identityOf) ?? roots.base.closeStart;
    if (!roots.base.selfClosing) splices.push({ start: at, end: at, text: winner.raw });
  }
  return splices;
}

/** Told of a definition that both sides changed differently; gives the side that was decided for, null where none was. */
export type DecideDefinition = (name: string, texts: Versions<string>) => "mine" | "theirs" | null;

/** Behind the nearest one before it that base has too; before the first that follows it otherwise. */
function placeOf(
  element: XmlElement,
  own: ReadonlyMap<string, XmlElement>,
  identityOf: (definition: XmlElement) => string,
): number | null {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  for (let n = at - 1; n >= 0; n--) {
    const found = own.get(identityOf(siblings[n] as XmlElement));
    if (found !== undefined) return found.end;
  }
  for (const sibling of siblings.slice(at + 1)) {
    const found = own.get(identityOf(sibling));
    if (found !== undefined) return found.start;
  }
  return null;
}

/** Properties in words close to Word's own: `spacing before=240, b`. */
export function describe(element: XmlElement | null): string {
  if (element === null) return "";
  const leaves = (one: XmlElement): XmlElement[] =>
    one.children.length === 0 ? [one] : one.children.flatMap(leaves);
  return leaves(element)
    .map((leaf) => {
      const values = leaf
        .attributes()
        .filter(({ name }) => !name.startsWith("xmlns"))
        .map(({ name, value }) => ` ${name.slice(name.indexOf(":") + 1)}=${value}`);
      return leaf.local + values.join("");
    })
    .join(", ");
}
