/**
 * What is measured inside one process, in Node and, bundled, in a browser. Bytes in, bytes out. Each gives a function to
 * be called again and again.
 */

import {
  applyEdits,
  compareDocuments,
  openDocx,
  readBlocks,
  readText,
  saveDocx,
} from "../../shared/docx/index.ts";
import type { DocxDocument } from "../../shared/docx/package/document.ts";

const author = { author: "Bench", date: "2026-01-01T00:00:00Z" };

export async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

export async function compare(before: Uint8Array, after: Uint8Array): Promise<Uint8Array> {
  return saveDocx(compareDocuments(await open(before), await open(after), author).document);
}

export async function edit(
  bytes: Uint8Array,
  address: string,
  before: string,
  after: string,
): Promise<Uint8Array> {
  const { document, refused } = applyEdits(
    await open(bytes),
    [{ type: "replace", block: address, before, after }],
    author,
  );
  if (refused.length > 0) throw new Error(refused[0]?.message);
  return saveDocx(document);
}

export async function openAndSave(bytes: Uint8Array): Promise<Uint8Array> {
  return saveDocx(await open(bytes));
}

export async function text(bytes: Uint8Array): Promise<string> {
  return readText(await open(bytes));
}

export async function findAddress(bytes: Uint8Array, before: string): Promise<string> {
  const block = readBlocks(await open(bytes)).find((one) => one.text === before);
  if (block === undefined) throw new Error(`no block reads ${before}`);
  return block.address;
}

export interface Timing {
  medianMs: number;
  cpuMs: number | null;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Medians of each, called in turn so that a busy machine slows all of them alike. `cpu` gives milliseconds used so far. */
export async function timeInTurn(
  calls: readonly (() => Promise<unknown>)[],
  { warmUp, rounds, cpu }: { warmUp: number; rounds: number; cpu?: () => number },
): Promise<Timing[]> {
  for (let n = 0; n < warmUp; n++) for (const call of calls) await call();
  const walls: number[][] = calls.map(() => []);
  const cpus: number[][] = calls.map(() => []);
  for (let n = 0; n < rounds; n++) {
    for (const [at, call] of calls.entries()) {
      const [start, used] = [performance.now(), cpu?.() ?? 0];
      await call();
      cpus[at]?.push((cpu?.() ?? 0) - used);
      walls[at]?.push(performance.now() - start);
    }
  }
  return walls.map((wall, at) => ({
    medianMs: median(wall),
    cpuMs: cpu === undefined ? null : median(cpus[at] as number[]),
  }));
}
