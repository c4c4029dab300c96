import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipEntry {
  name: string;
  /** Whether the bytes are packed already, as a DOCX's are. */
  packed: boolean;
  chunks: AsyncIterable<Uint8Array>;
}

/**
 * A zip as it comes, entry by entry: no more than one chunk of one entry is in memory at a time, and the reader sets the pace.
 * Below 4 GB (PKWARE APPNOTE 4.4.1, without Zip64).
 */
export async function* writeZip(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for await (const { name, packed, chunks } of entries) {
    const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}
