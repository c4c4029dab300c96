/**
 * A zip archive as records that can be copied as they stand (PKWARE APPNOTE 6.3).
 *
 * The idea of the whole engine, one level down: a member that nobody changed is not unpacked and packed again; its
 * local record and its entry in the central directory are copied byte for byte, so compression method, dates,
 * attributes, extra fields and data descriptors stay what they were. Only a changed member gets a new record, with
 * the old one's name, date, method and attributes.
 */

import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { DocxFailure } from "./docx-failure.ts";
import type { DocxLimits } from "./limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly expandedBytes: number;
  /** The entry's bytes in the central directory. */
  readonly central: Uint8Array;
  /** Where its local record stands in the file, up to the next record. */
  readonly localStart: number;
  readonly localEnd: number;
  readonly dataStart: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
export const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const endBytes = 22;
export const unknown32 = 0xffffffff;

const damaged = (detail: string) =>
  new DocxFailure(
    "docx-truncated",
    `This file is incomplete or damaged (${detail}). Save it again in Word and try once more.`,
  );

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Null where there is none: the file is no zip archive, or its end is missing. */
function findEndRecord(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - endBytes - 0xffff);
  for (let at = bytes.length - endBytes; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** Sizes and offset from the zip64 extra field, for those that do not fit 32 bits (or pretend not to). */
function readZip64(
  extra: Uint8Array,
  wanted: { expanded: number; compressed: number; offset: number },
): void {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra.length);
    let field = at + 4;
    for (const key of ["expanded", "compressed", "offset"] as const) {
      if (wanted[key] !== unknown32 || field + 8 > end) continue;
      wanted[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

function decodeName(raw: Uint8Array, utf8: boolean): string {
  // Part names are ASCII in practice; code page 437 differs only above it, and we never write a name anew.
  return new TextDecoder(utf8 ? "utf-8" : "latin1").decode(raw);
}

export function readZip(bytes: Uint8Array, limits: DocxLimits): ZipArchive {
  const view = viewOf(bytes);
  const end = bytes.length < endBytes ? null : findEndRecord(bytes);
  if (end === null) throw damaged("its end is missing");
  let count = view.getUint16(end + 10, true);
  let directoryBytes = view.getUint32(end + 12, true);
  let directoryStart = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === zip64LocatorSignature) {
    // Writers that always use zip64 put the record right before its locator.
    const record = Number(view.getBigUint64(end - 20 + 8, true));
    if (record + 56 <= bytes.length && view.getUint32(record, true) === zip64EndSignature) {
      count = Number(view.getBigUint64(record + 32, true));
      directoryBytes = Number(view.getBigUint64(record + 40, true));
      directoryStart = Number(view.getBigUint64(record + 48, true));
      directoryEnd = record;
    }
  }
  if (count > limits.parts) {
    throw new DocxFailure(
      "docx-too-many-parts",
      `This file holds ${count} parts; at most ${limits.parts} are read.`,
    );
  }
  // Bytes put before the archive shift every offset in it.
  const shift = directoryEnd - directoryBytes - directoryStart;
  if (shift < 0) throw damaged("its table of contents does not fit");

  const entries: ZipEntry[] = [];
  let at = directoryStart + shift;
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) {
      throw damaged("its table of contents is broken");
    }
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("its table of contents is broken");
    if (flags & 1)
      throw new DocxFailure(
        "docx-encrypted",
        "This file is protected by a password. Remove the password and try again.",
      );
    const sizes = {
      compressed: view.getUint32(at + 20, true),
      expanded: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readZip64(bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes), sizes);
    const localStart = sizes.offset + shift;
    if (localStart + 30 > bytes.length || view.getUint32(localStart, true) !== localSignature) {
      throw damaged("a part is missing");
    }
    const dataStart =
      localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
    if (dataStart + sizes.compressed > bytes.length) throw damaged("a part is cut off");
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameBytes), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedBytes: sizes.compressed,
      expandedBytes: sizes.expanded,
      central: bytes.subarray(at, next),
      localStart,
      localEnd: dataStart + sizes.compressed,
      dataStart,
    });
    at = next;
  }
  return {
    bytes,
    entries: withRecordEnds(entries, directoryStart + shift),
    comment: bytes.subarray(end + endBytes, end + endBytes + view.getUint16(end + 20, true)),
  };
}

/** A record reaches to the next one (a data descriptor may follow the data). Overlapping records are a known bomb. */
function withRecordEnds(entries: ZipEntry[], directoryStart: number): ZipEntry[] {
  const byPlace = [...entries].sort((a, b) => a.localStart - b.localStart);
  const ends = new Map<ZipEntry, number>();
  byPlace.forEach((entry, n) => {
    const next = byPlace[n + 1]?.localStart ?? directoryStart;
    if (entry.localEnd > next) throw damaged("its parts overlap");
    ends.set(entry, next);
  });
  return entries.map((entry) => ({ ...entry, localEnd: ends.get(entry) as number }));
}

/** Every size as declared, before anything is inflated. `inflateEntry` holds each member to what it declared. */
export function checkZipLimits(archive: ZipArchive, limits: DocxLimits): void {
  let total = 0;
  for (const entry of archive.entries) {
    total += entry.expandedBytes;
    if (
      entry.expandedBytes > limits.ratioFloorBytes &&
      entry.expandedBytes > entry.compressedBytes * limits.ratio
    ) {
      throw expandsTooFar(entry.name);
    }
  }
  if (total > limits.expandedBytes) throw expandsTooFar(null);
}

function expandsTooFar(name: string | null): DocxFailure {
  const what = name === null ? "This file" : `The part ${name} of this file`;
  return new DocxFailure(
    "docx-expands-too-far",
    `${what} unpacks to far more data than a document needs; it was not opened.`,
  );
}

/** Small enough that one step cannot fill the memory: deflate grows at most 1032 times. */
const stepBytes = 16 * 1024;

export function inflateEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedBytes);
  let bytes: Uint8Array;
  if (entry.method === 0) bytes = packed;
  else if (entry.method === 8) bytes = inflateChecked(packed, entry);
  else throw damaged(`the part ${entry.name} is packed in a way Word does not use`);
  if (bytes.length !== entry.expandedBytes || crc32(bytes) !== entry.crc)
    throw damaged(`the part ${entry.name} is broken`);
  return bytes;
}

/** Below this one step is safe: at most 64 MB come out of it. */
const oneStepBytes = 64 * 1024;

function inflateChecked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length > oneStepBytes) return inflateInSteps(packed, entry);
  try {
    // One byte more than declared shows whether there is more; what is beyond is dropped unread.
    const bytes = inflateSync(packed, { out: new Uint8Array(entry.expandedBytes + 1) });
    if (bytes.length > entry.expandedBytes) throw expandsTooFar(entry.name);
    return bytes;
  } catch (error) {
    if (error instanceof DocxFailure) throw error;
    throw damaged(`the part ${entry.name} is broken`);
  }
}

function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.expandedBytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw expandsTooFar(entry.name);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += stepBytes) {
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
    }
  } catch (error) {
    if (error instanceof DocxFailure) throw error;
    throw damaged(`the part ${entry.name} is broken`);
  }
  return bytes.subarray(0, length);
}
