/**
 * What an export from an online office makes of a document without changing a word: paragraph ids, rsids, bookmarks and spelling marks go,
 * runs are split and joined, styles and lists get other ids in another order, custom XML parts and, where asked for, comments go.
 */
import type { DocxDocument } from "../../shared/docx/index.ts";
import { makeNoise, type Random } from "./random-histories.ts";

const styleUses =
  /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink) w:val=")([^"]*)(?=")/g;

export function rewriteAsGoogle(doc: DocxDocument, random: Random, dropComments: boolean): DocxDocument {
  const noisy = makeNoise(doc, random);
  const changes = new Map<string, string | null>();
  const linked = noisy.relationships(noisy.mainPart).filter(({ external }) => !external);
  const partOf = (type: string) =>
    linked.find((one) => one.type === type && noisy.hasPart(one.target))?.target ?? null;
  const stories = linked
    .filter(
      ({ type, target }) => /^(?:header|footer|footnotes|endnotes)$/.test(type) && noisy.hasPart(target),
    )
    .map(({ target }) => target);
  const [styles, numbering] = [partOf("styles"), partOf("numbering")];
  const named = new Map<string, string>();
  if (styles !== null)
    for (const [, id] of noisy.text(styles).matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"/g))
      named.set(id as string, `g${named.size}`);
  const renameStyles = (text: string) =>
    text
      .replace(styleUses, (whole, head: string, id: string) => (named.has(id) ? head + named.get(id) : whole))
      .replace(
        /(<w:style\s[^>]*w:styleId=")([^"]*)(?=")/g,
        (_, head: string, id: string) => head + named.get(id),
      );
  const renumber = (text: string) =>
    text
      .replace(
        /(<w:numId w:val=")([1-9]\d*)(?=")/g,
        (_, head: string, id: string) => head + (Number(id) + 40),
      )
      .replace(
        /(<w:num\s[^>]*w:numId=")(\d+)(?=")/g,
        (_, head: string, id: string) => head + (Number(id) + 40),
      )
      .replace(
        /(<w:abstractNumId w:val="|<w:abstractNum\s[^>]*w:abstractNumId=")(\d+)(?=")/g,
        (_, head: string, id: string) => head + (Number(id) + 70),
      )
      .replace(/<w:(?:nsid|tmpl) [^>]*\/>/g, "");
  const clean = (text: string) =>
    joinRuns(
      text
        .replace(/ w:rsid\w*="[^"]*"/g, "")
        .replace(/ w14:(?:paraId|textId)="[^"]*"/g, "")
        .replace(/<w:(?:bookmarkStart|bookmarkEnd|proofErr|lastRenderedPageBreak)\b[^>]*\/>/g, ""),
    );
  const comments = dropComments ? partOf("comments") : null;
  const uncomment = (text: string) =>
    comments === null
      ? text
      : text
          .replace(/<w:commentRange(?:Start|End)\b[^>]*\/>/g, "")
          .replace(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference\b[^>]*\/><\/w:r>/g, "");
  for (const part of [noisy.mainPart, ...stories])
    changes.set(part, renumber(renameStyles(uncomment(clean(noisy.text(part))))));
  if (styles !== null)
    changes.set(
      styles,
      renumber(renameStyles(noisy.text(styles))).replace(/(?:<w:style\s[\s\S]*?<\/w:style>\s*)+/, (all) =>
        (all.match(/<w:style\s[\s\S]*?<\/w:style>/g) ?? []).reverse().join(""),
      ),
    );
  if (numbering !== null) changes.set(numbering, renumber(renameStyles(noisy.text(numbering))));
  return dropParts(
    noisy.withParts(changes),
    (type) => /^customXml/.test(type) || (comments !== null && /^comments/.test(type)),
  );
}

/** Neighbours of one look become one run. */
function joinRuns(text: string): string {
  const seam =
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r><w:r>\1<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;
  return text.replace(
    seam,
    (_, look: string, one: string, other: string) =>
      `<w:r>${look}<w:t xml:space="preserve">${one}${other}</w:t></w:r>`,
  );
}

function dropParts(doc: DocxDocument, goes: (type: string) => boolean): DocxDocument {
  const gone = doc.relationships(doc.mainPart).filter(({ type, external }) => !external && goes(type));
  if (gone.length === 0) return doc;
  const slash = doc.mainPart.lastIndexOf("/") + 1;
  const rels = `${doc.mainPart.slice(0, slash)}_rels/${doc.mainPart.slice(slash)}.rels`;
  const types = "[Content_Types].xml";
  const changes = new Map<string, string | null>();
  let [links, declared] = [doc.text(rels), doc.text(types)];
  for (const { id, target } of gone) {
    if (doc.hasPart(target)) changes.set(target, null);
    links = links.replace(new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*/>`), "");
    declared = declared
      .replace(`PartName="/${target}"`, 'PartName="/gone"')
      .replace(/<Override\b[^>]*"\/gone"[^>]*\/>/, "");
  }
  return doc.withParts(new Map([...changes, [rels, links], [types, declared]]));
}
