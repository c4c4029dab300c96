/**
 * `npm run bench:docx [-- --only PART]`: medians of the document engine, beside mammoth (reading) and docxodus (comparing) in
 * the same run. What is compared runs in turn, so that a busy machine slows both; CPU time stands next to wall time.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as mammoth from "mammoth";
import { compareWithBrowser } from "./bench-docx-browser.ts";
import { makePagedDocument, type PagedDocument } from "./bench-docx-documents.ts";
import { compare, edit, findAddress, openAndSave, text, timeInTurn } from "./bench-docx-engine.ts";
import { type ProcessRun, runNode, runTask } from "./bench-docx-process.ts";
import type { TaskReport } from "./bench-docx-task.ts";

interface Row {
  what: string;
  ours: string;
  theirs?: string;
  ratio?: number;
  goal?: string;
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string", default: "40" },
    limit: { type: "string", default: "60" },
  },
});
const rounds = Number(values.rounds);
const limitMs = Number(values.limit) * 1000;
const folder = mkdtempSync(join(tmpdir(), "bench-docx-"));

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const ms = (value: number) => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const withCpu = (wallMs: number, cpuMs: number | null) =>
  ms(wallMs) + (cpuMs === null ? "" : ` (CPU ${ms(cpuMs)})`);

const documents = new Map<number, Promise<PagedDocument & { files: [string, string] }>>();

function getDocument(pages: number): Promise<PagedDocument & { files: [string, string] }> {
  let made = documents.get(pages);
  if (made === undefined) {
    made = makePagedDocument(pages).then((one) => {
      const files: [string, string] = [
        join(folder, `${pages}-before.docx`),
        join(folder, `${pages}-after.docx`),
      ];
      writeFileSync(files[0], one.original);
      writeFileSync(files[1], one.edited);
      return { ...one, files };
    });
    documents.set(pages, made);
  }
  return made;
}

async function* measureWarm(): AsyncGenerator<Row> {
  const { original, edited, oneEdit } = await getDocument(3);
  const docxodus = await import("docxodus/core");
  await docxodus.initialize();
  const options = { warmUp: 30, rounds, cpu };
  const [own, other] = await timeInTurn(
    [() => compare(original, edited), () => docxodus.compareDocuments(original, edited)],
    options,
  );
  if (own === undefined || other === undefined) return;
  yield {
    what: "compare, 3 pages, warm (docxodus)",
    ours: withCpu(own.medianMs, own.cpuMs),
    theirs: withCpu(other.medianMs, other.cpuMs),
    ratio: own.medianMs / other.medianMs,
    goal: "< 15 ms",
  };
  const address = await findAddress(original, oneEdit.before);
  const [edited1, copied] = await timeInTurn(
    [() => edit(original, address, oneEdit.before, oneEdit.after), () => openAndSave(original)],
    options,
  );
  if (edited1 === undefined || copied === undefined) return;
  yield {
    what: "one tracked edit, 3 pages, warm",
    ours: withCpu(edited1.medianMs, edited1.cpuMs),
    goal: "< 10 ms",
  };
  yield { what: "open and save, 3 pages, warm", ours: withCpu(copied.medianMs, copied.cpuMs) };
  const [reading, mammothReading] = await timeInTurn(
    [() => text(original), () => mammoth.extractRawText({ buffer: Buffer.from(original) })],
    options,
  );
  if (reading === undefined || mammothReading === undefined) return;
  yield {
    what: "read the text, 3 pages, warm (mammoth)",
    ours: withCpu(reading.medianMs, reading.cpuMs),
    theirs: withCpu(mammothReading.medianMs, mammothReading.cpuMs),
    ratio: reading.medianMs / mammothReading.medianMs,
  };
}

const showRun = (run: ProcessRun) => `${withCpu(run.wallMs, run.cpuMs)}, ${Math.round(run.peakMegabytes)} MB`;
const byTime = (a: ProcessRun, b: ProcessRun) => a.wallMs - b.wallMs;

/** Each in turn, `times` times; the medians. The first round fills caches and does not count. */
async function runInTurn(
  commands: readonly (() => Promise<ProcessRun | null>)[],
  times: number,
): Promise<(ProcessRun | undefined)[]> {
  const runs: ProcessRun[][] = commands.map(() => []);
  for (let n = 0; n <= times; n++) {
    for (const [at, command] of commands.entries()) {
      const run = await command();
      if (n > 0 && run !== null) runs[at]?.push(run);
    }
  }
  return runs.map((all) => all.sort(byTime)[all.length >> 1]);
}

async function* measureProcesses(): AsyncGenerator<Row> {
  const { files, oneEdit, original } = await getDocument(3);
  const [before, after] = files;
  const out = join(folder, "out.docx");
  const edits = join(folder, "edits.json");
  const block = await findAddress(original, oneEdit.before);
  writeFileSync(edits, JSON.stringify([{ type: "replace", block, ...oneEdit }]));
  const cli = (...parameters: string[]) =>
    runNode(["--disable-warning=ExperimentalWarning", "api/cli/autohire.mjs", "docx", ...parameters]);
  const [empty, comparing, docxodus, applying] = await runInTurn(
    [
      () => runNode(["-e", ""]),
      () => cli("compare", before, after, "-o", out),
      () => runTask("docxodus-compare", files),
      () => cli("apply", before, edits, "-o", out),
    ],
    9,
  );
  if (!empty || !comparing || !docxodus || !applying) return;
  yield { what: "an empty Node process", ours: showRun(empty) };
  yield {
    what: "docx compare, 3 pages, whole process (docxodus)",
    ours: showRun(comparing),
    theirs: showRun(docxodus),
    ratio: comparing.wallMs / docxodus.wallMs,
    goal: "< 300 ms",
  };
  yield { what: "docx apply, one edit, 3 pages, whole process", ours: showRun(applying) };
  for (const pages of [3, 600]) {
    const [file] = (await getDocument(pages)).files;
    const [own, other] = await runInTurn([() => cli("text", file), () => runTask("mammoth-text", [file])], 5);
    if (!own || !other) return;
    yield {
      what: `docx text, ${pages} pages, whole process (mammoth)`,
      ours: showRun(own),
      theirs: showRun(other),
      ratio: own.wallMs / other.wallMs,
    };
  }
}

async function* measurePages(): AsyncGenerator<Row> {
  let gaveUp = false;
  for (const pages of [75, 150, 300, 600]) {
    const { files, words } = await getDocument(pages);
    const runs = [];
    for (let n = 0; n < 3; n++) runs.push(await runTask("compare", files));
    const own = runs.filter((run) => run !== null).sort((a, b) => a.ms - b.ms)[1];
    if (own === undefined) return;
    const other: (ProcessRun & TaskReport) | null = gaveUp
      ? null
      : await runTask("docxodus-compare", files, limitMs);
    gaveUp ||= other === null;
    yield {
      what: `compare, ${pages} pages, ${words} words, cold (docxodus)`,
      ours: `${withCpu(own.ms, own.cpuMs)}, main thread ${ms(own.mainThreadMs)}, ${(own.mainThreadMs / pages).toFixed(2)} ms a page, ${Math.round(own.peakMegabytes)} MB`,
      theirs:
        other === null
          ? `none in ${values.limit} s`
          : `${ms(other.ms)}, ${Math.round(other.peakMegabytes)} MB`,
      ...(other === null ? {} : { ratio: own.ms / other.ms }),
      ...(pages === 600 ? { goal: "< 3000 ms, < 500 MB" } : {}),
    };
  }
}

async function* measureBrowser(): AsyncGenerator<Row> {
  const { original, edited, oneEdit } = await getDocument(3);
  const address = await findAddress(original, oneEdit.before);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const input = {
    original: base64(original),
    edited: base64(edited),
    oneEdit: { address, ...oneEdit },
    warmUp: 30,
    rounds,
  };
  const { node, browser } = await compareWithBrowser(input, 3);
  for (const [at, what] of ["compare", "one tracked edit"].entries()) {
    const [inNode, inBrowser] = [node[at], browser[at]];
    if (inNode === undefined || inBrowser === undefined) return;
    yield {
      what: `${what}, 3 pages, warm, in Chromium (Node)`,
      ours: ms(inBrowser.medianMs),
      theirs: ms(inNode.medianMs),
      ratio: inBrowser.medianMs / inNode.medianMs,
      goal: "ratio < 2",
    };
  }
}

const parts: Record<string, () => AsyncGenerator<Row>> = {
  warm: measureWarm,
  process: measureProcesses,
  pages: measurePages,
  browser: measureBrowser,
};

const load = () =>
  loadavg()
    .map((one) => one.toFixed(2))
    .join(" ");
const only = values.only;
if (only !== undefined && parts[only] === undefined)
  throw new Error(`--only is one of ${Object.keys(parts).join(", ")}`);
console.error(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load ${load()}`);
// Printed at the end: docxodus writes notices of its own to the same place.
const lines: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  try {
    for await (const { what, ours, theirs = "", ratio, goal = "" } of measure()) {
      console.error(`${what}: ${ours}${theirs === "" ? "" : `; ${theirs}`}`);
      lines.push(`| ${what} | ${ours} | ${theirs} | ${ratio?.toFixed(2) ?? ""} | ${goal} |`);
    }
  } catch (error) {
    // The other parts can still be measured.
    console.error(error);
    lines.push(`| ${name} | failed | | | |`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
console.log("| what (beside) | ours | theirs | ratio | goal |\n|---|---|---|---|---|");
console.log(lines.join("\n"));
console.log(`load at the end ${load()}`);
// docxodus keeps the process alive.
process.exit();
