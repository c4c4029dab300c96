import { applyEdits } from "../edit/apply-edits.ts";
import { applyChanges } from "../edit/map-edits.ts";
import { copyProperties } from "../edit/paragraph-marks.ts";
import type { DocxDocument } from "../package/document.ts";
import { readLayout } from "../read/layout.ts";
import type { Edit } from "../types.ts";
import { mapOffset } from "../xml/splice.ts";
import { SpliceList } from "../xml/splice-list.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { type Pairing, pairResaved } from "./pair-resaved.ts";
import { type Line, listCells, type Place, type Places, readPlaces, tellingLines } from "./resaved-lines.ts";
import { takeLooks } from "./resaved-looks.ts";
import { holdsMore } from "./resaved-rest.ts";
import { matchRows } from "./resaved-rows.ts";

/**
 * LibreOffice writes a document anew: other styles, other properties on every line, content controls gone. Taken as edits, that
 * would be a change of everything, and a conflict with whatever the other side did. So such a copy is read as base with
 * those edits that make base read as the copy does:
 *
 *     base     <w:sdt>… Led 4 engineers …</w:sdt>  <w:p>… Lisbon …</w:p>
 *     copy     <w:p>… Led 6 engineers …</w:p>  <w:p>… Built tools …</w:p>  <w:p>… Lisbon …</w:p>
 *     read as  <w:sdt>… Led 6 engineers …</w:sdt>  <w:p>… Built tools …</w:p>  <w:p>… Lisbon …</w:p>
 *
 * Lines are paired (pair-resaved.ts), words, arrivals, departures and moves become edits, and lines whose list level, style,
 * bold, italic or size differs then take over the copy's (resaved-looks.ts). Rows come and go before that (resaved-rows.ts). Null where
 * all this does not give what the copy says: a table came or went, a comment, a link, a picture or words of a header came
 * (resaved-rest.ts), or it is no copy of base at all. It is then merged as it stands.
 */
export function readResaved(base: DocxDocument, side: DocxDocument): DocxDocument | null {
  if (!isOffice(side) || isOffice(base) || holdsMore(base, side)) return null;
  const shaped = matchRows(base, side);
  if (shaped === null) return null;
  const [own, places] = [readPlaces(shaped), readPlaces(side)];
  if (listCells(own) !== listCells(places)) return null;
  const pairing = pairResaved(own, places);
  if (pairing === null) return null;
  const fronts = listFronts(pairing);
  const opened = openFronts(shaped, fronts);
  const again = fronts.length === 0 ? pairing : pairResaved(readPlaces(opened.doc), places);
  if (again === null) return null;
  const document = applyAll(opened.doc, [...listEdits(again), ...opened.close]);
  if (document === null || !saysTheSame(readPlaces(document), places)) return null;
  return takeLooks(document, places, (copy) => !again.origins.has(copy));
}

/** Null where an edit is refused. Words that Word fills in from elsewhere become words of their own, as they are in the copy. */
function applyAll(doc: DocxDocument, edits: readonly Edit[]): DocxDocument | null {
  const first = applyEdits(doc, edits, null);
  if (first.refused.length === 0) return first.document;
  const wanted = new Set(
    first.refused.flatMap(({ edit }) =>
      edit.type === "replace" || edit.type === "delete" ? [edit.block] : [],
    ),
  );
  const nodes = readLayout(doc, "final").filter(({ address }) => wanted.has(address));
  const splices = new SpliceList();
  for (const { start, end, tree } of nodes.flatMap(({ paragraphs }) => paragraphs.flatMap(listBindings)))
    splices.add(tree.part, [{ start, end, text: "" }]);
  const { document, refused } = applyEdits(applyChanges(doc, [...splices.finished()]), edits, null);
  return refused.length === 0 ? document : null;
}

/** Of the controls around and in a paragraph. */
function listBindings(paragraph: XmlElement): XmlElement[] {
  const controls = [...paragraph.descendants("w:sdt")];
  for (let up = paragraph.parent; up !== null; up = up.parent) if (up.tag === "w:sdt") controls.push(up);
  return controls.flatMap((control) =>
    (control.child("w:sdtPr")?.children ?? []).filter(({ local }) => local === "dataBinding"),
  );
}

function isOffice(doc: DocxDocument): boolean {
  const part = "docProps/app.xml";
  return doc.hasPart(part) && /<Application>(?:LibreOffice|OpenOffice)/.test(doc.text(part));
}

function saysTheSame(one: Places, other: Places): boolean {
  const [left, right] = [one, other].map(({ body, boxes, notes }) => {
    const say = (place: Place) => tellingLines(place).map(({ words }) => words);
    const sorted = (places: readonly Place[]) =>
      places
        .map((place) => say(place).join("\n"))
        .filter((text) => text !== "")
        .sort();
    const lines = [...body].flatMap(([key, place]) => say(place).map((words) => `${key} ${words}`));
    return JSON.stringify([lines, sorted(boxes), sorted(notes)]);
  });
  return left === right;
}

/** Words, arrivals, departures and moves that make each place read as its counterpart does. */
function listEdits({ places, origins, moved }: Pairing): Edit[] {
  const edits: Edit[] = [];
  const kept = new Set(origins.values());
  for (const [line, origin] of origins) {
    if (line.words === origin.words) continue;
    const { address, text } = origin.block;
    edits.push({ type: "replace", block: address, before: text, after: line.block.text });
  }
  for (const [place, other] of places) {
    // A note goes with the line that refers to it.
    if (other === null && /note$/.test(place.key)) continue;
    for (const line of tellingLines(place)) {
      const { address, text } = line.block;
      if (!kept.has(line)) edits.push({ type: "delete", block: address, before: text });
    }
    if (other !== null) edits.push(...listArrivals(place, other, origins, moved));
  }
  return edits;
}

function listArrivals(
  place: Place,
  other: Place,
  origins: ReadonlyMap<Line, Line>,
  moved: ReadonlySet<Line>,
): Edit[] {
  const edits: Edit[] = [];
  let anchor = findOpening(place, other, origins, moved);
  let empty = tellingLines(place).length === 0 ? anchor : null;
  for (const copy of tellingLines(other)) {
    const origin = origins.get(copy);
    const behind = anchor?.block.address ?? "";
    if (origin !== undefined && !moved.has(origin)) anchor = origin;
    else if (origin !== undefined) edits.push({ type: "move", block: origin.block.address, behind });
    else if (empty === null) edits.push({ type: "insert", behind, text: copy.block.text });
    else {
      // Somebody wrote into an empty cell.
      const { address, text } = empty.block;
      edits.push({ type: "replace", block: address, before: text, after: copy.block.text });
    }
    empty = null;
  }
  return edits;
}

/** The last line in front of all that is paired, so that something can come behind it; one that moves takes along what comes. */
function findOpening(
  { lines }: Place,
  other: Place,
  origins: ReadonlyMap<Line, Line>,
  moved: ReadonlySet<Line>,
): Line | null {
  const stays = (line: Line | undefined) => line !== undefined && !moved.has(line);
  const first = tellingLines(other)
    .map((copy) => origins.get(copy))
    .find(stays);
  const before = first === undefined ? lines : lines.slice(0, lines.indexOf(first));
  return before.findLast(stays) ?? null;
}

/** First lines of places where something comes to the front that could come behind nothing. */
function listFronts({ places, origins, moved }: Pairing): Line[] {
  return places.flatMap(([place, other]) => {
    const [front] = place.lines;
    const [copy] = other === null ? [] : tellingLines(other);
    if (front === undefined || other === null || copy === undefined) return [];
    const origin = origins.get(copy);
    const comes = origin === undefined || moved.has(origin);
    return comes && findOpening(place, other, origins, moved) === null ? [front] : [];
  });
}

/** Base with an empty line in front of each, and the edits that take these away again. */
function openFronts(base: DocxDocument, fronts: readonly Line[]): { doc: DocxDocument; close: Edit[] } {
  if (fronts.length === 0) return { doc: base, close: [] };
  const splices = new SpliceList();
  for (const { node } of fronts) {
    const first = node.paragraphs[0] as XmlElement;
    const { base: properties, mark } = copyProperties(first);
    const { prefix } = first;
    const rPr = mark === "" ? "" : `<${prefix}rPr>${mark}</${prefix}rPr>`;
    const text = `<${prefix}p><${prefix}pPr>${properties}${rPr}</${prefix}pPr></${prefix}p>`;
    splices.add(node.part, [{ start: first.start, end: first.start, text }]);
  }
  const changes = [...splices.finished()];
  const doc = applyChanges(base, changes);
  const starts = new Set(
    changes.flatMap(({ part, splices: own }) =>
      own.map(({ start }) => `${part} ${mapOffset(own, start, "before")}`),
    ),
  );
  const close = readLayout(doc, "final")
    .filter(({ part, paragraphs }) => starts.has(`${part} ${paragraphs[0]?.start}`))
    .map(({ address }): Edit => ({ type: "delete", block: address, before: "" }));
  return { doc, close };
}
