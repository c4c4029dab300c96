/** Words that make a text the name of a house somebody works for, by families, English and German. */
import { remember } from "../text/remember.ts";

/** "Dr. Weber & Partner" is a house, no rank in it; in "Meister & Söhne" not even the name is one. */
export const jointOwners =
  /(?:&|\+|\bund|\band)\s*(?:partner(?:s|in)?|associates|co|company|cie|kolleg(?:en|innen))(?![\p{L}])\.?|(?:\p{L}[\p{L}.'’-]*\s*)?(?:&|\+|\bund|\band)\s*(?:sons?|daughters?|tochter|bro(?:ther)?s|söhne|sohn|töchter)(?![\p{L}])/giu;

const legalForm =
  /(?:^|[\s,])(?:inc|incorporated|llc|llp|lp|pllc|ltd|limited|plc|corp|corporation|gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|se|ug|e\.?\s?v|e\.?\s?k|eg|sa|s\.a|srl|sarl|bv|b\.v|nv|oy|ab|aps|as|pty|co|cic)\.?(?:\s*&\s*co\.?\s*(?:kg|kgaa|ohg)?)?\.?\)?$/iu;
const legalWord = /(?<![\p{L}])(?:gmbh|inc\.|llc|llp|ltd\.?|e\.\s?v\.)(?![\p{L}])/iu;

const houses = new Set(
  // teaching and science
  (
    "university college institute school academy faculty kindergarten preschool nursery daycare department laboratory laboratories lab labs observatory library museum archive universität hochschule fachhochschule institut schule akademie gymnasium grundschule realschule gesamtschule berufsschule kita kindertagesstätte volkshochschule bibliothek bücherei archiv lehrstuhl fakultät fraunhofer helmholtz leibniz universidad université escuela collège lycée " +
    // health and care
    "hospital clinic infirmary hospice surgery nhs healthcare medical pharmacy dental rehab klinik klinikum krankenhaus charité praxis apotheke pflegedienst pflegeheim seniorenheim altenheim seniorenzentrum seniorenresidenz sozialstation wohngruppe caritas diakonie drk awo malteser johanniter mvz stift " +
    // guests and food
    "restaurant hotel inn resort café cafe bakery bistro brasserie pub tavern lodge grill grille kitchen kitchens diner pizzeria trattoria osteria steakhouse deli catering brewery winery vineyard dairy canteen gasthaus gasthof wirtshaus landgasthof bäckerei konditorei metzgerei fleischerei brauhaus brauerei weingut kantine ristorante taverne " +
    // trade and services
    "store stores shop market supermarket retail outfitters boutique salon spa gym jewellers opticians bookshop bookstore outlet wholesale traders trading imports exports importers exporters brands foods sparkasse volksbank raiffeisenbank versicherung versicherungen kaufhaus baumarkt möbelhaus autohaus buchhandlung markt handel großhandel einzelhandel " +
    "bank insurance assurance mutual capital ventures investments securities funds holdings holding group company companies corporation enterprise enterprises industries international global agency studio studios consulting consultants consultancy advisors advisory partners associates services solutions systems technologies technology software digital interactive networks telecom communications analytics lawyers solicitors chambers realty properties estates housing homes kanzlei sozietät steuerkanzlei notariat agentur büro gruppe beratung dienstleistungen " +
    // making, building, moving
    "works mill factory plant foundry manufacturing engineering construction builders contractors roofing plumbing electric electrical mechanical heating flooring joinery landscaping motors automotive garage aerospace aviation airlines airways airport railway railways rail logistics haulage transport transports freight shipping couriers express warehouse warehousing distribution storage supply energy utilities power oil gas mining steel metals metalworks plastics chemicals pharmaceuticals pharma biotech textiles paper packaging farm farms werk werke werkstatt stadtwerke betrieb spedition logistik transporte elektrotechnik haustechnik maschinenbau anlagenbau metallbau holzbau hochbau tiefbau bau bauunternehmen zimmerei schreinerei tischlerei gärtnerei druckerei reederei verkehrsbetriebe bahn flughafen handwerk technik energie netze " +
    // public, church, clubs
    "foundation trust society association council ministry commission authority bureau federation union alliance collective cooperative co-operative coop co-op initiative charity mission parish diocese church court tribunal parliament embassy county borough army navy force police regiment bundesamt landesamt amt finanzamt jugendamt landratsamt stadtverwaltung verwaltung behörde ministerium gericht amtsgericht landgericht staatsanwaltschaft polizei bundeswehr stadt gemeinde kreis landkreis bezirk kammer verband gewerkschaft genossenschaft stiftung verein kirche " +
    // words and stages
    "media press publishing publishers news gazette herald tribune magazine radio television tv broadcasting films pictures productions records theatre theater cinema gallery orchestra festival verlag zeitung anzeiger rundschau theater oper orchester sons söhne bros brothers"
  ).split(" "),
);
const phrases =
  /(?<![\p{L}])(?:centre|center|office of|department of|school of|city of|state of|university of|ministry of|cold store|care home|nursing home|air force|high street|stadt \p{Lu}\p{L}+|land \p{Lu}\p{L}+)(?![\p{L}])/iu;
/** What opens the name of a house, though it end as a title does: "Gasthof Zum Alten Meister". */
const opening =
  /^(?:(?:land)?gast(?:hof|haus)|wirtshaus|kanzlei|klinik|klinikum|praxis|apotheke|bäckerei|konditorei|metzgerei|sparkasse|volksbank|stadt|gemeinde|kreis|landkreis|institut|universität|hochschule|agentur|büro|verlag|brauerei|weingut|spedition|autohaus|seniorenzentrum|caritas|diakonie|(?:hotel|restaurant|café|brasserie|trattoria|pizzeria|osteria|ristorante)(?=\s+\S+\s+\S))(?![\p{L}-])\s/iu;
/** Ends of German compounds: "Kreisklinikum", "Anwaltsbüro", "Schreinerei", "Seniorenzentrum". */
const compound =
  /\p{L}{3}(?:schule|klinik|klinikum|krankenhaus|gruppe|(?<!hand)werke?|bank|verlag|institut|praxis|zentrum|haus|technik|bau|amt|büro|kanzlei|betriebe?|gesellschaft|werkstatt|werkstätten|handlung|apotheke|verein|verband|stiftung|gericht|stift|kasse|kammer|kita|bahn|bauer|logistik|versicherung(?:en)?|residenz|erei|verwaltung|genossenschaft|(?<!zivil|wehr|willigen)dienste?|brauerei)(?![\p{L}])|(?:alten|senioren|pflege|kinder|wohn|studenten|jugend|tier)heim(?![\p{L}])|(?:wein|land)gut(?![\p{L}])|(?:bau|gast|reiter|werk|pferde)hof(?![\p{L}])/iu;

/** Whoever works for himself has no other employer. */
export function isSelfEmployed(text: string): boolean {
  return /^(?:self[- ]employed|freelance|own account|sole trader|selbst(?:st)?ändig|freiberuflich|freie mitarbeit)$/iu.test(
    text.trim(),
  );
}

/** How much a text reads as an employer or an institution. */
export const scoreEmployer = remember((text: string): number => {
  if (text.length > 200) return 0;
  if (isSelfEmployed(text)) return 3;
  let score = text.search(jointOwners) >= 0 ? 2.5 : 0;
  if (legalForm.test(text.replace(/\s*\([^)]*\)$/u, ""))) score += 5;
  if (legalWord.test(text)) score += 4;
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const named = words.some(
    (word) => houses.has(word) || (word.includes("-") && houses.has(word.slice(word.lastIndexOf("-") + 1))),
  );
  if (named || phrases.test(text) || compound.test(text)) score += 2.5;
  if (opening.test(text)) score += 2.5;
  // The last noun says what a name is: "Manager Magazin Verlag".
  else if (words.length > 1 && houses.has(words.at(-1)!)) score += 1;
  return score;
});
