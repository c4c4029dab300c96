import { renderAsync } from "docx-preview";
import { paragraphBookmark } from "./mark-paragraphs.ts";
import type { FromPreview, PreviewPlace, ShownParagraph, ToPreview } from "./preview-messages.ts";
import "./preview-frame.css";

/**
 * The document as pages, in a frame of its own: sandboxed without `allow-same-origin`, so that nothing in a document
 * reaches the page or the server. It is given bytes, shows them, and says where a person clicked or what they typed.
 */
const pages = document.getElementById("pages") as HTMLElement;
let known: ShownParagraph[] = [];
let elements: (HTMLElement | undefined)[] = [];
let editor: {
  field: HTMLTextAreaElement;
  paragraph: number;
  before: string;
  close(commit: boolean): void;
} | null = null;
let rendering = Promise.resolve();

function post(message: FromPreview): void {
  // The frame's own origin is opaque; its parent is the only one that can be listening.
  parent.postMessage(message, "*");
}

addEventListener("message", ({ source, data }: MessageEvent<ToPreview>) => {
  if (source !== parent) return;
  if (data.type === "hello") post({ type: "ready" });
  else if (data.type === "theme") document.documentElement.classList.toggle("dark", data.dark);
  else if (data.type === "highlight") rendering = rendering.then(() => highlight(data));
  else rendering = rendering.then(() => render(data)).catch(fail);
});

function fail(error: unknown): void {
  console.error(error);
  pages.replaceChildren();
  const sentence = document.createElement("p");
  sentence.className = "empty";
  sentence.textContent =
    "This document cannot be shown here. It is open all the same: the pane beside it works.";
  pages.append(sentence);
  post({ type: "failed", message: String(error) });
}

async function render(message: Extract<ToPreview, { type: "render" }>): Promise<void> {
  const place = message.fromTop ? 0 : document.documentElement.scrollTop;
  // Rendered aside and then put in place, so that nothing flickers while one works.
  const next = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(message.bytes, next, styles, {
    renderChanges: true,
    renderAltChunks: false,
    renderComments: false,
    useBase64URL: true,
    ignoreLastRenderedPageBreak: false,
    experimental: false,
  });
  guardLinks(next);
  nameFonts(styles, next);
  // Only now: while the pages were drawn somebody may have begun to type.
  const typed = editor && { ...editor, text: editor.field.value, caret: editor.field.selectionStart };
  editor?.close(false);
  known = message.paragraphs;
  elements = [];
  for (const mark of next.querySelectorAll<HTMLElement>(`[id^="${paragraphBookmark}"]`)) {
    const number = Number(mark.id.slice(paragraphBookmark.length));
    const paragraph = mark.closest("p");
    if (paragraph === null) continue;
    elements[number] = paragraph;
    paragraph.dataset.paragraph = String(number);
    const shown = known[number];
    if (shown?.mark) paragraph.dataset.mark = shown.mark;
    if (shown?.rightTab) alignRight(paragraph);
    if (shown?.box) floatBox(paragraph, shown.box);
  }
  pages.replaceChildren(styles, next);
  drawChangeBars(next);
  fitPages();
  document.documentElement.scrollTop = place;
  if (typed && known[typed.paragraph]?.text === typed.before) {
    openEditor({ paragraph: typed.paragraph, index: typed.caret }, typed.text);
  }
  post({ type: "rendered" });
}

/** Only http(s) and mailto, in a window of their own that knows nothing of this one. */
function guardLinks(root: HTMLElement): void {
  for (const link of root.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    if (/^(https?:|mailto:)/i.test(href)) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    } else if (!href.startsWith("#")) link.removeAttribute("href");
  }
}

/** Fonts that are not here are replaced by ones of their kind, not by the browser's default. */
function nameFonts(styles: HTMLElement, root: HTMLElement): void {
  const withKind = (font: string) => {
    const serif = /georgia|times|cambria|garamond|palatino|book|serif|roman|century|baskerville/i.test(font);
    const kind = /courier|mono|consolas/i.test(font)
      ? "monospace"
      : serif
        ? "Georgia, serif"
        : "Carlito, Arial, sans-serif";
    return `${font}, ${kind}`;
  };
  for (const style of [...styles.querySelectorAll("style"), ...root.querySelectorAll("style")]) {
    style.textContent = (style.textContent ?? "").replace(
      /font-family:\s*([^;}]+)/g,
      (_, font: string) => `font-family: ${withKind(font.trim())}`,
    );
  }
  for (const element of root.querySelectorAll<HTMLElement>('[style*="font-family"]')) {
    element.style.fontFamily = withKind(element.style.fontFamily);
  }
}

function floatBox(paragraph: HTMLElement, side: "left" | "right"): void {
  const table = paragraph.closest("table");
  if (table === null) return;
  table.classList.add("text-box");
  table.style.float = side;
  table.style[side === "right" ? "marginRight" : "marginLeft"] = "0";
}

/** The renderer draws every tab as a gap; what stands behind the last tab of such a line belongs at its right edge. */
function alignRight(paragraph: HTMLElement): void {
  const tab = [...paragraph.children].findLast((child) => /[\u2003\t]/.test(child.textContent ?? ""));
  if (!(tab instanceof HTMLElement)) return;
  paragraph.classList.add("right-tab");
  tab.classList.add("behind-tab");
}

/** A bar in the margin beside every changed paragraph, as Word draws it. */
function drawChangeBars(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>("p[data-paragraph]")) {
    if (paragraph.dataset.mark === undefined && paragraph.querySelector("ins, del") === null) continue;
    const page = paragraph.closest<HTMLElement>("section.docx");
    if (page === null) continue;
    const bar = document.createElement("span");
    bar.className = "change-bar";
    bar.ariaHidden = "true";
    bar.style.top = `${paragraph.getBoundingClientRect().top - page.getBoundingClientRect().top}px`;
    bar.style.height = `${paragraph.offsetHeight}px`;
    page.append(bar);
  }
}

/** Pages shrink to the width there is, so that nothing scrolls sideways. */
function fitPages(): void {
  const wrapper = pages.querySelector<HTMLElement>(".docx-wrapper");
  const page = wrapper?.querySelector<HTMLElement>("section.docx");
  if (wrapper === null || wrapper === undefined || page == null) return;
  wrapper.style.zoom = "1";
  const scale = Math.min(1, (document.documentElement.clientWidth - 34) / page.offsetWidth);
  wrapper.style.zoom = String(scale);
}

addEventListener("resize", fitPages);

function findParagraph(node: Node | null): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("p[data-paragraph]") ?? null;
}

/** Text nodes that stand in the document's final text: not what is deleted, nor what a list puts in front. */
function visibleTexts(paragraph: HTMLElement): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (findParagraph(node) === paragraph && node.parentElement?.closest("del") === null)
      found.push(node as Text);
  }
  return found;
}

function placeOf(node: Node, offset: number): PreviewPlace | null {
  const paragraph = findParagraph(node);
  if (paragraph === null) return null;
  let index = 0;
  for (const text of visibleTexts(paragraph)) {
    if (text === node) return { paragraph: Number(paragraph.dataset.paragraph), index: index + offset };
    if (text.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) index += text.length;
  }
  return { paragraph: Number(paragraph.dataset.paragraph), index };
}

function pointAt(place: PreviewPlace): { node: Node; offset: number } | null {
  const paragraph = elements[place.paragraph];
  if (paragraph === undefined) return null;
  let index = 0;
  let last: { node: Node; offset: number } = { node: paragraph, offset: 0 };
  for (const text of visibleTexts(paragraph)) {
    if (place.index <= index + text.length) return { node: text, offset: Math.max(0, place.index - index) };
    index += text.length;
    last = { node: text, offset: text.length };
  }
  return last;
}

function highlight({ start, end, reveal }: Extract<ToPreview, { type: "highlight" }>): void {
  const [from, to] = [pointAt(start), pointAt(end)];
  if (from === null || to === null) return;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  CSS.highlights?.set("selection", new Highlight(range));
  if (reveal) {
    const box = range.getBoundingClientRect();
    if (box.top < 40 || box.bottom > innerHeight - 40)
      elements[start.paragraph]?.scrollIntoView({ block: "center" });
  }
}

document.addEventListener("mouseup", (event) => {
  if (editor !== null || (event.target as HTMLElement).closest("a[href]") !== null) return;
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset),
    placeOf(range.endContainer, range.endOffset),
  ];
  if (start === null || end === null) return;
  post({ type: "select", start, end });
  if (selection.isCollapsed) openEditor(start);
});

document.addEventListener("keydown", (event) => {
  if (editor === null && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    event.preventDefault();
    post({ type: "undo" });
  }
});

/** Editing by hand: the paragraph's text becomes a field in its place. Enter or leaving it keeps, Escape does not. `typed` is what stood in the field before the pages were drawn anew. */
function openEditor(place: PreviewPlace, typed?: string): void {
  const paragraph = elements[place.paragraph];
  const before = known[place.paragraph]?.text;
  if (paragraph === undefined || before === null || before === undefined) return;
  const hidden = [...paragraph.childNodes];
  const height = paragraph.offsetHeight;
  const field = document.createElement("textarea");
  field.className = "by-hand";
  field.value = typed ?? before;
  field.rows = 1;
  field.setAttribute("aria-label", "Edit this paragraph; Enter keeps the change, Escape leaves it as it was");
  const style = getComputedStyle((visibleTexts(paragraph)[0]?.parentElement ?? paragraph) as HTMLElement);
  field.style.font = style.font;
  field.style.color = style.color;
  const grow = () => {
    field.style.height = "0";
    field.style.height = `${Math.max(field.scrollHeight, height)}px`;
  };
  const close = (commit: boolean) => {
    if (editor?.field !== field) return;
    editor = null;
    const after = field.value.replace(/\s*\n\s*/g, " ");
    paragraph.replaceChildren(...hidden);
    if (commit && after !== before) post({ type: "edit", paragraph: place.paragraph, before, after });
  };
  field.addEventListener("input", grow);
  field.addEventListener("blur", () => close(true));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      close(true);
    } else if (event.key === "Escape") close(false);
  });
  paragraph.replaceChildren(field);
  editor = { field, paragraph: place.paragraph, before, close };
  grow();
  field.focus({ preventScroll: true });
  field.setSelectionRange(place.index, place.index);
}

post({ type: "ready" });
