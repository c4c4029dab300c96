/** What is for one's own machine alone does not start, and is not served, where NODE_ENV is production: by real processes. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { callEndpoint } from "../../support/api.ts";
import { findFreePort } from "../../support/listen.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";
import { startTestIssuer } from "../../support/test-issuer.ts";
import { startThrowAwayPostgres } from "../../support/throw-away-postgres.ts";

const root = join(import.meta.dirname, "../../..");
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) {
    const ended = new Promise((resolve) => child.once("close", resolve));
    if (child.exitCode === null && child.kill("SIGKILL")) await ended;
  }
});

/** Runs until it ends or says that it is ready. */
function run(
  words: string[],
  env: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  const { OIDC_ISSUER: _issuer, OIDC_ISSUERS: _issuers, ...own } = process.env;
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...own, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  return new Promise((resolve) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes("ready\n")) resolve({ status: null, output });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", (status) => resolve({ status, output }));
  });
}

const setUp = { PUBLIC_URL: "https://autohire.example.com", DATABASE_URL: "postgresql://127.0.0.1:1/none" };

describe("without an issuer", () => {
  test("`npm start`'s own command ends with a sentence and no embedded provider", async () => {
    const { status, output } = await run(["api/cli/autohire.mjs", "start"], setUp);
    expect(status).toBe(1);
    expect(output).toContain("NODE_ENV=production needs OIDC_ISSUER with OIDC_CLIENT_ID, or OIDC_ISSUERS.");
    expect(output).not.toContain("    at ");
  });

  test("nor does it start when only a part of an issuer is there, or one that could be overheard", async () => {
    const half = await run(["api/cli/autohire.mjs", "start"], {
      ...setUp,
      OIDC_ISSUER: "https://login.example.com",
    });
    expect([half.status, half.output]).toEqual([1, expect.stringContaining("needs OIDC_CLIENT_ID")]);
    const plain = await run(["api/cli/autohire.mjs", "start"], {
      ...setUp,
      OIDC_ISSUER: "http://login.example.com",
      OIDC_CLIENT_ID: "autohire",
    });
    expect([plain.status, plain.output]).toEqual([1, expect.stringContaining("must begin with https://")]);
  });

  test("whoever asks for the embedded provider all the same is refused, whatever the settings say", async () => {
    const ask = (production: boolean) =>
      `import("./api/auth/development-provider.ts").then(({ createDevelopmentProvider }) =>
        createDevelopmentProvider({ publicUrl: "http://localhost:3000", production: ${production} }))
        .then(() => console.log("it started"), (error) => console.log(error.name + ": " + error.message))`;
    for (const [NODE_ENV, production] of [
      ["production", false],
      ["development", true],
    ] as const) {
      const { output } = await run(["-e", ask(production)], { NODE_ENV });
      expect(output).toContain("StartRefused: The embedded sign-in believes any e-mail");
      expect(output).not.toContain("it started");
    }
  });
});

const given = process.env.DATABASE_URL;
const postgres = given ? null : await startThrowAwayPostgres().catch((error: Error) => error);
const missing = postgres instanceof Error ? postgres.message : null;

describe.skipIf(missing !== null)(`with an issuer${missing ? ` (left out: ${missing})` : ""}`, () => {
  afterAll(async () => {
    if (postgres && !(postgres instanceof Error)) await postgres.stop();
  });

  test("it signs in by that one, and has no embedded provider, no playground, no office.js of its own, no sample jobs", async () => {
    const issuer = await startTestIssuer();
    issuer.user = { sub: "admin@example.com", email: "admin@example.com", name: "No Admin" };
    const folder = await mkdtemp(join(tmpdir(), "autohire-production-"));
    await writeFile(join(folder, "playground.html"), "<p>playground");
    await writeFile(join(folder, "taskpane.html"), "<p>pane");
    const port = await findFreePort();
    const { url: issuerUrl, clientId, clientSecret } = issuer.settings();
    const { output } = await run([join(root, "test/support/serve-production.ts")], {
      PUBLIC_URL: "https://autohire.example.com",
      DATABASE_URL: given ?? (postgres as { databaseUrl: string }).databaseUrl,
      DATA_DIR: join(folder, "data"),
      STATIC_FOLDER: folder,
      PORT: String(port),
      HOST: "127.0.0.1",
      OIDC_ISSUER: issuerUrl,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret!,
      LOG_LEVEL: "error",
    });
    expect(output).toBe("ready\n");
    const url = `http://127.0.0.1:${port}`;
    const status = async (path: string) => (await fetch(`${url}${path}`, { redirect: "manual" })).status;
    expect(await status("/taskpane.html")).toBe(200);
    for (const path of [
      "/dev-issuer/.well-known/openid-configuration",
      "/dev-issuer/auth",
      "/dev-issuer/sign-in/abc",
      "/playground.html",
      "/preview-frame.html",
      "/office-js/office.js",
    ]) {
      expect.soft(await status(path), path).toBe(404);
    }
    expect((await fetch(`${url}/`, { redirect: "manual" })).headers.get("location")).toBe("/docs");
    const { items } = (await callEndpoint(url, "listIssuers", {})).body;
    expect(items.map(({ id }) => id)).toEqual(["default"]);

    const { verifier, challenge } = makePkcePair();
    const browser = new Browser(url);
    const { address } = await browser.follow(`/auth/start?challenge=${challenge}`, /\/auth\/callback/);
    // The proxy's part: the public address leads to this process.
    expect(address).toMatch(/^https:\/\/autohire\.example\.com\/auth\/callback\?/);
    const arrived = await browser.request(address.replace("https://autohire.example.com", url));
    expect(arrived.headers.get("location")).toBe("/callback.html");
    const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
    const { code } = (await handOff.json()) as { code: string };
    const { body } = await callEndpoint(url, "createToken", { body: { grant: "hand-off", code, verifier } });
    const token = body.accessToken;
    expect((await callEndpoint(url, "listJobs", { token })).body.items).toEqual([]);
    // The embedded provider's shortcut to an administrator counts for that one alone.
    expect((await callEndpoint(url, "getCandidate", { token })).body.role).toBe("candidate");
    await issuer.close();
    await rm(folder, { recursive: true, force: true });
  });
});
