import { afterAll, beforeAll, expect, test } from "vitest";
import { describeError } from "../../../api/describe-error.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { Browser, makePkcePair } from "../../support/sign-in-flow.ts";
import { makeResumeFile } from "../resumes/resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test("the log of a whole sign-in and of calls with words in them holds no token, code, cookie, name, e-mail or text", async () => {
  const { verifier, challenge } = makePkcePair();
  const browser = new Browser(api.url);
  const callback = await browser.walkToCallback(challenge, "zelda.quixote@example.com");
  await browser.request(callback);
  const handOff = (await (await browser.request("/api/v1/auth/hand-offs", { method: "POST" })).json()) as {
    code: string;
    shortCode: string;
  };
  const tokens = (
    await api.call("createToken", { body: { grant: "hand-off", code: handOff.code, verifier } })
  ).body;
  const token = tokens.accessToken;
  const made = await api.call("createApiKey", { token, body: { name: "Zanzibar", scopes: ["jobs"] } });
  await api.call("createJob", { token, body: { text: "Xylophonist wanted.\nRequirements:\n- xylophone" } });
  await api.call("createJob", { token, body: { text: 5 as unknown as string } });
  await fetch(`${api.url}/api/v1/jobs?search=Xylophonist`, { headers: { Authorization: `Bearer ${token}` } });
  await api.call("createResume", {
    token,
    query: { title: "Quixote" },
    file: new TextEncoder().encode("Xylophonist"),
  });
  const file = await makeResumeFile([
    "Zelda Quixote",
    "Experience",
    "Xylophonist, Zanzibar Hall, 2019 – 2022",
  ]);
  const imported = await api.call("createResume", { token, file });
  expect(imported.status).toBe(201);
  const { id: versionId, resumeId } = imported.body.version;
  const { url } = (await api.call("createVersionLink", { token, params: { resumeId, versionId }, body: {} }))
    .body;
  const linkToken = url.split("/").at(-1)!;
  // In a mistyped address, too: it opens the file as well.
  const addresses = [
    url,
    `${url}/`,
    url.replace("/api/v1/files", "/API/v1/files"),
    `${api.url}//x/${linkToken}`,
  ];
  const answers = await Promise.all(addresses.map((address) => fetch(address)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  await api.call("createToken", { body: { grant: "refresh", refreshToken: tokens.refreshToken } });

  const log = api.logs.join("\n");
  expect(log).toContain("/api/v1/jobs");
  expect(log).toContain("/api/v1/files/…");
  for (const part of linkToken.split(".")) if (part !== "") expect(log).not.toContain(part);
  const secrets = [
    ...["xylophon", "zelda", "quixote", "zanzibar", "example.com"],
    ...[
      verifier,
      challenge,
      handOff.code,
      handOff.shortCode,
      linkToken,
      token,
      tokens.refreshToken,
      made.body.key,
    ],
    ...browser.cookies.values(),
    ...new URL(callback).searchParams.values(),
  ].filter((secret) => secret.length > 4 && !secret.startsWith("http"));
  expect(secrets.length).toBeGreaterThan(13);
  for (const secret of secrets) expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(log).not.toMatch(/\n\s+at |"stack"/);
});

test("an error is described by class, code and our own place, not by its words", () => {
  const cause = Object.assign(new Error("invalid input: my résumé"), { code: "22P02" });
  const described = describeError(new TypeError("Ada Lovelace", { cause }));
  expect(described).toMatchObject({ name: "TypeError", cause: { name: "Error", code: "22P02" } });
  expect(described.at).toMatch(/^test\/api\/http\/log\.test\.ts:\d+$/);
  expect(JSON.stringify(described)).not.toMatch(/Ada|résumé/);
});
