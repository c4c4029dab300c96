/** How a line stands out besides by weight, slant and size: told so that equal looks give equal texts. */

import type { XmlElement } from "../xml/xml-tree.ts";

const off = new Set(["0", "false", "off", "none", "nil", "auto", "clear"]);

/** The nearest level that says anything of a property, and what it says; null where it is off or nothing is said. */
function nearest(levels: readonly (XmlElement | null)[], tag: string, attribute: string): string | null {
  for (const properties of levels) {
    const element = properties?.child(tag) ?? null;
    if (element === null) continue;
    const value = (element.attr(attribute) ?? "on").toLowerCase();
    return off.has(value) ? null : value;
  }
  return null;
}

/** `runs` and `paragraphs` hold the properties in force, the nearest first. Empty where nothing stands out. */
export function describeAccent(
  runs: readonly (XmlElement | null)[],
  paragraphs: readonly (XmlElement | null)[],
): string {
  const accents: string[] = [];
  if (nearest(runs, "w:caps", "w:val") ?? nearest(runs, "w:smallCaps", "w:val")) accents.push("caps");
  if (nearest(runs, "w:u", "w:val")) accents.push("underlined");
  // Twentieths of a point; a little more than usual is kerning, no letter-spacing.
  if (Number(nearest(runs, "w:spacing", "w:val") ?? 0) >= 15) accents.push("spaced");
  const colour = nearest(runs, "w:color", "w:val");
  if (colour !== null && colour !== "000000") accents.push(`colour ${colour}`);
  const shade = nearest(paragraphs, "w:shd", "w:fill");
  if (shade !== null && shade !== "ffffff") accents.push(`shaded ${shade}`);
  const borders = paragraphs.find((properties) => properties?.child("w:pBdr"))?.child("w:pBdr") ?? null;
  if (
    ["w:bottom", "w:top"].some(
      (side) => borders?.child(side) && !off.has(borders.child(side)?.attr("w:val") ?? ""),
    )
  )
    accents.push("ruled");
  return accents.join(", ");
}
