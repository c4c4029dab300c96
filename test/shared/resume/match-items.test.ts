import { expect, it } from "vitest";
import { matchItems, textLikeness } from "../../../shared/resume/match-items.ts";

const items = (name: string, count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, text: text(i) }));

it("pairs by id first, then by likeness, and leaves what is too different", () => {
  const { pairs, removed, added } = matchItems(
    [
      { id: "1", text: "Cooked for guests" },
      { id: "2", text: "Led a team of four cooks" },
      { id: "3", text: "Bought fish" },
    ],
    [
      { id: "9", text: "Led a team of six cooks" },
      { id: "1", text: "Something else entirely" },
      { id: "8", text: "Wrote a novel" },
    ],
    (a, b) => textLikeness(a.text, b.text),
  );
  expect(pairs.map(({ before, after }) => [before.id, after.id])).toEqual([
    ["2", "9"],
    ["1", "1"],
  ]);
  expect(removed.map((one) => one.id)).toEqual(["3"]);
  expect(added.map((one) => one.id)).toEqual(["8"]);
});

it("looks at a bounded number of pairs, and still pairs what kept its place", () => {
  const text = (i: number) => `did number ${i} of the things`;
  let looks = 0;
  const { pairs } = matchItems(items("a", 2_000, text), items("b", 2_000, text), (a, b) => {
    looks += 1;
    return a.text === b.text ? 1 : 0;
  });
  expect(pairs).toHaveLength(2_000);
  expect(looks).toBeLessThanOrEqual(250_000);
});

it("compares everything with everything in lists of a résumé's length", () => {
  const before = items("a", 400, (i) => `line ${i}`);
  const after = items("b", 400, (i) => `line ${399 - i}`);
  expect(matchItems(before, after, (a, b) => (a.text === b.text ? 1 : 0)).pairs).toHaveLength(400);
});
