import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type DataPlace,
  makeDataPlace,
  type RunningServer,
  startServerProcess,
} from "../support/run-server.ts";
import { findViolations, paneFrame } from "./find-violations.ts";
import { launchBrowser, openPlayground, type Playground } from "./open-playground.ts";

let server: RunningServer;
let data: DataPlace;
let browser: Browser;

beforeAll(async () => {
  data = await makeDataPlace();
  server = await startServerProcess({ data });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await data?.remove();
});

/** Waits until nothing changes: axe looks at a button's state and at its colours at different moments. */
async function rest(body: Locator) {
  let before = await body.innerHTML();
  for (let tries = 0; tries < 50; tries++) {
    // Longer than Fluent's fading, and than a busy bar waits before it shows itself.
    await body.page().waitForTimeout(400);
    const now = await body.innerHTML();
    if (now === before) return;
    before = now;
  }
  throw new Error("The pane does not come to rest.");
}

/** One candidate a theme, so that both begin at the beginning. */
describe.each(["light", "dark"])("no violations, %s, 270 px", (theme) => {
  let word: Playground;
  beforeAll(async () => {
    word = await openPlayground(browser, `${server.url}?theme=${theme}&width=270`);
    await word.page.emulateMedia({ colorScheme: theme as "light" | "dark", reducedMotion: "reduce" });
  });
  afterAll(() => word?.close());

  const button = (name: string | RegExp) =>
    word.pane.getByRole("button", { name, exact: typeof name === "string" });
  const place = (name: string) =>
    word.pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true });
  const expectNone = async (screen: string, without: string[][] = []) => {
    await word.page.mouse.move(2, 2);
    await rest(word.pane.locator("body"));
    expect(await findViolations(word.page, [paneFrame, "body"], without), screen).toEqual([]);
  };

  it("the playground page around the pane", async () => {
    await button("Sign in").waitFor();
    await word.preview.getByText("Maya Lindqvist", { exact: true }).waitFor();
    // The document is the candidate's own and drawn as they made it; the pane is looked at screen by screen.
    expect(await findViolations(word.page, undefined, ["iframe"])).toEqual([]);
  });

  it("welcome, the sign-in window, the provider's page", async () => {
    await expectNone("welcome");
    const opening = word.page.waitForEvent("popup");
    await button("Sign in").click();
    await button("Allow").click();
    const popup = await opening;
    await popup.emulateMedia({ colorScheme: theme as "light" | "dark" });
    await popup.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await findViolations(popup), "dialog").toEqual([]);
    await expectNone("waiting for the window");
    await popup.getByRole("button", { name: "Sign in" }).click();
    await popup.getByLabel("Or as anybody else").fill(`${theme}@example.com`);
    expect(await findViolations(popup), "provider").toEqual([]);
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
    await button("Use this résumé").waitFor();
  });

  it("start, what was read, and correcting it", async () => {
    await expectNone("start");
    await button("Use this résumé").click();
    await word.pane.getByText(/^\d+ facts\./).waitFor();
    await expectNone("résumé");
    await word.pane.getByRole("button", { name: "Correct “Maya Lindqvist”" }).click();
    await expectNone("correcting");
    await button("Cancel").click();
  });

  it("jobs, and the start of a run", async () => {
    await place("Tailor").click();
    const job = word.pane.getByRole("button", { name: /Senior Data Engineer/ });
    await job.waitFor();
    await expectNone("jobs");
    await job.click();
    await word.pane.getByRole("radio", { name: /This document/ }).check();
    await expectNone("before the run");
    await word.pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true }).click();
    await word.pane.getByText(/requirements visible/).waitFor();
    await expectNone("overview");
  });

  it("a suggestion, its edit, one accepted, questions, what no fact meets", async () => {
    await word.pane.getByRole("button", { name: /^Suggestions/ }).click();
    await button("Accept").waitFor();
    await expectNone("suggestion");
    await button("Edit").click();
    const words = word.pane.getByRole("textbox", { name: "Your words" });
    await words.fill(`${await words.inputValue()} Wrote COBOL for 40 banks.`);
    await word.pane.getByText(/no fact behind them/).waitFor();
    await expectNone("edit with claims");
    await button("Cancel").first().click();
    await button("Accept").click();
    await word.pane.getByText(/^Accepted\. \d+ still open/).waitFor();
    await button("Previous suggestion").click();
    await button("Take back").waitFor();
    await expectNone("accepted suggestion");
    await button("Overview").click();
    await word.pane.getByText(/requirements visible/).waitFor();
    await expectNone("overview after accepting");
    await word.pane.getByRole("button", { name: /^Questions/ }).click();
    await button("Save").waitFor();
    await expectNone("questions");
    const snowflake = word.pane.getByRole("textbox", { name: /Snowflake/ });
    while (!(await snowflake.isVisible())) await button("Later").click();
    await snowflake.fill("Set up Snowflake roles, Harbour Bank, 2024");
    await button("Save").click();
    await word.pane.getByText("That was the last one.").waitFor();
    await expectNone("after the last question");
    await button("Overview").click();
    await word.pane.getByRole("button", { name: /^Requirements, line by line/ }).click();
    await word.pane.getByText(/^Fit \d+ of 100/).waitFor();
    await button("I have this").first().click();
    await button("Save").waitFor();
    await expectNone("requirements");
    await button("Overview").click();
    await word.pane.getByRole("button", { name: /^What they need solved/ }).click();
    await word.pane.getByRole("heading", { name: "What they need solved" }).waitFor();
    await expectNone("what they need solved");
    await button("Stories to tell").click();
    await word.pane.getByText("What you did", { exact: true }).first().waitFor();
    await expectNone("stories");
    await button("Overview").click();
    await word.pane.getByRole("button", { name: /^What a plain text reader sees/ }).click();
    await word.pane.getByText("The text, in this order").waitFor();
    await expectNone("plain text reader");
    await place("Résumé").click();
    await word.pane.getByText("Your answers").click();
    await word.pane
      .getByRole("button", { name: /^Change the answer/ })
      .first()
      .click();
    await button("Ask me again").waitFor();
    await expectNone("answers");
  });

  it("letter, interview sheet, preview", async () => {
    await place("Tailor").click();
    await button("Overview").click();
    await button("Letter").click();
    await word.pane.getByRole("checkbox").first().check();
    await expectNone("choosing what a letter is built on");
    await button("Write the letter").click();
    await word.pane.getByText("Version 1 is written.").waitFor();
    await word.pane.locator('[data-sentence][tabindex="0"]').click();
    await expectNone("letter");
    await button("Edit").click();
    const paragraph = word.pane.getByRole("textbox", { name: "Paragraph 1" });
    await paragraph.fill(`${await paragraph.inputValue()} I won the Nobel Prize in 2019.`);
    await expectNone("editing a letter");
    await button("Save").click();
    await word.pane.getByRole("button", { name: /Nobel/ }).click();
    await word.pane.getByText("Versions (2)").click();
    await expectNone("a sentence that rests on nothing");
    await button("Overview").click();
    await button("Interview sheet").click();
    await word.pane.getByText("Likely questions").waitFor();
    await expectNone("interview sheet");
    await button("Overview").click();
    await button("Preview").click();
    await word.pane.locator("iframe").waitFor();
    // A frame that may run no script cannot be looked into; axe would wait for it for ever.
    await expectNone("preview", [[paneFrame, "iframe[sandbox]"]]);
    await word.pane.getByRole("tab", { name: "Score" }).click();
    await expectNone("score");
  });

  it("insert, versions, send, account", async () => {
    await place("Insert").click();
    await word.pane.getByRole("region", { name: "Preview" }).waitFor();
    await expectNone("insert");
    await word.pane.getByRole("radio", { name: "A whole résumé, as a new document" }).check();
    // Disabled until the draft is there.
    await button("Open as a new document").click({ trial: true });
    await expectNone("new document");
    await place("Versions").click();
    await button("Import again").click();
    await word.pane.getByText("The document is now version 2.").waitFor();
    await expectNone("versions");
    await place("Send").click();
    await word.pane.getByText(/changes? (is|are) pending/).waitFor();
    await button("Make the file").click();
    await button("Save file").waitFor();
    await expectNone("send");
    await button("Account").click();
    await button("Sign out").waitFor();
    await button("Add your key: OpenAI").click();
    await word.pane.getByLabel("Your key at OpenAI").fill("sk-of-my-own-1234");
    await expectNone("typing a key");
    await button("Save the key").click();
    await button("Allow").click();
    await word.pane.getByText("Runs so far").click();
    await word.pane.getByText("Calls to language models").click();
    await expectNone("account");
  });

  it("a problem told in the pane", async () => {
    await place("Tailor").click();
    await word.pane.getByRole("button", { name: /Switch or add a job/ }).click();
    await word.pane
      .getByRole("textbox", { name: "Another job" })
      .fill("Requirements: patience. ".repeat(9_000));
    await button("Add this job").click();
    await word.pane.getByText(/longer than a posting/).waitFor();
    await expectNone("posting too long");
  });
});
