import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../../../addin/client/client.ts";
import type { Connection } from "../../../addin/client/connection.ts";
import { createSession, type Session, type WithLock } from "../../../addin/client/session.ts";
import { memoryStorage, problem, type SmallServer, sendJson, startSmallServer } from "./small-server.ts";

const candidate = { id: "0b0b4b1e-0000-4000-8000-000000000000", email: "maya@example.com", name: "Maya" };
const tokens = (access: string, refresh: string) => ({
  accessToken: access,
  refreshToken: refresh,
  expiresIn: 900,
  candidate,
});
const online: Connection = {
  state: () => "online",
  subscribe: () => () => undefined,
  reportLoss: () => undefined,
  reportAnswer: () => undefined,
  tryNow: () => undefined,
};

/** One lock for all panes of a test, as Web Locks are for all panes of a browser. */
function sharedLock(): WithLock {
  let queue: Promise<unknown> = Promise.resolve();
  return (_, work) => {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  };
}

let server: SmallServer;
/** Refresh tokens the server takes, each once; using one again ends the session for all. */
let valid: string;
let family: "alive" | "revoked";
let issued: number;
let accepted: Set<string>;

beforeEach(async () => {
  valid = "r0";
  family = "alive";
  issued = 0;
  accepted = new Set();
  server = await startSmallServer((request, body, response) => {
    if (request.url === "/auth/tokens") {
      const { refreshToken } = JSON.parse(body) as { refreshToken: string };
      if (family === "revoked" || refreshToken !== valid) {
        family = "revoked";
        return sendJson(response, 401, problem("token-reused", 401));
      }
      issued += 1;
      valid = `r${issued}`;
      accepted = new Set([`a${issued}`]);
      return sendJson(response, 200, tokens(`a${issued}`, valid));
    }
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (!accepted.has(token)) return sendJson(response, 401, problem("not-signed-in", 401));
    return sendJson(response, 200, { ...candidate, scopes: [] });
  });
});
afterEach(() => server.close());

function openPane(storage: ReturnType<typeof memoryStorage>, withLock: WithLock) {
  const wire = { baseUrl: server.baseUrl, fetch };
  const session: Session = createSession({ ...wire, storage, keyPrefix: "p.", withLock, now: () => 0 });
  return { session, client: createClient({ ...wire, session, connection: online }) };
}

describe("the session", () => {
  test("an access token that the server refuses is renewed once and the call goes through", async () => {
    const { session, client } = openPane(memoryStorage(), sharedLock());
    session.begin(tokens("stale", "r0"));
    await expect(client.call("getCandidate", {})).resolves.toMatchObject({ name: "Maya" });
    expect(server.seen).toEqual(["GET /me", "POST /auth/tokens", "GET /me"]);
  });

  test("many calls that meet an ended token share one renewal", async () => {
    const { session, client } = openPane(memoryStorage(), sharedLock());
    session.begin(tokens("stale", "r0"));
    await Promise.all(Array.from({ length: 8 }, () => client.call("getCandidate", {})));
    expect(server.seen.filter((line) => line === "POST /auth/tokens")).toHaveLength(1);
  });

  test("two panes that renew at the same moment never present the same token twice", async () => {
    const storage = memoryStorage();
    const lock = sharedLock();
    storage.setItem("p.autohire.refresh", "r0");
    const panes = [openPane(storage, lock), openPane(storage, lock), openPane(storage, lock)];
    await Promise.all(panes.map(({ session }) => session.accessToken()));
    expect(family).toBe("alive");
    expect(issued).toBe(3);
    expect(panes.map(({ session }) => session.state().kind)).toEqual(["signed-in", "signed-in", "signed-in"]);
  });

  test("a session ended by the server is told as expired, and the call fails with its code", async () => {
    const { session, client } = openPane(memoryStorage(), sharedLock());
    session.begin(tokens("stale", "unknown"));
    await expect(client.call("getCandidate", {})).rejects.toMatchObject({ code: "not-signed-in" });
    expect(session.state()).toEqual({ kind: "expired" });
  });

  test("a server that is away does not end the session", async () => {
    const { session, client } = openPane(memoryStorage(), sharedLock());
    session.begin(tokens("stale", "r0"));
    server.answer = (request) => request.socket.destroy();
    await expect(client.call("getCandidate", {})).rejects.toMatchObject({ name: "ConnectionLost" });
    expect(session.state().kind).toBe("signed-in");
  });

  test("a pane that was refused takes the token that another one has put there meanwhile, and nobody is signed out", async () => {
    const storage = memoryStorage();
    const { session } = openPane(storage, sharedLock());
    storage.setItem("p.autohire.refresh", "old");
    const { session: pane } = openPane(storage, (_, work) => work());
    const usual = server.answer;
    server.answer = (request, body, response) => {
      // While this pane's call is on its way, another pane's answer arrives and is stored.
      storage.setItem("p.autohire.refresh", "r0");
      family = "alive";
      if (body.includes('"old"')) return sendJson(response, 401, problem("token-reused", 401));
      return usual(request, body, response);
    };
    expect(await pane.accessToken()).toBe("a1");
    expect(pane.state().kind).toBe("signed-in");
    expect(storage.getItem("p.autohire.refresh")).toBe("r1");
    expect(session.state().kind).toBe("signed-out");
  });

  test("signing out tells where one can sign out as well", async () => {
    const { session } = openPane(memoryStorage(), sharedLock());
    session.begin(tokens("a0", "r0"));
    const provider = { name: "Example", ticket: "aho_1" };
    server.answer = (_, __, response) => sendJson(response, 200, { provider });
    await session.signOut();
    expect(session.state()).toEqual({ kind: "signed-out", provider });
  });

  test("signing out forgets the token and tells the server", async () => {
    const storage = memoryStorage();
    const { session } = openPane(storage, sharedLock());
    session.begin(tokens("a0", "r0"));
    server.answer = (_, __, response) => sendJson(response, 200, { provider: null });
    await session.signOut();
    expect(storage.getItem("p.autohire.refresh")).toBeNull();
    expect(session.state()).toEqual({ kind: "signed-out" });
    expect(server.seen).toEqual(["POST /auth/sign-out"]);
  });
});
