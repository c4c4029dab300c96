import type { NewBlock } from "./blocks.ts";
import { designOfTemplate } from "./design.ts";
import { type DocumentLanguage, usualPage } from "./look.ts";
import { packDocument } from "./pack-document.ts";
import type { DocumentProperties } from "./pin-package.ts";

/** For each line of the résumé that changed, what to have ready. */
export interface SheetItem {
  /** As the résumé says it now. */
  bullet: string;
  /** As it said it before, null for a new line. */
  before: string | null;
  story: { situation: string | null; task: string | null; action: string | null; result: string | null };
  toPrepare: readonly string[];
  questions: readonly string[];
}

export interface SheetContent {
  items: readonly SheetItem[];
  /** Must-haves that no fact meets, and how to speak of them. */
  openDemands: readonly { text: string; advice: string }[];
  /** No change is accepted yet: the items are what was proposed. */
  proposed?: boolean;
}

export interface SheetRequest extends DocumentProperties {
  sheet: SheetContent;
  /** "Data Engineer, Northwind"; stands under the heading. */
  job: string | null;
  language: DocumentLanguage;
}

interface SheetWords {
  title: string;
  before: string;
  story: Record<keyof SheetItem["story"], string>;
  toPrepare: string;
  questions: string;
  open: string;
  empty: string;
  proposed: string;
}

const english: SheetWords = {
  title: "Interview sheet",
  before: "Before:",
  story: { situation: "Situation:", task: "Task:", action: "Action:", result: "Result:" },
  toPrepare: "To prepare",
  questions: "Likely questions",
  open: "What the posting asks for and your facts do not show",
  empty: "No line of the résumé was changed for this job.",
  proposed: "No change is accepted yet. These are the ones that were proposed.",
};
const german: SheetWords = {
  title: "Vorbereitung auf das Gespräch",
  before: "Vorher:",
  story: { situation: "Situation:", task: "Aufgabe:", action: "Vorgehen:", result: "Ergebnis:" },
  toPrepare: "Vorzubereiten",
  questions: "Wahrscheinliche Fragen",
  open: "Was die Anzeige verlangt und die eigenen Angaben nicht zeigen",
  empty: "Für diese Stelle wurde keine Zeile des Lebenslaufs geändert.",
  proposed: "Noch ist keine Änderung angenommen. Dies sind die vorgeschlagenen.",
};

/** The interview sheet alone, in our plain template: it is for the candidate, not for the employer. */
export function writeInterviewSheet({
  sheet,
  job,
  language,
  title,
  author,
}: SheetRequest): Promise<Uint8Array> {
  return packDocument({
    blocks: [
      { kind: "name", text: sheetTitle(language) },
      ...(job === null || job === "" ? [] : [{ kind: "contact" as const, text: job }]),
      ...sheetBlocks(sheet, language, 1),
    ],
    design: designOfTemplate("plain", usualPage(language), language),
    properties: { title, author },
    pageNumbers: true,
  });
}

export const sheetTitle = (language: DocumentLanguage): string => wordsOf(language).title;
const wordsOf = (language: DocumentLanguage) => (language === "de-DE" ? german : english);

/** With headings from `level` down. */
export function sheetBlocks(sheet: SheetContent, language: DocumentLanguage, level: 1 | 2): NewBlock[] {
  const words = wordsOf(language);
  const beneath = level === 1 ? 2 : 3;
  const list = (title: string, lines: readonly string[]): NewBlock[] =>
    lines.length === 0
      ? []
      : [
          { kind: "text", text: title, look: "strong", before: 80, after: 40, keepWithNext: true },
          ...lines.map((text) => ({ kind: "bullet" as const, text })),
        ];
  const items = sheet.items.flatMap((item): NewBlock[] => [
    { kind: "heading", level, text: item.bullet, isSentence: true },
    ...(item.before === null
      ? []
      : [{ kind: "text" as const, label: words.before, text: item.before, look: "quiet" as const }]),
    ...(Object.keys(words.story) as (keyof SheetItem["story"])[]).flatMap((part) => {
      const text = item.story[part];
      return text === null || text === "" ? [] : [{ kind: "text" as const, label: words.story[part], text }];
    }),
    ...list(words.toPrepare, item.toPrepare),
    ...list(words.questions, item.questions),
  ]);
  const open = sheet.openDemands.flatMap(({ text, advice }): NewBlock[] => [
    { kind: "heading", level: beneath, text, isSentence: true },
    { kind: "text", text: advice },
  ]);
  return [
    ...(sheet.proposed && items.length > 0
      ? [{ kind: "text" as const, text: words.proposed, look: "quiet" as const }]
      : []),
    ...(items.length === 0 ? [{ kind: "text" as const, text: words.empty }] : items),
    ...(open.length === 0 ? [] : [{ kind: "heading" as const, level, text: words.open }, ...open]),
  ];
}
