/**
 * What a model wrote becomes suggestions. Nothing of it is believed: the block must exist and its text must be the one shown,
 * who, where and when stay, the line stays about as long, nothing but plain words comes in; then the gate judges it like
 * anybody's words. What only the gate refuses is kept as a question to the candidate; the rest is left out and counted.
 */

import { factOfText } from "../fact-of-text.ts";
import { findName } from "../gate/check-employers.ts";
import { listContactData, placeholder } from "../mask-contact.ts";
import type { Suggestion } from "../model.ts";
import { isAsked, nameTextAsks } from "../name-asks.ts";
import { judgeProposal, type Proposal } from "../pass-gate.ts";
import { type Ground, relevanceTo, type Workspace } from "../read-ground.ts";
import { shorten } from "../shorten-quote.ts";
import { cleanReason } from "./clean-reason.ts";
import { listTaskItems } from "./list-task-items.ts";
import type { SuggestionForm } from "./suggestion-form.ts";

export type RejectedBecause =
  | "unknown-block"
  | "other-text"
  | "second-for-block"
  | "unchanged"
  | "empty"
  | "too-long"
  | "markup"
  | "placeholder"
  | "contact"
  | "unknown-fact"
  | "unknown-requirement"
  | "answers-nothing"
  | "identity"
  | "asked-before"
  | "too-many";

export interface ModelAnswerReading {
  suggestions: Suggestion[];
  rejected: Partial<Record<RejectedBecause, number>>;
}

/** About what a line of a résumé holds; more may push the last line to the next page. */
const lineLength = 90;
/** What is looked at of an answer that does not stop. */
const mostAnswers = 60;

/** Placeholders must have been restored before. Same answer and workspace in, same suggestions out. */
export function readModelAnswer(
  answer: SuggestionForm,
  workspace: Workspace,
  writtenBy: { engine: string; model: string },
): ModelAnswerReading {
  const items = listTaskItems(workspace);
  const suggestions: Suggestion[] = [];
  const rejected: ModelAnswerReading["rejected"] = {};
  const taken = new Set<string>();
  const reject = (because: RejectedBecause): void => {
    rejected[because] = (rejected[because] ?? 0) + 1;
  };
  for (const [i, entry] of answer.suggestions.entries()) {
    if (i >= mostAnswers) {
      reject("too-many");
      continue;
    }
    const ground = items.blocks.get(entry.block);
    if (!ground) {
      reject("unknown-block");
      continue;
    }
    const after = withBlanksOf(ground.block.text, entry.after.normalize("NFC"));
    const because = taken.has(entry.block)
      ? "second-for-block"
      : findFault({ ...entry, after }, ground, workspace);
    if (because) {
      reject(because);
      continue;
    }
    const facts = entry.facts.map((id) => items.facts.get(id)?.id);
    if (facts.some((id) => id === undefined)) {
      reject("unknown-fact");
      continue;
    }
    if (entry.requirements.some((id) => !items.requirements.has(id))) {
      reject("unknown-requirement");
      continue;
    }
    const requirements = listServed(entry.requirements, after, facts as string[], workspace);
    if (requirements.length === 0) {
      reject("answers-nothing");
      continue;
    }
    const proposal: Proposal = {
      ground,
      edit: { type: "replace", block: ground.block.address, before: ground.block.text, after },
      after,
      reasons: [],
      requirements,
      facts: facts as string[],
    };
    const judged = judgeProposal(proposal, workspace)!;
    if (judged.claims.some((claim) => claim.kind === "identity" && !claim.supported)) {
      reject("identity");
      continue;
    }
    const suggestion = { ...judged, reason: reasonFor(entry.reason, requirements, workspace), writtenBy };
    if (suggestion.verdict === "supported") {
      taken.add(entry.block);
      suggestions.push(suggestion);
      continue;
    }
    const question = askInstead(suggestion);
    if (isAsked(question.asks ?? [], workspace.input.answers ?? [])) {
      reject("asked-before");
      continue;
    }
    taken.add(entry.block);
    suggestions.push(question);
  }
  return { suggestions, rejected };
}

function findFault(
  { before, after }: { before: string; after: string },
  { block: { text } }: Ground,
  { input }: Workspace,
): RejectedBecause | null {
  if (before.normalize("NFC").trim() !== text.normalize("NFC").trim()) return "other-text";
  if (after.trim() === "") return "empty";
  if (after === text) return "unchanged";
  if (after.length > text.length + lineLength) return "too-long";
  if (listMarks(after).join() !== listMarks(text).join()) return "markup";
  if (listPlaceholders(after).join() !== listPlaceholders(text).join()) return "placeholder";
  if (listIdentity(text, input).some((name) => findName(after, name) < 0)) return "identity";
  // Years and deeds of a whole career would become those of one employer.
  if (listPlacesOf(input).some((name) => findName(after, name) >= 0 && findName(text, name) < 0))
    return "identity";
  const data = (of: string) => listContactData(input.resume.contact, of).sort().join("\n");
  return data(after) === data(text) ? null : "contact";
}

/** Employers, schools, titles and dates of posts that a text names, whoever's block it is. */
function listIdentity(text: string, { resume, facts }: Workspace["input"]): string[] {
  const names = [
    ...facts.flatMap(({ employer, title }) => [employer, title]),
    ...resume.education.flatMap(({ institution, degree }) => [institution, degree]),
    ...[...resume.positions, ...resume.education].map(({ dateText }) => dateText),
  ];
  return [...new Set(names)].filter((name): name is string => Boolean(name) && findName(text, name!) >= 0);
}

const listPlacesOf = ({ resume, facts }: Workspace["input"]): string[] =>
  [
    ...facts.map(({ employer }) => employer),
    ...resume.education.map(({ institution }) => institution),
  ].filter((name): name is string => Boolean(name));

/** Blanks at the ends are layout; a model drops them. */
const withBlanksOf = (text: string, after: string): string =>
  after.trim() === "" ? "" : /^\s*/u.exec(text)![0] + after.trim() + /\s*$/u.exec(text)![0];

/** Line breaks, tabs, unseen signs, figures of other scripts, tags, entities and signs of markup, in order: an edit brings none and takes none away. */
function listMarks(text: string): string[] {
  return (
    text
      .replace(/\s+$/u, "")
      .match(
        /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]|(?![0-9])\p{Nd}|<\/?[a-z!][^<>]*>|&(?:[a-z]+|#\w+);|\*\*|__|`|^\s*[-•*#>]+\s|\$\{|\{\{|\}\}/giu,
      ) ?? []
  );
}

/** "[name]", "[X]", "[number]", "XX %": what a writer leaves for others to fill in. */
function listPlaceholders(text: string): string[] {
  const gaps =
    text.match(/\[[^[\]]{0,40}\]|(?<![\p{L}\p{N}])(?:X{2,}|_{3,}|N\s?%)(?![\p{L}\p{N}])|\bX\s?%/gu) ?? [];
  return [...gaps, ...(text.match(placeholder) ?? [])].sort();
}

/** Of the requirements named those that the new text speaks of, or that a fact it rests on meets. */
function listServed(
  named: readonly string[],
  after: string,
  facts: readonly string[],
  { input, matches }: Workspace,
): string[] {
  const spoken = new Set(relevanceTo(input.posting.requirements)(factOfText(after)).requirements);
  const met = (id: string) =>
    matches.some(
      ({ requirement, evidenced, facts: by }) =>
        requirement.id === id && evidenced && by.some(({ fact }) => facts.includes(fact)),
    );
  return [...new Set(named)].filter((id) => spoken.has(id) || met(id));
}

function reasonFor(reason: string, requirements: readonly string[], { input }: Workspace): string {
  const clean = cleanReason(reason);
  if (clean) return clean;
  const asked = input.posting.requirements.find((one) => one.id === requirements[0])!;
  return `Answers “${shorten(asked.text, 110)}”.`;
}

/** The words stay beside the question, so that the candidate sees what was meant; they are no edit. */
function askInstead(suggestion: Suggestion): Suggestion {
  const open = [...new Set(suggestion.claims.filter((claim) => !claim.supported).map((claim) => claim.text))];
  const named = open.slice(0, 3).map((text) => `“${shorten(text, 60)}”`);
  const list = named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : named[0];
  return {
    ...suggestion,
    id: `q-${suggestion.id}`,
    edit: null,
    question: `Nothing you have told us shows ${list}. Is that true of you, and where was it?`,
    asks: [...new Set(open.slice(0, 20).flatMap(nameTextAsks))].slice(0, 100),
  };
}
