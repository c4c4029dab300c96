/** How long somebody has done something, as the dates of posts give it. */

import type { Fact } from "../../resume/model.ts";
import { countExperience, countExperienceYears } from "../count-experience.ts";
import type { Quantity } from "../quantity.ts";
import type { Reading } from "../read-evidence.ts";
import { isContentWord, readStems, type Word } from "../read-words.ts";
import { deriveQuantities } from "./derive-quantities.ts";
import { gateEvidenceOf } from "./gate-evidence.ts";
import { isEmployerNamed, listNamedPosts } from "./named-posts.ts";
import { isTold } from "./told-words.ts";
import { listFieldPosts } from "./trade-fields.ts";

export const yearSeconds = 31_557_600;
export const monthSeconds = yearSeconds / 12;

/** From how many words in common a sentence tells an achievement rather than a career. */
const toldWords = 3;

/** The achievement that a sentence tells, null where it speaks of a career. */
function findAchievement(words: readonly Word[], facts: readonly Fact[]): Fact | null {
  const stems = words.filter(isContentWord).map((word) => word.stem);
  let best: Fact | null = null;
  let most = toldWords - 1;
  for (const fact of facts) {
    if (fact.kind !== "achievement") continue;
    const { plain, hedged } = gateEvidenceOf(fact);
    const named = new Set(readStems(`${fact.employer ?? ""} ${fact.title ?? ""}`));
    const shared = stems.filter(
      (stem) => (isTold(plain, stem) || isTold(hedged, stem)) && !named.has(stem),
    ).length;
    if (shared > most) [best, most] = [fact, shared];
  }
  return best;
}

/** The posts that the time is said of in so many words: "Dispatcher for four years", "six years as clerk and cashier". */
function listHeldPosts(after: Reading, quantity: Quantity, facts: readonly Fact[]): Fact[] {
  const before = after.text.slice(0, quantity.start).toLowerCase();
  const behind = after.text.slice(quantity.end).toLowerCase();
  const posts = facts.filter((fact) => fact.kind === "position" && fact.title !== null);
  const titleOf = (post: Fact): string => post.title!.toLowerCase().replace(/,.*$/, "").trim();
  const front = /^(.*?)(?: for(?: the (?:past|last))?)\s*$/.exec(before)?.[1];
  const inFront = posts.filter((post) => front?.endsWith(titleOf(post)));
  // "Site electrician for nine years" is not said of the electrician's post too.
  const longest = Math.max(0, ...inFront.map((post) => titleOf(post).length));
  if (inFront.length > 0) return inFront.filter((post) => titleOf(post).length === longest);
  const roles = /^(?: of (?:experience|work))? as (?:an? |the )?(.*)$/.exec(behind)?.[1];
  if (roles === undefined) return [];
  const first = posts.filter((post) => roles.startsWith(titleOf(post)));
  const more = posts.filter((post) =>
    first.some((one) =>
      /^,? (?:and|then)(?: then)?(?: an?| the)? $/.test(between(roles, titleOf(one), titleOf(post))),
    ),
  );
  return [...new Set([...first, ...more])];
}

const between = (text: string, one: string, other: string): string => {
  const at = text.indexOf(other, one.length);
  return at < 0 ? "" : text.slice(one.length, at);
};

/** Whether so many years give the time claimed: rounded to a twentieth, "almost" to a twelfth. */
function lasts(years: number, claim: Quantity): boolean {
  const claimed = claim.value / yearSeconds;
  const slack = claim.bound === "nearly" || claim.bound === "about" ? years * nearlySlack : 0;
  return years + 0.05 + slack >= claimed;
}
const nearlySlack = 0.09;

/** "8 years of Python": the positions whose dates give it, null where they do not. */
export function durationFacts(
  after: Reading,
  quantity: Quantity,
  facts: readonly Fact[],
  today: string | null,
): string[] | null {
  if (quantity.bound === "atMost" || quantity.high !== null || quantity.per !== null) return null;
  // Posts are counted in years and months; "a reply time of 900 hours" is another matter.
  if (/(?:hours?|days?|weeks?|minutes?|seconds?|stunden?|tagen?|wochen?|minuten?)$/i.test(quantity.text))
    return null;
  // How long a thing took until it was done stands in no post's dates.
  if (
    /\b(?:time|of|from|to|by|in(?! the (?:last|past))|within)\s+$/i.test(after.text.slice(0, quantity.start))
  )
    return null;
  const words = after.words.filter((word) => word.sentence === quantity.sentence);
  const deed = findAchievement(words, facts);
  if (deed) {
    // A deed is told for no longer than its post lasted, and not at all where it has a time of its own.
    const { quantities } = gateEvidenceOf(deed).reading;
    const own = [...quantities, ...deriveQuantities(gateEvidenceOf(deed))];
    if (own.some((one) => one.unit === "seconds" && one.value >= monthSeconds)) return null;
    const held = countExperience(
      facts.filter((fact) => fact.id === deed.positionId),
      today,
      { skills: [], stems: [], least: 0 },
    );
    return lasts(held.years, quantity) ? held.facts : null;
  }
  const inSegment = (start: number): boolean =>
    after.words.find((other) => other.end > start)?.segment === quantity.segment;
  const skills = after.skills.filter((skill) => inSegment(skill.start)).map((skill) => skill.name);
  const named = listNamedPosts(after, words, facts);
  const held = listHeldPosts(after, quantity, facts);
  if (held.length > 0 && !isEmployerNamed(after, named)) {
    const count = countExperience(held, today, { skills: [], stems: [], least: 0 });
    return lasts(count.years, quantity) ? count.facts : null;
  }
  if (isEmployerNamed(after, named)) {
    const there = new Set(named.map((post) => post.id));
    facts = facts.filter((fact) => there.has(fact.id) || there.has(fact.positionId ?? ""));
  }
  if (named.length > 0 && (skills.length === 0 || named.length > 1)) {
    const held = countExperience(named, today, { skills: [], stems: [], least: 0 });
    if (lasts(held.years, quantity)) return held.facts;
  }
  // "8 years of emergency nursing": what follows the figure is what the years are of.
  const stems = after.words
    .filter((word) => word.start >= quantity.end && word.segment === quantity.segment && isContentWord(word))
    .map((word) => word.stem);
  const bySkill = countExperienceYears(facts, today, skills);
  const byWord = countExperience(facts, today, { skills: [], stems, least: stems.length });
  const inField = listFieldPosts(after.text.slice(quantity.end), facts);
  if (inField.length > 0) {
    const worked = countExperience(inField, today, { skills: [], stems: [], least: 0 });
    if (lasts(worked.years, quantity)) return worked.facts;
  }
  const count = skills.length > 0 && bySkill.years >= byWord.years ? bySkill : byWord;
  return lasts(count.years, quantity) ? count.facts : null;
}
