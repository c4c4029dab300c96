import { useCallback, useEffect, useRef } from "react";
import { type Loaded, useLoad } from "./use-load.ts";

interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Pages<T> {
  state: Loaded<unknown>["state"];
  error: unknown;
  reload: () => void;
  /** Null until the first page is there. */
  items: T[] | null;
  hasMore: boolean;
  loadMore: () => Promise<void>;
  /** Puts one in front, in place of an older one with its id. */
  add: (item: T) => void;
}

/** A list of the server's, page by page. A null key loads nothing. */
export function usePages<T extends { id: string }>(
  key: string | null,
  loadPage: (cursor: string | null, signal?: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const { state, error, reload, value, set } = useLoad(key, (signal) => loadPage(null, signal));
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = useCallback(
    (next: Page<T>) => {
      latest.current = next;
      set(next);
    },
    [set],
  );
  return {
    state,
    error,
    reload,
    items: value?.items ?? null,
    hasMore: Boolean(value?.next),
    async loadMore() {
      const cursor = latest.current?.next;
      if (!cursor) return;
      const more = await loadPage(cursor);
      change({ items: [...(latest.current?.items ?? []), ...more.items], next: more.next });
    },
    add(item) {
      const others = (latest.current?.items ?? []).filter(({ id }) => id !== item.id);
      change({ items: [item, ...others], next: latest.current?.next ?? null });
    },
  };
}
