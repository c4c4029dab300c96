import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import type { Target } from "../../webpack.config.ts";
import { isPaneFresh, outputFolders } from "./build-pane.ts";
import { generateDatabaseClient } from "./generate-database-client.ts";
import { rootFolder } from "./root-folder.ts";
import { showStep } from "./show-step.ts";

/**
 * `npm start`: prepares what is missing (database client, pane, certificate), then serves. Each step is skipped when its
 * result is up to date, so that a second start is ready within seconds.
 */
export async function start(): Promise<void> {
  try {
    await prepareAndServe();
  } catch (error) {
    // What a person can mend comes as one sentence; a debugging log level shows where anything else came from.
    const detailed = process.env.LOG_LEVEL === "debug" || process.env.LOG_LEVEL === "trace";
    console.error(detailed || !(error instanceof Error) ? error : error.message);
    process.exitCode = 1;
  }
}

async function prepareAndServe(): Promise<void> {
  await showStep("Preparing the database client", () => generateDatabaseClient());
  // What the process was given wins over the file.
  if (existsSync(".env")) loadEnvFile(".env");
  const { readEnvironment } = await import("../env.ts");
  const env = readEnvironment(process.env);
  const target = env.production ? "production" : "development";
  if (!(await isPaneFresh(target))) await buildPaneApart(target);

  let tls = null;
  if (!env.production) {
    const { prepareCertificate } = await import("./certificate.ts");
    let certificate = null;
    await showStep("Making the development certificate", async () => {
      const prepared = await prepareCertificate(Date.now());
      certificate = prepared.certificate;
      return prepared.made;
    });
    tls = certificate;
  }
  const { startServer } = await import("../main.ts");
  await startServer({
    env,
    tls,
    staticFolder: outputFolders[target],
    samplePostingsFolder: env.production ? null : join(rootFolder, "addin/playground/samples/postings"),
  });
}

/** In a process of its own, which takes the bundler's memory with it when it ends. */
async function buildPaneApart(target: Target): Promise<void> {
  const words = [
    join(import.meta.dirname, "autohire.mjs"),
    "build",
    ...(target === "development" ? ["--development"] : []),
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"] });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0) throw new Error("The pane could not be built; what the bundler said stands above.");
}
