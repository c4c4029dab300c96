/** What a paragraph of the open document looks like, as far as a new one is to look the same. */
export interface ParagraphLook {
  text: string;
  style: string;
  isListItem: boolean;
  /** 1 to 9 for headings, 10 for body text, as Word counts; null where it does not say. */
  outlineLevel: number | null;
  inTable: boolean;
  fontName: string;
  fontSize: number | null;
  bold: boolean | null;
  color: string;
}

export type Role = "heading" | "subheading" | "text" | "bullet";

/** Index of the paragraph each role is to be copied from; null where the document has no such paragraph. */
export type LearnedRoles = Record<Role, number | null>;

/** Longer lines are sentences, whatever they look like. */
const longestHeading = 48;
const sectionWords =
  /^(professional |work |career |relevant |key |core |technical )*(summary|profile|objective|about( me)?|experience|employment( history)?|work history|education|training|skills|competenc\w+|qualifications|certificat\w+|licen[cs]es|languages|projects|publications|volunteering|interests|references|achievements)\b/i;

/**
 * Which paragraphs of a résumé stand for its headings, lines and bullets. Headings are what is styled as one; where nothing
 * is, short lines that name a section; body text is the commonest look outside lists, headings and tables.
 */
export function learnRoles(looks: readonly ParagraphLook[]): LearnedRoles {
  const filled = looks.map((look, index) => ({ look, index })).filter(({ look }) => look.text.trim() !== "");
  const isStyledHeading = (look: ParagraphLook) =>
    (look.outlineLevel !== null && look.outlineLevel <= 9) || /^heading \d/i.test(look.style);
  const isNamed = (look: ParagraphLook) =>
    look.text.trim().length <= longestHeading && !look.isListItem && sectionWords.test(look.text.trim());
  const heading =
    filled.find(({ look }) => isStyledHeading(look) && isNamed(look)) ??
    filled.find(({ look }) => isNamed(look)) ??
    filled.find(({ look }) => isStyledHeading(look)) ??
    null;
  const bullet = filled.find(({ look }) => look.isListItem) ?? null;
  const sameAsHeading = (look: ParagraphLook) => heading !== null && lookKey(look) === lookKey(heading.look);
  const body = filled.filter(
    ({ look, index }) =>
      !look.isListItem && !isStyledHeading(look) && index !== heading?.index && !sameAsHeading(look),
  );
  const text = commonest(body.filter(({ look }) => !look.inTable)) ?? commonest(body);
  const subheading =
    filled.find(
      ({ look, index }) =>
        index > (heading?.index ?? -1) &&
        !look.isListItem &&
        !sameAsHeading(look) &&
        (look.bold === true ||
          (isStyledHeading(look) && lookKey(look) !== (heading ? lookKey(heading.look) : ""))),
    ) ?? null;
  return {
    heading: heading?.index ?? null,
    subheading: subheading?.index ?? null,
    text: text?.index ?? null,
    bullet: bullet?.index ?? null,
  };
}

function lookKey(look: ParagraphLook): string {
  return [look.style, look.fontName, look.fontSize, look.bold, look.color].join("|");
}

function commonest<T extends { look: ParagraphLook }>(entries: T[]): T | null {
  const counts = new Map<string, number>();
  for (const { look } of entries)
    counts.set(lookKey(look), (counts.get(lookKey(look)) ?? 0) + look.text.length);
  let best: T | null = null;
  for (const entry of entries) {
    if (!best || (counts.get(lookKey(entry.look)) ?? 0) > (counts.get(lookKey(best.look)) ?? 0)) best = entry;
  }
  return best;
}
