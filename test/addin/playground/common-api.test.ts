import { describe, expect, test } from "vitest";
import { saveDocx } from "../../../shared/docx/package/save-docx.ts";
import type { WordInNode } from "../../support/word-in-node.ts";
import { openSample, readSample, refusal } from "./open-sample.ts";

type Result<T> = Office.AsyncResult<T>;

function ask<T>(call: (done: (result: Result<T>) => void) => void): Promise<Result<T>> {
  return new Promise((resolve) => call(resolve));
}

async function readFile(word: WordInNode, sliceSize: number): Promise<Uint8Array> {
  const { value: file } = await ask<Office.File>((done) =>
    word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, { sliceSize }, done),
  );
  const bytes: number[] = [];
  for (let i = 0; i < file.sliceCount; i++) {
    const { value: slice } = await ask<Office.Slice>((done) => file.getSliceAsync(i, done));
    bytes.push(...(slice.data as number[]));
  }
  await ask<void>((done) => file.closeAsync(done as never));
  return Uint8Array.from(bytes);
}

describe("The file", () => {
  test("comes in slices and is the document as it stands", async () => {
    const word = await openSample("nurse");
    expect(await readFile(word, 4096)).toEqual(readSample("nurse"));
    await word.run(async (context) => {
      context.document.body.search("Profile").getFirst().insertText("About me", "Replace");
      await context.sync();
    });
    expect(await readFile(word, 65_536)).toEqual(await saveDocx(word.document()));
  });

  test("a third one is refused while two are open", async () => {
    const word = await openSample("nurse");
    const open = () =>
      ask<Office.File>((done) =>
        word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, done),
      );
    await open();
    await open();
    expect((await open()).status).toBe("failed");
  });

  test("fails with 11001 as often as it is told to, and then comes", async () => {
    const word = await openSample("nurse", { misbehaviours: { failFile: { code: 11001, times: 1 } } });
    const first = await ask<Office.File>((done) =>
      word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, done),
    );
    expect(first.status).toBe("failed");
    expect(await readFile(word, 65_536)).toEqual(readSample("nurse"));
  });
});

describe("Settings, custom XML and the selection of the common API", () => {
  test("settings are kept beside the document, not in it", async () => {
    const word = await openSample("nurse");
    word.Office.context.document.settings.set("colour", "blue");
    await ask<void>((done) => word.Office.context.document.settings.saveAsync(done as never));
    expect(word.held.settings).toEqual({ colour: '"blue"' });
    expect(await word.bytes()).toEqual(readSample("nurse"));
  });

  test("custom XML parts are the same ones that Word.run sees", async () => {
    const word = await openSample("nurse");
    const { customXmlParts } = word.Office.context.document;
    await ask<Office.CustomXmlPart>((done) => customXmlParts.addAsync('<a xmlns="urn:a"/>', done));
    await word.run(async (context) => {
      const found = context.document.customXmlParts.getByNamespace("urn:a");
      found.load("id");
      await context.sync();
      expect(found.items).toHaveLength(1);
    });
    const { value } = await ask<Office.CustomXmlPart[]>((done) =>
      customXmlParts.getByNamespaceAsync("urn:a", done),
    );
    expect((await ask<string>((done) => (value[0] as Office.CustomXmlPart).getXmlAsync(done))).value).toBe(
      '<a xmlns="urn:a"/>',
    );
  });

  test("moving the selection raises an event, unless events are to be lost", async () => {
    const word = await openSample("nurse");
    let events = 0;
    await ask<void>((done) =>
      word.Office.context.document.addHandlerAsync(
        word.Office.EventType.DocumentSelectionChanged,
        () => events++,
        done as never,
      ),
    );
    const select = () =>
      word.run(async (context) => {
        context.document.body.search("Profile").getFirst().select();
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        expect(selection.text).toBe("Profile");
      });
    await select();
    await new Promise((resolve) => setImmediate(resolve));
    expect(events).toBe(1);
    word.misbehaviours.loseEvents = true;
    await select();
    await new Promise((resolve) => setImmediate(resolve));
    expect(events).toBe(1);
  });
});

describe("Bad days", () => {
  test("a document open for viewing refuses every change and stays as it was", async () => {
    const word = await openSample("nurse", { misbehaviours: { readOnly: true } });
    const act = word.run(async (context) => {
      context.document.body.search("Profile").getFirst().insertText("About me", "Replace");
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({
      code: "GeneralException",
      location: "Range.insertText",
    });
    expect(await word.bytes()).toEqual(readSample("nurse"));
  });

  test("what was done before a refusal in the same batch stays done, as in Word", async () => {
    const word = await openSample("nurse");
    const act = word.run(async (context) => {
      context.document.body.search("Profile").getFirst().insertText("About me", "Replace");
      context.document.getBookmarkRange("nowhere").load("text");
      await context.sync();
    });
    await expect(refusal(act)).resolves.toMatchObject({ code: "ItemNotFound" });
    expect(word.held.story.tree.text).toContain("About me");
  });

  test("tracked-change objects throw on demand, and tracking is ignored on demand", async () => {
    const word = await openSample("nurse", {
      misbehaviours: { trackedChangesThrow: true, ignoreTracking: true },
    });
    const list = word.run(async (context) => {
      context.document.body.getTrackedChanges().load("type");
      await context.sync();
    });
    await expect(refusal(list)).resolves.toMatchObject({ code: "GeneralException" });
    await word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.search("Profile").getFirst().insertText("About me", "Replace");
      await context.sync();
    });
    expect(word.held.story.tree.text).not.toContain("<w:ins ");
  });

  test("an old library lacks the newer members", async () => {
    const word = await openSample("nurse", { misbehaviours: { oldRuntime: true } });
    await word.run(async (context) => {
      expect("getBookmarkRange" in context.document).toBe(false);
    });
  });

  test("the host is Word on the web with the sets this product needs", async () => {
    const word = await openSample("nurse", { displayLanguage: "de-DE" });
    const { context } = word.Office;
    expect(context.displayLanguage).toBe("de-DE");
    expect(context.requirements.isSetSupported("WordApi", "1.6")).toBe(true);
    expect(context.requirements.isSetSupported("WordApi", "1.9")).toBe(false);
    expect(context.requirements.isSetSupported("WordApiDesktop", "1.2")).toBe(false);
  });
});
