import "../../support/speak-english.ts";
import { expect, test } from "vitest";
import { describeMustHaves } from "../../../addin/components/describe-must-haves.ts";
import type { Score } from "../../../shared/tailoring/model.ts";

type Mark = "visible" | "met" | "unmet";

function score(must: Mark[], nice: Mark[] = [], after?: number): Score {
  const row = (kind: "must" | "nice") => (mark: Mark, i: number) => ({
    id: `${kind}${i}`,
    text: "",
    kind,
    evidenced: mark !== "unmet",
    visible: mark === "visible",
    facts: [],
    line: null,
  });
  const requirements = [...must.map(row("must")), ...nice.map(row("nice"))];
  const today = requirements.filter((requirement) => requirement.visible).length;
  const reachable = requirements.filter((requirement) => requirement.evidenced).length;
  return { today, reachable, after: after ?? today, of: requirements.length, requirements };
}

test("before any edit, says how many do not show and how many of those the facts meet", () => {
  expect(describeMustHaves(score(["visible", "met", "met", "unmet"]))).toBe(
    "3 must-haves do not show yet. Your facts meet 2 of them.",
  );
  expect(describeMustHaves(score(["visible", "met"]))).toBe(
    "1 must-have does not show yet, but your facts meet it.",
  );
  expect(describeMustHaves(score(["visible", "unmet"], ["met"]))).toBe(
    "No fact of yours meets 1 must-have. Every other one shows in your document.",
  );
  expect(describeMustHaves(score(["visible"], ["met"]))).toBe("Every must-have shows in your document.");
});

test("where there is no other must-have, says nothing of others", () => {
  expect(describeMustHaves(score(["unmet", "unmet"], ["met"]))).toBe("No fact of yours meets 2 must-haves.");
  expect(describeMustHaves(score([], ["met"]))).toBe("The posting names no must-haves.");
});

test("after edits, says only what is certain: the table's marks are older than they", () => {
  expect(describeMustHaves(score(["met", "unmet"], ["met"], 1))).toBe("No fact of yours meets 1 must-have.");
  expect(describeMustHaves(score(["met"], ["met"], 1))).toBe("Your facts meet every must-have.");
});

test("once all that is reachable is visible, so is each must-have that a fact meets", () => {
  expect(describeMustHaves(score(["met", "unmet"], ["met"], 2))).toBe(
    "No fact of yours meets 1 must-have. Every other one shows in your document.",
  );
  expect(describeMustHaves(score(["met"], ["met", "unmet"], 2))).toBe(
    "Every must-have shows in your document.",
  );
});
