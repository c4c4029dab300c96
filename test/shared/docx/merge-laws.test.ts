import { describe, expect, it } from "vitest";
import { checkLaws } from "../../trials/merge-laws.ts";
import { makeHistory, plantOwnWords } from "../../trials/random-histories.ts";
import { buildTrialDocument } from "../../trials/trial-fixture.ts";
import { corpusNote, hasCorpus, openCorpus } from "./corpus.ts";
import { randomFrom } from "./edit-at-random.ts";

/** `npm run trial:merge` does the same on more documents, ten thousand times. */
describe("what a three-way merge must keep, over random histories", () => {
  it("holds for a résumé with a bit of everything", { timeout: 120_000 }, async () => {
    const base = plantOwnWords(await buildTrialDocument());
    for (let seed = 1; seed <= 100; seed++) {
      const random = randomFrom(seed);
      expect(checkLaws(makeHistory(base, random), random), `seed ${seed}`).toEqual([]);
    }
  });

  it.skipIf(!hasCorpus)(`holds for the corpus's résumés${corpusNote}`, { timeout: 120_000 }, async () => {
    let checked = 0;
    for await (const [file, doc] of openCorpus("resumes")) {
      // Copies saved by LibreOffice are left to the script.
      if (file.startsWith("lo_") || doc.tree(doc.mainPart).root.prefix !== "w:") continue;
      const base = plantOwnWords(doc);
      const seed = ++checked;
      const random = randomFrom(seed);
      expect(checkLaws(makeHistory(base, random), random), `${file}, seed ${seed}`).toEqual([]);
    }
    expect(checked).toBeGreaterThan(8);
  });
});
