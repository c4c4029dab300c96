import type { Requirement } from "../posting/model.ts";
import type { Position } from "../resume/model.ts";
import { findSkills, sameSkill } from "../text/skills/index.ts";
import { hasSkill, listSkillGroups, namesItself } from "./match-requirements.ts";
import { findPostingSpelling, inSentence, isShortForm } from "./posting-spelling.ts";
import { evidenceOf } from "./read-evidence.ts";
import { type Ground, requirementsNaming, type Workspace } from "./read-ground.ts";
import { readStems } from "./read-words.ts";

export interface Tightened {
  text: string;
  reasons: string[];
  requirements: string[];
  facts: string[];
}

const clicheWords =
  "(?:highly |very |extremely )?(?:self-)?(?:motivated|driven|dedicated|hard-?working|enthusiastic|dynamic|passionate|results?-(?:driven|oriented)|detail-oriented|goal-oriented|ambitious|energetic|committed|proactive|team-oriented)";
/** Praise at the head of a sentence: "Highly motivated and results-driven nurse with …" keeps "Nurse with …". */
const clicheOpening = new RegExp(
  `^(?:I am an? |An? )?${clicheWords}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${clicheWords})*,?\\s+(?=\\p{Ll})`,
  "iu",
);
const cliche =
  /\b(?:team player|highly motivated|hard-?working|go-getter|self-starter|passion(?:ate)? (?:for|about)|results?-(?:driven|oriented)|think outside|fast learner|quick learner|excellent communication|good communication|detail-oriented|seeking (?:a|an|to|new)|looking for (?:a|an|new)|to whom|references available|willing to learn|proven track record)\b/i;

/** Sentences of a text, each with its end mark. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** How many skills the added phrase names. */
const namedSkills = 4;
/** A short summary may grow to this many characters; a longer one may not grow at all. */
const shortSummary = 240;

/**
 * The summary without phrases anybody could write, what the posting asks for in front, and the skills it asks for that
 * the facts show. Made of the candidate's own sentences and names of skills, never longer than room allows; null where
 * nothing clearly improves.
 */
export function tightenSummary(ground: Ground, workspace: Workspace): Tightened | null {
  const { text } = ground.block;
  const sentences = splitSentences(text);
  const reasons: string[] = [];
  const requirements = new Set<string>();
  const facts = new Set<string>();
  const cut = cutEmptyPhrases(sentences, workspace.input.resume.positions);
  const kept = cut.sentences;
  if (kept.length === 0) return null;
  reasons.push(...cut.reasons);
  const ordered = orderSentences(kept, workspace);
  if (ordered.join(" ") !== kept.join(" ")) reasons.push("puts what the posting asks for first");
  const room = Math.max(text.length, shortSummary) - ordered.join(" ").length - 1;
  const phrase =
    nameCertificates(ordered.join(" "), room, workspace) ?? nameSkills(ordered.join(" "), room, workspace);
  if (phrase) {
    ordered.push(phrase.text);
    reasons.push(
      phrase.requirements.length > 0
        ? "names what the posting asks for and your résumé shows"
        : "names what you want to emphasise",
    );
    for (const id of phrase.requirements) requirements.add(id);
    for (const id of phrase.facts) facts.add(id);
  }
  if (reasons.length === 0) return null;
  for (const fact of ground.facts) facts.add(fact.id);
  for (const fact of ground.facts)
    for (const id of workspace.relevance(fact).requirements) requirements.add(id);
  return { text: ordered.join(" "), reasons, requirements: [...requirements], facts: [...facts] };
}

/** Sentences without what anybody could write, and why. */
export function cutEmptyPhrases(
  sentences: readonly string[],
  positions: readonly Position[],
): { sentences: string[]; reasons: string[] } {
  const reasons: string[] = [];
  const kept = sentences.filter((sentence) => !isEmptyPhrase(sentence, positions));
  if (kept.length < sentences.length) reasons.push("cuts what anybody could write");
  const shortened = kept.map((sentence) => {
    const opening = clicheOpening.exec(sentence);
    if (!opening) return sentence;
    const rest = sentence.slice(opening[0].length);
    reasons.push(`cuts “${opening[0].trim().replace(/^(?:I am an?|An?)\s+/i, "")}”`);
    return rest.slice(0, 1).toUpperCase() + rest.slice(1);
  });
  return { sentences: shortened, reasons };
}

/** A phrase without a figure, a skill or a word the posting asks for, made of what is said everywhere. */
function isEmptyPhrase(sentence: string, positions: readonly Position[]): boolean {
  if (!cliche.test(sentence) || /\d/.test(sentence)) return false;
  if (findSkills(sentence).some((skill) => skill.entry.category !== "soft")) return false;
  const stems = readStems(sentence);
  return !positions.some(
    (position) => position.title && [...readStems(position.title)].some((stem) => stems.has(stem)),
  );
}

/** The first sentence says who it is and stays; the others by what they serve, else in their own order. */
function orderSentences(sentences: readonly string[], workspace: Workspace): string[] {
  const [first, ...rest] = sentences;
  if (first === undefined || rest.length < 2) return [...sentences];
  const weigh = (sentence: string): number => {
    const names = findSkills(sentence).map((skill) => skill.name);
    return workspace.input.posting.requirements.filter((one) =>
      one.skills.some((name) => names.includes(name)),
    ).length;
  };
  const weights = new Map(rest.map((sentence) => [sentence, weigh(sentence)]));
  // Sentences that point back ("This …", "There I …") would lose what they point to.
  if (
    rest.some((sentence) =>
      /^(?:this|these|that|there|then|also|in addition|here|it|they|she|he)\b/i.test(sentence),
    )
  )
    return [...sentences];
  return [first, ...rest.sort((a, b) => weights.get(b)! - weights.get(a)!)];
}

/** "Holds ACLS, PALS and TNCC.": what the posting demands on paper, where a list at the end of the page alone says so. */
function nameCertificates(
  summary: string,
  room: number,
  { input, habits }: Workspace,
): { text: string; requirements: string[]; facts: string[] } | null {
  if (habits.language === "de") return null;
  const there = new Set(findSkills(summary).map((skill) => skill.name));
  const held = input.facts.filter((fact) => fact.confidence === "sure" && fact.kind === "certificate");
  const names: { text: string; requirement: string; facts: string[] }[] = [];
  for (const requirement of [...input.posting.requirements].sort(byKind)) {
    for (const skill of findSkills(requirement.text)) {
      if (skill.entry.category !== "certificate" || skill.narrower || there.has(skill.name)) continue;
      const facts = held.filter((fact) => namesItself(evidenceOf(fact), skill)).map((fact) => fact.id);
      if (facts.length === 0) continue;
      const short = [skill.text, skill.name, ...skill.entry.aliases].find(isShortForm);
      if (!short) continue;
      there.add(skill.name);
      names.push({ text: short, requirement: requirement.id, facts });
    }
  }
  const holds = /\b(?:I|my)\b/.test(summary) ? "I hold" : "Holds";
  for (names.splice(namedSkills); names.length >= 2; names.pop()) {
    const list = names.map((one) => one.text);
    const text = `${holds} ${list.slice(0, -1).join(", ")} and ${list.at(-1)}.`;
    if (text.length <= room)
      return {
        text,
        requirements: [...new Set(names.map((one) => one.requirement))],
        facts: [...new Set(names.flatMap((one) => one.facts))],
      };
  }
  return null;
}

const byKind = (a: Pick<Requirement, "kind">, b: Pick<Requirement, "kind">): number =>
  a.kind === b.kind ? 0 : a.kind === "must" ? -1 : 1;

/** "Experience with Go, PostgreSQL and Kubernetes." from must-haves first, each shown by a fact. */
function nameSkills(
  summary: string,
  room: number,
  { input, habits, steering }: Workspace,
): { text: string; requirements: string[]; facts: string[] } | null {
  const german = habits.language === "de";
  const there = new Set(findSkills(summary).map((skill) => skill.name));
  const names: string[] = [];
  const requirements = new Set<string>();
  const facts = new Set<string>();
  // What was studied is no experience.
  const sure = input.facts.filter(
    (fact) => fact.confidence === "sure" && fact.kind !== "summary" && fact.kind !== "education",
  );
  const asked = [...input.posting.requirements].sort(byKind);
  // A nurse's "experience with nursing" tells nobody anything.
  const trade = new Set([
    ...readStems(summary),
    ...input.resume.positions.flatMap((position) => [...readStems(position.title ?? "")]),
  ]);
  const wishes = asked
    .flatMap(({ kind, text }) =>
      listSkillGroups(text)
        .flat()
        .map((skill) => ({ skill, kind })),
    )
    .sort(
      (a, b) => byKind(a, b) || Number(steering.shows(b.skill.text)) - Number(steering.shows(a.skill.text)),
    )
    .map(({ skill }) => skill);
  for (const skill of [...wishes, ...steering.skills]) {
    if (names.length >= namedSkills || there.has(skill.name) || skill.entry.category === "soft") continue;
    if (skill.entry.category === "certificate" || skill.entry.category === "licence") continue;
    if ([...readStems(skill.text)].every((stem) => trade.has(stem))) continue;
    const carriers = sure.filter((fact) => hasSkill(evidenceOf(fact), skill));
    const deeds = carriers.filter((fact) => fact.kind === "achievement" || fact.kind === "project");
    const own = [...deeds, ...carriers]
      .flatMap((fact) => evidenceOf(fact).reading.skills)
      .find((one) => one.name === skill.name);
    if (!own) continue;
    const spelling = findPostingSpelling(input.posting, skill.name);
    const text = spelling !== null && sameSkill(own.text, spelling) ? spelling : own.text;
    there.add(skill.name);
    names.push(german ? text : inSentence(text, skill.name));
    for (const id of requirementsNaming(input.posting, skill.name)) requirements.add(id);
    for (const fact of carriers) facts.add(fact.id);
  }
  while (names.length >= 2) {
    const [opening, and] = german ? ["Erfahrung mit", "und"] : ["Experience with", "and"];
    const text = `${opening} ${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}.`;
    if (text.length <= room) return { text, requirements: [...requirements], facts: [...facts] };
    names.pop();
  }
  return null;
}
