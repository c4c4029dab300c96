import { downloadFile } from "../components/download-file.ts";
import { HostProblem } from "../word/host-problem.ts";
import { openInNewWindow } from "../word/open-document.ts";

/** `saved`: Word did not open it, so the file went to the browser to be saved. */
export type OpenedDocument = "opened" | "saved";

/**
 * A document that was made for the candidate, as a new and unsaved one in Word, under a name that Word chooses; `name` is that of
 * the file where Word, for whatever reason, does not open it. The open document stays as it is.
 */
export async function openNewDocument(bytes: Uint8Array, name: string): Promise<OpenedDocument> {
  try {
    await openInNewWindow(bytes);
    return "opened";
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    downloadFile(bytes, name);
    return "saved";
  }
}
