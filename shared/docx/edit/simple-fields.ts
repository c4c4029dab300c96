import type { Splice } from "../xml/splice.ts";
import { markAttributes } from "../xml/word-markup.ts";
import { escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { WriteContext } from "./write-runs.ts";

/**
 * A `w:fldSimple` as the runs of a complex field, which means the same (ECMA-376 part 1, 17.16.18 and 17.16.19): what stands
 * before its result and what behind. Only runs can be inserted and deleted as tracked changes, a simple field cannot.
 */
export function writeFieldMarks(
  field: XmlElement,
  instruction: "instrText" | "delInstrText",
  { prefixes: { element, attribute } }: WriteContext,
): { before: string; behind: string } {
  const mark = (type: string) =>
    `<${element}r><${element}fldChar ${attribute}fldCharType="${type}"/></${element}r>`;
  const text = escapeText(field.attr("w:instr") ?? "");
  return {
    before: `${mark("begin")}<${element}r><${element}${instruction} xml:space="preserve">${text}</${element}${instruction}></${element}r>${mark("separate")}`,
    behind: mark("end"),
  };
}

/** Simple fields that are there in the final view. */
export function listSimpleFields(holder: XmlElement): XmlElement[] {
  return holder.children.flatMap((child) => {
    if (child.tag === "w:fldSimple") return [child, ...listSimpleFields(child)];
    return child.tag === "w:r" || child.tag === "w:pPr" || child.tag === "w:del" || child.tag === "w:moveFrom"
      ? []
      : listSimpleFields(child);
  });
}

/** The field itself marked as deleted: as a complex one, since a simple one would stay, and be filled again. */
export function markField(field: XmlElement, context: WriteContext): Splice[] {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean removal writes no marks");
  const { before, behind } = writeFieldMarks(field, "delInstrText", context);
  const wrap = (runs: string) =>
    `<${prefixes.element}del${markAttributes(prefixes, tracking, nextId())}>${runs}</${prefixes.element}del>`;
  if (field.selfClosing) return [{ start: field.start, end: field.end, text: wrap(before + behind) }];
  return replaceTags(field, wrap(before), wrap(behind));
}

/** What stands in the field without the field. */
export function unwrapField(field: XmlElement): Splice[] {
  return field.selfClosing ? [{ start: field.start, end: field.end, text: "" }] : replaceTags(field, "", "");
}

function replaceTags(field: XmlElement, before: string, behind: string): Splice[] {
  const data = field.child("w:fldData");
  return [
    { start: field.start, end: field.openEnd, text: before },
    ...(data === null ? [] : [{ start: data.start, end: data.end, text: "" }]),
    { start: field.closeStart, end: field.end, text: behind },
  ];
}
