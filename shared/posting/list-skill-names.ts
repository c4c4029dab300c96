import type { Posting } from "./model.ts";
import { recognizeTopic } from "./recognize-topic.ts";

/**
 * The names of a posting's skills for somebody to read, each once, in reading order: without wider words around a skill that is
 * named already ("agile methodologies" where "Agile" stands) and without degrees, which their requirement says better.
 */
export function listSkillNames({ skills }: Posting): string[] {
  const names = new Map<string, string>();
  skills.forEach(({ name, source, end }, at) => {
    const after = skills[at + 1];
    // The wider stands before what it holds.
    const isWider = source === "model" && after !== undefined && after.start < end;
    if (isWider || (source === "model" && recognizeTopic(name, []) === "degree")) return;
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  });
  return [...names.values()];
}
