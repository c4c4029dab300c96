import type { XmlElement } from "../xml/xml-tree.ts";
import { listMembers, memberRange, type StoryMerger, type Versions } from "./merge-story.ts";
import { type Unit, unitOf } from "./unit.ts";

/** The cell at one place of a row; null where the sides disagree about the cell as such. */
export function mergePlace(story: StoryMerger, { base, mine, theirs }: Versions<Unit>): string | null {
  if (mine.isSame(base) && theirs.isSame(base)) return base.raw;
  const carry = (unit: Unit) => story.session.carry(unit.elements[0] as XmlElement);
  if (theirs.isSame(base) || mine.isSame(theirs)) return carry(mine);
  if (mine.isSame(base)) return carry(theirs);
  return story.mergeChanged({ base, mine, theirs });
}

export function mergeCell(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const head = mergeHead(story, ["w:tcPr"], versions);
  if (head === null) return null;
  return frame(versions.base, head + (mergeOnlyLine(story, versions) ?? story.mergeContainer(versions)));
}

/** The one line of a cell is that line whatever it says; null where a version has more. */
function mergeOnlyLine(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { session } = story;
  const read = (cell: XmlElement) => {
    const [line, ...more] = listMembers(cell);
    return line?.tag === "w:p" && more.length === 0 ? unitOf(line, story.readerOf(line)) : null;
  };
  const [base, mine, theirs] = [read(versions.base), read(versions.mine), read(versions.theirs)];
  if (base === null || mine === null || theirs === null) return null;
  session.noteChange({ base, mine, theirs });
  const isContested = base.elements.some((element) => session.contested.has(element));
  const merged = isContested ? null : mergePlace(story, { base, mine, theirs });
  const conflict = { base: [base], mine: [mine], theirs: [theirs] };
  const settled = merged === null ? session.settle(conflict, (unit) => story.writeWhole(unit)) : null;
  if (merged === null && settled === null) session.addConflict(conflict);
  const [from, to] = memberRange(versions.base);
  const { text } = versions.base.tree;
  return text.slice(from, base.start) + (merged ?? settled?.written ?? base.raw) + text.slice(base.end, to);
}

/** The own properties of a table, row or cell; null where both sides changed one differently. */
export function mergeHead(
  story: StoryMerger,
  tags: readonly string[],
  versions: Versions<XmlElement>,
): string | null {
  let head = "";
  for (const tag of tags) {
    const merged = story.mergePropertiesOf(tag, versions);
    if (merged === null) return null;
    head += merged;
  }
  return head;
}

export function frame(base: XmlElement, inner: string): string {
  const { text } = base.tree;
  return text.slice(base.start, base.openEnd) + inner + text.slice(base.closeStart, base.end);
}
