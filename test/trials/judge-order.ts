/** The order of lines held against the grades given by hand: what a scale says of pairs of lines, and which moves are made. */
import { orderBullets } from "../../shared/tailoring/order-bullets.ts";
import type { GradedLine, GradedPair } from "./read-graded-lines.ts";

/** Worth showing first: it clearly answers something. */
const worthy = 2;

export interface JudgedMove {
  line: GradedLine;
  passed: GradedLine[];
  wish: string | null;
  goesDown: boolean;
  /** The line is worth it and worth more than each it passes; one that goes down is worth less than each, and one of those is worthy. */
  right: boolean;
}

export interface JudgedOrder {
  pair: GradedPair;
  /** Pairs of lines of one position with different grades, and how many of them the scale puts right; equal weights count half. */
  compared: number;
  ordered: number;
  moves: JudgedMove[];
  /** Worthy lines beneath one that is not, and those of them that a move takes higher. */
  low: GradedLine[];
  raised: GradedLine[];
}

export function judgeOrder(pair: GradedPair): JudgedOrder {
  const { workspace } = pair;
  let compared = 0;
  let ordered = 0;
  for (const lines of pair.positions)
    for (const [i, one] of lines.entries())
      for (const other of lines.slice(i + 1)) {
        if (one.grade === other.grade) continue;
        const [a, b] = [one, other].map(({ block }) => workspace.worth.rate(block.text).odds);
        compared++;
        if (a === b) ordered += 0.5;
        else if (a! > b! === one.grade > other.grade) ordered++;
      }
  const moves = listMoves(pair);
  const low = pair.positions.flatMap((lines) =>
    lines.filter(
      ({ grade }, i) => grade >= worthy && lines.slice(0, i).some((above) => above.grade < worthy),
    ),
  );
  const raised = low.filter((line) =>
    moves.some(
      (move) =>
        (move.line === line && !move.goesDown) ||
        (move.goesDown && move.passed.includes(line) && move.line.grade < worthy),
    ),
  );
  return { pair, compared, ordered, moves, low, raised };
}

function listMoves({ workspace, positions }: GradedPair): JudgedMove[] {
  const moves = orderBullets(workspace);
  const moved = new Set(moves.map(({ block }) => block));
  return moves.flatMap(({ block, behind, wish, goesDown }): JudgedMove[] => {
    const lines = positions.find((some) => some.some((line) => line.block.address === block));
    if (!lines) return [];
    const at = lines.findIndex((line) => line.block.address === block);
    const to = lines.findIndex((line) => line.block.address === behind);
    const line = lines[at]!;
    const passed = (goesDown ? lines.slice(at + 1, to + 1) : lines.slice(to + 1, at)).filter(
      (one) => !moved.has(one.block.address),
    );
    const right = goesDown
      ? passed.every(({ grade }) => grade > line.grade) && passed.some(({ grade }) => grade >= worthy)
      : line.grade >= worthy && passed.every(({ grade }) => grade < line.grade);
    return [{ line, passed, wish: wish?.text ?? null, goesDown, right }];
  });
}

export interface OrderTotals {
  compared: number;
  ordered: number;
  moves: number;
  right: number;
  down: number;
  downRight: number;
  low: number;
  raised: number;
}

export function addUp(judged: readonly JudgedOrder[]): OrderTotals {
  const sum = (of: (one: JudgedOrder) => number) => judged.reduce((total, one) => total + of(one), 0);
  const count = (is: (move: JudgedMove) => boolean) => sum(({ moves }) => moves.filter(is).length);
  return {
    compared: sum((one) => one.compared),
    ordered: sum((one) => one.ordered),
    moves: count(({ goesDown }) => !goesDown),
    right: count(({ goesDown, right }) => !goesDown && right),
    down: count(({ goesDown }) => goesDown),
    downRight: count(({ goesDown, right }) => goesDown && right),
    low: sum(({ low }) => low.length),
    raised: sum(({ raised }) => raised.length),
  };
}
