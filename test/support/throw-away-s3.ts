import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ThrowAwayS3 {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  stop(): Promise<void>;
}

/** Whether this machine has what `startThrowAwayS3` starts: Debian's swift-proxy, -account, -container and -object. */
export const hasS3Server = ["proxy", "account", "container", "object"].every((part) =>
  existsSync(`/usr/bin/swift-${part}-server`),
);

/** What a test is named behind where there is none. */
export const s3ServerNote = hasS3Server ? "" : " (skipped: no S3 server, see test/README.md)";

/** OpenStack Swift with its S3 interface, as the system has it, in a folder of its own and gone with everything in it. */
export async function startThrowAwayS3(): Promise<ThrowAwayS3> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-s3-"));
  const who = { region: "eu-test-1", accessKeyId: "test:tester", secretAccessKey: "testing" };
  const child = spawn("/usr/bin/python3", [
    join(import.meta.dirname, "serve-swift.py"),
    folder,
    who.accessKeyId,
    who.secretAccessKey,
    who.region,
  ]);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk;
  });
  const port = await new Promise<number>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      if (output.includes("\n")) resolve(Number.parseInt(output, 10));
    });
    child.once("error", reject);
    ended.then(() => reject(new Error(`Swift ended before it was ready.\n${words}`)));
  });
  return {
    ...who,
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
