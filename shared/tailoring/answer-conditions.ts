/**
 * Conditions that a line answers for whoever can read it, answered outright: "Englisch: B2" beside "Gute Englischkenntnisse" becomes
 * "Englisch: gut (B2)", "Full UK licence, own car" beside "driving licence" becomes "Full UK driving licence, own car".
 */

import type { Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { findHumanLanguages } from "../text/human-languages.ts";
import type { Suggestion } from "./model.ts";
import { type Proposal, passGate } from "./pass-gate.ts";
import type { Workspace } from "./read-ground.ts";

/** Levels of the European framework that not every reader can place; C2 says more than any word. */
const framework = /(?<![\p{L}\p{N}])(?:B[12]|C1)\+?(?![\p{L}\p{N}])/u;
/** How postings ask for a level, and how a line says it. The gate decides whether the letter gives the word. */
const asked: readonly [RegExp, string][] = [
  [/verhandlungssicher/iu, "verhandlungssicher"],
  [/flie(?:ß|ss)end/iu, "fließend"],
  [/(?<!\p{L})sehr gute?[nrs]?(?!\p{L})/iu, "sehr gut"],
  [/(?<!\p{L})gute?[nrs]?(?!\p{L})/iu, "gut"],
  [/\bbusiness[- ]fluent\b/i, "business fluent"],
  [/\bfluen(?:t|cy)\b/i, "fluent"],
  [/\bproficien(?:t|cy)\b/i, "proficient"],
  [/\bvery good\b/i, "very good"],
  [/\bgood\b/i, "good"],
];

const plainlyGood = new Set(["gut", "good"]);

export function* answerConditions(
  workspace: Workspace,
  taken: ReadonlySet<string>,
): Generator<{ suggestion: Suggestion; block: string }> {
  const { input, abroad, grounds } = workspace;
  if (abroad) return;
  for (const block of input.blocks) {
    if (taken.has(block.address) || block.spans.some(({ hidden }) => hidden)) continue;
    if (block.story !== "body" && block.story !== "textbox") continue;
    const told = input.facts.filter(
      ({ confidence, sources }) =>
        confidence === "sure" &&
        sources.some((source) => source.kind === "block" && source.block === block.address),
    );
    const answer =
      told.length === 0
        ? null
        : told.every(({ kind }) => kind === "language")
          ? nameLevels(block.text, told, input.posting.requirements)
          : told.every(({ kind }) => kind === "other" || kind === "certificate")
            ? nameLicence(block.text, input.posting.requirements)
            : null;
    if (answer === null) continue;
    const section = input.resume.sections.find(({ blocks }) => blocks.includes(block.address));
    const proposal: Proposal = {
      ground: grounds.get(block.address) ?? {
        block,
        kind: "certificate",
        positionId: null,
        section: section?.title ?? null,
        facts: told,
      },
      edit: { type: "replace", block: block.address, before: block.text, after: answer.text },
      after: answer.text,
      reasons: [answer.reason],
      requirements: answer.requirements,
      facts: told.map(({ id }) => id),
    };
    const suggestion = passGate(proposal, workspace);
    if (suggestion) yield { suggestion, block: block.address };
  }
}

interface Answer {
  text: string;
  reason: string;
  requirements: string[];
}

/** The posting's word for the level behind the letter that stands for it, for each language of the line that is asked for. */
function nameLevels(
  line: string,
  told: readonly Fact[],
  requirements: readonly Requirement[],
): Answer | null {
  let text = line;
  const words: string[] = [];
  const served: string[] = [];
  for (const requirement of requirements) {
    // Who is asked for by letters has answered by letters.
    if (requirement.topic !== "language" || framework.test(requirement.text)) continue;
    for (const { name } of findHumanLanguages(requirement.text)) {
      const level = findLevel(requirement.text);
      const place = findHumanLanguages(text).find((one) => one.name === name);
      if (level === null || place === undefined || !told.some((fact) => saysLanguage(fact, name))) continue;
      const behind = text.slice(
        place.end,
        findHumanLanguages(text).find(({ start }) => start > place.start)?.start,
      );
      const letter = framework.exec(behind);
      // "Good" would say less than C1 does.
      if (letter?.[0].startsWith("C") && plainlyGood.has(level)) continue;
      if (letter === null || !/^[\s(:,–—-]*(?:level\s+|niveau\s+)?$/iu.test(behind.slice(0, letter.index)))
        continue;
      const rest = behind.slice(letter.index + letter[0].length);
      // "C1, verhandlungssicher" says it already; "B2 in reading" is of one part of it.
      if (!/^\s*(?:[),;|/]|$)/.test(rest) || /^\s*[,/]\s*\p{Ll}/u.test(rest)) continue;
      const at = place.end + letter.index;
      const answered = /^\s*\)/.test(rest) ? `${level}, ${letter[0]}` : `${level} (${letter[0]})`;
      text = `${text.slice(0, at)}${answered}${text.slice(at + letter[0].length)}`;
      words.push(`“${level}”`);
      served.push(requirement.id);
    }
  }
  if (words.length === 0) return null;
  return {
    text,
    reason: `says ${[...new Set(words)].join(" and ")}, as the posting asks, for the level that only letters tell`,
    requirements: served,
  };
}

const findLevel = (text: string): string | null => asked.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const saysLanguage = ({ text }: Fact, name: string): boolean =>
  findHumanLanguages(text).some((one) => one.name === name);

/** A licence to drive that says so by its classes, its country or the car beside it only. */
const bareLicence =
  /(?<=\b(?:full|clean|UK|EU|British|Irish|current|valid)\s+)(licen[cs]e)(?=\s*(?:$|[,;.(]|\s(?:category|categories|class|held|since|and)\b))/iu;
const askedLicence = /\bdriv(?:ing|er['’]?s?)\s+licen[cs]e\b/i;

function nameLicence(line: string, requirements: readonly Requirement[]): Answer | null {
  const wanted = requirements.filter(({ text }) => askedLicence.test(text));
  if (wanted.length === 0 || /\bdriv/i.test(line)) return null;
  const found = bareLicence.exec(line);
  if (found === null) return null;
  const name = found[1]!.toLowerCase() === "license" ? "driver’s license" : "driving licence";
  return {
    text: `${line.slice(0, found.index)}${name}${line.slice(found.index + found[1]!.length)}`,
    reason: `says “${name}”, which the posting asks for by that name`,
    requirements: wanted.map(({ id }) => id),
  };
}
