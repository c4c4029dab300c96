import { findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import type { FoundSkill } from "../text/skills/index.ts";
import { findYears } from "./find-years.ts";
import type { RequirementTopic } from "./model.ts";

const permit =
  /(?<![\p{L}])(?:work(?:ing)? permit|(?:legal )?right to (?:live and )?work|class [12] medical|medical certificate|work authori[sz]ation|authori[sz]ed to work|(?:eligible|eligibility|entitled|permitted|legally able) to work|visas?|citizen(?:ship|s)?|(?:security|secret|sc|dv|police|health|medical) clearance|clearance|u\.?s\.? person|itar|sponsor(?:ship)?|arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung|arbeitsbewilligung|aufenthaltsbewilligung|staatsangehörigkeit|\p{L}*führungszeugnis\p{L}*|sicherheitsüberprüfung|zuverlässigkeitsüberprüfung|(?:background|criminal|police|credit|dbs|crb|reference and|vetting|pre-employment) (?:records? )?(?:checks?|screening|vetting|disclosure)|criminal records?|garda vetting|vetting|dbs|vulnerable sector|drugs? (?:and alcohol )?(?:tests?|screens?|screening)|(?:pre-employment |health )?(?:medical|physical) (?:check\S*|exam\p{L}*|assessment)|vaccinat\p{L}*|immuni[sz]ations?|\p{L}*impf(?:ung|schutz|nachweis)\p{L}*|masern\p{L}*|infektionsschutzgesetz|gesundheitszeugnis|fingerprint\p{L}*)(?![\p{L}])/iu;
const licence =
  /(?<![\p{L}]|[\p{L}]-)(?:licen[cs]e[ds]?|licensure|\p{L}*führerschein\p{L}*|fahrerlaubnis|fahrerkarte|schlüsselzahl|registration|registered|registrierung|approbation\p{L}*|\p{L}*(?<!gut|liefer|an|wahr|mond|sonnen|heiligen|er)-?schein|berufsurkunde|bar admission|admission to the|admitted to|(?:state|\p{Lu}\p{L}+) bar|sachkunde\p{L}*|qualified teacher status|certifi(?:ed|cations?|cates?)|cert|zertifi\p{L}+|zertifikat\p{L}*|cards?|ticket|tickets?$|weiterbildung (?:zu|als)\p{L}*|fachweiterbildung\p{L}*|(?:NVQ|BTEC|CIH|CIPD|CMI|ILM|City & Guilds) level \d|prüfung zu\p{L}*|type rating|berufserlaubnis|zulassung)(?![\p{L}])/iu;
const degree =
  /(?:(?<![\p{L}])(?:bachelor|master(?:'|’)s|masters|master (?:of|in|degree)|masterabschluss|degree|ph\.?\s?d|doctora\p{L}+|diploma|diplom|mba|b\.?\s?sc|m\.?\s?sc|b\.?\s?a\.?(?= in)|m\.?\s?a\.?(?= in)|j\.\s?d|hnd|hnc|ged|high school|law school|post-?graduate|undergraduate|(?:education|educated|trained) as|(?:completed|technical|vocational|university|higher|formal|commercial) (?:\p{L}+ )?education|vocational training|gesellenbrief|gesellenprüfung|qualified as|studium|studiert|studied|studienabschluss|hochschulabschluss|abschluss|ausbildung|berufsausbildung|lehre|apprenticeship|abitur|matura|staatsexamen|examiniert\p{L}*|lehramt|meisterbrief|techniker|gcses?|a-levels?|a levels|level [2-7] (?:in|diploma)|\p{L}*schule (?:oder|abgeschlossen))(?![\p{L}])|ausbildung(?![\p{L}])|studium(?![\p{L}])|abgeschlossene \p{L}*(?:lehre|ausbildung|studium))/iu;
const place =
  /(?<![\p{L}])(?:on[- ]?site|in[- ]office|in (?:the|our) office|relocat\p{L}+|commut\p{L}+|(?:live|living) (?:in|on|within|near)|based in|(?:some|occasional|regular|frequent|international|domestic|extensive) travel|travel (?:up to|within|to|is|required|expected|between|as|\d)|(?:willing\p{L}*|able|ability|prepared|ready|happy) to (?:travel|relocate|visit|live|commute)|overnight stays|nights away|visit (?:our|all|customer|client|the) |reisebereitschaft|reisetätigkeit|dienstreisen|vor ort|wohnort|umzug|umzugsbereitschaft|residen\p{L}+)/iu;
const experience =
  /(?<![\p{L}])(?:experience|experienced|track record|publication record|portfolio|background in|clerkship|worked (?:in|as|with|for)|taught|(?:months|years) or more|in an? [^.]{0,40}(?:role|position|job)|erfahrung\p{L}*|\p{L}+erfahrung|\p{L}*praxis)(?![\p{L}])/iu;
/** Years that are not counted, or a field or role that is named: the experience is what is asked for. */
const inField =
  /(?<![\p{L}])(?:(?:several|many|some) years|\d{1,2}\+? months?|years of|mehrjährige|langjährige|einschlägige|relevante|erste|previous|prior)(?![\p{L}])|experience\s+(?:in|from|within|working|as|running|leading|teaching)(?![\p{L}])|erfahrung(?:en)?\s+(?:in|im|als|aus|an)(?![\p{L}])/iu;
const withTool =
  /(?:[Ee]xperienced?|[Ee]rfahrung(?:en)?)\s+(?:with|of|using|mit)\s+(?:an? |the )?(?:\p{Lu}[\p{L}\d./+#-]*)|[Ee]rfahrung(?:en)?\s+mit\s[^.]{0,60}(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u;
/** Knowing or being able to do something, whether or not the dictionary has a word for it. */
const ability =
  /(?<![\p{L}])(?:knowledge|understanding|proficien\p{L}+|familiar\p{L}*|competent|skilled|expert|expertise|comfortable|confident|hands-on|good with|able to (?:use|ride|drive|operate|read|write|handle)|know|knows|kenntnisse|\p{L}+kenntnisse|umgang mit|vertraut mit|versiert|beherrsch\p{L}+|know-how|techniques?|training|programming)(?![\p{L}])/iu;
const readiness =
  /(?<![\p{L}])(?:bereitschaft|willing(?:ness)? to|available|availability|flexible hours|prepared to|happy to)(?![\p{L}])/iu;

/** What a requirement is about. Knock-outs (permit, licence, degree, language) win over the skills they name. */
export function recognizeTopic(text: string, skills: readonly FoundSkill[]): RequirementTopic {
  if (permit.test(text)) return "permit";
  const years = findYears(text);
  const certified = skills.some(({ entry }) => entry.category === "certificate");
  if (licence.test(text) || (years === null && skills.some(({ entry }) => entry.category === "licence"))) {
    return "licence";
  }
  if (degree.test(text)) return "degree";
  if (isLanguageDemand(text, skills)) return "language";
  if (
    certified &&
    (years === null || /(?<![\p{L}])(?:qualification|qualified|qualifiziert)(?![\p{L}])/iu.test(text))
  ) {
    return "licence";
  }
  if (years !== null) return "experience";
  if (place.test(text)) return "place";
  const hard = skills.filter(({ entry }) => entry.category !== "soft");
  if (experience.test(text)) {
    if (inField.test(text)) return "experience";
    return hard.some(({ entry }) => entry.category !== "subject") || withTool.test(text)
      ? "skill"
      : "experience";
  }
  if (readiness.test(text) && hard.length === 0) return "other";
  return skills.length > 0 || ability.test(text) ? "skill" : "other";
}

const languageWord =
  /(?<![\p{L}])(?:fluen\p{L}+|learn|lernen|speak\p{L}*|spoken|written|language|proficien\p{L}+|command|(?:verhandlungssicher|fließend|fliessend|muttersprachlich|konversationssicher)\p{L}*|sprachkenntnisse|sprachniveau|sprachen?|in wort und schrift)(?![\p{L}])|kenntnisse(?![\p{L}])/iu;

function isLanguageDemand(text: string, skills: readonly FoundSkill[]): boolean {
  const languages = findHumanLanguages(text);
  if (languages.length === 0)
    return /(?<![\p{L}])(?:second|third|foreign|another|further) languages?|fremdsprache/iu.test(text);
  // "Bachelor in English" is a degree, "German cuisine" a skill.
  if (languages.every((one) => skills.some((skill) => skill.start <= one.start && skill.end >= one.end)))
    return false;
  return (
    (languages[0]!.start * 3 < text.length && languages.length * 12 > text.length / 2) ||
    languages[0]!.text.length * 2 > text.length ||
    findLanguageLevel(text) !== null ||
    languageWord.test(text) ||
    // Nothing else it could be about: "Danish is an advantage", "Italienisch ist von Vorteil".
    (languages[0]!.start <= 12 && skills.length === 0)
  );
}
