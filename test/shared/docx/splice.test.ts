import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applySplices,
  composeSplices,
  invertSplices,
  mapOffset,
  type Splice,
} from "../../../shared/docx/index.ts";

const splicesOver = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((list) => {
      const splices: Splice[] = [];
      let at = 0;
      for (const [a, b, text] of list.sort((x, y) => x[0] - y[0])) {
        const start = Math.max(at, Math.min(a, b));
        const end = Math.max(start, Math.max(a, b) - Math.floor(Math.abs(a - b) / 2));
        if (end > length) continue;
        splices.push({ start, end, text });
        at = end;
      }
      return splices;
    });
const textAndSplices = fc
  .string({ minLength: 1, maxLength: 30 })
  .chain((text) => fc.tuple(fc.constant(text), splicesOver(text.length)));

describe("splices", () => {
  it("change stretches of a text, all counted in the text before", () => {
    const splices = [
      { start: 4, end: 5, text: "6" },
      { start: 15, end: 15, text: "!" },
    ];
    expect(applySplices("Led 4 engineers", splices)).toBe("Led 6 engineers!");
  });

  it("keep the given order where several insert at one place", () => {
    const insert = (text: string) => ({ start: 1, end: 1, text });
    expect(applySplices("ab", [insert("1"), insert("2"), { start: 1, end: 2, text: "B" }])).toBe("a12B");
  });

  it("refuse to overlap", () => {
    const overlapping = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => applySplices("abcdef", overlapping)).toThrow(RangeError);
  });

  it("are taken back by their inverse", () => {
    fc.assert(
      fc.property(textAndSplices, ([text, splices]) => {
        expect(applySplices(applySplices(text, splices), invertSplices(text, splices))).toBe(text);
      }),
    );
  });

  it("compose into one list that does the same", () => {
    const both = textAndSplices.chain(([text, first]) =>
      fc.tuple(fc.constant(text), fc.constant(first), splicesOver(applySplices(text, first).length)),
    );
    fc.assert(
      fc.property(both, ([text, first, second]) => {
        const twice = applySplices(applySplices(text, first), second);
        expect(applySplices(text, composeSplices(text, first, second))).toBe(twice);
      }),
    );
  });

  it("map an offset outside of them to the same character", () => {
    fc.assert(
      fc.property(textAndSplices, ([text, splices]) => {
        const after = applySplices(text, splices);
        for (let offset = 0; offset < text.length; offset++) {
          if (splices.some(({ start, end }) => start <= offset && offset < end)) continue;
          expect(after[mapOffset(splices, offset)]).toBe(text[offset]);
        }
      }),
    );
  });
});
