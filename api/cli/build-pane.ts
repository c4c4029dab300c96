import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Target } from "../../webpack.config.ts";
import { rootFolder } from "./root-folder.ts";

/** Where each bundle goes. `dist/` is what a production server and a store package take. */
export const outputFolders: Record<Target, string> = {
  production: join(rootFolder, "dist"),
  development: join(rootFolder, ".cache", "pane"),
};

const inputs = ["addin", "shared", "webpack.config.ts", "package-lock.json"];

/** One hash over everything the bundle is made of; a build is stale when it differs from the stamp beside the output. */
async function hashInputs(): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const path = join(rootFolder, input);
    const entries = input.includes(".")
      ? [path]
      : (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of entries) hash.update(file.slice(rootFolder.length)).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** Whether the bundle on disk was made from the sources as they are. */
export async function isPaneFresh(target: Target): Promise<boolean> {
  const last = await readFile(stampFileOf(target), "utf8").catch(() => null);
  return existsSync(join(outputFolders[target], "taskpane.html")) && last === (await hashInputs());
}

const stampFileOf = (target: Target) => join(rootFolder, ".cache", `${target}.stamp`);

/**
 * Builds the pane where it is missing or out of date; true when something was built.
 * @param report is told 0–100 as the bundler goes on.
 * @throws Error with the bundler's messages when the source does not build.
 */
export async function buildPane(
  target: Target,
  report: (percent: number) => void = () => {},
): Promise<boolean> {
  const folder = outputFolders[target];
  if (await isPaneFresh(target)) return false;
  const stamp = await hashInputs();

  const [{ default: webpack }, { configure }] = await Promise.all([
    import("webpack"),
    import("../../webpack.config.ts"),
  ]);
  const configuration = configure(target, folder);
  configuration.plugins?.push(new webpack.ProgressPlugin((share) => report(Math.round(share * 100))));
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors())
        return reject(new Error(stats.toString({ all: false, errors: true, colors: false })));
      resolve();
    });
  });
  await mkdir(join(rootFolder, ".cache"), { recursive: true });
  await writeFile(stampFileOf(target), stamp);
  return true;
}
