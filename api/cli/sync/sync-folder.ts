/**
 * Keeps a folder of documents and the server in step, one round after the other. What is to be done for a file is decided in
 * `decide-file.ts`; here it is done, and written down in the order that lets a killed process go on.
 */
import { join } from "node:path";
import type { Resume, Version } from "../../../shared/contract/schemas.ts";
import { listAll, type Server, ServerProblem } from "../server/call-server.ts";
import { decideFile, type FileAct, type FileState } from "./decide-file.ts";
import { judgeRecognition } from "./find-resume.ts";
import { type FolderState, writeFolderState } from "./folder-state.ts";
import { FileWatcher, hashOf, isOpenInEditor, listDocuments, readIfThere } from "./look-at-files.ts";
import { nameBeside, nameNew, placeFile, removeLeftovers } from "./place-file.ts";
import { sayNewResume, sayOutcome, sayWhereToDecide } from "./say-outcome.ts";

/** One thing that was done, or that waits for the candidate. */
export interface SyncEvent {
  event: "uploaded" | "imported" | "downloaded" | "waits" | "refused" | "deleted-on-server";
  file: string;
  resumeId?: string;
  versionId?: string;
  /** For people, one line. */
  text: string;
}

export interface FolderSync {
  /** true: something is under way still, and another round should follow soon. @throws ServerProblem, ServerUnreachable */
  round(): Promise<boolean>;
  /** How many files wait for the candidate: a conflict, a file that is not recognised or cannot be read. */
  countWaiting(): number;
}

export interface SyncOptions {
  server: Server;
  folder: string;
  /** Where the state is, within the folder. */
  stateFolder: string;
  state: FolderState;
  say: (event: SyncEvent) => void;
}

/** As Windows says it of a file that is open. */
const isHeldByProgram = (error: unknown) =>
  ["EBUSY", "EPERM", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "") &&
  (error as NodeJS.ErrnoException).syscall === "rename";

/** A file that is being written is looked at more often than the server is asked. */
const headsFreshMs = 3_000;

export function createFolderSync({ server, folder, stateFolder, state, say }: SyncOptions): FolderSync {
  const watcher = new FileWatcher(folder);
  /** What cannot go on before the file or the server's line changes, and was said. */
  const stuck = new Map<string, string>();
  const files = state.files;
  let heads = new Map<string, Resume>();
  let headsListedAt = Number.NEGATIVE_INFINITY;
  let isFirstRound = true;

  const keep = async (name: string, file: FileState | null) => {
    if (file) files[name] = file;
    else delete files[name];
    await writeFolderState(stateFolder, state);
  };
  const sayOnce = (name: string, key: string, event: SyncEvent) => {
    if (stuck.get(name) !== key) say(event);
    stuck.set(name, key);
  };

  async function round(): Promise<boolean> {
    if (isFirstRound) await removeLeftovers(stateFolder);
    isFirstRound = false;
    if (performance.now() - headsListedAt > headsFreshMs) {
      heads = new Map((await listAll(server, "listResumes")).map((resume) => [resume.id, resume]));
      headsListedAt = performance.now();
    }
    const present = await listDocuments(folder);
    for (const name of stuck.keys()) if (!present.includes(name)) stuck.delete(name);
    let unsettled = false;
    const hashes = new Map<string, string>();
    for (const name of present) {
      const seen = await watcher.look(name);
      if (seen.kind === "unsettled") unsettled = true;
      else if (seen.kind === "whole") hashes.set(name, seen.hash);
      else sayOnce(name, seen.hash, { event: "refused", file: name, text: `${name}: ${seen.message}` });
    }
    for (const name of new Set([...Object.keys(files), ...present])) {
      const local = hashes.get(name) ?? null;
      if (local === null && present.includes(name)) continue;
      const known = files[name] ?? null;
      const head = (known && heads.get(known.resumeId)?.latest.id) ?? null;
      const act = decideFile({ local, known, head });
      if (act !== "nothing" && (await carryOut(act, name, local, present))) unsettled = true;
    }
    // A file that is not recognised yet may be the very one that would come down.
    if (unsettled) return true;
    const here = new Set(Object.values(files).map(({ resumeId }) => resumeId));
    for (const resume of [...heads.values()].reverse()) if (!here.has(resume.id)) await bringNew(resume);
    return false;
  }

  /** true: there is more to do for this file soon. */
  async function carryOut(
    act: FileAct,
    name: string,
    local: string | null,
    present: string[],
  ): Promise<boolean> {
    const known = files[name] ?? null;
    try {
      if (act === "recognize") return await recognize(name, local!, present);
      if (!known) return false;
      const head = heads.get(known.resumeId)!;
      const { coming, sending: _, ...plain } = known;
      if (act === "forget") await keep(name, null);
      else if (act === "note-not-arrived") await keep(name, plain);
      else if (act === "note-arrived") await keep(name, { ...plain, ...coming! });
      else if (act === "find-sent") await findSent(name, known);
      else if (act === "note-gone") {
        await keep(name, { ...known, gone: true });
        const text = `${name}: its résumé was deleted on the server; the file stays, and is a new résumé under another name.`;
        say({ event: "deleted-on-server", file: name, resumeId: known.resumeId, text });
        return false;
      } else if (act === "upload") return await upload(name, local!, known, head);
      else if (act === "look-at-merge") return await lookAtMerge(name, known, head);
      else return await download(name, known, head);
      return true;
    } catch (error) {
      // What is wrong with this file alone must not keep the others waiting.
      if (isHeldByProgram(error)) {
        const text = `${name}: another program holds the file; it is tried again.`;
        sayOnce(name, "held", { event: "waits", file: name, text });
        return false;
      }
      if (!(error instanceof ServerProblem && [404, 409, 413, 422].includes(error.status))) throw error;
      // Somebody else was quicker several times: the next try decides on the longer line.
      if (error.code === "version-changed-meanwhile") return true;
      sayOnce(name, `${local}`, { event: "refused", file: name, text: `${name}: ${error.message}` });
      return false;
    }
  }

  async function recognize(name: string, hash: string, present: readonly string[]): Promise<boolean> {
    const line = [...heads.values()].map(({ latest }) => latest.id).join();
    if (stuck.get(name) === hash || stuck.get(name) === hash + line) return false;
    const renamed = Object.entries(files).find(([old, one]) => one.hash === hash && !present.includes(old));
    if (renamed) {
      delete files[renamed[0]];
      await keep(name, renamed[1]);
      return true;
    }
    const bytes = await readAs(name, hash);
    if (!bytes) return true;
    const found = judgeRecognition(await server.send("recognizeDocument", { name, bytes }));
    if (found.kind === "new") return importNew(name, bytes, hash);
    if (found.kind === "unclear") {
      const likeliest = found.likeliest.map(({ resume }) => `"${resume.title}" (${resume.id})`).join(", ");
      const text = `${name}: it is not clear which résumé this is; say it with "autohire upload FILE --resume ID": ${likeliest}.`;
      sayOnce(name, hash + line, { event: "waits", file: name, text });
      return false;
    }
    const { resume, version } = found.match;
    const others = Object.entries(files).filter(([, one]) => one.resumeId === resume.id && !one.aside);
    // The file has another name now, or a second one of the same résumé lies beside the first.
    for (const [old] of others) if (!present.includes(old)) delete files[old];
    const aside = others.some(([old]) => present.includes(old)) || undefined;
    return upload(name, hash, { resumeId: resume.id, versionId: version.id, hash: null, aside }, resume);
  }

  async function importNew(name: string, bytes: Uint8Array, hash: string): Promise<boolean> {
    const answer = await server.send("createResume", { name, bytes });
    const { resume, version } = answer;
    await keep(name, { resumeId: resume.id, versionId: version.id, hash });
    heads.set(resume.id, resume);
    const text = sayNewResume(name, answer);
    say({ event: "imported", file: name, resumeId: resume.id, versionId: version.id, text });
    return true;
  }

  /** The file's bytes, if they are still those that were looked at. */
  async function readAs(name: string, hash: string): Promise<Uint8Array | null> {
    const bytes = await readIfThere(join(folder, name));
    return bytes && hashOf(bytes) === hash ? bytes : null;
  }

  async function upload(
    name: string,
    hash: string,
    known: FileState,
    { id: resumeId }: Resume,
  ): Promise<boolean> {
    if (stuck.get(name) === hash) return false;
    const bytes = await readAs(name, hash);
    if (!bytes) return true;
    const { resumeId: _, versionId: base, aside } = known;
    await keep(name, { ...known, sending: hash });
    const params = { resumeId };
    try {
      const answer = await server.send("createVersion", { name, bytes }, { params, query: { base } });
      const { outcome, version, resume, merge } = answer;
      // The file has the words of what it became, not those of the merge: they have yet to come down.
      const versionId = outcome === "merged" ? version.parents.at(-1)! : version.id;
      const head = resume.latest.id;
      // Saved anew without another word, a file that waits goes on waiting, also where the state that told so is lost.
      const waiting = merge ? { mergeId: merge.id, head } : await findWaiting(version, head);
      await keep(name, { resumeId, versionId, hash, waiting, aside });
      heads.set(resumeId, resume);
      stuck.delete(name);
      const event = { file: name, resumeId, versionId: version.id };
      if (merge)
        say({
          ...event,
          event: "waits",
          text: `${sayOutcome(name, answer)} ${sayWhereToDecide(server.origin, answer)}`,
        });
      else if (outcome !== "unchanged") say({ ...event, event: "uploaded", text: sayOutcome(name, answer) });
      return true;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      const { versionId } = error.details as { versionId?: string };
      if (error.code === "merge-not-possible" && versionId) {
        const head = heads.get(resumeId)!.latest.id;
        await keep(name, { resumeId, versionId, hash, waiting: { mergeId: null, head }, aside });
        say({ event: "waits", file: name, resumeId, versionId, text: `${name}: ${error.message}` });
        return false;
      }
      if (error.status < 500 && error.status !== 429) await keep(name, known.hash === null ? null : known);
      throw error;
    }
  }

  /** After an upload whose answer never came: the server knows the file by its SHA-256 where it arrived. */
  async function findSent(
    name: string,
    { sending, resumeId, versionId: base, hash, aside, waiting }: FileState,
  ) {
    const params = { resumeId };
    const versions = await listAll(server, "listVersions", { params });
    const after = versions.find(({ id }) => id === base)?.number ?? 0;
    const sent = versions.find(({ sha256, number }) => sha256 === sending && number > after);
    if (!sent) return keep(name, { resumeId, versionId: base, hash, aside, waiting });
    const stillWaits = await findWaiting(sent, heads.get(resumeId)!.latest.id);
    await keep(name, { resumeId, versionId: sent.id, hash: sending!, aside, waiting: stillWaits });
  }

  /** What a version beside the line waits for; undefined for one in the line, or whose words have come into it. */
  async function findWaiting(version: Version, head: string): Promise<FileState["waiting"]> {
    if (version.published) return undefined;
    const params = { resumeId: version.resumeId };
    const merges = await listAll(server, "listMerges", { params });
    const merge = merges.find(({ theirs }) => theirs === version.id);
    if (merge) return { mergeId: merge.id, head };
    const versions = await listAll(server, "listVersions", { params });
    const isMerged = versions.some(({ published, parents }) => published && parents.includes(version.id));
    return isMerged ? undefined : { mergeId: null, head };
  }

  async function lookAtMerge(
    name: string,
    known: FileState,
    { id: resumeId, latest }: Resume,
  ): Promise<boolean> {
    const open = await listAll(server, "listMerges", { params: { resumeId } });
    const { waiting, ...plain } = known;
    await keep(name, open.length > 0 ? { ...plain, waiting: { ...waiting!, head: latest.id } } : plain);
    return open.length === 0;
  }

  async function download(
    name: string,
    known: FileState,
    { id: resumeId, latest, title }: Resume,
  ): Promise<boolean> {
    if (await isOpenInEditor(folder, name)) {
      // Saved over from there, the new version would be taken for what the candidate had deleted.
      const text = `${name}: version ${latest.number} comes down once the file is closed in its editor.`;
      sayOnce(name, `open ${latest.id}`, { event: "waits", file: name, resumeId, text });
      return false;
    }
    const coming = await fetchVersion(resumeId, latest.id);
    await keep(name, { ...known, coming: { versionId: latest.id, hash: coming.hash } });
    const isPlaced = await placeFile({
      stateFolder,
      folder,
      name,
      bytes: coming.bytes,
      replaces: known.hash!,
    });
    const event = { event: "downloaded", resumeId, versionId: latest.id } as const;
    if (isPlaced) {
      await keep(name, { resumeId, versionId: latest.id, hash: coming.hash });
      stuck.delete(name);
      say({ ...event, file: name, text: `${name}: version ${latest.number} of "${title}" came down.` });
      return false;
    }
    await keep(name, known);
    if (latest.origin !== "merge") return true;
    const beside = nameBeside(name, latest.number, await listTaken());
    if (await arrive(beside, coming, { resumeId, versionId: latest.id, hash: null, aside: true }))
      say({
        ...event,
        file: beside,
        text: `${name} has changed again: the merged version ${latest.number} is in ${beside}.`,
      });
    return true;
  }

  async function bringNew({ id: resumeId, latest, title }: Resume): Promise<void> {
    const name = nameNew(title, await listTaken());
    const coming = await fetchVersion(resumeId, latest.id);
    const event = { event: "downloaded", file: name, resumeId, versionId: latest.id } as const;
    if (await arrive(name, coming, { resumeId, versionId: latest.id, hash: null }))
      say({ ...event, text: `${name}: version ${latest.number} of "${title}" came down as a new file.` });
  }

  /** A file that was not there before; false where somebody else put one there meanwhile. */
  async function arrive(name: string, { bytes, hash }: { bytes: Uint8Array; hash: string }, file: FileState) {
    await keep(name, { ...file, coming: { versionId: file.versionId, hash } });
    const isPlaced = await placeFile({ stateFolder, folder, name, bytes, replaces: null });
    await keep(name, isPlaced ? { ...file, hash } : null);
    return isPlaced;
  }

  async function fetchVersion(resumeId: string, versionId: string) {
    const params = { resumeId, versionId };
    const bytes = await server.download("getVersionDocx", { params, query: { linked: "true" } });
    return { bytes, hash: hashOf(bytes) };
  }

  /** Names that a new file cannot have: of what is there, and of what was deleted and is remembered. */
  const listTaken = async () => [...Object.keys(files), ...(await listDocuments(folder))];

  return {
    round,
    countWaiting: () => stuck.size + Object.values(files).filter(({ waiting }) => waiting).length,
  };
}
