import { isWorkVerb } from "../../posting/pain-words.ts";
import { isBaseVerb } from "./english-verbs.ts";
import type { LetterLanguage } from "./model.ts";
import type { NeedShape } from "./phrases.ts";
import { nameGermanThings } from "./retell-german.ts";

/** A need of the employer's in words that stand in the posting, brought into a sentence of ours. */
export interface PhrasedNeed {
  shape: NeedShape;
  /** For the slot: small where it goes on a sentence, in quotation marks where it is cited. */
  text: string;
  /** The words themselves, `posting.text.slice(start, end)`. */
  start: number;
  end: number;
}

/** A longer need drowns the deed that answers it. */
const mostWords = 18;
const fewestWords = 2;
/** What is longer loses the brackets at its end. */
const longNeed = 7;

const addresses =
  /(?<!\p{L})(?:we|our|us|you|your|you['’]\p{L}+|wir|unser\p{L}*|uns|du|dein\p{L}*|dich|dir|ihr|euch|sie|ihre\p{L}*|ihnen)(?!\p{L})/iu;
/** What a demand says of its own weight, in front and behind. */
const weightBehind =
  /[,;]?\s*\(?(?:(?:is|are|wäre[n]?|ist|sind)\s)?(?:strongly\s)?(?:required|preferred|desired|desirable|essential|a must|an? (?:big )?(?:plus|advantage|bonus)|would be (?:an advantage|a plus|nice)|von vorteil|schön|super|wünschenswert|erforderlich|zwingend|vorausgesetzt)(?:,\s(?:ist\s)?aber\s[^,]*)?\)?\.?$/iu;
const weightBefore =
  /^(?:kein muss,\s(?:aber\s)?[^:]{3,20}:|ideally|ideal(?:erweise)?|optimal(?:erweise)?|wünschenswert:|must-have:|nice to have:|bonus points?:)[,\s]+/iu;

const thingsHead =
  /^(?:\d+\s?(?:[–-]\s?\d+|\+)?\s(?:years|yrs)|(?:hands-on |solid |strong |proven |good |working |sound |minimum |at least |an? |some |several |practical |relevant |previous |demonstrable |thorough |basic |first |excellent )*(?:experience|knowledge|understanding|familiarity|proficiency|command|background|skills|years|grasp|expertise|track record|\d+))(?!\p{L})/iu;
const germanThings =
  /^(?:(?:Mehrjährige|Einschlägige|Erste|Fundierte|Gute|Sehr gute|Praktische|Langjährige|Umfassende|Sichere|Solide|Fließende)\s)*(?:Erfahrung|Berufserfahrung|Kenntnisse|Kenntnis|Bereitschaft|\p{Lu}\p{Ll}+kenntnisse|\p{Lu}\p{Ll}+erfahrung)(?!\p{L})/u;
const traitHead =
  /^(?:competent|comfortable|confident|experienced|skilled|familiar|able|willing|calm|fluent|proficient|qualified|trained|happy|ready|used to)\s(?:in|with|at|to|under|on)\s/iu;
const thirdPerson = /^(?:has|have|can|holds|knows|is|enjoys|understands|speaks|thinks|works|loves)\s/u;

const degreeHead =
  /^(?:an? )?(?:(?:first|good|relevant|completed) )?(?:(?:Bachelor|Master)(?:['’]s)?(?: degree)?|degree|diploma)\s/iu;

/** "You're at home in Kotlin" → "is at home in Kotlin"; null where the sentence speaks on of you or us. */
function sayOfSomebody(text: string): string | null {
  const verbs: readonly (readonly [RegExp, string])[] = [
    [/^You(?:['’]re| are)\s/u, "is "],
    [/^You(?:['’]ve| have)\s/u, "has "],
    [/^You (?=(?:know|enjoy|like|understand|bring|speak|work|love|think|write|own|care|hold)\s)/u, ""],
  ];
  for (const [begins, says] of verbs) {
    if (!begins.test(text)) continue;
    const rest = text.replace(begins, "").replace(/\byour\b/giu, "their");
    if (addresses.test(rest) || /\band\s(?:know|like|have|are|can|love|want)\b/u.test(rest)) return null;
    return says === "" ? rest.replace(/^\p{L}+/u, (verb) => `${verb}s`) : `${says}${rest}`;
  }
  return null;
}

/** "Abgeschlossene Lehre als Koch" → "eine abgeschlossene Lehre als Koch"; what has its article keeps it. */
function sayOfSchooling(text: string): string | null {
  if (addresses.test(text) || /[;:–]/u.test(text)) return null;
  if (/^(?:die|eine|ein|einen)\s\p{L}*\s?\p{L}*(?:bildung|Studium|Lehre|Abschluss)/u.test(text)) return text;
  const small = text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const noun =
    /^(?:erfolgreich )?abgeschlossene(s?) (?:\p{Ll}+ )?\p{L}*(?:bildung|studium|lehre|lehrgang)(?!\p{L})/iu.exec(
      small,
    );
  return noun ? `${noun[1] ? "ein" : "eine"} ${small}` : null;
}

/** What one has or is, and does for nobody. */
const qualityHead =
  /^\S*\s?(?:\p{L}*(?:[aA]usbildung|[wW]eiterbildung|[fF]ortbildung|[qQ]ualifikation|keit|heit|schaft|ität)|Schulung)(?!\p{L})/u;

/** "Anleitung von Auszubildenden" → "jemanden für die Anleitung von Auszubildenden": duties that German postings list. */
function phraseDuty(text: string): { text: string; length: number } | null {
  const own = /\s(?:unsere[rnms]?|deine[rnms]?|Ihre[rnms]?)\s/u.exec(text);
  const main = own ? text.slice(0, own.index) : text;
  if (
    addresses.test(main) ||
    germanThings.test(main) ||
    qualityHead.test(main) ||
    /[;:()]|\s[–-]\s/u.test(main)
  )
    return null;
  // "VOB/B und Nachtragsmanagement sitzen" ends with a verb and is no thing.
  if (!/(?:^|\s)[\p{Lu}\d]\S*$/u.test(main)) return null;
  const named = nameGermanThings(main);
  if (named === null) return null;
  return { text: `jemanden für ${named.replace(/^der /u, "den ")}`, length: main.length };
}

/** Null where the words are too long or too few to be cited. */
export function phraseNeed(
  passage: { text: string; start: number },
  language: LetterLanguage,
): PhrasedNeed | null {
  let from = 0;
  let to = passage.text.length;
  const cut = (pattern: RegExp, side: "front" | "back"): void => {
    const match = pattern.exec(passage.text.slice(from, to));
    if (!match) return;
    if (side === "front") from += match.index + match[0].length;
    else to = from + match.index;
  };
  cut(/^[\s•*\-–—·✅👉]+/u, "front");
  cut(weightBefore, "front");
  cut(/[\s.,;:!]+$/u, "back");
  for (let i = 0; i < 2; i++) cut(weightBehind, "back");
  if (count(passage.text.slice(from, to)) > longNeed) cut(/\s*\([^()]*\)$/u, "back");
  cut(/[\s.,;:!]+$/u, "back");
  shortenBack();
  const text = passage.text.slice(from, to);
  if (/\n/.test(text) || count(text) > mostWords || count(text) < fewestWords) return null;
  const range = { start: passage.start + from, end: passage.start + to };
  const quoted = language === "de" ? `„${text.replace(/[„“”"]/gu, "")}“` : `“${text.replace(/[“”"]/gu, "")}”`;
  const quote: PhrasedNeed = { shape: "quote", text: quoted, ...range };
  if (/[„“”"]/u.test(text)) return null;
  if (language === "de") {
    const duty = phraseDuty(text);
    if (duty) return { shape: "things", text: duty.text, start: range.start, end: range.start + duty.length };
    const schooling = sayOfSchooling(text);
    if (schooling !== null) return { shape: "things", text: schooling, ...range };
    if (!addresses.test(text) && germanThings.test(text))
      return {
        shape: "things",
        text: text.replace(
          /^(?:Mehrjährige|Einschlägige|Erste|Fundierte|Gute|Sehr|Praktische|Langjährige|Umfassende|Sichere|Solide|Fließende)(?=\s)/u,
          (word) => word.toLowerCase(),
        ),
        ...range,
      };
    return quote;
  }
  if (/^you(?:['’]ll| will)\s/iu.test(text)) {
    const lead = /^you(?:['’]ll| will)\s+/iu.exec(text)![0].length;
    const rest = text.slice(lead);
    if (
      isBaseVerb(firstWord(rest), rest.split(/\s+/).slice(1, 4)) &&
      firstWord(rest) !== "be" &&
      !addresses.test(rest)
    )
      return { shape: "deed", text: rest, start: range.start + lead, end: range.end };
  }
  const somebody = /[;:✓]/u.test(text) ? null : sayOfSomebody(text);
  if (somebody !== null) return { shape: "who", text: somebody, ...range };
  if (addresses.test(text) || /[;:✓]/u.test(text) || /\be\.g\./.test(text)) return quote;
  const small = lowerStart(text);
  if (degreeHead.test(text))
    return { shape: "things", text: /^an?\s/iu.test(text) ? small : `a ${text}`, ...range };
  if (thingsHead.test(text)) return { shape: "things", text: small, ...range };
  if (traitHead.test(text)) return { shape: "trait", text: small, ...range };
  if (thirdPerson.test(text)) return { shape: "who", text: small, ...range };
  if (isWorkVerb(firstWord(text).toLowerCase()) && count(text) > 2)
    return { shape: "deed", text: small, ...range };
  return quote;

  /** A long passage is cut at its last joint that leaves a whole. */
  function shortenBack(): void {
    while (count(passage.text.slice(from, to)) > mostWords) {
      const inside = passage.text.slice(from, to);
      const joint = [
        ...inside.matchAll(
          /[.;:]\s|,\s(?:and|but|und|aber|while|which|because|ideally|preferably|idealerweise)\s|\s\(|,\s/gu,
        ),
      ]
        .filter((match) => count(inside.slice(0, match.index)) >= 4)
        .at(-1);
      if (!joint) return;
      to = from + joint.index;
    }
    const open = passage.text.slice(from, to);
    if ((open.match(/\(/g)?.length ?? 0) > (open.match(/\)/g)?.length ?? 0))
      to = from + open.lastIndexOf("(");
    while (/\s$/.test(passage.text.slice(from, to))) to--;
  }
}

const count = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;
const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0] ?? "";
const lowerStart = (text: string): string =>
  /^(?:A|\p{Lu}\p{Ll}+)(?=[\s,-])/u.test(text)
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
