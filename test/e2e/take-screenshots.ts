/**
 * Pictures from the running product: `npm run screenshots` draws the README's; with a folder behind it, every step at 270
 * and 350 px, light and dark, goes there to be looked at.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { makeDataPlace, startServerProcess } from "../support/run-server.ts";
import { lookAt } from "./look-at.ts";
import { launchBrowser, openPlayground } from "./open-playground.ts";
import { takeModelPictures } from "./take-model-pictures.ts";
import { takeVersionPictures } from "./take-version-pictures.ts";
import { walkToMovedLine } from "./walk-to-moved-line.ts";

const picture = join(import.meta.dirname, "../../addin/playground/playground.png");
const folder = process.argv[2];
if (folder) await mkdir(folder, { recursive: true });

await using open = new AsyncDisposableStack();
const data = open.adopt(await makeDataPlace(), (one) => one.remove());
const server = open.adopt(await startServerProcess({ data }), async (one) => void (await one.stop()));
const browser = open.adopt(await launchBrowser(), (one) => one.close());
let word = await openPlayground(browser, server.url);
let { page, pane } = word;

const button = (name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).first();
const place = (name: string) =>
  pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true });

const look = async (step: string) => {
  if (folder) await lookAt(page, folder, step);
};

await button("Sign in").waitFor();
await look("01-welcome");
await word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
await button("Use this résumé").waitFor();
await look("02-start");
await button("Use this résumé").click();
await pane.getByText(/^\d+ facts\./).waitFor();
await look("03-read");
await button("Choose a job").click();
await button(/^Senior Data Engineer/).waitFor();
await look("04-jobs");
await button(/^Senior Data Engineer/).click();
await pane.getByRole("radio", { name: /A copy for this job/ }).waitFor();
await look("05-tailor");
await pane.getByRole("radio", { name: /A copy for this job/ }).check();
await button("Tailor").click();
await page.getByRole("tab").nth(1).waitFor();
await pane.getByText(/requirements visible/).waitFor();
await look("06-overview");
await button(/^Suggestions/).click();
await pane.getByText("Rests on").first().waitFor();
await look("07-suggestion");
await button("Accept").click();
await word.preview.locator("ins").first().waitFor();
await button("Accept").click();
await page.waitForTimeout(1_500);
await page.screenshot({ path: picture });
await look("08-next");
await place("Tailor").click();
await button(/^Questions/).click();
await page.waitForTimeout(400);
await look("09-questions");
const snowflake = pane.getByRole("textbox", { name: /Snowflake/ });
while (!(await snowflake.isVisible())) await button("Later").click();
await snowflake.fill("Set up roles and cost limits in Snowflake for Harbour Bank, 2024");
await button("Save").click();
await pane.getByText("That was the last one.").waitFor();
await look("09-questions-end");
await place("Tailor").click();
await look("09-overview-again");
await button(/^Requirements, line by line/).click();
await pane.getByText(/^Fit \d+ of 100/).waitFor();
await look("09-requirements");
await place("Tailor").click();
await button(/^What they need solved/).click();
await pane.getByRole("heading", { name: "What they need solved" }).waitFor();
await look("09-pain-points");
await button("Stories to tell").click();
await pane.getByText("What you did", { exact: true }).first().waitFor();
await look("09-stories");
await place("Tailor").click();
await button(/^What a plain text reader sees/).click();
await pane.getByText("The text, in this order").waitFor();
await look("09-reading");
await place("Tailor").click();
await button("Letter").click();
await pane.getByRole("checkbox").first().check();
await look("09-letter-points");
await button("Write the letter").click();
await pane.getByText("Version 1 is written.").waitFor();
await pane.getByRole("button", { name: /month-end reports/ }).click();
await look("09-letter");
await button("Edit").click();
const paragraph = pane.getByRole("textbox", { name: "Paragraph 1" });
await paragraph.fill(`${await paragraph.inputValue()} I won the Nobel Prize in 2019.`);
await look("09-letter-edit");
await button("Save").click();
await pane.getByRole("button", { name: /Nobel/ }).click();
await look("09-letter-question");
await button("Overview").click();
await button("Interview sheet").click();
await pane.getByText("Likely questions").waitFor();
await look("09-interview");
await button("Overview").click();
await button("Preview").click();
await pane.locator("iframe").waitFor();
await look("09-preview");
await pane.getByRole("tab", { name: "Score" }).click();
await look("09-preview-score");
await place("Insert").click();
await pane.getByRole("region", { name: "Preview" }).waitFor();
await look("10-insert");
await pane.getByRole("radio", { name: "A whole résumé, as a new document" }).check();
await button("Open as a new document").scrollIntoViewIfNeeded();
await look("10-new-document");
await place("Versions").click();
await button("Import again").click();
await pane.getByText("The document is now version 2.").waitFor();
await look("11-versions");
await place("Send").click();
await button("Make the file").click();
await button("Save file").waitFor();
await look("12-send");
await place("Résumé").click();
await pane.getByText(/^\d+ facts\./).waitFor();
await pane.getByText("Your answers").click();
await pane
  .getByRole("button", { name: /^Change the answer/ })
  .first()
  .click();
await pane.getByRole("button", { name: "Ask me again" }).scrollIntoViewIfNeeded();
await look("13-resume");
await button("Account").click();
await button("Add your key: OpenAI").click();
await pane.getByLabel("Your key at OpenAI").fill("sk-of-my-own-1234");
await button("Save the key").click();
await button("Allow").click();
await pane.getByText("Runs so far").click();
await look("13-account");
await button("Stay offline").click();
await place("Tailor").click();
await button("Look again").click();
await pane.getByRole("radio", { name: /^With / }).check();
await pane.getByRole("button", { name: "Stay offline" }).scrollIntoViewIfNeeded();
await look("13-consent");
if (folder) {
  await word.close();
  word = await openPlayground(browser, `${server.url}?sample=electrician`);
  ({ page, pane } = word);
  await word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("luis@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button("Use this résumé").click();
  await pane.getByText(/^\d+ facts\./).waitFor();
  await button("Choose a job").click();
  await button(/^Lead Electrician/).click();
  await pane.getByRole("radio", { name: /This document/ }).check();
  await button("Tailor").click();
  await pane.getByText(/requirements visible/).waitFor();
  await look("14-conditions");
  await button(/^Requirements, line by line/).click();
  await pane.getByText(/^Fit \d+ of 100/).waitFor();
  await look("15-requirements");
  await place("Tailor").click();
  await button(/^What a plain text reader sees/).click();
  await pane.getByText("The text, in this order").waitFor();
  await look("16-reading");
  await place("Tailor").click();
  await button(/^Questions/).click();
  await button("Later").waitFor();
  await look("17-questions");
  await word.close();
  word = await openPlayground(browser, server.url);
  await walkToMovedLine(word);
  await lookAt(word.page, folder, "18-move-and-change");
  await word.close();
  await takeVersionPictures(browser, server.url, folder);
  await takeModelPictures(browser, folder);
}
