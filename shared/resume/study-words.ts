/** Words that tell a degree from a school, English and German. */

import { jointOwners } from "./employer-words.ts";

const degreeWord =
  /(?<![\p{L}])(?:bachelor(?:s|'s|’s)?|master(?:s|'s|’s)?|associate(?:s|'s|’s)? (?:of|degree|in)|doctor(?:ate|al)?|diploma|degree|nanodegree|certificate|certification|leaving cert(?:ificate)?|trade certificate|high school|secondary school|gcses?|[ao][- ]levels?|highers|city (?:&|and) guilds|level \d|bootcamp|minor|major|honou?rs|baccalaureate|baccalauréat|licenciatura|laurea|apprenticeship|journeyman|residency|diplom(?:-\p{L}+)?|dipl\.[- ]\p{L}+\.?|magister|staatsexamen|promotion|dr\.[- ](?:med|rer|phil|ing|iur|jur)\.?|habilitation|\p{L}*abitur|\p{L}*(?:hochschul|schul|oberschul)reife|mittlere reife|\p{L}*(?:schul|lehr)abschluss(?:prüfung)?|mittlerer schulabschluss|ausbildung|berufsausbildung|fachausbildung|umschulung|lehre|gesellenbrief|gesellenprüfung|facharbeiter(?:in)?|meister|meisterbrief|meisterprüfung|meisterschule|fachwirt(?:in)?|betriebswirt(?:in)?|geprüfte[rs]?|staatlich (?:geprüft|anerkannt|examiniert)e[rs]?|\p{L}*studium|abschluss|examen|lehramt|weiterbildung|fortbildung|lehrgang|zertifikat(?:slehrgang)?|matura)(?![\p{L}])/giu;
/** In capitals only: "ms", "ma" and "aa" are no degrees. */
const degreeLetters =
  /(?<![\p{L}\d.])(?:Ph\.?\s?D\.?|D\.?Phil|Ed\.?D|M\.?D\.?|J\.?D\.?|LL\.?[BM]\.?|[BM]\.?\s?Sc\.?|B\.?S\.?N?\.?|M\.?S\.?N?\.?|B\.?A\.?|M\.?A\.?|MBA|M\.B\.A\.|EMBA|MPH|MPA|MSW|[BM]\.?Eng\.?|[BM]\.?Ed\.?|[BM]Arch|BBA|[BM]FA|A\.?A\.?S?\.?|A\.?D\.?N|B\.?Com|HN[DC]|[NS]VQ|BTEC|GED|IB|PGCE|PGDE|PGCert|PGDip|MRes|MPhil|BTS|CAP|DUT)(?![\p{L}\d])/gu;
const schoolWord =
  /(?<![\p{L}])(?:university|universität|universitaet|univ\.|college|school|sixth form|institute|institut|academy|akademie|hochschule|fachhochschule|polytechnic|polytechnikum|conservatory|conservatoire|seminary|seminar|fachseminar|gymnasium|schule|lyceum|lyzeum|escola|escuela|scuola|lycée|école|ysgol|universidad|université|università|industrie- und handelskammer|handelskammer|handwerkskammer|campus|faculty|klinikum|bildungswerk|bildungszentrum|schulzentrum|training cent(?:er|re)|studienseminar|lehranstalt|volkshochschule)(?![\p{L}])|\p{L}{3,}(?:schule|gymnasium|kolleg|akademie|universität|hochschule|seminar|bildungswerk|bildungszentrum)(?![\p{L}])/giu;
const schoolLetters =
  /(?<![\p{L}])(?:FH|TU|TH|HTW|HTL|LMU|RWTH|KIT|ETH|EPFL|MIT|UCL|UCLA|LSE|NYU|IHK|HWK|VHS|BBS)(?![\p{L}])/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export function scoreDegree(text: string): number {
  if (text.length > 300) return 0;
  // "Meister & Söhne" are owners of a firm.
  const bare = text.replace(jointOwners, " ");
  const found = count(bare, degreeWord) + count(bare, degreeLetters);
  if (found === 0) return 0;
  // "Oakwood High School" is the school; "High School Diploma" is the degree.
  const onlySchool = /\bhigh school$/iu.test(text) && !/\b(?:diploma|degree|ged)\b/iu.test(text);
  return onlySchool ? 0 : 1 + found;
}

export function scoreSchool(text: string): number {
  if (text.length > 300) return 0;
  // "Bilanzbuchhalter (IHK)" says who examined, not where one learned.
  const bare = text.replace(/\([^()]*\)/gu, "");
  const found = count(bare, schoolWord) + count(bare, schoolLetters);
  if (found === 0) return 0;
  const onlyDegree = /\bhigh school (?:diploma|degree|graduate)\b/iu.test(text);
  return onlyDegree ? 0 : 1 + found;
}

const unfinished =
  /(?<![\p{L}])(?:in progress|not (?:yet )?(?:completed?|finished|graduated|awarded|passed)|(?:never|did not|didn['’]t) (?:finish(?:ed)?|completed?|graduated?)|dropped out|left (?:early|without)|(?:no|without (?:a )?) ?degree|\d+ of \d+ (?:credits?|modules?|units?|years?|semesters?|exams?|papers?|courses?)|abgebrochen|nicht (?:abgeschlossen|beendet|bestanden)|ohne (?:abschluss|prüfung|examen))(?![\p{L}])/iu;
/** Words with other lives ("Thesis on ongoing change") count only where little else is said. */
const unfinishedAlone =
  /(?<![\p{L}])(?:ongoing|unfinished|incomplete|uncompleted|withdrawn|withdrew|discontinued|abandoned|deferred|expected|anticipated|pending|unterbrochen|angestrebt|laufend|voraussichtlich(?:er)?|vorauss\.)(?![\p{L}])/iu;

/** The words that say a study was not, or not yet, brought to its end: "not finished", "18 of 30 credits so far". */
export function findUnfinished(text: string): string | null {
  if (text.length > 300) return null;
  const said = (pattern: RegExp) => {
    const found = pattern.exec(text);
    if (!found) return null;
    const from = Math.max(...[..."([;,.–—"].map((mark) => text.lastIndexOf(mark, found.index) + 1));
    const behind = text.slice(found.index).search(/[)\];,.–—]/u);
    return text.slice(from, behind < 0 ? undefined : found.index + behind).trim();
  };
  const alone = said(unfinishedAlone);
  return said(unfinished) ?? (alone !== null && alone.split(/\s+/u).length <= 3 ? alone : null);
}
