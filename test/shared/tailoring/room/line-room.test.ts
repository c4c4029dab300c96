import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Edit } from "../../../../shared/docx/types.ts";
import { proposeSuggestions } from "../../../../shared/tailoring/propose-suggestions.ts";
import { estimateLines } from "../../../../shared/tailoring/room/estimate-lines.ts";
import { openRoom } from "../../../../shared/tailoring/room/line-room.ts";
import { person, posting } from "../../../fixtures/tailoring/build-resume.ts";

const blockOf = (address: string, text: string): Block => ({
  address,
  story: "body",
  text,
  style: null,
  list: null,
  headingLevel: null,
  cell: null,
  spans: [{ text, bold: false, italic: false, halfPoints: 22 }],
});
const width = { points: 450, font: "Calibri" };
const replace = (block: string, before: string, after: string): Edit => ({
  type: "replace",
  block,
  before,
  after,
});
const words = fc.array(
  fc.constantFrom(..."a of Kubernetes infrastructure-as-code Led 4 engineers, ten WWW iiii".split(" ")),
  {
    maxLength: 60,
  },
);
const text = words.map((some) => some.join(" "));

describe("an estimate of lines", () => {
  test("a wider line never takes more of them, and every text takes one", () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 20, max: 600 }),
        fc.integer({ min: 0, max: 300 }),
        (some, points, more) => {
          const lines = estimateLines(some, points, 11);
          expect(lines).toBeGreaterThanOrEqual(1);
          expect(estimateLines(some, points + more, 11)).toBeLessThanOrEqual(lines);
        },
      ),
    );
  });

  test("a page's width of 11 point text holds some ninety letters", () => {
    const sentence =
      "Maintained and repaired the electrical systems of four hospital wings and the laundry. ";
    expect(estimateLines(sentence.repeat(3).slice(0, 85), 468, 11 * 0.9)).toBe(1);
    expect(estimateLines(sentence.repeat(3).slice(0, 125), 468, 11 * 0.9)).toBe(2);
  });
});

describe("room for edits", () => {
  test("an edit within its last line fits, one that runs over does not", () => {
    const short = "Led 4 engineers";
    const full =
      "Maintained and repaired the electrical systems of four hospital wings, two of them at night";
    const room = openRoom(
      [blockOf("a", short), blockOf("b", full)],
      new Map([
        ["a", width],
        ["b", width],
      ]),
    );
    expect(room.fits(replace("a", short, "Led 4 engineers and two apprentices"))).toBe(true);
    expect(room.fits(replace("b", full, `${full}, and the laundry of the whole hospital besides`))).toBe(
      false,
    );
    expect(room.fits({ type: "move", block: "a", behind: "b" })).toBe(true);
  });

  test("a new block needs a line that another edit has saved", () => {
    const long =
      "Maintained and repaired the electrical systems of four hospital wings, two of them at night and in the rain, with three apprentices";
    const room = openRoom([blockOf("a", long)], new Map([["a", width]]));
    const insert: Edit = { type: "insert", behind: "a", text: "Payroll" };
    expect(room.fits(insert)).toBe(false);
    room.count(replace("a", long, "Maintained four hospital wings"));
    expect(room.fits(insert)).toBe(true);
    room.count(insert);
    expect(room.fits(insert)).toBe(false);
  });

  test("whatever fits and is counted, the whole takes no line more", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean()), { maxLength: 12 }), (pairs) => {
        const blocks = pairs.map(([before], i) => blockOf(`b${i}`, before));
        const widths = new Map(blocks.map(({ address }) => [address, width]));
        const room = openRoom(blocks, widths);
        let lines = 0;
        for (const [i, [before, after, isNew]] of pairs.entries()) {
          const edit: Edit = isNew
            ? { type: "insert", behind: `b${i}`, text: after }
            : replace(`b${i}`, before, after);
          if (!room.fits(edit)) continue;
          room.count(edit);
          const size = 11 * 0.9;
          lines +=
            estimateLines(after, width.points, size) -
            (isNew ? 0 : estimateLines(before, width.points, size));
        }
        expect(lines).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("the engine where lines are full", () => {
  const skills =
    "Python, Excel, bookkeeping, payroll, stock control, typing, reception, filing and data entry, K8s";
  const who = person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [],
    education: [],
    skills: [skills],
  });
  const job = posting({ title: "Job", company: "Works", must: ["Kubernetes", "Reception"] });
  const run = (points: number | null) =>
    [
      ...proposeSuggestions({
        ...who,
        posting: job,
        today: "2026-11-30",
        widths:
          points === null
            ? undefined
            : new Map(who.blocks.map(({ address }) => [address, { points, font: null }])),
      }),
    ].flatMap(({ suggestion }) => (suggestion?.verdict === "supported" ? [suggestion.after] : []));

  test("leaves out what would bring a line more and keeps the rest", () => {
    expect(run(null)[0]).toContain("Kubernetes (K8s)");
    const narrow = estimateLines(skills, 10_000, 10);
    expect(narrow).toBe(1);
    const full = Array.from({ length: 500 }, (_, i) => i + 200).find(
      (points) => estimateLines(skills, points, 10 * 1.08) === 1,
    )!;
    const [after] = run(full + 1);
    expect(after).toMatch(/^reception/i);
    expect(after).not.toContain("Kubernetes");
  });
});
