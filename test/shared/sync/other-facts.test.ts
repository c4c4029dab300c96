import { describe, expect, it } from "vitest";
import { saysSame } from "../../../shared/sync/says-same.ts";
import { blocks, bullet, h1, p } from "../resume/document-blocks.ts";
import { Household } from "./household.ts";

const lines = [
  "Ann Lee",
  "ann@example.com | +49 40 1234567 | Hamburg",
  "# Experience",
  "Cook, Hotel Adler, Lübeck, 2019 – 2021",
  "- Led a brigade of 4 cooks in two kitchens.",
  "# Education",
  "BSc Nutrition Science, Universität Hamburg, Kiel, 2014 – 2017",
  "# Projects",
  "Kitchen garden, 2016 – 2017",
  "- Grew herbs for 3 restaurants.",
  "# Skills",
  "Pastry, HACCP, Butchery (basic), Grilling",
  "# Languages",
  "German (native), French (B1)",
  "# Certificates",
  "Food Hygiene Level 3, 2018",
];

function document(...changes: [string, string][]) {
  const changed = changes.reduce((all, [from, to]) => {
    if (!all.some((line) => line.includes(from))) throw new Error(`no line has ${from}`);
    return all.map((line) => line.replace(from, () => to)).filter((line) => line !== "");
  }, lines);
  return blocks(
    ...changed.map((line) =>
      line.startsWith("# ") ? h1(line.slice(2)) : line.startsWith("- ") ? bullet(line.slice(2)) : p(line),
    ),
  );
}

function household(): Household {
  const made = new Household();
  made.publish("master", document());
  made.copy("master", "copy");
  return made;
}

/** Changed in the master, and asked about. */
function changed(...changes: [string, string][]): Household {
  const all = household();
  all.publish("master", document(...changes));
  return all;
}

const asked = (all: Household) =>
  all.proposals.map(({ direction, list, kind, profile, intoProfile }) => [
    direction,
    list,
    kind,
    profile,
    intoProfile,
  ]);
const textOf = (all: Household, resumeId: string) =>
  all.resumes
    .find((one) => one.resumeId === resumeId)!
    .blocks.map(({ text }) => text)
    .join("\n");

describe("what else a résumé says", () => {
  it("is in step where nothing was changed", () => {
    expect(household().proposals).toEqual([]);
  });

  const cases: [string, [string, string], unknown[]][] = [
    ["a phone number", ["1234567", "7654321"], ["contact", "phone", "+49 40 1234567", "+49 40 7654321"]],
    ["an address", ["ann@", "lee@"], ["contact", "email", "ann@example.com", "lee@example.com"]],
    [
      "a school",
      ["Universität Hamburg", "Universität Bremen"],
      ["education", "institution", "Universität Hamburg", "Universität Bremen"],
    ],
    [
      "the dates of a degree",
      ["2014 – 2017", "2014 – 2018"],
      ["education", "dates", "2014/2017", "2014/2018"],
    ],
    ["the place of a post", ["Lübeck", "Rostock"], ["positions", "city", "Lübeck", "Rostock"]],
    ["the place of a school", ["Kiel", "Potsdam"], ["education", "city", "Kiel", "Potsdam"]],
    [
      "the dates of a project",
      ["2016 – 2017", "2016 – 2018"],
      ["projects", "dates", "2016/2017", "2016/2018"],
    ],
    ["a level of a language", ["B1", "C1"], ["languages", "level", "B1", "C1"]],
    ["a level of a skill", ["basic", "expert"], ["skills", "text", "Butchery (basic)", "Butchery (expert)"]],
    [
      "a certificate",
      ["Level 3, 2018", "Level 4, 2018"],
      ["certificates", "text", "Food Hygiene Level 3, 2018", "Food Hygiene Level 4, 2018"],
    ],
    ["a skill that was taken out", [", Grilling", ""], ["skills", "removed", "Grilling", null]],
  ];
  for (const [name, [from, to], [list, kind, profile, after]] of cases)
    it(`${name}: asked about, and then carried to the other résumé`, () => {
      const all = changed([from, to]);
      if (kind === "removed") all.publish("copy", document([from, to]));
      expect(asked(all)).toEqual([["fact", list, kind, profile, after]]);
      const before = JSON.stringify(all.profile);
      all.accept(all.proposals);
      expect(JSON.stringify(all.profile)).not.toBe(before);
      all.acceptAll();
      expect(textOf(all, "copy")).toBe(textOf(all, "master"));
      expect(all.proposals).toEqual([]);
    });

  it("a new skill, language and certificate are facts at once", () => {
    const all = changed(
      ["Grilling", "Grilling, Baking"],
      ["French (B1)", "French (B1), Dutch (A2)"],
      ["Food Hygiene Level 3, 2018", "Food Hygiene Level 3, 2018; First Aid, 2020"],
    );
    expect(all.profile.skills.map(({ text }) => text)).toContain("Baking");
    expect(all.profile.languages.map(({ language }) => language)).toContain("Dutch");
    expect(all.proposals.filter(({ list }) => list !== "certificates")).toEqual([]);
  });

  it("a résumé may leave out an address, a level or a skill that another still names", () => {
    const all = changed([" | +49 40 1234567", ""], ["French (B1)", "French"], [", HACCP", ""]);
    expect(asked(all)).toEqual([]);
    expect(all.profile.contact.phone).toBe("+49 40 1234567");
  });

  it("no question comes of another way to write a number or an address", () => {
    expect(asked(changed(["+49 40 1234567", "+49 (0)40 / 123 45 67"], ["ann@", "Ann@"]))).toEqual([]);
    expect(saysSame("+49 40 1234567", "+49 40 1234568", "phone")).toBe(false);
  });

  it("what was edited in the profile is proposed to every résumé, and written where it stands", () => {
    const all = household();
    const { contact, languages, education, skills } = all.profile;
    all.profile = {
      ...all.profile,
      contact: { ...contact, phone: "+49 40 999", place: "Bremen" },
      languages: languages.map((one) => (one.level === "B1" ? { ...one, level: "C2" } : one)),
      education: education.map((one) => ({ ...one, institution: "Universität Bremen" })),
      skills: skills.filter(({ text }) => text !== "HACCP"),
    };
    expect(all.proposals.map(({ direction, resumeId, kind }) => [direction, resumeId, kind])).toEqual(
      ["master", "copy"].flatMap((resumeId) =>
        ["phone", "town", "institution", "level", "removed"].map((kind) => ["resume", resumeId, kind]),
      ),
    );
    all.accept(all.proposals);
    for (const one of ["master", "copy"])
      expect(textOf(all, one)).toBe(
        document(
          ["+49 40 1234567 | Hamburg", "+49 40 999 | Bremen"],
          ["B1", "C2"],
          ["Universität Hamburg", "Universität Bremen"],
          ["HACCP, ", ""],
        )
          .map(({ text }) => text)
          .join("\n"),
      );
    expect(all.proposals).toEqual([]);
  });

  it("a place and dates that were taken out of the profile do not come back with the next version", () => {
    const all = household();
    const { positions, education, projects } = all.profile;
    all.profile = {
      ...all.profile,
      positions: positions.map((one) => ({ ...one, place: null })),
      education: education.map((one) => ({ ...one, place: null })),
      projects: projects.map((one) => ({ ...one, start: null, end: null })),
    };
    all.publish("master", document(["4 cooks", "6 cooks"]));
    const { profile } = all;
    expect([...profile.positions, ...profile.education].map(({ place }) => place)).toEqual([null, null]);
    expect(profile.projects).toMatchObject([{ start: null, end: null }]);
  });

  it("a place and a project's dates that were missing are filled, and a project gets no other field", () => {
    const all = new Household();
    all.publish("master", document([", Lübeck", ""], [", Kiel", ""], [", 2016 – 2017", ""]));
    const fields = Object.keys(all.profile.projects[0]!);
    all.publish("master", document());
    expect(all.profile.positions).toMatchObject([{ place: "Lübeck" }]);
    expect(all.profile.education).toMatchObject([{ place: "Kiel" }]);
    expect(all.profile.projects).toMatchObject([{ start: "2016", end: "2017" }]);
    all.publish("master", document(["2016 – 2017", "2016 – 2018"]));
    all.accept(all.proposals);
    expect(all.profile.projects).toMatchObject([{ start: "2016", end: "2018" }]);
    expect(Object.keys(all.profile.projects[0]!)).toEqual(fields);
  });

  it("what was taken out of the profile does not come back with the next version", () => {
    const all = household();
    all.profile = {
      ...all.profile,
      skills: all.profile.skills.filter(({ text }) => text !== "HACCP"),
      languages: all.profile.languages.slice(0, 1),
      positions: [],
      education: [],
    };
    all.profile.contact = { ...all.profile.contact, phone: null };
    all.publish("master", document(["4 cooks", "6 cooks"]));
    expect(all.profile.contact.phone).toBeNull();
    expect(all.profile.skills.map(({ text }) => text)).not.toContain("HACCP");
    expect(all.profile.languages).toHaveLength(1);
    expect([all.profile.positions, all.profile.education]).toEqual([[], []]);
  });
});
