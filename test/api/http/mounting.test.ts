import { afterAll, beforeAll, expect, test } from "vitest";
import { docxType } from "../../../shared/contract/docx-type.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
  token = await api.signInAs("ada@example.com");
});
afterAll(() => api.close());

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${api.url}/api/v1${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  return (await response.json()) as { status: number; code: string; detail?: string; requestId: string };
};

test("an unknown path is a problem document, inside the API and outside", async () => {
  expect(await problemOf(await send("/nowhere"))).toMatchObject({ status: 404, code: "not-found" });
  expect(await problemOf(await fetch(`${api.url}/nowhere`))).toMatchObject({
    status: 404,
    code: "not-found",
  });
});

test("a method that a path does not take answers 405 and names those it takes", async () => {
  const response = await send("/profile", { method: "DELETE" });
  expect(response.headers.get("allow")).toBe("GET, PUT, HEAD");
  expect(await problemOf(response)).toMatchObject({ status: 405, code: "method-not-allowed" });
});

test("a preflight from another origin gets no permission", async () => {
  const response = await send("/profile", {
    method: "OPTIONS",
    headers: { Origin: "https://evil.example", "Access-Control-Request-Method": "PUT" },
  });
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("every problem names the request it belongs to, and the log has the same id", async () => {
  const { requestId } = await problemOf(await send("/nowhere-to-be-found"));
  expect(api.logs.filter((line) => line.includes(requestId))).toHaveLength(1);
});

test("broken JSON is refused with a sentence, not with its words", async () => {
  const response = await send("/jobs", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"text": "my secret résumé',
  });
  const problem = await problemOf(response);
  expect(problem).toMatchObject({
    status: 400,
    code: "request-invalid",
    detail: "The body is not valid JSON.",
  });
  expect(JSON.stringify(problem)).not.toContain("secret");
});

test("a mistake in a body is named by its place, never by its value", async () => {
  const answer = await api.call("createApiKey", {
    token,
    body: { name: "x", scopes: ["everything" as "jobs"] },
  });
  expect(answer.problem).toMatchObject({ code: "request-invalid" });
  expect(answer.problem!.detail).toMatch(/^body\.scopes\.0: /);
  expect(JSON.stringify(answer.problem)).not.toContain("everything");
});

test("a JSON body under another media type is refused", async () => {
  const response = await send("/jobs", {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: "{}",
  });
  expect(await problemOf(response)).toMatchObject({ status: 415, code: "media-type-unsupported" });
});

test("a form that is no upload is refused where a document is wanted", async () => {
  const response = await send("/resumes", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "a=b",
  });
  expect(await problemOf(response)).toMatchObject({ status: 415, code: "media-type-unsupported" });
});

test("a posting beyond the parser's limit is a posting too long, not a parser's error", async () => {
  const answer = await api.call("createJob", { token, body: { text: "x".repeat(1_200_000) } });
  expect(answer.problem).toMatchObject({ status: 413, code: "posting-too-long" });
});

test("other JSON beyond a megabyte is a body too large", async () => {
  const answer = await api.call("checkClaims", { token, body: { after: "x".repeat(1_200_000) } });
  expect(answer.problem).toMatchObject({ status: 413, code: "body-too-large" });
});

test("a document of 26 MB is refused, as a body and as a form", async () => {
  const bytes = new Uint8Array(26 * 1024 * 1024);
  const raw = await send("/resumes", { method: "POST", headers: { "Content-Type": docxType }, body: bytes });
  const detail = "This file is larger than 25 MB, the most that is read.";
  expect(await problemOf(raw)).toMatchObject({ status: 413, code: "docx-too-large", detail });
  const form = new FormData();
  form.set("file", new Blob([bytes]), "cv.docx");
  const posted = await send("/resumes", { method: "POST", body: form });
  expect(await problemOf(posted)).toMatchObject({ status: 413, code: "docx-too-large", detail });
});

test("a form without the field `file`, or with another one, is refused", async () => {
  for (const name of ["cv", "document"]) {
    const form = new FormData();
    form.set(name, new Blob(["x"]), "cv.docx");
    expect(await problemOf(await send("/resumes", { method: "POST", body: form }))).toMatchObject({
      status: 400,
      code: "request-invalid",
    });
  }
  const empty = new FormData();
  empty.set("title", "cv");
  expect(await problemOf(await send("/resumes", { method: "POST", body: empty }))).toMatchObject({
    status: 400,
  });
});

test("an empty body is an empty document", async () => {
  const response = await send("/resumes", { method: "POST", headers: { "Content-Type": docxType } });
  expect(await problemOf(response)).toMatchObject({ status: 422, code: "docx-empty" });
});

test("nobody without a token makes the server read a body", async () => {
  const response = await fetch(`${api.url}/api/v1/resumes`, {
    method: "POST",
    headers: { "Content-Type": docxType },
    body: new Uint8Array(30 * 1024 * 1024),
  }).catch((error: unknown) => error as Error);
  // Either the answer came in time or the connection was cut while sending; never a 413 after reading it all.
  if (response instanceof Response) expect(response.status).toBe(401);
});

test("a limit outside its bounds and a cursor of one's own making are refused", async () => {
  expect((await api.call("listJobs", { token, query: { limit: 0 } })).problem?.code).toBe("request-invalid");
  expect((await api.call("listJobs", { token, query: { limit: 101 } })).problem?.code).toBe(
    "request-invalid",
  );
  expect((await api.call("listApiKeys", { token, query: { cursor: "abc" } })).problem?.code).toBe(
    "request-invalid",
  );
});

test("answers are not to be kept by anybody on the way", async () => {
  const { headers } = await api.call("getCandidate", { token });
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("health and readiness answer without a token", async () => {
  expect((await api.call("getHealth")).body.status).toBe("ok");
  expect((await api.call("getReadiness")).body.status).toBe("ready");
});

test("a cursor that looks like ours but names no row is refused", async () => {
  for (const id of ["-".repeat(36), "0".repeat(36)]) {
    const cursor = Buffer.from(`2026-01-01T00:00:00.000Z ${id}`).toString("base64url");
    for (const name of ["listApiKeys", "listJobs", "listResumes", "listTailoringRuns"] as const) {
      expect((await api.call(name, { token, query: { cursor } })).problem?.code).toBe("request-invalid");
    }
  }
});

test.each([
  ["no boundary", "multipart/form-data", "--x"],
  ["a body that is no form", "multipart/form-data; boundary=x", "PK\u0003\u0004"],
  [
    "a form that is cut off",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\nPK',
  ],
  ["a header that is none", "multipart/form-data; boundary=x", "--x\r\n\u0000\r\n\r\nPK\r\n--x--\r\n"],
])("a broken form is the caller's mistake, not the server's: %s", async (_what, type, body) => {
  const response = await send("/resumes", { method: "POST", headers: { "Content-Type": type }, body });
  expect(await problemOf(response)).toMatchObject({ status: 400, code: "request-invalid" });
});
