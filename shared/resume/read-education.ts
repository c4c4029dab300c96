import { scoreEmployer } from "./employer-words.ts";
import { groupEntries, type RawEntry } from "./group-entries.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { Education } from "./model.ts";
import { certainty, hasGap, readStatements } from "./read-positions.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { type HeadPart, looksLikeTown, splitAtCommas, splitHead } from "./split-head.ts";
import { findUnfinished, scoreDegree, scoreSchool } from "./study-words.ts";

const grade =
  /^(?:gpa|grade|note|abschlussnote|notendurchschnitt|cum laude|magna cum laude|summa cum laude|with (?:honou?rs|distinction)|first class|2:1|2:2|[\d.,]+\s*\/\s*[\d.,]+)/iu;
const detail =
  /^(?:minor|major|thesis|dissertation|relevant coursework|coursework|honou?rs|gpa|grade|note|schwerpunkt\w*|abschlussarbeit|bachelorarbeit|masterarbeit|thema|activities|areas? of concentration|related course ?work|concentration|durchschnittsnote|abschlussnote|specialization|focus|vertiefung)\b/iu;
const fieldIn =
  /^((?:bachelor|master|associate|doctor|ph\.?\s?d\.?|diplom(?:a|studium)?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?a\.?|m\.?a\.?|b\.?s\.?|m\.?s\.?|b\.?eng\.?|m\.?eng\.?|mba|certificate|degree|studium|studium der|lehramt|ausbildung|hn[cd]|btec|[ns]vq|[bm]sn|ll\.?[bm]\.?|mphil|mres|pgce|pgdip|pgcert|minor|b\.?ed\.?|m\.?ed\.?)[^,]*?)\s+(?:in|der|des|für|im fach)\s+(.+)$/iu;
const fieldBehind =
  /^((?:bachelor|master|associate)(?:(?:'|’)?s)?(?: degree)?(?: of (?:science|arts|engineering|education|laws|business administration|nursing|applied science|fine arts))?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?a\.?|m\.?a\.?|b\.s\.|m\.s\.|bs|ms|b\.?eng\.?|m\.?eng\.?|ph\.?\s?d\.?|diplom|magister|bsc|msc|hnd|hnc|a\.a\.s?\.?)(?:\s*[,:–-]\s*|\s*\(|\s+)([\p{Lu}][^()]*)\)?$/iu;

function splitDegree(text: string): { degree: string; field: string | null } {
  const named = fieldIn.exec(text) ?? fieldBehind.exec(text);
  if (!named) return { degree: text, field: null };
  const field = named[2]!
    .replace(/^(?:in|im)\s+/u, "")
    .replace(/[\s,;]+$/u, "")
    // "(3.2 / 4.0)" cut in two leaves half a bracket at either end.
    .replace(/^([^()]*)\)$/u, "$1")
    .replace(/\s*\([^)]*$/u, "")
    .replace(/,\s*(?:gpa|grade|note)\b.*$/iu, "");
  if (field === "" || /^(?:of|degree|programme?)\b/iu.test(field)) return { degree: text, field: null };
  return { degree: named[1]!.replace(/[\s,(–-]+$/u, ""), field };
}

/** Learned with an employer, whose name tells no school. */
const apprenticeship =
  /^(?:ausbildung|berufsausbildung|lehre|umschulung|apprenticeship|abgeschlossene ausbildung|duales studium)\b/iu;

/** Time that was neither learning nor work. */
const timeOff =
  /^(?:familienphase|familienzeit|elternzeit|mutterschutz|pflegezeit|auszeit|arbeits?suchend|arbeitssuche|orientierungsphase|weltreise|reisen?|parental leave|maternity leave|paternity leave|career break|gap year|sabbatical|travel(?:ling)?|job search)(?![\p{L}])/iu;

interface Scored extends HeadPart {
  degree: number;
  school: number;
}

const scorePart = (part: HeadPart, learned: boolean): Scored => {
  const employer = scoreEmployer(part.text);
  return {
    ...part,
    degree: scoreDegree(part.text),
    school: scoreSchool(part.text) + (employer >= 5 || (learned && employer > 0) ? 1 : 0),
  };
};

/** "BSc Nursing, Oak College, Ulm" cut into degree and school; whole where it is but one of them. */
function splitStudy(part: HeadPart, alone: boolean): Scored[] {
  const learned = apprenticeship.test(part.text);
  const whole = scorePart(part, learned);
  const pieces = splitAtCommas(part.text);
  if (pieces.length < 2 || whole.degree === 0) return [whole];
  const scored = pieces.map((text) => scorePart({ ...part, text }, learned));
  const cut = (at: number) => [
    scorePart({ ...part, text: pieces.slice(0, at).join(", ") }, learned),
    // What stands beside a degree is where it was earned, whatever it is called.
    { ...part, text: pieces.slice(at).join(", "), degree: 0, school: 1 },
  ];
  const isSchool = (one: Scored) => one.school > 0 && one.school >= one.degree;
  const school = scored.findIndex(isSchool);
  const degree = scored.findIndex((one) => one.degree > 0 && !isSchool(one));
  if (degree === 0 && school > 0) return cut(school);
  if (school === 0 && degree > 0) {
    const [first, second] = [pieces.slice(0, degree).join(", "), pieces.slice(degree).join(", ")];
    return [{ ...part, text: first, degree: 0, school: 1 }, scorePart({ ...part, text: second }, learned)];
  }
  // No word tells the school: behind a degree that names its field or trade a name can only be that.
  const complete = learned || splitDegree(pieces[0]!).field !== null;
  return school < 0 && degree === 0 && alone && complete && /^\p{Lu}\S*\s/u.test(pieces[1]!)
    ? cut(1)
    : [whole];
}

function readEntry(entry: RawEntry, context: ReadingContext): Education | null {
  const { parts, places } = splitHead(entry.head);
  const date = entry.head.find((head) => head.date)?.date ?? null;
  // "– in progress", "abgebrochen": beside a degree it says that none was earned.
  const isOpen = (text: string) =>
    text.split(/\s+/u).length <= 5 && findUnfinished(text) === text && scoreDegree(text) === 0;
  const details = parts.filter(
    (part) => detail.test(part.text) || grade.test(part.text) || isOpen(part.text),
  );
  const wanted = parts.filter((part) => !details.includes(part));
  const scored = wanted.flatMap((part) =>
    splitStudy(part, !wanted.some((one) => one !== part && scoreSchool(one.text) > 0)),
  );
  const degree = [...scored].sort((a, b) => b.degree - b.school - (a.degree - a.school))[0];
  const isDegree = degree !== undefined && degree.degree > 0;
  const rest = scored.filter((part) => !(isDegree && part === degree));
  const school = [...rest].sort((a, b) => b.school - b.degree - (a.school - a.degree))[0];
  let institution: string | null = null;
  let certain = true;
  if (school) {
    institution = school.text;
    certain = school.school > 0 || isDegree;
    if (!isDegree && school.school === 0 && rest.length < 2) certain = false;
  }
  let field: string | null = null;
  let degreeText: string | null = null;
  if (isDegree) {
    const cut = splitDegree(degree.text);
    degreeText = cut.degree;
    field = cut.field;
  }
  const left = rest.filter((part) => part !== school);
  if (isDegree && field === null) {
    const beside = left.find(
      (part) => part.row === degree.row && part.school === 0 && part.text.split(/\s+/u).length <= 7,
    );
    if (beside) {
      field = beside.text;
      left.splice(left.indexOf(beside), 1);
    }
  }
  if (!isDegree && left.length > 0 && school && school.school > 0) {
    // A course of study without the word: "Informatik, Universität Ulm".
    degreeText = left.shift()!.text;
    certain = false;
  }
  let place = places[0]?.text ?? null;
  if (institution !== null && place === null) {
    // "State College, Oakhill": what follows the name of a school is its town.
    const pieces = splitAtCommas(institution);
    const town = pieces.length > 1 ? pieces.at(-1)! : "";
    if (
      looksLikeTown(town) &&
      scoreSchool(town) === 0 &&
      scoreDegree(town) === 0 &&
      (isDegree || scoreSchool(institution) > 0)
    ) {
      institution = pieces.slice(0, -1).join(", ");
      place = town;
    }
  }
  let { body } = entry;
  const below = body[0];
  if (
    degreeText === null &&
    below &&
    below.words <= 12 &&
    !below.placeholder &&
    scoreDegree(below.text) > 1 &&
    !detail.test(below.text)
  ) {
    const cut = splitDegree(below.text);
    degreeText = cut.degree;
    field = cut.field;
    body = body.slice(1);
  }
  if (degreeText === null && institution === null) return null;
  if (degreeText === null && timeOff.test(institution ?? "")) return null;
  const id = context.ids("education", institution, degreeText, date?.end ?? null);
  const lines = entry.head.map((head) => head.line);
  const extra = [...details, ...left.filter((part) => part.text.split(/\s+/u).length >= 2)].map((part) => ({
    ...part.line,
    text: part.text,
  }));
  // A lone year in education is when it ended.
  const single = date !== null && date.start === date.end;
  return {
    id,
    sources: sourcesOf(lines, context.versionId),
    ...certainty(lines.some((line) => hasGap(line.text)) && "gap", !certain && "degree-or-school"),
    institution,
    degree: degreeText,
    field,
    place,
    start: single ? null : (date?.start ?? null),
    end: date?.end ?? null,
    dateText: date?.text ?? null,
    details: readStatements([...extra, ...body], "detail", id, context),
  };
}

/** A head without date whose lines hold two schools or two degrees is two entries. */
function splitByRoles(entry: RawEntry): RawEntry[] {
  if (entry.head.length < 3) return [entry];
  const kinds = entry.head.map(
    (head) => (scoreSchool(head.rest) > 0 ? "s" : "") + (scoreDegree(head.rest) > 0 ? "d" : ""),
  );
  const entries: RawEntry[] = [];
  let from = 0;
  let seen = "";
  kinds.forEach((kind, i) => {
    const dated = entry.head[i]!.date !== null && entry.head.slice(from, i).some((head) => head.date);
    if (
      i > from &&
      ((kind === "s" && seen.includes("s")) ||
        (kind === "d" && seen.includes("d")) ||
        (kind === "sd" && seen !== "") ||
        dated)
    ) {
      entries.push({ head: entry.head.slice(from, i), body: [] });
      from = i;
      seen = "";
    }
    seen += kind;
  });
  entries.push({ head: entry.head.slice(from), body: entry.body });
  return entries;
}

export function readEducation(lines: ResumeLine[], context: ReadingContext): Education[] {
  // Where every line is a bullet, the bullets are the entries.
  const allBullets = lines.length > 0 && lines.every((line) => line.bullet || line.ornament);
  const heads = allBullets
    ? lines.map((line) =>
        scoreDegree(line.text) + scoreSchool(line.text) > 0 ? { ...line, bullet: false } : line,
      )
    : lines;
  const { entries } = groupEntries(heads);
  const split = entries.flatMap(splitByRoles);
  const found: Education[] = [];
  for (const entry of split) {
    const one = readEntry(entry, context);
    if (one) found.push(one);
  }
  return found;
}
