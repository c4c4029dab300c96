/**
 * Pictures from the running product: `npm run screenshots` draws the README's; with a folder behind it, every step at 270
 * and 350 px, light and dark, goes there to be looked at; `--language de` after the folder draws the same in German.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeDataPlace, startServerProcess } from "../support/run-server.ts";
import { lookAt } from "./look-at.ts";
import { launchBrowser, openPlayground } from "./open-playground.ts";
import { takeModelPictures } from "./take-model-pictures.ts";
import { takeVersionPictures } from "./take-version-pictures.ts";
import { walkToMovedLine } from "./walk-to-moved-line.ts";
import { around, begins, like, words } from "./words.ts";

const picture = join(import.meta.dirname, "../../addin/playground/playground.png");
const { values, positionals } = parseArgs({
  options: { language: { type: "string", default: "en" } },
  allowPositionals: true,
});
const [folder] = positionals;
const spoken = values.language === "de" ? words.de : words.en;
const { m } = spoken;
if (folder) await mkdir(folder, { recursive: true });

await using open = new AsyncDisposableStack();
const data = open.adopt(await makeDataPlace(), (one) => one.remove());
const server = open.adopt(await startServerProcess({ data }), async (one) => void (await one.stop()));
const browser = open.adopt(await launchBrowser(), (one) => one.close());
let word = await openPlayground(browser, server.url, spoken);
let { page, pane } = word;

const button = (name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).first();
const place = (name: string) =>
  pane.getByRole("navigation", { name: m.shell.places }).getByRole("button", { name, exact: true });

const look = async (step: string) => {
  if (folder) await lookAt(page, folder, step);
};

await button(m.welcome.signIn).waitFor();
await look("01-welcome");
await word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
await button(m.start.useThis).waitFor();
await look("02-start");
await button(m.start.useThis).click();
await pane.getByText(like(m.resume.lead(7))).waitFor();
await look("03-read");
await button(m.resume.chooseJob).click();
await button(/^Senior Data Engineer/).waitFor();
await look("04-jobs");
await button(/^Senior Data Engineer/).click();
await pane.getByRole("radio", { name: begins(m.tailor.copy) }).waitFor();
await look("05-tailor");
await pane.getByRole("radio", { name: begins(m.tailor.copy) }).check();
await button(m.tailor.start).click();
await page.getByRole("tab").nth(1).waitFor();
await pane.getByText(like(m.score.visible(7, 9))).waitFor();
await look("06-overview");
await button(begins(m.tailor.rows.suggestions)).click();
await pane.getByText(m.card.restsOn).first().waitFor();
await look("07-suggestion");
await button(m.card.accept).click();
await word.preview.locator("ins").first().waitFor();
await button(m.card.accept).click();
await page.waitForTimeout(1_500);
if (spoken === words.en) await page.screenshot({ path: picture });
await look("08-next");
await place(m.shell.nav.tailor).click();
await button(begins(m.tailor.rows.questions)).click();
await page.waitForTimeout(400);
await look("09-questions");
const snowflake = pane.getByRole("textbox", { name: /Snowflake/ });
while (!(await snowflake.isVisible())) await button(m.questions.later).click();
await snowflake.fill("Set up roles and cost limits in Snowflake for Harbour Bank, 2024");
await button(m.actions.save).click();
await pane.getByText(m.questions.end).waitFor();
await look("09-questions-end");
await place(m.shell.nav.tailor).click();
await look("09-overview-again");
await button(begins(m.tailor.rows.match)).click();
await pane.getByText(like(m.score.fit(60))).waitFor();
await look("09-requirements");
await place(m.shell.nav.tailor).click();
await button(begins(m.tailor.rows.painPoints)).click();
await pane.getByRole("heading", { name: m.tailor.rows.painPoints }).waitFor();
await look("09-pain-points");
await button(m.stories.row).click();
await pane.getByText(m.stories.parts.action, { exact: true }).first().waitFor();
await look("09-stories");
await place(m.shell.nav.tailor).click();
await button(begins(m.tailor.rows.reading)).click();
await pane.getByText(m.reading.order).waitFor();
await look("09-reading");
await place(m.shell.nav.tailor).click();
await button(m.letter.title).click();
await pane.getByRole("checkbox").first().check();
await look("09-letter-points");
await button(m.letter.write).click();
await pane.getByText(m.letter.written(1)).waitFor();
await pane.getByRole("button", { name: /month-end reports/ }).click();
await look("09-letter");
await button(m.letter.edit).click();
const paragraph = pane.getByRole("textbox", { name: m.letter.roleNumbered(m.letter.roles.body, 1) });
await paragraph.fill(`${await paragraph.inputValue()} I won the Nobel Prize in 2019.`);
await look("09-letter-edit");
await button(m.actions.save).click();
await pane.getByRole("button", { name: /Nobel/ }).click();
await look("09-letter-question");
await button(m.tailor.overviewTitle).click();
await button(m.interview.title).click();
await pane.getByText(m.interview.questions).waitFor();
await look("09-interview");
await button(m.tailor.overviewTitle).click();
await button(m.preview.title).click();
await pane.locator("iframe").waitFor();
await look("09-preview");
await pane.getByRole("tab", { name: m.preview.tabs.score }).click();
await look("09-preview-score");
await place(m.shell.nav.insert).click();
await pane.getByRole("region", { name: m.insert.preview }).waitFor();
await look("10-insert");
await pane.getByRole("radio", { name: m.insert.kinds.document }).check();
await button(m.insert.openNew).scrollIntoViewIfNeeded();
await look("10-new-document");
await place(m.shell.nav.sync).click();
await button(m.sync.importAgain).click();
await pane.getByText(m.sync.outcomes["fast-forward"](2)).waitFor();
await look("11-versions");
await place(m.shell.nav.send).click();
await button(m.send.make).click();
await button(m.send.download).waitFor();
await look("12-send");
await place(m.shell.nav.resume).click();
await pane.getByText(like(m.resume.lead(7))).waitFor();
await pane.getByText(m.questions.title).click();
await pane
  .getByRole("button", { name: around(m.questions.edit) })
  .first()
  .click();
await pane.getByRole("button", { name: m.questions.reopen }).scrollIntoViewIfNeeded();
await look("13-resume");
await button(m.account.title).click();
await button(`${m.models.addKey}: OpenAI`).click();
await pane.getByLabel(m.models.keyLabel("OpenAI")).fill("sk-of-my-own-1234");
await button(m.models.saveKey).click();
await button(m.models.allow).click();
await pane.getByText(m.models.history).click();
await look("13-account");
await button(m.models.consent.stay).click();
await place(m.shell.nav.tailor).click();
await button(m.tailor.again).click();
await pane.getByRole("radio", { name: around(m.models.with) }).check();
await pane.getByRole("button", { name: m.models.consent.stay }).scrollIntoViewIfNeeded();
await look("13-consent");
if (folder) {
  await word.close();
  word = await openPlayground(browser, `${server.url}?sample=electrician`, spoken);
  ({ page, pane } = word);
  await word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("luis@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button(m.start.useThis).click();
  await pane.getByText(like(m.resume.lead(7))).waitFor();
  await button(m.resume.chooseJob).click();
  await button(/^Lead Electrician/).click();
  await pane.getByRole("radio", { name: begins(m.tailor.here) }).check();
  await button(m.tailor.start).click();
  await pane.getByText(like(m.score.visible(7, 9))).waitFor();
  await look("14-conditions");
  await button(begins(m.tailor.rows.match)).click();
  await pane.getByText(like(m.score.fit(60))).waitFor();
  await look("15-requirements");
  await place(m.shell.nav.tailor).click();
  await button(begins(m.tailor.rows.reading)).click();
  await pane.getByText(m.reading.order).waitFor();
  await look("16-reading");
  await place(m.shell.nav.tailor).click();
  await button(begins(m.tailor.rows.questions)).click();
  await button(m.questions.later).waitFor();
  await look("17-questions");
  await word.close();
  word = await openPlayground(browser, server.url, spoken);
  await walkToMovedLine(word, spoken);
  await lookAt(word.page, folder, "18-move-and-change");
  await word.close();
  await takeVersionPictures(browser, server.url, folder, spoken);
  await takeModelPictures(browser, folder, spoken);
}
