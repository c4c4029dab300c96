import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { people } from "../../fixtures/people/index.ts";
import { layouts } from "../../fixtures/people/layouts/index.ts";
import {
  countsAs,
  type IdealEdit,
  type IdealPair,
  idealPairs,
  isBlockOf,
  postingOf,
  withoutMark,
} from "../../fixtures/tailoring/ideal/index.ts";

async function readPair(pair: IdealPair) {
  const person = people.find((one) => one.id === pair.person);
  const layout = layouts.find((one) => one.name === pair.layout);
  if (!person || !layout) throw new Error(`no such person or layout: ${pair.person}`);
  const opened = await openDocx(await layout.pour(person));
  const read = readPosting({ text: postingOf(pair) });
  if (!opened.ok || !read.ok) throw new Error(`cannot be read: ${pair.person} × ${pair.posting}`);
  const blocks = readBlocks(opened.value);
  const textOf = (edit: { block: string }) => {
    const found = blocks.filter((one) => isBlockOf(edit, one.text));
    expect(found.length, `blocks that open with “${edit.block}”`).toBe(1);
    return withoutMark(found[0]!.text);
  };
  return { person, posting: read.value.text, blocks, textOf };
}

const named = idealPairs.map((pair) => [`${pair.person} × ${pair.posting}`, pair] as const);
const isMove = ({ says }: IdealEdit) => !(says instanceof RegExp);
const figuresIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
/** About a third of a line of body text: more would bring a new line more often than not. */
const mostAddedCharacters = 32;

describe.each(named)("the edits made by hand for %s", (_, pair) => {
  test("stand on blocks that the résumé has once", async () => {
    const { textOf } = await readPair(pair);
    for (const edit of [...pair.edits, ...pair.tempting]) textOf(edit);
    for (const edit of pair.edits)
      expect(
        pair.edits.filter((one) => one.block === edit.block && isMove(one) === isMove(edit)).length,
        edit.block,
      ).toBe(1);
  });

  test("are recognised when made, and not when nothing is done", async () => {
    const { textOf, blocks } = await readPair(pair);
    const addresses = blocks.map((one) => one.address);
    for (const ideal of pair.edits) {
      const before = textOf(ideal);
      const block = blocks.find((one) => isBlockOf(ideal, one.text))!.address;
      if (ideal.says instanceof RegExp) {
        expect(ideal.after, ideal.block).not.toBeNull();
        const after = ideal.after ?? "";
        expect(after, ideal.block).not.toBe(before);
        const edit: Edit =
          after === "" ? { type: "delete", block, before } : { type: "replace", block, before, after };
        const undone = { type: "replace", block, before, after: before } as const;
        expect(countsAs(ideal, { edit, before, after }, addresses), ideal.block).toBe(true);
        expect(countsAs(ideal, { edit: undone, before, after: before }, addresses), ideal.block).toBe(false);
        expect(countsAs(ideal, { edit: null, before, after }, addresses), ideal.block).toBe(false);
        if (after === "") continue;
        const moved = (words: string) => ({
          edit: { type: "move", block, behind: "", before, after: words } as const,
          before,
          after: words,
        });
        expect(countsAs(ideal, moved(after), addresses), ideal.block).toBe(true);
        expect(countsAs(ideal, moved(before), addresses), ideal.block).toBe(false);
      } else {
        expect(ideal.after, ideal.block).toBeNull();
        const at = addresses.indexOf(block);
        const move = (behind: string) => ({
          edit: { type: "move", block, behind } as const,
          before,
          after: before,
        });
        const up = move(addresses[at - 2] ?? "");
        const down = move(addresses[at + 1]!);
        expect(countsAs(ideal, up, addresses), ideal.block).toBe(ideal.says.moves === "up");
        expect(countsAs(ideal, down, addresses), ideal.block).toBe(ideal.says.moves === "down");
        for (const way of [up, down]) {
          const after = `${before} too`;
          const both = { edit: { ...way.edit, before, after }, before, after };
          expect(countsAs(ideal, both, addresses)).toBe(countsAs(ideal, way, addresses));
        }
      }
    }
  });

  test("move a block only past a neighbour of its own list", async () => {
    const { blocks } = await readPair(pair);
    for (const { block, says } of pair.edits) {
      if (says instanceof RegExp) continue;
      const at = blocks.findIndex((one) => isBlockOf({ block }, one.text));
      const neighbour = blocks[says.moves === "up" ? at - 1 : at + 1];
      const mark = (text: string) => text.slice(0, text.length - withoutMark(text).length);
      expect([neighbour?.list, mark(neighbour?.text ?? "")], block).toEqual([
        blocks[at]!.list,
        mark(blocks[at]!.text),
      ]);
      expect(blocks[at]!.list !== null || mark(blocks[at]!.text) !== "", block).toBe(true);
    }
  });

  test("answer words that stand in the posting", async () => {
    const { posting } = await readPair(pair);
    for (const { block, serves } of pair.edits) if (serves !== null) expect(posting, block).toContain(serves);
    expect(pair.edits.filter(({ serves }) => serves !== null).length).toBeGreaterThanOrEqual(
      pair.edits.length / 2,
    );
  });

  test("bring no figure and hardly a character that the résumé has not", async () => {
    const { textOf, blocks } = await readPair(pair);
    const figures = new Set(blocks.flatMap((one) => figuresIn(one.text)));
    for (const ideal of pair.edits) {
      const after = ideal.after ?? "";
      expect(
        figuresIn(after).filter((one) => !figures.has(one)),
        ideal.block,
      ).toEqual([]);
      expect(after.length - textOf(ideal).length, ideal.block).toBeLessThanOrEqual(mostAddedCharacters);
    }
  });

  test("are not the tempting ones, and none of those counts as one", async () => {
    const { textOf, blocks } = await readPair(pair);
    const addresses = blocks.map((one) => one.address);
    expect(pair.tempting.length).toBeGreaterThan(0);
    for (const tempting of pair.tempting) {
      expect(withoutMark(tempting.after), tempting.block).not.toBe(textOf(tempting));
      expect(pair.edits.map(({ after }) => after)).not.toContain(tempting.after);
      const before = textOf(tempting);
      const block = blocks.find((one) => isBlockOf(tempting, one.text))!.address;
      const edit = { type: "replace", block, before, after: tempting.after } as const;
      for (const ideal of pair.edits)
        expect(countsAs(ideal, { edit, before, after: tempting.after }, addresses), tempting.after).toBe(
          false,
        );
    }
  });
});

test("a suggestion that moves a line with new words meets the move and the change of that line", () => {
  const [block, before, after] = ["Kept the books", "Kept the books", "Kept the accounts"];
  const edit: Edit = { type: "move", block: "c", behind: "a", before, after };
  const rest = { block, after, why: "", serves: null };
  const met = [
    { ...rest, kind: "order", says: { moves: "up" } },
    { ...rest, kind: "order", says: { moves: "down" } },
    { ...rest, kind: "spelling", says: /accounts/ },
    { ...rest, kind: "spelling", says: /ledgers/ },
  ].map((ideal) => countsAs(ideal as IdealEdit, { edit, before, after }, ["a", "b", "c"]));
  expect(met).toEqual([true, false, true, false]);
});

test("the held pairs, and no others, stand in a folder of their own", () => {
  const folder = new URL("../../fixtures/tailoring/ideal/held/", import.meta.url);
  expect(readdirSync(folder).length).toBe(idealPairs.filter(({ held }) => held).length);
});
