/** Pages and lines of documents as LibreOffice sets them: one process for many documents, with a profile of its own. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertInOffice } from "./convert-in-office.ts";
import { soffice } from "./settle-in-office.ts";

export interface PageCount {
  pages: number;
  /** Lines with text on them; null where there is no pdftotext to read them. */
  lines: number | null;
}

/** How many documents one process converts; it grows with each. */
const batch = 40;

/** Null for a document that LibreOffice could not set. @throws where LibreOffice is not installed. */
export async function countPages(documents: readonly Uint8Array[]): Promise<(PageCount | null)[]> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed here.");
  const folder = await mkdtemp(join(tmpdir(), "autohire-pages-"));
  const counts: (PageCount | null)[] = [];
  try {
    for (let from = 0; from < documents.length; from += batch) {
      const some = documents.slice(from, from + batch);
      const files: string[] = [];
      for (const [n, bytes] of some.entries()) {
        files.push(join(folder, `${from + n}.docx`));
        await writeFile(files.at(-1)!, bytes);
      }
      await convertInOffice(folder, files, "pdf");
      for (const [n] of some.entries()) counts.push(await readCount(join(folder, `${from + n}.pdf`)));
    }
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readCount(path: string): Promise<PageCount | null> {
  const pdf = await readFile(path, "latin1").catch(() => null);
  if (pdf === null) return null;
  const pages = (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
  return pages === 0 ? null : { pages, lines: await countLines(path) };
}

function countLines(path: string): Promise<number | null> {
  return new Promise((resolve) => {
    execFile("pdftotext", ["-layout", path, "-"], { maxBuffer: 16 * 1024 * 1024 }, (error, text) =>
      resolve(error ? null : text.split("\n").filter((line) => line.trim() !== "").length),
    );
  });
}
