import { describe, expect, it } from "vitest";
import { emptyFacts } from "../../../../shared/resume/empty-facts.ts";
import { describeSelf } from "../../../../shared/tailoring/letters/introduce-candidate.ts";

const say = (text: string, language: "en" | "de" = "en") =>
  describeSelf(
    { ...emptyFacts(), summary: [{ id: "s", text, sources: [], confidence: "sure" }] },
    language,
  ).map((one) => one.text);

describe("a summary in the first person", () => {
  it.each([
    ["Baker with twelve years in village shops.", "a baker with twelve years in village shops"],
    [
      "Registered nurse, eight years in theatre recovery.",
      "a registered nurse with eight years in theatre recovery",
    ],
    ["Estate agent who likes old houses.", "an estate agent who likes old houses"],
    ["I mend clocks.", "I mend clocks."],
    ["Has worked on three farms in Kent.", "I have worked on three farms in Kent."],
    ["Calm on the phone, quick at figures.", "I am calm on the phone, quick at figures."],
  ])("%s", (text, told) => expect(say(text)).toEqual([told]));

  it.each([
    ["Koch mit zehn Jahren am Herd.", "Koch mit zehn Jahren am Herd"],
    ["Erfahrene Bäckerin mit Meisterbrief.", "erfahrene Bäckerin mit Meisterbrief"],
  ])("%s", (text, told) => expect(say(text, "de")).toEqual([told]));

  it("leaves alone what would need another verb changed, what is wished for, and what is no trade", () => {
    for (const text of [
      "Has led a crew and prefers to work alone.",
      "Looking for a quiet office.",
      "Not a plumber.",
      "Ten thousand loaves a night.",
    ])
      expect(say(text)).toEqual([]);
  });

  it("cuts before what somebody is not", () => {
    expect(say("Care worker for people living with dementia; not a nurse.")).toEqual([
      "a care worker for people living with dementia",
    ]);
  });
});
