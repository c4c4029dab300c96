/**
 * The office.js of the npm package (1.1.110, build 16.0.15407 of 2022) ends before WordApi 1.4; the one Word loads from
 * Microsoft's network goes on. What this product needs of the newer sets is added here to the loaded library: members that
 * only send their name and arguments, made with the library's own helpers, as Microsoft's generated code is. Nothing of the
 * file is changed, and what exists already is left alone.
 *
 * Runs inside the pane's window, given that window's own `Word` and `OfficeExtension`.
 */
interface Class {
  new (context: unknown, path: unknown): object;
  prototype: Record<string, unknown>;
}

interface Library {
  Word: Record<string, Class | unknown>;
  OfficeExtension: {
    ClientObject: Class;
    BatchApiHelper: Record<string, (...args: unknown[]) => unknown>;
    Utility: Record<string, (...args: unknown[]) => unknown>;
  };
}

/** Plain properties; a `=` behind the name lets it be set. */
type Plain = string[];
/** What a method gives: nothing or a value (""), an object of a class, or a collection (`[]` behind the class). */
type Methods = Record<string, string>;

interface Addition {
  plain?: Plain;
  objects?: Record<string, string>;
  methods?: Methods;
  /** The class of a collection's members. */
  items?: string;
}

const additions: Record<string, Addition> = {
  Document: {
    objects: { customXmlParts: "CustomXmlPartCollection[]" },
    methods: {
      getBookmarkRange: "Range",
      getBookmarkRangeOrNullObject: "Range",
      deleteBookmark: "",
      getStyles: "StyleCollection[]",
    },
  },
  Body: { methods: { getTrackedChanges: "TrackedChangeCollection[]" } },
  ContentControl: { methods: { getTrackedChanges: "TrackedChangeCollection[]" } },
  Paragraph: {
    plain: ["uniqueLocalId"],
    methods: { getTrackedChanges: "TrackedChangeCollection[]" },
  },
  Range: {
    methods: {
      insertBookmark: "",
      getBookmarks: "",
      getTrackedChanges: "TrackedChangeCollection[]",
    },
  },
  CustomXmlPart: {
    plain: ["id", "namespaceUri"],
    methods: { delete: "", getXml: "", setXml: "", query: "" },
  },
  CustomXmlPartCollection: {
    items: "CustomXmlPart",
    methods: {
      add: "CustomXmlPart",
      getByNamespace: "CustomXmlPartScopedCollection[]",
      getCount: "",
      getItem: "CustomXmlPart",
      getItemOrNullObject: "CustomXmlPart",
    },
  },
  CustomXmlPartScopedCollection: {
    items: "CustomXmlPart",
    methods: {
      getCount: "",
      getItem: "CustomXmlPart",
      getItemOrNullObject: "CustomXmlPart",
      getOnlyItem: "CustomXmlPart",
      getOnlyItemOrNullObject: "CustomXmlPart",
    },
  },
  Style: { plain: ["baseStyle", "builtIn", "inUse", "nameLocal", "quickStyle", "type"] },
  StyleCollection: {
    items: "Style",
    methods: { getByName: "Style", getByNameOrNullObject: "Style", getCount: "" },
  },
  TrackedChange: {
    plain: ["author", "date", "text", "type"],
    methods: {
      accept: "",
      reject: "",
      getNext: "TrackedChange",
      getNextOrNullObject: "TrackedChange",
      getRange: "Range",
    },
  },
  TrackedChangeCollection: {
    items: "TrackedChange",
    methods: {
      acceptAll: "",
      rejectAll: "",
      getFirst: "TrackedChange",
      getFirstOrNullObject: "TrackedChange",
    },
  },
};

/** Members that only read; what they do does not count as a change of the document. */
const reading = /^(get|query)/;

export function addNewerMembers(library: Library): void {
  const { Word } = library;
  // In the old library `Word.Style` is the list of built-in names; the newer one calls it so and has a class of that name.
  if (typeof Word.Style !== "function") Word.BuiltInStyleName ??= Word.Style;
  for (const name of Object.keys(additions)) {
    if (typeof Word[name] !== "function") Word[name] = createClass(library, name);
  }
  for (const [name, addition] of Object.entries(additions)) extendClass(library, name, addition);
}

function wire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function createClass({ Word, OfficeExtension }: Library, name: string): Class {
  const { Utility, BatchApiHelper } = OfficeExtension;
  const itemClass = additions[name]?.items;
  const base = OfficeExtension.ClientObject;
  const Created = function (this: object, ...args: [unknown, unknown]) {
    return Reflect.construct(base, args, new.target);
  } as unknown as Class;
  Created.prototype = Object.create(base.prototype) as Record<string, unknown>;
  Object.assign(Created.prototype, { constructor: Created, _values: undefined });
  define(Created, "_className", () => name);
  for (const list of ["_scalarPropertyNames", "_scalarPropertyOriginalNames", "_navigationPropertyNames"])
    define(Created, list, () => []);
  define(Created, "_scalarPropertyUpdateable", () => []);
  const { prototype } = Created;
  prototype.load = function (this: object, options: unknown) {
    return Utility.load?.(this, options);
  };
  prototype.retrieve = function (this: object, options: unknown) {
    return Utility.retrieve?.(this, options);
  };
  prototype._KeepReference = function (this: object) {
    BatchApiHelper.invokeMethod?.(this, "_KeepReference", 1, [], 4, 0);
  };
  prototype.track = function (this: { context: { trackedObjects: { add(o: object): void } } }) {
    this.context.trackedObjects.add(this);
    return this;
  };
  prototype.untrack = function (this: { context: { trackedObjects: { remove(o: object): void } } }) {
    this.context.trackedObjects.remove(this);
    return this;
  };
  prototype.toJSON = function (this: { _items?: object[]; _plain?: Record<string, unknown> }) {
    return itemClass === undefined ? { ...this._plain } : { items: this._items };
  };
  prototype._handleIdResult = function (
    this: Record<string, unknown>,
    value: Record<string, unknown> | null,
  ) {
    (base.prototype._handleIdResult as (v: unknown) => void).call(this, value);
    keepIdentity(this, value);
  };
  prototype._handleResult = function (this: Record<string, unknown>, value: Record<string, unknown> | null) {
    (base.prototype._handleResult as (v: unknown) => void).call(this, value);
    keepIdentity(this, value);
    if (value === null || value === undefined) return;
    Utility.fixObjectPathIfNecessary?.(this, value);
    if (itemClass === undefined || !Array.isArray(value._Items)) return;
    this._items = value._Items.map((data: Record<string, unknown>, index: number) => {
      const item = BatchApiHelper.createChildItemObject?.(Word[itemClass], true, this, data, index) as {
        _handleResult(v: unknown): void;
      };
      item._handleResult(data);
      return item;
    });
  };
  if (itemClass !== undefined) {
    Object.defineProperty(prototype, "_isCollection", {
      get: () => true,
      enumerable: true,
      configurable: true,
    });
    Object.defineProperty(prototype, "items", {
      get(this: { _items?: object[]; _isNull?: boolean }) {
        Utility.throwIfNotLoaded?.("items", this._items, name, this._isNull);
        return this._items;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return Created;
}

function keepIdentity(object: Record<string, unknown>, value: Record<string, unknown> | null): void {
  if (value?._ReferenceId !== undefined) object._ReferenceId = value._ReferenceId;
  if (value?._Id !== undefined) object._Id = value._Id;
}

function define(cls: Class, name: string, get: () => unknown): void {
  Object.defineProperty(cls.prototype, name, { get, enumerable: true, configurable: true });
}

function extendClass({ Word, OfficeExtension }: Library, name: string, addition: Addition): void {
  const cls = Word[name] as Class;
  const { prototype } = cls;
  const { BatchApiHelper, Utility } = OfficeExtension;

  for (const [member, target] of Object.entries(addition.objects ?? {})) {
    if (member in prototype) continue;
    Object.defineProperty(prototype, member, {
      get(this: Record<string, unknown>) {
        this[`_o_${member}`] ??= create("createPropertyObject", target, this, wire(member), []);
        return this[`_o_${member}`];
      },
      enumerable: true,
      configurable: true,
    });
  }

  for (const [member, target] of Object.entries(addition.methods ?? {})) {
    if (member in prototype) continue;
    const operation = reading.test(member) ? 1 : 0;
    prototype[member] = function (this: object, ...args: unknown[]) {
      const given = args.map((arg) => arg);
      if (target !== "") return create("createMethodObject", target, this, wire(member), given, operation);
      return BatchApiHelper.invokeMethod?.(this, wire(member), operation, given, operation === 1 ? 4 : 0, 0);
    };
  }

  const plain = (addition.plain ?? []).filter((member) => !(member in prototype));
  if (plain.length === 0) return;
  const names = prototype._scalarPropertyNames as string[];
  const originals = prototype._scalarPropertyOriginalNames as string[];
  const updateable = prototype._scalarPropertyUpdateable as boolean[];
  define(cls, "_scalarPropertyNames", () => [...names, ...plain]);
  define(cls, "_scalarPropertyOriginalNames", () => [...originals, ...plain.map(wire)]);
  define(cls, "_scalarPropertyUpdateable", () => [...updateable, ...plain.map(() => false)]);
  const handleResult = prototype._handleResult as (value: unknown) => void;
  prototype._handleResult = function (
    this: { _plain?: Record<string, unknown> },
    value: Record<string, unknown> | null,
  ) {
    handleResult.call(this, value);
    for (const member of plain) {
      if (value?.[wire(member)] === undefined) continue;
      this._plain ??= {};
      this._plain[member] = value[wire(member)];
    }
  };
  for (const member of plain) {
    Object.defineProperty(prototype, member, {
      get(this: { _plain?: Record<string, unknown>; _isNull?: boolean }) {
        Utility.throwIfNotLoaded?.(member, this._plain?.[member], name, this._isNull);
        return this._plain?.[member];
      },
      enumerable: true,
      configurable: true,
    });
  }

  function create(
    helper: string,
    target: string,
    self: object,
    wireName: string,
    args: unknown[],
    operation = 1,
  ): unknown {
    const isCollection = target.endsWith("[]");
    const type = Word[target.replace("[]", "")];
    if (helper === "createPropertyObject")
      return BatchApiHelper.createPropertyObject?.(type, self, wireName, isCollection, 4);
    const flags = operation === 1 ? 4 : 0;
    return BatchApiHelper.createMethodObject?.(
      type,
      self,
      wireName,
      operation,
      args,
      isCollection,
      false,
      null,
      flags,
    );
  }
}
