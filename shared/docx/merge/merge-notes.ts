import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { partOfType } from "./merge-keys.ts";
import type { NamespaceBridge } from "./merge-namespaces.ts";
import type { StoryMerger, Versions } from "./merge-story.ts";

export type NoteType = "footnotes" | "endnotes" | "comments";

/**
 * Notes and comments follow their references: which of them are there is decided where the text names them; what they say is
 * merged here. Sides are in base's words, so that a note has one id in all three.
 */
export function mergeNotes(
  docs: Versions<DocxDocument>,
  type: NoteType,
  merged: { oldText: string; text: string },
  change: PackageChange,
  open: (part: string, roots: Versions<XmlElement>) => { story: StoryMerger; bridge: NamespaceBridge },
): { part: string; text: string } | null {
  const named = (text: string) => listReferences(text, type);
  const [before, after] = [named(merged.oldText), named(merged.text)];
  const rootOf = (doc: DocxDocument) => {
    const part = partOfType(doc, type);
    return part === null ? null : doc.tree(part).root;
  };
  const base = rootOf(docs.base);
  const sides = [rootOf(docs.mine), rootOf(docs.theirs)];
  const present = sides.filter((root) => root !== null);
  if (base === null) return after.size === 0 ? null : addNotes(docs, type, present, after, change);
  const [mine, theirs] = [sides[0] ?? base, sides[1] ?? base];
  if (mine.tree.text === base.tree.text && theirs.tree.text === base.tree.text && isSameSet(before, after))
    return null;
  const { story, bridge } = open(base.tree.part, { base, mine, theirs });
  const [own, left, right] = [index(base), index(mine), index(theirs)];
  const splices: Splice[] = [];
  for (const [id, note] of own) {
    // Some programs leave a note behind whose reference is gone; where it is still in both files, it was not taken away.
    const isLeft = sides.every((side, n) => side !== null && [left, right][n]?.has(id));
    if (before.has(id) && !after.has(id) && !isLeft) {
      splices.push({ start: note.start, end: note.end, text: "" });
      continue;
    }
    const [one, other] = [left.get(id) ?? note, right.get(id) ?? note];
    if ((one.raw === note.raw && other.raw === note.raw) || note.selfClosing) continue;
    const text = story.mergeContainer({ base: note, mine: one, theirs: other });
    if (text !== note.inner) splices.push({ start: note.openEnd, end: note.closeStart, text });
  }
  // Each behind the note that the text names before it.
  let place = base.children.find((note) => (note.attr("w:type") ?? "normal") === "normal")?.start;
  for (const id of after) {
    const known = own.get(id);
    if (known !== undefined) place = known.end;
    const note = known === undefined ? (left.get(id) ?? right.get(id)) : undefined;
    const at = place ?? base.closeStart;
    if (note !== undefined && !base.selfClosing)
      splices.push({ start: at, end: at, text: bridge.carry(note) });
  }
  if (splices.length === 0) return null;
  return { part: base.tree.part, text: bridge.declare(applySplices(base.tree.text, splices)) };
}

function listReferences(text: string, type: NoteType): Set<string> {
  if (!text.includes(`${type.slice(0, -1)}Reference`)) return new Set();
  const pattern = new RegExp(
    `<(?:[\\w.-]+:)?${type.slice(0, -1)}Reference\\s[^<>]*?:id\\s*=\\s*["'](-?\\d+)["']`,
    "g",
  );
  return new Set([...text.matchAll(pattern)].map((match) => match[1] as string));
}

const index = (root: XmlElement) => new Map(root.children.map((note) => [note.attr("w:id") ?? "", note]));

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** The part of the side that has one, with the notes the result names and the separators. */
function addNotes(
  docs: Versions<DocxDocument>,
  type: NoteType,
  sides: readonly XmlElement[],
  after: ReadonlySet<string>,
  change: PackageChange,
): { part: string; text: string } | null {
  const [first] = sides;
  if (first === undefined) return null;
  const kept = first.children.filter(
    (note) => (note.attr("w:type") ?? "normal") !== "normal" || after.has(note.attr("w:id") ?? ""),
  );
  const ids = new Set(kept.map((note) => note.attr("w:id")));
  const others = (sides[1]?.children ?? []).filter(
    (note) => after.has(note.attr("w:id") ?? "") && !ids.has(note.attr("w:id")),
  );
  const { text } = first.tree;
  const written =
    text.slice(0, first.openEnd) +
    [...kept, ...others].map(({ raw }) => raw).join("") +
    text.slice(first.closeStart);
  const name = change.freeName(first.tree.part);
  const doc = docs.mine.hasPart(first.tree.part) ? docs.mine : docs.theirs;
  change.addPart(name, written, doc.contentType(first.tree.part));
  change.addRelationship(docs.base.mainPart, type, name);
  return { part: name, text: written };
}
