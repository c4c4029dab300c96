import { describe, expect, test } from "vitest";
import {
  acceptRevisions,
  applyEdits,
  type DocxDocument,
  readBlocks,
  rejectRevisions,
} from "../../../shared/docx/index.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { findOwnChanges, type OwnChange, type TwoReadings } from "../../../shared/sync/find-own-changes.ts";
import { bullet, doc, heading } from "../../support/docx-builder.ts";

const lines = [
  "Led 4 engineers in Leeds",
  "Wrote reports, weekly and monthly",
  "Ran the on-call rota of five people",
];
const open = () => doc(heading("Experience"), ...lines.map((line) => bullet(line)), heading("Skills")).open();
const both = (document: DocxDocument): TwoReadings => ({
  final: readBlocks(document),
  original: readBlocks(document, "original"),
});
const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);
const tracking = { author: "Maria", date: "2026-11-20T10:00:00Z" };

/** By the line it is about, in a document of which the addresses are known. */
function changesOf(document: DocxDocument): [string, OwnChange][] {
  const at = (text: string) => readBlocks(document).find((block) => block.text === text)!.address;
  const [led, wrote, ran] = lines as [string, string, string];
  const replaced = "Led 6 engineers in Leeds";
  const moved = "Ran the on-call rota of nine people";
  const change = (edit: Edit, before: string, after: string): OwnChange => ({
    ...{ run: "r1", id: "s1", edit, before, after },
  });
  return [
    ["words", change({ type: "replace", block: at(led), before: led, after: replaced }, led, replaced)],
    ["new line", change({ type: "insert", behind: at(wrote), text: "Taught juniors" }, "", "Taught juniors")],
    ["line out", change({ type: "delete", block: at(wrote), before: wrote }, wrote, "")],
    ["move", change({ type: "move", block: at(ran), behind: at("Experience") }, ran, ran)],
    [
      "move and words",
      change(
        { type: "move", block: at(ran), behind: at("Experience"), before: ran, after: moved },
        ran,
        moved,
      ),
    ],
  ];
}
const never = { from: null, had: () => false };

describe.each(["words", "new line", "line out", "move", "move and words"])(
  "a suggestion about %s",
  (name) => {
    const make = async () => {
      const before = await open();
      const change = new Map(changesOf(before)).get(name)!;
      const { document: written, refused } = applyEdits(before, [change.edit], tracking);
      expect(refused).toEqual([]);
      return { before, change, written };
    };

    test("is pending until somebody decides it, and the document reads without it", async () => {
      const { before, change, written } = await make();
      const found = findOwnChanges([change], both(written), never);
      expect(found.standings).toEqual(["pending"]);
      expect(textsOf(found.blocks)).toEqual(textsOf(readBlocks(before)));
      expect(textsOf(readBlocks(written))).not.toEqual(textsOf(readBlocks(before)));
    });

    test("is settled or rejected by who accepts or rejects it, told from the version it stood in", async () => {
      const { change, written } = await make();
      const from = both(written);
      const decided = (how: typeof acceptRevisions) =>
        findOwnChanges([change], both(how(written)), { from, had: () => false });
      expect(decided(acceptRevisions).standings).toEqual(["settled"]);
      expect(decided(rejectRevisions).standings).toEqual(["rejected"]);
      const accepted = acceptRevisions(written);
      expect(textsOf(decided(acceptRevisions).blocks)).toEqual(textsOf(readBlocks(accepted)));
    });

    test("is not rejected by a document that does not say that it ever had it", async () => {
      const { before, change } = await make();
      expect(findOwnChanges([change], both(before), never).standings).toEqual(["unknown"]);
    });
  },
);

describe("other changes", () => {
  test("stay: the candidate's own, pending or not, in other lines and in the same one", async () => {
    const before = await open();
    const [, words] = changesOf(before)[0]!;
    const { document: written } = applyEdits(before, [words.edit], tracking);
    const own = readBlocks(written).find(({ text }) => text === lines[1])!;
    const { document: both2 } = applyEdits(
      written,
      [{ type: "replace", block: own.address, before: lines[1]!, after: "Wrote reports, daily" }],
      { author: "Maria", date: "2026-11-21T10:00:00Z" },
    );
    const found = findOwnChanges([words], both(both2), never);
    expect(textsOf(found.blocks)).toEqual([
      "Experience",
      lines[0],
      "Wrote reports, daily",
      lines[2],
      "Skills",
    ]);
  });

  test("words that the candidate made of ours are the candidate's", async () => {
    const before = await open();
    const [, words] = changesOf(before)[0]!;
    const { document: written } = applyEdits(before, [words.edit], tracking);
    const line = readBlocks(written).find(({ text }) => text === words.after)!;
    const { document: edited } = applyEdits(
      written,
      [{ type: "replace", block: line.address, before: words.after, after: "Led 9 engineers in Leeds" }],
      null,
    );
    const found = findOwnChanges([words], both(edited), { from: both(written), had: () => true });
    expect(found.standings).toEqual(["unknown"]);
    expect(textsOf(found.blocks)).toContain("Led 9 engineers in Leeds");
  });
});
