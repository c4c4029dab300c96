/** `npx autohire` as a process of its own, beside an API that runs in the test. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { rootFolder } from "../../api/cli/root-folder.ts";

export interface RunningCommand {
  process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves with the exit status, null where a signal ended it. */
  ended: Promise<number | null>;
}

export function startAutohire(words: string[], env: Record<string, string> = {}): RunningCommand {
  const child = spawn(process.execPath, [join(rootFolder, "api", "cli", "autohire.mjs"), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { process: child, stdout: () => out, stderr: () => err, ended };
}

export async function runAutohire(words: string[], env: Record<string, string> = {}) {
  const command = startAutohire(words, env);
  const status = await command.ended;
  return { status, stdout: command.stdout(), stderr: command.stderr() };
}
