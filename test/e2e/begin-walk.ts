import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import {
  type DataPlace,
  makeDataPlace,
  type RunningServer,
  startServerProcess,
} from "../support/run-server.ts";
import { launchBrowser, openPlayground, type Playground } from "./open-playground.ts";

/** What a test file walks through, from its first step on. */
export interface Walk {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly word: Playground;
  /** After it was stopped: on the same port, with the same data. */
  startServerAgain(): Promise<void>;
  /** In the pane; a text has to be the whole name. */
  button(name: string | RegExp): Locator;
  /** One of the pane's places, at its foot. */
  place(name: string): Locator;
  /** Waits until the pane says it. */
  says(text: string | RegExp): Promise<void>;
}

/**
 * A server with data of its own, a browser, and the playground in it, for the steps of one file. A picture says more than a
 * time-out: of a step that fails it lies in .cache/e2e/ under the step's name. `readEnv` gives the server's settings.
 */
export function beginWalk(readEnv: () => Promise<Record<string, string>> = async () => ({})): Walk {
  let data: DataPlace;
  let server: RunningServer;
  let browser: Browser;
  let word: Playground;
  beforeAll(async () => {
    data = await makeDataPlace();
    server = await startServerProcess({ data, env: await readEnv() });
    browser = await launchBrowser();
    word = await openPlayground(browser, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await data?.remove();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    const name = task.name.replace(/\W+/g, "-").slice(0, 60);
    await word.page.screenshot({ path: join(import.meta.dirname, "../../.cache/e2e", `${name}.png`) });
    console.error(word.complaints.splice(0).join("\n"), server.output().slice(-2000));
  });
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    get word() {
      return word;
    },
    async startServerAgain() {
      server = await startServerProcess({ data, port: Number(new URL(server.url).port) });
    },
    button: (name) => word.pane.getByRole("button", { name, exact: typeof name === "string" }),
    place: (name) =>
      word.pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true }),
    says: (text) => word.pane.getByText(text).first().waitFor(),
  };
}
