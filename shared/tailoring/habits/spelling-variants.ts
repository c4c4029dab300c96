/** British and American spellings of one word, and Swiss ss for German ß: the words résumés and postings are made of. */

export type Variant = "british" | "american";

/** Which of two habits a word tells: -ise against -ize is one of its own, since British writers use both. */
export type Axis = "ending" | "rest";

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Endings that follow a stem without changing what it is; "labor" is not the stem of "laboratory", nor "organis" of "organism". */
const nounEndings = words("s ed ing er ers able al ful hood hoods ite ites");
const verbEndings = words("e es ed ing er ers ation ations ational");
const doublingEndings = words("ed ing er ers or ors");

const ourStems = words("colo labo behavio favo hono neighbo harbo rigo flavo endeavo armo vigo");
const iseStems =
  words(`organ real optim standard priorit minim maxim special recogn summar util modern digit digital custom
final categor central decentral harmon initial local mobil monet normal personal stabil synchron visual author apolog character
commercial computer formal general global industrial item legal mechan memor neutral penal rational revital scrutin social steril
subsid theor anonym container virtual token serial incentiv emphas`);
const doubling = words("travel model label cancel counsel fuel level signal total channel panel equal");
const pairs = words(
  `centre center|centres centers|centred centered|theatre theater|theatres theaters|litre liter|litres liters
fibre fiber|fibres fibers|defence defense|offence offense|offences offenses|catalogue catalog|catalogues catalogs|grey gray
fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrolment enrollment|instalment installment
instalments installments|skilful skillful|analyse analyze|analysed analyzed|analysing analyzing|analyser analyzer
paediatric pediatric|paediatrics pediatrics|paediatrician pediatrician|orthopaedic orthopedic|orthopaedics orthopedics
gynaecology gynecology|gynaecological gynecological|haematology hematology|haematological hematological|anaesthetic anesthetic
anaesthesia anesthesia|anaesthetics anesthetics|aluminium aluminum|ageing aging|judgement judgment|mould mold|moulds molds
moulding molding|jewellery jewelry|artefact artifact|artefacts artifacts|manoeuvre maneuver|cosy cozy|sceptical skeptical`.replaceAll(
    "|",
    " ",
  ),
);

interface Known {
  variant: Variant;
  axis: Axis;
  other: string;
}

const known = new Map<string, Known>();
function add(british: string, american: string, axis: Axis): void {
  known.set(british, { variant: "british", axis, other: american });
  known.set(american, { variant: "american", axis, other: british });
}
for (const stem of ourStems)
  for (const ending of ["", ...nounEndings]) add(`${stem}ur${ending}`, `${stem}r${ending}`, "rest");
for (const stem of iseStems)
  for (const ending of verbEndings) add(`${stem}is${ending}`, `${stem}iz${ending}`, "ending");
// "emphases" is a noun, not a verb of anybody's.
for (const noun of ["emphases", "emphazes"]) known.delete(noun);
for (const stem of doubling)
  for (const ending of doublingEndings) add(`${stem}l${ending}`, `${stem}${ending}`, "rest");
for (let i = 0; i < pairs.length; i += 2) add(pairs[i]!, pairs[i + 1]!, "rest");
// The other way round each of these is also a verb, or a program on a computer.
known.set("licence", { variant: "british", axis: "rest", other: "license" });
known.set("licences", { variant: "british", axis: "rest", other: "licenses" });
known.set("programme", { variant: "british", axis: "rest", other: "program" });
known.set("programmes", { variant: "british", axis: "rest", other: "programs" });

/** Null for a word that is spelled alike on both sides, or is not in the list. `lower` in small letters. */
export const findVariant = (lower: string): Known | null => known.get(lower) ?? null;

/** Swiss spellings and what Germany and Austria write; "Masse" and "Busse" are words of their own and not here. */
const sharpStems: [string, string][] = [
  ["gross", "groß"],
  ["strasse", "straße"],
  ["massnahme", "maßnahme"],
  ["ausser", "außer"],
  ["mässig", "mäßig"],
  ["gemäss", "gemäß"],
  ["schliess", "schließ"],
  ["draussen", "draußen"],
  ["begrüss", "begrüß"],
  ["fliess", "fließ"],
  ["giess", "gieß"],
  ["schweiss", "schweiß"],
  ["weiss", "weiß"],
  ["süss", "süß"],
  ["fuss", "fuß"],
  ["massgeb", "maßgeb"],
  ["gefäss", "gefäß"],
  ["spass", "spaß"],
];
const swissStem = new RegExp(sharpStems.map(([swiss]) => swiss).join("|"), "iu");

export const isSharp = (word: string): boolean => word.includes("ß");
/** Whether Germany would write the word with ß. */
export const isSwiss = (word: string): boolean => swissStem.test(word);

export const toSwiss = (word: string): string => word.replaceAll("ß", "ss");

export function toSharp(word: string): string {
  let text = word;
  for (const [swiss, sharp] of sharpStems)
    text = text.replace(new RegExp(swiss, "iu"), (found) =>
      found.slice(0, 1) === found.slice(0, 1).toUpperCase()
        ? sharp.slice(0, 1).toUpperCase() + sharp.slice(1)
        : sharp,
    );
  return text;
}
