import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyEdits, type DocxDocument, openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import type { Posting } from "../../../shared/posting/model.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { findStuffing } from "../../../shared/tailoring/find-stuffing.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { filledPostings, filledResumes, readLines } from "../../fixtures/tailoring/filled-resumes.ts";

const today = "2026-11-30";
const samples = join(import.meta.dirname, "../../../addin/playground/samples");
const pairs = [
  ["data-engineer", "senior-data-engineer"],
  ["nurse", "charge-nurse-emergency"],
  ["electrician", "lead-electrician-solar"],
] as const;

function readJob(text: string): Posting {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const readSampleJob = (name: string) =>
  readJob(readFileSync(join(samples, "postings", `${name}.txt`), "utf8"));
async function open(name: string): Promise<DocxDocument> {
  const opened = await openDocx(new Uint8Array(readFileSync(join(samples, `${name}.docx`))));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}
function score(posting: Posting, blocks: Block[]) {
  const {
    today: visible,
    reachable,
    fit,
    tier,
    requirements,
    knockouts,
  } = scoreFit({
    posting,
    blocks,
    facts: listFacts(readResume(blocks)),
    today,
  });
  const marks = requirements.map((one) => [one.text, one.evidenced, one.visible]);
  return { visible, reachable, fit, tier, marks, open: knockouts?.map((one) => [one.text, one.state]) };
}
/** Written behind a line, as somebody would who stuffs a copy. */
function write(document: DocxDocument, behind: string, texts: readonly string[]): DocxDocument {
  const edits = texts.toReversed().map((text) => ({ type: "insert" as const, behind, text }));
  const { document: stuffed, refused } = applyEdits(document, edits, null);
  expect(refused).toEqual([]);
  return stuffed;
}

const ways: [string, (posting: Posting) => string[]][] = [
  ["all its skills in a row", (job) => [namesOf(job).join(", ")]],
  ["all its skills the other way round", (job) => [namesOf(job).toReversed().join(" | ")]],
  ["all its skills with blanks only", (job) => [namesOf(job).join(" ")]],
  [
    "all its skills in two lines",
    (job) => [namesOf(job).slice(0, 8).join(", "), namesOf(job).slice(8).join(", ")],
  ],
  ["all its skills as a sentence", (job) => [`Experienced with ${namesOf(job).join(", ")}.`]],
  ["its requirements, a line each", (job) => job.requirements.map(({ text }) => text)],
  ["its requirements in one line", (job) => [job.requirements.map(({ text }) => text).join(", ")]],
  [
    "its requirements the other way round",
    (job) => [
      job.requirements
        .map(({ text }) => text)
        .toReversed()
        .join("; "),
    ],
  ],
  ["the whole of it", (job) => job.text.split("\n").filter((line) => line.trim() !== "")],
];
const namesOf = (job: Posting) => [...new Set(job.requirements.flatMap(({ skills }) => skills))];

describe("a posting put into a résumé moves no number", () => {
  describe.each(pairs)("%s for %s", (resume, job) => {
    test.each(ways)("%s", async (_, put) => {
      const document = await open(resume);
      const posting = readSampleJob(job);
      const blocks = readBlocks(document);
      const { sections, positions } = readResume(blocks);
      const whole = score(posting, blocks);
      const bullet = positions[0]?.bullets.at(-1)?.sources[0];
      const places = [
        sections
          .filter(({ kind }) => kind === "skills")
          .at(-1)
          ?.blocks.at(-1),
        bullet?.kind === "block" ? bullet.block : undefined,
        sections
          .filter(({ kind }) => kind !== "contact")
          .at(-1)
          ?.blocks.at(-1),
      ];
      for (const behind of places)
        expect(score(posting, readBlocks(write(document, behind!, put(posting))))).toEqual(whole);
    });
  });
});

describe("what is honest is left alone", () => {
  const find = (posting: Posting, blocks: Block[]) =>
    findStuffing({ posting, blocks, facts: listFacts(readResume(blocks)) }).lines;
  const jobs = [...pairs.map(([, job]) => readSampleJob(job)), ...Object.values(filledPostings).map(readJob)];

  test("the samples and the filled résumés, for every job", async () => {
    const resumes = [
      ...(await Promise.all(pairs.map(([name]) => open(name)))).map((document) => readBlocks(document)),
      ...Object.values(filledResumes).map(readLines),
    ];
    expect(resumes.length * jobs.length).toBeGreaterThan(25);
    for (const job of jobs) for (const blocks of resumes) expect(find(job, blocks)).toEqual([]);
  });

  test.each(pairs)("%s as tailored for %s", async (name, job) => {
    const document = await open(name);
    const posting = readSampleJob(job);
    const blocks = readBlocks(document);
    const resume = readResume(blocks);
    const steps = [...proposeSuggestions({ blocks, resume, facts: listFacts(resume), posting, today })];
    const edits = steps.flatMap(({ suggestion }) =>
      suggestion?.verdict === "supported" && suggestion.edit ? [suggestion.edit] : [],
    );
    expect(edits.length).toBeGreaterThan(3);
    expect(find(posting, readBlocks(applyEdits(document, edits, null).document))).toEqual([]);
  });

  test("the candidate's own answers, whatever words they take from the question", () => {
    const posting = readSampleJob("senior-data-engineer");
    const facts = posting.requirements.map(({ text }, i) => ({
      id: `a${i}`,
      kind: "other" as const,
      text: `${text}: yes`,
      start: null,
      end: null,
      positionId: null,
      employer: null,
      title: null,
      sources: [{ kind: "candidate" as const, at: "2026-11-30T09:00:00Z", question: "Do you?" }],
      confidence: "sure" as const,
    }));
    expect(findStuffing({ posting, facts, blocks: [] })).toEqual({
      facts: new Set(),
      blocks: new Set(),
      lines: [],
    });
  });
});
