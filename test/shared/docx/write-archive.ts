/** A zip archive written by hand, record by record, so that a test can say what stands in each field. */
import { deflateSync } from "fflate";
import { crc32 } from "../../../shared/docx/package/crc32.ts";

export interface Member {
  name: string | Uint8Array;
  content: string | Uint8Array;
  /** Deflated unless told otherwise. */
  stored?: boolean;
  /** Sizes and checksum behind the data (bit 3), with or without the signature that most writers put before them. */
  descriptor?: "signed" | "unsigned";
  /** Sizes and offset in a zip64 extra field. */
  zip64?: boolean;
  date?: number;
  attributes?: number;
  madeBy?: number;
  flags?: number;
  localExtra?: Uint8Array;
  centralExtra?: Uint8Array;
  memberComment?: string;
}

export interface ArchiveOptions {
  comment?: string;
  before?: Uint8Array;
  behind?: Uint8Array;
  /** The whole archive with a zip64 end record. */
  zip64?: boolean;
  /** What the end record says where it is not the truth. */
  count?: number;
  directoryBytes?: number;
}

const text = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const u16 = (...numbers: number[]) => numbers.flatMap((n) => [n & 255, (n >> 8) & 255]);
const u32 = (...numbers: number[]) =>
  numbers.flatMap((n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24]);
const u64 = (...numbers: number[]) => numbers.flatMap((n) => [...u32(n), 0, 0, 0, 0]);

export function writeArchive(members: readonly Member[], options: ArchiveOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = [options.before ?? new Uint8Array()];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, central } = writeMember(member, offset);
    pieces.push(local);
    directory.push(central);
    offset += local.length;
  }
  const directoryBytes = options.directoryBytes ?? directory.reduce((sum, { length }) => sum + length, 0);
  const count = options.count ?? members.length;
  pieces.push(...directory);
  if (options.zip64) {
    const end = offset + directoryBytes;
    pieces.push(
      Uint8Array.from([
        ...u32(0x06064b50),
        ...u64(44),
        ...u16(45, 45),
        ...u32(0, 0),
        ...u64(count, count, directoryBytes, offset),
      ]),
      Uint8Array.from([...u32(0x07064b50, 0), ...u64(end), ...u32(1)]),
    );
  }
  const [entries, size, start] = options.zip64
    ? [0xffff, 0xffffffff, 0xffffffff]
    : [count, directoryBytes, offset];
  const comment = text(options.comment ?? "");
  pieces.push(
    Uint8Array.from([
      ...u32(0x06054b50),
      ...u16(0, 0, entries, entries),
      ...u32(size, start),
      ...u16(comment.length),
    ]),
    comment,
    options.behind ?? new Uint8Array(),
  );
  return Uint8Array.from(Buffer.concat(pieces));
}

const packed = new WeakMap<Uint8Array, Uint8Array>();

/** The same content is packed once, however many members hold it. */
function pack(content: Uint8Array): Uint8Array {
  const data = packed.get(content) ?? deflateSync(content, { level: 1 });
  packed.set(content, data);
  return data;
}

function writeMember(member: Member, offset: number): { local: Uint8Array; central: Uint8Array } {
  const name = text(member.name);
  const content = text(member.content);
  const data = member.stored ? content : pack(content);
  const crc = crc32(content);
  const flags = (member.flags ?? 0) | (member.descriptor ? 8 : 0);
  const method = member.stored ? 0 : 8;
  const date = member.date ?? 0x5a212000;
  const told = member.descriptor
    ? [0, 0, 0]
    : member.zip64
      ? [crc, 0xffffffff, 0xffffffff]
      : [crc, data.length, content.length];
  const localExtra = [
    ...(member.zip64 && !member.descriptor ? [...u16(1, 16), ...u64(content.length, data.length)] : []),
    ...(member.localExtra ?? []),
  ];
  const descriptor = member.descriptor
    ? [...(member.descriptor === "signed" ? u32(0x08074b50) : []), ...u32(crc, data.length, content.length)]
    : [];
  const local = [
    ...u32(0x04034b50),
    ...u16(20, flags, method),
    ...u32(date, ...told),
    ...u16(name.length, localExtra.length),
  ];
  const centralExtra = [
    ...(member.zip64 ? [...u16(1, 24), ...u64(content.length, data.length, offset)] : []),
    ...(member.centralExtra ?? []),
  ];
  const comment = text(member.memberComment ?? "");
  const sizes = member.zip64 ? [0xffffffff, 0xffffffff] : [data.length, content.length];
  const central = [
    ...u32(0x02014b50),
    ...u16(member.madeBy ?? 20, 20, flags, method),
    ...u32(date, crc, ...sizes),
    ...u16(name.length, centralExtra.length, comment.length, 0, 0),
    ...u32(member.attributes ?? 0, member.zip64 ? 0xffffffff : offset),
  ];
  const join = (...parts: (readonly number[] | Uint8Array)[]) =>
    Uint8Array.from(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
  return {
    local: join(local, name, localExtra, data, descriptor),
    central: join(central, name, centralExtra, comment),
  };
}
