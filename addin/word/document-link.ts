import { formatLink, linkNamespace, parseLink } from "../../shared/docx/package/link-text.ts";
import type { DocumentLink } from "../../shared/docx/types.ts";
import { readInWord, writeInWord } from "./run-in-word.ts";

/**
 * The link in the open document's custom XML, null where it has none. Not Office settings: those are missing from the
 * bytes that `getFileAsync` gives (office-js #6434).
 */
export async function readDocumentLink(): Promise<DocumentLink | null> {
  return readInWord(async (context) => {
    const parts = context.document.customXmlParts.getByNamespace(linkNamespace);
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
    const parts = context.document.customXmlParts.getByNamespace(linkNamespace);
    parts.load("items/id");
    await context.sync();
    const [first, ...more] = parts.items;
    for (const part of more) part.delete();
    if (first) first.setXml(formatLink(link));
    else context.document.customXmlParts.add(formatLink(link));
    await context.sync();
  });
}

/** The document then belongs to no résumé. */
export async function removeDocumentLink(): Promise<void> {
  await writeInWord(null, async (context) => {
    const parts = context.document.customXmlParts.getByNamespace(linkNamespace);
    parts.load("items/id");
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}
