/**
 * What the posting asks for, the facts show and the summary does not say, as short sentences to be added to it: papers
 * held, skills, a language, an earlier post of the kind. The lead of each is ours; every name in it is
 * the candidate's own, in the posting's spelling where that is the very same thing.
 */

import type { Fact } from "../resume/model.ts";
import { findHumanLanguages } from "../text/human-languages.ts";
import { type FoundSkill, findSkill, findSkills, sameSkill } from "../text/skills/index.ts";
import { stemGerman } from "./gate/stem-german.ts";
import { isUnfinished } from "./is-unfinished.ts";
import { hasSkill, namesItself } from "./match-requirements.ts";
import { findPostingSpelling, inSentence, isProperName, isShortForm } from "./posting-spelling.ts";
import { readDegrees } from "./read-degrees.ts";
import { evidenceOf, readEvidence } from "./read-evidence.ts";
import { requirementsNaming, type Workspace } from "./read-ground.ts";
import { isContentWord, readStems, readWords } from "./read-words.ts";

export interface SummaryName {
  text: string;
  /** The heavier, the sooner it is named and the later it is dropped for room. */
  weight: number;
  requirements: string[];
  facts: string[];
}

/** A sentence of a lead and names: "Holds ALS and PALS." */
export interface SummaryClause {
  write(names: readonly string[]): string;
  /** Part of a sentence, as of a `WordChange`. */
  reason(names: readonly SummaryName[]): string;
  names: SummaryName[];
}

/** How many names one clause has. */
const mostNames = 4;
const mostPapers = 4;
/** A paper with a longer name is looked for in its own section. */
const longestPaper = 45;
/** Words of rank and contract, which are no part of what somebody is. */
const rank =
  /^(?:(?:senior|junior|lead|head|principal|chief|staff|graduate|trainee|assistant|deputy|interim|part-time|per diem|freelance)\s+)+(?=\p{L}{3,}\s+\p{L})/iu;

const joinNames = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

/** The clause that names the most wanted first. `german`: the language the summary is written in. */
export function listClauses(summary: string, workspace: Workspace, german: boolean): SummaryClause[] {
  const first = /\b(?:I|my)\b/.test(summary);
  const sentence =
    (lead: string, german_ = lead) =>
    (names: readonly string[]): string =>
      `${german ? german_ : lead} ${joinNames(names, german ? "und" : "and")}.`;
  const reason = (names: readonly SummaryName[]): string =>
    `names ${joinNames(
      names.map(({ text }) => text),
      "and",
    )}, which ${names.every(({ weight }) => weight === 0) ? "you want to emphasise" : "the posting asks for"}`;
  const papers = namePapers(summary, workspace);
  const skills = nameSkills(summary, workspace);
  // What one can do is named before what one has learned.
  const most = Math.max(...skills.map(({ weight }) => weight)) - 0.01;
  const degree = nameDegree(summary, workspace, german).map((name) => ({
    ...name,
    weight: skills.length > 0 ? Math.min(name.weight, most) : name.weight,
  }));
  const withArticle = (name: SummaryName): SummaryName => ({
    ...name,
    text: `${articleOf(name.text)} ${name.text}`,
  });
  const clauses: SummaryClause[] = [
    {
      names: papers,
      write: sentence(first ? "I hold" : "Holds", "Nachweise:"),
      reason,
    },
    {
      names: skills,
      // "Erfahrung mit Excel", but "in Beschaffung und Rechnungsprüfung".
      write: (names) =>
        sentence("Experience with", names.some(isTool) ? "Erfahrung mit" : "Erfahrung in")(names),
      reason,
    },
  ];
  clauses.push(
    {
      names: german ? nameEarlierWork(summary, workspace) : nameEarlierPost(summary, workspace),
      write: ([text]) =>
        german ? `Zuvor ${text}.` : `${first ? "I have" : "Has"} worked as ${article(text!)} ${text}.`,
      reason: () => "names an earlier post of the kind that is offered",
    },
    {
      names: german ? degree : degree.map(withArticle),
      write: ([text]) => (german ? `${text}.` : `${first ? "I hold" : "Holds"} ${text}.`),
      reason,
    },
    {
      names: nameLanguages(summary, workspace, german),
      write: sentence(first ? "I speak" : "Speaks", "Sprachen:"),
      reason,
    },
  );
  const heaviest = ({ names }: SummaryClause): number => Math.max(0, ...names.map(({ weight }) => weight));
  return clauses.filter(({ names }) => names.length > 0).sort((a, b) => heaviest(b) - heaviest(a));
}

const isTool = (name: string): boolean => isProperName(findSkill(name)?.category ?? "method");
/** "an NVQ", "a BSN": letters by their names. */
const articleOf = (name: string): string =>
  /^(?:[AEIOaeio]|[FHLMNRSX](?=[\p{Lu}.]))/u.test(name) ? "an" : "a";
const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? "an" : "a");
const kindWeight = { must: 2, nice: 1 };

/** What the posting demands on paper, where a list at the end of the page alone says so. */
function namePapers(summary: string, { input }: Workspace): SummaryName[] {
  const there = new Set(findSkills(summary).map((skill) => skill.name));
  const held = input.facts.filter(
    (fact) =>
      fact.confidence === "sure" &&
      fact.kind === "certificate" &&
      !/\b(?:in progress|booked|expected|registered for|passed\)|papers?|modules?)\b/i.test(fact.text),
  );
  const names: SummaryName[] = [];
  for (const requirement of input.posting.requirements) {
    for (const skill of findSkills(requirement.text)) {
      const isPaper = skill.entry.category === "certificate" || skill.entry.category === "licence";
      if (!isPaper || skill.narrower || there.has(skill.name)) continue;
      const facts = held.filter((fact) => namesItself(evidenceOf(fact), skill));
      const text = facts[0] && nameOfPaper(facts[0], skill.name, input.posting.text);
      if (!text) continue;
      there.add(skill.name);
      names.push({
        text,
        weight: kindWeight[requirement.kind] + 0.1,
        requirements: [requirement.id],
        facts: facts.map(({ id }) => id),
      });
    }
  }
  return names.sort((a, b) => b.weight - a.weight).slice(0, mostPapers);
}

/** A longer degree is looked for in its own section. */
const longestDegree = 70;
/** School leaving papers, which nobody names beside a calling. */
const schooling =
  /\b(?:GCSEs?|A[- ]levels?|high school|GED|abitur|hochschulreife|realschul|hauptschul|fachoberschul)/i;

/** A degree or training that is demanded, held, and told at the end of the page only: the one that meets the demand. */
function nameDegree(summary: string, { input, matches, abroad }: Workspace, german: boolean): SummaryName[] {
  if (abroad) return [];
  const said = readStems(summary);
  for (const { requirement, evidenced, facts } of matches) {
    if (!evidenced || (requirement.topic !== "degree" && requirement.topic !== "licence")) continue;
    const fact = input.facts.find(({ id }) => id === facts[0]?.fact);
    const item = input.resume.education.find(({ id }) => id === fact?.id);
    if (fact?.kind !== "education" || fact.confidence !== "sure" || isUnfinished(fact) || !item?.degree)
      continue;
    const degree = item.degree.replace(/^Ausbildung (?=\p{Lu})/u, "Ausbildung als ").trim();
    const field = item.field ? `${german ? " " : " in "}${item.field}` : "";
    const text = `${degree}${field}`;
    if (text.length > longestDegree || schooling.test(text) || /[,;:]|\d{4}/.test(text)) continue;
    // "Bachelor's degree" is met by one in history too, which is nothing to begin with.
    if (!facts[0]!.words.some((word) => text.toLowerCase().includes(word.toLowerCase()))) continue;
    const stems = [...readStems(text)];
    if (stems.length > 0 && stems.filter((stem) => said.has(stem)).length * 2 >= stems.length) continue;
    if (readDegrees(summary).length > 0) continue;
    return [
      { text, weight: kindWeight[requirement.kind] - 0.4, requirements: [requirement.id], facts: [fact.id] },
    ];
  }
  return [];
}

/** "Advanced Life Support (ALS), Resuscitation Council UK, 2023" is ALS to a posting that writes so, else what stands before the comma. */
function nameOfPaper(fact: Fact, name: string, posting: string): string | null {
  const own = evidenceOf(fact).reading.skills.filter((skill) => skill.name === name);
  const short = own.find(({ text }) => isShortForm(text) && new RegExp(`\\b${text}\\b`).test(posting));
  const whole = fact.text.split(/,| [–-] |\s\(/)[0]!.trim();
  const text = short?.text ?? whole;
  // "Registered Nurse" is somebody, "NMC registration" something to hold.
  if (!short && !/registration|licen|certif|diplom|ausweis|schein/i.test(text)) return null;
  if (text.length > longestPaper || /\d{4}/.test(text)) return null;
  // "Full clean driving licence" in a list is "a full clean driving licence" in a sentence.
  return /^\p{Lu}\p{Ll}+ .*(?:licen[cs]e|certificate|card)$/u.test(text)
    ? `a ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
}

/** Names of skills by what the posting wishes most, each shown by a fact. */
function nameSkills(summary: string, { input, wishes, steering, habits, abroad }: Workspace): SummaryName[] {
  const there = new Set(findSkills(summary).map((skill) => skill.name));
  const names: SummaryName[] = [];
  // What was studied is no experience, nor what a course was about.
  const sure = input.facts.filter(
    ({ confidence, kind }) =>
      confidence === "sure" && kind !== "summary" && kind !== "education" && kind !== "certificate",
  );
  // A nurse's "experience with nursing" tells nobody anything.
  const trade = new Set([
    ...readStems(summary),
    ...input.resume.positions.flatMap((position) => [...readStems(position.title ?? "")]),
  ]);
  const wanted = [
    ...wishes.flatMap((wish) =>
      wish.skills.map((skill) => ({ skill, weight: weighWish(wish), asked: wish.text })),
    ),
    ...steering.skills.map((skill) => ({ skill, weight: 0, asked: skill.text })),
  ]
    .map((one) => ({ ...one, steered: steering.shows(one.skill.text) }))
    .sort((a, b) => b.weight - a.weight || Number(b.steered) - Number(a.steered));
  const title = readEvidence(input.resume.positions[0]?.title ?? "", null);
  for (const { skill, weight, asked } of wanted) {
    const { category } = skill.entry;
    if (there.has(skill.name) || category === "soft" || category === "certificate" || category === "licence")
      continue;
    if ([...readStems(skill.text)].every((stem) => trade.has(stem)) || hasSkill(title, skill)) continue;
    // Clients in catering are no catering, and "After-Sales-Service" asks for no sales.
    if (habits.language === "de" && (category === "subject" || input.posting.text.includes(`-${skill.text}`)))
      continue;
    const carriers = sure.filter((fact) => hasSkill(evidenceOf(fact), skill) && !isOccasion(fact, skill));
    const deeds = carriers.filter((fact) => fact.kind === "achievement" || fact.kind === "project");
    const own = [...deeds, ...carriers]
      .flatMap((fact) => evidenceOf(fact).reading.skills)
      .find((one) => one.name === skill.name);
    if (!own) continue;
    const spelling = findPostingSpelling(input.posting, skill.name) ?? skill.text;
    // Who has a kind of it has it: the posting's general name, never its special one.
    const general = own.narrower && !skill.narrower && !sameSkill(own.text, spelling);
    // "Impedance spectroscopy" is another kind than one's own.
    if (general && isQualified(skill, asked)) continue;
    const text = !abroad && (general || sameSkill(own.text, spelling)) ? spelling : own.text;
    there.add(skill.name);
    names.push({
      // "forklift" in a line is "forklift operation" in a summary, "photovoltaic" the noun.
      text:
        habits.language === "de"
          ? text
          : inSentence(isNounFor(skill.name, text) ? skill.name : text, skill.name),
      weight,
      requirements: requirementsNaming(input.posting, skill.name),
      facts: carriers.map(({ id }) => id),
    });
  }
  return names.slice(0, mostNames);
}

/** Where an activity is only when, where or for whom something was done: "kept records for two yearly audits" is no auditing. */
const occasion =
  /\b(?:for|before|after|during|until|towards?|ahead of|in time for|at|für|vor|nach|während|bis|zum|zur|bei|aus)\s+(?:[\p{L}\p{N}'’.-]+\s+){0,3}$/iu;

function isOccasion(fact: Fact, { name, entry }: FoundSkill): boolean {
  if (fact.kind !== "achievement" || (entry.category !== "method" && entry.category !== "technique"))
    return false;
  const own = evidenceOf(fact).reading.skills.filter((skill) => skill.name === name);
  return own.length > 0 && own.every(({ start }) => occasion.test(fact.text.slice(0, start)));
}

/** Whether a word that means something stands right before a skill and narrows it. */
function isQualified(skill: FoundSkill, text: string): boolean {
  const before = readWords(text.slice(0, text.indexOf(skill.text))).at(-1);
  const isBeside = before !== undefined && text.includes(`${before.text} ${skill.text}`);
  return isBeside && /^\p{Ll}/u.test(before.text) && isContentWord(before);
}

const isNounFor = (name: string, text: string): boolean =>
  name.length > text.length && name.toLowerCase().startsWith(text.toLowerCase());

const weighWish = ({
  requirement,
  weight,
}: {
  requirement: { kind: "must" | "nice" } | null;
  weight: number;
}) => (requirement === null ? weight / 3 : kindWeight[requirement.kind]);

/** A title without what hangs on behind it: "Staff Nurse – Intensive Care (Band 5)" is a staff nurse. */
const bareTitle = (title: string): string => title.split(/,| [–-] |\s\(/)[0]!.trim();

/** "Backend Developer" within a sentence; initialisms keep their letters. */
const inLowerCase = (title: string): string => title.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

/** A post held before that is called as the posting's own. */
function nameEarlierPost(summary: string, { input }: Workspace): SummaryName[] {
  const wanted = bareTitle(input.posting.title ?? "").replace(rank, "");
  const stems = readWords(wanted)
    .filter(isContentWord)
    .map(({ stem }) => stem);
  const said = readStems(summary);
  if (stems.length < 2 || stems.every((stem) => said.has(stem))) return [];
  const post = input.facts.find(
    (fact) =>
      fact.kind === "position" &&
      fact.confidence === "sure" &&
      fact.title !== null &&
      stems.every((stem) => readStems(fact.title!).has(stem)),
  );
  if (!post) return [];
  return [{ text: inLowerCase(wanted), weight: 1, requirements: [], facts: [post.id] }];
}

/** Callings of any trade at all. */
const anyTrade =
  /^(?:sachbearbeit|mitarbeit|teamleit|abteilungsleit|fachkraft|fachangestellt|assisten|angestellt|referent|koordinator|praktikant|auszubildend)/;
/** "Pflegefachkraft" of "Pflegefachkraft (m/w/d)"; a shorter word names no calling ("Leiter"). */
const leastCalling = 8;

/** The same in German, by the candidate's own title: its calling stands in the posting's title, and is not today's. */
function nameEarlierWork(summary: string, { input, abroad }: Workspace): SummaryName[] {
  if (abroad || /(?<!\p{L})(?:zuvor|vorher|früher|ehemals)/iu.test(summary)) return [];
  const calling = (title: string): string[] =>
    readWords(bareTitle(title)).flatMap(({ lower }) =>
      lower.length >= leastCalling && !anyTrade.test(lower) ? [stemGerman(lower)] : [],
    );
  const wanted = new Set(calling(input.posting.title ?? ""));
  const said = new Set(calling(summary));
  const posts = input.facts.filter(
    ({ kind, confidence, title }) => kind === "position" && confidence === "sure" && title !== null,
  );
  const told = posts.filter(({ title }) => calling(title!).some((stem) => wanted.has(stem)));
  const post = told[0];
  if (!post || posts[0] === post || told.some(({ end }) => end === "present")) return [];
  if (calling(post.title!).some((stem) => said.has(stem))) return [];
  return [{ text: bareTitle(post.title!), weight: 1.8, requirements: [], facts: [post.id] }];
}

const tooLittle =
  /\b(?:native|mother|muttersprache|phrases|words|basic|beginner|elementary|a[12]|grundkenntnisse|schulkenntnisse|küche)\b/i;

/** A second language the posting welcomes, with the candidate's own level. */
function nameLanguages(summary: string, { input }: Workspace, german: boolean): SummaryName[] {
  const names: SummaryName[] = [];
  const said = summary.toLowerCase();
  for (const requirement of input.posting.requirements) {
    if (requirement.topic !== "language") continue;
    for (const language of input.resume.languages) {
      const asked = findHumanLanguages(requirement.text).some(({ text }) =>
        text.startsWith(language.language),
      );
      if (
        !asked ||
        (german ? /^(?:german|deutsch)$/i : /^(?:english|englisch)$/i).test(language.language) ||
        said.includes(language.language.toLowerCase())
      )
        continue;
      const fact = input.facts.find(({ id }) => id === language.id);
      // The tongue the résumé is written in needs no saying, nor do a few words.
      if (fact?.confidence !== "sure" || tooLittle.test(fact.text)) continue;
      const level = language.level ? ` (${language.level})` : "";
      names.push({
        text: `${language.language}${level}`,
        weight: kindWeight[requirement.kind] - 0.5,
        requirements: [requirement.id],
        facts: [fact.id],
      });
    }
  }
  return names;
}
