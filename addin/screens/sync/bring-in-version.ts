import type { Incoming, Version } from "../../../shared/contract/schemas.ts";
import { type BroughtIn, bringIn } from "../../word/bring-in.ts";
import { takeBack } from "../../word/take-back.ts";
import type { Pane } from "../pane.ts";

export interface Outcome {
  answers: BroughtIn[];
  from: Version;
  to: Version;
  pages: Incoming["pages"];
  /** The document has all of version `to`, and is linked to it. */
  isWhole: boolean;
}

/**
 * Brings in what the open document lacks. Only a document that has all of a version is linked to it: what it lacks would count
 * as taken away by the candidate with the next import. `earlier` is the outcome of a try before.
 */
export async function bringInVersion(
  pane: Pane,
  { from, to, lines, pages, edits, leftOut }: Incoming,
  earlier: Outcome | null,
  onProgress: (done: number, of: number) => void,
): Promise<Outcome> {
  const { resume } = pane.state();
  const answers = await bringIn({
    versionId: to.id,
    lines,
    pages,
    edits,
    earlier: earlier?.answers ?? [],
    onProgress,
  });
  const isWhole = leftOut.length === 0 && answers.every(({ problem }) => problem === null);
  if (isWhole && resume) await pane.settle(resume, to.id);
  else await pane.countChanges();
  return { answers, from, to, pages, isWhole };
}

/** The document as it was, linked as it was. Rejects where the candidate has changed the words since: the rest then stays in. */
export async function takeVersionBack(pane: Pane, { answers, from }: Outcome): Promise<void> {
  const { resume } = pane.state();
  // Before the first line is changed back: a document that lacks something must never count as the newer version.
  if (resume) await pane.settle(resume, from.id);
  await takeBack([...answers].reverse().flatMap(({ changes }) => changes ?? []));
  await pane.countChanges();
}
