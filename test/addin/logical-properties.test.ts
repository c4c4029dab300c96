import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const addin = join(import.meta.dirname, "../../addin");
const rooms = ["components", "dialog", "screens", "taskpane"];

/** What says left or right where it could say where one begins to read. */
const physical = [
  /\b(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)/,
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border(?:Top|Bottom)(?:Left|Right)Radius/,
  /^\s*(?:left|right):|[{,]\s*(?:left|right):/,
  /\b(?:float|clear|textAlign|text-align):\s*"?(?:left|right)\b/,
];

/** `0 4px 0 8px`: four values are the sides of the screen; with the second like the fourth they say nothing of left and right. */
function isLopsided(line: string): boolean {
  const found = /\b(?:margin|padding|inset|borderWidth|border-width):\s*"?((?:-?[\w.%]+ ){3}-?[\w.%]+)/.exec(
    line,
  );
  const [, right, , left] = found?.[1]?.split(" ") ?? [];
  return right !== left;
}

const findPhysical = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => physical.some((pattern) => pattern.test(line)) || isLopsided(line))
    .map((line) => line.trim());

describe("right-to-left layout", () => {
  it("follows from styles that name no left and no right", () => {
    const wrong = rooms.flatMap((room) =>
      readdirSync(join(addin, room), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(tsx?|css|html)$/.test(name) && !/^(?:english|german)\b|^messages-/.test(name))
        .flatMap((name) =>
          findPhysical(readFileSync(join(addin, room, name), "utf8")).map(
            (line) => `${room}/${name}: ${line}`,
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("is told apart from what has no side", () => {
    const physicalOnes = [
      "paddingLeft: 4,",
      "  left: 0,",
      "cell: { position: 'absolute', left: 0 },",
      'padding: "8px 4px 8px 8px",',
      "margin-right: 4px;",
      'textAlign: "right",',
    ];
    expect(physicalOnes.flatMap(findPhysical)).toHaveLength(physicalOnes.length);
    const others = [
      "paddingInlineStart: 4,",
      'padding: "8px 4px 8px 4px",',
      "leftOut: 1,",
      'margin: "4px 0 0",',
    ];
    expect(others.flatMap(findPhysical)).toEqual([]);
  });
});
