import type { Fact } from "../../resume/model.ts";
import { changeInFront, type Quantity } from "../quantity.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord } from "../read-words.ts";
import { isDeedForm } from "../scope-words.ts";
import { deriveQuantities, dividePeriod } from "./derive-quantities.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { durationFacts, monthSeconds, yearSeconds } from "./duration-facts.ts";
import { initialsOf } from "./gate-evidence.ts";
import { impliesQuantity } from "./imply-quantity.ts";
import { isColleagueNoun, isGroupNoun, isPeopleNoun } from "./people-nouns.ts";
import { readPhrasedFigures } from "./read-phrased-figures.ts";
import { isTold, isToldBy } from "./told-words.ts";

/** What any people may be called. */
const namesPeople = /^(?:person|member|team|staff|colleagu|crew)$/;

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
  const phrased = checkPhrased(after, sources);
  const isPhrased = (one: Quantity): boolean =>
    phrased.some((claim) => claim.start < one.end && one.start < claim.end);
  const plain = after.quantities
    .filter((one) => !isPhrased(one))
    .map((quantity): DraftClaim => {
      const at = after.quantities.indexOf(quantity);
      const meant = readPoints(quantity);
      const carriers = sources(quantity.sentence).filter((source) => carries(source, meant, after));
      // "5,750 in five nights", "1,000 lines in an eight-hour shift": a rate told for several periods.
      const span = after.quantities[at + 1];
      const rate = dividePeriod(quantity, span, { reading: after })[0];
      if (rate && span && /^(?:hour|night|day|week)$/.test(rate.per!)) {
        const givers = sources(quantity.sentence).filter((source) => carries(source, rate, after));
        const period = /^[ -]?(?:hours?|nights?|days?|weeks?)?(?: (?:week|shift|day))?(?!\p{L})/u.exec(
          after.text.slice(span.end),
        );
        if (givers.length > 0)
          return {
            text: after.text.slice(quantity.start, span.end),
            kind: "number",
            start: quantity.start,
            end: span.end + (period?.[0].length ?? 0),
            supported: true,
            evidence: givers,
          };
      }
      const claim: DraftClaim = {
        text: after.text.slice(quantity.start, quantity.rateEnd).trim(),
        kind: kindOf(quantity),
        start: quantity.start,
        end: quantity.end,
        supported: carriers.length > 0,
        evidence: carriers,
      };
      const counted = after.words.find((word) => word.start >= quantity.end);
      if (
        carriers.length > 0 &&
        counted &&
        namesPeople.test(counted.stem) &&
        quantity.things[0] === counted.stem
      )
        return { ...claim, end: counted.end };
      if (carriers.length > 0) {
        const front = changeInFront.exec(after.text.slice(0, quantity.start));
        const way = front && (/fall|drop|cut|reduc|decreas|decline|saving/i.test(front[0]) ? "down" : "up");
        if (front && way && turnsAs(carriers, meant, way)) claim.start = front.index;
        const mean = /\b(?:an )?average of $/i.exec(after.text.slice(0, quantity.start));
        if (mean) claim.start = mean.index;
        const average = /^(?:\s+\p{Ll}+){0,2}?\s+on average\b/u.exec(after.text.slice(quantity.rateEnd));
        if (average) return { ...claim, end: quantity.rateEnd + average[0].length };
        const compared = comparedBehind.exec(after.text.slice(quantity.rateEnd));
        if (compared && turnsAs(carriers, meant, compared[0]))
          return { ...claim, end: quantity.rateEnd + compared[0].length };
      }
      if (carriers.length > 0 && counted && meant.unit === "points") return { ...claim, end: counted.end };
      if (carriers.length > 0 || quantity.unit !== "seconds" || quantity.value < yearSeconds / 4)
        return claim;
      const positions = durationFacts(after, quantity, facts, today);
      return positions === null ? claim : { ...claim, supported: true, facts: positions };
    });
  const rates = plain.filter((one) => one.supported);
  return [
    ...phrased,
    // What a wider claim has taken in is not looked up again.
    ...plain.filter(
      (one) => one.supported || !rates.some((rate) => rate.start < one.start && one.end <= rate.end),
    ),
  ];
}

const roleOf = (before: string): Quantity["role"] =>
  /\b(?:(to)|(from)) (?:\p{L}+ ){0,1}$/u.exec(before)?.[1]
    ? "to"
    : /\bfrom (?:\p{L}+ ){0,1}$/u.test(before)
      ? "from"
      : null;

/** From how many words in common a text tells a source's line. */
const phrasedWords = 2;

/**
 * Turns of speech that say how often or what part, where the line that the sentence tells gives them. Those that nothing
 * carries are left to the figures in them.
 */
function checkPhrased(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const phrase of readPhrasedFigures(after)) {
    const stems = after.words
      .filter((word) => word.sentence === phrase.sentence && isContentWord(word))
      .filter((word) => word.end <= phrase.start || word.start >= phrase.end)
      .map((word) => word.stem);
    if (stems.length === 0) continue;
    // A lone "weekly" that a source has is looked up as a word.
    if (
      /^\p{L}+$/u.test(phrase.text) &&
      sources(phrase.sentence).some(({ reading }) =>
        reading.words.some((one) => one.lower === phrase.text.toLowerCase()),
      )
    )
      continue;
    const counted = sources(phrase.sentence).map(
      (source) =>
        [
          source,
          stems.filter((stem) => isTold(source.plain, stem) || isTold(source.hedged, stem)).length,
        ] as const,
    );
    const most = Math.max(Math.min(phrasedWords, stems.length), ...counted.map(([, count]) => count));
    const carriers = counted
      .filter(([, count]) => count === most)
      .map(([source]) => source)
      .filter((source) =>
        [...source.reading.quantities, ...deriveQuantities(source)].some(
          (one) =>
            (one.role === null ||
              one.role === roleOf(after.text.slice(0, phrase.start)) ||
              (one.role === "by" && /quarters?$/i.test(phrase.text))) &&
            (phrase.unit !== "occasions" || one.unit === "occasions") &&
            impliesQuantity(one, phrase),
        ),
      );
    if (carriers.length === 0 || claims.some((one) => one.start < phrase.end && phrase.start < one.end))
      continue;
    claims.push({
      text: phrase.text,
      kind: "number",
      start: phrase.start,
      end: phrase.end,
      supported: true,
      evidence: carriers,
    });
  }
  return claims;
}

/** "8 fewer", "three times as fast", "4 points down": how a figure compares, behind it. */
const comparedBehind =
  /^\s+(?:(?:percentage )?points\s+)?(?:as (?:fast|quick|many|much|large|big|high|long)(?:ly)?|less|fewer|more|lower|higher|shorter|faster|quicker|down|up)(?!\p{L})/iu;
const goesDown = /(?:fast|quick|less|fewer|lower|shorter|faster|quicker|down)$/i;
const isSpeed = /(?:fast|quick|faster|quicker)$/i;

/** Whether what the figure was made from changed that way; what has no beginning and end in its source has no way. */
function turnsAs(carriers: readonly Evidence[], { unit }: Quantity, compared: string): boolean {
  return carriers.some(({ reading }) =>
    reading.quantities.some((from, i) => {
      const to = reading.quantities[i + 1];
      if (from.role !== "from" || to?.role !== "to" || from.unit !== to.unit) return false;
      if (isSpeed.test(compared) && from.unit !== "seconds") return false;
      if (unit === "times" && /as long/.test(compared)) return to.value > from.value;
      return goesDown.test(compared) ? to.value < from.value : to.value > from.value;
    }),
  );
}

/** "by 13 points" of a rate are percentage points. */
const readPoints = (quantity: Quantity): Quantity =>
  quantity.unit === "count" && quantity.things[0] === "point"
    ? { ...quantity, unit: "points", things: [] }
    : quantity;

/** Times of a month and more are durations; people one works with make a team. */
function kindOf(quantity: Quantity): DraftClaim["kind"] {
  if (quantity.unit === "seconds")
    return quantity.value >= monthSeconds && quantity.per === null ? "date" : "number";
  return quantity.unit === "count" && quantity.things.some(isColleagueNoun) ? "team" : "number";
}

function carries(source: Evidence, claim: Quantity, after: Reading): boolean {
  const context = contextStems(after, claim);
  if (
    claim.value === 0 &&
    claim.things.length > 0 &&
    claim.things.every((thing) => isTold(source.negated, thing))
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
  if (isSameLabel(source, claim, after)) return true;
  return [...source.reading.quantities, ...deriveQuantities(source)].some((quantity) => {
    if (!impliesQuantity(quantity, claim) && !isMean(quantity, claim, after)) return false;
    // A part of a whole is no change.
    const derived = !source.reading.quantities.includes(quantity);
    if (derived && claim.role === "by" && quantity.role === null && quantity.unit === "percent") return false;
    if (quantity.withSelf && leads.test(sentenceBefore(after, claim))) return false;
    if (quantity.but && claim.things.some((thing) => quantity.but!.includes(thing))) return false;
    if (claim.value === 0 && quantity.things.length === 0)
      return [...context, ...claim.things].some((stem) => isTold(source.plain, stem));
    if ((claim.unit === "count" || claim.unit === "rank") && !countsSameThing(source, quantity, claim, after))
      return false;
    if (isOnlyWhole(source.reading, quantity) && !isWholeOf(after, claim)) return false;
    if (isOfOtherSubject(source.reading, quantity, after, claim)) return false;
    if (
      source.reading.quantities.includes(quantity) &&
      belongsElsewhere(source, quantity, claim, context, after)
    )
      return false;
    const here = contextStems(source.reading, quantity);
    for (const thing of quantity.things) here.add(thing);
    const spokenOf = new Set([...source.plain, ...source.hedged]);
    const shared = [...context].filter((stem) => isTold(spokenOf, stem));
    if ([...context].every((stem) => claim.things.includes(stem))) return true;
    if (shared.length === 0)
      return claim.things.length > 0 && (claim.unit === "count" || claim.unit === "rank");
    return (
      here.size === 0 ||
      shared.some((stem) => isTold(here, stem)) ||
      claim.things.some((thing) => here.has(thing))
    );
  });
}

/** "an average of 35" of "30 to 40". */
const isMean = (source: Quantity, claim: Quantity, { text }: Reading): boolean =>
  source.high !== null &&
  source.unit === claim.unit &&
  (claim.per === null || claim.per === source.per) &&
  claim.value === (source.value + source.high) / 2 &&
  /\baverage of $/i.test(text.slice(0, claim.start));

const leads =
  /\b(?:led|lead|leads|leading|manag\w+|supervis\w+|run|ran|running|head\w*|overs[ae]\w+|mentor\w*|train\w*|in charge)\b/i;
const sentenceBefore = ({ text, words }: Reading, { start, sentence }: Quantity): string =>
  text.slice(words.find((word) => word.sentence === sentence)?.start ?? 0, start);

/** "4 of 9 sites", "one of three floors": the nine are what the four are part of, and not what the deed was done with. */
const partInFront =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|half|part|each|most) (?:out )?of (?:the |its |our |their )?$/i;
const isOnlyWhole = ({ text }: Reading, quantity: Quantity): boolean =>
  quantity.unit === "count" && partInFront.test(text.slice(0, quantity.start));
const isWholeOf = ({ text }: Reading, claim: Quantity): boolean =>
  /(?:\bof|\bout of|\d in|\/) ?(?:the |all |its |our |their )?$/i.test(text.slice(0, claim.start)) ||
  /\b(?:half|third|quarter|part|share|%|per ?cent)\b[^.;]{0,20}$/i.test(text.slice(0, claim.start));

/** "the team treated 214 patients": who tells the figure has to say whose it is. */
const otherSubject =
  /(?:^|[,;.:–—-]\s+)(?:(?:and|while|where) )?(?:the|our) (team|group|department|company|firm|office|unit|ward|clinic|hospital|school|branch|shop|store|plant|agency|club|committee)s? \p{Ll}+ (?:\p{Ll}+ ){0,2}$/iu;
function isOfOtherSubject(source: Reading, quantity: Quantity, after: Reading, claim: Quantity): boolean {
  const subject = otherSubject.exec(source.text.slice(0, quantity.start))?.[1]?.toLowerCase();
  return (
    subject !== undefined &&
    !after.words.some((word) => word.sentence === claim.sentence && word.lower.replace(/s$/, "") === subject)
  );
}

/** "Level 4", "Sage 200", "City & Guilds 2391": a number behind a name belongs to it and counts nothing. */
function isSameLabel(source: Evidence, claim: Quantity, after: Reading): boolean {
  if (claim.unit !== "count" || claim.bound !== "exact" || claim.high !== null) return false;
  const labelOf = (reading: Reading, start: number): string | undefined => {
    const at = reading.words.findIndex((word) => word.start === start);
    const previous = reading.words[at - 1];
    return previous && /^\p{Lu}/u.test(previous.text) && at > 1 ? previous.lower : undefined;
  };
  const label = labelOf(after, claim.start);
  return (
    label !== undefined &&
    source.reading.quantities.some(
      (one) => one.value === claim.value && labelOf(source.reading, one.start) === label,
    )
  );
}

/** Whether what the claim's figure is said of has another figure of that unit in the source. */
function belongsElsewhere(
  source: Evidence,
  quantity: Quantity,
  claim: Quantity,
  context: ReadonlySet<string>,
  after: Reading,
): boolean {
  const here = contextStems(source.reading, quantity);
  // The verb a bullet opens with governs all its parts: "Cut costs by 40% and latency by 10%".
  const { words } = source.reading;
  for (const [i, word] of words.entries()) if (words[i - 1]?.sentence !== word.sentence) here.add(word.stem);
  return source.reading.quantities.some((other) => {
    if (other === quantity || other.unit !== quantity.unit || other.segment === quantity.segment)
      return false;
    if (other.unit === "count" && !countsSameThing(source, other, claim, after)) return false;
    return [...contextStems(source.reading, other)].some((stem) => context.has(stem) && !here.has(stem));
  });
}

function countsSameThing(
  { plain, reading }: Evidence,
  source: Quantity,
  claim: Quantity,
  after: Reading,
): boolean {
  if (claim.things.length === 0) {
    if (source.things.length === 0) return true;
    // "650 invoices a month, some 7,800 a year": what is counted stands earlier in the sentence.
    const said = after.words.filter((word) => word.sentence === claim.sentence).map((word) => word.stem);
    return source.things.some((thing) => said.some((stem) => isToldBy(stem, thing) || isToldBy(thing, stem)));
  }
  if (source.things.length === 0) {
    const here = contextStems(reading, source);
    return claim.things.some((thing) => isTold(here, thing));
  }
  if (source.parts)
    return claim.things.some((thing) =>
      source.parts!.every((part) => part.some((other) => isToldBy(other, thing))),
    );
  if (claim.things.length === 1 && isModifier(reading, source, claim.things[0]!)) return false;
  // "14 pickers and 3 drivers" are 17 people, and no 17 pickers.
  if (
    source.summands?.some((part) => claim.things.some((thing) => part.includes(thing) && !isGroupNoun(thing)))
  )
    return false;
  if (claim.things.some((thing) => source.things.some((other) => isToldBy(other, thing)))) return true;
  // "12 PRs" of "12 pull requests"
  if (claim.things.some((thing) => plain.has(initialsOf(thing.replace(/s$/, ""))))) return true;
  return (
    claim.things.some(
      (thing) => namesPeople.test(thing) || (source.things[0] === "person" && isPeopleNoun(thing)),
    ) && source.things.some((thing) => isPeopleNoun(thing))
  );
}

/** "120 table columns" are columns and no tables: the thing claimed only describes what was counted. */
function isModifier({ words }: Reading, source: Quantity, thing: string): boolean {
  const at = words.findIndex((word) => word.start >= source.end);
  const next = words[at + 1];
  return (
    words[at]?.stem === thing &&
    next !== undefined &&
    next.segment === words[at]!.segment &&
    source.things[1] === next.stem &&
    isContentWord(next) &&
    !isDeedForm(next) &&
    next.text === next.lower &&
    next.lower.endsWith("s")
  );
}

/** What a figure is measured and compared with says nothing of what it is said of. */
const noMatter =
  /^(?:all|total|overall|less|fewer|more|lower|higher|fast|faster|quick|quicker|many|much|instead|rather|percent|cent|pct|(?:day|night|week|month|year|hour|minute|second)s?)$/;

/** The content words in the figure's own stretch of the text. */
function contextStems(reading: Reading, quantity: Quantity): Set<string> {
  const stems = new Set<string>();
  // "a fall of 30 %": how it changed is not what changed.
  const change = changeInFront.exec(reading.text.slice(0, quantity.start));
  for (const word of reading.words) {
    if (change && word.start >= change.index && word.end <= quantity.start) continue;
    const inside = word.start < quantity.rateEnd && quantity.start < word.end;
    if (
      word.segment === quantity.segment &&
      !inside &&
      isContentWord(word) &&
      !noMatter.test(word.lower) &&
      !(quantity.unit === "points" && /^points?$/.test(word.lower))
    )
      stems.add(word.stem);
  }
  return stems;
}
