/** A short, stable name for a text: 53 bits in hexadecimal (two FNV-like lanes). Not for secrets. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  a ^= b >>> 16;
  const high = (Math.imul(b ^ (b >>> 15), 0xc2b2ae35) >>> 0) & 0x1fffff;
  return high.toString(16).padStart(6, "0") + (a >>> 0).toString(16).padStart(8, "0");
}
