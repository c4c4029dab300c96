import type { Posting } from "../../posting/model.ts";
import type { ClaimKind } from "../model.ts";
import { affirms, type Evidence, type Reading } from "../read-evidence.ts";
import { listGrades } from "../read-grades.ts";
import { isPolarityWord } from "../read-polarity.ts";
import { isRateWord } from "../read-quantities.ts";
import { isContentWord, type Word } from "../read-words.ts";
import { holdsMeaning } from "../same-meaning.ts";
import type { DraftClaim } from "./draft-claim.ts";

/** "PV Installation Professional": part of a name, plain as the word is elsewhere. */
const isNamePart = (after: Reading, index: number): boolean =>
  after.words[index]!.text === "Professional" && /^\p{Lu}/u.test(after.words[index - 1]?.text ?? "");

/** Words of level claim something even inside the name of a skill ("Advanced Excel"). */
const isLevelWord = (lower: string): boolean =>
  /^(?:advanced|expert|proficient|fluent|senior|intermediate)$/.test(lower);

/** Words that tie a deed to a result. They claim a cause, which only a source that has one carries. */
const causes =
  /\b(?:result(?:ed|ing|s)? in|lead(?:ing|s)? to|led to|thereby|thus|therefore|hence|consequently|as a result|because|caus(?:ed|ing)|so that|thanks to|dadurch|wodurch)\b/giu;
/** A preposition of place or purpose: the capitalised word behind it is probably an organisation. */
const organisationLeadIn = /\b(?:at|for|from|joined|by|bei|für)\s+(?:the\s+)?$/i;

/**
 * What the named checks left over: each content word stands in a source with the same polarity, or it is a claim of its
 * own. Neighbouring words make one claim.
 */
export function checkWords(
  after: Reading,
  sources: (sentence: number) => Evidence[],
  named: readonly DraftClaim[],
  posting: Posting | null,
): DraftClaim[] {
  const claims: DraftClaim[] = [...checkCauses(after, sources)];
  let open: { claim: DraftClaim; last: number } | null = null;
  for (const [index, word] of after.words.entries()) {
    if (
      !(isContentWord(word) || isNamePart(after, index)) ||
      isPolarityWord(word.lower) ||
      isCovered(word, named, after)
    )
      continue;
    const polarity = after.polarity[index]!;
    const holders = sources(word.sentence).filter((source) =>
      affirms(source, polarity, (stems) => holdsMeaning(stems, word.stem)),
    );
    // A title or an employer carries its words for each of its bullets; the one that says it itself is the evidence.
    const sayers = holders.filter((source) => source.reading.words.some((other) => other.stem === word.stem));
    const carriers = sayers.length > 0 ? sayers : holders;
    const supported = carriers.length > 0;
    // Words that stood there before claim nothing new.
    if (carriers.some((carrier) => carrier.fact === null)) {
      open = null;
      continue;
    }
    const previous = after.words[index - 1];
    if (
      open &&
      open.claim.supported === supported &&
      open.last === index - 1 &&
      previous?.segment === word.segment
    ) {
      open.claim.end = word.end;
      open.claim.text = after.text.slice(open.claim.start, word.end);
      open.claim.evidence = [...new Set([...open.claim.evidence, ...carriers])];
      open.last = index;
      continue;
    }
    open = {
      claim: {
        text: word.text,
        kind: kindOf(after, word, index, supported, posting),
        start: word.start,
        end: word.end,
        supported,
        evidence: carriers,
      },
      last: index,
    };
    claims.push(open.claim);
  }
  return claims;
}

/**
 * Claims of these kinds have looked at their words already. Scope words of rank three and up are looked up here too
 * when they were not found, so only what was checked and carried is taken off.
 */
function isCovered(word: Word, named: readonly DraftClaim[], after: Reading): boolean {
  if (isLevelWord(word.lower)) return false;
  if (
    isRateWord(word.lower) &&
    after.quantities.some((one) => one.per !== null && one.segment === word.segment)
  )
    return true;
  return named.some((claim) => claim.start <= word.start && word.end <= claim.end);
}

function kindOf(
  after: Reading,
  word: Word,
  index: number,
  supported: boolean,
  posting: Posting | null,
): ClaimKind {
  if (supported) return "other";
  const capital = /^\p{Lu}/u.test(word.text);
  if (capital && posting?.company?.toLowerCase().split(/\s+/).includes(word.lower)) return "employer";
  const first = after.words[index - 1]?.sentence !== word.sentence;
  return capital && !first && organisationLeadIn.test(after.text.slice(0, word.start)) ? "employer" : "other";
}

function checkCauses(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return [...after.text.matchAll(causes)].map((match) => {
    const sentence = after.words.find((word) => word.end > match.index)?.sentence ?? 0;
    const carriers = sources(sentence).filter(
      (source) => source.reading.text.match(causes) !== null || /\bby \w+ing\b/i.test(source.reading.text),
    );
    return {
      text: match[0],
      kind: "other",
      start: match.index,
      end: match.index + match[0].length,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}

export function checkGrades(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return listGrades(after.text).map(({ text, start }) => {
    const sentence = after.words.find((word) => word.end > start)?.sentence ?? 0;
    const carriers = sources(sentence).filter((source) =>
      listGrades(source.reading.text).some((one) => one.text === text),
    );
    return {
      text: after.text.slice(start, start + text.length),
      kind: "other",
      start,
      end: start + text.length,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}
