import { describe, expect, test } from "vitest";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { listPageParts } from "../../../shared/docx/read/page-parts.ts";
import { readBlocks, readText } from "../../../shared/docx/read/read-blocks.ts";
import { listRevisions } from "../../../shared/docx/revisions/list-revisions.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import { openWordInNode, type WordInNode } from "../../support/word-in-node.ts";
import { buildDocument } from "../word/open-resume.ts";
import { openSample, paragraphMarkup, readSample, refusal } from "./open-sample.ts";

describe("The body and its paragraphs", () => {
  test("are the main story in reading order: table cells yes, text boxes no", async () => {
    for (const sample of ["data-engineer", "nurse", "electrician"]) {
      const word = await openSample(sample);
      const blocks = readBlocks(word.document()).filter((block) => block.story === "body");
      await word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text,tableNestingLevel");
        await context.sync();
        expect(paragraphs.items.map((p) => p.text)).toEqual(blocks.map((block) => block.text));
        expect(paragraphs.items.map((p) => p.tableNestingLevel)).toEqual(
          blocks.map((block) => (block.cell ? 1 : 0)),
        );
      });
    }
  });

  test("tell style, list, alignment and neighbours", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const heading = context.document.body
        .search("Experience", { matchCase: true })
        .getFirst()
        .paragraphs.getFirst();
      const bullet = context.document.body.search("Moved 140").getFirst().paragraphs.getFirst();
      const previous = bullet.getPrevious();
      const past = context.document.body.paragraphs.getFirst().getPreviousOrNullObject();
      heading.load("style,styleBuiltIn,outlineLevel,isListItem,alignment,spaceBefore");
      bullet.load("isListItem,leftIndent,firstLineIndent");
      const item = bullet.listItem;
      item.load("level,listString,siblingIndex");
      previous.load("text");
      past.load("text");
      await context.sync();
      expect([heading.style, heading.styleBuiltIn]).toEqual(["Heading 1", "Heading1"]);
      expect([heading.isListItem, heading.alignment, heading.spaceBefore]).toEqual([false, "Left", 12]);
      expect(bullet.isListItem).toBe(true);
      expect([item.level, item.listString, item.siblingIndex]).toEqual([0, "•", 0]);
      expect(previous.text).toBe("Pellworth Payments, Leeds");
      expect(past.isNullObject).toBe(true);
    });
  });

  test("take a style that the file has, and one that Word has built in", async () => {
    const word = await openSample("nurse");
    await word.run(async (context) => {
      const profile = context.document.body
        .search("Emergency and acute-care")
        .getFirst()
        .paragraphs.getFirst();
      profile.styleBuiltIn = "Heading2";
      profile.load("style,outlineLevel");
      await context.sync();
      expect([profile.style, profile.outlineLevel]).toEqual(["Heading 2", 10]);
    });
    await expect(
      refusal(
        word.run(async (context) => {
          context.document.body.paragraphs.getFirst().style = "No Such Style";
          await context.sync();
        }),
      ),
    ).resolves.toMatchObject({ code: "ItemNotFound", location: "Paragraph.style" });
  });

  test("leave a list and join it again", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const bullet = context.document.body.search("Moved 140").getFirst().paragraphs.getFirst();
      const { list } = bullet;
      list.load("id,levelTypes");
      await context.sync();
      expect(list.levelTypes[0]).toBe("Bullet");
      bullet.detachFromList();
      bullet.load("isListItem");
      await context.sync();
      expect(bullet.isListItem).toBe(false);
      bullet.attachToList(list.id, 0);
      bullet.load("isListItem");
      await context.sync();
      expect(bullet.isListItem).toBe(true);
    });
  });

  test("a paragraph that was removed is not found any more", async () => {
    const word = await openSample("data-engineer");
    const act = word.run(async (context) => {
      const summary = context.document.body.search("Summary").getFirst().paragraphs.getFirst();
      summary.load("text");
      await context.sync();
      summary.delete();
      summary.load("text");
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({ code: "ItemNotFound", location: "Paragraph.text" });
  });

  test("give their markup as a package of its own", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const ooxml = context.document.body.search("Mentored two").getFirst().paragraphs.getFirst().getOoxml();
      await context.sync();
      expect(ooxml.value).toContain("<pkg:package");
      expect(ooxml.value).toContain("Mentored two junior engineers");
      expect(ooxml.value).not.toContain("Moved 140");
    });
  });
});

describe("Ranges", () => {
  test("divide into words, compare, expand and know where they are", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const bullet = context.document.body.search("Mentored two").getFirst().paragraphs.getFirst();
      const words = bullet.getTextRanges([" "], false);
      words.load("text");
      await context.sync();
      expect(words.items.map((range) => range.text)).toEqual([
        "Mentored ",
        "two ",
        "junior ",
        "engineers, ",
        "both ",
        "promoted ",
        "within ",
        "18 ",
        "months.",
      ]);
      const [first, second] = words.items as [Word.Range, Word.Range];
      const both = first.expandTo(second);
      both.load("text");
      const relations = [
        first.compareLocationWith(second),
        both.compareLocationWith(second),
        second.compareLocationWith(bullet.getRange("Content")),
        bullet.getRange("Content").compareLocationWith(bullet.getRange("Content")),
      ];
      await context.sync();
      expect(both.text).toBe("Mentored two ");
      expect(relations.map((r) => r.value)).toEqual(["AdjacentBefore", "ContainsEnd", "Inside", "Equal"]);
    });
  });

  test("read formatting through styles, and mixed formatting as Word does", async () => {
    const word = await openSample("nurse");
    await word.run(async (context) => {
      const line = context.document.body.search("Staff Nurse, Emergency").getFirst().paragraphs.getFirst();
      const title = context.document.body.search("Staff Nurse, Emergency").getFirst();
      line.load("font/bold,font/name,font/size,font/italic");
      title.load("font/bold,font/name,font/size");
      await context.sync();
      expect([title.font.bold, title.font.name, title.font.size]).toEqual([true, "Georgia", 11]);
      expect([line.font.bold, line.font.italic]).toEqual([null, null]);
    });
  });

  test("are formatted alone, whatever run they stand in", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      context.document.body.search("two junior").getFirst().font.bold = true;
      await context.sync();
    });
    expect(paragraphMarkup(word, "Mentored two")).toContain(
      'Mentored </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">two junior</w:t></w:r>',
    );
  });

  test("a search of 256 characters, or with wildcards, is refused", async () => {
    const word = await openSample("data-engineer");
    const search = (text: string, options?: { matchWildcards: boolean }) =>
      refusal(
        word.run(async (context) => {
          context.document.body.search(text, options).load("text");
          await context.sync();
        }),
      );
    await expect(search("x".repeat(256))).resolves.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
    await expect(search("a*", { matchWildcards: true })).resolves.toMatchObject({ code: "NotImplemented" });
  });

  test("whole words and capitals count only when asked for", async () => {
    const word = await openSample("data-engineer");
    const count = async (text: string, options: object) => {
      let found = 0;
      await word.run(async (context) => {
        const ranges = context.document.body.search(text, options);
        ranges.load("text");
        await context.sync();
        found = ranges.items.length;
      });
      return found;
    };
    expect(await count("SQL", {})).toBeGreaterThan(
      await count("SQL", { matchWholeWord: true, matchCase: true }),
    );
  });
});

describe("Bookmarks", () => {
  test("hidden ones are put, found, moved and taken away; what they hold survives a tracked change", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      const bullet = context.document.body.search("Mentored two").getFirst().paragraphs.getFirst();
      bullet.getRange("Content").insertBookmark("_AH1a2b3c");
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
      bullet.search("two").getFirst().insertText("three", "Replace");
      await context.sync();
      const range = context.document.getBookmarkRangeOrNullObject("_AH1a2b3c");
      range.load("text");
      const names = bullet.getRange().getBookmarks(true, true);
      const shown = bullet.getRange().getBookmarks(false, true);
      await context.sync();
      expect(range.text).toBe("Mentored three junior engineers, both promoted within 18 months.");
      expect([names.value, shown.value]).toEqual([["_AH1a2b3c"], []]);
      context.document.body.search("Summary").getFirst().insertBookmark("_AH1a2b3c");
      const moved = context.document.getBookmarkRange("_AH1a2b3c");
      moved.load("text");
      await context.sync();
      expect(moved.text).toBe("Summary");
      context.document.deleteBookmark("_AH1a2b3c");
      const gone = context.document.getBookmarkRangeOrNullObject("_AH1a2b3c");
      gone.load("text");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a name that is none is refused", async () => {
    const word = await openSample("data-engineer");
    const act = word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange().insertBookmark("no name");
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({
      code: "InvalidArgument",
      location: "Range.insertBookmark",
    });
  });
});

describe("Content controls", () => {
  test("are put around words, found by tag, changed, and removed with their contents kept", async () => {
    const word = await openSample("data-engineer");
    const before = readText(word.document());
    await word.run(async (context) => {
      const control = context.document.body.search("two junior").getFirst().insertContentControl();
      control.tag = "autohire";
      control.title = "Claim";
      control.appearance = "Hidden";
      await context.sync();
      const found = context.document.contentControls.getByTag("autohire").getFirst();
      found.load("text,title,tag,appearance");
      const parent = context.document.body.search("junior").getFirst().parentContentControlOrNullObject;
      parent.load("tag");
      await context.sync();
      expect([found.text, found.title, found.tag, found.appearance]).toEqual([
        "two junior",
        "Claim",
        "autohire",
        "Hidden",
      ]);
      expect(parent.tag).toBe("autohire");
      found.insertText("three", "Replace");
      found.load("text");
      await context.sync();
      expect(found.text).toBe("three");
      found.delete(true);
      const { contentControls } = context.document;
      contentControls.load("tag");
      await context.sync();
      expect(contentControls.items).toEqual([]);
    });
    expect(readText(word.document())).toBe(before.replace("two junior", "three"));
  });
});

describe("Custom XML parts", () => {
  const link = '<link xmlns="urn:autohire:link" server="https://localhost:3000" resumeId="r" versionId="v"/>';

  test("are added, found by namespace, rewritten and deleted, and undo leaves them alone", async () => {
    const word = await openSample("data-engineer");
    await word.run(async (context) => {
      context.document.body.search("Summary").getFirst().insertText("Profile", "Replace");
      const part = context.document.customXmlParts.add(link);
      part.load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:autohire:link");
      word.undo();
      const found = context.document.customXmlParts
        .getByNamespace("urn:autohire:link")
        .getOnlyItemOrNullObject();
      found.load("id");
      const xml = found.getXml();
      const version = found.query("/a:link/@versionId", { a: "urn:autohire:link" });
      await context.sync();
      expect([found.id, xml.value, version.value]).toEqual([part.id, link, ["v"]]);
      found.setXml(link.replace('versionId="v"', 'versionId="w"'));
      const changed = found.getXml();
      await context.sync();
      expect(changed.value).toContain('versionId="w"');
      found.delete();
      const none = context.document.customXmlParts.getByNamespace("urn:autohire:link");
      none.load("id");
      await context.sync();
      expect(none.items).toEqual([]);
    });
    expect(await word.bytes()).toEqual(readSample("data-engineer"));
  });

  test("what is no XML is refused", async () => {
    const word = await openSample("data-engineer");
    const act = word.run(async (context) => {
      context.document.customXmlParts.add("<link");
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Tracked changes", () => {
  test("are listed, and each is accepted or rejected alone", async () => {
    const word = await openSample("data-engineer", { author: "Maya" });
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.search("two junior").getFirst().insertText("three", "Replace");
      await context.sync();
      const changes = context.document.body.getTrackedChanges();
      changes.load("author,type,text,date");
      await context.sync();
      expect(changes.items.map((c) => [c.author, c.type, c.text])).toEqual([
        ["Maya", "Deleted", "two junior"],
        ["Maya", "Added", "three"],
      ]);
      changes.items[0]?.reject();
      changes.items[1]?.accept();
      await context.sync();
    });
    expect(readText(word.document())).toContain("Mentored two juniorthree engineers");
    expect(paragraphMarkup(word, "Mentored")).not.toMatch(/<w:(ins|del|delText)\b/);
  });

  test("all at once", async () => {
    const word = await openSample("data-engineer");
    const before = readText(word.document());
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      const bullet = context.document.body.search("Mentored two").getFirst().paragraphs.getFirst();
      bullet.insertParagraph("Another line.", "After");
      bullet.search("two").getFirst().insertText("three", "Replace");
      await context.sync();
      context.document.body.getTrackedChanges().rejectAll();
      await context.sync();
    });
    expect(readText(word.document())).toBe(before);
  });
});

describe("Sections", () => {
  const open = () =>
    buildDocument(
      ["Body", "Page"],
      [
        { of: "header", items: ["Page", "Second"] },
        { of: "footer", type: "first", items: ["Foot"] },
      ],
    ).then((bytes) => openWordInNode(bytes));

  test("give their headers and footers, in which words are written, tracked and undone like any others", async () => {
    const word = await open();
    await word.run(async (context) => {
      const { sections } = context.document;
      sections.load("items");
      await context.sync();
      expect(sections.items).toHaveLength(1);
      const header = sections.getFirst().getHeader("Primary");
      const footer = sections.getFirst().getFooter("FirstPage");
      header.load("text,type");
      footer.load("text,type");
      context.document.changeTrackingMode = "TrackAll";
      const line = header.paragraphs.getFirst();
      line.getRange("Content").insertBookmark("_Mark");
      line.insertText(" two", "End");
      const found = context.document.getBookmarkRange("_Mark");
      found.load("text");
      found.paragraphs.load("items/text");
      const body = context.document.body;
      body.load("text,type");
      const back = found.parentBody;
      back.load("type");
      await context.sync();
      expect([header.type, header.text, footer.type, footer.text]).toEqual([
        "Header",
        "Page\rSecond",
        "Footer",
        "Foot",
      ]);
      expect(found.paragraphs.items.map(({ text }) => text)).toEqual(["Page two"]);
      expect([body.type, body.text, back.type]).toEqual(["MainDoc", "Body\rPage", "Header"]);
      line.getRange("Content").select("End");
      body.paragraphs.getFirst().getRange("Content").insertBookmark("_Mark");
      const selected = context.document.getSelection().paragraphs.getFirst();
      selected.load("text");
      const moved = context.document.getBookmarkRange("_Mark");
      moved.load("text");
      await context.sync();
      expect([selected.text, moved.text]).toEqual(["Page two", "Body"]);
    });
    expect(listRevisions(word.document()).map(({ text, author }) => [text, author])).toEqual([
      [" two", "Candidate"],
    ]);
    while (word.undo());
    expect(readBlocks(word.document()).map(({ text }) => text)).toEqual([
      "Body",
      "Page",
      "Page",
      "Second",
      "Foot",
    ]);
  });

  test("get an empty header when one is asked for that is not there, and show it in every section behind", async () => {
    const word = await open();
    const names = () => word.document().partNames.filter((name) => /header/.test(name));
    expect(names()).toEqual(["word/header1.xml"]);
    await word.run(async (context) => {
      const header = context.document.sections.getFirst().getHeader("EvenPages");
      header.insertParagraph("Even", "End");
      await context.sync();
      const again = context.document.sections.getFirst().getHeader("EvenPages");
      again.load("text");
      await context.sync();
      expect(again.text).toBe("\rEven");
    });
    expect(names()).toHaveLength(2);
    expect(listPageParts(word.document()).map(({ of, type }) => `${of} ${type}`)).toEqual([
      "header EvenPages",
      "header Primary",
      "footer FirstPage",
    ]);
  });
});

describe("Table rows", () => {
  const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const open = (mode: "TrackAll" | "Off", act: (row: Word.TableRow) => void) =>
    buildDocument([
      "Above",
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell("A")}${cell("B")}</w:tr><w:tr>${cell("C")}${cell("D")}</w:tr></w:tbl>`,
      "End",
    ])
      .then((bytes) => openWordInNode(bytes))
      .then(async (word) => {
        await word.run(async (context) => {
          context.document.changeTrackingMode = mode;
          act(context.document.body.tables.getFirst().getCell(1, 0).parentRow);
          await context.sync();
        });
        return word;
      });
  const rows = (word: WordInNode, settle: (doc: DocxDocument) => DocxDocument) =>
    readBlocks(settle(word.document())).map(({ text }) => text);

  test("come beside one that is there, and go, as tracked rows", async () => {
    const word = await open("TrackAll", (row) => {
      row.insertRows("Before", 2, [
        ["1", "2"],
        ["3", ""],
      ]);
      row.delete();
    });
    expect(rows(word, acceptRevisions)).toEqual(["Above", "A", "B", "1", "2", "3", "", "End"]);
    expect(rows(word, rejectRevisions)).toEqual(["Above", "A", "B", "C", "D", "End"]);
    await word.run(async (context) => {
      const row = context.document.body.tables.getFirst().getCell(3, 0).parentRow;
      row.cells.load("items/value");
      row.load("rowIndex,cellCount");
      await context.sync();
      expect([row.rowIndex, row.cellCount, row.cells.items.length]).toEqual([3, 2, 2]);
      const [first, last] = row.cells.items.map(({ body }) => body.getRange("Whole"));
      first!.expandTo(last!).getTrackedChanges().rejectAll();
      context.document.body.tables.getFirst().getCell(2, 0).parentRow.delete();
      await context.sync();
    });
    expect(rows(word, acceptRevisions)).toEqual(["Above", "A", "B", "1", "2", "C", "D", "End"]);
  });

  test("untracked leave nothing behind, and values without room are refused", async () => {
    const word = await open("Off", (row) => row.delete());
    expect(rows(word, (doc) => doc)).toEqual(["Above", "A", "B", "End"]);
    const tooMany = open("Off", (row) => row.insertRows("After", 1, [["1", "2", "3"]]));
    await expect(refusal(tooMany)).resolves.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("The document and the application", () => {
  test("styles, properties and tables can be read", async () => {
    const word = await openSample("nurse");
    await word.run(async (context) => {
      const styles = context.document.getStyles();
      styles.load("nameLocal,type,builtIn");
      const heading = styles.getByNameOrNullObject("Heading 1");
      heading.load("nameLocal,type");
      const none = styles.getByNameOrNullObject("No Such Style");
      none.load("nameLocal");
      const { properties } = context.document;
      properties.load("title,author");
      const cell = context.document.body.search("Magna cum laude").getFirst().parentTableCellOrNullObject;
      cell.load("rowIndex,cellIndex");
      const outside = context.document.body.paragraphs.getFirst().parentTableCellOrNullObject;
      outside.load("rowIndex");
      await context.sync();
      expect(styles.items.length).toBeGreaterThan(5);
      expect([heading.nameLocal, heading.type, none.isNullObject]).toEqual(["Heading 1", "Paragraph", true]);
      expect([properties.title, properties.author]).toEqual([
        "Daniel Okafor – Curriculum vitae",
        "Daniel Okafor",
      ]);
      expect([cell.rowIndex, cell.cellIndex, outside.isNullObject]).toEqual([5, 1, true]);
    });
  });

  test("another document opens beside this one", async () => {
    const word = await openSample("data-engineer");
    const other = readSample("nurse");
    await word.run(async (context) => {
      context.application.createDocument(Buffer.from(other).toString("base64")).open();
      context.application.createDocument().open();
      await context.sync();
    });
    expect(word.opened[0]).toEqual(other);
    expect(word.opened).toHaveLength(2);
    const act = word.run(async (context) => {
      context.application.createDocument(Buffer.from("no document").toString("base64")).open();
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({
      code: "InvalidArgument",
      message: "This file is not a Word document (.docx).",
    });
  });

  test("what the stand-in does not know it refuses, with the place", async () => {
    const word = await openSample("data-engineer");
    const call = (act: (paragraph: Word.Paragraph) => unknown) =>
      refusal(
        word.run(async (context) => {
          act(context.document.body.paragraphs.getFirst());
          await context.sync();
        }),
      );
    await expect(call((p) => p.insertHtml("<b>x</b>", "End"))).resolves.toMatchObject({
      code: "NotImplemented",
      location: "Paragraph.insertHtml",
    });
    await expect(call((p) => p.insertText("x", "Before" as "Start"))).resolves.toMatchObject({
      code: "InvalidArgument",
      location: "Paragraph.insertText",
    });
    await expect(call((p) => p.load("noSuchProperty"))).resolves.toMatchObject({ code: "InvalidArgument" });
    await expect(call((p) => p.parentTable.load("rowCount"))).resolves.toMatchObject({
      code: "ItemNotFound",
    });
  });

  test("a property that was not loaded cannot be read: that rule is the library's own", async () => {
    const word = await openSample("data-engineer");
    const act = word.run(async (context) => context.document.body.paragraphs.getFirst().text);
    await expect(refusal(act)).resolves.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
