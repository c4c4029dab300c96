import { describe, expect, it } from "vitest";
import { type Block, type DocxDocument, readBlocks } from "../../../shared/docx/index.ts";
import { listPageParts } from "../../../shared/docx/read/page-parts.ts";
import { type IncomingPlan, planIncoming } from "../../../shared/sync/plan-incoming.ts";
import { applyIncoming } from "../../../shared/sync/prove-incoming.ts";
import { makeHistory, plantOwnWords } from "../../trials/random-histories.ts";
import { buildTrialDocument } from "../../trials/trial-fixture.ts";
import { randomFrom } from "../docx/edit-at-random.ts";

function line(text: string, more: Partial<Block> = {}): Block {
  const spans = [{ text, bold: false, italic: false, halfPoints: 22 }];
  const plain = { story: "body", style: null, list: null, headingLevel: null, cell: null } as const;
  return { address: `p/${text}`, text, spans, ...plain, ...more };
}
const lines = (...texts: string[]) => texts.map((text) => line(text));
const editsOf = ({ edits }: IncomingPlan) => edits.map(({ edit }) => edit);

describe("planning what a document lacks of another version", () => {
  it("has nothing to say of versions that read the same", () => {
    expect(planIncoming(lines("A b", "", "C"), lines("A  b", "C"))).toEqual({ edits: [], leftOut: [] });
  });

  it("tells words, lines that come, go and move, in reading order", () => {
    const here = lines(
      "Intro",
      "Led 4 engineers in Leeds",
      "Wrote reports",
      "Skills",
      "English",
      "Java, SQL",
    );
    const there = lines(
      "Intro",
      "Java, SQL",
      "Taught juniors",
      "Led 6 engineers in Leeds",
      "Skills",
      "English",
    );
    const plan = planIncoming(here, there);
    expect(plan.leftOut).toEqual([]);
    const [before, after] = ["Led 4 engineers in Leeds", "Led 6 engineers in Leeds"];
    expect(editsOf(plan)).toEqual([
      { type: "move", block: "p/Java, SQL", behind: "p/Intro" },
      { type: "insert", behind: "p/Intro", text: "Taught juniors" },
      { type: "replace", block: `p/${before}`, before, after },
      { type: "delete", block: "p/Wrote reports", before: "Wrote reports" },
    ]);
  });

  it("puts a line behind the empty one that stands before it, and at the start of the body", () => {
    const plan = planIncoming(lines("Skills", "", "End"), lines("Name", "Skills", "", "Java", "End"));
    expect(editsOf(plan)).toEqual([
      { type: "insert", behind: "", text: "Name" },
      { type: "insert", behind: "p/", text: "Java" },
    ]);
  });

  it("makes a new bullet beside the bullet that follows, not as a copy of the employer's line above", () => {
    const bullet = { list: 0 };
    const plan = planIncoming(
      [line("Acme"), line("Led a team.", bullet)],
      [line("Acme"), line("Wrote a book.", bullet), line("Led a team.", bullet)],
    );
    expect(plan).toEqual({
      edits: [
        {
          edit: { type: "insert", behind: "p/Acme", text: "Wrote a book." },
          after: "Wrote a book.",
          like: "p/Led a team.",
        },
      ],
      leftOut: [],
    });
  });

  it("names what it cannot bring: looks, headers, rows, the first line of a cell", () => {
    const cell = (row: number, text: string) => line(text, { cell: { table: 0, row, column: 0 } });
    const reasons = (here: Block[], there: Block[]) =>
      planIncoming(here, there).leftOut.map(({ reason, before, after }) => [reason, before, after]);
    expect(reasons([line("A")], [line("A", { style: "Title" })])).toEqual([["look", "A", "A"]]);
    const bold = [{ text: "A", bold: true, italic: false, halfPoints: 22 }];
    expect(reasons([line("A")], [line("A", { spans: bold })])).toEqual([["look", "A", "A"]]);
    expect(reasons([line("Page", { story: "header" })], [line("Sheet", { story: "header" })])).toEqual([
      ["story", "Page", "Sheet"],
    ]);
    expect(reasons([cell(0, "A")], [cell(0, "B"), cell(1, "C")])).toEqual([
      ["table", "A", "B"],
      ["table", null, "C"],
    ]);
    expect(reasons([cell(0, "A")], [cell(0, "New"), cell(0, "A")])).toEqual([["place-start", null, "New"]]);
  });

  it("plans whole rows beside those that stay, which change cell by cell", () => {
    const table = (...rows: [string, string][]) =>
      rows.flatMap(([one, other], row) => [
        line(one, { cell: { table: 0, row, column: 0 } }),
        line(other, { cell: { table: 0, row, column: 1 } }),
      ]);
    const here = [
      line("Skills"),
      ...table(["Java", "ten years"], ["Perl", "long ago"], ["SQL", "daily use"]),
    ];
    const there = [
      line("Skills"),
      ...table(
        ["Go", "new"],
        ["Java", "ten years"],
        ["SQL", "weekly use"],
        ["Rust", "a bit"],
        ["C", "a lot"],
      ),
    ];
    const { edits, leftOut } = planIncoming(here, there);
    expect(leftOut).toEqual([]);
    expect(edits.map(({ edit, after }) => [edit, after])).toEqual([
      [
        {
          type: "insert-rows",
          beside: "p/Java",
          where: "before",
          behind: "p/Skills",
          rows: [[["Go"], ["new"]]],
        },
        "Go | new",
      ],
      [
        {
          type: "delete-row",
          before: "Perl | long ago",
          lines: [
            { block: "p/Perl", text: "Perl" },
            { block: "p/long ago", text: "long ago" },
          ],
        },
        "",
      ],
      [{ type: "replace", block: "p/daily use", before: "daily use", after: "weekly use" }, "weekly use"],
      [
        {
          type: "insert-rows",
          beside: "p/daily use",
          where: "after",
          behind: "p/daily use",
          rows: [
            [["Rust"], ["a bit"]],
            [["C"], ["a lot"]],
          ],
        },
        "Rust | a bit\nC | a lot",
      ],
    ]);
  });

  it("plans headers and footers that both sides have, whatever the file calls them, each for itself", () => {
    const place = { of: "header", type: "Primary", section: 0 } as const;
    const foot = { of: "footer", type: "FirstPage", section: 0 } as const;
    const header = (part: string, text: string): Block =>
      line(text, { story: "header", address: `${part}/${text}` });
    const here = [
      line("Body"),
      line("Ada"),
      header("h1", "Page"),
      header("h1", "Leeds"),
      header("h2", "Other"),
    ];
    const there = [line("Body"), header("x", "Page"), header("x", "York"), header("x", "Ada")];
    const plan = planIncoming(here, there, {
      here: [
        { part: "h1", ...place },
        { part: "h2", ...foot },
      ],
      there: [{ part: "x", ...place }],
    });
    // What leaves the body and comes into the header is two edits: nothing moves between stories.
    expect(editsOf(plan)).toEqual([
      { type: "delete", block: "p/Ada", before: "Ada" },
      { type: "insert", behind: "h1/Page", text: "York" },
      { type: "insert", behind: "h1/Page", text: "Ada" },
      { type: "delete", block: "h1/Leeds", before: "Leeds" },
    ]);
    expect(plan.leftOut).toMatchObject([{ reason: "story", before: "Other", after: null }]);
  });

  it("says where words stand that no edit reaches, story by story", () => {
    const there = (["textbox", "footer"] as const).map((story) => line("New", { story }));
    const here = there.map((block) => ({ ...block, text: "Old" }));
    expect(planIncoming(here, there).leftOut.map(({ message }) => message)).toEqual([
      expect.stringContaining("text box"),
      expect.stringContaining("page footer"),
    ]);
  });

  it("tells the words of a new line that are bold or italic, and names one that is so in part", () => {
    const span = (text: string, bold: boolean) => ({ text, bold, italic: false, halfPoints: 22 });
    const copy = line("Cut costs", { spans: [span("Cut ", false), span("costs", true)] });
    const { edits, leftOut } = planIncoming([line("A")], [line("A"), copy]);
    expect(leftOut).toEqual([]);
    expect(edits[0]?.emphasis).toEqual([
      { word: "Cut", bold: false, italic: false },
      { word: "costs", bold: true, italic: false },
    ]);
    const part = line("Cut costs", { spans: [span("Cut co", false), span("sts", true)] });
    expect(planIncoming([line("A")], [line("A"), part]).leftOut).toMatchObject([{ reason: "look" }]);
  });

  it("leads to what the other version says, over random histories", { timeout: 120_000 }, async () => {
    const base = plantOwnWords(await buildTrialDocument());
    let whole = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const { base: root, mine, theirs } = makeHistory(base, randomFrom(seed));
      for (const [here, there] of [
        [root, theirs],
        [mine, root],
        [mine, theirs],
      ] as const) {
        const pages = { here: listPageParts(here), there: listPageParts(there) };
        const plan = planIncoming(readBlocks(here), readBlocks(there), pages);
        const { document, refused } = applyIncoming(here, editsOf(plan));
        expect(refused, `seed ${seed}`).toEqual([]);
        expect(sayBut(document, plan), `seed ${seed}`).toEqual(sayBut(there, plan));
        if (plan.leftOut.every(({ reason }) => reason === "look")) whole++;
      }
    }
    // The others change rows or boxes, or put a line first in a cell.
    expect(whole).toBeGreaterThan(200);
  });
});

/** All lines but those that the plan names as left out. */
function sayBut(doc: DocxDocument, { leftOut }: IncomingPlan): string[] {
  const named = new Set(
    leftOut.filter(({ reason }) => reason !== "look").flatMap(({ before, after }) => [before, after]),
  );
  return readBlocks(doc)
    .filter(({ text }) => !named.has(text))
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}
