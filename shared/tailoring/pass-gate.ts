import { newTextOf, withNewText } from "../docx/edit/new-text.ts";
import type { Edit } from "../docx/types.ts";
import type { Fact } from "../resume/model.ts";
import { hashText } from "../text/hash-text.ts";
import { checkClaims, verdictOf } from "./check-claims.ts";
import { keepHabits } from "./habits/keep-habits.ts";
import type { Suggestion } from "./model.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import { joinReasons } from "./word-change.ts";

/** What a suggestion would be, before the gate has seen it. */
export interface Proposal {
  ground: Ground;
  edit: Edit;
  after: string;
  reasons: string[];
  requirements: string[];
  /** Ids of facts beyond those of the block itself. */
  facts: string[];
}

/** The proposal in the document's own habits, with what it claims and the gate's verdict; null for what changes nothing. */
export function judgeProposal(proposal: Proposal, { input, habits }: Workspace): Suggestion | null {
  const { ground } = proposal;
  const before = proposal.edit.type === "insert" ? "" : ground.block.text;
  const bringsWords = proposal.edit.type === "insert" || newTextOf(proposal.edit) !== null;
  const { text: after, reasons } = bringsWords
    ? keepHabits(before, proposal.after, habits, ground.kind === "bullet")
    : { text: proposal.after, reasons: [] };
  const edit = withNewText(proposal.edit, after);
  if (edit.type !== "insert" && bringsWords && after === before) return null;
  const ids = new Set([...ground.facts.map((fact) => fact.id), ...proposal.facts]);
  const facts: Fact[] = input.facts.filter((fact) => ids.has(fact.id));
  const claims = checkClaims({
    before,
    after,
    facts,
    posting: input.posting,
    positionId: ground.positionId,
    today: input.today,
  });
  return {
    id: `s-${hashText(`${JSON.stringify(edit)}\n${input.posting.text}`)}`,
    edit,
    section: ground.section,
    before,
    after,
    reason: joinReasons([...proposal.reasons, ...reasons]),
    requirements: [...new Set(proposal.requirements)],
    facts: facts.map((fact) => fact.id),
    claims,
    verdict: verdictOf(claims),
    question: null,
  };
}

/** Null for what changes nothing, for what the gate does not let through, and for what would bring a line more. */
export function passGate(proposal: Proposal, workspace: Workspace): Suggestion | null {
  const suggestion = judgeProposal(proposal, workspace);
  if (suggestion?.verdict !== "supported" || suggestion.edit === null) return null;
  return workspace.room.fits(suggestion.edit) ? suggestion : null;
}
