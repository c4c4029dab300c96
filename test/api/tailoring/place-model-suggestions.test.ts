import { describe, expect, it } from "vitest";
import { placeModelSuggestions } from "../../../api/tailoring/place-model-suggestions.ts";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";

const offline = (id: string, block: string, more: Partial<RunSuggestion> = {}): RunSuggestion => ({
  id,
  edit: { type: "replace", block, before: "a", after: id },
  section: null,
  before: "a",
  after: id,
  reason: "r",
  requirements: ["r1"],
  facts: [],
  claims: [],
  verdict: "supported",
  question: null,
  state: "open",
  ...more,
});
const model = (id: string, block: string, more: Partial<RunSuggestion> = {}) =>
  offline(id, block, { writtenBy: { engine: "openai", model: "m" }, ...more });
const question = (id: string, asks: string[]) =>
  model(id, "", { edit: null, verdict: "question", question: "?", asks });
const place = (existing: RunSuggestion[], fresh: RunSuggestion[]) =>
  placeModelSuggestions(existing, fresh).map(({ suggestion, instead }) => [
    suggestion.id,
    instead?.id ?? null,
  ]);

describe("a model's suggestion", () => {
  it("comes in where its block is free", () => {
    expect(place([offline("o", "b1")], [model("m", "b2")])).toEqual([["m", null]]);
  });

  it("yields to the offline engine's for the same block, unless it answers more", () => {
    expect(place([offline("o", "b1")], [model("m", "b1")])).toEqual([]);
    const more = model("m", "b1", { requirements: ["r1", "r2"] });
    expect(place([offline("o", "b1")], [more])).toEqual([["m", "o"]]);
    const move = offline("o", "b1", { edit: { type: "move", block: "b1", behind: "b2" } });
    expect(place([move], [model("m", "b1")])).toEqual([]);
  });

  it("never takes the place of what the candidate has decided to keep, or of another model's", () => {
    const more = model("m", "b1", { requirements: ["r1", "r2"] });
    expect(place([offline("o", "b1", { state: "accepted" })], [more])).toEqual([]);
    expect(place([offline("o", "b1", { state: "taken-back" })], [more])).toEqual([]);
    expect(place([model("o", "b1")], [more])).toEqual([]);
    expect(place([offline("o", "b1", { state: "rejected" })], [model("m", "b1")])).toEqual([["m", null]]);
  });

  it("comes in beside an insertion behind its block", () => {
    const insert = offline("o", "b1", { edit: { type: "insert", behind: "b1", text: "x" } });
    expect(place([insert], [model("m", "b1")])).toEqual([["m", null]]);
  });

  it("comes in once, also when the run is worked on again", () => {
    const more = model("m", "b1", { requirements: ["r1", "r2"] });
    expect(place([], [more, more, model("n", "b1")])).toEqual([["m", null]]);
    expect(place([offline("o", "b1", { state: "replaced" }), more], [more])).toEqual([]);
  });

  it("as a question is left out where all of it is asked already", () => {
    const existing = [offline("q", "", { edit: null, verdict: "question", asks: ["skill:rust"] })];
    expect(place(existing, [question("m", ["skill:rust"])])).toEqual([]);
    expect(place(existing, [question("m", ["skill:rust", "skill:go"]), question("n", ["skill:go"])])).toEqual(
      [["m", null]],
    );
  });
});
