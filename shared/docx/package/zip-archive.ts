/**
 * A zip archive as records that can be copied as they stand (PKWARE APPNOTE 6.3).
 *
 * The idea of the whole engine, one level down: a member that nobody changed is not unpacked and packed again; its
 * local record and its entry in the central directory are copied byte for byte, so compression method, dates,
 * attributes, extra fields and data descriptors stay what they were. Only a changed member gets a new record, with
 * the old one's name, date, method and attributes.
 */

import { Inflate, inflateSync } from "fflate";
import { DocxFailure } from "../docx-failure.ts";
import type { DocxLimits } from "../limits.ts";
import { crc32 } from "./crc32.ts";

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

/** Where the table of contents stands, as an end record says. */
interface Directory {
  start: number;
  end: number;
  /** Bytes put before the archive, which shift every offset in it. */
  shift: number;
  endRecord: number;
}

/**
 * The last end record that has a table of contents; null where there is none: the file is no zip archive, or its end is
 * missing. Searched through the whole file, since bytes may have been put behind the archive, and a comment may hold
 * anything.
 */
function findDirectory(bytes: Uint8Array): Directory | null {
  const view = viewOf(bytes);
  for (let at = bytes.length - endBytes; at >= 0; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== endSignature) continue;
    const directory = readEndRecord(bytes, at);
    if (directory !== null) return directory;
  }
  return null;
}

function readEndRecord(bytes: Uint8Array, endRecord: number): Directory | null {
  const view = viewOf(bytes);
  let end = endRecord;
  let size = view.getUint32(endRecord + 12, true);
  let offset = view.getUint32(endRecord + 16, true);
  const zip64 = findZip64End(bytes, endRecord);
  if (zip64 !== null) {
    end = zip64;
    size = Number(view.getBigUint64(zip64 + 40, true));
    offset = Number(view.getBigUint64(zip64 + 48, true));
  }
  const isThere = (start: number) =>
    start >= 0 && start < end && view.getUint32(start, true) === centralSignature;
  const shift = end - size - offset;
  // A whole archive before the place where this one begins: the end of the file is missing, and what was found is the
  // end of a document embedded in it.
  if (shift > 0 && isThere(offset + shift) && view.getUint32(0, true) === localSignature) return null;
  if (shift >= 0 && isThere(offset + shift)) return { start: offset + shift, end, shift, endRecord };
  // The size is wrong, but the offset leads there.
  return isThere(offset) ? { start: offset, end, shift: 0, endRecord } : null;
}

/** Writers that always use zip64 put its end record right before its locator; its offset there may be shifted. */
function findZip64End(bytes: Uint8Array, endRecord: number): number | null {
  const view = viewOf(bytes);
  const locator = endRecord - 20;
  if (locator < 56 || view.getUint32(locator, true) !== zip64LocatorSignature) return null;
  const told = Number(view.getBigUint64(locator + 8, true));
  for (const at of [told, locator - 56]) {
    if (at + 56 <= locator && view.getUint32(at, true) === zip64EndSignature) return at;
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

const unicodePath = 0x7075;

/** UTF-8 where the entry or an Info-ZIP extra field says so or the bytes are it, else one character a byte. We never write a name anew. */
function decodeName(raw: Uint8Array, utf8: boolean, extra: Uint8Array): string {
  if (utf8 || raw.every((byte) => byte < 0x80)) return new TextDecoder().decode(raw);
  const view = viewOf(extra);
  for (let at = 0; at + 9 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== unicodePath || view.getUint32(at + 5, true) !== crc32(raw)) continue;
    return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + view.getUint16(at + 2, true)));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("latin1").decode(raw);
  }
}

/** Whether a zip archive ends somewhere in the file, whatever stands before it. */
export function hasZipEnd(bytes: Uint8Array): boolean {
  return bytes.length >= endBytes && findDirectory(bytes) !== null;
}

export function readZip(bytes: Uint8Array, limits: DocxLimits): ZipArchive {
  const directory = bytes.length < endBytes ? null : findDirectory(bytes);
  if (directory === null) throw damaged("its end is missing");
  const view = viewOf(bytes);
  const { start, end, endRecord } = directory;
  const entries: ZipEntry[] = [];
  // The end record's own count is not asked: some writers get it wrong, and it may lie.
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === centralSignature; ) {
    if (entries.length === limits.parts) {
      throw new DocxFailure(
        "docx-too-many-parts",
        `This file holds more than ${limits.parts} parts, the most that are read.`,
      );
    }
    const entry = readEntry(bytes, at, directory);
    entries.push(entry);
    at += entry.central.length;
  }
  return {
    bytes,
    entries: withRecordEnds(entries, start),
    comment: bytes.subarray(
      endRecord + endBytes,
      endRecord + endBytes + view.getUint16(endRecord + 20, true),
    ),
  };
}

function readEntry(bytes: Uint8Array, at: number, directory: Directory): ZipEntry {
  const view = viewOf(bytes);
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > directory.end) throw damaged("its table of contents is broken");
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
  const extra = bytes.subarray(nameEnd, extraEnd);
  readZip64(extra, sizes);
  const localStart = sizes.offset + directory.shift;
  if (localStart + 30 > bytes.length || view.getUint32(localStart, true) !== localSignature) {
    throw damaged("a part is missing");
  }
  const dataStart =
    localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  if (dataStart + sizes.compressed > bytes.length) throw damaged("a part is cut off");
  return {
    name: decodeName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0, extra),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedBytes: sizes.compressed,
    expandedBytes: sizes.expanded,
    central: bytes.subarray(at, next),
    localStart,
    localEnd: dataStart + sizes.compressed,
    dataStart,
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

/**
 * Up to this a member is inflated in one step, which takes a quarter of the time. Where it lies about its size, at most 1 GB
 * comes out: that is dropped unread, and takes one to three seconds.
 */
const oneStepBytes = 1024 * 1024;

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
