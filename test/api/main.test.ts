import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { Agent, fetch as fetchWith } from "undici";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { prepareCertificate } from "../../api/cli/certificate.ts";
import { fetchApiKey } from "../../api/cli/token.ts";
import { openEmbeddedDatabase } from "../../api/db/open-database.ts";
import { readEnvironment } from "../../api/env.ts";
import { type RunningServer, type StartOptions, startServer } from "../../api/main.ts";
import { callEndpoint } from "../support/api.ts";
import { loadDatabaseImage } from "../support/database-image.ts";
import { findFreePort } from "../support/listen.ts";

/** A data folder as a first start leaves it: copied for each test, because making one takes seconds. */
let started: string;
let folder: string;
const running: RunningServer[] = [];
beforeAll(async () => {
  started = await mkdtemp(join(tmpdir(), "autohire-started-"));
  const database = await openEmbeddedDatabase(started, await loadDatabaseImage());
  await database.close();
});
afterAll(() => rm(started, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-main-"));
  await cp(started, join(folder, "data"), { recursive: true });
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(
  variables: Record<string, string> = {},
  options: Partial<StartOptions> = {},
): Promise<RunningServer & { said: string[] }> {
  const port = variables.PORT ?? String(await findFreePort());
  const said: string[] = [];
  const server = await startServer({
    env: readEnvironment({
      DATA_DIR: join(folder, "data"),
      PORT: port,
      PUBLIC_URL: `http://localhost:${port}`,
      ...variables,
    }),
    tls: null,
    staticFolder: null,
    log: pino({ level: "silent" }),
    say: (line) => void said.push(line),
    handleSignals: false,
    ...options,
  });
  running.push(server);
  return { ...server, said };
}

const refusalOf = (starting: Promise<unknown>) =>
  starting.then(
    () => "it started",
    (error: Error) => `${error.name}: ${error.message}`,
  );

test("it says what to do next in three lines", async () => {
  const { said, url } = await start();
  expect(said).toHaveLength(3);
  expect(said[0]).toContain(`open ${url}/`);
  expect(said[1]).toContain(`${url}/docs`);
  expect(said[2]).toContain(join(folder, "data"));
});

test("over TLS it answers on both loopback addresses, and signs in through its own certificate", async () => {
  const { certificate } = await prepareCertificate(Date.now(), join(folder, "certificate"));
  const port = await findFreePort();
  await start({ PORT: String(port), PUBLIC_URL: `https://localhost:${port}` }, { tls: certificate });
  const agent = new Agent({ connect: { ca: certificate.ca } });
  const ask = (url: string) => fetchWith(url, { dispatcher: agent, redirect: "manual" });
  expect((await ask(`https://127.0.0.1:${port}/api/v1/ready`)).status).toBe(200);
  expect((await ask(`https://localhost:${port}/api/v1/ready`)).status).toBe(200);
  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  const begun = await ask(`https://localhost:${port}/auth/start?challenge=${challenge}`);
  expect(begun.headers.get("location")).toContain(`https://localhost:${port}/dev-issuer/auth?`);
  await agent.close();
}, 60_000);

test("a second one on the same data folder is refused with a sentence; after the first has ended it starts", async () => {
  const first = await start();
  expect(await refusalOf(start())).toMatch(
    /^StartRefused: The data folder .* is in use by another AutoHire \(process \d+\)\. Stop that one, or set DATA_DIR/,
  );
  await first.close();
  await start();
});

test("a busy port is refused with a sentence, and nothing stays locked", async () => {
  const first = await start();
  const { port } = new URL(first.url);
  const other = { PORT: port, DATA_DIR: join(folder, "other") };
  await cp(started, other.DATA_DIR, { recursive: true });
  expect(await refusalOf(start(other))).toBe(
    `StartRefused: Port ${port} is taken by another program. Stop it, or set PORT to a free one.`,
  );
  await start({ DATA_DIR: join(folder, "other") });
});

test("a database that does not answer is named without its password", async () => {
  const port = await findFreePort();
  const refusal = await refusalOf(
    start({ DATABASE_URL: `postgresql://me:secret@127.0.0.1:${port}/autohire` }),
  );
  expect(refusal).toBe("StartRefused: The database named by DATABASE_URL does not answer.");
});

test("an S3 server that does not answer stops the start with a sentence", async () => {
  const endpoint = `http://127.0.0.1:${await findFreePort()}`;
  const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" };
  const refusal = await refusalOf(start({ S3_BUCKET: "files", S3_ENDPOINT: endpoint, ...keys }));
  expect(refusal).toBe("StartRefused: The S3 server named by S3_ENDPOINT does not answer.");
});

test("`token` gives a key with every scope; the same e-mail is the same candidate, also after a restart on another port", async () => {
  const first = await start();
  const key = await fetchApiKey(first.url, "ada@example.com");
  const before = await callEndpoint(first.url, "getCandidate", { token: key });
  expect(before.body.scopes).toEqual(["profile", "resumes", "jobs", "tailoring", "account"]);
  await first.close();

  const second = await start();
  expect(second.url).not.toBe(first.url);
  const again = await callEndpoint(second.url, "getCandidate", { token: key });
  expect(again.body).toEqual(before.body);
  const fresh = await fetchApiKey(second.url, "Ada@example.com");
  expect(fresh).not.toBe(key);
  const me = await callEndpoint(second.url, "getCandidate", { token: fresh });
  expect(me.body.id).toBe(before.body.id);
  const other = await fetchApiKey(second.url, "bob@example.com");
  expect((await callEndpoint(second.url, "getCandidate", { token: other })).body.id).not.toBe(before.body.id);
}, 60_000);

test("`token` says in one sentence when nothing answers or the e-mail is none", async () => {
  const { url } = await start();
  expect(await refusalOf(fetchApiKey(url, "nonsense"))).toMatch(
    /does not take "nonsense" as an e-mail address/,
  );
  expect(await refusalOf(fetchApiKey("localhost", "a@b.example"))).toMatch(/is no address of a server/);
});

test("the description is readable, from our own origin only and without inline script", async () => {
  const { url } = await start();
  const page = await fetch(`${url}/docs`);
  const html = await page.text();
  expect(html).not.toMatch(/<script>|https?:\/\/(?!localhost)/);
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    expect((await fetch(`${url}${path}`)).status, path).toBe(200);
  }
  const problems = await (await fetch(`${url}/docs/problems`)).text();
  expect(problems).toContain('id="profile-changed-meanwhile"');
});

test.skipIf(process.platform === "win32")(
  "one Ctrl-C, which npm passes on a second time, ends it in order",
  async () => {
    const serve = join(import.meta.dirname, "../support/serve-api.ts");
    const port = String(await findFreePort());
    const child = spawn(process.execPath, [serve], {
      env: {
        ...process.env,
        NODE_ENV: "development",
        DATABASE_URL: "",
        DATA_DIR: join(folder, "data"),
        PORT: port,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", (status, signal) => resolve(status ?? signal)));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    await start();
  },
);

test.skipIf(!process.env.DATABASE_URL)(
  "production serves neither the playground nor office.js nor a provider of its own",
  async () => {
    const { url, said } = await start({
      NODE_ENV: "production",
      PUBLIC_URL: "https://autohire.example.com",
      DATABASE_URL: process.env.DATABASE_URL!,
      OIDC_ISSUER: "https://login.example.com",
      OIDC_CLIENT_ID: "autohire",
      HOST: "127.0.0.1",
    });
    expect(url).toBe("https://autohire.example.com");
    expect(said).toHaveLength(1);
    const port = /port (\d+)/.exec(said[0]!)![1];
    for (const path of [
      "/playground.html",
      "/office-js/office.js",
      "/dev-issuer/.well-known/openid-configuration",
    ]) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(404);
    }
    const ready = await fetch(`http://127.0.0.1:${port}/api/v1/ready`);
    expect(ready.status).toBe(200);
    expect(ready.headers.get("strict-transport-security")).toMatch(/max-age/);
  },
);
