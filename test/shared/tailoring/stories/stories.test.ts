import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../shared/resume/model.ts";
import { askForPart, buildStories, type Story } from "../../../../shared/tailoring/stories/build-stories.ts";
import { chooseStories } from "../../../../shared/tailoring/stories/choose-stories.ts";
import { readWordVectors } from "../../../../shared/text/vectors/word-vectors.ts";
import { labelledPersons, listLabelledFacts } from "../../../fixtures/evidence/index.ts";
import { posting } from "../../../fixtures/tailoring/build-resume.ts";

const file = join(import.meta.dirname, "../../../../shared/text/vectors/words.bin");
const vectors = readWordVectors(readFileSync(file));
const nothing = { start: null, end: null, positionId: null, employer: null, title: null };
const answer = (id: string, text: string, question: string | null): Fact => ({
  id,
  kind: "other",
  text,
  ...nothing,
  sources: [{ kind: "candidate", at: "2026-11-30T08:00:00Z", question }],
  confidence: "sure",
});
const ines = listLabelledFacts(labelledPersons.find((one) => one.id === "ines-carvalho-backend")!);
const storyOf = (stories: readonly Story[], id: string): Story => stories.find((story) => story.id === id)!;

describe("building stories", () => {
  it("tells a deed in its own words, with its position around it", () => {
    const story = storyOf(buildStories(ines), "latency");
    expect(story).toMatchObject({
      result: { text: "Cut p99 latency of the seat map from 900 to 140 ms", facts: ["latency"] },
      action: { text: "rewriting the hottest queries in PostgreSQL", facts: ["latency"] },
      context: { position: "position-0", employer: "Ferrovento Tickets", title: "Senior Backend Engineer" },
      facts: ["latency", "position-0"],
    });
  });

  it("invents nothing: every part stands in one of its facts", () => {
    const facts = labelledPersons.flatMap(listLabelledFacts);
    const stories = labelledPersons.flatMap((person) => buildStories(listLabelledFacts(person)));
    expect(stories.length).toBeGreaterThan(120);
    for (const story of stories)
      for (const part of [story.situation, story.task, story.action, story.result, ...story.figures])
        if (part)
          expect(facts.some((fact) => fact.id === part.facts[0] && fact.text.includes(part.text))).toBe(true);
  });

  it("asks one short question for what no fact tells, and takes the answer as that part", () => {
    const before = storyOf(buildStories(ines), "juniors");
    expect(before.result).toBeNull();
    expect(before.ask).toEqual({ part: "result", question: askForPart("result", before.text) });
    const told = answer(
      "told",
      "Both passed probation and one leads a team of 3 engineers now",
      before.ask!.question,
    );
    const stories = buildStories([...ines, told]);
    expect(storyOf(stories, "juniors")).toMatchObject({
      result: { text: told.text, facts: ["told"] },
      figures: [{ text: "two graduates" }, { text: "3 engineers", facts: ["told"] }],
      facts: ["juniors", "told", "position-0"],
    });
    expect(storyOf(stories, "juniors").ask?.part).not.toBe("result");
    expect(stories.some((story) => story.id === "told")).toBe(false);
  });

  it("makes a story of any other answer, which belongs to no position", () => {
    const own = answer(
      "own",
      "Ran the village festival for 800 guests when the chair fell ill",
      "Where have you done this?",
    );
    expect(storyOf(buildStories([own]), "own")).toMatchObject({
      situation: { text: "the chair fell ill" },
      action: { text: "Ran the village festival for 800 guests" },
      context: null,
    });
  });

  it("tells nothing of what was read without certainty, nor of skills and degrees", () => {
    const unsure = ines.map((fact) => ({ ...fact, confidence: "unsure" as const }));
    expect(buildStories(unsure)).toEqual([]);
    expect(buildStories(ines).map((story) => story.id)).not.toContain("docker");
  });
});

describe("choosing stories", () => {
  const job = posting({
    title: "Backend Engineer",
    company: "Firm",
    must: ["Strong PostgreSQL skills", "Automated testing", "Mentoring of junior engineers"],
    nice: ["Elasticsearch"],
  });
  const stories = buildStories(ines);
  const choose = (painPoints: { id: string; text: string }[], withVectors = true) =>
    chooseStories({ stories, facts: ines, posting: job, painPoints, vectors: withVectors ? vectors : null });

  it("covers different must-haves before telling one of them twice", () => {
    const { best } = choose([]);
    expect(best).toHaveLength(3);
    const served = new Set(best.flatMap((one) => one.requirements));
    const musts = job.requirements.filter((one) => one.kind === "must").map((one) => one.id);
    expect(musts.filter((id) => served.has(id)).length).toBeGreaterThanOrEqual(2);
    expect(best[0]!.requirements.length).toBeGreaterThan(0);
  });

  it("starts from the pain points, names those a story stands near to, and says why", () => {
    const painPoints = [{ id: "p1", text: "Our pages load slowly when tickets for big concerts go on sale" }];
    const { best, further } = choose(painPoints);
    expect(best.length + further.length).toBeLessThanOrEqual(10);
    for (const one of [...best, ...further]) {
      expect(one.painPoints).toEqual(["p1"]);
      const need = job.requirements.find(({ id }) => id === one.requirements[0]) ?? painPoints[0]!;
      expect(one.why).toContain(need.text.slice(0, 40));
    }
  });

  it("gives the same choice again, and a choice without vectors too", () => {
    expect(choose([])).toEqual(choose([]));
    expect(choose([], false).best.length).toBeGreaterThan(0);
  });

  it("has nothing to choose where nothing was done or nothing is asked", () => {
    const input = { facts: ines, posting: job, painPoints: [], vectors };
    expect(chooseStories({ ...input, stories: [] })).toEqual({ best: [], further: [] });
    const silent = posting({ title: "Job", company: "Firm", must: [] });
    const { best } = chooseStories({ ...input, posting: silent, stories });
    expect(best.every((one) => one.requirements.length === 0)).toBe(true);
  });
});
