import { hashText } from "../text/hash-text.ts";
import type { Source } from "./model.ts";
import type { ResumeLine } from "./read-resume-lines.ts";

/** Gives ids that depend on the content alone; equal contents are told apart by a counter in reading order. */
export function createItemIds(): (kind: string, ...content: (string | null)[]) => string {
  const seen = new Map<string, number>();
  return (kind, ...content) => {
    const base = `${kind}-${hashText(content.map((part) => part ?? "").join("\u0001")).slice(0, 9)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

export type ItemIds = ReturnType<typeof createItemIds>;

/** What every reader of a section needs besides its lines. */
export interface ReadingContext {
  ids: ItemIds;
  versionId: string | null;
}

export function sourcesOf(lines: ResumeLine[], versionId: string | null): Source[] {
  return [...new Set(lines.map((line) => line.block.address))].map((block) => ({
    kind: "block",
    block,
    versionId,
  }));
}
