/** The whole walk through a provider that others wrote: LemonLDAP::NG, where it is installed. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { type Lemonldap, logIn, startLemonldap, whyNoLemonldap } from "../../support/lemonldap.ts";
import { findFreePort } from "../../support/listen.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";

const missing = whyNoLemonldap();

describe.skipIf(missing !== null)(`LemonLDAP::NG${missing ? ` (left out: ${missing})` : ""}`, () => {
  let api: TestApi;
  let provider: Lemonldap;
  beforeAll(async () => {
    const port = await findFreePort();
    const settings = {
      id: "lemon",
      name: "LemonLDAP::NG",
      url: `http://localhost:${port}`,
      clientId: "autohire",
      clientSecret: "",
      scope: "openid email profile groups",
      prompt: null,
      admin: { claim: "groups", value: "timelords" },
    };
    api = await startTestApi({ issuers: [settings], tasks: false });
    provider = await startLemonldap({
      port,
      redirectUri: `${api.url}/auth/callback/lemon`,
      postLogoutRedirectUri: `${api.url}/auth/signed-out`,
    });
    settings.clientSecret = provider.clientSecret;
  }, 120_000);
  afterAll(async () => {
    await provider?.close();
    await api?.close();
  });

  /** Its login page, or our callback where it knows the browser. */
  async function goThere(browser: Browser, challenge: string) {
    const { address, response } = await browser.follow(
      `/auth/start?challenge=${challenge}&issuer=lemon`,
      /\/auth\/callback/,
    );
    return { address, html: address.includes("/auth/callback") ? "" : await response.text() };
  }

  async function comeBack(browser: Browser, answer: Response, at: string): Promise<string> {
    const location = answer.headers.get("location");
    if (!location) throw new Error(`It stayed at ${at} with ${answer.status}`);
    const next = new URL(location, at).href;
    if (/\/auth\/callback/.test(next)) return next;
    return (await browser.follow(next, /\/auth\/callback/)).address;
  }

  async function trade(browser: Browser, callback: string, verifier: string) {
    const arrived = await browser.request(callback);
    expect(arrived.headers.get("location")).toBe("/callback.html");
    const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
    const { code } = (await handOff.json()) as { code: string };
    const { body } = await api.call("createToken", { body: { grant: "hand-off", code, verifier } });
    return body;
  }

  async function signIn(user: string, browser = new Browser(api.url)) {
    const { verifier, challenge } = makePkcePair();
    const page = await goThere(browser, challenge);
    const callback = await comeBack(browser, await logIn(browser, page, user), page.address);
    return { browser, ...(await trade(browser, callback, verifier)) };
  }

  test("its login form, our callback, the hand-off, the tokens: name, e-mail and role are those it tells", async () => {
    const { accessToken, candidate } = await signIn("dwho");
    expect(candidate).toMatchObject({ name: "Doctor Who", email: "dwho@badwolf.org" });
    const { body } = await api.call("getCandidate", { token: accessToken });
    expect(body).toMatchObject({ name: "Doctor Who", role: "admin" });
    expect((await api.call("getServerStatus", { token: accessToken })).status).toBe(200);
  });

  test("somebody of another group is a candidate, and somebody else", async () => {
    const rose = await signIn("rtyler");
    const { body } = await api.call("getCandidate", { token: rose.accessToken });
    expect(body).toMatchObject({ name: "Rose Tyler", role: "candidate" });
    expect((await api.call("getServerStatus", { token: rose.accessToken })).problem?.code).toBe("forbidden");
    const doctor = await signIn("dwho");
    expect(doctor.candidate.id).not.toBe(rose.candidate.id);
    expect((await signIn("rtyler")).candidate.id).toBe(rose.candidate.id);
  });

  test("a wrong password leads nowhere", async () => {
    const browser = new Browser(api.url);
    const page = await goThere(browser, makePkcePair().challenge);
    const answer = await logIn(browser, page, "dwho", "rtyler");
    expect(answer.headers.get("location")).toBeNull();
    const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
    expect(handOff.status).toBe(400);
  });

  test("its answer works once, and in no other browser", async () => {
    const browser = new Browser(api.url);
    const page = await goThere(browser, makePkcePair().challenge);
    const callback = await comeBack(browser, await logIn(browser, page, "dwho"), page.address);
    const other = await new Browser(api.url).request(callback);
    expect(other.headers.get("location")).toBe("/callback.html#problem=expired");
    expect((await browser.request(callback)).headers.get("location")).toBe("/callback.html");
    expect((await browser.request(callback)).headers.get("location")).toBe("/callback.html#problem=expired");
  });

  test("signed out here, one is still known there; signed out there as well, it asks for the password again", async () => {
    const { browser, refreshToken } = await signIn("dwho");
    const known = await goThere(browser, makePkcePair().challenge);
    expect(known.address).toMatch(/\/auth\/callback\/lemon\?/);

    const { provider: there } = (await api.call("signOut", { body: { refreshToken } })).body;
    expect(there?.name).toBe("LemonLDAP::NG");
    const { address } = await browser.follow(
      `/auth/end-session?ticket=${there!.ticket}`,
      /\/auth\/signed-out/,
    );
    expect(address).toBe(`${api.url}/auth/signed-out`);
    const asked = await goThere(browser, makePkcePair().challenge);
    expect(asked.html).toContain('name="password"');
  });

  test("with another key, after a restart, it signs people in at once", async () => {
    const before = await signIn("rtyler");
    await provider.restartWithNewKey();
    expect((await signIn("rtyler")).candidate.id).toBe(before.candidate.id);
  });
});
