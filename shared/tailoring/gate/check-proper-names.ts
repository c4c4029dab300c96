import type { Evidence, Reading } from "../read-evidence.ts";
import { readWords, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";
import { expansions } from "./abbreviations.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { findSpelledOut, initialsOf } from "./gate-evidence.ts";
import { isAwardWord } from "./name-claim.ts";
import { isTold } from "./told-words.ts";

/** A name may hold small words between its capitals: "Nurse of the Year". */
const inside = /^(?:of|the|de|du|di|la|le|von|der)$/;

/**
 * Names made of ordinary words: "Marketing Week" where one line says "marketing" and another "week". Two or more capitals
 * side by side inside an English sentence are a name, and all its words come from one source.
 */
export function checkNames(
  after: Reading,
  sources: (sentence: number) => Evidence[],
  named: readonly DraftClaim[],
  german: boolean,
): DraftClaim[] {
  if (german || !/\p{Ll}{3}/u.test(after.text)) return [];
  const spelledOut = findSpelledOut(after.words, sources(0));
  const checked = named.filter((claim) => claim.kind !== "number" && claim.kind !== "scope");
  return listNames(after).flatMap((name) => {
    const first = name[0]!;
    const last = name.at(-1)!;
    if (checked.some((claim) => claim.start < last.end && first.start < claim.end)) return [];
    if (name.every((word) => spelledOut.has(after.words.indexOf(word)))) return [];
    const wanted = name.filter((word) => !inside.test(word.lower)).map((word) => word.stem);
    if (sources(first.sentence).some((source) => hasName(source, wanted))) return [];
    return [
      {
        text: after.text.slice(first.start, last.end),
        kind: isAwardWord(last.lower) ? ("award" as const) : ("customer" as const),
        start: first.start,
        end: last.end,
        supported: false,
        evidence: [],
      },
    ];
  });
}

/** A short form counts as the words it stands for. */
const stemsOf = (word: Word): string[] => {
  const full = /^[\p{Lu}\p{N}]{2,}$/u.test(word.text) ? expansions.get(word.lower) : undefined;
  return full ? [word.stem, ...full.map(stemWord)] : [word.stem];
};

/** How many other words may stand among those of a name. */
const looseWords = 2;

/** Whether the words of a name stand together in a source, in its text or in the employer and title it belongs to. */
function hasName(source: Evidence, wanted: readonly string[]): boolean {
  const reach = wanted.length + looseWords;
  const texts = [
    source.reading.words,
    readWords(`${source.fact?.title ?? ""}, ${source.fact?.employer ?? ""}`),
  ];
  return (
    texts.some((words) =>
      words.some((_, i) => {
        const near = new Set(words.slice(i, i + reach).flatMap(stemsOf));
        return wanted.every((stem) => near.has(stem) || isTold(near, stem));
      }),
    ) || wanted.every((stem) => source.plain.has(initialsOf(stem)))
  );
}

function listNames({ words, text, skills }: Reading): Word[][] {
  const names: Word[][] = [];
  let open: Word[] = [];
  const close = (): void => {
    while (open.length > 0 && inside.test(open.at(-1)!.lower)) open.pop();
    const skilled = open.some((word) =>
      skills.some((skill) => skill.start <= word.start && word.end <= skill.end),
    );
    if (open.filter((word) => !inside.test(word.lower)).length >= 2 && !skilled) names.push(open);
    open = [];
  };
  for (const [i, word] of words.entries()) {
    const opens = words[i - 1]?.sentence !== word.sentence;
    const gap = i === 0 ? "" : text.slice(words[i - 1]!.end, word.start);
    if (open.length > 0 && !/^(?:['’]s)?[\s-]?&?\s?$/.test(gap)) close();
    const capital = /^\p{Lu}\p{Ll}/u.test(word.text);
    if (capital && !opens) open.push(word);
    else if (open.length > 0 && inside.test(word.lower)) open.push(word);
    else close();
  }
  close();
  return names;
}

const honours =
  /\b(?:\p{L}+ ){1,2}(?:of the (?:year|month|quarter|season|decade)|des (?:Jahres|Monats))(?!\p{L})|\b(?:employee|nurse|teacher|chef|seller|team) of \d{4}|\b(?:young|best) \p{L}+ of (?=\d{4})/giu;

/** "Employee of the Year": small words all of them, and an award. A source that was only nominated does not carry it. */
export function checkHonours(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return [...after.text.matchAll(honours)].map((match) => {
    const at = after.words.findIndex((word) => word.end > match.index);
    const polarity = after.polarity[at];
    const wanted = match[0].toLowerCase().trim();
    const carriers = sources(after.words[at]?.sentence ?? 0).filter(({ reading }) => {
      const start = reading.text.toLowerCase().indexOf(wanted);
      const theirs =
        start < 0 ? undefined : reading.polarity[reading.words.findIndex((word) => word.end > start)];
      return theirs === "plain" || (theirs !== undefined && theirs === polarity);
    });
    return {
      text: match[0].trim(),
      kind: "award" as const,
      start: match.index,
      end: match.index + match[0].length,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}
