import type { DocumentLanguage, Look, PageSize } from "./look.ts";
import { pageSizes } from "./look.ts";

/** All that a new document's styles are made from. Lengths in twips, sizes in half points, lines in 240ths of a line. */
export interface Design {
  font: string;
  headingFont: string;
  halfPoints: number;
  nameHalfPoints: number;
  headingHalfPoints: number;
  subheadingHalfPoints: number;
  /** Six hex digits of name and headings. */
  headingColor: string;
  nameAlignment: "left" | "center";
  headingCaps: "none" | "small" | "all";
  headingRule: boolean;
  line: number;
  /** Before and behind each kind of paragraph. */
  spacing: Record<"name" | "contact" | "heading" | "subheading" | "text" | "bullet", [number, number]>;
  bulletIndent: number;
  margins: Look["margins"];
  page: Look["page"];
  language: DocumentLanguage;
}

export const templateNames = ["plain", "classic", "compact"] as const;
export type TemplateName = (typeof templateNames)[number];

type Template = Omit<Design, "page" | "language">;

const around = (vertical: number, horizontal: number): Look["margins"] => ({
  top: vertical,
  right: horizontal,
  bottom: vertical,
  left: horizontal,
});

/** Fonts that Word has on Windows, on the Mac and on the web, and that other programs have a twin of in the same widths. */
const templates: Record<TemplateName, Template> = {
  plain: {
    font: "Arial",
    headingFont: "Arial",
    halfPoints: 20,
    nameHalfPoints: 38,
    headingHalfPoints: 25,
    subheadingHalfPoints: 21,
    headingColor: "000000",
    nameAlignment: "left",
    headingCaps: "none",
    headingRule: false,
    line: 268,
    spacing: {
      name: [0, 50],
      contact: [0, 160],
      heading: [280, 80],
      subheading: [150, 30],
      text: [0, 80],
      bullet: [0, 45],
    },
    bulletIndent: 340,
    margins: around(1134, 1247),
  },
  classic: {
    font: "Times New Roman",
    headingFont: "Times New Roman",
    halfPoints: 22,
    nameHalfPoints: 42,
    headingHalfPoints: 26,
    subheadingHalfPoints: 22,
    headingColor: "000000",
    nameAlignment: "center",
    headingCaps: "small",
    headingRule: true,
    line: 254,
    spacing: {
      name: [0, 40],
      contact: [0, 140],
      heading: [250, 80],
      subheading: [140, 30],
      text: [0, 80],
      bullet: [0, 40],
    },
    bulletIndent: 340,
    margins: around(1134, 1304),
  },
  compact: {
    font: "Calibri",
    headingFont: "Calibri",
    halfPoints: 20,
    nameHalfPoints: 32,
    headingHalfPoints: 22,
    subheadingHalfPoints: 20,
    headingColor: "000000",
    nameAlignment: "left",
    headingCaps: "all",
    headingRule: true,
    line: 247,
    spacing: {
      name: [0, 20],
      contact: [0, 100],
      heading: [180, 60],
      subheading: [90, 20],
      text: [0, 50],
      bullet: [0, 24],
    },
    bulletIndent: 280,
    margins: around(851, 964),
  },
};

export function designOfTemplate(name: TemplateName, page: PageSize, language: DocumentLanguage): Design {
  return { ...templates[name], page: pageSizes[page], language };
}

/** A résumé may be crowded or spread out; a letter beside it is not printed over the edge, nor set too small to be read. */
const leastMargin = 850;
const mostMargin = 2268;
/** A margin this much wider than the other one holds a side column. */
const sideColumn = 1000;
const within = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** A document in the fonts, margins and paper of another one. */
export function designOfLook(look: Look, language: DocumentLanguage): Design {
  const halfPoints = within(19, look.halfPoints, 24);
  const { top, right, bottom, left } = look.margins;
  const margin = (value: number) => within(leastMargin, value, mostMargin);
  const narrower = Math.max(1134, Math.min(left, right));
  const hasSide = Math.abs(left - right) > sideColumn;
  return {
    ...templates.plain,
    font: look.font,
    headingFont: look.headingFont,
    halfPoints,
    nameHalfPoints: halfPoints + 12,
    headingHalfPoints: within(halfPoints + 4, look.headingHalfPoints, halfPoints + 8),
    subheadingHalfPoints: halfPoints + 2,
    headingColor: look.headingColor !== null && isReadable(look.headingColor) ? look.headingColor : "000000",
    line: 264,
    margins: {
      top: margin(top),
      right: margin(hasSide ? narrower : right),
      bottom: margin(bottom),
      left: margin(hasSide ? narrower : left),
    },
    page: look.page,
    language,
  };
}

/** Contrast to white of at least 3 : 1 (WCAG 2.2, 1.4.3, large text). */
function isReadable(color: string): boolean {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 3;
}

export const textWidth = ({ page, margins }: Design): number => page.width - margins.left - margins.right;
