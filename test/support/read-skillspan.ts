import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One sentence of SkillSpan: its tokens and, for each, the tag of the experts: "O", "B" (first of a span) or "I". */
export interface TaggedSentence {
  tokens: string[];
  skill: Tag[];
  knowledge: Tag[];
}

export type Tag = "O" | "B" | "I";
export type Source = "house" | "tech";

const folder = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "postings", "skillspan");

/** Null where the corpus is not on this machine. Sentences stand in the order of the postings they come from. */
export function readSkillSpan(source: Source, part: "train" | "dev"): TaggedSentence[] | null {
  const path = join(folder, `${source}_${part}.conll`);
  if (!existsSync(path)) return null;
  const sentences: TaggedSentence[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/u)) {
    const lines = block.split("\n").filter((line) => line.includes("\t"));
    if (lines.length === 0) continue;
    const columns = lines.map((line) => line.split("\t"));
    sentences.push({
      tokens: columns.map((one) => one[0]!.trim()),
      skill: columns.map((one) => one[1]!.trim().charAt(0) as Tag),
      knowledge: columns.map((one) => one[2]!.trim().charAt(0) as Tag),
    });
  }
  return sentences;
}

export interface Span {
  /** Tokens `first` to `last`, both included. */
  first: number;
  last: number;
}

export function readSpans(tags: readonly Tag[]): Span[] {
  const spans: Span[] = [];
  tags.forEach((tag, at) => {
    const open = spans.at(-1);
    if (tag === "I" && open !== undefined && open.last === at - 1) open.last = at;
    else if (tag !== "O") spans.push({ first: at, last: at });
  });
  return spans;
}
