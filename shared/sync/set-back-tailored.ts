import type { Block } from "../docx/types.ts";
import type { ResumeFacts } from "../resume/model.ts";
import { listLines } from "./agreement.ts";
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
 */
export function setBackTailored(
  blocks: readonly Block[],
  tailored: readonly Tailored[],
  profile: ResumeFacts,
): SetBack {
  const origins = new Map(tailored.map(({ before, after }) => [plainWords(after), before]));
  for (const { words } of listLines(profile)) if (words.text) origins.delete(plainWords(words.text));
  const stands: Record<string, string> = {};
  const own = blocks.flatMap((block): Block[] => {
    const text = findOrigin(block.text, origins);
    if (text === null) return [block];
    if (text.trim() === "") return [];
    stands[block.address] = block.text;
    const { breaks: _, ...rest } = block;
    return [{ ...rest, text, spans: block.spans.slice(0, 1).map((span) => ({ ...span, text })) }];
  });
  return { blocks: own, stands };
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
