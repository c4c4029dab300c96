/**
 * Imports a résumé again and again into a server that is killed at random moments, and looks at what is stored afterwards. Two devices
 * take turns: one goes on from the latest, the other from before it, so that fast-forwards, merges and conflicts are all cut off. What was
 * cut off is sent again, as a person would, and must not come in twice.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { openEmbeddedDatabase, openPostgres } from "../../api/db/open-database.ts";
import { openDiskFileStore } from "../../api/storage/disk-file-store.ts";
import { makeResumeFile, resumeLines } from "../api/resumes/resume-file.ts";
import { callEndpoint } from "./api.ts";
import { type Acknowledged, cleanUp, findBrokenVersions, type Stored } from "./find-broken-versions.ts";
import { type KillableServer, makeKillableServer } from "./killable-server.ts";

export interface KillReport {
  /** Kills, and what they met: an import that had been answered, one that was stored and not answered, one of which nothing was stored. */
  kills: number;
  killed: { answered: number; stored: number; nothing: number };
  outcomes: Record<string, number>;
  versions: number;
  /** Files that no version names: before the clean-up, and after it. */
  orphans: { before: number; after: number };
  /** Sentences on what is not whole. */
  broken: string[];
}

/** A kill comes at most this many times as long after an import began as the quickest of the last few took. */
const latest = 1.6;
const lastFew = 5;

/** `random` gives whole numbers below n. */
export async function killImports(
  { imports, kills }: { imports: number; kills: number },
  random: (n: number) => number,
): Promise<KillReport> {
  const server = await makeKillableServer();
  try {
    await server.start();
    return await importAndKill(server, imports, kills, random);
  } finally {
    await server.remove();
  }
}

async function importAndKill(
  server: KillableServer,
  imports: number,
  kills: number,
  random: (n: number) => number,
): Promise<KillReport> {
  const { url } = server;
  // A key: on a slow machine the imports take longer than a session's token holds.
  const { body: made } = await callEndpoint(url, "createApiKey", {
    token: await server.signIn("kills@example.org"),
    body: { name: "kills", scopes: ["resumes"] },
  });
  const token = made.key;
  const { body: first } = await callEndpoint(url, "createResume", {
    token,
    file: await makeResumeFile(firstLines),
  });
  const params = { resumeId: first.resume.id };
  const report: KillReport = {
    kills: 0,
    killed: { answered: 0, stored: 0, nothing: 0 },
    outcomes: {},
    versions: 0,
    orphans: { before: 0, after: 0 },
    broken: [],
  };
  const acknowledged: Acknowledged[] = [first.version];
  const sent: string[] = [];
  let [base, before] = [first.version.id, first.version.id];
  /** What each version that stood at the end of the line reads. */
  const linesOf = new Map([[base, firstLines]]);
  const took: number[] = [];
  for (let n = 0; n < imports; n++) {
    const from = n % 2 === 0 ? base : before;
    const file = await makeResumeFile(changeLine(linesOf.get(from)!, n));
    sent.push(createHash("sha256").update(file).digest("hex"));
    const query = { base: from };
    const send = () => callEndpoint(url, "createVersion", { token, params, query, file });
    const start = performance.now();
    const call = send().catch(() => null);
    // Spread over all imports, so that each kind of import is met.
    const isKilled = n > 0 && Math.floor(((n + 1) * kills) / imports) > Math.floor((n * kills) / imports);
    if (isKilled) {
      await new Promise((resolve) =>
        setTimeout(resolve, random(Math.ceil(latest * Math.min(...took.slice(-lastFew))))),
      );
      await server.kill();
    }
    let answer = await call;
    if (answer) took.push(performance.now() - start);
    if (isKilled) {
      report.kills++;
      await server.start();
      if (answer) report.killed.answered++;
      else {
        answer = await send();
        report.killed[answer.body?.outcome === "unchanged" ? "stored" : "nothing"]++;
      }
    }
    if (!answer?.body) {
      report.broken.push(`an import was answered with ${answer?.status} ${answer?.problem?.code}`);
      continue;
    }
    const { outcome, version, resume } = answer.body;
    report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1;
    acknowledged.push(version, resume.latest);
    // A merge reads as the end of the line with the one change.
    if (!linesOf.has(resume.latest.id)) linesOf.set(resume.latest.id, changeLine(linesOf.get(base)!, n));
    [before, base] = [base, resume.latest.id];
  }
  await server.kill();
  await withStored(server, async (stored) => {
    report.broken.push(...(await findBrokenVersions(stored, acknowledged)));
    const hashes = await stored.db.version.findMany({ where: { origin: "word" }, select: { sha256: true } });
    for (const [n, hash] of sent.entries())
      if (hashes.filter(({ sha256 }) => sha256 === hash).length !== 1)
        report.broken.push(`import ${n} did not come in exactly once`);
    report.versions = await stored.db.version.count();
    report.orphans = await cleanUp(stored);
    // The clean-up takes nothing that is needed.
    report.broken.push(...(await findBrokenVersions(stored, acknowledged)));
  });
  return report;
}

/** What a server that does not run has stored. */
export async function withStored(
  server: KillableServer,
  look: (stored: Stored) => Promise<void>,
): Promise<void> {
  const databaseUrl = server.env.DATABASE_URL;
  const database = databaseUrl ? await openPostgres(databaseUrl) : await openEmbeddedDatabase(server.folder);
  try {
    await look({ db: database.db, files: openDiskFileStore(join(server.folder, "files")) });
  } finally {
    await database.close();
  }
}

const bulletCount = 40;

/** A résumé with a bullet for each of the next forty imports. */
const firstLines: readonly string[] = resumeLines.flatMap((line) =>
  line.startsWith("Junior")
    ? [
        ...Array.from({ length: bulletCount }, (_, at) => `- Built report ${at} for the shops of the north`),
        line,
      ]
    : [line],
);

/**
 * Each import changes one line of what it was made from to a text that no other import gives it; every tenth the line that the one
 * before changed too, which nobody can merge.
 */
function changeLine(lines: readonly string[], n: number): string[] {
  const at = firstLines.indexOf("- Built report 0 for the shops of the north");
  const bullet = (n % 10 === 9 ? n - 1 : n) % bulletCount;
  return lines.with(at + bullet, `- Built report ${bullet} in its edition ${n} for the shops`);
}
