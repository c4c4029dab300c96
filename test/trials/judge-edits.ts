/** One résumé tailored to one posting, held against the edits written by hand for the pair. */
import { loadWordVectors } from "../../api/worker/load-word-vectors.ts";
import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import type { Posting } from "../../shared/posting/model.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import type { Suggestion } from "../../shared/tailoring/model.ts";
import { proposeSuggestions } from "../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../shared/tailoring/score-fit.ts";
import { people } from "../fixtures/people/index.ts";
import { layouts } from "../fixtures/people/layouts/index.ts";
import {
  countsAs,
  type IdealEdit,
  type IdealPair,
  isBlockOf,
  postingOf,
  type TemptingEdit,
  withoutMark,
} from "../fixtures/tailoring/ideal/index.ts";

const today = "2026-11-30";

export interface JudgedEdits {
  pair: IdealPair;
  posting: Posting;
  found: { ideal: IdealEdit; by: Suggestion }[];
  missed: IdealEdit[];
  /** Tempting edits that were made all the same. */
  tempted: { tempting: TemptingEdit; by: Suggestion }[];
  supported: Suggestion[];
  /** Supported suggestions that meet no ideal edit: kept or not as a reader judges. */
  others: Suggestion[];
  /** Text of each block by its address. */
  texts: Map<string, string>;
  visible: number;
  visibleAfter: number;
  evidenced: number;
  of: number;
}

/** Deterministic. */
export async function judgeEdits(pair: IdealPair): Promise<JudgedEdits> {
  const person = people.find((one) => one.id === pair.person)!;
  const layout = layouts.find((one) => one.name === pair.layout)!;
  const opened = await openDocx(await layout.pour(person));
  const read = readPosting({ text: postingOf(pair) });
  if (!opened.ok || !read.ok) throw new Error(`cannot be read: ${pair.person} × ${pair.posting}`);
  const posting = read.value;
  const blocks = readBlocks(opened.value);
  const resume = readResume(blocks);
  const input = { blocks, resume, facts: listFacts(resume), posting, vectors: loadWordVectors(), today };
  const suggestions = [...proposeSuggestions(input)].flatMap((step) => step.suggestion ?? []);
  const supported = suggestions.filter((one) => one.verdict === "supported" && one.edit !== null);
  const addresses = blocks.map((one) => one.address);
  const score = scoreFit({ ...input, suggestions });

  const met = new Map<IdealEdit, Suggestion>();
  for (const ideal of pair.edits) {
    const by = supported.find((one) => countsAs(ideal, one, addresses));
    if (by) met.set(ideal, by);
  }
  return {
    pair,
    posting,
    found: [...met].map(([ideal, by]) => ({ ideal, by })),
    missed: pair.edits.filter((ideal) => !met.has(ideal)),
    tempted: pair.tempting.flatMap((tempting) => {
      const by = supported.find(
        (one) => isBlockOf(tempting, one.before) && withoutMark(one.after) === withoutMark(tempting.after),
      );
      return by ? [{ tempting, by }] : [];
    }),
    supported,
    others: supported.filter((one) => ![...met.values()].includes(one)),
    texts: new Map(blocks.map(({ address, text }) => [address, text])),
    visible: score.today,
    visibleAfter: score.after,
    evidenced: score.reachable,
    of: score.of,
  };
}
