/**
 * The offline engine. It reads the posting against the facts, then goes through the blocks it may touch and proposes for
 * each at most one small edit: the posting's spelling of a skill, filler cut, a line of skills in the posting's order,
 * a skill that a bullet shows and no list names, a summary without empty phrases; a line that should stand higher as well
 * takes its new words there. Then the other moves within a list, and one question for each must-have nothing shows. It only rearranges what the candidate wrote, and still every proposal goes
 * through the gate; what does not pass is left out part by part.
 */

import { alignHeads } from "./align-heads.ts";
import { alignHouseWords, alignSkills, alignVerbs, nameKinds, pairShortForms } from "./align-wording.ts";
import { answerConditions } from "./answer-conditions.ts";
import { askQuestions } from "./ask-questions.ts";
import { cutFiller } from "./cut-filler.ts";
import { fitListCase, keepHeadCapital, readListCase } from "./habits/list-case.ts";
import { mendSlips } from "./habits/mend-slips.ts";
import { chooseLine, listMissingSkills, type MissingSkill } from "./missing-skills.ts";
import type { Suggestion } from "./model.ts";
import { nameThings } from "./name-things.ts";
import { nameTraining } from "./name-training.ts";
import { nameWork } from "./name-work.ts";
import { type BulletMove, orderBullets } from "./order-bullets.ts";
import { nameRisen, orderItems, readSkillLine, writeSkillLine } from "./order-skills.ts";
import { pairInitials } from "./pair-initials.ts";
import { judgeProposal, type Proposal, passGate } from "./pass-gate.ts";
import { inSentence } from "./posting-spelling.ts";
import { moveAlong, proposeMove } from "./propose-moves.ts";
import { type Ground, readWorkspace, type TailoringInput, type Workspace } from "./read-ground.ts";
import { stateYears } from "./state-years.ts";
import { proposeProjects } from "./steer/move-projects.ts";
import { listClauses } from "./summary-clauses.ts";
import { isOnlyOtherWish, tightenSummary, wishReason } from "./tighten-summary.ts";
import { applyWordChanges, type WordChange } from "./word-change.ts";

export type { TailoringInput } from "./read-ground.ts";

export type TailoringPhase = "reading" | "matching" | "writing" | "checking";

export interface TailoringStep {
  phase: TailoringPhase;
  /** 0 to 100, never falling. */
  percent: number;
  suggestion?: Suggestion;
}

/** How many suggestions that only cut filler a run makes. */
const mostTrims = 6;
/** How many suggestions that only mend a slip a run makes. */
const mostMends = 5;
/** How many skills one line takes in. */
const mostAdded = 3;

/** Deterministic: same input, same steps. No two suggestions touch the same block. */
export function* proposeSuggestions(input: TailoringInput): Generator<TailoringStep> {
  yield { phase: "reading", percent: 5 };
  const workspace = readWorkspace(input);
  yield { phase: "matching", percent: 20 };
  for (const step of proposeSteps(workspace)) {
    const { verdict, edit } = step.suggestion ?? {};
    if (verdict === "supported" && edit) workspace.room.count(edit);
    yield step;
  }
  yield { phase: "checking", percent: 100 };
}

function* proposeSteps(workspace: Workspace): Generator<TailoringStep> {
  const taken = new Set<string>();
  const moves = new Map(orderBullets(workspace).map((move) => [move.block, move]));
  const grounds = [...workspace.grounds.values()];
  const missing = assignSkills(workspace);
  let trims = 0;
  let summarized = false;
  for (const [i, ground] of grounds.entries()) {
    const percent = 20 + Math.round((60 * (i + 1)) / grounds.length);
    const { address } = ground.block;
    let suggestion: Suggestion | null = null;
    const isFirst = grounds.findIndex(({ kind }) => kind === "summary") === i;
    if (ground.kind === "summary" && !isFirst && isOnlyOtherWish(ground.block.text, workspace))
      suggestion = proposeDeletion(ground, wishReason, workspace);
    else if (ground.kind === "summary" && !summarized) {
      suggestion = proposeSummary(ground, workspace);
      summarized = suggestion !== null;
    }
    if (suggestion === null) {
      const skills = missing.get(address) ?? [];
      const changes = listChanges(ground, workspace, trims < mostTrims);
      const propose = (move: BulletMove | null): Suggestion | null =>
        (ground.kind === "skills" ? proposeSkills(ground, skills, workspace, move) : null) ??
        proposeChanges(ground, changes, workspace, move);
      const move = moves.get(address) ?? null;
      suggestion = propose(move);
      // Where only one of the two passes, the line's place is worth more than what only tidies its words.
      const isTidying = ground.kind !== "skills" && changes.every((change) => change.yields === true);
      if (suggestion === null && move !== null && !isTidying) suggestion = propose(null);
    }
    if (suggestion !== null) {
      if (suggestion.requirements.length === 0) trims++;
      taken.add(address);
      moves.delete(address);
    }
    yield { phase: "writing", percent, ...(suggestion && { suggestion }) };
  }
  for (const suggestion of proposeInsertedSkills(workspace, missing))
    yield { phase: "writing", percent: 85, suggestion };
  for (const move of moves.values()) {
    const suggestion = proposeMove(move, workspace);
    if (!suggestion) continue;
    taken.add(move.block);
    yield { phase: "writing", percent: 90, suggestion };
  }
  for (const proposal of proposeProjects(workspace)) {
    const { edit } = proposal;
    if (edit.type === "move" && taken.has(edit.block)) continue;
    // What the candidate asked for may take its line.
    const suggestion = judgeProposal(proposal, workspace);
    if (suggestion?.verdict !== "supported") continue;
    if (edit.type === "move") taken.add(edit.block);
    yield { phase: "writing", percent: 91, suggestion };
  }
  for (const { suggestion, block } of answerConditions(workspace, taken)) {
    taken.add(block);
    yield { phase: "writing", percent: 91, suggestion };
  }
  for (const suggestion of proposeMends(workspace, taken))
    yield { phase: "writing", percent: 92, suggestion };
  for (const suggestion of askQuestions(workspace)) yield { phase: "checking", percent: 95, suggestion };
}

function listChanges(ground: Ground, workspace: Workspace, mayTrim: boolean): WordChange[] {
  if (ground.kind === "certificate")
    return withNames(
      [
        ...withInitials(alignSkills(ground, workspace), ground, workspace),
        ...nameTraining(ground, workspace),
      ],
      ground,
      workspace,
    );
  const kinds = withKinds(
    ground,
    [
      ...withInitials(alignSkills(ground, workspace), ground, workspace),
      ...alignHeads(ground, workspace),
      ...alignHouseWords(ground, workspace),
      ...alignVerbs(ground, workspace),
    ],
    workspace,
  );
  const aligned = withNames(kinds, ground, workspace);
  const changes = aligned.length > 0 || mayTrim ? [...aligned, ...cutFiller(ground, workspace)] : aligned;
  // A slip is mended along with what is changed anyway.
  const mends = changes.length > 0 ? mendSlips(ground, workspace) : [];
  return [...changes, ...mends];
}

/** Words that the dictionary has a spelling for take no second one. */
function withInitials(changes: WordChange[], ground: Ground, workspace: Workspace): WordChange[] {
  const free = pairInitials(ground, workspace).filter(
    (pair) => !changes.some((change) => change.start < pair.start && pair.start <= change.end),
  );
  return [...changes, ...free];
}

/** A tool that gets its short form in brackets takes no second pair. */
function withKinds(ground: Ground, changes: readonly WordChange[], workspace: Workspace): WordChange[] {
  const bracketed = new Set(
    changes.filter((change) => change.text.endsWith(")")).map((change) => change.end),
  );
  const kinds = nameKinds(ground, workspace).filter((change) => !bracketed.has(change.start));
  // A place that any other change touches is left to it.
  const names = nameWork(ground, workspace).filter(
    ({ start }) => ![...changes, ...kinds].some((other) => other.start <= start && start <= other.end),
  );
  return [...changes, ...kinds, ...names];
}

/** What another change speaks of, or explains in brackets already, is left to it. */
function withNames(changes: WordChange[], ground: Ground, workspace: Workspace): WordChange[] {
  const free = nameThings(ground, workspace).filter(
    (name) => !changes.some((change) => change.start <= name.end && name.start <= change.end),
  );
  return [...changes, ...free];
}

/** All changes of a block in one suggestion; where the gate objects or the line is full, as many as pass together. */
function proposeChanges(
  ground: Ground,
  changes: readonly WordChange[],
  workspace: Workspace,
  move: BulletMove | null = null,
): Suggestion | null {
  if (changes.length === 0) return null;
  const attempt = (some: readonly WordChange[]): Suggestion | null => {
    const { text, applied } = applyWordChanges(ground.block.text, some);
    if (applied.length === 0) return null;
    const proposal = replaceWith(
      ground,
      text,
      applied.map((one) => one.reason),
      applied.flatMap((one) => one.requirements),
      applied.flatMap((one) => one.facts),
    );
    return passGate(move === null ? proposal : moveAlong(proposal, move), workspace);
  };
  const all = attempt(changes);
  if (all) return all;
  const kept: WordChange[] = [];
  let best: Suggestion | null = null;
  for (const change of changes) {
    const more = attempt([...kept, change]);
    if (more === null) continue;
    kept.push(change);
    best = more;
  }
  return best;
}

/** What serves no requirement but the eye: slips in blocks that have no other suggestion. */
function* proposeMends(workspace: Workspace, taken: ReadonlySet<string>): Generator<Suggestion> {
  let mends = 0;
  for (const ground of workspace.grounds.values()) {
    if (mends >= mostMends) return;
    if (taken.has(ground.block.address)) continue;
    const suggestion = proposeChanges(ground, mendSlips(ground, workspace), workspace);
    if (!suggestion) continue;
    mends++;
    yield suggestion;
  }
}

const proposeDeletion = (ground: Ground, reason: string, workspace: Workspace): Suggestion | null => {
  const { address, text } = ground.block;
  const edit = { type: "delete" as const, block: address, before: text };
  return passGate({ ground, edit, after: "", reasons: [reason], requirements: [], facts: [] }, workspace);
};

/** A short summary may grow to this many characters; a longer one may not grow at all. */
const shortSummary = 260;
/** How many sentences a summary gets. */
const mostClauses = 2;

/** The summary tightened, in the posting's spellings, with what it leaves unsaid; the block takes one suggestion only. */
function proposeSummary(ground: Ground, workspace: Workspace): Suggestion | null {
  const own = ground.block.text;
  const tightened = tightenSummary(own, workspace);
  if (!tightened) return null;
  const draft = { ...ground, block: { ...ground.block, text: tightened.text } };
  const changes = withNames(
    [...alignSkills(draft, workspace), ...alignHeads(draft, workspace)],
    draft,
    workspace,
  );
  const passing = changes.filter((change) => {
    const { text } = applyWordChanges(tightened.text, [change]);
    return passGate(replaceWith(ground, text, [], [], []), workspace) !== null;
  });
  const aligned = applyWordChanges(tightened.text, passing);
  const aligning = replaceWith(
    ground,
    aligned.text,
    [...tightened.reasons, ...aligned.applied.map((one) => one.reason)],
    [
      ...aligned.applied.flatMap((one) => one.requirements),
      ...ground.facts.flatMap((fact) => workspace.relevance(fact).requirements),
    ],
    [],
  );
  const base = stateYears(aligning, workspace) ?? aligning;
  let best = passGate(base, workspace);
  let text = best ? base.after : own;
  const reasons = best ? [...base.reasons] : [];
  const room = Math.max(own.length, shortSummary);
  const requirements = [...base.requirements];
  const facts = [...base.facts];
  let added = 0;
  for (const clause of listClauses(own, workspace, workspace.habits.language === "de")) {
    if (added >= mostClauses) break;
    for (const names = [...clause.names]; names.length > 0; names.pop()) {
      const longer = `${text.replace(/[.;,\s]*$/, "")}. ${clause.write(names.map((name) => name.text))}`;
      if (longer.length > room) continue;
      const reason = clause.reason(names);
      const more = replaceWith(
        ground,
        longer,
        [...reasons, reason],
        [...requirements, ...names.flatMap((name) => name.requirements)],
        [...facts, ...names.flatMap((name) => name.facts)],
      );
      const passed = passGate(more, workspace);
      if (!passed) continue;
      best = passed;
      text = longer;
      reasons.push(reason);
      requirements.push(...names.flatMap((name) => name.requirements));
      facts.push(...names.flatMap((name) => name.facts));
      added++;
      break;
    }
  }
  return best;
}

function proposeSkills(
  ground: Ground,
  added: readonly MissingSkill[],
  workspace: Workspace,
  move: BulletMove | null,
  mayGrow = true,
): Suggestion | null {
  const kinds = withKinds(
    ground,
    [...alignSkills(ground, workspace), ...pairShortForms(ground, workspace)],
    workspace,
  );
  const changes = withNames(kinds, ground, workspace).filter(
    ({ start, end, text }) => mayGrow || text.length <= end - start,
  );
  const aligned = applyWordChanges(ground.block.text, changes);
  const line = readSkillLine(aligned.text);
  const reasons = aligned.applied.map((one) => one.reason);
  const requirements = aligned.applied.flatMap((one) => one.requirements);
  const facts: string[] = [];
  if (line) {
    const own = [...line.items];
    for (const skill of takesMore(ground) ? added : []) {
      line.items.push(fitListCase(skill.text, inSentence(skill.text, skill.name), readListCase(own)));
      reasons.push(`adds ${skill.text}, which your experience shows`);
      requirements.push(...skill.requirements);
      facts.push(...skill.facts);
    }
    const order = orderItems(line.items, workspace, line.items.length - own.length);
    const stays = order?.filter((item) => own.includes(item)).every((item, i) => item === own[i]) ?? true;
    // What is added to the end of what is asked for is no change of order.
    if (order && stays && own.includes(order[0]!)) line.items = order;
    else if (order) {
      const was = (item: string): number => own.indexOf(item);
      const steered = order.some(
        (item, i) =>
          workspace.steering.shows(item) && order.slice(i).some((behind) => was(behind) < was(item)),
      );
      const wanted = steered ? "the posting asks for, or you want to emphasise" : "the posting asks for";
      reasons.push(`puts ${nameRisen(line.items, order, workspace)} first, which ${wanted}`);
      line.items = keepHeadCapital(own, order);
      for (const fact of ground.facts) requirements.push(...workspace.relevance(fact).requirements);
    }
  }
  if (reasons.length === 0) return null;
  const text = line ? writeSkillLine(line) : aligned.text;
  const proposal = replaceWith(ground, text, reasons, requirements, facts);
  const whole = passGate(move === null ? proposal : moveAlong(proposal, move), workspace);
  if (whole) return whole;
  // Where the line is full or the gate objects, with less.
  if (added.length > 0) return proposeSkills(ground, added.slice(0, -1), workspace, move, mayGrow);
  return mayGrow ? proposeSkills(ground, [], workspace, move, false) : null;
}

/** Whether a block is a line of skills that takes another one: "Conduit bending, all types" among others of its size is not. */
function takesMore(ground: Ground, several = true): boolean {
  const line = readSkillLine(ground.block.text);
  return line !== null && (line.label !== "" || line.items.length > 2 || !several);
}

/** Which block takes which missing skill: a line in which its likes stand, or the end of a list of one skill a block. */
function assignSkills(workspace: Workspace): Map<string, MissingSkill[]> {
  const blocks = [...workspace.grounds.values()].filter((ground) => ground.kind === "skills");
  const several = blocks.length > 1;
  const lines = blocks.filter((ground) => takesMore(ground, several));
  const assigned = new Map<string, MissingSkill[]>();
  for (const skill of listMissingSkills(workspace)) {
    const home =
      chooseLine(skill, lines, several) ?? blocks.filter((ground) => !takesMore(ground, several)).at(-1);
    if (!home) continue;
    const list = assigned.get(home.block.address) ?? [];
    if (list.length < mostAdded) assigned.set(home.block.address, [...list, skill]);
  }
  return assigned;
}

function* proposeInsertedSkills(
  workspace: Workspace,
  missing: ReadonlyMap<string, readonly MissingSkill[]>,
): Generator<Suggestion> {
  for (const [address, skills] of missing) {
    const ground = workspace.grounds.get(address);
    if (!ground || takesMore(ground)) continue;
    for (const skill of skills) {
      const suggestion = passGate(
        {
          ground: { ...ground, facts: [] },
          edit: { type: "insert", behind: address, text: skill.text },
          after: skill.text,
          reasons: [`adds ${skill.text}, which your experience shows`],
          requirements: skill.requirements,
          facts: skill.facts,
        },
        workspace,
      );
      if (suggestion) yield suggestion;
    }
  }
}

const replaceWith = (
  ground: Ground,
  after: string,
  reasons: string[],
  requirements: string[],
  facts: string[],
): Proposal => ({
  ground,
  edit: { type: "replace", block: ground.block.address, before: ground.block.text, after },
  after,
  reasons,
  requirements,
  facts,
});
