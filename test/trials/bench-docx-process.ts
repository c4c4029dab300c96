import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TaskReport } from "./bench-docx-task.ts";

export interface ProcessRun {
  wallMs: number;
  /** User and system time of the whole process, all threads, from its start. */
  cpuMs: number;
  peakMegabytes: number;
  stdout: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Written when the process ends; Node tells a parent nothing about what its child used. On Linux the peak is the one of
 * /proc: what `getrusage` gives includes the parent's size at the time of the fork.
 */
const reportUsage = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try {
    peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, peak / 1024]));
});`)}`;

/** Null where the process did not end within `limitMs`; it is then ended. */
export function runNode(parameters: string[], limitMs = 600_000): Promise<ProcessRun | null> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", reportUsage, ...parameters], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limitMs);
    const outputs = ["", "", "", ""];
    child.stdio.forEach((stream, n) => {
      stream?.on("data", (chunk: Buffer) => {
        outputs[n] += chunk.toString();
      });
    });
    let wallMs = 0;
    child.on("exit", () => {
      wallMs = performance.now() - start;
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (late) return resolve(null);
      if (code !== 0) return reject(new Error(`node ${parameters.join(" ")} failed:\n${outputs[2]}`));
      const [cpuMs, peakMegabytes] = JSON.parse(outputs[3] ?? "") as [number, number];
      resolve({ wallMs, cpuMs, peakMegabytes, stdout: outputs[1] ?? "" });
    });
  });
}

/** A task of bench-docx-task.ts; null where it took longer than `limitMs`. */
export async function runTask(
  name: string,
  files: string[],
  limitMs?: number,
): Promise<(ProcessRun & TaskReport) | null> {
  const run = await runNode(["test/trials/bench-docx-task.ts", name, ...files], limitMs);
  if (run === null) return null;
  // docxodus writes notices of its own before it.
  const report = JSON.parse(run.stdout.slice(run.stdout.lastIndexOf("{"))) as TaskReport;
  return { ...run, ...report };
}
