import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { soffice } from "./settle-in-office.ts";

/** For one call; a page takes far less than a second. */
const timeoutMs = 240_000;

/**
 * Each file anew in another format (or its own), written into `out`, by default the folder itself; what could not be
 * converted is not there afterwards.
 */
export async function convertInOffice(
  folder: string,
  files: readonly string[],
  format: string,
  out = folder,
): Promise<void> {
  const own = [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
    "--headless",
    "--norestore",
  ];
  const words = [...own, "--convert-to", format, "--outdir", out, ...files];
  // `soffice` only starts the program proper: both are in one group, and end together.
  const office = spawn(soffice!, words, { detached: true, stdio: "ignore" });
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => process.kill(-(office.pid as number), "SIGKILL"), timeoutMs);
  office.on("close", () => {
    clearTimeout(timer);
    resolve();
  });
  return promise;
}
