import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeDocumentHtml } from "../../api/worker/html/write-document-html.ts";
import { writePage } from "../../api/worker/html/write-page.ts";
import { openDocx } from "../../shared/docx/index.ts";
import { findBrowser } from "../support/find-browser.ts";
import { makeHostileDocument } from "../support/hostile-document.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterAll(() => browser.close());

/** Puts HTML into a frame that may do everything the page may, and says what it did. */
async function show(html: string) {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.exposeFunction("hack", () => asked.push("hacked"));
  await page.setContent("<body></body>");
  await page.evaluate(async (srcdoc) => {
    const frame = document.createElement("iframe");
    // The functions of the page are those of the frame, so that whatever runs there is heard here.
    frame.srcdoc = srcdoc;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
  }, html);
  const frame = page.frames()[1]!;
  // Anything that waits for a pointer, too.
  for (const element of await frame.locator("body *").all())
    await element.dispatchEvent("mouseover").catch(() => {});
  const text = await frame.locator("body").innerText();
  const font = await frame.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
  await page.close();
  return { asked: asked.filter((url) => !url.startsWith("data:") && url !== "about:srcdoc"), text, font };
}

it("hears a script in a frame, so that silence means something", async () => {
  const { asked } = await show("<!doctype html><body><script>hack()</script>x</body>");
  expect(asked).toContain("hacked");
});

it("runs and loads nothing of a hostile résumé, even in a frame without a sandbox, and shows its words", async () => {
  const opened = await openDocx(await makeHostileDocument());
  if (!opened.ok) throw new Error(opened.problem.code);
  const body = await writeDocumentHtml(opened.value);
  const page = await show(writePage({ title: "Résumé", language: "en", body }));
  expect(page.asked).toEqual([]);
  expect(page.text).toContain("<script>hack()</script>");
  expect(page.font).toContain("Calibri");
  // And without the policy of the page around it.
  const bare = await show(`<!doctype html><body>${body}</body>`);
  expect(bare.asked).toEqual([]);
});
