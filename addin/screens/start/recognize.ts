import type { AnswerOf } from "../../client/send-request.ts";
import { readDocument } from "../../word/read-document.ts";
import type { Pane } from "../pane.ts";

export type Likely = AnswerOf<"recognizeDocument">["candidates"][number];

export interface Recognized {
  /** The résumé that the document surely is a version of; null where the candidate is to be asked, or nothing is like it. */
  match: Likely | null;
  /** What it may be, the likeliest first. */
  likely: Likely[];
}

export const nothingLike: Recognized = { match: null, likely: [] };

/** With fewer words in common, two documents are just about the same trade. */
const leastSameWords = 0.35;
/** More would have to be read rather than seen. */
const mostAsked = 3;

/**
 * Whether the open document is a copy of one of the candidate's résumés that lost our link, or never had one. Its link, if it has one,
 * names a résumé of somebody else's and says nothing. Only asks: nothing is kept, here or on the server.
 */
export async function recognizeOpenDocument(pane: Pane): Promise<Recognized> {
  const { items } = await pane.client.call("listResumes", { query: { limit: "1" } });
  if (items.length === 0) return nothingLike;
  const { bytes } = await readDocument();
  const { match, candidates } = await pane.client.call("recognizeDocument", { file: bytes });
  const likely = candidates.filter(({ sameWords }) => sameWords >= leastSameWords).slice(0, mostAsked);
  return { match: match && match.sameWords >= leastSameWords ? match : null, likely };
}
