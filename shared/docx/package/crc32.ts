/**
 * The checksum of zip members (ISO 3309, reflected polynomial 0xEDB88320), eight bytes at a time (slicing-by-8, Kounavis and
 * Berry 2005): table `k` holds what a byte does to the checksum when `k` more bytes follow it in the same step.
 */
let tables: Int32Array | null = null;

function makeTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    made[n] = c;
  }
  for (let n = 256; n < made.length; n++) {
    const shorter = made[n - 256] as number;
    made[n] = (shorter >>> 8) ^ (made[shorter & 0xff] as number);
  }
  return made;
}

export function crc32(bytes: Uint8Array): number {
  tables ??= makeTables();
  const t = tables;

  const byEight = bytes.length - (bytes.length % 8);
  let crc = -1;
  let i = 0;
  for (; i < byEight; i += 8) {
    const low =
      crc ^ (at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24));
    crc =
      at(t, 1792 + (low & 0xff)) ^
      at(t, 1536 + ((low >>> 8) & 0xff)) ^
      at(t, 1280 + ((low >>> 16) & 0xff)) ^
      at(t, 1024 + (low >>> 24)) ^
      at(t, 768 + at(bytes, i + 4)) ^
      at(t, 512 + at(bytes, i + 5)) ^
      at(t, 256 + at(bytes, i + 6)) ^
      at(t, at(bytes, i + 7));
  }
  for (; i < bytes.length; i++) crc = at(t, (crc ^ at(bytes, i)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const at = (array: { readonly [index: number]: number }, index: number) => array[index] as number;
