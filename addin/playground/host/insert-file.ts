import { openDocx } from "../../../shared/docx/package/open-docx.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import { readBase64 } from "./base64.ts";
import type { HeldDocument, Span } from "./held-document.ts";
import { readStyles } from "./read-styles.ts";
import { invalidArgument, notImplemented, WordError } from "./word-error.ts";

/** Word takes 4 MB at most here (OfficeDev/office-js#4697). */
const largestFile = 4 * 1024 * 1024;

/**
 * `insertFileFromBase64`: the blocks of another document, without its headers and page set-up, in clean form. What leans
 * on parts of the other package (pictures, links, notes, lists, styles unknown here) is refused.
 */
export async function insertFile(
  held: HeldDocument,
  base64: string,
  where: "Replace" | "Start" | "End",
): Promise<Span> {
  const bytes = readBase64(base64);
  if (bytes.length > largestFile) throw new WordError("GeneralException", "The file is larger than 4 MB.");
  const opened = await openDocx(bytes);
  if (!opened.ok) throw invalidArgument(opened.problem.message);
  const body = opened.value.tree(opened.value.mainPart).root.child("w:body") as XmlElement;
  const blocks = body.children.filter((child) => child.tag !== "w:sectPr");
  const styles = readStyles(held.document);
  for (const element of body.descendants()) {
    if (/^r:/.test(element.tag) || element.attributes().some((a) => a.tag.startsWith("r:"))) {
      throw notImplemented(`inserting a file that holds ${element.tag}.`);
    }
    if (element.tag === "w:numId") throw notImplemented("inserting a file that holds lists.");
    const style = /^w:[prt]Style$/.test(element.tag) ? (element.attr("w:val") ?? "") : null;
    if (style !== null && !styles.byId.has(style))
      throw notImplemented(`inserting a file with the style ${style}.`);
  }
  if (body.prefix !== held.story.w)
    throw notImplemented("inserting a file that uses another namespace prefix.");
  const markup = blocks.map((block) => block.raw).join("");
  const own = held.story.tree.root.child("w:body") as XmlElement;
  const section = own.children.find((child) => child.tag === "w:sectPr");
  const last = section?.start ?? own.closeStart;
  const start = where === "End" ? last : own.openEnd;
  held.change([{ start, end: where === "Replace" ? last : start, text: markup }]);
  return held.span(start, start + markup.length);
}
