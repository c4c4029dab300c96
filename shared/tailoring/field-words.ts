import type { Fact } from "../resume/model.ts";
import { evidenceOf } from "./read-evidence.ts";
import { readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";

/**
 * Fields of work as postings name them when they ask for experience, and how posts in them are called and told. One direction
 * only: who nursed on intensive care worked in an acute setting. No skill and no deed follows from a field.
 */
const fields: [asked: RegExp, told: RegExp][] = [
  [
    /^(?:acute|akut\p{L}*)$/u,
    /\b(?:acute|intensive[- ]care|critical[- ]care|icu|itu|emergency (?:department|room|care)|a&e|high dependency|intensivstation|intensivpflege|notaufnahme|akut\p{L}*)\b/u,
  ],
  [
    /^(?:clinical|klinisch\p{L}*)$/u,
    /\b(?:clinical|clinician|(?:staff|charge|registered) nurse|physiotherapist|physical therapist|occupational therapist|physician|doctor|dentist|midwife|paramedic|(?:kranken|gesundheits)\p{L}*pfleger(?:in)?|physiotherapeut(?:in)?|ärztin|arzt)\b/u,
  ],
  [
    /^(?:msk|musculoskeletal)$/u,
    /\b(?:msk|musculoskeletal|orthop(?:a)?edics?|spine|sports? (?:injur|medicine|physio)\w*)\b/u,
  ],
  [
    /^(?:money|payments?|fintech)$/u,
    /\b(?:payments?|billing|refunds?|ledger|bank(?:s|ing)?|settlements?|invoic\w+)\b/u,
  ],
  [/^(?:analytics|analytic|analysis)$/u, /\b(?:analytics|analyst|analysis|datenanalyst(?:in)?)\b/u],
  [
    /^(?:accounting|accountancy|buchhaltung|rechnungswesen)$/u,
    /\b(?:accountants?|accounting|accounts|bookkeeper|ledger clerk|auditor|\p{L}*buchhalt(?:er|erin|ung)|rechnungswesen|steuerfachangestellte[r]?)\b/u,
  ],
  [
    /^(?:fahrpraxis|fahrerfahrung|driving|haulage)$/u,
    /\b(?:driver|(?:berufskraft|lkw-?|kraft)fahrer(?:in)?|hgv|chauffeur|trunking)\b/u,
  ],
  [
    /^(?:\p{L}*langzeitpflege|altenpflege|elderly care)$/u,
    /\b(?:senioren(?:zentrum|heim|residenz|wohn\p{L}*)|pflegeheim|altenheim|altenzentrum|pflegezentrum|langzeitpflege|nursing home|care home|wohnbereich\p{L}*)\b/u,
  ],
  [
    /^(?:transport|transportation|verkehr)$/u,
    /\b(?:transport|transportation|transit|railways?|haulage|freight|verkehrsbetriebe?)\b/u,
  ],
  [/^(?:nursing|pflege|krankenpflege)$/u, /\b(?:nurse|nursing|\p{L}*pfleger(?:in)?|pflegefach\p{L}+)\b/u],
  [/^(?:teaching|unterricht)$/u, /\b(?:teacher|teaching|lecturer|lehrer(?:in)?|lehrkraft)\b/u],
  [
    /^(?:retail|einzelhandel)$/u,
    /\b(?:retail|store|shop|supermarket|einzelhandel|filial\p{L}*|verkäufer(?:in)?)\b/u,
  ],
  [
    /^(?:stationär\p{L}*)$/u,
    /\b(?:senioren(?:zentrum|heim|residenz)|pflegeheim|altenheim|altenzentrum|pflegezentrum|wohnbereich\p{L}*|krankenhaus|klinik\p{L}*)\b/u,
  ],
  [
    /^(?:handwerk)$/u,
    /\b(?:handwerk\p{L}*|electrician|plumber|carpenter|joiner|bricklayer|roofer|elektroniker(?:in)?|elektriker(?:in)?|tischler(?:in)?|schreiner(?:in)?|maurer(?:in)?|dachdecker(?:in)?|maler(?:in)?|installateur(?:in)?|geselle|gesellin)\b/u,
  ],
  [
    /^(?:software|softwareentwicklung|software development|software engineering)$/u,
    /\b(?:software\p{L}*|developer|programmer|entwickler(?:in)?)\b/u,
  ],
];

const bounded = (pattern: RegExp): RegExp =>
  // `\b` knows no umlauts; a letter on either side makes it another word.
  new RegExp(
    pattern.source.replaceAll("\\b", "(?<!\\p{L})").replace(/\(\?<!\\p\{L\}\)$/u, "(?!\\p{L})"),
    "iu",
  );
const known = fields.map(([asked, told]): [RegExp, RegExp] => [asked, bounded(told)]);

/** A German word of a family: "Altenpflege" and "Altenpflegerin", "Fahrer" and "Fahrerin". */
function isGermanKin(asked: string, own: string): boolean {
  const [short, long] = asked.length < own.length ? [asked, own] : [own, asked];
  return (
    short.length >= 6 &&
    long.startsWith(short) &&
    /^(?:e?r?(?:innen|in)?|e[ns]?|n|s)$/.test(long.slice(short.length))
  );
}

/** Whether a text speaks of a field by the word itself, one of its meaning, or as posts in it are told. Denied words do not count. */
export function speaksOf(fact: Fact, word: string): boolean {
  const evidence = evidenceOf(fact);
  const lower = word.toLowerCase();
  const stems = readWords(word).map((one) => one.stem);
  if (stems.every((stem) => holdsMeaning(evidence.plain, stem) && !evidence.helped.has(stem))) return true;
  const plain = evidence.reading.words.filter((_, i) => evidence.reading.polarity[i] === "plain");
  if (plain.some((own) => isGermanKin(lower, own.lower))) return true;
  const told = known.find(([asked]) => asked.test(lower))?.[1];
  const found = told?.exec(
    `${fact.text} ${fact.kind === "position" ? `${fact.title ?? ""} ${fact.employer ?? ""}` : ""}`,
  );
  if (!found) return false;
  const at = evidence.reading.words.findIndex((own) => own.end > found.index);
  return at < 0 || evidence.reading.polarity[at] === "plain";
}
