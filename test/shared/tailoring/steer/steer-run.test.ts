import { describe, expect, test } from "vitest";
import { applyEdits, openDocx, readBlocks, readText } from "../../../../shared/docx/index.ts";
import type { Edit } from "../../../../shared/docx/types.ts";
import { readPosting } from "../../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../../shared/resume/list-facts.ts";
import { readResume } from "../../../../shared/resume/read-resume.ts";
import { proposeSuggestions, type TailoringInput } from "../../../../shared/tailoring/propose-suggestions.ts";
import { makeResumeFile } from "../../../api/resumes/resume-file.ts";

type Preferences = NonNullable<TailoringInput["preferences"]>;

const head = ["Maria Santos", "maria@example.org | +49 40 1234567 | Hamburg"];
const lines = [
  ...head,
  "# Experience",
  "Data Engineer, Nordlicht Energie GmbH\t03/2021 – present",
  "- Answered questions of the finance department",
  "- Wrote reports in Excel for 12 stores",
  "- Built pipelines in Rust and Terraform for 40 wind farms",
  "- Planned the summer party",
  "# Skills",
  "Excel, Docker, Haskell, SQL",
];
const postingText = `Data Engineer
Windkraft AG, Bremen

Requirements
- Experience with SQL
- You must know Docker
`;

async function run(document: readonly string[], preferences?: Partial<Preferences>, posting = postingText) {
  const opened = await openDocx(await makeResumeFile(document));
  const read = readPosting({ text: posting });
  if (!opened.ok || !read.ok) throw new Error("cannot be read");
  const blocks = readBlocks(opened.value);
  const resume = readResume(blocks);
  const input: TailoringInput = {
    blocks,
    resume,
    facts: listFacts(resume),
    posting: read.value,
    today: "2026-11-30",
    preferences: { emphasizeSkills: [], includeProjects: [], ...preferences },
  };
  const all = [...proposeSuggestions(input)].flatMap(({ suggestion }) =>
    suggestion?.verdict === "supported" ? [suggestion] : [],
  );
  const edits = all.map(({ edit }) => edit as Edit);
  const { document: written, refused } = applyEdits(opened.value, edits, null);
  expect(refused).toEqual([]);
  return { all, lines: readText(written).split("\n"), input };
}

const skillsOf = (text: readonly string[]) => text.at(-1);

describe("skills to emphasise", () => {
  test("stand before their equals, behind what the posting asks for", async () => {
    expect(skillsOf((await run(lines)).lines)).toBe("Docker, SQL, Excel, Haskell");
    expect(skillsOf((await run(lines, { emphasizeSkills: ["SQL"] })).lines)).toBe(
      "SQL, Docker, Excel, Haskell",
    );
    const { lines: steered, all } = await run(lines, { emphasizeSkills: ["Haskell"] });
    expect(skillsOf(steered)).toBe("Docker, SQL, Haskell, Excel");
    expect(all.map(({ reason }) => reason).join("\n")).toContain("you want to emphasise");
  });

  test("that deeds show and no list names come into the list, asked for or not", async () => {
    const { lines: steered } = await run(lines, { emphasizeSkills: ["Terraform"] });
    expect(skillsOf(steered)).toContain("Terraform");
    expect(skillsOf((await run(lines)).lines)).not.toContain("Terraform");
  });

  test("that no fact shows are never written", async () => {
    const { lines: steered } = await run(lines, {
      emphasizeSkills: ["Kubernetes", "Underwater basket weaving"],
    });
    expect(steered).toEqual((await run(lines)).lines);
  });

  test("bring the bullet that shows them up where the posting asks for none of them", async () => {
    const { lines: steered, all } = await run(lines, { emphasizeSkills: ["Rust"] });
    const at = (text: string) => steered.findIndex((line) => line.includes(text));
    expect(at("Rust")).toBeLessThan(at("finance department"));
    expect(all.find(({ edit }) => edit?.type === "move")?.reason).toContain("a skill you want to emphasise");
  });

  test("come into a short summary behind what the posting asks for", async () => {
    const summed = [...lines.slice(0, 2), "# Summary", "Data engineer in energy.", ...lines.slice(2)];
    const summary = (text: readonly string[]) =>
      text.find((line) => line.startsWith("Data engineer in energy"));
    const { lines: steered } = await run(summed, { emphasizeSkills: ["Haskell"] });
    expect(summary(steered)).toMatch(/SQL, Docker and Haskell\.$|Docker, SQL and Haskell\.$/);
    expect(summary((await run(summed)).lines)).not.toContain("Haskell");
  });
});

describe("projects to include", () => {
  const single = [
    ...lines,
    "# Projects",
    "- Tide table: read 12 gauges of the harbour every minute",
    "- Owl counter: counted owls by their calls in 3 forests",
    "- Ferry clock: showed when the next of 4 ferries leaves",
  ];
  const written = single.map((line) => line.replace(/^[#-] /, ""));
  const projectsOf = (text: readonly string[]) => text.slice(text.indexOf("Projects") + 1);

  test("move above those that are not named, and nothing goes", async () => {
    const { lines: steered } = await run(single, { includeProjects: ["ferry clock"] });
    expect(projectsOf(steered)).toEqual([written.at(-1), written.at(-3), written.at(-2)]);
    expect([...steered].sort()).toEqual([...(await run(single)).lines].sort());
  });

  test("stay where they are when they stand first, and without any named nothing moves", async () => {
    expect(projectsOf((await run(single, { includeProjects: ["Tide table"] })).lines)).toEqual(
      projectsOf(written),
    );
    expect(projectsOf((await run(single)).lines)).toEqual(projectsOf(written));
  });

  const long = [
    ...lines,
    "# Projects",
    "Tide table\t2019",
    "- Read 12 gauges of the harbour every minute",
    "- Drew the tide on a 2-metre wall",
    "Owl counter\t2021",
    "- Counted owls by their calls in 3 forests",
  ];

  test("of several lines go line by line and stay together", async () => {
    const { lines: steered, all } = await run(long, { includeProjects: ["Owl counter"] });
    expect(projectsOf(steered)).toEqual([
      "Owl counter\t2021",
      "Counted owls by their calls in 3 forests",
      "Tide table\t2019",
      "Read 12 gauges of the harbour every minute",
      "Drew the tide on a 2-metre wall",
    ]);
    expect(all.map(({ reason }) => reason)).toContain(
      "Goes along with “Owl counter”; accept these together.",
    );
  });

  test("that only the profile knows come in as a line of their own, in the candidate's words", async () => {
    const { input } = await run(single);
    const elsewhere = listFacts({
      ...input.resume,
      projects: [
        ...input.resume.projects,
        {
          id: "project-own",
          sources: [],
          confidence: "sure",
          name: "Moth lamp",
          start: null,
          end: null,
          details: [
            { id: "detail-own", sources: [], confidence: "sure", text: "built 9 lamps for a moth survey" },
          ],
        },
      ],
    });
    const preferences = { emphasizeSkills: [], includeProjects: ["Moth lamp", "Nobody's project"] };
    const added = [...proposeSuggestions({ ...input, facts: elsewhere, preferences })].flatMap(
      ({ suggestion }) => (suggestion?.edit?.type === "insert" ? [suggestion] : []),
    );
    expect(added.map(({ after, facts }) => [after, facts])).toEqual([
      ["Moth lamp: built 9 lamps for a moth survey", ["project-own", "detail-own"]],
    ]);
  });
});
