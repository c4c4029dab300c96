import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Command } from "commander";
import { rootFolder } from "./root-folder.ts";

/**
 * office-addin-debugging brings a module that is compiled on installation, which a bare machine cannot do. So it is no
 * dependency: npx fetches this version when somebody sideloads.
 */
const debuggingPackage = "office-addin-debugging@7.0.0";

/** `autohire sideload [--stop]`, behind `npm run sideload` and `npm run sideload:stop`: our manifest into Word on this machine. */
export function registerSideloadCommand(program: Command): void {
  program
    .command("sideload")
    .description("put the add-in into Word on this machine (Windows and Mac)")
    .option("--stop", "take it out again")
    .action(async ({ stop }: { stop?: boolean }) => {
      if (process.platform === "linux") {
        console.error(
          "There is no Word for Linux: open Word on the web, choose Add-ins → More settings → Upload my add-in, and take manifest.xml.",
        );
        process.exitCode = 2;
        return;
      }
      const windows = process.platform === "win32";
      const words = ["--yes", debuggingPackage, stop ? "stop" : "start", join(rootFolder, "manifest.xml")];
      if (!stop) words.push("desktop", "--no-debug");
      const child = spawn(windows ? "npx.cmd" : "npx", words, { stdio: "inherit", shell: windows });
      process.exitCode = await new Promise<number>((resolve) => {
        child.on("error", () => resolve(2));
        child.on("close", (status) => resolve(status ?? 2));
      });
    });
}
