import type { Fact } from "../../resume/model.ts";
import { coversSkill, type FoundSkill } from "../../text/skills/index.ts";
import { affirms, affirmsTogether, type Evidence, type Reading } from "../read-evidence.ts";
import type { Polarity } from "../read-polarity.ts";
import { isContentWord, readWords } from "../read-words.ts";
import { listMembers } from "../skill-kinds.ts";
import { expansions } from "./abbreviations.ts";
import { findName } from "./check-employers.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { findSpelledOut, isShortFor } from "./gate-evidence.ts";
import { isHeard, isKin, isTold } from "./told-words.ts";

const certificateCategories = new Set(["certificate", "licence"]);
const yearSeconds = 31_557_600;

/**
 * Skills and tools of the dictionary. One rests on a source that names it or a kind of it, with no weaker polarity, and
 * a tool used for a deed rests on the deed's own evidence: a bare entry in a list of skills does not say where it was used.
 */
export function checkSkills(
  after: Reading,
  sources: (sentence: number) => Evidence[],
  facts: readonly Fact[],
  today: string | null,
): DraftClaim[] {
  const claims: DraftClaim[] = [];
  const spelledOut = findSpelledOut(after.words, sources(0));
  for (const skill of after.skills) {
    const at = wordAt(after, skill.start);
    const sentence = after.words[at]?.sentence ?? 0;
    const polarity = after.polarity[at] ?? "plain";
    const opens = after.words[at - 1]?.sentence !== sentence;
    const inFull = after.words
      .map((word, i) => [word, i] as const)
      .filter(([word]) => skill.start <= word.start && word.end <= skill.end)
      .every(([, i]) => spelledOut.has(i));
    const carriers = inFull
      ? sources(sentence)
          .filter(({ fact }) => fact !== null)
          .slice(0, 1)
      : sources(sentence).filter((source) => namesSkill(source, skill, polarity, opens));
    const bound = carriers.length > 0 && isBoundElsewhere(after, skill, carriers, sources(sentence));
    claims.push({
      text: skill.text,
      kind: certificateCategories.has(skill.entry.category) ? "certificate" : "skill",
      start: skill.start,
      end: skill.end,
      supported: carriers.length > 0 && !bound,
      evidence: carriers,
    });
    const early = findTooEarly(after, skill, facts, today);
    if (early) claims.push(early);
  }
  return claims;
}

const wordAt = (reading: Reading, offset: number): number =>
  reading.words.findIndex((word) => word.end > offset);

function namesSkill(source: Evidence, skill: FoundSkill, polarity: Polarity, opens: boolean): boolean {
  const { category } = skill.entry;
  // A method may be told as a deed; a tool has a name.
  const told =
    category === "method" || category === "technique" || category === "subject" || category === "soft";
  if (told && (opens || /^\p{Ll}/u.test(skill.text)) && tellsSkill(source, skill.text, polarity)) return true;
  if (isSpelledBy(source, skill.text, polarity)) return true;
  if (told && affirmsTogether(source, skill.text, polarity)) return true;
  // Literally there, as part of a longer name: "Dynamics 365" in "Microsoft Dynamics 365".
  const literal = /[\s\d]/.test(skill.text) ? findName(source.reading.text, skill.text) : -1;
  if (literal >= 0) {
    const theirs = source.reading.polarity[wordAt(source.reading, literal)];
    if (theirs === polarity || theirs === "plain") return true;
  }
  const members = listMembers(skill);
  return source.reading.skills.some((other) => {
    const ofKind = other.name !== skill.name && members.includes(other.name);
    if (other.name !== skill.name && !ofKind) return false;
    if (
      !ofKind &&
      other.text.toLowerCase() !== skill.text.toLowerCase() &&
      !coversSkill(other.text, skill.text) &&
      !isPartOfName(other.text, skill.text)
    )
      return false;
    const theirs = source.reading.polarity[wordAt(source.reading, other.start)] ?? "plain";
    if (polarity === "negated" && source.negated.size > 0) return true;
    return theirs === polarity || (polarity === "hedged" && theirs === "plain");
  });
}

/** How many other words may stand among those of a method told as a deed. */
const looseWords = 3;

/** A method told as a deed in any words: "parcel delivery" by "delivered parcels", "Logistics" by "warehouse". */
function tellsSkill(source: Evidence, name: string, polarity: Polarity): boolean {
  if (!/^\p{Lu}?[\p{Ll}\s-]+$/u.test(name)) return false;
  const wanted = readWords(name).filter(isContentWord);
  if (wanted.length === 0) return false;
  if (wanted.length === 1)
    return affirms(
      source,
      polarity,
      (stems) => isHeard(stems, wanted[0]!.stem) || isTold(stems, wanted[0]!.stem),
    );
  const { words } = source.reading;
  return words.some((first, i) => {
    const near = new Set(
      words
        .slice(i, i + wanted.length + looseWords)
        .filter((word, k) => word.segment === first.segment && source.reading.polarity[i + k] === polarity)
        .map((word) => word.stem),
    );
    return wanted.every((word) => isTold(near, word.stem) || isKin(near, word.stem));
  });
}

/** "Dynamics 365" of "Microsoft Dynamics 365": who names the longer has named the shorter. */
const isPartOfName = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length && findName(longer.toLowerCase(), shorter.toLowerCase()) >= 0;

/** A short form and what it stands for, as the general list or the initials of the source's own words have it. */
function isSpelledBy(source: Evidence, name: string, polarity: Polarity): boolean {
  const words = readWords(name);
  if (source.fact?.kind === "certificate") {
    const said = words.filter(
      (word) => isContentWord(word) && !/^(?:certificat|certif|licens|diploma|award)/.test(word.stem),
    );
    if (
      said.length > 0 &&
      said.every((word) => affirms(source, polarity, (stems) => isTold(stems, word.stem)))
    )
      return true;
  }
  if (words.length === 1) return affirms(source, polarity, (stems) => isShortFor(stems, words[0]!));
  return findSpelledOut(words, [source]).size === words.length || isExpanded(source, name, polarity);
}

function isExpanded(source: Evidence, name: string, polarity: Polarity): boolean {
  const wanted = name.toLowerCase();
  return source.reading.words.some(
    (word, i) =>
      source.reading.polarity[i] === polarity &&
      expansions.get(word.lower.replace(/s$/, ""))?.join(" ") === wanted,
  );
}

const usedWith = /\b(?:in|with|using|via|through|on|by|mit)\s+(?:[\w+#./-]+(?:,| and| or)?\s+){0,4}$/i;

/** How many words a deed must share with an achievement to be recognised as that achievement. */
const deedOverlap = 2;

/** "Built dashboards in Tableau" where the dashboards were built in something else and Tableau only stands in a list. */
function isBoundElsewhere(
  after: Reading,
  skill: FoundSkill,
  carriers: readonly Evidence[],
  sources: readonly Evidence[],
): boolean {
  if (carriers.some((carrier) => carrier.fact === null || carrier.fact.kind !== "skill")) return false;
  if (!usedWith.test(after.text.slice(0, skill.start))) return false;
  const segment = after.words[wordAt(after, skill.start)]?.segment;
  const deed = after.words.filter(
    (word) =>
      word.segment === segment &&
      isContentWord(word) &&
      !after.skills.some((other) => other.start < word.end && word.start < other.end),
  );
  if (
    after.words.some(
      (word) =>
        word.segment === segment && /^(?:experienc|skill|knowledg|proficien|background)/.test(word.stem),
    )
  )
    return false;
  return sources.some((source) => {
    if (source.fact?.kind !== "achievement") return false;
    return deed.filter((word) => isTold(source.plain, word.stem)).length >= deedOverlap;
  });
}

/** A tool claimed for years before its first release, by date ("Kubernetes in 2009") or by duration. */
function findTooEarly(
  after: Reading,
  skill: FoundSkill,
  facts: readonly Fact[],
  today: string | null,
): DraftClaim | null {
  const since = skill.entry.since;
  if (since === null) return null;
  const word = after.words[wordAt(after, skill.start)];
  const inSentence = (offset: number): boolean =>
    after.words[wordAt(after, offset)]?.sentence === word?.sentence;
  const date = after.dates.find((one) => one.year < since && inSentence(one.start));
  if (date) return early(skill, `${skill.text} in ${date.year}`, date.start);
  const latest = latestYear(facts, today);
  if (latest === null) return null;
  for (const quantity of after.quantities) {
    if (quantity.unit !== "seconds" || quantity.per !== null || quantity.segment !== word?.segment) continue;
    if (latest - quantity.value / yearSeconds < since - 1 && quantity.value >= yearSeconds) {
      return early(skill, `${quantity.text} of ${skill.text}`, quantity.start);
    }
  }
  return null;
}

const early = (skill: FoundSkill, text: string, start: number): DraftClaim => ({
  text,
  kind: "release",
  start: Math.min(start, skill.start),
  end: skill.end,
  supported: false,
  evidence: [],
});

function latestYear(facts: readonly Fact[], today: string | null): number | null {
  const years = [today, ...facts.map((fact) => fact.end), ...facts.map((fact) => fact.start)]
    .map((date) => Number(/^\d{4}/.exec(date ?? "")?.[0] ?? Number.NaN))
    .filter((year) => !Number.isNaN(year));
  return years.length === 0 ? null : Math.max(...years);
}

/** A tool brought into a position that ended before the tool was released. */
export function checkRelease(
  after: Reading,
  before: Reading | null,
  facts: readonly Fact[],
  positionId: string | null,
): DraftClaim[] {
  const position = facts.find((fact) => fact.id === positionId);
  const ended = Number(/^\d{4}/.exec(position?.end ?? "")?.[0] ?? Number.NaN);
  if (Number.isNaN(ended)) return [];
  return after.skills
    .filter((skill) => skill.entry.since !== null && skill.entry.since > ended)
    .filter((skill) => !before?.skills.some((other) => other.name === skill.name))
    .map((skill) => early(skill, `${skill.text} before ${skill.entry.since}`, skill.start));
}
