import { diffWords } from "../../shared/text/diff-words.ts";
import { isSameText } from "./comparable-text.ts";

/**
 * What a line reads when the words that lead from `before` to `after` change in it, though somebody has changed other words of
 * it: `now`. Null where both changed the same words, or words side by side.
 *
 *     before  Led 4 engineers in Leeds    after  Led 6 engineers in Leeds    now  Led 4 engineers in York
 *     →       Led 6 engineers in York
 */
export function carryWords(before: string, after: string, now: string): string | null {
  if (isSameText(before, now) || isSameText(after, now)) return after;
  const theirs = diffWords(before, now);
  let text = "";
  let from = 0;
  let shift = 0;
  let next = 0;
  for (const hunk of diffWords(before, after)) {
    for (let other = theirs[next]; other && other.end < hunk.start; other = theirs[++next])
      shift += other.after.length - (other.end - other.start);
    const other = theirs[next];
    if (other && other.start <= hunk.end) return null;
    text += now.slice(from, hunk.start + shift) + hunk.after;
    from = hunk.end + shift;
  }
  return text + now.slice(from);
}
