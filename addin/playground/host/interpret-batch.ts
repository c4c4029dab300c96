import type { Host } from "./host.ts";
import {
  atLocation,
  call,
  type Handle,
  isHandle,
  itemsOf,
  navigate,
  standIn,
  whereItStands,
} from "./kind.ts";
import { documentHandle } from "./objects/document.ts";
import { newObject } from "./objects/new-object.ts";
import { invalidArgument, itemNotFound, NeverAnswered, notImplemented, WordError } from "./word-error.ts";

/**
 * Interprets one `context.sync()`: the list of actions over object paths that office.js sends as one message.
 *
 * Object paths say how an object is reached: 1 the document, 2 a new object by type name, 3 a method's result, 4 a
 * property, 5 a member of a collection, 6 an object kept under a name, 7 a null object. Actions are done in order: 1
 * reach the object, 2 load properties, 3 call a method, 4 set a property. The first that fails ends the batch; what was
 * done before stays done, as in Word.
 */
export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  /** For each argument the id of the path it stands for, 0 or null where it is a plain value. */
  ReferencedObjectPathIds?: (number | null)[] | null;
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export async function interpretBatch(request: BatchRequest, host: Host): Promise<BatchAnswer> {
  const batch = new Batch(request, host);
  const answer: BatchAnswer = { Results: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: (await batch.act(action)) ?? null });
    } catch (error) {
      if (error instanceof NeverAnswered) throw error;
      const known =
        error instanceof WordError
          ? error
          : new WordError("GeneralException", `The stand-in for Word failed: ${String(error)}`);
      if (!(error instanceof WordError)) console.error(error);
      answer.Error = {
        Code: known.code,
        Message: known.message,
        Location: known.location,
        ActionIndex: index,
        HttpStatusCode: known.httpStatusCode,
      };
      break;
    }
  }
  return answer;
}

class Batch {
  readonly #request: BatchRequest;
  readonly #host: Host;
  readonly #reached = new Map<number, Handle | null>();
  readonly #referenceIds = new Map<Handle, string>();

  constructor(request: BatchRequest, host: Host) {
    this.#request = request;
    this.#host = host;
  }

  async act(action: Action): Promise<unknown> {
    const object = await this.#reach(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object === null ? null : this.#identity(object);
      case 2:
        return object === null ? null : this.#query(object, action.QueryInfo ?? {});
      case 3:
        // The library keeps and releases null objects like any other.
        if (object === null && action.Name.startsWith("_")) return null;
        return this.#call(this.#mustExist(object), action);
      case 4: {
        const [value] = await this.#arguments(action.ArgumentInfo);
        return this.#set(this.#mustExist(object), action.Name, value);
      }
      case 5:
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}.`);
    }
  }

  async #reach(pathId: number): Promise<Handle | null> {
    const known = this.#reached.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[pathId];
    if (path === undefined) throw new WordError("InvalidObjectPath", `No object path ${pathId}.`);
    const object = await this.#follow(path);
    this.#reached.set(pathId, object);
    return object;
  }

  async #follow(path: ObjectPath): Promise<Handle | null> {
    switch (path.ObjectPathType) {
      case 1:
        return documentHandle(this.#host);
      case 2:
        return newObject(path.Name, this.#host);
      case 6: {
        const kept = this.#host.references.find(path.Name);
        if (kept === null) throw itemNotFound(`The object kept as ${path.Name}`);
        this.#referenceIds.set(kept, path.Name);
        return kept;
      }
      case 7:
        return null;
    }
    const parent = await this.#reach(path.ParentObjectPathId ?? 0);
    // What is reached through a null object is a null object.
    if (parent === null) return null;
    const args = await this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 4) return navigate(parent, path.Name, this.#host);
    if (path.ObjectPathType === 3) {
      const result = (await call(parent, path.Name, args, this.#host)) ?? null;
      if (result !== null && !isHandle(result))
        throw notImplemented(`${parent.kind.name}.${path.Name} as an object.`);
      return result;
    }
    if (path.ObjectPathType === 5) return this.#member(parent, args[0]);
    throw notImplemented(`object paths of type ${path.ObjectPathType}.`);
  }

  #member(collection: Handle, key: unknown): Handle {
    return atLocation(collection.kind, "getItem", () => {
      const { kind, self } = collection;
      const named = itemsOf(collection, this.#host).find((item) => this.#id(item) === key);
      const find = () => kind.item?.(self, key, this.#host) ?? null;
      const found = named ?? whereItStands(collection, this.#host, find);
      if (found === null) throw itemNotFound(`The item ${String(key)}`);
      return standIn(collection, found);
    });
  }

  /** Arguments with the objects they stand for in place of their path's id. */
  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, i) => (ids?.[i] ? this.#reach(ids[i] as number) : value)),
    );
  }

  async #call(object: Handle, action: Action): Promise<unknown> {
    const args = await this.#arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.#keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.#host.references.release(String(args[0]));
      return null;
    }
    if (action.Name === "_RemoveAllReferences") {
      this.#host.references.releaseAll();
      return null;
    }
    const result = await call(object, action.Name, args, this.#host);
    return isHandle(result) ? this.#identity(result) : result;
  }

  #set(object: Handle, name: string, value: unknown): null {
    atLocation(object.kind, name, () => {
      const set = object.kind.setters?.[name];
      if (set === undefined) throw notImplemented(`${object.kind.name}.${name} cannot be set.`);
      whereItStands(object, this.#host, () =>
        this.#host.held.asOneStep(() => set(object.self, value as never, this.#host)),
      );
    });
    return null;
  }

  #query(object: Handle, query: NonNullable<Action["QueryInfo"]>): Record<string, unknown> {
    const { kind } = object;
    const select = query.Select?.length ? query.Select : ["*"];
    if (kind.items === undefined) return { ...this.#identity(object), ...this.#load(object, select) };
    const from = query.Skip ?? 0;
    const items = itemsOf(object, this.#host).slice(
      from,
      query.Top === undefined ? undefined : from + query.Top,
    );
    const own = select.filter((name) => kind.properties?.[capital(name)] !== undefined);
    const ofItems = select.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//, ""));
    return {
      ...this.#identity(object),
      ...(own.length > 0 ? this.#load(object, own) : {}),
      _Items: items.map((item) => {
        if (this.#request.AutoKeepReference) this.#keep(item);
        const loaded = ofItems.length > 0 ? this.#load(item, ofItems) : {};
        return { ...this.#identity(item), ...loaded };
      }),
    };
  }

  /** Properties by name: `text`, `font/bold`, `paragraphs/items/text`; `*` for all plain ones. */
  #load(object: Handle, select: readonly string[]): Record<string, unknown> {
    const { kind, self } = object;
    if (kind.items !== undefined) return this.#query(object, { Select: [...select] });
    const read = (property: string) =>
      whereItStands(object, this.#host, () => kind.properties?.[property]?.(self, this.#host));
    const value: Record<string, unknown> = {};
    const below = new Map<string, string[]>();
    for (const name of select) {
      const [head, ...rest] = name.split("/") as [string, ...string[]];
      const own = capital(head);
      if (head === "*" || head === "$all") {
        for (const property of Object.keys(kind.properties ?? {})) {
          value[property] = atLocation(kind, property, () => read(property));
        }
      } else if (rest.length === 0 && kind.properties?.[own] !== undefined) {
        value[own] = atLocation(kind, head, () => read(own));
      } else if (kind.navigation?.[own] !== undefined) {
        below.set(own, [...(below.get(own) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
      } else if (head !== "isNullObject") {
        throw Object.assign(invalidArgument(`${kind.name} has no property ${head}.`), {
          location: `${kind.name}.${head}`,
        });
      }
    }
    for (const [own, names] of below) {
      const reached = navigate(object, own, this.#host);
      const wanted = names.length > 0 ? names : ["*"];
      value[own] = reached === null ? null : { ...this.#identity(reached), ...this.#load(reached, wanted) };
    }
    return value;
  }

  #identity(object: Handle): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    const reference = this.#referenceIds.get(object);
    if (reference !== undefined) identity._ReferenceId = reference;
    const id = this.#id(object);
    if (id !== undefined) identity._Id = id;
    return identity;
  }

  #id(object: Handle): string | number | undefined {
    return whereItStands(object, this.#host, () => object.kind.id?.(object.self, this.#host));
  }

  #keep(object: Handle): void {
    if (!this.#referenceIds.has(object)) this.#referenceIds.set(object, this.#host.references.keep(object));
  }

  #mustExist(object: Handle | null): Handle {
    if (object === null) throw new WordError("InvalidObjectPath", "The object is null and has no members.");
    return object;
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
