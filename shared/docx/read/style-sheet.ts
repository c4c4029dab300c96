import type { DocxDocument } from "../package/document.ts";
import type { View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { describeAccent } from "./line-accent.ts";
import { readFont, readThemeFonts, type ThemeFonts } from "./run-fonts.ts";
import { displayName } from "./style-names.ts";
import { findCell, listConditions, readCount } from "./table-conditions.ts";

interface Style {
  id: string;
  type: string;
  name: string;
  basedOn: string | null;
  element: XmlElement;
}

/** Character properties that a table's style gives a cell, the nearest first. */
interface TableLevel {
  key: string;
  properties: (XmlElement | null)[];
}
const outsideTables: TableLevel = { key: "", properties: [] };

export interface RunFormatting {
  bold: boolean;
  italic: boolean;
  halfPoints: number | null;
  /** Of Latin script, null where nothing names one. */
  font: string | null;
  /** As `w:lang` has it, null where nothing sets it. */
  language: string | null;
  /** `w:vanish`: Word shows and prints nothing of it. */
  vanished: boolean;
  /** Six hex digits, null where nothing sets a colour or the program chooses it (`auto`). */
  color: string | null;
  /** Filled or highlighted by the run or its styles in some colour other than white. */
  filled: boolean;
}

/** Real documents have up to a dozen; every paragraph goes along its chain, so that a longer one costs the square. */
const longestChain = 100;

const sheets = new WeakMap<DocxDocument, StyleSheet>();

/** Styles and list definitions of a document, as far as reading needs them. Kept with the document. */
export function readStyleSheet(doc: DocxDocument): StyleSheet {
  let sheet = sheets.get(doc);
  if (sheet === undefined) {
    sheet = new StyleSheet(doc);
    sheets.set(doc, sheet);
  }
  return sheet;
}

/** `<w:b/>` is on; `w:val` may say otherwise (ECMA-376 part 1, 17.17.4). */
function readToggle(properties: XmlElement | null, tag: string): boolean | null {
  const element = properties?.child(tag) ?? null;
  if (element === null) return null;
  const value = element.attr("w:val");
  return value === null || !["0", "false", "off"].includes(value);
}

function readHalfPoints(properties: XmlElement | null): number | null {
  const value = Number.parseFloat(properties?.child("w:sz")?.attr("w:val") ?? "");
  return Number.isFinite(value) ? value : null;
}

const readLanguage = (properties: XmlElement | null): string | null =>
  properties?.child("w:lang")?.attr("w:val") || null;

/** Word writes beside a colour of the theme what it comes to, shades counted. */
function readColor(properties: XmlElement | null): string | null {
  const element = properties?.child("w:color") ?? null;
  if (element === null) return null;
  const value = element.attr("w:val") ?? "auto";
  return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : "auto";
}

/** Light enough that nothing of it is read on paper. */
export const isNearWhite = (color: string): boolean =>
  /^[0-9A-F]{6}$/.test(color) &&
  [0, 2, 4].every((at) => Number.parseInt(color.slice(at, at + 2), 16) >= 0xf0);

/** Whether properties of a run, paragraph or cell fill what stands behind the text in a colour of its own. */
export function fills(properties: XmlElement | null): boolean {
  const highlight = properties?.child("w:highlight")?.attr("w:val") ?? "none";
  if (highlight !== "none" && highlight !== "white") return true;
  const shading = properties?.child("w:shd") ?? null;
  if (shading === null) return false;
  const fill = (shading.attr("w:fill") ?? "auto").toUpperCase();
  const pattern = shading.attr("w:val") ?? "clear";
  return !(fill === "AUTO" || isNearWhite(fill)) || !["clear", "nil"].includes(pattern);
}

/** The properties that hold in a view: a tracked change of formatting keeps the old ones inside. */
function propertiesIn(view: View, properties: XmlElement | null): XmlElement | null {
  if (view === "final" || properties === null) return properties;
  const changeTag = `${properties.tag}Change`;
  const change = properties.child(changeTag);
  return change === null ? properties : change.child(properties.tag);
}

const readListId = ({ element }: Style) => element.find("w:pPr", "w:numPr", "w:numId")?.attr("w:val") ?? null;
const namesList = (style: Style) => style.element.find("w:pPr", "w:numPr", "w:numId") !== null;

export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly defaultParagraphStyle: string | null = null;
  private readonly defaultTableStyle: string | null = null;
  private readonly defaultRun: XmlElement | null = null;
  /** False where no table style says anything of characters. */
  private readonly formatsTables: boolean = false;
  private readonly numbering: XmlElement | null;
  private readonly runCache = new Map<string, RunFormatting>();
  private readonly accentCache = new Map<string, string>();
  private readonly tableLevels = new Map<string, TableLevel>();
  private lastTable: { paragraph: XmlElement; view: View; level: TableLevel } | null = null;
  private abstractLists: Map<string, XmlElement> | null = null;
  private readonly doc: DocxDocument;
  private themeFonts: ThemeFonts | null = null;

  constructor(doc: DocxDocument) {
    this.doc = doc;
    const partOf = (type: string) => {
      const found = doc
        .relationships(doc.mainPart)
        .find((r) => r.type === type && !r.external && doc.hasPart(r.target));
      return found === undefined ? null : doc.tree(found.target).root;
    };
    this.numbering = partOf("numbering");
    const root = partOf("styles");
    if (root === null) return;
    let normal: string | null = null;
    this.defaultRun = root.find("w:docDefaults", "w:rPrDefault", "w:rPr");
    for (const element of root.children) {
      const id = element.attr("w:styleId");
      if (element.tag !== "w:style" || id === null) continue;
      const type = element.attr("w:type") ?? "paragraph";
      const name = element.child("w:name")?.attr("w:val") ?? id;
      this.styles.set(id, {
        id,
        type,
        name,
        basedOn: element.child("w:basedOn")?.attr("w:val") ?? null,
        element,
      });
      const isDefault = !["0", "false", "off"].includes(element.attr("w:default") ?? "0");
      if (type === "paragraph" && isDefault) this.defaultParagraphStyle ??= id;
      if (type === "paragraph" && name.toLowerCase() === "normal") normal ??= id;
      if (type === "table") {
        if (isDefault) this.defaultTableStyle ??= id;
        this.formatsTables ||= element.inner.includes("rPr");
      }
    }
    // Where none is marked as the default Word takes its own for it.
    this.defaultParagraphStyle ??= normal;
  }

  /** The paragraph's own style or, where it names none we know, the default one; null where there is none at all. */
  private paragraphStyleId(pPr: XmlElement | null): string | null {
    const id = pPr?.child("w:pStyle")?.attr("w:val") ?? null;
    return id !== null && this.styles.has(id) ? id : this.defaultParagraphStyle;
  }

  /** A style and what it is based on, nearest first. A circle ends where it closes, a chain of no real document at its limit. */
  private chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let next = id; next !== null && chain.length < longestChain; ) {
      const style = this.styles.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  /** As Word shows it; null for the default paragraph style. */
  styleName(paragraph: XmlElement, view: View): string | null {
    const id = this.paragraphStyleId(propertiesIn(view, paragraph.child("w:pPr")));
    return id === null || id === this.defaultParagraphStyle
      ? null
      : displayName((this.styles.get(id) as Style).name);
  }

  runFormatting(paragraph: XmlElement, run: XmlElement, view: View): RunFormatting {
    const pPr = propertiesIn(view, paragraph.child("w:pPr"));
    const rPr = propertiesIn(view, run.child("w:rPr"));
    const paragraphStyle = this.paragraphStyleId(pPr);
    const table = this.tableLevel(paragraph, view);
    const key = `${paragraphStyle}\n${table.key}\n${rPr === null ? "" : rPr.inner}`;
    let formatting = this.runCache.get(key);
    if (formatting === undefined) {
      formatting = this.resolveRun(paragraphStyle, table, rPr);
      this.runCache.set(key, formatting);
    }
    return formatting;
  }

  /** How a run of a paragraph stands out besides by weight, slant and size; empty where it does not. */
  accent(paragraph: XmlElement, run: XmlElement, view: View): string {
    const pPr = propertiesIn(view, paragraph.child("w:pPr"));
    const rPr = propertiesIn(view, run.child("w:rPr"));
    const paragraphStyle = this.paragraphStyleId(pPr);
    const key = `${paragraphStyle}\n${pPr === null ? "" : pPr.inner}\n${rPr === null ? "" : rPr.inner}`;
    let accent = this.accentCache.get(key);
    if (accent === undefined) {
      const chain = this.chain(paragraphStyle).map(({ element }) => element);
      const characters = this.chain(rPr?.child("w:rStyle")?.attr("w:val") ?? null);
      accent = describeAccent(
        [
          rPr,
          ...characters.map(({ element }) => element.child("w:rPr")),
          ...chain.map((element) => element.child("w:rPr")),
          this.defaultRun,
        ],
        [pPr, ...chain.map((element) => element.child("w:pPr"))],
      );
      this.accentCache.set(key, accent);
    }
    return accent;
  }

  /** What the style of the table around a paragraph says for its cell. Runs of one paragraph ask for it in a row. */
  private tableLevel(paragraph: XmlElement, view: View): TableLevel {
    if (!this.formatsTables) return outsideTables;
    if (this.lastTable?.paragraph !== paragraph || this.lastTable.view !== view) {
      this.lastTable = { paragraph, view, level: this.readTableLevel(paragraph, view) };
    }
    return this.lastTable.level;
  }

  private readTableLevel(paragraph: XmlElement, view: View): TableLevel {
    const cell = findCell(paragraph);
    const table = cell?.ancestor("w:tbl") ?? null;
    if (cell === null || table === null) return outsideTables;
    const id = propertiesIn(view, table.child("w:tblPr"))?.child("w:tblStyle")?.attr("w:val") ?? null;
    const style = id !== null && this.styles.get(id)?.type === "table" ? id : this.defaultTableStyle;
    const chain = this.chain(style);
    if (chain.length === 0) return outsideTables;
    const bandSize = (tag: string) => {
      const found = chain.find(({ element }) => element.find("w:tblPr", tag) !== null);
      return readCount(found?.element.find("w:tblPr", tag) ?? null, 1);
    };
    const bands = { rows: bandSize("w:tblStyleRowBandSize"), columns: bandSize("w:tblStyleColBandSize") };
    const conditions = listConditions(cell, table, bands, view);
    const key = `${style} ${conditions.join()}`;
    let level = this.tableLevels.get(key);
    if (level === undefined) {
      const parts = conditions.flatMap((condition) =>
        chain.map(({ element }) =>
          element.children.find((part) => part.tag === "w:tblStylePr" && part.attr("w:type") === condition),
        ),
      );
      const elements = [...parts, ...chain.map(({ element }) => element)];
      level = { key, properties: elements.map((element) => element?.child("w:rPr") ?? null) };
      this.tableLevels.set(key, level);
    }
    return level;
  }

  /**
   * ECMA-376 part 1, 17.7.3: a toggle property set at an odd number of style levels (table, paragraph, character) is on,
   * unless set directly or by the document's defaults.
   */
  private resolveRun(
    paragraphStyle: string | null,
    { properties: tableLevel }: TableLevel,
    rPr: XmlElement | null,
  ): RunFormatting {
    const levels = [
      this.chain(paragraphStyle).map(({ element }) => element.child("w:rPr")),
      this.chain(rPr?.child("w:rStyle")?.attr("w:val") ?? null).map(({ element }) => element.child("w:rPr")),
      tableLevel,
    ];
    const nearest = <T>(
      level: (XmlElement | null)[],
      read: (properties: XmlElement | null) => T | null,
    ): T | null => {
      for (const properties of level) {
        const value = read(properties);
        if (value !== null) return value;
      }
      return null;
    };
    const toggle = (tag: string) => {
      const direct = readToggle(rPr, tag);
      if (direct !== null) return direct;
      const set = levels.filter(
        (level) => nearest(level, (properties) => readToggle(properties, tag)) === true,
      ).length;
      return readToggle(this.defaultRun, tag) === true || set % 2 === 1;
    };
    const [paragraphLevel, characterLevel] = levels as [(XmlElement | null)[], (XmlElement | null)[]];
    const inForce = <T>(read: (properties: XmlElement | null) => T | null): T | null =>
      read(rPr) ??
      nearest(characterLevel, read) ??
      nearest(paragraphLevel, read) ??
      nearest(tableLevel, read) ??
      read(this.defaultRun);
    const color = inForce(readColor);
    return {
      bold: toggle("w:b"),
      italic: toggle("w:i"),
      halfPoints: inForce(readHalfPoints),
      font: inForce((properties) => readFont(properties, () => this.readTheme())),
      language: inForce(readLanguage),
      vanished: toggle("w:vanish"),
      color: color === "auto" ? null : color,
      filled: [rPr, ...characterLevel, ...paragraphLevel, ...tableLevel].some(fills),
    };
  }

  private readTheme(): ThemeFonts {
    this.themeFonts ??= readThemeFonts(this.doc);
    return this.themeFonts;
  }

  /** Whether a paragraph, by itself, its style or the cells and tables around it, stands on some colour other than white. */
  isOnColor(paragraph: XmlElement, view: View): boolean {
    const pPr = propertiesIn(view, paragraph.child("w:pPr"));
    const style = this.chain(this.paragraphStyleId(pPr)).map(({ element }) => element.child("w:pPr"));
    if ([pPr, ...style].some(fills)) return true;
    for (let up = paragraph.parent; up !== null; up = up.parent) {
      // What fills a text box stands in a drawing that is not read.
      if (up.tag === "w:txbxContent") return true;
      if (up.tag === "w:tc" && fills(up.child("w:tcPr"))) return true;
      if (up.tag !== "w:tbl") continue;
      if (fills(up.child("w:tblPr"))) return true;
      const id = up.find("w:tblPr", "w:tblStyle")?.attr("w:val") ?? this.defaultTableStyle;
      if (this.chain(id).some(({ element }) => element.inner.includes(":shd"))) return true;
    }
    return false;
  }

  /** Level from 0, null outside a list: directly, else through the style (17.9.18); list 0 takes a paragraph out of it. */
  listLevel(paragraph: XmlElement, view: View): number | null {
    const pPr = propertiesIn(view, paragraph.child("w:pPr"));
    const direct = pPr?.child("w:numPr") ?? null;
    const directId = direct?.child("w:numId")?.attr("w:val") ?? null;
    const directLevel = direct?.child("w:ilvl")?.attr("w:val") ?? null;
    if (directId === "0") return null;
    const chain = this.chain(this.paragraphStyleId(pPr));
    const style = chain.find(namesList);
    const listId = directId ?? (style === undefined ? null : readListId(style));
    if (listId === null || listId === "0") return null;
    const abstract = this.findAbstractList(listId);
    if (abstract === null) return null;
    if (directLevel !== null) return toLevel(directLevel);
    if (directId !== null) return 0;
    // From the style upwards to the one that names the list: the level that names the style, else the style's own.
    for (const { id, element } of chain) {
      const linked = abstract.children.find(
        (level) => level.tag === "w:lvl" && level.child("w:pStyle")?.attr("w:val") === id,
      );
      const level =
        linked?.attr("w:ilvl") ?? element.find("w:pPr", "w:numPr", "w:ilvl")?.attr("w:val") ?? null;
      if (level !== null) return toLevel(level);
      if (id === style?.id) break;
    }
    return 0;
  }

  /** `w:numId` that the paragraph's style, or one it is based on, gives; null where none names a list. */
  styleListId(paragraph: XmlElement, view: View): string | null {
    const style = this.chain(this.paragraphStyleId(propertiesIn(view, paragraph.child("w:pPr")))).find(
      namesList,
    );
    return style === undefined ? null : readListId(style);
  }

  /**
   * The definition that a list follows. One without levels of its own names a numbering style, whose list has them
   * (ECMA-376 part 1, 17.9.21); of definitions that name each other the last one before the circle closes.
   */
  private findAbstractList(listId: string): XmlElement | null {
    this.abstractLists ??= this.readAbstractLists();
    let definition = this.abstractLists.get(listId) ?? null;
    for (const seen = new Set([definition]); definition !== null; seen.add(definition)) {
      const style = this.styles.get(definition.child("w:numStyleLink")?.attr("w:val") ?? "");
      const linked = style?.element.find("w:pPr", "w:numPr", "w:numId")?.attr("w:val") ?? "";
      const next = this.abstractLists.get(linked);
      if (next === undefined || seen.has(next)) break;
      definition = next;
    }
    return definition;
  }

  private readAbstractLists(): Map<string, XmlElement> {
    const lists = new Map<string, XmlElement>();
    const definitions = new Map<string, XmlElement>();
    for (const element of this.numbering?.children ?? []) {
      if (element.tag === "w:abstractNum") definitions.set(element.attr("w:abstractNumId") ?? "", element);
    }
    for (const element of this.numbering?.children ?? []) {
      if (element.tag !== "w:num") continue;
      const definition = definitions.get(element.child("w:abstractNumId")?.attr("w:val") ?? "");
      if (definition !== undefined) lists.set(element.attr("w:numId") ?? "", definition);
    }
    return lists;
  }

  /** 1 to 9 from the outline level, direct or through styles; a style called "heading n" that sets none counts as n. */
  headingLevel(paragraph: XmlElement, view: View): number | null {
    const pPr = propertiesIn(view, paragraph.child("w:pPr"));
    const chain = this.chain(this.paragraphStyleId(pPr));
    for (const properties of [pPr, ...chain.map(({ element }) => element.child("w:pPr"))]) {
      const level = properties?.child("w:outlineLvl")?.attr("w:val") ?? null;
      if (level === null) continue;
      const number = Number.parseInt(level, 10);
      return number >= 0 && number <= 8 ? number + 1 : null;
    }
    for (const { name } of chain) {
      const match = /^heading ([1-9])$/i.exec(name);
      if (match !== null) return Number(match[1]);
    }
    return null;
  }
}

function toLevel(value: string): number {
  const level = Number.parseInt(value, 10);
  return level >= 0 && level <= 8 ? level : 0;
}
