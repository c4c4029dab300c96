import { ApiProblem } from "../../client/api-problem.ts";
import type { AnswerOf } from "../../client/send-request.ts";
import type { BlockPlaces } from "../../word/find-block.ts";
import { HostProblem } from "../../word/host-problem.ts";
import { readDocument } from "../../word/read-document.ts";
import { readBlockPlaces } from "../../word/read-version.ts";
import type { Pane } from "../pane.ts";
import { writeJson } from "../place.ts";

export type ImportAnswer = AnswerOf<"createResume">;
export type Reading = ImportAnswer["reading"];
export type ReimportAnswer = AnswerOf<"createVersion">;

/** The open document as a new résumé, version 1. */
export async function importDocument(pane: Pane, title: string | null): Promise<ImportAnswer> {
  const { bytes } = await readDocument();
  const query = title ? { title: title.slice(0, 200) } : {};
  const answer = await pane.client.call("createResume", { query, file: bytes });
  keepReading(pane, answer);
  await pane.settle(answer.resume, answer.version.id);
  return answer;
}

/**
 * The open document as the next version of the résumé it belongs to; `unchanged` where nothing is new. Whatever comes of it,
 * the document is linked to the version that holds its own words: were an older one named, its lines would count as edits
 * anew with each import.
 */
export async function importAgain(pane: Pane): Promise<ReimportAnswer> {
  const { resume, link } = pane.state();
  if (!resume || !link) throw new Error("importAgain without a résumé");
  const read = await readDocument();
  if (read.source === "ooxml" && (await lacksLines(pane, resume.id, link.versionId, read.bytes)))
    throw new HostProblem("file-not-available");
  const { bytes } = read;
  const params = { resumeId: resume.id };
  const answer = await pane.client
    .call("createVersion", {
      params,
      query: { base: link.versionId, ...(link.runId ? { run: link.runId } : {}) },
      file: bytes,
    })
    .catch(async (error: unknown) => {
      await followKeptVersion(pane, resume.id, error);
      throw error;
    });
  keepReading(pane, answer);
  const here = versionHere(answer);
  if (here !== link.versionId || answer.resume.latest.id !== resume.latest.id)
    await pane.settle(answer.resume, here);
  else void pane.countChanges();
  if (answer.merge) pane.noteMerge(answer.merge, answer.resume);
  // It may have taken the place of what waited. The import itself is done, whether that can be asked or not.
  else if (pane.state().merge) await pane.lookForMerge().catch(() => undefined);
  return answer;
}

/**
 * Where Word gives only the body, what stands in headers, footers and text boxes may be missing, and would read as taken out by the
 * candidate.
 */
async function lacksLines(
  pane: Pane,
  resumeId: string,
  versionId: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const outside = (places: BlockPlaces) =>
    [...places.values()].flatMap(({ reachable, text }) => (reachable || text.trim() === "" ? [] : [text]));
  const here = new Set(outside(await readBlockPlaces(bytes)));
  return outside(await pane.loadPlaces(resumeId, versionId)).some((text) => !here.has(text));
}

/** The version whose words the document holds. A merge also has words from elsewhere; its second parent is what was sent. */
function versionHere({ outcome, version }: ReimportAnswer): string {
  return (outcome === "merged" ? version.parents[1] : null) ?? version.id;
}

/** What could not be merged was kept all the same, as a version that the problem names. */
async function followKeptVersion(pane: Pane, resumeId: string, error: unknown): Promise<void> {
  if (!(error instanceof ApiProblem) || error.code !== "merge-not-possible") return;
  const { versionId } = error.details;
  if (typeof versionId !== "string") return;
  await pane.settle(await pane.client.call("getResume", { params: { resumeId } }), versionId);
}

export function readingKey(pane: Pane, resumeId: string): string {
  return `${pane.keyPrefix}autohire.reading.${resumeId}`;
}

/** What was read stays at hand: the server tells it only with the import. */
function keepReading(pane: Pane, answer: ImportAnswer): void {
  writeJson(pane.storage, readingKey(pane, answer.resume.id), answer.reading);
}
