import { applySplices, type Splice } from "../xml/splice.ts";
import { parseXml, type XmlAttribute, type XmlElement } from "../xml/xml-tree.ts";
import type { DocxDocument } from "./document.ts";

/**
 * OOXML has two flavours that say the same with other names (ECMA-376 parts 1 and 4): Strict calls its namespaces and
 * relationships otherwise, measures with units (`12pt`) and percent signs, and says `start` where Transitional says `left`.
 *
 *     Strict        xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"               <w:jc w:val="start"/>
 *     Transitional  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"   <w:jc w:val="left"/>
 */
export type Flavour = "strict" | "transitional";

const strictBase = "http://purl.oclc.org/ooxml/";
const transitionalBase = "http://schemas.openxmlformats.org/";

export function flavourOf(doc: DocxDocument): Flavour {
  return doc.tree(doc.mainPart).root.uri.startsWith(strictBase) ? "strict" : "transitional";
}

/** The same document in the other flavour; itself where it is in that flavour already. Custom XML is data and stays. */
export function translateFlavour(doc: DocxDocument, flavour: Flavour): DocxDocument {
  if (flavourOf(doc) === flavour) return doc;
  const changes = new Map<string, string>();
  for (const part of doc.partNames) {
    const isRelationships = part.endsWith(".rels");
    if (!isRelationships && !/\+xml$/.test(doc.contentType(part) ?? "") && part !== doc.mainPart) continue;
    const text = doc.text(part);
    const renamed = renameNamespaces(text, flavour);
    // What Transitional says Strict understands: Word's own Strict files say "left" and count twentieths of a point.
    const translated = isRelationships || flavour === "strict" ? renamed : translateValues(part, renamed);
    if (translated !== text) changes.set(part, translated);
  }
  return doc.withParts(changes);
}

function renameNamespaces(text: string, flavour: Flavour): string {
  if (flavour === "transitional") {
    return text.replace(
      /(["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([^"']+)\1/g,
      (_, quote: string, area: string, rest: string) =>
        `${quote}${transitionalBase}${area}/2006/${rest.replace(/(extended|custom)Properties$/, "$1-properties")}${quote}`,
    );
  }
  return text.replace(
    /(["'])http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|drawingml|officeDocument|schemaLibrary)\/2006\/([^"']+)\1/g,
    (_, quote: string, area: string, rest: string) =>
      `${quote}${strictBase}${area}/${rest.replace(/(extended|custom)-properties$/, "$1Properties")}${quote}`,
  );
}

function translateValues(part: string, text: string): string {
  const splices: Splice[] = [];
  const walk = (element: XmlElement) => {
    const renamed = elementNameIn(element);
    if (renamed !== null) {
      const { start, closeStart, selfClosing, name, prefix } = element;
      splices.push({ start: start + 1, end: start + 1 + name.length, text: prefix + renamed });
      if (!selfClosing)
        splices.push({ start: closeStart + 2, end: closeStart + 2 + name.length, text: prefix + renamed });
    }
    for (const attribute of element.attributes()) {
      const name = attributeNameIn(element, attribute);
      if (name !== null)
        splices.push({ start: attribute.start, end: attribute.start + attribute.name.length, text: name });
      const value = transitionalValue(element, attribute);
      if (value !== null) splices.push({ start: attribute.valueStart, end: attribute.valueEnd, text: value });
    }
    for (const child of element.children) walk(child);
  };
  walk(parseXml(part, text).root);
  return applySplices(text, splices);
}

const sides = new Map([
  ["start", "left"],
  ["end", "right"],
  ["startChars", "leftChars"],
  ["endChars", "rightChars"],
]);
const withSides = new Set(["w:tblBorders", "w:tcBorders", "w:tblCellMar", "w:tcMar"]);

function elementNameIn(element: XmlElement): string | null {
  if (element.parent === null || !withSides.has(element.parent.tag)) return null;
  return sides.get(element.local) ?? null;
}

function attributeNameIn(element: XmlElement, { name, tag }: XmlAttribute): string | null {
  if (element.tag !== "w:ind") return null;
  const side = sides.get(tag.slice(tag.indexOf(":") + 1));
  return side === undefined ? null : name.slice(0, name.indexOf(":") + 1) + side;
}

/** ST_TextDirection (part 1, 17.18.93; part 4, 14.11.7). */
const directions = new Map([
  ["tb", "lrTb"],
  ["rl", "tbRl"],
  ["lr", "btLr"],
  ["tbV", "lrTbV"],
  ["rlV", "tbRlV"],
  ["lrV", "tbLrV"],
]);

const aligned = new Set(["w:jc", "w:lvlJc", "w:tab"]);
const halfPoints = new Set([
  "w:sz",
  "w:szCs",
  "w:kern",
  "w:position",
  "w:hps",
  "w:hpsRaise",
  "w:hpsBaseText",
]);
/** Their `w:val` is a text of the author's. */
const texts = new Set(["w:name", "w:aliases", "w:alias", "w:tag", "w:lvlText", "w:docVar", "w:altName"]);
const drawingTexts = new Set(["name", "descr", "title", "uri", "fmla"]);
const pointsIn: Record<string, number> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

function transitionalValue(element: XmlElement, { tag, value }: XmlAttribute): string | null {
  const isValue = tag === "w:val";
  if (isValue && aligned.has(element.tag)) return sides.get(value) ?? null;
  if (isValue && element.tag === "w:textDirection") return directions.get(value) ?? null;
  const [, number, unit] = /^(-?[\d.]+)(pt|in|cm|mm|pc|pi|%)$/.exec(value) ?? [];
  if (number === undefined || unit === undefined) return null;
  const isDrawing = /^(?:a|wp|pic):/.test(element.tag) && !drawingTexts.has(tag);
  const isWord = /^[wm]:/.test(tag) && !(isValue && texts.has(element.tag));
  if (unit === "%") {
    if (isDrawing) return String(Math.round(Number(number) * 1000));
    if (!isWord) return null;
    // Widths count fiftieths of a percent (part 4, 14.11.10), other percentages whole ones.
    const parts = element.attr("w:type") === "pct" ? 50 : 1;
    return String(Math.round(Number(number) * parts));
  }
  const points = Number(number) * (pointsIn[unit] as number);
  if (isDrawing) return String(Math.round(points * 12_700));
  if (!isWord) return null;
  return String(Math.round(points * (halfPoints.has(element.tag) ? 2 : 20)));
}
