import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkManifest } from "../../../api/cli/check-manifest.ts";
import { writeManifest } from "../../../api/cli/manifest-commands.ts";

const manifest = readFileSync(join(import.meta.dirname, "../../../manifest.xml"), "utf8");

describe("the manifest", () => {
  it("passes our check", () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it.each([
    ["no Version", /<Version>.*<\/Version>\s*/, "", "Version is missing."],
    ["no Permissions", /<Permissions>.*<\/Permissions>\s*/, "", "Permissions is missing."],
    ["an id that is no UUID", /<Id>.*<\/Id>/, "<Id>autohire</Id>", "Id is no UUID."],
    [
      "plain http",
      /https:\/\/localhost:3000\/taskpane.html/,
      "http://localhost:3000/taskpane.html",
      "must be an https address",
    ],
    [
      "a resource that is not there",
      /resid="buttonDescription"/,
      'resid="nowhere"',
      "The resource nowhere is used and not there.",
    ],
    ["an 80 px icon left out", /<bt:Image size="80" resid="icon80"\/>/, "", "An Icon lacks its 80 px image."],
    ["an older Word", /MinVersion="1.6"/, 'MinVersion="1.3"', "Requirements must ask for WordApi 1.6."],
    [
      "GetStarted without its address",
      /<LearnMoreUrl resid="learnMoreUrl"\/>/,
      "",
      "GetStarted needs Title, Description and LearnMoreUrl",
    ],
    [
      "a short string too long",
      /DefaultValue="AutoHire"/,
      `DefaultValue="${"x".repeat(126)}"`,
      "groupLabel must have 1 to 125 characters.",
    ],
    ["XML cut short", /<\/OfficeApp>/, "", "no well-formed XML"],
  ])("is refused with %s", (_name, pattern, replacement, sentence) => {
    const spoilt = manifest.replace(pattern, replacement);
    expect(spoilt).not.toBe(manifest);
    expect(checkManifest(spoilt).join(" ")).toContain(sentence);
  });

  it("is refused when an element stands out of the schema's order", () => {
    const [permissions] = /<Permissions>.*<\/Permissions>/.exec(manifest)!;
    const moved = manifest.replace(permissions, "").replace("<Version>", `${permissions}<Version>`);
    expect(checkManifest(moved).join(" ")).toContain("stands too late");
  });
});

describe("the manifest of a deployment", () => {
  it("names the deployment everywhere and keeps its own id on every writing", () => {
    const first = writeManifest(manifest, "https://autohire.example.org/");
    expect(first).toContain("https://autohire.example.org/taskpane.html");
    expect(first).not.toContain("localhost");
    expect(checkManifest(first)).toEqual([]);
    expect(writeManifest(manifest, "https://autohire.example.org")).toBe(first);
    const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)![1];
    expect(idOf(first)).not.toBe(idOf(manifest));
    expect(idOf(writeManifest(manifest, "https://other.example.org"))).not.toBe(idOf(first));
  });

  it.each(["http://plain.example.org", "autohire", ""])("refuses %s with a sentence", (url) => {
    expect(() => writeManifest(manifest, url)).toThrow(/no https address/);
  });
});
