import type { LoadedParagraph } from "./read-paragraphs.ts";

/** Where a new paragraph goes: beside which one of the loaded, and on which side. */
export interface LinePlace {
  beside: number;
  where: "After" | "Before";
}

interface LineLook {
  style: string;
  isListItem: boolean;
  leftIndent: number;
}

/**
 * Where a line that moves behind `behind` is written. A new paragraph takes the look of the one it is made beside, so it is
 * made beside one that looks like the line itself: at the top of a list that is the first bullet, not the employer above.
 */
export async function placeMovedLine(
  context: Word.RequestContext,
  paragraphs: readonly LoadedParagraph[],
  from: number,
  behind: number,
): Promise<LinePlace> {
  const after: LinePlace = { beside: behind, where: "After" };
  if (!paragraphs[behind + 1]) return after;
  const involved = [from, behind, behind + 1].map(
    (index) => (paragraphs[index] as LoadedParagraph).paragraph,
  );
  for (const paragraph of involved) paragraph.load("style,isListItem,leftIndent");
  await context.sync();
  const [line, above, below] = involved as LineLook[] as [LineLook, LineLook, LineLook];
  return !looksLike(above, line) && looksLike(below, line) ? { beside: behind + 1, where: "Before" } : after;
}

function looksLike(one: LineLook, other: LineLook): boolean {
  return (
    one.style === other.style && one.isListItem === other.isListItem && one.leftIndent === other.leftIndent
  );
}
