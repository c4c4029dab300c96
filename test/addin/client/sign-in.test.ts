import { afterEach, beforeEach, expect, test } from "vitest";
import { createSession } from "../../../addin/client/session.ts";
import { challengeOf, createSignIn, type DialogOutcome } from "../../../addin/client/sign-in.ts";
import { memoryStorage, problem, type SmallServer, sendJson, startSmallServer } from "./small-server.ts";

const candidate = { id: "0b0b4b1e-0000-4000-8000-000000000000", email: null, name: "Maya" };
let server: SmallServer;
let bodies: { verifier: string; [name: string]: string }[];
let authorization: (string | undefined)[];
let opened: string[];

beforeEach(async () => {
  bodies = [];
  authorization = [];
  opened = [];
  server = await startSmallServer((request, body, response) => {
    bodies.push(JSON.parse(body) as (typeof bodies)[number]);
    authorization.push(request.headers.authorization);
    if (request.url === "/identities") return sendJson(response, 201, { id: candidate.id });
    sendJson(response, 200, { accessToken: "a1", refreshToken: "r1", expiresIn: 900, candidate });
  });
});
afterEach(() => server.close());

function openPane(outcome: DialogOutcome) {
  const wire = { baseUrl: server.baseUrl, fetch };
  const session = createSession({
    ...wire,
    storage: memoryStorage(),
    keyPrefix: "",
    withLock: (_, work) => work(),
    now: () => 0,
  });
  const openDialog = async (url: string) => {
    opened.push(url);
    return outcome;
  };
  const signIn = createSignIn({ ...wire, session, dialogUrl: "https://localhost/dialog.html", openDialog });
  return { session, signIn };
}

const told: DialogOutcome = { kind: "message", message: '{"type":"hand-off","code":"ahh_1"}' };

test("a sign-in trades the code with the secret of which the dialog got the hash", async () => {
  const { session, signIn } = openPane(told);
  expect(await signIn.start()).toBe("signed-in");
  expect(bodies[0]).toMatchObject({ grant: "hand-off", code: "ahh_1" });
  expect(opened).toEqual([
    `https://localhost/dialog.html#challenge=${await challengeOf(bodies[0]!.verifier)}`,
  ]);
  expect(session.state()).toMatchObject({ kind: "signed-in", candidate });
});

test("linking says so in the dialog, goes to the account of this session, and leaves the session as it is", async () => {
  const { session, signIn } = openPane(told);
  session.begin({ accessToken: "mine", refreshToken: "r0", expiresIn: 900, candidate });
  expect(await signIn.start("link")).toBe("signed-in");
  expect(opened[0]).toMatch(/#challenge=[\w-]{43}&for=link$/);
  expect(server.seen).toEqual(["POST /identities"]);
  expect(authorization).toEqual(["Bearer mine"]);
  expect(await session.accessToken()).toBe("mine");
});

test("a typed code links as well, where the dialog could not be heard", async () => {
  const { session, signIn } = openPane({ kind: "unreachable" });
  session.begin({ accessToken: "mine", refreshToken: "r0", expiresIn: 900, candidate });
  expect(await signIn.start("link")).toBe("needs-short-code");
  expect(await signIn.enterShortCode("bcdf-ghjk")).toBe("signed-in");
  expect(bodies[0]).toMatchObject({ grant: "short-code", shortCode: "BCDFGHJK" });
  expect(server.seen).toEqual(["POST /identities"]);
});

test("a sign-in that leads to another account is told with its code", async () => {
  const { session, signIn } = openPane(told);
  session.begin({ accessToken: "mine", refreshToken: "r0", expiresIn: 900, candidate });
  server.answer = (_, __, response) => sendJson(response, 409, problem("identity-taken", 409));
  await expect(signIn.start("link")).rejects.toMatchObject({ code: "identity-taken" });
});

test("the provider's own sign-out is opened by our own page, with the ticket behind the hash", async () => {
  const { signIn } = openPane({ kind: "closed" });
  await signIn.signOutThere("aho_1");
  expect(opened).toEqual(["https://localhost/dialog.html#sign-out=aho_1"]);
});
