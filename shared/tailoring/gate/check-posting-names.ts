import { type FoundName, findNames, findTold } from "../posting-names/index.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import type { Polarity } from "../read-polarity.ts";
import type { DraftClaim } from "./draft-claim.ts";

const toldIn = new WeakMap<Reading["words"], FoundName[]>();

/** Reads a source once however many texts are checked against it. */
function listTold({ text, words }: Reading): FoundName[] {
  let told = toldIn.get(words);
  if (!told) {
    told = findTold(text, words);
    toldIn.set(words, told);
  }
  return told;
}

/**
 * What the table of names tells: "e-commerce" rests on a source that says "online shop", with no weaker polarity, never the
 * reverse. Only what a source carries so is a claim here; all else is left to the other checks.
 */
export function checkPostingNames(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return findNames(after.text, after.words).flatMap((found) => {
    const polarity = after.polarity[found.from]!;
    const carriers = sources(after.words[found.from]!.sentence).filter((source) =>
      tellsName(source, found, polarity, after),
    );
    if (carriers.length === 0) return [];
    return [
      {
        text: after.text.slice(found.start, found.end),
        kind: "skill" as const,
        start: found.start,
        end: found.end,
        supported: true,
        evidence: carriers,
      },
    ];
  });
}

function tellsName(
  { reading, helped }: Evidence,
  { name, spelling }: FoundName,
  polarity: Polarity,
  after: Reading,
): boolean {
  return listTold(reading).some((told) => {
    if (told.name !== name || told.spelling === spelling) return false;
    // What was only helped with keeps its own words, which say so.
    const words = reading.words.slice(told.from, told.to + 1);
    const isRepeated = () => listTold(after).some((other) => other.spelling === told.spelling);
    if (words.some(({ stem }) => helped.has(stem)) && !isRepeated()) return false;
    const theirs = reading.polarity.slice(told.from, told.to + 1);
    return theirs.every((one) => one === polarity || (polarity === "hedged" && one === "plain"));
  });
}
