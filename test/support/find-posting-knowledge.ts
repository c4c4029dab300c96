import { readPosting } from "../../shared/posting/read-posting.ts";
import { findSkill } from "../../shared/text/skills/index.ts";
import type { Place } from "./score-skillspan.ts";

/** Where each unit of `read` stands in `written`, which has some more (soft hyphens, blanks at the end). */
function listOffsets(read: string, written: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const unit of read.split("")) {
    at = written.indexOf(unit, at);
    if (at < 0) throw new Error("a posting is read that is not written");
    offsets.push(at);
    at += 1;
  }
  return offsets;
}

/** Skills of a posting but the soft ones, at their offsets in `text`. */
export function findPostingKnowledge(text: string): Place[] {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.code);
  const { skills, text: read } = result.value;
  const offsets = listOffsets(read, text);
  return skills
    .filter(({ name, source }) => source !== "dictionary" || findSkill(name)?.category !== "soft")
    .map(({ start, end }) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 }));
}
