/** Where the candidate is. Kept by document, so that a pane closed and opened again goes on there. */

export type ScreenName =
  | "welcome"
  | "try"
  | "start"
  | "resume"
  | "jobs"
  | "tailor"
  | "letter"
  | "interview"
  | "preview"
  | "sync"
  | "in-step"
  | "conflicts"
  | "insert"
  | "send"
  | "account";
const ofOneJob: readonly ScreenName[] = ["tailor", "letter", "interview", "preview"];
/** Screens that are about one job: without one there is nothing on them. */
export const needsJob = (screen: ScreenName): boolean => ofOneJob.includes(screen);
export type TailorView =
  | "overview"
  | "suggestions"
  | "questions"
  | "match"
  | "pain-points"
  | "stories"
  | "reading";

export interface Place {
  screen: ScreenName;
  jobId: string | null;
  runId: string | null;
  view: TailorView;
  suggestionId: string | null;
}

export const nowhere: Place = {
  screen: "tailor",
  jobId: null,
  runId: null,
  view: "overview",
  suggestionId: null,
};

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export function readPlace(storage: Store, prefix: string, resumeId: string): Place {
  return { ...nowhere, ...readJson<Partial<Place>>(storage, `${prefix}autohire.place.${resumeId}`) };
}

export function writePlace(storage: Store, prefix: string, resumeId: string, place: Place): void {
  writeJson(storage, `${prefix}autohire.place.${resumeId}`, place);
}

/** Null for what is not there or not ours. */
export function readJson<T>(storage: Store, key: string): T | null {
  try {
    const text = storage.getItem(key);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Storage may be full or forbidden; what is kept there is a convenience, so that is no reason to stop. */
export function writeJson(storage: Store, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // The pane then forgets its place when it is closed, and nothing else.
  }
}

/** After signing out nothing of the résumé stays on this machine: readings, words written, places, waiting decisions. */
export function forgetStored(storage: Storage, prefix: string): void {
  const ours = Array.from({ length: storage.length }, (_, i) => storage.key(i));
  for (const key of ours) if (key?.startsWith(`${prefix}autohire.`)) storage.removeItem(key);
}
