import { afterAll, describe, expect, it } from "vitest";
import { loadWordVectors } from "../../../api/worker/load-word-vectors.ts";
import { createWorkerPool } from "../../../api/worker/worker-pool.ts";
import { readBlocks, readLineWidths } from "../../../shared/docx/index.ts";
import { openDocx } from "../../../shared/docx/package/open-docx.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { proposeSuggestions, type TailoringStep } from "../../../shared/tailoring/propose-suggestions.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";

const pool = createWorkerPool();
afterAll(() => pool.close());

async function makeWork() {
  const bytes = await makeResumeFile();
  const opened = await openDocx(bytes);
  const posting = readPosting({ text: postingText });
  if (!opened.ok || !posting.ok) throw new Error("the sample is unreadable");
  const blocks = readBlocks(opened.value);
  const resume = readResume(blocks, { versionId: "v" });
  const shared = { facts: listFacts(resume), posting: posting.value, today: "2026-11-21" };
  const widths = readLineWidths(opened.value);
  return { blocks, work: { bytes, versionId: "v", ...shared }, input: { blocks, resume, widths, ...shared } };
}

describe("the worker pool", () => {
  it("gives what the core gives", async () => {
    const read = await pool.run("readDocument", { bytes: await makeResumeFile(), versionId: "v" });
    const { blocks } = await makeWork();
    expect(read).toMatchObject({ ok: true, value: { blocks, link: null } });
    expect(await pool.run("readPosting", { text: postingText })).toEqual(readPosting({ text: postingText }));
  });

  it("warms up on a person of its own, whom the core reads from file to score", async () => {
    await expect(pool.warm()).resolves.toBeUndefined();
  });

  it("passes on a document's problem as a value", async () => {
    const read = await pool.run("readDocument", { bytes: new Uint8Array(), versionId: "v" });
    expect(read).toMatchObject({ ok: false, problem: { code: "docx-empty" } });
  });

  it("fails the call whose input the core throws at, and goes on", async () => {
    const broken = pool.run("writeLink", { bytes: new Uint8Array(), link: null as never });
    await expect(broken).rejects.toThrow("docx-empty");
    expect(await pool.run("readPosting", { text: postingText })).toMatchObject({ ok: true });
  });

  it("tells each step of a run in order", async () => {
    const { work, input } = await makeWork();
    const steps: TailoringStep[] = [];
    await pool.tailor(work, (step) => steps.push(step), new AbortController().signal);
    expect(steps).toEqual([...proposeSuggestions({ ...input, vectors: loadWordVectors() })]);
  });

  it("stops a run before its end when it is told to", async () => {
    const { work } = await makeWork();
    const stopping = new AbortController();
    stopping.abort();
    const steps: TailoringStep[] = [];
    await pool.tailor(work, (step) => steps.push(step), stopping.signal);
    expect(steps).toEqual([]);
  });

  it("fails a run that the engine throws at instead of waiting for its end", async () => {
    const work = { ...(await makeWork()).work, posting: null as never };
    await expect(pool.tailor(work, () => {}, new AbortController().signal)).rejects.toThrow();
  });
});
