import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { openDocx } from "../../shared/docx/package/open-docx.ts";
import { fail, readInputFile } from "./terminal.ts";

/** The document in a file; ends the command with a sentence that names the file where there is none. */
export async function readDocxFile(path: string): Promise<DocxDocument> {
  const opened = await openDocx(await readInputFile(path));
  return opened.ok ? opened.value : fail(`${path}: ${opened.problem.message}`);
}

/** Who made tracked changes, and when: whole seconds in UTC, as Word writes them; now unless given. */
export function readTracking(options: { author: string; date?: string }): { author: string; date: string } {
  if (options.author.trim() === "") fail("--author needs a name.");
  if (/\p{Cc}/u.test(options.author)) fail("--author holds a character that cannot stand in a document.");
  const date = options.date === undefined ? new Date() : new Date(options.date);
  const year = date.getUTCFullYear();
  // Also false for what is no date at all. Years of five digits are no dates to Word.
  if (!(year >= 1601 && year <= 9999))
    fail(`--date is no date: "${options.date}"; write it as 2026-11-21T09:00:00Z.`);
  return { author: options.author, date: date.toISOString().replace(/\.\d+Z$/, "Z") };
}
