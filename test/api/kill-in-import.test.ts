import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Version } from "../../shared/contract/schemas.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { startTestApi, type TestApi } from "../support/api.ts";
import { cleanUp, findBrokenVersions } from "../support/find-broken-versions.ts";
import { killImports } from "../support/kill-imports.ts";
import { makeResumeFile, resumeLines } from "./resumes/resume-file.ts";

/** `npm run trial:kills` does the same with two hundred imports. */
it("what was acknowledged before the server was killed is whole, and nothing is stored by halves", async () => {
  const report = await killImports({ imports: 8, kills: 3 }, randomFrom(11));
  expect(report.broken).toEqual([]);
  expect(report.kills).toBe(3);
  expect(report.versions).toBeGreaterThanOrEqual(9);
  expect(report.orphans.after).toBe(0);
}, 600_000);

describe("who looks at what is stored finds", () => {
  let api: TestApi;
  let versions: Version[];
  beforeAll(async () => {
    api = await startTestApi({ tasks: false });
    const token = await api.signInAs("maria@example.org");
    const { body } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: body.resume.id };
    const importFrom = async (base: string, from: string, to: string) => {
      const file = await makeResumeFile(resumeLines.map((line) => line.replace(from, to)));
      return (await api.call("createVersion", { token, params, query: { base }, file })).body;
    };
    const first = body.version.id;
    await importFrom(first, "40 wind farms", "41 wind farms");
    await importFrom(first, "12 stores", "13 stores");
    await importFrom(first, "40 wind farms", "44 wind farms");
    versions = (await api.call("listVersions", { token, params })).body.items.toReversed();
  });
  afterAll(() => api.close());

  const look = () => findBrokenVersions(api.world, versions);
  const write = (version: Version, data: object) =>
    api.world.db.version.update({ where: { id: version.id }, data });
  const pick = async (version: Version) => {
    const row = await api.world.db.version.findUniqueOrThrow({ where: { id: version.id } });
    const { blocks, model, sketch, parents, published, number, sha256, size } = row;
    return {
      blocks: blocks as object,
      model: model as object,
      sketch,
      parents,
      published,
      number,
      sha256,
      size,
    };
  };

  it("nothing, where nothing is amiss; and what is written by halves, in each of its parts", async () => {
    expect(await look()).toEqual([]);
    const [one, two, three, four] = versions as [Version, Version, Version, Version];
    const cases: [Version, object, string][] = [
      [two, { blocks: (await pick(one)).blocks }, "the blocks of version 2 differ"],
      [two, { model: (await pick(one)).model }, "the reading of version 2 differs"],
      [two, { sketch: [] }, "the sketch of version 2 differs"],
      [two, { size: 7 }, "the bytes of version 2 are not whole"],
      [two, { sha256: "0".repeat(64) }, "the bytes of version 2 are not whole"],
      [four, { parents: [api.world.newId()] }, "a parent of version 4 is not there"],
      [two, { published: false }, "version 4 does not follow the one before it"],
      [four, { published: false }, "version 4 stands beside the line, and nothing waits for it"],
      [one, { number: 9 }, "a number is missing"],
      [three, { number: 9 }, "version 3 was acknowledged as another one"],
    ];
    for (const [version, data, sentence] of cases) {
      const whole = await pick(version);
      await write(version, data);
      expect(await look(), sentence).toContain(sentence);
      await write(version, whole);
    }
    expect(await look()).toEqual([]);
  });

  it("conflicts that are missing, and versions that are gone", async () => {
    const merge = await api.world.db.merge.findFirstOrThrow({ include: { conflicts: true } });
    await api.world.db.mergeConflict.deleteMany({ where: { mergeId: merge.id } });
    expect(await look()).toEqual(["a merge waits for nothing"]);
    await api.world.db.merge.delete({ where: { id: merge.id } });
    expect(await look()).toEqual([
      expect.stringMatching(/^version \d stands beside the line, and nothing waits for it$/),
    ]);
    const last = versions.at(-1)!;
    await api.world.db.version.delete({ where: { id: last.id } });
    expect(await look()).toContain(`version ${last.number} was acknowledged and is gone`);
  });

  it("files that no version names, before they are cleaned up and after it", async () => {
    const { candidateId } = await api.world.db.resume.findFirstOrThrow();
    const { before, after } = await cleanUp(api.world);
    expect([before, after]).toEqual([1, 0]);
    const lost = await api.world.files.put(candidateId, Buffer.from("bytes that no row names"));
    expect(await cleanUp(api.world)).toEqual({ before: 1, after: 0 });
    expect(await api.world.files.find(candidateId, lost)).toBeNull();
    const { sha256 } = versions[0]!;
    await rm(join(api.world.env.dataFolder, "files", candidateId, sha256.slice(0, 2), sha256));
    expect(await look()).toContain("the bytes of version 1 are not whole");
  });
});
