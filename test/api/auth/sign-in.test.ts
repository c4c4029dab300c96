import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function handOff(email: string) {
  const { verifier, challenge } = makePkcePair();
  const browser = new Browser(api.url);
  expect(await browser.signIn(challenge, email)).toBe("/callback.html");
  const answer = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  expect(answer.status).toBe(200);
  return {
    verifier,
    browser,
    ...((await answer.json()) as { code: string; shortCode: string; expiresIn: number }),
  };
}

const trade = (code: string, verifier: string) =>
  api.call("createToken", { body: { grant: "hand-off", code, verifier } });
const type = (shortCode: string, verifier: string) =>
  api.call("createToken", { body: { grant: "short-code", shortCode, verifier } });

test("the whole walk through a real provider ends in tokens for the e-mail typed", async () => {
  const { code, verifier, expiresIn } = await handOff("ada.lovelace@example.com");
  expect(expiresIn).toBe(60);
  const answer = await trade(code, verifier);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    expiresIn: 900,
    candidate: { email: "ada.lovelace@example.com", name: "Ada Lovelace" },
  });
  const me = await api.call("getCandidate", { token: answer.body.accessToken });
  expect(me.body.email).toBe("ada.lovelace@example.com");
  expect(me.body.scopes).toContain("tailoring");
});

test("the same e-mail is the same candidate, whatever its case", async () => {
  const first = await handOff("grace@example.com");
  const second = await handOff("Grace@Example.com");
  const a = await trade(first.code, first.verifier);
  const b = await trade(second.code, second.verifier);
  expect(a.body.candidate.id).toBe(b.body.candidate.id);
});

test("a hand-off works once", async () => {
  const { code, verifier } = await handOff("once@example.com");
  const [a, b] = await Promise.all([trade(code, verifier), trade(code, verifier)]);
  expect([a.status, b.status].sort()).toEqual([200, 400]);
  expect((await trade(code, verifier)).problem?.code).toBe("hand-off-invalid");
});

test("a hand-off is over after sixty seconds", async () => {
  const { code, verifier } = await handOff("late@example.com");
  api.clock.advance(61);
  expect((await trade(code, verifier)).problem?.code).toBe("hand-off-invalid");
});

test("a code without its verifier is worth nothing, and is used up by the try", async () => {
  const { code, verifier } = await handOff("stolen@example.com");
  expect((await trade(code, makePkcePair().verifier)).problem?.code).toBe("hand-off-invalid");
  expect((await trade(code, verifier)).problem?.code).toBe("hand-off-invalid");
});

test("the short code works as typed, for the pane that began only", async () => {
  const { shortCode, verifier } = await handOff("typed@example.com");
  expect(shortCode).toMatch(/^[B-Z2-9]{4}-[B-Z2-9]{4}$/);
  expect((await type(shortCode, makePkcePair().verifier)).problem?.code).toBe("hand-off-invalid");
  const answer = await type(` ${shortCode.toLowerCase().replace("-", " ")} `, verifier);
  expect(answer.body.candidate.email).toBe("typed@example.com");
});

test("the sixth try of a short code is refused even when it is right", async () => {
  const { shortCode, verifier } = await handOff("guessed@example.com");
  for (let i = 0; i < 5; i += 1) {
    expect((await type("BBBB-BBBB", verifier)).problem?.code).toBe("hand-off-invalid");
  }
  expect((await type(shortCode, verifier)).problem?.code).toBe("hand-off-invalid");
});

test("no hand-off without the browser's cookie, and none a second time", async () => {
  expect((await api.call("createHandOff")).problem?.code).toBe("hand-off-invalid");
  const { browser } = await handOff("twice@example.com");
  const again = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  expect(again.status).toBe(400);
});

test("no hand-off before the provider has answered", async () => {
  const browser = new Browser(api.url);
  await browser.request(`/auth/start?challenge=${makePkcePair().challenge}`);
  expect(browser.cookies.size).toBeGreaterThan(0);
  const answer = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  expect(answer.status).toBe(400);
});

test("a wrong state is refused and ends the attempt", async () => {
  const browser = new Browser(api.url);
  const callback = new URL(await browser.walkToCallback(makePkcePair().challenge, "state@example.com"));
  const right = callback.href;
  callback.searchParams.set("state", "somebody-elses");
  const refused = await browser.request(callback.href);
  expect(refused.headers.get("location")).toBe("/callback.html#problem=refused");
  const again = await browser.request(right);
  expect(again.headers.get("location")).toBe("/callback.html#problem=expired");
});

test("a callback in another browser, without the cookie, is refused", async () => {
  const callback = await new Browser(api.url).walkToCallback(makePkcePair().challenge, "victim@example.com");
  const other = await new Browser(api.url).request(callback);
  expect(other.headers.get("location")).toBe("/callback.html#problem=expired");
});

test("the cookie is for this host only, hidden from scripts, and sent along by no foreign page", async () => {
  const answer = await new Browser(api.url).request(`/auth/start?challenge=${makePkcePair().challenge}`);
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-"))!;
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/Secure/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Path=\//);
  expect(cookie).not.toMatch(/Domain/);
});

test("a link from another site starts nothing: it leads to the page that asks for a click", async () => {
  const { challenge } = makePkcePair();
  const answer = await new Browser(api.url).request(`/auth/start?challenge=${challenge}`, {
    headers: { "Sec-Fetch-Site": "cross-site" },
  });
  expect(answer.headers.get("location")).toBe(`/dialog.html#challenge=${challenge}`);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test("the provider is asked with state, nonce and PKCE, and sent back to our own address", async () => {
  const answer = await new Browser(api.url).request(`/auth/start?challenge=${makePkcePair().challenge}`);
  const asked = new URL(answer.headers.get("location")!).searchParams;
  expect(asked.get("state")).toMatch(/.{40,}/);
  expect(asked.get("nonce")).toMatch(/.{40,}/);
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("redirect_uri")).toBe(`${api.url}/auth/callback`);
});

test("a request under a foreign name is refused", async () => {
  const { request } = await import("node:http");
  const status = await new Promise((resolve, reject) => {
    const call = request(`${api.url}/api/v1/health`, { headers: { Host: "evil.example.com" } }, (answer) =>
      resolve(answer.resume().statusCode),
    );
    call.on("error", reject).end();
  });
  expect(status).toBe(403);
});
