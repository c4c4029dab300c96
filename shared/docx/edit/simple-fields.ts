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
