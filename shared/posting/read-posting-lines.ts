/** A posting as lines, each in the section its heading opens. */

export type PostingSection = "must" | "nice" | "skills" | "duties" | "about" | "offer" | "process" | "other";

export interface PostingLine {
  /** Without bullet glyph and surrounding blanks; `text.slice(start, end)` of the posting. */
  text: string;
  start: number;
  end: number;
  bullet: boolean;
  heading: boolean;
  section: PostingSection;
}

/** In this order: the first pattern that fits a heading decides. */
const headingKinds: [PostingSection, RegExp][] = [
  [
    "process",
    /\b(?:application|apply|how to|interview|hiring process|bewerb\w*|kontakt|contact|documents|materials|submit|next steps|writing samples|statement guidelines|references|equal|diversity|eeo|datenschutz|disclaimer|ansprechpartner\w*|timeline|calendar)\b/iu,
  ],
  [
    "offer",
    /\b(?:benefits?|we offer|offer(?:ing)?|perks?|compensation|salary|what you get|what you(?:'|’)ll get|why (?:join|us|work)|wir bieten|bieten wir|das bieten|unser angebot|angebot|vorteile|vergütung|gehalt|career|growth|progression|professional development|das erwartet dich bei uns|deine benefits|wir freuen uns|work environment|facilities)\b/iu,
  ],
  [
    "nice",
    /\b(?:nice[- ]to[- ]haves?|bonus|preferred|desirable|desired|pluses|plus points|a plus|advantageous|ideally|would be great|good to have|extra points|von vorteil|wünschenswert|idealerweise|pluspunkte|optional|additional qualifications|it(?:'|’)s a plus)\b/iu,
  ],
  [
    "must",
    /\b(?:requirements?|required|qualifications?|what you(?:'|’)?(?:ll)? (?:bring|need|have)|you (?:bring|have|are|need)|who you are|must[- ]haves?|essential|minimum|your profile|candidate profile|ideal candidate|about you|profil|ihr profil|dein profil|anforderung\w*|voraussetzung\w*|qualifikation\w*|das bringst du mit|das bringen sie mit|sie bringen mit|du bringst mit|was (?:du|sie) mitbring\w*|mitbringst|mitbringen|wir erwarten|erwarten wir|das wünschen wir uns|was wir erwarten|we(?:'|’)re looking for|we are looking for|looking for in|person specification|eligibility|licen[cs]es? (?:&|and) certif\w*|education and experience|education (?:&|and) experience|experience and skills)\b/iu,
  ],
  [
    "skills",
    /\b(?:technical skills|skills?|technical expertise|areas of expertise|competenc(?:ies|es)|kenntnisse|fähigkeiten|kompetenzen|know[- ]how|industry knowledge|abilities)\b/iu,
  ],
  [
    "duties",
    /\b(?:responsibilit\w*|duties|tasks?|what you(?:'|’)?(?:ll)? (?:do|be doing)|you will|you(?:'|’)ll|your role|the role|role|position|job description|job summary|day[- ]to[- ]day|aufgaben\w*|tätigkeit\w*|das erwartet (?:sie|dich)|deine mission|expectations|key projects|projects?|stellenbeschreibung|einsatzgebiet)\b/iu,
  ],
  [
    "about",
    /\b(?:about|who we are|our (?:company|team|mission|story|values|culture)|company|culture|values|über uns|wer wir sind|das unternehmen|wir sind|die klinik|unser team|portfolio|team structure|department|metrics|strengths|environment)\b/iu,
  ],
];

const bulletGlyph = /^(?:[-–—•·●◦▪■□►▶➢➤✓✔*+»›‣⁃∙]|\d{1,2}[.)]|[a-z]\))\s+/u;

function findHeadingKind(text: string): PostingSection | null {
  const bare = text.replace(/[:*#_]+\s*$/u, "").replace(/^[*#_\s]+/u, "");
  for (const [kind, pattern] of headingKinds) if (pattern.test(bare)) return kind;
  return null;
}

function isHeading(
  text: string,
  bullet: boolean,
  next: { bullet: boolean; blankBefore: boolean } | null,
): boolean {
  const bare = text.replace(/^[#*_\s]+|[*_\s]+$/gu, "");
  const count = bare.split(/\s+/u).length;
  if (bare === "" || count > 9 || bullet || /[.,;]$/u.test(bare)) return false;
  if (/^#{1,4}\s|^\*\*[^*]+\*\*:?$/u.test(text)) return true;
  if (/:$/u.test(bare)) return true;
  const known = findHeadingKind(bare) !== null;
  if (/[!?…]$/u.test(bare)) return known && count <= 7;
  if (bare === bare.toUpperCase() && /\p{Lu}{3}/u.test(bare) && count <= 6)
    return known || next?.bullet === true;
  return known && count <= 6 && next !== null && (next.bullet || next.blankBefore || count <= 4);
}

/** Every non-empty line of a normalized posting. Lines before the first heading belong to `other`. */
export function readPostingLines(text: string): PostingLine[] {
  const raw: { text: string; start: number; bullet: boolean; blankBefore: boolean }[] = [];
  let at = 0;
  let blank = false;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") blank = true;
    else {
      const lead = line.length - line.trimStart().length;
      const glyph = bulletGlyph.exec(trimmed)?.[0] ?? "";
      raw.push({
        text: trimmed.slice(glyph.length),
        start: at + lead + glyph.length,
        bullet: glyph !== "",
        blankBefore: blank,
      });
      blank = false;
    }
    at += line.length + 1;
  }
  let section: PostingSection = "other";
  return raw.map((line, i) => {
    const heading = i > 0 && isHeading(line.text, line.bullet, raw[i + 1] ?? null);
    if (heading) {
      const kind = findHeadingKind(line.text);
      // A heading of no known kind ends a list of requirements, but a sub-heading within the list does not.
      if (kind) section = kind;
      else if (!(section === "must" || section === "nice") || line.blankBefore) section = "other";
    } else if (line.blankBefore && !line.bullet && raw[i - 1]?.bullet) {
      // Behind the list and set off from it: no item of it any more.
      section = "other";
    }
    return {
      text: line.text,
      start: line.start,
      end: line.start + line.text.length,
      bullet: line.bullet,
      heading,
      section,
    };
  });
}
