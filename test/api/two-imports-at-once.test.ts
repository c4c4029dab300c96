import { afterAll, expect, it } from "vitest";
import { openDocx, readText } from "../../shared/docx/index.ts";
import { callEndpoint } from "../support/api.ts";
import { type KillableServer, makeKillableServer } from "../support/killable-server.ts";
import { findFreePort } from "../support/listen.ts";
import { makeResumeFile, resumeLines } from "./resumes/resume-file.ts";

const servers: KillableServer[] = [];
afterAll(async () => {
  for (const server of servers.toReversed()) await server.remove();
});

/** The embedded database belongs to one process. */
it.skipIf(!process.env.DATABASE_URL)(
  "two imports that two processes take in at the same moment are both in the line, one behind the other",
  async () => {
    const one = await makeKillableServer();
    const other = await makeKillableServer();
    servers.push(one, other);
    await one.start();
    const port = await findFreePort();
    // One database and one folder; only where they listen sets the two processes apart.
    const url = `http://localhost:${port}`;
    await other.start({ ...one.env, PORT: String(port) });
    const token = await one.signIn("maria@example.org");
    const file = await makeResumeFile();
    const { body: first } = await callEndpoint(one.url, "createResume", { token, file });
    const params = { resumeId: first.resume.id };
    const readLatest = async () => {
      const { body } = await callEndpoint(one.url, "getResume", { token, params });
      const versionParams = { ...params, versionId: body.latest.id };
      const { bytes } = await callEndpoint(url, "getVersionDocx", { token, params: versionParams });
      const opened = await openDocx(bytes!);
      return { version: body.latest, text: opened.ok ? readText(opened.value) : "" };
    };

    let from = first.version.id;
    for (let round = 1; round <= 3; round++) {
      const change = (word: string, count: string) =>
        makeResumeFile(
          resumeLines.map((line) =>
            line
              .replace("40 wind farms", `${word === "farms" ? count : round + 39} wind farms`)
              .replace("12 stores", `${word === "stores" ? count : round + 11} stores`),
          ),
        );
      const files = [await change("farms", String(round + 40)), await change("stores", String(round + 12))];
      const query = { base: from };
      const answers = await Promise.all(
        [one.url, url].map((address, at) =>
          callEndpoint(address, "createVersion", { token, params, query, file: files[at]! }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      const outcomes = answers.map(({ body }) => body.outcome).sort();
      expect(outcomes).toEqual(["fast-forward", "merged"]);
      const quicker = answers.find(({ body }) => body.outcome === "fast-forward")!.body.version;
      const { version, text } = await readLatest();
      expect(version.parents[0]).toBe(quicker.id);
      expect(quicker.parents[0]).toBe(from);
      expect(text).toContain(`${round + 40} wind farms`);
      expect(text).toContain(`${round + 12} stores`);
      from = version.id;
    }
    const { body } = await callEndpoint(url, "listVersions", { token, params });
    expect(body.items.map(({ number }) => number)).toEqual([...body.items.keys()].map((at) => 10 - at));
  },
  240_000,
);
