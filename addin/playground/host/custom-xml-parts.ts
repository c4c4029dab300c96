import { DocxFailure } from "../../../shared/docx/docx-failure.ts";
import { PackageChange, relationshipType } from "../../../shared/docx/package/change-package.ts";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { escapeAttribute } from "../../../shared/docx/xml/xml-text.ts";
import { parseXml } from "../../../shared/docx/xml/xml-tree.ts";
import type { HeldDocument } from "./held-document.ts";
import { invalidArgument, itemNotFound } from "./word-error.ts";

const itemPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const itemPropertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export interface CustomXmlPart {
  /** Data store item id, `{GUID}`; the part's name where it has none. */
  id: string;
  part: string;
  namespaceUri: string;
  xml: string;
}

export function listCustomXml(document: DocxDocument): CustomXmlPart[] {
  return document.relationships(document.mainPart).flatMap(({ type, target, external }) => {
    if (type !== "customXml" || external || !document.hasPart(target)) return [];
    try {
      const { root } = document.tree(target);
      const properties = document
        .relationships(target)
        .find((r) => r.type === "customXmlProps" && document.hasPart(r.target));
      const item = properties === undefined ? null : document.tree(properties.target).root;
      const id = item?.attributes().find((a) => a.name.endsWith("itemID"))?.value ?? target;
      return [{ id, part: target, namespaceUri: root.uri, xml: document.text(target) }];
    } catch (error) {
      if (error instanceof DocxFailure) return [];
      throw error;
    }
  });
}

export function findCustomXml(document: DocxDocument, id: string): CustomXmlPart | null {
  return listCustomXml(document).find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
}

export function getCustomXml(document: DocxDocument, id: string): CustomXmlPart {
  const found = findCustomXml(document, id);
  if (found === null) throw itemNotFound(`The custom XML part ${id}`);
  return found;
}

/** Throws InvalidArgument where the text is no XML. */
export function addCustomXml(held: HeldDocument, xml: string): CustomXmlPart {
  const uri = rootNamespace(xml);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  held.changeBeside((document) => {
    const change = new PackageChange(document);
    const item = change.freeName("customXml/item1.xml");
    const properties = change.freeName(item.replace(/item(\d+)\.xml$/, "itemProps$1.xml"));
    change.addPart(item, xml, "application/xml");
    change.addPart(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${itemPropertiesNamespace}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(uri)}"/></ds:schemaRefs></ds:datastoreItem>`,
      itemPropertiesType,
    );
    change.addRelationship(document.mainPart, relationshipType("customXml"), item);
    change.addRelationship(item, relationshipType("customXmlProps"), properties);
    return change.finish();
  });
  return getCustomXml(held.document, id);
}

export function setCustomXml(held: HeldDocument, id: string, xml: string): void {
  rootNamespace(xml);
  const { part } = getCustomXml(held.document, id);
  held.changeBeside((document) =>
    document.hasPart(part) ? document.withParts(new Map([[part, xml]])) : document,
  );
}

export function deleteCustomXml(held: HeldDocument, id: string): void {
  getCustomXml(held.document, id);
  held.changeBeside((document) => {
    const found = findCustomXml(document, id);
    if (found === null) return document;
    const change = new PackageChange(document);
    for (const below of document.relationships(found.part)) {
      if (!below.external && document.hasPart(below.target)) change.removePart(below.target);
    }
    change.removePart(found.part);
    const relationship = document.relationships(document.mainPart).find((r) => r.target === found.part);
    if (relationship !== undefined) change.removeRelationship(document.mainPart, relationship.id);
    return change.finish();
  });
}

/**
 * What an XPath finds, as markup. Only plain ways of elements from the root (`/a:link/a:item`) and a last `@name` or
 * `text()` are understood; null for anything else.
 */
export function queryCustomXml(xml: string, path: string, prefixes: Record<string, string>): string[] | null {
  if (!/^\/(?:[\w.-]+:)?[\w.-]+(\/(?:(?:[\w.-]+:)?[\w.-]+|@[\w.:-]+|text\(\)))*$/.test(path)) return null;
  const { root } = parseXml("custom XML", xml);
  const [first, ...steps] = path.slice(1).split("/") as [string, ...string[]];
  const fits = (element: { local: string; uri: string }, step: string) => {
    const [prefix, local] = step.includes(":") ? (step.split(":") as [string, string]) : ["", step];
    return element.local === local && element.uri === (prefix === "" ? "" : (prefixes[prefix] ?? ""));
  };
  let found = fits(root, first) ? [root] : [];
  for (const step of steps) {
    if (step.startsWith("@")) return found.flatMap((e) => e.attr(step.slice(1)) ?? []);
    if (step === "text()") return found.map((e) => e.readText().text);
    found = found.flatMap((e) => e.children.filter((child) => fits(child, step)));
  }
  return found.map((e) => e.raw);
}

function rootNamespace(xml: string): string {
  try {
    return parseXml("custom XML", xml).root.uri;
  } catch (error) {
    if (error instanceof DocxFailure) throw invalidArgument("The text is not well-formed XML.");
    throw error;
  }
}
