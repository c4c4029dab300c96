import type { World } from "../world.ts";
import { insertModelWords } from "./store.ts";

/**
 * Notes which paragraphs of a résumé the candidate took from a language model: the versions in which they stand say so. The
 * document's text never does.
 */
export async function noteModelWords(
  world: World,
  candidateId: string,
  resumeId: string,
  words: readonly { text: string; model: string }[],
): Promise<void> {
  if (words.length > 0) await insertModelWords(world.db, candidateId, resumeId, words);
}
