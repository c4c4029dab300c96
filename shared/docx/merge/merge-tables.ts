import type { XmlElement } from "../xml/xml-tree.ts";
import { Unit } from "./merge-order.ts";
import { listMembers, memberRange, type StoryMerger, type Versions } from "./merge-story.ts";

/**
 * A table, row or cell changed on both sides. Rows merge as blocks do. Cells correspond by their place as long as all three rows
 * have as many; where a side added or removed a column, by what they say. A table is a grid: a row that kept base's cells
 * beside rows that follow another grid would not do, so with columns changed a conflict inside makes the table one.
 */
export function mergeTable(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { tag } = versions.base;
  if (tag === "w:tc") return mergeCell(story, versions);
  return tag === "w:tr" ? mergeRow(story, versions) : mergeRows(story, versions);
}

function mergeRows(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { base, mine, theirs } = versions;
  const head = mergeHead(story, ["w:tblPr", "w:tblGrid"], versions);
  if (head === null) return null;
  const { session } = story;
  const conflicts = session.countConflicts();
  const { written, plan } = story.mergeLists(
    { base: listMembers(base), mine: listMembers(mine), theirs: listMembers(theirs) },
    memberRange(base),
    base,
  );
  const [own, others] = [changedColumns(base, mine), changedColumns(base, theirs)];
  if (own || others) {
    if (session.countConflicts() > conflicts) return null;
    if ((own && plan.added.theirs) || (others && plan.added.mine)) return null;
  }
  if (!/<(?:[\w.-]+:)?tr[\s>]/.test(written)) return "";
  return frame(base, head + written);
}

/** Whether a side gave rows another number of cells than any row of base has. */
function changedColumns(base: XmlElement, side: XmlElement): boolean {
  const counts = (table: XmlElement) => listMembers(table).map((row) => listMembers(row).length);
  const known = new Set(counts(base));
  return counts(side).some((count) => !known.has(count));
}

function mergeRow(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { base, mine, theirs } = versions;
  const head = mergeHead(story, ["w:tblPrEx", "w:trPr"], versions);
  if (head === null) return null;
  const [own, left, right] = [listMembers(base), listMembers(mine), listMembers(theirs)];
  const [from, to] = memberRange(base);
  if (own.length !== left.length || own.length !== right.length) {
    return frame(
      base,
      head + story.mergeLists({ base: own, mine: left, theirs: right }, [from, to], base).written,
    );
  }
  const { text } = base.tree;
  let out = "";
  let at = from;
  for (const [n, cell] of own.entries()) {
    const [one, other] = [left[n] as XmlElement, right[n] as XmlElement];
    const read = (element: XmlElement) => new Unit([element], story.readerOf(element));
    const units = { base: read(cell), mine: read(one), theirs: read(other) };
    const merged = mergePlace(story, units);
    if (merged === null) return null;
    out += text.slice(at, cell.start) + merged;
    at = cell.end;
  }
  return frame(base, head + out + text.slice(at, to));
}

function mergePlace(story: StoryMerger, { base, mine, theirs }: Versions<Unit>): string | null {
  if (mine.isSame(base) && theirs.isSame(base)) return base.raw;
  const carry = (unit: Unit) => story.session.carry(unit.elements[0] as XmlElement);
  if (theirs.isSame(base) || mine.isSame(theirs)) return carry(mine);
  if (mine.isSame(base)) return carry(theirs);
  return story.mergeChanged({ base, mine, theirs });
}

function mergeCell(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const head = mergeHead(story, ["w:tcPr"], versions);
  return head === null ? null : frame(versions.base, head + story.mergeContainer(versions));
}

/** The own properties of a table, row or cell; null where both sides changed one differently. */
function mergeHead(
  story: StoryMerger,
  tags: readonly string[],
  versions: Versions<XmlElement>,
): string | null {
  let head = "";
  for (const tag of tags) {
    const merged = tag === "w:tblGrid" ? mergeGrid(story, versions) : story.mergePropertiesOf(tag, versions);
    if (merged === null) return null;
    head += merged;
  }
  return head;
}

/** Column widths mean something together only. */
function mergeGrid(story: StoryMerger, { base, mine, theirs }: Versions<XmlElement>): string | null {
  const grids = [base, mine, theirs].map((table) => table.child("w:tblGrid"));
  const [own, left, right] = grids.map((grid) =>
    grid === null ? "" : story.readerOf(grid).keys.ofElement(grid),
  );
  if (right === own || left === right) return grids[1]?.raw ?? "";
  return left === own ? (grids[2]?.raw ?? "") : null;
}

function frame(base: XmlElement, inner: string): string {
  const { text } = base.tree;
  return text.slice(base.start, base.openEnd) + inner + text.slice(base.closeStart, base.end);
}
