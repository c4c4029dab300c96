import "../../support/speak-english.ts";
import { describe, expect, test } from "vitest";
import { describeProblem } from "../../../addin/components/describe-problem.ts";
import { countChanges } from "../../../addin/screens/count-changes.ts";
import { findMarks } from "../../../addin/screens/find-marks.ts";
import { readPosting } from "../../../addin/screens/jobs/read-posting.ts";
import {
  correctFact,
  isFactDate,
  listFactLines,
  removeFact,
} from "../../../addin/screens/resume/fact-lines.ts";
import { describeMove } from "../../../addin/screens/tailor/describe-move.ts";
import { findNextOpen } from "../../../addin/screens/tailor/suggestion-order.ts";
import { chooseTheme, luminanceOf } from "../../../addin/taskpane/theme.ts";
import { placeBlocks } from "../../../addin/word/block-places.ts";
import { HostProblem } from "../../../addin/word/host-problem.ts";
import { problemCodes } from "../../../shared/contract/problems.ts";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";

const at = "2026-11-21T10:00:00.000Z";
const facts: ResumeFacts = {
  contact: { name: "Ada", headline: null, email: null, phone: null, place: null, links: [], sources: [] },
  summary: [],
  positions: [
    {
      id: "p1",
      sources: [],
      confidence: "unsure",
      employer: "Acme",
      title: "Engineer",
      place: null,
      start: "2021",
      end: "present",
      dateText: "2021 – today",
      bullets: [{ id: "b1", sources: [], confidence: "sure", text: "Led 4 people" }],
    },
  ],
  education: [],
  skills: [{ id: "s1", sources: [], confidence: "sure", text: "K8s", name: "Kubernetes", group: null }],
  projects: [],
  certificates: [],
  languages: [],
  publications: [],
  other: [],
};

describe("where a line moves to", () => {
  const texts = [
    "Acme, Leeds",
    "Wrote reports and kept the minutes of all the meetings there were",
    "Led 4 cooks",
  ];
  const places = placeBlocks(texts.map((text, n) => ({ address: `a${n}`, story: "body", text })));
  const move = (block: string, behind: string) => ({ type: "move", block, behind }) as const;

  test("is told by the line above, whether it rises, and whether its words change too", () => {
    expect(describeMove(move("a2", "a0"), places)).toBe("Moves up, below “Acme, Leeds”");
    expect(describeMove(move("a0", "a1"), places)).toBe(
      "Moves down, below “Wrote reports and kept the minutes of all the…”",
    );
    expect(describeMove({ ...move("a2", "a0"), before: "Led 4 cooks", after: "Led cooks" }, places)).toBe(
      "And moves up, below “Acme, Leeds”",
    );
    expect(describeMove(move("a2", ""), places)).toBe("Moves up to the top");
    expect(describeMove({ type: "delete", block: "a1", before: "x" }, places)).toBeNull();
  });
});

describe("facts on the screen", () => {
  test("every fact has a line, nested ones behind their owner", () => {
    const lines = listFactLines(facts).filter((line) => line.text !== "");
    expect(lines.map((line) => [line.id, line.text, line.note])).toEqual([
      ["contact.name", "Ada", "name"],
      ["p1", "Engineer · Acme", "2021 – today"],
      ["b1", "Led 4 people", null],
      ["s1", "K8s", null],
    ]);
  });

  test("confirming a reading makes it sure, adds the candidate as its source and changes no word", () => {
    const fields = listFactLines(facts).find((line) => line.id === "p1")?.fields ?? [];
    const values = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const [position] = correctFact(facts, "p1", values, at).positions;
    expect(position).toMatchObject({
      ...facts.positions[0],
      confidence: "sure",
      sources: [{ kind: "candidate", at }],
    });
  });

  test("other words drop what was derived from the old ones; the id stays", () => {
    const [skill] = correctFact(facts, "s1", { text: "Nomad" }, at).skills;
    expect(skill).toMatchObject({ id: "s1", text: "Nomad", name: null });
    const [position] = correctFact(facts, "p1", { end: "2023" }, at).positions;
    expect(position).toMatchObject({ end: "2023", dateText: null, employer: "Acme" });
  });

  test("bullets are corrected and removed in their position", () => {
    expect(correctFact(facts, "b1", { text: "Led 5 people" }, at).positions[0]?.bullets[0]?.text).toBe(
      "Led 5 people",
    );
    expect(removeFact(facts, "b1").positions[0]?.bullets).toEqual([]);
    expect(() => correctFact(facts, "nobody", {}, at)).toThrow("nobody");
  });

  test("dates are years, months, present, or nothing", () => {
    expect(["", "2021", "2021-03", "present"].every(isFactDate)).toBe(true);
    expect(["21", "2021-13", "March 2021", "today"].some(isFactDate)).toBe(false);
  });
});

describe("small decisions of the pane", () => {
  test("a lone address is fetched, a page is read as one, all else is text", () => {
    expect(readPosting(" https://jobs.example.com/1 ")).toEqual({ url: "https://jobs.example.com/1" });
    expect(readPosting("<div>Engineer</div>")).toEqual({ html: "<div>Engineer</div>" });
    expect(readPosting("Engineer at https://x.example")).toEqual({ text: "Engineer at https://x.example" });
  });

  test("after the last suggestion the search begins again at the top", () => {
    const list = ["accepted", "open", "accepted"].map((state, i) => ({ id: `${i}`, state }) as RunSuggestion);
    const isOpen = (s: RunSuggestion) => s.state === "open";
    expect(findNextOpen(list, 2, isOpen)?.id).toBe("1");
    expect(findNextOpen(list.slice(2), 0, isOpen)).toBeNull();
  });

  test("claims are marked once each, in order, whatever their case", () => {
    const [terraform, managed] = [{ text: "terraform" }, { text: "managed" }];
    const marks = findMarks("Managed Terraform, managed well", [terraform, managed]);
    expect(marks).toEqual([
      { start: 0, end: 7, claim: managed },
      { start: 8, end: 17, claim: terraform },
      { start: 19, end: 26, claim: managed },
    ]);
  });

  test("a changed paragraph counts once, as does one that came", () => {
    const places = placeBlocks(
      ["One", "Two", "Two"].map((text, i) => ({ address: `${i}`, story: "body", text })),
    );
    expect(countChanges(["One", "Two", "Two", ""], places)).toBe(0);
    expect(countChanges(["One", "Two", "Three"], places)).toBe(1);
    expect(countChanges(["One", "Two", "Two", "Four"], places)).toBe(1);
    expect(countChanges(["One"], places)).toBe(2);
  });

  test("Word's own colours decide between light and dark", () => {
    expect(luminanceOf("#ffffff")).toBeCloseTo(1);
    const dark = chooseTheme({ background: "#262626", foreground: null }, false);
    const light = chooseTheme({ background: "#ffffff", foreground: null }, true);
    expect(luminanceOf(dark.colorNeutralBackground1)).toBeLessThan(0.1);
    expect(luminanceOf(light.colorNeutralBackground1)).toBeGreaterThan(0.9);
  });
});

describe("problems in words", () => {
  test("every code the API may answer gives a title and a text", () => {
    for (const code of Object.keys(problemCodes)) {
      const { title, text } = describeProblem({
        name: "ApiProblem",
        code,
        detail: "The server's own sentence.",
      });
      expect(title.length, code).toBeGreaterThan(5);
      expect(text.length, code).toBeGreaterThan(5);
    }
  });

  test("what Word refuses says so and gives Word's code to copy", () => {
    const problem = new HostProblem("read-only", { hostCode: "GeneralException at Range.insertText" });
    expect(describeProblem(problem)).toMatchObject({
      title: "Word does not let this document be changed.",
      code: "read-only · GeneralException at Range.insertText",
    });
  });
});
