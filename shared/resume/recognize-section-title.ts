import { scoreEmployer } from "./employer-words.ts";
import type { SectionKind } from "./model.ts";

/** Titles in these very words open a section, however plain they look. */
const exact: Record<Exclude<SectionKind, never>, string> = {
  contact:
    "contact|contact details|contact information|contact info|personal details|personal information|personal data|kontakt|kontaktdaten|persönliche daten|persönliche angaben|zur person|angaben zur person|anschrift|coordonnées|datos personales",
  summary:
    "summary|professional summary|executive summary|career summary|summary of qualifications|profile|professional profile|personal profile|career profile|about|about me|objective|objectives|career objective|career goal|personal statement|overview|highlights|professional overview|introduction|profil|kurzprofil|über mich|zusammenfassung|berufliches profil|persönliches profil|persönlichkeit|kurzvorstellung|ziel|berufsziel|profil professionnel|perfil|perfil profesional",
  experience:
    "experience|work experience|professional experience|employment|employment history|work history|career history|career|professional background|relevant experience|related experience|experience and achievements|employment experience|positions held|academic appointments|appointments|academic positions|professional appointments|teaching experience|clinical experience|research experience|industry experience|internships|internship experience|professional history|career history and accomplishments|selected experience|berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufliche erfahrungen|berufspraxis|berufliche laufbahn|berufliche stationen|beruflicher hintergrund|werdegang|arbeitserfahrung|praktische erfahrung|praktische erfahrungen|praktika|erfahrung|tätigkeiten|berufliche tätigkeit|berufliche tätigkeiten|expérience professionnelle|expérience|experiencia|experiencia laboral|教学经验|工作经验|工作经历|相关经验",
  education:
    "education|education and training|academic background|academic history|educational background|education background|academic qualifications|qualifications and education|education and qualifications|education & training|studies|schooling|training and education|academic training|ausbildung|bildung|bildungsweg|schulbildung|studium|ausbildung und studium|studium und ausbildung|schule und ausbildung|schulische ausbildung|akademische ausbildung|akademischer werdegang|schulischer werdegang|bildungsgang|aus- und weiterbildung|berufsausbildung|hochschulbildung|schule|formation|formación|educación|教育背景|教育经历",
  skills:
    "skills|technical skills|key skills|core skills|core competencies|competencies|key competencies|areas of expertise|expertise|skills and abilities|skills & abilities|skill set|skills summary|professional skills|relevant skills|hard skills|soft skills|computer skills|it skills|tools|tools and technologies|technologies|tech stack|technical expertise|technical proficiencies|technical knowledge|skills and tools|skills & tools|skills and competencies|skills and expertise|clinical skills|kitchen skills|abilities|strengths|specialties|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it-kenntnisse|edv-kenntnisse|edv kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|fachliche kompetenzen|kernkompetenzen|besondere kenntnisse|weitere kenntnisse|technische kenntnisse|softwarekenntnisse|computerkenntnisse|qualifikationen|stärken|soziale kompetenzen|compétences|habilidades|技能",
  projects:
    "projects|selected work|selected works|student work|case studies|personal projects|selected projects|key projects|academic projects|side projects|project experience|open source|open source contributions|open source contribution|open source projects|portfolio|projekte|ausgewählte projekte|projekterfahrung|eigene projekte|projets|proyectos",
  certificates:
    "certificates|certifications|zusatzqualifikationen|zusatzqualifikation|licenses|licences|licenses and certifications|licences and certifications|certifications and licenses|certificates and licences|certifications & licenses|licenses & certifications|licences & certifications|professional certifications|certifications and training|training|training and certifications|courses|courses and certifications|professional development|credentials|accreditations|technical courses|continuing education|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|fort- und weiterbildung|fort- und weiterbildungen|fortbildungen und zertifikate|weiterbildungen und zertifikate|zertifikate und weiterbildungen|lizenzen|führerschein|führerscheine|schulungen|lehrgänge|certificats|certificaciones",
  languages:
    "languages|language skills|foreign languages|language proficiency|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|语言",
  publications:
    "publications|papers|publications and papers|selected publications|publications and presentations|presentations|talks|conference presentations|research papers|patents|publikationen|veröffentlichungen|vorträge|publikationen und vorträge|发表作品",
  other:
    "interests|teaching|grants|grants and awards|hobbies|hobbies and interests|interests and hobbies|activities|extracurricular activities|activities and honors|volunteering|volunteer work|volunteer experience|volunteer|community involvement|community service|awards|honors|honours|honors and awards|awards and honors|achievements|key achievements|accomplishments|selected achievements|memberships|professional memberships|professional affiliations|affiliations|references|referees|additional information|further information|miscellaneous|military service|interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|soziales engagement|auszeichnungen|preise|mitgliedschaften|referenzen|sonstiges|weiteres|weitere angaben|wehrdienst|zivildienst|bundesfreiwilligendienst|auslandsaufenthalte|centres d'intérêt|获奖经历",
};

/**
 * Words that name a kind by themselves. With words that only qualify ("Selected clinical experience", "Weitere
 * Sprachkenntnisse") a title of them is as good as one of the list above.
 */
const naming: Record<SectionKind, string> = {
  contact: "contact|contacts|kontakt|kontaktdaten|anschrift|adresse|address",
  summary:
    "summary|profile|objective|objectives|overview|statement|bio|biography|introduction|profil|kurzprofil|zusammenfassung|berufsziel|vorstellung|kurzvorstellung|resumen|résumé",
  experience:
    "experience|experiences|employment|career|jobs|posts|positions|roles|appointments|internship|internships|placements|work|berufserfahrung|berufserfahrungen|werdegang|erfahrung|erfahrungen|praktika|praktikum|berufspraxis|stationen|tätigkeit|tätigkeiten|laufbahn|beschäftigung|beschäftigungen|anstellungen|berufstätigkeit|berufstätigkeiten|berufsweg|berufslaufbahn|experiencia|expérience|expériences|esperienza",
  education:
    "education|studies|schooling|school|schools|college|university|degrees|degree|academics|apprenticeship|apprenticeships|ausbildung|ausbildungen|bildung|bildungsweg|studium|schule|schulbildung|schulzeit|lehre|berufsausbildung|bildungsgang|hochschule|universität|studiengänge|formation|formación|estudios|études",
  skills:
    "skills|skill|competencies|competences|competence|expertise|abilities|strengths|proficiencies|technologies|technology|systems|tools|toolbox|toolkit|software|capabilities|specialties|specialities|specialisms|tech|techniques|toolset|kenntnisse|kompetenzen|fähigkeiten|fertigkeiten|stärken|qualifikationen|qualifications|fachwissen|know-how|werkzeuge|technologien|schwerpunkte|it-kenntnisse|edv-kenntnisse|computerkenntnisse|fachkenntnisse|compétences|habilidades|competencias|aptitudes|competenze",
  projects: "projects|project|portfolio|projekte|projekt|projets|proyectos",
  certificates:
    "certificates|certificate|certifications|certification|licenses|licences|license|licence|registrations|registration|admissions|accreditations|credentials|tickets|courses|course|trainings|training|workshops|seminars|cpd|zertifikate|zertifizierungen|zertifikat|lizenzen|lizenz|fortbildung|fortbildungen|weiterbildung|weiterbildungen|schulungen|schulung|lehrgänge|seminare|kurse|führerschein|führerscheine|scheine|nachweise|approbation|zulassungen|berechtigungen|befähigungen|certificats|certificaciones|cursos",
  languages:
    "languages|language|sprachen|sprache|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|langues|idiomas|lingue",
  publications:
    "publications|publication|writing|writings|papers|articles|talks|presentations|patents|lectures|publikationen|publikation|veröffentlichungen|vorträge|aufsätze|artikel|fachbeiträge|patente|publicaciones",
  other:
    "interests|interest|hobbies|hobby|volunteering|volunteer|voluntary|activities|awards|award|honors|honours|prizes|recognition|recognitions|commendations|distinctions|scholarships|grants|memberships|membership|affiliations|associations|references|referees|miscellaneous|achievements|accomplishments|community|leisure|interessen|hobbys|ehrenamt|ehrenämter|engagement|auszeichnungen|ehrungen|würdigungen|preise|stipendien|mitgliedschaften|mitgliedschaft|referenzen|sonstiges|verschiedenes|freizeit|wehrdienst|zivildienst|auslandsaufenthalt|auslandsaufenthalte|intereses|loisirs",
};
const qualifying = new Set(
  "professional work working personal key core main major selected recent relevant related additional other further previous earlier past current present my our the a an of in and or for to at with from technical technological general special specialist specific academic clinical teaching research industry industrial legal military practical hands-on computer it digital soft hard transferable language foreign practice history background record information details data list area areas field fields level life paid unpaid full-time part-time freelance leadership management community social extracurricular continuing further vocational higher secondary formal post-graduate postgraduate undergraduate driving safety bar board nursing medical kitchen classroom laboratory lab site trade craft event events charity sports sport music personal open source side and/or beruflicher berufliche beruflichen berufliches praktische praktischer praktisches fachliche fachlicher fachliches persönliche persönlicher persönliches schulische schulischer akademische akademischer akademisches weitere weiterer weiteres wichtige wichtigste ausgewählte relevante sonstige besondere zusätzliche soziale soziales technische methodische digitale ehrenamtliche ehrenamtliches bisherige bisheriger aktuelle meine mein meinem und oder sowie der die das des im in zur zum für von mit als neben stichworten profesional professionnelle professionnel laboral académica técnicas de del la les et y".split(
    " ",
  ),
);

/** With the look of a heading, these words within a title say enough. In this order. */
const loose: [SectionKind, RegExp][] = [
  [
    "other",
    /\b(?:volunt\w*|awards?|honou?rs|interests|hobb(?:y|ies|ys)|references|memberships|affiliations|ehrenamt\w*|engagement|interessen|referenzen|auszeichnungen)\b|^(?:outside|beyond|besides|away from|off[- ]duty|after hours|when i'?m not|when not|au(?:ß|ss)erhalb|neben de[mr]|abseits|nach feierabend|und sonst)\b/iu,
  ],
  [
    "publications",
    /\b(?:publi[ck]ations?|papers|presentations|patents|publikationen|veröffentlichungen|published|written|talks)\b/iu,
  ],
  ["projects", /\b(?:projects?|projekte?|open source|things i(?:'ve| have)? (?:built|made))\b/iu],
  [
    "contact",
    /\b(?:contact|kontakt\w*|personal details|persönliche daten|reach me|get in touch|find me|erreichen)\b/iu,
  ],
  [
    "experience",
    /\b(?:experience|employment|work history|career|internships?|worked|jobs|berufserfahrung|\w*werdegang|erfahrung(?:en)?|praktika|berufspraxis|gearbeitet|arbeitgeber|beruflich\w*|stationen)\b/iu,
  ],
  [
    "certificates",
    /\b(?:certifi\w+|licen[cs]es?|courses|zertifi\w+|weiterbildung\w*|fortbildung\w*|admissions?|admitted|registrations?)\b/iu,
  ],
  ["languages", /\b(?:language skills|languages|sprach\w+|i speak|spreche)\b/iu],
  [
    "education",
    /\b(?:education|academic|degrees?|\w*ausbildung|studium|bildung\w*|studied|studiert|gelernt|learned|learnt)\b/iu,
  ],
  [
    "skills",
    /\b(?:skills|competenc\w+|expertise|proficienc\w+|technologies|\w*kenntnisse|\w*kompetenzen|fähigkeiten|strengths|stärken)\b|\b(?:what i (?:can|do|know|bring|offer|use|am good)|i(?:'m| am) good at|i work with|was ich (?:kann|mitbringe|biete)|das kann ich|womit ich)\b/iu,
  ],
  [
    "summary",
    /\b(?:summary|profile|objective|about me|zusammenfassung|profil|who i am|what i'?m looking for|in short|in brief|nutshell|at a glance|in a few words|in kürze|kurz gesagt|auf einen blick|zu meiner person|wer ich bin|das bin ich)\b/iu,
  ],
];

const byTitle = new Map<string, SectionKind>();
for (const [kind, titles] of Object.entries(exact)) {
  for (const title of titles.split("|")) {
    byTitle.set(title, kind as SectionKind);
    byTitle.set(title.replace(/ /gu, ""), kind as SectionKind);
  }
}
const byWord = new Map<string, SectionKind>();
for (const [kind, words] of Object.entries(naming))
  for (const word of words.split("|")) byWord.set(word, kind as SectionKind);

/** Lower case without numbering, emoji, colon, brackets and letter-spacing ("E D U C A T I O N"). */
export function foldSectionTitle(text: string): string {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, "");
  return joinSpacedLetters(bare)
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/(?: (?:&|\+) |\s*\/\s*)/gu, " and ")
    .replace(/\s*\(.*\)$/u, "");
}

/** "S K I L L S" and "W O R K   H I S T O R Y" without the blanks between their letters; other texts as they are. */
export function joinSpacedLetters(text: string): string {
  if (text.length > 200 || !/^\p{L}(?:\s+\p{L}){3,}$/u.test(text)) return text;
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ""))
    .join(" ");
}

/** A word that names a kind, or is a title by itself ("Zusatzqualifikationen"). */
const kindOf = (word: string): SectionKind | undefined => byWord.get(word) ?? byTitle.get(word);

/** What a title of naming and qualifying words names; null where it has any other word or none that names. */
function readWords(title: string): SectionKind | null {
  const words = title.split(/[\s,/|+-]+|(?<=\p{L})-(?=\s)/u).filter((word) => word !== "" && word !== "&");
  if (words.length > 6) return null;
  if (!words.every((word) => kindOf(word) !== undefined || qualifying.has(word) || /^\p{L}+-$/u.test(word)))
    return null;
  // "Work and education" opens two sections at once and "Training in languages" is training: the first part decides.
  const first = title.split(/ (?:and|und|&|of|in|et|y|,) |, | \/ /u)[0]!.split(/[\s/-]+/u);
  const named = first.filter((word) => kindOf(word) !== undefined);
  // In "Project experience" and "language training" the last noun names; "work" is what it qualifies.
  const last = named.at(-1) ?? words.find((word) => kindOf(word) !== undefined);
  if (last === undefined || (last === "work" && words.length === 1)) return null;
  return kindOf(last)!;
}

/** The kind a title names. `exact` titles need no look of a heading; others do. Null when the words say nothing. */
export function recognizeSectionTitle(text: string): { kind: SectionKind; exact: boolean } | null {
  if (text.length > 80) return null;
  const folded = foldSectionTitle(text);
  if (folded === "") return null;
  const known =
    byTitle.get(folded) ??
    byTitle.get(folded.replace(/ and /g, " & ")) ??
    byTitle.get(folded.replace(/ und /g, " und ")) ??
    byTitle.get(folded.replace(/^my |^meine? /u, ""));
  if (known) return { kind: known, exact: true };
  const named = readWords(folded);
  // One word such as "Software" may as well be something else, and "Language School" an employer.
  if (named) return { kind: named, exact: folded.includes(" ") && scoreEmployer(folded) === 0 };
  // "Experience and education" opens two sections at once; the first word decides.
  const first = folded.split(/ (?:and|und) |, /u)[0]!;
  const firstKnown = byTitle.get(first);
  if (firstKnown) return { kind: firstKnown, exact: false };
  for (const [kind, pattern] of loose) if (pattern.test(folded)) return { kind, exact: false };
  return null;
}
