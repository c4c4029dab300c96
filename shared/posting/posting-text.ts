import { convert } from "html-to-text";

/** Longer texts are no posting but a page, a book or an attack. */
export const maxPostingLength = 100_000;
/** Markup around a posting may be many times its text; beyond this it is not worth parsing. */
export const maxMarkupLength = 2_000_000;

/** The text all offsets of a posting point into: LF line ends, plain blanks, nothing invisible, at most one empty line. */
export function normalizePostingText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const skipped = [
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "img",
  "iframe",
  "head",
  "nav",
  "footer",
  "aside",
  "form",
  "button",
];
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Plain text of an HTML page or fragment: scripts, styles and navigation gone, list items as lines opening with "- ". */
export function readHtmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: maxMarkupLength, maxDepth: 200, ellipsis: "" },
    selectors: [
      ...skipped.map((selector) => ({ selector, format: "skip" })),
      ...headings.map((selector) => ({
        selector,
        options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
      })),
      { selector: "a", options: { ignoreHref: true } },
      { selector: "ul", options: { itemPrefix: "- " } },
      { selector: "td", format: "block" },
      { selector: "th", format: "block" },
    ],
  });
}
