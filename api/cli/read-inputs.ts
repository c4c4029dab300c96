import { type DocxDocument, openDocx } from "../../shared/docx/index.ts";
import type { Posting } from "../../shared/posting/model.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { fail, readInputFile } from "./terminal.ts";

/** The document in a file; ends the command with a sentence that names the file where there is none. */
export async function readDocxFile(path: string): Promise<DocxDocument> {
  const opened = await openDocx(await readInputFile(path));
  return opened.ok ? opened.value : fail(`${path}: ${opened.problem.message}`);
}

/** The posting in a file. Markup is told by its first character: postings as text do not begin with one. */
export async function readPostingFile(path: string): Promise<Posting> {
  const text = decodeText(await readInputFile(path));
  const result = readPosting(/^\s*</u.test(text) ? { html: text } : { text });
  return result.ok ? result.value : fail(`${path}: ${result.problem.message}`);
}

/** UTF-8 or UTF-16 with its mark; otherwise what Windows programs write. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
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
