import { beforeAll, expect, it } from "vitest";
import {
  acceptRevisions,
  listRevisions,
  readBlocks,
  readText,
  rejectRevisions,
} from "../../shared/docx/index.ts";
import { beginWalk } from "./begin-walk.ts";
import { openBytes } from "./open-playground.ts";
import { movedLine, walkToMovedLine } from "./walk-to-moved-line.ts";

const walk = beginWalk();
const { button } = walk;

/** The document as it was before anything was accepted. */
let original: string;

beforeAll(() => walkToMovedLine(walk.word));

const readOpen = async () => openBytes((await walk.word.saveDocument()).bytes);

/** Each step stands on the one before. */
it("shows the new words of a line, and below which line it goes", async () => {
  original = readText(await readOpen());
  await walk.word.pane.getByText(`And moves up, below “${movedLine.below}`).waitFor();
  await walk.word.pane.locator("ins", { hasText: "records" }).waitFor();
  await walk.word.pane.locator("del", { hasText: "register" }).waitFor();
  expect(original).toContain(movedLine.before);
});

it("accepted, stands in the document as tracked changes that reject to what was there", async () => {
  await button("Accept").click();
  await walk.word.preview.locator("ins", { hasText: movedLine.after }).waitFor();
  await walk.word.preview.locator("del", { hasText: movedLine.before }).waitFor();
  await walk.word.pane
    .getByText(/^Accepted\./)
    .first()
    .waitFor({ state: "attached" });
  const document = await readOpen();
  expect(listRevisions(document)).not.toEqual([]);
  expect(readText(rejectRevisions(document))).toBe(original);
  const lines = readBlocks(acceptRevisions(document), "final").map(({ text }) => text);
  const at = lines.findIndex((text) => text.startsWith(movedLine.below));
  expect(lines[at + 1]).toBe(movedLine.after);
  expect(lines).not.toContain(movedLine.before);
  expect(lines.length).toBe(original.split("\n").length);
});

it("is taken back in one step, the line with its old words at its old place", async () => {
  await button("Take back").click();
  await walk.word.preview.locator("ins").waitFor({ state: "detached" });
  const document = await readOpen();
  expect(readText(document)).toBe(original);
  expect(listRevisions(document)).toEqual([]);
  expect(walk.word.complaints).toEqual([]);
});
