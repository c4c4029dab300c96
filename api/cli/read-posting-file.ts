import type { Posting } from "../../shared/posting/model.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { fail, readInputFile } from "./terminal.ts";

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
