/** Languages people speak, as English and German texts call them, and how well they speak them. */

const names: Record<string, string[]> = {
  English: ["english", "englisch", "englischkenntnisse", "inglés", "anglais", "inglese"],
  German: ["german", "deutsch", "deutschkenntnisse", "alemán", "allemand", "tedesco"],
  French: ["french", "französisch", "francés", "français", "francese"],
  Spanish: ["spanish", "spanisch", "español", "espagnol", "spagnolo"],
  Italian: ["italian", "italienisch", "italiano", "italien"],
  Portuguese: ["portuguese", "portugiesisch", "portugués", "portugais", "português"],
  Dutch: ["dutch", "niederländisch"],
  Polish: ["polish", "polnisch"],
  Czech: ["czech", "tschechisch"],
  Slovak: ["slovak", "slowakisch"],
  Hungarian: ["hungarian", "ungarisch"],
  Romanian: ["romanian", "rumänisch"],
  Bulgarian: ["bulgarian", "bulgarisch"],
  Greek: ["greek", "griechisch"],
  Turkish: ["turkish", "türkisch"],
  Russian: ["russian", "russisch"],
  Ukrainian: ["ukrainian", "ukrainisch"],
  Serbian: ["serbian", "serbisch"],
  Croatian: ["croatian", "kroatisch"],
  Bosnian: ["bosnian", "bosnisch"],
  Albanian: ["albanian", "albanisch"],
  Swedish: ["swedish", "schwedisch"],
  Norwegian: ["norwegian", "norwegisch"],
  Danish: ["danish", "dänisch"],
  Finnish: ["finnish", "finnisch"],
  Estonian: ["estonian", "estnisch"],
  Latvian: ["latvian", "lettisch"],
  Lithuanian: ["lithuanian", "litauisch"],
  Arabic: ["arabic", "arabisch"],
  Hebrew: ["hebrew", "hebräisch"],
  Persian: ["persian", "farsi", "persisch", "dari"],
  Kurdish: ["kurdish", "kurdisch"],
  Hindi: ["hindi"],
  Urdu: ["urdu"],
  Bengali: ["bengali"],
  Punjabi: ["punjabi"],
  Tamil: ["tamil"],
  Telugu: ["telugu"],
  Gujarati: ["gujarati"],
  Mandarin: ["mandarin", "chinese", "chinesisch"],
  Cantonese: ["cantonese", "kantonesisch"],
  Japanese: ["japanese", "japanisch"],
  Korean: ["korean", "koreanisch"],
  Vietnamese: ["vietnamese", "vietnamesisch"],
  Thai: ["thai", "thailändisch"],
  Tagalog: ["tagalog", "filipino"],
  Indonesian: ["indonesian", "indonesisch"],
  Swahili: ["swahili", "suaheli"],
  Amharic: ["amharic", "amharisch"],
  Welsh: ["welsh", "walisisch", "cymraeg"],
  Irish: ["irish", "irisch", "gaeilge"],
  Catalan: ["catalan", "katalanisch"],
  Basque: ["basque", "baskisch"],
  Icelandic: ["icelandic", "isländisch"],
  Afrikaans: ["afrikaans"],
  Yoruba: ["yoruba"],
  Igbo: ["igbo"],
  Hausa: ["hausa"],
  Zulu: ["zulu"],
  Somali: ["somali", "somalisch"],
  Tigrinya: ["tigrinya"],
  Pashto: ["pashto", "paschtu"],
  Georgian: ["georgian", "georgisch"],
  Armenian: ["armenian", "armenisch"],
  Kazakh: ["kazakh", "kasachisch"],
  Nepali: ["nepali", "nepalesisch"],
  Sinhala: ["sinhala", "singhalesisch"],
  Malay: ["malay", "malaiisch"],
  Malayalam: ["malayalam"],
  Marathi: ["marathi"],
  Twi: ["twi"],
  Kannada: ["kannada"],
  Slovenian: ["slovenian", "slovene", "slowenisch"],
  Macedonian: ["macedonian", "mazedonisch"],
  Galician: ["galician", "galicisch"],
  Maltese: ["maltese", "maltesisch"],
  Luxembourgish: ["luxembourgish", "luxemburgisch"],
  "Low German": ["niederdeutsch", "plattdeutsch", "low german"],
  Azerbaijani: ["azerbaijani", "aserbaidschanisch"],
  Mongolian: ["mongolian", "mongolisch"],
  Latin: ["latin", "latein"],
  "Sign language": ["sign language", "gebärdensprache", "american sign language"],
};

const byWord = new Map<string, string>();
for (const [name, words] of Object.entries(names)) for (const word of words) byWord.set(word, name);

const anyName = new RegExp(
  `(?<![\\p{L}-])(${[...byWord.keys()].sort((a, b) => b.length - a.length).join("|")})(?=e?[rn]?s?(?![\\p{L}])|-)`,
  "giu",
);

export interface FoundLanguage {
  /** English name of the language. */
  name: string;
  text: string;
  start: number;
  end: number;
}

export function findHumanLanguages(text: string): FoundLanguage[] {
  return [...text.matchAll(anyName)].map((match) => ({
    name: byWord.get(match[1]!.toLowerCase())!,
    text: match[1]!,
    start: match.index,
    end: match.index + match[1]!.length,
  }));
}

const level =
  /(?<![\p{L}\d])(?:[ABC][12][+-]?(?:\s*[–/-]\s*[ABC][12])?(?![\p{L}\d])|native(?:\s+(?:speaker|language|proficiency))?|mother\s+tongue|bilingual|fluent(?:ly)?|full\s+professional(?:\s+proficiency)?|professional\s+working(?:\s+proficiency)?|limited\s+working(?:\s+proficiency)?|elementary(?:\s+proficiency)?|advanced|upper[- ]intermediate|intermediate|conversational|business[- ]fluent|proficient|basic|beginner|good|very good|excellent|working knowledge|muttersprach(?:e|lich|ler(?:in)?)|verhandlungssicher|fließend|fliessend|sehr gut|gut|grundkenntnisse|konversationssicher|basiskenntnisse|schulkenntnisse)(?![\p{L}])/iu;

/** How well a language is spoken, as written; null where nothing is said. */
export function findLanguageLevel(text: string): string | null {
  return level.exec(text)?.[0] ?? null;
}
