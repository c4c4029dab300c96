import type { DocxDocument } from "./document.ts";
import { DocxFailure } from "./docx-failure.ts";
import { mayHoldRevisions } from "./revision-marks.ts";
import { type Settlement, settleTree } from "./settle-tree.ts";
import { applySplices } from "./splice.ts";
import { parseXml, type XmlElement, type XmlTree } from "./xml-tree.ts";

export interface RevisionFilter {
  /** Only this author's revisions, spelled as in the file; others stay pending. */
  author?: string;
}

/**
 * The document as if every revision (of `filter.author`, if given) had been accepted: in body, headers, footers,
 * notes, comments, text boxes. Parts without a revision keep their bytes. A note goes
 * with its reference once nothing is left in it.
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
  const droppedNotes = new Set<string>();
  for (const part of listWordParts(doc)) {
    const tree = findRevisedTree(doc, part);
    if (tree === null) continue;
    const settled = settleTree(tree, settlement, filter.author ?? null);
    if (settled.text !== tree.text) changes.set(part, settled.text);
    for (const note of settled.droppedNotes) droppedNotes.add(note);
  }
  if (droppedNotes.size > 0) dropNotes(doc, changes, droppedNotes);
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
  try {
    return mayHoldRevisions(doc.text(part)) ? doc.tree(part) : null;
  } catch (error) {
    if (error instanceof DocxFailure) return null;
    throw error;
  }
}

function dropNotes(doc: DocxDocument, changes: Map<string, string>, dropped: Set<string>): void {
  const body = parseXml(doc.mainPart, changes.get(doc.mainPart) ?? doc.text(doc.mainPart));
  for (const element of body.root.descendants()) dropped.delete(noteKey(element, "Reference"));
  for (const { type, target } of doc.relationships(doc.mainPart)) {
    if ((type !== "footnotes" && type !== "endnotes") || !doc.hasPart(target)) continue;
    const tree = parseXml(target, changes.get(target) ?? doc.text(target));
    const splices = tree.root.children
      .filter((note) => dropped.has(noteKey(note, "")) && isBare(note))
      .map(({ start, end }) => ({ start, end, text: "" }));
    if (splices.length > 0) changes.set(target, applySplices(tree.text, splices));
  }
}

/** Nothing is left in it but, perhaps, its own number. */
function isBare(note: XmlElement): boolean {
  return ![...note.descendants()].some(({ tag }) =>
    /^(?:w:(?:t|tbl|drawing|pict|object|sym)|m:t)$/.test(tag),
  );
}

function noteKey(element: XmlElement, suffix: "Reference" | ""): string {
  const kind =
    element.tag === `w:footnote${suffix}`
      ? "footnote"
      : element.tag === `w:endnote${suffix}`
        ? "endnote"
        : null;
  return kind === null ? "" : `${kind} ${element.attr("w:id")}`;
}
