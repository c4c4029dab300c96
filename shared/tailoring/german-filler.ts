import { readWords } from "./read-words.ts";
import { stemWord } from "./stem-word.ts";

/** Qualities that anybody claims, as they begin, and the words that are said with them. */
const quality =
  /^(?:hoch|äußerst|sehr|stets|immer|auch)?(?:motiviert|engagiert|teamfähig|teamorientiert|teamplayer|belastbar|zuverlässig|flexib|kommunikationsstark|kommunikativ|lernbereit|lernwillig|zielstrebig|zielorientiert|ergebnisorientiert|leistungsbereit|leistungsorientiert|ehrgeizig|dynamisch|begeisterungsfähig|stressresistent|stressresistenz|verantwortungsbewusst|pflichtbewusst|einsatzbereit|einsatzfreudig|aufgeschlossen|freundlich|pünktlich|sorgfältig|gewissenhaft|eigeninitiativ|selbstständig|selbständig)/u;
const besides = new Set(
  "ich bin ein eine einen und sowie auch sehr stets immer hoch äußerst dabei gern gerne als mit eigenschaften meine stärken stärke sind zu meinen zählen gehören suche suchen neue neuen neues herausforderung herausforderungen aufgabe auf der nach einer arbeite arbeiten arbeitsweise arbeitet art teamfähigkeit belastbarkeit flexibilität zuverlässigkeit motivation engagement zeichnen zeichnet mich aus durch hohe hoher hohes meine person über lerne schnell team im".split(
    " ",
  ),
);

/**
 * Whether a sentence claims nothing but what everybody says of himself: "Ich bin teamfähig, belastbar und suche eine neue Herausforderung." A word
 * that the posting asks for is no filler.
 */
export function isGermanFiller(sentence: string, asked: string): boolean {
  const words = readWords(sentence);
  const wanted = new Set(readWords(asked).map(({ stem }) => stem));
  const isQuality = (lower: string): boolean =>
    quality.test(lower) ||
    /^(?:teamfähigkeit|belastbarkeit|flexibilität|zuverlässigkeit|herausforderung\p{L}*)$/u.test(lower);
  return (
    words.some(({ lower }) => isQuality(lower)) &&
    words.every(({ lower }) => isQuality(lower) || besides.has(lower)) &&
    !words.some(({ lower }) => isQuality(lower) && wanted.has(stemWord(lower)))
  );
}

const word =
  "(?:hoch|sehr )?(?:motiviert|engagiert|teamfähig|belastbar|zuverlässig|zielstrebig|dynamisch|ehrgeizig|leistungsbereit|einsatzbereit|flexibl|teamorientiert|ergebnisorientiert|verantwortungsbewusst)e[rs]?";
/** Praise before a calling: "Motivierte und zuverlässige Bürokauffrau mit …". */
export const germanPraise = new RegExp(
  `^(?:Ich bin eine? |Eine? )?${word}(?:(?:, (?:und )?| und )${word})*,? (?=\\p{Lu}\\p{Ll})`,
  "iu",
);
