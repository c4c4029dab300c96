import type { Position } from "../resume/model.ts";
import { findSkills } from "../text/skills/index.ts";
import { germanPraise, isGermanFiller } from "./german-filler.ts";
import type { Workspace } from "./read-ground.ts";
import { readStems } from "./read-words.ts";

export interface Tightened {
  text: string;
  reasons: string[];
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

const wishLead =
  "(?:(?:now|currently|actively|aktuell|derzeit)\\s+)?(?:looking for|seeking|in search of|auf der suche nach|(?:ich )?suche)";
/** A sentence that only says what somebody would like. */
const wishSentence = new RegExp(`^(?:I(?:'m|’m| am) )?${wishLead}\\s+(?:an?|my|eine[nmr]?)(?!\\p{L})`, "iu");
/** "Graphic design graduate looking for a first studio": what hangs on behind a calling. */
const wishTail = new RegExp(
  `(?<=\\p{L}),?\\s+${wishLead}\\s+(?:an?|my|eine[nmr]?)\\s[^.;:,]*(?=[.;]|$)`,
  "iu",
);
/** Words of a wish that say nothing of what is wished for. */
const vagueWish = new Set(
  readStems(
    "role position job work post challenge opportunity company team new next first career stelle position aufgabe herausforderung",
  ),
);

/** Whether a wish is for something else than is offered: not the post's title, no skill it asks for, no figure. */
function isOtherWish(wish: string, { input }: Workspace): boolean {
  if (findSkills(wish).some(({ name }) => input.posting.skills.some((skill) => skill.name === name)))
    return false;
  const offered = readStems(input.posting.title ?? "");
  return ![...readStems(wish)].some((stem) => offered.has(stem) && !vagueWish.has(stem));
}

/** Whether a text is nothing but wishes for something else than is offered. */
export const isOnlyOtherWish = (text: string, workspace: Workspace): boolean =>
  splitSentences(text).every((sentence) => wishSentence.test(sentence) && isOtherWish(sentence, workspace));

/** Sentences of a text, each with its end mark. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/**
 * The summary without phrases anybody could write and what the posting asks for in front: the candidate's own sentences.
 * Null where nothing is left of it.
 */
export function tightenSummary(text: string, workspace: Workspace): Tightened | null {
  const { resume, posting } = workspace.input;
  const cut = cutEmptyPhrases(splitSentences(text), resume.positions, posting.text);
  const reasons = [...cut.reasons];
  const telling = cutWishes(cut.sentences, workspace);
  if (telling.length === 0) return null;
  if (telling.join(" ") !== cut.sentences.join(" ")) reasons.push(wishReason);
  const ordered = orderSentences(telling, workspace);
  if (ordered.join(" ") !== telling.join(" ")) reasons.push("puts what the posting asks for first");
  return { text: ordered.join(" "), reasons };
}

export const wishReason = "cuts a wish for something else than is offered";

/** Sentences without wishes for something else than is offered; what stands behind a calling goes where the calling stays. */
function cutWishes(sentences: readonly string[], workspace: Workspace): string[] {
  const told = sentences.filter(
    (sentence) => !wishSentence.test(sentence) || !isOtherWish(sentence, workspace),
  );
  return told.map((sentence) => {
    const tail = wishTail.exec(sentence);
    if (!tail || tail.index === 0 || /\d/.test(tail[0]) || !isOtherWish(tail[0], workspace)) return sentence;
    const rest = sentence.slice(0, tail.index);
    return readStems(rest).size < 2 ? sentence : rest + sentence.slice(tail.index + tail[0].length);
  });
}

/** Sentences without what anybody could write, and why. */
export function cutEmptyPhrases(
  sentences: readonly string[],
  positions: readonly Position[],
  asked = "",
): { sentences: string[]; reasons: string[] } {
  const reasons: string[] = [];
  const kept = sentences.filter(
    (sentence) => !isEmptyPhrase(sentence, positions) && !isGermanFiller(sentence, asked),
  );
  if (kept.length < sentences.length) reasons.push("cuts what anybody could write");
  const shortened = kept.map((sentence) => {
    const opening = clicheOpening.exec(sentence) ?? germanPraise.exec(sentence);
    if (!opening) return sentence;
    const rest = sentence.slice(opening[0].length);
    reasons.push(`cuts “${opening[0].trim().replace(/^(?:I am an?|An?|Ich bin eine?|Eine?)\s+/i, "")}”`);
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
