/**
 * What is measured in a process of its own: `node test/trials/bench-docx-task.ts TASK FILE…`. The task's own time, without
 * starting Node and loading code, goes to standard output as JSON.
 */
import { readFileSync } from "node:fs";

export interface TaskReport {
  ms: number;
  cpuMs: number;
  /** Of the main thread alone, without collecting garbage and compiling beside it: what it would take on an idle machine. */
  mainThreadMs: number;
}

type Task = (files: Uint8Array[]) => Promise<unknown>;

const author = { author: "Bench", date: "2026-01-01T00:00:00Z" };

/** Loading happens before the clock starts; each gives what is to be measured. */
const tasks: Record<string, () => Promise<Task>> = {
  async compare() {
    const { openDocx, compareDocuments, saveDocx } = await import("../../shared/docx/index.ts");
    return async (files) => {
      const [before, after] = await Promise.all(files.map((file) => openDocx(file)));
      if (!before?.ok || !after?.ok) throw new Error("a document of our own making cannot be opened");
      return saveDocx(compareDocuments(before.value, after.value, author).document);
    };
  },
  async text() {
    const { openDocx, readText } = await import("../../shared/docx/index.ts");
    return async ([file]) => {
      const opened = await openDocx(file as Uint8Array);
      if (!opened.ok) throw new Error(opened.problem.message);
      return readText(opened.value);
    };
  },
  async "docxodus-compare"() {
    const { initialize, compareDocuments } = await import("docxodus/core");
    await initialize();
    return ([before, after]) => compareDocuments(before as Uint8Array, after as Uint8Array);
  },
  async "mammoth-text"() {
    const { default: mammoth } = await import("mammoth");
    return ([file]) => mammoth.extractRawText({ buffer: Buffer.from(file as Uint8Array) });
  },
};

const [name = "", ...paths] = process.argv.slice(2);
const load = tasks[name];
if (load === undefined) throw new Error(`no task ${name}; there are ${Object.keys(tasks).join(", ")}`);
const task = await load();
const files = paths.map((path) => new Uint8Array(readFileSync(path)));
const [start, cpu, thread] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
await task(files);
const sum = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
const report: TaskReport = {
  ms: performance.now() - start,
  cpuMs: sum(process.cpuUsage(cpu)),
  mainThreadMs: sum(process.threadCpuUsage(thread)),
};
process.stdout.write(JSON.stringify(report));
process.exit(0);
