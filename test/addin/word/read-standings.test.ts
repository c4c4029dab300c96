import { afterEach, describe, expect, test } from "vitest";
import { acceptSuggestion } from "../../../addin/word/accept-suggestion.ts";
import { readStandings } from "../../../addin/word/read-standings.ts";
import { takeBack } from "../../../addin/word/take-back.ts";
import type { WrittenChange } from "../../../addin/word/written-change.ts";
import { acceptRevisions, listRevisions, rejectRevisions } from "../../../shared/docx/index.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { type OpenResume, openResume } from "./open-resume.ts";

const lines = [
  "Ada Park",
  "Experience",
  "Led 4 engineers moving the billing system.",
  "Wrote reports, weekly and monthly.",
  "Ran the on-call rota of five people.",
  "Skills",
  "Java, SQL, Kubernetes",
];

let resume: OpenResume;
afterEach(() => resume.close());

const at = (text: string) => resume.address(text);
const kinds: [string, () => Edit, string][] = [
  [
    "changed words",
    () => ({
      type: "replace",
      block: at(lines[2]!),
      before: lines[2]!,
      after: "Led 6 engineers moving the billing platform.",
    }),
    "Led 6 engineers moving the billing platform.",
  ],
  [
    "words taken out at the beginning",
    () => ({ type: "replace", block: at(lines[6]!), before: lines[6]!, after: "SQL, Kubernetes" }),
    "SQL, Kubernetes",
  ],
  [
    "a new line",
    () => ({ type: "insert", behind: at(lines[3]!), text: "Automated the audit in 2023." }),
    "Automated the audit in 2023.",
  ],
  ["a line taken out", () => ({ type: "delete", block: at(lines[3]!), before: lines[3]! }), ""],
  [
    "a line that moved",
    () => ({ type: "move", block: at(lines[4]!), behind: at(lines[1]!) }),
    lines[4] as string,
  ],
  [
    "a line that moved with other words",
    () => ({
      type: "move",
      block: at(lines[4]!),
      behind: at(lines[1]!),
      before: lines[4]!,
      after: "Ran the on-call rota of nine people.",
    }),
    "Ran the on-call rota of nine people.",
  ],
];

async function write(edit: Edit, after: string): Promise<WrittenChange[]> {
  return acceptSuggestion({ suggestionId: "s1", edit, after, places: resume.places });
}
/** Of a document that its link says to hold the run's suggestions. */
const stands = async (changes: WrittenChange[], holds = true) =>
  (await readStandings(new Map([["s1", changes]]), holds)).get("s1");
const settle = (how: typeof acceptRevisions) => resume.word.held.adopt(how(resume.word.document()));

describe.each(kinds)("%s", (_, edit, after) => {
  test.each([[{}], [{ oldRuntime: true }]])(
    "told as pending, accepted or rejected in Word (%o)",
    async (mis) => {
      for (const [how, expected] of [
        [acceptRevisions, "settled"],
        [rejectRevisions, "rejected"],
      ] as const) {
        resume = await openResume(lines);
        const changes = await write(edit(), after);
        // Where bookmarks are not to be had, text alone has to do.
        const noted = "oldRuntime" in mis ? changes.map((change) => ({ ...change, anchor: null })) : changes;
        expect(await stands(noted)).toBe("pending");
        settle(how);
        expect(await stands(noted)).toBe(expected);
        resume.close();
      }
      resume = await openResume(lines);
    },
  );
});

describe("what cannot be told", () => {
  test("an older copy, which never had the suggestion, says nothing about it", async () => {
    resume = await openResume(lines);
    const written: WrittenChange[][] = [];
    for (const [, edit, after] of kinds.slice(0, 5)) {
      written.push(await write(edit(), after));
      resume.close();
      resume = await openResume(lines);
    }
    for (const changes of written) expect(await stands(changes, false)).toBe("changed");
  });

  test("words that the candidate has written since are nobody's rejection", async () => {
    resume = await openResume(lines);
    for (const [, edit, after] of [kinds[0]!, kinds[2]!]) {
      const changes = await write(edit(), after);
      await resume.type(after, `${after.slice(0, -1)}, all of it.`);
      expect(await stands(changes)).toBe("changed");
      expect(await stands(changes.map((change) => ({ ...change, anchor: null })))).toBe("changed");
    }
  });
});

describe("a new line that was accepted in Word", () => {
  test("is taken back as a tracked change, not without a trace", async () => {
    resume = await openResume(lines);
    const [, edit, after] = kinds[2]!;
    const changes = await write(edit(), after);
    settle(acceptRevisions);
    await takeBack(changes);
    expect(resume.texts()).not.toContain(after);
    expect(listRevisions(resume.word.document()).map(({ kind, text }) => [kind, text])).toEqual([
      ["deletion", after],
    ]);
  });
});

describe("a suggestion that was rejected in Word and accepted here once more", () => {
  test.each(kinds)("%s: is told as pending, and as settled once that is accepted", async (_, edit, after) => {
    resume = await openResume(lines);
    await write(edit(), after);
    settle(rejectRevisions);
    const changes = await write(edit(), after);
    expect(await stands(changes)).toBe("pending");
    settle(acceptRevisions);
    expect(await stands(changes)).toBe("settled");
  });
});
