/**
 * A German bullet told in the first person. Its shapes, and what each becomes behind "Bei Acme ":
 *
 * - a finite verb first: "Senkte die Kosten" → "senkte ich die Kosten"; "Kaufe Gussteile ein" → "kaufe ich Gussteile ein";
 * - a participle at the end: "12 Mitarbeiter geführt" → "habe ich 12 Mitarbeiter geführt";
 * - "Verantwortlich für …" → "war ich verantwortlich für …";
 * - a noun: "Leitung eines Wohnbereichs" → things, with the article where the noun's ending tells it: "die Leitung …";
 * - of anything else only the words themselves.
 */

import type { Retelling } from "./retell-deed.ts";
import { shortenDeed } from "./retell-english.ts";

const stems = `analysier anleit arbeit automatisier bau bearbeit begleit berat bereit betreib betreu buch dokumentier dreh
einarbeit entwickel entwickl erarbeit erledig erstell führ gestalt handel implementier installier kauf kontrollier
koordinier kümmer leg leist leit lehr lös manag mess moderier montier optimier organisier pfleg plan präsentier
programmier prüf recherchier reparier schreib schul setz spar stell steuer stimm transportier überarbeit übernehm
überprüf überwach unterricht unterstütz unterweis verantwort verbesser verhandel verhandl verkauf verkürz versorg
verwalt vertret wart wickel wickl wirk zeichn senk steiger erhöh reduzier konzipier beschaff teil nutz helf assistier`;
const verbStems = new Set(stems.split(/\s+/));
const strongPasts = new Set(
  `half fuhr schrieb vertrat übernahm hielt gab nahm trug brachte stand sprach betrieb gewann schuf traf zog rief band
beriet entwarf erwarb unterwies schnitt wies fand ging kam bot schloss sang las vergab begann unterzog stieg`.split(
    /\s+/,
  ),
);
const notVerbs =
  /^(?:erste|gute|beste|letzte|feste|geplante|gesamte|bekannte|konkrete|weite|breite|kompakte|rechte)$/;

function isFiniteVerb(lower: string): boolean {
  if (strongPasts.has(lower)) return true;
  if (/e$/.test(lower) && verbStems.has(lower.slice(0, -1))) return true;
  if (notVerbs.test(lower)) return false;
  const stem = lower.replace(/(?:e?te)$/, "");
  return /te$/.test(lower) && (verbStems.has(stem) || /(?:ier|ig|er|el)te$/.test(lower));
}

const participle =
  /(?:^|\s)((?:\p{Ll}{2,4})?ge\p{Ll}{2,}(?:t|en)|\p{Ll}*(?:be|ver|er|ent|zer|über|unter|emp)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)(?=[\s,;.]|$)/u;
/** These take "bin", not "habe". */
const withSein =
  /(?:gewechselt|aufgestiegen|gekommen|gegangen|gewesen|geworden|geblieben|gereist|gefahren|gestiegen|gesunken|gewachsen)$/u;

export function retellGerman(bullet: string, ongoing: boolean): Retelling | null {
  const told = shortenDeed(bullet);
  const first = /^\p{L}[\p{L}-]*/u.exec(told)?.[0];
  if (first === undefined && !/^\p{N}/u.test(told)) return null;
  const head = first ?? "";
  const rest = told.slice(head.length);
  const lower = head.toLowerCase();
  if (lower === "ich" || lower === "mein" || lower === "meine") return { shape: "sentence", text: told };
  if (
    head !== "" &&
    isFiniteVerb(lower) &&
    rest.trim() !== "" &&
    !/^\s(?:des|der|eines|einer|von)\s/u.test(rest)
  )
    return { shape: "clause", text: `${lower} ich${rest}` };
  if (/^(?:verantwortlich|zuständig) für\s/iu.test(told))
    return { shape: "clause", text: `${ongoing ? "bin" : "war"} ich ${lower}${rest}` };
  const main = told.split(/[;:]\s/)[0]!;
  const done = participle.exec(main);
  if (
    done &&
    !/^(?:\p{L}+(?:ung|tion)|Aufbau|Leitung)\b/u.test(main) &&
    !withSein.test(done[1]!) &&
    !main.includes(", mit ")
  ) {
    const tail = main.slice(done.index + done[0].length);
    // The participle ends the thought; behind it only "durch …" and the like.
    if (done.index === 0) return { shape: "words", text: told };
    if (/^(?:\s*$|\s(?:durch|mit|bei|in|im|auf|für|von)\s|,\s)/u.test(tail))
      return {
        shape: "clause",
        text: `habe ich ${needsArticle.test(main) ? "die " : ""}${lowerGerman(main)}`,
      };
  }
  return nameThings(told);
}

/** "Skontoquote von 71 % auf 94 % gesteigert" lacks its article in a sentence. */
const needsArticle = /^\p{Lu}\p{Ll}*(?:ung|quote|zeit|zahl|menge|rate|kosten)\s/u;

/** Nouns of which the ending tells that they are feminine and that something was done. */
const feminine =
  /^(?:Pflege|Hilfe|Migration|\p{Lu}[\p{L}-]*(?:ung|tion|schaft|heit|keit|ität|pflege|arbeit|hilfe|planung|annahme|abnahme|übernahme|aufsicht|migration|prüfung))$/u;
const masculine =
  /^(?:\p{Lu}[\p{L}-]*)?(?:aufbau|ausbau|abbau|umbau|einkauf|verkauf|vertrieb|unterricht|entwurf|umzug|einsatz|einstieg)$/iu;
const pluralNoun =
  /^\p{Lu}[\p{L}-]*(?:ungen|tionen|arbeiten|gespräche|verhandlungen|berichte|pläne|abschlüsse|auftritte|audits|reviews|schulungen|tests|kontrollen|verträge|besuche|dienste)$/u;

function nameThings(told: string): Retelling {
  const words: Retelling = { shape: "words", text: told };
  const main = told.split(/[;:]\s/)[0]!.trim();
  const cut = main.length < told.length;
  // "Einführung …: von 9 auf 3 Tage gesenkt" says after its colon what came of it; the words carry that better.
  const behind = told.slice(main.length);
  if (cut && /\d/.test(behind) && !/;/.test(behind.slice(0, 2))) return withArticle(told) ?? words;
  const things = withArticle(main);
  if (things === null) return words;
  const aside = /^;\s+([^;:()]+)$/u.exec(behind)?.[1];
  return aside && !main.includes("(") && aside.split(/\s+/).length <= mostAside
    ? { ...things, aside }
    : things;
}

const mostAside = 9;

/** The same of a duty in a posting: with its article, null where that is not certain. */
export function nameGermanThings(text: string): string | null {
  const told = withArticle(text);
  return told?.shape === "things" ? told.text : null;
}

function withArticle(text: string): Retelling | null {
  const main = text.split(/[;:]\s/)[0]!;
  const first = /^[\p{L}-]+/u.exec(main)?.[0] ?? "";
  const list =
    /,\s|\sund\s/u.test(main) &&
    !/\s(?:eines|einer|des|der|von|bei|für|in|im|mit|zu|zur|zum|nach|über|auf|aus)\s/u.test(
      main.split(/,\s|\sund\s/u)[0]!,
    );
  if (/\b(?:seit|ab|als)\s|\d{4}|\s[–-]\s/u.test(main.slice(0, first.length + 8))) return null;
  if (
    /^\p{Lu}\p{Ll}+es\s/u.test(main) ||
    /,\s(?:mit|davon|auch|vor allem)\s/u.test(main.split(" ").slice(0, 4).join(" "))
  )
    return null;
  // "Regionale Karte, Wareneinsatz 27 %": a figure beside its noun is no thing among others.
  if (/,\s\p{Lu}[\p{L}-]*\s\d/u.test(main)) return null;
  if (adjective.test(first) && /^[\p{L}-]+\s(?:\p{Lu}|und\s\p{Ll})/u.test(main)) {
    const noun = /^[\p{L}-]+(?:\sund\s\p{Ll}+)?\s(\p{Lu}[\p{L}-]*)/u.exec(main)?.[1] ?? "";
    const plural = pluralNoun.test(noun) || /^[^,]*[^,-],\s\p{Lu}/u.test(main);
    const small = joinList(text).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
    const one =
      !plural && feminine.test(noun.endsWith("-") ? (/\sund\s(\p{Lu}\p{L}+)/u.exec(main)?.[1] ?? "") : noun);
    return { shape: "things", text: one ? `die ${small}` : small, plural };
  }
  if (/^\p{Lu}[\p{L}]*-\s?(?:,|und)/u.test(main)) {
    const noun = /^(?:\p{L}+-,?\s(?:und\s)?)+(\p{Lu}?[\p{L}]+)/u.exec(main)?.[1] ?? "";
    return /(?:ung|pflege|tion|arbeit)$/u.test(noun) && !/[^-],\s/u.test(main)
      ? { shape: "things", text: `die ${text}`, plural: false }
      : { shape: "things", text, plural: true };
  }
  // "Umsatzverantwortung 64 Mio. €" lacks the word that would tie its figure to it.
  if (/^[\p{L}-]+\s\d/u.test(main)) return null;
  if (list && /^\p{Lu}/u.test(first)) return { shape: "things", text: joinList(text), plural: true };
  if (pluralNoun.test(first)) return { shape: "things", text, plural: true };
  if (feminine.test(first)) return { shape: "things", text: `die ${text}`, plural: false };
  if (masculine.test(first)) return { shape: "things", text: `der ${text}`, plural: false };
  return null;
}

const adjective = /^\p{Lu}\p{Ll}*(?:ische|liche|ige|ante|ive|elle|ale|äre|ende)$/u;

/** "A, B, C" → "A, B und C". */
const joinList = (text: string): string =>
  /\sund\s/u.test(text) || !/,\s/.test(text) || /[;:]/.test(text)
    ? text
    : text.replace(/,\s(?=[^,]*$)/u, " und ");

/** Articles, adjectives and prepositions lose the capital of the line's beginning; nouns keep theirs. */
function lowerGerman(text: string): string {
  return /^(?:\p{Lu}\p{Ll}*(?:ische?|liche?|ige?|ante|ive|elle|ale|eitige|neue?)[nrms]?|Der|Die|Das|Den|Ein|Eine|Einen|In|Im|Mit|Bei|Für|Von|Rund|Etwa|Ca|Neue|Neuen|Mehr|Drei|Zwei|Vier|Fünf|Jährlich|Täglich|Monatlich|Wöchentlich)\s/u.test(
    text,
  )
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}
