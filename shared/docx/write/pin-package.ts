import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { escapeText } from "../xml/xml-text.ts";
import { cleanText } from "./clean-text.ts";

export interface DocumentProperties {
  title?: string | undefined;
  author?: string | undefined;
}

/** The first instant a zip archive can name (APPNOTE 4.4.6), in local time as it is written there. */
const zipEpoch = () => new Date(1980, 0, 1);
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The package with all that a clock or chance put into it taken out: dates and names of core properties, dates of zip
 * entries, ids of links. The same document gives the same bytes.
 */
export function pinPackage(bytes: Uint8Array, properties: DocumentProperties): Uint8Array {
  const members = unzipSync(bytes);
  const ids = new Map<string, string>();
  // docx numbers the relations it knows of beforehand and gives links ids of 21 characters at random.
  const pinIds = (xml: string) =>
    xml.replace(/\brId[a-z0-9_-]{21}(?=")/g, (id) => {
      const pinned = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, pinned);
      return pinned;
    });
  const pinned: Zippable = {};
  for (const name of Object.keys(members)) {
    const member = members[name] as Uint8Array;
    const text = /\.(xml|rels)$/.test(name) ? strToU8(pinIds(strFromU8(member))) : member;
    pinned[name] = name === "docProps/core.xml" ? strToU8(writeCoreProperties(properties)) : text;
  }
  return zipSync(pinned, { mtime: zipEpoch(), level: 6 });
}

/** ECMA-376 part 2, 8.3: nothing in it is required. */
function writeCoreProperties({ title, author }: DocumentProperties): string {
  const element = (tag: string, text: string | undefined) =>
    text === undefined || text === "" ? "" : `<${tag}>${escapeText(cleanText(text))}</${tag}>`;
  return `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${element("dc:title", title)}${element("dc:creator", author)}</cp:coreProperties>`;
}
