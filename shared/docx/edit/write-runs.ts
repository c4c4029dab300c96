/**
 * One run written anew from slices of itself, with what goes and what comes inside it as revisions of their own (or, clean,
 * as one run with the new words).
 *
 * Another author's insertion or move round the run keeps its text and gets our deletion inside it; our insertion divides
 * it in two, as in Word. In an insertion of our own, text comes and goes without further marks.
 */

import { isRevision } from "../read/paragraph-pieces.ts";
import type { Tracking } from "../types.ts";
import type { Splice } from "../xml/splice.ts";
import {
  copyRunProperties,
  markAttributes,
  type Prefixes,
  writeRunText,
  writeText,
} from "../xml/word-markup.ts";
import { escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { markField, unwrapField } from "./simple-fields.ts";

export interface WriteContext {
  tracking: Tracking;
  prefixes: Prefixes;
  nextId: () => string;
}

/** What happens inside one run: ranges of its children's text that go, and texts that come behind an offset of a child. */
export interface RunPlan {
  run: XmlElement;
  revisions: readonly XmlElement[];
  deletions: Map<XmlElement, [number, number][]>;
  insertions: { node: XmlElement; at: number; text: string }[];
}

/** Adds to the end of an element, which may be self-closing. */
export function appendInside(element: XmlElement, text: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text };
  const slash = element.tree.text.lastIndexOf("/", element.end);
  return { start: slash, end: element.end, text: `>${text}</${element.name}>` };
}

/** A new run of its own, in a `w:ins` where changes are tracked. */
export function writeInserted(
  rPr: string,
  text: string,
  { tracking, prefixes, nextId }: WriteContext,
): string {
  const { element } = prefixes;
  const run = `<${element}r>${rPr}${writeRunText(prefixes, text)}</${element}r>`;
  return tracking === null
    ? run
    : `<${element}ins${markAttributes(prefixes, tracking, nextId())}>${run}</${element}ins>`;
}

type Segment = {
  kind: "keep" | "del" | "ins";
  raw: string /** Escaped text, where the segment is nothing else. */;
  text: string | null;
};

/** A new run before or behind an element; where that stands in another author's revision, the revision is divided there. */
export function insertBeside(
  element: XmlElement,
  side: "before" | "behind",
  rPr: string,
  text: string,
  context: WriteContext,
): Splice {
  const at = side === "behind" ? element.end : element.start;
  const holder = element.parent !== null && isRevision(element.parent) ? element.parent : null;
  if (holder === null || context.tracking === null) {
    return { start: at, end: at, text: writeInserted(rPr, text, context) };
  }
  if (holder.attr("w:author") === context.tracking.author)
    return { start: at, end: at, text: writeInserted(rPr, text, { ...context, tracking: null }) };
  const inserted = writeInserted(rPr, text, context);
  const isFirst = side === "before" && holder.children[0] === element;
  const isLast = side === "behind" && holder.children.at(-1) === element;
  if (isFirst) return { start: holder.start, end: holder.start, text: inserted };
  if (isLast) return { start: holder.end, end: holder.end, text: inserted };
  return {
    start: at,
    end: at,
    text: `</${holder.name}>${inserted}${reopen(holder, context.nextId())}`,
  };
}

/** `emptied` are simple fields that lose all they show. */
export function writePlans(
  plans: readonly RunPlan[],
  emptied: readonly XmlElement[],
  context: WriteContext,
): Splice[] {
  const splices: Splice[] = [];
  const isClean = context.tracking === null;
  const emptiedRuns = new Set<XmlElement>();
  for (const plan of plans) {
    const text = writeRun(plan, context, splices);
    if (text === "") emptiedRuns.add(plan.run);
    else if (text !== plan.run.raw) splices.push({ start: plan.run.start, end: plan.run.end, text });
  }
  const removed = findRemoved(emptiedRuns, isClean);
  const fields = emptied.flatMap((field) => (isClean ? unwrapField(field) : markField(field, context)));
  const inPlace = [...plans.flatMap(({ run }) => endPlaceholder(run)), ...fields];
  const isCut = ({ start, end }: Splice) => removed.some((one) => one.start <= start && end <= one.end);
  return [
    ...splices,
    ...inPlace.filter((splice) => !isCut(splice)),
    ...removed.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

/** A control that shows its placeholder would drop what is written into it. */
function endPlaceholder(run: XmlElement): Splice[] {
  return listPlaceholders(run).flatMap((control) => {
    const flag = control.find("w:sdtPr", "w:showingPlcHdr");
    return flag === null ? [] : [{ start: flag.start, end: flag.end, text: "" }];
  });
}

/** The content controls round a run that show their placeholder, innermost first. */
function listPlaceholders(run: XmlElement): XmlElement[] {
  const controls: XmlElement[] = [];
  for (let up = run.parent; up !== null; up = up.parent)
    if (up.tag === "w:sdt" && up.find("w:sdtPr", "w:showingPlcHdr") !== null) controls.push(up);
  return controls;
}

/** The formatting of new words in a run: its own, but instead of a placeholder's grey what the control says of its contents. */
function newProperties(run: XmlElement): string {
  const [control] = listPlaceholders(run);
  const ofContents = control?.find("w:sdtPr", "w:rPr") ?? null;
  if (ofContents !== null) return copyRunProperties(ofContents);
  return copyRunProperties(run.child("w:rPr"), control === undefined ? [] : ["w:rStyle"]);
}

const holdsOnly = new Set(["w:hyperlink", "w:smartTag"]);
/** These can come and go only where changes are not tracked. */
const holdsOnlyClean = new Set(["w:fldSimple", "w:sdtContent", "w:sdt"]);

/** Runs that lost all they held go, and with them the link, control, field or revision that held nothing else. */
function findRemoved(emptied: ReadonlySet<XmlElement>, isClean: boolean): XmlElement[] {
  const removed = new Set(emptied);
  for (const run of emptied) {
    for (let up = run.parent; up !== null; up = up.parent) {
      const removable = isRevision(up) || holdsOnly.has(up.tag) || (isClean && holdsOnlyClean.has(up.tag));
      const held = up.children.filter(({ tag }) => !/^w:(?:sdtPr|sdtEndPr|smartTagPr|fldData)$/.test(tag));
      if (!removable || !held.every((child) => removed.has(child))) break;
      for (const child of held) removed.delete(child);
      removed.add(up);
    }
  }
  return [...removed];
}

const deletedNames: Record<string, string> = { "w:t": "delText", "w:instrText": "delInstrText" };

/** What an element is called inside a deletion; null where it keeps its name. */
export function deletedName({ tag, prefix }: XmlElement): string | null {
  const local = deletedNames[tag];
  return local === undefined ? null : prefix + local;
}

/** An element without text of its own that matters, as it stands inside a deletion. */
function writeDeleted(node: XmlElement): string {
  const name = deletedName(node);
  if (name === null) return node.raw;
  const open = node.tree.text.slice(node.start + 1 + node.name.length, node.openEnd);
  return `<${name}${open}${node.selfClosing ? "" : `${node.inner}</${name}>`}`;
}

function segmentsOf({ run, deletions, insertions }: RunPlan, prefixes: Prefixes): Segment[] {
  const segments: Segment[] = [];
  for (const node of run.children) {
    if (node.tag === "w:rPr") continue;
    const gone = deletions.get(node) ?? [];
    const come = insertions.filter((insertion) => insertion.node === node);
    if (gone.length === 0 && come.length === 0) {
      segments.push({ kind: "keep", raw: node.raw, text: null });
      continue;
    }
    const isText = node.tag === "w:t";
    const { text, offsets } = isText ? node.readText() : { text: " ", offsets: null };
    // CDATA and comments cannot be cut: there the text is written anew.
    const hasMarkup = node.inner.includes("<");
    const rawOf = (from: number, to: number) =>
      hasMarkup || !isText
        ? escapeText(text.slice(from, to))
        : node.inner.slice(offsets?.[from] ?? from, offsets?.[to] ?? to);
    const cuts = new Set([0, text.length, ...gone.flat(), ...come.map(({ at }) => at)]);
    const order = [...cuts].sort((a, b) => a - b);
    for (const [n, from] of order.entries()) {
      for (const { at, text: added } of come) {
        if (at === from)
          segments.push({ kind: "ins", raw: writeRunText(prefixes, added), text: plainText(added) });
      }
      const to = order[n + 1];
      if (to === undefined) break;
      const kind = gone.some(([start, end]) => start <= from && to <= end) ? "del" : "keep";
      if (!isText) segments.push({ kind, raw: kind === "del" ? writeDeleted(node) : node.raw, text: null });
      else {
        const raw = rawOf(from, to);
        const whole = from === 0 && to === text.length;
        const kept = whole ? node.raw : writeText(prefixes.element, "t", raw);
        segments.push({
          kind,
          raw: kind === "del" ? writeText(prefixes.element, "delText", raw) : kept,
          text: raw,
        });
      }
    }
  }
  return segments;
}

function plainText(text: string): string | null {
  return /[\t\u2011\u00ad]/.test(text) ? null : escapeText(text);
}

/** The run as it stands after its plan; empty where nothing stays. What goes beside the run's holder is added to `splices`. */
function writeRun(plan: RunPlan, context: WriteContext, splices: Splice[]): string {
  const { run, revisions } = plan;
  const { tracking, prefixes, nextId } = context;
  const { element } = prefixes;
  const open = run.tree.text.slice(run.start, run.openEnd);
  const properties = run.child("w:rPr");
  let rPr = properties?.raw ?? "";
  // Another author's change of formatting stands on every piece of the run, under an id of its own.
  const renumber = () => {
    const change = properties?.child("w:rPrChange") ?? null;
    if (properties !== null && change !== null) rPr = renewId(properties, change, nextId());
  };
  const newRPr = newProperties(run);
  const segments = segmentsOf(plan, prefixes);
  const own =
    tracking !== null &&
    revisions.some(
      (r) => (r.tag === "w:ins" || r.tag === "w:moveTo") && r.attr("w:author") === tracking.author,
    );
  if (tracking === null || own) {
    const kept = segments.filter(({ kind }) => kind !== "del");
    if (listPlaceholders(run).length > 0) rPr = newRPr;
    return kept.length === 0 ? "" : `${open}${rPr}${joinTexts(kept, element)}</${run.name}>`;
  }

  const holder = run.parent?.tag === "w:ins" || run.parent?.tag === "w:moveTo" ? run.parent : null;
  const isFirst = holder?.children[0] === run;
  const isLast = holder?.children.at(-1) === run;
  const groups = groupByKind(segments);
  let text = "";
  for (const [n, { kind, raw }] of groups.entries()) {
    if (n > 0 && kind !== "ins") renumber();
    if (kind === "keep") text += `${open}${rPr}${raw}</${run.name}>`;
    else if (kind === "del") {
      text += `<${element}del${markAttributes(prefixes, tracking, nextId())}>${open}${rPr}${raw}</${run.name}></${element}del>`;
    } else {
      const inserted = `<${element}ins${markAttributes(prefixes, tracking, nextId())}>${open}${newRPr}${raw}</${run.name}></${element}ins>`;
      if (holder === null) text += inserted;
      else if (isFirst && n === 0) splices.push({ start: holder.start, end: holder.start, text: inserted });
      else if (isLast && n === groups.length - 1)
        splices.push({ start: holder.end, end: holder.end, text: inserted });
      else text += `</${holder.name}>${inserted}${reopen(holder, nextId())}`;
    }
  }
  return text;
}

/** Clean: texts that now stand side by side become one `w:t`. */
function joinTexts(segments: readonly Segment[], prefix: string): string {
  let out = "";
  for (let n = 0; n < segments.length; ) {
    let end = n;
    while (end < segments.length && (segments[end] as Segment).text !== null) end++;
    if (end - n > 1) {
      const texts = segments.slice(n, end).map(({ text }) => text);
      out += writeText(prefix, "t", texts.join(""));
      n = end;
    } else {
      out += (segments[n] as Segment).raw;
      n++;
    }
  }
  return out;
}

function groupByKind(segments: readonly Segment[]): { kind: Segment["kind"]; raw: string }[] {
  const groups: { kind: Segment["kind"]; raw: string }[] = [];
  for (const { kind, raw } of segments) {
    const last = groups.at(-1);
    if (last?.kind === kind) last.raw += raw;
    else groups.push({ kind, raw });
  }
  return groups;
}

/** The start tag of a revision once more, for its second half, with an id of its own. */
function reopen(holder: XmlElement, id: string): string {
  const renewed = renewId(holder, holder, id);
  return renewed.slice(0, renewed.length - (holder.end - holder.openEnd));
}

/** An element as it stands, but for the id of one revision in it. */
export function renewId(element: XmlElement, revision: XmlElement, id: string): string {
  const attribute = revision.attributes().find(({ tag }) => tag === "w:id");
  if (attribute === undefined) return element.raw;
  const { start, raw } = element;
  return raw.slice(0, attribute.valueStart - start) + id + raw.slice(attribute.valueEnd - start);
}
