/**
 * What to do for one file of a watched folder, from three things: its bytes now, what it was when last in step, and the newest
 * version on the server.
 *
 *     file         server       act
 *     as it was    as it was    nothing
 *     as it was    newer        download
 *     changed      any          upload, which merges where the server has newer words
 *     not there    any          nothing: deleting a file deletes nothing on the server, and it does not come back
 *
 * Two steps cannot be done at once with the state that tells of them, and the process may be killed in between. So what is about
 * to happen is written down first: `sending` before bytes go up (afterwards the server knows whether they arrived, by their
 * SHA-256), `coming` before a file is moved to its place (afterwards the file itself says whether it arrived).
 */
export interface FileState {
  resumeId: string;
  /** The version whose words the file had when it was last in step: what its next change is based on. */
  versionId: string;
  /** SHA-256 of the file at that time; null: it was not yet. */
  hash: string | null;
  /** SHA-256 of what is being uploaded. */
  sending?: string | undefined;
  /** What is being moved to its place. */
  coming?: { versionId: string; hash: string } | undefined;
  /** Its words wait outside the line; nothing comes down before. `mergeId` null: they could not be merged at all. */
  waiting?: { mergeId: string | null; head: string } | undefined;
  /** A second file of the same résumé: its changes go up, nothing comes down into it. */
  aside?: boolean | undefined;
  /** The résumé was deleted on the server. */
  gone?: boolean | undefined;
}

export interface FileFacts {
  /** SHA-256 of the file now; null: it is not there. */
  local: string | null;
  /** null: never seen. */
  known: FileState | null;
  /** Id of the résumé's newest version; null: the server has no such résumé. */
  head: string | null;
}

export type FileAct =
  | "nothing"
  /** Which résumé is it? */
  | "recognize"
  | "upload"
  | "download"
  /** Ask the server whether the upload that was begun has arrived. */
  | "find-sent"
  /** A move was begun: note that it is done, or that it is not. */
  | "note-arrived"
  | "note-not-arrived"
  /** Has the merge been decided? */
  | "look-at-merge"
  | "note-gone"
  /** A new file that never got to its place. */
  | "forget";

export function decideFile({ local, known, head }: FileFacts): FileAct {
  if (known === null) return local === null ? "nothing" : "recognize";
  if (known.coming) {
    if (local === known.coming.hash) return "note-arrived";
    // A file changed since then may or may not have been the new one. Taken for the old one, its change is merged; taken for
    // the new one by mistake, it would undo what is newer on the server. Where there was none before, it is recognised.
    return known.hash === null ? "forget" : "note-not-arrived";
  }
  if (known.sending && head !== null) return "find-sent";
  if (local === null) return known.hash === null ? "forget" : "nothing";
  if (known.gone) return "nothing";
  if (head === null) return "note-gone";
  if (local !== known.hash) return "upload";
  if (known.aside || head === known.versionId) return "nothing";
  if (!known.waiting) return "download";
  return known.waiting.mergeId !== null && known.waiting.head !== head ? "look-at-merge" : "nothing";
}
