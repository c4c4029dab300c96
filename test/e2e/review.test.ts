import { beforeAll, expect, it } from "vitest";
import { beginWalk } from "./begin-walk.ts";
import { movedLine, walkToMovedLine } from "./walk-to-moved-line.ts";

const walk = beginWalk();
const { button, place, says } = walk;

beforeAll(() => walkToMovedLine(walk.word));

const words = () => walk.word.preview.locator("ins", { hasText: movedLine.after });
/** Word's own Review tab, and back into the pane, which looks when it has the focus again. */
async function review(name: "Accept all" | "Reject all"): Promise<void> {
  await walk.word.page.getByRole("button", { name }).click();
  await words().waitFor({ state: "detached" });
  await walk.word.pane.getByText("1 of 1").click();
}

/** Each step stands on the one before. */
it("a suggestion that nobody has decided in Word is no change of the candidate's", async () => {
  await button("Accept").click();
  await words().waitFor();
  await place("Versions").click();
  await says("You have changed nothing in this document since the last import.");
  await button("Import again").click();
  await says(/^1 suggestion waits under Review in Word and counts as no change of yours/);
  await says(/^The document is now version 2/);
  expect(await walk.word.pane.getByText("In your facts").count()).toBe(0);
  await says(/with suggestions/);
});

it("rejected in Word, it is shown as taken back", async () => {
  await place("Tailor").click();
  await button("Take back").waitFor();
  await review("Reject all");
  await button("Accept").waitFor();
  await walk.word.preview.getByText(movedLine.before).waitFor();
});

it("accepted in Word, it is shown as settled, and then is the candidate's own", async () => {
  await button("Accept").click();
  await words().waitFor();
  await button("Take back").waitFor();
  await review("Accept all");
  await says("Accepted in Word");
  await place("Versions").click();
  await button("Import again").click();
  await says(/^The document is now version 3/);
  await says("In the document");
  expect(walk.word.complaints).toEqual([]);
});
