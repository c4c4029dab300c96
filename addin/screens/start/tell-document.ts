/** What a document is for us: ours for an application, a résumé, some other text, or nothing yet. */
export type DocumentKind = "resume" | "letter" | "interview-sheet" | "dossier" | "other" | "empty";

/** What the sheets that are made for the candidate begin with. */
const firstLines: Record<string, DocumentKind> = {
  "interview sheet": "interview-sheet",
  "vorbereitung auf das gespräch": "interview-sheet",
  "application dossier": "dossier",
  bewerbungsmappe: "dossier",
};
const greeting =
  /^(?:dear\s|to whom it may concern|sehr geehrte|guten tag|hello\b|hi\b|hallo\b|liebe[rs]?\s)/iu;
const leave =
  /^(?:yours(?: (?:sincerely|faithfully|truly))?,?$|sincerely|respectfully|all the best|best,?$|cheers,?$|(?:with )?(?:(?:kind|best|warm|many)(?:est)? )?(?:regards|wishes)|(?:mit )?(?:freundlichen?|besten?|herzlichen?|schönen?|lieben?|vielen?) gr(?:ü|ue)(?:ß|ss)en?)/iu;
/** Words that head the parts a résumé is made of, in the languages that résumés come in here. */
const titles =
  /(?:^|[^\p{L}])(?:experience|employment|work history|career(?: history)?|internships?|education|studies|academic background|qualifications|(?:\p{L}+ )?skills|competenc(?:e|i)es|expertise|berufserfahrung|(?:beruflicher )?werdegang|erfahrung|praktika|stationen|(?:schul|aus|weiter|berufs)?bildung|studium|\p{L}*kenntnisse|kompetenzen|fähigkeiten|qualifikationen|expérience|formation|compétences|experiencia|formación|educación|habilidades|esperienza)(?:[^\p{L}]|$)/iu;
/** Longer lines are sentences. */
const longestTitle = 5;
const times =
  /(?:19|20)\d\d\s*(?:[–—-]|to|until|bis)\s*(?:(?:\p{L}{3,9}\.?|\d{1,2}[./])\s*)?(?:(?:19|20)\d\d|present|today|now|current|heute)|(?:^|[^\p{L}])(?:since|seit)\s(?:\p{L}{3,9}\.?\s|\d{1,2}[./])?(?:19|20)\d\d/iu;
/** One may stand in any text. */
const fewestTimes = 2;

/**
 * Guesses from the lines alone, before anything is imported. A résumé has a heading of the parts that make one, or several
 * stretches of time; a letter, which speaks of both in sentences, greets and takes its leave.
 */
export function tellDocument(texts: readonly string[]): DocumentKind {
  const lines = texts.map((text) => text.trim()).filter((text) => text !== "");
  const [first] = lines;
  if (first === undefined) return "empty";
  const made = firstLines[first.toLowerCase()];
  if (made) return made;
  const headed = lines.filter(isTitle).length;
  // "Department of Education" may be whom a letter goes to.
  if (lines.some((line) => greeting.test(line)) && lines.some((line) => leave.test(line)) && headed < 2)
    return "letter";
  return headed > 0 || lines.filter((line) => times.test(line)).length >= fewestTimes ? "resume" : "other";
}

function isTitle(line: string): boolean {
  const title = /^([^:]+):(?:\s|$)/u.exec(line)?.[1] ?? line;
  return !/[.!?,]$/u.test(title) && title.split(/\s+/u).length <= longestTitle && titles.test(title);
}
