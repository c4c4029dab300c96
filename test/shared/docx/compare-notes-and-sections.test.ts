import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  compareDocuments,
  type DocxDocument,
  listRevisions,
  openDocx,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";
import { readOutline } from "./random-documents.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`;
const separators = (text = "") =>
  `<w:footnote w:type="separator" w:id="0">${p(`<w:r><w:separator/></w:r>${text && run(text)}`)}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p("<w:r><w:continuationSeparator/></w:r>")}</w:footnote>`;
const withNotes = (body: string, notes: string) =>
  openBuilt({ body, parts: { footnotes: `<w:footnotes ${wordNamespaces}>${notes}</w:footnotes>` } });

/** The text of each note in the order of the references, then what is left in the part. */
function readNotes(doc: DocxDocument): string[] {
  const part = doc.partNames.find((name) => /footnotes\d*\.xml$/.test(name));
  const notes = part === undefined ? [] : doc.tree(part).root.children;
  const textOf = (id: string | null) =>
    [...(notes.find((one) => one.attr("w:id") === id)?.descendants("w:t") ?? [])]
      .map((text) => text.readText().text)
      .join("");
  return [...doc.tree(doc.mainPart).root.descendants("w:footnoteReference")].map((one) =>
    textOf(one.attr("w:id")),
  );
}

const readBody = (doc: DocxDocument) => readOutline(doc).filter((line) => line.startsWith('["body"'));

async function compare(before: DocxDocument, after: DocxDocument) {
  const { document, summary } = compareDocuments(before, after, by);
  const saved = await openDocx(await saveDocx(document));
  if (!saved.ok) throw new Error(saved.problem.message);
  const [accepted, rejected] = [acceptRevisions(saved.value), rejectRevisions(saved.value)];
  expect(readBody(accepted)).toEqual(readBody(after));
  expect(readBody(rejected)).toEqual(readBody(before));
  expect(readNotes(accepted)).toEqual(readNotes(after));
  expect(readNotes(rejected)).toEqual(readNotes(before));
  return { document, summary, accepted, rejected };
}

describe("notes of compared documents", () => {
  it("come into a document that has no notes part, beside the separators that come with it", async () => {
    const after = await withNotes(
      p(run("a") + reference(2) + run(" b") + reference(3)),
      separators() + note(2, "one") + note(3, "two"),
    );
    const { document } = await compare(await openBuilt({ body: p(run("a")) }), after);
    const ids = document.tree("word/footnotes.xml").root.children.map((one) => one.attr("w:id"));
    expect(new Set(ids).size).toBe(ids.length);
    await compare(after, await openBuilt({ body: p(run("a")) }));
  });

  it("come into a notes part that is empty", async () => {
    const empty = await openBuilt({
      body: p(run("a")),
      parts: { footnotes: `<w:footnotes ${wordNamespaces}/>` },
    });
    await compare(empty, await withNotes(p(run("a") + reference(1)), note(1, "one")));
  });

  it("stay while one of two references to them does, and are compared once", async () => {
    const twice = p(run("a") + reference(1)) + p(run("b") + reference(1));
    const once = p(run("a") + reference(1)) + p(run("b"));
    await compare(await withNotes(twice, note(1, "old")), await withNotes(once, note(1, "new")));
    await compare(await withNotes(twice, note(1, "old")), await withNotes(twice, note(1, "new")));
    await compare(await withNotes(once, note(1, "old")), await withNotes(twice, note(1, "new")));
    await compare(
      await withNotes(twice, note(1, "old")),
      await withNotes(
        p(run("a") + reference(1)) + p(run("b") + reference(2)),
        note(1, "old") + note(2, "own"),
      ),
    );
  });

  it("follow their references when these change places", async () => {
    const [one, two] = [p(run("first line") + reference(1)), p(run("second one") + reference(2))];
    const notes = note(1, "of the first") + note(2, "of the second");
    await compare(await withNotes(one + two, notes), await withNotes(two + one, notes));
  });

  it("are compared where their references stand in a table or a text box", async () => {
    const cell = (inner: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>${p(run("end"))}`;
    const box = (inner: string) =>
      p(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      );
    for (const place of [cell, box]) {
      const one = await withNotes(place(p(run("a") + reference(1))), note(1, "old text"));
      const other = await withNotes(
        place(p(run("a") + reference(1) + run(" b") + reference(2))),
        note(1, "new text") + note(2, "more"),
      );
      await compare(one, other);
      await compare(other, one);
    }
  });

  it("are set apart by what the newer document puts between text and notes, which cannot be tracked", async () => {
    const body = p(run("a") + reference(2));
    const { document, summary } = await compare(
      await withNotes(body, separators() + note(2, "one")),
      await withNotes(body, separators("Notes") + note(2, "one")),
    );
    expect(listRevisions(document)).toEqual([]);
    expect(document.tree("word/footnotes.xml").root.children[0]?.raw).toContain(
      '<w:t xml:space="preserve">Notes</w:t>',
    );
    expect(summary.untracked).toEqual(["the line above footnotes"]);
  });
});

const header = (text: string) => `<w:hdr ${wordNamespaces}>${p(run(text))}</w:hdr>`;
const named = (id: string, type = "default") => `<w:headerReference w:type="${type}" r:id="rId-${id}"/>`;
const section = (inner: string) => `<w:sectPr>${inner}<w:pgSz w:w="12240" w:h="15840"/></w:sectPr>`;

/** The text of the header that each section shows, its own or the last one's. */
function readHeaders(doc: DocxDocument): string[] {
  let last = "none";
  return [...doc.tree(doc.mainPart).root.descendants("w:sectPr")]
    .filter(({ parent }) => parent?.tag !== "w:sectPrChange")
    .map((one) => {
      const id = one.child("w:headerReference")?.attr("r:id");
      const part = doc.relationships(doc.mainPart).find((link) => link.id === id)?.target;
      if (part !== undefined) {
        last = [...doc.tree(part).root.descendants("w:t")].map((text) => text.readText().text).join("");
      }
      return last;
    });
}

describe("headers of compared documents", () => {
  const one = (text: string) =>
    openBuilt({
      body: p(run("a")) + p(run("b")) + section(named("header1")),
      parts: { header1: header(text) },
    });

  it("stay one part, tracked, where a section break is put before or behind", async () => {
    const before = await one("old head");
    const two = await openBuilt({
      body: p(run("a"), section(named("header1"))) + p(run("b")) + section(""),
      parts: { header1: header("new head") },
    });
    const { document, accepted } = await compare(before, two);
    expect(readHeaders(accepted)).toEqual(["new head", "new head"]);
    expect(listRevisions(document).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "deletion old",
      "insertion new",
    ]);
    expect(readHeaders((await compare(two, before)).accepted)).toEqual(["old head"]);
  });

  it("come and go with a section break that comes and goes with its paragraph, tracked", async () => {
    const before = await one("head");
    const after = await openBuilt({
      body: p(run("a")) + p(run("wholly new"), section(named("header1"))) + p(run("b")) + section(""),
      parts: { header1: header("head") },
    });
    const there = await compare(before, after);
    expect(there.summary.untracked).toEqual([]);
    expect(readHeaders(there.accepted)).toEqual(["head", "head"]);
    expect(readHeaders(there.rejected)).toEqual(["head"]);
    const back = await compare(after, before);
    expect(back.summary.untracked).toEqual([]);
    expect(readHeaders(back.accepted)).toEqual(["head"]);
    expect(readHeaders(back.rejected)).toEqual(["head", "head"]);
  });

  it("stay one where the last line ends a section and a line comes behind it", async () => {
    const before = await one("head");
    const after = await openBuilt({
      body: p(run("a")) + p(run("b"), section(named("header1"))) + p(run("wholly new")) + section(""),
      parts: { header1: header("head") },
    });
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const { accepted, rejected, summary } = await compare(from, to);
      expect(summary.coarse).toBe(0);
      expect(summary.untracked).toEqual([]);
      expect(readHeaders(accepted)).toEqual(readHeaders(to));
      expect(readHeaders(rejected)).toEqual(readHeaders(from));
    }
  });

  it("stay each its section's where a break moves from one line to another", async () => {
    const doc = (lines: readonly string[]) =>
      openBuilt({
        body: lines.join("") + p(run("end")) + section(named("header2")),
        parts: { header1: header("first"), header2: header("second") },
      });
    const before = await doc([p(run("one"), section(named("header1"))), p(run("two"))]);
    const after = await doc([p(run("one")), p(run("two"), section(named("header1")))]);
    const { accepted, rejected } = await compare(before, after);
    expect(readHeaders(accepted)).toEqual(["first", "second"]);
    expect(readHeaders(rejected)).toEqual(["first", "second"]);
  });

  it("follow the newer document where they cannot be tracked, and say so", async () => {
    const bare = await openBuilt({ body: p(run("a")) + p(run("b")) + section("") });
    const added = await compare(bare, await one("head"));
    expect(readHeaders(added.accepted)).toEqual(["head"]);
    expect(added.summary.untracked).toEqual(["a header was added"]);
    const removed = await compare(await one("head"), bare);
    expect(readHeaders(removed.accepted)).toEqual(["none"]);
    expect(removed.summary.untracked).toEqual(["a header was removed"]);
    const divided = await openBuilt({
      body: p(run("a"), section(named("header1"))) + p(run("b")) + section(named("header2")),
      parts: { header1: header("first"), header2: header("second") },
    });
    expect(readHeaders((await compare(await one("first"), divided)).accepted)).toEqual(["first", "second"]);
    expect(readHeaders((await compare(divided, await one("only"))).accepted)).toEqual(["only"]);
  });

  it("come with their styles and pictures under the names these have in the older document", async () => {
    const styles = (id: string) =>
      `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const before = await openBuilt({ body: p(run("a")), parts: { styles: styles("berschrift1") } });
    const after = await openBuilt({
      body: p(run("a")) + section(named("header1")),
      parts: {
        styles: styles("Heading1"),
        header1: `<w:hdr ${wordNamespaces}>${p(run("x"), '<w:pStyle w:val="Heading1"/>')}</w:hdr>`,
      },
    });
    const { document } = compareDocuments(before, after, by);
    expect(document.text("word/header1.xml")).toContain('<w:pStyle w:val="berschrift1"/>');
  });
});
