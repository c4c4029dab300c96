import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStoryCache, type StoryAnswer } from "../../../api/tailoring/story-cache.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
});
afterAll(() => api.close());

async function prepare(email: string) {
  const token = await api.signInAs(email);
  await api.call("createResume", { token, file: await makeResumeFile() });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  return { token, params: { jobId: job.id } };
}

describe("stories for a job", () => {
  it("come with their parts, their facts and what they serve", async () => {
    const { token, params } = await prepare("stories@example.org");
    const { status, body } = await api.call("listStories", { token, params });
    expect(status).toBe(200);
    expect(body.items.filter((one) => one.chosen)).toHaveLength(3);
    const facts = new Map(body.facts.map((fact) => [fact.id, fact]));
    for (const { story, why } of body.items) {
      expect(why).toMatch(/^For “.+”: “/);
      for (const id of story.facts) expect(facts.has(id)).toBe(true);
      for (const part of [story.situation, story.task, story.action, story.result])
        if (part) expect(facts.get(part.facts[0]!)!.text).toContain(part.text);
    }
    const airflow = body.items.find(({ story }) => story.text.includes("Airflow"))!;
    expect(airflow.story.result?.text).toBe("cut failures by 30 %");
    expect(airflow.requirements.length).toBeGreaterThan(0);
  });

  it("change as soon as the profile does", async () => {
    const { token, params } = await prepare("changes@example.org");
    const { body: before } = await api.call("listStories", { token, params });
    expect((await api.call("listStories", { token, params })).body).toEqual(before);
    const { body: profile } = await api.call("getProfile", { token });
    const text = "Ran Kubernetes for 60 services at night, which cut outages by half";
    const question = "Do you have experience with Kubernetes?";
    const source = { kind: "candidate" as const, at: "2026-11-30T08:00:00Z", question };
    const told = { id: "answer-1", text, sources: [source], confidence: "sure" as const };
    const facts = { ...profile.facts, other: [...profile.facts.other, told] };
    const { status } = await api.call("updateProfile", {
      token,
      body: { facts, preferences: profile.preferences, revision: profile.revision },
    });
    expect(status).toBe(200);
    const { body: after } = await api.call("listStories", { token, params });
    expect(after.items.some(({ story, chosen }) => story.id === "answer-1" && chosen)).toBe(true);
  });

  it("are none for an empty profile, and nobody else's", async () => {
    const { params } = await prepare("mine@example.org");
    const token = await api.signInAs("empty@example.org");
    expect((await api.call("listStories", { token, params })).problem?.code).toBe("not-found");
    const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
    const { body } = await api.call("listStories", { token, params: { jobId: job.id } });
    expect(body).toMatchObject({ items: [], next: null, facts: [] });
  });
});

describe("the cache of stories", () => {
  const answer: StoryAnswer = { best: [], further: [], painPoints: [] };
  const count = () => {
    const calls = { made: 0 };
    const choose = () => {
      calls.made++;
      return Promise.resolve(answer);
    };
    return { calls, choose };
  };

  it("chooses once for the same needs and profile, and again for another of either", async () => {
    const cache = createStoryCache();
    const { calls, choose } = count();
    const key = { candidateId: "a", revision: 1, needs: "speed" };
    await cache.take(key, choose);
    await cache.take(key, choose);
    expect(calls.made).toBe(1);
    await cache.take({ ...key, needs: "order" }, choose);
    await cache.take({ ...key, candidateId: "b" }, choose);
    await cache.take({ ...key, revision: 2 }, choose);
    expect(calls.made).toBe(4);
  });

  it("forgets a failure and, beyond its bound, whoever asked longest ago", async () => {
    const cache = createStoryCache();
    const { calls, choose } = count();
    const key = { candidateId: "a", revision: 1, needs: "speed" };
    await expect(cache.take(key, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    await cache.take(key, choose);
    expect(calls.made).toBe(1);
    for (let i = 0; i < 50; i++) await cache.take({ ...key, candidateId: `other-${i}` }, choose);
    await cache.take(key, choose);
    expect(calls.made).toBe(52);
  });
});
