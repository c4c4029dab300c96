import { afterEach, describe, expect, test } from "vitest";
import { type BroughtIn, bringIn } from "../../../addin/word/bring-in.ts";
import { carryWords } from "../../../addin/word/carry-words.ts";
import { takeBack } from "../../../addin/word/take-back.ts";
import { acceptRevisions, openDocx, readBlocks, rejectRevisions } from "../../../shared/docx/index.ts";
import { listRevisions } from "../../../shared/docx/revisions/list-revisions.ts";
import { planIncoming } from "../../../shared/sync/plan-incoming.ts";
import { proveIncoming } from "../../../shared/sync/prove-incoming.ts";
import {
  type BodyItem,
  buildDocument,
  bullet,
  heading,
  type OpenResume,
  openResume,
  type PageItems,
} from "./open-resume.ts";

const versionId = "0f8fad5b-d9cb-469f-a165-70867728950e";

let resume: OpenResume;
afterEach(() => resume.close());

async function read(items: readonly BodyItem[]) {
  const opened = await openDocx(await buildDocument(items));
  if (!opened.ok) throw new Error(opened.problem.message);
  return readBlocks(opened.value);
}

/** Brings the document into what `there` says; `here` is what it was opened as. */
async function bring(here: readonly BodyItem[], there: readonly BodyItem[], earlier: BroughtIn[] = []) {
  const blocks = await read(here);
  const { edits } = planIncoming(blocks, await read(there));
  const lines = blocks.map(({ address, text }) => ({ block: address, text }));
  const seen: [number, number][] = [];
  const onProgress = (done: number, of: number) => seen.push([done, of]);
  const answers = await bringIn({ versionId, lines, edits, earlier, onProgress });
  expect(seen.map(([done]) => done)).toEqual(edits.map((_, n) => n + 1));
  return answers;
}
const accepted = () => readBlocks(acceptRevisions(resume.word.document())).filter(({ text }) => text !== "");
const problems = (answers: Awaited<ReturnType<typeof bring>>) =>
  answers.map(({ problem }) => problem?.code ?? null);

const here = [
  "Ada Park",
  heading("Experience"),
  "Acme, Leeds",
  bullet("Led 4 engineers moving the billing system."),
  bullet("Wrote reports, weekly and monthly."),
  heading("Skills"),
  "Java, SQL, Kubernetes",
  "English, French",
];
const there = [
  "Ada Park, MSc",
  heading("Experience"),
  "Acme, Leeds",
  bullet("Taught three juniors."),
  bullet("Gave talks on SQL."),
  bullet("Led 6 engineers moving the billing system."),
  heading("Skills"),
  "English, French",
  "Java, SQL, Kubernetes",
  "Open water diver",
];
const texts = (items: readonly BodyItem[]) => items.map((item) => item.replace(/<[^>]*>/g, ""));

describe("bringing another version into the open document", () => {
  test("writes words, new, moved and dropped lines as tracked changes that look like their neighbours", async () => {
    resume = await openResume(here);
    expect(problems(await bring(here, there))).toEqual([null, null, null, null, null, null, null]);
    const lines = accepted();
    expect(lines.map(({ text }) => text)).toEqual(texts(there));
    expect(lines.slice(3, 6).map(({ list }) => list)).toEqual([0, 0, 0]);
    expect(lines[9]).toMatchObject({ list: null, headingLevel: null });
    expect(readBlocks(rejectRevisions(resume.word.document())).map(({ text }) => text)).toEqual(texts(here));
  });

  test("gives the words of a new line their bold and italic, with no mark of formatting, and takes it back", async () => {
    const run = (text: string, look = "") =>
      `<w:r>${look && `<w:rPr><w:${look}/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const line = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("Cut costs by ")}${run("30 %", "b")}${run(" in ")}${run("one year", "i")}${run(".", "i")}</w:p>`;
    const stands = here.toSpliced(5, 0, line);
    resume = await openResume(here);
    const blocks = await read(here);
    expect(planIncoming(blocks, await read(stands)).leftOut).toEqual([]);
    const answers = await bring(here, stands);
    expect(problems(answers)).toEqual([null]);
    const [written] = accepted().filter(({ text }) => text.startsWith("Cut costs"));
    const looks = written?.spans.filter(({ text }) => text.trim() !== "");
    expect(looks?.map(({ text, bold, italic }) => [text.trim(), bold, italic])).toEqual([
      ["Cut costs by", false, false],
      ["30 %", true, false],
      ["in", false, false],
      ["one year.", false, true],
    ]);
    expect(listRevisions(resume.word.document()).map(({ kind }) => kind)).toEqual(["insertion"]);
    await takeBack(answers.flatMap(({ changes }) => changes ?? []));
    expect(resume.texts()).toEqual(texts(here));
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("marks the words that change and no more, and is taken back without a trace", async () => {
    resume = await openResume(here);
    const answers = await bring(here, here.with(3, bullet("Led 6 engineers moving the billing system.")));
    expect(listRevisions(resume.word.document()).map(({ kind, text }) => [kind, text])).toEqual([
      ["deletion", "4"],
      ["insertion", "6"],
    ]);
    expect(answers[0]?.changes).toMatchObject([
      { kind: "replaced", tracked: true, anchor: "_AHin0f8fad5bd9cbx0" },
    ]);
    await takeBack([...answers].reverse().flatMap(({ changes }) => changes ?? []));
    expect(resume.texts()).toEqual(texts(here));
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("leaves another author's pending revisions where they are, in the same line too", async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const pending = `<w:p><w:r><w:t xml:space="preserve">Led 4 </w:t></w:r><w:ins w:id="1" w:author="Bob" w:date="2026-01-01T00:00:00Z">${run("senior ")}</w:ins>${run("engineers in Leeds.")}</w:p>`;
    const other = `<w:p>${run("Wrote ")}<w:del w:id="2" w:author="Bob" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">long </w:delText></w:r></w:del>${run("reports.")}</w:p>`;
    const items = ["Ada Park", pending, other, "Skills"];
    resume = await openResume(items);
    const answers = await bring(items, [
      "Ada Park",
      "Led 4 senior engineers in York.",
      "Wrote reports.",
      "Taught.",
      "Skills",
    ]);
    expect(problems(answers)).toEqual([null, null]);
    const bobs = listRevisions(resume.word.document()).filter(({ author }) => author === "Bob");
    expect(bobs.map(({ kind, text }) => [kind, text])).toEqual([
      ["insertion", "senior "],
      ["deletion", "long "],
    ]);
    expect(accepted().map(({ text }) => text)).toEqual([
      "Ada Park",
      "Led 4 senior engineers in York.",
      "Wrote reports.",
      "Taught.",
      "Skills",
    ]);
  });

  test("carries words into a line that was changed meanwhile elsewhere, and refuses where the same words were", async () => {
    resume = await openResume(here);
    await resume.type("Led 4 engineers moving the billing system.", "Led 4 engineers moving the payroll.");
    await resume.type("Java, SQL, Kubernetes", "Java, SQL, K8s");
    await resume.type("Ada Park", "Ada Park-Lee");
    const changed = there.map((item) => item.replace("Ada Park, MSc", "Dr Ada Park"));
    const answers = await bring(
      here,
      changed.slice(0, 9).with(7, "Java, SQL, Kubernetes, Go").with(8, "English, French"),
    );
    expect(problems(answers).filter((code) => code !== null)).toEqual(["text-differs"]);
    expect(accepted().map(({ text }) => text)).toEqual([
      "Dr Ada Park-Lee",
      "Experience",
      "Acme, Leeds",
      "Taught three juniors.",
      "Gave talks on SQL.",
      "Led 6 engineers moving the payroll.",
      "Skills",
      "Java, SQL, K8s",
      "English, French",
    ]);
  });

  test("finds the right one of equal lines, and lines of a table", async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = (...cells: string[]) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(cell).join("")}</w:tr></w:tbl>`;
    const items = ["Acme", "Led a team.", "", "Umbrella", "Led a team.", "", table("Java", "2 years"), "End"];
    resume = await openResume(items);
    const target = items.with(4, "Led a small team.").with(6, table("Java", "3 years"));
    expect(problems(await bring(items, target))).toEqual([null, null]);
    expect(accepted().map(({ text }) => text)).toEqual([
      "Acme",
      "Led a team.",
      "Umbrella",
      "Led a small team.",
      "Java",
      "3 years",
      "End",
    ]);
  });

  test("tried again, writes only what could not come in before", async () => {
    resume = await openResume(here);
    await resume.type("Ada Park", "Ada P. Park");
    const changed = there.with(0, "Ada L. Park");
    const first = await bring(here, changed);
    expect(problems(first).filter((code) => code !== null)).toEqual(["text-differs"]);
    await resume.type("Ada P. Park", "Ada Park");
    const again = await bring(here, changed, first);
    expect(problems(again)).toEqual(first.map(() => null));
    expect(again.slice(1)).toEqual(first.slice(1));
    expect(accepted().map(({ text }) => text)).toEqual(texts(changed));
  });

  test("puts nothing in twice, also where nobody remembers that it came in", async () => {
    resume = await openResume(here);
    await bring(here, there);
    const before = resume.texts();
    const again = await bring(here, there);
    expect(again.flatMap(({ changes }) => changes ?? [])).toEqual([]);
    expect(resume.texts()).toEqual(before);
  });

  test("stops where Word lets nothing be written, and says so of each change", async () => {
    resume = await openResume(here, { misbehaviours: { readOnly: true } });
    const answers = await bring(here, there);
    expect(new Set(problems(answers))).toEqual(new Set(["read-only"]));
    expect(resume.texts()).toEqual(texts(here));
  });
});

describe("bringing in rows of tables", () => {
  const cell = (...lines: string[]) =>
    `<w:tc><w:tcPr/>${lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:tc>`;
  const table = (...rows: (string | string[])[][]) =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map((lines) => cell(...[lines].flat())).join("")}</w:tr>`).join("")}</w:tbl>`;
  const from = ["Ada Park", table(["Java", "ten years"], ["Perl", "long ago"], ["SQL", "daily use"]), "End"];
  const to = [
    "Ada Park",
    table(
      ["Go", ["new", "and good"]],
      ["Java", "ten years"],
      ["SQL", "weekly use"],
      ["C", "a lot"],
      ["D", "x"],
    ),
    "End",
  ];
  const open = async (items: readonly BodyItem[]) => {
    const opened = await openDocx(await buildDocument(items));
    if (!opened.ok) throw new Error(opened.problem.message);
    return opened.value;
  };
  const bringRows = async (here: readonly BodyItem[], there: readonly BodyItem[]) => {
    const { lines, pages, edits, leftOut } = proveIncoming(await open(here), await open(there));
    return { answers: await bringIn({ versionId, lines, pages, edits }), leftOut };
  };
  const cells = (doc = acceptRevisions(resume.word.document())) =>
    readBlocks(doc).map(({ text, cell: at }) => (at ? `${at.row}.${at.column} ${text}` : text));

  test("new ones and dropped ones as tracked rows, and takes them back without a trace", async () => {
    resume = await openResume(from);
    const before = cells();
    const { answers, leftOut } = await bringRows(from, to);
    expect(leftOut).toEqual([]);
    expect(problems(answers)).toEqual(answers.map(() => null));
    expect(cells()).toEqual(cells(await open(to)));
    expect(cells(rejectRevisions(resume.word.document()))).toEqual(before);
    await takeBack([...answers].reverse().flatMap(({ changes }) => changes ?? []));
    expect(cells()).toEqual(before);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("puts no row in twice", async () => {
    resume = await openResume(from);
    await bringRows(from, to);
    const before = cells();
    const { answers } = await bringRows(from, to);
    expect(answers.flatMap(({ changes }) => changes ?? [])).toEqual([]);
    expect(cells()).toEqual(before);
  });

  test("keeps a row in which the candidate has written since, and takes back none that was changed", async () => {
    resume = await openResume(from);
    await resume.type("long ago", "long ago, and again");
    const { answers } = await bringRows(from, to);
    expect(problems(answers).filter((code) => code !== null)).toEqual(["text-differs"]);
    expect(cells()).toContain("2.1 long ago, and again");
    await resume.type("a lot", "a lot indeed");
    const row = answers.flatMap(({ changes }) => changes ?? []).find(({ after }) => after === "C a lot");
    await expect(takeBack([row!])).rejects.toMatchObject({ code: "changed-since" });
    expect(cells().join()).toContain("a lot indeed");
  });

  test("names a table whose cells reach over several columns", async () => {
    const wide = (rows: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Java</w:t></w:r></w:p></w:tc></w:tr>${rows}</w:tbl>`;
    resume = await openResume([wide("")]);
    const { answers, leftOut } = await bringRows(
      [wide("")],
      [wide("<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Go</w:t></w:r></w:p></w:tc></w:tr>")],
    );
    expect(answers).toEqual([]);
    expect(leftOut).toMatchObject([{ reason: "not-editable", before: null, after: "Go" }]);
  });
});

describe("bringing in what stands in headers and footers", () => {
  const body = ["Ada Park", "Led 4 engineers."];
  const header = (...items: string[]): PageItems => ({ of: "header", items });
  const footer = (...items: string[]): PageItems => ({ of: "footer", items });
  const open = async (items: readonly BodyItem[], pages: readonly PageItems[]) => {
    const opened = await openDocx(await buildDocument(items, pages));
    if (!opened.ok) throw new Error(opened.problem.message);
    return opened.value;
  };

  /** As the server plans it, tried on the documents themselves. */
  async function bringPages(
    from: readonly PageItems[],
    to: readonly PageItems[],
    toBody: readonly BodyItem[] = body,
  ) {
    const { lines, pages, edits, leftOut } = proveIncoming(await open(body, from), await open(toBody, to));
    const answers = await bringIn({ versionId, lines, pages, edits });
    return { answers, leftOut };
  }
  const shown = (doc = resume.word.document()) => {
    const lines = readBlocks(acceptRevisions(doc)).filter(({ text }) => text !== "");
    return lines.map(({ story, text }) => `${story}: ${text}`);
  };

  test("writes words, new and dropped lines there as tracked changes, and takes them back", async () => {
    const from = [header("Ada Park", "12 Mill Lane, Leeds", "Tel. 0113 496 0000"), footer("Ada Park, CV")];
    const to = [header("Ada Park", "Tel. 0113 496 0999", "ada@example.org"), footer("Ada Park, résumé")];
    resume = await openResume(body, {}, from);
    const before = resume.texts();
    const { answers, leftOut } = await bringPages(from, to, body.with(1, "Led 6 engineers."));
    expect(leftOut).toEqual([]);
    expect(problems(answers)).toEqual(answers.map(() => null));
    expect(shown()).toEqual([
      "body: Ada Park",
      "body: Led 6 engineers.",
      "header: Ada Park",
      "header: Tel. 0113 496 0999",
      "header: ada@example.org",
      "footer: Ada Park, résumé",
    ]);
    expect(readBlocks(rejectRevisions(resume.word.document())).map(({ text }) => text)).toEqual(before);
    await takeBack([...answers].reverse().flatMap(({ changes }) => changes ?? []));
    expect(resume.texts()).toEqual(before);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("changes the line that is meant where body and header read the same", async () => {
    const from = [header("Ada Park", "Led 4 engineers.")];
    resume = await openResume(body, {}, from);
    const { answers } = await bringPages(from, [header("Ada Park, MSc", "Led 4 engineers.")]);
    expect(problems(answers)).toEqual([null]);
    expect(shown()).toEqual([
      "body: Ada Park",
      "body: Led 4 engineers.",
      "header: Ada Park, MSc",
      "header: Led 4 engineers.",
    ]);
  });

  test("knows the header of the first page from the others, and carries words into a changed line", async () => {
    const first: PageItems = { of: "header", type: "first", items: ["Ada Park, Leeds"] };
    const from = [header("Ada Park, Leeds"), first];
    resume = await openResume(body, {}, [
      header("Ada Park, Leeds"),
      { ...first, items: ["Dr Ada Park, Leeds"] },
    ]);
    const { answers } = await bringPages(from, [from[0]!, { ...first, items: ["Ada Park, York"] }]);
    expect(problems(answers)).toEqual([null]);
    expect(shown().slice(2)).toEqual(["header: Ada Park, Leeds", "header: Dr Ada Park, York"]);
  });

  test("names a header that this document has not, and makes none", async () => {
    resume = await openResume(body);
    const { answers, leftOut } = await bringPages([], [header("Ada Park, Leeds")]);
    expect(answers).toEqual([]);
    expect(leftOut).toMatchObject([
      { reason: "story", before: null, after: "Ada Park, Leeds" },
      { reason: "document" },
    ]);
    expect(resume.word.document().partNames.filter((name) => name.includes("header"))).toEqual([]);
  });

  test("refuses where the section with the header is gone", async () => {
    const from = [header("Ada Park, Leeds")];
    resume = await openResume(body, {}, from);
    const { lines, pages, edits } = proveIncoming(
      await open(body, from),
      await open(body, [header("Ada Park, York")]),
    );
    const elsewhere = pages.map((page) => ({ ...page, section: 1 }));
    const answers = await bringIn({ versionId, lines, pages: elsewhere, edits });
    expect(problems(answers)).toEqual(["block-not-found"]);
    expect(shown()).toContain("header: Ada Park, Leeds");
  });

  test("stops where Word lets nothing be written there", async () => {
    const from = [header("Ada Park, Leeds")];
    resume = await openResume(body, { misbehaviours: { readOnly: true } }, from);
    const { answers } = await bringPages(from, [header("Ada Park, York")]);
    expect(problems(answers)).toEqual(["read-only"]);
  });
});

describe("carrying words over", () => {
  test.each([
    ["Led 4 men", "Led 6 men", "Led 4 men", "Led 6 men"],
    ["Led 4 men in York", "Led 6 men in York", "Led 4 men in Leeds", "Led 6 men in Leeds"],
    ["Led 4 men in York", "Led 4 men in old York", "I led four men in York", "I led four men in old York"],
    ["Led 4 men", "Led 6 men", "Led 5 men", null],
    ["Led 4 men", "Led 6 men", "Led 6 men", "Led 6 men"],
  ])("%s → %s in %s is %s", (before, after, now, expected) => {
    expect(carryWords(before, after, now)).toBe(expected);
  });
});
