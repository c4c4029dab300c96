import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDocx } from "../../../shared/docx/package/open-docx.ts";
import { readText } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import { openWordInNode } from "../../support/word-in-node.ts";

/** Real résumés, for testing only; they are no part of this project. */
const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "resumes");
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".docx")) : [];

test.skipIf(files.length > 0)(
  "real résumés: skipped, there is no folder of them (AUTOHIRE_CORPUS)",
  (context) => context.skip(),
);

test.each(files)("%s: tracked changes all over can be rejected, and undone to the byte", async (name) => {
  const bytes = new Uint8Array(readFileSync(join(corpus, name)));
  const opened = await openDocx(bytes);
  if (!opened.ok) return expect(opened.problem.message).not.toBe("");
  const original = readText(rejectRevisions(opened.value));
  const word = await openWordInNode(bytes);
  let replaced = 0;
  await word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    for (const [i, paragraph] of paragraphs.items.slice(0, 24).entries()) {
      if (i % 7 === 5) paragraph.insertParagraph("A line of one's own", "After");
      if (i % 11 === 9) {
        paragraph.delete();
        await context.sync();
        continue;
      }
      if (paragraph.text.trim().length < 9) continue;
      const words = paragraph.getTextRanges([" "], true);
      words.load("text");
      await context.sync();
      words.items[words.items.length >> 1]?.insertText("REPLACED", "Replace");
      replaced++;
      await context.sync();
    }
  });
  expect(readText(rejectRevisions(word.document()))).toBe(original);
  expect(readText(acceptRevisions(word.document())).split("REPLACED").length - 1).toBeGreaterThanOrEqual(
    replaced > 0 ? 1 : 0,
  );
  while (word.undo());
  expect(await word.bytes()).toEqual(bytes);
  word.close();
});
