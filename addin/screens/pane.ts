import { createContext, useContext, useSyncExternalStore } from "react";
import type { Job, Merge, Resume } from "../../shared/contract/schemas.ts";
import type { DocumentLink } from "../../shared/docx/types.ts";
import { ApiProblem } from "../client/api-problem.ts";
import type { Client } from "../client/client.ts";
import type { Connection } from "../client/connection.ts";
import type { Session } from "../client/session.ts";
import type { SignIn } from "../client/sign-in.ts";
import { noteMove } from "../components/screen-frame.tsx";
import { readDocumentLink, removeDocumentLink, writeDocumentLink } from "../word/document-link.ts";
import type { BlockPlaces } from "../word/find-block.ts";
import { readDocumentUrl } from "../word/host.ts";
import { readParagraphTexts } from "../word/read-paragraphs.ts";
import { readBlockPlaces } from "../word/read-version.ts";
import { countChanges } from "./count-changes.ts";
import {
  needsJob,
  nowhere,
  type Place,
  readJson,
  readPlace,
  type ScreenName,
  writeJson,
  writePlace,
} from "./place.ts";
import type { Likely } from "./start/recognize.ts";
import { listWritten } from "./tailor/written-changes.ts";

export interface PaneServices {
  client: Client;
  session: Session;
  connection: Connection;
  signIn: SignIn;
  storage: Storage;
  /** Before each key in storage. */
  keyPrefix: string;
  /** Origin of the server, as the document's link names it. */
  server: string;
  /** False in a plain browser tab: nothing that needs a document works there. */
  inWord: boolean;
}

export interface PaneState {
  /** `failed`: the document or the server could not be asked; `error` says why. */
  opening: "reading" | "ready" | "failed";
  error: unknown;
  place: Place;
  /** The résumé this document belongs to, null before it is imported. */
  resume: Resume | null;
  link: DocumentLink | null;
  /** The document names a résumé that this candidate does not have. */
  unknownLink: boolean;
  job: Job | null;
  /** Paragraphs that differ from the version on the server; null while nobody has counted. */
  changes: number | null;
  /** What the document was known again by its words to be; null where its link said so. */
  recognized: Likely | null;
  /** The candidate has said that the open document is a new résumé. */
  disowned: boolean;
  /** The newest merge that waits for decisions; null where none does, or nobody has looked. */
  merge: Merge | null;
  /** The posting tried before there was an account, to be the first job; in memory only. */
  tried: string | null;
}

export interface Pane extends PaneServices {
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Finds out which résumé, job and run this document belongs to. Run at start, after sign-in and to try again. */
  open(): Promise<void>;
  go(screen: ScreenName): void;
  keep(place: Partial<Place>): void;
  chooseJob(job: Job | null): void;
  /** Keeps the posting that was tried, until it is a job or null. */
  keepTried(posting: string | null): void;
  /** After an import: the document now stands for this version, and says so itself. */
  settle(resume: Resume, versionId: string): Promise<void>;
  /** Suggestions of this run stand in the document from now on, and it says so itself. */
  noteRun(runId: string): Promise<void>;
  /** Where a version's blocks stand; fetched once. */
  loadPlaces(resumeId: string, versionId: string): Promise<BlockPlaces>;
  countChanges(): Promise<void>;
  /** Asks the server what waits for decisions. */
  lookForMerge(): Promise<void>;
  /** The document came without our link and is this version by its words: links it, and says so on the screen of versions. */
  recognize(found: Likely): Promise<void>;
  /** The candidate says that it is none of theirs: without a link, to be imported as a new résumé. */
  disown(): Promise<void>;
  /** After a decision: what is still open of it, and the résumé as it is now. */
  noteMerge(merge: Merge, resume: Resume): void;
  /** The résumé has a newer version, and the document stays what it is. */
  noteResume(resume: Resume): void;
}

const initial: PaneState = {
  opening: "reading",
  error: null,
  place: { ...nowhere, screen: "welcome" },
  resume: null,
  link: null,
  unknownLink: false,
  job: null,
  changes: null,
  recognized: null,
  disowned: false,
  merge: null,
  tried: null,
};

export function createPane(services: PaneServices): Pane {
  const { client, session, storage, keyPrefix } = services;
  const listeners = new Set<() => void>();
  const versions = new Map<string, Promise<BlockPlaces>>();
  let state = initial;
  let turn = 0;

  function change(part: Partial<PaneState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function keep(part: Partial<Place>): void {
    const place = { ...state.place, ...part };
    change({ place });
    // Without a document of ours there is nothing to come back to.
    if (state.resume) writePlace(storage, keyPrefix, state.resume.id, place);
  }

  async function open(): Promise<void> {
    const mine = ++turn;
    change({ opening: "reading", error: null });
    try {
      const link = services.inWord ? await readLink() : null;
      if (mine !== turn) return;
      if (session.state().kind !== "signed-in") {
        change({ opening: "ready", link, tried: null, place: { ...nowhere, screen: "welcome" } });
        return;
      }
      const resume = link
        ? await findOrNull(client.call("getResume", { params: { resumeId: link.resumeId } }))
        : null;
      const place = resume
        ? readPlace(storage, keyPrefix, resume.id)
        : { ...nowhere, screen: "start" as const };
      const jobId = link?.jobId ?? resume?.jobId ?? place.jobId;
      const job = resume && jobId ? await findOrNull(client.call("getJob", { params: { jobId } })) : null;
      if (mine !== turn) return;
      const screen = firstScreen(place, resume !== null, job !== null);
      change({
        opening: "ready",
        link,
        resume,
        job,
        unknownLink: link !== null && resume === null,
        place: { ...place, screen, jobId: job?.id ?? null },
        changes: null,
        merge: null,
      });
      void countNow();
      // A hint like the count: whoever goes to the versions sees why it could not be had.
      void lookForMerge().catch(() => undefined);
    } catch (error) {
      if (mine !== turn) return;
      if (session.state().kind !== "signed-in")
        change({ opening: "ready", place: { ...nowhere, screen: "welcome" } });
      else change({ opening: "failed", error });
    }
  }

  // For a Word that has no custom XML parts: by the file's place, in this pane's storage only.
  const linkKey = () => {
    const url = readDocumentUrl();
    return url ? `${keyPrefix}autohire.link.${url}` : null;
  };
  async function readLink(): Promise<DocumentLink | null> {
    try {
      return await readDocumentLink();
    } catch {
      const key = linkKey();
      return key ? readJson<DocumentLink>(storage, key) : null;
    }
  }
  async function writeLink(link: DocumentLink | null): Promise<void> {
    try {
      if (link) await writeDocumentLink(link);
      else await removeDocumentLink();
    } catch {
      const key = linkKey();
      if (key) writeJson(storage, key, link);
    }
  }

  async function countNow(): Promise<void> {
    const { resume, link } = state;
    if (!resume || !link) return;
    try {
      const places = await loadPlaces(resume.id, link.versionId);
      const texts = await readParagraphTexts();
      const own = link.runId ? listWritten(services, link.runId) : [];
      if (state.link?.versionId === link.versionId) change({ changes: countChanges(texts, places, own) });
    } catch {
      // The count is a hint; importing looks for itself.
      change({ changes: null });
    }
  }

  async function lookForMerge(): Promise<void> {
    const { resume } = state;
    if (!resume) return;
    const params = { resumeId: resume.id };
    const { items } = await client.call("listMerges", { params, query: { limit: 1 } });
    if (state.resume?.id === resume.id) change({ merge: items[0] ?? null });
  }

  function loadPlaces(resumeId: string, versionId: string): Promise<BlockPlaces> {
    const known = versions.get(versionId);
    if (known) return known;
    const loading = client
      .download("getVersionDocx", { params: { resumeId, versionId } })
      .then((file) => readBlockPlaces(file.bytes));
    versions.set(versionId, loading);
    loading.catch(() => versions.delete(versionId));
    return loading;
  }

  async function settle(resume: Resume, versionId: string): Promise<void> {
    const { server } = services;
    // What was written into the document stands in it, whatever version it is.
    const runId = state.link?.resumeId === resume.id ? state.link.runId : undefined;
    const link: DocumentLink = {
      server,
      resumeId: resume.id,
      versionId,
      jobId: resume.jobId,
      ...(runId ? { runId } : {}),
    };
    change({ resume, link, unknownLink: false, changes: 0 });
    keep({});
    await writeLink(link);
    void countNow();
  }

  return {
    ...services,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    go(screen) {
      noteMove();
      keep({ screen });
    },
    keep,
    chooseJob(job) {
      noteMove();
      const same = job?.id === state.place.jobId;
      change({ job });
      keep({
        jobId: job?.id ?? null,
        screen: job ? "tailor" : "jobs",
        ...(same ? {} : { runId: null, suggestionId: null, view: "overview" as const }),
      });
    },
    keepTried: (tried) => change({ tried }),
    settle,
    async recognize(found) {
      change({ recognized: found });
      await settle(found.resume, found.version.id);
      noteMove();
      keep({ screen: "sync" });
    },
    async disown() {
      await writeLink(null);
      noteMove();
      const { tried } = state;
      change({
        ...initial,
        opening: "ready",
        disowned: true,
        tried,
        place: { ...nowhere, screen: "start" },
      });
    },
    async noteRun(runId) {
      const { link } = state;
      if (!link || link.runId === runId) return;
      change({ link: { ...link, runId } });
      await writeLink({ ...link, runId });
    },
    loadPlaces,
    countChanges: countNow,
    lookForMerge,
    noteResume: (resume) => change({ resume }),
    noteMerge: (merge, resume) => change({ merge: merge.state === "open" ? merge : null, resume }),
  };
}

function firstScreen(place: Place, hasResume: boolean, hasJob: boolean): ScreenName {
  if (!hasResume) return "start";
  if (place.screen === "welcome" || place.screen === "start") return hasJob ? "tailor" : "jobs";
  return needsJob(place.screen) && !hasJob ? "jobs" : place.screen;
}

async function findOrNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiProblem && (error.code === "not-found" || error.code === "request-invalid"))
      return null;
    throw error;
  }
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneProvider");
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.state);
}

/** True while the server does not answer. */
export function useOffline(): boolean {
  const { connection } = usePane();
  return useSyncExternalStore(connection.subscribe, connection.state) === "offline";
}
