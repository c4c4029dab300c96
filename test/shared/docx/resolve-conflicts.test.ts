import { describe, expect, it } from "vitest";
import {
  type ConflictChoice,
  type DocxDocument,
  mergeDocuments,
  readBlocks,
  readText,
  resolveConflicts,
} from "../../../shared/docx/index.ts";
import { checkDecisions } from "../../trials/decision-laws.ts";
import { makeHistory, plantOwnWords } from "../../trials/random-histories.ts";
import { buildTrialDocument } from "../../trials/trial-fixture.ts";
import { openBuilt } from "./build-docx.ts";
import { randomFrom } from "./edit-at-random.ts";
import { line, lines, run } from "./merge-bodies.ts";

async function decide(
  [base, mine, theirs]: readonly [string, string, string],
  ...choices: (ConflictChoice | null)[]
) {
  const docs = (await Promise.all([base, mine, theirs].map((body) => openBuilt({ body })))) as [
    DocxDocument,
    DocxDocument,
    DocxDocument,
  ];
  const { conflicts } = mergeDocuments(...docs);
  expect(conflicts).toHaveLength(choices.length);
  const decisions = conflicts.flatMap((conflict, n) => {
    const choice = choices[n] ?? null;
    return choice === null ? [] : [{ conflict, choice }];
  });
  const result = resolveConflicts(...docs, decisions);
  return { ...result, text: readText(result.document).split("\n") };
}

const edited = [
  lines("head", "led 4 engineers", "between", "built 2 tools", "end"),
  lines("head", "led 6 engineers", "between", "built 3 tools", "end"),
  lines("head", "led 8 engineers", "between", "built 9 tools", "end of it"),
] as const;

describe("deciding the conflicts of a merge", () => {
  it("takes each decision at its conflict, and what merges without one", async () => {
    const { text, conflicts } = await decide(edited, "mine", "theirs");
    expect(text).toEqual(["head", "led 6 engineers", "between", "built 9 tools", "end of it"]);
    expect(conflicts).toEqual([]);
  });

  it("takes own words for the one line of a text box, also where nothing of it is left to know the box by", async () => {
    const box = (text: string) =>
      `<w:p><w:r><w:pict><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${line(text)}</w:txbxContent></v:textbox></v:roundrect></w:pict></w:r></w:p>`;
    const sides = ["Top of the page", "Top of that page", "Top of each page"].map(box);
    const { conflicts, document } = await decide(sides as [string, string, string], { text: "Beginning" });
    expect(conflicts).toEqual([]);
    expect(readBlocks(document).map(({ text }) => text.trim())).toContain("Beginning");
  });

  it("leaves base's block, and the conflict, where nothing was decided", async () => {
    const { text, conflicts } = await decide(edited, null, "mine");
    expect(text).toEqual(["head", "led 4 engineers", "between", "built 3 tools", "end of it"]);
    expect(conflicts).toMatchObject([{ base: "led 4 engineers", mine: "led 6 engineers" }]);
  });

  it("puts both beside each other", async () => {
    const { text } = await decide(edited, "both", null);
    expect(text.slice(0, 4)).toEqual(["head", "led 6 engineers", "led 8 engineers", "between"]);
  });

  it("writes own words in the looks of base's line, further lines like it", async () => {
    const bold = (words: string) => `<w:p>${run("Led ", "<w:b/>")}${run(words)}</w:p>`;
    const { text, document } = await decide([bold("4 engineers"), bold("6 engineers"), bold("8 engineers")], {
      text: "Led 7 engineers\nand a student",
    });
    expect(text).toEqual(["Led 7 engineers", "and a student"]);
    expect(readBlocks(document)[0]?.spans).toMatchObject([
      { text: "Led ", bold: true },
      { text: "7 engineers", bold: false },
    ]);
  });

  it("takes a line away where that was decided", async () => {
    const { text, conflicts } = await decide(
      [
        lines("head", "led 4 engineers well", "end"),
        lines("head", "end"),
        lines("head", "led 4 good engineers well", "end"),
      ],
      "mine",
    );
    expect(text).toEqual(["head", "end"]);
    expect(conflicts).toEqual([]);
  });

  it("puts a line that both moved to the place of the side that was chosen", async () => {
    const [one, two, three] = ["first line here", "second line of many words", "third line here"] as const;
    const rest = ["fourth line here", "fifth line here"];
    const moved = [
      lines(one, three, two, ...rest),
      lines(two, one, three, ...rest),
      lines(one, three, ...rest, two),
    ] as const;
    expect((await decide(moved, "mine")).text).toEqual([two, one, three, ...rest]);
    expect((await decide(moved, "theirs")).text).toEqual([one, three, ...rest, two]);
    expect((await decide(moved, "both")).text).toEqual([one, three, two, ...rest]);
  });

  it("decides about rows of a table", async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows
        .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join("")}</w:tr>`)
        .join("")}</w:tbl><w:p/>`;
    const rows = [
      table(["Harbour works", "Lisbon"], ["Bridges and sons", "Porto"]),
      table(["Harbour works", "Lisbon"]),
      table(["Harbour works", "Lisbon"], ["Bridges and daughters", "Porto"]),
    ] as const;
    expect((await decide(rows, "mine")).text.join("|")).not.toContain("Bridges");
    expect((await decide(rows, "theirs")).text.join("|")).toContain("Bridges and daughters");
  });

  it("decides about a style, and names a decision that cannot be written", async () => {
    const styles = (size: number) =>
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style></w:styles>`;
    const docs = (await Promise.all(
      [20, 22, 24].map((size) =>
        openBuilt({ body: line("words", '<w:pStyle w:val="A"/>'), parts: { styles: styles(size) } }),
      ),
    )) as [DocxDocument, DocxDocument, DocxDocument];
    const [conflict] = mergeDocuments(...docs).conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    const sizeAfter = (choice: ConflictChoice) =>
      readBlocks(resolveConflicts(...docs, [{ conflict, choice }]).document)[0]?.spans[0]?.halfPoints;
    expect(sizeAfter("mine")).toBe(22);
    expect(sizeAfter("theirs")).toBe(24);
    const { conflicts, unused } = resolveConflicts(...docs, [{ conflict, choice: "both" }]);
    expect(conflicts).toEqual([conflict]);
    expect(unused).toEqual([{ conflict, choice: "both" }]);
  });

  it("names a decision about what is no conflict of these documents", async () => {
    const docs = (await Promise.all(edited.map((body) => openBuilt({ body })))) as [
      DocxDocument,
      DocxDocument,
      DocxDocument,
    ];
    const stale = { conflict: { block: "x", base: "a", mine: "b", theirs: "c" }, choice: "mine" as const };
    const { unused, conflicts } = resolveConflicts(...docs, [stale]);
    expect(unused).toEqual([stale]);
    expect(conflicts).toEqual(mergeDocuments(...docs).conflicts);
  });

  it("gives every device the same text, whatever is decided", { timeout: 120_000 }, async () => {
    const base = plantOwnWords(await buildTrialDocument());
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed);
      expect(checkDecisions(makeHistory(base, random), random), `seed ${seed}`).toEqual([]);
    }
  });
});
