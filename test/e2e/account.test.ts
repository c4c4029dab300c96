import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { makeResumeFile } from "../api/resumes/resume-file.ts";
import { beginWalk } from "./begin-walk.ts";
import { findViolations, paneFrame } from "./find-violations.ts";
import { lookAt } from "./look-at.ts";

const walk = beginWalk();
const { button, says } = walk;
const pictures = process.env.ACCOUNT_PICTURES;
const look = async (step: string) => {
  if (pictures) await lookAt(walk.word.page, pictures, step);
};
const signIn = () =>
  walk.word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("maria@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });

/** Each step stands on the one before. */
describe("the account in the pane", () => {
  it("shows this place, and offers to end others only where there are any", async () => {
    const buffer = Buffer.from(await makeResumeFile());
    await walk.word.page
      .locator("#file")
      .setInputFiles({ name: "maria.docx", mimeType: "application/octet-stream", buffer });
    await signIn();
    await button("Use this résumé").click();
    await says(/^\d+ facts\./);
    // Nobody pays a model in a test: the answer of somebody who did.
    const months = ["07", "08", "09", "10", "11", "12"].map((month, at) => ({
      month: `2026-${month}`,
      usd: at === 1 ? 0 : 0.4 * at + 0.05,
      calls: at === 1 ? 0 : 3 * at + 1,
    }));
    await walk.word.page.route("**/model-settings/spending", (route) => route.fulfill({ json: { months } }));
    await button("Account").click();
    await says(/Chrome on Linux · this one/);
    expect(await button("Sign out everywhere else").count()).toBe(0);
    const spent = walk.word.pane.getByRole("table", { name: "What models cost, by month" });
    expect(await spent.getByRole("row").allTextContents()).toContain("September 20267$0.85");
    await spent.scrollIntoViewIfNeeded();
    await look("spending");
  });

  it("makes a key that is shown once and works, and removes it", async () => {
    await button("Make a key").click();
    await walk.word.pane.getByLabel("What is it for?").fill("Backup script");
    await walk.word.pane.getByRole("checkbox", { name: /^The account/ }).check();
    await look("making-a-key");
    await button("Make the key").click();
    await says("Copy this key now. It is shown only this once.");
    const key = (await walk.word.pane.locator("code").textContent())!;
    expect(key).toMatch(/^ahk_/);
    expect(await findViolations(walk.word.page, [paneFrame])).toEqual([]);
    await button("I have it").click();
    expect(await walk.word.pane.getByText(key).count()).toBe(0);
    await says("Résumés · The account: keys, export and deletion too");
    await button("Remove the key Backup script").click();
    await says("Removed. Programs that use it are shut out.");
    await says("No keys.");
  });

  it("saves everything, and tells what happened in plain words", async () => {
    const downloading = walk.word.page.waitForEvent("download");
    await button("Save everything").click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^AutoHire .*\.zip$/);
    const zip = await JSZip.loadAsync(await readFile(await file.path()));
    expect(Object.keys(zip.files)).toContain("json-resume.json");
    await walk.word.pane.getByText("What happened with your data").click();
    await says("Everything was handed out");
    await says("A key was made");
    await says("A résumé was imported");
    await says("Signed in");
    await look("account");
    expect(await findViolations(walk.word.page, [paneFrame])).toEqual([]);
  });

  it("deletes the account only when the e-mail was typed, and begins anew then", async () => {
    await button("Delete the account …").click();
    const field = walk.word.pane.getByLabel("Type maria@example.com to confirm.");
    await field.fill("maria@example.co");
    expect(await button("Delete everything for good").getAttribute("aria-disabled")).toBe("true");
    await field.press("Enter");
    await look("deleting");
    await field.fill("Maria@example.com");
    await button("Delete everything for good").click();
    await walk.word.pane.getByRole("button", { name: "Sign in" }).waitFor();
  });
});
