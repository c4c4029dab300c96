import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import {
  endSignature,
  localSignature,
  unknown32,
  viewOf,
  type ZipArchive,
  type ZipEntry,
} from "./zip-archive.ts";

interface Record {
  local: Uint8Array;
  central: Uint8Array;
  /** Place in the file it came from; infinite for a new member. */
  place: number;
}

/**
 * The archive with members replaced (bytes), removed (null) or, where the name is new, added behind all others; every
 * other record as it was, in its place. Where a name stands there twice, both are: readers do not agree which one counts.
 * Bytes before the archive or behind it are left out.
 */
export function writeZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const directory: Record[] = [];
  for (const entry of archive.entries) {
    const bytes = changes.get(entry.name);
    if (bytes === null) continue;
    directory.push(bytes === undefined ? copyRecord(archive, entry) : writeRecord(archive, entry, bytes));
  }
  const known = new Set(archive.entries.map((entry) => entry.name));
  for (const [name, bytes] of changes) {
    if (bytes !== null && !known.has(name)) directory.push(addRecord(archive, name, bytes));
  }

  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const record of [...directory].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))) {
    setLocalOffset(record.central, offset);
    pieces.push(record.local);
    offset += record.local.length;
  }
  const directoryStart = offset;
  for (const { central } of directory) {
    pieces.push(central);
    offset += central.length;
  }
  pieces.push(writeEnd(directory.length, directoryStart, offset - directoryStart, archive.comment));
  return concatenate(pieces);
}

function copyRecord(archive: ZipArchive, entry: ZipEntry): Record {
  return {
    local: archive.bytes.subarray(entry.localStart, entry.localEnd),
    central: new Uint8Array(entry.central),
    place: entry.localStart,
  };
}

/**
 * A new record in the manner of the old one: name, date, method, attributes and extra fields (but zip64) are kept. A method
 * that Word does not use becomes deflate.
 */
function writeRecord(archive: ZipArchive, entry: ZipEntry, bytes: Uint8Array): Record {
  const method = entry.method === 0 ? 0 : 8;
  const data = method === 8 ? deflateSync(bytes) : bytes;
  const old = archive.bytes.subarray(entry.localStart, entry.dataStart);
  const nameEnd = 30 + viewOf(old).getUint16(26, true);
  const local = concatenate([old.subarray(0, nameEnd), withoutZip64(old.subarray(nameEnd)), data]);
  const localView = viewOf(local);
  const extraBytes = local.length - data.length - nameEnd;
  setSizes(localView, 6, bytes, data);
  localView.setUint16(8, method, true);
  localView.setUint16(28, extraBytes, true);

  const oldView = viewOf(entry.central);
  const centralNameEnd = 46 + oldView.getUint16(28, true);
  const extraEnd = centralNameEnd + oldView.getUint16(30, true);
  const extra = withoutZip64(entry.central.subarray(centralNameEnd, extraEnd));
  const central = concatenate([
    entry.central.subarray(0, centralNameEnd),
    extra,
    entry.central.subarray(extraEnd),
  ]);
  const centralView = viewOf(central);
  setSizes(centralView, 8, bytes, data);
  centralView.setUint16(10, method, true);
  centralView.setUint16(30, extra.length, true);
  centralView.setUint32(42, 0, true);
  return { local, central, place: entry.localStart };
}

/** A new member takes its date and attributes from the archive's first file: the engine knows no clock. */
function addRecord(archive: ZipArchive, name: string, bytes: Uint8Array): Record {
  const first =
    archive.entries.find((entry) => !entry.name.endsWith("/")) ?? (archive.entries[0] as ZipEntry);
  const model = viewOf(first.central);
  const data = deflateSync(bytes);
  const encodedName = new TextEncoder().encode(name);
  const local = new Uint8Array(30);
  const localView = viewOf(local);
  localView.setUint32(0, localSignature, true);
  localView.setUint16(4, 20, true);
  localView.setUint16(8, 8, true);
  localView.setUint32(10, model.getUint32(12, true), true);
  setSizes(localView, 6, bytes, data);
  localView.setUint16(26, encodedName.length, true);
  const central = new Uint8Array(46);
  const centralView = viewOf(central);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, model.getUint16(4, true), true);
  centralView.setUint16(6, 20, true);
  centralView.setUint16(10, 8, true);
  centralView.setUint32(12, model.getUint32(12, true), true);
  setSizes(centralView, 8, bytes, data);
  centralView.setUint16(28, encodedName.length, true);
  centralView.setUint32(38, model.getUint32(38, true), true);
  return {
    local: concatenate([local, encodedName, data]),
    central: concatenate([central, encodedName]),
    place: Number.POSITIVE_INFINITY,
  };
}

/** Checksum and sizes stand at the same distance from the flags in both kinds of header; bit 3 (sizes follow the data) goes. */
function setSizes(view: DataView, flagsAt: number, bytes: Uint8Array, data: Uint8Array): void {
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~8, true);
  view.setUint32(flagsAt + 8, crc32(bytes), true);
  view.setUint32(flagsAt + 12, data.length, true);
  view.setUint32(flagsAt + 16, bytes.length, true);
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, next));
    at = next;
  }
  // Writers that align their data fill up with a byte or two that are no field.
  kept.push(extra.subarray(at));
  return concatenate(kept);
}

function setLocalOffset(central: Uint8Array, offset: number): void {
  const view = viewOf(central);
  if (view.getUint32(42, true) !== unknown32) {
    view.setUint32(42, offset, true);
    return;
  }
  // The offset is the last of the fields that the zip64 extra field holds.
  const extraStart = 46 + view.getUint16(28, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const before =
      Number(view.getUint32(24, true) === unknown32) + Number(view.getUint32(20, true) === unknown32);
    view.setBigUint64(at + 4 + before * 8, BigInt(offset), true);
  }
}

function writeEnd(
  count: number,
  directoryStart: number,
  directoryBytes: number,
  comment: Uint8Array,
): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, directoryStart, true);
  view.setUint16(20, comment.length, true);
  return concatenate([end, comment]);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
