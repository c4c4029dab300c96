import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentKeys } from "./content-keys.ts";

/**
 * Where a link leads. Word writes a link as `w:hyperlink` or as a field, and takes both for the same; of the two only a field can
 * come or go as a tracked change while its text stays (ECMA-376 part 1, 17.16.5.25):
 *
 *     <w:hyperlink r:id="rId4" w:anchor="top">page</w:hyperlink>        { HYPERLINK "https://a.example/" \l "top" } page
 */
export interface LinkTarget {
  url: string;
  anchor: string;
  tip: string;
}

const sayable = /^(?:r:id|w:anchor|w:tooltip|w:history|w:rsid\w*)$/;

/** Null for what a field cannot say: targets inside the package, frames, places in other documents. */
export function readLink(element: XmlElement, keys: ContentKeys): LinkTarget | null {
  const link: LinkTarget = { url: "", anchor: "", tip: "" };
  for (const { name, tag, value } of element.attributes()) {
    if (name.startsWith("xmlns")) continue;
    if (!sayable.test(tag) || value.includes('"')) return null;
    if (tag === "r:id") {
      const target = keys.ofRelationship(element.tree.part, value);
      if (!target.startsWith("→") || target.includes('"')) return null;
      link.url = target.slice(1);
    } else if (tag === "w:anchor") link.anchor = value;
    else if (tag === "w:tooltip") link.tip = value;
  }
  return link.url === "" && link.anchor === "" ? null : link;
}

export const linkKey = ({ url, anchor, tip }: LinkTarget) => [url, anchor, tip].join("\u0005");

const quote = (text: string) => `"${text.replaceAll("\\", "\\\\")}"`;

export function writeLinkCode({ url, anchor, tip }: LinkTarget): string {
  return [
    "HYPERLINK",
    ...(url === "" ? [] : [quote(url)]),
    ...(anchor === "" ? [] : ["\\l", quote(anchor)]),
    ...(tip === "" ? [] : ["\\o", quote(tip)]),
  ].join(" ");
}

/** Null where the code is no link's, or says more than `LinkTarget` holds. */
export function parseLinkCode(code: string): LinkTarget | null {
  const words = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined
      ? { text: plain as string, quoted: false }
      : { text: quoted.replace(/\\(.)/g, "$1"), quoted: true },
  );
  if (words[0]?.text.toUpperCase() !== "HYPERLINK") return null;
  const link: LinkTarget = { url: "", anchor: "", tip: "" };
  for (let n = 1; n < words.length; n++) {
    const { text, quoted } = words[n] as { text: string; quoted: boolean };
    if (quoted || !text.startsWith("\\")) {
      if (link.url !== "") return null;
      link.url = text;
      continue;
    }
    const value = words[++n]?.text;
    if (value === undefined) return null;
    if (text === "\\l") link.anchor = value;
    else if (text === "\\o") link.tip = value;
    else return null;
  }
  return link.url === "" && link.anchor === "" ? null : link;
}
