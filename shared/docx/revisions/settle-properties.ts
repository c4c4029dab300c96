import type { XmlElement } from "../xml/xml-tree.ts";
import type { SettlementPlan } from "./settle-plan.ts";

/** Writes what settling leaves of elements, by the rules of `settle-tree.ts`. */
export interface PropertyWriter {
  write(element: XmlElement): string;
  writeInside(element: XmlElement): string;
  writeElement(element: XmlElement): string;
}

/** Properties that say nothing once nothing is left in them. */
export const dropsWhenBare: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:pPr",
  "w:trPr",
  "w:tcPr",
  "w:tblPrEx",
  "w:numPr",
]);

/** What stays beside the old properties when a change of properties is rejected, before and behind them. */
const keptBeside: Record<string, { before: string[]; behind: string[] }> = {
  "w:pPr": { before: [], behind: ["w:rPr", "w:sectPr"] },
  "w:rPr": { before: ["w:ins", "w:del", "w:moveFrom", "w:moveTo"], behind: [] },
  "w:sectPr": { before: ["w:headerReference", "w:footerReference"], behind: [] },
  "w:trPr": { before: [], behind: ["w:ins", "w:del"] },
  "w:tcPr": { before: [], behind: ["w:cellIns", "w:cellDel", "w:cellMerge"] },
};

/** The properties as they were before `change`, one of their children, was made. */
export function writeOldProperties(
  element: XmlElement,
  change: XmlElement,
  { write, writeInside }: PropertyWriter,
): string {
  const beside = keptBeside[element.tag] ?? { before: [], behind: [] };
  const old = change.children[0];
  const kept = (tags: string[]) =>
    element.children
      .filter((child) => tags.includes(child.tag))
      .map(write)
      .join("");
  const inner = kept(beside.before) + (old === undefined ? "" : writeInside(old)) + kept(beside.behind);
  if (inner.trim() === "" && dropsWhenBare.has(element.tag)) return "";
  const { text } = element.tree;
  return text.slice(element.start, element.openEnd) + inner + text.slice(element.closeStart, element.end);
}

/** `w:cellMerge` says what the vertical merge became and what it was (ECMA-376 part 1, 17.13.5.3). */
export function writeCellProperties(
  element: XmlElement,
  plan: SettlementPlan,
  writer: PropertyWriter,
): string {
  const mark = element.child("w:cellMerge");
  const change = element.child("w:tcPrChange");
  const written =
    change !== null && plan.revisions.has(change) && !plan.accepting
      ? writeOldProperties(element, change, writer)
      : writer.writeElement(element);
  if (mark === null || !plan.revisions.has(mark)) return written;
  const merge = mark.attr(plan.accepting ? "w:vMerge" : "w:vMergeOrig");
  const withoutMerge = written.replace(
    new RegExp(`<${element.prefix}vMerge\\b[^>]*(?:/>|></${element.prefix}vMerge>)`),
    "",
  );
  if (merge === null) return plan.accepting ? withoutMerge : written;
  const value = merge === "cont" ? "continue" : "restart";
  const properties = `<${element.prefix}vMerge ${element.prefix}val="${value}"/>`;
  if (withoutMerge === "") return `<${element.name}>${properties}</${element.name}>`;
  const opening = new RegExp(`^<[^>]*>(?:\\s*<${element.prefix}(?:cnfStyle|tcW|gridSpan|hMerge)\\b[^>]*/>)*`);
  return withoutMerge.replace(opening, (head) => head + properties);
}

export function isProperties(element: XmlElement): boolean {
  return /^w:(?:\w+Pr|tblPrEx|tblGrid|sdtEndPr)$/.test(element.tag) || /^m:\w+Pr$/.test(element.tag);
}
