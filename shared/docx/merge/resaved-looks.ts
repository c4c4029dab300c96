import { applyChanges } from "../edit/map-edits.ts";
import { changeProperties } from "../edit/paragraph-marks.ts";
import type { DocxDocument } from "../package/document.ts";
import { displayName } from "../read/style-names.ts";
import { readStyleSheet } from "../read/style-sheet.ts";
import type { Splice } from "../xml/splice.ts";
import { SpliceList } from "../xml/splice-list.ts";
import { findPrefixes, type Prefixes } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { rootOfType, styleName } from "./merge-matches.ts";
import { type Line, type Place, type Places, readPlaces, tellingLines } from "./resaved-lines.ts";
import { takeModels } from "./resaved-models.ts";
import { isSpannedAlike, takeSpans } from "./resaved-spans.ts";

type Pair = [line: Line, copy: Line];

/**
 * `doc` says what the copy says. Lines that came look as lines of base do that look alike in the copy; where style, list level, bold,
 * italic or size of a line still differs, it becomes the copy's, and all else of its formatting stays. Null where a level or look
 * cannot be written.
 */
export function takeLooks(
  doc: DocxDocument,
  others: Places,
  hasArrived: (copy: Line) => boolean,
): DocxDocument | null {
  let result = doc;
  const take = (list: (pairs: readonly Pair[], doc: DocxDocument) => Iterable<[Line, Splice[]]>) => {
    const splices = new SpliceList();
    for (const [{ node }, made] of list(pairLines(readPlaces(result), others), result))
      splices.add(node.part, made);
    result = applyChanges(result, [...splices.finished()]);
  };
  take((pairs) => takeModels(pairs, hasArrived));
  take(takeStyles);
  take(takeLevels);
  // First by taking away what a run says itself; where that is not enough, by saying it.
  for (const say of [false, true])
    take((pairs) => pairs.map(([line, other]) => [line, takeSpans(line, other, say)]));
  const differs = pairLines(readPlaces(result), others).some(
    ([line, other]) => line.block.list !== other.block.list || !isSpannedAlike(line, other),
  );
  return differs ? null : result;
}

/** Of two documents that say the same. */
function pairLines(own: Places, others: Places): Pair[] {
  const say = (place: Place) =>
    tellingLines(place)
      .map(({ words }) => words)
      .join("\n");
  const sorted = (notes: readonly Place[]) => notes.toSorted((one, two) => (say(one) < say(two) ? -1 : 1));
  const pairs = [...own.body].map(([key, place]) => [place, others.body.get(key)] as const);
  const [notes, copies] = [sorted(own.notes), sorted(others.notes)];
  for (const [n, note] of notes.entries()) pairs.push([note, copies[n]]);
  return pairs.flatMap(([place, other]) => {
    const lines = other === undefined ? [] : tellingLines(other);
    return tellingLines(place).flatMap((line, n): Pair[] =>
      lines[n] === undefined ? [] : [[line, lines[n]]],
    );
  });
}

/** Only styles that `doc` has too, by their names. */
function* takeStyles(pairs: readonly Pair[], doc: DocxDocument): Generator<[Line, Splice[]]> {
  const styles = new Map<string, string>();
  for (const style of rootOfType(doc, "styles")?.children ?? []) {
    const id = style.attr("w:styleId");
    if (style.attr("w:type") === "paragraph" && id !== null) styles.set(displayName(styleName(style)), id);
  }
  for (const [line, { block }] of pairs) {
    const id = block.style === null ? null : styles.get(block.style);
    if (block.style === line.block.style || id === undefined) continue;
    yield [line, changeProperty(line, "w:pStyle", (own) => (id === null ? "" : own.write("pStyle", id)))];
  }
}

/** In the list the line is in or else that of the nearest line that is in one. */
function* takeLevels(pairs: readonly Pair[], doc: DocxDocument): Generator<[Line, Splice[]]> {
  const styles = readStyleSheet(doc);
  for (const [n, [line, { block }]] of pairs.entries()) {
    const level = block.list;
    if (level === line.block.list) continue;
    if (level === null) {
      const inStyle = styles.styleListId(paragraphOf(line), "final") !== null;
      yield [line, changeProperty(line, "w:numPr", (own) => (inStyle ? own.writeList("0", null) : ""))];
      continue;
    }
    const nearest = findNearest(pairs, n);
    const model = nearest === null ? null : paragraphOf(nearest);
    const own = model?.find("w:pPr", "w:numPr", "w:numId")?.attr("w:val") ?? null;
    const list = own ?? (model === null ? null : styles.styleListId(model, "final"));
    if (list !== null) yield [line, changeProperty(line, "w:numPr", (own) => own.writeList(list, level))];
  }
}

/** A line in a list: the nth itself or the one least away from it. */
function findNearest(pairs: readonly Pair[], n: number): Line | null {
  for (let away = 0; away < pairs.length; away++) {
    for (const at of [n - away, n + away]) {
      const line = pairs[at]?.[0];
      if (line !== undefined && line.block.list !== null) return line;
    }
  }
  return null;
}

const paragraphOf = ({ node }: Line) => node.paragraphs.at(-1) as XmlElement;

class PropertyWriter {
  private readonly prefixes: Prefixes;

  constructor(prefixes: Prefixes) {
    this.prefixes = prefixes;
  }

  write(local: string, value: string): string {
    const { element, attribute } = this.prefixes;
    return `<${element}${local} ${attribute}val="${value}"/>`;
  }

  writeList(list: string, level: number | null): string {
    const { element } = this.prefixes;
    const inner = (level === null ? "" : this.write("ilvl", String(level))) + this.write("numId", list);
    return `<${element}numPr>${inner}</${element}numPr>`;
  }
}

/** ECMA-376 part 1, A.1 `CT_PPrBase`: what stands before `w:numPr`. */
const beforeList = new Set(
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl".split(" ").map((tag) => `w:${tag}`),
);

/** Another style or level brings its own indents along. */
function changeProperty(
  line: Line,
  tag: "w:pStyle" | "w:numPr",
  write: (own: PropertyWriter) => string,
): Splice[] {
  const paragraph = paragraphOf(line);
  const prefixes = findPrefixes(paragraph);
  if (prefixes === null) return [];
  const gone = new Set([tag, "w:ind", "w:rPr", "w:sectPr", "w:pPrChange"]);
  const pPr = paragraph.child("w:pPr");
  const kept = (pPr?.children ?? []).filter((child) => !gone.has(child.tag));
  const at = tag === "w:pStyle" ? 0 : kept.findLastIndex((child) => beforeList.has(child.tag)) + 1;
  const raws = kept.map(({ raw }) => raw);
  raws.splice(at, 0, write(new PropertyWriter(prefixes)));
  const section = pPr?.child("w:sectPr")?.raw ?? "";
  return changeProperties(paragraph, raws.join(""), section, { tracking: null, prefixes, nextId: () => "0" });
}
