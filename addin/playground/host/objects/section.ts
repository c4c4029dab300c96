import { PackageChange, relationshipType } from "../../../../shared/docx/package/change-package.ts";
import { listPageReferences, listSections } from "../../../../shared/docx/read/page-parts.ts";
import type { PagePlace } from "../../../../shared/docx/types.ts";
import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import { readLocation } from "../spans.ts";
import { notImplemented } from "../word-error.ts";
import { bodyHandle } from "./body.ts";

/** `Word.Section`, by its number. Its own body is not known here. */
const sectionKind: Kind<number> = {
  name: "Section",
  id: (self) => self + 1,
  methods: {
    GetHeader: (self, [type], host) => pageBody(host, "header", self, type),
    GetFooter: (self, [type], host) => pageBody(host, "footer", self, type),
    GetNext: (self, _, host) => sections(host)[self + 1] ?? null,
    GetNextOrNullObject: (self, _, host) => sections(host)[self + 1] ?? null,
  },
};

const sectionCollectionKind = collectionOf("SectionCollection");

export function sectionCollection(host: Host): Handle {
  return handle(sectionCollectionKind, () => sections(host));
}

function sections({ held }: Host): Handle[] {
  return listSections(held.document).map((_, section) => handle(sectionKind, section));
}

/**
 * The header or footer that the section shows: its own, or that of the section before it. Where there is none, Word makes an
 * empty one, also when somebody only asks.
 */
function pageBody(host: Host, of: PagePlace["of"], section: number, type: unknown): Handle {
  const { held } = host;
  const wanted = readLocation<PagePlace["type"]>(type, ["Primary", "FirstPage", "EvenPages"]);
  const known = listPageReferences(held.document).findLast(
    (page) => page.of === of && page.type === wanted && page.section <= section,
  );
  const place = { part: known?.part ?? addPage(held, of, wanted) };
  return Object.assign(
    held.within(place, () => bodyHandle(host)),
    { place },
  );
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typeValues = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** In the first section, from which the others have it. */
function addPage(held: HeldDocument, of: PagePlace["of"], type: PagePlace["type"]): string {
  const { document } = held;
  const section = listSections(document)[0] as XmlElement | undefined;
  const w = section?.scope.findPrefix("w");
  if (!section || !w) throw notImplemented(`making a ${of} in a document without sections.`);
  const change = new PackageChange(document);
  const part = change.freeName(`word/${of}1.xml`);
  const name = of === "header" ? "hdr" : "ftr";
  const uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  change.addPart(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${name} xmlns:w="${uri}"><w:p/></w:${name}>`,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${of}+xml`,
  );
  const id = change.addRelationship(document.mainPart, relationshipType(of), part);
  const reference = `<${w}:${of}Reference ${w}:type="${typeValues[type]}" r:id="${id}" xmlns:r="${relationships}"/>`;
  change.splice(document.mainPart, [
    section.selfClosing
      ? { start: section.openEnd - 2, end: section.end, text: `>${reference}</${section.name}>` }
      : { start: section.openEnd, end: section.openEnd, text: reference },
  ]);
  held.adopt(change.finish());
  return part;
}
