import type { Evidence, Reading } from "../read-evidence.ts";
import type { DraftClaim } from "./draft-claim.ts";

const step = String.raw`(?:[IVX]+|\d{1,2})(?![\p{L}\p{N}]|[.,]\d)`;
const grades = new RegExp(
  String.raw`(?<!\p{L})(level|class|grade|tier|band|phase|category|stage|part|step|module|teil|stufe|klasse|modul)(?:s|n|e)?\s+(${step}(?:\s*(?:,|and|&|to|or|–|-|und|bis)\s*${step}(?!\s+\p{Ll}{5}))*)`,
  "giu",
);

interface Grade {
  text: string;
  start: number;
  end: number;
  /** "part 1", "part 2" for "Parts 1 and 2". */
  steps: string[];
}

function listSteps(text: string): Grade[] {
  return [...text.matchAll(grades)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    steps: (match[2]!.match(/[IVX]+|\d+/giu) ?? []).map(
      (one) => `${match[1]!.toLowerCase()} ${one.toUpperCase()}`,
    ),
  }));
}

const known = new WeakMap<Reading, Map<string, string>>();

/** The steps a source names, each with its polarity. */
function stepsOf(reading: Reading): Map<string, string> {
  let steps = known.get(reading);
  if (!steps) {
    steps = new Map();
    for (const grade of listSteps(reading.text)) {
      const polarity = reading.polarity[reading.words.findIndex((word) => word.end > grade.start)] ?? "plain";
      for (const one of grade.steps) steps.set(one, polarity);
    }
    known.set(reading, steps);
  }
  return steps;
}

/** "Level I", "Parts 1 and 2": one letter or digit makes all the difference. Every step named stands in some source. */
export function checkGrades(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return listSteps(after.text).map((grade) => {
    const at = after.words.findIndex((word) => word.end > grade.start);
    const polarity = after.polarity[at] ?? "plain";
    const all = sources(after.words[at]?.sentence ?? 0);
    const holders = grade.steps.map((one) =>
      all.filter(({ reading }) => {
        const theirs = stepsOf(reading).get(one);
        return theirs === "plain" || (theirs !== undefined && theirs === polarity);
      }),
    );
    const supported = holders.every((carriers) => carriers.length > 0);
    return {
      text: grade.text,
      kind: /^(?:part|module|teil|modul|level)/i.test(grade.text) ? "certificate" : "other",
      start: grade.start,
      end: grade.end,
      supported,
      evidence: [...new Set(holders.flat())],
    };
  });
}
