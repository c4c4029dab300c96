/**
 * How heavy the pane is and how fast it answers, in a headless Chromium against a server that is warm.
 *
 *     npm run bench:pane -- --rounds 10 --suggestions 200
 *
 * Prints, for the first screen: scripts as they came over the wire (compressed, Microsoft's office.js apart) and the time from
 * the pane's navigation until its button is drawn and nothing keeps a click waiting, each time in a browser without cache. Then what each further
 * screen loads. Then the longest tasks of the pane's own while the suggestions of a run come in: those of the real run, and so
 * many copies of them in one piece, as a stream gives them that was broken and is taken up again.
 */
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Page, Route } from "playwright-core";
import type { RunDetail, RunSuggestion } from "../../shared/contract/schemas.ts";
import { launchBrowser, openPlayground } from "../e2e/open-playground.ts";
import { makeDataPlace, startServerProcess } from "../support/run-server.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "10" },
    suggestions: { type: "string", default: "200" },
  },
});
const rounds = Number(values.rounds);
const copies = Number(values.suggestions);

await using open = new AsyncDisposableStack();
const data = open.adopt(await makeDataPlace(), (one) => one.remove());
const server = open.adopt(await startServerProcess({ data }), async (one) => void (await one.stop()));
const browser = open.adopt(await launchBrowser(), (one) => one.close());

interface Task {
  start: number;
  length: number;
  own: boolean;
}

const findPane = (page: Page) => {
  const frame = page.frames().filter((one) => one.url().includes("/taskpane.html"));
  if (frame.length === 0) throw new Error("The page has no pane");
  return frame.at(-1)!;
};
const readScripts = (page: Page) =>
  findPane(page).evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.startsWith("/assets/") && name.endsWith(".js"))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({ name, encodedBodySize, decodedBodySize })),
  );
/** Everything that kept the pane's thread for over 50 ms since it was opened, and when the largest piece of its first screen was drawn. */
const readTimes = (page: Page) =>
  findPane(page).evaluate(async () => {
    const tasks: { start: number; length: number; own: boolean }[] = [];
    let drawn = 0;
    new PerformanceObserver((list) => {
      // The page around the pane plays Word in the same thread; what it does is not the pane's.
      for (const { startTime: start, duration: length, name } of list.getEntries())
        tasks.push({ start, length, own: name === "self" });
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      drawn = list.getEntries().at(-1)!.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { tasks, drawn };
  });
/** From here on until it is asked for. */
const watchTasks = (page: Page) =>
  findPane(page).evaluate(() => {
    const noted: { start: number; length: number; own: boolean }[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration: length, name } of list.getEntries())
        noted.push({ start, length, own: name === "self" });
    }).observe({ type: "longtask" });
  });
const readTasks = async (page: Page, since: number): Promise<Task[]> => {
  await page.waitForTimeout(500);
  const noted = await findPane(page).evaluate(() => (window as unknown as { noted: Task[] }).noted);
  return noted.filter(({ start }) => start >= since);
};
const now = (page: Page) => findPane(page).evaluate(() => performance.now());
const quantile = (list: number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const describeTasks = (tasks: Task[]) => {
  const own = tasks.filter((task) => task.own).map((task) => task.length);
  const others = tasks.filter((task) => !task.own).map((task) => task.length);
  const over = own.filter((length) => length > 100).length;
  return (
    `${own.length} of the pane's own over 50 ms, the longest ${Math.max(0, ...own).toFixed(0)} ms, ${over} over 100 ms` +
    ` (of the page that plays Word: ${others.length}, ${Math.max(0, ...others).toFixed(0)} ms)`
  );
};

console.log(`${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`);

const times: number[] = [];
let weight = 0;
// The first walk warms the server and is not counted.
for (let round = 0; round <= rounds; round++) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(server.url);
  await page
    .frameLocator('iframe[title="AutoHire task pane"]')
    .getByRole("button", { name: "Sign in" })
    .first()
    .waitFor();
  const { tasks, drawn } = await readTimes(page);
  // Drawn with the button in it, and nothing more that keeps a click waiting.
  const busy = tasks.filter(({ start }) => start < drawn + 300).map(({ start, length }) => start + length);
  if (round > 0) times.push(Math.max(drawn, ...busy));
  weight = (await readScripts(page)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  await context.close();
}
console.log(`first screen: ${kilobytes(weight)} of scripts as they came over the wire (limit 200)`);
console.log(
  `first screen: ready for a click after ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms of ${rounds} (limit 1000)`,
);

const word = await openPlayground(browser, "about:blank");
open.adopt(word, (one) => one.close());
await word.page.goto(server.url);
const { page, pane } = word;
const button = (name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).first();
const known = new Set<string>();
const tellScreen = async (screen: string) => {
  const news = (await readScripts(page)).filter(({ name }) => !known.has(name));
  for (const { name } of news) known.add(name);
  console.log(`${screen}: ${kilobytes(news.reduce((sum, one) => sum + one.encodedBodySize, 0))} more`);
};
await button("Sign in").waitFor();
for (const { name } of await readScripts(page)) known.add(name);
await word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
await button("Use this résumé").waitFor();
await tellScreen("start");
await button("Use this résumé").click();
await pane.getByText(/^\d+ facts\./).waitFor();
await tellScreen("résumé");
await button("Choose a job").click();
await button(/^Senior Data Engineer/).waitFor();
await tellScreen("jobs");
await button(/^Senior Data Engineer/).click();
await pane.getByRole("radio", { name: /^This document/ }).check();
await tellScreen("tailor");

await watchTasks(page);
let from = await now(page);
let detail: RunDetail | null = null;
page.on("response", async (response) => {
  if (/\/tailoring-runs\/[^/]+$/.test(response.url()) && response.request().method() === "GET")
    detail = await response.json().catch(() => detail);
});
await pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true }).click();
await pane.getByText(/requirements visible/).waitFor();
await page.waitForTimeout(1_000);
const found = (detail as RunDetail | null)?.suggestions ?? [];
console.log(
  `a run with ${found.length} suggestions and questions: ${describeTasks(await readTasks(page, from))}`,
);

const many: RunSuggestion[] = Array.from({ length: copies }, (_, i) => ({
  ...found[i % found.length]!,
  id: crypto.randomUUID(),
  state: "open",
}));
let asked = 0;
await word.context.route(/\/tailoring-runs\/[^/]+$/, async (route: Route) => {
  if (route.request().method() !== "GET") return route.continue();
  const answer = await route.fetch();
  const whole = (await answer.json()) as RunDetail;
  const begun = { ...whole, state: "running", suggestions: [] };
  const json =
    asked++ === 0 ? begun : { ...whole, suggestions: many.map((one) => ({ ...one, runId: whole.id })) };
  return route.fulfill({ response: answer, json });
});
await word.context.route(/\/tailoring-runs\/[^/]+\/events$/, (route: Route) => {
  const line = (id: number, event: string, value: unknown) =>
    `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(value)}\n\n`;
  const body =
    many.map((suggestion, i) => line(i + 1, "suggestion", suggestion)).join("") +
    line(copies + 1, "end", { state: "done" });
  return route.fulfill({ status: 200, contentType: "text/event-stream", body });
});
const place = (name: string) =>
  pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true });
await place("Résumé").click();
await pane.getByText(/^\d+ facts\./).waitFor();
from = await now(page);
await place("Tailor").click();
await button(/^Suggestions/).waitFor();
await page.waitForTimeout(2_000);
const supported = many.filter((one) => one.verdict === "supported").length;
console.log(
  `${copies} in one piece (${supported} suggestions): ${describeTasks(await readTasks(page, from))}`,
);
await button(/^Suggestions/).click();
await pane.getByText("Rests on").first().waitFor();
from = await now(page);
for (let i = 0; i < 20; i++) await pane.getByRole("button", { name: "Next suggestion" }).first().click();
console.log(`twenty cards on: ${describeTasks(await readTasks(page, from))}`);
// A measure that sees nothing has to be known by that.
from = await now(page);
await findPane(page).evaluate(() => {
  setTimeout(() => {
    for (const end = performance.now() + 120; performance.now() < end; );
  });
});
if ((await readTasks(page, from)).length === 0)
  throw new Error("A task of 120 ms made on purpose was not seen");
await page.close();
