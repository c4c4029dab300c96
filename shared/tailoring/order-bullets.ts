/**
 * Which lines of a list should stand higher for this posting: bullets of a position, certificates, skills of which each
 * has a line of its own. Bullets are rated by weights learned from a recruiter's grades (`line-worth/`), other lines weighed by
 * what they answer (`weigh-line.ts`). A line rises past the neighbours above it that have clearly less to say, and stops
 * below the first that has not or that is worth its place; the rest keep the candidate's own order.
 *
 * Example, bullets worth showing with 20, 60, 5 and 80 of 100: the last line rises past one neighbour only, since the second
 * is worth its place and the last not by far better.
 */

import type { Block } from "../docx/types.ts";
import type { Fact } from "../resume/model.ts";
import { hasSkill } from "./match-requirements.ts";
import { readEvidence } from "./read-evidence.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import type { ScopeRank } from "./scope-words.ts";

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

/** What a line needs to rise. */
interface Measure {
  /** A line that rises has at least this height, more where it answers only what would be welcome or its candidate stood by, ... */
  least: number;
  leastBonus: number;
  leastWeak: number;
  /** ... and this much more than each line it passes; */
  clearlyMore: number;
  /** past one of this worth, whose place is its own, it must have more yet. */
  settled: number;
  farMore: number;
  /** Past an opening line that deserves its place, unless the one that rises says how far the post went and it does not, this. */
  pastOpening: number;
  /** All in all it has to gain this much worth, and a second of the same list this: each move is a thing to decide. */
  gain: readonly [number, number];
}

/** Chosen by the graded bullets and by reading half of the moves for forty résumés: fewer moves, of which more are kept. */
const bulletMeasure: Measure = {
  least: -0.9,
  leastBonus: 0.5,
  leastWeak: 0,
  clearlyMore: 0.8,
  settled: 0.35,
  farMore: 1.5,
  pastOpening: 3,
  gain: [0.2, 0.2],
};
const lineMeasure: Measure = {
  least: 0.3,
  leastBonus: 0.3,
  leastWeak: 0.3,
  clearlyMore: 0.25,
  settled: 0.8,
  farMore: 1,
  pastOpening: 1,
  gain: [0.35, 0.8],
};
/** The opening bullet goes down only where it is worth this little, and the next, which stays where it is, this much. */
const [littleWorth, muchWorth] = [0.08, 0.6];
/** Led, ran, managed, owned. */
const leastScope: ScopeRank = 4;
/** What the firm tells of itself is no wish that a line could answer, and a word of the title alone ("technician") no answer. */
const leastWish = 0.9;
/** Whose lines are read one by one, the latest first. */
const readPositions = 3;
/** Shorter lists are read whole. */
const shortestList = 3;

interface Item {
  ground: Ground;
  /** What lines are compared by, and what is gained by passing them: odds and share of a bullet, the weight of other lines. */
  height: number;
  worth: number;
  wishes: readonly Wish[];
  told: Wish | null;
  requirements: string[];
  /** "Helped …": others did it. */
  isWeak: boolean;
  /** A bullet that may keep the first place: worth its place, or one that says how far the post went ("Led a team of 5 …"). */
  opens: boolean;
  saysScope: boolean;
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
  const measure = items[0]!.ground.kind === "bullet" ? bulletMeasure : lineMeasure;
  const order = [...items];
  const found: { move: BulletMove; gain: number }[] = [];
  const moved = new Set<Item>();
  while (found.length < mostInList) {
    const rises = order.flatMap((item, at) => {
      if (moved.has(item)) return [];
      if (isDenial(item)) return [];
      const speaks = item.told !== null || workspace.steering.shows(item.ground.block.text);
      if (!speaks || item.height < leastHeight(item, measure)) return [];
      let to = at;
      let gain = 0;
      while (to > 0) {
        const next = order[to - 1]!;
        const more = item.height - next.height;
        const isSettled = next.worth >= measure.settled;
        const enough = heightToPass(next, item, to === 1, measure);
        if (more < enough || moved.has(next)) break;
        // Shares of two good lines differ by little: who is far better than one in its place gains a move's worth.
        gain += isSettled ? Math.max(item.worth - next.worth, measure.gain[0]) : item.worth - next.worth;
        to--;
      }
      return gain < measure.gain[found.length]! || (to === 0 && above === null)
        ? []
        : [{ item, at, to, gain }];
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
  const isFree = opening.ground.kind === "bullet" && !opening.opens;
  const makesRoom = found.length === 0 && isFree && opening.worth <= littleWorth && next.worth >= muchWorth;
  if (makesRoom && next.told !== null)
    found.push({
      move: {
        ...toMove(opening, items.at(-1)!.ground.block.address),
        wish: next.told,
        goesDown: true,
      },
      gain: next.worth,
    });
  return found;
}

/** How much more height a line needs to pass the one above it. */
function heightToPass(above: Item, item: Item, isOpening: boolean, measure: Measure): number {
  // The opening line says what the post was: one that says how far it went is never passed.
  if (isOpening && (above.saysScope || item.isWeak)) return Infinity;
  if (isOpening && item.saysScope) return measure.clearlyMore;
  if (isOpening && above.opens) return measure.pastOpening;
  return above.worth >= measure.settled ? measure.farMore : measure.clearlyMore;
}

const leastHeight = ({ told, isWeak }: Item, measure: Measure): number =>
  Math.max(
    measure.least,
    told?.requirement?.kind === "nice" ? measure.leastBonus : -Infinity,
    isWeak ? measure.leastWeak : -Infinity,
  );

const toMove = ({ ground, told, requirements }: Item, behind: string): BulletMove => ({
  block: ground.block.address,
  behind,
  fact: ground.facts[0]!,
  wish: told,
  requirements,
  goesDown: false,
});

function readItem(ground: Ground, { scale, worth }: Workspace): Item {
  const { text } = ground.block;
  if (ground.kind === "bullet") {
    const { odds, share, wishes, requirements } = worth.rate(text);
    const told = wishes.find((wish) => wish.weight >= leastWish) ?? null;
    const isWeak = worth.describe(text).weakened > 0;
    const saysFar = saysScope(text);
    return {
      ground,
      height: odds,
      worth: share,
      wishes,
      told,
      requirements,
      isWeak,
      opens: share >= bulletMeasure.settled || saysFar,
      saysScope: saysFar,
    };
  }
  const { weight, wishes, told: best, requirements } = scale.weigh(text);
  const told = best !== null && isForLists(best) ? best : null;
  return {
    ground,
    height: weight,
    worth: weight,
    wishes,
    told,
    requirements,
    isWeak: false,
    opens: false,
    saysScope: false,
  };
}

/** A certificate or a skill answers what is demanded or a skill by its name, no years of work and no word of a duty. */
const isForLists = ({ requirement, skills }: Wish): boolean =>
  requirement === null ? skills.length > 0 : requirement.topic !== "experience";

/** "Responsible for" stands before any deed. */
const filler = /^(?:responsible|verantwortlich)$/;
const saysScope = (text: string): boolean =>
  readEvidence(text, null).scope.some(({ rank, word }) => rank >= leastScope && !filler.test(word.lower));

/** Lists of lines that stand one behind the other and may change places. */
function listLines(workspace: Workspace): Item[][] {
  const { input, grounds } = workspace;
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
    if (ground !== null && isLine(ground)) open.push(readItem(ground, workspace));
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
function isDenial({ ground, wishes }: Item): boolean {
  const evidence = readEvidence(ground.block.text, null);
  return (
    evidence.reading.polarity.includes("negated") &&
    !wishes.some((wish) => wish.skills.some((skill) => hasSkill(evidence, skill)))
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
