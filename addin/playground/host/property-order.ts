import type { Splice } from "../../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";

/** Order of the children of `w:pPr` (ECMA-376 part 1, 17.3.1.26); Word refuses a file that has them otherwise. */
const paragraphOrder =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  );

/** Order of the children of `w:rPr` (17.3.2.28); the marks of a paragraph's own mark come first (17.3.1.29). */
const runOrder =
  "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(
    " ",
  );

/** What stands in a properties element, in the order of its schema, as `[local name, markup]`. */
export type Properties = [name: string, markup: string][];

export function readProperties(element: XmlElement | null): Properties {
  return element?.children.map((child) => [child.local, child.raw]) ?? [];
}

/** `markup` null takes the property away. */
export function setProperty(properties: Properties, name: string, markup: string | null): Properties {
  const rest = properties.filter(([known]) => known !== name);
  return markup === null ? rest : [...rest, [name, markup]];
}

export function withoutProperties(properties: Properties, names: readonly string[]): Properties {
  return properties.filter(([name]) => !names.includes(name));
}

/** The element's markup, empty where it holds nothing. `element` is `pPr` or `rPr`, `w` the prefix with its colon. */
export function writeProperties(element: "pPr" | "rPr", properties: Properties, w: string): string {
  if (properties.length === 0) return "";
  const order = element === "pPr" ? paragraphOrder : runOrder;
  const place = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  const inner = [...properties].sort((a, b) => place(a[0]) - place(b[0])).map(([, markup]) => markup);
  return `<${w}${element}>${inner.join("")}</${w}${element}>`;
}

/** Puts new properties in place of those that `owner` (a paragraph or a run) has. */
export function spliceProperties(
  owner: XmlElement,
  element: "pPr" | "rPr",
  properties: Properties,
  w: string,
): Splice {
  const known = owner.child(`w:${element}`);
  const markup = writeProperties(element, properties, w);
  if (known !== null) return { start: known.start, end: known.end, text: markup };
  if (!owner.selfClosing) return { start: owner.openEnd, end: owner.openEnd, text: markup };
  return { start: owner.openEnd - 2, end: owner.openEnd, text: `>${markup}</${owner.name}>` };
}
