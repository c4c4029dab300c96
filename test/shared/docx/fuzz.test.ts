import { describe, expect, it } from "vitest";
import { openDocx } from "../../../shared/docx/index.ts";
import { listSources, makeMutant } from "../../trials/fuzz-docx.ts";
import { buildSources } from "../../trials/fuzz-sources.ts";
import { exercise } from "../../trials/fuzz-steps.ts";
import { corpusNote, hasCorpus } from "./corpus.ts";

/** A sample of what `npm run fuzz:docx` does by the thousand, without its watch over time and memory. */
describe("damaged documents give a value or a named problem", () => {
  const run = async (sources: Awaited<ReturnType<typeof buildSources>>, seed: number, documents: number) => {
    let opened = 0;
    const problems = new Set<string>();
    for (let n = 1; n <= documents; n++) {
      const { source, bytes, done, random } = makeMutant(sources, seed, n);
      const whole = await openDocx(source.bytes);
      if (!whole.ok) throw new Error(whole.problem.message);
      const outcome = await exercise(bytes, whole.value, random);
      expect(outcome.findings, `document ${n} of seed ${seed}, ${source.name}: ${done.join("; ")}`).toEqual(
        [],
      );
      if (outcome.opened) opened++;
      for (const problem of outcome.problems) problems.add(problem);
    }
    // A sample that is all refused, or all taken, would say nothing.
    expect(opened).toBeGreaterThan(documents / 3);
    expect(problems.size).toBeGreaterThan(3);
  };

  it("made from documents built here", { timeout: 120_000 }, async () => {
    await run(await buildSources(), 20, 200);
  });

  it.skipIf(!hasCorpus)(`made from the corpus${corpusNote}`, { timeout: 240_000 }, async () => {
    await run(await listSources(), 21, 60);
  });
});
