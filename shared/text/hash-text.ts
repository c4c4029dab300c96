/**
 * A short name for a text: 11 letters and digits that stay the same for the same text. Not secret, not proof
 * against forgery: it only keeps two items apart. (cyrb53, 53 bits: one clash expected in some 90 million texts.)
 */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & high) + (low >>> 0);
  return value.toString(36).padStart(11, "0");
}
