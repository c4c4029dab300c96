import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerDocxCommands } from "../../../api/cli/docx-commands.ts";
import { registerDocxCompareCommands } from "../../../api/cli/docx-compare-commands.ts";
import { openDocx, readBlocks, readText } from "../../../shared/docx/index.ts";
import {
  bullet,
  deleted,
  doc,
  docWith,
  heading,
  inserted,
  lineBreak,
  paragraph,
  rawBlock,
  rootNamespaces,
  table,
  textBox,
} from "../../support/docx-builder.ts";

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

  it("text shows the view that is asked for, text boxes behind their lines, and nothing of other stories", async () => {
    const header = `<w:hdr ${rootNamespaces}><w:p><w:r><w:t>head</w:t></w:r></w:p></w:hdr>`;
    const revised = docWith(
      { parts: { header1: header } },
      paragraph("Led ", deleted("4"), inserted("6"), "\tpeople", lineBreak, "in Lisbon"),
      table([paragraph("left"), textBox("right", [paragraph("in the box")])]),
      paragraph(""),
    );
    writeFileSync(path("in.docx"), await revised.bytes);
    expect(await run("text", path("in.docx"))).toBe(0);
    expect(out).toBe("Led 6\tpeople in Lisbon\nleft\nright\nin the box\n\n");
    out = "";
    await run("text", path("in.docx"), "--view", "original");
    expect(out.split("\n")[0]).toBe("Led 4\tpeople in Lisbon");
    out = "";
    await run("blocks", path("in.docx"), "--json");
    const blocks = JSON.parse(out) as Record<string, unknown>[];
    expect(blocks.map(({ story, text }) => `${story}: ${text}`)).toEqual([
      "body: Led 6\tpeople in Lisbon",
      "body: left",
      "body: right",
      "textbox: in the box",
      "body: ",
      "header: head",
    ]);
    for (const block of blocks)
      expect(Object.keys(block)).toEqual(["address", "story", "text", "style", "list"]);
    expect(err).toBe("");
  });

  it("text and blocks say on standard error what they do not read", async () => {
    writeFileSync(path("in.docx"), await doc(rawBlock('<w:altChunk r:id="rId9"/>'), paragraph("a")).bytes);
    expect(await run("text", path("in.docx"))).toBe(0);
    expect(out).toBe("a\n");
    expect(err).toBe(`${path("in.docx")} shows 1 embedded document that is not read.\n`);
  });

  it("compare names every count, also without --json", async () => {
    writeFileSync(path("a.docx"), await doc(heading("Work"), bullet("Led 4 people")).bytes);
    writeFileSync(path("b.docx"), await doc(heading("Work"), bullet("Led 4 people"), bullet("Sold")).bytes);
    expect(await run("compare", path("a.docx"), path("b.docx"), "-o", path("c.docx"), "--json")).toBe(0);
    expect(JSON.parse(out)).toEqual({
      revisions: 1,
      insertions: 1,
      deletions: 0,
      moves: 0,
      formatting: 0,
      rows: 0,
      cells: 0,
      untracked: [],
      coarse: 0,
    });
    out = "";
    await run("compare", path("a.docx"), path("b.docx"), "-o", path("c.docx"));
    expect(out).toBe(
      "1 revision: 1 insertion, 0 deletions, 0 changes of formatting, 0 moves, 0 rows, 0 cells.\n",
    );
    expect(err).toBe("");
  });

  it("apply takes every kind of edit, tracked unless --clean", async () => {
    await write();
    const [head, line] = readBlocks(await built.open());
    const edits = [
      { type: "replace", block: line?.address, before: "Led 4 people", after: "Led 6 people" },
      { type: "insert", behind: line?.address, text: "Sold bread" },
      { type: "move", block: head?.address, behind: line?.address },
    ];
    writeFileSync(path("edits.json"), JSON.stringify(edits));
    for (const [flag, original] of [
      ["--json", "Work\nLed 4 people\n"],
      ["--clean", "Led 6 people\nWork\nSold bread\n"],
    ] as const) {
      out = "";
      expect(await run("apply", path("in.docx"), path("edits.json"), "-o", path("out.docx"), flag)).toBe(0);
      if (flag === "--json") expect(JSON.parse(out)).toEqual({ applied: 3, refused: [] });
      else expect(out).toBe("");
      out = "";
      await run("text", path("out.docx"));
      expect(out.split("\n").sort()).toEqual(["", "Led 6 people", "Sold bread", "Work"]);
      out = "";
      await run("text", path("out.docx"), "--view", "original");
      expect(out.split("\n").sort()).toEqual(original.split("\n").sort());
    }
  });

  it("apply gives each refusal with --json as well", async () => {
    await write();
    const edit = {
      type: "replace",
      block: readBlocks(await built.open())[1]?.address,
      before: "x",
      after: "y",
    };
    writeFileSync(path("edits.json"), JSON.stringify([edit]));
    expect(await run("apply", path("in.docx"), path("edits.json"), "-o", path("out.docx"), "--json")).toBe(1);
    expect(JSON.parse(out)).toEqual({
      applied: 0,
      refused: [{ edit, reason: "text-differs", message: expect.stringMatching(/\.$/) }],
    });
    expect(readFileSync(path("out.docx")).equals(readFileSync(path("in.docx")))).toBe(true);
  });

  it("accept and reject settle one author's revisions where one is named", async () => {
    const revised = doc(paragraph("a", inserted("b", "Ann"), deleted("c", "Bob"), inserted("d", "Bob")));
    writeFileSync(path("in.docx"), await revised.bytes);
    for (const [command, final, original] of [
      ["accept", "abd", "abc"],
      ["reject", "ad", "ac"],
    ] as const) {
      expect(await run(command, path("in.docx"), "-o", path("out.docx"), "--author", "Ann")).toBe(0);
      out = "";
      await run("text", path("out.docx"));
      await run("text", path("out.docx"), "--view", "original");
      expect(out).toBe(`${final}\n${original}\n`);
    }
  });

  it("may write over the very file it reads", async () => {
    writeFileSync(path("in.docx"), await doc(paragraph("a", inserted("b"), deleted("c"))).bytes);
    expect(await run("reject", path("in.docx"), "-o", path("in.docx"))).toBe(0);
    await run("text", path("in.docx"));
    expect(out).toBe("ac\n");
    expect(await run("compare", path("in.docx"), path("in.docx"), "-o", path("in.docx"))).toBe(0);
  });

  it.each([
    ["text"],
    ["blocks", "--json"],
    ["copy", "-o", "x"],
    ["accept", "-o", "x"],
    ["reject", "-o", "x"],
    ["compare", "in.docx", "-o", "x"],
    ["apply", "none.json", "-o", "x"],
    ["merge", "in.docx", "in.docx", "-o", "x", "--json"],
  ])(
    "%s names a folder, an empty file and a broken one in one sentence, and writes nothing",
    async (...words) => {
      await write();
      writeFileSync(path("none.json"), "[]");
      writeFileSync(path("empty.docx"), "");
      writeFileSync(path("broken.docx"), readFileSync(path("in.docx")).subarray(0, 900));
      const [command, ...rest] = words.map((word) => (/\.|^x$/.test(word) ? path(word) : word)) as [
        string,
        ...string[],
      ];
      for (const input of [".", "empty.docx", "broken.docx"]) {
        err = "";
        expect(await run(command, path(input), ...rest)).toBe(2);
        expect(err).toMatch(/^[^\n]+\.\)?\.?\n$/);
        expect(err).toContain(path(input));
      }
      expect(out).toBe("");
      expect(existsSync(path("x"))).toBe(false);
    },
  );

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
