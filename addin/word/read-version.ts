import type { Revision } from "../../shared/docx/types.ts";
import { placeBlocks } from "./block-places.ts";
import type { BlockPlaces } from "./find-block.ts";

/** Where a file's blocks stand. The engine is loaded with the first file. */
export async function readBlockPlaces(bytes: Uint8Array): Promise<BlockPlaces> {
  const doc = await open(bytes);
  const { readBlocks } = await import("../../shared/docx/read/read-blocks.ts");
  return placeBlocks(readBlocks(doc, "final"));
}

/** The revisions still pending in a file, as Word's reviewing pane lists them. */
export async function readRevisions(bytes: Uint8Array): Promise<Revision[]> {
  const doc = await open(bytes);
  const { listRevisions } = await import("../../shared/docx/revisions/list-revisions.ts");
  return listRevisions(doc);
}

async function open(bytes: Uint8Array) {
  const { openDocx } = await import("../../shared/docx/package/open-docx.ts");
  const opened = await openDocx(bytes);
  if (!opened.ok)
    throw Object.assign(new Error(opened.problem.message), { name: "ApiProblem", ...opened.problem });
  return opened.value;
}
