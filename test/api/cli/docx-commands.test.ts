import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerDocxCommands } from "../../../api/cli/docx-commands.ts";
import { registerDocxCompareCommands } from "../../../api/cli/docx-compare-commands.ts";
import { openDocx, readBlocks, readText } from "../../../shared/docx/index.ts";
import { bullet, doc, heading } from "../../support/docx-builder.ts";

const folder = mkdtempSync(join(tmpdir(), "autohire-"));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

let out = "";
let err = "";
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

async function run(...words: string[]): Promise<typeof process.exitCode> {
  const program = new Command("autohire").exitOverride();
  registerDocxCommands(program);
  registerDocxCompareCommands(program);
  await program.parseAsync(["docx", ...words], { from: "user" });
  return process.exitCode;
}

const built = doc(heading("Work"), bullet("Led 4 people"));
const write = async () => writeFileSync(path("in.docx"), await built.bytes);

describe("docx commands", () => {
  it("copy gives the same bytes", async () => {
    await write();
    expect(await run("copy", path("in.docx"), "-o", path("out.docx"))).toBe(0);
    expect(readFileSync(path("out.docx")).equals(readFileSync(path("in.docx")))).toBe(true);
  });

  it("text and blocks show what stands there", async () => {
    await write();
    expect(await run("text", path("in.docx"))).toBe(0);
    expect(out).toBe("Work\nLed 4 people\n");
    out = "";
    await run("blocks", path("in.docx"), "--json");
    const blocks = JSON.parse(out);
    expect(blocks[0]).toEqual({
      address: expect.any(String),
      story: "body",
      text: "Work",
      style: "Heading 1",
      list: null,
    });
    expect(blocks[1].list).toBe(0);
  });

  it("apply writes what can be applied and names what is refused, with status 1", async () => {
    await write();
    const [, block] = readBlocks(await built.open());
    const edits = [
      { type: "replace", block: block?.address, before: "Led 4 people", after: "Led 6 people" },
      { type: "delete", block: "word/document.xml/nowhere", before: "" },
    ];
    writeFileSync(path("edits.json"), JSON.stringify(edits));
    expect(
      await run(
        "apply",
        path("in.docx"),
        path("edits.json"),
        "-o",
        path("out.docx"),
        "--author",
        "Ada",
        "--date",
        "2026-01-02T03:04:05Z",
      ),
    ).toBe(1);
    expect(err).toMatch(/^refused \(block-not-found\): delete word\/document\.xml\/nowhere: .*\.\n$/);
    const opened = await openDocx(new Uint8Array(readFileSync(path("out.docx"))));
    if (!opened.ok) throw new Error(opened.problem.message);
    expect([readText(opened.value), readText(opened.value, "original")]).toEqual([
      "Work\nLed 6 people",
      "Work\nLed 4 people",
    ]);
    expect(opened.value.text("word/document.xml")).toContain('w:author="Ada" w:date="2026-01-02T03:04:05Z"');
  });

  it("compare tracks what changed, merge joins both sides, accept and reject take one", async () => {
    const [base, mine, theirs, compared, merged] = ["base", "mine", "theirs", "compared", "merged"].map(
      (name) => path(`${name}.docx`),
    ) as [string, string, string, string, string];
    writeFileSync(base, await doc(heading("Work"), bullet("Led 4 people"), bullet("Sold bread")).bytes);
    writeFileSync(mine, await doc(heading("Work"), bullet("Led 6 people"), bullet("Sold bread")).bytes);
    writeFileSync(theirs, await doc(heading("Work"), bullet("Led 4 people"), bullet("Baked bread")).bytes);
    const textOf = async (file: string) => {
      out = "";
      await run("text", file);
      return out;
    };
    expect(await run("compare", base, mine, "-o", compared, "--author", "Ada", "--json")).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ revisions: 2, insertions: 1, deletions: 1 });
    expect(await run("accept", compared, "-o", path("accepted.docx"))).toBe(0);
    expect(await textOf(path("accepted.docx"))).toBe(await textOf(mine));
    expect(await run("reject", compared, "-o", path("rejected.docx"))).toBe(0);
    expect(await textOf(path("rejected.docx"))).toBe(await textOf(base));
    out = "";
    expect(await run("merge", base, mine, theirs, "-o", merged, "--json")).toBe(0);
    expect(JSON.parse(out)).toEqual({ conflicts: [] });
    expect(await textOf(merged)).toBe("Work\nLed 6 people\nBaked bread\n");
    writeFileSync(theirs, await doc(heading("Work"), bullet("Led 9 people"), bullet("Sold bread")).bytes);
    out = "";
    expect(await run("merge", base, mine, theirs, "-o", merged, "--json")).toBe(1);
    expect(JSON.parse(out).conflicts).toMatchObject([
      { base: "Led 4 people", mine: "Led 6 people", theirs: "Led 9 people" },
    ]);
  });

  it.each([
    ["a file that is not there", ["text", path("nowhere.docx")], /nowhere\.docx cannot be read/],
    ["a file that is no document", ["text", path("edits.txt")], /not a Word document/],
    ["edits that are no JSON", ["apply", path("in.docx"), path("edits.txt"), "-o", path("x")], /is not JSON/],
    [
      "a second document that is none",
      ["compare", path("in.docx"), path("edits.txt"), "-o", path("x")],
      /edits\.txt/,
    ],
    [
      "a result that cannot be written",
      ["accept", path("in.docx"), "-o", path("no/x")],
      /cannot be written \(there/,
    ],
    [
      "a comparison by nobody",
      ["compare", path("in.docx"), path("in.docx"), "-o", path("x"), "--author", " "],
      /a name/,
    ],
    ["a view that is none", ["text", path("in.docx"), "--view", "draft"], /--view is final or original/],
  ])("%s is one sentence and status 2", async (_, words, sentence) => {
    await write();
    writeFileSync(path("edits.txt"), "not json");
    expect(await run(...words)).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("    at ");
  });

  it.each([
    ["--author", " "],
    ["--author", "Ann\u0001"],
    ["--author", "Ann\nLee"],
    ["--date", "yesterday"],
    ["--date", "+100000-01-01T00:00:00Z"],
  ])("%s %j cannot mark a change, and says so in one sentence", async (option, value) => {
    await write();
    writeFileSync(path("none.json"), "[]");
    expect(await run("apply", path("in.docx"), path("none.json"), "-o", path("o.docx"), option, value)).toBe(
      2,
    );
    expect(err).toMatch(new RegExp(`^${option} .*\\.\\n$`));
  });
});
