import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/docx/types.ts";
import {
  recognizeDocument,
  type SketchedVersion,
  sketchDocument,
} from "../../../shared/sync/recognize-document.ts";
import { filledResumes, readLines } from "../../fixtures/tailoring/filled-resumes.ts";

const people = Object.entries(filledResumes).map(([id, text]) => ({ id, blocks: readLines(text) }));
const store = (list: readonly { id: string; blocks: readonly Block[] }[]): SketchedVersion[] =>
  list.map(({ id, blocks }) => ({
    resumeId: id,
    versionId: `${id} 1`,
    number: 1,
    sketch: sketchDocument(blocks),
  }));
const change = (blocks: readonly Block[], from: string, to: string): Block[] =>
  blocks.map((block) => ({ ...block, text: block.text.replaceAll(from, to) }));
/** Of versions of one résumé, each given by its lines. */
function originOf(lines: readonly string[], versions: readonly (readonly string[])[]): string | undefined {
  const stored = versions.map((list, at) => ({
    resumeId: "one",
    versionId: `version ${at + 1}`,
    number: at + 1,
    sketch: sketchDocument(readLines(list.join("\n"))),
  }));
  return recognizeDocument(sketchDocument(readLines(lines.join("\n"))), stored).match?.versionId;
}

describe("recognizeDocument", () => {
  it("knows each person's résumé with a line gone and words changed", () => {
    for (const { id, blocks } of people) {
      const edited = change(blocks.slice(0, -1), "and", "as well as");
      expect(recognizeDocument(sketchDocument(edited), store(people)).match?.resumeId).toBe(id);
    }
  });

  it("takes the earlier of two versions that are as like, so that what came between them is not taken for deleted", () => {
    const [person] = people;
    const versions = [person!.blocks, change(person!.blocks, "and", "alpha")].map((blocks, at) => ({
      resumeId: person!.id,
      versionId: `version ${at + 1}`,
      number: at + 1,
      sketch: sketchDocument(blocks),
    }));
    // From the first one, with another word in each of the places.
    const returned = sketchDocument(change(person!.blocks, "and", "beta"));
    for (const stored of [versions, versions.toReversed()])
      expect(recognizeDocument(returned, stored).match?.versionId).toBe("version 1");
  });

  it("takes no version of which nothing stands in the document, though both lack the same line", () => {
    const [person] = people;
    const shorter = person!.blocks.slice(0, -2);
    const versions = [
      person!.blocks,
      change(shorter, "and", "alpha"),
      change(shorter, "and", "alpha beta"),
    ].map((blocks, at) => ({
      resumeId: person!.id,
      versionId: `version ${at + 1}`,
      number: at + 1,
      sketch: sketchDocument(blocks),
    }));
    const numberOf = (blocks: readonly Block[]) =>
      recognizeDocument(sketchDocument(blocks), versions).match?.versionId;
    expect(numberOf(shorter)).toBe("version 1");
    expect(numberOf(change(shorter, "and", "alpha"))).toBe("version 2");
    expect(numberOf(change(shorter, "and", "gamma"))).toBe("version 1");
    // One of many new words by chance.
    const [head, ...rest] = change(shorter, "and", "gamma");
    expect(numberOf([{ ...head!, text: `${head!.text} alpha` }, ...rest])).toBe("version 1");
  });

  it("takes the version before the one that took out the same words and brought another: that would read as taken out", () => {
    const lines = [
      "Led the small but able team of four in Hamburg",
      "Wrote reports for twelve stores in Bremen",
    ];
    const shorter = "Led the team of four in Hamburg";
    const versions = [lines, [shorter, "Wrote monthly reports for twelve stores in Bremen"]];
    expect(originOf([shorter, lines[1]!], versions)).toBe("version 1");
    expect(originOf([shorter, "Wrote reports for two stores in Bremen"], versions)).toBe("version 1");
    expect(originOf([shorter, "Wrote monthly reports for two stores in Bremen"], versions)).toBe("version 2");
  });

  it("takes the latest version that brought something which stands in the document", () => {
    const first = ["Maria Santos, data engineer in Hamburg", "Led the small but able team of four in Bremen"];
    const second = [...first, "Spoke at Windforum"];
    const third = [...second.toSpliced(1, 1), "Moved nightly jobs to Airflow"];
    expect(originOf(second.toSpliced(1, 1), [first, second, third])).toBe("version 2");
    expect(originOf(third.toSpliced(0, 1), [first, second, third])).toBe("version 3");
    expect(originOf(first.toSpliced(1, 1), [first, second, third])).toBe("version 1");
  });

  it("asks where two résumés are the same, and offers both", () => {
    const [first] = people;
    const stored = store([first!, { ...first!, id: "twin" }, ...people.slice(1)]);
    const { match, candidates } = recognizeDocument(sketchDocument(first!.blocks), stored);
    expect(match).toBeNull();
    expect(
      candidates
        .slice(0, 2)
        .map(({ resumeId }) => resumeId)
        .sort(),
    ).toEqual([first!.id, "twin"].sort());
  });

  it("tells a copy for a job from its master by the lines that differ", () => {
    const [master] = people;
    const half = Math.floor(master!.blocks.length / 2);
    const copy = {
      id: "copy",
      blocks: master!.blocks.map((block, at) =>
        at < half ? block : { ...block, text: block.text.split(" ").reverse().join(" ") },
      ),
    };
    const stored = store([master!, copy, ...people.slice(1)]);
    const returned = change(copy.blocks, "and", "with");
    expect(recognizeDocument(sketchDocument(returned), stored).match?.resumeId).toBe("copy");
  });

  it("recognises nothing in a stranger's words or none", () => {
    const stranger = [{ ...people[0]!.blocks[0]!, text: "Marmalade oranges boiled slowly until thick" }];
    expect(recognizeDocument(sketchDocument(stranger), store(people))).toEqual({
      match: null,
      candidates: [],
    });
    expect(recognizeDocument([], store(people))).toEqual({ match: null, candidates: [] });
    expect(recognizeDocument(sketchDocument(stranger), [])).toEqual({ match: null, candidates: [] });
  });

  it("does not depend on the order of the versions", () => {
    const stored = store(people);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(stored, { minLength: stored.length }),
        fc.nat(people.length - 1),
        (order, n) => {
          const sketch = sketchDocument(people[n]!.blocks);
          expect(recognizeDocument(sketch, order)).toEqual(recognizeDocument(sketch, stored));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("sketchDocument", () => {
  it("gives ascending 32-bit numbers, each once, whatever the runs and the case", () => {
    const sketch = sketchDocument(people[0]!.blocks);
    expect([...new Set(sketch)].sort((a, b) => a - b)).toEqual(sketch);
    expect(sketch.every((hash) => Number.isInteger(hash) && hash >= -(2 ** 31) && hash < 2 ** 31)).toBe(true);
    const shouted = people[0]!.blocks.map((block) => ({ ...block, text: block.text.toUpperCase() }));
    expect(sketchDocument(shouted).length).toBe(sketch.length);
  });
});
