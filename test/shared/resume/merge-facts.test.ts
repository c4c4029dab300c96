import { describe, expect, it } from "vitest";
import { compareFacts } from "../../../shared/resume/compare-facts.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { mergeFacts } from "../../../shared/resume/merge-facts.ts";
import type { ResumeFacts, Source } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { blocks, bullet, h1, p } from "./document-blocks.ts";
import { filledResumes } from "./filled-resumes.ts";

const nobody = readResume([]);
const said: Source = { kind: "candidate", at: "2026-11-20T10:00:00Z", question: "Have you used SAP?" };

function resume(bullets: string[], skills: string, versionId: string) {
  return readResume(
    blocks(
      p("Ann Lee"),
      p("ann@example.com"),
      h1("Experience"),
      p("Cook, Hotel Adler, 2019 – 2021"),
      ...bullets.map(bullet),
      h1("Skills"),
      p(skills),
    ),
    { versionId },
  );
}

const first = resume(
  ["Led a brigade of 4 cooks.", "Planned the weekly menu.", "Ordered fish and meat."],
  "Pastry, HACCP",
  "v1",
);
const second = resume(
  ["Led a brigade of 6 cooks.", "Planned the weekly menu.", "Opened a second kitchen in 2020."],
  "Pastry, Grilling",
  "v2",
);

describe("compareFacts", () => {
  it("finds nothing between a reading and itself", () => {
    for (const one of filledResumes)
      expect(compareFacts(readResume(one.blocks), readResume(one.blocks))).toEqual([]);
  });

  it("names what was changed, added and removed, in words", () => {
    expect(
      compareFacts(first, second).map(({ kind, what, before, after }) => [kind, what, before, after]),
    ).toEqual([
      ["changed", "experience / Cook, Hotel Adler", "Led a brigade of 4 cooks.", "Led a brigade of 6 cooks."],
      ["added", "experience / Cook, Hotel Adler", null, "Opened a second kitchen in 2020."],
      ["added", "skills", null, "Grilling"],
      ["removed", "experience / Cook, Hotel Adler", "Ordered fish and meat.", null],
      ["removed", "skills", "HACCP", null],
    ]);
  });

  it("tells contact data field by field", () => {
    const after: ResumeFacts = { ...first, contact: { ...first.contact, phone: "555 0100" } };
    expect(compareFacts(first, after)).toEqual([
      { kind: "added", what: "contact / phone", id: null, before: null, after: "555 0100" },
    ]);
  });
});

describe("mergeFacts", () => {
  const profile = mergeFacts(nobody, { before: null, after: first }).facts;

  it("takes over a first reading as it is", () => {
    expect(listFacts(profile)).toEqual(listFacts(first));
  });

  it("keeps ids and the words of statements, adds, and keeps lines that the document no longer says", () => {
    const { facts, changes } = mergeFacts(profile, { before: first, after: second });
    const bullets = facts.positions[0]!.bullets;
    expect(bullets.map((one) => one.text)).toEqual([
      "Led a brigade of 4 cooks.",
      "Planned the weekly menu.",
      "Ordered fish and meat.",
      "Opened a second kitchen in 2020.",
    ]);
    expect(bullets[0]!.sources).toEqual([{ kind: "block", block: "b5", versionId: "v2" }]);
    expect(bullets[0]!.id).toBe(first.positions[0]!.bullets[0]!.id);
    expect(bullets[1]!.id).toBe(first.positions[0]!.bullets[1]!.id);
    expect(facts.skills.map((one) => one.text)).toEqual(["Pastry", "HACCP", "Grilling"]);
    expect(bullets[1]!.sources).toEqual([{ kind: "block", block: "b6", versionId: "v2" }]);
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([
      ["added", "Opened a second kitchen in 2020."],
      ["added", "Grilling"],
    ]);
  });

  it("changes nothing when the same document comes again", () => {
    const again = mergeFacts(profile, { before: first, after: first });
    expect(again.facts).toEqual(profile);
    expect(again.changes).toEqual([]);
  });

  it("never loses an answer or a correction of the candidate's", () => {
    const corrected = structuredClone(profile);
    corrected.other.push({
      id: "answer-1",
      text: "Two years of SAP at Hotel Adler.",
      sources: [said],
      confidence: "sure",
    });
    corrected.positions[0]!.title = "Sous-chef";
    corrected.positions[0]!.sources = [said, ...corrected.positions[0]!.sources];
    corrected.positions[0]!.bullets[2] = {
      ...corrected.positions[0]!.bullets[2]!,
      text: "Ordered fish, meat and wine.",
      sources: [said],
    };
    const { facts } = mergeFacts(corrected, { before: first, after: second });
    expect(facts.other.map((one) => one.text)).toEqual(["Two years of SAP at Hotel Adler."]);
    expect(facts.positions).toHaveLength(1);
    expect(facts.positions[0]!.title).toBe("Sous-chef");
    expect(facts.positions[0]!.bullets.map((one) => one.text)).toContain("Ordered fish, meat and wine.");
  });

  it("takes the words of a document for a line that was unsure", () => {
    const guessed = structuredClone(profile);
    guessed.positions[0]!.bullets[0]!.confidence = "unsure";
    const { facts } = mergeFacts(guessed, { before: first, after: second });
    expect(facts.positions[0]!.bullets[0]).toMatchObject({
      text: "Led a brigade of 6 cooks.",
      confidence: "sure",
    });
  });

  it("only adds when another document is read for the first time", () => {
    const other = resume(["Led a brigade of 4 cooks.", "Wrote the pastry card."], "Chocolate work", "x1");
    const { facts, changes } = mergeFacts(profile, { before: null, after: other });
    expect(changes.every((change) => change.kind === "added")).toBe(true);
    const texts = listFacts(facts).map((fact) => fact.text);
    for (const fact of listFacts(profile)) expect(texts).toContain(fact.text);
    expect(texts).toContain("Wrote the pastry card.");
    expect(facts.positions).toHaveLength(1);
  });

  it("keeps what another document still says when this one drops it", () => {
    const other = resume(["Planned the weekly menu."], "Butchery", "x1");
    const both = mergeFacts(profile, { before: null, after: other }).facts;
    const { facts } = mergeFacts(both, { before: first, after: second });
    expect(facts.skills.map((one) => one.text)).toContain("Butchery");
  });

  describe("what a career stands on", () => {
    const career = (head: string, ...more: string[]) =>
      readResume(
        blocks(
          p("Ann Lee"),
          h1("Experience"),
          p(head),
          bullet("Led a brigade of 4 cooks."),
          ...more.map((text) => (text.startsWith("- ") ? bullet(text.slice(2)) : p(text))),
        ),
        { versionId: "v1" },
      );
    const older = ["Waiter, Hotel Krone, 2015 – 2018", "- Served 40 tables a night."];
    const before = career("Cook, Hotel Adler, 2019 – 2021", ...older);
    const known = mergeFacts(nobody, { before: null, after: before }).facts;

    it("keeps title, employer and dates until the candidate is asked", () => {
      for (const head of [
        "Head Chef, Hotel Adler, 2019 – 2021",
        "Cook, Hotel Sonne, 2019 – 2021",
        "Cook, Hotel Adler, 2019 – 2023",
      ]) {
        const { facts, changes } = mergeFacts(known, { before, after: career(head, ...older) });
        expect(facts.positions[0]).toMatchObject({ title: "Cook", employer: "Hotel Adler", end: "2021" });
        expect(changes).toEqual([]);
      }
    });

    it("keeps a position that the document dropped, with what was done there", () => {
      const { facts } = mergeFacts(known, { before, after: career("Cook, Hotel Adler, 2019 – 2021") });
      expect(facts.positions.map(({ employer }) => employer)).toEqual(["Hotel Adler", "Hotel Krone"]);
      expect(facts.positions[1]!.bullets).toHaveLength(1);
    });

    it("fills what was missing", () => {
      const bare = structuredClone(known);
      bare.positions[0] = { ...bare.positions[0]!, start: null, end: null, dateText: null };
      const { facts } = mergeFacts(bare, { before, after: before });
      expect(facts.positions[0]).toMatchObject({ start: "2019", end: "2021", dateText: "2019 – 2021" });
    });
  });

  it("knows a line again by what its document said before, though profile and position read otherwise by now", () => {
    const changed = structuredClone(profile);
    const [post] = changed.positions;
    Object.assign(post!, { title: "Head Chef", employer: "Hotel Sonne" });
    post!.bullets[0]!.text = "Ran the hot line of a hotel.";
    const words = { [post!.id]: { title: "Cook", employer: "Hotel Adler" } };
    const said = { ...words, [post!.bullets[0]!.id]: { text: first.positions[0]!.bullets[0]!.text } };
    const { facts } = mergeFacts(changed, { before: first, after: second, said });
    expect(facts.positions).toHaveLength(1);
    expect(facts.positions[0]!.bullets.map(({ text }) => text)).not.toContain("Led a brigade of 6 cooks.");
  });

  it("does not fill what the profile no longer says with what a document said all along", () => {
    const [post] = first.positions;
    const profile = {
      ...first,
      positions: [{ ...post!, employer: null, start: null, end: null, dateText: null }],
    };
    const agreed = { [post!.id]: { title: "Cook", employer: "Hotel Adler", dates: "2019/2021" } };
    const merge = (said: typeof agreed) =>
      mergeFacts(profile, { before: first, after: second, said }).facts.positions[0];
    expect(merge(agreed)).toMatchObject({
      title: "Cook",
      employer: null,
      start: null,
      end: null,
      dateText: null,
    });
    // News are filled in.
    const other = { [post!.id]: { title: "Cook", employer: "Gasthof Krone", dates: "2018/2021" } };
    expect(merge(other)).toMatchObject({ employer: "Hotel Adler", start: "2019", end: "2021" });
  });

  it("keeps what other documents say, and does not bring back what the candidate took out", () => {
    const menu = profile.positions[0]!.bullets[2]!;
    const shorter = resume(["Led a brigade of 4 cooks.", "Planned the weekly menu."], "Pastry, HACCP", "v2");
    const kept = mergeFacts(profile, { before: first, after: shorter, elsewhere: [menu.id] }).facts;
    expect(kept.positions[0]!.bullets).toContainEqual(menu);
    const without = structuredClone(profile);
    without.positions[0]!.bullets.pop();
    const again = mergeFacts(without, { before: first, after: first, refused: [menu.text] }).facts;
    expect(again.positions[0]!.bullets.map(({ id }) => id)).not.toContain(menu.id);
  });

  it("leaves its arguments as they are", () => {
    const copy = structuredClone({ profile, second });
    mergeFacts(profile, { before: first, after: second });
    expect({ profile, second }).toEqual(copy);
  });
});

describe("listFacts", () => {
  it("gives every bullet the employer, title and dates of its position", () => {
    const fact = listFacts(first).find((one) => one.text.startsWith("Led a brigade"))!;
    expect(fact).toMatchObject({
      kind: "achievement",
      employer: "Hotel Adler",
      title: "Cook",
      start: "2019",
      end: "2021",
      positionId: first.positions[0]!.id,
    });
  });

  it("says a position in one line", () => {
    expect(listFacts(first).find((one) => one.kind === "position")!.text).toBe(
      "Cook, Hotel Adler, 2019 – 2021",
    );
  });

  it("gives no fact for mail, phone or address", () => {
    expect(listFacts(first).some((one) => one.text.includes("@"))).toBe(false);
  });
});
