import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Block, DocumentLink } from "../../shared/docx/types.ts";
import type { ResumeModel } from "../../shared/resume/model.ts";
import { Problem } from "../problem.ts";
import { workerPool } from "../worker/worker-pool.ts";

export interface ReadDocument {
  blocks: Block[];
  model: ResumeModel;
  /** Where the document says it came from; untrusted, as everything in it. */
  link: DocumentLink | null;
  /** The same for documents that say the same. */
  contentHash: string;
}

/**
 * Opens and reads an uploaded document for the version it is to become.
 *
 * @throws Problem with the document's code, or `resume-has-no-text`; nothing has been stored then.
 */
export async function readDocument(bytes: Uint8Array, versionId: string): Promise<ReadDocument> {
  const read = await workerPool().run("readDocument", { bytes, versionId });
  if (!read.ok) throw new Problem(read.problem.code, { detail: read.problem.message });
  if (!read.value.blocks.some((block) => block.text.trim() !== ""))
    throw new Problem("resume-has-no-text", {
      detail: "This document has no text. If it is a picture of a résumé, open the one it was made from.",
    });
  return read.value;
}

/** What the candidate is shown of a reading. */
export function describeReading({
  sections,
  unread,
  ...facts
}: ResumeModel): Answer<"createResume">["reading"] {
  const items = [
    ...facts.summary,
    ...facts.positions.flatMap((position) => [position, ...position.bullets]),
    ...facts.education.flatMap((education) => [education, ...education.details]),
    ...facts.skills,
    ...facts.projects.flatMap((project) => [project, ...project.details]),
    ...facts.certificates,
    ...facts.languages,
    ...facts.publications,
    ...facts.other,
  ];
  return {
    sections: sections.map(({ kind, title, blocks }) => ({ kind, title, blocks: blocks.length })),
    unread,
    unsure: items.filter((item) => item.confidence === "unsure").length,
  };
}
