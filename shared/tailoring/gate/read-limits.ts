import { isFunctionWord } from "../plain-words.ts";
import type { Polarity } from "../read-polarity.ts";
import type { Word } from "../read-words.ts";

/** What follows them in the same stretch was only begun, tried, rare or for a time. */
const limitsBehind =
  /^(?:occasional|occasionally|sometimes|rarely|partly|partially|informal|informally|temporary|temporarily|briefly|tried|attempted|began|begun|started|starting|proposed|suggested|drafted|aspiring|relief|acting|interim|prototype|simulated|mock|trial|pilot|gelegentlich|teilweise|vertretungsweise|aushilfsweise|ansatzweise|versuchte|begann)$/;
const article = /^(?:an?|the|this|its|our|their|new|to|ein|eine|einen|der|die|das)$/;
/** A sentence that holds one of these is told with a limit from end to end. */
const limitsWhole =
  /\b(?:under (?:\w+ ){0,2}(?:supervision|guidance|direction|instruction)|stand-in|trial basis|as (?:a )?deputy|in (?:the |his |her |their )?\w* ?absence|during (?:\w+ ){0,3}(?:absence|leave|holidays?)|with (?:the )?(?:help|support|assistance|guidance) (?:of|from)|(?:finalist|runner-?up|runners-up|shortlist(?:ed)?|nominat(?:ed|ion)|nominee|nominiert|highly commended|second place|third place)|only (?:from|in|as|for|during|through) \p{L}+|proof of concept|student project|course project|class project|as a volunteer|volunteer (?:at|with|for|in)|volunteered|volunteering|voluntarily|unpaid|ehrenamtlich|unter (?:anleitung|aufsicht)|in vertretung|zur probe|always (?:with|alongside) an?)(?!\p{L})/giu;
/** Brackets and tails that take back everything before them: what was not, or not yet, brought to its end. */
const notDone =
  /[([–—,:-]\s*[^()[\]–—]*?\b(?:in progress|in preparation|in training|planned|scheduled|pending|expected|anticipated|ongoing|unfinished|not (?:yet )?(?:completed|finished|selected|taken|submitted)|incomplete|withdrawn|expired|lapsed|booked|begun|started|exam (?:in|due)|candidate|\d+ of \d+|(?:one|two|three|four|five|six|seven|eight|nine) of (?:two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen)|laufend|geplant|begonnen|abgebrochen|in vorbereitung|angestrebt|abgelaufen|unterbrochen|voraussichtlich|nicht (?:abgeschlossen|beendet|bestanden)|ohne (?:abschluss|prüfung|examen)|dropped out|withdrew|discontinued|abandoned|without (?:a )?degree|(?:never|did not|didn['’]t) (?:finish(?:ed)?|completed?|graduated?))\b[^()[\]–—]*/giu;
/** What such a tail speaks of; "3 of 9 sites" is a number like any other. */
const studies =
  /\b(?:exams?|modules?|credits?|units?|papers?|years?|parts?|courses?|semesters?|prüfungen|module)\b|\b(?:in progress|planned|expected|booked|not |begun|pending|scheduled|lapsed|expired|laufend|geplant|begonnen|abgebrochen|vorbereitung|angestrebt|abgelaufen|unfinished|incomplete|ongoing|candidate|anticipated|withdrawn|preparation|training|started|dropped|withdrew|discontinued|abandoned|without|never|did|ohne|nicht|unterbrochen|voraussichtlich)/iu;
/** As deeds they have an object behind them: "cleaned equipment, scheduled 40 patients", "abandoned bookings fell". */
const deedLike =
  /[–—,:-]\s*(?:planned|scheduled|booked|begun|started|expected|anticipated|abandoned|discontinued)\s+(\S+)/iu;
/** What stands behind them where nothing was done yet: "exam booked for May", "planned in 2027". */
const notYet =
  /^(?:for|in|on|by|until|from|since|after|before|this|next|early|late|mid|to|summer|autumn|spring|winter|für|im|bis|ab)$|^(?:19|20)\d\d/iu;
/** Brackets that weaken only what stands right before them: "SQL (basic)". */
const littleKnown =
  /[([–—-]\s*(?:(?:very |only |sehr )?(?:basic|basics|beginner|novice|elementary|introductory|rudimentary|limited|little|some|a little|rusty|theory only|currently learning|learning|grundkenntnisse|grundlagen|basiskenntnisse|schulkenntnisse|erste kenntnisse|anfänger(?:in)?|einsteiger(?:in)?|im aufbau))(?![\p{L}])[^()[\]–—]*/giu;
/** Who else did it: "commissioning is done by the manufacturer", "prices remain his". */
const ofOthers =
  /\b(?:(?:is|are|was|were) (?:done|handled|made|decided|taken|kept|signed|carried out|managed|approved) by|(?:remain|remains|remained|stay|stays|stayed|lay|lies|is|are|was|were) (?:with (?:the|my|our|his|her)|his|hers|theirs|up to)|(?:he|she|they) (?:keeps?|kept|does|do|did|makes?|made|handles?|handled|decides?|decided|signs?|signed)|the (?:(?!but |and |who |which |that )\p{L}+ ){1,3}(?:does|did|handles|handled|keeps|kept|makes|made|decides|decided|signs|signed)|liegt bei|lag bei|macht der|übernimmt)\b/giu;
const deniedBehind =
  /\b(?:is|are|was|were|ist|sind|war|waren|wird|werden|wurde|wurden)(?: (?:still|yet|noch))?(?: (?:not|never|nicht|kein\p{L}*)\b|n['’]t\b)/giu;
const germanDenial = /[^,;.()]*?(?<!\p{L})(?:nicht|nie|niemals)(?!\p{L})/giu;
/** "part-qualified", "co-led", "semi-skilled": the half of it. */
const halfWords = /\b(?:part|semi|half|near|quasi|pseudo|teil)-(?=\p{L})/giu;

/**
 * The polarity of each word, with the limits that only a gate must mind: what was done under supervision, now and then or
 * as a trial may be told so, and not as if it had been done outright.
 */
export function readLimits(text: string, words: readonly Word[], polarity: readonly Polarity[]): Polarity[] {
  const result = [...polarity];
  const hedge = (index: number): void => {
    if (result[index] === "plain") result[index] = "hedged";
  };
  const wordAt = (offset: number): number => words.findIndex((word) => word.end > offset);
  for (const [i, word] of words.entries()) {
    if (!limitsBehind.test(word.lower)) continue;
    if (/^(?:pilot|trial|mock)$/.test(word.lower) && article.test(words[i + 1]?.lower ?? "the")) continue;
    const verb = /(?:ed|ing|an|en|te)$/.test(word.lower);
    for (let k = i; k < words.length && words[k]!.segment === word.segment; k++) {
      // What is said of a thing ends with the thing; what is said of a deed goes on.
      if (!verb && k > i + 1 && isFunctionWord(words[k]!.lower)) break;
      hedge(k);
    }
  }
  for (const pattern of [limitsWhole, ofOthers])
    for (const match of text.matchAll(pattern)) {
      const sentence = words[wordAt(match.index)]?.sentence;
      for (const [k, word] of words.entries()) if (word.sentence === sentence) hedge(k);
    }
  // "production is not managed with it": what is denied something stands in front.
  for (const match of text.matchAll(deniedBehind)) {
    const at = wordAt(match.index);
    for (
      let k = at - 1;
      k >= 0 && words[k]!.segment === words[at]!.segment && words[k]!.sentence === words[at]!.sentence;
      k--
    )
      hedge(k);
  }
  // "complaints, except refunds": what is excepted is denied.
  for (const [i, word] of words.entries())
    if (/^(?:except|excepting|excluding|außer|ausgenommen)$/.test(word.lower))
      for (let k = i + 1; k < words.length && words[k]!.segment === word.segment; k++) result[k] = "negated";
  // "assistiere aber nicht dabei": in German the verb stands before its "not".
  for (const match of text.matchAll(germanDenial))
    for (const [k, word] of words.entries())
      if (word.start >= match.index && word.end <= match.index + match[0].length) hedge(k);
  for (const match of text.matchAll(notDone)) {
    if (!studies.test(match[0])) continue;
    const object = match[0].startsWith("(") ? undefined : deedLike.exec(match[0])?.[1];
    if (object !== undefined && !notYet.test(object)) continue;
    const at = wordAt(match.index);
    const before = words[at - 1];
    if (!before || before.sentence !== words[at]?.sentence) continue;
    for (const [k, word] of words.entries())
      if (word.sentence === before.sentence && word.start < match.index + match[0].length) hedge(k);
  }
  for (const match of text.matchAll(littleKnown)) {
    const at = wordAt(match.index);
    for (const [k, word] of words.entries())
      if (
        word.segment === words[at - 1]?.segment ||
        (word.start >= match.index && word.end <= match.index + match[0].length)
      )
        hedge(k);
  }
  for (const match of text.matchAll(halfWords)) hedge(wordAt(match.index + match[0].length));
  return result;
}
