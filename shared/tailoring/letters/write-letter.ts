/**
 * A letter written offline: sentences of ours around the candidate's own words.
 *
 * Which deeds are told is decided first, by what they are worth for the posting, so that no one post takes all the room.
 * `compose-letter` then sets them in the order of the career. Deeds are added until there are words enough, and taken away
 * where there are too many; every sentence passes the gate before it is taken, and what does not pass is left out.
 */

import { LetterComposer, readLetterGround } from "./compose-letter.ts";
import { countLetterWords, finishLetter } from "./finish-letter.ts";
import { languageOf, languageOfFacts } from "./letter-words.ts";
import { type Deed, listDeeds, valueOfTie } from "./list-key-points.ts";
import {
  fewestLetterWords,
  type Letter,
  type LetterInput,
  type LetterParagraph,
  type LetterWarning,
  mostLetterWords,
} from "./model.ts";

/** Words aimed at: a little over the least. Each deed more makes the others weigh less. */
const aim = fewestLetterWords + 15;
const mostDeeds = 14;
/** What courtesies, posts and papers take, and what a deed takes beside its own words; both for a first guess only. */
const guessedFrame = 120;
const guessedJoint = 5;

/** Null where neither a deed nor a post is known: then there is nothing to write about. */
export function writeLetter(input: LetterInput): Letter | null {
  const { facts, posting, tone } = input;
  const asked = languageOf(posting.text.split("\n")) ?? languageOfFacts(facts) ?? "en";
  const language = languageOfFacts(facts) ?? asked;
  const deeds = listDeeds(input, language);
  const chosen = (input.keyPoints ?? []).flatMap((id) => deeds.filter((deed) => deed.fact.id === id));
  if (
    deeds.length === 0 &&
    facts.positions.every((one) => one.confidence !== "sure") &&
    facts.projects.length === 0
  )
    return null;
  const ground = readLetterGround(input, language);
  const compose: Compose = (list, lean) => new LetterComposer(ground).compose(list, chosen.length > 0, lean);
  const warnings: LetterWarning[] = [];
  let body: LetterParagraph[];
  if (chosen.length > 0) {
    body = fitChosen(chosen, compose);
    const told = new Set(body.flatMap(({ sentences }) => sentences.flatMap((one) => one.facts)));
    const left = chosen.filter((deed) => !told.has(deed.fact.id)).length;
    if (left > 0)
      warnings.push({
        code: "left-out",
        text: `${left === 1 ? "One of the deeds you chose is" : `${left} of the deeds you chose are`} not told: ${mostLetterWords} words have no room for all, or no sentence could be made of it.`,
      });
  } else body = fitWords(spread(deeds.filter((deed) => !tellsLimit.test(deed.retelling.text))), compose);
  if (posting.company === null)
    warnings.push({
      code: "no-employer-name",
      text: "The posting names no employer, so the letter is addressed to nobody by name.",
    });
  if (!deeds.some((deed) => deed.ties.length > 0))
    warnings.push({
      code: "nothing-matches",
      text: "Nothing in your profile answers this posting in words it would know, so the letter ties no deed to it.",
    });
  if (language !== asked)
    warnings.push({
      code: "other-language",
      text: `The posting is in ${asked === "de" ? "German" : "English"} and your profile in ${language === "de" ? "German" : "English"}; the letter is in the language of your own words.`,
    });
  return finishLetter(language, tone, body, facts, warnings);
}

/** `lean`: without needs, and without skills and papers that nobody asked for. */
type Compose = (deeds: readonly Deed[], lean: boolean) => LetterParagraph[];

/** As many of the chosen deeds as there is room for, in their order. */
function fitChosen(chosen: readonly Deed[], compose: Compose): LetterParagraph[] {
  for (let count = chosen.length; ; count--) {
    for (const lean of [false, true]) {
      const body = compose(chosen.slice(0, count), lean);
      if (countLetterWords(body) <= mostLetterWords || (count === 1 && lean)) return body;
    }
  }
}

function fitWords(deeds: readonly Deed[], compose: Compose): LetterParagraph[] {
  let guess = guessedFrame;
  let count = 0;
  while (count < Math.min(deeds.length, mostDeeds) && guess < aim)
    guess += deeds[count++]!.retelling.text.split(/\s+/).length + guessedJoint;
  let body = compose(deeds.slice(0, count), false);
  while (countLetterWords(body) < aim && count < Math.min(deeds.length, mostDeeds))
    body = compose(deeds.slice(0, ++count), false);
  // The guess may have been too high: what is not needed for the words only weakens the rest.
  while (count > 1) {
    const shorter = compose(deeds.slice(0, count - 1), false);
    if (countLetterWords(shorter) < aim) break;
    body = shorter;
    count--;
  }
  while (countLetterWords(body) > mostLetterWords && count > 1)
    body = compose(deeds.slice(0, --count), false);
  return body;
}

/** What a further deed of the same post is worth less than the one before. */
const weariness = 0.7;

/** Best first, where each deed of a post makes the next of it count less. */
function spread(deeds: readonly Deed[]): Deed[] {
  const left = [...deeds];
  const told = new Map<string, number>();
  const list: Deed[] = [];
  const answered = new Set<number>();
  const openTie = (deed: Deed) => deed.ties.find((one) => !answered.has(one.need.start));
  // What can only be cited comes when nothing else is left; a need that is answered is no reason to tell a second deed.
  const worth = (deed: Deed): number =>
    deed.value -
    (deed.retelling.shape === "words" ? 10 : 0) -
    (told.get(deed.position?.id ?? "") ?? 0) * weariness -
    (valueOfTie(deed.ties[0]) - valueOfTie(openTie(deed)));
  while (left.length > 0) {
    const next = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    const tie = openTie(next);
    if (tie) answered.add(tie.need.start);
    told.set(next.position?.id ?? "", (told.get(next.position?.id ?? "") ?? 0) + 1);
    list.push(next);
  }
  return list;
}

/** What was not one's own is true and stays in the résumé; a letter that nobody asked for it does not tell it. */
const tellsLimit =
  /(?<!\p{L})(?:not|nicht|except|ohne (?:Behandlung|Personal|Leitung)\p{L}*|without (?:giving|access|power|responsibility|line management|authority))(?!\p{L})/iu;
