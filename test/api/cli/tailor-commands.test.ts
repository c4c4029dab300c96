import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDocx, readText } from "../../../shared/docx/index.ts";

const samples = join("addin", "playground", "samples");
const resume = join(samples, "data-engineer.docx");
const job = join(samples, "postings", "senior-data-engineer.txt");
/** Of the samples, one in which lines have room for the posting's words. */
const [nurse, nurseJob] = [
  join(samples, "nurse.docx"),
  join(samples, "postings", "charge-nurse-emergency.txt"),
];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-tailor-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function autohire(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      join("api", "cli", "autohire.ts"),
      ...words,
    ]);
    return { status: 0, out: stdout, error: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, error: stderr };
  }
}

async function readDocument(path: string) {
  const opened = await openDocx(await readFile(path));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

test("tailor writes tracked changes and a report in which only supported suggestions are inserted", async () => {
  const [out, reportFile] = [join(folder, "out.docx"), join(folder, "report.json")];
  const { status, out: said } = await autohire(
    "tailor",
    nurse,
    "--job",
    nurseJob,
    "-o",
    out,
    "--report",
    reportFile,
  );
  expect(status).toBe(0);
  expect(said).toMatch(/^\d+ changes and \d+ questions;/);
  const report = JSON.parse(await readFile(reportFile, "utf8"));
  expect(report.score.after).toBeGreaterThan(report.score.today);
  expect(report.score.of).toBe(report.requirements.length);
  expect(Object.keys(report.score)).toEqual(["today", "reachable", "after", "of"]);
  expect(report.fit).toBeGreaterThan(0);
  expect(["high", "medium", "low"]).toContain(report.tier);
  for (const part of ["reasoning", "knockouts", "painPoints"]) expect(report[part].length).toBeGreaterThan(0);
  expect(report.parseBack.lines.length).toBeGreaterThan(10);
  const [tailored, before] = [await readDocument(out), await readDocument(nurse)];
  expect(readText(tailored, "original")).toBe(readText(before));
  for (const one of report.suggestions) {
    if (one.verdict === "supported") expect(readText(tailored)).toContain(one.after);
    else expect([one.block, one.after]).toEqual([null, ""]);
  }
});

test("a posting saved by an older Windows program is read as `posting parse` reads it", async () => {
  const posting = join(folder, "latin.txt");
  await writeFile(posting, Buffer.from("Köchin\nGasthof Bär\n\nAnforderungen:\n- Küchenmeister\n", "latin1"));
  const report = join(folder, "latin.json");
  await autohire("tailor", resume, "--job", posting, "-o", join(folder, "latin.docx"), "--report", report);
  const { requirements } = JSON.parse(await readFile(report, "utf8"));
  expect(requirements.map((one: { text: string }) => one.text)).toContain("Küchenmeister");
});

test("check-claims names what the résumé does not carry", async () => {
  const { status, out } = await autohire(
    "check-claims",
    "--resume",
    resume,
    "--text",
    "Led 9 engineers",
    "--json",
  );
  expect(status).toBe(0);
  const { claims } = JSON.parse(out) as {
    claims: { text: string; kind: string; supported: boolean; facts: string[] }[];
  };
  expect(claims.filter((claim) => !claim.supported)).toEqual([
    { text: "9", kind: "team", supported: false, facts: [] },
  ]);
  expect(claims.filter((claim) => claim.supported).every((claim) => claim.facts.length > 0)).toBe(true);
});

test("unreadable input ends with one sentence and status 2", async () => {
  const empty = join(folder, "empty.txt");
  await writeFile(empty, "");
  for (const words of [
    ["tailor", "package.json", "--job", job, "-o", join(folder, "x.docx")],
    ["tailor", resume, "--job", empty, "-o", join(folder, "x.docx")],
    ["tailor", resume],
    ["check-claims", "--resume", join(folder, "none.docx"), "--text", "x"],
  ]) {
    const { status, out, error } = await autohire(...words);
    expect([status, out]).toEqual([2, ""]);
    expect(error).not.toMatch(/\n\s+at /);
  }
});
