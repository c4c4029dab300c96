import { placeMarks } from "../read/place-marks.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentKeys } from "./content-keys.ts";
import { linkKey, parseLinkCode, readLink } from "./link-fields.ts";
import { goOn, splitAtoms } from "./split-atoms.ts";

/**
 * A paragraph as the sequence that comparing works on: a word, a blank, a tab, a picture is one atom each. What has no
 * width (bookmarks, ranges of comments) is no atom; it stands before the one it precedes. A field within one paragraph
 * is one atom as a whole, so that no change can cut it open.
 */
export interface Atom {
  /** Equal for equal content in equal links, whatever its formatting. Content controls do not count. */
  key: string;
  /** As it reads; empty for pictures and the like. */
  text: string;
  /** A child of the run, or what stands beside runs (a formula). */
  node: XmlElement;
  run: XmlElement | null;
  /** Further runs the word reaches into: programs split runs at will, also within words. */
  moreRuns: readonly XmlElement[];
  /** Hyperlinks, content controls, … around it, outermost first. */
  wrappers: readonly XmlElement[];
  format: string;
  /** Where the link leads that it stands in; empty without one. A link that a field cannot say is part of the key. */
  link: string;
  /** What a field is made of; each with its own run. */
  pieces: Atom[] | null;
  /** Text that stands for the node where a simple field is written out as a complex one. */
  written: string | null;
  before: readonly PlaceMark[];
}

/** Something without width. */
export interface PlaceMark {
  node: XmlElement;
  run: XmlElement | null;
  wrappers: readonly XmlElement[];
}

export interface ParagraphAtoms {
  atoms: Atom[];
  /** Behind the last atom. */
  trailing: readonly PlaceMark[];
}

/** Left by programs for themselves and made anew. */
export const residue = new Set(["w:proofErr", "w:lastRenderedPageBreak"]);
const wrapperTags = new Set(["w:hyperlink", "w:smartTag", "w:customXml", "w:fldSimple", "w:dir", "w:bdo"]);
/** Wrappers that a reader cannot tell from their contents. */
export const unseenWrappers = new Set(["w:smartTag", "w:customXml"]);
/** Equal for content controls that a reader cannot tell apart. */
export const controlKey = (control: XmlElement, keys: ContentKeys) =>
  keys.ofProperties(control.child("w:sdtPr"), ["w:id", "w:rPr", "w:showingPlcHdr"]);
const ownProperties = new Set(["w:smartTagPr", "w:customXmlPr", "w:sdtPr", "w:sdtEndPr", "w:pPr"]);

/** Of the atom that stands for a paragraph's mark. */
export const markKey = "\u00b6 mark";

/** Shared by all atoms that have none: there are half a million atoms in a long document. */
const noRuns: readonly XmlElement[] = [];
const noMarks: readonly PlaceMark[] = [];

const characters: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "\u2011",
};

/** Paragraphs are asked for again soon or not at all; the atoms of a whole long document would fill the memory. */
const keptParagraphs = 32;
const cache = new WeakMap<ContentKeys, Map<XmlElement, ParagraphAtoms>>();

/** Kept for a while, as the same paragraph is asked for more than once. */
export function readAtoms(paragraph: XmlElement, keys: ContentKeys): ParagraphAtoms {
  let known = cache.get(keys);
  if (known === undefined) {
    known = new Map();
    cache.set(keys, known);
  }
  let atoms = known.get(paragraph);
  if (atoms === undefined) {
    atoms = readAtomsOnce(paragraph, keys);
    if (known.size >= keptParagraphs)
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    known.set(paragraph, atoms);
  }
  return atoms;
}

export function readAtomsOnce(paragraph: XmlElement, keys: ContentKeys): ParagraphAtoms {
  return new AtomReader(keys).read(paragraph);
}

/**
 * Each field is told by all that stands in it, and so again for every field around it: deeper ones than any program writes are
 * one object.
 */
const deepestField = 16;
const isDeepField = (wrappers: readonly XmlElement[]) =>
  wrappers.filter(({ tag }) => tag === "w:fldSimple").length >= deepestField;

/** Links inside fields inside links: each level is looked through twice. */
const deepestLink = 4;

class AtomReader {
  private readonly keys: ContentKeys;
  private readonly atoms: Atom[] = [];
  private waiting: PlaceMark[] | null = null;

  constructor(keys: ContentKeys) {
    this.keys = keys;
  }

  read(paragraph: XmlElement): ParagraphAtoms {
    this.readHolder(paragraph, [], "", "");
    return { atoms: groupFields(this.atoms), trailing: this.waiting ?? noMarks };
  }

  private readHolder(
    holder: XmlElement,
    wrappers: readonly XmlElement[],
    prefix: string,
    link: string,
  ): void {
    for (const child of holder.children) {
      const { tag } = child;
      if (tag === "w:r") this.readRun(child, wrappers, prefix, link);
      else if (placeMarks.has(tag)) this.wait({ node: child, run: null, wrappers });
      else if (residue.has(tag) || ownProperties.has(tag)) continue;
      else if (tag === "w:sdt") {
        const content = child.child("w:sdtContent");
        if (content !== null) this.readHolder(content, [...wrappers, child], prefix, link);
      } else if (wrapperTags.has(tag) && !(tag === "w:fldSimple" && isDeepField(wrappers))) {
        const from = this.atoms.length;
        const target = tag === "w:hyperlink" ? readLink(child, this.keys) : null;
        const inner = target === null ? prefix + this.wrapperKey(child) : prefix;
        this.readHolder(child, [...wrappers, child], inner, target === null ? link : linkKey(target));
        if (tag === "w:fldSimple") this.groupSimpleField(child, wrappers, from, link);
      } else this.add(child, null, wrappers, prefix, this.keys.ofElement(child), "", "", link);
    }
  }

  private wrapperKey(wrapper: XmlElement): string {
    if (unseenWrappers.has(wrapper.tag)) return "";
    const attributes = wrapper
      .attributes()
      .filter(({ name, tag }) => !/^w:(?:history|rsid\w*)$/.test(tag) && !name.startsWith("xmlns"))
      .map(
        ({ tag, value }) =>
          `${tag}=${tag === "r:id" ? this.keys.ofRelationship(wrapper.tree.part, value) : value}`,
      );
    return `{${wrapper.tag} ${attributes.sort().join(" ")}}`;
  }

  private readRun(run: XmlElement, wrappers: readonly XmlElement[], prefix: string, link: string): void {
    const format = this.keys.ofProperties(run.child("w:rPr"));
    for (const node of run.children) {
      const { tag } = node;
      if (tag === "w:rPr" || residue.has(tag)) continue;
      if (tag === "w:commentReference" || tag === "w:annotationRef") this.wait({ node, run, wrappers });
      else if (tag === "w:t" || tag === "w:delText") {
        const pieces = splitAtoms(node.readText().text);
        for (let n = 0; n < pieces.length; n++) {
          const text = pieces[n] as string;
          if (n === 0 && this.continues(text, run, wrappers, prefix, format)) continue;
          this.add(node, run, wrappers, prefix, text, text, format, link);
        }
      } else {
        const key = tag === "w:tab" || tag === "w:cr" ? `<${tag}>` : this.keys.ofElement(node);
        this.add(node, run, wrappers, prefix, key, characters[tag] ?? "", format, link);
      }
    }
  }

  /** Adds to the word before where this is the rest of it. */
  private continues(
    text: string,
    run: XmlElement,
    wrappers: readonly XmlElement[],
    prefix: string,
    format: string,
  ): boolean {
    const last = this.atoms.at(-1);
    if (
      last === undefined ||
      last.format !== format ||
      (last.node.tag !== "w:t" && last.node.tag !== "w:delText")
    )
      return false;
    if (last.wrappers.length !== wrappers.length || last.wrappers.at(-1) !== wrappers.at(-1)) return false;
    if (!goOn(last.text, text)) return false;
    last.text += text;
    last.key = prefix + last.text;
    if (last.run !== run && !last.moreRuns.includes(run)) last.moreRuns = [...last.moreRuns, run];
    return true;
  }

  private add(
    node: XmlElement,
    run: XmlElement | null,
    wrappers: readonly XmlElement[],
    prefix: string,
    key: string,
    text: string,
    format: string,
    link: string,
  ): void {
    this.atoms.push({
      key: prefix + key,
      text,
      node,
      run,
      moreRuns: noRuns,
      wrappers,
      format,
      link,
      pieces: null,
      written: null,
      before: this.waiting ?? noMarks,
    });
    this.waiting = null;
  }

  private wait(mark: PlaceMark): void {
    this.waiting ??= [];
    this.waiting.push(mark);
  }

  private groupSimpleField(
    field: XmlElement,
    wrappers: readonly XmlElement[],
    from: number,
    link: string,
  ): void {
    const pieces = this.atoms.splice(from);
    this.atoms.push({
      key: fieldKey(field.attr("w:instr") ?? "", pieces, link, this.wrapperKey(field)),
      text: pieces.map(({ text }) => text).join(""),
      node: field,
      run: null,
      moreRuns: noRuns,
      wrappers,
      format: "",
      link,
      pieces,
      written: null,
      before: noMarks,
    });
  }
}

/** By what it computes and what it shows: simple or complex, in however many runs its code stands. `link`: the field's own. */
function fieldKey(code: string, result: readonly Atom[], link: string, wrapper: string): string {
  const shown = result
    .map((atom) => showPiece({ ...atom, key: atom.key.replace(wrapper, "") }, link))
    .join("");
  return `field ${code.replace(/\s+/g, " ").trim()}|${shown}`;
}

/** A link inside a field is seen; the one around the field is not the field's. */
const showPiece = ({ key, format, link }: Atom, around: string) =>
  `${key}\u0001${format}\u0002${link === around ? "" : `\u0003${link}\u0004`}`;

const isFieldMark = (atom: Atom, type: string) =>
  atom.node.tag === "w:fldChar" && atom.node.attr("w:fldCharType") === type;

/** Puts each field that begins and ends among these atoms into one. `depth`: in how many fields they stand. */
export function groupFields(atoms: Atom[], depth = 0): Atom[] {
  const ends = findFieldEnds(atoms);
  if (ends.size === 0) return atoms;
  const grouped: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i] as Atom;
    const end = ends.get(i);
    if (end === undefined) {
      grouped.push(first);
      continue;
    }
    const pieces = atoms.slice(i, end + 1);
    grouped.push({
      ...first,
      key: complexFieldKey(pieces, depth),
      text: pieces.map((piece) => (piece.node.tag === "w:instrText" ? "" : piece.text)).join(""),
      format: "",
      pieces,
      before: noMarks,
    });
    i = end;
  }
  return grouped;
}

/** Of a field's pieces, its code and what it shows; null where fields stand in its code. */
export function readField(pieces: readonly Atom[]): { code: string; result: readonly Atom[] } | null {
  const separator = pieces.findIndex((piece) => isFieldMark(piece, "separate"));
  const inner = pieces.slice(1, separator < 0 ? -1 : separator);
  if (inner.some(({ node }) => node.tag !== "w:instrText") || (pieces[0]?.node.children.length ?? 0) > 0)
    return null;
  const code = inner.map(({ node }) => node.readText().text).join("");
  return { code, result: separator < 0 ? [] : pieces.slice(separator + 1, -1) };
}

/** A link written as a field reads as one written as an element. */
export function openLinkField(atom: Atom, depth = 0): Atom[] {
  if (atom.pieces === null || atom.node.tag === "w:fldSimple") return [atom];
  const field = readField(atom.pieces);
  const target = field === null ? null : parseLinkCode(field.code);
  if (field === null || target === null) return [atom];
  const link = linkKey(target);
  return groupFields([...field.result], depth + 1).map((one) => ({ ...one, link }));
}

function complexFieldKey(pieces: readonly Atom[], depth: number): string {
  const field = readField(pieces);
  // A field that holds fields in its code, or data of its own, is told by all it is made of.
  const link = pieces[0]?.link ?? "";
  if (field === null) return `field ${pieces.map((piece) => showPiece(piece, link)).join("")}`;
  const shown =
    depth < deepestLink
      ? groupFields([...field.result], depth + 1).flatMap((one) => openLinkField(one, depth + 1))
      : field.result;
  return fieldKey(field.code, shown, link, "");
}

function findFieldEnds(atoms: readonly Atom[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as Atom;
    if (isFieldMark(atom, "begin")) open.push(i);
    else if (isFieldMark(atom, "end")) {
      const begin = open.pop();
      if (begin !== undefined && atom.wrappers.at(-1) === atoms[begin]?.wrappers.at(-1)) ends.set(begin, i);
    }
  }
  return ends;
}

/** What a field is written as: its pieces; a simple field, which no revision can stand around, as a complex one. */
export function expandField(atom: Atom, tracked: boolean): Atom[] {
  if (atom.pieces === null) return [atom];
  if (atom.node.tag !== "w:fldSimple" || !tracked)
    return atom.pieces.flatMap((piece) => expandField(piece, tracked));
  const code = (written: string): Atom => ({ ...atom, pieces: null, written });
  const p = atom.node.prefix;
  const instruction = atom.node.attributes().find(({ tag }) => tag === "w:instr");
  const raw =
    instruction === undefined ? "" : atom.node.tree.text.slice(instruction.valueStart, instruction.valueEnd);
  const a = instruction?.name.slice(0, -"instr".length) ?? p;
  const inner = atom.pieces.flatMap((piece) => expandField(piece, tracked));
  return [
    code(`<${p}fldChar ${a}fldCharType="begin"/>`),
    code(`<${p}instrText xml:space="preserve">${raw.replaceAll("<", "&lt;")}</${p}instrText>`),
    code(`<${p}fldChar ${a}fldCharType="separate"/>`),
    ...inner.map((piece) => ({
      ...piece,
      wrappers: piece.wrappers.filter((wrapper) => wrapper !== atom.node),
    })),
    code(`<${p}fldChar ${a}fldCharType="end"/>`),
  ];
}
