/**
 * Written over the contract, not over a list: an endpoint that is added is covered before anybody thinks of it.
 * A new kind of id in a path needs one line in `ownIds`.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Endpoint, scopes } from "../../../shared/contract/endpoint.ts";
import { type EndpointName, endpoints } from "../../../shared/contract/endpoints.ts";
import { problemSchema } from "../../../shared/contract/schemas.ts";
import { type CallOptions, startTestApi, type TestApi } from "../../support/api.ts";
import { writeSampleRows } from "../../support/sample-rows.ts";

const all = Object.entries(endpoints) as [EndpointName, Endpoint][];
const guarded = all.filter(([, endpoint]) => endpoint.scope !== null);
const there = guarded.filter(([, endpoint]) => endpoint.implemented);
const withIds = there.filter(([, endpoint]) => endpoint.path.includes("{"));

let api: TestApi;
let owner: string;
let other: string;
/** Ids of rows that belong to the owner, by parameter. */
let ownIds: Record<string, string>;

beforeAll(async () => {
  api = await startTestApi({ tasks: false });
  owner = await api.signInAs("owner@example.com");
  other = await api.signInAs("other@example.com");
  const { body } = await api.call("getCandidate", { token: owner });
  ownIds = await writeSampleRows(api.world, body.id);
});
afterAll(() => api.close());

/** A call that is valid in shape, so that nothing but the owner can be wrong with it. */
function fill(endpoint: Endpoint, ids: Record<string, string>): CallOptions<EndpointName> {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  for (const name of names) if (!ids[name]) throw new Error(`ownIds has no ${name}`);
  return {
    params: Object.fromEntries(names.map((name) => [name, ids[name]!])),
    query: queries[endpoint.path]?.(ids),
    ...(endpoint.bodyKind === "json"
      ? { body: bodies[`${endpoint.method} ${endpoint.path}`]?.(ids) ?? {} }
      : {}),
    ...(endpoint.bodyKind === "docx-or-multipart" ? { file: new Uint8Array([80, 75, 3, 4]) } : {}),
  } as CallOptions<EndpointName>;
}

const queries: Record<string, (ids: Record<string, string>) => object> = {
  "/resumes/{resumeId}/compare": ({ versionId }) => ({ before: versionId, after: versionId }),
  "/resumes/{resumeId}/versions/{versionId}/incoming": ({ versionId }) => ({ from: versionId }),
};
const bodies: Record<string, (ids: Record<string, string>) => object> = {
  "POST /resumes/{resumeId}/copies": ({ jobId }) => ({ jobId }),
  "PUT /resumes/{resumeId}/versions/{versionId}/label": () => ({ label: "Sample" }),
  "POST /resumes/{resumeId}/versions/{versionId}/links": () => ({}),
  "POST /resumes/{resumeId}/merges/{mergeId}/decisions": () => ({
    decisions: [{ conflict: "c1", choice: "mine" }],
  }),
  "POST /sync-proposals/decisions": () => ({ decisions: [{ proposal: "p1", decision: "reject" }] }),
  "PUT /jobs/{jobId}": () => ({ text: "We look for a baker.\nRequirements:\n- bread" }),
  "POST /tailoring-runs/{runId}/decisions": () => ({
    decisions: [{ suggestionId: "s1", state: "rejected" }],
  }),
  "PUT /model-settings/keys/{engine}": () => ({ key: "sk-sample-key-0001" }),
  "PUT /letters/{letterId}": () => ({ paragraphs: [{ role: "body", text: "Dear all," }] }),
  "POST /tailoring-runs": ({ resumeId, jobId }) => ({ resumeId, jobId }),
};

describe("without a token", () => {
  test.each(guarded)("%s answers 401", async (name, endpoint) => {
    const { status, problem } = await api.call(name, fill(endpoint, ownIds));
    expect(status).toBe(401);
    expect(problem?.code).toBe("not-signed-in");
    expect(problemSchema.parse(problem)).toEqual(problem);
  });

  test.each(guarded)("%s answers 401 to a token that is none", async (name, endpoint) => {
    const { problem } = await api.call(name, { ...fill(endpoint, ownIds), token: "aha_nobody" });
    expect(problem?.code).toBe("not-signed-in");
  });
});

/** The path names one of a few kinds and no row: everybody may write their own. */
const ownByKind = ["saveModelKey"];

describe("with another candidate's ids", () => {
  test.each(withIds.filter(([name]) => !ownByKind.includes(name)))(
    "%s answers 404",
    async (name, endpoint) => {
      const { status, problem } = await api.call(name, { ...fill(endpoint, ownIds), token: other });
      expect([status, problem?.code]).toEqual([404, "not-found"]);
    },
  );

  test("startTailoringRun answers 404 for ids in its body", async () => {
    const { resumeId, jobId } = ownIds as { resumeId: string; jobId: string };
    const mine = await writeSampleRows(api.world, (await api.call("getCandidate", { token: other })).body.id);
    for (const body of [
      { resumeId, jobId: mine.jobId! },
      { resumeId: mine.resumeId!, jobId },
      { resumeId: mine.resumeId!, jobId: mine.jobId!, versionId: ownIds.versionId! },
    ]) {
      const { problem } = await api.call("startTailoringRun", { token: other, body });
      expect(problem?.code).toBe("not-found");
    }
  });

  test("createResumeCopy answers 404 for a job that is not the caller's", async () => {
    const mine = await writeSampleRows(api.world, (await api.call("getCandidate", { token: other })).body.id);
    const { problem } = await api.call("createResumeCopy", {
      token: other,
      params: { resumeId: mine.resumeId! },
      body: { jobId: ownIds.jobId! },
    });
    expect(problem?.code).toBe("not-found");
  });
});

describe("lists hold the caller's rows only", () => {
  const lists = there.filter(([name, endpoint]) => name.startsWith("list") && !endpoint.path.includes("{"));
  test.each(lists)("%s", async (name) => {
    const stranger = await api.signInAs("stranger@example.com");
    const { body } = await api.call(name, { token: stranger });
    const ids = (body as { items: { id: string }[] }).items.map((item) => item.id);
    for (const id of Object.values(ownIds)) expect(ids).not.toContain(id);
  });
});

describe("with ids that are none", () => {
  test.each(withIds)("%s answers 404", async (name, endpoint) => {
    const nonsense = Object.fromEntries(Object.keys(ownIds).map((key) => [key, "nonsense"]));
    const { problem } = await api.call(name, {
      ...fill(endpoint, ownIds),
      params: fill(endpoint, nonsense).params,
      token: owner,
    });
    expect(problem?.code).toBe("not-found");
  });
});

describe("with a key that lacks the scope", () => {
  const scoped = guarded.filter(([, endpoint]) => endpoint.scope !== "any" && endpoint.scope !== "admin");
  test.each(scoped)("%s answers 403", async (name, endpoint) => {
    const scope = endpoint.scope === "jobs" ? "profile" : "jobs";
    const { key } = (
      await api.call("createApiKey", { token: owner, body: { name: "narrow", scopes: [scope] } })
    ).body;
    const { problem } = await api.call(name, { ...fill(endpoint, ownIds), token: key });
    expect(problem?.code).toBe("scope-missing");
  });
});

describe("for administrators", () => {
  test.each(guarded.filter(([, endpoint]) => endpoint.scope === "admin"))(
    "%s answers 403 to a candidate, and to a key with every scope",
    async (name, endpoint) => {
      const { key } = (
        await api.call("createApiKey", { token: owner, body: { name: "all", scopes: [...scopes] } })
      ).body;
      for (const token of [owner, key]) {
        const { status, problem } = await api.call(name, { ...fill(endpoint, ownIds), token });
        expect([status, problem?.code]).toEqual([403, "forbidden"]);
      }
    },
  );
});

test.each(all.filter(([, endpoint]) => !endpoint.implemented))(
  "%s is to come and says so",
  async (name, endpoint) => {
    const { status, problem } = await api.call(name, { ...fill(endpoint, ownIds), token: owner });
    expect([status, problem?.code]).toEqual([501, "not-implemented"]);
  },
);

test("every endpoint that claims to be there has an operation", async () => {
  for (const [name, endpoint] of all) {
    if (!endpoint.implemented) continue;
    // An empty call may be refused for a hundred reasons, but not as unbuilt.
    // Somebody who is signed in anew for each: an earlier one may have ended all sessions.
    const token = await api.signInAs("anybody@example.com");
    const { status } = await api.call(name, { ...fill(endpoint, ownIds), token });
    expect.soft(status, name).not.toBe(501);
    expect.soft(status, name).not.toBe(500);
  }
});
