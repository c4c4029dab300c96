import { describe, expect, it } from "vitest";
import { fromJsonResume } from "../../../shared/resume/from-json-resume.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { mergeFacts } from "../../../shared/resume/merge-facts.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { toJsonResume } from "../../../shared/resume/to-json-resume.ts";
import { draftSection } from "../../../shared/tailoring/draft-section.ts";
import { gateEvidenceOf } from "../../../shared/tailoring/gate/gate-evidence.ts";
import { blocks, bullet, cells, h1, p } from "./document-blocks.ts";

type Drafts = Parameters<typeof blocks>;
const read = (...drafts: Drafts) => readResume(blocks(p("Ann Lee"), p("ann@example.org"), ...drafts));
const skills = (...drafts: Drafts) => read(h1("Skills"), ...drafts);
const textsOf = (kind: string, model: ReturnType<typeof read>) =>
  listFacts(model)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);

describe("a skill's level", () => {
  it("stays with it in brackets, behind a dash or colon, and in front", () => {
    const model = skills(
      p(
        "Ansible (basic), SQL – basic, Docker, Wundversorgung (Grundkenntnisse), (beginner) Rust, AWS (EC2, S3)",
      ),
      p("Familiar with Chef, basic knowledge of Terraform"),
      bullet("Excel: 2/5"),
    );
    expect(textsOf("skill", model)).toEqual([
      "Ansible (basic)",
      "SQL – basic",
      "Docker",
      "Wundversorgung (Grundkenntnisse)",
      "Rust (beginner)",
      "AWS (EC2, S3)",
      "Familiar with Chef",
      "basic knowledge of Terraform",
      "Excel: 2/5",
    ]);
    expect(model.skills.map((one) => one.name)).toEqual([
      "Ansible",
      "SQL",
      "Docker",
      "Wound care",
      "Rust",
      "AWS",
      "Chef",
      "Terraform",
      "Microsoft Excel",
    ]);
  });

  it("is read from the next cell, behind a tab, and from dots and stars", () => {
    expect(
      textsOf(
        "skill",
        skills(
          ...cells(0, [
            [[p("SQL")], [p("Basic")]],
            [[p("Java")], [p("Advanced")]],
          ]),
        ),
      ),
    ).toEqual(["SQL (Basic)", "Java (Advanced)"]);
    expect(textsOf("skill", skills(p("Python\tbasic"), p("React ★★☆☆☆, Vue ●●○○○, Angular ●●●●○")))).toEqual([
      "Python (basic)",
      "React ★★☆☆☆",
      "Vue ●●○○○",
      "Angular ●●●●○",
    ]);
  });

  it("that the group's heading tells is part of the fact, and a heading that names a field is not", () => {
    expect(
      textsOf(
        "skill",
        skills(p("Grundkenntnisse: SQL, Java"), p("Familiar with: Chef"), p("Databases: Redis")),
      ),
    ).toEqual(["SQL (Grundkenntnisse)", "Java (Grundkenntnisse)", "Familiar with Chef", "Redis"]);
  });

  it("is not taken from words that may be skills themselves", () => {
    expect(textsOf("skill", skills(p("Teamwork, confident, Learning")))[0]).toBe("Teamwork");
  });

  it("makes the gate hold the skill back", () => {
    const little =
      "Kubernetes (basic), SQL – basic, Wundversorgung (Grundkenntnisse), Docker (some), Scala (currently learning)";
    for (const fact of listFacts(skills(p(little), p("Java (Anfänger), Excel (very limited)"))))
      if (fact.kind === "skill")
        expect([...gateEvidenceOf(fact).plain].join(" "), fact.text).not.toMatch(
          /kubernet|sql|wund|docker|scala|java|excel/u,
        );
    const [good] = listFacts(skills(p("Excel (advanced)"))).filter((fact) => fact.kind === "skill");
    expect([...gateEvidenceOf(good!).plain]).toContain("excel");
  });

  it("told in one place holds for the same skill told in another", () => {
    expect(textsOf("skill", skills(p("Kubernetes, Docker"), p("Kubernetes (basic)")))).toEqual([
      "Kubernetes (basic)",
      "Docker",
    ]);
  });

  it("comes into a stored profile that lacks it, without naming the skill twice", () => {
    const [bare, leveled] = [skills(p("Kubernetes, Docker")), skills(p("Kubernetes (basic), Docker"))];
    for (const before of [null, leveled, bare]) {
      const { facts, changes } = mergeFacts(bare, { before, after: leveled });
      expect(facts.skills.map((one) => one.text)).toEqual(["Kubernetes (basic)", "Docker"]);
      expect(facts.skills.map((one) => one.id)).toEqual(bare.skills.map((one) => one.id));
      expect(changes.map(({ kind, after }) => [kind, after])).toEqual([["changed", "Kubernetes (basic)"]]);
    }
  });

  it("goes to JSON Resume and back", () => {
    const json = toJsonResume(skills(p("Kubernetes (basic), Docker")));
    expect(json.skills).toEqual([{ name: "Kubernetes", level: "basic" }, { name: "Docker" }]);
    const back = fromJsonResume(json, "2026-11-30T10:00:00Z");
    expect(back.ok && back.value.skills.map((one) => [one.text, one.name])).toEqual([
      ["Kubernetes (basic)", "Kubernetes"],
      ["Docker", "Docker"],
    ]);
  });

  it("stays in a draft", () => {
    const texts = draftSection({
      kind: "skills",
      facts: skills(p("Kubernetes (basic), Docker")),
      posting: null,
    });
    expect(texts.at(-1)?.text).toBe("Kubernetes (basic), Docker");
  });
});

describe("a language's level", () => {
  it("in one's own words stays with it, in a section and among skills", () => {
    const wanted = [
      "Polish (a few phrases)",
      "French (reading knowledge)",
      "Norwegian (conversational)",
      "Irish (some)",
    ];
    const line =
      "Polish (a few phrases), French (reading knowledge), Norwegian – conversational, Irish (some)";
    expect(textsOf("language", read(h1("Languages"), p(line)))).toEqual(wanted);
    expect(textsOf("language", skills(p(`Languages: ${line}`)))).toEqual(wanted);
  });

  it("in little words before it counts too", () => {
    expect(
      textsOf("language", read(h1("Languages"), bullet("some Spanish"), bullet("a little Dutch"))),
    ).toEqual(["Spanish (some)", "Dutch (a little)"]);
  });
});

describe("a study that did not end in a degree", () => {
  const education = (...drafts: Drafts) => textsOf("education", read(h1("Education"), ...drafts))[0];

  it("says so in its fact, wherever the résumé says it", () => {
    expect(
      education(
        p("HNC in Electrical Engineering, 2019 – 2020"),
        p("Avonmouth College"),
        bullet("First of two years completed, not finished."),
      ),
    ).toBe("HNC in Electrical Engineering, Avonmouth College, 2019 – 2020 (not finished)");
    expect(education(p("MSN in Nursing Education (in progress), Hill State College, 2025 – Present"))).toBe(
      "MSN in Nursing Education (in progress), Hill State College, 2025 – Present",
    );
    expect(education(p("Studium der Informatik, Universität Ulm, 2012 – 2014 (abgebrochen)"))).toBe(
      "Studium in Informatik, Universität Ulm, 2012 – 2014 (abgebrochen)",
    );
  });

  it("is in progress while its dates run on, and expected where only that is said", () => {
    expect(education(p("MS in Data Science, Hill State University, 2024 – Present"))).toMatch(
      /\(in progress\)$/,
    );
    expect(education(p("MS in Data Science, Hill State University, expected 2027"))).toMatch(/\(expected\)$/);
  });

  it("leaves a finished one as it is", () => {
    expect(
      education(p("BSc in Biology, Hill State University, 2009 – 2013"), bullet("Thesis on ongoing change")),
    ).toBe("BSc in Biology, Hill State University, 2009 – 2013");
  });
});
