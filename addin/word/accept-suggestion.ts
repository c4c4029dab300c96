import type { Edit } from "../../shared/docx/types.ts";
import { type BlockPlace, type BlockPlaces, findBlock } from "./find-block.ts";
import { HostProblem } from "./host-problem.ts";
import { type LoadedParagraph, loadParagraphs } from "./read-paragraphs.ts";
import { writeInWord } from "./run-in-word.ts";
import { writeEdit } from "./write-edit.ts";
import type { WrittenChange } from "./written-change.ts";

export interface AcceptRequest {
  suggestionId: string;
  edit: Edit;
  /** What the block reads afterwards: the suggestion's words, or the candidate's own. */
  after: string;
  /** The blocks of the version the suggestion was made for. */
  places: BlockPlaces;
}

/**
 * Writes one suggestion into the open document as tracked changes, reads it back and compares. Resolves with what was
 * done, in order; rejects with a HostProblem after putting back what it had done.
 */
export async function acceptSuggestion(request: AcceptRequest): Promise<WrittenChange[]> {
  const { edit, after, places, suggestionId: id } = request;
  return writeInWord("TrackAll", async (context) => {
    const paragraphs = await loadParagraphs(context);
    const find = (block: string, before: string | null) =>
      getParagraph(paragraphs, placeOf(places, block, before));
    return writeEdit(context, paragraphs, { edit, after, id, find });
  });
}

function placeOf(places: BlockPlaces, address: string, before: string | null): BlockPlace {
  const place = places.get(address);
  if (place && !place.reachable) throw new HostProblem("block-out-of-reach");
  if (place) return before === null ? place : { ...place, text: before };
  if (before === null) throw new HostProblem("block-not-found");
  return { text: before, reachable: true, occurrence: 0, previous: null, next: null };
}

function getParagraph(paragraphs: LoadedParagraph[], place: BlockPlace): number {
  const index = findBlock(
    paragraphs.map((entry) => entry.text),
    place,
  );
  if (index === null) throw new HostProblem("block-not-found");
  return index;
}
