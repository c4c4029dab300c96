import { DocxFailure } from "../docx-failure.ts";
import type { DocumentLink } from "../types.ts";
import { PackageChange, relationshipType } from "./change-package.ts";
import type { DocxDocument, Relationship } from "./document.ts";
import { formatLink, linkNamespace, parseLink } from "./link-text.ts";

/** Names the part's data store item; one for all documents, since a document holds one link. */
const storeItemId = "{6B0C8A5E-3B1F-4F1B-9D56-0A7B1D1C2E11}";
const itemPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Null where the document carries no readable link; other custom XML parts are never looked into further. */
export function readLink(doc: DocxDocument): DocumentLink | null {
  for (const part of listLinkParts(doc)) {
    const link = parseLink(doc.text(part.target));
    if (link !== null) return link;
  }
  return null;
}

/** Puts the link in, in place of the one that was there. */
export function writeLink(doc: DocxDocument, link: DocumentLink): DocxDocument {
  const present = listLinkParts(doc);
  const [first] = present;
  if (first !== undefined && present.length === 1)
    return doc.withParts(new Map([[first.target, formatLink(link)]]));
  const change = new PackageChange(removeLink(doc));
  const item = change.freeName("customXml/item1.xml");
  const properties = change.freeName(item.replace(/item(\d+)\.xml$/, "itemProps$1.xml"));
  change.addPart(item, formatLink(link), "application/xml");
  change.addPart(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n' +
      `<ds:datastoreItem ds:itemID="${storeItemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${linkNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    itemPropertiesType,
  );
  change.addRelationship(doc.mainPart, relationshipType("customXml"), item);
  change.addRelationship(item, relationshipType("customXmlProps"), properties);
  return change.finish();
}

/** The document without any link of ours, and without the parts that held it. */
export function removeLink(doc: DocxDocument): DocxDocument {
  const change = new PackageChange(doc);
  for (const { id, target } of listLinkParts(doc)) {
    for (const below of doc.relationships(target)) {
      if (!below.external && below.type === "customXmlProps" && doc.hasPart(below.target))
        change.removePart(below.target);
    }
    change.removePart(target);
    change.removeRelationship(doc.mainPart, id);
  }
  return change.finish();
}

function listLinkParts(doc: DocxDocument): Relationship[] {
  return doc.relationships(doc.mainPart).filter(({ type, target, external }) => {
    if (type !== "customXml" || external || !doc.hasPart(target)) return false;
    try {
      return doc.text(target).includes(linkNamespace) && doc.tree(target).root.uri === linkNamespace;
    } catch (error) {
      if (error instanceof DocxFailure) return false;
      throw error;
    }
  });
}
