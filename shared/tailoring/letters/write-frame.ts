import type { Posting } from "../../posting/model.ts";
import type { ResumeFacts } from "../../resume/model.ts";
import { checkLetter, locateInPosting } from "./check-letter.ts";
import { atEmployer, formatDay, isAmerican } from "./letter-words.ts";
import type { LetterLanguage, LetterParagraph, LetterRole, LetterTone } from "./model.ts";
import { fillPhrase, phrasesFor } from "./phrases.ts";

interface FrameRequest {
  facts: ResumeFacts;
  posting: Posting;
  language: LetterLanguage;
  tone: LetterTone;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Which of several phrases stands in a place. */
  pick(slot: string, phrases: readonly string[]): string;
}

/** What stands around the body: sender, date, recipient, subject and salutation before, closing and signature behind. */
export function writeFrame(request: FrameRequest): { before: LetterParagraph[]; after: LetterParagraph[] } {
  const { facts, posting, language, tone, pick } = request;
  const { contact } = facts;
  const book = phrasesFor(language, tone);
  const town = contact.place?.replace(/^\d{4,5}\s+/u, "").replace(/\s[A-Z]{1,2}\d\w?$/u, "") ?? null;
  const day = formatDay(request.today, language, isAmerican(facts));
  const person = findPerson(posting);
  const at = posting.company === null ? "" : atEmployer(posting.company);
  const greeting = fillPhrase(
    pick(
      "greeting",
      person ? book.greeting.person : posting.company ? book.greeting.team : book.greeting.anybody,
    ),
    {
      person: person ?? "",
      company: posting.company ?? "",
      atCompany: at,
      ofCompany: at
        .replace(/^bei der /u, "der ")
        .replace(/^beim /u, "vom ")
        .replace(/^bei /u, "von "),
      geehrte: person?.startsWith("Herr") ? "geehrter" : "geehrte",
    },
  );
  const { title } = posting;
  const subject =
    title === null
      ? language === "de"
        ? "Bewerbung"
        : "Application"
      : language === "de"
        ? `Bewerbung: ${title}`
        : `Application: ${title}`;
  const lines = (role: LetterRole, texts: readonly (string | null)[]) => ({
    role,
    sentences: texts.filter((text): text is string => text !== null && text !== "").map((text) => ({ text })),
  });
  const before = [
    lines("sender", [contact.name, contact.place, contact.email, contact.phone]),
    lines("date", [town !== null && language === "de" ? `${town}, ${day}` : day]),
    lines("recipient", [posting.company, isTown(posting.place) ? posting.place : null]),
    lines("subject", [subject]),
    lines("salutation", [greeting]),
  ];
  const after = [lines("closing", [pick("farewell", book.farewell)]), lines("signature", [contact.name])];
  const check = (paragraphs: typeof before): LetterParagraph[] =>
    checkLetter({ language, tone, paragraphs: paragraphs.filter((one) => one.sentences.length > 0) }, request)
      .paragraphs;
  return { before: check(before), after: check(after) };
}

const isTown = (place: string | null): boolean => place !== null && !/remote|hybrid|home/iu.test(place);

/** The one person a posting gives to write to, as it names them; null where there is none or more than one. */
function findPerson(posting: Posting): string | null {
  const names = new Set(
    [
      ...posting.text.matchAll(
        /(?<!\p{L})(?:Frau|Herrn?|Mr\.?|Ms\.?|Mrs\.?)\s(?:Dr\.\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+)?/gu,
      ),
    ].map((match) => match[0].replace(/^Herrn /u, "Herr ")),
  );
  const [only] = names;
  return names.size === 1 && only && locateInPosting(only.replace(/^Herr /u, ""), posting) ? only : null;
}
