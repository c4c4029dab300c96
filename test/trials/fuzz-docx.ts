/**
 * `npm run fuzz:docx -- --documents 20000 --seed 1`: that many damaged documents through everything the engine does, each in
 * a child process that is watched: a step over 5 s is a hang, a process over 1 GB a leak. Each must give a value or a named
 * problem. `--from N` begins with document N; `--only N` runs one and shows where it fell; `--keep FILE` writes it out.
 *
 * Document N of a seed is always the same, for the same corpus (`AUTOHIRE_CORPUS`, else `../shared/corpus`; without one
 * the documents are built here).
 */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type DocxDocument, openDocx } from "../../shared/docx/index.ts";
import { buildSources } from "./fuzz-sources.ts";
import { exercise, type Finding } from "./fuzz-steps.ts";
import { type Mutant, mutateDocx, type Random } from "./mutate-docx.ts";

const stepLimitMs = 5_000;
const memoryLimitBytes = 1024 * 1024 * 1024;

interface Source {
  name: string;
  bytes: Uint8Array;
}

/** Mulberry32: numbers from 0 up to `n`. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * n);
  };
}

/** Every document that opens and is small enough to be damaged often. */
export async function listSources(): Promise<Source[]> {
  const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
  if (!existsSync(corpus)) return buildSources();
  const names = (readdirSync(corpus, { recursive: true }) as string[])
    .filter((name) => /\.docx$/i.test(name))
    .sort();
  const sources: Source[] = [];
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(corpus, name)));
    if (bytes.length > 300_000) continue;
    const opened = await openDocx(bytes);
    if (opened.ok && opened.value.text(opened.value.mainPart).length < 400_000) sources.push({ name, bytes });
  }
  return sources;
}

export function makeMutant(
  sources: readonly Source[],
  seed: number,
  n: number,
): Mutant & { source: Source; random: Random } {
  const random = randomFrom(Math.imul(seed, 1_000_003) + n);
  const source = sources[random(sources.length)] as Source;
  return { ...mutateDocx(source.bytes, random), source, random };
}

async function openSource({ name, bytes }: Source): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.problem.code}`);
  return opened.value;
}

// -- The child: one line before every step and one behind every document ---------------------------------------------

type Report =
  | { n: number; step: string }
  | {
      n: number;
      opened: boolean;
      problems: string[];
      findings: Finding[];
      differences: string[];
      peakBytes: number;
    };

/** Written at once: a child that hangs sends nothing any more. */
const report = (line: Report) => writeSync(1, `${JSON.stringify(line)}\n`);

async function runChild(seed: number, first: number, last: number): Promise<void> {
  const sources = await listSources();
  for (let n = first; n <= last; n++) {
    report({ n, step: "mutate" });
    const { source, bytes, random } = makeMutant(sources, seed, n);
    const outcome = await exercise(bytes, await openSource(source), random, (step) => report({ n, step }));
    report({ n, ...outcome, peakBytes: process.resourceUsage().maxRSS * 1024 });
  }
}

// -- The parent: starts children, watches them, counts ----------------------------------------------------------------

interface Tally {
  documents: number;
  opened: number;
  problems: Map<string, number>;
  findings: Map<string, number[]>;
  /** Documents that a comparison reads otherwise. */
  differences: number[];
  peakBytes: number;
}

/** A child grows by what it keeps of its sources; a new one now and then keeps the peak honest. */
const documentsPerChild = 500;

async function runAll(seed: number, first: number, last: number): Promise<Tally> {
  const tally: Tally = {
    documents: 0,
    opened: 0,
    problems: new Map(),
    findings: new Map(),
    differences: [],
    peakBytes: 0,
  };
  for (let n = first; n <= last; ) {
    const end = Math.min(last, n + documentsPerChild - 1);
    let stopped = await watchChild(seed, n, end, tally);
    if (stopped?.again) {
      // The machine may have been busy: only what happens a second time, alone, counts.
      stopped = (await watchChild(seed, stopped.n, stopped.n, tally)) ?? { ...stopped, message: "" };
    }
    if (stopped === null) n = end + 1;
    else {
      if (stopped.message !== "") note(tally, `${stopped.step}: ${stopped.message}`, stopped.n);
      n = stopped.n + 1;
    }
    console.log(`${n - first} of ${last - first + 1}, ${tally.findings.size} kinds of findings`);
  }
  return tally;
}

interface Stopped {
  n: number;
  step: string;
  message: string;
  again: boolean;
}

/** Null where the child came to its end. */
function watchChild(seed: number, first: number, last: number, tally: Tally): Promise<Stopped | null> {
  const words = ["--child", "--seed", `${seed}`, "--from", `${first}`, "--to", `${last}`];
  const child = spawn(process.execPath, ["--max-old-space-size=1000", import.meta.filename, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [n, step, message, errors] = [first, "start", "", ""];
  child.stderr?.on("data", (data) => {
    errors = `${errors}${data}`.slice(-4_000);
  });
  const timer = setTimeout(() => {}, 0);
  let watch: NodeJS.Timeout = timer;
  const stop = (why: string) => {
    message = why;
    child.kill("SIGKILL");
  };
  let [woundMs, spentMs] = [0, 0];
  const wind = (ms: number) => {
    clearTimeout(watch);
    [woundMs, spentMs] = [ms, cpuMs(child)];
    watch = setTimeout(check, ms);
  };
  // On a busy machine a step may take long without doing much.
  const check = () => {
    const leftMs = woundMs - (cpuMs(child) - spentMs);
    if (leftMs > 100) watch = setTimeout(check, leftMs);
    else stop(`hangs over ${woundMs / 1000} s`);
  };
  wind(60_000);
  createInterface({ input: child.stdout as NonNullable<ChildProcess["stdout"]> }).on("line", (line) => {
    const told = JSON.parse(line) as Report;
    n = told.n;
    wind(stepLimitMs);
    if ("step" in told) step = told.step;
    else {
      step = "between documents";
      count(tally, told);
      if (told.peakBytes > memoryLimitBytes) stop("over 1 GB of memory");
    }
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(watch);
      if (message === "" && code === 0) return resolve(null);
      if (message === "")
        message = /out of memory/i.test(errors) ? "out of memory" : `ended: ${errors.slice(-300)}`;
      resolve({ n, step, message, again: message.startsWith("hangs") });
    });
  });
}

/** What a process has computed so far; where the system does not tell, the time on the clock. */
function cpuMs(child: ChildProcess): number {
  const file = `/proc/${child.pid}/stat`;
  if (!existsSync(file)) return performance.now();
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  // User and system time in hundredths of a second (proc(5)).
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function count(tally: Tally, told: Extract<Report, { opened: boolean }>): void {
  tally.documents++;
  if (told.opened) tally.opened++;
  tally.peakBytes = Math.max(tally.peakBytes, told.peakBytes);
  for (const problem of told.problems) tally.problems.set(problem, (tally.problems.get(problem) ?? 0) + 1);
  if (told.differences.length > 0) tally.differences.push(told.n);
  for (const { step, message, stack } of told.findings) note(tally, `${step}: ${message} ${stack}`, told.n);
}

function note(tally: Tally, told: string, n: number): void {
  // One kind, whatever the numbers in the message.
  const what = told.replace(/(\w+Error: [^(]*)/, (message) => message.replace(/\d+/g, "#"));
  const seen = tally.findings.get(what);
  if (seen === undefined) {
    tally.findings.set(what, [n]);
    console.log(`document ${n}: ${what}`);
  } else seen.push(n);
}

function print(tally: Tally): void {
  const megabytes = Math.round(tally.peakBytes / 1024 / 1024);
  console.log(`\n${tally.documents} documents, ${tally.opened} opened, at most ${megabytes} MB`);
  console.log("\nNamed problems:");
  for (const [problem, times] of [...tally.problems].sort((a, b) => b[1] - a[1]))
    console.log(`  ${times} ${problem}`);
  console.log(
    `\nRead otherwise after comparing: ${tally.differences.length} (${tally.differences.slice(0, 20).join(", ")})`,
  );
  console.log(`\nFindings: ${tally.findings.size}`);
  for (const [what, documents] of [...tally.findings].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${documents.length} × ${what}\n      documents ${documents.slice(0, 8).join(", ")}`);
  }
}

async function runOne(seed: number, n: number, keep: string | null): Promise<number> {
  const { source, bytes, done, random } = makeMutant(await listSources(), seed, n);
  if (keep !== null) writeFileSync(keep, bytes);
  console.log(`document ${n} of seed ${seed}, from ${source.name}`);
  for (const line of done) console.log(`  ${line}`);
  let step = "";
  let startedMs = performance.now();
  const show = () => step !== "" && console.log(`  ${Math.round(performance.now() - startedMs)} ms ${step}`);
  const outcome = await exercise(bytes, await openSource(source), random, (next) => {
    show();
    step = next;
    startedMs = performance.now();
  });
  show();
  console.log(outcome);
  return outcome.findings.length;
}

if (process.argv[1] === import.meta.filename) {
  const option = (name: string) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? null : (process.argv[at + 1] ?? null);
  };
  const seed = Number(option("--seed") ?? 1);
  const first = Number(option("--from") ?? 1);
  const only = option("--only");
  if (process.argv.includes("--child")) await runChild(seed, first, Number(option("--to")));
  else if (only !== null) process.exitCode = (await runOne(seed, Number(only), option("--keep"))) > 0 ? 1 : 0;
  else {
    const sources = await listSources();
    console.log(`${sources.length} documents to damage, from ${sources[0]?.name} to ${sources.at(-1)?.name}`);
    const tally = await runAll(seed, first, first + Number(option("--documents") ?? 20_000) - 1);
    print(tally);
    process.exitCode = tally.findings.size > 0 ? 1 : 0;
  }
}
