import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DataFolderInUse, lockDataFolder } from "../../../api/db/data-folder-lock.ts";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-lock-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

const lockFile = fileURLToPath(new URL("../../../api/db/data-folder-lock.ts", import.meta.url));

/** A process of its own that takes the lock and holds it until it is killed. */
async function holdInAnotherProcess(platform: string): Promise<ChildProcess> {
  const program = `const { lockDataFolder } = await import(${JSON.stringify(lockFile)});
    await lockDataFolder(${JSON.stringify(folder)}, ${JSON.stringify(platform)});
    console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await new Promise((resolve) => child.stdout!.once("data", resolve));
  return child;
}

// "linux" uses the abstract socket and the file; "darwin" the file alone. Both can be tried here.
describe.each(["linux", "darwin"])("as on %s", (platform) => {
  const lock = () => lockDataFolder(folder, platform as NodeJS.Platform);

  test.skipIf(process.platform === "win32")(
    "a second process is refused, and told who holds the folder",
    async () => {
      const holder = await holdInAnotherProcess(platform);
      const refused = await lock().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DataFolderInUse);
      expect((refused as Error).message).toContain(`process ${holder.pid}`);
      expect((refused as Error).message).toContain("set DATA_DIR to another folder");
    },
  );

  test.skipIf(process.platform === "win32")("after kill -9 the next process gets it at once", async () => {
    const holder = await holdInAnotherProcess(platform);
    expect(existsSync(join(folder, "autohire.1.lock"))).toBe(true);
    const gone = new Promise((resolve) => holder.once("exit", resolve));
    holder.kill("SIGKILL");
    await gone;
    const mine = await lock();
    await expect(lock()).rejects.toThrow(DataFolderInUse);
    await mine.release();
  });

  test.skipIf(process.platform === "win32")("released, it can be taken again", async () => {
    await (await lock()).release();
    await (await lock()).release();
  });

  test.skipIf(process.platform === "win32")(
    "of ten that take an abandoned one at the same moment, one gets it",
    async () => {
      const holder = await holdInAnotherProcess(platform);
      const gone = new Promise((resolve) => holder.once("exit", resolve));
      holder.kill("SIGKILL");
      await gone;
      const results = await Promise.allSettled(Array.from({ length: 10 }, lock));
      const held = results.filter((result) => result.status === "fulfilled");
      expect(held).toHaveLength(1);
      for (const result of results) {
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(DataFolderInUse);
        else await result.value.release();
      }
    },
  );

  test.skipIf(process.platform === "win32")("a folder with a long name is locked as well", async () => {
    const long = join(folder, "x".repeat(120));
    const mine = await lockDataFolder(long, platform as NodeJS.Platform);
    await expect(lockDataFolder(long, platform as NodeJS.Platform)).rejects.toThrow(DataFolderInUse);
    await mine.release();
  });
});

test.skipIf(process.platform === "win32")("one folder by two names is one folder", async () => {
  const mine = await lockDataFolder(folder);
  await expect(lockDataFolder(`${folder}/../${folder.split("/").at(-1)}`)).rejects.toThrow(DataFolderInUse);
  await mine.release();
});
