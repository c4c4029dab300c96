import { escapeAttribute, escapeText } from "../../../shared/docx/xml/xml-text.ts";
import type { Anchor } from "./anchors.ts";
import { setParagraphProperty } from "./edit-paragraphs.ts";
import type { HeldDocument } from "./held-document.ts";
import { builtInNames, findStyle, readStyles, type Style } from "./read-styles.ts";
import { resolveParagraph } from "./spans.ts";
import { itemNotFound, notImplemented } from "./word-error.ts";

/** Gives a paragraph a style by the name Word shows, or by its built-in name. ItemNotFound where there is none. */
export function setStyle(held: HeldDocument, anchor: Anchor, name: string): void {
  const styles = readStyles(held.document);
  const style = findStyle(styles, name) ?? addBuiltInStyle(held, name);
  if (style.type !== "paragraph")
    throw notImplemented(`setting the ${style.type} style ${name} on a paragraph.`);
  const { w } = held.story;
  const markup = style.isDefault ? null : `<${w}pStyle ${w}val="${escapeAttribute(style.id)}"/>`;
  setParagraphProperty(held, resolveParagraph(held, anchor), "pStyle", markup);
}

/** Word knows its built-in styles also where a file has none of them ("latent"), and writes them when they are used. */
function addBuiltInStyle(held: HeldDocument, name: string): Style {
  const plain = name.replace(/ /g, "").toLowerCase();
  const known = builtInNames.find((builtIn) => builtIn.toLowerCase() === plain);
  const { part, defaultParagraph } = readStyles(held.document);
  if (known === undefined || part === null) throw itemNotFound(`The style ${name}`);
  const root = held.document.tree(part).root;
  const w = root.prefix;
  const heading = /^Heading(\d)$/.exec(known)?.[1];
  const shown = known.replace(/([a-z])([A-Z0-9])/g, "$1 $2");
  const outline =
    heading === undefined
      ? ""
      : `<${w}pPr><${w}keepNext/><${w}outlineLvl ${w}val="${Number(heading) - 1}"/></${w}pPr>`;
  const bold = heading === undefined && known !== "Title" ? "" : `<${w}rPr><${w}b/></${w}rPr>`;
  const based =
    defaultParagraph === null ? "" : `<${w}basedOn ${w}val="${escapeAttribute(defaultParagraph.id)}"/>`;
  const markup = `<${w}style ${w}type="paragraph" ${w}styleId="${known}"><${w}name ${w}val="${escapeText(
    heading === undefined ? shown : `heading ${heading}`,
  )}"/>${based}${outline}${bold}</${w}style>`;
  const text = held.document.text(part);
  held.adopt(
    held.document.withParts(
      new Map([[part, text.slice(0, root.closeStart) + markup + text.slice(root.closeStart)]]),
    ),
  );
  return findStyle(readStyles(held.document), name) as Style;
}
