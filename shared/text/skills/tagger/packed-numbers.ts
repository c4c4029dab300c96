/** Numbers as text of a source file: base64 of bytes, whole numbers seven bits a byte, the last byte of each without the top bit. */

export function readBytes(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

export function readNumber(bytes: Uint8Array, from: number): { value: number; end: number } {
  let value = 0;
  let factor = 1;
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: at };
    factor *= 128;
  }
}

export function writeNumber(value: number, out: number[]): void {
  let left = value;
  while (left > 127) {
    out.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  out.push(left);
}

/** Finds the place of a 32-bit number in a list in one or two looks. */
export class HashIndex {
  readonly #slots: Int32Array;
  readonly #keys: Uint32Array;
  readonly #mask: number;

  constructor(keys: Uint32Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#keys = keys;
    this.#mask = size - 1;
    keys.forEach((key, at) => {
      let slot = this.#firstSlot(key);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = at + 1;
    });
  }

  #firstSlot(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  /** -1 where the number is not in the list. */
  find(key: number): number {
    for (let slot = this.#firstSlot(key); ; slot = (slot + 1) & this.#mask) {
      const at = this.#slots[slot]! - 1;
      if (at < 0 || this.#keys[at] === key) return at;
    }
  }
}
