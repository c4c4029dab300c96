import { beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../shared/docx/index.ts";
import { beginWalk } from "./begin-walk.ts";
import { changeElsewhere, changeTwice, type OwnProgram, watchToken } from "./edit-twice.ts";
import { findViolations, paneFrame } from "./find-violations.ts";
import { openBytes } from "./open-playground.ts";

const walk = beginWalk();
const { button, place, says } = walk;

let program: OwnProgram;

beforeAll(() => {
  program = watchToken(walk.word, walk.server.url);
});

const saved = async () => readText(await openBytes((await walk.word.saveDocument()).bytes));

/** At 270 px, in light and in dark. The pane in front is looked at, not those of the tabs behind it. */
async function expectNoViolations(screen: string): Promise<void> {
  await walk.word.page.getByRole("combobox", { name: "Width of the pane" }).selectOption("270");
  const dark = walk.word.page.getByRole("button", { name: "Dark" });
  for (const theme of ["light", "dark"]) {
    if ((await dark.getAttribute("aria-pressed")) !== String(theme === "dark")) await dark.click();
    // Colours are measured at rest: Fluent fades buttons in and out.
    await walk.word.page.mouse.move(2, 2);
    await walk.word.page.waitForTimeout(400);
    expect(
      await findViolations(walk.word.page, [`${paneFrame}:not([hidden])`, "body"]),
      `${screen}, ${theme}`,
    ).toEqual([]);
  }
  await dark.click();
}

/** Each step stands on the one before. */
describe("one résumé, changed in two places", () => {
  it("says which lines both changed, and publishes nothing", async () => {
    await walk.word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
    await button("Use this résumé").click();
    await says(/^\d+ facts\./);
    await changeTwice(
      walk.word,
      program,
      {
        "Mentored two junior engineers": "Mentored four junior engineers",
        "for 212 shops": "for 230 shops",
        "a rota of five": "a rota of six",
      },
      {
        "Mentored two junior engineers": "Mentored three junior engineers",
        "for 212 shops": "for 215 shops",
        "9 service managers": "11 service managers",
      },
    );
    await place("Versions").click();
    await button("Import again").click();
    await says(/This document is kept as version 3/);
    await walk.word.pane.getByRole("main").getByRole("button", { name: "Decide 2 lines" }).click();
    await says("0 of 2 decided");
  });

  it("shows what each side made of the line, and keeps a decision", async () => {
    const mine = walk.word.pane.getByRole("radio", { name: /^In your résumé/ });
    const theirs = walk.word.pane.getByRole("radio", { name: /^In this document/ });
    await walk.word.pane.getByRole("region", { name: "Line 1 of 2" }).waitFor();
    await mine.focus();
    await mine.press("ArrowDown");
    expect(await theirs.isChecked()).toBe(true);
    await expectNoViolations("lines to decide");
    await button("Keep this").click();
    await says("1 of 2 decided");
    await walk.word.pane.getByRole("region", { name: "Line 2 of 2" }).waitFor();
    await button("Previous line").click();
    expect(await theirs.isChecked()).toBe(true);
    await mine.check();
    await button("Keep this").click();
    await says("Saved. 1 of 2 decided");
  });

  it("is met again on another device, which takes the last decision", async () => {
    await place("Versions").click();
    await says("from Word · not merged yet");
    await button(/^Version 2 /).click();
    await button("Open version 2").click();
    await walk.word.page.getByRole("tab").nth(1).waitFor();
    await button(/^Decide 2 lines/).click();
    await says("1 of 2 decided");
    await walk.word.pane.getByRole("radio", { name: "My own words" }).check();
    const words = walk.word.pane.getByRole("textbox", { name: "Your words" });
    await expectNoViolations("own words");
    await words.fill("Built the stock and sales pipelines for 240 shops.");
    await button("Keep this and finish").click();
    await says("Version 4 holds both sides now");
  });

  it("opens the merged version, which holds both sides and what was decided", async () => {
    await button("Open it").click();
    await walk.word.page.getByRole("tab").nth(2).waitFor();
    await walk.word.preview.getByText("Built the stock and sales pipelines for 240 shops.").waitFor();
    const text = await saved();
    for (const words of ["Mentored four junior", "240 shops", "a rota of six", "11 service managers"])
      expect(text).toContain(words);
    await says("Version 4");
    await expect.poll(() => button(/^Decide/).count()).toBe(0);
  });

  it("shows where each version came from, and takes a name for one", async () => {
    await place("Versions").click();
    await says("merged from 2 and 3");
    await button(/^Version 2 /).click();
    await expectNoViolations("versions");
    await button("Name it").click();
    await walk.word.pane.getByRole("textbox", { name: "Name of version 2" }).fill("Before the interview");
    await button("Save").click();
    await button(/^Before the interview.*Version 2/).waitFor();
  });

  it("copies a link to a version, which gives the file to a program that nobody signed in until it is ended", async () => {
    const origin = new URL(walk.server.url).origin;
    await walk.word.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await button("Copy a link").click();
    await says(/^Link copied\. Whoever has it can get this file until .*, without signing in\.$/);
    await expectNoViolations("link copied");
    const url = await walk.word.page.evaluate(() => navigator.clipboard.readText());
    const response = await walk.word.page.request.get(url);
    expect(response.status()).toBe(200);
    expect(readText(await openBytes(await response.body()))).toContain("Mentored four junior");
    await button("End all links").click();
    await says("All links to this résumé have ended, to every version.");
    expect((await walk.word.page.request.get(url)).status()).toBe(404);
  });

  it("restores an earlier version as the newest one, once that was confirmed", async () => {
    await button("Restore").click();
    await says("Make version 2 the newest one?");
    await expectNoViolations("restoring");
    await button("Restore it").click();
    await says("Restored as version 5.");
    await button(/^Version 5 version 2 again/).waitFor();
    await says("older than version 5");
  });

  it("brings what the open document lacks into it, as tracked changes", async () => {
    await button(/^Bring the \d+ changes in$/).click();
    await says(/^\d+ changes came in\./);
    const doc = await openBytes((await walk.word.saveDocument()).bytes);
    for (const words of ["for 230 shops", "9 service managers"]) expect(readText(doc)).toContain(words);
    for (const words of ["240 shops", "11 service managers"])
      expect(readText(doc, "original")).toContain(words);
    await expectNoViolations("brought in");
    await button("Take them back").click();
    await expect.poll(saved).toContain("11 service managers");
  });

  it("compares any two, and opens the difference with tracked changes", async () => {
    await button(/^Version 4 /).click();
    await button("Compare with the newest").first().click();
    await walk.word.pane.getByRole("combobox", { name: "To" }).selectOption({ label: "Version 1" });
    await says("4 changes");
    await expectNoViolations("comparing");
    await button("Open with tracked changes").click();
    await walk.word.page.getByRole("tab").nth(3).waitFor();
    await walk.word.preview.locator("ins").first().waitFor();
    const tracked = await openBytes((await walk.word.saveDocument()).bytes);
    expect(readText(tracked)).toContain("Mentored two junior engineers");
    expect(readText(tracked, "original")).toContain("Mentored four junior engineers");
  });

  it("asks before the profile follows the résumé, about a job title by itself", async () => {
    await changeElsewhere(program, { "Senior Data Engineer": "Lead Data Engineer" });
    await place("Résumé").click();
    await button("Profile and résumés in step").click();
    await says(/^\d+ differences between your profile and your résumés\./);
    const title = walk.word.pane.getByRole("listitem").filter({ hasText: "Job title" });
    await title.getByText("This résumé changed. Your profile may follow.").waitFor();
    await expectNoViolations("in step");
    await button(/^Accept \d+ changes? of wording$/).click();
    await says("1 difference between your profile and your résumés.");
    await title.getByRole("button", { name: "Leave both", exact: true }).click();
    await says("Nothing is left to decide between your profile and your résumés.");
    await button("Left as it is: 1 difference").click();
    await expectNoViolations("left as it is");
    await button("Ask me again").click();
    await says("1 difference between your profile and your résumés.");
    await title.getByRole("button", { name: "Change my profile" }).click();
    await says("Your profile and your résumés say the same.");
    await place("Résumé").click();
    await says("Lead Data Engineer");
    expect(walk.word.complaints).toEqual([]);
  });
});
