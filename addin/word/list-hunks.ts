import { diffWords } from "../../shared/text/diff-words.ts";

/** `text` takes the place of the characters from `start` to `end` of the text before. */
export interface Hunk {
  start: number;
  end: number;
  text: string;
}

/** The words that change, in order: what Word is asked to write and what the pane shows are the same. */
export function listHunks(before: string, after: string): Hunk[] {
  return diffWords(before, after).map(({ start, end, after: text }) => ({ start, end, text }));
}
