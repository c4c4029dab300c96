import { findSkills } from "../../text/skills/index.ts";
import { isPlainWord } from "../plain-words.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, readWords, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";
import { expansions } from "./abbreviations.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { listEqualTitles } from "./equal-titles.ts";
import { isTold } from "./told-words.ts";

type Sources = (sentence: number) => Evidence[];

const titleHeads = new Set(
  `engineer developer manager director nurse teacher architect analyst consultant administrator designer officer
  president supervisor accountant scientist specialist coordinator assistant technician chef cook lawyer attorney
  paralegal solicitor professor lecturer researcher editor writer journalist controller auditor foreman superintendent
  electrician plumber carpenter mechanic driver dispatcher buyer planner recruiter cashier receptionist secretary clerk
  caregiver carer midwife physician doctor surgeon pharmacist therapist psychologist counselor tutor principal dean
  ceo cto cfo coo vp cio founder cofounder partner executive leader chief foreperson strategist programmer instructor
  trainer representative associate intern apprentice trainee leiter leiterin ingenieur ingenieurin entwickler
  entwicklerin geschäftsführer geschäftsführerin pfleger pflegerin krankenschwester lehrer lehrerin koch köchin librarian archivist curator
  cataloger cataloguer translator interpreter photographer illustrator animator copywriter waiter waitress barista bartender
  baker butcher porter steward housekeeper caretaker gardener welder bricklayer roofer plasterer joiner glazier surveyor
  estimator draughtsman inspector fitter machinist treasurer bookkeeper actuary economist statistician underwriter broker
  banker chemist biologist physicist geologist dentist hygienist optician veterinarian dietitian radiographer
  physiotherapist paramedic firefighter merchandiser stylist hairdresser matron headteacher headmaster`.split(
    /\s+/,
  ),
);
const seniority = new Set(
  "senior lead principal head chief staff executive vice deputy assistant associate junior trainee intern acting interim registered chartered certified licensed".split(
    " ",
  ),
);
/** What a title loses only by becoming more than it was: "assistant manager" is no "manager". */
const lessening = new Set(
  "assistant associate junior deputy vice trainee intern apprentice acting interim student to".split(" "),
);

/** Titles in the singular, word for word as some source has them. */
export function checkTitles(after: Reading, sources: Sources): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const [index, word] of after.words.entries()) {
    if (!titleHeads.has(word.lower) || !isTitleUse(after, index)) continue;
    const first = titleStart(after.words, index);
    const phrase = spellOut(after.words.slice(first, index + 1));
    const ofAnother =
      thirdPerson.test(after.words[first - 1]?.lower ?? "") && after.words[first - 2]?.lower !== "as";
    const named = [phrase, ...listEqualTitles(phrase)];
    const carriers = sources(word.sentence).filter((source) =>
      named.some((title) => holdsTitle(source, title, ofAnother)),
    );
    const start = after.words[first]!.start;
    claims.push({
      text: after.text.slice(start, word.end),
      kind: "title",
      start,
      end: word.end,
      supported: carriers.length > 0,
      evidence: carriers,
    });
  }
  return [...claims, ...checkHeads(after, sources)];
}

const heads =
  /(?<!\p{L})(?:Head|Director|Chief|President|VP|Leiter(?:in)?|Leitung|Chef(?:in)?)\s+(?:of|der|des|für)\s+(?:the\s+)?\p{L}+/gu;

/** "Head of Support": a title by its first word and what it is over, as some source has both. */
function checkHeads(after: Reading, sources: Sources): DraftClaim[] {
  return [...after.text.matchAll(heads)].map((match) => {
    const sentence = after.words.find((word) => word.end > match.index)?.sentence ?? 0;
    const wanted = match[0].toLowerCase();
    const carriers = sources(sentence).filter(({ reading, fact }) =>
      `${reading.text} ${fact?.title ?? ""}`.toLowerCase().includes(wanted),
    );
    return {
      text: match[0],
      kind: "title",
      start: match.index,
      end: match.index + match[0].length,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}

/** A head noun that another noun follows ("nurse manager", "chef training") or that stands for a third person is no title claimed. */
function isTitleUse(after: Reading, index: number): boolean {
  const word = after.words[index]!;
  const next = after.words[index + 1];
  if (
    next &&
    next.segment === word.segment &&
    isContentWord(next) &&
    /^\s$/.test(after.text.slice(word.end, next.start))
  ) {
    if (titleHeads.has(next.lower) || next.text === next.lower) return false;
  }
  if (next && after.text[word.end] === "-") return false;
  return true;
}

function titleStart(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0) {
    const previous = words[first - 1]!;
    if (
      previous.segment !== words[index]!.segment ||
      isPlainWord(previous.lower) ||
      /^\p{N}/u.test(previous.text)
    )
      break;
    if (
      /(?:ed|ing)$/.test(previous.lower) &&
      !seniority.has(previous.lower) &&
      previous.text === previous.lower
    )
      break;
    first--;
  }
  return first;
}

/** "Supported the nurse in charge" makes nobody a nurse. */
const thirdPerson = /^(?:the|our|their|his|her|to|for|with|by|dem|der|den|die)$/;

/** The words in small letters, short forms written out: "ICU nurse" and "intensive care nurse" are told apart by "unit" alone. */
function spellOut(words: readonly Word[]): string[] {
  return words.flatMap((word) => {
    const full = /^[\p{Lu}\p{N}]{2,}$/u.test(word.text) ? expansions.get(word.lower) : undefined;
    return full ? full.filter((one) => one !== "unit") : [word.lower];
  });
}

/** Trades whose name says what they are; what stands before it only says where. */
const plainTrades = /^(?:nurse|teacher|driver|carer|midwife)$/;

/** "School teacher" for the mathematics teacher of a school: the head of the title held, with words of that very post. */
function isNamedAnew(source: Evidence, phrase: readonly string[]): boolean {
  const { fact } = source;
  const head = phrase.at(-1)!;
  if (!fact?.title || phrase.length < 2) return false;
  // "Java developer": the trade with a tool that the résumé names.
  if (/^(?:developer|programmer)$/.test(head) && fact.title.toLowerCase().includes(head)) {
    const lead = phrase.slice(0, -1).join(" ");
    const skills = findSkills(lead);
    if (
      skills.length === 1 &&
      skills[0]!.text.length === lead.length &&
      !lessening.has(readWords(fact.title)[0]?.lower ?? "")
    )
      return source.reading.skills.some((skill) => skill.name === skills[0]!.name);
  }
  if (!plainTrades.test(head)) return false;
  const title = readWords(fact.title).map((word) => word.lower);
  if (!title.includes(head) || title.some((word) => lessening.has(word))) return false;
  return phrase.slice(0, -1).every((word) => !seniority.has(word) && isTold(source.plain, stemWord(word)));
}

function holdsTitle(source: Evidence, phrase: readonly string[], ofAnother: boolean): boolean {
  if (isNamedAnew(source, phrase)) return true;
  // "Discreet executive assistant", where the same line says both.
  if (
    phrase.length > 2 &&
    !seniority.has(phrase[0]!) &&
    source.fact?.kind === "summary" &&
    source.plain.has(stemWord(phrase[0]!))
  )
    return holdsTitle(source, phrase.slice(1), ofAnother);
  const texts = [source.reading.words, readWords(source.fact?.title ?? "")];
  return texts.some((read) => {
    const words = spellOut(read).map((lower) => ({ lower, stem: stemWord(lower) }));
    for (let i = 0; i + phrase.length <= words.length; i++) {
      if (!phrase.every((lower, k) => words[i + k]!.lower === lower)) continue;
      const promoted = words[i - 1]?.lower === "to" && words[i - 2]?.stem === "promot";
      if (thirdPerson.test(words[i - 1]?.lower ?? "") && !ofAnother && !promoted) continue;
      if (!lessening.has(words[i - 1]?.lower ?? "") || lessening.has(phrase[0]!)) return true;
    }
    return false;
  });
}
