import { strToU8, type Zippable, zipSync } from "fflate";
import { toBytes } from "./read-document.ts";

/**
 * A flat package (`pkg:package`, what `getOoxml` gives) as DOCX bytes. Each part's XML is taken as it stands between the
 * tags of `pkg:xmlData`: in flat packages every part declares its own namespaces.
 */
export function convertFlatOpc(xml: string): Uint8Array {
  const members: Zippable = {};
  const types: string[] = [];
  for (const match of xml.matchAll(/<pkg:part\b([^>]*)>([\s\S]*?)<\/pkg:part>/g)) {
    const name = /pkg:name="([^"]+)"/.exec(match[1] ?? "")?.[1]?.replace(/^\//, "");
    const type = /pkg:contentType="([^"]+)"/.exec(match[1] ?? "")?.[1];
    const content = match[2] ?? "";
    if (!name) continue;
    const data = /<pkg:xmlData\b[^>]*>([\s\S]*)<\/pkg:xmlData>/.exec(content)?.[1];
    const binary = /<pkg:binaryData\b[^>]*>([\s\S]*)<\/pkg:binaryData>/.exec(content)?.[1];
    if (data !== undefined) {
      members[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${data.trim()}`);
    } else if (binary !== undefined) {
      members[name] = toBytes(binary.replace(/\s+/g, ""));
    } else continue;
    if (type) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }
  if (types.length === 0) throw new Error("No parts in the flat package");
  members["[Content_Types].xml"] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
  );
  return zipSync(members);
}
