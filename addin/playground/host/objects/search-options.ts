import { defaultSearchOptions, type SearchOptions } from "../find-text.ts";
import { isHandle, type Kind } from "../kind.ts";

const names = Object.keys(defaultSearchOptions()) as (keyof SearchOptions)[];
const wire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const searchOptionsKind: Kind<SearchOptions> = {
  name: "SearchOptions",
  properties: Object.fromEntries(names.map((name) => [wire(name), (self: SearchOptions) => self[name]])),
  setters: Object.fromEntries(
    names.map((name) => [
      wire(name),
      (self: SearchOptions, value: boolean) => {
        self[name] = Boolean(value);
      },
    ]),
  ),
};

/** From what `search` was given: an options object, or nothing. */
export function readSearchOptions(value: unknown): SearchOptions {
  return isHandle(value) && value.kind.name === "SearchOptions"
    ? (value.self as SearchOptions)
    : defaultSearchOptions();
}

/** From the bits of `_Search2`, which newer hosts are asked with. */
export function readSearchFlags(flags: unknown): SearchOptions {
  const bits = Number(flags ?? 0);
  return {
    matchCase: (bits & 1) !== 0,
    matchWholeWord: (bits & 2) !== 0,
    matchWildcards: (bits & 4) !== 0,
    matchPrefix: (bits & 8) !== 0,
    matchSuffix: (bits & 16) !== 0,
    ignorePunct: (bits & 32) !== 0,
    ignoreSpace: (bits & 64) !== 0,
  };
}
