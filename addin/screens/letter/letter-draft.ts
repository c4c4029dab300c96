import { readJson, writeJson } from "../place.ts";
import type { Wording } from "./letter-text.ts";

/** Changes to a letter that were typed and not saved yet. */
export interface LetterDraft {
  /** The version they began from. */
  letterId: string;
  wordings: Wording[];
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;
export interface DraftPlace {
  storage: Store;
  keyPrefix: string;
}
const keyOf = ({ keyPrefix }: DraftPlace, jobId: string) => `${keyPrefix}autohire.letter.${jobId}`;

/** Null for none, and for what an older pane kept in another shape. */
export function readDraft(place: DraftPlace, jobId: string): LetterDraft | null {
  const draft = readJson<LetterDraft>(place.storage, keyOf(place, jobId));
  return draft?.letterId && Array.isArray(draft.wordings) ? draft : null;
}

export function keepDraft(place: DraftPlace, jobId: string, draft: LetterDraft): void {
  writeJson(place.storage, keyOf(place, jobId), draft);
}

export function dropDraft(place: DraftPlace, jobId: string): void {
  try {
    place.storage.removeItem(keyOf(place, jobId));
  } catch {
    // Storage that is forbidden holds no draft.
  }
}
