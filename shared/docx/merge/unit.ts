import { countWords, type WordCounts, wordLikeness } from "../../text/word-likeness.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockReader } from "./merge-tokens.ts";
import { readShown } from "./merge-tokens.ts";
import { once } from "./once.ts";

/** Of a word, not of a sign. */
export const isWritten = /[\p{L}\p{N}]/u;

/**
 * One block as a merge takes it: a paragraph, table, row, …, or the paragraphs into which a side divided one (or from which it
 * joined one), which stand or fall together.
 */
export class Unit {
  readonly elements: readonly XmlElement[];
  readonly reader: BlockReader;
  private ownText: string | null = null;
  private ownKey: string | null = null;
  private ownCounts: WordCounts | null = null;
  private ownWords: readonly string[] | null = null;
  private ownHolder: boolean | null = null;
  private ownEmpty: boolean | null = null;

  constructor(elements: readonly XmlElement[], reader: BlockReader) {
    this.elements = elements;
    this.reader = reader;
  }

  get tag(): string {
    return (this.elements[0] as XmlElement).tag;
  }

  get start(): number {
    return (this.elements[0] as XmlElement).start;
  }

  get end(): number {
    return (this.elements.at(-1) as XmlElement).end;
  }

  /** As a reader sees it, with what formulas say, and a sign for each other thing that is no text. */
  get text(): string {
    this.ownText ??= this.elements.map(readTelling).join("\n");
    return this.ownText;
  }

  get key(): string {
    this.ownKey ??= this.elements.map(this.reader.keyOf).join("");
    return this.ownKey;
  }

  get words(): readonly string[] {
    this.ownWords ??= readWords(this.text);
    return this.ownWords;
  }

  get counts(): WordCounts {
    this.ownCounts ??= countWords(this.words);
    return this.ownCounts;
  }

  /** A table, a content control, a line with a text box: it holds lines of its own. */
  get isHolder(): boolean {
    this.ownHolder ??=
      this.tag === "w:tbl" ||
      this.tag === "w:sdt" ||
      (this.tag === "w:p" && this.raw.includes("txbxContent"));
    return this.ownHolder;
  }

  /** It holds lines of which none has a word. */
  get isHollow(): boolean {
    return this.isHolder && !this.words.some((word) => isWritten.test(word));
  }

  get isEmpty(): boolean {
    this.ownEmpty ??= this.tag === "w:p" && this.text.trim() === "";
    return this.ownEmpty;
  }

  /** As written, with what stands between its elements. */
  get raw(): string {
    return (this.elements[0] as XmlElement).tree.text.slice(this.start, this.end);
  }

  get shown(): string {
    return this.elements.map(readShown).join("\n");
  }

  isSame(other: Unit): boolean {
    return isSameMarkup(this, other) || this.key === other.key;
  }
}

/** Words, and each sign that is part of none. */
export const readWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const unitsOf = once((_: BlockReader) => new WeakMap<XmlElement, Unit>());

/** The block of one element, the same one each time it is asked for. */
export function unitOf(element: XmlElement, reader: BlockReader): Unit {
  const units = unitsOf(reader);
  let unit = units.get(element);
  if (unit === undefined) {
    unit = new Unit([element], reader);
    units.set(element, unit);
  }
  return unit;
}

/** Equal as written, with nothing in it that names what stands elsewhere: a quick yes. */
function isSameMarkup(one: Unit, other: Unit): boolean {
  if (one.end - one.start !== other.end - other.start) return false;
  const [root, otherRoot] = [one, other].map(({ elements }) => (elements[0] as XmlElement).tree.root) as [
    XmlElement,
    XmlElement,
  ];
  if (root.prefix !== otherRoot.prefix || root.uri !== otherRoot.uri) return false;
  const { raw } = one;
  return raw === other.raw && !raw.includes("Reference");
}

const objects = /<(?:\w+:)?(?:drawing|pict|object)[\s>]/g;

/** A sign for each picture, shape and the like in a block's markup. */
export const signObjects = (xml: string) => "\ufffc".repeat(xml.match(objects)?.length ?? 0);

function readTelling(element: XmlElement): string {
  let shown = readShown(element);
  if (/<\w+:oMath[\s>]/.test(element.raw))
    for (const formula of element.descendants("m:t")) shown += ` ${formula.readText().text}`;
  return shown + signObjects(element.raw);
}

/**
 * Half the words: below that a block counts as deleted and another as inserted. Less would take what one side put in the place
 * of a deleted block for an edit of it, and so for a conflict.
 */
export const leastAlike = 0.5;
/** Shorter lines are found in longer ones by chance. */
const leastWordsContained = 5;
/**
 * Where one block stands in the place of one other, less likeness tells an edit. None would not do: a line that one side put beside one
 * that the other deleted stands in its place too.
 */
export const leastAlikeAlone = 0.3;
/** A block found again elsewhere must be surer, and have enough words to be told by. */
export const leastAlikeMoved = 0.6;
export const leastWordsMoved = 3;

/**
 * The share of common words; where one holds nearly all the words of the other (a table with rows added, a line that grew), it
 * is that one too.
 */
export function likeness(one: Unit, other: Unit): number {
  const alike = wordLikeness(one.counts, other.counts);
  const [less, more] = [one.words.length, other.words.length].sort((a, b) => a - b) as [number, number];
  if (alike >= leastAlike || less === 0) return alike;
  const contained = (alike * (less + more)) / 2 / less;
  const isLine = one.tag === "w:p" && !(one.isHolder && other.isHolder);
  const [least, words] = isLine ? [0.9, leastWordsContained] : [0.6, 2];
  return contained >= least && less >= words ? leastAlike : alike;
}
