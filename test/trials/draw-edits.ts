/**
 * Edits such as people and other programs ask for, drawn at random over the blocks of a document: a word changed at the
 * beginning, in the middle or at the end of a line, words put in and taken out, whole lines rewritten, lines inserted, deleted
 * and moved, with the same words or new ones, several at one place.
 */

import type { Block, Edit } from "../../shared/docx/types.ts";

export type Random = (n: number) => number;

const words = (
  "led built shipped a team of 12 engineers in Lisbon; cut costs by 30 % across three regions R&D <QA> naïve " +
  "Köln\u00a0Süd co\u2011op soft\u00adware 日本語 C++ 2019–2024 “quoted” it’s"
).split(" ");

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

function phrase(random: Random, most = 4): string {
  return Array.from({ length: 1 + random(most) }, () => pick(words, random)).join(" ");
}

/** The text with something about its words changed; never the same text. */
export function changeWords(text: string, random: Random): string {
  const found = [...text.matchAll(/\S+/g)];
  if (found.length === 0) return text + phrase(random);
  const places = [0, found.length - 1, random(found.length), random(found.length)];
  const word = found[pick(places, random)] as RegExpMatchArray;
  const start = word.index as number;
  const end = start + word[0].length;
  const put = (from: number, to: number, middle: string) => text.slice(0, from) + middle + text.slice(to);
  const changed = [
    () => put(start, end, pick(words, random)),
    () => put(start, end, pick(words, random)),
    () => put(start, start, `${phrase(random, 2)} `),
    () => put(end, end, ` ${phrase(random, 2)}`),
    () => put(end, end, pick([",", "s", "\t", "\u00a0x", "."], random)),
    () => put(start, end, ""),
    () => put(start, Math.min(text.length, end + 1 + random(30)), phrase(random)),
    () => put(start, start + 1, "X"),
    () => phrase(random, 8),
    () => `${pick(words, random)} ${text} ${pick(words, random)}`,
    () => (random(4) === 0 ? "" : text.toUpperCase()),
  ][random(11)]?.() as string;
  return changed === text ? `${text} x` : changed;
}

export type EditKind = Edit["type"];

/** One edit of a kind; of `only` these blocks, or of any. */
export function drawEdit(kind: EditKind, blocks: readonly Block[], random: Random): Edit {
  const block = pick(blocks, random);
  switch (kind) {
    case "replace":
      return {
        type: kind,
        block: block.address,
        before: block.text,
        after: changeWords(block.text, random),
      };
    case "insert":
      return {
        type: kind,
        behind: random(12) === 0 ? "" : block.address,
        text: random(9) === 0 ? pick(blocks, random).text : phrase(random, 9),
      };
    case "delete":
      return { type: kind, block: block.address, before: block.text };
    case "move": {
      const near = blocks.filter((one) => one.story === block.story && one !== block);
      if (near.length === 0) return { type: "delete", block: block.address, before: block.text };
      const move = { type: kind, block: block.address, behind: pick(near, random).address } as const;
      if (random(2) === 0) return move;
      return { ...move, before: block.text, after: changeWords(block.text, random) };
    }
  }
}

export const editKinds: readonly EditKind[] = ["replace", "insert", "delete", "move"];

/**
 * What the document's lines should be after edits. `optional` lines are the empty ones that a deleted or moved line may leave
 * where its place needs a paragraph.
 */
export interface ExpectedLine {
  text: string;
  optional: boolean;
  part: string;
}

export function expectLines(
  blocks: readonly Block[],
  edits: readonly Edit[],
  mainPart: string,
): ExpectedLine[] {
  const partOf = (address: string) => address.slice(0, address.lastIndexOf("/"));
  const arrivals = new Map<string, Edit[]>();
  const changes = new Map<string, Edit>();
  for (const edit of edits) {
    if (edit.type === "insert" || edit.type === "move")
      arrivals.set(edit.behind, [...(arrivals.get(edit.behind) ?? []), edit]);
    if (edit.type !== "insert") changes.set(edit.block, edit);
  }
  // A move to where the line stands is none, unless something else moves or comes there; where a content control begins between
  // the two, it leaves an empty line.
  const standing = new Set<string>();
  const outside = blocks.filter(({ story }) => story !== "textbox");
  for (const [n, { address, cell }] of outside.entries()) {
    const edit = changes.get(address);
    const before = outside[n - 1];
    if (edit?.type !== "move" || edit.behind !== before?.address) continue;
    const isBeside = JSON.stringify(cell) === JSON.stringify(before.cell);
    const isAlone = changes.get(edit.behind)?.type !== "move" && arrivals.get(edit.behind)?.length === 1;
    if (!isBeside || !isAlone) continue;
    standing.add(address);
    changes.delete(address);
    arrivals.delete(edit.behind);
  }
  const texts = new Map(blocks.map(({ address, text }) => [address, text]));
  for (const edit of edits)
    if (edit.type === "replace" || edit.type === "move")
      texts.set(edit.block, edit.after ?? (texts.get(edit.block) as string));
  // Text boxes go where the line that anchors them goes.
  const boxes = new Map<string, string[]>();
  let holder = "";
  for (const { address, story, text } of blocks) {
    if (story !== "textbox") holder = address;
    else boxes.set(holder, [...(boxes.get(holder) ?? []), text]);
  }
  const lines: ExpectedLine[] = [];
  const arrive = (behind: string) => {
    for (const edit of arrivals.get(behind) ?? []) {
      const part = behind === "" ? mainPart : partOf(behind);
      if (edit.type === "insert") lines.push({ text: edit.text, optional: false, part });
      else if (edit.type === "move") {
        lines.push({ text: texts.get(edit.block) ?? "", optional: false, part });
        for (const text of boxes.get(edit.block) ?? []) lines.push({ text, optional: false, part });
        arrive(edit.block);
      }
    }
  };
  arrive("");
  // What comes behind a line comes behind the text boxes that it anchors too.
  let waiting: string[] = [];
  let anchor = "";
  const settle = () => {
    for (const address of waiting) {
      arrive(address);
      if (standing.has(address)) lines.push({ text: "", optional: true, part: partOf(address) });
    }
    waiting = [];
  };
  for (const block of blocks) {
    if (block.story !== "textbox") {
      settle();
      anchor = block.address;
    }
    const edit = changes.get(block.address);
    const part = partOf(block.address);
    if (block.address !== anchor && changes.get(anchor)?.type === "move") continue;
    if (edit === undefined || edit.type === "replace")
      lines.push({ text: texts.get(block.address) as string, optional: false, part });
    else lines.push({ text: "", optional: true, part });
    if (edit?.type === "move") continue;
    if (block.address === anchor) waiting.push(anchor);
    else arrive(block.address);
  }
  settle();
  return lines;
}

/** Whether lines are as expected; then how many optional ones stayed. */
export function matchLines(
  actual: readonly string[],
  expected: readonly ExpectedLine[],
): { stayed: number } | null {
  let states = new Map([[0, 0]]);
  for (const { text, optional } of expected) {
    const next = new Map<number, number>();
    const reach = (at: number, stayed: number) => next.set(at, Math.min(stayed, next.get(at) ?? stayed));
    for (const [at, stayed] of states) {
      if (optional) reach(at, stayed);
      if (actual[at] === text) reach(at + 1, stayed + (optional ? 1 : 0));
    }
    states = next;
  }
  const stayed = states.get(actual.length);
  return stayed === undefined ? null : { stayed };
}
