/** Licences, certificates and trainings: met by a paper that names them, not by knowing the matter. */
import type { Fact } from "../resume/model.ts";
import type { FoundSkill } from "../text/skills/index.ts";
import { speaksOf } from "./field-words.ts";
import type { Met } from "./match-education.ts";
import {
  type FactMatch,
  hasSkill,
  meetsWords,
  namesItself,
  rankFacts,
  type SkillGroup,
} from "./match-requirements.ts";
import { evidenceOf } from "./read-evidence.ts";

const isPaper = (skill: FoundSkill): boolean =>
  skill.entry.category === "certificate" || skill.entry.category === "licence";

const training = /(?<!\p{L})(?:berufs)?(?:ausbildung|lehre)(?!\p{L})|\bapprenticeship\b/iu;
/** "Abgeschlossene Ausbildung als …", whatever else stands with it. */
export const asksForTraining = (text: string): boolean =>
  training.test(text) && !/\bausbildung (?:der|von)\b/i.test(text);

/** Whoever registers or awards, by its capitals; a nurse of another register is not NMC registered. */
const listBodies = (text: string, groups: readonly SkillGroup[]): string[] => {
  const covered = (at: number) => groups.flat().some((skill) => skill.start <= at && at < skill.end);
  return [
    ...text
      .replace(/\([^)]*\)/g, (inner) => " ".repeat(inner.length))
      .matchAll(/(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu),
  ]
    .filter(({ 0: name, index }) => {
      const beside = `${text.slice(0, index).trimEnd().split(/\s/).at(-1)} ${
        text
          .slice(index + name.length)
          .trimStart()
          .split(/\s/)[0]
      }`;
      return !covered(index) && !/\b(?:or|oder)\b/i.test(beside);
    })
    .map(([name]) => name);
};

/** All papers that "and" joins; any one of those that "or" joins. */
export function matchLicence(
  text: string,
  groups: readonly SkillGroup[],
  words: readonly string[],
  facts: readonly Fact[],
): Met {
  const papers = groups.filter((group) => group.some(isPaper));
  const bodies = listBodies(text, groups);
  const holds = (fact: Fact, name: string) =>
    evidenceOf(fact).reading.words.some((word) => word.text === name);
  const bodyless = bodies.filter((name) => !facts.some((fact) => holds(fact, name)));
  if (papers.length === 0) {
    const listed = facts.filter((fact) => fact.kind === "certificate" || fact.kind === "education");
    const found = rankFacts([], words, listed).filter((match) =>
      meetsWords(match.words.length, words.length),
    );
    const met = found.length > 0 && bodyless.length === 0;
    return { evidenced: met, facts: found, missing: met ? [] : [...words] };
  }
  const found = groups.map((group) =>
    rankFacts(group, words, facts)
      .filter((match) => match.skills.length > 0)
      .sort((a, b) => rank(b) - rank(a)),
  );
  function rank(match: FactMatch): number {
    const fact = facts.find(({ id }) => id === match.fact)!;
    return (bodies.some((name) => holds(fact, name)) ? 2 : 0) + (fact.kind === "certificate" ? 1 : 0);
  }
  const lacking = groups.filter((_, i) => found[i]!.length === 0);
  const evidenced = lacking.length === 0 && bodyless.length === 0;
  const missing = [...lacking.map((group) => group.map((skill) => skill.text).join(" / ")), ...bodyless];
  return { evidenced, facts: found.flat(), missing };
}

const noTrade =
  /^(?:abgeschlossene[rsn]?|erfolgreich|dreijährige|ausbildung|berufsausbildung|lehre|umschulung|weiterbildung|als|oder|vergleichbare?|qualifikation|voraussetzung|sowie|führerschein|klasse|efz|m|w|d)$/i;

/** A training in the trade named: what education or papers call so, or a calling that nobody has without one. */
export function matchTraining(
  groups: readonly SkillGroup[],
  words: readonly string[],
  facts: readonly Fact[],
): Met {
  const licences = groups.flat().filter(({ entry }) => entry.category === "licence");
  const trades = words.filter(
    (word) =>
      word.length > 2 &&
      !noTrade.test(word) &&
      !licences.some(({ text }) => text.toLowerCase().includes(word.toLowerCase())),
  );
  const callings = groups
    .flat()
    .filter((skill) => isPaper(skill) && !/licen[cs]e|führerschein/i.test(skill.name));
  const found = facts.flatMap((fact): FactMatch[] => {
    const schooled = fact.kind === "education" || fact.kind === "certificate";
    const named = trades.filter((word) => schooled && speaksOf(fact, word));
    const held = callings.filter((skill) => namesItself(evidenceOf(fact), skill));
    const subject =
      schooled &&
      groups
        .flat()
        .some(
          (skill) => !isPaper(skill) && !/training/i.test(skill.name) && hasSkill(evidenceOf(fact), skill),
        );
    return named.length > 0 || held.length > 0 || subject
      ? [
          {
            fact: fact.id,
            score: named.length + (schooled ? 1 : 0),
            skills: held.map(({ name }) => name),
            words: named,
          },
        ]
      : [];
  });
  found.sort((a, b) => b.score - a.score);
  return { evidenced: found.length > 0, facts: found, missing: found.length > 0 ? [] : trades };
}

/** Whether a licence is asked for beside a training. */
export const alsoAsksForPaper = (groups: readonly SkillGroup[]): boolean =>
  groups.some((group) => group.some((skill) => skill.entry.category === "licence"));
