import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
  acceptRevisions,
  listRevisions,
  readBlocks,
  readText,
  rejectRevisions,
} from "../../shared/docx/index.ts";
import {
  type DataPlace,
  makeDataPlace,
  type RunningServer,
  startServerProcess,
} from "../support/run-server.ts";
import { launchBrowser, openBytes, openPlayground, type Playground } from "./open-playground.ts";
import { movedLine, walkToMovedLine } from "./walk-to-moved-line.ts";

let server: RunningServer;
let data: DataPlace;
let browser: Browser;
let word: Playground;
/** The document as it was before anything was accepted. */
let original: string;

beforeAll(async () => {
  data = await makeDataPlace();
  server = await startServerProcess({ data });
  browser = await launchBrowser();
  word = await openPlayground(browser, server.url);
});
beforeAll(() => walkToMovedLine(word));
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

const readOpen = async () => openBytes((await word.saveDocument()).bytes);
const button = (name: string) => word.pane.getByRole("button", { name, exact: true });

/** Each step stands on the one before. */
it("shows the new words of a line, and below which line it goes", async () => {
  original = readText(await readOpen());
  await word.pane.getByText(`And moves up, below “${movedLine.below}`).waitFor();
  await word.pane.locator("ins", { hasText: "records" }).waitFor();
  await word.pane.locator("del", { hasText: "register" }).waitFor();
  expect(original).toContain(movedLine.before);
});

it("accepted, stands in the document as tracked changes that reject to what was there", async () => {
  await button("Accept").click();
  await word.preview.locator("ins", { hasText: movedLine.after }).waitFor();
  await word.preview.locator("del", { hasText: movedLine.before }).waitFor();
  await word.pane
    .getByText(/^Accepted\./)
    .first()
    .waitFor({ state: "attached" });
  const document = await readOpen();
  expect(listRevisions(document)).not.toEqual([]);
  expect(readText(rejectRevisions(document))).toBe(original);
  const lines = readBlocks(acceptRevisions(document), "final").map(({ text }) => text);
  const at = lines.findIndex((text) => text.startsWith(movedLine.below));
  expect(lines[at + 1]).toBe(movedLine.after);
  expect(lines).not.toContain(movedLine.before);
  expect(lines.length).toBe(original.split("\n").length);
});

it("is taken back in one step, the line with its old words at its old place", async () => {
  await button("Take back").click();
  await word.preview.locator("ins").waitFor({ state: "detached" });
  const document = await readOpen();
  expect(readText(document)).toBe(original);
  expect(listRevisions(document)).toEqual([]);
  expect(word.complaints).toEqual([]);
});
