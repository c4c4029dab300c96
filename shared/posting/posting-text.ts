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

/** A page of more tags or deeper nesting than this is no page somebody wrote; the converter would take seconds over it. */
const maxTags = 40_000;
const maxDepth = 500;
const voidTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|p|li|source|td|th|tr|wbr)$/iu;
const inlineTag = /^(?:a|abbr|b|big|code|em|font|i|mark|small|span|strong|sub|sup|u)$/iu;
const unread = /^(?:script|style|svg|template|noscript)$/iu;

function isBomb(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    tags += 1;
    if (html[at + 1] === "/") depth = Math.max(0, depth - 1);
    else if (!voidTag.test(/^[a-z]{1,10}/iu.exec(html.slice(at + 1, at + 12))?.[0] ?? "br")) depth += 1;
    if (tags > maxTags || depth > maxDepth) return true;
  }
  return false;
}

/** The text between the tags, each block on a line of its own: for what the converter should not be given. */
function stripTags(html: string): string {
  let text = "";
  let from = 0;
  while (from < html.length && text.length <= maxPostingLength) {
    const open = html.indexOf("<", from);
    text += html.slice(from, open < 0 ? undefined : open);
    const end = open < 0 ? -1 : html.indexOf(">", open);
    if (end < 0) break;
    const name = /^[a-z][a-z\d]*/iu.exec(html.slice(open + 1, open + 20))?.[0] ?? "";
    if (!inlineTag.test(name) && html[open + 1] !== "/") text += name.toLowerCase() === "li" ? "\n- " : "\n";
    const close = unread.test(name) ? html.indexOf(`</${name}`, end) : end;
    if (close < 0) break;
    from = close === end ? end + 1 : close;
  }
  return text
    .replace(/&nbsp;/gu, " ")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&");
}

/** Plain text of an HTML page or fragment: scripts, styles and navigation gone, list items as lines opening with "- ". */
export function readHtmlText(html: string): string {
  if (isBomb(html)) return stripTags(html);
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
