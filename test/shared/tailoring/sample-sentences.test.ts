import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import type { Fact } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { checkClaims, verdictOf } from "../../../shared/tailoring/check-claims.ts";
import { filledResumes, readLines } from "../../fixtures/tailoring/filled-resumes.ts";
import { filledSentences } from "../../fixtures/tailoring/filled-sentences.ts";
import { sampleSentences } from "../../fixtures/tailoring/sample-sentences.ts";

async function readFacts(name: string): Promise<Fact[]> {
  const opened = await openDocx(
    readFileSync(new URL(`../../../addin/playground/samples/${name}.docx`, import.meta.url)),
  );
  if (!opened.ok) throw new Error(opened.problem.message);
  return listFacts(readResume(readBlocks(opened.value)));
}

describe.each(Object.entries(sampleSentences))(
  "new text about the %s, from the file alone",
  async (name, { lies, honest }) => {
    const facts = await readFacts(name);
    const check = (after: string) => checkClaims({ before: "", after, facts, today: "2026-11-21" });

    test.each(lies)("untrue: %s", (after) => {
      expect(verdictOf(check(after))).toBe("question");
    });

    test.each(honest)("true: %s", (after) => {
      expect(check(after).filter((claim) => !claim.supported)).toEqual([]);
    });
  },
);

describe.each(Object.entries(filledSentences))("new text about the %s", (name, { lies, honest }) => {
  const facts = listFacts(readResume(readLines(filledResumes[name]!)));
  const check = (after: string) => checkClaims({ before: "", after, facts, today: "2026-11-21" });

  test.each(lies)("untrue: %s", (after) => {
    expect(verdictOf(check(after))).toBe("question");
  });

  test.each(honest)("true: %s", (after) => {
    expect(check(after).filter((claim) => !claim.supported)).toEqual([]);
  });
});
