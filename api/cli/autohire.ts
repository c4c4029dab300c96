import { Command, CommanderError } from "commander";
import { sayMissingCommand, sayUsageErrors } from "./usage-errors.ts";
import { watchOutput } from "./watch-output.ts";

/** First word → the modules that register its commands, loaded when asked for: a terminal command should not wait for others. */
const groups: Record<string, () => Promise<((program: Command) => void)[]>> = {
  docx: async () => [
    (await import("./docx-commands.ts")).registerDocxCommands,
    (await import("./docx-compare-commands.ts")).registerDocxCompareCommands,
  ],
  resume: async () => [(await import("./resume-commands.ts")).registerResumeCommands],
  posting: async () => [(await import("./posting-commands.ts")).registerPostingCommands],
  tailor: async () => [(await import("./tailor-commands.ts")).registerTailorCommands],
  "check-claims": async () => [(await import("./tailor-commands.ts")).registerTailorCommands],
  token: async () => [(await import("./token.ts")).addTokenCommand],
  upload: async () => [(await import("./sync/upload-command.ts")).registerUploadCommand],
  sync: async () => [(await import("./sync/sync-command.ts")).registerSyncCommand],
  manifest: async () => [(await import("./manifest-commands.ts")).registerManifestCommands],
  trust: async () => [(await import("./trust-certificate.ts")).registerTrustCommand],
  sideload: async () => [(await import("./sideload.ts")).registerSideloadCommand],
  start: async () => [
    (program) =>
      void program
        .command("start")
        .description("prepare and serve")
        .action(async () => (await import("./start.ts")).start()),
  ],
  build: async () => [(await import("./build-command.ts")).registerBuildCommand],
};

const program = new Command("autohire")
  .description("Fits a résumé to a job: from the terminal, or as the server behind the pane.")
  .exitOverride();

sayUsageErrors(program);
watchOutput();
const asked = process.argv[2] ?? "";
const loaded = new Set<(program: Command) => void>();
for (const group of Object.hasOwn(groups, asked) ? [groups[asked]!] : Object.values(groups)) {
  for (const register of await group()) loaded.add(register);
}
for (const register of loaded) register(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version were asked for and shown; everything else is bad usage.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    if (error.exitCode !== 0) sayMissingCommand(program, process.argv.slice(2), error);
  } else {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
