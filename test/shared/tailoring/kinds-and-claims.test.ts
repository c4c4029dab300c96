import { describe, expect, it } from "vitest";
import type { Fact } from "../../../shared/resume/model.ts";
import { checkClaims } from "../../../shared/tailoring/check-claims.ts";

const unsupported = (after: string, from: string, kind: Fact["kind"] = "achievement") =>
  checkClaims({
    before: "",
    after,
    facts: [
      {
        id: "f1",
        kind,
        text: from,
        start: null,
        end: null,
        positionId: null,
        employer: null,
        title: null,
        sources: [],
        confidence: "sure",
      },
    ],
    today: "2026-11-30",
  })
    .filter((claim) => !claim.supported)
    .map((claim) => claim.text);

/** The special, as the résumé has it; the general, as the posting asks. */
const pairs: [string, string, string][] = [
  ["logistics", "Loaded 40 pallets a day with a reach truck", "Loaded 40 pallets a day with a forklift"],
  [
    "accounting",
    "Closed the books of 12 clients in DATEV",
    "Closed the books of 12 clients in accounting software",
  ],
  ["laboratory", "Measured 30 samples a day by HPLC", "Measured 30 samples a day by chromatography"],
  ["laboratory", "Ran ELISA on 96 plates", "Ran immunoassays on 96 plates"],
  ["hotel", "Checked in 80 guests a day in Protel", "Checked in 80 guests a day in hotel software"],
  ["marketing", "Reported on 5 sites with Matomo", "Reported on 5 sites with web analytics"],
  [
    "law",
    "Answered 20 questions a week with beck-online",
    "Answered 20 questions a week with legal databases",
  ],
  ["teaching", "Ran 14 courses in Moodle", "Ran 14 courses in a learning management system"],
  ["metal", "Programmed 6 machines in Mastercam", "Programmed 6 machines in CAM software"],
  ["software", "Maintained 3 services in Kotlin", "Maintained 3 services in JVM languages"],
];

describe("the gate lets the general follow from the special", () => {
  it.each(pairs)("in %s: %s → %s", (_, special, general) => {
    expect(unsupported(general, special)).toEqual([]);
  });

  it.each(pairs)("never the special from the general, in %s", (_, special, general) => {
    expect(unsupported(special, general)).not.toEqual([]);
  });

  it.each([
    ["Reach truck (Flurförderzeuge)", "Reach truck"],
    ["DATEV (Buchhaltungssoftware)", "DATEV"],
    ["HPLC (chromatography)", "HPLC"],
  ])("in a list of skills: %s", (after, held) => {
    expect(unsupported(after, held, "skill")).toEqual([]);
  });

  it.each([
    ["Flurförderzeuge (Reach truck)", "Flurförderzeuge"],
    ["Buchhaltungssoftware (DATEV)", "Buchhaltungssoftware"],
    ["Chromatography (HPLC)", "Chromatography"],
  ])("and not back: %s", (after, held) => {
    expect(unsupported(after, held, "skill")).not.toEqual([]);
  });

  it.each([
    ["Holds a forklift licence", "Loaded 40 pallets a day with a reach truck"],
    ["Closed the books of 12 clients in all accounting software", "Closed the books of 12 clients in DATEV"],
    ["Expert in chromatography", "Measured 30 samples a day by HPLC"],
  ])("nor a paper, breadth or level: %s", (after, held) => {
    expect(unsupported(after, held)).not.toEqual([]);
  });

  it("nor the kind of what is denied", () => {
    expect(unsupported("Works with a forklift", "No experience with a reach truck")).not.toEqual([]);
  });
});
