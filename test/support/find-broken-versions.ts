/**
 * Looks at what is stored, past the API: is every version whole? Its bytes lie in the store under their hash; its blocks, its reading and
 * its sketch are those that the bytes give when they are read anew; its parents are there; and the line is one line. The server does not run.
 */
import { isDeepStrictEqual } from "node:util";
import pino from "pino";
import type { Database } from "../../api/db/database.ts";
import { removeOrphanFiles } from "../../api/resumes/files/remove-orphan-files.ts";
import type { FileStore } from "../../api/storage/file-store.ts";
import { readDocument } from "../../api/worker/core-worker.ts";
import type { Version } from "../../shared/contract/schemas.ts";
import { sketchDocument } from "../../shared/sync/recognize-document.ts";

export interface Stored {
  db: Database;
  files: FileStore;
}

/** What an answer said of a version. */
export type Acknowledged = Pick<Version, "id" | "resumeId" | "number" | "sha256" | "parents">;

type Rows = Awaited<ReturnType<typeof readRows>>;
type VersionRow = Rows["versions"][number];

/** Sentences on what is not whole; none: all of it is. */
export async function findBrokenVersions(
  stored: Stored,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const rows = await readRows(stored.db);
  const broken: string[] = [];
  const byId = new Map(rows.versions.map((version) => [version.id, version]));
  for (const said of acknowledged) {
    const found = byId.get(said.id);
    const { number, sha256, parents } = said;
    if (!found) broken.push(`version ${number} was acknowledged and is gone`);
    else if (!isDeepStrictEqual({ number, sha256, parents }, pickSaid(found)))
      broken.push(`version ${number} was acknowledged as another one`);
  }
  for (const version of rows.versions) {
    broken.push(...(await findBrokenContent(stored, version)));
    const parents = version.parents.map((id) => byId.get(id));
    if (parents.some((parent) => parent?.resumeId !== version.resumeId || parent.number >= version.number))
      broken.push(`a parent of version ${version.number} is not there`);
  }
  for (const { id } of rows.resumes) {
    const ofResume = rows.versions.filter(({ resumeId }) => resumeId === id);
    broken.push(...findBrokenLine(ofResume, rows.merges));
  }
  const facts = JSON.stringify(rows.profiles.map((profile) => profile.facts));
  for (const [, id] of facts.matchAll(/"versionId":"([^"]+)"/g))
    if (!byId.has(id!)) broken.push("a fact was read from a version that is not there");
  return [...new Set(broken)];
}

async function readRows(db: Database) {
  return {
    resumes: await db.resume.findMany({ select: { id: true } }),
    versions: await db.version.findMany({ orderBy: { number: "asc" } }),
    merges: await db.merge.findMany({ include: { conflicts: true } }),
    profiles: await db.profile.findMany({ select: { facts: true } }),
  };
}

const pickSaid = ({ number, sha256, parents }: VersionRow) => ({ number, sha256, parents });

async function findBrokenContent({ files }: Stored, version: VersionRow): Promise<string[]> {
  const { id, number, candidateId, sha256, size } = version;
  const bytes = await files.find(candidateId, sha256).catch(() => null);
  if (bytes?.byteLength !== size) return [`the bytes of version ${number} are not whole`];
  const read = await readDocument({ bytes, versionId: id });
  if (!read.ok) return [`the bytes of version ${number} cannot be read`];
  const broken: string[] = [];
  const { blocks, model } = read.value;
  // As a database keeps them: without what is undefined.
  const kept = JSON.parse(JSON.stringify({ blocks, model })) as Pick<VersionRow, "blocks" | "model">;
  if (!isDeepStrictEqual(version.blocks, kept.blocks)) broken.push(`the blocks of version ${number} differ`);
  if (!isDeepStrictEqual(version.model, kept.model)) broken.push(`the reading of version ${number} differs`);
  if (!isDeepStrictEqual(version.sketch, sketchDocument(blocks)))
    broken.push(`the sketch of version ${number} differs`);
  return broken;
}

/** `versions` of one résumé, by number. */
function findBrokenLine(versions: readonly VersionRow[], merges: Rows["merges"]): string[] {
  const broken: string[] = [];
  const known = new Set(versions.map(({ id }) => id));
  if (versions.some(({ number }, at) => number !== at + 1)) broken.push("a number is missing");
  const line = versions.filter(({ published }) => published);
  for (const [at, { number, parents }] of line.entries())
    if (at > 0 && parents[0] !== line[at - 1]!.id)
      broken.push(`version ${number} does not follow the one before it`);
  const led = new Set(versions.flatMap(({ parents }) => parents));
  const waiting = new Set(merges.map(({ theirsId }) => theirsId));
  for (const { id, number, published } of versions)
    if (!published && !led.has(id) && !waiting.has(id))
      broken.push(`version ${number} stands beside the line, and nothing waits for it`);
  for (const { state, conflicts, baseId, mineId, theirsId } of merges) {
    if (!known.has(theirsId)) continue;
    if (![baseId, mineId].every((id) => known.has(id))) broken.push("a side of a merge is not there");
    if (state === "open" && conflicts.length === 0) broken.push("a merge waits for nothing");
  }
  return broken;
}

/**
 * Files that no version names, before and after the clean-up's turn two hours later, and claims that no version followed. What a killed
 * import leaves is waste until then, and nothing behind it.
 */
export async function cleanUp({ db, files }: Stored): Promise<{ before: number; after: number }> {
  const now = () => new Date(Date.now() + 2 * 3600 * 1000);
  const before = await countOrphans({ db, files });
  await removeOrphanFiles({ db, files, log: pino({ level: "silent" }), now }, new AbortController().signal);
  return { before, after: await countOrphans({ db, files }) };
}

async function countOrphans({ db, files }: Stored): Promise<number> {
  const versions = await db.version.findMany({ select: { candidateId: true, sha256: true } });
  const named = new Set(versions.map(({ candidateId, sha256 }) => `${candidateId}/${sha256}`));
  const found = new Set<string>();
  for await (const { candidateId, sha256 } of files.list()) found.add(`${candidateId}/${sha256}`);
  for (const { candidateId, sha256 } of await db.storedFile.findMany()) found.add(`${candidateId}/${sha256}`);
  return [...found].filter((name) => !named.has(name)).length;
}
