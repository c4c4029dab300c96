/**
 * How long a three-page résumé takes to import again on PostgreSQL, over HTTP, with ten thousand versions stored:
 * `taskset -c 0 npm run bench:reimport -- --imports 200 --versions 10000`. Uses DATABASE_URL, or starts a server of its own (on the same
 * core, where the process has one). Fast-forward and merge apart; the first ten of each warm up and do not count. Beside the time on the
 * clock stands what the server's threads worked for it, which other programs on the machine touch little; PostgreSQL's own work is not in it.
 */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type DocxDocument, openDocx, saveDocx } from "../../shared/docx/index.ts";
import { makeResumeFile, resumeLines } from "../api/resumes/resume-file.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { startTestApi, type TestApi } from "../support/api.ts";
import { startThrowAwayPostgres } from "../support/throw-away-postgres.ts";
import { makeNoise } from "./random-histories.ts";

const { values } = parseArgs({
  options: {
    imports: { type: "string", default: "200" },
    versions: { type: "string", default: "10000" },
  },
});
const imports = Number(values.imports);
const warmUp = 10;

const words =
  "built pipelines for wind farms in northern waters with two teams and cut nightly failures by moving jobs reports stores budgets audits suppliers training".split(
    " ",
  );

/** 1,250 words in 12 positions, which is three pages. */
function writeLines(): string[] {
  const random = randomFrom(7);
  const bullet = () => Array.from({ length: 14 }, () => words[random(words.length)]).join(" ");
  const positions = Array.from({ length: 12 }, (_, n) => [
    `Data Engineer ${n + 1}, Werk ${n + 1} GmbH\t01/${2000 + n} – 12/${2000 + n}`,
    ...Array.from({ length: 7 }, (_, at) => `- Line${n}x${at} ${bullet()} at ${n * 10 + at} sites`),
  ]);
  return resumeLines.flatMap((line) => (line === "# Education" ? [...positions.flat(), line] : [line]));
}

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

/** Each run of Word's own saving has several runs a line. */
const makeFile = async (lines: readonly string[]): Promise<Uint8Array> =>
  saveDocx(makeNoise(await open(await makeResumeFile(lines)), randomFrom(3)));

/** Copies of the first version as a line of that length, all of the same file. */
async function fillLine(api: TestApi, resumeId: string, count: number): Promise<void> {
  await api.world.db.$executeRaw`
    INSERT INTO version (id, candidate_id, resume_id, number, origin, parents, sha256, size, blocks, model, sketch)
    SELECT gen_random_uuid(), candidate_id, resume_id, n, 'word', ARRAY[id], sha256, size, blocks, model, sketch
    FROM version, generate_series(2, ${count}::int) AS n WHERE resume_id = ${resumeId}::uuid AND number = 1`;
  await api.world.db.$executeRawUnsafe("ANALYZE version");
}

interface Time {
  ms: number;
  cpuMs: number;
}

function describe(name: string, times: readonly Time[]): string {
  const sum = (list: readonly number[]) => {
    const sorted = list.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
    return `p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms`;
  };
  const [clock, cpu] = [times.map(({ ms }) => ms), times.map(({ cpuMs }) => cpuMs)].map(sum);
  return `${name}: ${clock}; of the processor ${cpu}; n ${times.length}`;
}

const postgres = process.env.DATABASE_URL ? null : await startThrowAwayPostgres();
process.env.DATABASE_URL ??= postgres?.databaseUrl;
const api = await startTestApi();
try {
  const token = await api.signInAs("bench@example.org");
  const lines = writeLines();
  const imported = await api.call("createResume", { token, file: await makeFile(lines) });
  if (imported.status !== 201) throw new Error(`The import was answered with ${imported.status}.`);
  const { body: first } = imported;
  const params = { resumeId: first.resume.id };
  await fillLine(api, params.resumeId, Number(values.versions));
  const stored = await api.world.db.version.count();
  let base = (await api.call("getResume", { token, params })).body.latest.id;
  const importFile = async (from: string) => {
    const file = await makeFile(lines);
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const answer = await api.call("createVersion", { token, params, file, query: { base: from } });
    const { user, system } = process.cpuUsage(cpu);
    const time = { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
    if (answer.status !== 201) throw new Error(`The import was answered with ${answer.status}.`);
    return { time, ...answer.body };
  };
  const change = (at: number, word: string) => {
    const line = lines.flatMap((text, n) => (text.startsWith("- Line") ? [n] : []))[at]!;
    lines[line] = lines[line]!.replace(/at .*sites$/, `at ${word} sites`);
  };
  const times = { forward: [] as Time[], merge: [] as Time[] };
  for (let n = 0; n < warmUp + imports; n++) {
    change(n % 40, `a${n}`);
    const { time, outcome, version } = await importFile(base);
    if (outcome !== "fast-forward") throw new Error(`The import was ${outcome}.`);
    if (n >= warmUp) times.forward.push(time);
    base = version.id;
  }
  for (let n = 0; n < warmUp + imports; n++) {
    const before = [...lines];
    change(n % 40, `b${n}`);
    await importFile(base);
    const mine = lines.splice(0, lines.length, ...before);
    change(40 + (n % 40), `c${n}`);
    const { time, outcome, resume } = await importFile(base);
    if (outcome !== "merged") throw new Error(`The import was ${outcome}.`);
    if (n >= warmUp) times.merge.push(time);
    base = resume.latest.id;
    lines.forEach((line, at) => {
      if (line === before[at]) lines[at] = mine[at]!;
    });
  }
  const load = loadavg()[0]!.toFixed(1);
  console.log(`${stored} versions stored, ${availableParallelism()} cores, load ${load}`);
  console.log(describe("fast-forward", times.forward));
  console.log(describe("merge", times.merge));
} finally {
  await api.close();
  await postgres?.stop();
}
