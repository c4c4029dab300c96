/** Which lines of a posting are headings, and what each opens. */

export type PostingSection = "must" | "nice" | "skills" | "duties" | "about" | "offer" | "process" | "other";

/** In this order: the first pattern that fits a heading decides. */
const headingKinds: [PostingSection, RegExp][] = [
  // "Wir freuen uns auf dich, wenn du": whatever it opens with, it goes on with what the reader has.
  [
    "must",
    /^(?!.*(?:plus|bonus|nice|great|ideal|lovely|vorteil|schön|toll|super)).*(?:wenn|falls|if) (?:du|sie|you)(?: \p{L}+)?$/iu,
  ],
  [
    "process",
    /\b(?:application|apply|applying|how to|interview|hiring process|bewerb\w*|bewirb\w*|kontakt|contact|documents|materials|submit|next steps|writing samples|statement guidelines|references|equal|diversity|eeo|datenschutz|disclaimer|ansprechpartner\w*|timeline|calendar|rückfragen|haben wir dein interesse)\b/iu,
  ],
  [
    "duties",
    /\b(?:essential (?:functions|duties)|job purpose|what you(?:'|’)?(?:ll| will)? (?:do|be doing|work on)|what your day|was du (?:machst|tust)|was sie (?:tun|machen)|was dich erwartet|was sie erwartet|darum geht(?:'|’)?s|your mission|deine mission|ihre mission|the assignment|aufgabenfeld|aufgabengebiet)(?![\p{L}])/iu,
  ],
  [
    "offer",
    /(?:\b(?:benefits?|(?:überzeugen|begeistern|verwöhnen|punkten|legen) wir|we offer|we(?:'|’)ve got|we have|wir haben|was wir (?:haben|zahlen)|was wir dir|offer(?:ing)?|can offer|we give|perks?|compensation|salary|remuneration|what you(?:'|’)?(?:ll| will)? get|what(?:'|’)?s in it|what(?:'|’)?s on the table|in return|why (?:join|us|work)|wir bieten|bieten wir|das bieten|unser angebot|angebot|vorteile|vergütung|gehalt|career|growth|progression|professional development|das erwartet dich bei uns|das gibt(?:'|’)?s|das gibt es|bei uns (?:gibt|erwartet|bekommst|findest)|das hast du davon|das bekommst du|du (?:von uns )?bekommst|sie (?:von uns )?bekommen|was wir (?:bieten|draufpacken|dir geben)|freuen sie sich auf|darauf (?:kannst|können|darfst|dürfen)|worauf (?:du|sie)|freu dich auf|darauf kannst du dich freuen|deine benefits|wir freuen uns|work environment|facilities)(?![\p{L}]))/iu,
  ],
  [
    "nice",
    /(?:\b(?:nice[- ]to[- ]haves?|nice if|^nice$|we (?:also )?appreciate|we(?:'|’)d (?:also )?appreciate|should[- ]haves?|could[- ]haves?|bonus|preferred|desirables?|desired|pluses|plus points|a plus|advantageous|advantages?|assets?|ideally|(?:would|will) be (?:\w+ ){0,2}(?:great|lovely|nice|good|ideal|helpful|welcome|useful)|good to have|great to have|even better|extras?|extra points|brownie points|cherry on (?:the )?top|icing on the cake|von vorteil|wünschenswert|idealerweise|pluspunkte?|sahnehäubchen|kirsche auf|optional|kein muss|schön wäre\w*|toll wäre\w*|das wäre (?:schön|toll|super)|additional qualifications|it(?:'|’)s a plus)(?![\p{L}]))/iu,
  ],
  [
    "must",
    /(?:\b(?:requirements?|required|qualifications?|what (?:you(?:'|’)?(?:ll| will)?|do you) (?:bring|need|have|should bring)|you(?:'|’)?(?:ll| will)? (?:bring|have|are|need|hold)|you(?:'|’)re|you(?:'|’)ve|(?:sie|du) (?:haben|hast|sind|bist)|was wir (?:brauchen|suchen|erwarten)|wen wir suchen|wir suchen|das brauchst du|who you are|who we(?:'|’)re|who we need|must[- ]haves?|essentials?|minimum|your (?:profile|background|experience|skills|strengths|qualifications|toolkit|credentials)|candidate profile|ideal candidate|(?:successful|right) candidate|about you|^(?:sie|du|you)$|make you successful|you(?:'|’)?(?:ll)? succeed|profile?|ihr profil|dein profil|anforderung\w*|voraussetzung\w*|qualifikation\w*|bringst du mit|bringen sie mit|sie bringen mit|du bringst mit|mitbring\w*|wir erwarten|erwarten wir|wir (?:uns )?(?:von (?:dir|ihnen) )?wünschen|wünschen wir uns|was wir erwarten|we(?:'|’)re looking for|we are looking for|we(?:'|’)d like you|looking for in|what we (?:ask|expect|need|look for)|we expect|person specification|to succeed|for this role|you should|du (?:\w+ )?solltest|sie (?:\w+ )?sollten|(?:du|sie) passt? (?:zu uns|wenn)|sie passen|überzeugst du|überzeugen sie|punktest du|punkten sie|das bist du|das sind sie|das zeichnet (?:dich|sie) aus|was dich auszeichnet|eligibility|licen[cs]es? (?:&|and) certif\w*|education and experience|education (?:&|and) experience|experience and skills)(?![\p{L}]))/iu,
  ],
  [
    "skills",
    /\b(?:technical skills|skills?|technical expertise|areas of expertise|competenc(?:ies|es)|kenntnisse|fähigkeiten|kompetenzen|know[- ]how|industry knowledge|abilities)\b/iu,
  ],
  [
    "duties",
    /\b(?:responsibilit\w*|duties|tasks?|the gig|the job|the work|your work|ihre arbeit|deine arbeit|you will|you(?:'|’)ll|your role|the role|role|the post|position|job description|job summary|job overview|day[- ]to[- ]day|aufgaben\w*|tätigkeit\w*|das erwartet (?:sie|dich)|expectations|key projects|projects?|stellenbeschreibung|einsatzgebiet)\b/iu,
  ],
  [
    "about",
    /\b(?:about|who we are|our (?:company|team|mission|story|values|culture)|company|culture|values|über uns|wer wir sind|das unternehmen|wir sind|die klinik|unser team|portfolio|team structure|department|metrics|strengths|environment)\b/iu,
  ],
];

/** Words of which headings are made. A line of nothing else is a heading even without a colon, capitals or bullets below. */
const headingWords = new Set(
  `a about abilities ability additional advantage advantages advantageous an and anforderungen anforderungsprofil angebot apply application
  are ask asset assets at aufgaben aufgabengebiet aufgabenfeld auf aus auszeichnet background basic bei bekommst bekommen benefits beschreibung
  bewerbung bieten bietet bist bonus bring bringen bringst bringt by can candidate circumstances company compensation competencies contact
  could criteria culture daily das davon day dein deine deinen description desirable desired desirables dich die dir do does doing du dürfen
  duties education eligibility employer envision erwartet erwarten erwartest essential essentials expect expectations experience extra extras
  fähigkeiten for brauchen brauchst suchen from freuen dürfen darf kannst können darauf worauf zahlen functions für gehalt general get good gig got great haben habe hast have haves here hold how icing ideal ideally idealerweise
  ihnen ihr ihre ihren in information interview into is it job join kannst kein kenntnisse key know knowledge kompetenzen kontakt lebst like
  looking lovely machen machst main minimum mission mit mitbringen mitbringst muss must need needed next nice of offer offering on opportunity
  our overview perks person personal pluspunkte plus points position post preferred process profil profile professional purpose
  qualification qualifications qualifikation qualifikationen really required requirements requirement responsibilities responsibility role
  s salary schedule should sie sind skills skill solltest sollten specific specification steps strengths suchen successful summary super table
  task tasks tätigkeiten technical the them these this tu tun to toll über um und uns unser unsere unternehmen us values vergütung von vor
  voraussetzungen voraussetzung vorteil vorteile wäre wären want was we wenn wer wert what why who will wir work world would wünschen
  wünschenswert you your you'll youll ve we're you're x'`.split(/\s+/u),
);

const withoutPictures = (text: string) => text.replace(/\p{Extended_Pictographic}\ufe0f?/gu, " ");

export function findHeadingKind(text: string): PostingSection | null {
  const bare = withoutPictures(text)
    .replace(/[:*#_]+\s*$/u, "")
    .replace(/^[*#_\s]+/u, "")
    .trim();
  for (const [kind, pattern] of headingKinds) if (pattern.test(bare)) return kind;
  return null;
}

export function isMadeOfHeadingWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every(
      (word) =>
        word === "" ||
        word.length === 1 ||
        word === "ll" ||
        word === "re" ||
        word === "ve" ||
        headingWords.has(word),
    );
}

const isCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** A heading and its text in one line: "Was wir brauchen: Gesellenbrief, Führerschein". Null where the colon is another. */
export function findInlineSection(text: string): PostingSection | null {
  const opening = /^(\p{L}[^:\n]{2,40}):\s+\S/u.exec(text)?.[1];
  return opening && isMadeOfHeadingWords(opening) ? findHeadingKind(opening) : null;
}

/** A line and what surrounds it. */
export interface LineContext {
  text: string;
  bullet: boolean;
  blankBefore: boolean;
  next: { text: string; bullet: boolean; blankBefore: boolean } | null;
}

export function isHeading({ text, bullet, blankBefore, next }: LineContext): boolean {
  const bare = withoutPictures(text).replace(/^[#*_\s]+|[*_\s]+$/gu, "");
  if (bare === "" || bare.length > 90) return false;
  const count = bare.split(/\s+/u).length;
  if (count > 10 || bullet || /[.,;]$/u.test(bare)) return false;
  if (/^#{1,4}\s|^\*\*[^*]+\*\*:?$/u.test(text)) return true;
  if (/:$/u.test(bare)) return true;
  const known = findHeadingKind(bare) !== null;
  if (/[!?]$/u.test(bare)) return known && count <= 7;
  if (next === null) return false;
  if (next.bullet && !next.blankBefore && (blankBefore ? count <= 8 : known && count <= 6)) return true;
  if (isCapitals(bare) && count <= 6) {
    // In a posting of ordinary letters, "THE GIG" over them; a lone "SQL" is an item.
    return known || next.bullet || (count >= 2 && !/[\d,/]/u.test(bare) && !isCapitals(next.text));
  }
  if (!known) return false;
  if (isMadeOfHeadingWords(bare)) return true;
  // Set apart from what is above, close to what is below, or set apart from both.
  return count <= 6 && (next.bullet || (blankBefore && (!next.blankBefore || count <= 4)));
}
