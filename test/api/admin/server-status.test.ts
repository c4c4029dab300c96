import { afterAll, beforeAll, expect, test } from "vitest";
import { type EndpointName, endpoints } from "../../../shared/contract/endpoints.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { writeSampleRows } from "../../support/sample-rows.ts";
import { signInWith } from "../../support/sign-in-with.ts";
import { startTestIssuer, type TestIssuer } from "../../support/test-issuer.ts";

let api: TestApi;
let issuer: TestIssuer;
let admin: string;
let ids: Record<string, string>;
beforeAll(async () => {
  issuer = await startTestIssuer();
  const settings = issuer.settings({ id: "one", admin: { claim: "roles", value: "admin" } });
  api = await startTestApi({ issuers: [settings], tasks: false });
  const owner = await api.signInAs("quenby.zauber@example.com");
  ids = await writeSampleRows(api.world, (await api.call("getCandidate", { token: owner })).body.id);
  issuer.user = { sub: "boss", roles: ["admin"] };
  admin = (await signInWith(api, "one")).accessToken;
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

test("an administrator sees how much there is and how the server is, in numbers alone", async () => {
  const { status, body } = await api.call("getServerStatus", { token: admin });
  expect(status).toBe(200);
  expect(body.counts).toMatchObject({ candidates: 2, resumes: 1, versions: 1, jobs: 1 });
  expect(body.counts.runs.queued + body.counts.runs.running + body.counts.runs.done).toBeGreaterThan(0);
  expect(body.health.uptimeSeconds).toBeGreaterThanOrEqual(0);
  const leaves = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
  expect(leaves(body).length).toBeGreaterThan(20);
  expect(leaves(body).filter((leaf) => typeof leaf !== "number")).toEqual([]);
});

test("an administrator finds nobody's documents, jobs, letters or keys: every address with another's id is empty", async () => {
  const withIds = (Object.keys(endpoints) as EndpointName[]).filter(
    (name) => endpoints[name].path.includes("{") && endpoints[name].method === "GET" && endpoints[name].scope,
  );
  expect(withIds.length).toBeGreaterThan(8);
  for (const name of withIds) {
    const { versionId } = ids;
    const query = {
      "/resumes/{resumeId}/compare": { before: versionId, after: versionId },
      "/resumes/{resumeId}/versions/{versionId}/incoming": { from: versionId },
    }[endpoints[name].path as string];
    const { status } = await api.call(name, { token: admin, params: ids, query } as never);
    expect.soft([403, 404], name).toContain(status);
  }
});

test("an administrator's lists hold their own rows only", async () => {
  for (const name of [
    "listResumes",
    "listJobs",
    "listApiKeys",
    "listTailoringRuns",
    "listSessions",
  ] as const) {
    const { body } = await api.call(name, { token: admin });
    const found = JSON.stringify(body);
    for (const id of Object.values(ids)) expect.soft(found, name).not.toContain(`"${id}"`);
  }
});

test("an administrator's key is no administrator", async () => {
  const { key } = (
    await api.call("createApiKey", {
      token: admin,
      body: { name: "all", scopes: ["profile", "resumes", "jobs", "tailoring", "account"] },
    })
  ).body;
  expect((await api.call("getServerStatus", { token: key })).problem?.code).toBe("forbidden");
  expect((await api.call("getCandidate", { token: key })).body.role).toBe("candidate");
});
