import type { Fact } from "../resume/model.ts";
import type { Workspace } from "./read-ground.ts";

export interface BulletMove {
  block: string;
  behind: string;
  positionId: string;
  fact: Fact;
  requirements: string[];
  /** `up`: the bullet the posting cares for most comes first. `down`: one it does not ask for makes room. */
  direction: "up" | "down";
}

/** How many moves one run proposes: a résumé that is turned over is nobody's own any more. */
const mostMoves = 3;
/** A bullet must serve this much more than the one that opens the list. */
const clearlyBetter = 2;

/**
 * At most one move for each position of three bullets and more: the most relevant one that has no other change to the top, or
 * the irrelevant opening one to the end. `taken` are blocks with suggestions of their own.
 */
export function orderBullets(workspace: Workspace, taken: ReadonlySet<string>): BulletMove[] {
  const { input, grounds, relevance } = workspace;
  const moves: BulletMove[] = [];
  for (const position of input.resume.positions) {
    const bullets = position.bullets.flatMap((bullet) => {
      const source = bullet.sources[0];
      const fact = input.facts.find((one) => one.id === bullet.id);
      const free = source?.kind === "block" && grounds.has(source.block) && fact !== undefined;
      return free ? [{ block: source.block, fact, weight: relevance(fact).weight }] : [];
    });
    if (
      bullets.length < 3 ||
      bullets.length !== position.bullets.length ||
      !areNeighbours(bullets, workspace)
    )
      continue;
    const first = bullets[0]!;
    const best = bullets.reduce((a, b) => (b.weight > a.weight ? b : a));
    if (best.weight - first.weight < clearlyBetter) continue;
    const free = bullets.filter((bullet) => !taken.has(bullet.block));
    const rising = free.reduce<(typeof free)[number] | null>(
      (a, b) => (a === null || b.weight > a.weight ? b : a),
      null,
    );
    const at = input.blocks.findIndex((block) => block.address === first.block);
    const above = input.blocks[at - 1];
    if (
      rising &&
      rising !== first &&
      rising.weight - first.weight >= clearlyBetter &&
      above &&
      above.story === input.blocks[at]?.story
    ) {
      moves.push({
        block: rising.block,
        behind: above.address,
        positionId: position.id,
        fact: rising.fact,
        requirements: relevance(rising.fact).requirements,
        direction: "up",
      });
    } else if (!taken.has(first.block) && !relevance(first.fact).touches) {
      moves.push({
        block: first.block,
        behind: bullets.at(-1)!.block,
        positionId: position.id,
        fact: first.fact,
        requirements: relevance(best.fact).requirements,
        direction: "down",
      });
    }
    if (moves.length >= mostMoves) break;
  }
  return moves;
}

/** One block behind the other in the document, all in the same story and cell. */
function areNeighbours(bullets: readonly { block: string }[], { input }: Workspace): boolean {
  const indices = bullets.map((bullet) => input.blocks.findIndex((block) => block.address === bullet.block));
  const cells = new Set(indices.map((i) => JSON.stringify([input.blocks[i]?.story, input.blocks[i]?.cell])));
  return cells.size === 1 && indices.every((index, i) => i === 0 || index === indices[i - 1]! + 1);
}
