/** Words that tell a job title from an employer and a degree from a school, English and German. */

const titleNoun =
  "engineer|developer|programmer|architect|manager|director|president|officer|chief|head|lead|leader|supervisor|coordinator|administrator|assistant|associate|analyst|consultant|advisor|adviser|specialist|technician|operator|mechanic|electrician|plumber|carpenter|welder|machinist|installer|foreman|apprentice|trainee|intern|internship|student worker|nurse|doctor|physician|surgeon|pharmacist|therapist|paramedic|dentist|midwife|caregiver|carer|aide|teacher|tutor|lecturer|professor|instructor|trainer|educator|principal|researcher|scientist|fellow|chef|sous-chef|cook|baker|butcher|waiter|waitress|server|bartender|barista|host|hostess|housekeeper|receptionist|concierge|cashier|clerk|secretary|bookkeeper|accountant|auditor|controller|treasurer|broker|trader|banker|teller|underwriter|actuary|lawyer|attorney|solicitor|barrister|paralegal|counsel|judge|notary|buyer|seller|salesperson|salesman|representative|agent|executive|planner|dispatcher|driver|courier|picker|packer|loader|storekeeper|warehouseman|forklift operator|guard|sergeant|lieutenant|captain|constable|detective|firefighter|cleaner|janitor|caretaker|gardener|designer|illustrator|photographer|editor|writer|author|journalist|reporter|copywriter|translator|interpreter|producer|artist|musician|animator|strategist|marketer|recruiter|partner|owner|founder|co-founder|freelancer|volunteer|member|crew member|team member|counselor|counsellor|social worker|worker|labourer|laborer|handyman|inspector|estimator|surveyor|tester|scrum master|product owner|devops|sre|ceo|cto|cfo|coo|vp|librarian|archivist|pilot|steward|stewardess|nanny|babysitter|au pair|coach|sommelier|merchandiser|stocker|helper|expert|ambassador|commis|demi chef|chef de partie|chair|dean|registrar|postdoc|liaison|buyer";
const germanTitle =
  "entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|koch|köchin|küchenchef(?:in)?|souschef(?:in)?|krankenschwester|krankenpfleger(?:in)?|pflegefachkraft|pflegefachfrau|pflegefachmann|pflegehelfer(?:in)?|pflegekraft|pfleger(?:in)?|altenpfleger(?:in)?|lehrer(?:in)?|lehrkraft|erzieher(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|elektroinstallateur(?:in)?|installateur(?:in)?|mechaniker(?:in)?|mechatroniker(?:in)?|schlosser(?:in)?|schreiner(?:in)?|tischler(?:in)?|maler(?:in)?|maurer(?:in)?|dachdecker(?:in)?|schweißer(?:in)?|buchhalter(?:in)?|steuerfachangestellte[r]?|sachbearbeiter(?:in)?|kaufmann|kauffrau|angestellte[r]?|fachangestellte[r]?|praktikant(?:in)?|praktikum|pflichtpraktikum|werkstudent(?:in)?|mitarbeiter(?:in)?|assistent(?:in)?|assistenz|meister(?:in)?|techniker(?:in)?|berater(?:in)?|verkäufer(?:in)?|fahrer(?:in)?|lagerist(?:in)?|fachkraft|azubi|auszubildende[r]?|geselle|gesellin|bäcker(?:in)?|konditor(?:in)?|kellner(?:in)?|servicekraft|restaurantfachfrau|restaurantfachmann|hotelfachfrau|hotelfachmann|rechtsanwalt|rechtsanwältin|referendar(?:in)?|arzt|ärztin|assistenzarzt|assistenzärztin|referent(?:in)?|koordinator(?:in)?|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|teamleiter(?:in)?|teamleitung|stationsleitung|schichtleiter(?:in)?|vorarbeiter(?:in)?|polier|bauleiter(?:in)?|disponent(?:in)?|einkäufer(?:in)?|vertriebsmitarbeiter(?:in)?|hilfskraft|aushilfe|redakteur(?:in)?|gestalter(?:in)?|grafiker(?:in)?|übersetzer(?:in)?|dolmetscher(?:in)?|wissenschaftliche[r]? mitarbeiter(?:in)?|dozent(?:in)?|trainer(?:in)?|hausmeister(?:in)?|reinigungskraft|chemielaborant(?:in)?|laborant(?:in)?|apotheker(?:in)?|sekretär(?:in)?|selbstständig|freiberufler(?:in)?|freiberuflich";

const noun = `(?:${titleNoun}|${germanTitle})s?`;
const anyTitle = new RegExp(
  `(?<![\\p{L}])${noun}(?![\\p{L}])|(?<=\\p{L}{3})(?:${germanTitle})(?![\\p{L}])`,
  "giu",
);
const endsInTitle = new RegExp(
  `(?:(?<![\\p{L}])${noun}|(?<=\\p{L}{3})(?:${germanTitle}))(?:\\s+(?:I{1,3}|IV|V|[1-4]|\\([^)]*\\)|m/w/d))*$`,
  "iu",
);
const startsWithRank =
  /^(?:senior|junior|lead|principal|staff|chief|head|assistant|associate|deputy|vice|executive|trainee|interim|stellvertretende[r]?|leitende[r]?|examinierte[r]?|registered|licensed|certified|freelance|self-employed)\b/iu;

/** "Dr. Weber & Partner" is a house, no rank in it. */
const jointOwners =
  /(?:&|\+|\bund)\s*(?:partner(?:s|in)?|associates|co|sons|söhne|cie|kolleg(?:en|innen))\b\.?/giu;

const legalForm =
  /(?:^|[\s,])(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|gmbh|mbh|ag|kg|kgaa|ohg|gbr|se|ug|e\.?\s?v|e\.?\s?k|eg|sa|s\.a|srl|bv|b\.v|nv|oy|ab|as|pty|co)\.?(?:\s*&\s*co\.?\s*(?:kg|kgaa|ohg)?)?\.?\)?$/iu;
const organisation =
  /(?<![\p{L}])(?:university|college|institute|school|academy|hospital|clinic|centre|center|group|holdings?|company|agency|studios?|bank|insurance|foundation|trust|society|association|council|department|ministry|office of|restaurant|hotel|inn|resort|cafe|café|bakery|bistro|pub|grill|kitchen|store|shop|market|supermarket|pharmacy|labs?|laboratories|systems|solutions|technologies|software|consulting|consultants|partners|associates|services|logistics|industries|enterprises|electric|electrical|construction|builders|motors|airlines|media|press|publishing|news|nhs|county|city of|state of|district|church|army|navy|air force|police|care home|nursing home|health|healthcare|medical|elementary|kindergarten|universität|hochschule|fachhochschule|institut|schule|gymnasium|grundschule|realschule|klinik|klinikum|krankenhaus|charité|praxis|apotheke|kanzlei|steuerkanzlei|werk|werke|stadtwerke|stadt|landkreis|bundesamt|amt|gruppe|stiftung|verein|gasthaus|gasthof|wirtshaus|bäckerei|sparkasse|volksbank|versicherung|versicherungen|verlag|pflegedienst|pflegeheim|seniorenheim|altenheim|seniorenzentrum|kita|caritas|diakonie|drk|awo|spedition|elektrotechnik|bau|handwerk|sons|söhne|bros|brothers)(?![\p{L}])|\p{L}{3}(?:schule|klinik|klinikum|krankenhaus|gruppe|werke|bank|verlag|institut|praxis|zentrum|haus|heim|technik|bau|amt)(?![\p{L}])/giu;

/** How much a text reads as a job title; 0 when nothing speaks for it. */
export function scoreTitle(text: string): number {
  if (isSelfEmployed(text)) return 0;
  const bare = text.replace(/\s*\([^)]*\)$/u, "").replace(jointOwners, "");
  let score = 0;
  const count = bare.match(anyTitle)?.length ?? 0;
  if (count > 0) score += 2;
  if (endsInTitle.test(bare)) score += 2;
  if (startsWithRank.test(bare) && bare.split(/\s+/u).length <= 6) score += 1;
  if (/\b(?:m\/w\/d|w\/m\/d)\b/iu.test(text)) score += 3;
  return score;
}

/** Whoever works for himself has no other employer. */
export function isSelfEmployed(text: string): boolean {
  return /^(?:self[- ]employed|freelance|own account|selbst(?:st)?ändig|freiberuflich|freie mitarbeit)$/iu.test(
    text.trim(),
  );
}

/** How much a text reads as an employer or an institution. */
export function scoreEmployer(text: string): number {
  if (isSelfEmployed(text)) return 3;
  let score = text.search(jointOwners) >= 0 ? 2.5 : 0;
  if (legalForm.test(text.replace(/\s*\([^)]*\)$/u, ""))) score += 5;
  if (/(?<![\p{L}])(?:gmbh|inc\.|llc|ltd\.?|e\.\s?v\.)(?![\p{L}])/iu.test(text)) score += 4;
  if (text.search(organisation) >= 0) score += 2.5;
  return score;
}

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
