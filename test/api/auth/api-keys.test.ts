import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test("a key is shown once, works as a bearer token within its scopes, and dies when revoked", async () => {
  const token = await api.signInAs("ada@example.com");
  const made = await api.call("createApiKey", { token, body: { name: "script", scopes: ["account"] } });
  expect(made.status).toBe(201);
  const { key, id } = made.body;
  expect(key).toMatch(/^ahk_/);

  const listed = await api.call("listApiKeys", { token: key });
  expect(listed.body.items).toEqual([expect.objectContaining({ id, name: "script", scopes: ["account"] })]);
  expect(JSON.stringify(listed.body)).not.toContain(key);

  const me = await api.call("getCandidate", { token: key });
  expect(me.body).toMatchObject({ email: "ada@example.com", scopes: ["account"] });

  const refused = await api.call("listJobs", { token: key });
  expect(refused.problem).toMatchObject({ status: 403, code: "scope-missing", details: { scope: "jobs" } });

  expect((await api.call("deleteApiKey", { token, params: { keyId: id } })).status).toBe(204);
  expect((await api.call("getCandidate", { token: key })).problem?.code).toBe("not-signed-in");
});

test("a key cannot make itself a stronger one", async () => {
  const token = await api.signInAs("grace@example.com");
  const { key } = (await api.call("createApiKey", { token, body: { name: "weak", scopes: ["account"] } }))
    .body;
  const stronger = await api.call("createApiKey", {
    token: key,
    body: { name: "strong", scopes: ["account", "profile"] },
  });
  expect(stronger.problem).toMatchObject({ code: "scope-missing", details: { scope: "profile" } });
});

test("another candidate's key is not found", async () => {
  const ada = await api.signInAs("ada@example.com");
  const eve = await api.signInAs("eve@example.com");
  const { id } = (await api.call("createApiKey", { token: ada, body: { name: "mine", scopes: ["jobs"] } }))
    .body;
  expect((await api.call("deleteApiKey", { token: eve, params: { keyId: id } })).problem?.code).toBe(
    "not-found",
  );
  const listed = await api.call("listApiKeys", { token: eve });
  expect(listed.body.items).toEqual([]);
});

test("the list goes on where it stopped, also when keys are added meanwhile", async () => {
  const token = await api.signInAs("pages@example.com");
  for (const name of ["a", "b", "c"]) {
    api.clock.advance(1);
    await api.call("createApiKey", { token, body: { name, scopes: ["jobs"] } });
  }
  const first = await api.call("listApiKeys", { token, query: { limit: 2 } });
  expect(first.body.items.map((key) => key.name)).toEqual(["c", "b"]);
  api.clock.advance(1);
  await api.call("createApiKey", { token, body: { name: "d", scopes: ["jobs"] } });
  const second = await api.call("listApiKeys", { token, query: { limit: 2, cursor: first.body.next! } });
  expect(second.body.items.map((key) => key.name)).toEqual(["a"]);
  expect(second.body.next).toBeNull();
});
