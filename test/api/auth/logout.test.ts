/** Signing out at the provider too, and being signed out by it (OpenID Connect RP-Initiated and Back-Channel Logout 1.0). */
import { generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";
import { fetchHandOff, signInWith } from "../../support/sign-in-with.ts";
import { startTestIssuer, type TestIssuer } from "../../support/test-issuer.ts";

let api: TestApi;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
  api = await startTestApi({ issuers: [issuer.settings({ id: "one" })], tasks: false });
});
afterEach(() => {
  issuer.wrong = {};
  api.clock.now = new Date();
  vi.useRealTimers();
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

const me = async (token: string) => (await api.call("getCandidate", { token })).status;
const send = (body: Record<string, string>) =>
  fetch(`${api.url}/auth/back-channel-logout`, { method: "POST", body: new URLSearchParams(body) });
const tell = async (token: string) => (await send({ logout_token: token })).status;
const as = async (sub: string) => {
  issuer.user = { sub, name: sub };
  const tokens = await signInWith(api, "one");
  return { ...tokens, sid: issuer.last().sid };
};

describe("signing out at the provider too", () => {
  const leave = async (refreshToken: string) =>
    (await api.call("signOut", { body: { refreshToken } })).body.provider;

  test("the answer leads there, with the ID token as a hint and the way back, once", async () => {
    const { accessToken, refreshToken } = await as("leaver");
    const provider = await leave(refreshToken);
    expect(provider).toEqual({ name: "Test issuer", ticket: expect.stringMatching(/^aho_/) });
    expect(await me(accessToken)).toBe(401);
    const browser = new Browser(api.url);
    const sent = await browser.request(`/auth/end-session?ticket=${provider!.ticket}`);
    const there = new URL(sent.headers.get("location")!);
    expect(`${there.origin}${there.pathname}`).toBe(`${issuer.url}/logout`);
    expect(there.searchParams.get("post_logout_redirect_uri")).toBe(`${api.url}/auth/signed-out`);
    const claims = JSON.parse(
      Buffer.from(there.searchParams.get("id_token_hint")!.split(".")[1]!, "base64url").toString(),
    ) as JWTPayload;
    expect(claims.sub).toBe("leaver");
    const back = await browser.follow(there.href, /callback\.html/);
    expect(back.address).toBe(`${api.url}/callback.html#signed-out`);
    const again = await browser.request(`/auth/end-session?ticket=${provider!.ticket}`);
    expect(again.headers.get("location")).toBe("/callback.html#problem=expired");
  });

  test("a ticket is over after five minutes, and one that nobody gave leads nowhere", async () => {
    const provider = await leave((await as("late")).refreshToken);
    api.clock.advance(301);
    for (const ticket of [provider!.ticket, "aho_unknown", ""]) {
      const answer = await new Browser(api.url).request(`/auth/end-session?ticket=${ticket}`);
      expect(answer.headers.get("location")).toBe("/callback.html#problem=expired");
    }
  });

  test("the ID token is kept for that alone: no ended session has one for longer", async () => {
    const first = await as("kept");
    await leave(first.refreshToken);
    const find = () =>
      api.world.db.session.findMany({ where: { candidateId: first.candidate.id, idToken: { not: null } } });
    expect(await find()).toHaveLength(1);
    const { deleteExpired } = await import("../../../api/auth/store.ts");
    api.clock.advance(301);
    await deleteExpired(api.world.db, api.clock.now);
    expect(await find()).toHaveLength(0);
  });
});

describe("a logout token of the provider", () => {
  test("ends the sessions of that sign-in at once, and no other's", async () => {
    const first = await as("double");
    const second = await as("double");
    const bystander = await as("bystander");
    issuer.user = { sub: "double" };
    expect(await tell(await issuer.logoutToken({ sid: first.sid }))).toBe(204);
    expect(await me(first.accessToken)).toBe(401);
    const refreshed = await api.call("createToken", {
      body: { grant: "refresh", refreshToken: first.refreshToken },
    });
    expect(refreshed.problem?.code).toBe("session-expired");
    expect(await me(second.accessToken)).toBe(200);
    expect(await me(bystander.accessToken)).toBe(200);
  });

  test("without a session in it, it ends all of the subject's; with a session alone, that one", async () => {
    const one = await as("everywhere");
    const two = await as("everywhere");
    const three = await as("everywhere");
    const bystander = await as("somebody-else");
    expect(await tell(await issuer.logoutToken({ sub: undefined, sid: three.sid }))).toBe(204);
    expect(await me(three.accessToken)).toBe(401);
    expect(await me(one.accessToken)).toBe(200);
    expect(await tell(await issuer.logoutToken({ sub: "everywhere", sid: undefined }))).toBe(204);
    expect([await me(one.accessToken), await me(two.accessToken)]).toEqual([401, 401]);
    const back = await as("everywhere");
    const { items } = (await api.call("listAuditEvents", { token: back.accessToken })).body;
    const ends = items.filter(({ kind }) => kind === "sessions-ended").map(({ detail }) => detail.count);
    expect(ends.sort()).toEqual([1, 2]);
    expect(await me(bystander.accessToken)).toBe(200);
  });

  test("ends a sign-in that is still on its way to the pane", async () => {
    issuer.user = { sub: "between" };
    const { code, verifier } = await fetchHandOff(api, "one");
    expect(await tell(await issuer.logoutToken())).toBe(204);
    const answer = await api.call("createToken", { body: { grant: "hand-off", code, verifier } });
    expect(answer.problem?.code).toBe("hand-off-invalid");
  });

  test("is taken once: the same one again is refused, also when both come at the same moment", async () => {
    const first = await as("replayed");
    const token = await issuer.logoutToken({ sid: undefined });
    const both = await Promise.all([tell(token), tell(token)]);
    expect(both.sort()).toEqual([204, 400]);
    expect(await me(first.accessToken)).toBe(401);
    const second = await as("replayed");
    expect(await tell(token)).toBe(400);
    expect(await me(second.accessToken)).toBe(200);
  });

  const now = () => Math.floor(api.clock.now.getTime() / 1000);
  const event = "http://schemas.openid.net/event/backchannel-logout";
  const cases: Record<string, () => Promise<string>> = {
    "with a nonce: it is an ID token": () => issuer.logoutToken({ nonce: "n" }),
    "that is the ID token of a sign-in": () =>
      issuer.sign({ iss: issuer.url, aud: issuer.clientId, sub: "target", iat: now(), jti: "1", nonce: "n" }),
    "for another client": () => issuer.logoutToken({ aud: "somebody-else" }),
    "from an issuer that is none of ours": () => issuer.logoutToken({ iss: "https://evil.example.com" }),
    "without events": () => issuer.logoutToken({ events: undefined }),
    "with another event": () => issuer.logoutToken({ events: { "https://example.com/other": {} } }),
    "whose event is no object": () => issuer.logoutToken({ events: { [event]: "yes" } }),
    "without an id": () => issuer.logoutToken({ jti: undefined }),
    "with neither subject nor session": () => issuer.logoutToken({ sub: undefined, sid: undefined }),
    "that ended": () => issuer.logoutToken({ iat: now() - 200, exp: now() - 70 }),
    "from long ago": () => issuer.logoutToken({ iat: now() - 3600, exp: now() + 3600 }),
    "from the future": () => issuer.logoutToken({ iat: now() + 600, exp: now() + 900 }),
    "of another kind": () => issuer.logoutToken({}, { typ: "at+jwt" }),
    "that is not signed": async () => {
      const [, payload] = (await issuer.logoutToken()).split(".");
      return `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
    },
    "signed by somebody else, under the right key's id": async () => {
      const [header, payload] = (await issuer.logoutToken()).split(".");
      const { kid } = JSON.parse(Buffer.from(header!, "base64url").toString()) as { kid: string };
      const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as JWTPayload;
      const { privateKey } = await generateKeyPair("ES256");
      return new SignJWT(claims)
        .setProtectedHeader({ alg: "ES256", kid, typ: "logout+jwt" })
        .sign(privateKey);
    },
    "signed with the published key as a shared secret": async () => {
      const [, payload] = (await issuer.logoutToken()).split(".");
      const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as JWTPayload;
      const published = new TextEncoder().encode(await (await fetch(`${issuer.url}/keys`)).text());
      return new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(published);
    },
    "that is no token": async () => "nonsense",
  };
  test.each(Object.entries(cases))("is refused %s", async (_name, make) => {
    const target = await as("target");
    expect(await tell(await make())).toBe(400);
    expect(await me(target.accessToken)).toBe(200);
  });

  test("may come from a clock 50 s ahead or behind", async () => {
    for (const skew of [50, -50]) {
      const { accessToken } = await as("skewed");
      const times = { iat: now() + skew, exp: now() + skew + 30 };
      expect(await tell(await issuer.logoutToken({ ...times, sid: undefined }))).toBe(204);
      expect(await me(accessToken)).toBe(401);
    }
  });

  test("a request without one, or with a GET, is refused; no answer is kept by a cache", async () => {
    const answer = await send({});
    expect(answer.status).toBe(400);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect((await fetch(`${api.url}/auth/back-channel-logout`)).status).toBe(404);
  });

  test("may be signed with a key that it changed to: unknown ones are asked for again after half a minute", async () => {
    await as("rotated");
    expect(await tell(await issuer.logoutToken())).toBe(204);
    await issuer.rotateKey();
    const { accessToken } = await as("rotated");
    // Nobody can make us ask the provider over and over with ids of keys that there are not.
    expect(await tell(await issuer.logoutToken())).toBe(400);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    api.clock.now = new Date();
    expect(await tell(await issuer.logoutToken())).toBe(204);
    expect(await me(accessToken)).toBe(401);
  });
});

describe("through the embedded provider", () => {
  test("a sign-out there comes back to us by the back channel and ends the session", async () => {
    const own = await startTestApi({ tasks: false });
    try {
      const { verifier, challenge } = makePkcePair();
      const browser = new Browser(own.url);
      await browser.signIn(challenge, "embedded@example.com");
      const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
      const { code } = (await handOff.json()) as { code: string };
      const { body } = await own.call("createToken", { body: { grant: "hand-off", code, verifier } });
      // Signed out at the provider, by its own page, not here.
      const page = await browser.request("/dev-issuer/session/end");
      const html = await page.text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1];
      expect(xsrf).toBeTruthy();
      await browser.request("/dev-issuer/session/end/confirm", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ xsrf: xsrf!, logout: "yes" }).toString(),
      });
      await expect
        .poll(async () => (await own.call("getCandidate", { token: body.accessToken })).status, {
          timeout: 10_000,
        })
        .toBe(401);
    } finally {
      await own.close();
    }
  });
});
