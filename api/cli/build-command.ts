import type { Command } from "commander";
import { buildPane } from "./build-pane.ts";
import { generateDatabaseClient } from "./generate-database-client.ts";
import { showStep } from "./show-step.ts";

/** `autohire build`, behind `npm run build`: the production pane into dist/. `--prepare` makes what tests need instead. */
export function registerBuildCommand(program: Command): void {
  program
    .command("build")
    .description("build the production pane into dist/")
    .option("--client", "only the database client")
    .option("--development", "the pane with the playground, for one's own machine")
    .action(async ({ client, development }: { client?: boolean; development?: boolean }) => {
      await showStep("Preparing the database client", () => generateDatabaseClient());
      if (client) return;
      const target = development ? "development" : "production";
      await showStep("Building the pane", (report) => buildPane(target, report));
    });
}
