/**
 * `npm test`: types, lint and format, generated files, unit and API tests, and the candidate's way in a real browser.
 * Every stage runs even when one before it failed; the last line counts them all.
 * `--stages "tests,end to end"` runs those (after the preparation); `--skip NAME` leaves one out.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (name: string, ...path: string[]) => join(root, "node_modules", name, ...path);
const reports = await mkdtemp(join(tmpdir(), "autohire-test-"));

interface Stage {
  name: string;
  command: string[];
  /** Where vitest writes its counts; a stage without it counts as one. */
  report?: string;
}

const vitest = (name: string, ...words: string[]): Stage => ({
  name,
  command: [
    bin("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    ...words,
  ],
  report: join(reports, `${name}.json`),
});

const stages: Stage[] = [
  { name: "prepare", command: [join(root, "api/cli/autohire.mjs"), "build", "--development"] },
  { name: "types", command: [bin("typescript", "bin", "tsc"), "--noEmit", "-p", "."] },
  {
    name: "lint and format",
    command: [bin("@biomejs", "biome", "bin", "biome"), "ci", "--error-on-warnings"],
  },
  vitest("tests"),
  vitest("end to end", "--config", "vitest.e2e.config.ts"),
];

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const chosen = option("--stages")?.split(",");
const skip = option("--skip");

let passed = 0;
let failed = 0;
let skipped = 0;
for (const stage of stages) {
  if (stage.name === skip) continue;
  if (chosen && stage.name !== "prepare" && !chosen.includes(stage.name)) continue;
  console.log(`\n── ${stage.name}`);
  const startedMs = performance.now();
  const child = spawn(process.execPath, stage.command, { cwd: root, stdio: "inherit" });
  const status = await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  const counts = stage.report ? await readCounts(stage.report) : null;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  skipped += counts?.skipped ?? 0;
  // A runner that died before it counted, or failed outside a test, is one failure more.
  failed += counts?.failed || (status === 0 ? 0 : 1);
  console.log(
    `── ${stage.name}: ${status === 0 ? "passed" : "failed"} in ${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
  );
}
await rm(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;

async function readCounts(file: string): Promise<{ passed: number; failed: number; skipped: number } | null> {
  try {
    const report = JSON.parse(await readFile(file, "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return null;
  }
}
