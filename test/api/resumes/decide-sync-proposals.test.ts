import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText, resumeLines } from "./resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => api.close());

type Decision = "accept" | "reject" | "profile" | "document" | "both" | "reopen";

/** A master and two copies of it, which say the same as the profile. */
async function begin(email: string, lines: readonly string[] = resumeLines) {
  const token = await api.signInAs(email);
  const { body: master } = await api.call("createResume", { token, file: await makeResumeFile(lines) });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  const params = { resumeId: master.resume.id };
  const copies: string[] = [];
  for (let n = 0; n < 2; n++)
    copies.push((await api.call("createResumeCopy", { token, params, body: { jobId: job.id } })).body.id);
  const list = async () => (await api.call("listSyncProposals", { token })).body.items;
  const open = async () =>
    (await list()).flatMap(({ places }) => places.flatMap(({ proposals }) => proposals));
  const decide = (ids: { id: string }[], decision: Decision) =>
    api.call("decideSyncProposals", {
      token,
      body: { decisions: ids.map(({ id }) => ({ proposal: id, decision })) },
    });
  const profile = async () => (await api.call("getProfile", { token })).body;
  const change = async (from: string, to: string) => {
    const { revision, facts } = await profile();
    const changed = JSON.parse(JSON.stringify(facts).replaceAll(from, to)) as typeof facts;
    await api.call("updateProfile", { token, body: { revision, facts: changed } });
  };
  const numbers = async () =>
    Promise.all(
      [params.resumeId, ...copies].map(
        async (resumeId) => (await api.call("getResume", { token, params: { resumeId } })).body.latest.number,
      ),
    );
  return { token, params, copies, list, open, decide, profile, change, numbers };
}

describe("deciding on proposals", () => {
  it("writes all of it or nothing: what failed on the way is open as before, and a second try does it whole", async () => {
    const { open, decide, profile, change, numbers } = await begin("whole@example.org");
    await change("40 wind farms", "45 wind farms");
    const asked = await open();
    expect(asked).toHaveLength(3);
    const { revision } = await profile();
    const put = api.world.files.put.bind(api.world.files);
    let left = 1;
    vi.spyOn(api.world.files, "put").mockImplementation(async (...given) => {
      if (left-- === 0) throw new Error("The disk is full.");
      return put(...given);
    });
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect((await decide(asked, "accept")).status).toBe(500);
    vi.restoreAllMocks();
    expect(await numbers()).toEqual([1, 1, 1]);
    expect((await profile()).revision).toBe(revision);
    expect(await open()).toEqual(asked);
    expect((await decide(asked, "accept")).body.items).toEqual([]);
    expect(await numbers()).toEqual([2, 2, 2]);
  });

  it("on two devices at once changes nothing twice", async () => {
    const { open, decide, change, numbers } = await begin("devices@example.org");
    await change("40 wind farms", "45 wind farms");
    const asked = await open();
    const answers = await Promise.all([decide(asked, "accept"), decide(asked, "accept")]);
    expect(answers.map(({ status, problem }) => problem?.code ?? status).sort()).toEqual([
      200,
      "proposal-not-open",
    ]);
    expect(await numbers()).toEqual([2, 2, 2]);
    expect((await decide(asked, "accept")).problem?.code).toBe("proposal-not-open");
    expect(await numbers()).toEqual([2, 2, 2]);
  });

  it("on two devices at once keeps either decision where they are about different things", async () => {
    const { open, decide, profile, change, numbers } = await begin("either@example.org");
    await change("40 wind farms", "45 wind farms");
    const [first, ...others] = await open();
    const answers = await Promise.all([decide([first!], "accept"), decide(others, "reject")]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await open()).toEqual([]);
    expect((await numbers()).filter((number) => number === 2)).toHaveLength(1);
    expect(JSON.stringify((await profile()).facts)).toContain("45 wind farms");
  });

  it("refuses what a deleted résumé or a deleted fact was asked about", async () => {
    const { token, copies, open, decide, profile, change } = await begin("gone@example.org");
    await change("40 wind farms", "45 wind farms");
    const ofCopy = (await open()).filter(({ resumeId }) => resumeId === copies[0]);
    await api.call("deleteResume", { token, params: { resumeId: copies[0]! } });
    expect((await decide(ofCopy, "accept")).problem?.code).toBe("proposal-not-open");
    const asked = await open();
    const { revision, facts } = await profile();
    facts.positions[0]!.bullets.shift();
    await api.call("updateProfile", { token, body: { revision, facts } });
    expect((await decide(asked, "accept")).problem?.code).toBe("proposal-not-open");
    expect((await profile()).facts).toEqual(facts);
  });

  it("keeps what was rejected to be found again, and asks again when the candidate wants to", async () => {
    const { list, open, decide, change } = await begin("again@example.org");
    await change("40 wind farms", "45 wind farms");
    const asked = await open();
    await decide(asked, "reject");
    expect(await open()).toEqual([]);
    expect((await list()).flatMap(({ left }) => left)).toEqual(asked);
    expect((await decide(asked, "accept")).problem?.code).toBe("proposal-not-open");
    await decide(asked.slice(0, 1), "reopen");
    expect(await open()).toEqual(asked.slice(0, 1));
    expect((await list()).flatMap(({ left }) => left)).toEqual(asked.slice(1));
  });

  it("writes both changes of one line where they do not meet", async () => {
    const { token, params, open, decide, change, profile } = await begin("both@example.org");
    await change("Built ETL pipelines", "Built ELT pipelines");
    const lines = resumeLines.map((line) => line.replace("40 wind farms", "45 wind farms"));
    await api.call("createVersion", { token, params, file: await makeResumeFile(lines) });
    const [conflict] = (await open()).filter(({ direction }) => direction === "conflict");
    const both = "Built ELT pipelines in Python and SQL for 45 wind farms";
    expect(conflict).toMatchObject({ together: both });
    const { body } = await decide([conflict!], "both");
    expect((await profile()).facts.positions[0]!.bullets[0]!.text).toBe(both);
    const left = body.items.flatMap(({ places }) => places.flatMap(({ proposals }) => proposals));
    expect(left.map(({ resumeId, intoResume }) => [resumeId === params.resumeId, intoResume])).toEqual([
      [false, both],
      [false, both],
    ]);
  });

  it("takes 300 lines at once", async () => {
    const bullets = Array.from({ length: 300 }, (_, n) => `- Built pipeline ${n} for customer ${n * 7 + 1}`);
    const lines = [...resumeLines.slice(0, 7), ...bullets, ...resumeLines.slice(8)];
    const { token, params, open, decide, profile } = await begin("many@example.org", lines);
    const reworded = lines.map((line) => line.replace("Built pipeline", "Built data pipeline"));
    await api.call("createVersion", { token, params, file: await makeResumeFile(reworded) });
    const asked = await open();
    expect(asked).toHaveLength(300);
    expect((await decide(asked, "accept")).status).toBe(200);
    const carried = await open();
    expect(carried).toHaveLength(600);
    await decide(carried.slice(0, 300), "accept");
    expect(await open()).toHaveLength(300);
    expect(JSON.stringify((await profile()).facts).match(/Built data pipeline/g)).toHaveLength(300);
  });
});
