/**
 * The real server as a process, with everything that only development may have asked for. Settings come from the environment;
 * the pane's pages from the folder that STATIC_FOLDER names.
 */
import { join } from "node:path";
import { readEnvironment } from "../../api/env.ts";
import { startServer } from "../../api/main.ts";

try {
  await startServer({
    env: readEnvironment(process.env),
    tls: null,
    staticFolder: process.env.STATIC_FOLDER ?? null,
    samplePostingsFolder: join(import.meta.dirname, "../../addin/playground/samples/postings"),
    say: () => {},
  });
  process.stdout.write("ready\n");
} catch (error) {
  process.stderr.write(`${(error as Error).name}: ${(error as Error).message}\n`);
  process.exit(1);
}
