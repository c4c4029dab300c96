import type { DocxProblem, Revision } from "../../shared/docx/types.ts";
import { placeBlocks } from "./block-places.ts";
import type { BlockPlaces } from "./find-block.ts";

/** What the pane needs from a file: where its blocks stand. The engine is loaded with the first file. */
export async function readBlockPlaces(bytes: Uint8Array): Promise<BlockPlaces> {
  const { openDocx, readBlocks } = await import("../../shared/docx/index.ts");
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return placeBlocks(readBlocks(opened.value, "final"));
}
export type { DocxProblem, Revision };
