import { readFile } from "node:fs/promises";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import { openDocx } from "../../shared/docx/index.ts";
import { browserArguments, findBrowser } from "../support/find-browser.ts";
import { type Words, words } from "./words.ts";

/** The playground as a candidate sees it. `pane` and `preview` always mean the tab in front. */
export interface Playground {
  page: Page;
  context: BrowserContext;
  pane: FrameLocator;
  preview: FrameLocator;
  /** What the browser complained about; a test that expects none looks at the end. */
  complaints: string[];
  /** Opens the sign-in window as Word on the web does (it asks first) and walks through the provider. */
  signIn(choose: (popup: Page) => Promise<void>): Promise<void>;
  /** The open document as "Save" gives it. */
  saveDocument(): Promise<{ name: string; bytes: Uint8Array }>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments });
}

export async function openPlayground(
  browser: Browser,
  url: string,
  { m, dialog, allow, tag }: Words = words.en,
  direction: "ltr" | "rtl" = "ltr",
): Promise<Playground> {
  const address = new URL(url);
  address.searchParams.set("language", tag);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
  });
  // Half of what a test may take: a busy machine reads its first résumé in more than 15 s.
  context.setDefaultTimeout(60_000);
  // The pane speaks no language that is written from the right yet, so its page says so itself.
  if (direction === "rtl")
    await context.route("**/taskpane.html*", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        status: answer.status(),
        headers: Object.fromEntries(
          Object.entries(answer.headers()).filter(
            ([name]) => !["content-encoding", "content-length"].includes(name),
          ),
        ),
        contentType: "text/html",
        body: (await answer.text()).replace("<html", '<html dir="rtl"'),
      });
    });
  const page = await context.newPage();
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  // A server that has just started may have others to serve first.
  await page.goto(address.href, { timeout: 60_000 });
  const pane = page.frameLocator('iframe[title="AutoHire task pane"]:visible');
  return {
    page,
    context,
    pane,
    preview: page.frameLocator('iframe[title="Document"]'),
    complaints,
    async signIn(choose) {
      const opening = page.waitForEvent("popup");
      await pane.getByRole("button", { name: m.welcome.signIn }).click();
      await pane.getByRole("button", { name: allow }).click();
      const popup = await opening;
      await popup.getByRole("button", { name: dialog.signIn }).click();
      await choose(popup);
      if (!popup.isClosed()) await popup.waitForEvent("close");
    },
    async saveDocument() {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const download = await downloading;
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    close: () => context.close(),
  };
}

/** @throws Error when the bytes are no document. */
export async function openBytes(bytes: Uint8Array) {
  const opened = await openDocx(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}
