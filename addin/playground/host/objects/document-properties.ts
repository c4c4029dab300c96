import { escapeText } from "../../../../shared/docx/xml/xml-text.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Kind } from "../kind.ts";
import { notImplemented } from "../word-error.ts";

/** `Word.DocumentProperties`, from the package's core and extended properties (ECMA-376 part 2, 8.3; part 1, 22.2). */
function propertiesPart(held: HeldDocument, type: string): string | null {
  const found = held.document.relationships("").find((r) => r.type === type && !r.external);
  return found !== undefined && held.document.hasPart(found.target) ? found.target : null;
}

function readProperty(held: HeldDocument, type: string, local: string): string {
  const part = propertiesPart(held, type);
  if (part === null) return "";
  return (
    held.document
      .tree(part)
      .root.children.find((e) => e.local === local)
      ?.readText().text ?? ""
  );
}

const core =
  (local: string) =>
  (_: null, { held }: { held: HeldDocument }) =>
    readProperty(held, "core-properties", local);
const extended =
  (local: string) =>
  (_: null, { held }: { held: HeldDocument }) =>
    readProperty(held, "extended-properties", local);

function setCore(held: HeldDocument, local: string, value: string): void {
  const part = propertiesPart(held, "core-properties");
  const element =
    part === null ? undefined : held.document.tree(part).root.children.find((e) => e.local === local);
  if (part === null || element === undefined)
    throw notImplemented(`setting the property ${local}, which this file lacks.`);
  held.changeBeside((document) => {
    const { text, root } = document.tree(part);
    const own = root.children.find((e) => e.local === local);
    if (own === undefined) return document;
    const open = text.slice(own.start, own.openEnd).replace(/\s*\/>$/, ">");
    const markup = `${open}${escapeText(value)}</${own.name}>`;
    return document.withParts(new Map([[part, text.slice(0, own.start) + markup + text.slice(own.end)]]));
  });
}

const setter =
  (local: string) =>
  (_: null, value: string, { held }: { held: HeldDocument }) =>
    setCore(held, local, String(value));

export const documentPropertiesKind: Kind<null> = {
  name: "DocumentProperties",
  properties: {
    ApplicationName: extended("Application"),
    Author: core("creator"),
    Category: core("category"),
    Comments: core("description"),
    Company: extended("Company"),
    CreationDate: core("created"),
    Format: () => "",
    Keywords: core("keywords"),
    LastAuthor: core("lastModifiedBy"),
    LastPrintDate: core("lastPrinted"),
    LastSaveTime: core("modified"),
    Manager: extended("Manager"),
    RevisionNumber: core("revision"),
    Security: () => 0,
    Subject: core("subject"),
    Template: extended("Template"),
    Title: core("title"),
  },
  setters: {
    Author: setter("creator"),
    Category: setter("category"),
    Comments: setter("description"),
    Keywords: setter("keywords"),
    Subject: setter("subject"),
    Title: setter("title"),
  },
};
