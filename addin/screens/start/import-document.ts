import type { AnswerOf } from "../../client/send-request.ts";
import { readDocument } from "../../word/read-document.ts";
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

/** The open document as the next version of the résumé it belongs to; `unchanged` where nothing is new. */
export async function importAgain(pane: Pane): Promise<ReimportAnswer> {
  const { resume, link } = pane.state();
  if (!resume || !link) throw new Error("importAgain without a résumé");
  const { bytes } = await readDocument();
  const answer = await pane.client.call("createVersion", {
    params: { resumeId: resume.id },
    query: { base: link.versionId },
    file: bytes,
  });
  keepReading(pane, answer);
  // A merge holds words that this document lacks: it stays a child of what it came from until it is replaced.
  const isThisDocument = answer.outcome === "unchanged" || answer.outcome === "fast-forward";
  if (isThisDocument && answer.version.id !== link.versionId)
    await pane.settle(answer.resume, answer.version.id);
  else if (isThisDocument) void pane.countChanges();
  return answer;
}

export function readingKey(pane: Pane, resumeId: string): string {
  return `${pane.keyPrefix}autohire.reading.${resumeId}`;
}

/** What was read stays at hand: the server tells it only with the import. */
function keepReading(pane: Pane, answer: ImportAnswer): void {
  writeJson(pane.storage, readingKey(pane, answer.resume.id), answer.reading);
}
