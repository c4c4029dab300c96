/** A refresh token that comes back: from two honest panes, after a lost or slow answer, and from a thief. */
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveIdentity } from "../../../api/auth/identities/store.ts";
import { startSession } from "../../../api/auth/start-session.ts";
import type { TokenAnswer } from "../../../shared/contract/schemas.ts";
import { callEndpoint, startedBy, startTestApi, type TestApi } from "../../support/api.ts";
import { findFreePort } from "../../support/listen.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";
import { spawnApi } from "../../support/spawn-api.ts";
import { startTestIssuer } from "../../support/test-issuer.ts";
import { startThrowAwayPostgres } from "../../support/throw-away-postgres.ts";

const refreshAt = (url: string, refreshToken: string) =>
  callEndpoint(url, "createToken", { body: { grant: "refresh", refreshToken } });

describe("one server", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ tasks: false });
  });
  afterAll(() => api.close());

  async function signIn(email: string): Promise<TokenAnswer> {
    const identity = { issuer: "urn:test", subject: email, email, name: null };
    const { identityId, candidate } = await saveIdentity(api.world.db, api.world.newId, identity);
    return startSession(api.world, candidate, startedBy(identityId));
  }
  const refresh = (refreshToken: string) => refreshAt(api.url, refreshToken);
  const use = async (token: string) => (await api.call("getCandidate", { token })).status;
  const code = async (refreshToken: string) => (await refresh(refreshToken)).problem?.code ?? "goes on";

  test("twenty calls with the same token at the same moment all get the same successor, and it goes on", async () => {
    const { refreshToken } = await signIn("crowd@example.com");
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const successors = new Set(answers.map(({ body }) => body.refreshToken));
    expect(successors.size).toBe(1);
    for (const { body } of answers) expect(await use(body.accessToken)).toBe(200);
    expect(await code([...successors][0]!)).toBe("goes on");
  });

  test("an answer that got lost is asked for again an hour or three days later, and nobody is signed out", async () => {
    const { refreshToken } = await signIn("lost@example.com");
    const lost = (await refresh(refreshToken)).body;
    for (const later of [3600, 3 * 24 * 3600]) {
      api.clock.advance(later);
      const again = await refresh(refreshToken);
      expect(again.body.refreshToken).toBe(lost.refreshToken);
    }
    const { body } = await refresh(refreshToken);
    expect(await use(body.accessToken)).toBe(200);
    expect(await code(body.refreshToken)).toBe("goes on");
  });

  test("a slow answer that arrives after all, behind a repeated call, signs nobody out", async () => {
    const { refreshToken } = await signIn("slow@example.com");
    const slow = (await refresh(refreshToken)).body;
    api.clock.advance(45);
    const repeated = (await refresh(refreshToken)).body;
    expect(await use(repeated.accessToken)).toBe(200);
    expect(await use(slow.accessToken)).toBe(200);
    expect(slow.refreshToken).toBe(repeated.refreshToken);
    expect(await code(slow.refreshToken)).toBe("goes on");
  });

  test("a thief who comes after the honest pane has used its answer ends the family", async () => {
    const first = await signIn("thief-late@example.com");
    const honest = (await refresh(first.refreshToken)).body;
    expect(await use(honest.accessToken)).toBe(200);
    api.clock.advance(31);
    expect(await code(first.refreshToken)).toBe("token-reused");
    expect(await use(honest.accessToken)).toBe(401);
    expect(await code(honest.refreshToken)).toBe("token-reused");
  });

  test("a thief who comes first and uses what he got is found out when the honest pane comes, and ended", async () => {
    const first = await signIn("thief-early@example.com");
    const stolen = (await refresh(first.refreshToken)).body;
    expect(await use(stolen.accessToken)).toBe(200);
    api.clock.advance(31);
    expect(await code(first.refreshToken)).toBe("token-reused");
    expect(await use(stolen.accessToken)).toBe(401);
    expect(await code(stolen.refreshToken)).toBe("token-reused");
  });

  test("a thief who only goes on refreshing is found out as well: a successor that was used itself has arrived", async () => {
    const first = await signIn("thief-quiet@example.com");
    const second = (await refresh(first.refreshToken)).body;
    await refresh(second.refreshToken);
    api.clock.advance(31);
    expect(await code(first.refreshToken)).toBe("token-reused");
  });

  test("an old token after an answer that even an expired access token proves to have arrived is theft", async () => {
    const first = await signIn("asleep@example.com");
    const second = (await refresh(first.refreshToken)).body;
    api.clock.advance(3600);
    expect(await use(second.accessToken)).toBe(401);
    expect(await code(first.refreshToken)).toBe("token-reused");
  });

  test("a lost answer that is asked for after the successor's own idle end is over, and no theft", async () => {
    const { refreshToken } = await signIn("forgotten@example.com");
    await refresh(refreshToken);
    api.clock.advance(15 * 24 * 3600);
    expect(await code(refreshToken)).toBe("session-expired");
  });
});

const given = process.env.DATABASE_URL;
const postgres = given ? null : await startThrowAwayPostgres().catch((error: Error) => error);
const missing = postgres instanceof Error ? postgres.message : null;

describe.skipIf(missing !== null)(
  `two server processes on one PostgreSQL${missing ? ` (left out: ${missing})` : ""}`,
  () => {
    const running: ChildProcess[] = [];
    afterAll(async () => {
      for (const child of running) {
        const ended = new Promise((resolve) => child.once("close", resolve));
        child.kill("SIGKILL");
        await ended;
      }
      if (postgres && !(postgres instanceof Error)) await postgres.stop();
    });

    async function startProcess(env: Record<string, string>): Promise<string> {
      const port = await findFreePort();
      const url = `http://localhost:${port}`;
      await spawnApi({ NODE_ENV: "development", PORT: String(port), PUBLIC_URL: url, ...env }, (child) =>
        running.push(child),
      );
      return url;
    }

    test("two panes that renew the same token at two processes, round after round, are never signed out", async () => {
      const issuer = await startTestIssuer();
      issuer.user = { sub: "panes", name: "Two Panes" };
      const folder = await mkdtemp(join(tmpdir(), "autohire-two-panes-"));
      const { url: issuerUrl, clientId, clientSecret } = issuer.settings();
      const env = {
        DATABASE_URL: given ?? (postgres as { databaseUrl: string }).databaseUrl,
        DATA_DIR: folder,
        OIDC_ISSUER: issuerUrl,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret!,
        RATE_LIMIT_SIGN_INS: "0",
        LOG_LEVEL: "error",
      };
      const one = await startProcess(env);
      const two = await startProcess(env);

      const { verifier, challenge } = makePkcePair();
      const browser = new Browser(one);
      const { address } = await browser.follow(`/auth/start?challenge=${challenge}`, /\/auth\/callback/);
      await browser.request(address);
      const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
      const { code } = (await handOff.json()) as { code: string };
      // Even the hand-off is traded at the other process.
      const signedIn = await callEndpoint(two, "createToken", {
        body: { grant: "hand-off", code, verifier },
      });
      let { refreshToken } = signedIn.body;

      for (let round = 0; round < 25; round += 1) {
        const answers = await Promise.all([
          refreshAt(one, refreshToken),
          refreshAt(two, refreshToken),
          refreshAt(one, refreshToken),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
        const successors = new Set(answers.map(({ body }) => body.refreshToken));
        expect(successors.size).toBe(1);
        for (const [index, { body }] of answers.entries()) {
          const there = index === 0 ? two : one;
          const me = await callEndpoint(there, "getCandidate", { token: body.accessToken });
          expect(me.status).toBe(200);
        }
        refreshToken = [...successors][0]!;
      }
      await issuer.close();
      await rm(folder, { recursive: true, force: true });
    }, 120_000);
  },
);
