import type { DocumentLink } from "../../shared/docx/types.ts";
import { readInWord, writeInWord } from "./run-in-word.ts";

/** Same part, same format as `shared/docx/document-link.ts`; repeated so that the first screen needs no XML parser. */
const namespace = "urn:autohire:link";

/**
 * The link in the open document's custom XML, null where it has none. Not Office settings: those are missing from the
 * bytes that `getFileAsync` gives (office-js #6434).
 */
export async function readDocumentLink(): Promise<DocumentLink | null> {
  return readInWord(async (context) => {
    const parts = context.document.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    for (const text of texts) {
      const link = parseLink(text.value);
      if (link) return link;
    }
    return null;
  });
}

/** Puts the link in, in place of the one that was there. Carries no secret: it names, it does not open. */
export async function writeDocumentLink(link: DocumentLink): Promise<void> {
  await writeInWord(null, async (context) => {
    const parts = context.document.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const [first, ...more] = parts.items;
    for (const part of more) part.delete();
    if (first) first.setXml(formatLink(link));
    else context.document.customXmlParts.add(formatLink(link));
    await context.sync();
  });
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function formatLink(link: DocumentLink): string {
  const attributes = Object.entries(link)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${String(value).replace(/[&<>"]/g, (c) => escapes[c] as string)}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<link xmlns="${namespace}"${attributes.join("")}/>`;
}

/** Word may write the part anew: prefixes, quotes and order are its own affair. */
export function parseLink(xml: string): DocumentLink | null {
  if (!xml.includes(namespace)) return null;
  const tag = /<(?:[\w.-]+:)?link\b([^>]*)>/.exec(xml)?.[1];
  if (!tag) return null;
  const values = new Map<string, string>();
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    values.set(match[1] as string, decode(match[2] ?? match[3] ?? ""));
  }
  const [server, resumeId, versionId] = [
    values.get("server"),
    values.get("resumeId"),
    values.get("versionId"),
  ];
  if (!server || !resumeId || !versionId) return null;
  return { server, resumeId, versionId, jobId: values.get("jobId") ?? null };
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
