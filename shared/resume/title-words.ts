/** Words that make a text a job title, by families, English and German. Compounds count by their last part ("Filialleiterin"). */

import { remember } from "../text/remember.ts";
import { isSelfEmployed, jointOwners } from "./employer-words.ts";

const english =
  // leading and running
  "manager director president officer chief head lead leader supervisor superintendent coordinator co-ordinator organizer organiser administrator executive principal chair chairman chairwoman chairperson dean provost rector warden governor foreman forewoman chargehand boss owner founder co-founder cofounder proprietor partner entrepreneur trader deputy delegate commissioner secretary treasurer registrar trustee generalist ceo cto cfo coo cio cmo vp svp evp md " +
  // offices
  "assistant associate analyst consultant advisor adviser specialist clerk typist receptionist bookkeeper accountant auditor controller comptroller buyer purchaser planner scheduler dispatcher estimator assessor adjuster appraiser examiner underwriter actuary broker banker teller cashier economist statistician representative rep agent salesperson salesman saleswoman seller merchandiser recruiter interviewer trainer mentor coach facilitator strategist marketer publicist copywriter canvasser fundraiser telemarketer researcher expert professional " +
  // building, making, machines
  "engineer developer programmer coder architect designer technician technologist technologe tester operator operative mechanic machinist toolmaker fitter turner welder fabricator assembler rigger electrician plumber carpenter joiner bricklayer mason plasterer roofer tiler glazier painter decorator scaffolder labourer laborer worker handyman builder contractor subcontractor installer maintainer repairer inspector surveyor draughtsman drafter draftsman machinery-operator miner driller blaster apprentice journeyman craftsman craftswoman artisan upholsterer tailor seamstress printer bookbinder " +
  // moving goods and people
  "driver courier rider chauffeur trucker picker packer loader sorter storekeeper stocker warehouseman warehouser porter mover conductor pilot copilot co-pilot captain skipper mate deckhand bosun sailor steward stewardess purser attendant " +
  // health and care
  "nurse doctor physician surgeon registrar consultant pharmacist therapist physiotherapist psychotherapist paramedic dentist hygienist midwife caregiver carer aide orderly radiographer sonographer phlebotomist dietitian dietician nutritionist optometrist optician podiatrist chiropractor osteopath veterinarian vet psychologist psychiatrist counselor counsellor caseworker medic emt rn lpn cna hca matron " +
  // teaching and science
  "teacher tutor lecturer professor instructor educator trainer invigilator librarian archivist curator historian scientist biologist chemist physicist mathematician geologist ecologist linguist fellow scholar postdoc postdoctoral grader demonstrator proctor intern internship extern trainee student-worker playworker childminder nanny babysitter " +
  // kitchens, guests, shops
  "chef sous-chef souschef cook baker butcher patissier pâtissier confectioner brewer distiller commis waiter waitress server bartender barman barmaid barista sommelier busser runner dishwasher expediter caterer host hostess housekeeper concierge bellhop chambermaid maid shopkeeper florist hairdresser stylist barber beautician masseur masseuse valet greeter " +
  // law, order, land
  "lawyer attorney solicitor barrister paralegal counsel judge magistrate notary bailiff usher conveyancer guard sergeant lieutenant corporal cadet marshal ranger constable detective investigator firefighter soldier diplomat ambassador cleaner janitor caretaker gardener landscaper groundskeeper groundsman farmer farmhand forester lifeguard groom zookeeper " +
  // words, pictures, stage
  "editor writer author journalist reporter correspondent columnist presenter translator interpreter proofreader blogger producer photographer videographer cameraman cinematographer illustrator animator artist musician singer dancer actor actress choreographer composer conductor dramaturg producer dj " +
  "volunteer freelancer member contributor helper temp expert liaison au-pair devops sre aufsicht practitioner provider keeper maker reader collector handler finisher operatives ambassador champion advocate evangelist steward";
const german =
  // Endings of compounds too, so nothing here may be the end of other words.
  "entwickler ingenieur leiter leitung chef koch küchenchef pfleger pflegekraft pflegefachkraft pflegefachfrau pflegefachmann pflegehelfer krankenschwester lehrer lehrkraft erzieher pädagoge pädagogin betreuer elektriker elektroniker installateur mechaniker mechatroniker schlosser schreiner tischler zimmerer zimmermann maler lackierer maurer dachdecker fliesenleger klempner schweißer dreher fräser monteur gerüstbauer heizungsbauer buchhalter sachbearbeiter kaufmann kauffrau fachfrau fachmann angestellte angestellter fachangestellte fachangestellter praktikant praktikum werkstudent mitarbeiter assistent assistenz meister techniker berater verkäufer fahrer lagerist fachkraft azubi auszubildende auszubildender geselle gesellin bäcker konditor metzger fleischer kellner servicekraft küchenhilfe spülkraft kassierer bedienung barkeeper rezeptionist hausdame anwalt anwältin jurist referendar richter notar arzt ärztin therapeut logopäde logopädin hebamme sanitäter referent koordinator geschäftsführer vorstand inhaber schichtleiter vorarbeiter polier disponent einkäufer kraft hilfskraft aushilfe aushilfskraft redakteur gestalter grafiker übersetzer dolmetscher lektor texter dozent trainer hausmeister laborant apotheker sekretär freiberufler psychologe psychologin biologe biologin chemiker physiker informatiker mathematiker statistiker administrator architekt zeichner konstrukteur statiker werkzeugmacher maschinenführer anlagenführer produktionshelfer helfer staplerfahrer kommissionierer kurier zusteller lokführer gärtner florist landwirt winzer förster friseur kosmetiker controller prokurist makler vertreter soldat offizier polizist beamter beamtin kommissar feuerwehrmann rektor konrektor professor doktorand promovend tutor volontär werkstudententätigkeit ferienjob nebenjob betriebswirt fachwirt volkswirt steuerberater wirtschaftsprüfer revisor planer prüfer gutachter sozialarbeiter expertin experte spezialist verantwortliche verantwortlicher beauftragte beauftragter sprecher manager direktor präsident präsidentin vorsitzende vorsitzender freiwillige freiwilliger schulbegleitung alltagsbegleiter begleiter moderator musiker schauspieler regisseur fotograf designer supervisor zivildienst zivildienstleistender wehrdienst grundwehrdienst";
/** The commonest of French, Spanish and Italian. */
const romance =
  "ingénieur ingénieure développeur développeuse infirmier infirmière serveur serveuse cuisinier cuisinière vendeur vendeuse professeur professeure avocat avocate comptable stagiaire conseiller conseillère technicien technicienne directeur directrice gérant gérante secrétaire caissier caissière éducateur éducatrice aide-soignant aide-soignante ingeniero ingeniera arquitecto arquitecta médico médica enfermero enfermera abogado abogada profesor profesora maestro maestra camarero camarera cocinero cocinera técnico técnica auxiliar gerente directora jefe jefa dependiente dependienta administrativo administrativa contable asesor asesora programador programadora desarrollador desarrolladora vendedor vendedora becario becaria ingegnere architetto avvocato infermiere infermiera cuoco cuoca cameriere cameriera impiegato impiegata commesso commessa insegnante".split(
    " ",
  );
/** Too short or too common an ending to tell a compound. */
const wholeOnly = new Set(
  "koch maler chef kraft arzt notar planer prüfer dreher trainer meister leiter leitung helfer makler richter fahrer tutor".split(
    " ",
  ),
);

const feminine = (word: string) =>
  /(?:er|eur|ist|ent|ant|or|är|at|ikt|wirt|ar|kurier|ekt|nist|and|end|eut)$/u.test(word)
    ? [`${word}in`, `${word}innen`]
    : [];
const germanWords = new Set(
  german.split(" ").flatMap((word) => [word, ...(word === "chef" || word === "koch" ? [] : feminine(word))]),
);
for (const word of ["köchin", "chefin", "küchenchefin", "souschefin", "gesellin", "referendarin"])
  germanWords.add(word);
const englishWords = new Set([...english.split(" "), ...romance]);
/** Endings worth looking at in compounds, by their length. */
const endings = new Set([...germanWords].filter((word) => word.length >= 4));

const phrases =
  /(?<![\p{L}])(?:chef de (?:partie|rang|cuisine)|demi[- ]chef|front of house|team member|crew member|scrum master|product owner|student worker|sole trader|second in command|site lead|au pair|work experience|freie[rn]? mitarbeit\p{L}*|soldat(?:in)? auf zeit|freiwilliges soziales jahr|fsj|zivildienst|zivildienstleistender|wehrdienst|grundwehrdienst|military service|national service|bundesfreiwilligendienst|elternzeitvertretung|medizinische[r]? fachangestellte[r]?|wissenschaftliche[r]? mitarbeiter(?:in)?|selbst(?:st)?ändige[r]?)(?![\p{L}])/iu;
const startsWithRank =
  /^(?:senior|junior|lead|principal|staff|chief|head|assistant|associate|deputy|vice|executive|trainee|interim|acting|stellvertretende[r]?|leitende[r]?|examinierte[r]?|staatlich|geprüfte[r]?|registered|licensed|certified|qualified|freelance|self-employed)\b/iu;
/** Behind the noun: "II", "(m/w/d)", "Grade 7". */
const tail = /(?:\s+(?:I{1,3}|IV|V|[1-9]|(?:level|grade|band|class)\s+\w+|\([^)]*\)|m\/w\/d|w\/m\/d))+$/iu;
const gender = /[:*_/]-?in(?:nen)?\b|\bin(?:nen)?\b(?=\))|\(in\)/giu;

function isTitleWord(word: string): boolean {
  if (englishWords.has(word) || germanWords.has(word)) return true;
  const bare = word.replace(/(?:e[nrs]?|s)$/u, "");
  if (germanWords.has(bare) && word.length - bare.length <= 2 && bare.length >= 4) return true;
  if (word.includes("-")) return isTitleWord(word.slice(word.lastIndexOf("-") + 1));
  // "Filialleiterin": three letters at least stand before the ending.
  for (let at = 3; at <= word.length - 4; at += 1) {
    const ending = word.slice(at).replace(/(?<=e|er)n$/u, "");
    if (
      endings.has(ending) &&
      (!wholeOnly.has(ending) ||
        /(?:leiter|leitung|meister|fahrer|helfer|planer|prüfer|trainer|arzt|koch|kraft|makler)$/u.test(word))
    )
      return true;
  }
  return false;
}

/** How much a text reads as a job title; 0 when nothing speaks for it. */
export const scoreTitle = remember((text: string): number => {
  if (text.length > 200 || isSelfEmployed(text)) return 0;
  const bare = text
    .replace(gender, "")
    .replace(tail, "")
    .replace(/\s*\([^)]*\)$/u, "")
    .replace(jointOwners, " ");
  const words = bare.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  let score = 0;
  if (words.some(isTitleWord) || phrases.test(text)) score += 2;
  // "Cook, nights" and "Head of Operations": the noun stands last, or before what it is for.
  const head =
    bare
      .split(/\s+(?:of|for|in|to|im|in der|für|der|des|am|an der|-|–)\s+|,/u)[0]!
      .toLowerCase()
      .match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (
    isTitleWord(words.at(-1)!) ||
    (head.length > 0 &&
      head.length <= 4 &&
      isTitleWord(head.at(-1)!) &&
      /\s(?:of|for|to|im|für|der|am)\s/u.test(bare))
  )
    score += 2;
  // "Sachbearbeiterin Jugendamt", "Leiter Vertrieb": German puts the noun first.
  else if (words.length > 1 && germanWords.has(words[0]!) && !englishWords.has(words[0]!)) score += 2;
  if (startsWithRank.test(bare) && words.length <= 6) score += 1;
  if (/\b(?:m\/w\/d|w\/m\/d)\b/iu.test(text)) score += 3;
  return score;
});
