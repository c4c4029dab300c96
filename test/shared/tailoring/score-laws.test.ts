import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import type { Posting } from "../../../shared/posting/model.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import type { Fact } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import type { Score } from "../../../shared/tailoring/model.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { type BuiltBlock, bullet, doc, heading, paragraph, run } from "../../support/docx-builder.ts";

const today = "2026-11-30";
const samples = join(import.meta.dirname, "../../../addin/playground/samples");

/** What the score says, without the lines it quotes. */
const numbers = ({ today: visible, reachable, of, requirements, fit, tier, knockouts }: Score) => ({
  visible,
  reachable,
  of,
  marks: requirements.map(({ id, evidenced, visible: seen }) => [id, evidenced, seen]),
  fit,
  tier,
  knockouts: knockouts?.map(({ requirement, state }) => [requirement, state]),
});
const read = (text: string): Posting => {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const score = (posting: Posting, facts: readonly Fact[], blocks: readonly Block[]) =>
  scoreFit({ posting, facts, blocks, today });

/** From the file, as an import reads it. */
async function scoreFile(posting: Posting, bytes: Uint8Array): Promise<Score> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const blocks = readBlocks(opened.value);
  return score(posting, listFacts(readResume(blocks)), blocks);
}

const posting = read(`Platform Engineer
Tern Freight, Bergen

Your tasks
- Replace the outdated release scripts
- Keep 30 services running

Requirements
- 3+ years of experience as a platform engineer
- Kubernetes
- Terraform
- Python
- PostgreSQL
- Apache Kafka
- Ansible
- Prometheus
- Right to work in Norway

Nice to have
- Rust
- GraphQL`);

const resume = (skills: (BuiltBlock | string)[], extra: BuiltBlock[] = []) =>
  doc(
    paragraph("Ida Solberg"),
    paragraph("ida.solberg@example.org · +47 55 55 01 23"),
    heading("Experience"),
    paragraph("Platform Engineer, Holm Data, Oslo\t2019 – 2025"),
    bullet("Moved 14 services to Kubernetes and wrote the Terraform for them"),
    bullet("Wrote deployment tools in Python for four teams"),
    ...extra,
    heading("Skills"),
    ...skills.map((one) => (typeof one === "string" ? paragraph(one) : one)),
  ).bytes;

let plain: Score;
beforeAll(async () => {
  plain = await scoreFile(posting, await resume(["PostgreSQL, Bash, Nginx"]));
});

describe("the score's laws", () => {
  test("a plain résumé has a score to start from", () => {
    expect(numbers(plain)).toMatchObject({ reachable: 5, of: 11, tier: "medium" });
    expect(plain.fit).toBeGreaterThan(0);
  });

  test("the same in ten runs, quotes and sentences too", async () => {
    const bytes = await resume(["PostgreSQL, Bash, Nginx"]);
    for (let n = 0; n < 10; n++) expect(await scoreFile(posting, bytes)).toEqual(plain);
  });

  test("words that no requirement asks for change nothing, wherever they stand", async () => {
    const more = [
      await resume(["PostgreSQL, Bash, Nginx, Vim, sailing"]),
      await resume(["PostgreSQL, Bash, Nginx"], [bullet("Ran the reading group and the harbour regatta")]),
      await resume(["PostgreSQL, Bash, Nginx"], [bullet("synergy leverage dynamic passionate")]),
    ];
    for (const bytes of more) expect(numbers(await scoreFile(posting, bytes))).toEqual(numbers(plain));
  });

  test("words repeated change nothing", async () => {
    for (const line of [
      "PostgreSQL, Bash, Nginx, PostgreSQL, PostgreSQL",
      "PostgreSQL PostgreSQL PostgreSQL PostgreSQL",
    ])
      expect(numbers(await scoreFile(posting, await resume(["PostgreSQL, Bash, Nginx", line])))).toEqual(
        numbers(plain),
      );
    const shouted = await resume(["PostgreSQL, Bash, Nginx", "Kafka, Kafka, Kafka, Ansible, Ansible, Rust"]);
    expect(numbers(await scoreFile(posting, shouted))).toEqual(numbers(plain));
  });

  test("hidden, white and tiny text changes nothing", async () => {
    const keywords = "Kafka, Ansible, Prometheus, Rust, GraphQL";
    for (const look of ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>']) {
      const ownLine = await resume(["PostgreSQL, Bash, Nginx", paragraph(run(keywords, look))]);
      const sameLine = await resume([paragraph("PostgreSQL, Bash, Nginx", run(`, ${keywords}`, look))]);
      const asDeed = await resume(
        ["PostgreSQL, Bash, Nginx"],
        [bullet(run(`Ran ${keywords} for 3 years`, look))],
      );
      for (const bytes of [ownLine, sameLine, asDeed])
        expect(numbers(await scoreFile(posting, bytes))).toEqual(numbers(plain));
    }
  });

  test("a list of all that the posting asks for changes nothing, in whatever order and place", async () => {
    const asked = [
      "Kubernetes",
      "Terraform",
      "Python",
      "PostgreSQL",
      "Apache Kafka",
      "Ansible",
      "Prometheus",
      "Rust",
      "GraphQL",
    ];
    for (const list of [asked, asked.toReversed(), asked.slice(0, 7)]) {
      expect(
        numbers(await scoreFile(posting, await resume(["PostgreSQL, Bash, Nginx", list.join(", ")]))),
      ).toEqual(numbers(plain));
      const asBullet = await resume(["PostgreSQL, Bash, Nginx"], [bullet(list.join(", "))]);
      expect(numbers(await scoreFile(posting, asBullet))).toEqual(numbers(plain));
      const asLabel = await resume(["PostgreSQL, Bash, Nginx", `Keywords: ${list.join(" ")}`]);
      expect(numbers(await scoreFile(posting, asLabel))).toEqual(numbers(plain));
    }
  });

  test("a passage copied from the posting changes nothing, and the score says which", async () => {
    const wordy = read(`Warden
Castle Trust

Requirements
- You keep the tower safe and lead the night watch of four people on the walls
- Falconry`);
    const base = await scoreFile(wordy, await resume(["Bash"]));
    const copied = await scoreFile(
      wordy,
      await resume(
        ["Bash"],
        [bullet("I keep the tower safe and lead the night watch of four people on the walls")],
      ),
    );
    expect(numbers(copied)).toEqual(numbers(base));
    expect(copied.reasoning?.some(({ text }) => text.startsWith("What repeats the posting"))).toBe(true);
  });

  test("a skill only listed counts like any fact, and raises that requirement alone", async () => {
    const more = await scoreFile(posting, await resume(["PostgreSQL, Bash, Nginx, Ansible"]));
    const changed = more.requirements.filter((one, i) => one.evidenced !== plain.requirements[i]?.evidenced);
    expect(changed.map(({ text }) => text)).toEqual(["Ansible"]);
    expect(more.fit).toBeGreaterThan(plain.fit ?? 0);
    const seen = more.requirements.filter((one, i) => one.visible !== plain.requirements[i]?.visible);
    expect(seen.map(({ text }) => text)).toEqual(["Ansible"]);
  });

  test("visible never goes beyond evidenced, and each requirement counts once", () => {
    for (const one of plain.requirements) expect(one.evidenced || !one.visible).toBe(true);
    const twice = read(`Cook\nInn\n\nRequirements\n- Baking\n- Baking`);
    expect(score(twice, [], []).of).toBe(2);
  });

  const sampleCases = [
    ["data-engineer.docx", "senior-data-engineer.txt"],
    ["nurse.docx", "charge-nurse-emergency.txt"],
    ["electrician.docx", "lead-electrician-solar.txt"],
  ] as const;

  test.each(sampleCases)("the order of facts and lines does not matter (%s)", async (file, job) => {
    const { blocks, facts, posting: asked } = await readSample(file, job);
    const whole = numbers(score(asked, facts, blocks));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.boolean(),
        (shuffled, turned) => {
          const lines = turned ? blocks.toReversed() : blocks;
          expect(numbers(score(asked, shuffled, lines))).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  test.each(sampleCases)("a fact more never lowers what is evidenced (%s)", async (file, job) => {
    const { blocks, facts, posting: asked } = await readSample(file, job);
    fc.assert(
      fc.property(fc.subarray(facts, { minLength: 1 }), fc.nat(), (some, at) => {
        const left = some.filter((_, i) => i !== at % some.length);
        const [less, more] = [score(asked, left, blocks), score(asked, some, blocks)];
        less.requirements.forEach((one, i) => {
          if (one.evidenced) expect(more.requirements[i]?.evidenced).toBe(true);
        });
        expect(more.reachable).toBeGreaterThanOrEqual(less.reachable);
      }),
      { numRuns: 25 },
    );
  });

  async function readSample(file: string, job: string) {
    const opened = await openDocx(new Uint8Array(readFileSync(join(samples, file))));
    if (!opened.ok) throw new Error(opened.problem.code);
    const blocks = readBlocks(opened.value);
    const asked = read(readFileSync(join(samples, "postings", job), "utf8"));
    return { blocks, facts: listFacts(readResume(blocks)), posting: asked };
  }
});

describe("fit, tier and reasons", () => {
  test("name the lines behind each sentence, and never promise that a machine will let anybody pass", () => {
    const ids = new Set(plain.requirements.map(({ id }) => id));
    expect(plain.reasoning?.length).toBeGreaterThan(2);
    for (const { text, requirements } of plain.reasoning ?? []) {
      expect(text).not.toMatch(/\bATS\b|pass/i);
      for (const id of requirements) expect(ids.has(id)).toBe(true);
    }
  });

  test("put conditions first, and ask about what no résumé says instead of failing it", () => {
    expect(plain.knockouts?.map(({ kind, state }) => [kind, state])).toEqual([
      ["permit", "not-known"],
      ["years", "met"],
    ]);
    expect(plain.reasoning?.some(({ text }) => text.includes("Right to work in Norway"))).toBe(true);
  });

  test("let an unmet condition cap the tier, and two make it low", async () => {
    const blocks = readBlocks(await doc(paragraph("x")).open());
    const strict = (years: string) =>
      read(
        `Engineer\nFirm\n\nRequirements\n- ${years} years of experience as a platform engineer\n- Kubernetes\n- Terraform\n- Python\n- Fluent Norwegian`,
      );
    const opened = await openDocx(await resume(["Languages: English (C1)"]));
    if (!opened.ok) throw new Error();
    const own = readBlocks(opened.value);
    const facts = listFacts(readResume(own));
    const state = (asked: Posting) => score(asked, facts, own);
    expect(blocks.length).toBe(1);
    const one = state(strict("3"));
    expect([one.knockouts?.[0]?.state, one.tier]).toEqual(["not-met", "medium"]);
    expect(state(strict("12")).tier).toBe("low");
  });

  test("give no number where the posting asks for nothing", () => {
    const nothing = score(read("Bookkeeper\nPell & Co\n\nWe look forward to you."), [], []);
    expect(nothing).toMatchObject({ of: 0, fit: null, tier: null });
    expect(nothing.reasoning).toHaveLength(1);
  });

  test("quote what the employer needs solved, with the requirement and the deed that answer it", async () => {
    const asked = read(
      `Platform Engineer\nTern Freight\n\nYour tasks\n- Migrate the last services to Kubernetes\n\nRequirements\n- Kubernetes`,
    );
    const told = await scoreFile(asked, await resume(["Bash"]));
    expect(told.painPoints?.[0]).toMatchObject({
      text: "Migrate the last services to Kubernetes",
      requirements: ["r1"],
    });
    expect(told.painPoints?.[0]?.facts).toHaveLength(1);
  });
});
