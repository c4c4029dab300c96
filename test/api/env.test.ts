import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    issuers: [],
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
      "NODE_ENV=production needs OIDC_ISSUER with OIDC_CLIENT_ID, or OIDC_ISSUERS.",
    ].join("\n"),
  );
  expect(readEnvironment(production)).toMatchObject({
    production: true,
    trustedProxies: 1,
    logLevel: "info",
  });
});

test("files lie in the folder, or in a bucket: by its host's name at Amazon's, in the path elsewhere", () => {
  expect(readEnvironment({}).s3).toBeNull();
  expect(readEnvironment({ S3_BUCKET: "files", S3_REGION: "eu-central-1" }).s3).toEqual({
    bucket: "files",
    region: "eu-central-1",
    endpoint: null,
    pathStyle: false,
    keys: null,
  });
  const own = { S3_BUCKET: "files", S3_ENDPOINT: "http://localhost:9000" };
  expect(
    readEnvironment({ ...own, S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" }).s3,
  ).toMatchObject({ region: "us-east-1", pathStyle: true, keys: { accessKeyId: "key" } });
  expect(readEnvironment({ ...own, S3_PATH_STYLE: "false" }).s3?.pathStyle).toBe(false);
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
  [{ S3_BUCKET: "Files" }, "S3_BUCKET must be a bucket's name"],
  [{ S3_BUCKET: "files" }, "S3_BUCKET needs S3_REGION beside it"],
  [{ S3_ENDPOINT: "http://localhost:9000" }, "S3_ENDPOINT needs S3_BUCKET beside it"],
  [{ S3_BUCKET: "files", S3_ENDPOINT: "http://me@localhost:9000" }, "S3_ENDPOINT must hold no user name"],
  [
    { S3_BUCKET: "files", S3_REGION: "eu-1", S3_PATH_STYLE: "yes" },
    'S3_PATH_STYLE must be "true" or "false".',
  ],
  [{ S3_BUCKET: "files", S3_REGION: "eu-1", S3_ACCESS_KEY_ID: "key" }, "set both or neither"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must begin with postgresql://."],
  [{ RATE_LIMIT_WRITES: "-1" }, "RATE_LIMIT_WRITES must be a whole number"],
  [{ OIDC_ISSUER: "https://login.example.com" }, "OIDC_ISSUER needs OIDC_CLIENT_ID beside it."],
  [{ PUBLIC_URL: "https://localhost/app" }, "PUBLIC_URL must be an origin"],
  [
    { ...production, PUBLIC_URL: "http://autohire.example.com" },
    "PUBLIC_URL must begin with https:// in production",
  ],
  [{ OPENAI_BASE_URL: "localhost:11434" }, "OPENAI_BASE_URL must be a URL"],
  [{ OPENAI_BASE_URL: "http://localhost:11434/v1" }, "OPENAI_BASE_URL needs OPENAI_MODEL beside it"],
  [
    { OPENAI_BASE_URL: "https://me:secret@models.example.com/v1", OPENAI_MODEL: "m" },
    "OPENAI_BASE_URL must hold no user name",
  ],
  [
    { ANTHROPIC_BASE_URL: "https://models.example.com/?key=secret" },
    "ANTHROPIC_BASE_URL must hold no user name",
  ],
  [{ OPENAI_API: "completions" }, 'OPENAI_API must be "responses" or "chat".'],
  [{ OPENAI_API_KEY: "sk-one two" }, "OPENAI_API_KEY must be one word without blanks"],
  [{ MODEL_CHAIN: "openai,gemini" }, 'MODEL_CHAIN must name "anthropic" and "openai"'],
  [{ MODEL_CHAIN: "openai,openai" }, 'MODEL_CHAIN must name "anthropic" and "openai", each at most once'],
  [{ MODEL_TIMEOUT_SECONDS: "0" }, "MODEL_TIMEOUT_SECONDS must be a whole number from 1 to 600."],
  [{ MODEL_BUDGET_RUN_USD: "-1" }, "MODEL_BUDGET_RUN_USD must be an amount in US dollars such as 0.50."],
  [{ MODEL_BUDGET_MONTH_USD: "ten" }, "MODEL_BUDGET_MONTH_USD must be an amount in US dollars such as 0.50."],
  [{ SECRETS_KEY: "c2hvcnQ=" }, "SECRETS_KEY must be 32 random bytes in base64"],
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

test("no sentence about a mistake repeats a key", () => {
  const key = "sk-secret value";
  try {
    readEnvironment({ OPENAI_API_KEY: key, ANTHROPIC_API_KEY: key, SECRETS_KEY: key });
    expect.unreachable();
  } catch (error) {
    expect(String(error)).not.toContain("secret value");
  }
});

test("without a key there is no engine, and the budgets are half a dollar a run and ten a month", () => {
  expect(readEnvironment({}).models).toEqual({
    engines: [],
    chain: ["anthropic", "openai"],
    ownKeyModels: { anthropic: "claude-sonnet-5-5", openai: "gpt-6.2-sol" },
    pricesFile: null,
    timeoutMs: 60_000,
    budgets: { runMicroUsd: 500_000, monthMicroUsd: 10_000_000 },
  });
  expect(readEnvironment({}).secretsKey).toBeNull();
});

test("the engines that have a key are asked in the order of MODEL_CHAIN", () => {
  const keys = { OPENAI_API_KEY: "sk-openai", ANTHROPIC_API_KEY: "sk-anthropic" };
  const names = (variables: Record<string, string>) =>
    readEnvironment(variables).models.engines.map((one) => `${one.engine} ${one.model} ${one.api}`);
  expect(names(keys)).toEqual(["anthropic claude-sonnet-5-5 chat", "openai gpt-6.2-sol responses"]);
  expect(names({ ...keys, MODEL_CHAIN: "openai, anthropic" })[0]).toBe("openai gpt-6.2-sol responses");
  expect(names({ ...keys, MODEL_CHAIN: "anthropic" })).toHaveLength(1);
  expect(names({ OPENAI_API_KEY: "sk-openai" })).toEqual(["openai gpt-6.2-sol responses"]);
});

test("a server of one's own needs no key, is spoken to by Chat Completions, and never gets a candidate's key", () => {
  const { models } = readEnvironment({ OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "qwen3" });
  expect(models.engines).toEqual([
    { engine: "openai", model: "qwen3", apiKey: null, baseUrl: "http://localhost:11434/v1", api: "chat" },
  ]);
  expect(models.ownKeyModels.openai).toBe("gpt-6.2-sol");
});

test("SECRETS_KEY is read as 32 bytes, with either base64 alphabet", () => {
  const bytes = Buffer.alloc(32, 0xfb);
  expect(readEnvironment({ SECRETS_KEY: bytes.toString("base64") }).secretsKey).toEqual(bytes);
  expect(readEnvironment({ SECRETS_KEY: bytes.toString("base64url") }).secretsKey).toEqual(bytes);
});

test("amounts are read to the millionth of a dollar", () => {
  const { budgets } = readEnvironment({ MODEL_BUDGET_RUN_USD: "0.07", MODEL_BUDGET_MONTH_USD: "0" }).models;
  expect(budgets).toEqual({ runMicroUsd: 70_000, monthMicroUsd: 0 });
});

test("issuers come one by variables, several by JSON or a file with it, or both; the single one first", async () => {
  const several = [
    { id: "work", name: "Work", issuer: "https://login.example.com/work", clientId: "a", clientSecret: "s" },
    {
      id: "home",
      name: "Home",
      issuer: "http://localhost:9000",
      clientId: "b",
      scope: "email groups",
      prompt: "select_account",
      adminClaim: "groups",
      adminValue: "admins",
    },
  ];
  const json = JSON.stringify(several);
  const read = readEnvironment({ OIDC_ISSUERS: json }).issuers;
  expect(read).toEqual([
    {
      id: "work",
      name: "Work",
      url: "https://login.example.com/work",
      clientId: "a",
      clientSecret: "s",
      scope: "openid email profile",
      prompt: null,
      admin: null,
    },
    {
      id: "home",
      name: "Home",
      url: "http://localhost:9000",
      clientId: "b",
      clientSecret: null,
      scope: "openid email groups",
      prompt: "select_account",
      admin: { claim: "groups", value: "admins" },
    },
  ]);
  const file = join(await mkdtemp(join(tmpdir(), "autohire-env-")), "issuers.json");
  await writeFile(file, json);
  expect(readEnvironment({ OIDC_ISSUERS: file }).issuers).toEqual(read);
  const both = readEnvironment({ ...production, OIDC_NAME: "Ours", OIDC_ISSUERS: json }).issuers;
  expect(both.map(({ id, name }) => [id, name])).toEqual([
    ["default", "Ours"],
    ["work", "Work"],
    ["home", "Home"],
  ]);
  const { OIDC_ISSUER: _issuer, OIDC_CLIENT_ID: _id, ...others } = production;
  expect(readEnvironment({ ...others, OIDC_ISSUERS: json }).issuers).toHaveLength(2);
  expect(readEnvironment({ HOST: "0.0.0.0", OIDC_ISSUERS: json }).issuers).toHaveLength(2);
});

test.each([
  ["/no/such/file.json", /must be a JSON array, or name a readable file/],
  ["[{", /is no valid JSON/],
  ["[]", /look at the list itself/],
  ['[{"id":"a","name":"A","issuer":"https://a.example"}]', /look at 0\.clientId/],
  ['[{"id":"A b","name":"A","issuer":"https://a.example","clientId":"c"}]', /look at 0\.id/],
  ['[{"id":"a","name":"A","issuer":"https://a.example","clientId":"c","secret":"s"}]', /nothing else/],
  ['[{"id":"a","name":"A","issuer":"http://a.example","clientId":"c"}]', /issuer of a must begin with https/],
  ['[{"id":"a","name":"A","issuer":"ldap://a","clientId":"c"}]', /issuer of a must be a URL/],
  ['[{"id":"a","name":"A","issuer":"https://a.example/?x=1","clientId":"c"}]', /no \?/],
  ['[{"id":"a","name":"A","issuer":"https://a.example","clientId":"c","adminClaim":"g"}]', /go together/],
  [
    '[{"id":"a","name":"A","issuer":"https://a.example","clientId":"c"},{"id":"a","name":"B","issuer":"https://a.example/","clientId":"d"}]',
    /same id twice: a\.[\s\S]*same issuer twice/,
  ],
])("issuers %s are refused with a sentence, and no secret in it", (OIDC_ISSUERS, sentence) => {
  expect(() => readEnvironment({ OIDC_ISSUERS })).toThrow(sentence);
  const withSecret = OIDC_ISSUERS.replaceAll('"clientId":"c"', '"clientId":"c","clientSecret":"sesame-open"');
  try {
    readEnvironment({ OIDC_ISSUERS: withSecret });
  } catch (error) {
    expect((error as Error).message).not.toContain("sesame-open");
  }
});
