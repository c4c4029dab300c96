import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
});
afterAll(() => api.close());

test("spending is told by months of UTC, the empty ones too, and only the candidate's own", async () => {
  api.clock.now = new Date("2027-02-10T12:00:00Z");
  const [ada, eve] = [await api.signInAs("ada@example.com"), await api.signInAs("eve@example.com")];
  const add = async (token: string, startedAt: string, costMicroUsd: number) => {
    const { id: candidateId } = (await api.call("getCandidate", { token })).body;
    const counts = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1, attempts: 1, durationMs: 1 };
    const names = { purpose: "letter", engine: "openai", model: "a-model", outcome: "answered" };
    const flags = { ownKey: false, estimated: false };
    await api.world.db.modelCall.create({
      data: { id: api.world.newId(), candidateId, ...counts, ...names, ...flags, costMicroUsd, startedAt },
    });
  };
  await add(ada, "2026-08-31T23:59:59Z", 9_000_000);
  await add(ada, "2026-12-31T23:59:59Z", 1_500_000);
  await add(ada, "2027-01-01T00:00:00Z", 250_000);
  await add(ada, "2027-01-20T00:00:00Z", 250_000);
  await add(eve, "2027-01-20T00:00:00Z", 7_000_000);
  expect((await api.call("getModelSpending", { token: ada })).body.months).toEqual([
    { month: "2026-09", usd: 0, calls: 0 },
    { month: "2026-10", usd: 0, calls: 0 },
    { month: "2026-11", usd: 0, calls: 0 },
    { month: "2026-12", usd: 1.5, calls: 1 },
    { month: "2027-01", usd: 0.5, calls: 2 },
    { month: "2027-02", usd: 0, calls: 0 },
  ]);
});
