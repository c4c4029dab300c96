import type { Block } from "../../../shared/docx/types.ts";

/** Builders that read like a document. Addresses are `b1`, `b2`, … in reading order. */

type Look = Partial<Omit<Block, "address" | "text" | "spans">> & {
  bold?: boolean;
  italic?: boolean;
  halfPoints?: number;
  boldPart?: string;
};
type Draft = { text: string; look: Look };

export const p = (text: string, look: Look = {}): Draft => ({ text, look });
export const h1 = (text: string): Draft => p(text, { style: "heading 1", headingLevel: 1 });
export const h2 = (text: string): Draft => p(text, { style: "heading 2", headingLevel: 2 });
export const bold = (text: string, look: Look = {}): Draft => p(text, { bold: true, ...look });
export const big = (text: string, halfPoints = 40): Draft => p(text, { bold: true, halfPoints });
export const bullet = (text: string): Draft => p(text, { style: "List Bullet", list: 0 });
export const lead = (boldPart: string, rest: string): Draft => p(boldPart + rest, { boldPart });

export function cells(table: number, rows: Draft[][][]): Draft[] {
  return rows.flatMap((columns, row) =>
    columns.flatMap((drafts, column) =>
      drafts.map((draft) => ({ ...draft, look: { ...draft.look, cell: { table, row, column } } })),
    ),
  );
}

export const box = (...drafts: Draft[]): Draft[] =>
  drafts.map((draft) => ({ ...draft, look: { ...draft.look, story: "textbox" } }));

export function blocks(...drafts: (Draft | Draft[])[]): Block[] {
  return drafts.flat().map(({ text, look }, i) => {
    const { bold: isBold = false, italic = false, halfPoints = 22, boldPart, ...rest } = look;
    const spans = boldPart
      ? [
          { text: boldPart, bold: true, italic, halfPoints },
          { text: text.slice(boldPart.length), bold: false, italic, halfPoints },
        ]
      : [{ text, bold: isBold, italic, halfPoints }];
    return {
      address: `b${i + 1}`,
      story: "body",
      text,
      style: null,
      list: null,
      headingLevel: null,
      cell: null,
      ...rest,
      spans,
    };
  });
}
