import { describe, expect, test } from "vitest";
import { checkClaims } from "../../../shared/tailoring/check-claims.ts";
import { backendEngineer } from "../../fixtures/tailoring/people.ts";

const contact = {
  name: "Mara Lindqvist",
  email: "mara.lindqvist@example.org",
  phone: "+46 70 555 01 44",
  place: "Gothenburg, Sweden",
  links: ["github.com/mara-example"],
};
const unsupported = (after: string, own: typeof contact | null = contact) =>
  checkClaims({ before: "", after, facts: backendEngineer.facts, today: "2026-11-21", contact: own })
    .filter((claim) => !claim.supported)
    .map((claim) => claim.text);

describe("the candidate's own data in a text", () => {
  test.each([
    "Mara Lindqvist is a backend engineer based in Gothenburg.",
    "Mara mentored two junior engineers.",
    "I live in Gothenburg, Sweden.",
    "Mara Lindqvist, Gothenburg, mara.lindqvist@example.org, +46 70 555 01 44",
    "Backend engineer, https://github.com/mara-example",
  ])("holds: %s", (text) => {
    expect(unsupported(text)).toEqual([]);
  });

  test("is a claim where nobody says whose it is", () => {
    expect(unsupported("Mara Lindqvist is a backend engineer based in Gothenburg.", null)).not.toEqual([]);
  });

  test.each([
    ["John Doe is a backend engineer.", "John Doe"],
    ["Mara Lindqvist is a backend engineer based in London.", "London"],
    ["Opened an office in Gothenburg.", "Gothenburg"],
    ["Mara Lindqvist led 40 engineers.", "led"],
    ["Reach me at mara@example.com", "mara@example.com"],
    ["Reach me at +46 70 555 01 45", "555"],
  ])("carries nothing else: %s", (text, claim) => {
    expect(unsupported(text).join(" ")).toContain(claim);
  });
});
