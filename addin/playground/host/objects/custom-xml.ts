import {
  addCustomXml,
  deleteCustomXml,
  findCustomXml,
  getCustomXml,
  listCustomXml,
  queryCustomXml,
  setCustomXml,
} from "../custom-xml-parts.ts";
import type { Host } from "../host.ts";
import { type Handle, handle, type Kind } from "../kind.ts";
import { notImplemented, WordError } from "../word-error.ts";

const partKind: Kind<string> = {
  name: "CustomXmlPart",
  id: (self) => self,
  properties: {
    Id: (self) => self,
    NamespaceUri: (self, { held }) => getCustomXml(held.document, self).namespaceUri,
  },
  methods: {
    GetXml: (self, _, { held }) => getCustomXml(held.document, self).xml,
    SetXml: (self, [xml], { held }) => setCustomXml(held, self, String(xml)),
    Delete: (self, _, { held }) => deleteCustomXml(held, self),
    Query: (self, [path, prefixes], { held }) => {
      const { xml } = getCustomXml(held.document, self);
      const found = queryCustomXml(xml, String(path), (prefixes ?? {}) as Record<string, string>);
      if (found === null) throw notImplemented(`the XPath ${String(path)}.`);
      return found;
    },
  },
};

/** The parts of one namespace, or all of them for null. */
const collectionKind: Kind<string | null> = {
  name: "CustomXmlPartCollection",
  items: (self, { held }) => ids(self, held.document).map((id) => handle(partKind, id)),
  item: (_, key, host) => findById(String(key), host),
  methods: {
    Add: (_, [xml], { held }) => handle(partKind, addCustomXml(held, String(xml)).id),
    GetByNamespace: (_, [uri]) => handle(collectionKind, String(uri)),
    GetCount: (self, _, { held }) => ids(self, held.document).length,
    GetItem: (_, [id], host) => findById(String(id), host),
    GetItemOrNullObject: (_, [id], host) => findById(String(id), host),
    GetOnlyItem: (self, _, host) => onlyItem(self, host),
    GetOnlyItemOrNullObject: (self, _, host) => onlyItem(self, host),
  },
};

function ids(namespaceUri: string | null, document: Host["held"]["document"]): string[] {
  return listCustomXml(document)
    .filter((part) => namespaceUri === null || part.namespaceUri === namespaceUri)
    .map((part) => part.id);
}

function findById(id: string, { held }: Host): Handle | null {
  const found = findCustomXml(held.document, id);
  return found === null ? null : handle(partKind, found.id);
}

function onlyItem(self: string | null, { held }: Host): Handle | null {
  const found = ids(self, held.document);
  if (found.length > 1) throw new WordError("GeneralException", "The collection holds more than one item.");
  return found[0] === undefined ? null : handle(partKind, found[0]);
}

export function customXmlParts(): Handle {
  return handle(collectionKind, null);
}
