import type { DocxDocument } from "../package/document.ts";
import type { PagePlace } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** By `w:type` of a reference (ECMA-376 part 1, 17.18.36), as Word's API names it. */
const types: Record<string, PagePlace["type"]> = {
  default: "Primary",
  first: "FirstPage",
  even: "EvenPages",
};

/** The sections of a document (`w:sectPr`), in order. */
export function listSections(doc: DocxDocument): XmlElement[] {
  return [...doc.tree(doc.mainPart).root.descendants("w:sectPr")].filter(
    ({ parent }) => parent?.tag === "w:body" || (parent?.tag === "w:pPr" && parent.parent?.tag === "w:p"),
  );
}

export interface PagePart extends PagePlace {
  part: string;
}

/** The headers and footers, each at the first section that names it. */
export function listPageParts(doc: DocxDocument): PagePart[] {
  const seen = new Set<string>();
  return listPageReferences(doc).filter(({ part }) => !seen.has(part) && seen.add(part));
}

/** What each section names. One that names none has those of the section before it. */
export function listPageReferences(doc: DocxDocument): PagePart[] {
  const links = new Map(doc.relationships(doc.mainPart).map((link) => [link.id, link]));
  return listSections(doc).flatMap((element, section) =>
    element.children.flatMap((reference) => {
      const of = /^w:(header|footer)Reference$/.exec(reference.tag)?.[1] as PagePlace["of"] | undefined;
      const type = types[reference.attr("w:type") ?? "default"];
      const link = links.get(reference.attr("r:id") ?? "");
      if (!of || !type || !link || link.external || !doc.hasPart(link.target)) return [];
      return [{ part: link.target, of, type, section }];
    }),
  );
}
