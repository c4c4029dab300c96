import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newTextOf, openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { idealEdits } from "../../fixtures/tailoring/ideal-edits.ts";

const samples = new URL("../../../addin/playground/samples/", import.meta.url);
const today = "2026-11-21";

async function tailorSample(resumeName: string, postingName: string) {
  const opened = await openDocx(readFileSync(new URL(`${resumeName}.docx`, samples)));
  const read = readPosting({ text: readFileSync(new URL(`postings/${postingName}.txt`, samples), "utf8") });
  if (!opened.ok || !read.ok) throw new Error(`${resumeName} or ${postingName} cannot be read`);
  const blocks = readBlocks(opened.value);
  const resume = readResume(blocks);
  const input = { blocks, resume, facts: listFacts(resume), posting: read.value, today };
  const suggestions = [...proposeSuggestions(input)].flatMap((step) => step.suggestion ?? []);
  return {
    score: scoreFit({ ...input, suggestions }),
    supported: suggestions.filter((one) => one.verdict === "supported"),
    blocks,
  };
}

/** How many of the edits made by hand the engine has to find, and how many requirements have to come into view. */
const least: Record<string, { found: number; gained: number }> = {
  "data-engineer": { found: 9, gained: 2 },
  nurse: { found: 5, gained: 3 },
  electrician: { found: 5, gained: 2 },
};

describe("the edits made by hand for the samples", () => {
  test.each(idealEdits)("$resume", async ({ resume, posting, edits }) => {
    const { score, supported, blocks } = await tailorSample(resume, posting);
    for (const { block } of edits)
      expect(
        blocks.some((one) => one.text.startsWith(block)),
        block,
      ).toBe(true);
    const found = edits.filter(({ block, says }) =>
      supported.some(
        ({ before, after, edit }) =>
          before.startsWith(block) &&
          (says === null ? edit?.type === "move" : edit && newTextOf(edit) !== null && says.test(after)),
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(least[resume]!.found);
    expect(score.after - score.today).toBeGreaterThanOrEqual(least[resume]!.gained);
  });
});
