/**
 * Experience in a field: the posts that speak of it, by title, employer or deeds, and how long they lasted. Where titles name the
 * field, the titles decide; a bullet that mentions it in passing does not. What a summary says of the whole career counts only
 * as far as posts of that calling and their dates bear it.
 */

import type { Posting, Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import { countExperience } from "./count-experience.ts";
import { factOfText } from "./fact-of-text.ts";
import { speaksOf } from "./field-words.ts";
import { findStatedYears, readStatedYears } from "./find-stated-years.ts";
import { type FactMatch, hasSkill, type RequirementMatch } from "./match-requirements.ts";
import { evidenceOf } from "./read-evidence.ts";
import { type AskedField, type FieldPart, readField } from "./read-field.ts";
import { isContentWord, readStems, readWords } from "./read-words.ts";

export const meetsPart = (fact: Fact, part: FieldPart): boolean =>
  part.skills.some((skill) => hasSkill(evidenceOf(fact), skill) || speaksOf(fact, skill.text)) ||
  part.words.some((word) => speaksOf(fact, word));

/** The same of a line or a part of it. */
export const meetsTextPart = (text: string, part: FieldPart): boolean => meetsPart(factOfText(text), part);

export const meetsField = (facts: readonly Fact[], parts: readonly FieldPart[]): boolean =>
  parts.every((part) => facts.some((fact) => meetsPart(fact, part)));

/** Positions whose own words, title or deeds hold every part. */
export function listFieldPosts(parts: readonly FieldPart[], facts: readonly Fact[]): Fact[] {
  const posts = facts.filter(({ kind, confidence }) => kind === "position" && confidence === "sure");
  const titled = parts.length > 0 ? posts.filter((post) => meetsField([post], parts)) : posts;
  if (titled.length > 0) return titled;
  return posts.filter((post) => meetsField(listOwn(post, facts), parts));
}

export const listOwn = (post: Fact, facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => fact === post || (fact.positionId === post.id && fact.confidence === "sure"));

/** Posts that count for a demand; where it names no field, those of the posting's own: they share a skill or the title with it. */
export function listCountedPosts(
  parts: readonly FieldPart[],
  facts: readonly Fact[],
  posting: Posting,
): Fact[] {
  const posts = listFieldPosts(parts, facts);
  if (parts.length > 0) return posts;
  const title = readStems(posting.title ?? "");
  const isHard = ({ entry }: FoundSkill) => entry.category !== "soft" && entry.category !== "subject";
  const skills = new Set(
    posting.skills.flatMap(({ text }) => findSkills(text).filter(isHard)).map(({ name }) => name),
  );
  return posts.filter(
    (post) =>
      [...readStems(post.title ?? "")].some((stem) => title.has(stem)) ||
      listOwn(post, facts).some((fact) =>
        evidenceOf(fact).reading.skills.some(({ name }) => skills.has(name)),
      ),
  );
}

const countPosts = (posts: readonly Fact[], today: string) =>
  countExperience(posts, today, { skills: [], stems: [], least: 0 });

export function matchYears(
  requirement: Requirement,
  asked: number,
  facts: readonly Fact[],
  { posting, today }: { posting: Posting; today: string },
): Partial<RequirementMatch> {
  const field = readField(requirement.text);
  const posts = listCountedPosts(field.parts, facts, posting);
  const counted = countPosts(posts, today);
  const told = counted.years < asked ? findCareer(field.parts, asked, facts, today) : null;
  const years = told?.years ?? counted.years;
  const found = Math.round(years * 10) / 10;
  const enough = years >= asked && isWithin(field, facts, today);
  const answer = enough ? null : findStatedYears(facts, asked, nameTopic(field));
  if (answer)
    return {
      evidenced: true,
      years: { asked, found: answer.years },
      facts: [nameFact(answer.fact)],
      missing: [],
    };
  const named = [...(told ? [told.fact] : []), ...counted.facts].map(nameFact);
  return {
    evidenced: enough,
    years: { asked, found },
    ...(named.length > 0 ? { facts: named } : {}),
    missing: enough ? [] : [requirement.text],
  };
}

/** Experience with no number: one post, or what the summary says, in every part of the field. */
export function matchField(requirement: Requirement, facts: readonly Fact[]): FactMatch[] {
  const { parts } = readField(requirement.text);
  if (parts.length === 0) return [];
  const posts = listFieldPosts(parts, facts);
  // One word that a bullet mentions ("trial binders") makes no field of the post.
  if (posts.length === 0 || (parts.length === 1 && !posts.some((post) => meetsField([post], parts))))
    return [];
  const telling = facts.filter(
    (fact) =>
      (fact.kind === "summary" || posts.some((post) => listOwn(post, facts).includes(fact))) &&
      parts.some((part) => meetsPart(fact, part)),
  );
  const score = (fact: Fact) => parts.filter((part) => meetsPart(fact, part)).length;
  return telling.sort((a, b) => score(b) - score(a)).map(({ id }) => nameFact(id));
}

const nameFact = (fact: string): FactMatch => ({ fact, score: 1, skills: [], words: [] });

const nameTopic = ({ parts }: AskedField) => ({
  skills: parts.flatMap((part) => part.skills.map(({ name }) => name)),
  stems: parts.flatMap((part) =>
    [...part.words, ...part.skills.map(({ text }) => text)].flatMap((text) =>
      readWords(text)
        .filter(isContentWord)
        .map(({ stem }) => stem),
    ),
  ),
});

function isWithin({ within }: AskedField, facts: readonly Fact[], today: string): boolean {
  if (!within || within.parts.length === 0) return true;
  return countPosts(listFieldPosts(within.parts, facts), today).years >= within.years;
}

/** "Backend engineer with seventeen years in payments": as many of them as posts with that noun in their titles lasted. */
function findCareer(
  parts: readonly FieldPart[],
  asked: number,
  facts: readonly Fact[],
  today: string,
): { fact: string; years: number } | null {
  if (parts.length === 0) return null;
  for (const fact of facts) {
    if (fact.kind !== "summary" || fact.confidence !== "sure") continue;
    const stated = readStatedYears(fact.text);
    if (stated < asked || !meetsField([fact], parts)) continue;
    const opening = new Set(
      readWords(fact.text)
        .filter((word) => word.sentence === 0 && isContentWord(word))
        .slice(0, 4)
        .map(({ stem }) => stem),
    );
    const posts = facts.filter(
      ({ kind, title, confidence }) =>
        kind === "position" &&
        confidence === "sure" &&
        readWords(title ?? "").some((word) => isContentWord(word) && opening.has(word.stem)),
    );
    const years = Math.min(stated, countPosts(posts, today).years);
    if (years >= asked) return { fact: fact.id, years };
  }
  return null;
}
