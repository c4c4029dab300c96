import { DocxFailure } from "../docx-failure.ts";

/** How a part's text stands as bytes. Kept with the part, so that a changed part is written as it was read. */
export interface PartEncoding {
  name: "utf-8" | "utf-16le" | "utf-16be";
  byteOrderMark: boolean;
}

export const plainUtf8: PartEncoding = { name: "utf-8", byteOrderMark: false };

/** By byte order mark, or by the first characters `<?` (XML 1.0, appendix F). */
function recognizeEncoding(bytes: Uint8Array): PartEncoding {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", byteOrderMark: true };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", byteOrderMark: true };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", byteOrderMark: true };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { name: "utf-16le", byteOrderMark: false };
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { name: "utf-16be", byteOrderMark: false };
  return plainUtf8;
}

/** Text without its byte order mark. Throws `docx-xml-invalid` where the bytes are not what they claim to be. */
export function decodePart(part: string, bytes: Uint8Array): { text: string; encoding: PartEncoding } {
  const encoding = recognizeEncoding(bytes);
  try {
    const text = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: encoding.byteOrderMark ? text.slice(1) : text, encoding };
  } catch {
    throw new DocxFailure(
      "docx-xml-invalid",
      `The part ${part} of this document is not readable text (wrong character encoding).`,
    );
  }
}

export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  const marked = encoding.byteOrderMark ? `\ufeff${text}` : text;
  if (encoding.name === "utf-8") return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  const littleEndian = encoding.name === "utf-16le";
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
