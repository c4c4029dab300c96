import { describe, expect, it, test } from "vitest";
import { checkClaims } from "../../../shared/tailoring/check-claims.ts";
import { findNames, listNames } from "../../../shared/tailoring/posting-names/index.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { readWords } from "../../../shared/tailoring/read-words.ts";
import { sameSkill } from "../../../shared/text/skills/index.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";

const someone = (bullets: string[], certificates: string[] = []) =>
  person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [
      {
        employer: "Marlow",
        title: "Assistant",
        start: "2016-01",
        end: "2020-02",
        dateText: "2016 – 2020",
        bullets,
      },
    ],
    education: [],
    skills: [],
    certificates,
  });

const propose = (who: ReturnType<typeof someone>, job: ReturnType<typeof posting>) =>
  [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.edit?.type === "replace" ? [suggestion.after] : [],
  );

const textsFor = (bullets: string[], must: string) =>
  propose(someone(bullets), posting({ title: "Job", company: "Works", must: [must] }));

const papersFor = (paper: string, text: string) =>
  propose(
    someone(["Filled shelves"], [paper]),
    posting({ title: "Job", company: "Works", must: [{ text, topic: "licence" }] }),
  );

describe("what a posting calls it", () => {
  it.each([
    ["Kept the texts of the online shop up to date", "Experience in e-commerce", "online shop (e-commerce)"],
    ["Took bloods from 20 patients a day", "Competent in phlebotomy", "Took bloods (phlebotomy)"],
    ["Unloaded 12 lorries a day", "Goods in experience", "Unloaded 12 lorries (goods in) a day"],
    [
      "Visited 9 people for washing, dressing and meals",
      "Personal care",
      "washing, dressing (personal care)",
    ],
  ])("stands behind the candidate's own words: %s", (bullet, must, expected) => {
    expect(textsFor([bullet], must).join()).toContain(expected);
  });

  it.each([
    ["the general", "Wrote product texts in e-commerce", "Experience with an online shop"],
    ["what nobody asks for", "Kept the texts of the online shop up to date", "Experience in payroll"],
    ["a narrower demand", "Kept the texts of the online shop up to date", "Experience in B2B e-commerce"],
    ["what the posting says too", "Kept the texts of the online shop", "E-commerce: our online shop"],
    ["what was not done", "No responsibility for the online shop", "Experience in e-commerce"],
  ])("is not written behind %s", (_, bullet, must) => {
    expect(textsFor([bullet], must).join()).not.toMatch(/\(/);
  });

  test("is not written where it would meet a demand that the candidate's own words do not", () => {
    const signs = "Signs for a hospital ward, tested with 22 visitors";
    expect(textsFor([signs], "Usability testing").join()).toContain("(usability testing)");
    expect(textsFor([signs], "User research: interviews, usability tests").join()).not.toMatch(/\(/);
  });

  test("stands behind a paper's own name, of which not even an equal name takes the place", () => {
    const asked = "Licence for pallet jack and crane";
    expect(papersFor("Pallet truck, 2019", asked)).toEqual(["Pallet truck (pallet jack), 2019"]);
  });

  test("stands behind a paper's whole name only, never within it", () => {
    expect(papersFor("Reach truck, 2019", "Forklift licence")).toEqual(["Reach truck (forklift), 2019"]);
    expect(papersFor("Reach truck and tail lift licence", "Forklift licence")).toEqual([]);
  });

  test("is written in one line, and in none where another says it already", () => {
    const own = "Kept the texts of the online shop up to date";
    const other = "Packed parcels for the online shop and its returns";
    expect(textsFor([own, other], "Experience in e-commerce").filter((text) => /\(/.test(text))).toHaveLength(
      1,
    );
    expect(textsFor([own, "Reported on e-commerce"], "Experience in e-commerce").join()).not.toMatch(/\(/);
  });
});

describe("the gate", () => {
  const verdictOf = (before: string, after: string) => {
    const { facts, resume } = someone([before]);
    return checkClaims({ before: "", after, facts, positionId: resume.positions[0]!.id }).every(
      (claim) => claim.supported,
    );
  };

  it.each([
    ["Kept the texts of the online shop", "Kept the texts of the e-commerce", true],
    ["Kept the texts of the e-commerce", "Kept the texts of the online shop", false],
    ["Changed dressings for 12 patients", "Wound care for 12 patients", true],
    ["Wound care for 12 patients", "Dressing changes for 12 patients", false],
    ["Drove no reach truck", "Drove a forklift", false],
  ])("knows from “%s” whether “%s” is true: %s", (before, after, expected) => {
    expect(verdictOf(before, after)).toBe(expected);
  });
});

describe("the table of names", () => {
  const special = listNames().filter(({ equal }) => !equal);
  const textOf = ({ text }: { text: string }) => text;

  test("has enough to be of use in any trade", () => {
    expect(special.flatMap(({ told }) => told).length).toBeGreaterThan(500);
  });

  test("follows from name to name, so that saying the one in between brings nothing new", () => {
    const told = (name: string) =>
      special
        .filter(({ names }) => names.some(({ text }) => text === name))
        .flatMap((one) => one.told.map(textOf));
    expect(told("prototyping")).toEqual(expect.arrayContaining(["wireframes", "low-fidelity screens"]));
  });

  test("has no entry that is its own inverse", () => {
    const keyOf = (text: string) =>
      readWords(text)
        .map(({ stem }) => stem)
        .join(" ");
    const pairs = new Set(
      special.flatMap(({ names, told }) =>
        names.flatMap((name) => told.map((one) => `${keyOf(name.text)} < ${keyOf(one.text)}`)),
      ),
    );
    const inverse = [...pairs].filter((pair) => {
      const [name, told] = pair.split(" < ");
      return name === told || pairs.has(`${told} < ${name}`);
    });
    expect(inverse).toEqual([]);
  });

  test("repeats no alias of the skill dictionary", () => {
    const known = listNames().flatMap(({ names, told }) =>
      names.flatMap((name) =>
        told
          .filter((one) => one !== name && sameSkill(one.text, name.text))
          .map((one) => `${name.text} < ${one.text}`),
      ),
    );
    expect(known).toEqual([]);
  });

  test("has no special name that holds the general one already", () => {
    const holding = special.flatMap(({ names, told }) =>
      told
        .filter(({ text }) => {
          const found = findNames(text, readWords(text));
          return found.some(({ spelling }) => names.includes(spelling));
        })
        .map(textOf),
    );
    expect(holding).toEqual([]);
  });

  test("names things in words on which brackets may follow", () => {
    const open = listNames()
      .flatMap(({ told }) => told.map(textOf))
      .filter((text) => /(?:^| )(?:a|an|the|of|for|to|with|in|by|at|from|behind|on|as)$/.test(text));
    expect(open).toEqual([]);
  });
});
