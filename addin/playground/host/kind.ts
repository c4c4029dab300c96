import type { StoryPlace } from "./held-document.ts";
import type { Host } from "./host.ts";
import { notImplemented, WordError } from "./word-error.ts";

/**
 * One kind of object the pane can hold (`Paragraph`, `Range`, …): what may be loaded, set, reached and called. The names
 * are those of the wire, which are the public ones with a capital letter. What is not listed is refused.
 */
export interface Kind<T> {
  name: string;
  properties?: Record<string, (self: T, host: Host) => unknown>;
  setters?: Record<string, (self: T, value: never, host: Host) => void>;
  /** Objects reached by a property. A name that ends in `OrNullObject` may answer null. */
  navigation?: Record<string, (self: T, host: Host) => Handle | null>;
  methods?: Record<string, (self: T, args: unknown[], host: Host) => unknown>;
  /** Collections: their members; the wire's `_Items`. */
  items?: (self: T, host: Host) => Handle[];
  /** Indexer of a collection (`_GetItem`, `getItem`). */
  item?: (self: T, key: unknown, host: Host) => Handle | null;
  /** Identity by which a collection's member can be asked for again. */
  id?: (self: T, host: Host) => string | number;
}

/** An object on the host's side: its kind and what it stands for. */
export interface Handle {
  readonly kind: Kind<unknown>;
  readonly self: unknown;
  /** Where it stands; left out for the body. What is reached from it stands there too. */
  place?: StoryPlace | undefined;
}

export function handle<T>(kind: Kind<T>, self: T): Handle {
  return { kind: kind as unknown as Kind<unknown>, self };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "kind" in value && "self" in value;
}

/** Does one thing with an object in the story where it stands. */
export function whereItStands<R>(object: Handle, host: Host, act: () => R): R {
  return host.held.within(object.place ?? null, act);
}

/** Members of a collection. */
export function itemsOf(collection: Handle, host: Host): Handle[] {
  const { kind, self } = collection;
  return whereItStands(collection, host, () => kind.items?.(self, host) ?? []).map((item) =>
    standIn(collection, item),
  );
}

/** Gives a handle that has no place of its own that of the object it was reached from. */
export function standIn<R>(object: Handle, reached: R): R {
  if (isHandle(reached)) reached.place ??= object.place;
  return reached;
}

const count = (list: () => Handle[]) => list().length;

/** A collection of things of one kind, evaluated whenever it is read. */
export function collectionOf(name: string, more: Partial<Kind<() => Handle[]>> = {}): Kind<() => Handle[]> {
  const first = (list: () => Handle[]) => list()[0] ?? null;
  const last = (list: () => Handle[]) => list().at(-1) ?? null;
  return {
    name,
    items: (list) => list(),
    item: (list, key) => (typeof key === "number" ? (list()[key] ?? null) : null),
    ...more,
    methods: {
      GetFirst: first,
      GetFirstOrNullObject: first,
      GetLast: last,
      GetLastOrNullObject: last,
      GetCount: count,
      ...more.methods,
    },
  };
}

/** Runs one member and gives the location to whatever refusal comes out of it. */
export function atLocation<R>(kind: Kind<unknown>, member: string, act: () => R): R {
  try {
    return act();
  } catch (error) {
    if (error instanceof WordError && error.location === "") {
      error.location = `${kind.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    }
    throw error;
  }
}

export function navigate(object: Handle, name: string, host: Host): Handle | null {
  const reach = object.kind.navigation?.[name];
  return atLocation(object.kind, name, () => {
    if (reach === undefined) throw notImplemented(`${object.kind.name} has no ${name}.`);
    const reached = whereItStands(object, host, () => reach(object.self, host));
    return orRefuse(standIn(object, reached), name);
  });
}

export function call(object: Handle, name: string, args: unknown[], host: Host): unknown {
  const method = object.kind.methods?.[name];
  return atLocation(object.kind, name, () => {
    if (method === undefined) throw notImplemented(`${object.kind.name} has no method ${name}.`);
    const result = whereItStands(object, host, () =>
      host.held.asOneStep(() => method(object.self, args, host)),
    );
    return result === null ? orRefuse(null, name) : standIn(object, result);
  });
}

function orRefuse(found: Handle | null, name: string): Handle | null {
  if (found === null && !name.endsWith("OrNullObject")) {
    throw new WordError("ItemNotFound", "The requested item does not exist.");
  }
  return found;
}
