/** Whose account a sign-in leads to: by issuer and subject, never by e-mail; and several sign-ins for one account. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makePkcePair } from "../../support/sign-in-flow.ts";
import { fetchHandOff, signInWith } from "../../support/sign-in-with.ts";
import { startTestIssuer, type TestIssuer } from "../../support/test-issuer.ts";

let api: TestApi;
let work: TestIssuer;
let home: TestIssuer;
beforeAll(async () => {
  work = await startTestIssuer();
  home = await startTestIssuer();
  api = await startTestApi({
    issuers: [
      work.settings({ id: "work", name: "Work", admin: { claim: "roles", value: "staff-admin" } }),
      home.settings({ id: "home", name: "Home", admin: { claim: "realm.roles", value: "admin" } }),
    ],
    tasks: false,
  });
});
afterAll(async () => {
  await api.close();
  await work.close();
  await home.close();
});

const me = async (token: string) => (await api.call("getCandidate", { token })).body;
const at = async (issuer: TestIssuer, user: TestIssuer["user"]) => {
  issuer.user = user;
  return signInWith(api, issuer === work ? "work" : "home");
};
const link = async (token: string, issuer: TestIssuer, user: TestIssuer["user"]) => {
  issuer.user = user;
  const { code, verifier } = await fetchHandOff(api, issuer === work ? "work" : "home");
  return api.call("linkIdentity", { token, body: { grant: "hand-off", code, verifier } });
};
const identities = async (token: string) => (await api.call("listIdentities", { token })).body.items;
const unlink = async (token: string, identityId: string) => {
  const { status, problem } = await api.call("unlinkIdentity", { token, params: { identityId } });
  return problem?.code ?? status;
};

test("the sign-in page learns which providers there are, and nothing else about them", async () => {
  expect((await api.call("listIssuers")).body).toEqual({
    items: [
      { id: "work", name: "Work" },
      { id: "home", name: "Home" },
    ],
  });
});

describe("an e-mail address opens nobody's account", () => {
  test("the same one at two issuers, verified at both, is two candidates", async () => {
    const email = "shared@example.com";
    const one = await at(work, { sub: "w-1", email, email_verified: true });
    const two = await at(home, { sub: "h-1", email, email_verified: true });
    expect(two.candidate.id).not.toBe(one.candidate.id);
  });

  test("a second subject of the same issuer with a victim's address gets an account of its own", async () => {
    const victim = await at(work, { sub: "victim", email: "victim@example.com", email_verified: true });
    const thief = await at(work, { sub: "thief", email: "victim@example.com", email_verified: true });
    expect(thief.candidate.id).not.toBe(victim.candidate.id);
  });

  test("an address that the provider calls unverified is not even shown; the account is the same", async () => {
    const first = await at(work, { sub: "unproven", email: "ceo@example.com", email_verified: false });
    expect(first.candidate.email).toBeNull();
    const word = await at(work, { sub: "unproven", email: "ceo@example.com", email_verified: "false" });
    expect(word.candidate).toEqual(first.candidate);
    const later = await at(work, { sub: "unproven", email: "me@example.com", email_verified: true });
    expect(later.candidate).toEqual({ ...first.candidate, email: "me@example.com" });
  });

  test("the same subject at two issuers is two candidates", async () => {
    const one = await at(work, { sub: "42" });
    const two = await at(home, { sub: "42" });
    expect(two.candidate.id).not.toBe(one.candidate.id);
  });
});

test("name and e-mail that only userinfo tells are taken from there", async () => {
  work.idTokenClaims = [];
  const { candidate } = await at(work, { sub: "thin", email: "thin@example.com", name: "Thin Token" });
  work.idTokenClaims = ["email", "email_verified", "name", "roles"];
  expect(candidate).toMatchObject({ email: "thin@example.com", name: "Thin Token" });
});

describe("a second sign-in for the same account", () => {
  test("is linked by whoever is signed in, and leads there from then on", async () => {
    const first = await at(work, { sub: "linked", email: "at-work@example.com", name: "At Work" });
    const { status, body } = await link(first.accessToken, home, {
      sub: "linked-h",
      email: "home@example.com",
    });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ provider: "Home", email: "home@example.com" }),
    ]);
    const second = await at(home, { sub: "linked-h", email: "home@example.com", name: "At Home" });
    expect(second.candidate.id).toBe(first.candidate.id);
    // Name and e-mail stay those of the first one.
    expect(second.candidate).toMatchObject({ email: "at-work@example.com", name: "At Work" });
    expect((await identities(first.accessToken)).map(({ provider }) => provider)).toEqual(["Work", "Home"]);
  });

  test("leaves no account behind where the walk was for linking only", async () => {
    const first = await at(work, { sub: "counted" });
    const before = await api.world.db.candidate.count();
    await link(first.accessToken, home, { sub: "counted-h" });
    expect(await api.world.db.candidate.count()).toBe(before);
  });

  test("is refused where it leads to another account already, and both stay as they were", async () => {
    const one = await at(work, { sub: "has-one" });
    const two = await at(home, { sub: "has-two" });
    const refused = await link(one.accessToken, home, { sub: "has-two" });
    expect([refused.status, refused.problem?.code]).toEqual([409, "identity-taken"]);
    expect((await at(home, { sub: "has-two" })).candidate.id).toBe(two.candidate.id);
    expect(await identities(one.accessToken)).toHaveLength(1);
  });

  test("goes to one of two accounts that ask for it at the same moment", async () => {
    const [one, two] = [await at(work, { sub: "race-1" }), await at(work, { sub: "race-2" })];
    home.user = { sub: "raced" };
    const bodies = await Promise.all([fetchHandOff(api, "home"), fetchHandOff(api, "home")]);
    const answers = await Promise.all(
      [one, two].map(({ accessToken }, index) => {
        const { code, verifier } = bodies[index]!;
        return api.call("linkIdentity", { token: accessToken, body: { grant: "hand-off", code, verifier } });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("is no second one when it is linked twice", async () => {
    const first = await at(work, { sub: "twice" });
    await link(first.accessToken, home, { sub: "twice-h" });
    expect((await link(first.accessToken, home, { sub: "twice-h" })).status).toBe(201);
    expect(await identities(first.accessToken)).toHaveLength(2);
  });

  test("is linked for the pane that began only: a stolen code, another's verifier and a used one do nothing", async () => {
    const thief = await at(work, { sub: "link-thief" });
    home.user = { sub: "link-victim" };
    const { code, verifier } = await fetchHandOff(api, "home");
    const stolen = await api.call("linkIdentity", {
      token: thief.accessToken,
      body: { grant: "hand-off", code, verifier: makePkcePair().verifier },
    });
    expect(stolen.problem?.code).toBe("hand-off-invalid");
    const used = await api.call("linkIdentity", {
      token: thief.accessToken,
      body: { grant: "hand-off", code, verifier },
    });
    expect(used.problem?.code).toBe("hand-off-invalid");
    expect(await identities(thief.accessToken)).toHaveLength(1);
  });

  test("is neither linked nor unlinked by an API key, whatever its scopes", async () => {
    const { accessToken: token } = await at(work, { sub: "keyed" });
    await link(token, home, { sub: "keyed-h" });
    const { key } = (await api.call("createApiKey", { token, body: { name: "all", scopes: ["account"] } }))
      .body;
    expect((await link(key, home, { sub: "keyed-2" })).problem?.code).toBe("forbidden");
    expect(await unlink(key, (await identities(key))[1]!.id)).toBe("forbidden");
  });
});

describe("a sign-in is unlinked", () => {
  test("with the sessions that it began, and no others; afterwards it leads to an account of its own", async () => {
    const first = await at(work, { sub: "unlink" });
    await link(first.accessToken, home, { sub: "unlink-h" });
    const second = await at(home, { sub: "unlink-h" });
    const [, other] = await identities(first.accessToken);
    expect(await unlink(first.accessToken, other!.id)).toBe(204);
    expect((await api.call("getCandidate", { token: second.accessToken })).problem?.code).toBe(
      "not-signed-in",
    );
    expect((await me(first.accessToken)).id).toBe(first.candidate.id);
    expect((await at(home, { sub: "unlink-h" })).candidate.id).not.toBe(first.candidate.id);
  });

  test("but never the last one, also when both are unlinked at the same moment", async () => {
    const { accessToken: token, candidate } = await at(work, { sub: "last" });
    const [only] = await identities(token);
    expect(await unlink(token, only!.id)).toBe("identity-last");
    await link(token, home, { sub: "last-h" });
    const both = await identities(token);
    await Promise.all(both.map(({ id }) => unlink(token, id)));
    expect(await api.world.db.identity.count({ where: { candidateId: candidate.id } })).toBe(1);
  });

  test("and never another's", async () => {
    const one = await at(work, { sub: "mine" });
    await link(one.accessToken, home, { sub: "mine-h" });
    const eve = await at(work, { sub: "eve" });
    for (const { id } of await identities(one.accessToken)) {
      expect(await unlink(eve.accessToken, id)).toBe("not-found");
    }
    expect(await identities(one.accessToken)).toHaveLength(2);
  });
});

describe("an administrator", () => {
  const role = async (token: string) => (await me(token)).role;

  test("is whose claim holds the value, in a list, alone, or further down", async () => {
    expect(await role((await at(work, { sub: "a1", roles: ["x", "staff-admin"] })).accessToken)).toBe(
      "admin",
    );
    expect(await role((await at(work, { sub: "a2", roles: "staff-admin" })).accessToken)).toBe("admin");
    const nested = await at(home, { sub: "a3", realm: { roles: ["admin"] } });
    expect(await role(nested.accessToken)).toBe("admin");
  });

  test("is nobody else: parts of words, other claims, the other issuer's value", async () => {
    for (const roles of ["staff-admins", "x staff-admin", ["staff"], { "staff-admin": true }, true, null]) {
      expect(await role((await at(work, { sub: "b", roles })).accessToken), JSON.stringify(roles)).toBe(
        "candidate",
      );
    }
    expect(await role((await at(work, { sub: "b", role: "staff-admin" })).accessToken)).toBe("candidate");
    expect(await role((await at(home, { sub: "b", roles: ["staff-admin", "admin"] })).accessToken)).toBe(
      "candidate",
    );
  });

  test("is one no longer at the next sign-in without the claim, nor half a day after one with it", async () => {
    const { accessToken, refreshToken } = await at(work, { sub: "c", roles: ["staff-admin"] });
    expect(await role(accessToken)).toBe("admin");
    expect(await role((await at(work, { sub: "c", roles: [] })).accessToken)).toBe("candidate");
    api.clock.advance(12 * 3600 + 1);
    const { body } = await api.call("createToken", { body: { grant: "refresh", refreshToken } });
    expect(await role(body.accessToken)).toBe("candidate");
    api.clock.now = new Date();
  });
});
