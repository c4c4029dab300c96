import type { Job, Resume, Run, RunOptions } from "../../../shared/contract/schemas.ts";
import { openInNewWindow } from "../../word/open-document.ts";
import type { Pane } from "../pane.ts";
import { importAgain, type ReimportAnswer } from "../start/import-document.ts";

export type StartedRun =
  | { kind: "here"; run: Run }
  | {
      kind: "copy";
      resume: Resume;
      run: Run;
      bytes: Uint8Array;
      fileName: string;
      opened: boolean;
      error: unknown;
    }
  /** The server holds other changes to the same lines; they have to be settled before. */
  | { kind: "conflict"; answer: ReimportAnswer };

/**
 * A run for the open document. Imports it first, so that what is tailored is what the candidate sees and no suggestion is
 * made for words that are gone.
 */
export async function tailorHere(pane: Pane, job: Job, options: RunOptions): Promise<StartedRun> {
  const answer = await importAgain(pane);
  if (answer.outcome === "conflict" || answer.outcome === "merged") return { kind: "conflict", answer };
  const run = await pane.client.call("startTailoringRun", {
    body: { resumeId: answer.resume.id, jobId: job.id, versionId: answer.version.id, options },
  });
  return { kind: "here", run };
}

/** A run for a copy, which opens in a window of its own; its pane finds job and run by the document's link. */
export async function tailorCopy(pane: Pane, job: Job, options: RunOptions): Promise<StartedRun> {
  const answer = await importAgain(pane);
  if (answer.outcome === "conflict" || answer.outcome === "merged") return { kind: "conflict", answer };
  const { client } = pane;
  const resume = await client.call("createResumeCopy", {
    params: { resumeId: answer.resume.id },
    body: { jobId: job.id, versionId: answer.version.id },
  });
  const run = await client.call("startTailoringRun", {
    body: { resumeId: resume.id, jobId: job.id, options },
  });
  const file = await client.download("getVersionDocx", {
    params: { resumeId: resume.id, versionId: resume.latest.id },
    query: { linked: "true" },
  });
  const fileName = file.fileName ?? `${resume.title}.docx`;
  try {
    await openInNewWindow(file.bytes);
    return { kind: "copy", resume, run, bytes: file.bytes, fileName, opened: true, error: null };
  } catch (error) {
    return { kind: "copy", resume, run, bytes: file.bytes, fileName, opened: false, error };
  }
}
