import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const skill = (text: string) => ({
  id: `skill-${text}`,
  sources: [{ kind: "candidate" as const, at: "2026-11-21T10:00:00.000Z", question: null }],
  confidence: "sure" as const,
  text,
  name: null,
  group: null,
});

describe("the profile", () => {
  it("is empty and of revision 0 for a new candidate", async () => {
    const token = await api.signInAs("ann@example.org");
    const { status, body } = await api.call("getProfile", { token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 0, updatedAt: null, facts: { skills: [], positions: [] } });
  });

  it("is replaced as a whole; preferences left out stay", async () => {
    const token = await api.signInAs("ben@example.org");
    const { facts } = (await api.call("getProfile", { token })).body;
    const preferences = { emphasizeSkills: ["Python"], includeProjects: [] };
    const first = await api.call("updateProfile", { token, body: { revision: 0, facts, preferences } });
    expect(first.body.revision).toBe(1);
    const second = await api.call("updateProfile", {
      token,
      body: { revision: 1, facts: { ...facts, skills: [skill("Welding")] } },
    });
    expect(second.body).toMatchObject({ revision: 2, preferences, facts: { skills: [{ text: "Welding" }] } });
    expect((await api.call("getProfile", { token })).body).toEqual(second.body);
  });

  it("is not overwritten by a pane that read an older revision", async () => {
    const token = await api.signInAs("cleo@example.org");
    const { facts } = (await api.call("getProfile", { token })).body;
    const write = (text: string) =>
      api.call("updateProfile", { token, body: { revision: 0, facts: { ...facts, skills: [skill(text)] } } });
    const answers = await Promise.all([write("Painting"), write("Plumbing"), write("Roofing")]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect(answers.find((answer) => answer.status === 409)?.problem?.code).toBe("profile-changed-meanwhile");
    const winner = answers.find((answer) => answer.status === 200)!.body;
    expect((await api.call("getProfile", { token })).body).toEqual(winner);
    const late = await api.call("updateProfile", { token, body: { revision: 7, facts } });
    expect(late.problem?.code).toBe("profile-changed-meanwhile");
  });

  it("takes nothing that is no profile", async () => {
    const token = await api.signInAs("dan@example.org");
    const { facts } = (await api.call("getProfile", { token })).body;
    const wrong = { ...facts, skills: [{ text: 5 }] } as unknown as typeof facts;
    const answer = await api.call("updateProfile", { token, body: { revision: 0, facts: wrong } });
    expect(answer.problem?.code).toBe("request-invalid");
    expect((await api.call("getProfile", { token })).body.revision).toBe(0);
  });

  it("is nobody else's", async () => {
    const [one, other] = [await api.signInAs("eve@example.org"), await api.signInAs("finn@example.org")];
    const { facts } = (await api.call("getProfile", { token: one })).body;
    await api.call("updateProfile", {
      token: one,
      body: { revision: 0, facts: { ...facts, skills: [skill("Law")] } },
    });
    expect((await api.call("getProfile", { token: other })).body.facts.skills).toEqual([]);
  });
});
