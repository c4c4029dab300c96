import { describe, expect, it } from "vitest";
import { readStoryParts, storyPartNames } from "../../../../shared/tailoring/stories/read-story-parts.ts";
import {
  bulletsSetAside,
  type LabelledBullet,
  labelledBullets,
} from "../../../fixtures/stories/labelled-bullets.ts";

const partsOf = (text: string): Omit<LabelledBullet, "text"> => {
  const read = readStoryParts(text);
  const parts: Omit<LabelledBullet, "text"> = {};
  for (const name of storyPartNames) if (read[name]) parts[name] = read[name].text;
  if (read.figures.length > 0) parts.figures = read.figures.map((figure) => figure.text);
  return parts;
};

describe("the parts of a story", () => {
  it.each(labelledBullets.map(({ text, ...parts }) => [text, parts] as const))(
    "are cut by hand as here: %s",
    (text, parts) => {
      expect(partsOf(text)).toEqual(parts);
    },
  );

  it("are found in most bullets nobody has looked at while the reader was made", () => {
    const right = bulletsSetAside.filter(({ text, figures: _, ...parts }) => {
      const { figures: __, ...read } = partsOf(text);
      return JSON.stringify(Object.entries(read).sort()) === JSON.stringify(Object.entries(parts).sort());
    });
    expect(right.length).toBeGreaterThanOrEqual(20);
  });

  it("are always stretches of the text as it stands", () => {
    const texts = [...labelledBullets, ...bulletsSetAside].map(({ text }) => text);
    for (const text of [
      ...texts,
      texts.join(". "),
      texts.join("\n"),
      "",
      " ",
      "•",
      "by doing",
      "; ;",
      "After",
    ]) {
      const { figures, ...parts } = readStoryParts(text);
      for (const part of [...Object.values(parts), ...figures])
        if (part) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.text.trim()).toBe(part.text);
          expect(part.text).not.toBe("");
        }
    }
  });

  it("are read from an answer of several sentences", () => {
    const answer =
      "There was no plan for the move. I was asked to find one. I listed every machine and agreed two weekends with the plant. The lines stood still for nine hours instead of four days.";
    expect(partsOf(answer)).toMatchObject({
      situation: "There was no plan for the move",
      task: "find one",
      action: "I listed every machine and agreed two weekends with the plant",
    });
  });

  it.each([
    ["Processed 650 invoices a month and made two payment runs a week", undefined],
    ["Looked after the shop's page", undefined],
    ["Reach and counterbalance trucks, 40 pallets an hour", undefined],
    ["Washed, cut and portioned vegetables", undefined],
    ["Took over a service: 70,000 lines, no tests, two weeks of handover", undefined],
    ["Assisted at 7 trials, 5 of them before a jury", undefined],
    ["Plan breaks and cover; hiring is done by the site manager", undefined],
    ["Led the audit; no major findings", "no major findings"],
    ["Cut costs from 34% to 28%: smaller menus, a waste sheet", "Cut costs from 34% to 28%"],
    ["Introduced a sheet: missing entries fell from 18% to 4%", "missing entries fell from 18% to 4%"],
    ["Opened a portal; after a year 310 suppliers used it", undefined],
  ])("tell a result only where something came of it: %s", (text, result) => {
    expect(partsOf(text).result).toBe(result);
  });

  it("take no name of a level and no part of a word for a figure", () => {
    expect(partsOf("NVQ Level 2 alongside work, Vier-Augen-Prinzip, 12-week course").figures).toEqual([
      "12-week",
    ]);
  });

  it("never overlap", () => {
    for (const { text } of [...labelledBullets, ...bulletsSetAside]) {
      const read = readStoryParts(text);
      const ranges = storyPartNames.flatMap((name) => read[name] ?? []).sort((a, b) => a.start - b.start);
      for (const [i, range] of ranges.entries())
        if (i > 0) expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]!.end);
    }
  });
});
