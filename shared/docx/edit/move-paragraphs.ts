import type { BlockNode } from "../read/layout.ts";
import { isRevision, readPieces } from "../read/paragraph-pieces.ts";
import { placeMarks } from "../read/place-marks.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { copyRunProperties, type MarkTag, markAttributes } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";
import { listStraddling } from "./remove-paragraphs.ts";
import { writeFieldMarks } from "./simple-fields.ts";
import type { WriteContext } from "./write-runs.ts";

/** Run children that only say how the page looked when it was last printed. */
const printed = new Set(["w:lastRenderedPageBreak"]);

/**
 * Word's own move is used only for a paragraph of plain runs. Readers are known to stumble over anything nested in it, so everything
 * else is written as a deletion and an insertion.
 */
export function isSafeToMove(node: BlockNode): boolean {
  const [paragraph] = node.paragraphs;
  if (node.paragraphs.length !== 1 || paragraph === undefined) return false;
  const plain = new Set(["w:pPr", "w:r", "w:proofErr"]);
  const pPr = paragraph.child("w:pPr");
  return (
    paragraph.children.some(({ tag }) => tag === "w:r") &&
    paragraph.children.every(({ tag }) => plain.has(tag)) &&
    (pPr?.child("w:pPrChange") ?? null) === null &&
    (pPr?.child("w:rPr")?.children ?? []).every(
      ({ tag }) => !/^w:(ins|del|moveFrom|moveTo|rPrChange)$/.test(tag),
    ) &&
    readPieces(paragraph, null).every(({ kind, node: child }) => kind !== "object" || printed.has(child.tag))
  );
}

/** What is known by an id gets a new one in a copy. */
export interface Copies {
  nextShapeId: () => string;
  /** The id of a copy of this comment; null where there is no such comment. */
  copyComment: (id: string) => string | null;
}

/** A comment once more, under another id: revisions in it get new ones, bookmarks stay where they are. */
export function copyComment(comment: XmlElement, id: string, nextId: () => string): string {
  const splices: Splice[] = [];
  const copy = (element: XmlElement) => {
    for (const { start, end, tag, valueStart, valueEnd } of element.attributes()) {
      if (/^w14:(?:paraId|textId)$/.test(tag)) splices.push({ start: start - 1, end, text: "" });
      else if (
        tag === "w:id" &&
        (element === comment || isRevision(element) || element.tag.endsWith("Change"))
      )
        splices.push({ start: valueStart, end: valueEnd, text: element === comment ? id : nextId() });
    }
    for (const child of element.children) {
      if (isPlace(child.tag)) splices.push({ start: child.start, end: child.end, text: "" });
      else copy(child);
    }
  };
  copy(comment);
  const { start } = comment;
  return applySplices(
    comment.raw,
    splices.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start })),
  );
}

/** Elements round runs that are repeated round their copies. */
const repeated = new Set(["w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);
/** Marks of places and ranges stay with the old words, where rejecting finds them again. */
const isPlace = (tag: string) =>
  placeMarks.has(tag) || /^w:(?:moveFromRange|moveToRange|customXml\w+Range)(?:Start|End)$/.test(tag);
const staying = new Set(["w:pPr", "w:proofErr", "w:subDoc"]);

/**
 * The block's content in the final view for a second place in the same part, while the first still stands there as deleted:
 * its runs, links, fields, pictures, notes and comments. Throws `EditRefused` where something in it cannot be there twice.
 */
export function copyContent(
  node: BlockNode,
  context: WriteContext,
  copies: Copies,
): (kind: MarkTag) => string {
  const { prefixes, tracking, nextId } = context;
  const { element } = prefixes;
  const refuse = (): never => {
    throw new EditRefused(
      "not-editable",
      "This line holds something that cannot stand in the document twice, so it cannot be moved as a tracked change.",
    );
  };
  /** Either markup that stays outside of revisions, or runs. */
  const steps: { raw: string; isRun: boolean }[] = [];
  const outside = (raw: string) => steps.push({ raw, isRun: false });
  const inside = (raw: string) => steps.push({ raw, isRun: true });
  const copy = (holder: XmlElement) => {
    for (const child of holder.children) {
      const { tag } = child;
      if (tag === "w:r") {
        const run = copyRun(child, context, copies) ?? refuse();
        if (run !== "") inside(run);
      } else if (isRevision(child)) {
        if (tag === "w:ins" || tag === "w:moveTo") copy(child);
      } else if (tag === "w:fldSimple") {
        const marks = writeFieldMarks(child, "instrText", context);
        inside(marks.before);
        copy(child);
        inside(marks.behind);
      } else if (repeated.has(tag)) {
        // A link cannot stand inside a revision (ECMA-376 part 1, A.1 `CT_RunTrackChange`), nor what holds one.
        const wrap = holdsLink(child) ? outside : inside;
        wrap(child.tree.text.slice(child.start, child.openEnd).replace(/\/>$/, ">"));
        const properties = child.children.find(({ tag: inner }) =>
          /^w:(?:smartTag|customXml)Pr$/.test(inner),
        );
        if (properties !== undefined) wrap(properties.raw);
        copy(child);
        wrap(`</${child.name}>`);
      } else if (tag === "w:sdt") {
        const content = child.child("w:sdtContent");
        if (content === null || content.selfClosing) continue;
        const wrap = holdsLink(child) ? outside : inside;
        wrap(`<${child.name}>${copyControlProperties(child)}<${content.name}>`);
        copy(content);
        wrap(`</${content.name}></${child.name}>`);
      } else if (tag === "m:oMath" || tag === "m:oMathPara") {
        if (hasRevision(child)) refuse();
        inside(child.raw);
      } else if (!staying.has(tag) && !isPlace(tag) && !/^w:(?:smartTag|customXml)Pr$/.test(tag)) refuse();
    }
  };
  for (const paragraph of node.paragraphs) copy(paragraph);
  return (kind) => {
    let text = "";
    let isOpen = false;
    for (const { raw, isRun } of steps) {
      if (isRun && !isOpen && tracking !== null)
        text += `<${element}${kind}${markAttributes(prefixes, tracking, nextId())}>`;
      if (!isRun && isOpen) text += `</${element}${kind}>`;
      isOpen = isRun;
      text += raw;
    }
    return isOpen ? `${text}</${element}${kind}>` : text;
  };
}

function holdsLink(element: XmlElement): boolean {
  return element.tag === "w:hyperlink" || !element.descendants("w:hyperlink").next().done;
}

function copyControlProperties(control: XmlElement): string {
  const properties = control.child("w:sdtPr");
  if (properties === null) return "";
  // The id must be unique; Word gives a new one on opening.
  const kept = properties.children.filter(({ tag }) => tag !== "w:id").map(({ raw }) => raw);
  return `<${properties.name}>${kept.join("")}</${properties.name}>${control.child("w:sdtEndPr")?.raw ?? ""}`;
}

const revision = /<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo|bookmarkStart|commentRangeStart|\w+Change)[\s/>]/;

function hasRevision({ raw }: XmlElement): boolean {
  return revision.test(raw);
}

/** Empty where nothing of the run is for a copy; null where it cannot be copied. */
function copyRun(
  run: XmlElement,
  { prefixes: { element, attribute } }: WriteContext,
  { nextShapeId, copyComment }: Copies,
): string | null {
  let children = "";
  for (const child of run.children) {
    if (child.tag === "w:rPr" || printed.has(child.tag) || child.tag === "w:delText") continue;
    if (child.tag === "w:commentReference") {
      const id = copyComment(child.attr("w:id") ?? "");
      if (id !== null) children += `<${element}commentReference ${attribute}id="${id}"/>`;
    } else if (child.children.length === 0) children += child.raw;
    else if (hasRevision(child)) return null;
    else children += renumberShapes(child.raw, nextShapeId);
  }
  if (children === "") return "";
  return `<${element}r>${copyRunProperties(run.child("w:rPr"))}${children}</${element}r>`;
}

/** The id among a content control's properties, with what stands before it there. */
const controlId = /(<((?:[\w.-]+:)?)sdtPr>(?:(?!<\/\2sdtPr>)[\s\S])*?)<\2id\s[^>]*>/g;

/** Shapes, controls and paragraphs in a copied picture or text box are others than those it was copied from. */
function renumberShapes(raw: string, nextShapeId: () => string): string {
  let text = raw
    .replace(/(<(?:[\w.-]+:)?docPr\b[^>]*?\sid=")\d+"/g, (_, start: string) => `${start}${nextShapeId()}"`)
    .replace(/\s(?:w14:(?:paraId|textId)|wp14:(?:anchorId|editId))="[^"]*"/g, "")
    .replace(controlId, "$1");
  const shapes = text.matchAll(/<v:\w+\b[^>]*?\sid="([^"]+)"/g);
  for (const id of new Set([...shapes].map((match) => match[1] as string))) {
    const name = `${id}_${nextShapeId()}`;
    text = text.replaceAll(`"${id}"`, `"${name}"`).replaceAll(`"#${id}"`, `"#${name}"`);
  }
  return text;
}

/**
 * Clean: the paragraphs as they stand, without marks of ranges that end elsewhere (those stay where they were). Where an empty
 * line stays behind, it keeps the paragraph's ids.
 */
export function carryOver(node: BlockNode, leavesLine: boolean, changes: readonly Splice[]): string {
  return node.paragraphs
    .map((paragraph) => {
      const { start } = paragraph;
      const ids = paragraph.attributes().filter(({ tag }) => leavesLine && /^w14:(?:para|text)Id$/.test(tag));
      const own = changes.filter((splice) => start <= splice.start && splice.end <= paragraph.end);
      const cuts = [...ids, ...listStraddling(paragraph)].map((mark) => ({
        start: mark.start,
        end: mark.end,
        text: "",
      }));
      const inside = [...own, ...cuts].map((splice) => ({
        ...splice,
        start: splice.start - start,
        end: splice.end - start,
      }));
      return applySplices(paragraph.raw, inside);
    })
    .join("");
}

/** Start and end marks of Word's move ranges, joined by their name. */
export function writeMoveRange(
  kind: "moveFrom" | "moveTo",
  name: string,
  context: WriteContext,
): { start: string; end: string } {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean move has no ranges");
  const { element, attribute } = prefixes;
  const id = nextId();
  return {
    start: `<${element}${kind}RangeStart${markAttributes(prefixes, tracking, id)} ${attribute}name="${name}"/>`,
    end: `<${element}${kind}RangeEnd ${attribute}id="${id}"/>`,
  };
}
