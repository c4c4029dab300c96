import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  compareDocuments,
  type DocxDocument,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { type DocxParts, openBuilt, wordNamespaces } from "./build-docx.ts";
import { readOutline } from "./random-documents.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const item = (text: string, list: number | null, level = 0) =>
  `<w:p>${list === null ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const definition = (id: number, format: string, more = "") =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`;
const list = (id: number, of: number, override = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';

const open = (body: string, numbering?: string, more: Partial<DocxParts> = {}) =>
  openBuilt({
    body,
    ...more,
    parts: {
      ...(numbering === undefined
        ? {}
        : { numbering: `<w:numbering ${wordNamespaces}>${numbering}</w:numbering>` }),
      ...more.parts,
    },
  });

/** What each numbered paragraph is numbered as, worked out from the parts as Word does (ECMA-376 part 1, 17.9). */
function readNumbers(doc: DocxDocument): string[] {
  const numbering = doc.partNames.find((part) => /numbering\d*\.xml$/.test(part));
  const root = numbering === undefined ? null : doc.tree(numbering).root;
  const counters = new Map<string, number>();
  const restarted = new Set<string>();
  return [...doc.tree(doc.mainPart).root.descendants("w:p")].map((paragraph) => {
    const id = paragraph.find("w:pPr", "w:numPr", "w:numId")?.attr("w:val");
    const num = root?.children.find((one) => one.tag === "w:num" && one.attr("w:numId") === id);
    const of = num?.child("w:abstractNumId")?.attr("w:val");
    const defined = root?.children.find(
      (one) => one.tag === "w:abstractNum" && one.attr("w:abstractNumId") === of,
    );
    const level = defined?.child("w:lvl");
    if (num === undefined || of === undefined || level == null) return "no list";
    const start = num.find("w:lvlOverride", "w:startOverride")?.attr("w:val");
    if (start != null && !restarted.has(id as string)) counters.set(of as string, Number(start) - 1);
    restarted.add(id as string);
    counters.set(of as string, (counters.get(of as string) ?? 0) + 1);
    return `${level.child("w:numFmt")?.attr("w:val")} ${counters.get(of as string)}`;
  });
}

function compare(before: DocxDocument, after: DocxDocument): DocxDocument {
  const { document } = compareDocuments(before, after, by);
  const [accepted, rejected] = [acceptRevisions(document), rejectRevisions(document)];
  expect(readOutline(accepted)).toEqual(readOutline(after));
  expect(readOutline(rejected)).toEqual(readOutline(before));
  expect(readNumbers(accepted)).toEqual(readNumbers(after));
  expect(readNumbers(rejected)).toEqual(readNumbers(before));
  return document;
}

const both = async (one: DocxDocument, other: DocxDocument) => [compare(one, other), compare(other, one)];

describe("lists of compared documents", () => {
  it("go on counting across two lists of one definition, and start anew where the definitions are two", async () => {
    const before = await open(item("a", null) + item("z", null), definition(0, "bullet") + list(1, 0));
    const body = item("a", 3) + item("b", 4) + item("c", 3) + item("z", null);
    const one = await open(body, definition(7, "decimal") + list(3, 7) + list(4, 7));
    const two = await open(
      body,
      definition(7, "decimal") + definition(8, "decimal") + list(3, 7) + list(4, 8),
    );
    expect(readNumbers(one)).toEqual(["decimal 1", "decimal 2", "decimal 3", "no list"]);
    expect(readNumbers(two)).toEqual(["decimal 1", "decimal 1", "decimal 2", "no list"]);
    await both(before, one);
    await both(before, two);
    await both(one, two);
  });

  it("keep where they start anew", async () => {
    const body = item("a", 1) + item("b", 2) + item("c", 2);
    const plain = await open(body, definition(0, "decimal") + list(1, 0) + list(2, 0));
    const restarting = await open(body, definition(0, "decimal") + list(1, 0) + list(2, 0, restart));
    expect(readNumbers(restarting)).toEqual(["decimal 1", "decimal 5", "decimal 6"]);
    await both(plain, restarting);
  });

  it("keep their number where another document calls the same list otherwise", async () => {
    const before = await open(item("a", 1) + item("b", 1), definition(0, "decimal") + list(1, 0));
    const after = await open(
      item("a", 9) + item("b", 9),
      definition(2, "bullet") + definition(4, "decimal") + list(8, 2) + list(9, 4),
    );
    expect(compareDocuments(before, after, by).summary.revisions).toBe(0);
    await both(before, after);
  });

  it("are none where the newer document does not define them, though the older one does", async () => {
    await both(await open(item("a", 1), definition(0, "decimal") + list(1, 0)), await open(item("a", 1)));
  });

  it("bring their definition along where the older document has none at all", async () => {
    const [document] = await both(
      await open(item("a", null)),
      await open(item("a", 2), definition(0, "decimal") + list(2, 0)),
    );
    expect(document?.relationships(document.mainPart).map(({ type }) => type)).toContain("numbering");
  });

  it("bring their definition along into a part that is empty", async () => {
    const empty = await openBuilt({
      body: item("a", null),
      parts: { numbering: `<w:numbering ${wordNamespaces}/>` },
    });
    await both(empty, await open(item("a", 2), definition(0, "decimal") + list(2, 0)));
  });

  it("bring the picture of their bullets along", async () => {
    const picture =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://a.example/dot.png" TargetMode="External"/></Relationships>';
    const bullet = (id: number, size: number) =>
      `<w:numPicBullet w:numPicBulletId="${id}"><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="b${id}" style="width:${size}pt;height:9pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:numPicBullet>`;
    const pictured = async (text: string, size: number) => {
      const numbering =
        bullet(0, size) +
        definition(0, "bullet")
          .replace("</w:lvl>", '<w:lvlPicBulletId w:val="0"/></w:lvl>')
          .replace(/(<w:lvlText[^>]*>)(.*)(<w:lvlPicBulletId[^>]*>)/, "$1$3$2") +
        list(1, 0);
      const doc = await open(item(text, 1), numbering);
      return doc.withParts(new Map([["word/_rels/numbering.xml.rels", picture]]));
    };
    const [before, after] = [await pictured("a", 9), await pictured("a", 12)];
    const document = compare(before, after);
    const bullets = document
      .tree("word/numbering.xml")
      .root.children.filter(({ tag }) => tag === "w:numPicBullet");
    expect(bullets.map((one) => one.attr("w:numPicBulletId"))).toEqual(["0", "1"]);
    expect(bullets.map((one) => /width:(\d+)pt/.exec(one.raw)?.[1])).toEqual(["9", "12"]);
    const named = [...document.tree("word/numbering.xml").root.descendants("w:lvlPicBulletId")];
    expect(named.map((one) => one.attr("w:val"))).toEqual(["0", "1"]);
    expect(compareDocuments(before, await pictured("b", 9), by).document.text("word/numbering.xml")).toBe(
      before.text("word/numbering.xml"),
    );
    if (canValidate) expect(await validateDocx(await saveDocx(document))).toEqual([]);
  });

  it("tell a list that takes its levels from a style from one that takes them from another", async () => {
    const link = (id: number, style: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="${style}"/></w:abstractNum>`;
    const styles = (id: string) =>
      `<w:styles ${wordNamespaces}><w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id} list"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>`;
    const body = item("a", 1);
    const before = await open(body, link(0, "Old") + definition(3, "bullet") + list(1, 0) + list(5, 3), {
      parts: { styles: styles("Old") },
    });
    const after = await open(body, link(0, "New") + definition(3, "decimal") + list(1, 0) + list(5, 3), {
      parts: { styles: styles("New") },
    });
    const { document } = compareDocuments(before, after, by);
    const accepted = acceptRevisions(document);
    const root = accepted.tree("word/numbering.xml").root;
    const find = (tag: string, attribute: string, id: string | null | undefined) =>
      root.children.find((one) => one.tag === tag && one.attr(attribute) === id);
    const used = accepted.tree(accepted.mainPart).root.find("w:body", "w:p", "w:pPr", "w:numPr", "w:numId");
    const of = (id: string | null | undefined) =>
      find(
        "w:abstractNum",
        "w:abstractNumId",
        find("w:num", "w:numId", id)?.child("w:abstractNumId")?.attr("w:val"),
      );
    expect(of(used?.attr("w:val"))?.child("w:numStyleLink")?.attr("w:val")).toBe("New");
    const style = accepted
      .tree("word/styles.xml")
      .root.children.find((one) => one.attr("w:styleId") === "New");
    const linked = of(style?.find("w:pPr", "w:numPr", "w:numId")?.attr("w:val"));
    expect(linked?.find("w:lvl", "w:numFmt")?.attr("w:val")).toBe("decimal");
  });
});
