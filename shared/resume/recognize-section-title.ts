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
    "projects|personal projects|selected projects|key projects|academic projects|side projects|project experience|open source|open source contributions|open source contribution|open source projects|portfolio|projekte|ausgewählte projekte|projekterfahrung|eigene projekte|projets|proyectos",
  certificates:
    "certificates|certifications|licenses|licences|licenses and certifications|licences and certifications|certifications and licenses|certificates and licences|certifications & licenses|licenses & certifications|licences & certifications|professional certifications|certifications and training|training|training and certifications|courses|courses and certifications|professional development|credentials|accreditations|technical courses|continuing education|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|fort- und weiterbildung|fort- und weiterbildungen|fortbildungen und zertifikate|weiterbildungen und zertifikate|zertifikate und weiterbildungen|lizenzen|führerschein|führerscheine|schulungen|lehrgänge|certificats|certificaciones",
  languages:
    "languages|language skills|foreign languages|language proficiency|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|语言",
  publications:
    "publications|papers|publications and papers|selected publications|publications and presentations|presentations|talks|conference presentations|research papers|patents|publikationen|veröffentlichungen|vorträge|publikationen und vorträge|发表作品",
  other:
    "interests|teaching|grants|grants and awards|hobbies|hobbies and interests|interests and hobbies|activities|extracurricular activities|activities and honors|volunteering|volunteer work|volunteer experience|volunteer|community involvement|community service|awards|honors|honours|honors and awards|awards and honors|achievements|key achievements|accomplishments|selected achievements|memberships|professional memberships|professional affiliations|affiliations|references|referees|additional information|further information|miscellaneous|military service|interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|soziales engagement|auszeichnungen|preise|mitgliedschaften|referenzen|sonstiges|weiteres|weitere angaben|zusatzqualifikationen|wehrdienst|zivildienst|bundesfreiwilligendienst|auslandsaufenthalte|centres d'intérêt|获奖经历",
};

/** With the look of a heading, these words within a title say enough. In this order. */
const loose: [SectionKind, RegExp][] = [
  [
    "other",
    /\b(?:volunteer\w*|awards?|honou?rs|interests|hobb(?:y|ies|ys)|references|memberships|affiliations|ehrenamt\w*|engagement|interessen|referenzen|auszeichnungen)\b/iu,
  ],
  ["publications", /\b(?:publications?|papers|presentations|patents|publikationen|veröffentlichungen)\b/iu],
  ["projects", /\b(?:projects?|projekte?|open source)\b/iu],
  [
    "experience",
    /\b(?:experience|employment|work history|career|internships?|berufserfahrung|werdegang|erfahrung(?:en)?|praktika|berufspraxis)\b/iu,
  ],
  ["certificates", /\b(?:certifi\w+|licen[cs]es?|courses|zertifi\w+|weiterbildung\w*|fortbildung\w*)\b/iu],
  ["languages", /\b(?:language skills|languages|sprach\w+)\b/iu],
  ["education", /\b(?:education|academic|degrees?|ausbildung|studium|bildung\w*)\b/iu],
  [
    "skills",
    /\b(?:skills|competenc\w+|expertise|proficienc\w+|technologies|kenntnisse|kompetenzen|fähigkeiten)\b/iu,
  ],
  ["summary", /\b(?:summary|profile|objective|about me|zusammenfassung|profil)\b/iu],
  ["contact", /\b(?:contact|kontakt\w*|personal details|persönliche daten)\b/iu],
];

const byTitle = new Map<string, SectionKind>();
for (const [kind, titles] of Object.entries(exact)) {
  for (const title of titles.split("|")) byTitle.set(title, kind as SectionKind);
}

/** Lower case without numbering, emoji, colon and letter-spacing ("E D U C A T I O N"). */
export function foldSectionTitle(text: string): string {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, "");
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(bare) ? bare.replace(/ /g, "") : bare;
  return joined
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/ (?:&|\/|\+) /gu, " and ")
    .replace(/\s*\(.*\)$/u, "");
}

/** The kind a title names. `exact` titles need no look of a heading; others do. Null when the words say nothing. */
export function recognizeSectionTitle(text: string): { kind: SectionKind; exact: boolean } | null {
  const folded = foldSectionTitle(text);
  if (folded === "") return null;
  const known =
    byTitle.get(folded) ??
    byTitle.get(folded.replace(/ and /g, " & ")) ??
    byTitle.get(folded.replace(/ und /g, " und "));
  if (known) return { kind: known, exact: true };
  // "Experience and education" opens two sections at once; the first word decides.
  const first = folded.split(/ (?:and|und) /u)[0]!;
  const firstKnown = byTitle.get(first);
  if (firstKnown) return { kind: firstKnown, exact: false };
  for (const [kind, pattern] of loose) if (pattern.test(folded)) return { kind, exact: false };
  return null;
}
