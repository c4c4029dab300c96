import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workerPool } from "../../../api/worker/worker-pool.ts";
import { openDocx, readText } from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { hostileWords } from "../../support/hostile-document.ts";
import { postingText } from "../resumes/resume-file.ts";
import { finishRun } from "./finished-run.ts";

let api: TestApi;
beforeAll(async () => {
  await workerPool().warm();
  api = await startTestApi();
});
afterAll(() => api.close());

async function textOf(bytes: Uint8Array | null): Promise<string> {
  const opened = await openDocx(bytes!);
  if (!opened.ok) throw new Error(opened.problem.code);
  return readText(opened.value);
}

describe("the interview sheet", () => {
  it("tells of what was proposed while nothing is accepted, and says so", async () => {
    const { token, params, supported } = await finishRun(api, "maria@example.org");
    const { status, body } = await api.call("getInterviewSheet", { token, params });
    expect(status).toBe(200);
    expect(body.proposed).toBe(true);
    expect(body.items.length).toBeGreaterThan(0);
    const after = new Set(supported.map((one) => one.after));
    for (const item of body.items) {
      expect(after).toContain(item.bullet);
      expect(item.questions.length).toBeGreaterThanOrEqual(2);
    }
    const facts = new Set(body.facts.map(({ id }) => id));
    expect(body.items.flatMap((item) => item.facts).every((id) => facts.has(id))).toBe(true);
    expect(body.openDemands.map(({ text }) => text).join("\n")).toContain("Kubernetes");
    const file = await api.call("getInterviewSheetDocx", { token, params });
    expect(decodeURIComponent(file.headers.get("content-disposition")!)).toContain(
      "Maria Santos – Interview sheet – Senior Data Engineer, Windkraft AG.docx",
    );
    const text = await textOf(file.bytes);
    expect(text).toContain("No change is accepted yet.");
    for (const item of body.items) {
      expect(text).toContain(item.bullet);
      for (const question of item.questions) expect(text).toContain(question);
    }
  });

  it("tells of the accepted changes alone once there are any", async () => {
    const { token, params, supported, decide } = await finishRun(api, "accepted@example.org");
    const first = supported.find(({ edit }) => edit.type === "replace")!;
    await decide({ [first.id]: "accepted" });
    const { body } = await api.call("getInterviewSheet", { token, params });
    expect(body.proposed).toBe(false);
    expect(body.items.map(({ bullet }) => bullet)).toEqual([first.after]);
    const file = await api.call("getInterviewSheetDocx", { token, params });
    expect(await textOf(file.bytes)).not.toContain("No change is accepted yet.");
  });
});

describe("the dossier", () => {
  it("holds score table with its reasons, letter, interview sheet and posting, without anything stored before", async () => {
    const { token, params, detail } = await finishRun(api, "dossier@example.org");
    const { status, headers, bytes } = await api.call("getDossier", { token, params });
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get("content-disposition")!)).toContain("Maria Santos – Dossier – ");
    const text = await textOf(bytes);
    for (const { text: requirement } of detail.score!.requirements) expect(text).toContain(requirement);
    for (const { text: reason } of detail.score!.reasoning!) expect(text).toContain(reason);
    expect(text).toContain("Cover letter");
    expect(text).toMatch(/Dear /);
    expect(text).toContain("Interview sheet");
    for (const line of postingText.split("\n").filter((one) => one.startsWith("- ")))
      expect(text).toContain(line.slice(2));
    expect((await api.call("listApplications", { token })).body.items).toEqual([]);
  });

  it("holds the latest letter of the job", async () => {
    const { token, params, jobId } = await finishRun(api, "dossier-letter@example.org");
    const { body: letter } = await api.call("createLetter", { token, params: { jobId }, body: {} });
    await api.call("updateLetter", {
      token,
      params: { letterId: letter.id },
      body: { paragraphs: [{ role: "body", text: "These are my own words." }] },
    });
    expect(await textOf((await api.call("getDossier", { token, params })).bytes)).toContain(
      "These are my own words.",
    );
  });

  it("takes whatever a posting says as words", async () => {
    const posting = `${postingText}\n${hostileWords.join("\n")}\n`;
    const { token, params } = await finishRun(api, "dossier-hostile@example.org", { posting });
    const text = await textOf((await api.call("getDossier", { token, params })).bytes);
    expect(text).toContain("<script>hack()</script>");
  });
});

it("neither is there before the run is done, nor for anybody else", async () => {
  const { params } = await finishRun(api, "owner@example.org");
  const token = await api.signInAs("thief@example.org");
  for (const name of ["getInterviewSheet", "getInterviewSheetDocx", "getDossier", "getPreview"] as const)
    expect((await api.call(name, { token, params })).problem?.code).toBe("not-found");
  const owner = await api.signInAs("owner@example.org");
  await api.world.db.tailoringRun.updateMany({ where: { id: params.runId }, data: { state: "cancelled" } });
  for (const name of ["getInterviewSheet", "getInterviewSheetDocx", "getDossier", "getPreview"] as const)
    expect((await api.call(name, { token: owner, params })).problem?.code).toBe("run-not-done");
});
