import { applyChanges } from "../edit/map-edits.ts";
import type { DocxDocument } from "../package/document.ts";
import { readBranch } from "../read/paragraph-pieces.ts";
import { SpliceList } from "../xml/splice-list.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

const blocks = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml", "w:tr"]);

/**
 * Both documents with the blocks that are read in the place of each `mc:AlternateContent` around blocks (ECMA-376 part 3, 10), as
 * programs that save such a document write it: no mark can stand on the choice itself. Where both documents offer the same
 * choices, they stay as they are.
 */
export function openAlternates(before: DocxDocument, after: DocxDocument): [DocxDocument, DocxDocument] {
  const [mine, theirs] = [listAlternates(before), listAlternates(after)];
  const isSame = mine.length === theirs.length && mine.every(({ raw }, n) => raw === theirs[n]?.raw);
  return isSame ? [before, after] : [open(before, mine), open(after, theirs)];
}

const stories = /^(?:header|footer|footnotes|endnotes)$/;

function listAlternates(doc: DocxDocument): XmlElement[] {
  const linked = doc.relationships(doc.mainPart).filter(({ type }) => stories.test(type));
  const found: XmlElement[] = [];
  for (const part of new Set([doc.mainPart, ...linked.map(({ target }) => target)])) {
    if (!doc.hasPart(part) || !doc.text(part).includes("AlternateContent")) continue;
    for (const alternate of doc.tree(part).root.outermost("mc:AlternateContent")) {
      const branch = readBranch(alternate);
      if (branch?.children.some(({ tag }) => blocks.has(tag)) && !declares(alternate) && !declares(branch))
        found.push(alternate);
    }
  }
  return found;
}

const declares = (element: XmlElement) => element.attributes().some(({ name }) => name.startsWith("xmlns"));

function open(doc: DocxDocument, alternates: readonly XmlElement[]): DocxDocument {
  const splices = new SpliceList();
  for (const alternate of alternates) {
    const { start, end, tree } = alternate;
    splices.add(tree.part, [{ start, end, text: readBranch(alternate)?.inner ?? "" }]);
  }
  return applyChanges(doc, [...splices.finished()]);
}
