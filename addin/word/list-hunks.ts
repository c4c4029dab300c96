import { diffArrays } from "diff";

/** `text` takes the place of the characters from `start` to `end` of the text before. */
export interface Hunk {
  start: number;
  end: number;
  text: string;
}

export function listHunks(before: string, after: string): Hunk[] {
  const split = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gu) ?? [];
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | null = null;
  for (const change of diffArrays(split(before), split(after))) {
    const text = change.value.join("");
    if (!change.added && !change.removed) {
      open = null;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, text: "" };
      hunks.push(open);
    }
    if (change.added) open.text += text;
    else {
      at += text.length;
      open.end = at;
    }
  }
  return hunks;
}
