import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { listRevisions, readBlocks, readText, rejectRevisions } from "../../shared/docx/index.ts";
import { beginWalk } from "./begin-walk.ts";
import { openBytes, openPlayground, type Playground } from "./open-playground.ts";

const walk = beginWalk();
const { button, place } = walk;

const samples = join(import.meta.dirname, "../../addin/playground/samples");

/** Each step stands on the one before, as it does for the candidate. */
describe("the candidate's way", () => {
  it("shows a sample résumé beside the pane, on the real office.js", async () => {
    await walk.word.preview.getByText("Maya Lindqvist", { exact: true }).waitFor();
    await button("Sign in").waitFor();
    const pane = walk.word.page.frames().find((frame) => frame.url().includes("/taskpane.html"));
    const host = await pane?.evaluate(() => Office.context.diagnostics);
    expect(host).toMatchObject({ host: "Word", platform: "OfficeOnline" });
  });

  it("signs in through the dialog with one click for the prepared candidate", async () => {
    await walk.word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
    await button("Use this résumé").waitFor();
  });

  it("imports the open document: version 1 and a profile whose facts know their place", async () => {
    await button("Use this résumé").click();
    await walk.word.pane.getByText("Version 1").waitFor();
    await walk.word.pane.getByText("Senior Data Engineer · Pellworth Payments").first().waitFor();
    await walk.word.pane.getByText(/^\d+ facts\./).waitFor();
  });

  it("corrects a wrong reading in place", async () => {
    await walk.word.pane.getByRole("button", { name: /^Correct “Leeds, United Kingdom/ }).click();
    await walk.word.pane.getByRole("textbox", { name: "Place" }).fill("Leeds, UK");
    await button("Save").click();
    await walk.word.pane.getByRole("button", { name: "Correct “Leeds, UK”" }).waitFor();
  });

  it("says that a posting of 200 KB is too long, and takes a pasted one", async () => {
    await button("Choose a job").first().click();
    const box = walk.word.pane.getByRole("textbox", { name: "Another job" });
    await box.fill("Requirements: patience. ".repeat(9_000));
    await button("Add this job").click();
    await walk.word.pane
      .getByText(/longer than a posting/)
      .first()
      .waitFor();
    await box.fill(
      "Junior Baker\nHarvest Loaf, Bristol\n\nRequirements\n- You have worked in a bakery for 2 years\n- Early shifts are fine with you\n",
    );
    await button("Add this job").click();
    await walk.word.pane.getByText("Junior Baker").first().waitFor();
    await walk.word.pane.getByRole("button", { name: /Switch or add a job/ }).click();
    await walk.word.pane
      .getByRole("button", { name: /Senior Data Engineer/ })
      .last()
      .click();
  });

  it("tailors a copy for the job: a new document opens, the master stays", async () => {
    await walk.word.pane.getByRole("radio", { name: /A copy for this job/ }).check();
    await button("Tailor").first().click();
    await walk.word.page.getByRole("tab").nth(1).waitFor();
    await walk.word.pane.getByText(/requirements visible/).waitFor();
    expect(await walk.word.page.getByRole("tab").count()).toBe(2);
    const suggestions = walk.word.pane.getByRole("button", { name: /^Suggestions/ });
    expect(Number(/\d+/.exec((await suggestions.textContent()) ?? "")?.[0])).toBeGreaterThanOrEqual(4);
  });

  let original: string;
  it("shows one suggestion with its words, reason, requirement and evidence", async () => {
    original = readText(await openBytes((await walk.word.saveDocument()).bytes));
    await walk.word.pane.getByRole("button", { name: /^Suggestions/ }).click();
    await walk.word.pane.getByText("Answers").first().waitFor();
    await walk.word.pane.getByText("Rests on").first().waitFor();
    expect(await walk.word.pane.locator("ins, del").count()).toBeGreaterThan(0);
  });

  it("writes what is accepted as tracked changes of those words only, and reads them back", async () => {
    await button("Accept").click();
    await walk.word.pane
      .getByText(/still open|^Accepted\.$/)
      .first()
      .waitFor({ state: "attached" });
    await walk.word.preview.locator("ins").first().waitFor();
    const { bytes } = await walk.word.saveDocument();
    const document = await openBytes(bytes);
    const revisions = listRevisions(document);
    expect(revisions.length).toBeGreaterThan(0);
    expect(readText(rejectRevisions(document))).toBe(original);
    expect(readText(document)).not.toBe(original);
    const changed = readBlocks(document, "final").filter(
      (block, i) => block.text !== readBlocks(rejectRevisions(document))[i]?.text,
    );
    expect(changed.length).toBeLessThanOrEqual(2);
  });

  it("skips one, accepts all that is supported, and takes everything back", async () => {
    await button("Skip").click();
    await walk.word.pane
      .getByRole("button", { name: /Overview|Back/ })
      .first()
      .click();
    await walk.word.pane.getByRole("button", { name: /^Accept (all|the one)/ }).click();
    await walk.word.pane.getByText(/suggestions? accepted\./).waitFor();
    const accepted = await openBytes((await walk.word.saveDocument()).bytes);
    expect(listRevisions(accepted).length).toBeGreaterThan(2);
    expect(readText(rejectRevisions(accepted))).toBe(original);

    await walk.word.pane.getByRole("button", { name: /^Take (all|it)/ }).click();
    await walk.word.pane.getByText(/taken back\./).waitFor();
    const back = await openBytes((await walk.word.saveDocument()).bytes);
    expect(readText(back)).toBe(original);
  });

  it("accepts one again, so that there is something to send", async () => {
    await walk.word.pane.getByRole("button", { name: /^Suggestions/ }).click();
    const accept = button("Accept");
    const openAgain = walk.word.pane.getByRole("button", { name: "Open again" });
    await accept.or(openAgain).first().waitFor();
    if (!(await accept.isVisible())) await openAgain.click();
    await accept.click();
    // What follows clicks in the document; the pane takes the focus once more when it is done.
    await walk.word.pane
      .getByText(/still open|^Accepted\.$/)
      .first()
      .waitFor({ state: "attached" });
    await walk.word.preview.locator("ins").first().waitFor();
  });

  it("imports a bullet edited by hand as a further version and says what changed", async () => {
    const line = walk.word.preview.getByText("Mentored two junior engineers", { exact: false });
    const field = walk.word.preview.getByRole("textbox");
    // While the pane ends what it began, it may take the focus, which closes the field, with the words typed or without.
    const written = walk.word.preview.getByText("Mentored three junior engineers", { exact: false });
    await vi.waitFor(
      async () => {
        if ((await written.count()) > 0) return;
        await line.click({ timeout: 2_000 });
        await field.fill("Mentored three junior engineers, all promoted within 18 months.", {
          timeout: 2_000,
        });
        await field.press("Enter", { timeout: 2_000 });
      },
      { timeout: 15_000, interval: 500 },
    );
    await written.waitFor();
    await place("Versions").click();
    await button("Import again").click();
    await walk.word.pane.getByText("The document is now version 2.").waitFor();
    await walk.word.pane
      .getByText(/Changed in Experience/)
      .first()
      .waitFor();
    await walk.word.pane.getByRole("listitem").filter({ hasText: "Version 2" }).waitFor();
  });

  it("inserts a summary from the profile in the look of the document and takes it out in one step", async () => {
    await place("Insert").click();
    await walk.word.pane.getByRole("radio", { name: "A skills section" }).check();
    await walk.word.pane.getByRole("region", { name: "Preview" }).waitFor();
    const before = readText(await openBytes((await walk.word.saveDocument()).bytes));
    await button("Insert").last().waitFor();
    await walk.word.pane.getByRole("main").getByRole("button", { name: "Insert", exact: true }).click();
    await walk.word.pane.getByText(/paragraphs? inserted/).waitFor();
    const after = readText(await openBytes((await walk.word.saveDocument()).bytes));
    expect(after.length).toBeGreaterThan(before.length);
    await button("Take it out again").click();
    await walk.word.pane.getByText(/paragraphs? inserted/).waitFor({ state: "detached" });
    expect(readText(await openBytes((await walk.word.saveDocument()).bytes))).toBe(before);
  });

  it("saves to send: pending changes named, then a clean file named for person and job", async () => {
    await place("Send").click();
    await walk.word.pane.getByText(/changes? (is|are) pending/).waitFor();
    const open = readText(await openBytes((await walk.word.saveDocument()).bytes));
    await button("Make the file").click();
    await walk.word.pane.getByText(/Maya Lindqvist . Senior Data Engineer.*\.docx/).waitFor();
    const downloading = walk.word.page.waitForEvent("download");
    await button("Save file").click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Maya Lindqvist . Senior Data Engineer.*\.docx$/);
    const sent = await openBytes(await readFile(await download.path()));
    expect(listRevisions(sent)).toEqual([]);
    expect(readText(sent)).toBe(open);
    const parts = sent.partNames.join(" ");
    expect(parts).not.toContain("comments");
    const raw = Buffer.from(await readFile(await download.path())).toString("latin1");
    expect(raw).not.toContain("urn:autohire");
  });

  it("leaves the master as it was", async () => {
    await walk.word.page.getByRole("tab").first().click();
    const master = await openBytes((await walk.word.saveDocument()).bytes);
    const sample = await openBytes(await readFile(join(samples, "data-engineer.docx")));
    expect(listRevisions(master)).toEqual([]);
    expect(readText(master)).toBe(readText(sample));
  });

  it("goes on after the server was restarted, without a new sign-in", async () => {
    await walk.server.stop();
    await place("Versions").click();
    await walk.word.pane.getByText("The server does not answer.").first().waitFor();
    await walk.startServerAgain();
    await walk.word.pane
      .getByText("The server does not answer.")
      .first()
      .waitFor({ state: "detached", timeout: 40_000 });
    await walk.word.pane.getByRole("listitem").filter({ hasText: "Version 1" }).waitFor();
  });

  it("never scrolls sideways, at 270 px either", async () => {
    await walk.word.page.getByRole("combobox", { name: "Width of the pane" }).selectOption("270");
    for (const name of ["Tailor", "Résumé", "Insert", "Versions", "Send"]) {
      await place(name).click();
      await walk.word.pane.getByRole("heading").first().waitFor();
      const frame = walk.word.page.frames().find((one) => one.url().includes("/taskpane.html"));
      const overflow = await frame?.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
  });
});

describe("a file that is no résumé", () => {
  const files: [name: string, content: Buffer, sentence: RegExp][] = [
    ["empty.docx", Buffer.alloc(0), /empty/i],
    ["paper.docx", Buffer.from("%PDF-1.7\n%âãÏÓ\n"), /PDF/],
    [
      "old.docx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]),
      /\.doc|Word 97|older/i,
    ],
    ["notes.docx", Buffer.from("just some notes"), /Word document|\.docx/i],
  ];
  it.each(files)("%s gets one sentence, and the open document stays", async (name, buffer, sentence) => {
    await walk.word.page
      .locator("#file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    const alert = walk.word.page.locator("#message");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(sentence);
    await walk.word.preview.getByText("Maya Lindqvist", { exact: true }).waitFor();
    await alert.getByRole("button", { name: "Close" }).click();
  });
});

describe("another document of the same candidate", () => {
  let other: Playground;

  it("tailors the document itself when asked to, and says how far the run is", async () => {
    other = await openPlayground(walk.browser, `${walk.server.url}/?sample=nurse`);
    await other.signIn(async (popup) => {
      await popup.getByRole("textbox").fill("nurse@example.org");
      await popup.getByRole("button", { name: "Continue", exact: true }).click();
    });
    await other.pane.getByRole("button", { name: "Use this résumé" }).click();
    await other.pane.getByText(/^\d+ facts\./).waitFor();
    await other.pane.getByRole("button", { name: "Choose a job", exact: true }).first().click();
    await other.pane.getByRole("button", { name: /Charge Nurse/ }).click();
    await other.pane.getByRole("radio", { name: /This document/ }).check();
    await other.pane.getByRole("button", { name: "Tailor", exact: true }).first().click();
    await other.pane.getByText(/requirements visible/).waitFor();
    expect(await other.page.getByRole("tab").count()).toBe(1);
  });

  it("checks words the candidate types, and inserts none that no fact carries", async () => {
    await other.pane.getByRole("button", { name: /^Suggestions/ }).click();
    await other.pane.getByRole("button", { name: "Edit", exact: true }).click();
    const words = other.pane.getByRole("textbox", { name: "Your words" });
    await words.fill(`${await words.inputValue()} Won the Nobel Prize in 2019.`);
    await other.pane.getByText(/cannot go in as they stand/).waitFor();
    expect(listRevisions(await openBytes((await other.saveDocument()).bytes))).toEqual([]);
  });

  it("begins an empty document with a whole draft from the profile, and takes it out in one step", async () => {
    await other.page.getByRole("combobox", { name: "Sample résumé" }).selectOption("blank");
    await other.pane.getByRole("button", { name: "Draft from my profile" }).click();
    await other.pane.getByRole("region", { name: "Preview" }).waitFor();
    await other.pane.getByRole("main").getByRole("button", { name: "Insert", exact: true }).click();
    await other.pane.getByText(/paragraphs? inserted/).waitFor();
    const draft = readText(await openBytes((await other.saveDocument()).bytes));
    expect(draft).toContain("Daniel Okafor");
    expect(draft).toContain("Riverbend Medical Center");
    await other.pane.getByRole("button", { name: "Take it out again" }).click();
    await other.pane.getByText(/paragraphs? inserted/).waitFor({ state: "detached" });
    expect(readText(await openBytes((await other.saveDocument()).bytes)).trim()).toBe("");
  });

  it("opens a whole résumé as a new document in a template of ours, and leaves the open one alone", async () => {
    await other.pane.getByRole("radio", { name: "A whole résumé, as a new document" }).check();
    await other.pane.getByRole("radio", { name: /^Classic/ }).check();
    await other.pane.getByRole("button", { name: "Open as a new document" }).click();
    await other.page.getByRole("tab").nth(1).waitFor();
    const made = readBlocks(await openBytes((await other.saveDocument()).bytes));
    expect(made[0]).toMatchObject({ text: "Daniel Okafor", style: "Title" });
    expect(made.filter(({ list }) => list === 0).length).toBeGreaterThan(5);
    await other.page.getByRole("tab").first().click();
    await other.pane.getByText("It is open in a window of its own.", { exact: false }).waitFor();
    expect(readText(await openBytes((await other.saveDocument()).bytes)).trim()).toBe("");
  });

  it("signs out", async () => {
    await other.pane.getByRole("button", { name: "Account" }).click();
    await other.pane.getByRole("button", { name: "Sign out" }).click();
    await other.pane.getByRole("button", { name: "Sign in" }).waitFor();
    await other.close();
  });
});
