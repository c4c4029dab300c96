import { describe, expect, it } from "vitest";
import { type DocxDocument, mergeDocuments, saveDocx } from "../../../shared/docx/index.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { openBuilt } from "./build-docx.ts";

type Grid = readonly (readonly string[])[];

const line = (text: string) =>
  text === "" ? "<w:p/>" : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, width: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${line(text)}</w:tc>`;

function table(grid: Grid, widths = grid[0]?.map(() => 2000) ?? []): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = grid.map((row) => `<w:tr>${row.map((text, n) => cell(text, widths[n] ?? 0)).join("")}</w:tr>`);
  const properties = `<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>`;
  return `${line("Before")}<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>${line("Behind")}`;
}

function readGrid(doc: DocxDocument): string[][] {
  const [found] = doc.tree(doc.mainPart).root.descendants("w:tbl");
  const rows = found?.children.filter(({ tag }) => tag === "w:tr") ?? [];
  return rows.map((row) =>
    row.children
      .filter(({ tag }) => tag === "w:tc")
      .map((one) => [...one.descendants("w:t")].map((text) => text.readText().text).join("")),
  );
}

function readWidths(doc: DocxDocument): number[] {
  const columns = [...doc.tree(doc.mainPart).root.descendants("w:gridCol")];
  return columns.map((column) => Number(column.attr("w:w")));
}

/** Merges, and checks that swapping the sides swaps nothing but the names, and that merging again changes nothing. */
async function mergeBodies(...bodies: [base: string, mine: string, theirs: string]) {
  const [base, mine, theirs] = (await Promise.all(bodies.map((body) => openBuilt({ body })))) as [
    DocxDocument,
    DocxDocument,
    DocxDocument,
  ];
  const { document, conflicts } = mergeDocuments(base, mine, theirs);
  const grid = readGrid(document);
  const swapped = mergeDocuments(base, theirs, mine);
  expect(readGrid(swapped.document)).toEqual(grid);
  expect(swapped.conflicts.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine }))).toEqual(conflicts);
  const widths = readWidths(document);
  const isPlain = !bodies.some((body) => body.includes("gridSpan"));
  expect(
    grid.map((row) => row.length),
    "a cell in each column of each row",
  ).toEqual(isPlain ? grid.map(() => widths.length) : expect.anything());
  for (const side of conflicts.length === 0 ? [mine, theirs] : []) {
    const again = mergeDocuments(base, document, side);
    expect({ grid: readGrid(again.document), conflicts: again.conflicts }).toEqual({ grid, conflicts: [] });
  }
  const told = conflicts.map((conflict) => [conflict.base, conflict.mine, conflict.theirs]);
  return { grid, told, widths, document };
}

const mergeGrids = (base: Grid, mine: Grid, theirs: Grid) =>
  mergeBodies(table(base), table(mine), table(theirs));

describe("merging rows of a table", () => {
  it("fills cells of an empty row from both sides", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Role", "Years"],
        ["", "", ""],
      ],
      [
        ["Employer", "Role", "Years"],
        ["Acme", "", ""],
      ],
      [
        ["Employer", "Role", "Years"],
        ["", "Engineer", ""],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Role", "Years"],
      ["Acme", "Engineer", ""],
    ]);
    expect(told).toEqual([]);
  });

  it("fills empty rows in a row each at its place", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Role"],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      [
        ["Employer", "Role"],
        ["Acme", ""],
        ["", ""],
        ["Globex", ""],
      ],
      [
        ["Employer", "Role"],
        ["", "Engineer"],
        ["", ""],
        ["", "Architect"],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Role"],
      ["Acme", "Engineer"],
      ["", ""],
      ["Globex", "Architect"],
    ]);
    expect(told).toEqual([]);
  });

  it("takes one word of a row from each side", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Python", "Ten"],
        ["Rust", "Two"],
      ],
      [
        ["Java", "Ten"],
        ["Rust", "Two"],
      ],
      [
        ["Python", "Eleven"],
        ["Rust", "Two"],
      ],
    );
    expect(grid).toEqual([
      ["Java", "Eleven"],
      ["Rust", "Two"],
    ]);
    expect(told).toEqual([]);
  });

  it("tells a cell that both filled differently, and only that", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Role"],
        ["", ""],
      ],
      [
        ["Employer", "Role"],
        ["Acme", "Engineer"],
      ],
      [
        ["Employer", "Role"],
        ["Globex", ""],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Role"],
      ["", "Engineer"],
    ]);
    expect(told).toEqual([["", "Acme", "Globex"]]);
  });

  it("tells a cell that one side emptied and the other wrote anew", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Acme"],
        ["Role", "Engineer"],
      ],
      [
        ["Employer", ""],
        ["Role", "Engineer"],
      ],
      [
        ["Employer", "Globex"],
        ["Role", "Engineer"],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Acme"],
      ["Role", "Engineer"],
    ]);
    expect(told).toEqual([["Acme", "", "Globex"]]);
  });

  it("tells an empty row that one side deleted and the other filled", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Role"],
        ["", ""],
        ["Acme", "Engineer"],
      ],
      [
        ["Employer", "Role"],
        ["Acme", "Engineer"],
      ],
      [
        ["Employer", "Role"],
        ["Globex", ""],
        ["Acme", "Engineer"],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Role"],
      ["", ""],
      ["Acme", "Engineer"],
    ]);
    expect(told).toHaveLength(1);
  });

  it("takes a row with nothing in common with a deleted one for another row", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Employer", "Role"],
        ["Acme", "Engineer"],
        ["Globex", "Architect"],
      ],
      [
        ["Employer", "Role"],
        ["Globex", "Architect"],
      ],
      [
        ["Employer", "Role"],
        ["Acme", "Engineer"],
        ["Initech", "Manager"],
        ["Globex", "Architect"],
      ],
    );
    expect(grid).toEqual([
      ["Employer", "Role"],
      ["Initech", "Manager"],
      ["Globex", "Architect"],
    ]);
    expect(told).toEqual([]);
  });

  it("moves a row and merges what the other side wrote in it", async () => {
    const rows = [
      ["Acme works", "Lisbon city"],
      ["Beta works", "Porto city"],
      ["Gamma works", "Faro city"],
    ];
    const [acme, beta, gamma] = rows as [string[], string[], string[]];
    const { grid, told } = await mergeGrids(
      [acme, beta, gamma],
      [beta, gamma, acme],
      [["Acme works", "Lisbon town"], beta, gamma],
    );
    expect(grid).toEqual([beta, gamma, ["Acme works", "Lisbon town"]]);
    expect(told).toEqual([]);
  });
});

describe("merging tables with cells that span others", () => {
  const form = (...rows: [string, string][]) => {
    const head = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${line("Employment")}</w:tc></w:tr>`;
    const cells = rows.map(([one, other]) => `<w:tr>${cell(one, 2000)}${cell(other, 2000)}</w:tr>`);
    const grid = `<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>`;
    return `<w:tbl><w:tblPr/>${grid}${head}${cells.join("")}</w:tbl>${line("Behind")}`;
  };

  it("fills cells of an empty row from both sides", async () => {
    const { grid, told } = await mergeBodies(
      form(["", ""], ["", ""]),
      form(["Acme", ""], ["", ""]),
      form(["", "Engineer"], ["", ""]),
    );
    expect(grid).toEqual([["Employment"], ["Acme", "Engineer"], ["", ""]]);
    expect(told).toEqual([]);
  });
});

describe("merging columns of a table", () => {
  const skills = [
    ["Skill", "Years", "Level"],
    ["Python", "Ten", "High"],
    ["Rust", "Two", "Mid"],
  ];
  const without = (at: number, grid: Grid = skills) => grid.map((row) => row.filter((_, n) => n !== at));

  it("takes away a column beside a cell that the other side changed", async () => {
    const { grid, told } = await mergeGrids(skills, without(1), [
      ["Skill", "Years", "Level"],
      ["Python", "Ten", "Expert"],
      ["Rust", "Two", "Mid"],
    ]);
    expect(grid).toEqual([
      ["Skill", "Level"],
      ["Python", "Expert"],
      ["Rust", "Mid"],
    ]);
    expect(told).toEqual([]);
  });

  it("tells a column that one side took away and the other changed, and merges the rest", async () => {
    const { grid, told } = await mergeGrids(
      skills,
      [
        ["Skill", "Level"],
        ["Python", "High"],
        ["Rust", "Low"],
      ],
      [
        ["Skill", "Years", "Level"],
        ["Python", "Eleven", "High"],
        ["Rust", "Two", "Mid"],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "Years", "Level"],
      ["Python", "Ten", "High"],
      ["Rust", "Two", "Low"],
    ]);
    expect(told).toEqual([["Years\nTen\nTwo", "", "Years\nEleven\nTwo"]]);
  });

  it("tells a column that one side took away where the other wrote in it in a new row", async () => {
    const { told } = await mergeGrids(skills, without(1), [...skills, ["Go", "One", "Low"]]);
    expect(told).toEqual([["Years\nTen\nTwo", "", "Years\nTen\nTwo"]]);
  });

  it("adds a column beside short words that the other side changed", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Skill", "Years"],
        ["Python", "Ten"],
        ["Rust", "Two"],
      ],
      [
        ["Skill", "Years", "Level"],
        ["Python", "Ten", "High"],
        ["Rust", "Two", "Mid"],
      ],
      [
        ["Skill", "Years"],
        ["Python", "Twelve"],
        ["Rust", "Two"],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "Years", "Level"],
      ["Python", "Twelve", "High"],
      ["Rust", "Two", "Mid"],
    ]);
    expect(told).toEqual([]);
  });

  it("gives a new row an empty cell in a new column", async () => {
    const { grid, told, document } = await mergeGrids(
      [
        ["Skill", "Years"],
        ["Python", "Ten"],
      ],
      [
        ["Skill", "Level", "Years"],
        ["Python", "High", "Ten"],
      ],
      [
        ["Skill", "Years"],
        ["Python", "Ten"],
        ["Rust", "Two"],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "Level", "Years"],
      ["Python", "High", "Ten"],
      ["Rust", "", "Two"],
    ]);
    expect(told).toEqual([]);
    if (canValidate) expect(await validateDocx(await saveDocx(document))).toEqual([]);
  });

  it("tells a row that one side deleted and in which the other filled a new column", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Skill", "Years"],
        ["Python", "Ten"],
        ["Rust", "Two"],
      ],
      [
        ["Skill", "Years"],
        ["Rust", "Two"],
      ],
      [
        ["Skill", "Years", "Level"],
        ["Python", "Ten", "High"],
        ["Rust", "Two", ""],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "Years", "Level"],
      ["Python", "Ten", ""],
      ["Rust", "Two", ""],
    ]);
    expect(told).toEqual([["Python\nTen", "", "Python\nTen\nHigh"]]);
  });

  it("adds a column from either side, and takes away one from either side", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Skill", "Years", "Level"],
        ["Python", "Ten", "High"],
      ],
      [
        ["Kind", "Skill", "Level"],
        ["Language", "Python", "High"],
      ],
      [
        ["Skill", "Years", "Since"],
        ["Python", "Ten", "2011"],
      ],
    );
    expect(grid).toEqual([
      ["Kind", "Skill", "Since"],
      ["Language", "Python", "2011"],
    ]);
    expect(told).toEqual([]);
  });

  it("adds a column beside an empty one in which the other side wrote", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Skill", "", "Level"],
        ["Python", "", "High"],
      ],
      [
        ["Skill", "", "Level"],
        ["Python", "Ten", "High"],
      ],
      [
        ["Skill", "Since", "", "Level"],
        ["Python", "", "", "High"],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "Since", "", "Level"],
      ["Python", "", "Ten", "High"],
    ]);
    expect(told).toEqual([]);
  });

  it("adds an empty column beside one that the other side emptied", async () => {
    const { grid, told } = await mergeGrids(
      [
        ["Skill", "", "Level"],
        ["Python", "Ten", "High"],
      ],
      [
        ["Skill", "", "Level"],
        ["Python", "", "High"],
      ],
      [
        ["Skill", "", "", "Level"],
        ["Python", "Ten", "", "High"],
      ],
    );
    expect(grid).toEqual([
      ["Skill", "", "", "Level"],
      ["Python", "", "", "High"],
    ]);
    expect(told).toEqual([]);
  });

  it("adds a column once that both sides added", async () => {
    const level = [
      ["Skill", "Level"],
      ["Python", "High"],
    ];
    const { grid, told } = await mergeGrids([["Skill"], ["Python"]], level, [...level, ["Rust", "Mid"]]);
    expect(grid).toEqual([
      ["Skill", "Level"],
      ["Python", "High"],
      ["Rust", "Mid"],
    ]);
    expect(told).toEqual([]);
  });

  it("keeps the width each side gave a column, and sees no edit in new widths alone", async () => {
    const { grid, told, widths } = await mergeBodies(
      table(skills, [3000, 3000, 3000]),
      table(without(1), [4500, 4500]),
      table(
        [
          ["Skill", "Years", "Level"],
          ["Rust", "Two", "Mid"],
        ],
        [2000, 3000, 4000],
      ),
    );
    expect(grid).toEqual([
      ["Skill", "Level"],
      ["Rust", "Mid"],
    ]);
    expect(told).toEqual([]);
    expect(widths).toEqual([4500, 4500]);
    const edited = await mergeBodies(
      table(skills, [3000, 3000, 3000]),
      table(without(1, [["Skill", "Years", "Rank"], ...skills.slice(1)]), [4500, 4500]),
      table([["Skills", "Years", "Level"], ...skills.slice(1)], [2000, 3000, 4000]),
    );
    expect(edited.grid[0]).toEqual(["Skills", "Rank"]);
    expect(edited.told).toEqual([]);
    const apart = await mergeBodies(
      table(skills, [3000, 3000, 3000]),
      table(skills, [2000, 3000, 3000]),
      table(skills, [3000, 3000, 4000]),
    );
    expect(apart.widths).toEqual([2000, 3000, 4000]);
    expect(apart.told).toEqual([]);
  });
});
