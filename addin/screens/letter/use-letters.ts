import { useCallback, useEffect, useRef, useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import { type Loaded, useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";

/** A letter carries every sentence with its evidence; this many are some 300 KB. */
const pageSize = 10;

export interface Letters {
  state: Loaded<unknown>["state"];
  error: unknown;
  reload: () => void;
  /** Newest first; null until they are known. */
  items: LetterVersion[] | null;
  hasOlder: boolean;
  loadOlder: () => Promise<void>;
  /** Puts in a version just made. */
  add: (letter: LetterVersion) => void;
}

/** Every version of the letter for a job. */
export function useLetters(jobId: string): Letters {
  const pane = usePane();
  const loaded = useLoad(jobId, (signal) =>
    pane.client.call("listLetters", { params: { jobId }, query: { limit: pageSize } }, { signal }),
  );
  const { value, set } = loaded;
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = useCallback(
    (next: NonNullable<typeof value>) => {
      latest.current = next;
      set(next);
    },
    [set],
  );
  return {
    state: loaded.state,
    error: loaded.error,
    reload: loaded.reload,
    items: value?.items ?? null,
    hasOlder: Boolean(value?.next),
    async loadOlder() {
      const cursor = latest.current?.next;
      if (!cursor) return;
      const query = { limit: pageSize, cursor };
      const older = await pane.client.call("listLetters", { params: { jobId }, query });
      change({ items: [...(latest.current?.items ?? []), ...older.items], next: older.next });
    },
    add(letter) {
      const others = (latest.current?.items ?? []).filter(({ id }) => id !== letter.id);
      change({ items: [letter, ...others], next: latest.current?.next ?? null });
    },
  };
}

export interface LetterWish {
  tone: LetterVersion["letter"]["tone"];
  keyPoints: string[];
  engine: "offline" | "model";
}

/**
 * Writing a letter. The offline one is there at once, also where a model is asked: the model's follows as the next version,
 * and can be cancelled. A pane that is left meanwhile finds it among the versions.
 */
export function useWriteLetter(jobId: string, onLetter: (letter: LetterVersion) => void) {
  const pane = usePane();
  const [isAsking, setAsking] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const write = async ({ tone, keyPoints, engine }: LetterWish) => {
    const ask = (by: LetterWish["engine"], signal?: AbortSignal) =>
      pane.client.call(
        "createLetter",
        { params: { jobId }, body: { tone, keyPoints, engine: by } },
        { ...(signal && { signal }) },
      );
    onLetter(await ask("offline"));
    if (engine === "offline") return;
    const mine = new AbortController();
    abort.current = mine;
    setAsking(true);
    try {
      const answered = await ask("model", mine.signal);
      if (!mine.signal.aborted) onLetter(answered);
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    } finally {
      setAsking(false);
    }
  };
  return { write, isAsking, cancel: () => abort.current?.abort() };
}
