import { readDegrees } from "../read-degrees.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import type { DraftClaim } from "./draft-claim.ts";

type Sources = (sentence: number) => Evidence[];

/** Science or arts, where the degree says which: a BA is no BSc. */
function branchOf(text: string): string | null {
  if (/science|sc\b|^[BM]\.?S\.?$/i.test(text)) return "science";
  return /arts|^[BM]\.?A\.?$/i.test(text) ? "arts" : null;
}

export function checkDegrees(after: Reading, sources: Sources): DraftClaim[] {
  return readDegrees(after.text).map((degree) => {
    const word = after.words.find((one) => one.end > degree.start);
    const carriers = sources(word?.sentence ?? 0).filter((source) => {
      const theirs = readDegrees(source.reading.text).filter((other) => {
        const at = source.reading.words.findIndex((one) => one.end > other.start);
        return (
          source.reading.polarity[at] === "plain" ||
          source.reading.polarity[at] === after.polarity[after.words.indexOf(word!)]
        );
      });
      const branch = branchOf(degree.text);
      return theirs.some(
        (other) =>
          (other.level === degree.level &&
            (branch === null || (branchOf(other.text) ?? branch) === branch)) ||
          degree.level === "any" ||
          (degree.level === "master" && other.level === "mba"),
      );
    });
    return {
      text: degree.text.trim(),
      kind: "degree",
      start: degree.start,
      end: degree.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}
