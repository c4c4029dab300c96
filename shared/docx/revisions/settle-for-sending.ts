import { DocxFailure } from "../docx-failure.ts";
import { anchorPrefix } from "../package/anchor-name.ts";
import { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { removeLink } from "../package/document-link.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import { acceptRevisions, listWordParts } from "./settle-revisions.ts";

/** Tags of our own content controls; they and our bookmarks vanish from what is sent. */
const anchorTagPrefix = "autohire:";

const commentRelationships = new Set([
  "comments",
  "commentsExtended",
  "commentsIds",
  "commentsExtensible",
  "people",
]);

/**
 * The file for the employer: all revisions accepted; no comment, no comment's author, no link and no anchor of ours;
 * change tracking switched off. Creator and last editor stay in the file's properties only where they are the
 * candidate, otherwise they are emptied.
 */
export function settleForSending(doc: DocxDocument, candidateName: string): DocxDocument {
  const settled = removeLink(acceptRevisions(doc));
  const change = new PackageChange(settled);
  for (const part of listWordParts(settled)) {
    const tree = readTree(settled, part);
    if (tree === null) continue;
    change.splice(part, tree.root.tag === "w:settings" ? switchOffTracking(tree) : dropAnchors(tree));
  }
  for (const { id, type, target, external } of settled.relationships(settled.mainPart)) {
    if (!commentRelationships.has(type)) continue;
    change.removeRelationship(settled.mainPart, id);
    // In a damaged file even the text may be named as its comments.
    if (!external && settled.hasPart(target) && target !== settled.mainPart) change.removePart(target);
  }
  clearAuthors(settled, change, candidateName);
  return change.finish();
}

function readTree(doc: DocxDocument, part: string): XmlTree | null {
  try {
    return doc.tree(part);
  } catch (error) {
    // A damaged part outside the text: it is sent as it came, as it was opened.
    if (error instanceof DocxFailure) return null;
    throw error;
  }
}

const cut = ({ start, end }: { start: number; end: number }): Splice => ({ start, end, text: "" });

function switchOffTracking(tree: XmlTree): Splice[] {
  return tree.root.children.filter((element) => element.tag === "w:trackRevisions").map(cut);
}

function dropAnchors(tree: XmlTree): Splice[] {
  const splices: Splice[] = [];
  const ourBookmarks = new Set<string | null>();
  const visit = (element: XmlElement): void => {
    const { tag } = element;
    if (tag === "w:commentRangeStart" || tag === "w:commentRangeEnd" || isCommentReference(element)) {
      splices.push(cut(element));
      return;
    }
    if (tag === "w:bookmarkStart" && element.attr("w:name")?.startsWith(anchorPrefix)) {
      ourBookmarks.add(element.attr("w:id"));
      splices.push(cut(element));
      return;
    }
    if (tag === "w:bookmarkEnd" && ourBookmarks.has(element.attr("w:id"))) splices.push(cut(element));
    const content = isOurControl(element) ? element.child("w:sdtContent") : null;
    if (content !== null) {
      splices.push(cut({ start: element.start, end: content.openEnd }));
      for (const child of content.children) visit(child);
      splices.push(cut({ start: content.closeStart, end: element.end }));
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(tree.root);
  return splices;
}

/** The reference itself, or the run that holds nothing else. */
function isCommentReference(element: XmlElement): boolean {
  if (element.tag === "w:commentReference") return true;
  const content = element.tag === "w:r" ? element.children.filter((child) => child.tag !== "w:rPr") : [];
  return content.length > 0 && content.every((child) => child.tag === "w:commentReference");
}

function isOurControl(element: XmlElement): boolean {
  return (
    element.tag === "w:sdt" &&
    (element.find("w:sdtPr", "w:tag")?.attr("w:val")?.startsWith(anchorTagPrefix) ?? false)
  );
}

const samePerson = (a: string, b: string) =>
  a.trim().toLowerCase().replace(/\s+/g, " ") === b.trim().toLowerCase().replace(/\s+/g, " ");

function clearAuthors(doc: DocxDocument, change: PackageChange, candidateName: string): void {
  // A damaged package may name the part twice.
  const parts = doc
    .relationships("")
    .filter(({ type, target, external }) => type === "core-properties" && !external && doc.hasPart(target))
    .map(({ target }) => target);
  for (const target of new Set(parts)) {
    const tree = readTree(doc, target);
    const splices = (tree?.root.children ?? [])
      .filter(({ local }) => local === "creator" || local === "lastModifiedBy")
      .filter((element) => !element.selfClosing && !samePerson(element.readText().text, candidateName))
      .map((element) => cut({ start: element.openEnd, end: element.closeStart }));
    change.splice(target, splices);
  }
}
