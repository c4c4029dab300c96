import type { DocumentLink } from "../types.ts";
import { decodeAttribute, escapeAttribute } from "../xml/xml-text.ts";

/** Namespace of the custom XML part that names where a document came from. Word finds the part by it. */
export const linkNamespace = "urn:autohire:link";

/** The link as the text of its custom XML part; what the add-in hands to Word, too. */
export function formatLink(link: DocumentLink): string {
  const attributes = Object.entries({
    server: link.server,
    resumeId: link.resumeId,
    versionId: link.versionId,
    ...(link.jobId === null ? {} : { jobId: link.jobId }),
    ...(link.runId === undefined ? {} : { runId: link.runId }),
  }).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<link xmlns="${linkNamespace}"${attributes.join("")}/>`;
}

/**
 * Null where the text is no link of ours or lacks what a link must name. Word may have written the part anew: prefixes,
 * quotes and order are its own affair. Without the XML parser, which the pane's first screen can do without: whoever asks
 * has the part by its namespace, and all that it says stands in one tag.
 */
export function parseLink(xml: string): DocumentLink | null {
  if (!xml.includes(linkNamespace)) return null;
  const tag = /<(?:[\w.-]+:)?link\b([^>]*)>/.exec(xml)?.[1];
  if (!tag) return null;
  const values = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    values.set(name as string, decodeAttribute(double ?? single ?? ""));
  }
  const [server, resumeId, versionId] = ["server", "resumeId", "versionId"].map((name) => values.get(name));
  if (!server || !resumeId || !versionId) return null;
  const runId = values.get("runId");
  return { server, resumeId, versionId, jobId: values.get("jobId") ?? null, ...(runId ? { runId } : {}) };
}
