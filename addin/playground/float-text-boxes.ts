import { applySplices, type Splice } from "../../shared/docx/xml/splice.ts";
import type { XmlElement, XmlTree } from "../../shared/docx/xml/xml-tree.ts";

/** A text box as the preview shows it. */
export interface PreviewBox {
  /** Where the first paragraph in it begins, in the part. */
  paragraphStart: number;
  side: "left" | "right";
}

/** EMU in a twentieth of a point. */
const emuPerTwip = 635;

/**
 * The renderer knows no drawn text boxes. In the copy that is rendered each one becomes a floating table of one cell,
 * before the paragraph that anchors it. `marks` are splices of the same text; those inside a box go with it.
 */
export function floatTextBoxes(
  tree: XmlTree,
  marks: readonly Splice[],
  w: string,
): { splices: Splice[]; boxes: PreviewBox[] } {
  const boxes: PreviewBox[] = [];
  const drawings = [...tree.root.descendants("mc:AlternateContent")].filter(
    (e) =>
      e.ancestor("mc:AlternateContent") === null && boxContents(e).length > 0 && e.ancestor("w:p") !== null,
  );
  const outside = marks.filter((m) => !drawings.some((e) => e.start <= m.start && m.start < e.end));
  const splices: Splice[] = [...outside];
  for (const drawing of drawings) {
    const paragraph = drawing.ancestor("w:p") as XmlElement;
    const side = isAtRight(drawing) ? "right" : "left";
    let tables = "";
    for (const content of boxContents(drawing)) {
      const first = content.child("w:p");
      if (first === null) continue;
      boxes.push({ paragraphStart: first.start, side });
      tables += writeTable(drawing, content, marks, w);
    }
    splices.push({ start: drawing.start, end: drawing.end, text: "" });
    splices.push({ start: paragraph.start, end: paragraph.start, text: tables });
  }
  return { splices, boxes };
}

function boxContents(drawing: XmlElement): XmlElement[] {
  const choice = drawing.child("mc:Choice");
  return choice === null ? [] : [...choice.descendants("w:txbxContent")];
}

function isAtRight(drawing: XmlElement): boolean {
  const horizontal = [...drawing.descendants("wp:positionH")][0];
  const align = horizontal?.child("wp:align")?.inner;
  if (align !== undefined) return align === "right" || align === "outside";
  // Half of a page's text width, in EMU; whatever begins behind it stands at the right.
  return Number(horizontal?.child("wp:posOffset")?.inner ?? 0) > 2_900_000;
}

function writeTable(drawing: XmlElement, content: XmlElement, marks: readonly Splice[], w: string): string {
  const width = Math.round(
    Number([...drawing.descendants("wp:extent")][0]?.attr("cx") ?? 1_800_000) / emuPerTwip,
  );
  const shape = [...drawing.descendants("wps:spPr")][0];
  const fill = shape?.find("a:solidFill", "a:srgbClr")?.attr("val") ?? "auto";
  const line = shape?.find("a:ln", "a:solidFill", "a:srgbClr")?.attr("val") ?? null;
  const border = (edge: string) =>
    line === null
      ? `<${w}${edge} ${w}val="nil"/>`
      : `<${w}${edge} ${w}val="single" ${w}sz="6" ${w}space="0" ${w}color="${line}"/>`;
  const inside = marks
    .filter((m) => content.openEnd <= m.start && m.end <= content.closeStart)
    .map((m) => ({ ...m, start: m.start - content.openEnd, end: m.end - content.openEnd }));
  return (
    `<${w}tbl><${w}tblPr><${w}tblpPr ${w}leftFromText="180" ${w}rightFromText="180" ${w}vertAnchor="text"/><${w}tblW ${w}w="${width}" ${w}type="dxa"/>` +
    `<${w}tblBorders>${["top", "left", "bottom", "right"].map(border).join("")}</${w}tblBorders></${w}tblPr>` +
    `<${w}tblGrid><${w}gridCol ${w}w="${width}"/></${w}tblGrid><${w}tr><${w}tc><${w}tcPr><${w}tcW ${w}w="${width}" ${w}type="dxa"/>` +
    `<${w}shd ${w}val="clear" ${w}color="auto" ${w}fill="${fill}"/></${w}tcPr>${applySplices(content.inner, inside)}</${w}tc></${w}tr></${w}tbl>`
  );
}
