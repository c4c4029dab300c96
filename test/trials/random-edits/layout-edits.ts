/** Edits of paragraph properties, lists, sections, styles and tables. */
import {
  ancestor,
  below,
  children,
  type EditedDocument,
  elementsOf,
  insertAfter,
  nextElement,
  parentName,
  remove,
} from "./edited-document.ts";
import { paragraphsOf } from "./text-edits.ts";

const paragraphOrder =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  );

function property(doc: EditedDocument, paragraph: Element, name: string): Element {
  const properties = doc.ensureFirst(paragraph, "pPr");
  return doc.ensure(properties, name, paragraphOrder.slice(paragraphOrder.indexOf(name) + 1));
}

export function editParagraphProperties(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc));
  if (paragraph === undefined) return false;
  switch (random.below(5)) {
    case 0:
      doc.set(property(doc, paragraph, "jc"), "val", random.pick(["center", "right", "both"]) as string);
      break;
    case 1:
      doc.set(property(doc, paragraph, "ind"), "left", String(random.below(5) * 360));
      break;
    case 2:
      doc.set(property(doc, paragraph, "spacing"), "after", String(random.below(5) * 120));
      break;
    case 3:
      property(doc, paragraph, "keepNext");
      break;
    default: {
      const used = paragraphsOf(doc)
        .map((p) => below(p, "pStyle")[0])
        .filter((style) => style !== undefined)
        .map((style) => doc.get(style, "val"))
        .filter((style) => style !== null);
      const style = random.pick(used);
      if (style === undefined) return false;
      doc.set(property(doc, paragraph, "pStyle"), "val", style);
    }
  }
  return true;
}

/** Another level, another paragraph's list, or none. */
export function editList(doc: EditedDocument): boolean {
  const { random } = doc;
  const listed = paragraphsOf(doc).filter((p) =>
    children(p, "pPr").some((pPr) => children(pPr, "numPr").length > 0),
  );
  const paragraph = random.pick(listed);
  if (paragraph === undefined) return false;
  const numbering = property(doc, paragraph, "numPr");
  switch (random.below(3)) {
    case 0: {
      const level = children(numbering, "ilvl")[0];
      const now = Number((level && doc.get(level, "val")) ?? "0");
      doc.set(doc.ensure(numbering, "ilvl", ["numId"]), "val", String((now + 1) % 3));
      return true;
    }
    case 1:
      remove(numbering);
      return true;
    default: {
      const other = random.pick(paragraphsOf(doc));
      if (other === undefined || other === paragraph) return false;
      const properties = doc.ensureFirst(other, "pPr");
      const old = children(properties, "numPr")[0];
      if (old !== undefined) remove(old);
      const made = property(doc, other, "numPr");
      made.parentNode?.replaceChild(numbering.cloneNode(true), made);
      return true;
    }
  }
}

export function editSection(doc: EditedDocument): boolean {
  const { random } = doc;
  const section = random.pick(below(doc.body(), "sectPr"));
  if (section === undefined) return false;
  if (random.chance(0.5)) {
    const size = children(section, "pgSz")[0];
    if (size === undefined) return false;
    const [width, height] = [doc.get(size, "w") ?? "11906", doc.get(size, "h") ?? "16838"];
    doc.set(size, "w", height);
    doc.set(size, "h", width);
  } else {
    const margins = children(section, "pgMar")[0];
    if (margins === undefined) return false;
    doc.set(margins, "left", String(720 + 180 * random.below(6)));
  }
  return true;
}

/** A section break put behind a paragraph of the body, or one taken away. */
export function editSectionBreak(doc: EditedDocument): boolean {
  const { random } = doc;
  const inside = below(doc.body(), "sectPr").filter((section) => parentName(section) === "pPr");
  if (inside.length > 0 && random.chance(0.5)) {
    remove(random.pick(inside) as Element);
    return true;
  }
  const last = children(doc.body(), "sectPr")[0];
  const paragraph = random.pick(
    children(doc.body(), "p").filter(
      (p) => below(p, "sectPr").length === 0 && nextElement(p)?.localName === "p",
    ),
  );
  if (last === undefined || paragraph === undefined) return false;
  const copy = last.cloneNode(true) as Element;
  for (const child of elementsOf(copy)) if (/Reference$/.test(child.localName ?? "")) remove(child);
  const properties = doc.ensureFirst(paragraph, "pPr");
  properties.insertBefore(copy, children(properties, "pPrChange")[0] ?? null);
  return true;
}

/** Changes a style in use, or adds one and uses it. */
export function editStyles(doc: EditedDocument): boolean {
  const { random } = doc;
  const part = doc.linked("styles");
  if (part === null) return false;
  const root = doc.dom(part).documentElement;
  if (random.chance(0.5)) {
    const style = random.pick(children(root, "style").filter((one) => doc.get(one, "type") === "paragraph"));
    if (style === undefined) return false;
    const properties = doc.ensure(style, "rPr", ["tblPr", "trPr", "tcPr", "tblStylePr"]);
    for (const old of children(properties, "color")) remove(old);
    const color = doc.set(doc.make(properties, "color"), "val", "2E74B5");
    const after = elementsOf(properties).find((one) =>
      /^(?:spacing|w|kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)$/.test(
        one.localName ?? "",
      ),
    );
    properties.insertBefore(color, after ?? null);
    return true;
  }
  const paragraph = random.pick(paragraphsOf(doc));
  if (paragraph === undefined) return false;
  const name = `Added${random.below(1000)}`;
  const style = doc.make(root, "style");
  doc.set(style, "type", "paragraph");
  doc.set(style, "customStyle", "1");
  doc.set(style, "styleId", name);
  style.appendChild(doc.set(doc.make(root, "name"), "val", name));
  style.appendChild(doc.make(root, "rPr", doc.make(root, "b")));
  root.appendChild(style);
  doc.set(property(doc, paragraph, "pStyle"), "val", name);
  return true;
}

const tablesOf = (doc: EditedDocument) =>
  below(doc.body(), "tbl").filter(
    (table) => ancestor(table, "txbxContent") === null && children(table, "tr").length > 0,
  );

/** A copy of a row or cell with no text of its own but a few new words. */
function refill(doc: EditedDocument, holder: Element): void {
  const { random } = doc;
  for (const name of ["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"])
    for (const mark of below(holder, name)) remove(mark);
  for (const cell of holder.localName === "tc" ? [holder] : children(holder, "tc")) {
    const paragraph = children(cell, "p")[0];
    const properties = paragraph && children(paragraph, "pPr")[0]?.cloneNode(true);
    for (const child of elementsOf(cell)) if (child.localName !== "tcPr") remove(child);
    const made = doc.make(cell, "p");
    if (properties) made.appendChild(properties);
    made.appendChild(doc.run(cell, random.words(1, 4)));
    cell.appendChild(made);
  }
}

const isMerged = (row: Element) => below(row, "vMerge").length > 0;

export function editRows(doc: EditedDocument): boolean {
  const { random } = doc;
  const table = random.pick(tablesOf(doc));
  const rows = table === undefined ? [] : children(table, "tr");
  const row = random.pick(rows.filter((one) => !isMerged(one)));
  if (row === undefined) return false;
  switch (random.below(3)) {
    case 0: {
      const made = row.cloneNode(true) as Element;
      refill(doc, made);
      if (random.chance(0.5)) insertAfter(made, row);
      else row.parentNode?.insertBefore(made, row);
      return true;
    }
    case 1:
      if (rows.length < 2) return false;
      remove(row);
      return true;
    default: {
      const place = random.pick(rows.filter((one) => one !== row && !isMerged(one)));
      if (place === undefined) return false;
      remove(row);
      place.parentNode?.insertBefore(row, place);
      return true;
    }
  }
}

/** A column added to or taken from every row of a plain table. */
export function editColumns(doc: EditedDocument): boolean {
  const { random } = doc;
  const table = random.pick(
    tablesOf(doc).filter((one) => below(one, "gridSpan").length === 0 && below(one, "vMerge").length === 0),
  );
  if (table === undefined) return false;
  const rows = children(table, "tr");
  const width = Math.min(...rows.map((row) => children(row, "tc").length));
  if (width < 1) return false;
  const column = random.below(width);
  const grid = children(table, "tblGrid")[0];
  const gridColumn = grid && children(grid, "gridCol")[column];
  if (random.chance(0.5) && width > 1) {
    for (const row of rows) remove(children(row, "tc")[column] as Element);
    if (gridColumn !== undefined) remove(gridColumn);
    return true;
  }
  for (const row of rows) {
    const cell = children(row, "tc")[column] as Element;
    const made = cell.cloneNode(true) as Element;
    refill(doc, made);
    insertAfter(made, cell);
  }
  if (gridColumn !== undefined) insertAfter(gridColumn.cloneNode(true), gridColumn);
  return true;
}

/** One cell taken from or put into one row, or two made one. */
export function editCells(doc: EditedDocument): boolean {
  const { random } = doc;
  const table = random.pick(tablesOf(doc));
  const row = table && random.pick(children(table, "tr").filter((one) => !isMerged(one)));
  const cells = row === undefined ? [] : children(row, "tc");
  const cell = random.pick(cells);
  if (cell === undefined) return false;
  if (random.chance(0.5) && cells.length > 1) remove(cell);
  else {
    const made = cell.cloneNode(true) as Element;
    refill(doc, made);
    insertAfter(made, cell);
  }
  return true;
}

function makeTable(doc: EditedDocument, near: Element): Element {
  const { random } = doc;
  const [rows, columns] = [1 + random.below(3), 1 + random.below(3)];
  const width = (name: string) => {
    const made = doc.set(doc.make(near, name), "w", "0");
    return doc.set(made, "type", "auto");
  };
  const table = doc.make(near, "tbl", doc.make(near, "tblPr", width("tblW")));
  const grid = doc.make(near, "tblGrid");
  for (let c = 0; c < columns; c++) grid.appendChild(doc.set(doc.make(near, "gridCol"), "w", "2000"));
  table.appendChild(grid);
  for (let r = 0; r < rows; r++) {
    const row = doc.make(near, "tr");
    for (let c = 0; c < columns; c++) {
      const paragraph = doc.make(near, "p", doc.run(near, random.words(1, 4)));
      row.appendChild(doc.make(near, "tc", doc.make(near, "tcPr", width("tcW")), paragraph));
    }
    table.appendChild(row);
  }
  return table;
}

/** A new table in the body or, nested, in a cell; or a whole table taken away. */
export function editTables(doc: EditedDocument): boolean {
  const { random } = doc;
  const tables = tablesOf(doc);
  if (tables.length > 0 && random.chance(0.3)) {
    const table = random.pick(tables) as Element;
    if (nextElement(table)?.localName !== "p" || below(table, "fldChar").length > 0) return false;
    remove(table);
    return true;
  }
  const holders = ["body", "tc"];
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => holders.includes(parentName(p))));
  if (paragraph === undefined) return false;
  paragraph.parentNode?.insertBefore(makeTable(doc, paragraph), paragraph);
  return true;
}
