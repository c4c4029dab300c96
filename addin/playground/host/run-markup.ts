import type { Tracking } from "../../../shared/docx/types.ts";
import { escapeAttribute, escapeText, isXmlText } from "../../../shared/docx/xml/xml-text.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import { readProperties, withoutProperties, writeProperties } from "./property-order.ts";
import type { Story } from "./read-story.ts";
import { invalidArgument } from "./word-error.ts";

/** Markup that was written, and where in it the visible text begins and ends. */
export interface TextMarkup {
  markup: string;
  textStart: number;
  textEnd: number;
}

/** The contents of a run: text, with `\t` and `\v` as their elements. Throws InvalidArgument for what XML cannot hold. */
function writeRunContent(text: string, w: string): TextMarkup {
  const words = text.replace(/\v/g, "");
  if (!isXmlText(words)) throw invalidArgument("The text holds characters that a document cannot hold.");
  const pieces = text.split(/([\t\v])/).filter((piece) => piece !== "");
  let markup = "";
  let textStart = 0;
  let textEnd = 0;
  pieces.forEach((piece, i) => {
    const open = piece === "\t" || piece === "\v" ? "" : `<${w}t xml:space="preserve">`;
    const inner = piece === "\t" ? `<${w}tab/>` : piece === "\v" ? `<${w}br/>` : escapeText(piece);
    if (i === 0) textStart = open.length;
    textEnd = markup.length + open.length + inner.length;
    markup += open + inner + (open === "" ? "" : `</${w}t>`);
  });
  return { markup, textStart, textEnd };
}

export function writeRun(text: string, runProperties: string, w: string): TextMarkup {
  const content = writeRunContent(text, w);
  const open = `<${w}r>${runProperties}`;
  return {
    markup: `${open}${content.markup}</${w}r>`,
    textStart: open.length + content.textStart,
    textEnd: open.length + content.textEnd,
  };
}

export function wrapMarkup(inner: TextMarkup, open: string, close: string): TextMarkup {
  return {
    markup: open + inner.markup + close,
    textStart: open.length + inner.textStart,
    textEnd: open.length + inner.textEnd,
  };
}

/** The formatting of a run as its properties stand, without the record of an earlier change of them. */
export function runProperties(run: XmlElement | null, w: string): string {
  return writeProperties(
    "rPr",
    withoutProperties(readProperties(run?.child("w:rPr") ?? null), ["rPrChange"]),
    w,
  );
}

/** The formatting an empty paragraph gives its first characters: that of its mark. */
export function markProperties(paragraph: XmlElement, w: string): string {
  const marks = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];
  return writeProperties(
    "rPr",
    withoutProperties(readProperties(paragraph.find("w:pPr", "w:rPr")), marks),
    w,
  );
}

/** Gives revisions of one change their ids, unused in the part. */
export class RevisionWriter {
  readonly tracking: Exclude<Tracking, null>;
  readonly #w: string;
  #next: number;

  constructor(story: Story, tracking: Exclude<Tracking, null>) {
    this.tracking = tracking;
    this.#w = story.w;
    this.#next = 1;
    for (const [, id] of story.tree.text.matchAll(/\b\w+:id="(\d{1,9})"/g)) {
      this.#next = Math.max(this.#next, Number(id) + 1);
    }
  }

  attributes(): string {
    const { author, date } = this.tracking;
    const w = this.#w;
    return ` ${w}id="${this.#next++}" ${w}author="${escapeAttribute(author)}" ${w}date="${date}"`;
  }

  open(name: "ins" | "del"): string {
    return `<${this.#w}${name}${this.attributes()}>`;
  }

  mark(name: "ins" | "del"): string {
    return `<${this.#w}${name}${this.attributes()}/>`;
  }
}
