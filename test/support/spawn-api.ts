import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/**
 * The API as a process of its own, once it is ready. `begun` gets the process at once, so that whoever ends processes knows it.
 * @throws Error with what it has written where it ends before that.
 */
export async function spawnApi(
  env: Record<string, string | undefined>,
  begun: (child: ChildProcess) => void,
): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve-api.ts")], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  begun(child);
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes("ready\n")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`The server ended before it was ready.\n${output}`)));
  });
}
