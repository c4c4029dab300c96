import { describe, expect, test } from "vitest";
import { draftSection } from "../../../shared/tailoring/draft-section.ts";
import { readWords } from "../../../shared/tailoring/read-words.ts";
import { person } from "../../fixtures/tailoring/build-resume.ts";
import { backendEngineer, backendPosting } from "../../fixtures/tailoring/people.ts";

const { resume, blocks } = backendEngineer;

describe("a draft from the profile", () => {
  test("of the whole résumé has every confirmed statement once, under its heading", () => {
    const paragraphs = draftSection({ kind: "resume", facts: resume, posting: null });
    for (const position of resume.positions) {
      for (const bullet of position.bullets)
        expect(paragraphs.filter((one) => one.text === bullet.text)).toHaveLength(1);
    }
    expect(paragraphs.filter((one) => one.role === "heading").map((one) => one.text)).toEqual([
      "Summary",
      "Experience",
      "Education",
      "Skills",
      "Certificates",
      "Languages",
    ]);
    expect(paragraphs.filter((one) => one.role === "bullet").every((one) => one.facts.length > 0)).toBe(true);
  });

  test("has only the candidate's words, headings and connectors, whatever the posting wants", () => {
    const own = new Set(readWords(blocks.map((block) => block.text).join("\n")).map((word) => word.lower));
    // Full names of what the candidate writes short, and the connectors of the summary.
    const known =
      "experience with and summary skills education certificates languages kubernetes javascript postgresql go rest apis".split(
        " ",
      );
    for (const paragraph of draftSection({ kind: "resume", facts: resume, posting: backendPosting })) {
      for (const word of readWords(paragraph.text)) {
        expect(own.has(word.lower) || known.includes(word.lower), word.text).toBe(true);
      }
    }
  });

  test("of a position puts what the posting asks for first", () => {
    const [head, employer, first] = draftSection({
      kind: "position",
      facts: resume,
      posting: backendPosting,
      positionId: resume.positions[1]!.id,
    });
    expect(head).toMatchObject({
      role: "subheading",
      text: "Software Developer\tAug 2016 – Feb 2020",
    });
    expect(employer).toMatchObject({ role: "text", text: "Nordfrakt Logistik" });
    expect(first?.text).toBe("Contributed to a REST API for carriers, with Redis as a cache");
  });

  test("of skills keeps the candidate's groups and takes the document's heading", () => {
    const paragraphs = draftSection({
      kind: "skills",
      facts: resume,
      posting: backendPosting,
      headings: { skills: "Kenntnisse" },
    });
    expect(paragraphs.map((one) => one.text)).toEqual([
      "Kenntnisse",
      "Languages: Golang, JavaScript, Java, SQL",
      "Tools: Kubernetes, PostgreSQL, Jira, Git, Docker",
    ]);
  });

  test("of nothing is empty, and what is unconfirmed is left out", () => {
    const empty = {
      ...resume,
      summary: [],
      positions: [],
      skills: [],
      education: [],
      certificates: [],
      languages: [],
    };
    expect(draftSection({ kind: "summary", facts: empty, posting: null })).toEqual([]);
    expect(draftSection({ kind: "position", facts: empty, posting: null })).toEqual([]);
    const unsure = {
      ...resume,
      positions: resume.positions.map((one) => ({ ...one, confidence: "unsure" as const })),
    };
    expect(
      draftSection({ kind: "resume", facts: unsure, posting: null }).some((one) =>
        one.text.includes("Fjordpay"),
      ),
    ).toBe(false);
  });

  const nobody = { contact: "", summary: [], positions: [], education: [] };
  const longList = person({
    ...nobody,
    name: "Ada Example",
    skills: ["Python, PostgreSQL, Jira, Git, SQL, Scrum, Redis, Java, Kanban, Falconry"],
  }).resume;

  test("of a long list of skills puts like beside like, with the rest at the end", () => {
    const drafted = draftSection({ kind: "skills", facts: longList, posting: null });
    expect(drafted.map((one) => one.text)).toEqual([
      "Skills",
      "Programming languages: Python, SQL, Java",
      "Databases: PostgreSQL, Redis",
      "Tools and software: Jira, Git",
      "Methods: Scrum, Kanban",
      "Further skills: Falconry",
    ]);
    expect(drafted.flatMap((one) => one.facts).sort()).toEqual(longList.skills.map(({ id }) => id).sort());
  });

  test("of skills begins with what the posting asks for, group and skill", () => {
    const lines = draftSection({ kind: "skills", facts: longList, posting: backendPosting });
    expect(lines[1]?.text).toBe("Databases: PostgreSQL, Redis");
  });

  test("of a short list of skills stays one line", () => {
    const short = { ...longList, skills: longList.skills.slice(0, 8) };
    expect(draftSection({ kind: "skills", facts: short, posting: null }).map((one) => one.text)).toEqual([
      "Skills",
      "Python, PostgreSQL, Jira, Git, SQL, Scrum, Redis, Java",
    ]);
  });

  test("puts forward the skills and projects that the candidate wants to be seen, and leaves nothing out for it", () => {
    const preferences = { emphasizeSkills: ["k8s", "Jira"], includeProjects: ["  second PROJECT "] };
    const project = (name: string) => ({
      id: name,
      sources: [],
      confidence: "sure" as const,
      name,
      start: "2020-03",
      end: null,
      details: [],
    });
    const facts = { ...resume, projects: [project("First project"), project("Second project")] };
    const plain = draftSection({ kind: "resume", facts, posting: null });
    const steered = draftSection({ kind: "resume", facts, posting: null, preferences });
    const textOf = (drafted: typeof plain, start: string) =>
      drafted.find((one) => one.text.startsWith(start))?.text;
    expect(textOf(plain, "Tools:")).toBe("Tools: Jira, Git, Docker, K8s, Postgres");
    expect(textOf(steered, "Tools:")).toBe("Tools: Jira, K8s, Git, Docker, Postgres");
    expect(steered.filter(({ text }) => text.includes("project\tMar 2020")).map(({ text }) => text)).toEqual([
      "Second project\tMar 2020",
      "First project\tMar 2020",
    ]);
    const first = (drafted: typeof plain) => drafted.find(({ role }) => role === "bullet")?.text;
    expect(first(steered)).toBe("Helped the platform team migrate 12 services to K8s without downtime");
    expect(first(plain)).not.toBe(first(steered));
    const known = (drafted: typeof plain) => [...new Set(drafted.flatMap((one) => one.facts))].sort();
    expect(known(steered)).toEqual(known(plain));
  });

  test("names in the summary what the candidate wants to be seen, where the facts show it", () => {
    const preferences = { emphasizeSkills: ["Redis", "Jenkins", "Kafka"], includeProjects: [] };
    const [, text] = draftSection({ kind: "summary", facts: resume, posting: null, preferences });
    expect(text?.text).toMatch(/Experience with Redis and Jenkins\.$/);
  });

  test("without a posting keeps the summary as it was written, and a résumé without one gets none", () => {
    const [, summary] = draftSection({ kind: "summary", facts: resume, posting: null });
    expect(summary?.text).toContain("highly motivated");
    const without = { ...resume, summary: [] };
    expect(draftSection({ kind: "resume", facts: without, posting: null })[2]?.text).toBe("Experience");
    expect(draftSection({ kind: "summary", facts: without, posting: null })[1]?.text).toBe(
      "Senior Backend Engineer at Fjordpay AB, previously Software Developer at Nordfrakt Logistik.",
    );
  });

  test("of a German profile has German headings, labels and dates", () => {
    const { resume: told } = person({
      ...nobody,
      name: "Jana Beispiel",
      positions: [
        {
          employer: "Stadtwerke Ulm",
          title: "Fachkraft für Lagerlogistik",
          start: "2019-03",
          end: "present",
          dateText: "",
          bullets: ["Verantwortlich für die Ausgabe von Werkzeug an 40 Monteure"],
        },
      ],
      skills: ["Python, PostgreSQL, Jira, Git, SQL, Scrum, Redis, Java, Kanban, Falknerei"],
    });
    const german = { ...told, positions: told.positions.map((one) => ({ ...one, dateText: null })) };
    const drafted = draftSection({ kind: "resume", facts: german, posting: null }).map((one) => one.text);
    expect(drafted).toContain("Berufserfahrung");
    expect(drafted).toContain("Fachkraft für Lagerlogistik\tMärz 2019 – heute");
    expect(drafted).toContain("Programmiersprachen: Python, SQL, Java");
    expect(drafted.at(-1)).toBe("Weitere Kenntnisse: Falknerei");
    expect(draftSection({ kind: "summary", facts: german, posting: null })[1]?.text).toBe(
      "Fachkraft für Lagerlogistik bei Stadtwerke Ulm.",
    );
  });
});
