import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";

export interface Style {
  id: string;
  /** As Word shows it: the file's `heading 1` is "Heading 1". */
  name: string;
  type: "paragraph" | "character" | "table" | "numbering";
  isDefault: boolean;
  element: XmlElement;
  basedOn: string | null;
}

export interface Styles {
  part: string | null;
  byId: Map<string, Style>;
  defaultParagraph: Style | null;
  runDefaults: XmlElement | null;
  paragraphDefaults: XmlElement | null;
}

export function relatedPart(document: DocxDocument, type: string): string | null {
  const found = document.relationships(document.mainPart).find((r) => r.type === type && !r.external);
  return found !== undefined && document.hasPart(found.target) ? found.target : null;
}

const known = new WeakMap<DocxDocument, Styles>();

export function readStyles(document: DocxDocument): Styles {
  let styles = known.get(document);
  if (styles === undefined) {
    styles = readStylesPart(document);
    known.set(document, styles);
  }
  return styles;
}

function readStylesPart(document: DocxDocument): Styles {
  const part = relatedPart(document, "styles");
  const root = part === null ? null : document.tree(part).root;
  const byId = new Map<string, Style>();
  for (const element of root?.children ?? []) {
    if (element.tag !== "w:style") continue;
    const id = element.attr("w:styleId") ?? "";
    byId.set(id, {
      id,
      name: shownName(element.child("w:name")?.attr("w:val") ?? id),
      type: (element.attr("w:type") ?? "paragraph") as Style["type"],
      isDefault: isOn(element.attr("w:default") ?? "0"),
      element,
      basedOn: element.child("w:basedOn")?.attr("w:val") ?? null,
    });
  }
  return {
    part,
    byId,
    defaultParagraph: [...byId.values()].find((s) => s.isDefault && s.type === "paragraph") ?? null,
    runDefaults: root?.find("w:docDefaults", "w:rPrDefault", "w:rPr") ?? null,
    paragraphDefaults: root?.find("w:docDefaults", "w:pPrDefault", "w:pPr") ?? null,
  };
}

/** Word writes the names of built-in styles in small letters (MS-OI29500 2.1.229) and shows them with capitals. */
function shownName(name: string): string {
  return /^(heading|toc|index|header|footer|caption|footnote|endnote|annotation|list|body|title)\b/.test(name)
    ? name.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())
    : name;
}

export const builtInNames =
  "Normal Heading1 Heading2 Heading3 Heading4 Heading5 Heading6 Heading7 Heading8 Heading9 Toc1 Toc2 Toc3 Toc4 Toc5 Toc6 Toc7 Toc8 Toc9 FootnoteText Header Footer Caption FootnoteReference EndnoteReference EndnoteText Title Subtitle Hyperlink Strong Emphasis NoSpacing ListParagraph Quote IntenseQuote SubtleEmphasis IntenseEmphasis SubtleReference IntenseReference BookTitle Bibliography TocHeading TableGrid".split(
    " ",
  );

/** `Word.BuiltInStyleName` of a style; `Other` for everything else. */
export function builtInName(style: Style | null): string {
  const name = (style?.name ?? "Normal").replace(/ /g, "").toLowerCase();
  return builtInNames.find((known) => known.toLowerCase() === name) ?? "Other";
}

export function findStyle(styles: Styles, name: string): Style | null {
  const wanted = name.replace(/ /g, "").toLowerCase();
  const all = [...styles.byId.values()];
  return (
    all.find((s) => s.name.toLowerCase() === name.toLowerCase()) ??
    all.find((s) => s.name.replace(/ /g, "").toLowerCase() === wanted) ??
    null
  );
}

export function paragraphStyle(styles: Styles, paragraph: XmlElement): Style | null {
  const id = paragraph.find("w:pPr", "w:pStyle")?.attr("w:val");
  return (id == null ? null : styles.byId.get(id)) ?? styles.defaultParagraph;
}

/** A style and those it is based on, nearest first. */
function* chain(styles: Styles, style: Style | null): Generator<Style> {
  const seen = new Set<string>();
  for (
    let s = style;
    s !== null && !seen.has(s.id);
    s = s.basedOn === null ? null : (styles.byId.get(s.basedOn) ?? null)
  ) {
    seen.add(s.id);
    yield s;
  }
}

/** The element that decides a run property: the run's own, its style's, the paragraph's style's, the defaults'. */
export function findRunProperty(
  styles: Styles,
  paragraph: XmlElement,
  run: XmlElement | null,
  tag: string,
): XmlElement | null {
  const own = run === null ? paragraph.find("w:pPr", "w:rPr") : run.child("w:rPr");
  const direct = own?.child(tag);
  if (direct != null) return direct;
  const runStyle = own?.child("w:rStyle")?.attr("w:val");
  for (const style of chain(styles, runStyle == null ? null : (styles.byId.get(runStyle) ?? null))) {
    const found = style.element.find("w:rPr", tag);
    if (found !== null) return found;
  }
  for (const style of chain(styles, paragraphStyle(styles, paragraph))) {
    const found = style.element.find("w:rPr", tag);
    if (found !== null) return found;
  }
  return styles.runDefaults?.child(tag) ?? null;
}

export function findParagraphProperty(
  styles: Styles,
  paragraph: XmlElement,
  tag: string,
  attribute?: string,
): XmlElement | null {
  const holds = (element: XmlElement | null | undefined) =>
    element != null && (attribute === undefined || element.attr(attribute) !== null) ? element : null;
  const own = holds(paragraph.find("w:pPr", tag));
  if (own !== null) return own;
  for (const style of chain(styles, paragraphStyle(styles, paragraph))) {
    const found = holds(style.element.find("w:pPr", tag));
    if (found !== null) return found;
  }
  return holds(styles.paragraphDefaults?.child(tag));
}

export function isOn(value: string): boolean {
  return !/^(0|false|off|none)$/.test(value);
}
