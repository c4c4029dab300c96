import { DocxFailure } from "../docx-failure.ts";
import type { DocxDocument } from "../package/document.ts";
import { mayHoldRevisions } from "../xml/revision-marks.ts";
import { applySplices } from "../xml/splice.ts";
import { parseXml, type XmlElement, type XmlTree } from "../xml/xml-tree.ts";
import { referenceKey, type Settlement } from "./settle-plan.ts";
import { settleTree } from "./settle-tree.ts";

export interface RevisionFilter {
  /** Only this author's revisions, spelled as in the file; others stay pending. */
  author?: string;
  /** Only in these parts; in all unless given. */
  parts?: ReadonlySet<string>;
}

/**
 * The document as if every revision (of `filter.author`, if given) had been accepted: in body, headers, footers,
 * notes, comments, text boxes. Parts without a revision keep their bytes. Notes and comments go with their references.
 */
export function acceptRevisions(doc: DocxDocument, filter: RevisionFilter = {}): DocxDocument {
  return settleRevisions(doc, "accept", filter);
}

/** The counterpart of `acceptRevisions`: the document as it was before its revisions were made. */
export function rejectRevisions(doc: DocxDocument, filter: RevisionFilter = {}): DocxDocument {
  return settleRevisions(doc, "reject", filter);
}

function settleRevisions(doc: DocxDocument, settlement: Settlement, filter: RevisionFilter): DocxDocument {
  const changes = new Map<string, string>();
  const dropped = new Set<string>();
  for (const part of listWordParts(doc)) {
    if (filter.parts !== undefined && !filter.parts.has(part)) continue;
    const tree = findRevisedTree(doc, part);
    if (tree === null) continue;
    const settled = settleTree(tree, settlement, filter.author ?? null);
    if (settled.text !== tree.text) changes.set(part, settled.text);
    // A glossary has notes and comments of its own.
    if (!doc.contentType(part)?.includes("glossary")) for (const key of settled.dropped) dropped.add(key);
  }
  if (dropped.size > 0) dropReferenced(doc, changes, dropped);
  return changes.size === 0 ? doc : doc.withParts(changes);
}

/** Parts of WordprocessingML: the stories, and styles or numbering, whose formatting can be tracked as well. */
export function listWordParts(doc: DocxDocument): string[] {
  return doc.partNames.filter(
    (part) => part === doc.mainPart || /wordprocessingml.*\+xml$/.test(doc.contentType(part) ?? ""),
  );
}

const neverRevised = /wordprocessingml\.(?:settings|webSettings|fontTable)\+xml$/;

/** Null where the part has no revision. A damaged part outside the text holds none that could be settled. */
function findRevisedTree(doc: DocxDocument, part: string): XmlTree | null {
  if (neverRevised.test(doc.contentType(part) ?? "")) return null;
  return unlessDamaged(() => (mayHoldRevisions(doc.text(part)) ? doc.tree(part) : null));
}

function unlessDamaged(read: () => XmlTree | null): XmlTree | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocxFailure) return null;
    throw error;
  }
}

/**
 * Notes and comments go with their last reference, as in Word, whatever is left in them: nobody could see it. What later
 * versions of Word keep about a comment, by the id of its last paragraph, goes with it.
 */
function dropReferenced(doc: DocxDocument, changes: Map<string, string>, dropped: ReadonlySet<string>): void {
  const paragraphs = new Set<string>();
  dropEntries(doc, changes, ["footnotes", "endnotes", "comments"], (entry) => {
    const goes = dropped.has(referenceKey(entry));
    if (goes && entry.tag === "w:comment") {
      for (const paragraph of entry.descendants("w:p")) paragraphs.add(paragraph.attr("w14:paraId") ?? "");
    }
    return goes;
  });
  paragraphs.delete("");
  if (paragraphs.size === 0) return;
  dropEntries(doc, changes, ["commentsExtended", "commentsIds"], (entry) =>
    entry.attributes().some(({ tag, value }) => tag.endsWith(":paraId") && paragraphs.has(value)),
  );
}

/** Takes entries out of the parts of these kinds that the main part names. A damaged part keeps what it has. */
function dropEntries(
  doc: DocxDocument,
  changes: Map<string, string>,
  types: readonly string[],
  isDropped: (entry: XmlElement) => boolean,
): void {
  for (const { type, target, external } of doc.relationships(doc.mainPart)) {
    if (!types.includes(type) || external || !doc.hasPart(target)) continue;
    const changed = changes.get(target);
    const tree = unlessDamaged(() => (changed === undefined ? doc.tree(target) : parseXml(target, changed)));
    const splices = (tree?.root.children ?? [])
      .filter(isDropped)
      .map(({ start, end }) => ({ start, end, text: "" }));
    if (tree !== null && splices.length > 0) changes.set(target, applySplices(tree.text, splices));
  }
}
