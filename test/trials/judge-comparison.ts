/** One comparison judged from outside: what it says, what it reads as, and how much it marks. */
import {
  acceptRevisions,
  CompareRefusal,
  compareDocuments,
  DocxFailure,
  openDocx,
  rejectRevisions,
  saveDocx,
} from "../../shared/docx/index.ts";
import type { CompareSummary } from "../../shared/docx/types.ts";
import { type Aspect, compareReadings, type Difference } from "./compare-readings.ts";
import { type ReadStory, readStories } from "./independent-reader.ts";
import { countMarkedWords, type MarkedWords, wordKinds } from "./marked-words.ts";

export type Judgement =
  | { kind: "unreadable"; code: string }
  | { kind: "refused"; code: string; message: string; ms: number }
  | { kind: "failed"; error: string; ms: number }
  | {
      kind: "compared";
      out: Uint8Array;
      ms: number;
      summary: CompareSummary;
      /** In what the accepted, the rejected document differ from `after` and `before`. */
      accepted: Difference[];
      rejected: Difference[];
      /** In what the engine's own accepting and rejecting of the result differ from this reader's. */
      settled: Difference[];
      stretches: MarkedWords;
      tokens: MarkedWords;
    };

/** Aspects without which a result does not read as the document it stands for. */
export const exactAspects: ReadonlySet<Aspect> = new Set<Aspect>([
  "text",
  "place",
  "objects",
  "list",
  "style",
  "formatting",
  "links",
  "paragraph",
]);

const by = { author: "Comparer", date: "2026-01-01T00:00:00Z" };

export async function judgeComparison(before: Uint8Array, after: Uint8Array): Promise<Judgement> {
  const [mine, theirs] = [await openDocx(before), await openDocx(after)];
  if (!mine.ok) return { kind: "unreadable", code: mine.problem.code };
  if (!theirs.ok) return { kind: "unreadable", code: theirs.problem.code };
  const startedMs = performance.now();
  let result: ReturnType<typeof compareDocuments>;
  try {
    result = compareDocuments(mine.value, theirs.value, by);
  } catch (error) {
    const ms = performance.now() - startedMs;
    if (error instanceof DocxFailure) return { kind: "unreadable", code: error.problem.code };
    if (error instanceof CompareRefusal)
      return { kind: "refused", code: error.code, message: error.message, ms };
    return { kind: "failed", error: String((error as Error).stack ?? error), ms };
  }
  const ms = performance.now() - startedMs;
  try {
    const out = await saveDocx(result.document);
    const [wanted, had] = [await readStories(after, "final"), await readStories(before, "final")];
    const [final, original] = [await readStories(out, "final"), await readStories(out, "original")];
    const read = async (document: typeof result.document) => readStories(await saveDocx(document), "asIs");
    const { untracked } = result.summary;
    return {
      kind: "compared",
      out,
      ms,
      summary: result.summary,
      accepted: compareReadings(tracked(wanted), tracked(final)),
      rejected: compareReadings(...followAfter(tracked(had), tracked(original), untracked)),
      settled: [
        ...compareReadings(final, await read(acceptRevisions(result.document))),
        ...compareReadings(original, await read(rejectRevisions(result.document))),
      ],
      stretches: countMarkedWords(tracked(original), tracked(final), wordKinds.stretches),
      tokens: countMarkedWords(tracked(original), tracked(final), wordKinds.tokens),
    };
  } catch (error) {
    return { kind: "failed", error: String((error as Error).stack ?? error), ms };
  }
}

/** Comments cannot be tracked. */
const tracked = (stories: ReadStory[]) => stories.filter(({ story }) => story !== "comments");

/**
 * Headers that were added, removed or exchanged and section breaks that came or went cannot be tracked: where the result
 * says so it follows `after`, and of the rejected document only what both have can be asked.
 */
function followAfter(
  had: ReadStory[],
  original: ReadStory[],
  untracked: readonly string[],
): [ReadStory[], ReadStory[]] {
  const sections = untracked.some((one) => one.includes("section break"));
  const about = untracked.filter((one) => /\b(?:header|footer)\b/.test(one));
  const exchanged = sections || about.some((one) => one.includes("replaced"));
  const inBoth = ({ story }: ReadStory) =>
    had.some((one) => one.story === story) && original.some((one) => one.story === story);
  const isRepeated = ({ story }: ReadStory) => /^(?:header|footer):/.test(story);
  const keep = (one: ReadStory) => !isRepeated(one) || (!exchanged && (about.length === 0 || inBoth(one)));
  const shown = (one: ReadStory) => (sections ? { ...one, sections: [] } : one);
  return [had.filter(keep).map(shown), original.filter(keep).map(shown)];
}

export function isExactly(differences: readonly Difference[]): boolean {
  return !differences.some(({ aspect }) => exactAspects.has(aspect));
}
