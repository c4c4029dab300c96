import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../../addin/components/describe-problem.ts";
import { m, speak } from "../../../addin/components/messages.ts";
import { askWorker, TryProblem } from "../../../addin/screens/try/ask-worker.ts";
import { type TryAnswer, tryTailoring } from "../../../addin/screens/try/worker/try-tailoring.ts";

const samples = join(import.meta.dirname, "../../../addin/playground/samples");
const sample = (name: string) => new Uint8Array(readFileSync(join(samples, name)));
const resume = sample("data-engineer.docx");
const posting = readFileSync(join(samples, "postings/senior-data-engineer.txt"), "utf8");
const today = "2026-11-30";
const codeOf = async (bytes: Uint8Array, text: string) => {
  const answer = await tryTailoring({ bytes, posting: text, today });
  return answer.ok ? "ok" : answer.code;
};

describe("trying on the open document", () => {
  it("counts what is visible and proposes what rests on named facts and requirements", async () => {
    const answer = await tryTailoring({ bytes: resume, posting, today });
    if (!answer.ok) throw new Error(answer.code);
    const { score, suggestions, facts, requirements } = answer.result;
    expect(score.of).toBe(requirements.length);
    expect(score.today).toBeGreaterThan(0);
    expect(score.after).toBe(score.today);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(new Set(suggestions.map((one) => one.verdict))).toEqual(new Set(["supported"]));
    const known = new Set(facts.map(({ id }) => id));
    for (const one of suggestions) expect(one.facts.filter((id) => !known.has(id))).toEqual([]);
  });

  it("says of bad input what it is, with a sentence in each language", async () => {
    const codes = [
      await codeOf(sample("blank.docx"), posting),
      await codeOf(new Uint8Array([1, 2, 3]), posting),
      await codeOf(resume, "  "),
      await codeOf(resume, "Data Engineer"),
      await codeOf(resume, "https://jobs.example/42"),
      await codeOf(resume, `${posting}\n`.repeat(200)),
    ];
    expect(codes).toEqual([
      "no-resume",
      "docx-not-a-zip",
      "posting-empty",
      "posting-asks-nothing",
      "posting-is-address",
      "posting-too-long",
    ]);
    for (const language of ["en", "de"] as const) {
      await speak(language);
      const titles = codes.map((code) => describeProblem(new TryProblem(code)).title);
      expect(titles).not.toContain(m.problems.unexpected.title);
    }
  });
});

/** A worker that does with a question what the test says. */
class StagedWorker extends EventTarget {
  ended = 0;
  private readonly answer: (worker: StagedWorker) => void;
  constructor(answer: (worker: StagedWorker) => void) {
    super();
    this.answer = answer;
  }
  postMessage(): void {
    this.answer(this);
  }
  terminate(): void {
    this.ended++;
  }
}

describe("asking the worker", () => {
  const ask = (worker: StagedWorker, signal = new AbortController().signal, timeoutMs = 60_000) =>
    askWorker({ bytes: resume, posting, today }, signal, { start: () => worker, timeoutMs });
  const say = (answer: TryAnswer) => (worker: StagedWorker) =>
    worker.dispatchEvent(new MessageEvent("message", { data: answer }));

  it("ends the worker when it has answered, also with a refusal", async () => {
    const worker = new StagedWorker(say({ ok: false, code: "no-resume" }));
    await expect(ask(worker)).rejects.toMatchObject({ name: "TryProblem", code: "no-resume" });
    expect(worker.ended).toBe(1);
  });

  it("ends it when it crashed, was cancelled or is out of time", async () => {
    const crashing = new StagedWorker((worker) => worker.dispatchEvent(new Event("error")));
    await expect(ask(crashing)).rejects.toMatchObject({ code: "try-crashed" });
    const cancelling = new AbortController();
    const cancelled = new StagedWorker(() => cancelling.abort());
    await expect(ask(cancelled, cancelling.signal)).rejects.toMatchObject({ code: "try-cancelled" });
    const silent = new StagedWorker(() => undefined);
    await expect(ask(silent, undefined, 5)).rejects.toMatchObject({ code: "try-timed-out" });
    expect([crashing.ended, cancelled.ended, silent.ended]).toEqual([1, 1, 1]);
  });
});
