import { describe, expect, it } from "vitest";
import { openDocx, readLink, removeLink, saveDocx, writeLink } from "../../../shared/docx/index.ts";
import { formatLink, parseLink } from "../../../shared/docx/package/link-text.ts";
import { buildDocx, openBuilt } from "./build-docx.ts";

const link = { server: 'https://cv.example/?a=1&b="2"', resumeId: "r1", versionId: "v1", jobId: null };

describe("the link to the server", () => {
  it("is read back after the file was saved and opened", async () => {
    const doc = writeLink(await openBuilt({ body: "<w:p/>" }), link);
    const opened = await openDocx(await saveDocx(doc));
    expect(opened.ok && readLink(opened.value)).toEqual(link);
  });

  it("is replaced, not added to, when it is written again", async () => {
    const first = writeLink(await openBuilt({ body: "<w:p/>" }), link);
    const second = writeLink(first, { ...link, versionId: "v2", jobId: "j1" });
    expect(readLink(second)).toEqual({ ...link, versionId: "v2", jobId: "j1" });
    expect(second.partNames).toEqual(first.partNames);
  });

  it("leaves no trace when it is removed", async () => {
    const bytes = await buildDocx({ body: "<w:p/>" });
    const opened = await openDocx(bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    const without = removeLink(writeLink(opened.value, link));
    expect(readLink(without)).toBeNull();
    expect(without.partNames).toEqual(opened.value.partNames);
    for (const part of opened.value.partNames) expect(without.text(part)).toBe(opened.value.text(part));
  });

  it("does not touch the main part and keeps custom XML of others", async () => {
    const doc = await openBuilt({ body: "<w:p/>" });
    const linked = writeLink(doc, link);
    expect(linked.text(doc.mainPart)).toBe(doc.text(doc.mainPart));
    const other = linked.withParts(new Map([["customXml/item1.xml", "<b:Sources xmlns:b='urn:b'/>"]]));
    expect(readLink(other)).toBeNull();
    const again = writeLink(other, link);
    expect(again.text("customXml/item1.xml")).toContain("Sources");
    expect(readLink(again)).toEqual(link);
  });

  it("is read from what Word makes of the part: another prefix, other quotes, another order", () => {
    for (const one of [link, { ...link, jobId: "<j>" }]) expect(parseLink(formatLink(one))).toEqual(one);
    expect(
      parseLink(
        "<ns0:link versionId='v' jobId=\"j\"\n resumeId='r' server='s' xmlns:ns0='urn:autohire:link'></ns0:link>",
      ),
    ).toEqual({ server: "s", resumeId: "r", versionId: "v", jobId: "j" });
  });

  it("is null for a text that names no version or is no XML", () => {
    expect(parseLink('<link xmlns="urn:autohire:link" server="s" resumeId="r"/>')).toBeNull();
    expect(parseLink('<link xmlns="urn:autohire:link"')).toBeNull();
    expect(parseLink("<other xmlns='urn:else'/>")).toBeNull();
    expect(parseLink('<link server="s" resumeId="r" versionId="v"/>')).toBeNull();
  });
});
