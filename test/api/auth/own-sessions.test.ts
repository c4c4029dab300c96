import { afterAll, beforeAll, expect, test } from "vitest";
import { saveIdentity } from "../../../api/auth/identities/store.ts";
import { readProgram } from "../../../api/auth/read-program.ts";
import { startSession } from "../../../api/auth/start-session.ts";
import { startedBy, startTestApi, type TestApi } from "../../support/api.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const edge =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";

async function signIn(email: string, program = readProgram(edge)) {
  const identity = { issuer: "urn:test", subject: email, email, name: null };
  const { identityId, candidate } = await saveIdentity(api.world.db, api.world.newId, identity);
  return startSession(api.world, candidate, startedBy(identityId), program);
}
const list = async (token: string) => (await api.call("listSessions", { token })).body.items;
const answerTo = async (token: string) => (await api.call("getCandidate", { token })).status;
const refresh = (refreshToken: string) =>
  api.call("createToken", { body: { grant: "refresh", refreshToken } });

test("a sign-in through the provider is listed with its program, and as this one", async () => {
  const browser = new Browser(api.url);
  const { verifier, challenge } = makePkcePair();
  await browser.signIn(challenge, "walk@example.com");
  const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  const { code } = (await handOff.json()) as { code: string };
  const { body } = await api.call("createToken", {
    body: { grant: "hand-off", code, verifier },
    headers: { "User-Agent": edge },
  });
  expect(await list(body.accessToken)).toEqual([
    expect.objectContaining({ program: "Edge", system: "Windows", current: true }),
  ]);
  const stored = await api.world.db.session.findMany({ where: { candidateId: body.candidate.id } });
  expect(JSON.stringify(stored)).not.toContain("140.0");
});

test("the list says when each was begun and used last, newest first", async () => {
  const email = "times@example.com";
  const begun = api.clock.now.toISOString();
  const old = await signIn(email);
  api.clock.advance(3600);
  const young = await signIn(email, { program: null, system: "macOS" });
  api.clock.advance(3600);
  const renewed = (await refresh(old.refreshToken)).body;
  const [first, second] = await list(renewed.accessToken);
  expect(first).toMatchObject({ program: null, system: "macOS", current: false });
  expect(second).toMatchObject({ createdAt: begun, current: true });
  expect(second!.lastUsedAt).toBe(api.clock.now.toISOString());
  expect((await list((await refresh(young.refreshToken)).body.accessToken))[0]!.current).toBe(true);
});

test("one that is ended answers nothing more: neither its access token nor its refresh token", async () => {
  const email = "one@example.com";
  const [here, there] = [await signIn(email), await signIn(email)];
  const other = (await list(here.accessToken)).find(({ current }) => !current)!;
  const ended = await api.call("endSession", { token: here.accessToken, params: { sessionId: other.id } });
  expect(ended.status).toBe(204);
  expect(await answerTo(there.accessToken)).toBe(401);
  expect((await refresh(there.refreshToken)).problem?.code).toBe("session-expired");
  expect(await answerTo(here.accessToken)).toBe(200);
  expect(await list(here.accessToken)).toHaveLength(1);
  const again = await api.call("endSession", { token: here.accessToken, params: { sessionId: other.id } });
  expect(again.problem?.code).toBe("not-found");
});

test("nobody ends another candidate's, and nobody sees it", async () => {
  const [ada, eve] = [await signIn("ada@example.com"), await signIn("eve@example.com")];
  const own = (await list(ada.accessToken))[0]!;
  expect((await list(eve.accessToken)).map(({ id }) => id)).not.toContain(own.id);
  const tried = await api.call("endSession", { token: eve.accessToken, params: { sessionId: own.id } });
  expect(tried.problem?.code).toBe("not-found");
  await api.call("endSessions", { token: eve.accessToken });
  expect(await answerTo(ada.accessToken)).toBe(200);
  expect(await answerTo(eve.accessToken)).toBe(401);
});

test("all others end and this one stays; without `keep` all end", async () => {
  const email = "all@example.com";
  const [here, ...others] = [await signIn(email), await signIn(email), await signIn(email)];
  const first = await api.call("endSessions", { token: here.accessToken, query: { keep: "this" } });
  expect(first.body).toEqual({ ended: 2 });
  for (const other of others) expect(await answerTo(other.accessToken)).toBe(401);
  expect(await answerTo(here.accessToken)).toBe(200);
  expect((await api.call("endSessions", { token: here.accessToken })).body).toEqual({ ended: 1 });
  expect(await answerTo(here.accessToken)).toBe(401);
});

test("an API key is no session, stays when sessions end, and keeps none of them by `keep`", async () => {
  const { accessToken: token } = await signIn("keys@example.com");
  const { key } = (await api.call("createApiKey", { token, body: { name: "k", scopes: ["account"] } })).body;
  expect((await list(key)).map(({ current }) => current)).toEqual([false]);
  expect((await api.call("endSessions", { token: key, query: { keep: "this" } })).body).toEqual({ ended: 1 });
  expect(await answerTo(token)).toBe(401);
  expect(await answerTo(key)).toBe(200);
});

test("what has signed out, was stolen, lies unused or is over is not listed", async () => {
  const email = "gone@example.com";
  const out = await signIn(email);
  await api.call("signOut", { body: { refreshToken: out.refreshToken } });
  const stolen = await signIn(email);
  await refresh(stolen.refreshToken);
  api.clock.advance(31);
  await refresh(stolen.refreshToken);
  await signIn(email);
  api.clock.advance(14 * 24 * 3600 + 1);
  const here = await signIn(email);
  expect(await list(here.accessToken)).toEqual([expect.objectContaining({ current: true })]);
});

test.each([
  [edge, "Edge", "Windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)", null, "macOS"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15",
    "Safari",
    "macOS",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "Linux"],
  [
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    "Chrome",
    "Android",
  ],
  ["Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)", null, "iPad"],
  ["curl/8.9.1", "curl", null],
  ["<script>alert(1)</script>", null, null],
  [null, null, null],
])("%s is told as %s on %s", (userAgent, program, system) => {
  expect(readProgram(userAgent)).toEqual({ program, system });
});
