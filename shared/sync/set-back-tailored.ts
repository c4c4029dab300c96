import type { Block } from "../docx/types.ts";
import { textLikeness } from "../resume/match-items.ts";
import type { ResumeFacts } from "../resume/model.ts";
import { listLines } from "./agreement.ts";
import { carryWords } from "./carry-words.ts";
import { plainWords } from "./says-same.ts";

/** A suggestion that the candidate accepted: `before` empty for a line that it brought in. */
export interface Tailored {
  before: string;
  after: string;
}

export interface SetBack {
  blocks: Block[];
  /** What really stands in the blocks that were set back, by address. */
  stands: Record<string, string>;
}

/**
 * A document as it would read without the suggestions that were accepted: what it says in words of the candidate's own. Words chosen
 * for a job, by a model or by the engine, say what a fact says already; they are neither its correction nor a new one.
 * What the profile says in these words itself stays.
 *
 * A suggestion that the candidate has changed by hand is set back too, and only that change is left in it:
 *
 *     before  Led 4 engineers
 *     after   Led 4 engineers, with HACCP records
 *     stands  Led 6 engineers, with HACCP records     reads  Led 6 engineers
 */
export function setBackTailored(
  blocks: readonly Block[],
  tailored: readonly Tailored[],
  profile: ResumeFacts,
): SetBack {
  const origins = new Map(tailored.map(({ before, after }) => [plainWords(after), before]));
  const known = listLines(profile).flatMap(({ words }) => words.text ?? []);
  for (const text of known) origins.delete(plainWords(text));
  const own = new Set([...known, ...tailored.map(({ before }) => before)].map(plainWords));
  const stands: Record<string, string> = {};
  const setBack = blocks.flatMap((block): Block[] => {
    const text = findOrigin(block.text, origins) ?? findChanged(block.text, tailored, origins, own);
    if (text === null) return [block];
    if (text.trim() === "") return [];
    stands[block.address] = block.text;
    const { breaks: _, ...rest } = block;
    return [{ ...rest, text, spans: block.spans.slice(0, 1).map((span) => ({ ...span, text })) }];
  });
  return { blocks: setBack, stands };
}

/** A line with so much of a suggestion's words is that suggestion, changed. */
const leastAlike = 0.6;

/** What a suggestion was made of, with what the candidate has changed in it since; null where the line is none, or the two meet. */
function findChanged(
  text: string,
  tailored: readonly Tailored[],
  origins: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): string | null {
  const key = plainWords(text);
  if (key === "" || own.has(key) || origins.has(key)) return null;
  let [found, most]: [string | null, number] = [null, leastAlike];
  for (const { before, after } of tailored) {
    const origin = findOrigin(after, origins);
    if (!origin?.trim()) continue;
    const likeness = textLikeness(after, text);
    if (likeness < most || likeness <= textLikeness(before, text)) continue;
    found = carryWords(after, origin, text);
    most = likeness;
  }
  return found;
}

/** Back through suggestions made on suggestions; null for what none brought, and for what was taken back by another. */
function findOrigin(text: string, origins: ReadonlyMap<string, string>): string | null {
  const met = new Set<string>();
  let origin: string | null = null;
  let key = plainWords(text);
  while (origins.has(key)) {
    if (met.has(key)) return null;
    met.add(key);
    origin = origins.get(key)!;
    key = plainWords(origin);
  }
  return origin === null || key === plainWords(text) ? null : origin;
}
