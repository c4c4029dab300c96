import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({
    tasks: false,
    env: { RATE_LIMIT_WRITES: "3", RATE_LIMIT_DECISIONS: "5", RATE_LIMIT_SIGN_INS: "4" },
  });
});
afterAll(() => api.close());

const write = (token: string) => api.call("createApiKey", { token, body: { name: "x", scopes: ["jobs"] } });

test("writes are counted by candidate, the headers say what is left, and reads go on", async () => {
  const ada = await api.signInAs("ada@example.com");
  const bob = await api.signInAs("bob@example.com");
  const left: (string | null)[] = [];
  for (let i = 0; i < 3; i += 1) left.push((await write(ada)).headers.get("ratelimit-remaining"));
  expect(left).toEqual(["2", "1", "0"]);

  const refused = await write(ada);
  expect(refused.problem).toMatchObject({ status: 429, code: "rate-limited" });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit-limit")).toBe("3");

  expect((await write(bob)).status).toBe(201);
  expect((await api.call("listApiKeys", { token: ada })).status).toBe(200);
});

test("decisions have a budget of their own", async () => {
  const token = await api.signInAs("decider@example.com");
  for (let i = 0; i < 3; i += 1) await write(token);
  const answer = await api.call("checkClaims", { token, body: { after: "" } });
  expect(answer.headers.get("ratelimit-limit")).toBe("5");
  expect(answer.problem?.code).not.toBe("rate-limited");
});

test("signing in is counted by address", async () => {
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 5; i += 1) {
    const body = { grant: "refresh", refreshToken: `ahr_${i}` } as const;
    codes.push((await api.call("createToken", { body })).problem?.code);
  }
  expect(codes).toEqual([...Array(4).fill("session-expired"), "rate-limited"]);
});

test("0 is off: no header, no end", async () => {
  const open = await startTestApi({ tasks: false, env: { RATE_LIMIT_WRITES: "0" } });
  const token = await open.signInAs("loader@example.com");
  for (let i = 0; i < 70; i += 1) {
    const answer = await open.call("createApiKey", { token, body: { name: "x", scopes: ["jobs"] } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("ratelimit-limit")).toBeNull();
  }
  await open.close();
});
