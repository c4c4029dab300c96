import { HostProblem } from "./host-problem.ts";
import { readInWord } from "./run-in-word.ts";

export interface ReadDocument {
  bytes: Uint8Array;
  /** `ooxml`: the file itself was not to be had, and the body was read instead; headers and footers may be missing. */
  source: "file" | "ooxml";
}

export interface ReadOptions {
  /** 0 to 1. */
  onProgress?: (share: number) => void;
  sleep?: (delayMs: number) => Promise<void>;
}

/** Word on the web is often just saving when it answers 11001; a moment later it gives the file (office-js #6743, #6748). */
const retryDelaysMs = [400, 1_200];
/** 64 KB is the most an iPad gives; a résumé is a handful of slices either way. */
const sliceBytes = 65_536;

/** The open document as DOCX bytes, pending revisions included. Rejects with `file-not-available`. */
export async function readDocument(options: ReadOptions = {}): Promise<ReadDocument> {
  const sleep = options.sleep ?? ((delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)));
  let last: unknown = null;
  for (const delayMs of [0, ...retryDelaysMs]) {
    if (delayMs > 0) await sleep(delayMs);
    try {
      return { bytes: await readFile(options.onProgress), source: "file" };
    } catch (error) {
      last = error;
    }
  }
  try {
    const { convertFlatOpc } = await import("./flat-opc.ts");
    const flat = await readInWord(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
    return { bytes: convertFlatOpc(flat), source: "ooxml" };
  } catch {
    const error = last as { code?: number };
    throw new HostProblem("file-not-available", {
      hostCode: error?.code ? String(error.code) : null,
      cause: last,
    });
  }
}

async function readFile(onProgress: ReadOptions["onProgress"]): Promise<Uint8Array> {
  const file = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceBytes }, done),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await ask<Office.Slice>((done) => file.getSliceAsync(i, done));
      slices.push(toBytes(slice.data));
      onProgress?.((i + 1) / file.sliceCount);
    }
    return join(slices);
  } finally {
    // Word keeps two files in memory at most: one not closed blocks the next read.
    await ask<unknown>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

function ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(result.error);
    });
  });
}

/** Hosts give an array of bytes, a typed array, or a string: base64, or one character a byte. */
export function toBytes(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (Array.isArray(data)) return Uint8Array.from(data as number[]);
  if (typeof data !== "string") throw new HostProblem("file-not-available");
  const isBase64 = data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data);
  const binary = isBase64 ? atob(data) : data;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff);
}

function join(slices: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((size, slice) => size + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}
