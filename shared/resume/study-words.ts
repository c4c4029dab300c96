/** Words that tell a degree from a school, English and German. */

const degreeWord =
  /(?<![\p{L}])(?:bachelor(?:s|'s|’s)?|master(?:s|'s|’s)?|associate(?:s|'s|’s)? (?:of|degree|in)|doctor(?:ate|al)?|ph\.?\s?d\.?|d\.?phil|ed\.?d|m\.?d\.?|j\.?d\.?|ll\.?[bm]\.?|m\.?b\.?a\.?|m\.?p\.?h|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?s\.?n?\.?|m\.?s\.?n?|b\.?a\.?|m\.?a\.?|b\.?eng\.?|m\.?eng\.?|b\.?ed\.?|m\.?ed\.?|bba|bfa|mfa|a\.?a\.?s?\.?|a\.?d\.?n|b\.?com|hnd|hnc|nvq|btec|gcses?|a[- ]levels?|ged|diploma|degree|certificate|certification|high school|secondary school|minor|major|honou?rs|baccalaureate|ib|pgce|pgde|apprenticeship|journeyman|diplom(?:-\p{L}+)?|dipl\.[- ]\p{L}+\.?|magister|staatsexamen|promotion|dr\.|habilitation|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|mittlerer schulabschluss|ausbildung|berufsausbildung|umschulung|lehre|gesellenbrief|gesellenprüfung|meister|meisterbrief|meisterprüfung|fachwirt(?:in)?|betriebswirt(?:in)?|studium|abschluss|examen|lehramt|weiterbildung|matura)(?![\p{L}])/giu;
const schoolWord =
  /(?<![\p{L}])(?:university|universität|universitaet|univ\.|college|school|institute|institut|academy|akademie|hochschule|fachhochschule|fh|tu|lmu|rwth|kit|eth|mit|ucla|polytechnic|polytechnikum|conservatory|seminary|gymnasium|schule|berufsschule|berufskolleg|realschule|hauptschule|gesamtschule|grundschule|oberschule|lyceum|escola|escuela|scuola|lycée|école|universidad|université|ihk|handwerkskammer|hwk|campus|faculty|klinikum|krankenpflegeschule|pflegeschule)(?![\p{L}])|\p{L}{3,}(?:schule|gymnasium|kolleg|akademie|universität|hochschule|-universität)(?![\p{L}])|\bhigh school\b/giu;

export function scoreDegree(text: string): number {
  const count = text.match(degreeWord)?.length ?? 0;
  if (count === 0) return 0;
  // "Oakwood High School" is the school; "High School Diploma" is the degree.
  const onlySchool = /\bhigh school$/iu.test(text) && !/\b(?:diploma|degree|ged)\b/iu.test(text);
  return onlySchool ? 0 : 1 + count;
}

export function scoreSchool(text: string): number {
  const count = text.match(schoolWord)?.length ?? 0;
  if (count === 0) return 0;
  const onlyDegree = /\bhigh school (?:diploma|degree|graduate)\b/iu.test(text);
  return onlyDegree ? 0 : 1 + count;
}
