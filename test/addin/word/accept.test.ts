import { afterEach, describe, expect, test } from "vitest";
import { acceptSuggestion } from "../../../addin/word/accept-suggestion.ts";
import { placeBlocks } from "../../../addin/word/block-places.ts";
import { takeBack } from "../../../addin/word/take-back.ts";
import { acceptRevisions, openDocx, readBlocks, rejectRevisions } from "../../../shared/docx/index.ts";
import { listRevisions } from "../../../shared/docx/revisions/list-revisions.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { bullet, type OpenResume, openResume } from "./open-resume.ts";

const paragraphs = [
  "Ada Park",
  "Experience",
  "Led 4 engineers moving the billing system.",
  "Wrote reports, weekly and monthly.",
  "Skills",
  "Java, SQL, Kubernetes",
];

let resume: OpenResume;
afterEach(() => resume.close());

function accept(edit: Edit, after: string) {
  return acceptSuggestion({ suggestionId: "s1", edit, after, places: resume.places });
}
function replace(before: string, after: string) {
  return accept({ type: "replace", block: resume.address(before), before, after }, after);
}

describe("accepting a suggestion", () => {
  test("changes only the words that change, as tracked changes", async () => {
    resume = await openResume(paragraphs);
    const [, , before] = paragraphs as [string, string, string];
    const changes = await replace(before, "Led 6 engineers moving the billing platform to Kubernetes.");
    expect(changes).toMatchObject([{ kind: "replaced", before, tracked: true }]);
    const doc = resume.word.document();
    expect(resume.texts()).toEqual(
      paragraphs.with(2, "Led 6 engineers moving the billing platform to Kubernetes."),
    );
    expect(listRevisions(doc).map((r) => [r.kind, r.text])).toEqual([
      ["deletion", "4"],
      ["insertion", "6"],
      ["deletion", "system"],
      ["insertion", "platform to Kubernetes"],
    ]);
    expect(readBlocks(rejectRevisions(doc), "final").map((b) => b.text)).toEqual(paragraphs);
  });

  test("puts the tracking mode back as it was", async () => {
    resume = await openResume(paragraphs);
    await replace(paragraphs[5] as string, "Kubernetes, Java, SQL");
    await resume.word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
      expect(context.document.changeTrackingMode.toLowerCase()).toBe("off");
    });
  });

  test("finds the second of two equal lines by what stands around it", async () => {
    resume = await openResume(["Acme", "Led a team.", "Umbrella", "Led a team.", "End"]);
    const block = resume.blocks[3]?.address as string;
    await accept(
      { type: "replace", block, before: "Led a team.", after: "Led a small team." },
      "Led a small team.",
    );
    expect(resume.texts()).toEqual(["Acme", "Led a team.", "Umbrella", "Led a small team.", "End"]);
  });

  test("refuses, and changes nothing, when the line reads otherwise now", async () => {
    resume = await openResume(paragraphs);
    const before = await resume.word.bytes();
    await expect(
      accept(
        { type: "replace", block: "word/document.xml/none", before: "Led 9 engineers.", after: "x" },
        "x",
      ),
    ).rejects.toMatchObject({ name: "HostProblem", code: "block-not-found" });
    expect(await resume.word.bytes()).toEqual(before);
  });

  test("inserts, deletes and moves lines", async () => {
    resume = await openResume(paragraphs);
    await accept(
      { type: "insert", behind: resume.address("Experience"), text: "Data Engineer, Acme" },
      "Data Engineer, Acme",
    );
    await accept(
      { type: "delete", block: resume.address(paragraphs[3] as string), before: paragraphs[3] as string },
      "",
    );
    await accept(
      { type: "move", block: resume.address(paragraphs[5] as string), behind: resume.address("Ada Park") },
      paragraphs[5] as string,
    );
    const accepted = readBlocks(acceptRevisions(resume.word.document()), "final").map((b) => b.text);
    expect(accepted.filter((text) => text !== "")).toEqual([
      "Ada Park",
      "Java, SQL, Kubernetes",
      "Experience",
      "Data Engineer, Acme",
      "Led 4 engineers moving the billing system.",
      "Skills",
    ]);
    expect(readBlocks(rejectRevisions(resume.word.document()), "final").map((b) => b.text)).toEqual(
      paragraphs,
    );
  });
});

describe("moving a bullet", () => {
  const employer = `<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Acme, Leeds</w:t></w:r></w:p>`;
  const strong = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Moved </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">billing jobs </w:t></w:r><w:r><w:t>to K8s.</w:t></w:r></w:p>`;
  const items = [
    "Ada Park",
    employer,
    bullet("Wrote reports."),
    bullet("Led 4 engineers."),
    strong,
    "Skills",
  ];
  const texts = [
    "Ada Park",
    "Acme, Leeds",
    "Wrote reports.",
    "Led 4 engineers.",
    "Moved billing jobs to K8s.",
    "Skills",
  ];
  const moveTo = (behind: string) => {
    const text = "Moved billing jobs to K8s.";
    return accept({ type: "move", block: resume.address(text), behind: resume.address(behind) }, text);
  };

  test("to the top of its list keeps it a bullet, not a copy of the italic line above", async () => {
    resume = await openResume(items);
    await moveTo("Acme, Leeds");
    const settled = acceptRevisions(resume.word.document());
    const blocks = readBlocks(settled, "final").filter((block) => block.text !== "");
    expect(blocks.map((block) => block.text)).toEqual([
      "Ada Park",
      "Acme, Leeds",
      "Moved billing jobs to K8s.",
      "Wrote reports.",
      "Led 4 engineers.",
      "Skills",
    ]);
    expect(blocks[2]?.list).toEqual(blocks[3]?.list);
    expect(blocks[2]?.list).not.toBeNull();
    const bold = await resume.word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/text");
      await context.sync();
      const moved = paragraphs.items.find((paragraph) => paragraph.text === "Moved billing jobs to K8s.");
      const words = moved?.getTextRanges([" "], false);
      words?.load("items/text,items/font/bold,items/font/italic");
      await context.sync();
      return words?.items.map((word) => [word.text.trim(), word.font.bold, word.font.italic]);
    });
    expect(bold).toEqual([
      ["Moved", false, false],
      ["billing", true, false],
      ["jobs", true, false],
      ["to", false, false],
      ["K8s.", false, false],
    ]);
  });

  test("marks nothing but the line itself, and is taken back without a trace", async () => {
    resume = await openResume(items);
    const changes = await moveTo("Acme, Leeds");
    expect(listRevisions(resume.word.document()).map((revision) => revision.kind)).not.toContain(
      "formatting",
    );
    expect(readBlocks(rejectRevisions(resume.word.document()), "final").map((b) => b.text)).toEqual(texts);
    await takeBack(changes);
    expect(resume.texts()).toEqual(texts);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  const reword = (after: string, own = after) => {
    const before = "Moved billing jobs to K8s.";
    const [block, behind] = [resume.address(before), resume.address("Acme, Leeds")];
    return accept({ type: "move", block, behind, before, after }, own);
  };

  test("with new words writes these at the new place, and the words that stay keep their emphasis", async () => {
    resume = await openResume(items);
    const changes = await reword("Moved nightly billing jobs to Kubernetes.");
    const lines = readBlocks(acceptRevisions(resume.word.document()), "final").filter(({ text }) => text);
    expect(lines.map(({ text }) => text)).toEqual([
      "Ada Park",
      "Acme, Leeds",
      "Moved nightly billing jobs to Kubernetes.",
      "Wrote reports.",
      "Led 4 engineers.",
      "Skills",
    ]);
    expect(lines[2]?.list).toEqual(lines[3]?.list);
    expect((lines[2]?.spans ?? []).filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
      "billing jobs ",
    ]);
    expect(readBlocks(rejectRevisions(resume.word.document()), "final").map((b) => b.text)).toEqual(texts);
    await takeBack(changes);
    expect(resume.texts()).toEqual(texts);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("with words of the candidate's own writes those", async () => {
    resume = await openResume(items);
    const changes = await reword("Moved billing jobs to Kubernetes.", "Moved all billing jobs.");
    expect(resume.texts().filter((text) => text !== "")[2]).toBe("Moved all billing jobs.");
    await takeBack(changes);
    expect(resume.texts()).toEqual(texts);
  });

  test("with new words is refused where the line reads otherwise by now", async () => {
    resume = await openResume(items);
    await resume.type("Moved billing jobs to K8s.", "Moved house.");
    await expect(reword("Moved billing jobs to Kubernetes.")).rejects.toMatchObject({
      code: "block-not-found",
    });
  });

  test("behind another bullet, it stands behind that one", async () => {
    resume = await openResume(items);
    await moveTo("Wrote reports.");
    const settled = readBlocks(acceptRevisions(resume.word.document()), "final").map((block) => block.text);
    expect(settled.indexOf("Moved billing jobs to K8s.")).toBe(settled.indexOf("Wrote reports.") + 1);
    expect(settled.indexOf("Moved billing jobs to K8s.")).toBeLessThan(settled.indexOf("Led 4 engineers."));
  });
});

test("a line in a text box is refused by name, because Word lets no add-in write there", async () => {
  resume = await openResume(paragraphs);
  const places = placeBlocks([{ address: "box", story: "textbox", text: "Java, SQL" }]);
  const edit: Edit = { type: "replace", block: "box", before: "Java, SQL", after: "SQL, Java" };
  const request = { suggestionId: "s1", edit, after: "SQL, Java", places };
  await expect(acceptSuggestion(request)).rejects.toMatchObject({ code: "block-out-of-reach" });
  expect(resume.texts()).toEqual(paragraphs);
});

describe("taking back", () => {
  test("leaves nothing of the change behind", async () => {
    resume = await openResume(paragraphs);
    const changes = await replace(
      paragraphs[2] as string,
      "Managed 4 engineers who moved the billing platform.",
    );
    await takeBack(changes);
    expect(listRevisions(resume.word.document())).toEqual([]);
    expect(resume.texts()).toEqual(paragraphs);
  });

  test("gives the words back where Word does not let us reject", async () => {
    resume = await openResume(paragraphs, { misbehaviours: { trackedChangesThrow: true } });
    const changes = await replace(paragraphs[2] as string, "Led 6 engineers moving the billing system.");
    await takeBack(changes);
    expect(resume.texts()).toEqual(paragraphs);
    const rejected = readBlocks(rejectRevisions(resume.word.document()), "final");
    expect(rejected.map((b) => b.text)).toEqual(paragraphs);
  });

  test("gives the words back where Word never answers who asks for a tracked change", async () => {
    resume = await openResume(paragraphs, { misbehaviours: { trackedChangesHang: true } });
    const changes = await replace(paragraphs[2] as string, "Led 6 engineers moving the billing system.");
    await takeBack(changes);
    expect(resume.texts()).toEqual(paragraphs);
  });

  test("works in a runtime without bookmarks and tracked-change objects", async () => {
    resume = await openResume(paragraphs, { misbehaviours: { oldRuntime: true } });
    const changes = await replace(paragraphs[2] as string, "Led 6 engineers moving the billing system.");
    expect(changes[0]?.anchor).toBeNull();
    await takeBack(changes);
    expect(resume.texts()).toEqual(paragraphs);
  });

  test("refuses when the candidate has changed the words since", async () => {
    resume = await openResume(paragraphs);
    const first = await replace(paragraphs[2] as string, "Led 6 engineers moving the billing system.");
    await resume.type("Led 6 engineers moving the billing system.", "Led 7 engineers moving house.");
    await expect(takeBack(first)).rejects.toMatchObject({ code: "changed-since" });
    expect(resume.texts()[2]).toBe("Led 7 engineers moving house.");
  });

  test("keeps a pending revision of the candidate's own in the same line", async () => {
    resume = await openResume(paragraphs);
    await replace(paragraphs[3] as string, "Wrote reports, weekly and quarterly.");
    const places = placeBlocks(readBlocks(resume.word.document(), "final"));
    const before = "Wrote reports, weekly and quarterly.";
    const block = [...places].find(([, place]) => place.text === before)?.[0] as string;
    const changes = await acceptSuggestion({
      suggestionId: "s2",
      edit: { type: "replace", block, before, after: "Wrote detailed reports, weekly and quarterly." },
      after: "Wrote detailed reports, weekly and quarterly.",
      places,
    });
    await takeBack(changes);
    expect(resume.texts()[3]).toBe(before);
    expect(listRevisions(resume.word.document()).map((r) => r.text)).toContain("quarterly");
  });

  test("removes an inserted line and brings a deleted one back", async () => {
    resume = await openResume(paragraphs);
    const inserted = await accept(
      { type: "insert", behind: resume.address("Experience"), text: "New line" },
      "New line",
    );
    await takeBack(inserted);
    expect(resume.texts()).toEqual(paragraphs);
    const gone = paragraphs[3] as string;
    const deleted = await accept({ type: "delete", block: resume.address(gone), before: gone }, "");
    await takeBack(deleted);
    expect(resume.texts()).toEqual(paragraphs);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });
});

describe("a Word that does not want to", () => {
  test("a read-only document is refused with its own code and stays as it is", async () => {
    resume = await openResume(paragraphs, { misbehaviours: { readOnly: true } });
    const before = await resume.word.bytes();
    await expect(replace(paragraphs[2] as string, "Led 6 engineers.")).rejects.toMatchObject({
      code: "read-only",
    });
    expect(await resume.word.bytes()).toEqual(before);
  });

  test("one that ignores the tracking mode writes nothing unmarked", async () => {
    resume = await openResume(paragraphs, { misbehaviours: { ignoreTracking: true } });
    const outcome = await replace(paragraphs[2] as string, "Led 6 engineers moving the billing system.").then(
      (changes) => changes[0]?.tracked,
      (error: { code?: string }) => error.code,
    );
    expect(["tracking-refused", false]).toContain(outcome);
    if (outcome === "tracking-refused") expect(resume.texts()).toEqual(paragraphs);
  });

  test("two suggestions at the same moment do not disturb each other", async () => {
    resume = await openResume(paragraphs);
    await Promise.all([
      replace(paragraphs[2] as string, "Led 6 engineers moving the billing system."),
      replace(paragraphs[5] as string, "Kubernetes, Java, SQL"),
    ]);
    const rejected = await openDocx(await resume.word.bytes());
    if (!rejected.ok) throw new Error(rejected.problem.message);
    expect(readBlocks(rejectRevisions(rejected.value), "final").map((b) => b.text)).toEqual(paragraphs);
    expect(resume.texts()[2]).toBe("Led 6 engineers moving the billing system.");
    expect(resume.texts()[5]).toBe("Kubernetes, Java, SQL");
  });
});
