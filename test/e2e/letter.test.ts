import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../shared/docx/index.ts";
import { makeResumeFile, postingText } from "../api/resumes/resume-file.ts";
import { type ModelStandIn, startModelStandIn } from "../support/model-stand-in.ts";
import {
  type DataPlace,
  makeDataPlace,
  type RunningServer,
  startServerProcess,
} from "../support/run-server.ts";
import { answerAsModel } from "./answer-as-model.ts";
import { launchBrowser, openBytes, openPlayground, type Playground } from "./open-playground.ts";

/** As long as a step of the browser may take. */
const patient = { timeout: 15_000 };

let browser: Browser;
let server: RunningServer;
let data: DataPlace;
let word: Playground;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const name = task.name.replace(/\W+/g, "-").slice(0, 60);
  await word.page.screenshot({ path: join(import.meta.dirname, "../../.cache/e2e", `${name}.png`) });
  console.error(word.complaints.join("\n"), server.output().slice(-2000));
});
async function stop() {
  await word?.close();
  await server?.stop();
  await data?.remove();
}

const button = (name: string | RegExp) =>
  word.pane.getByRole("button", { name, exact: typeof name === "string" });
const place = (name: string) =>
  word.pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true });
const says = (text: string | RegExp) => word.pane.getByText(text).first().waitFor();
const sentence = (words: string | RegExp) =>
  word.pane.getByRole("group", { name: /sentence by sentence/ }).getByRole("button", { name: words });

async function begin(email: string) {
  await word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill(email);
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button("Use this résumé").click();
  await says(/^\d+ facts\./);
  await word.pane.getByRole("main").getByRole("button", { name: "Choose a job" }).click();
}
const start = () => word.pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true }).click();

/** Each step stands on the one before. */
describe("a letter without a model", () => {
  beforeAll(async () => {
    data = await makeDataPlace();
    server = await startServerProcess({ data, env: { OPENAI_API_KEY: "", ANTHROPIC_API_KEY: "" } });
    word = await openPlayground(browser, server.url);
  });
  afterAll(stop);

  it("offers no model where none has a key", async () => {
    await begin("letter@example.com");
    await button(/^Senior Data Engineer/).click();
    await word.pane.getByRole("radio", { name: /This document/ }).check();
    expect(await word.pane.getByText("Who writes").count()).toBe(0);
    await start();
    await says(/requirements visible/);
  });

  it("is written from the key points ticked, in their order", async () => {
    await button("Letter").click();
    await says("What to build on");
    expect(await word.pane.getByText("Who writes").count()).toBe(0);
    await word.pane.getByRole("checkbox", { name: /^Moved the transformation jobs to K8s/ }).check();
    await word.pane.getByRole("checkbox", { name: /^Led 4 engineers/ }).check();
    await word.pane.getByRole("radio", { name: /^Casual/ }).check();
    await button("Write the letter").click();
    await says("Version 1 is written.");
    const letter = (await word.pane.getByRole("group", { name: /sentence by sentence/ }).textContent()) ?? "";
    const [first, second] = [letter.indexOf("transformation jobs"), letter.indexOf("4 engineers")];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
  });

  it("shows what a sentence rests on: a fact, or the posting's own words", async () => {
    await sentence(/4 engineers/).click();
    await says("Rests on");
    await word.pane
      .getByRole("button", { name: /^“Led 4 engineers in rebuilding the billing warehouse/ })
      .waitFor();
    await sentence(/Senior Data Engineer/)
      .first()
      .click();
    await says("From the posting");
  });

  it("goes from sentence to sentence by the arrow keys, as one stop of Tab", async () => {
    const all = word.pane.getByRole("group", { name: /sentence by sentence/ }).getByRole("button");
    expect(await all.and(word.pane.locator('[tabindex="0"]')).count()).toBe(1);
    await sentence(/4 engineers/).focus();
    await word.page.keyboard.press("ArrowRight");
    const next = word.pane.locator("[data-sentence]:focus");
    expect(await next.textContent()).not.toMatch(/4 engineers/);
    await word.page.keyboard.press("Enter");
    expect(await next.getAttribute("aria-expanded")).toBe("true");
  });

  it("keeps what was typed when the screen is left, and marks what rests on nothing", async () => {
    await button("Edit").click();
    const paragraph = word.pane.getByRole("textbox", { name: "Paragraph 1" });
    await paragraph.fill(`${await paragraph.inputValue()} I won the Nobel Prize in 2019.`);
    // Leaving the screen forgets all that is not in storage.
    await place("Versions").click();
    await says("All versions");
    await place("Tailor").click();
    await button("Letter").click();
    await says("These are changes of yours that were not saved yet.");
    await button("Save").click();
    await says("Saved as version 2.");
    await says("1 sentence rests on nothing yet. Choose it to see what to do.");
    await sentence(/Nobel Prize/).click();
    await says(/No fact of yours says “.*”\. Is it true\?/);
    await word.pane.getByText("If it is not, take it out or change it.").waitFor();
  });

  it("shows an older version and goes on from it", async () => {
    await word.pane.getByText("Versions (2)").click();
    await button(/^Version 1/).click();
    await says(/This is version 1, an older one/);
    await button("Edit").click();
    await button("Save").click();
    await says("Saved as version 3.");
    expect(await sentence(/Nobel Prize/).count()).toBe(0);
  });

  it("previews résumé and letter in frames that can run nothing, and the score with its reasons", async () => {
    await button("Overview").click();
    await button("Preview").click();
    for (const [tab, words] of [
      ["Résumé", "Maya Lindqvist"],
      ["Letter", /Dear|Hello|Hi/],
    ] as const) {
      await word.pane.getByRole("tab", { name: tab }).click();
      const frame = word.pane.locator(`iframe[title="Preview of the ${tab.toLowerCase()}"]`);
      await frame.waitFor();
      expect(await frame.getAttribute("sandbox")).toBe("");
      await frame.contentFrame().getByText(words).first().waitFor();
    }
    await word.pane.getByRole("tab", { name: "Score" }).click();
    await says(/^Fit \d+ of 100/);
    expect(await word.pane.getByRole("tabpanel").getByRole("listitem").count()).toBeGreaterThan(2);
    await button(/^Requirements, line by line/).click();
    await says(/^Must-haves: /);
  });

  it("has an interview sheet line by line, and the dossier as a new document", async () => {
    await button("Overview").click();
    await button("Interview sheet").click();
    await says("Likely questions");
    await says(/^1 of \d+$/);
    await button("Next line").click();
    await says(/^2 of \d+$/);
    await button("Dossier").click();
    await word.page.getByRole("tab").nth(1).waitFor();
    const text = readText(await openBytes((await word.saveDocument()).bytes));
    expect(text).toContain("Senior Data Engineer");
    expect(text).toContain("Harrow & Vale");
    await says("This is a dossier for an application");
    await word.page.getByRole("tab").first().click();
  });

  it("opens the letter as a new document in Word; the résumé stays as it is", async () => {
    await button("Overview").click();
    await button("Letter").click();
    await button("Open in Word").click();
    await word.page.getByRole("tab").nth(2).waitFor();
    const text = readText(await openBytes((await word.saveDocument()).bytes));
    expect(text).toContain("4 engineers");
    expect(text).toContain("Maya Lindqvist");
    expect(text).not.toContain("Nobel");
  });

  it("says beside the letter that it is one, and leads back to the résumé and its job", async () => {
    await says("This is a letter");
    expect(await button("Use this résumé").count()).toBe(0);
    await button("Open my résumé").click();
    await word.page.getByRole("tab").nth(3).waitFor();
    await says(/Senior Data Engineer, Harrow & Vale/);
    await says("Write another");
    expect(word.complaints).toEqual([]);
  });
});

const answer = answerAsModel({
  line: "Moved nightly jobs",
  better: "Moved nightly jobs to Apache Airflow; cut failures by 30 %",
  sentence: "At Nordlicht Energie GmbH, I built ETL pipelines in Python and SQL for 40 wind farms.",
  fact: "40 wind farms",
});

/** Each step stands on the one before. */
describe("with a language model", () => {
  let model: ModelStandIn;
  beforeAll(async () => {
    model = await startModelStandIn();
    data = await makeDataPlace();
    server = await startServerProcess({
      data,
      env: {
        OPENAI_API_KEY: "sk-of-the-server",
        OPENAI_BASE_URL: model.openAiUrl,
        OPENAI_MODEL: "stand-in-1",
        MODEL_CHAIN: "openai",
      },
    });
    word = await openPlayground(browser, server.url);
  });
  afterAll(async () => {
    await stop();
    await model?.close();
  });

  it("asks for consent before anything is sent, and names what, to whom, what it costs and the way back", async () => {
    const buffer = Buffer.from(await makeResumeFile());
    await word.page
      .locator("#file")
      .setInputFiles({ name: "maria.docx", mimeType: "application/octet-stream", buffer });
    await begin("maria-model@example.com");
    await word.pane.getByRole("textbox", { name: "Another job" }).fill(postingText);
    await button("Add this job").click();
    await word.pane.getByRole("radio", { name: /This document/ }).check();
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    await word.pane.getByRole("heading", { name: "Before stand-in-1 is asked" }).waitFor();
    for (const term of ["What is sent", "To whom", "What it may cost", "Taking it back"]) await says(term);
    expect(
      await word.pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true }).isDisabled(),
    ).toBe(true);
    await button("Stay offline").click();
    expect(await word.pane.getByRole("radio", { name: /^Offline/ }).isChecked()).toBe(true);
    expect(model.requests).toHaveLength(0);
  });

  it("shows what was found offline while the model is asked, and can be cancelled", async () => {
    model.otherwise({ hang: true });
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    await button("Allow").click();
    await word.pane
      .getByRole("heading", { name: "Before stand-in-1 is asked" })
      .waitFor({ state: "detached" });
    await start();
    await says(/Asking the language model\. What was found offline is here already\./);
    await expect.poll(() => button(/^Suggestions/).isEnabled(), patient).toBe(true);
    await expect.poll(() => model.requests.length, patient).toBe(1);
    await button("Cancel").click();
    await says("You stopped this run.");
    await model.requests[0]?.hungUp;
  });

  it("asks for consent only once, and marks on the card whose words they are", async () => {
    model.reset();
    model.otherwise({ answer });
    await button("Look again").click();
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    expect(await word.pane.getByText("What is sent").count()).toBe(0);
    await start();
    await says(/requirements visible/);
    await button(/^Suggestions/).click();
    const mark = word.pane.getByText("Written by stand-in-1");
    await button("Accept").waitFor();
    while (!(await mark.isVisible())) await button("Next suggestion").click({ timeout: 5_000 });
    await word.pane.getByText("Apache Airflow").first().waitFor();
    expect(model.requests.map(({ text }) => text).join("\n")).not.toMatch(/maria\.santos|1234567/i);
  });

  it("writes a letter offline at once and the model's behind it, marked as such", async () => {
    await button("Overview").click();
    await button("Letter").click();
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    await button("Write the letter").click();
    await says("Version 2 is written.");
    await says("Written by stand-in-1");
    await sentence(/40 wind farms/).click();
    await says("Rests on");
    await word.pane.getByText("Versions (2)").click();
    await button(/^Version 1/).click();
    expect(await word.pane.getByText("Written by stand-in-1").count()).toBe(0);
  });

  it("says in one sentence why a model's letter did not come", async () => {
    model.otherwise({ say: "I would rather write a poem." });
    await button("Write another").click();
    await word.pane.getByRole("radio", { name: /^Enthusiastic/ }).check();
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    await button("Write the letter").click();
    await says("The language model gave no usable answer. This letter was written offline.");
  });

  it("lists runs and calls with what they cost, and sends nothing once the consent is taken back", async () => {
    await button("Account").click();
    await says("the server's key");
    await word.pane.getByText("Runs so far").click();
    await says(/stand-in-1 · .*tokens/);
    await word.pane.getByText("Calls to language models").click();
    await says(/ · letter · /);
    await button("Take it back").click();
    await says("Taken back. Nothing more is sent.");
    await says("Nothing is sent: you have not allowed it.");
    const before = model.requests.length;
    await place("Tailor").click();
    await button("Look again").click();
    await word.pane.getByRole("radio", { name: /^With stand-in-1/ }).check();
    await word.pane.getByRole("heading", { name: "Before stand-in-1 is asked" }).waitFor();
    expect(model.requests).toHaveLength(before);
  });

  it("keeps a key of the candidate's own on the server and nowhere in the pane", async () => {
    await button("Account").click();
    await button("Add your key: OpenAI").click();
    const field = word.pane.getByLabel("Your key at OpenAI");
    expect(await field.getAttribute("type")).toBe("password");
    await field.fill("sk-my-own-secret-4711");
    await button("Save the key").click();
    await says(/your key ••••4711/);
    const pane = word.page.frames().find((frame) => frame.url().includes("/taskpane.html"));
    expect(await pane?.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      "my-own-secret",
    );
    expect(await word.pane.locator("body").innerHTML()).not.toContain("my-own-secret");
    await button("Delete your key: OpenAI").click();
    await says("Your key at OpenAI is deleted.");
    expect(word.complaints.filter((line) => !/409|Failed to load/.test(line))).toEqual([]);
  });
});
