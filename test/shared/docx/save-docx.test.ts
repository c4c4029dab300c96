import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { applyEdits, openDocx, readBlocks, readText, saveDocx } from "../../../shared/docx/index.ts";
import { bullet, doc, docWith, heading, paragraph } from "../../support/docx-builder.ts";

const resume = () => [heading("Experience"), bullet("Led 4 engineers"), paragraph("Lisbon")];

/** The local record and directory entry of a member, as they stand in a file. */
function recordOf(bytes: Uint8Array, name: string): { local: Uint8Array; central: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)) !== name) continue;
    const central = bytes.slice(at, nameEnd + view.getUint16(at + 30, true));
    const local = view.getUint32(at + 42, true);
    const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    new DataView(central.buffer).setUint32(42, 0);
    return { local: bytes.slice(local, dataStart + view.getUint32(at + 20, true)), central };
  }
  throw new Error(`no ${name}`);
}

describe("saving", () => {
  it.each([
    ["compressed", {}],
    ["stored", { compression: "STORE" as const }],
    ["with data descriptors", { dataDescriptors: true }],
  ])("an unchanged file (%s) gives its own bytes", async (_, options) => {
    const built = docWith(options, ...resume());
    expect(await saveDocx(await built.open())).toEqual(await built.bytes);
  });

  it.each([
    ["compressed", {}],
    ["stored", { compression: "STORE" as const }],
    ["with data descriptors", { dataDescriptors: true }],
  ])("after an edit (%s) copies every other record as it stands, in its order", async (_, options) => {
    const built = docWith(options, ...resume());
    const before = await built.bytes;
    const main = await built.open();
    const block = readBlocks(main)[1];
    const edit = {
      type: "replace",
      block: block?.address ?? "",
      before: "Led 4 engineers",
      after: "Led 6 engineers",
    } as const;
    const after = await saveDocx(applyEdits(main, [edit], null).document);
    const names = (await JSZip.loadAsync(before)).files;
    const zip = await JSZip.loadAsync(after, { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(Object.keys(names));
    for (const name of Object.keys(names)) {
      if (names[name]?.dir) continue;
      if (name === "word/document.xml") {
        expect(recordOf(after, name).local.slice(8, 14)).toEqual(recordOf(before, name).local.slice(8, 14));
      } else expect(recordOf(after, name)).toEqual(recordOf(before, name));
    }
    const opened = await openDocx(after);
    expect(opened.ok && readText(opened.value)).toBe("Experience\nLed 6 engineers\nLisbon");
  });

  it("adds and removes parts, and gives the old file again when both are taken back", async () => {
    const built = doc(...resume());
    const original = await built.open();
    const changed = original.withParts(
      new Map([
        ["word/new.xml", "<a/>"],
        ["word/media/untouched.bin", null],
      ]),
    );
    const zip = await JSZip.loadAsync(await saveDocx(changed), { checkCRC32: true });
    expect(await zip.file("word/new.xml")?.async("string")).toBe("<a/>");
    expect(zip.file("word/media/untouched.bin")).toBeNull();
    const back = changed.withParts(
      new Map([
        ["word/new.xml", null],
        ["word/media/untouched.bin", original.bytes("word/media/untouched.bin")],
      ]),
    );
    expect(await saveDocx(back)).toEqual(await built.bytes);
  });

  it("leaves the document it came from as it was", async () => {
    const original = await doc(...resume()).open();
    const text = original.text(original.mainPart);
    original.withParts(new Map([[original.mainPart, text.replace("Lisbon", "Porto")]]));
    expect(readText(original)).toContain("Lisbon");
  });

  it("writes a changed part in the part's own encoding", async () => {
    const encode = (xml: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(xml)]);
    const original = await docWith({ encode }, paragraph("a")).open();
    const changed = original.withParts(new Map([[original.mainPart, original.text(original.mainPart)]]));
    expect(changed.bytes(original.mainPart)).toEqual(original.bytes(original.mainPart));
  });

  it("adds a part as a file, also where the archive begins with a folder", async () => {
    const zip = new JSZip();
    zip.folder("docProps");
    const packed = await JSZip.loadAsync(await docWith({}, ...resume()).bytes);
    for (const [name, file] of Object.entries(packed.files))
      if (!file.dir) zip.file(name, await file.async("uint8array"));
    const opened = await openDocx(await zip.generateAsync({ type: "uint8array", platform: "DOS" }));
    if (!opened.ok) throw new Error(opened.problem.message);
    const saved = await JSZip.loadAsync(
      await saveDocx(opened.value.withParts(new Map([["word/header9.xml", "<x/>"]]))),
    );
    expect(saved.files["word/header9.xml"]?.dir).toBe(false);
  });
});
