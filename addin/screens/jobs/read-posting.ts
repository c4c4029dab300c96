import type { JobInput } from "../../../shared/contract/schemas.ts";

/** A lone address is fetched; what looks like a page is read as one; everything else is text. */
export function readPosting(pasted: string): JobInput {
  const text = pasted.trim();
  if (/^https?:\/\/\S+$/i.test(text)) return { url: text };
  if (/^<(!doctype|html|body|div|section|article|main|script)\b/i.test(text)) return { html: text };
  return { text };
}
