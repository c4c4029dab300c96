import type { NewBlock, NewBullet, NewText } from "./blocks.ts";
import type { DocumentLanguage, Look } from "./look.ts";
import { packDocument } from "./pack-document.ts";
import type { DocumentProperties } from "./pin-package.ts";
import { type SheetContent, sheetBlocks, sheetTitle } from "./write-interview-sheet.ts";
import { type LetterPart, letterBlocks, letterDesign } from "./write-letter.ts";

export interface DossierRequirement {
  text: string;
  kind: "must" | "nice";
  evidenced: boolean;
  visible: boolean;
  /** The line of the résumé that shows it. */
  line: string | null;
}

export interface DossierRequest extends DocumentProperties {
  posting: { title: string | null; company: string | null; text: string };
  score: {
    today: number;
    reachable: number;
    after: number;
    of: number;
    fit: number | null;
    reasons: readonly string[];
    requirements: readonly DossierRequirement[];
  } | null;
  letter: { parts: readonly LetterPart[]; language: DocumentLanguage } | null;
  sheet: SheetContent | null;
  /** The résumé's; without it our plain template's. */
  look: Look | null;
  language: DocumentLanguage;
}

interface DossierWords {
  title: string;
  score: string;
  columns: [string, string, string, string, string];
  must: string;
  nice: string;
  yes: string;
  no: string;
  counts(score: NonNullable<DossierRequest["score"]>): string;
  fit(fit: number): string;
  letter: string;
  posting: string;
}

const english: DossierWords = {
  title: "Application dossier",
  score: "What the posting asks for",
  columns: ["Requirement", "Must", "Evidence", "Visible", "Line that shows it"],
  must: "must",
  nice: "nice",
  yes: "yes",
  no: "no",
  counts: ({ today, reachable, after, of }) =>
    `Of ${of} requirements the résumé showed ${today} at first and shows ${after} with the accepted changes; the facts allow ${reachable}.`,
  fit: (fit) => `Fit by this table: ${fit} of 100.`,
  letter: "Cover letter",
  posting: "The posting",
};
const german: DossierWords = {
  title: "Bewerbungsmappe",
  score: "Was die Anzeige verlangt",
  columns: ["Anforderung", "Muss", "Belegt", "Sichtbar", "Zeile, die es zeigt"],
  must: "muss",
  nice: "kann",
  yes: "ja",
  no: "nein",
  counts: ({ today, reachable, after, of }) =>
    `Von ${of} Anforderungen zeigte der Lebenslauf zuerst ${today} und zeigt mit den angenommenen Änderungen ${after}; die eigenen Angaben erlauben ${reachable}.`,
  fit: (fit) => `Passung nach dieser Tabelle: ${fit} von 100.`,
  letter: "Anschreiben",
  posting: "Die Anzeige",
};

/** Score table, letter, interview sheet and posting in one file, each from a new page; what there is not is left out. */
export function writeDossier(request: DossierRequest): Promise<Uint8Array> {
  const { posting, score, letter, sheet, language, title, author } = request;
  const words = language === "de-DE" ? german : english;
  const job = [posting.title, posting.company].filter((part) => part !== null && part !== "").join(", ");
  const parts: { title: string; blocks: NewBlock[] }[] = [
    ...(score === null ? [] : [{ title: words.score, blocks: scoreBlocks(score, words) }]),
    ...(letter === null
      ? []
      : [{ title: words.letter, blocks: letterBlocks(letter.parts, letter.language) }]),
    ...(sheet === null ? [] : [{ title: sheetTitle(language), blocks: sheetBlocks(sheet, language, 2) }]),
    { title: words.posting, blocks: postingBlocks(posting.text) },
  ];
  return packDocument({
    blocks: [
      { kind: "name", text: words.title },
      ...(job === "" ? [] : [{ kind: "contact" as const, text: job }]),
      ...parts.flatMap((part, i) => [
        { kind: "heading" as const, text: part.title, newPage: i > 0 },
        ...part.blocks,
      ]),
    ],
    design: letterDesign(request),
    properties: { title, author },
    pageNumbers: true,
  });
}

/** Room between what is said of a table and the table. */
const beforeTable = 160;

function scoreBlocks(score: NonNullable<DossierRequest["score"]>, words: DossierWords): NewBlock[] {
  const mark = (is: boolean) => (is ? words.yes : words.no);
  const said: (NewText | NewBullet)[] = [
    { kind: "text", text: words.counts(score) },
    ...(score.fit === null ? [] : [{ kind: "text" as const, text: words.fit(score.fit) }]),
    ...score.reasons.map((text) => ({ kind: "bullet" as const, text })),
  ];
  if (score.requirements.length === 0) return said;
  const last = said.pop();
  return [
    ...said,
    ...(last ? [{ ...last, after: beforeTable }] : []),
    {
      kind: "table",
      columns: words.columns.map((title, i) => ({ title, share: [33, 9, 13, 12, 33][i] as number })),
      rows: score.requirements.map(({ text, kind, evidenced, visible, line }) => [
        text,
        words[kind],
        mark(evidenced),
        mark(visible),
        line === null ? "–" : shortenLine(line),
      ]),
    },
  ];
}

/** Enough to know the line by; a summary would fill the column. */
const longestLine = 140;

function shortenLine(line: string): string {
  if (line.length <= longestLine) return line;
  const cut = line.slice(0, longestLine);
  const whole = cut.replace(/[\s\p{P}]+\S*$/u, "");
  return `${whole} …`;
}

/** A posting is text of somebody else: its lines as they are, signs of a list as one, what stands short above one in bold. */
function postingBlocks(text: string): NewBlock[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ line, bullet: /^[•·▪*–-]\s+(.+)$/u.exec(line)?.[1] }));
  return lines.map(({ line, bullet }, i): NewBlock => {
    if (bullet !== undefined) return { kind: "bullet", text: bullet };
    const opensList = line.length <= 60 && lines[i + 1]?.bullet !== undefined;
    return { kind: "text", text: line, ...(opensList && { look: "strong", keepWithNext: true }) };
  });
}
