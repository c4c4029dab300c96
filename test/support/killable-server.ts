import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { callEndpoint } from "./api.ts";
import { findFreePort } from "./listen.ts";
import { makeDataPlace } from "./run-server.ts";
import { Browser, makePkcePair } from "./sign-in-flow.ts";
import { spawnApi } from "./spawn-api.ts";

/** The real server as a process that a test kills and starts again, over the same data and at the same address. */
export interface KillableServer {
  url: string;
  /** The data folder. */
  folder: string;
  /** Settings for every start. */
  env: Record<string, string>;
  /** Kills the one that runs; resolves when it is ready. `env` counts for this start only. */
  start(env?: Record<string, string>): Promise<void>;
  /** kill -9; resolves when the process is gone. */
  kill(): Promise<void>;
  /** A token for the candidate with this e-mail. */
  signIn(email: string): Promise<string>;
  /** Kills it and takes its data away. */
  remove(): Promise<void>;
}

export async function makeKillableServer(): Promise<KillableServer> {
  const data = await makeDataPlace();
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const ownEnv: Record<string, string> = {
    NODE_ENV: "development",
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: data.folder,
    DATABASE_URL: data.databaseUrl,
    LOG_LEVEL: "error",
    // A server that is killed and started again compiles nothing twice: two thirds of its start.
    NODE_COMPILE_CACHE: join(import.meta.dirname, "..", "..", ".cache", "compiled"),
  };
  let running: ChildProcess | null = null;
  const kill = async () => {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  return {
    url,
    folder: data.folder,
    env: ownEnv,
    kill,
    async start(env = {}) {
      await kill();
      await spawnApi({ ...ownEnv, ...env }, (child) => {
        running = child;
      });
    },
    async signIn(email) {
      const { verifier, challenge } = makePkcePair();
      const browser = new Browser(url);
      await browser.signIn(challenge, email);
      const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
      const { code } = (await handOff.json()) as { code: string };
      const { body } = await callEndpoint(url, "createToken", {
        body: { grant: "hand-off", code, verifier },
      });
      return body.accessToken;
    },
    async remove() {
      await kill();
      await data.remove();
    },
  };
}
