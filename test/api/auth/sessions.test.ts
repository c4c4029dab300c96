import { afterAll, beforeAll, expect, test } from "vitest";
import { saveIdentity } from "../../../api/auth/identities/store.ts";
import { startSession } from "../../../api/auth/start-session.ts";
import { deleteExpired } from "../../../api/auth/store.ts";
import type { TokenAnswer } from "../../../shared/contract/schemas.ts";
import { startedBy, startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function signIn(email: string): Promise<TokenAnswer> {
  const identity = { issuer: "urn:test", subject: email, email, name: null };
  const { identityId, candidate } = await saveIdentity(api.world.db, api.world.newId, identity);
  return startSession(api.world, candidate, startedBy(identityId));
}

const refresh = (refreshToken: string) =>
  api.call("createToken", { body: { grant: "refresh", refreshToken } });
const me = async (token: string) => {
  const { status, problem } = await api.call("getCandidate", { token });
  return problem?.code ?? status;
};

test("a refresh token gives a new pair, and the new one goes on", async () => {
  const first = await signIn("rotate@example.com");
  const second = (await refresh(first.refreshToken)).body;
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(await me(second.accessToken)).toBe(200);
  api.clock.advance(60);
  expect((await refresh(second.refreshToken)).status).toBe(200);
});

test("two panes that refresh with the same token within thirty seconds get the same successor", async () => {
  const first = await signIn("panes@example.com");
  const [a, b] = await Promise.all([refresh(first.refreshToken), refresh(first.refreshToken)]);
  expect([a.status, b.status]).toEqual([200, 200]);
  expect(a.body.refreshToken).toBe(b.body.refreshToken);
  expect(await me(a.body.accessToken)).toBe(200);
  expect(await me(b.body.accessToken)).toBe(200);
  api.clock.advance(29);
  const late = await refresh(first.refreshToken);
  expect(late.body.refreshToken).toBe(a.body.refreshToken);
});

test("a token that comes back after its grace ends the whole family, the honest pane's as well", async () => {
  const first = await signIn("theft@example.com");
  const second = (await refresh(first.refreshToken)).body;
  expect(await me(second.accessToken)).toBe(200);
  api.clock.advance(31);
  expect((await refresh(first.refreshToken)).problem?.code).toBe("token-reused");
  expect((await refresh(second.refreshToken)).problem?.code).toBe("token-reused");
  expect(await me(second.accessToken)).toBe("not-signed-in");
});

test("theft in one session leaves the candidate's other sessions alone", async () => {
  const stolen = await signIn("two@example.com");
  const other = await signIn("two@example.com");
  const next = (await refresh(stolen.refreshToken)).body;
  expect(await me(next.accessToken)).toBe(200);
  api.clock.advance(31);
  expect((await refresh(stolen.refreshToken)).problem?.code).toBe("token-reused");
  expect(await me(next.accessToken)).toBe("not-signed-in");
  expect(await me(other.accessToken)).toBe(200);
});

test("an access token ends after fifteen minutes", async () => {
  const { accessToken } = await signIn("quarter@example.com");
  api.clock.advance(15 * 60 - 1);
  expect(await me(accessToken)).toBe(200);
  api.clock.advance(2);
  expect(await me(accessToken)).toBe("session-expired");
});

test("no rotation goes beyond the session's absolute end", async () => {
  let { refreshToken } = await signIn("forever@example.com");
  const day = 24 * 3600;
  for (let days = 0; days < 88; days += 8) {
    api.clock.advance(8 * day);
    const answer = await refresh(refreshToken);
    expect(answer.status).toBe(200);
    refreshToken = answer.body.refreshToken;
  }
  api.clock.advance(3 * day);
  expect((await refresh(refreshToken)).problem?.code).toBe("session-expired");
});

test("a refresh token that lay unused for its idle time is over", async () => {
  const { refreshToken } = await signIn("idle@example.com");
  api.clock.advance(14 * 24 * 3600 + 1);
  expect((await refresh(refreshToken)).problem?.code).toBe("session-expired");
});

test("signing out ends the family at once", async () => {
  const first = await signIn("bye@example.com");
  const second = (await refresh(first.refreshToken)).body;
  const answer = await api.call("signOut", { body: { refreshToken: second.refreshToken } });
  expect([answer.status, answer.body]).toEqual([200, { provider: null }]);
  expect(await me(first.accessToken)).toBe("not-signed-in");
  expect(await me(second.accessToken)).toBe("not-signed-in");
  expect((await refresh(second.refreshToken)).problem?.code).toBe("session-expired");
});

test("signing out with an unknown token is no mistake and tells nothing", async () => {
  const answer = await api.call("signOut", { body: { refreshToken: "ahr_unknown" } });
  expect([answer.status, answer.body]).toEqual([200, { provider: null }]);
});

test("an unknown refresh token is refused", async () => {
  expect((await refresh("ahr_unknown")).problem).toMatchObject({ status: 401, code: "session-expired" });
});

test("no token, key or code lies in the database as it is", async () => {
  const tokens = await signIn("hashed@example.com");
  const rows = await Promise.all([
    api.world.db.accessToken.findMany(),
    api.world.db.refreshToken.findMany(),
    api.world.db.session.findMany(),
  ]);
  const text = JSON.stringify(rows);
  expect(text).not.toContain(tokens.accessToken);
  expect(text).not.toContain(tokens.refreshToken);
});

test("cleaning up removes ended sessions and leaves living ones", async () => {
  const old = await signIn("old@example.com");
  api.clock.advance(91 * 24 * 3600);
  const young = await signIn("young@example.com");
  await deleteExpired(api.world.db, api.clock.now);
  expect(await me(young.accessToken)).toBe(200);
  expect(await me(old.accessToken)).toBe("not-signed-in");
  expect(await api.world.db.session.count({ where: { candidateId: old.candidate.id } })).toBe(0);
});
