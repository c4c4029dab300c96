import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { isTold } from "./told-words.ts";

/** What an effect is told with. Stems of verbs, to be followed by their endings. */
const effects =
  "reduc|cut|lower|decreas|rais|increas|grow|boost|improv|enhanc|sav|driv|enabl|allow|ensur|speed|accelerat|doubl|tripl|halv|lift|free|eliminat|prevent|avoid|strengthen|shorten|bring|keep|win|earn|secur|generat|yield|achiev|help|mak|leav|turn|rid|slash|minimi[sz]|maximi[sz]|optimi[sz]|contribut|support|rais|spar|steiger|senk|verbesser|verkürz|reduzier";
const pastEffects =
  "led|drove|kept|won|made|brought|cut|grew|rose|fell|dropped|meant|gave|left|let|sped|saw|freed|helped|resulted|caused|ended";
const connectives = [
  "result(?:ed|ing|s)? in",
  String.raw`(?:lead(?:ing|s)?|led) (?:directly )?to(?! (?:\w+ )?(?:team|group|engineers|nurses)\b)`,
  "thereby|thus|therefore|hence|consequently|accordingly|as a (?:direct )?(?:result|consequence)|because(?: of)?|caus(?:ed|ing|es)",
  "so that|so as to|in turn|thanks to|due to|owing to|which meant|meaning that|contributing to|to the effect that|on the back of",
  "dadurch|wodurch|sodass|so dass|daher|deshalb|infolgedessen|dank|aufgrund|was zu|führte zu|und damit|und so",
  String.raw`(?:by|through|via|durch|indem)(?: (?:also|then))? (?=\p{L}{2,}(?:ing|en|ung)\b)`,
  String.raw`(?<=[,–—-] ?(?:and |thus |thereby |in turn )?)(?!driving (?:about |over |up to |some )?\d)(?:${effects})\p{L}{0,4}ing\b`,
  String.raw`(?<=[,;–—-] ?|\b(?:and )?)(?:which|that|this|it|was)(?: (?:has|have|had|also|then|directly|significantly|in turn))* (?=(?:${pastEffects})\b|(?:${effects})\p{L}{0,4}(?:ed|s|te)\b)`,
  String.raw`(?:in order )?to (?=(?:${effects})e?\b)`,
  "um (?=[^.]* zu )",
].join("|");
const relation = new RegExp(String.raw`(?<![\p{L}])(?:${connectives})`, "giu");

/** Share of each side's words that the fact must have. */
const sideShare = 0.5;

/**
 * Words that tie a deed to a result. They claim a cause, which only one fact that ties the same two together carries:
 * two facts put side by side make no cause, whatever they say apart.
 */
export function checkCauses(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  return [...after.text.matchAll(relation)].flatMap((match) => {
    const at = match.index;
    const end = at + match[0].trimEnd().length;
    const word = after.words.find((one) => one.end > at);
    if (!word) return [];
    const { sentence } = word;
    const isFigure = (one: Word): boolean =>
      after.quantities.some((quantity) => quantity.start <= one.start && one.end <= quantity.end);
    const side = (inside: (start: number) => boolean): string[] =>
      after.words
        .filter(
          (one) => one.sentence === sentence && inside(one.start) && isContentWord(one) && !isFigure(one),
        )
        .map((one) => one.stem);
    let left = side((start) => start < at);
    const from = /ing$/.test(match[0]) ? at : end;
    const first = after.words.find((one) => one.start >= from && isContentWord(one));
    // What came of it is told in the next stretch; what the sentence goes on with is another matter.
    const near = after.words
      .filter((one) => one.start >= from && one.segment === first?.segment && isContentWord(one))
      .map((one) => one.stem);
    const right = near.length >= 2 ? near : side((start) => start >= from);
    // "This kept the site safe": what "this" is stands in the sentence before.
    if (left.length === 0 && /^(?:this|that|it|dadurch|dank)/i.test(match[0]))
      left = after.words
        .filter((one) => one.sentence === sentence - 1 && isContentWord(one))
        .map((one) => one.stem);
    // "By ordering less, cut waste": the deed stands behind.
    if (left.length === 0 && /^(?:by|through|via|durch|indem|to|in order)/i.test(match[0])) left = right;
    if (left.length === 0 || right.length === 0) return [];
    const carriers = sources(sentence).filter(
      (source) => tiesTogether(source) && holds(source, left) && holds(source, right),
    );
    return [
      {
        text: after.text.slice(at, end),
        kind: "cause" as const,
        start: at,
        end,
        supported: carriers.length > 0,
        evidence: carriers,
      },
    ];
  });
}

const ties = new WeakMap<Evidence, boolean>();

function tiesTogether(source: Evidence): boolean {
  let found = ties.get(source);
  if (found === undefined) {
    found = source.reading.text.search(relation) >= 0;
    ties.set(source, found);
  }
  return found;
}

function holds(source: Evidence, stems: readonly string[]): boolean {
  const said = stems.filter(
    (stem) => isTold(source.plain, stem) || isTold(source.hedged, stem) || isTold(source.negated, stem),
  );
  return said.length >= stems.length * sideShare;
}
