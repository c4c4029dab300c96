import type { Tracking } from "../types.ts";
import { escapeAttribute, escapeText } from "./xml-text.ts";
import type { XmlElement } from "./xml-tree.ts";

/** How a part writes WordprocessingML names: `w:` nearly always, but a part may bind another prefix. */
export interface Prefixes {
  element: string;
  attribute: string;
}

/** Null where the part has no prefix to write attributes with (only a default namespace): nothing new can be written there. */
export function findPrefixes(element: XmlElement): Prefixes | null {
  const attribute = element.scope.findPrefix("w");
  return attribute === null ? null : { element: element.prefix, attribute: `${attribute}:` };
}

export type MarkTag = "ins" | "del" | "moveFrom" | "moveTo";

/** `w:id="7" w:author="…" w:date="…"` of one revision. */
export function markAttributes(prefixes: Prefixes, tracking: NonNullable<Tracking>, id: string): string {
  const { attribute } = prefixes;
  return ` ${attribute}id="${id}" ${attribute}author="${escapeAttribute(tracking.author)}" ${attribute}date="${escapeAttribute(tracking.date)}"`;
}

const elementFor: Record<string, string> = { "\t": "tab", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen" };

/** The children of a run that read as `text`: `w:t` with `w:tab` and the special hyphens between. */
export function writeRunText(prefixes: Prefixes, text: string): string {
  return text
    .split(/([\t\u2011\u00ad])/)
    .map((piece) => {
      const special = elementFor[piece];
      if (special !== undefined) return `<${prefixes.element}${special}/>`;
      return piece === "" ? "" : writeText(prefixes.element, "t", escapeText(piece));
    })
    .join("");
}

/** `raw` is already escaped. Blanks at the ends need `xml:space`, or readers drop them. */
export function writeText(prefix: string, local: "t" | "delText", raw: string): string {
  const space = /^\s|\s$|^$/.test(raw) ? ' xml:space="preserve"' : "";
  return `<${prefix}${local}${space}>${raw}</${prefix}${local}>`;
}

/** ECMA-376 part 1, A.1 `EG_RPrBase`: the order in which Word demands the properties of a paragraph mark. */
const propertyOrder =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    .split(" ")
    .map((local) => `w:${local}`);

/** In the schema's order, each once: some programs write them otherwise, and a copy must not repeat the error. */
export function writeOrdered(properties: readonly XmlElement[]): string {
  const placeOf = ({ tag }: XmlElement) => {
    const place = propertyOrder.indexOf(tag);
    return place < 0 ? propertyOrder.length : place;
  };
  const seen = new Set<string>();
  return [...properties]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .filter(({ tag }) => !seen.has(tag) && seen.add(tag))
    .map(({ raw }) => raw)
    .join("");
}

/** Revisions that stand in run properties. */
export const markTags = ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"];

/**
 * Run properties as new content may take them over: without the revision marks and old formatting of what they were
 * copied from. Empty where nothing is left.
 */
export function copyRunProperties(rPr: XmlElement | null, without: readonly string[] = []): string {
  if (rPr === null) return "";
  const left = new Set([...markTags, ...without]);
  const kept = writeOrdered(rPr.children.filter(({ tag }) => !left.has(tag)));
  return kept === "" ? "" : `<${rPr.name}>${kept}</${rPr.name}>`;
}
