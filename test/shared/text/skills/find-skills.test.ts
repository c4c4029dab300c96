import { describe, expect, it } from "vitest";
import {
  canonicalSkill,
  coversSkill,
  findSkill,
  findSkills,
  getSkill,
  listSkills,
  sameSkill,
} from "../../../../shared/text/skills/index.ts";

const names = (text: string) => findSkills(text).map((skill) => skill.name);

describe("findSkills", () => {
  it("takes the longest name that fits", () => {
    expect(names("Google Analytics and Google Ads on Google Cloud Platform")).toEqual([
      "Google Analytics",
      "Google Ads",
      "Google Cloud",
    ]);
  });

  it("tells C, C++ and C# apart", () => {
    expect(findSkills("C, C++, C# and .NET").map((skill) => skill.text)).toEqual(["C", "C++", "C#", ".NET"]);
  });

  it("finds Go and R in a list of tools", () => {
    expect(names("Java, Go and R")).toEqual(["Java", "Go", "R"]);
  });

  it("finds Go where words before or after say it is a tool", () => {
    expect(names("Three years of experience with Go")).toEqual(["Go"]);
    expect(names("Go developer wanted")).toContain("Go");
  });

  it.each([
    "We go the extra mile",
    "Go to market in new countries",
    "Vitamin C and R&D",
    "reports to C-level executives",
    "our Series C funding",
    "Excel in a fast-paced kitchen",
    "word of mouth",
    "Our chef cooks with local produce",
    "the express lane",
    "a good outlook on life",
    "R. Smith is our head of people",
  ])("finds no tool in %j", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("finds Chef the tool only beside other tools", () => {
    expect(names("Puppet, Chef, Ansible")).toEqual(["Puppet", "Chef", "Ansible"]);
  });

  it("reads other spellings of a name", () => {
    expect(names("NodeJS, node.js, K8s, Postgres, RESTful APIs, CI/CD")).toEqual([
      "Node.js",
      "Node.js",
      "Kubernetes",
      "PostgreSQL",
      "REST APIs",
      "CI/CD",
    ]);
  });

  it("reads German words", () => {
    expect(names("Kenntnisse in Buchhaltung, Staplerschein und Wundversorgung")).toEqual([
      "Bookkeeping",
      "Forklift licence",
      "Wound care",
    ]);
  });

  it("does not join words over a comma or the end of a sentence", () => {
    expect(names("We value trust. Project. Management is lean")).not.toContain("Project management");
  });

  it("finds no name inside a longer word", () => {
    expect(names("Javanese, platforms, reaction, scalable")).toEqual([]);
  });

  it("gives offsets at which the text stands", () => {
    const text = "Résumé writing – with MS Excel, SQL & Power BI.";
    for (const { start, end, text: written } of findSkills(text))
      expect(text.slice(start, end)).toBe(written);
    expect(findSkills(text).length).toBeGreaterThanOrEqual(3);
  });
});

describe("the dictionary", () => {
  const trades = new Map<string, number>();
  for (const skill of listSkills()) trades.set(skill.trade, (trades.get(skill.trade) ?? 0) + 1);

  it("holds at least 1,700 skills, and more than computing", () => {
    expect(listSkills().length).toBeGreaterThanOrEqual(1700);
    const computing = ["software", "infrastructure", "data"].reduce((sum, one) => sum + trades.get(one)!, 0);
    expect(computing).toBeLessThan(listSkills().length / 2);
  });

  it("holds at least forty skills of each trade, and the common ones of every trade", () => {
    expect(trades.size).toBe(20);
    expect([...trades].filter(([trade, count]) => trade !== "general" && count < 40)).toEqual([]);
    expect(trades.get("general")).toBeGreaterThanOrEqual(20);
  });

  it("knows each name once and each category by its name", () => {
    const names = listSkills().map((skill) => skill.name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const categories =
      "language framework database cloud platform tool software equipment standard method technique subject law certificate licence soft".split(
        " ",
      );
    expect(listSkills().filter((skill) => !categories.includes(skill.category))).toEqual([]);
  });

  it("reads every spelling as its own entry", () => {
    const lost = listSkills().flatMap((skill) =>
      [skill.name, ...skill.aliases, ...skill.narrower].filter((text) => canonicalSkill(text) !== skill.name),
    );
    expect(lost).toEqual([]);
  });

  it("knows no spelling under two entries", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const skill of listSkills()) {
      for (const text of [skill.name, ...skill.aliases, ...skill.narrower]) {
        const other = owners.get(text.toLowerCase());
        if (other !== undefined && other !== skill.name) clashes.push(`${text}: ${other}, ${skill.name}`);
        owners.set(text.toLowerCase(), skill.name);
      }
    }
    expect(clashes).toEqual([]);
  });

  it("gives years of first release where a thing has one, and only possible ones", () => {
    expect(getSkill("Kubernetes").since).toBe(2014);
    expect(getSkill("Patient care").since).toBeNull();
    const made = new Set(["framework", "database", "cloud", "platform", "tool", "software"]);
    const odd = listSkills().filter(
      ({ since, category }) =>
        since !== null &&
        (since > 2026 || since < (made.has(category) ? 1950 : 1850) || !Number.isInteger(since)),
    );
    expect(odd).toEqual([]);
  });

  it("gives a year to most of what somebody released", () => {
    const released = listSkills().filter(({ category }) =>
      ["framework", "cloud", "tool", "language"].includes(category),
    );
    expect(released.filter(({ since }) => since !== null).length).toBeGreaterThan(released.length * 0.9);
  });

  it("orders what followed upon another thing", () => {
    const pairs = [
      ["JavaScript", "TypeScript"],
      ["Docker", "Kubernetes"],
      ["C", "C++"],
      ["Hadoop", "Apache Spark"],
      ["React", "React Native"],
      ["Objective-C", "Swift"],
      ["Spring", "Spring Boot"],
      ["Terraform", "OpenTofu"],
      ["Apache Ant", "Maven"],
      ["Apache Cordova", "Flutter"],
    ] as const;
    for (const [older, newer] of pairs) {
      expect([older, getSkill(older).since! < getSkill(newer).since!]).toEqual([older, true]);
    }
  });

  it("throws at a name it was told to know and does not", () => {
    expect(() => getSkill("Basket weaving under water")).toThrow(/Basket weaving/);
    expect(findSkill("Basket weaving under water")).toBeNull();
  });
});

describe("sameSkill and coversSkill", () => {
  it("takes aliases for the same thing", () => {
    expect(sameSkill("JS", "JavaScript")).toBe(true);
    expect(sameSkill("Bookkeeping", "Buchhaltung")).toBe(true);
    expect(sameSkill("Java", "JavaScript")).toBe(false);
  });

  it("does not take a kind of a thing for the thing", () => {
    expect(sameSkill("Java 17", "Java")).toBe(false);
    expect(coversSkill("Java 17", "Java")).toBe(true);
    expect(coversSkill("Java", "Java 17")).toBe(false);
  });

  it("compares texts it does not know word by word", () => {
    expect(sameSkill("Basket weaving", "basket  weaving")).toBe(true);
    expect(sameSkill("", "")).toBe(false);
  });
});
