import { describe, expect, test } from "vitest";
import { readText } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import { openSample, paragraphMarkup, readSample } from "./open-sample.ts";

const now = "2026-11-21T10:00:00Z";
const ins = `<w:ins w:id="N" w:author="Candidate" w:date="${now}">`;
const del = `<w:del w:id="N" w:author="Candidate" w:date="${now}">`;

/** Revision ids count through the part; what they are is of no meaning. */
function plain(markup: string): string {
  return markup.replace(/ w:id="\d+"/g, ' w:id="N"');
}

async function replaceWords(sample: string, line: string, words: [old: string, fresh: string][]) {
  const word = await openSample(sample);
  await word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    const found = words.map(([old]) => context.document.body.search(old, { matchCase: true }));
    for (const ranges of found) ranges.load("text");
    await context.sync();
    for (const [i, [, fresh]] of words.entries()) found[i]?.items[0]?.insertText(fresh, "Replace");
    await context.sync();
  });
  return { word, markup: plain(paragraphMarkup(word, line)) };
}

describe("Replacing words while changes are tracked", () => {
  test("marks only the words, in the formatting of the run they stand in", async () => {
    const { markup } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "6 engineers"],
    ]);
    expect(markup).toContain(
      `<w:r><w:t xml:space="preserve">Led </w:t></w:r>${del}<w:r><w:delText xml:space="preserve">4 engineers</w:delText></w:r></w:del>` +
        `${ins}<w:r><w:t xml:space="preserve">6 engineers</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> in rebuilding`,
    );
  });

  test("keeps bold where the replaced words were bold", async () => {
    const { markup } = await replaceWords("nurse", "Riverbend Medical", [
      ["Staff Nurse, Emergency", "Nurse, Emergency"],
    ]);
    expect(markup).toMatch(
      /<w:ins [^>]*><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">Nurse, Emergency</,
    );
  });

  test("holds several ranges of one run through the same batch, in any order", async () => {
    const { word } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "a team of four"],
      ["25 minutes", "half an hour"],
      ["6 hours", "most of a day"],
    ]);
    const accepted = readText(acceptRevisions(word.document()));
    expect(accepted).toContain(
      "Led a team of four in rebuilding the billing warehouse on Amazon Redshift; month-end reports now run in half an hour instead of most of a day.",
    );
    expect(readText(rejectRevisions(word.document()))).toContain("Led 4 engineers in rebuilding the billing");
  });

  test("reads as nothing but the new words, though the old ones are still in the file", async () => {
    const { word } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "6 engineers"],
    ]);
    await word.run(async (context) => {
      const found = context.document.body.search("Led 6 engineers in");
      const lost = context.document.body.search("4 engineers");
      found.load("text");
      lost.load("text");
      await context.sync();
      expect(found.items.map((range) => range.text)).toEqual(["Led 6 engineers in"]);
      expect(lost.items).toEqual([]);
    });
  });

  test("takes one's own insertion away instead of marking it", async () => {
    const { word } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "6 engineers"],
    ]);
    await word.run(async (context) => {
      const range = context.document.body.search("6 engineers").getFirst();
      range.insertText("7 engineers", "Replace");
      await context.sync();
    });
    const markup = plain(paragraphMarkup(word, "in rebuilding the billing"));
    expect(markup.match(/<w:ins /g)).toHaveLength(1);
    expect(markup.match(/<w:del /g)).toHaveLength(1);
    expect(markup).toContain("7 engineers");
    expect(markup).not.toContain("6 engineers");
  });

  test("writes characters that XML reserves as what they are", async () => {
    const { word } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "R&D <two>"],
    ]);
    expect(readText(word.document())).toContain("Led R&D <two> in rebuilding");
  });
});

describe("Inserting and deleting", () => {
  test("a paragraph inserted behind a bullet is a bullet of the same list, inserted as a whole", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      const bullet = context.document.body.search("Mentored two").getFirst().paragraphs.getFirst();
      const made = bullet.insertParagraph("Wrote it all down.", "After");
      made.load("text,isListItem,style");
      await context.sync();
      expect([made.text, made.isListItem]).toEqual(["Wrote it all down.", true]);
    });
    const before = readText(word.document());
    expect(before).toContain("18 months.\nWrote it all down.\n");
    expect(readText(rejectRevisions(word.document()))).not.toContain("Wrote it all down");
    expect(readText(rejectRevisions(word.document())).split("\n")).toHaveLength(
      before.split("\n").length - 1,
    );
  });

  test("as the last paragraph of a table cell, it goes again when it is rejected", async () => {
    const word = await openSample("nurse");
    const original = readText(word.document());
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      const last = context.document.body.search("super-user for the 2023").getFirst().paragraphs.getFirst();
      last.insertParagraph("Speaks to patients in Spanish.", "After");
      await context.sync();
    });
    expect(readText(word.document())).toContain("upgrade.\nSpeaks to patients in Spanish.\n");
    expect(readText(rejectRevisions(word.document()))).toBe(original);
  });

  test("a deleted paragraph stays in the file until the deletion is accepted", async () => {
    const word = await openSample("data-engineer");
    const original = readText(word.document());
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.search("Wrote the on-call handbook").getFirst().paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(readText(acceptRevisions(word.document())).split("\n")).toHaveLength(
      original.split("\n").length - 1,
    );
    expect(readText(rejectRevisions(word.document()))).toBe(original);
  });

  test.each(["Start", "End", "Before", "After"] as const)(
    "text put at %s is tracked and found there",
    async (where) => {
      const word = await openSample("data-engineer");
      await word.run(async (context) => {
        context.document.changeTrackingMode = "TrackAll";
        const range = context.document.body.search("dull").getFirst();
        range.insertText("very ", where);
        range.load("text");
        await context.sync();
        const grown = { Start: "very dull", End: "dullvery ", Before: "dull", After: "dull" };
        expect(range.text).toBe(grown[where]);
      });
      const front = where === "Start" || where === "Before";
      expect(readText(word.document())).toContain(
        front ? "I like very dull, dependable" : "I like dullvery , dependable",
      );
      expect(paragraphMarkup(word, "I like")).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">very </);
    },
  );

  test("a line break and a tab become their elements", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const range = context.document.body.search("dull").getFirst();
      range.insertText("plain\tand\vboring", "Replace");
      await context.sync();
    });
    expect(paragraphMarkup(word, "I like")).toMatch(
      /plain<\/w:t><w:tab\/><w:t[^>]*>and<\/w:t><w:br\/><w:t[^>]*>boring/,
    );
  });
});

describe("Writing clean", () => {
  test("changes the words in place and nothing else in the part", async () => {
    const word = await openSample("data-engineer");
    const part = word.document().mainPart;
    const before = word.document().text(part);
    await word.run(async (context) => {
      context.document.body.search("Led 4 engineers").getFirst().insertText("Led 6 engineers", "Replace");
      await context.sync();
    });
    expect(word.document().text(part)).toBe(before.replace("Led 4 engineers", "Led 6 engineers"));
  });
});

describe("Undo", () => {
  test("gives the very bytes that were opened", async () => {
    const { word } = await replaceWords("data-engineer", "in rebuilding the billing", [
      ["4 engineers", "6 engineers"],
    ]);
    expect(await word.bytes()).not.toEqual(readSample("data-engineer"));
    expect(word.undo()).toBe(true);
    expect(await word.bytes()).toEqual(readSample("data-engineer"));
    expect(word.undo()).toBe(false);
  });

  test("goes one change at a time, and ranges find their words again", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const one = context.document.body.search("dependable").getFirst();
      const two = context.document.body.search("cheap to run").getFirst();
      one.insertText("boring", "Replace");
      await context.sync();
      two.insertText("thrifty", "Replace");
      await context.sync();
      word.undo();
      two.load("text");
      await context.sync();
      expect(readText(word.document())).toContain(
        "I like dull, boring systems: tested, watched, and cheap to run.",
      );
      word.undo();
      expect(readText(word.document())).toContain("I like dull, dependable systems");
    });
  });
});
