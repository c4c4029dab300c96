import { expect, test } from "vitest";
import { readEnvironment } from "../../api/env.ts";

const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://autohire.example.com",
  DATABASE_URL: "postgresql://localhost/autohire",
  OIDC_ISSUER: "https://login.example.com",
  OIDC_CLIENT_ID: "autohire",
};

test("with nothing set it is development on port 3000 of this machine", () => {
  const env = readEnvironment({});
  expect(env).toMatchObject({
    production: false,
    port: 3000,
    host: null,
    databaseUrl: null,
    oidc: null,
    publicUrl: "https://localhost:3000",
    limits: { writes: 60, decisions: 600 },
    sessions: { accessTokenSeconds: 900 },
  });
  expect(env.dataFolder).toMatch(/\.data$/);
});

test("production needs an address, a database and an issuer, and says so in one sentence each", () => {
  expect(() => readEnvironment({ NODE_ENV: "production" })).toThrow(
    [
      "NODE_ENV=production needs PUBLIC_URL.",
      "NODE_ENV=production needs DATABASE_URL.",
      "NODE_ENV=production needs OIDC_ISSUER.",
      "NODE_ENV=production needs OIDC_CLIENT_ID.",
    ].join("\n"),
  );
  expect(readEnvironment(production)).toMatchObject({
    production: true,
    trustedProxies: 1,
    logLevel: "info",
  });
});

test("an empty variable counts as not set", () => {
  expect(() => readEnvironment({ ...production, DATABASE_URL: "" })).toThrow(
    "NODE_ENV=production needs DATABASE_URL.",
  );
  expect(readEnvironment({ PORT: "" }).port).toBe(3000);
});

test.each([
  [{ PORT: "http" }, "PORT must be a whole number from 0 to 65535."],
  [{ PORT: "70000" }, "PORT must be a whole number from 0 to 65535."],
  [{ NODE_ENV: "prod" }, 'NODE_ENV must be "production", "development" or "test".'],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must begin with postgresql://."],
  [{ RATE_LIMIT_WRITES: "-1" }, "RATE_LIMIT_WRITES must be a whole number"],
  [{ OIDC_ISSUER: "https://login.example.com" }, "OIDC_ISSUER needs OIDC_CLIENT_ID beside it."],
  [{ PUBLIC_URL: "https://localhost/app" }, "PUBLIC_URL must be an origin"],
  [
    { ...production, PUBLIC_URL: "http://autohire.example.com" },
    "PUBLIC_URL must begin with https:// in production",
  ],
])("%j is a mistake with a sentence", (variables, sentence) => {
  expect(() => readEnvironment(variables as Record<string, string>)).toThrow(sentence);
});

test("the embedded provider is refused on every address but loopback", () => {
  for (const HOST of ["0.0.0.0", "::", "192.168.1.7"]) {
    expect(() => readEnvironment({ HOST })).toThrow("needs an OIDC_ISSUER");
  }
  expect(() => readEnvironment({ PUBLIC_URL: "https://tunnel.example.com" })).toThrow("needs an OIDC_ISSUER");
  for (const HOST of ["127.0.0.1", "::1", "localhost"]) expect(readEnvironment({ HOST }).host).toBe(HOST);
  const issuer = { OIDC_ISSUER: "https://login.example.com", OIDC_CLIENT_ID: "autohire" };
  expect(readEnvironment({ HOST: "0.0.0.0", ...issuer }).host).toBe("0.0.0.0");
});

test("RATE_LIMIT_WRITES=0 is off", () => {
  expect(readEnvironment({ RATE_LIMIT_WRITES: "0" }).limits.writes).toBe(0);
});
