import { copyProperties, writeParagraphProperties } from "../edit/paragraph-marks.ts";
import { readNodePieces } from "../read/layout.ts";
import { listRuns } from "../read/paragraph-pieces.ts";
import type { Splice } from "../xml/splice.ts";
import { copyRunProperties, findPrefixes } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Line } from "./resaved-lines.ts";

/**
 * A line that came looks in the copy as its neighbours there do. The nearest one that looks so stands in base, too, and knows in
 * base's words what that look is:
 *
 *     copy     <w:p A>Led 4 engineers</w:p> <w:p B>came</w:p> <w:p B>References</w:p>
 *     base     <w:p C>Led 4 engineers</w:p>                   <w:p D>References</w:p>       came is a <w:p D>
 */
export function takeModels(
  pairs: readonly (readonly [line: Line, copy: Line])[],
  hasArrived: (copy: Line) => boolean,
): [Line, Splice[]][] {
  const known = new Map<Line, [paragraph: string, run: string]>();
  const looksOf = (copy: Line) => {
    let looks = known.get(copy);
    if (looks === undefined) {
      looks = [readParagraphLook(copy), readRunLook(copy)];
      known.set(copy, looks);
    }
    return looks;
  };
  return pairs.flatMap(([line, copy], n): [Line, Splice[]][] => {
    if (!hasArrived(copy)) return [];
    const [paragraph, run] = looksOf(copy);
    let model: Line | null = null;
    for (let away = 1; away < pairs.length; away++) {
      for (const at of [n - away, n + away]) {
        const [one, other] = pairs[at] ?? [];
        if (one === undefined || other === undefined || hasArrived(other)) continue;
        const looks = looksOf(other);
        if (looks[0] !== paragraph) continue;
        if (looks[1] === run) return [[line, lookLike(line, one, true)]];
        model ??= one;
      }
    }
    return model === null ? [] : [[line, lookLike(line, model, false)]];
  });
}

const lastOf = ({ node }: Line) => node.paragraphs.at(-1) as XmlElement;

const notLook = new Set(["w:rPr", "w:sectPr", "w:pPrChange", "w:pageBreakBefore"]);

function readParagraphLook(line: Line): string {
  const properties = lastOf(line).child("w:pPr")?.children ?? [];
  return properties
    .filter(({ tag }) => !notLook.has(tag))
    .map(({ raw }) => raw)
    .join("");
}

function readRunLook(line: Line): string {
  const properties = findMainRun(line)?.child("w:rPr")?.children ?? [];
  return properties
    .filter(({ tag }) => tag !== "w:lang")
    .map(({ raw }) => raw)
    .join("");
}

/** That has most of the text, outside links. */
function findMainRun(line: Line): XmlElement | null {
  let [best, longest]: [XmlElement | null, number] = [null, 0];
  for (const { run, text } of readNodePieces(line.node, "final")) {
    if (text.length <= longest || run.ancestor("w:hyperlink") !== null) continue;
    [best, longest] = [run, text.length];
  }
  return best;
}

function lookLike(line: Line, model: Line, withRuns: boolean): Splice[] {
  const paragraph = lastOf(line);
  const prefixes = findPrefixes(paragraph);
  if (prefixes === null || paragraph.selfClosing || paragraph.tree.part !== lastOf(model).tree.part)
    return [];
  const pPr = paragraph.child("w:pPr");
  const section = pPr?.child("w:sectPr")?.raw ?? "";
  const properties = { ...copyProperties(lastOf(model)), section };
  const text = writeParagraphProperties(properties, "", null, {
    tracking: null,
    prefixes,
    nextId: () => "0",
  });
  const splices = [{ start: pPr?.start ?? paragraph.openEnd, end: pPr?.end ?? paragraph.openEnd, text }];
  if (!withRuns) return splices;
  const look = copyRunProperties(findMainRun(model)?.child("w:rPr") ?? null);
  for (const { run } of listRuns(paragraph, "final")) {
    const rPr = run.child("w:rPr");
    if (!run.selfClosing)
      splices.push({ start: rPr?.start ?? run.openEnd, end: rPr?.end ?? run.openEnd, text: look });
  }
  return splices;
}
