/** What a document looks like, as far as another one made beside it is to look the same. Lengths in twips (1/1440 inch). */
export interface Look {
  font: string;
  halfPoints: number;
  headingFont: string;
  headingHalfPoints: number;
  /** Six hex digits, null for the text's own. */
  headingColor: string | null;
  margins: { top: number; right: number; bottom: number; left: number };
  page: { width: number; height: number };
  /** BCP 47 ("en-GB"), null where the document names none. */
  language: string | null;
}

export const pageSizes = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const;
export type PageSize = keyof typeof pageSizes;

const documentLanguages = ["en-GB", "en-US", "de-DE"] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** North America prints on Letter, everybody else on A4. */
export const usualPage = (language: DocumentLanguage): PageSize => (language === "en-US" ? "letter" : "a4");
