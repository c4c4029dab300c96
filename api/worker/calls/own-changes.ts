import { anchorName, type DocxDocument, readBlocks } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import {
  findOwnChanges,
  type OwnChange,
  type Standing,
  type TwoReadings,
} from "../../../shared/sync/find-own-changes.ts";

import { openStored } from "./open-stored.ts";

/**
 * How changes of ours stand in a document, and how it reads without those that are pending. `from`: the version it was made from;
 * `run`: the one that it is said to hold suggestions of.
 */
export async function readOwnChanges(input: {
  bytes: Uint8Array;
  from: Uint8Array;
  changes: OwnChange[];
  run: string | null;
  versionId: string;
}): Promise<{ standings: Standing[]; blocks: Block[]; model: ResumeModel; pendingWords: string[] }> {
  const document = await openStored(input.bytes);
  const text = document.text(document.mainPart);
  const isMarked = (id: string) => text.includes(`w:name="${anchorName(id)}"`);
  const { blocks, ...found } = findOwnChanges(input.changes, readBoth(document), {
    from: readBoth(await openStored(input.from)),
    had: ({ run, id }) => run === input.run || [id, `${id}to`, `${id}from`].some(isMarked),
  });
  return { ...found, blocks, model: readResume(blocks, { versionId: input.versionId }) };
}

const readBoth = (document: DocxDocument): TwoReadings => ({
  final: readBlocks(document),
  original: readBlocks(document, "original"),
});

/** The final reading without changes of ours that are pending in it, and those. */
export function readWithout(
  document: DocxDocument,
  own: readonly OwnChange[],
): { blocks: Block[]; pendingWords: string[] } {
  if (own.length === 0) return { blocks: readBlocks(document), pendingWords: [] };
  return findOwnChanges(own, readBoth(document), { from: null, had: () => false });
}
