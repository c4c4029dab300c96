/** What a provider, or somebody between us and it, may try. Each one speaks the real protocol and lies in one thing. */
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";
import { signInWith, walkThrough, walkToAnswer } from "../../support/sign-in-with.ts";
import { startTestIssuer, type TestIssuer } from "../../support/test-issuer.ts";

let api: TestApi;
let issuer: TestIssuer;
let other: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
  other = await startTestIssuer();
  api = await startTestApi({
    issuers: [issuer.settings({ id: "one" }), other.settings({ id: "two" })],
    tasks: false,
  });
});
afterEach(() => {
  for (const one of [issuer, other]) {
    one.wrong = {};
    one.clockAheadSeconds = 0;
  }
});
afterAll(async () => {
  await api.close();
  await issuer.close();
  await other.close();
});

const signedIn = "/callback.html";
const refused = "/callback.html#problem=refused";
const expired = "/callback.html#problem=expired";
const end = async () => (await walkThrough(api, "one")).end;
const candidates = () => api.world.db.candidate.count();

test("it signs in whom it should when it does nothing wrong", async () => {
  issuer.user = { sub: "ada", email: "ada@example.com", email_verified: true, name: "Ada" };
  const { candidate } = await signInWith(api, "one");
  expect(candidate).toMatchObject({ email: "ada@example.com", name: "Ada" });
});

describe("an ID token is refused", () => {
  const cases: Record<string, (issuer: TestIssuer) => void> = {
    "with another nonce": (one) => {
      one.wrong.claims = (claims) => ({ ...claims, nonce: "of-another-sign-in" });
    },
    "without a nonce": (one) => {
      one.wrong.claims = ({ nonce: _nonce, ...claims }) => claims;
    },
    "for another client": (one) => {
      one.wrong.claims = (claims) => ({ ...claims, aud: "somebody-else" });
    },
    "for us and others, authorised for another": (one) => {
      one.wrong.claims = (claims) => ({ ...claims, aud: [one.clientId, "other"], azp: "other" });
    },
    "from another issuer": (one) => {
      one.wrong.claims = (claims) => ({ ...claims, iss: other.url });
    },
    "without a subject": (one) => {
      one.wrong.claims = ({ sub: _sub, ...claims }) => claims;
    },
    "signed with a key that it does not publish, under the right key's id": (one) => {
      one.wrong.signIdToken = async (claims) => {
        const { privateKey } = await generateKeyPair("ES256");
        const [header] = (await one.sign({})).split(".");
        const { kid } = JSON.parse(Buffer.from(header!, "base64url").toString()) as { kid: string };
        return new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid }).sign(privateKey);
      };
    },
    "that is not signed (alg none)": (one) => {
      one.wrong.signIdToken = async (claims) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
        return `${part({ alg: "none" })}.${part(claims)}.`;
      };
    },
    "signed with what everybody may know (HS256 with the published key as secret)": (one) => {
      one.wrong.signIdToken = async (claims) => {
        const published = await (await fetch(`${one.url}/keys`)).text();
        return new SignJWT(claims)
          .setProtectedHeader({ alg: "HS256" })
          .sign(new TextEncoder().encode(published));
      };
    },
    "whose claims were changed after it was signed": (one) => {
      one.wrong.signIdToken = async (claims) => {
        const [header, , signature] = (await one.sign(claims)).split(".");
        const changed = Buffer.from(JSON.stringify({ ...claims, sub: "victim" })).toString("base64url");
        return [header, changed, signature].join(".");
      };
    },
    "that tells of somebody else at userinfo": (one) => {
      one.user = { sub: "eve", picture: "none" };
      one.wrong.userinfo = (claims) => ({ ...claims, sub: "ada", name: "Ada" });
    },
  };
  test.each(Object.entries(cases))("%s", async (_name, misbehave) => {
    issuer.user = { sub: "eve", email: "eve@example.com", name: "Eve" };
    misbehave(issuer);
    const before = await candidates();
    const { end, browser } = await walkThrough(api, "one");
    expect(end).toBe(refused);
    const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
    expect(handOff.status).toBe(400);
    expect(await candidates()).toBe(before);
  });
});

describe("clocks that differ", () => {
  test.each([
    ["a provider 50 s behind, whose token ended 50 s ago by our clock", { exp: -50 }, signedIn],
    ["one whose token ended 70 s ago", { exp: -70 }, refused],
    ["a provider 50 s ahead, whose token counts in 50 s only", { nbf: 50 }, signedIn],
    ["one whose token counts in 70 s only", { nbf: 70 }, refused],
  ])("%s", async (_name, times, expected) => {
    const now = Math.floor(Date.now() / 1000);
    issuer.wrong.claims = (claims) => ({
      ...claims,
      ...Object.fromEntries(Object.entries(times).map(([claim, seconds]) => [claim, now + seconds])),
    });
    expect(await end()).toBe(expected);
  });

  test("a provider whose whole clock is 55 s off, either way", async () => {
    issuer.clockAheadSeconds = 55;
    expect(await end()).toBe(signedIn);
    issuer.clockAheadSeconds = -55;
    expect(await end()).toBe(signedIn);
  });
});

test("a key changed a moment ago costs nobody a sign-in, and a copy of the old one opens nothing", async () => {
  expect(await end()).toBe(signedIn);
  const old = issuer.sign;
  const oldToken = await old({});
  await issuer.rotateKey();
  expect(await end()).toBe(signedIn);
  await issuer.rotateKey();
  expect(await end()).toBe(signedIn);
  const { kid } = JSON.parse(Buffer.from(oldToken.split(".")[0]!, "base64url").toString()) as { kid: string };
  issuer.wrong.signIdToken = (claims) => issuer.sign(claims, { kid });
  expect(await end()).toBe(refused);
});

describe("codes and states", () => {
  test("a state that is not ours, and a missing one, are refused", async () => {
    issuer.wrong.callback = (address) => address.searchParams.set("state", "another");
    expect(await end()).toBe(refused);
    issuer.wrong.callback = (address) => address.searchParams.delete("state");
    expect(await end()).toBe(refused);
  });

  test("the same answer a second time is refused, whether the first one went through or not", async () => {
    const browser = new Browser(api.url);
    const callback = await walkToAnswer(browser, "one", makePkcePair().challenge);
    expect((await browser.request(callback)).headers.get("location")).toBe(signedIn);
    expect((await browser.request(callback)).headers.get("location")).toBe(expired);
    const twice = new Browser(api.url);
    const again = await walkToAnswer(twice, "one", makePkcePair().challenge);
    const ends = await Promise.all([twice.request(again), twice.request(again)]);
    expect(ends.filter((answer) => answer.headers.get("location") === signedIn)).toHaveLength(1);
    // The one that came second has not spoiled the first.
    expect((await twice.request("/api/v1/auth/hand-offs", { method: "POST" })).status).toBe(200);
  });

  test("a stolen code is worth nothing in the thief's own sign-in: its verifier and nonce are another's", async () => {
    issuer.user = { sub: "victim", name: "Victim" };
    const stolen = new URL(await walkToAnswer(new Browser(api.url), "one", makePkcePair().challenge));
    issuer.user = { sub: "thief", name: "Thief" };
    const thief = new Browser(api.url);
    const own = new URL(await walkToAnswer(thief, "one", makePkcePair().challenge));
    own.searchParams.set("code", stolen.searchParams.get("code")!);
    expect((await thief.request(own.href)).headers.get("location")).toBe(refused);
    // And the code is used up: the victim's own browser cannot be made to finish what was tampered with.
    expect(issuer.seen.at(-1)).not.toBe("/userinfo");
  });

  test("the victim's whole answer in the thief's browser is refused, and so is the thief's in the victim's", async () => {
    const [victim, thief] = [new Browser(api.url), new Browser(api.url)];
    const answer = await walkToAnswer(victim, "one", makePkcePair().challenge);
    expect((await thief.request(answer)).headers.get("location")).toBe(expired);
    const planted = await walkToAnswer(thief, "one", makePkcePair().challenge);
    expect((await victim.request(planted)).headers.get("location")).toBe(refused);
  });

  test("one issuer's answer is not taken for another's (mix-up): each has its own way back", async () => {
    const browser = new Browser(api.url);
    const answer = new URL(await walkToAnswer(browser, "one", makePkcePair().challenge));
    expect(answer.pathname).toBe("/auth/callback/one");
    answer.pathname = "/auth/callback/two";
    expect((await browser.request(answer.href)).headers.get("location")).toBe(refused);
    const asked = await new Browser(api.url).request(
      `/auth/start?challenge=${makePkcePair().challenge}&issuer=two`,
    );
    expect(new URL(asked.headers.get("location")!).searchParams.get("redirect_uri")).toBe(
      `${api.url}/auth/callback/two`,
    );
  });

  test("an issuer that nobody set up starts nothing", async () => {
    const answer = await new Browser(api.url).request(
      `/auth/start?challenge=${makePkcePair().challenge}&issuer=three`,
    );
    expect(answer.headers.get("location")).toMatch(/^\/dialog\.html/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("a provider that says no is told as a refusal", async () => {
    issuer.wrong.callback = (address) => {
      address.searchParams.delete("code");
      address.searchParams.set("error", "access_denied");
    };
    expect(await end()).toBe(refused);
  });
});

test("nothing of a token, a code or an address stands in the log, however it went", async () => {
  issuer.user = { sub: "logged", email: "logged@example.com", name: "Logged Person" };
  issuer.wrong.claims = (claims) => ({ ...claims, nonce: "another" });
  await end();
  issuer.wrong = {};
  const tokens = await signInWith(api, "one");
  const log = api.logs.join("\n");
  expect(log).toContain("sign-in refused");
  for (const secret of [
    "logged@example.com",
    "Logged Person",
    tokens.accessToken,
    tokens.refreshToken,
    "eyJ",
  ]) {
    expect(log).not.toContain(secret);
  }
});
