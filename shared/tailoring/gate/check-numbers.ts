import type { Fact } from "../../resume/model.ts";
import { countExperience, countExperienceYears } from "../count-experience.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import type { Quantity } from "../read-quantities.ts";
import { isContentWord } from "../read-words.ts";
import { hasSameMeaning, holdsMeaning } from "../same-meaning.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { impliesQuantity } from "./imply-quantity.ts";

const yearSeconds = 31_557_600;
const personNouns = /^(?:person|member|team|staff|colleagu|crew)$/;
const looksLikePeople =
  /(?:er|or|ist|ant|ee|nurs|staff|person|member|student|pupil|report|intern|apprentic|cook|chef|clerk|crew|team)$/;

/**
 * Figures with their units. A figure rests on a source that implies it and speaks of the same thing: the words around
 * it must meet, so that "latency by 40%, costs by 10%" does not carry "costs by 40%".
 */
export function checkNumbers(
  after: Reading,
  sources: (sentence: number) => Evidence[],
  facts: readonly Fact[],
  today: string | null,
): DraftClaim[] {
  return after.quantities.map((quantity) => {
    const carriers = sources(quantity.sentence).filter((source) => carries(source, quantity, after));
    const claim: DraftClaim = {
      text: quantity.text,
      kind: "number",
      start: quantity.start,
      end: quantity.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
    if (carriers.length > 0 || quantity.unit !== "seconds" || quantity.value < yearSeconds / 4) return claim;
    const positions = durationFacts(after, quantity, facts, today);
    return positions === null ? claim : { ...claim, supported: true, facts: positions };
  });
}

function carries(source: Evidence, claim: Quantity, after: Reading): boolean {
  const context = contextStems(after, claim);
  if (
    claim.value === 0 &&
    claim.things.length > 0 &&
    claim.things.every((thing) => holdsMeaning(source.negated, thing))
  )
    return true;
  // "one" is an article as often as a figure, and claims no more than the thing itself.
  if (
    claim.value === 1 &&
    claim.unit === "count" &&
    claim.things.length > 0 &&
    claim.things.every((thing) => source.plain.has(thing))
  )
    return true;
  return source.reading.quantities.some((quantity) => {
    if (!impliesQuantity(quantity, claim)) return false;
    if (claim.value === 0 && quantity.things.length === 0)
      return [...context, ...claim.things].some((stem) => holdsMeaning(source.plain, stem));
    if ((claim.unit === "count" || claim.unit === "rank") && !countsSameThing(quantity, claim)) return false;
    if (belongsElsewhere(source, quantity, context)) return false;
    const here = contextStems(source.reading, quantity);
    for (const thing of quantity.things) here.add(thing);
    const spokenOf = new Set([...source.plain, ...source.hedged]);
    const shared = [...context].filter((stem) => holdsMeaning(spokenOf, stem));
    if ([...context].every((stem) => claim.things.includes(stem))) return true;
    if (shared.length === 0)
      return claim.things.some((thing) => holdsMeaning(new Set(quantity.things), thing));
    return (
      here.size === 0 ||
      shared.some((stem) => holdsMeaning(here, stem)) ||
      claim.things.some((thing) => here.has(thing))
    );
  });
}

/** Whether what the claim's figure is said of has another figure of that unit in the source. */
function belongsElsewhere(source: Evidence, quantity: Quantity, context: ReadonlySet<string>): boolean {
  const here = contextStems(source.reading, quantity);
  // The verb a bullet opens with governs all its parts: "Cut costs by 40% and latency by 10%".
  const { words } = source.reading;
  for (const [i, word] of words.entries()) if (words[i - 1]?.sentence !== word.sentence) here.add(word.stem);
  return source.reading.quantities.some((other) => {
    if (other === quantity || other.unit !== quantity.unit || other.segment === quantity.segment)
      return false;
    return [...contextStems(source.reading, other)].some((stem) => context.has(stem) && !here.has(stem));
  });
}

function countsSameThing(source: Quantity, claim: Quantity): boolean {
  if (source.things.length === 0 || claim.things.length === 0)
    return source.things.length === claim.things.length;
  if (claim.things.some((thing) => source.things.some((other) => hasSameMeaning(thing, other)))) return true;
  return (
    claim.things.some((thing) => personNouns.test(thing)) &&
    source.things.some((thing) => looksLikePeople.test(thing))
  );
}

/** The content words in the figure's own stretch of the text. */
function contextStems(reading: Reading, quantity: Quantity): Set<string> {
  const stems = new Set<string>();
  for (const word of reading.words) {
    const inside = word.start < quantity.end && quantity.start < word.end;
    if (word.segment === quantity.segment && !inside && isContentWord(word)) stems.add(word.stem);
  }
  return stems;
}

/** "8 years of Python": the positions whose dates give it, null where they do not. */
function durationFacts(
  after: Reading,
  quantity: Quantity,
  facts: readonly Fact[],
  today: string | null,
): string[] | null {
  if (quantity.bound === "atMost" || quantity.high !== null || quantity.per !== null) return null;
  const words = after.words.filter((word) => word.sentence === quantity.sentence);
  if (!words.some((word) => /^(?:experienc|year|month)$/.test(word.stem))) return null;
  const inSegment = (start: number): boolean =>
    after.words.find((other) => other.end > start)?.segment === quantity.segment;
  const skills = after.skills.filter((skill) => inSegment(skill.start)).map((skill) => skill.name);
  // "8 years of emergency nursing": what follows the figure is what the years are of.
  const stems = after.words
    .filter((word) => word.start >= quantity.end && word.segment === quantity.segment && isContentWord(word))
    .map((word) => word.stem);
  const bySkill = countExperienceYears(facts, today, skills);
  const byWord = countExperience(facts, today, { skills: [], stems, least: stems.length });
  const count = skills.length > 0 && bySkill.years >= byWord.years ? bySkill : byWord;
  const claimed = quantity.value / yearSeconds;
  // A duration may be rounded to the nearest half year as people say it, and never beyond.
  return count.years + 0.05 >= claimed ? count.facts : null;
}
