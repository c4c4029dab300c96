import { type FoundSkill, sameSkill } from "../text/skills/index.ts";
import { containsSpelling, inSentence, isProperName, isShortForm } from "./posting-spelling.ts";
import { type Ground, requirementsNaming, type Workspace } from "./read-ground.ts";
import { isContentWord, readWords } from "./read-words.ts";
import type { WordChange } from "./word-change.ts";

/**
 * "Moving and Handling (manual handling), renewed 2026": a course keeps its name, and who looks by the posting's name for what it
 * teaches finds it. Never for a paper that is a licence or a certificate by its own name, for part of a longer name ("Strategic
 * Selling"), nor where both names have the same words.
 */
export function explainCourse(
  { text: own, start, end, name, narrower, entry }: FoundSkill,
  theirs: string,
  ground: Ground,
  { input }: Workspace,
): WordChange | null {
  if (ground.kind !== "certificate" || narrower || isShortForm(theirs) || isShortForm(own)) return null;
  if (entry.category === "certificate" || entry.category === "licence" || isProperName(entry.category))
    return null;
  const { text } = ground.block;
  const stems = new Set(readWords(own).map(({ stem }) => stem));
  const isAlike = readWords(theirs)
    .filter(isContentWord)
    .every(({ stem }) => stems.has(stem));
  if (isAlike || !sameSkill(own, theirs) || containsSpelling(` ${text}`, theirs)) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(0, start)) || !/^\s*(?:$|[,;.:–-])/.test(text.slice(end))) return null;
  return {
    start: end,
    end,
    text: ` (${inSentence(theirs, name)})`,
    reason: `says “${theirs}” as the posting does, for your “${own}”`,
    requirements: requirementsNaming(input.posting, name),
    facts: [],
  };
}
