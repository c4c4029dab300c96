import type { Suggestion } from "./model.ts";
import type { BulletMove } from "./order-bullets.ts";
import { type Proposal, passGate } from "./pass-gate.ts";
import type { Workspace } from "./read-ground.ts";
import { shorten } from "./shorten-quote.ts";

/** Words of the posting that a reason quotes. */
const longestQuote = 60;

/** A line that moves with the words it has. */
export function proposeMove(move: BulletMove, workspace: Workspace): Suggestion | null {
  const ground = workspace.grounds.get(move.block)!;
  return passGate(
    {
      ground,
      edit: { type: "move", block: move.block, behind: move.behind },
      after: ground.block.text,
      reasons: [reasonOf(move)],
      requirements: move.requirements,
      facts: [move.fact.id],
    },
    workspace,
  );
}

/** New words for a line, at the place it moves to. */
export function moveAlong(proposal: Proposal, move: BulletMove): Proposal {
  const { ground, after } = proposal;
  return {
    ...proposal,
    edit: { type: "move", block: move.block, behind: move.behind, before: ground.block.text, after },
    reasons: [reasonOf(move), ...proposal.reasons],
    requirements: [...move.requirements, ...proposal.requirements],
    facts: [move.fact.id, ...proposal.facts],
  };
}

function reasonOf({ wish, goesDown }: BulletMove): string {
  const answered = wish ? `“${shorten(wish.text, longestQuote)}”` : "a skill you want to emphasise";
  if (goesDown) return `makes room for the line that answers ${answered}`;
  return wish ? `moves up a line that answers ${answered}` : `moves up a line that shows ${answered}`;
}
