import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import { builtInName, findStyle, readStyles, type Style } from "../read-styles.ts";

const styleKind: Kind<Style> = {
  name: "Style",
  properties: {
    BaseStyle: (self, { held }) => {
      const base = self.basedOn === null ? null : readStyles(held.document).byId.get(self.basedOn);
      return base?.name ?? "";
    },
    BuiltIn: (self) => builtInName(self) !== "Other",
    InUse: () => true,
    NameLocal: (self) => self.name,
    QuickStyle: (self) => self.element.child("w:qFormat") !== null,
    Type: (self) =>
      ({ paragraph: "Paragraph", character: "Character", table: "Table", numbering: "List" })[self.type],
  },
};

interface StyleList {
  (): Handle[];
  host?: Host;
}

const collectionKind = collectionOf("StyleCollection", {
  methods: {
    GetByName: (list, [name]) => byName(list, String(name)),
    GetByNameOrNullObject: (list, [name]) => byName(list, String(name)),
    GetItem: (list, [index]) => list()[Number(index)] ?? null,
  },
});

function byName(list: StyleList, name: string): Handle | null {
  const found = findStyle(readStyles((list.host as Host).held.document), name);
  return found === null ? null : handle(styleKind, found);
}

export function styleCollection(host: Host): Handle {
  const list: StyleList = () =>
    [...readStyles(host.held.document).byId.values()].map((s) => handle(styleKind, s));
  list.host = host;
  return handle(collectionKind, list);
}
