import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getContentHash } from "../../../api/resumes/document-content.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, resumeLines } from "./resume-file.ts";

let api: TestApi;
let [maria, ben] = ["", ""];
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
  const idOf = async (email: string) =>
    (await api.call("getCandidate", { token: await api.signInAs(email) })).body.id;
  [maria, ben] = [await idOf("maria@example.org"), await idOf("ben@example.org")];
});
afterAll(() => api.close());

async function hashOf(bytes: Uint8Array): Promise<string> {
  return getContentHash(api.world, maria, await api.world.files.put(maria, bytes));
}

/** The same parts in a zip that is written otherwise. */
async function zipAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

describe("what a file says", () => {
  it("is the same however it is saved, and another with other words, formatting or pending changes", async () => {
    const [first, ...lines] = resumeLines;
    const file = await makeResumeFile();
    const same = [await zipAnew(file), await makeResumeFile(resumeLines, { firstId: 0x20000000 })];
    const others = [
      await makeResumeFile([`${first}!`, ...lines]),
      await makeResumeFile([`# ${first}`, ...lines]),
      await makeResumeFile([`+ ${first}`, ...lines]),
      await makeResumeFile(lines),
    ];
    const hash = await hashOf(file);
    for (const one of same) expect(await hashOf(one)).toBe(hash);
    const hashes = await Promise.all(others.map(hashOf));
    expect(new Set([hash, ...hashes]).size).toBe(others.length + 1);
  });

  it("is read once, and kept for the candidate alone", async () => {
    const file = await makeResumeFile(["Read once"]);
    const hash = await hashOf(file);
    const sha256 = await api.world.files.put(maria, file);
    await api.world.files.delete(maria, sha256);
    expect(await getContentHash(api.world, maria, sha256)).toBe(hash);
    await expect(getContentHash(api.world, ben, sha256)).rejects.toThrow("is missing");
  });
});
