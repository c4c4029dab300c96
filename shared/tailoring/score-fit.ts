/**
 * The score is a table: each requirement, whether a fact meets it (evidenced) and whether the document says so in words
 * a reader of the posting recognises, where it is looked for (visible). Visible never goes beyond evidenced, so words
 * without a fact behind them move nothing. What was written for machines alone is no fact here (`findStuffing`), and what
 * nobody sees is no line. Fit, tier and sentences follow from the table (`rateFit`).
 */

import { newTextOf } from "../docx/edit/new-text.ts";
import type { Block } from "../docx/types.ts";
import type { Posting } from "../posting/model.ts";
import { cutUnseenText } from "../resume/cut-unseen-text.ts";
import type { Fact } from "../resume/model.ts";
import { readResume } from "../resume/read-resume.ts";
import { answerPainPoints } from "./answer-pain-points.ts";
import { findLine, type Line } from "./find-line.ts";
import { findStuffing, type Stuffing } from "./find-stuffing.ts";
import { listKnockOuts } from "./list-knock-outs.ts";
import { matchRequirements, type RequirementMatch } from "./match-requirements.ts";
import type { AnswerRecord, RequirementScore, Score, Suggestion } from "./model.ts";
import { nameAsks } from "./name-asks.ts";
import { parseBack } from "./parse-back.ts";
import { rateFit } from "./rate-fit.ts";

export interface FitInput {
  posting: Posting;
  facts: readonly Fact[];
  blocks: readonly Block[];
  /** Counted as accepted. A `question` is never inserted and therefore not counted. */
  suggestions?: readonly Suggestion[];
  /** What the candidate has been asked; what was declined is known not to be met. */
  answers?: readonly AnswerRecord[] | undefined;
  /** Pictures in the document. */
  pictures?: number | undefined;
  /** `YYYY-MM-DD`, for durations of positions that go on. */
  today: string;
}

export interface Table {
  /** In the posting's order, as `requirements`. */
  matches: RequirementMatch[];
  requirements: RequirementScore[];
  after: RequirementScore[];
  stuffed: Stuffing;
}

/** The table alone, for the document as it is and with the suggestions given. */
export function scoreRequirements(given: FitInput): Table {
  const seen = cutUnseenText(given.blocks);
  const stuffed = findStuffing({ ...given, blocks: seen });
  const blocks = seen.filter((block) => !stuffed.blocks.has(block.address));
  const input = { ...given, blocks, facts: given.facts.filter((fact) => !stuffed.facts.has(fact.id)) };
  const matches = matchRequirements(input);
  const score = (some: readonly Suggestion[]) => {
    const lines = linesOf(blocks, some);
    return matches.map((match) => scoreRequirement(match, lines, input));
  };
  const accepted = (input.suggestions ?? []).filter((suggestion) => suggestion.verdict === "supported");
  const requirements = score([]);
  return { matches, requirements, after: accepted.length > 0 ? score(accepted) : requirements, stuffed };
}

/** Same input, same score. */
export function scoreFit(input: FitInput): Score {
  const { posting, blocks, today } = input;
  const { matches, requirements, after, stuffed } = scoreRequirements(input);
  const facts = input.facts.filter((fact) => fact.confidence === "sure" && !stuffed.facts.has(fact.id));
  const knockOuts = listKnockOuts(matches, facts, input.answers ?? []);
  const count = (scores: readonly RequirementScore[]): number =>
    scores.filter(({ visible }) => visible).length;
  return {
    today: count(requirements),
    reachable: requirements.filter(({ evidenced }) => evidenced).length,
    after: count(after),
    of: requirements.length,
    requirements,
    ...rateFit({ today: requirements, after, knockOuts, stuffed: stuffed.lines }),
    knockouts: knockOuts,
    painPoints: answerPainPoints({ posting, facts, today }),
    parseBack: parseBack({ blocks, resume: readResume([...blocks]), pictures: input.pictures ?? 0 }),
  };
}

function linesOf(blocks: readonly Block[], accepted: readonly Suggestion[]): Line[] {
  const lines = new Map<string, Line>(
    blocks.map((block) => [block.address, { block: block.address, text: block.text }]),
  );
  const inserted: Line[] = [];
  for (const { edit } of accepted) {
    if (edit === null) continue;
    const text = newTextOf(edit);
    if (edit.type === "insert") inserted.push({ block: "", text: edit.text });
    else if (edit.type === "delete") lines.delete(edit.block);
    else if (text !== null) lines.set(edit.block, { block: edit.block, text });
  }
  return [...lines.values(), ...inserted].filter((line) => line.text.trim() !== "");
}

function scoreRequirement(
  match: RequirementMatch,
  lines: readonly Line[],
  input: FitInput,
): RequirementScore {
  const { requirement } = match;
  const line = match.evidenced ? findLine(match, lines, input) : null;
  return {
    id: requirement.id,
    text: requirement.text,
    kind: requirement.kind,
    evidenced: match.evidenced,
    visible: line !== null,
    facts: match.evidenced ? match.facts.map((fact) => fact.fact) : [],
    line,
    ...(match.evidenced ? {} : { asks: nameAsks(match) }),
  };
}
