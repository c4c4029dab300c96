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
  it("holds over a thousand skills of fourteen trades", () => {
    expect(listSkills().length).toBeGreaterThan(1000);
    expect(new Set(listSkills().map((skill) => skill.trade)).size).toBe(14);
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
    const odd = listSkills().filter(
      (skill) => skill.since !== null && (skill.since < 1850 || skill.since > 2026),
    );
    expect(odd).toEqual([]);
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
