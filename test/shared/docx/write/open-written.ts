import { unzipSync } from "fflate";
import { type Block, openDocx, readBlocks } from "../../../../shared/docx/index.ts";

/** As our own engine reads it. */
export async function readWritten(bytes: Uint8Array): Promise<Block[]> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readBlocks(opened.value);
}

export function readPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}
