import { describe, expect, it } from "vitest";
import { createRunSignals } from "../../../api/tailoring/run-signals.ts";

const never = new AbortController().signal;

describe("createRunSignals", () => {
  it("wakes everybody who waits for the run, and nobody else", async () => {
    const signals = createRunSignals();
    const woken: string[] = [];
    const other = new AbortController();
    const waits = [
      signals.wait("a", signals.mark(), 60_000, never).then(() => woken.push("first")),
      signals.wait("a", signals.mark(), 60_000, never).then(() => woken.push("second")),
    ];
    const otherWait = signals.wait("b", signals.mark(), 60_000, other.signal).then(() => woken.push("other"));
    signals.raise("a");
    await Promise.all(waits);
    expect(woken).toEqual(["first", "second"]);
    other.abort();
    await otherWait;
  });

  it("does not sleep through what was raised while its caller was reading", async () => {
    const signals = createRunSignals();
    const mark = signals.mark();
    signals.raise("a");
    await expect(signals.wait("a", mark, 60_000, never)).resolves.toBeUndefined();
  });

  it("ends by itself, so that another process's news is seen", async () => {
    await expect(createRunSignals().wait("a", 0, 1, never)).resolves.toBeUndefined();
  });

  it("does not wait for a reader who has gone", async () => {
    await expect(createRunSignals().wait("a", 0, 60_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
