import { useRef, useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import { usePages } from "../../components/use-pages.ts";
import { usePane } from "../pane.ts";

/** A letter carries every sentence with its evidence; this many are some 300 KB. */
const pageSize = 10;

/** Every version of the letter for a job, newest first. */
export function useLetters(jobId: string) {
  const pane = usePane();
  return usePages<LetterVersion>(jobId, (cursor, signal) =>
    pane.client.call(
      "listLetters",
      { params: { jobId }, query: { limit: pageSize, ...(cursor !== null && { cursor }) } },
      { ...(signal && { signal }) },
    ),
  );
}
export type Letters = ReturnType<typeof useLetters>;

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
