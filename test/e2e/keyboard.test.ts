import { expect, it } from "vitest";
import { beginWalk } from "./begin-walk.ts";

const walk = beginWalk();

/** What has the focus in the pane, as a screen reader would begin to name it; the page itself is nothing. */
async function focused(): Promise<string> {
  const frame = await (await walk.word.pane.owner().elementHandle())?.contentFrame();
  return (
    (await frame?.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "nothing";
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return `${element.tagName.toLowerCase()} ${name}`.trim();
    })) ?? "no pane"
  );
}

const press = (key: string) => walk.word.page.keyboard.press(key);
const expectFocus = (what: string | RegExp) =>
  expect.poll(focused, { timeout: 20_000 }).toMatch(what instanceof RegExp ? what : new RegExp(`^${what}`));

/** Tabs on until something of this name has the focus. */
async function tabTo(name: RegExp, key = "Tab") {
  for (let steps = 0; steps < 160; steps++) {
    if (name.test(await focused())) return;
    await press(key);
  }
  throw new Error(`${key} does not reach ${name}; it stops at ${await focused()}`);
}

it("begins: from sign-in to what was read, and every move takes the focus along", async () => {
  await walk.word.signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
  await walk.word.pane.getByText("AutoHire reads the open document").click();
  await tabTo(/^button Use this résumé/);
  await press("Enter");
  await expectFocus("h1 What we read");
});

it("corrects a line and lets it be, and stands at it again", async () => {
  await tabTo(/^button Correct “Maya Lindqvist”/);
  await press("Enter");
  await expectFocus(/^input/);
  await press("Escape");
  await expectFocus(/^button Correct “Maya Lindqvist”/);
});

it("chooses a job and starts", async () => {
  await tabTo(/^button Tailor$/);
  await press("Enter");
  await expectFocus("h1 Which job?");
  await walk.button(/^Senior Data Engineer/).waitFor();
  await tabTo(/^button Senior Data Engineer/);
  await press("Enter");
  await expectFocus("h1 Tailor for Senior Data Engineer");
  await walk.word.pane.getByRole("radio", { name: /This document/ }).focus();
  await press("Space");
  await tabTo(/^button Tailor$/);
  await press("Enter");
  await walk.says(/requirements visible/);
  await expect.poll(focused, { timeout: 20_000 }).not.toBe("nothing");
});

it("goes through the suggestions: accept, skip, edit, take back, and the card has the focus each time", async () => {
  await tabTo(/^button Suggestions/);
  await press("Enter");
  await expectFocus(/Suggestion 1 of/);
  await press("Enter");
  await walk.says(/^Accepted\./);
  await expectFocus(/Suggestion 2 of/);
  await press("s");
  await walk.says(/^Skipped\./);
  await expectFocus(/Suggestion 3 of/);
  await press("e");
  await expectFocus(/^textarea/);
  await press("Escape");
  await expectFocus(/Suggestion 3 of/);
  await press("ArrowLeft");
  await press("ArrowLeft");
  await expectFocus(/Suggestion 1 of/);
  await tabTo(/^button Take back/);
  await press("Enter");
  await walk.says(/^Taken back\./);
  await expect.poll(focused, { timeout: 20_000 }).not.toBe("nothing");
});

it("answers a question and stays beside it", async () => {
  await tabTo(/^button Overview/, "Shift+Tab");
  await press("Enter");
  await expectFocus(/^h1 Overview/);
  await tabTo(/^button Questions for you/);
  await press("Enter");
  await walk.word.pane.getByRole("textbox").waitFor();
  await tabTo(/^textarea/);
  await walk.word.page.keyboard.type("Set up Snowflake roles, Harbour Bank, 2024");
  await tabTo(/^button Save/);
  await press("Enter");
  await walk.says("That was the last one.");
  await expect.poll(focused, { timeout: 20_000 }).not.toBe("nothing");
});
