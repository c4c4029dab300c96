import { readNodePieces } from "../read/layout.ts";
import type { Piece } from "../read/paragraph-pieces.ts";
import type { TextSpan } from "../types.ts";
import type { Splice } from "../xml/splice.ts";
import { findPrefixes, type Prefixes, writeOrdered, writeText } from "../xml/word-markup.ts";
import { escapeText } from "../xml/xml-text.ts";
import { parseXml, type XmlElement } from "../xml/xml-tree.ts";
import type { Line } from "./resaved-lines.ts";

/** Where nothing sets a size Word takes 10 points, and LibreOffice writes them down. */
const defaultHalfPoints = 20;

type Look = { bold: boolean; italic: boolean; halfPoints: number };

/** Of every character that is not blank: programs draw the line between spans at any blank. */
function listLooks(spans: readonly TextSpan[]): Look[] {
  return spans.flatMap(({ text, bold, italic, halfPoints }) => {
    const look = { bold, italic, halfPoints: halfPoints ?? defaultHalfPoints };
    return Array.from({ length: text.replace(/\s/g, "").length }, () => look);
  });
}

/** Bold and italic alone: sizes come through styles and tables in ways that programs do not agree on. */
export function isSpannedAlike(line: Line, copy: Line): boolean {
  const [own, others] = [listLooks(line.block.spans), listLooks(copy.block.spans)];
  return own.every(({ bold, italic }, n) => bold === others[n]?.bold && italic === others[n]?.italic);
}

/**
 * Writes the runs of `line` anew that look otherwise in `copy`, which says the same. `say` false only takes away what
 * a run says itself where it should not look so; true writes down every property that differs.
 */
export function takeSpans(line: Line, copy: Line, say: boolean): Splice[] {
  const [own, others] = [listLooks(line.block.spans), listLooks(copy.block.spans)];
  const changes = own.map((look, n) => tellChange(look, others[n] ?? look));
  if (changes.every((change) => change === "")) return [];
  const runs = new Map<XmlElement, RunChange>();
  let at = 0;
  for (const piece of readNodePieces(line.node, "final")) {
    let run = runs.get(piece.run);
    if (run === undefined) {
      run = { pieces: new Map(), changes: new Set() };
      runs.set(piece.run, run);
    }
    let last = changes[at] ?? "";
    const ofPiece = Array.from(piece.text.split(""), (character) => {
      if (!/\s/.test(character)) last = changes[at++] ?? "";
      return last;
    });
    run.pieces.set(piece.node, { piece, changes: ofPiece });
    for (const change of ofPiece) run.changes.add(change);
  }
  return [...runs].flatMap(([run, change]) => writeRun(run, change, say));
}

/** What is to become otherwise, such as `b=1 sz=24`; empty where nothing is. */
function tellChange(own: Look, other: Look): string {
  const told: string[] = [];
  if (own.bold !== other.bold) told.push(`b=${other.bold ? 1 : 0}`);
  if (own.italic !== other.italic) told.push(`i=${other.italic ? 1 : 0}`);
  if (own.halfPoints !== other.halfPoints) told.push(`sz=${other.halfPoints}`);
  return told.join(" ");
}

interface RunChange {
  pieces: Map<XmlElement, { piece: Piece; changes: string[] }>;
  changes: Set<string>;
}

function writeRun(run: XmlElement, { pieces, changes }: RunChange, say: boolean): Splice[] {
  const prefixes = findPrefixes(run);
  const inside = [...pieces.keys()].every(({ parent }) => parent === run);
  // A run in another one is the text below a phonetic guide.
  if (prefixes === null || !inside || run.ancestor("w:r") !== null) return [];
  if ([...changes].every((change) => change === "")) return [];
  const written: { change: string; raw: string }[] = [];
  const add = (change: string, raw: string) => {
    const last = written.at(-1);
    if (last?.change === change) last.raw += raw;
    else written.push({ change, raw });
  };
  for (const child of run.children) {
    if (child.tag === "w:rPr") continue;
    const found = pieces.get(child);
    const [first] = found?.changes ?? [];
    if (found === undefined || first === undefined || child.tag !== "w:t" || isOne(found.changes))
      add(first ?? written.at(-1)?.change ?? "", child.raw);
    else
      for (const { change, text } of divide(found.piece.text, found.changes))
        add(change, writeText(prefixes.element, "t", escapeText(text)));
  }
  const open = run.tree.text.slice(run.start, run.openEnd);
  const text = written.map(
    ({ change, raw }) => `${open}${writeProperties(run, change, prefixes, say)}${raw}</${run.name}>`,
  );
  return [{ start: run.start, end: run.end, text: text.join("") }];
}

const isOne = (changes: readonly string[]) => changes.every((change) => change === changes[0]);

function divide(text: string, changes: readonly string[]): { change: string; text: string }[] {
  const stretches: { change: string; text: string }[] = [];
  for (const [n, character] of text.split("").entries()) {
    const last = stretches.at(-1);
    if (last !== undefined && last.change === changes[n]) last.text += character;
    else stretches.push({ change: changes[n] ?? "", text: character });
  }
  return stretches;
}

function writeProperties(run: XmlElement, change: string, prefixes: Prefixes, say: boolean): string {
  const rPr = run.child("w:rPr");
  if (change === "") return rPr?.raw ?? "";
  const { element, attribute } = prefixes;
  const told = change.split(" ").map((one) => one.split("=") as [string, string]);
  const replaced = new Set(told.map(([tag]) => `w:${tag}`));
  const isSaid = (tag: string) => rPr?.child(`w:${tag}`) != null;
  const properties = told.map(([tag, value]) => {
    // What stands there is what makes it so; without it, what its style says holds.
    if (!say && value === "0" && isSaid(tag)) return "";
    return value === "1" ? `<${element}${tag}/>` : `<${element}${tag} ${attribute}val="${value}"/>`;
  });
  const name = element.slice(0, -1);
  const space = (prefix: string) => `xmlns${prefix === "" ? "" : `:${prefix}`}="${run.uri}"`;
  const spaces = [...new Set([space(name), space(attribute.slice(0, -1))])].join(" ");
  const fresh = parseXml("", `<${element}rPr ${spaces}>${properties.join("")}</${element}rPr>`).root;
  const kept = (rPr?.children ?? []).filter(({ tag }) => !replaced.has(tag));
  const inner = writeOrdered([...fresh.children, ...kept]);
  return inner === "" ? "" : `<${element}rPr>${inner}</${element}rPr>`;
}
