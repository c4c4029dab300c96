import { describe, expect, test } from "vitest";
import { draftSection } from "../../../shared/tailoring/draft-section.ts";
import { readWords } from "../../../shared/tailoring/read-words.ts";
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
    const [head, first] = draftSection({
      kind: "position",
      facts: resume,
      posting: backendPosting,
      positionId: resume.positions[1]!.id,
    });
    expect(head).toMatchObject({
      role: "subheading",
      text: "Software Developer, Nordfrakt Logistik\tAug 2016 – Feb 2020",
    });
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
});
