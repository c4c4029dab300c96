import { randomBytes } from "node:crypto";
import { CompactEncrypt, decodeProtectedHeader, EncryptJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LinkedFile, writeLinkToken } from "../../../api/resumes/links/link-token.ts";
import { docxType } from "../../../shared/contract/docx-type.ts";
import { openDocx, readLink, readText } from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, resumeLines } from "./resume-file.ts";

const secret = randomBytes(32);
const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://autohire.example.com",
  DATABASE_URL: "postgres://nobody@localhost/none",
  OIDC_ISSUER: "https://issuer.example.com",
  OIDC_CLIENT_ID: "autohire",
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ env: { SECRETS_KEY: secret.toString("base64") } });
});
afterAll(() => api.close());

/** A résumé of a candidate of its own. */
async function importFor(email: string) {
  const token = await api.signInAs(email);
  const file = await makeResumeFile();
  const { body } = await api.call("createResume", { token, file, query: { title: "Lebenslauf Größe" } });
  const { id: candidateId } = (await api.call("getCandidate", { token })).body;
  const params = { resumeId: body.resume.id, versionId: body.version.id };
  const makeLink = async (seconds?: number) =>
    (await api.call("createVersionLink", { token, params, body: seconds ? { seconds } : {} })).body;
  return { token, candidateId, params, file, makeLink };
}

const tokenOf = (url: string) => url.split("/").at(-1)!;
const follow = (token: string) => api.call("getLinkedFile", { params: { token } });
async function codeOf(token: string) {
  const { status, problem } = await follow(token);
  return [status, problem?.code];
}
async function open(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

describe("a link", () => {
  it("gives the version's file to whoever has it, for fifteen minutes and with no other sign of who asks", async () => {
    const { params, makeLink } = await importFor("maria@example.org");
    const { url, expiresAt } = await makeLink();
    expect(url.startsWith(`${api.url}/api/v1/files/`)).toBe(true);
    const holdsMs = Date.parse(expiresAt) - api.clock.now.getTime();
    expect(holdsMs).toBeGreaterThan(14 * 60_000);
    expect(holdsMs).toBeLessThanOrEqual(15 * 60_000);

    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": docxType,
      "content-disposition": `attachment; filename="Lebenslauf Gr??e.docx"; filename*=UTF-8''Lebenslauf%20Gr%C3%B6%C3%9Fe.docx`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
    });
    const document = await open(new Uint8Array(await response.arrayBuffer()));
    expect(readText(document)).toContain(resumeLines[0]);
    expect(readLink(document)).toMatchObject(params);
  });

  it("leads to the version it was made for, whatever comes after it", async () => {
    const { token, params, makeLink } = await importFor("later@example.org");
    const { url } = await makeLink();
    await api.call("createVersion", {
      token,
      params: { resumeId: params.resumeId },
      query: { base: params.versionId },
      file: await makeResumeFile([...resumeLines, "Zanzibar"]),
    });
    const document = await open((await follow(tokenOf(url))).bytes!);
    expect(readText(document)).not.toContain("Zanzibar");
  });

  it("says nothing about whose it is", async () => {
    const { candidateId, params, makeLink } = await importFor("hidden@example.org");
    const token = tokenOf((await makeLink()).url);
    expect(decodeProtectedHeader(token)).toEqual({ alg: "dir", enc: "A256GCM" });
    const said = token.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
    for (const id of [candidateId, ...Object.values(params)]) expect(said.join()).not.toContain(id);
  });

  it("holds as long as was asked, a minute to seven days, and then says that it has expired", async () => {
    const { params, makeLink } = await importFor("clock@example.org");
    const minute = tokenOf((await makeLink(60)).url);
    const week = tokenOf((await makeLink(7 * 24 * 3600)).url);
    api.clock.advance(58);
    expect(await codeOf(minute)).toEqual([200, undefined]);
    api.clock.advance(2);
    expect(await codeOf(minute)).toEqual([410, "link-expired"]);
    api.clock.advance(7 * 24 * 3600 - 62);
    expect(await codeOf(week)).toEqual([200, undefined]);
    api.clock.advance(2);
    expect(await codeOf(week)).toEqual([410, "link-expired"]);
    const fresh = await api.signInAs("clock@example.org");
    for (const seconds of [0, 59, 7 * 24 * 3600 + 1, 90.5]) {
      const { problem } = await api.call("createVersionLink", { token: fresh, params, body: { seconds } });
      expect(problem?.code).toBe("request-invalid");
    }
  });

  it("leads nowhere once its résumé or its candidate is deleted", async () => {
    const [one, two] = [await importFor("gone@example.org"), await importFor("gone-too@example.org")];
    const [first, second] = [tokenOf((await one.makeLink()).url), tokenOf((await two.makeLink()).url)];
    await api.call("deleteResume", { token: one.token, params: { resumeId: one.params.resumeId } });
    expect(await codeOf(first)).toEqual([404, "link-invalid"]);
    expect(await codeOf(second)).toEqual([200, undefined]);
    await api.world.db.candidate.delete({ where: { id: two.candidateId } });
    expect(await codeOf(second)).toEqual([404, "link-invalid"]);
  });

  it("is ended with all others of its résumé, whichever version they lead to, and a new one holds", async () => {
    const [one, other] = [await importFor("ends@example.org"), await importFor("keeps@example.org")];
    const second = await api.call("createVersion", {
      token: one.token,
      params: { resumeId: one.params.resumeId },
      query: { base: one.params.versionId },
      file: await makeResumeFile([...resumeLines, "Zanzibar"]),
    });
    const params = { ...one.params, versionId: second.body.version.id };
    const later = await api.call("createVersionLink", { token: one.token, params, body: {} });
    const ended = [tokenOf((await one.makeLink()).url), tokenOf(later.body.url)];
    const kept = tokenOf((await other.makeLink()).url);
    const end = (token: string, resumeId: string) =>
      api.call("deleteVersionLinks", { token, params: { resumeId } });

    expect((await end(other.token, one.params.resumeId)).problem?.code).toBe("not-found");
    for (const token of ended) expect(await codeOf(token)).toEqual([200, undefined]);
    expect((await end(one.token, one.params.resumeId)).status).toBe(204);
    for (const token of ended) expect(await codeOf(token)).toEqual([404, "link-invalid"]);
    expect(await codeOf(kept)).toEqual([200, undefined]);
    expect(await codeOf(tokenOf((await one.makeLink()).url))).toEqual([200, undefined]);
  });

  it("is counted by the address that asks, as nobody is signed in", async () => {
    const limited = await startTestApi({ env: { RATE_LIMIT_WRITES: "3" }, tasks: false });
    try {
      const codes: (string | undefined)[] = [];
      for (let at = 0; at < 5; at += 1) {
        const { problem } = await limited.call("getLinkedFile", { params: { token: "x" } });
        codes.push(problem?.code);
      }
      expect(codes).toEqual([...Array(3).fill("link-invalid"), ...Array(2).fill("rate-limited")]);
    } finally {
      await limited.close();
    }
  });

  it("says in a browser what is amiss as a page", async () => {
    const browser = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const response = await fetch(`${api.url}/api/v1/files/x`, { headers: browser });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "text/html; charset=utf-8",
    ]);
    expect(await response.text()).toContain("<h1>This link leads to no file");
    const odd = await fetch(`${api.url}/api/v1/health`, { method: "DELETE", headers: browser });
    expect(await odd.text()).toContain("method-not-allowed");
  });
});

describe("a token that was not made here", () => {
  const foreign = async (
    key: Uint8Array,
    claims: Record<string, unknown> & { sub: string },
    exp: number | null,
  ) => {
    const { sub, ...own } = claims;
    const jwt = new EncryptJWT(own).setProtectedHeader({ alg: "dir", enc: "A256GCM" });
    if (sub) jwt.setSubject(sub);
    if (exp !== null) jwt.setExpirationTime(exp);
    return jwt.encrypt(key);
  };

  it("opens nothing: forged, cut, changed, of another key, of another purpose, empty", async () => {
    const { candidateId, params, makeLink } = await importFor("forged@example.org");
    const good = tokenOf((await makeLink()).url);
    const [head, , iv, text, tag] = good.split(".") as [string, string, string, string, string];
    const inAnHour = Math.floor(api.clock.now.getTime() / 1000) + 3600;
    const claims = { sub: candidateId, resume: params.resumeId, version: params.versionId, generation: 0 };
    const soon = new Date(inAnHour * 1000);
    const unsigned = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const body = Buffer.from(JSON.stringify({ ...claims, exp: inAnHour })).toString("base64url");
    const flipped = `${text[0] === "A" ? "B" : "A"}${text.slice(1)}`;
    const bad: Record<string, string> = {
      "no token": "x",
      "cut in the middle": good.slice(0, good.length / 2),
      "cut at the end": good.slice(0, -1),
      "without its tag": [head, "", iv, text, ""].join("."),
      "with a short tag": [head, "", iv, text, tag.slice(0, 6)].join("."),
      "one character changed": [head, "", iv, flipped, tag].join("."),
      "with another's tag": [head, "", iv, text, tokenOf((await makeLink()).url).split(".")[4]].join("."),
      "signed by nobody": `${unsigned}.${body}.`,
      "of another server's secret": await writeLinkToken(
        randomBytes(32),
        { candidateId, ...params, generation: 0 },
        soon,
      ),
      "of the secret itself, from which other keys are made": await foreign(secret, claims, inAnHour),
      "sealed as candidates' own keys are": await new CompactEncrypt(
        new TextEncoder().encode(JSON.stringify({ ...claims, exp: inAnHour })),
      )
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .encrypt(secret),
    };
    expect(await codeOf(good)).toEqual([200, undefined]);
    for (const [name, token] of Object.entries(bad)) {
      expect([name, ...(await codeOf(token))]).toEqual([name, 404, "link-invalid"]);
    }
  });

  it("opens nothing either that names another candidate's, or no such, file", async () => {
    const [mine, theirs] = [await importFor("mine@example.org"), await importFor("theirs@example.org")];
    const soon = new Date(api.clock.now.getTime() + 60_000);
    const first = (ids: Omit<LinkedFile, "generation">) => ({ ...ids, generation: 0 });
    const files = [
      { candidateId: mine.candidateId, ...theirs.params },
      { candidateId: theirs.candidateId, ...mine.params },
      { candidateId: mine.candidateId, resumeId: mine.params.resumeId, versionId: theirs.params.versionId },
      { candidateId: mine.candidateId, ...mine.params, versionId: api.world.newId() },
    ];
    for (const file of files) {
      expect(await codeOf(await writeLinkToken(secret, first(file), soon))).toEqual([404, "link-invalid"]);
    }
    const own = { candidateId: mine.candidateId, ...mine.params };
    expect(await codeOf(await writeLinkToken(secret, first(own), soon))).toEqual([200, undefined]);
  });

  it("is made for nobody but the version's owner", async () => {
    const [mine, theirs] = [await importFor("owner@example.org"), await importFor("stranger@example.org")];
    const { problem } = await api.call("createVersionLink", {
      token: theirs.token,
      params: mine.params,
      body: {},
    });
    expect(problem?.code).toBe("not-found");
  });
});

it("is not made, and none is followed, in production without a secret", async () => {
  const bare = await startTestApi({ env: production, tasks: false });
  try {
    const token = await bare.signInAs("bare@example.org");
    const { body } = await bare.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: body.resume.id, versionId: body.version.id };
    const { status, problem } = await bare.call("createVersionLink", { token, params, body: {} });
    expect([status, problem?.code]).toEqual([409, "links-not-made"]);
    expect((await bare.call("getLinkedFile", { params: { token: "x" } })).problem?.code).toBe("link-invalid");
  } finally {
    await bare.close();
  }
});
