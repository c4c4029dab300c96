import type { Block, DocumentLink } from "../../shared/docx/types.ts";
import { followFile, sketchDocument } from "../../shared/sync/recognize-document.ts";
import type { World } from "../world.ts";
import { findSketch, listSketchesOfFile } from "./store.ts";

/** Imports of one file since it got its link; beyond them the way is not followed. */
const mostFollowed = 100;

interface LinkedFile {
  blocks: readonly Block[];
  link: DocumentLink | null;
  name: string | null;
}

/**
 * The version that a file comes from by its link, or what became of that with the file since. A link is a hint of a document that may come from
 * anywhere: it is followed only to the candidate's own version. Null: it names none.
 */
export async function findLinkedVersion(
  world: World,
  candidateId: string,
  { blocks, link, name }: LinkedFile,
): Promise<string | null> {
  const uuid = /^[0-9a-f-]{36}$/;
  if (link === null || !uuid.test(link.resumeId) || !uuid.test(link.versionId)) return null;
  const linked = await findSketch(world.db, candidateId, link.resumeId, link.versionId);
  if (linked === null || name === null) return linked?.versionId ?? null;
  const imported = await listSketchesOfFile(world.db, candidateId, linked, name, mostFollowed);
  return followFile(sketchDocument(blocks), linked, imported).versionId;
}
