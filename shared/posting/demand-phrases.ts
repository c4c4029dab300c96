/** Words that make a sentence of a posting a demand on the applicant, and say whether it is a must or welcome. */

import type { RequirementKind } from "./model.ts";

const nicePhrase =
  /(?<![\p{L}])(?:nice[- ]to[- ]have|(?:is|are|be|as|also) an? (?:strong |big |definite |real |huge |clear )?(?:plus|bonus|advantage|asset)|a (?:strong |big |definite |real )?plus|a bonus|bonus(?: points?)?(?=\s*(?:if|for|:|$))|an advantage|an asset|(?:strongly |highly )?preferred|desirable|desired|advantageous|(?:is )?a (?:\p{L}+ )?merit|schadet nicht|schaden nicht|beneficial|helpful|ideally|even better|(?:also )?helps(?: a lot)?|would help|hilfreich|im vorteil|would (?:also )?be (?:\w+ ){0,2}(?:great|good|nice|lovely|ideal|helpful|useful|welcome|beneficial|plus|advantage|asset|bonus)|(?:is|are) (?:\w+ )?welcome|welcome but|(?:experience|knowledge|skills?) welcome|von vorteil|vorteilhaft|wünschenswert|erwünscht|(?:wäre|wären)(?: \p{L}+)? (?:schön|toll|super|ideal|gut|hilfreich|prima|klasse|perfekt|vorteil)|idealerweise|(?:ist|sind) (?:(?:ein )?(?:plus|bonus|vorteil)|hilfreich|willkommen|super|gern\p{L}*)|ein plus|gerne? gesehen|von nutzen|optional|kein muss|nicht zwingend|pluspunkte?)(?![\p{L}])/iu;
const mustPhrase =
  /(?<![\p{L}])(?:must(?:[- ]have)?|(?:is|are) required|required|mandatory|essential|needed|at least|minimum(?: of)?|you need|need to have|will need|is expected|zwingend|erforderlich|voraussetzung|vorausgesetzt|setzen wir voraus|setzen [^.]{0,80} voraus|notwendig|mindestens|mind\.|unbedingt|pflicht|vorzulegen|nachzuweisen|wird (?:vorausgesetzt|benötigt|erwartet)|benötigen wir|brauchst du|brauchen sie)(?![\p{L}])/iu;
/** "A degree is not required", "kein Studium erforderlich": nothing is demanded, though it may be welcome. */
const notRequired =
  /(?<![\p{L}])(?:(?:not|isn(?:'|’)t|aren(?:'|’)t|nicht) (?:\p{L}+ ){0,2}?(?:required|necessary|needed|mandatory|essential|a must|erforderlich|notwendig|zwingend|nötig|voraussetzung)|(?:no|keine?) (?:\p{L}+ ){1,4}?(?:required|necessary|needed|erforderlich|notwendig|nötig)|(?:brauchst|benötigst) du (?:nicht|kein\p{L}*)|kein muss)(?![\p{L}])/iu;
const demandPhrase =
  /(?<![\p{L}])(?:you (?:have|bring|hold|possess|know|speak|understand|are|can|need|should|must|will need)|you(?:'|’)(?:ve|re|d|ll need)|we (?:require|expect|need)|requires?|(?:candidates?|applicants?|persons?) (?:must|should|will|need|has|have|holds?|is|with)|should (?:have|be)|looking for [^.]{0,60}?(?:with (?!us\b)|who (?:has|is|can))|sie (?:verfügen|haben|besitzen|bringen|sprechen|können|beherrschen|sind|kennen)|du (?:hast|verfügst|bringst|besitzt|sprichst|kannst|beherrschst|bist|kennst)|(?:kennst|beherrschst|sprichst|kommst) du|wir (?:erwarten|wünschen uns)|passen zu uns|passt zu uns|setzen wir voraus|abgeschlossene\p{L}*|experience (?:with|in|of)|knowledge of|command of|proficien\p{L}+ (?:in|with)|matters?|kenntnisse|erfahrung (?:mit|in|im|als))(?![\p{L}])/iu;
/** A condition stated without "must": "subject to a DBS check", "we cannot sponsor a visa", "checks will be carried out". */
const conditionPhrase =
  /(?<![\p{L}])(?:subject to|conditional (?:up)?on|(?:un|not )able to (?:\p{L}+ )?sponsor|(?:cannot|can(?:'|’)t|can not|do not|don(?:'|’)t|no) (?:\p{L}+ ){0,2}sponsor\p{L}*|(?:will|may) (?:also )?(?:need|be asked|be required|have)|you(?:'|’)ll have|no remote|100 ?% on[- ]?site|(?:fully|only) on[- ]?site|willingness to (?:travel|relocate)|should be (?:able|happy|willing|prepared)|(?:is|are) expected|will be carried out|need to (?:pass|live|hold|be))(?![\p{L}])/iu;
/** What a firm gives, wants sent or says about dates, wherever it stands. */
const noDemand =
  /^(?:(?:pay|salary|gehalt|vergütung|lohn|roster|hours|start|contract|location|standort|arbeitszeit|pensum)\s*:|how to apply|we(?:'|’)re an? |we are an? |wir sind |wir (?:bieten|zahlen|freuen)|we (?:offer|provide|pay)\b|deadline|closing date|apply|to apply|please (?:send|apply|submit)|send (?:us|your)|contact|call|text|visits?|bewerb|bewirb|bitte|rückfragen|kontakt|interesse|start(?:date)?:|eintritt)|quereinst\p{L}+[^.]{0,80}möglich|ein quereinst\p{L}+|(?:quereinsteiger|berufseinsteiger|wiedereinsteiger|bewerb\p{L}+|menschen|everyone|everybody|applications? from)[^.]{0,80}(?:willkommen|welcome)|(?<![\p{L}])(?:assistance|support|accommodation|housing|training) (?:is|are) (?:available|offered|provided)/iu;

const aside = /(?<![\p{L}])(?:preferably|vorzugsweise|bevorzugt|ideally|idealerweise)(?![\p{L}])/iu;

/** The line without brackets and without what follows "preferably": asides do not make a demand optional. */
function mainClause(text: string): string {
  // "(preferred)", "(gern gesehen, kein Muss)" speak of the whole; "(PostgreSQL preferred)" of what stands in the brackets.
  const plain = text.replace(/\(([^()]*)\)/gu, (_, inner: string) =>
    (nicePhrase.exec(inner) ?? mustPhrase.exec(inner))?.index === 0 ? ` ${inner} ` : " ",
  );
  const from = aside.exec(plain)?.index ?? 0;
  return from > 8 ? plain.slice(0, from) : plain;
}

/** A demand that stands on its own, so that what is preferred behind the comma is an aside: "4 years of X, Y preferred". */
const selfContained =
  /\d\s*\+?\s*(?:years?|yrs?|jahre?)|(?<![\p{L}])(?:years?|jahre|degree|diploma|bachelor|apprenticeship|lehre|studium|\p{L}*ausbildung|fluent|fließend|fliessend|verhandlungssicher|[ABC][12]|required|erforderlich|mandatory)(?![\p{L}])/iu;

/** Must, nice, or null where nothing demanded; `heading` is what the list it stands in says. */
export function recognizeKind(text: string, heading: RequirementKind | null): RequirementKind | null {
  const clause = mainClause(text);
  const nice = nicePhrase.exec(clause);
  if (notRequired.test(clause)) return nice ? "nice" : null;
  const must = mustPhrase.exec(clause);
  // "Mindestens 3 Jahre wären super" wishes for three years; "Bachelor's required, Master's preferred" requires first.
  if (nice && must) {
    const amount = /^(?:at least|minimum|mindestens|mind\.)/iu.test(must[0]);
    return must.index < nice.index && !amount ? "must" : "nice";
  }
  if (nice) {
    const comma = clause.lastIndexOf(",", nice.index);
    if (heading === "must" && comma > 0) {
      const last = clause.slice(comma + 1).trimStart();
      const single = /^(?:wäre|ist|is)\s/iu.test(nice[0]) && !/^(?:und|oder|and|or)\s/iu.test(last);
      if (single || selfContained.test(clause.slice(0, comma))) return "must";
    }
    return "nice";
  }
  return must ? "must" : heading;
}

/** A wish in so many words, whatever it is for: "Interest in exotics would be beneficial". */
const plainWish =
  /(?<![\p{L}])(?:would be (?:an? )?(?:\p{L}+ )?(?:bonus|great|useful|helpful|welcome)|beneficial|advantage(?:ous)?|an asset|a plus|desirable|preferred|von vorteil|wünschenswert|ein plus)(?![\p{L}])/iu;

/** "You must be over 21": a demand, whatever it is about. */
const plainMust =
  /^(?:(?:you|applicants?|candidates?|(?:the )?successful candidate) must|must (?:be|have|hold)|you(?:'|’)ll need|you will need|du musst|sie müssen|wir (?:wünschen uns|erwarten))(?![\p{L}])|(?<![\p{L}])(?:is|are|ist|sind) (?:\p{L}+ )?(?:required|essential|mandatory|erforderlich|notwendig|pflicht|voraussetzung)(?![\p{L}])|(?:is|are) a must\W*$/iu;

export const isPlainMust = (text: string) => plainMust.test(text);
export const isWish = (text: string) => plainWish.test(text);
export const isDemand = (text: string) => demandPhrase.test(text);
export const isCondition = (text: string) => conditionPhrase.test(text) || mustPhrase.test(text);
export const isNoDemand = (text: string) => noDemand.test(text);

const demandOpening =
  /^(?:(?:at least|minimum|mindestens|mind\.|min\.)?\s*\d{1,2}\s*(?:\+|(?:[-–]|to|bis)\s*\d{1,2})?\s*(?:years?|yrs?|jahre?)|(?:very |sehr )?(?:strong|good|excellent|solid|proven|sound|advanced|basic|fluent|valid|current|active|gute?|sichere?r?|fundierte|ausgeprägte|fließend|fließende|erste|mehrjährige|abgeschlossene?s?|gültige)\p{L}*\s|(?:hands-on|experience|experienced|knowledge|understanding|ability|able|familiar|familiarity|comfortable|proficien\p{L}+|expert|degree|bachelor|master|willing|confident|registered|certified|erfahrung|kenntnisse|ausbildung|studium|bereitschaft|führerschein|freude|you (?!will)|you(?:'|’)(?:re|ve)|du (?:hast|bist|kannst)|sie (?:haben|sind))(?![\p{L}]))/iu;

/** Whether a line reads like an item of a list of demands rather than of duties. */
export const isDemandLike = (text: string) =>
  demandOpening.test(text) ||
  /(?:kenntnisse|erfahrung)(?![\p{L}])|\b(?:experience|degree|fluent|licen[cs]e|certificat)/iu.test(text);
