/**
 * Which lines of a list should stand higher for this posting: bullets of a position, certificates, skills of which each
 * has a line of its own. Lines are weighed by all the posting speaks of (`weigh-line.ts`). A line rises past the
 * neighbours above it that have clearly less to say, and stops below the first that has not; the rest keep the
 * candidate's own order.
 *
 * Example, weights 0.3, 1.9, 0, 2.0: the last line rises past one neighbour only, since the second says as much.
 */

import type { Block } from "../docx/types.ts";
import type { Fact } from "../resume/model.ts";
import { hasSkill } from "./match-requirements.ts";
import { readEvidence } from "./read-evidence.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import type { LineWeight } from "./weigh-line.ts";

export interface BulletMove {
  block: string;
  behind: string;
  fact: Fact;
  /** What the line answers in so many words; null where only the candidate wants it put forward. */
  wish: Wish | null;
  requirements: string[];
  /** The opening line, which answers nothing, makes room for the next. */
  goesDown: boolean;
}

/** How many moves one run proposes, and one list: a résumé that is turned over is nobody's own any more. */
const mostMoves = 8;
const mostInList = 2;
/** A line that rises has at least this to say to the posting, ... */
const leastWeight = 0.3;
/** ... and this much more than each line it passes; */
const clearlyMore = 0.25;
/** all in all it has to gain this much, and a second of the same list more: each move is a thing to decide. */
const leastGain = [0.35, 0.8];
/** The opening line goes down only where the next one says this much and stays where it is. */
const muchMore = 1.5;
/** Whose lines are read one by one, the latest first. */
const readPositions = 3;
/** Shorter lists are read whole. */
const shortestList = 3;

interface Item {
  ground: Ground;
  weight: LineWeight;
}

/** The lines best worth moving, best first. */
export function orderBullets(workspace: Workspace): BulletMove[] {
  const moves = listLines(workspace).flatMap((items) => orderList(items, workspace));
  return moves
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostMoves)
    .map(({ move }) => move);
}

function orderList(items: readonly Item[], workspace: Workspace): { move: BulletMove; gain: number }[] {
  const above = blockAbove(items[0]!.ground.block, workspace.input.blocks);
  const order = [...items];
  const found: { move: BulletMove; gain: number }[] = [];
  const moved = new Set<Item>();
  while (found.length < mostInList) {
    const rises = order.flatMap((item, at) => {
      if (moved.has(item)) return [];
      if (isDenial(item)) return [];
      const speaks = item.weight.told !== null || workspace.steering.shows(item.ground.block.text);
      if (!speaks || item.weight.weight < leastWeight) return [];
      let to = at;
      let gain = 0;
      while (to > 0) {
        const less = item.weight.weight - order[to - 1]!.weight.weight;
        if (less < clearlyMore || moved.has(order[to - 1]!)) break;
        gain += less;
        to--;
      }
      return gain < leastGain[found.length]! || (to === 0 && above === null) ? [] : [{ item, at, to, gain }];
    });
    const best = rises.sort((a, b) => b.gain - a.gain)[0];
    if (!best) break;
    // Behind a line that is not moved itself, so that each move stands without the other.
    const stays = order.slice(0, best.to).findLast((item) => !moved.has(item));
    const behind = stays?.ground.block.address ?? above;
    if (behind === null || behind === undefined) break;
    found.push({ move: toMove(best.item, behind), gain: best.gain });
    moved.add(best.item);
    order.splice(best.to, 0, ...order.splice(best.at, 1));
  }
  const [opening, next] = items as [Item, Item];
  const { kind } = opening.ground;
  const makesRoom =
    found.length === 0 && kind === "bullet" && opening.weight.weight === 0 && next.weight.weight >= muchMore;
  if (makesRoom)
    found.push({
      move: {
        ...toMove(opening, items.at(-1)!.ground.block.address),
        wish: next.weight.told,
        goesDown: true,
      },
      gain: next.weight.weight,
    });
  return found;
}

const toMove = ({ ground, weight }: Item, behind: string): BulletMove => ({
  block: ground.block.address,
  behind,
  fact: ground.facts[0]!,
  wish: weight.told,
  requirements: weight.requirements,
  goesDown: false,
});

/** Lists of lines that stand one behind the other and may change places. */
function listLines(workspace: Workspace): Item[][] {
  const { input, grounds, scale } = workspace;
  const lists: Item[][] = [];
  let open: Item[] = [];
  let last: Ground | null = null;
  const close = (): void => {
    if (open.length >= shortestList) lists.push(open);
    open = [];
  };
  for (const block of input.blocks) {
    const ground = grounds.get(block.address) ?? null;
    if (ground === null || last === null || !isBeside(last, ground)) close();
    last = ground;
    if (ground !== null && isLine(ground)) open.push({ ground, weight: scale.weigh(block.text) });
    else close();
  }
  close();
  // A position of which some bullet may not be touched stays as it is.
  const read = new Set(
    input.resume.positions
      .slice(0, readPositions)
      .filter(({ bullets }) => bullets.every(({ sources }) => isTouchable(sources, grounds)))
      .map(({ id }) => id),
  );
  return lists.filter(([first]) => first!.ground.positionId === null || read.has(first!.ground.positionId));
}

const isTouchable = (
  sources: readonly { kind: string; block?: string }[],
  grounds: ReadonlyMap<string, Ground>,
): boolean => sources.every((source) => source.block === undefined || grounds.has(source.block));

/** "…; not involved in payroll" opens no list, unless the line has the very skill that is wished for. */
function isDenial({ ground, weight }: Item): boolean {
  const evidence = readEvidence(ground.block.text, null);
  return (
    evidence.reading.polarity.includes("negated") &&
    !weight.wishes.some((wish) => wish.skills.some((skill) => hasSkill(evidence, skill)))
  );
}

/** One fact, one line: a line of many skills is put in order in itself. */
const isLine = ({ kind, facts }: Ground): boolean =>
  kind === "bullet" || ((kind === "certificate" || kind === "skills") && facts.length === 1);

function isBeside(one: Ground, other: Ground): boolean {
  return (
    one.kind === other.kind &&
    one.positionId === other.positionId &&
    one.section === other.section &&
    one.block.story === other.block.story &&
    one.block.style === other.block.style &&
    JSON.stringify([one.block.cell, one.block.list]) === JSON.stringify([other.block.cell, other.block.list])
  );
}

function blockAbove(first: Block, blocks: readonly Block[]): string | null {
  const above = blocks[blocks.findIndex(({ address }) => address === first.address) - 1];
  return above && above.story === first.story && JSON.stringify(above.cell) === JSON.stringify(first.cell)
    ? above.address
    : null;
}
