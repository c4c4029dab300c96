import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { withheld } from "../../../api/account/own-tables.ts";
import { openDocx, readText } from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { fillAccount } from "../../support/fill-account.ts";
import { readTables } from "../../support/read-tables.ts";

let api: TestApi;
let ada: Awaited<ReturnType<typeof fillAccount>>;
let zip: JSZip;
beforeAll(async () => {
  api = await startTestApi();
  ada = await fillAccount(api, "Zwetschgenmus");
  await fillAccount(api, "Quittengelee");
  // More rows than are read at once.
  for (let n = 0; n < 120; n += 1)
    await api.world.db.auditEvent.create({
      data: {
        id: api.world.newId(),
        candidateId: ada.candidateId,
        kind: "exported",
        detail: {},
        createdAt: api.world.now(),
      },
    });
  // The samples' letter has no words, and their version names a file that is no document.
  const { candidateId, letter, resume } = ada;
  await api.world.db.artifact.deleteMany({ where: { candidateId, id: { not: letter.id } } });
  await api.world.db.resume.deleteMany({ where: { candidateId, id: { not: resume.id } } });
  const answer = await api.call("exportAccount", { token: ada.token });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("content-disposition")).toMatch(
    /attachment; filename="AutoHire \d{4}-\d\d-\d\d\.zip"/,
  );
  zip = await JSZip.loadAsync(answer.bytes!, { checkCRC32: true });
}, 120_000);
afterAll(() => api.close());

const read = async (name: string) => JSON.parse(await zip.file(name)!.async("string")) as unknown;

describe("the export", () => {
  it("holds every row of every table that is the candidate's, and nobody else's", async () => {
    for (const [table, rows] of await readTables(api)) {
      const own = rows.filter((row) => row.includes(ada.candidateId));
      const name = table.replace("public.", "");
      if (!table.startsWith("public.") || own.length === 0) continue;
      const file = name === "audit_event" ? "audit-trail.json" : `data/${name}.json`;
      const given = (await read(file)) as Record<string, unknown>[];
      // The export's own line in the trail is written when it begins.
      expect.soft(given.length, file).toBe(own.length);
      const columns = Object.keys(JSON.parse(own[0]!) as object).filter(
        (column) => !withheld.has(`${name}.${column}`),
      );
      expect.soft(Object.keys(given[0]!).length, file).toBe(columns.length);
    }
    for (const file of Object.values(zip.files)) {
      const text = await file.async("string");
      expect.soft(text, file.name).not.toContain("Quittengelee");
    }
  });

  it("gives out nothing that signs in, not even hashed, and no sealed key", async () => {
    const secrets: string[] = [];
    for (const [table, rows] of await readTables(api))
      for (const row of rows)
        for (const [column, value] of Object.entries(JSON.parse(row) as object))
          if (
            /hash|salt|sealed|cookie|id_token|unproven|provider_sid/.test(column) &&
            !/text_hash|request_hash/.test(column) &&
            value
          )
            secrets.push(table, String(value));
    expect(secrets.length).toBeGreaterThan(20);
    const all = (await Promise.all(Object.values(zip.files).map((file) => file.async("string")))).join("\n");
    for (const secret of secrets.filter((text) => !text.startsWith("public.") && !text.startsWith("pgboss.")))
      if (secret.length > 5) expect(all).not.toContain(secret);
    expect(all).not.toContain(ada.key);
  });

  it("holds the profile as JSON Resume 1.0, valid against the schema", async () => {
    const path = new URL("../../fixtures/json-resume/schema.json", import.meta.url);
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(path, "utf8")) as never);
    expect(schema.safeParse({ work: [{ startDate: "March" }] }).success).toBe(false);
    const resume = (await read("json-resume.json")) as { basics: { name: string }; work: object[] };
    expect(schema.safeParse(resume).error?.issues).toBeUndefined();
    expect(resume.basics.name).toBe("Zwetschgenmus Santos");
    expect(resume.work).toHaveLength(1);
  });

  it("holds every version byte for byte, under a name that any file system takes, and every letter", async () => {
    const names = Object.keys(zip.files);
    const version = names.find((name) => name.includes(ada.resume.id.slice(0, 8)))!;
    expect(version).toBe(`versions/Zwetschgenmus a b (${ada.resume.id.slice(0, 8)})/version 1.docx`);
    expect(await zip.file(version)!.async("uint8array")).toEqual(ada.file);
    const versions = await api.world.db.version.count({ where: { candidateId: ada.candidateId } });
    expect(names.filter((name) => name.startsWith("versions/") && name.endsWith(".docx"))).toHaveLength(
      versions,
    );
    const letters = names.filter((name) => name.startsWith("letters/") && name.endsWith(".docx"));
    expect(letters).toHaveLength(1);
    const opened = await openDocx(await zip.file(letters[0]!)!.async("uint8array"));
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(JSON.stringify(readText(opened.value))).toContain("Zwetschgenmus");
  });
});
